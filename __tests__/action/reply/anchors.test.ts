import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeAnchor, type Side } from '../../../src/action/reply/anchors.js'
import { parseDiff, parsePatch, type DiffFile } from '../../../src/action/reply/diff.js'
import { refusal } from '../../harness/github/anchors.js'
import {
  RealRepository,
  type Repository,
  shownBy,
  shownIn,
  TestRepository,
  type Shown,
  type Tree,
} from './git-repository.js'

/** Numbers that look random and are the same every time. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PATHS = [
  'a.txt',
  'src/b.ts',
  'with space.md',
  'ünï/côdé 😀.txt',
  'tab\there.txt',
  'quo"te\\.txt',
  'b/b',
  'a b/b c',
]
/** Content that looks like a diff. */
const TRAPS = [
  '-- a/x',
  '++ b/x',
  'diff --git a/x b/x',
  '@@ -1,9 +1,9 @@',
  '\\ No newline at end of file',
  '',
  '+++',
]

/** A hundred trees, each made of the one before by edits, additions, deletions, renames, binary and CRLF files. */
function generate(): Tree[] {
  const pick = random(7)
  let next = 0
  const line = () => (pick(6) === 0 ? `${TRAPS[pick(TRAPS.length)]}` : `line ${next++} é`)
  const fresh = (): string[] => Array.from({ length: 1 + pick(40) }, line)
  let files = new Map<string, { lines: string[]; end: string; last: boolean; binary: boolean }>()
  const add = (path: string) =>
    files.set(path, {
      lines: fresh(),
      end: pick(4) === 0 ? '\r\n' : '\n',
      last: pick(3) > 0,
      binary: pick(12) === 0,
    })
  for (const path of PATHS) add(path)
  const trees: Tree[] = []
  for (let commit = 0; commit <= 100; commit++) {
    trees.push(
      new Map(
        [...files].map(([path, { lines, end, last, binary }]) => {
          const text = lines.join(end) + (last ? end : '')
          return [path, Buffer.from(binary ? `\0${text}` : text).toString('latin1')]
        }),
      ),
    )
    files = new Map([...files].map(([path, file]) => [path, { ...file, lines: [...file.lines] }]))
    for (let edits = 1 + pick(4); edits > 0; edits--) {
      const path = [...files.keys()][pick(files.size)]
      const file = files.get(path ?? '')
      if (!path || !file) continue
      switch (pick(8)) {
        case 0:
          files.delete(path)
          if (pick(3) > 0) files.set(`${path}.${commit}`, file)
          if (pick(3) > 0) file.lines.splice(pick(file.lines.length), 1, line())
          if (files.size < 3) add(`new ${commit}.txt`)
          break
        case 1:
          add(`dir ${pick(3)}/n${commit}.txt`)
          break
        case 2:
          file.last = !file.last
          break
        default:
          for (let places = 1 + pick(3); places > 0; places--)
            file.lines.splice(pick(file.lines.length + 1), pick(3), ...Array.from({ length: pick(3) }, line))
      }
    }
  }
  return trees
}

/** The lines of a file that git blames on a commit. */
function blamedOn(repository: Repository, index: number, path: string): number[] {
  const commit = repository.commits[index] ?? ''
  const blamed = repository
    .git('blame', '--porcelain', commit, '--', path)
    .matchAll(/^([0-9a-f]{40}) \d+ (\d+)/gm)
  return [...blamed].filter(([, author]) => author === commit).map(([, , line]) => Number(line))
}

/** The number of lines of a file. */
const lengthOf = (text: string): number =>
  text.split('\n').length - (text === '' || text.endsWith('\n') ? 1 : 0)

const FIRST = Array.from({ length: 69 }, (_, index) => index + 1)
/** Every line that a file's diff shows, and some around it. */
function around({ hunks }: Shown): Iterable<number> {
  const lines = hunks.flatMap(({ LEFT, RIGHT }) => [...LEFT, ...RIGHT])
  return new Set(lines.flatMap(line => [line - 4, line, line + 4]).filter(line => line > 0))
}

let asked = 0
/** Asks the tool for every line there is and some more; tells where git or the server's rule disagree. */
function disagreements(
  files: DiffFile[],
  shown: Shown[],
  patches: Map<string, string>,
  linesOf: (shown: Shown) => Iterable<number> = () => FIRST,
): string[] {
  const wrong: string[] = []
  for (const one of shown) {
    const { path, hunks } = one
    for (const side of ['LEFT', 'RIGHT'] as Side[]) {
      for (const line of linesOf(one)) {
        for (const startLine of [undefined, line - 1, line - 9]) {
          if (startLine !== undefined && startLine < 1) continue
          const hunk = hunks.find(hunk => hunk[side].has(line))
          const want = hunk !== undefined && (startLine === undefined || hunk[side].has(startLine))
          const judged = judgeAnchor(files, { path, line, side, startLine })
          const got = 'anchor' in judged
          const anchor = got ? judged.anchor : { path, line, side, startLine }
          const refused = refusal(
            { ...anchor, start_line: anchor.startLine, start_side: anchor.side },
            patches,
          )
          asked++
          if (got !== want || got === (refused !== undefined))
            wrong.push(JSON.stringify({ path, line, side, startLine, judged, want, refused }))
        }
      }
    }
  }
  return wrong
}

