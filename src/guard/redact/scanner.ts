/**
 * Finds fragments of patterns in a text in one pass. Characters outside the alphabet are skipped, so letters with
 * separators between them match as if they stood together. A rolling hash of the last eight letters is looked up in a
 * table that holds, for every fragment long enough to matter, the hashes of at least two neighbouring places.
 */
import { Anchors } from './anchors.js'
import { firstUnit, lastUnit, type Pattern } from './pattern.js'

/** Half-open range of UTF-16 units. */
export type Range = [start: number, end: number]

/** The letters that count; everything else is a separator. */
export type Alphabet = (codeUnit: number) => boolean

/** Letters and digits of ASCII. */
export const ALPHANUMERIC: Alphabet = c =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/** Everything but blanks, controls, characters that a reader does not see, and backslashes, which escaping multiplies. */
export const VISIBLE: Alphabet = c =>
  c > 32 && c !== 92 && c !== 127 && !INVISIBLE.test(String.fromCharCode(c))
const INVISIBLE =
  /[\u0080-\u00a0\u00ad\u034f\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff]/

/** Letters in a hash: each moves it by four of its 32 bits. */
const WINDOW = 8
/** Shift of a hash to its place in the filter. */
const FILTER = 14
/** A fragment of fewer different letters (`000000000000`) says nothing. */
const MIN_DISTINCT = 4

interface Projected extends Pattern {
  /** The letters, and where each stands in `text`. */
  codes: Uint16Array
  index: Int32Array
  /** End in the text of this pattern's latest match: letters before it need no second look. */
  seen: number
}

export class Scanner {
  /** A word per letter, 0 for separators; the hash goes on as `(hash << 4) ^ word`. */
  readonly #words = new Int32Array(65536)
  readonly #patterns: Projected[] = []
  readonly #anchors = new Anchors()
  /** A byte by a hash's 18 highest bits, a bit in it by three others: marks what may be in `anchors`. */
  readonly #filter = new Uint8Array(1 << 18)
  #ascii = true
  #pairs: PairTables | undefined

  constructor(alphabet: Alphabet) {
    for (let c = 0; c < 65536; c++) if (alphabet(c)) this.#words[c] = Math.imul(c + 1, 0x9e3779b1) | 1
  }

  get empty(): boolean {
    return this.#patterns.length === 0
  }

