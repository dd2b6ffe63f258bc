/** Installs the Codex CLI: through npm by package name, once per version and machine, checked before use. */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConnectionError } from '../errors.js'
import { findEntry, newestCached, putEntry, type CacheEntry } from './cache.js'
import { npm, NpmError, type NpmOptions } from './npm.js'
import { PINS } from './pins.js'
import { currentPlatform, packageVersion, type Platform } from './platform.js'
import { DEFAULT_CODEX_VERSION } from './version.js'

const PACKAGE = '@openai/codex'
/** Name of our directory in the tool cache. */
const ROOM = 'codex-client-action'
/** Waits before the second and the third try, in milliseconds. */
const WAITS_MS = [1000, 4000]
/** What an installation that was killed left behind is removed after so long, in milliseconds. */
const STALE_MS = 3_600_000

export interface InstallOptions extends NpmOptions {
  /** `X.Y.Z`, or a tag of npm's registry such as `latest`. */
  version: string
  /** `RUNNER_TOOL_CACHE`. Where there is none, or it cannot be written, Codex is installed in `tmp`. */
  toolCache?: string | undefined
  /** A private directory that the caller removes. */
  tmp: string
  /** `RUNNER_ENVIRONMENT` is `github-hosted`: nobody was on this machine before, so what is cached is not hashed. */
  hosted: boolean
  log: (line: string) => void
  warn: (line: string) => void
  /** Waits between tries; for tests. */
  wait?: (ms: number) => Promise<unknown>
  platform?: Platform
}

export interface Installed {
  /** The native binary. */
  path: string
  version: string
  fromCache: boolean
}

/**
 * Gives the native binary of a version, installed or from the tool cache; the latter without npm or network.
 * Rejects with a ConnectionError that names `codex-version` or `codex-path`, or with the signal's reason.
 */
export async function installCodex(options: InstallOptions): Promise<Installed> {
  const asked = options.version.trim().replace(/^v(?=\d)/, '')
  if (!/^(?:\d+\.\d+\.\d+(?:-[\w.-]+)?|[a-z][\w.-]*)$/i.test(asked)) {
    throw new ConnectionError(`codex-version is ${JSON.stringify(asked)}, which is no version.`, {
      code: 'invalid_config',
      remedy: `Give a version such as ${DEFAULT_CODEX_VERSION}, or a tag such as latest.`,
    })
  }
  const platform = options.platform ?? currentPlatform()
  const version = /^\d/.test(asked) ? asked : await resolveTag(asked, platform, options)
  const entryIn = (root: string): CacheEntry => ({
    directory: join(root, version, platform),
    platform,
    check: !options.hosted,
    digest: version === DEFAULT_CODEX_VERSION ? PINS[platform].tree : undefined,
  })
  if (options.toolCache) {
    const path = await findEntry(entryIn(join(options.toolCache, ROOM)), options.warn)
    if (path !== undefined) return { path, version, fromCache: true }
  }
  options.log(`Installing ${PACKAGE}@${packageVersion(version, platform)} with npm.`)
  const root = await writableRoot(options)
  const path = await inScratch(root, async scratch => {
    await download(version, platform, scratch, options)
    return putEntry(entryIn(root), join(scratch, 'node_modules', ...PACKAGE.split('/')), scratch)
  })
  return { path, version, fromCache: false }
}

/** The version behind a tag. Without a network the newest cached one has to do. */
async function resolveTag(tag: string, platform: Platform, options: InstallOptions): Promise<string> {
  try {
    const printed = await inScratch(options.tmp, scratch =>
      tries(`look up ${PACKAGE}@${tag}`, options, () =>
        npm('view', [`${PACKAGE}@${tag}`, 'version', '--prefer-online'], scratch, options),
      ),
    )
    const version = /^\d+\.\d+\.\d+\S*$/m.exec(printed)?.[0]
    if (version !== undefined) return version
  } catch (error) {
    if (!(error instanceof NpmError)) throw error
    const cached = error.passing
      ? await newestCached(join(options.toolCache ?? options.tmp, ROOM), platform)
      : undefined
    if (cached === undefined) throw explain(error, tag)
    options.warn(`npm's registry cannot be reached; instead of ${tag} the cached Codex ${cached} is used.`)
    return cached
  }
  throw explain(new NpmError('E404', false, 'no such tag'), tag)
}

/** Installs the one package that holds this platform's binary. Its integrity is npm's business: ours for the default. */
async function download(
  version: string,
  platform: Platform,
  directory: string,
  options: InstallOptions,
): Promise<void> {
  const name = packageVersion(version, platform)
  const dependencies = { [PACKAGE]: name }
  const pinned = version === DEFAULT_CODEX_VERSION
  await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies }))
  if (pinned) {
    const locked = { version: name, integrity: PINS[platform].integrity }
    const packages = { '': { dependencies }, [`node_modules/${PACKAGE}`]: locked }
    const lock = { lockfileVersion: 3, requires: true, packages }
    await writeFile(join(directory, 'package-lock.json'), JSON.stringify(lock))
  }
  try {
    await tries(`install ${PACKAGE}@${name}`, options, () =>
      pinned ? npm('ci', ['--prefer-offline'], directory, options) : npm('install', [], directory, options),
    )
  } catch (error) {
    throw error instanceof NpmError ? explain(error, version) : error
  }
}

async function tries<T>(what: string, options: InstallOptions, attempt: () => Promise<T>): Promise<T> {
  const { wait = ms => sleep(ms, undefined, { signal: options.signal }), warn } = options
  for (const [index, ms] of WAITS_MS.entries()) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof NpmError) || !error.passing) throw error
      warn(`npm could not ${what} (try ${index + 1} of ${WAITS_MS.length + 1}): ${error.message}`)
      await wait(ms)
    }
  }
  return attempt()
}

/** One sentence for what npm said. */
function explain(error: NpmError, version: string): ConnectionError {
  const facts = { code: 'install_failed' as const, cause: error }
  if (error.code === 'E404' || error.code === 'ETARGET') {
    return new ConnectionError(`codex-version ${version} does not exist in npm's registry.`, {
      ...facts,
      remedy: `Give a published version of ${PACKAGE} such as ${DEFAULT_CODEX_VERSION}, or a tag such as latest.`,
    })
  }
  if (error.code === 'EINTEGRITY') {
    return new ConnectionError(
      `What the registry has as codex-version ${version} is not what was published: ${error.message}`,
      { ...facts, remedy: "Check npm's registry settings, or name a Codex binary with codex-path." },
    )
  }
  return new ConnectionError(`npm could not install codex-version ${version}: ${error.message}`, {
    ...facts,
    remedy: "Check the network and npm's registry settings, or name a Codex binary with codex-path.",
  })
}

/** Calls `use` with an empty private directory in `parent`, and removes it afterwards. */
async function inScratch<T>(parent: string, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(parent, '.npm-'))
  try {
    return await use(directory)
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Our directory in the tool cache, else in `tmp`. */
async function writableRoot({ toolCache, tmp }: InstallOptions): Promise<string> {
  if (toolCache) {
    const root = join(toolCache, ROOM)
    try {
      await mkdir(root, { recursive: true })
      await removeStale(root)
      await inScratch(root, () => Promise.resolve())
      return root
    } catch {
      // A tool cache that cannot be written is no reason to fail.
    }
  }
  await mkdir(join(tmp, ROOM), { recursive: true })
  return join(tmp, ROOM)
}

async function removeStale(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name)
    const found = name.startsWith('.npm-') ? await stat(path).catch(() => undefined) : undefined
    if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) {
      await rm(path, { recursive: true, force: true })
    }
  }
}
