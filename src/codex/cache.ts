/** One cached Codex: a directory that appears whole, by a rename, and is looked at before it is used. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConnectionError, messageOf } from '../errors.js'
import { compareVersions } from '../wire/select.js'
import { digestOf } from './digest.js'
import { isExecutable } from './find.js'
import { binaryPaths, type Platform } from './platform.js'

/** Written last, beside the package: an entry without it is not complete. */
const RECORD = '.complete'

export interface CacheEntry {
  /** Where the entry lies, or will. */
  directory: string
  platform: Platform
  /** Hash the files before use. */
  check: boolean
  /** The digest they must have; else the one that was recorded when they were installed. */
  digest: string | undefined
}

/** The binary of a cached entry; undefined when there is none. A damaged one is reported and not used. */
export async function findEntry(
  entry: CacheEntry,
  warn: (line: string) => void,
): Promise<string | undefined> {
  const { directory, check } = entry
  const names = await readdir(directory).catch(() => undefined)
  if (names === undefined) return undefined
  try {
    const binary = await binaryIn(join(directory, 'package'), entry.platform)
    const record = JSON.parse(await readFile(join(directory, RECORD), 'utf8')) as { digest?: unknown }
    if (!check) return binary
    const wanted = entry.digest ?? record.digest
    if ((await digestOf(join(directory, 'package'))) === wanted) return binary
    throw new Error('Its files are not those that were installed.')
  } catch (error) {
    warn(`The cached Codex in ${directory} is damaged and will be replaced. ${messageOf(error)}`)
    return undefined
  }
}

/**
 * Puts a freshly installed package into its place and gives back the binary in it. When another job was faster,
 * and what it put there is good, that stays; anything else in the place is removed.
 * @param scratch a directory on the same file system, removed by the caller.
 */
export async function putEntry(entry: CacheEntry, installed: string, scratch: string): Promise<string> {
  await binaryIn(installed, entry.platform)
  const digest = entry.digest ?? (entry.check ? await digestOf(installed) : undefined)
  const fresh = join(scratch, 'entry')
  await mkdir(fresh)
  await rename(installed, join(fresh, 'package'))
  await writeFile(join(fresh, RECORD), JSON.stringify({ digest }))
  await mkdir(dirname(entry.directory), { recursive: true })
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(fresh, entry.directory)
      return await binaryIn(join(entry.directory, 'package'), entry.platform)
    } catch (error) {
      const theirs = await findEntry(entry, () => undefined)
      if (theirs !== undefined) return theirs
      if (attempt === 3) throw error
      // Aside first, so that nobody sees a half-removed entry.
      const aside = join(scratch, `broken-${attempt}`)
      await rename(entry.directory, aside).catch(() => undefined)
      await rm(aside, { recursive: true, force: true })
    }
  }
}

/** The newest version in a cache that has an entry for this platform. */
export async function newestCached(root: string, platform: Platform): Promise<string | undefined> {
  const versions = (await readdir(root).catch(() => [])).filter(name => /^\d+\.\d+\.\d+/.test(name))
  for (const version of versions.sort(compareVersions).reverse()) {
    if ((await readdir(join(root, version))).includes(platform)) return version
  }
  return undefined
}

async function binaryIn(packageDirectory: string, platform: Platform): Promise<string> {
  for (const path of binaryPaths(packageDirectory, platform)) if (await isExecutable(path)) return path
  throw new ConnectionError(`The package of this codex-version holds no binary for ${platform}.`, {
    code: 'install_failed',
    remedy: 'Choose another codex-version, or name a Codex binary with codex-path.',
  })
}