  /** Adds a pattern; false when some fragment of it has too few letters in this alphabet to be found. */
  add(source: Pattern): boolean {
    const { text } = source
    const words = this.#words
    const codes = new Uint16Array(text.length)
    const index = new Int32Array(text.length)
    let letters = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (words[code] === 0) continue
      if (code > 127) this.#ascii = false
      codes[letters] = code
      index[letters++] = i
    }
    this.#patterns.push({ ...source, codes: codes.subarray(0, letters), index, seen: 0 })
    return this.#anchor(this.#patterns.length - 1)
  }

  /** Whether {@link ranges} may find something; false is certain. Made to be quick on texts that hold nothing. */
  mayMatch(text: string): boolean {
    if (this.empty) return false
    if (!this.#ascii) return true
    this.#pairs ??= pairTables(this.#words)
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
    const words = this.#words
    const filter = this.#filter
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const word = words[text.charCodeAt(i)] as number
      if (word === 0) continue
      hash = (hash << 4) ^ word
      if (((filter[hash >>> FILTER] as number) & (1 << ((hash >>> 4) & 7))) === 0) continue
      for (const place of this.#anchors.of(hash)) {
        const pattern = this.#patterns[this.#anchors.pattern(place)] as Projected
        if (i < pattern.seen) continue
        const range = this.#extend(text, i, pattern, this.#anchors.at(place))
        if (range === undefined) continue
        pattern.seen = range[1]
        found.push(range)
      }
    }
    return found
  }

  /** Whether a known hash is more than a coincidence: the hashed letters stand in the bytes up to `end`. */
  #anchorIn(bytes: Uint8Array, end: number, hash: number): boolean {
    return this.#anchors.of(hash).some(place => {
      const { codes } = this.#patterns[this.#anchors.pattern(place)] as Projected
      const at = this.#anchors.at(place)
      let left = WINDOW
      for (let i = end; i >= 0 && left > 0; i--) {
        const c = bytes[i] as number
        if (c > 127 || this.#words[c] === 0) continue
        if (c !== codes[at - WINDOW + left]) return false
        left--
      }
      return true // all of them, or the rest lies in the chunk before
    })
  }

  /** The longest match around text[i] = pattern[at], if it covers enough of the secret. */
  #extend(text: string, i: number, pattern: Projected, at: number): Range | undefined {
    const { codes, index, length, need } = pattern
    let end = i
    let b = at
    for (let j = i + 1; j < text.length && b + 1 < codes.length; j++) {
      const c = text.charCodeAt(j)
      if (this.#words[c] === 0) continue
      if (c !== codes[b + 1]) break
      b++
      end = j
    }
    let start = i + 1
    let a = at + 1
    for (let j = i; j >= 0 && a > 0; j--) {
      const c = text.charCodeAt(j)
      if (this.#words[c] === 0) continue
      if (c !== codes[a - 1]) break
      a--
      start = j
    }
    const from = a === 0 ? 0 : lastUnit(pattern, index[a - 1] as number) + 1
    const to = b + 1 === codes.length ? length : firstUnit(pattern, index[b + 1] as number)
    return to - from >= need ? [start, end + 1] : undefined
  }

  /** Remembers two neighbouring hashes within every fragment. */
  #anchor(number: number): boolean {
    const pattern = this.#patterns[number] as Projected
    const { codes, index, length, need } = pattern
    const hashes = new Int32Array(codes.length)
    for (let i = 0, hash = 0; i < codes.length; i++) {
      hash = (hash << 4) ^ (this.#words[codes[i] as number] as number)
      hashes[i] = hash
    }
    const remember = (at: number): void => {
      const hash = hashes[at] as number
      this.#anchors.add(hash, number, at)
      this.#filter[hash >>> FILTER] = (this.#filter[hash >>> FILTER] as number) | (1 << ((hash >>> 4) & 7))
    }
    let complete = true
    let chosen = -1
    for (let unit = 0, a = 0, b = -1; unit + need <= length; unit++) {
      while (a < codes.length && firstUnit(pattern, index[a] as number) < unit) a++
      while (b + 1 < codes.length && lastUnit(pattern, index[b + 1] as number) < unit + need) b++
      if (chosen - WINDOW + 1 >= a) continue
      if (need < length && isMonotonous(pattern, unit)) continue
      if (b - WINDOW < a) {
        complete = false
        continue
      }
      chosen = b - 1
      remember(chosen)
      remember(b)
    }
    return complete
  }
}

/** Whether the fragment from this unit on says nothing. */
function isMonotonous({ text, bits, from, need }: Pattern, unit: number): boolean {
  const start = Math.max(0, Math.ceil((8 * unit - from) / bits))
  const end = Math.min(text.length, Math.floor((8 * (unit + need) - from) / bits))
  let seen = ''
  for (let i = start; i < end && seen.length < MIN_DISTINCT; i++) {
    const c = text.charAt(i)
    if (!seen.includes(c)) seen += c
  }
  return seen.length < MIN_DISTINCT
}

/** The hash step of two UTF-8 bytes at once, by the bytes as one 16-bit number. Bytes above ASCII are separators. */
interface PairTables {
  words: Int32Array
  shifts: Uint8Array
}

function pairTables(letters: Int32Array): PairTables {
  const words = new Int32Array(65536)
  const shifts = new Uint8Array(65536)
  const word = (byte: number): number => (byte < 128 ? (letters[byte] as number) : 0)
  const bytes = new Uint8Array(2)
  const pair = new Uint16Array(bytes.buffer)
  for (let a = 0; a < 256; a++) {
    for (let b = 0; b < 256; b++) {
      bytes[0] = a
      bytes[1] = b
      const shift = word(b) === 0 ? 0 : 4
      words[pair[0] as number] = (word(a) << shift) ^ word(b)
      shifts[pair[0] as number] = shift + (word(a) === 0 ? 0 : 4)
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
