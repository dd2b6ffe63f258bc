/** A text with its escapes resolved, and the way back from a place in it to the place in the original. */
import { ALPHANUMERIC, type Range } from './scanner.js'

const ESCAPE =
  /%([0-9A-Fa-f]{2})|\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|(.))|&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));|&(amp|lt|gt|quot|apos|nbsp|shy);/g
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: ' ',
}
const CONTROL: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

export interface Reading {
  text: string
  /** The original's range for a range of `text`. */
  origin(range: Range): Range
}

/** A range of the original, and the one unit that stands for it. */
type Edit = [start: number, end: number, unit: string]

/** Resolves percent, JSON, C and HTML escapes, one level of them. Undefined when the text holds none. */
export function decode(text: string): Reading | undefined {
  return /[%\\&]/.test(text) ? edited(text, escapes(text)) : undefined
}

/** Takes out what stands between single characters again and again (`a-b-c-d-…`), whatever it is. */
export function unspaced(text: string): Reading | undefined {
  return edited(text, spacings(text))
}

function* escapes(text: string): Generator<Edit> {
  for (const match of text.matchAll(ESCAPE))
    yield [match.index, match.index + match[0].length, resolve(match)]
}

/** A run of single characters, each with the same one to four marks before it. */
const SPACED = /([^A-Za-z0-9\s](?:\s?[^A-Za-z0-9\s]){0,3})\s{0,3}[!-~](?:\s{0,3}\1\s{0,3}[!-~]){8,}/g

function* spacings(text: string): Generator<Edit> {
  for (const [from, to] of sparse(text)) {
    for (const { 0: run, 1: marks = '', index } of text.slice(from, to).matchAll(SPACED)) {
      for (let i = 0; i < run.length; i++) {
        const start = from + index + i
        i = afterBlanks(run, afterBlanks(run, i) + marks.length)
        yield [start, from + index + i + 1, run.charAt(i)]
      }
    }
  }
}

/** Around places that could be part of such a run: sixteen characters without a pair of letters or digits. */
function sparse(text: string): Range[] {
  const found: Range[] = []
  const letter = (i: number): number => ALPHANUMERIC[text.charCodeAt(i)] as number
  let before = 1
  for (let i = 0; i + 8 <= text.length; i += 8) {
    const pairs =
      (letter(i) & letter(i + 1)) |
      (letter(i + 2) & letter(i + 3)) |
      (letter(i + 4) & letter(i + 5)) |
      (letter(i + 6) & letter(i + 7))
    const candidate = (before | pairs) === 0 && /[A-Za-z0-9]\s*[^A-Za-z0-9\s]/.test(text.slice(i - 8, i + 8))
    before = pairs
    if (!candidate) continue
    const latest = found.at(-1)
    if (latest !== undefined && latest[1] >= i - AROUND) latest[1] = i + AROUND
    else found.push([Math.max(0, i - AROUND), i + AROUND])
  }
  return found
}

const AROUND = 32

function afterBlanks(text: string, at: number): number {
  let i = at
  while (/\s/.test(text.charAt(i))) i++
  return i
}

/** How far from an edit a reading goes on: farther off it would only repeat the original. */
const REACH = 256

function edited(text: string, changes: Iterable<Edit>): Reading | undefined {
  const edits: Edit[] = []
  const units: number[] = []
  let reading = ''
  let done = 0
  const apply = (edit: Edit): void => {
    reading += text.slice(done, edit[0])
    edits.push(edit)
    units.push(reading.length)
    reading += edit[2]
    done = edit[1]
  }
  for (const change of changes) {
    const from = edits.length === 0 ? 0 : done + REACH
    if (change[0] - REACH > from) apply([from, change[0] - REACH, ' '])
    apply(change)
  }
  if (edits.length === 0) return undefined
  reading += text.slice(done, done + REACH)
  const place = (unit: number): Range => {
    const k = lastUpTo(units, unit)
    const edit = edits[k]
    if (edit === undefined) return [unit, unit + 1]
    if (units[k] === unit) return [edit[0], edit[1]]
    const start = edit[1] + unit - (units[k] as number) - 1
    return [start, start + 1]
  }
  return { text: reading, origin: ([start, end]) => [place(start)[0], place(end - 1)[1]] }
}

/** Index of the last number that is not greater, in an ascending list; -1 if all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

function resolve(match: RegExpExecArray): string {
  const [, percent, unicode, braced, byte, other, hexEntity, decimalEntity, named] = match
  if (other !== undefined) return CONTROL[other] ?? other
  if (named !== undefined) return NAMED[named] ?? ' '
  const hex = percent ?? unicode ?? braced ?? byte ?? hexEntity
  const code = hex === undefined ? Number(decimalEntity) : Number.parseInt(hex, 16)
  return code > 0xffff ? ' ' : String.fromCharCode(code)
}
