/** Takes the credentials of a checkout out of git's configuration for the run, and puts them back in the end. */
import { readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { CodexError, messageOf } from '../../errors.js'
import { cleanConfig } from '../../guard/git-token.js'
import { findConfigs, isCheckoutCredential, UNBLOCKED } from './find.js'
import { readConfigFile, replaceConfigFile, type ConfigFile } from './file.js'

/** What was taken out of one file. Holds the credential. */
interface Taken extends Omit<ConfigFile, 'text'> {
  original: string
  /** SHA-256 of what was written instead. */
  written: string
}

export interface TakeOptions {
  workspace: string
  /** `RUNNER_TEMP`. */
  temp: string | undefined
  /**
   * File to keep what was taken in, outside the agent's reach. Its path must be in the state before this is called: a
   * killed job is put right from it.
   */
  record: string
  /** Masks the credentials; called before anything is written. */
  mask: (...secrets: string[]) => void
}

/**
 * Takes every credential out. Throws `invalid_config` when one cannot be taken: the agent could read it. Call
 * `restoreGitToken` in every ending, also then.
 */
export async function takeGitToken({ workspace, temp, record, mask }: TakeOptions): Promise<void> {
  const temps = temp === undefined ? [] : [temp, await realpath(temp).catch(() => temp)]
  const isCredential = (path: string): boolean => isCheckoutCredential(path, temps)
  const taken: Taken[] = []
  const changes: (() => Promise<void>)[] = []
  const files = await findConfigs(workspace)
  // Files that are included are appended while this loop runs.
  for (const path of files) {
    const file = await readOrRefuse(path, isCredential)
    const cleaned = file && cleanConfig(file.text, isCredential)
    if (file === undefined || cleaned === undefined) continue
    mask(...cleaned.secrets)
    const { text: original, ...rest } = file
    taken.push({ ...rest, original, written: await hash(cleaned.text) })
    changes.push(() => refusing(path, () => replaceConfigFile(file, cleaned.text)))
    for (const included of await realPaths(cleaned.included))
      if (!files.includes(included)) files.push(included)
  }
  if (taken.length === 0) return
  await writeFile(record, JSON.stringify(taken), { mode: 0o600, flag: 'wx' })
  for (const change of changes) await change()
}

/**
 * Puts back what `takeGitToken` took, into files that are as it left them. Returns a warning for each other file.
 * The record is gone afterwards. Does nothing when there is none.
 */
export async function restoreGitToken(record: string): Promise<string[]> {
  const warnings: string[] = []
  for (const file of await readRecord(record)) {
    try {
      const now = await readConfigFile(file.path)
      const untouched = now.text === file.original || (await hash(now.text)) === file.written
      if (!untouched) throw new Error('it was changed')
      await replaceConfigFile(file, file.original)
    } catch (error) {
      warnings.push(
        `The git credential in ${file.path} was not put back (${messageOf(error)}): a later step that needs it must check out again.`,
      )
    }
  }
  await rm(record, { force: true })
  return warnings
}

/** Nothing was taken yet while there is no record, or not a whole one. */
async function readRecord(record: string): Promise<Taken[]> {
  try {
    return JSON.parse(await readFile(record, 'utf8')) as Taken[]
  } catch {
    return []
  }
}

/** A link is not followed to clean what it leads to, but the agent could follow it. */
async function readOrRefuse(
  path: string,
  isCredential: (path: string) => boolean,
): Promise<ConfigFile | undefined> {
  try {
    return await readConfigFile(path)
  } catch (error) {
    const text = await readFile(path, { encoding: 'latin1', flag: UNBLOCKED }).catch(() => '')
    if (cleanConfig(text, isCredential) !== undefined) throw refusal(path, error)
    return undefined
  }
}

async function refusing(path: string, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    throw refusal(path, error)
  }
}

function refusal(path: string, cause: unknown): CodexError {
  return new CodexError(`The git credential in ${path} cannot be taken out (${messageOf(cause)}).`, {
    code: 'invalid_config',
    remedy: 'Set `persist-credentials: false` on actions/checkout.',
    cause,
  })
}

/** The same files by their real directory, where that is there. */
async function realPaths(paths: readonly string[]): Promise<string[]> {
  const real = paths
    .filter(path => isAbsolute(path))
    .map(async path => {
      const directory = await realpath(dirname(path)).catch(() => undefined)
      return directory === undefined ? [] : [join(directory, basename(path))]
    })
  return (await Promise.all(real)).flat()
}

/** Loaded where there is something to compare: in most posts there is not. */
async function hash(text: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(text, 'latin1').digest('hex')
}
