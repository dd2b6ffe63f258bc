/** The state of a work tree as a git tree: what git would add, hashed into a private place, nothing of it run. */
import { accessSync, constants, lstatSync, type BigIntStats } from 'node:fs'
import { join, sep } from 'node:path'
import { bytes as size, plural } from '../log/format.js'
import { ignoreEncodings, type GuardedGit } from './guarded.js'

/** Files larger than this, in bytes, are told apart by size and times only and never stand in a patch. */
export const MAX_FILE = 32 * 1024 * 1024
/** No more than this is hashed for one state: bytes, files. */
export const MAX_BYTES = 1024 * 1024 * 1024
export const MAX_FILES = 200_000

/** A path as git has it: bytes, here one unit each, so that any name survives. */
export type RawPath = string

/** A file that is too large to be hashed. */
export interface LargeFile {
  /** Size, times and inode: changes when the file does. */
  print: string
  untracked: boolean
}

/** A moment of a work tree, which the git's index holds until another one is taken. */
export interface TreeState {
  large: Map<RawPath, LargeFile>
  /** Directories that are repositories of their own and that git would not look into; they end with `/`. */
  nested: RawPath[]
  unreadable: RawPath[]
  /** What git ignored; whole directories end with `/`. */
  ignored: ReadonlySet<RawPath>
  /** Submodules, checked out or not. */
  modules: Set<RawPath>
  /** Object ids of the trees of the state before and of this one, when they differ. */
  trees?: readonly [before: string, after: string]
}

/**
 * Hashes what changed since the git's index was last written. Rejects when it is too much.
 * @param excluded files that are not the workspace's, as text
 * @param before the state it is compared with: what was too large then stays out, and what was there, ignored, is no news
 */
export async function takeState(
  git: GuardedGit,
  workTree: string,
  excluded: ReadonlySet<string>,
  before?: TreeState,
): Promise<TreeState> {
  // Nobody else writes this index, and a submodule is never added to it.
  const { candidates, ignored, modules } = before
    ? { ...before, candidates: await listCandidates(git) }
    : await listEverything(git)
  const state: TreeState = {
    large: new Map(),
    nested: [],
    unreadable: [],
    ignored,
    modules: new Set(modules),
  }
  const wasThere = before === undefined ? () => false : ignoredBefore(before.ignored, git)
  const behindLink = linkFinder(workTree)
  const add: RawPath[] = []
  const remove: RawPath[] = []
  let bytes = 0
  for (const [path, untracked] of candidates) {
    const stats = behindLink(path) ? undefined : look(workTree, path)
    if (path.endsWith('/')) state.nested.push(path)
    else if (excluded.has(display(path)) || (stats?.isDirectory() && modules.has(path))) continue
    else if (untracked && stats !== undefined && wasThere(path, stats)) continue
    else if (!stats?.isFile() && !stats?.isSymbolicLink()) remove.push(path)
    else if (before?.large.has(path) || stats.size > MAX_FILE) {
      state.large.set(path, {
        print: [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join(' '),
        untracked,
      })
    } else if (stats.isFile() && !readable(workTree, path)) state.unreadable.push(path)
    else {
      bytes += Number(stats.size)
      add.push(path)
    }
  }
  if (bytes > MAX_BYTES || add.length > MAX_FILES) {
    throw new Error(
      `too much is not committed to keep track of (${plural(add.length, 'file')}, ${size(bytes)})`,
    )
  }
  // The index needs no update: it is this state already, and the trees of before and now would be the same.
  if (add.length + remove.length === 0) return state
  const old = before && (await writeTree(git))
  // First what is gone: a directory may have taken the place of a file.
  if (remove.length > 0) await feed(git, ['update-index', '-z', '--force-remove', '--stdin'], remove)
  const adding = ['update-index', '-z', '--add', '--remove', '--stdin']
  if (add.length > 0) {
    try {
      await feed(git, adding, add)
    } catch {
      await ignoreEncodings(git)
      await feed(git, adding, add)
    }
  }
  for (const path of [...remove, ...add]) state.modules.delete(path)
  if (old !== undefined) state.trees = [old, await writeTree(git)]
  return state
}

async function writeTree(git: GuardedGit): Promise<string> {
  return (await git.run(['write-tree', '--missing-ok'])).toString().trim()
}

/** What the first state is taken from. Entries that git was told not to look at are looked at all the same. */
async function listEverything(
  git: GuardedGit,
): Promise<Pick<TreeState, 'ignored' | 'modules'> & { candidates: Map<RawPath, boolean> }> {
  const [entries, listed, ignored] = await Promise.all([
    list(git, ['ls-files', '-z', '-v', '--stage']),
    listCandidates(git),
    listIgnored(git),
  ])
  // An entry: a letter, mode, object id and stage, a tab, the path.
  const pathsOf = (pattern: RegExp): RawPath[] =>
    entries.filter(entry => pattern.test(entry)).map(entry => entry.slice(entry.indexOf('\t') + 1))
  const unseen = pathsOf(/^[a-z] /)
  if (unseen.length > 0) await feed(git, ['update-index', '-z', '--no-assume-unchanged', '--stdin'], unseen)
  const candidates = unseen.length > 0 ? await listCandidates(git) : listed
  // The unmerged ones: they may be as the work tree has them, but a tree has none.
  for (const path of pathsOf(/^[^\t]* [123]\t/)) candidates.set(path, false)
  return { candidates, ignored, modules: new Set(pathsOf(/^. 160000 /)) }
}

/** What may differ from the index, and whether the index does not know it. */
async function listCandidates(git: GuardedGit): Promise<Map<RawPath, boolean>> {
  const args = ['ls-files', '-z', '-t', '--modified', '--deleted', '--others', '--exclude-standard']
  return new Map((await list(git, args)).map(entry => [entry.slice(2), entry.startsWith('?')]))
}

async function listIgnored(git: GuardedGit): Promise<ReadonlySet<RawPath>> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory']
  return new Set(await list(git, args))
}

