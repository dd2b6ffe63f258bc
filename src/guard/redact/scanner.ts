/**
 * Finds fragments of patterns in a text in one pass. Characters outside the alphabet are skipped, so letters with
 * separators between them match as if they stood together. A rolling hash of the last eight letters is looked up in a
 * table that holds, for every fragment long enough to matter, the hashes of at least two neighbouring places.
 */
import { Anchors } from './anchors.js'
import { firstUnit, lastUnit, type Pattern } from './pattern.js'

/** Half-open range of UTF-16 units. */
export type Range = [start: number, end: number]

/** By UTF-16 unit: 1 for the letters that count, 0 for everything else, the separators. */
export type Alphabet = Uint8Array

/** Letters and digits of ASCII. */
export const ALPHANUMERIC: Alphabet = new Uint8Array(65536).fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123)

/** Everything but blanks, controls, characters that a reader does not see, and backslashes, which escaping multiplies. */
export const VISIBLE: Alphabet = new Uint8Array(65536).fill(1)
for (const range of '0-20 5c 7f-a0 ad 34f 61c 180e 2000-200f 2028-202f 205f-206f 3000 fe00-fe0f feff'.split(
  ' ',
)) {
  const [from = 0, to = from] = range.split('-').map(hex => Number.parseInt(hex, 16))
  VISIBLE.fill(0, from, to + 1)
}

/** Letters in a hash: each moves it by four of its 32 bits. */
const WINDOW = 8
/** Shift of a hash to its place in the filter. */
const FILTER = 14
/** A fragment of fewer different letters (`000000000000`) says nothing. */
const MIN_DISTINCT = 4
const BEYOND_ASCII = /[^\0-\x7f]/

/** The hash goes on with a letter. */
const next = (hash: number, code: number): number => (hash << 4) ^ (Math.imul(code + 1, 0x9e3779b1) | 1)

interface Known extends Pattern {
  /** End in the text of this pattern's latest match: letters before it need no second look. */
  seen: number
}

export class Scanner {
  readonly #alphabet: Alphabet
  readonly #patterns: Known[] = []
  readonly #anchors = new Anchors()
  /** A byte by a hash's 18 highest bits, a bit in it by three others: marks what may be in `anchors`. */
  readonly #filter = new Uint8Array(1 << 18)
  #ascii = true
  #pairs: PairTables | undefined

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet
  }

  get empty(): boolean {
    return this.#patterns.length === 0
  }

  /**
   * Adds a pattern; false when some fragment of it has too few letters in this alphabet to be found. Of every fragment
   * the hashes at its last two letters are remembered, unless it holds two that are remembered already.
   */
  add(pattern: Pattern): boolean {
    const { text, bits, from, length, need } = pattern
    const alphabet = this.#alphabet
    for (let i = text.search(BEYOND_ASCII); i >= 0 && i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127 && this.#isLetter(code)) this.#ascii = false
    }
    const number = this.#patterns.push({ ...pattern, seen: 0 }) - 1
    let complete = true
    for (let unit = 0; unit + need <= length; unit++) {
      const start = Math.max(0, Math.ceil((8 * unit - from) / bits))
      const end = Math.min(text.length, Math.floor((8 * (unit + need) - from) / bits))
      if (need < length && isMonotonous(text, start, end)) continue
      let first = end
      let letters = 0
      while (first > start && letters <= WINDOW) letters += alphabet[text.charCodeAt(--first)] as number
      if (letters <= WINDOW) {
        complete = false
        continue
      }
      for (let i = first, hash = 0; letters > 0; i++) {
        const code = text.charCodeAt(i)
        if (alphabet[code] === 0) continue
        hash = next(hash, code)
        if (--letters < 2) this.#remember(hash, number, i)
      }
      // Every fragment up to the one that begins with the first of these letters holds all of them.
      unit = firstUnit(pattern, first)
    }
    return complete
  }

  /** Whether {@link ranges} may find something; false is certain. Made to be quick on texts that hold nothing. */
  mayMatch(text: string): boolean {
    if (this.empty) return false
    if (!this.#ascii) return true
    this.#pairs ??= pairTables(this.#alphabet)
    let hash = 0
    for (let start = 0; start < text.length; start += CHUNK) {
      const length = scratch.write(text.length > CHUNK ? text.slice(start, start + CHUNK) : text, 'utf8')
      scratch[length] = 0
      const pairs = (length + 1) >> 1
      for (let i = 0; i < pairs; i++) {
        i = nextMarked(this.#pairs, this.#filter, i, pairs, hash)
        hash = stopped.hash
        if (i < pairs && this.#anchorIn(scratch, 2 * i + 1, hash)) return true
      }
    }
    return false
  }

  /** Every place where enough of a pattern stands. Ranges may overlap. */
  ranges(text: string): Range[] {
    for (const pattern of this.#patterns) pattern.seen = 0
    const found: Range[] = []
    const alphabet = this.#alphabet
    const filter = this.#filter
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (alphabet[code] === 0) continue
      hash = next(hash, code)
      if (((filter[hash >>> FILTER] as number) & (1 << ((hash >>> 4) & 7))) === 0) continue
      for (const place of this.#anchors.of(hash)) {
        const pattern = this.#patterns[this.#anchors.pattern(place)] as Known
        if (i < pattern.seen) continue
        const range = this.#extend(text, i, pattern, this.#anchors.at(place))
        if (range === undefined) continue
        pattern.seen = range[1]
        found.push(range)
      }
    }
    return found
  }

  #isLetter(code: number): boolean {
    return this.#alphabet[code] === 1
  }

  #remember(hash: number, pattern: number, at: number): void {
    this.#anchors.add(hash, pattern, at)
    this.#filter[hash >>> FILTER] = (this.#filter[hash >>> FILTER] as number) | (1 << ((hash >>> 4) & 7))
  }

  /** Whether a known hash is more than a coincidence: the hashed letters stand in the bytes up to `end`. */
  #anchorIn(bytes: Uint8Array, end: number, hash: number): boolean {
    return this.#anchors.of(hash).some(place => {
      const { text } = this.#patterns[this.#anchors.pattern(place)] as Known
      let at = this.#anchors.at(place)
      let left = WINDOW
      for (let i = end; i >= 0 && left > 0; i--) {
        const c = bytes[i] as number
        if (c > 127 || !this.#isLetter(c)) continue
        while (!this.#isLetter(text.charCodeAt(at))) at--
        if (c !== text.charCodeAt(at--)) return false
        left--
      }
      return true // all of them, or the rest lies in the chunk before
    })
  }

  /** The longest match around text[i] = pattern[at], if it covers enough of the secret. */
  #extend(text: string, i: number, pattern: Known, at: number): Range | undefined {
    const [start, before] = this.#follow(text, i + 1, pattern.text, at + 1, -1)
    const [end, after] = this.#follow(text, i, pattern.text, at, 1)
    const from = before < 0 ? 0 : lastUnit(pattern, before) + 1
    const to = after === pattern.text.length ? pattern.length : firstUnit(pattern, after)
    return to - from >= pattern.need ? [start, end + 1] : undefined
  }

  /** Goes on from two places while the letters are the same: the last one in the text, and the next one in the pattern. */
  #follow(text: string, i: number, pattern: string, at: number, step: 1 | -1): [last: number, next: number] {
    const alphabet = this.#alphabet
    let last = i
    let a = i + step
    let b = at + step
    for (; ; a += step, b += step) {
      // Outside a string there is no code, and nothing in the alphabet for it.
      while (alphabet[pattern.charCodeAt(b)] === 0) b += step
      while (alphabet[text.charCodeAt(a)] === 0) a += step
      if (a < 0 || a >= text.length || text.charCodeAt(a) !== pattern.charCodeAt(b)) return [last, b]
      last = a
    }
  }
}

