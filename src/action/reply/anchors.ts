import type { DiffFile, Hunk } from './diff.js'

/** The side of a diff: `LEFT` is before the change, `RIGHT` after it. */
export type Side = 'LEFT' | 'RIGHT'

/** A place for a comment. */
export interface Anchor {
  path: string
  /** The line, or the last line of a range. */
  line: number
  side: Side
  /** The first line of a range, less than `line`. */
  startLine?: number | undefined
}

/** The place, as GitHub takes it; or why it is none, with the nearest places that are. */
export type Judgement = { anchor: Anchor } | { problem: string }

const MOST_NAMED = 20

/**
 * Tells whether GitHub takes a comment there: on lines that one hunk of the file shows on that side. A path from
 * before a rename becomes the new one; a range of one line becomes a line; an unchanged line of the left side the
 * same line of the right side, where every version of GitHub takes it.
 */
export function judgeAnchor(files: DiffFile[], wish: Anchor): Judgement {
  const path = wish.path.replace(/^(?:\.\/)+/, '')
  // A file that becomes a link, say, is in the diff twice.
  const current = files.filter(file => file.path === path)
  const [file, ...others] = current.length > 0 ? current : files.filter(file => file.previous === path)
  if (!file) return { problem: `${quoted(path)} is not in the diff. ${nearestPaths(files, path)}` }
  const hunks = [file, ...others].flatMap(({ hunks }) => hunks)
  if (hunks.length === 0) {
    return {
      problem: `${quoted(path)} is in the diff, but has no lines there: it is binary, only renamed, or too large.`,
    }
  }
  const { line, side } = wish
  const start = wish.startLine ?? line
  if (start > line) return { problem: `start_line ${start} is after line ${line}.` }
  const ranges = hunks.map(hunk => rangeOf(hunk, side))
  const at = ranges.findIndex(({ first, last }) => first <= line && line <= last)
  const [hunk, range] = [hunks[at], ranges[at]]
  if (!hunk || !range) {
    return {
      problem: `Line ${line} of ${quoted(file.path)} is not in the diff (${side}). ${nearestLines(ranges, line)}`,
    }
  }
  if (start < range.first) {
    return {
      problem: `Lines ${start} to ${line} of ${quoted(file.path)} are not in one hunk (${side}). The hunk of line ${line} has the lines ${range.first} to ${range.last}.`,
    }
  }
  return { anchor: settled(hunk, { path: file.path, side, line, start }) }
}

function settled(
  hunk: Hunk,
  { path, side, line, start }: { path: string; side: Side; line: number; start: number },
): Anchor {
  const [from, to] = side === 'LEFT' ? [unchanged(hunk, start), unchanged(hunk, line)] : []
  const moved = from !== undefined && to !== undefined
  const [first, last] = moved ? [from, to] : [start, line]
  const anchor: Anchor = { path, side: moved ? 'RIGHT' : side, line: last }
  return first < last ? { ...anchor, startLine: first } : anchor
}

/** The new number of an old line that did not change. */
function unchanged({ oldStart, newStart, kinds }: Hunk, wanted: number): number | undefined {
  let [old, fresh] = [oldStart, newStart]
  for (const kind of kinds) {
    if (old === wanted && kind !== '+') return kind === ' ' ? fresh : undefined
    if (kind !== '+') old++
    if (kind !== '-') fresh++
  }
  return undefined
}

/** The lines a hunk shows on a side; `last` is before `first` when it shows none. */
function rangeOf(
  { oldStart, oldLines, newStart, newLines }: Hunk,
  side: Side,
): { first: number; last: number } {
  const [first, count] = side === 'LEFT' ? [oldStart, oldLines] : [newStart, newLines]
  return { first, last: first + count - 1 }
}

function nearestLines(ranges: { first: number; last: number }[], line: number): string {
  const shown = ranges.filter(({ first, last }) => first <= last)
  const before = shown.filter(({ last }) => last < line).at(-1)
  const after = shown.find(({ first }) => first > line)
  const words = [before, after].flatMap(range => (range ? [`${range.first} to ${range.last}`] : []))
  return words.length > 0 ? `The nearest lines that are: ${words.join(' and ')}.` : 'No line of that side is.'
}

function nearestPaths(files: DiffFile[], path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const commentable = files.filter(({ hunks }) => hunks.length > 0).map(file => file.path)
  if (commentable.length === 0) return 'No file in it has lines to comment on.'
  const alike = commentable.filter(other => other === name || other.endsWith(`/${name}`))
  const named = (alike.length > 0 ? alike : commentable).slice(0, MOST_NAMED).map(quoted)
  const rest = alike.length > 0 ? 0 : commentable.length - named.length
  return `The files that are: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}

const quoted = (path: string) => JSON.stringify(path)