/** Tells of files that lay, as they are, where git ignored everything when it was opened: rules may change. */
function ignoredBefore(
  ignored: ReadonlySet<RawPath>,
  { gitDir }: GuardedGit,
): (path: RawPath, stats: BigIntStats) => boolean {
  const opened = lstatSync(join(gitDir, 'HEAD'), { bigint: true }).ctimeNs
  const isIgnored = (path: RawPath): boolean => {
    if (ignored.has(path)) return true
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
      if (ignored.has(path.slice(0, end + 1))) return true
    return false
  }
  return (path, { ctimeNs }) => ctimeNs < opened && isIgnored(path)
}

/** What a command with `-z` prints. */
async function list(git: GuardedGit, args: readonly string[]): Promise<string[]> {
  const text = (await git.run(args)).toString('latin1')
  return text === '' ? [] : text.slice(0, -1).split('\0')
}

/** A path as text. */
export function display(path: RawPath): string {
  return Buffer.from(path, 'latin1').toString('utf8')
}

/** What stands at a path, links not followed. */
export function look(workTree: string, path: RawPath): BigIntStats | undefined {
  try {
    return lstatSync(place(workTree, path), { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Tells of paths that lead through a link: what stands there is not at that path. */
function linkFinder(workTree: string): (path: RawPath) => boolean {
  const known = new Map<RawPath, boolean>([['', false]])
  const isLinked = (folder: RawPath): boolean => {
    let linked = known.get(folder)
    if (linked === undefined) {
      linked = behindLink(folder) || look(workTree, folder)?.isSymbolicLink() === true
      known.set(folder, linked)
    }
    return linked
  }
  const behindLink = (path: RawPath): boolean => isLinked(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  return behindLink
}

function feed(git: GuardedGit, args: readonly string[], paths: readonly RawPath[]): Promise<Buffer> {
  return git.run(args, { input: Buffer.from(`${paths.join('\0')}\0`, 'latin1') })
}

function place(workTree: string, path: RawPath): Buffer {
  return Buffer.concat([Buffer.from(workTree + sep), Buffer.from(path, 'latin1')])
}

function readable(workTree: string, path: RawPath): boolean {
  try {
    accessSync(place(workTree, path), constants.R_OK)
    return true
  } catch {
    return false
  }
}
