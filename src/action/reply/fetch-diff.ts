import { messageOf } from '../../errors.js'
import type { Octokit } from '../github.js'
import { parseDiff, parsePatch, type DiffFile } from './diff.js'

/** Which pull request's diff, and how to get it. */
export interface DiffSource {
  octokit: Octokit
  owner: string
  repo: string
  number: number
  /** The head commit that the run is about; absent: what is the head now. */
  headSha?: string | undefined
  /** Runs git in the checkout, guarded against what the repository configures. Rejects when it fails. */
  git?: ((args: readonly string[]) => Promise<Buffer | string>) | undefined
}

/** The diff of a pull request at one commit. */
export interface PullDiff {
  number: number
  headSha: string
  files: DiffFile[]
  /** Why files may be missing: whole sentences. */
  notes: string[]
}

/** GitHub lists no more files than this. */
const MOST_LISTED = 3_000

/**
 * Gets the diff of a pull request as its head was at the start: GitHub's own, since its hunks decide where a comment
 * may stand. Where GitHub refuses it (406: more than 300 files or 20,000 lines), the list of files, and git for what
 * that leaves out. Throws when GitHub cannot be asked for the pull request itself.
 */
export async function fetchDiff(source: DiffSource): Promise<PullDiff> {
  const { octokit, owner, repo, number } = source
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
  const headSha = source.headSha ?? pull.head.sha
  const moved = headSha !== pull.head.sha
  const basehead = `${pull.base.sha}...${headSha}`
  const diff = { number, headSha, notes: [] as string[] }
  try {
    const mediaType = { format: 'diff' }
    const { data } = moved
      ? await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, mediaType })
      : await octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType })
    return { ...diff, files: parseDiff(data as unknown as string) }
  } catch (error) {
    diff.notes.push(`GitHub does not show the whole diff (${messageOf(error)}).`)
  }
  const listed = moved ? undefined : await listedFiles(source)
  const complete = listed && listed.missing.size === 0 && listed.files.length < MOST_LISTED
  if (complete) return { ...diff, notes: [], files: listed.files }
  const local = await localFiles(source, basehead)
  if (!listed) return { ...diff, notes: local ? [] : diff.notes, files: local ?? [] }
  if (!local) {
    diff.notes.push('Git has not both of its ends either; a checkout with “fetch-depth: 0” does.')
    return { ...diff, files: listed.files }
  }
  const known = new Map(listed.files.map(file => [file.path, file]))
  const files = local.filter(({ path }) => listed.missing.has(path) || !known.has(path))
  return {
    ...diff,
    notes: [],
    files: [...listed.files.filter(({ path }) => !listed.missing.has(path)), ...files],
  }
}

/** GitHub's list of the files, and those of which it leaves the lines out though there are some. */
async function listedFiles(
  source: DiffSource,
): Promise<{ files: DiffFile[]; missing: Set<string> } | undefined> {
  const { octokit, owner, repo, number } = source
  try {
    const base = { owner, repo, pull_number: number, per_page: 100 }
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, base)
    return {
      files: all.map(({ filename, previous_filename, patch }) => ({
        path: filename,
        previous: previous_filename,
        hunks: parsePatch(patch ?? ''),
      })),
      missing: new Set(
        all.filter(({ patch, changes }) => patch === undefined && changes > 0).map(file => file.filename),
      ),
    }
  } catch {
    return undefined
  }
}

/** The same diff from git, where the checkout has both commits and what they have in common. */
async function localFiles({ git }: DiffSource, basehead: string): Promise<DiffFile[] | undefined> {
  if (!git || !/^[0-9a-f]{40,64}\.\.\.[0-9a-f]{40,64}$/.test(basehead)) return undefined
  const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--find-renames']
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--unified=3', '--inter-hunk-context=0']
  try {
    return parseDiff((await git(['diff', ...plain, ...prefixes, basehead, '--'])).toString())
  } catch {
    return undefined
  }
}