describe('a hundred generated diffs', () => {
  const trees = generate()
  let repository: TestRepository
  beforeAll(() => {
    repository = new TestRepository(trees)
  }, 60_000)
  afterAll(() => repository[Symbol.dispose]())

  const length = (index: number) => (path: string) => lengthOf(trees[index]?.get(path) ?? '')

  test('the tool takes what git shows, and nothing else', () => {
    for (let index = 1; index <= 100; index++) {
      const files = parseDiff(repository.diff(index))
      const shown = shownBy(repository, index, length(index))
      const patches = new Map(shown.map(({ path }) => [path, patchOf(repository, index, path)]))
      expect(disagreements(files, shown, patches)).toEqual([])
      // GitHub's list of files gives the same hunks.
      if (index % 5 > 0) continue
      const listed = [...patches].map(([path, patch]) => ({ path, hunks: parsePatch(patch) }))
      expect(disagreements(listed, shown, patches)).toEqual([])
    }
    expect(asked).toBeGreaterThan(100_000)
  }, 300_000)

  test('every line that git blames on the commit can be commented on', () => {
    for (let index = 5; index <= 100; index += 5) {
      const files = parseDiff(repository.diff(index))
      for (const { path, hunks } of files) {
        if (hunks.length === 0 || !trees[index]?.has(path)) continue
        for (const line of blamedOn(repository, index, path))
          expect(judgeAnchor(files, { path, line, side: 'RIGHT' })).toHaveProperty('anchor')
      }
    }
  }, 120_000)

  test('a path from before a rename is known', () => {
    let renames = 0
    for (let index = 1; index <= 100; index++) {
      for (const file of parseDiff(repository.diff(index))) {
        if (file.previous === undefined || file.hunks.length === 0) continue
        const line = file.hunks[0]?.newStart ?? 0
        const judged = judgeAnchor([file], { path: file.previous, line, side: 'RIGHT' })
        expect(judged).toMatchObject({ anchor: { path: file.path, line } })
        expect(trees[index]?.has(file.path)).toBe(true)
        expect(trees[index - 1]?.has(file.previous)).toBe(true)
        renames++
      }
    }
    expect(renames).toBeGreaterThan(3)
  }, 120_000)
})

const real = new RealRepository(fileURLToPath(new URL('../../..', import.meta.url)), 16)
const newest = Array.from({ length: Math.max(0, real.commits.length - 1) }, (_, index) => index + 1)
afterAll(() => real[Symbol.dispose]())

// An archive of the sources, or a clone of one commit, has nothing to look at.
const without = newest.length === 0
describe.skipIf(without)(`the newest commits of this repository${without ? ' (none here)' : ''}`, () => {
  test.each(newest)(
    'the tool takes what git shows and blames, and nothing else (%d)',
    index => {
      const files = parseDiff(real.diff(index))
      const shown = shownIn(real, index).filter(({ hunks }) => hunks.length > 0)
      const patches = new Map(shown.map(({ path }) => [path, patchOf(real, index, path)]))
      expect(disagreements(files, shown, patches, around)).toEqual([])
      // Blame is reckoned without context, too: it counts where that makes no difference.
      const bare = shownBy(real, index, path => lengthOf(real.read(index, path)))
      for (const { path, hunks } of shown) {
        const same = isDeepStrictEqual(hunks, bare.find(each => each.path === path)?.hunks)
        if (!same || real.read(index, path) === '') continue
        for (const line of blamedOn(real, index, path))
          expect(judgeAnchor(files, { path, line, side: 'RIGHT' })).toHaveProperty('anchor')
      }
    },
    120_000,
  )
})

/** One file's patch from the first `@@` on, as GitHub lists it. */
function patchOf(repository: Repository, index: number, path: string): string {
  const text = repository.diff(index, [], pathsOf(repository, index, path))
  const at = text.search(/^@@ /m)
  return at < 0 ? '' : text.slice(at).replace(/\n$/, '')
}

function pathsOf(repository: Repository, index: number, path: string): string[] {
  const names = repository.diff(index, ['--name-status', '-z']).split('\0')
  const at = names.lastIndexOf(path)
  return /^[RC]\d/.test(names[at - 2] ?? '') ? [names[at - 1] ?? '', path] : [path]
}
