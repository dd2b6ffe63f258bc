/** What a run changed in the workspace, by edits and by commands, in any state the workspace was in before. */
import { join, relative, sep } from 'node:path'
import type { Redactor } from '../guard/redact.js'
import { appendPatch, changedFiles, discard, faultOf, secretInBinaries } from './git/diff.js'
import { openGuardedGit, type GuardedGit } from './git/guarded.js'
import { repositoryAt, repositoryOf } from './git/repository.js'
import { display, look, takeState, type TreeState } from './git/tree.js'
import type { ChangedFile } from './log/blocks.js'

export interface SnapshotOptions {
  /** Path of the git binary, from a cleaned PATH. */
  git: string
  /** Real path of the workspace; changed files are told relative to it. */
  workspace: string
  /** Real path of the directory Codex works in, in the workspace. */
  directory: string
  /** A private directory of this run for hashes and indexes. */
  scratch: string
  /** Real paths of files the action itself writes, e.g. the transcript. */
  exclude?: readonly string[] | undefined
  signal?: AbortSignal | undefined
}

interface CompareOptions {
  patchFile: string
  redactor: Pick<Redactor, 'found'>
  /** Ends the comparison; the snapshot's own signal does not. */
  signal?: AbortSignal | undefined
}

export interface Changes {
  files: ChangedFile[]
  /** The patch, relative to the repository. Absent when nothing changed, or when it was withheld. */
  patchFile?: string | undefined
  /** Why there is no patch, or why it is not complete: whole sentences. */
  notes: string[]
  /** The patch was not written because it holds a secret. */
  secret: boolean
}

export interface Snapshot {
  /** Compares with now. Call it once, when Codex writes no more. Rejects when git cannot tell. */
  changes(options: CompareOptions): Promise<Changes>
}

/** One repository, or a directory that is none. */
interface Tracked {
  root: string
  /** From where the patch is applied to here: empty, or ends with `/`. */
  prefix: string
  git: GuardedGit
  excluded: ReadonlySet<string>
  before: TreeState
}

/** Repositories within the repository that are looked at, too. */
const MAX_NESTED = 20

/**
 * Remembers the state of the workspace: the repository that holds `directory` (or the directory itself), its submodules
 * and the repositories checked out within it. Rejects when git cannot, or when there is too much to remember.
 */
export async function takeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const { workspace, directory } = options
  const home = (await repositoryOf(directory, workspace))?.root ?? directory
  const tracked: Tracked[] = []
  const visit = async (root: string): Promise<void> => {
    const one = await track(root, prefixOf(home, root), tracked.length, options)
    tracked.push(one)
    const within = [...one.before.modules, ...one.before.nested.map(path => path.slice(0, -1))]
    for (const path of within) {
      const inner = join(root, display(path))
      if (tracked.length > MAX_NESTED || (await repositoryAt(inner)) === undefined) continue
      await visit(inner)
    }
  }
  await visit(home)
  return { changes: request => compare(tracked, workspace, request) }
}

async function track(
  root: string,
  prefix: string,
  number: number,
  options: SnapshotOptions,
): Promise<Tracked> {
  const { git, scratch, exclude = [], signal } = options
  const repository = await repositoryAt(root)
  const guarded = await openGuardedGit({
    git,
    gitDir: join(scratch, `git-${number}`),
    repository,
    workTree: root,
    signal,
  })
  const excluded = new Set(exclude.map(path => slashes(relative(root, path))))
  return { root, prefix, git: guarded, excluded, before: await takeState(guarded, root, excluded) }
}

async function compare(
  tracked: readonly Tracked[],
  workspace: string,
  { patchFile, redactor, signal }: CompareOptions,
): Promise<Changes> {
  const found = (text: string): boolean => redactor.found(text)
  const changes: Changes = { files: [], notes: [], secret: false }
  discard(patchFile)
  let [written, withheld] = [false, false]
  for (const { root, prefix, excluded, before, ...one } of tracked) {
    const git = one.git.until(signal)
    const after = await takeState(git, root, excluded, before)
    const inPatch = after.trees ? await changedFiles(git, ...after.trees) : []
    const here = prefixOf(workspace, root)
    const others = [...largeChanges(root, before, after), ...newRepositories(before, after)]
    for (const file of [...inPatch, ...others]) changes.files.push({ ...file, path: here + file.path })
    const missing = (path: string, why: string): void => {
      changes.notes.push(`The patch does not hold ${here}${path}: it ${why}.`)
    }
    for (const { path } of others) missing(path, `is ${whyNot(path)}`)
    for (const path of after.unreadable) missing(display(path), 'cannot be read')
    if (after.trees === undefined || inPatch.length === 0) continue
    await appendPatch(git, ...after.trees, patchFile, prefix)
    written = true
    // Lines of binary files are not counted.
    if (inPatch.some(({ added }) => added === undefined))
      withheld ||= await secretInBinaries(git, ...after.trees, found)
  }
  const fault = withheld ? 'secret' : written ? faultOf(patchFile, found) : undefined
  if (fault === undefined) return { ...changes, patchFile: written ? patchFile : undefined }
  discard(patchFile)
  const why = fault === 'secret' ? 'it holds a secret' : 'it is larger than 100 MiB'
  const notes = [`The patch was not written: ${why}.`, ...changes.notes]
  return { ...changes, patchFile: undefined, secret: fault === 'secret', notes }
}

const whyNot = (path: string): string => (path.endsWith('/') ? 'a repository of its own' : 'too large')

function largeChanges(root: string, before: TreeState, after: TreeState): ChangedFile[] {
  const paths = new Set([...before.large.keys(), ...after.large.keys()])
  return [...paths].flatMap((path): ChangedFile[] => {
    const [old, now] = [before.large.get(path), after.large.get(path)]
    if (old?.print === now?.print) return []
    if (now) return [{ path: display(path), status: old || !now.untracked ? 'M' : 'A' }]
    return look(root, path) ? [] : [{ path: display(path), status: 'D' }]
  })
}

function newRepositories(before: TreeState, after: TreeState): ChangedFile[] {
  return after.nested
    .filter(path => !before.nested.includes(path))
    .map(path => ({ path: display(path), status: 'A' as const }))
}

function prefixOf(from: string, to: string): string {
  const way = slashes(relative(from, to))
  return way === '' ? '' : `${way}/`
}

function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