/** Whether a part of a text is made of so few different characters that it says nothing. */
function isMonotonous(text: string, start: number, end: number): boolean {
  let distinct = 0
  for (let i = start; i < end; i++) {
    if (text.indexOf(text.charAt(i), start) === i && ++distinct === MIN_DISTINCT) return false
  }
  return true
}

/** The hash step of two UTF-8 bytes at once, by the bytes as one 16-bit number. Bytes above ASCII are separators. */
interface PairTables {
  words: Int32Array
  shifts: Uint8Array
}

/** Row by row, each the pairs of one second byte: most rows are the same, and the rest differ where two letters meet. */
function pairTables(alphabet: Alphabet): PairTables {
  const words = new Int32Array(65536)
  const shifts = new Uint8Array(65536)
  const letters = Array.from({ length: 128 }, (_, c) => c).filter(c => alphabet[c] === 1)
  for (const c of letters) {
    words[c] = next(0, c)
    shifts[c] = 4
  }
  // The first row has a separator in second place, and so have all that no letter overwrites.
  for (let row = 256; row < 65536; row *= 2) {
    words.copyWithin(row, 0, row)
    shifts.copyWithin(row, 0, row)
  }
  for (const c of letters) {
    const row = c << 8 // The second byte is the higher one: Codex runs on little-endian machines only.
    words.fill(next(0, c), row, row + 256)
    shifts.fill(4, row, row + 256)
    for (const before of letters) {
      words[row + before] = next(next(0, before), c)
      shifts[row + before] = 8
    }
  }
  return { words, shifts }
}

/** Units looked at in one go, and room for them as UTF-8 (at most three bytes each), also seen in pairs of bytes. */
const CHUNK = 1 << 15
const scratch = Buffer.alloc(3 * CHUNK + 2)
const scratchPairs = new Uint16Array(scratch.buffer, scratch.byteOffset, scratch.length >> 1)

/** The hash after the pair {@link nextMarked} stopped at. */
const stopped = { hash: 0 }

/** Index of the next pair whose hash is marked, or `end`. A function of its own, because it is the one that must be fast. */
function nextMarked(
  tables: PairTables,
  filter: Uint8Array,
  from: number,
  end: number,
  start: number,
): number {
  const { words, shifts } = tables
  let hash = start
  let i = from
  for (; i < end; i++) {
    const pair = scratchPairs[i] as number
    hash = (hash << (shifts[pair] as number)) ^ (words[pair] as number)
    if (((filter[hash >>> FILTER] as number) & (1 << ((hash >>> 4) & 7))) !== 0) break
  }
  stopped.hash = hash
  return i
}
