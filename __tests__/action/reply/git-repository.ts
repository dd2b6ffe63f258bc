import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The files of a commit by path. Contents are bytes, as latin1 text. */
export type Tree = Map<string, string>

/** A repository with a line of commits, each with its own diff to the one before. */
export class Repository implements Disposable {
  readonly directory = mkdtempSync(join(tmpdir(), 'diffs-'))
  commits: string[] = []

  /** Runs git, without the configuration of the machine. */
  git(...args: string[]): string {
    const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: this.directory, LC_ALL: 'C' }
    const stdio = ['ignore', 'pipe', 'pipe'] as const
    return execFileSync('git', args, {
      cwd: this.directory,
      env,
      maxBuffer: 2 ** 28,
      stdio: [...stdio],
    }).toString()
  }

  /** The diff of a commit to the one before, as GitHub makes it. */
  diff(index: number, args: string[] = [], paths: string[] = []): string {
    const [before = '', after = ''] = this.commits.slice(index - 1, index + 1)
    return this.git('diff', '--find-renames', ...args, before, after, '--', ...paths)
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}

/** One whose commits are given trees. */
export class TestRepository extends Repository {
  constructor(trees: readonly Tree[]) {
    super()
    this.git('init', '--quiet', '--initial-branch=main')
    const stream = trees.map((tree, index) => commitOf(tree, index)).join('')
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: this.directory,
      input: Buffer.from(stream, 'latin1'),
    })
    this.commits = this.git('rev-list', '--reverse', 'main').trim().split('\n')
  }
}

/** The newest commits of a repository of this machine, which is only read. None where there is no repository. */
export class RealRepository extends Repository {
  constructor(path: string, count: number) {
    super()
    try {
      this.git('clone', '--quiet', '--no-checkout', path, '.')
      // For its .gitattributes.
      this.git('read-tree', 'HEAD')
      const list = this.git('rev-list', '--reverse', '--first-parent', `--max-count=${count}`, 'HEAD')
      this.commits = list.trim().split('\n')
    } catch {
      // An archive of the sources has no history.
    }
  }

  /** A file as of one of the commits; empty where there is none. */
  read(index: number, path: string): string {
    try {
      return this.git('show', `${this.commits[index]}:${path}`)
    } catch {
      return ''
    }
  }
}

function commitOf(tree: Tree, index: number): string {
  const who = `t <t@example.com> ${1_700_000_000 + index} +0000`
  const files = [...tree].map(
    ([path, text]) => `M 100644 inline ${quoted(path)}\ndata ${text.length}\n${text}\n`,
  )
  const message = `commit ${index}`
  return `commit refs/heads/main\ncommitter ${who}\ndata ${message.length}\n${message}\ndeleteall\n${files.join('')}`
}

/** A path as fast-import reads it, in UTF-8 bytes. */
function quoted(path: string): string {
  const bytes = Buffer.from(path).toString('latin1')
  return `"${bytes.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
}

/** The lines of one file that a diff shows, told from `git diff` alone. */
export interface Shown {
  path: string
  /** Each hunk's lines, by their number before and after the change. */
  hunks: { LEFT: Set<number>; RIGHT: Set<number> }[]
}

/** In place of signs that content may begin with, too. */
const MARKERS = ['new=>', 'old=<', 'context=='].map(marker => `--output-indicator-${marker}`)

/** The changed files, each with its paths: before a rename and after it. */
function filesOf(repository: Pick<Repository, 'diff'>, index: number): string[][] {
  const names = repository.diff(index, ['--name-status', '-z']).split('\0')
  const files: string[][] = []
  for (let at = 0; at < names.length - 1;) {
    const renamed = /^[RC]/.test(names[at] ?? '')
    files.push(names.slice(at + 1, at + (renamed ? 3 : 2)))
    at += renamed ? 3 : 2
  }
  return files
}

/**
 * What a diff with three lines of context shows, from one with none: every change and three lines around it; what
 * touches is one hunk. Markers of our own keep content from being taken for anything else.
 */
export function shownBy(
  repository: Pick<Repository, 'diff'>,
  index: number,
  lengths: (path: string) => number,
): Shown[] {
  const shown: Shown[] = []
  for (const paths of filesOf(repository, index)) {
    const text = repository.diff(index, ['--unified=0', ...MARKERS], paths)
    const changes = [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(match =>
      changeOf(match.slice(1)),
    )
    const path = paths.at(-1) ?? ''
    shown.push({ path, hunks: hunksOf(changes, lengths(path)) })
  }
  return shown
}

/** The same, as the diff with its context shows it. Git may put a change elsewhere there than without. */
export function shownIn(repository: Pick<Repository, 'diff'>, index: number): Shown[] {
  return filesOf(repository, index).map(paths => {
    const hunks: Shown['hunks'] = []
    let [left, right] = [0, 0]
    for (const line of repository.diff(index, MARKERS, paths).split('\n')) {
      const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
      if (header !== null) {
        ;[left, right] = [Number(header[1]), Number(header[2])]
        hunks.push({ LEFT: new Set(), RIGHT: new Set() })
      } else if (/^[<=]/.test(line)) hunks.at(-1)?.LEFT.add(left++)
      if (/^[>=]/.test(line)) hunks.at(-1)?.RIGHT.add(right++)
    }
    return { path: paths.at(-1) ?? '', hunks }
  })
}

interface Change {
  /** The lines before and after the change, ends excluded; where there are none, between which. */
  old: [number, number]
  fresh: [number, number]
}

function changeOf([a, b = '1', c, d = '1']: (string | undefined)[]): Change {
  const range = (start: number, count: number): [number, number] =>
    count === 0 ? [start + 1, start + 1] : [start, start + count]
  return { old: range(Number(a), Number(b)), fresh: range(Number(c), Number(d)) }
}

function hunksOf(changes: Change[], length: number): Shown['hunks'] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1)
    if (last && change.old[0] - last.old[1] <= 6) groups.at(-1)?.push(change)
    else groups.push([change])
  }
  return groups.map(group => {
    const [first, last] = [group[0], group.at(-1)]
    const hunk = { LEFT: new Set<number>(), RIGHT: new Set<number>() }
    if (!first || !last) return hunk
    const before = Math.min(3, first.old[0] - 1, first.fresh[0] - 1)
    const after = Math.min(3, length - last.fresh[1] + 1)
    for (let line = first.old[0] - before; line < last.old[1] + after; line++) hunk.LEFT.add(line)
    for (let line = first.fresh[0] - before; line < last.fresh[1] + after; line++) hunk.RIGHT.add(line)
    return hunk
  })
}
