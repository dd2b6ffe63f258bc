/**
 * Takes the job's token out of the checkout's git configuration for the run, because git itself must read that file
 * and so it cannot be denied. What was there is kept in a file of the private home, written before anything changes,
 * so that whoever ends the run, main or post, can put it back.
 */
import { createHash, randomUUID } from 'node:crypto'
import { chownSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { stripCredentials } from './git-config.js'

interface Taken {
  path: string
  mode: number
  original: string
  /** SHA-256 of what we wrote. */
  hash: string
}

export interface TakeOptions {
  workspace: string
  /** Directories the agent cannot read: `RUNNER_TEMP`. */
  hidden: readonly string[]
  /** Where the originals are kept: a file in the private home. */
  store: string
}

/** Directories looked into for repositories, at most. */
const MAX_DIRECTORIES = 2_000
/** How deep repositories are looked for; submodules and `path:` of checkout lie within. */
const DEPTH = 4
/** A git configuration larger than this is none. */
const MAX_BYTES = 1024 * 1024

/** Takes the credentials out. Returns what was secret, and sentences about what could not be done. */
export function takeGitTokens(options: TakeOptions): { secrets: string[]; warnings: string[] } {
  const secrets: string[] = []
  const warnings: string[] = []
  const taken: Taken[] = []
  const changed: { file: Taken; text: string }[] = []
  for (const path of configsIn(options.workspace)) {
    const found = readRegular(path)
    if (found === undefined) {
      warnings.push(`${path} is not a regular file: a token in it would stay readable.`)
      continue
    }
    const { text, secrets: inside } = stripCredentials(found.text, options.hidden)
    secrets.push(...inside)
    if (text === found.text) continue
    const file = { path, mode: found.mode, original: found.text, hash: hashOf(text) }
    taken.push(file)
    changed.push({ file, text })
  }
  if (taken.length > 0) replaceFile(options.store, JSON.stringify(taken), 0o600)
  for (const { file, text } of changed) {
    try {
      replaceFile(file.path, text, file.mode)
    } catch (error) {
      warnings.push(`The token could not be taken out of ${file.path} (${codeOf(error)}).`)
    }
  }
  return { secrets: [...new Set(secrets)], warnings }
}

/** Puts back what {@link takeGitTokens} took, where nothing else changed in the meantime. Does nothing the second time. */
export function putBackGitTokens(store: string): string[] {
  let kept: string
  try {
    kept = readFileSync(store, 'utf8')
  } catch {
    return []
  }
  const warnings: string[] = []
  for (const { path, mode, original, hash } of JSON.parse(kept) as Taken[]) {
    const now = readRegular(path)
    if (now?.text === original) continue
    if (now === undefined || hashOf(now.text) !== hash) {
      warnings.push(
        `${path} was changed during the run, so its token was not put back: later steps must set it again.`,
      )
      continue
    }
    try {
      replaceFile(path, original, mode)
    } catch (error) {
      warnings.push(`The token could not be put back into ${path} (${codeOf(error)}).`)
    }
  }
  rmSync(store, { force: true })
  return warnings
}

/** Configuration files of all repositories in the workspace: of their worktrees and submodules, too. */
function configsIn(workspace: string): string[] {
  const found: string[] = []
  let left = MAX_DIRECTORIES
  const visit = (directory: string, depth: number, inGit: boolean): void => {
    if (left-- <= 0) return
    let entries
    try {
      entries = readdirSync(directory, { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries) {
      const path = join(directory, entry.name)
      if (inGit && /^config(?:\.worktree)?$/.test(entry.name) && !entry.isDirectory()) found.push(path)
      if (!entry.isDirectory()) continue
      if (entry.name === '.git') visit(path, DEPTH, true)
      else if (
        inGit ? /^(?:modules|worktrees)$/.test(entry.name) || isNested(path) : entry.name !== 'node_modules'
      ) {
        if (depth > 0) visit(path, depth - 1, inGit)
      }
    }
  }
  visit(workspace, DEPTH, false)
  return found
}

/** Within `.git`, only `modules/<name>` and `worktrees/<name>` hold repositories. */
const isNested = (path: string): boolean => /[\\/]\.git[\\/](?:.*[\\/])?(?:modules|worktrees)[\\/]/.test(path)

function readRegular(path: string): { text: string; mode: number } | undefined {
  try {
    const stats = lstatSync(path)
    if (!stats.isFile() || stats.nlink !== 1 || stats.size > MAX_BYTES) return undefined
    return { text: readFileSync(path, 'latin1'), mode: stats.mode & 0o777 }
  } catch {
    return undefined
  }
}

/** Written beside it and renamed: whole or not at all, and never through a link. */
function replaceFile(path: string, text: string, mode: number): void {
  const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  try {
    writeFileSync(fresh, text, { encoding: 'latin1', mode, flag: 'wx' })
    const owner = lstatSync(path, { throwIfNoEntry: false })
    if (owner !== undefined && owner.uid !== process.getuid?.()) chownSync(fresh, owner.uid, owner.gid)
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex')
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'error'
