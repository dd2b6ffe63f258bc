/**
 * Takes secrets out of what leaves the job. Known secrets are found raw, reversed, as hex and as base64 at any offset
 * (base64url too), through percent, JSON and HTML escapes, and with separators or invisible characters between their
 * letters, down to fragments of twelve characters; tokens of a known shape are found whoever they belong to.
 * It cannot find what an agent encrypted, translated or spelled out: it is the last guard, not the first.
 */
import { decode, unspaced, type Reading } from './redact/decode.js'
import { encodedPatterns, plainPatterns, secretParts } from './redact/pattern.js'
import { ALPHANUMERIC, Scanner, VISIBLE, type Range } from './redact/scanner.js'
import { findShapes, KEY_BEGINS, KEY_ENDS } from './redact/shapes.js'

/** What stands in place of a secret. */
export const REDACTED = '***'
/** A shorter value is no secret: taking it out would shred the text. */
export const SHORTEST_SECRET = 6

export interface Redactor {
  /** The text without secrets; the same string when there was none. */
  text(text: string): string
  /** Whether the text holds a secret. */
  found(text: string): boolean
  /** How many places were redacted so far, by `text` and by `lines`. */
  readonly count: number
  /**
   * A redactor for a text that comes line by line (without line ends): it also sees a secret that goes on from line to
   * line, and the lines of a private key it does not know. One for each stream.
   */
  lines(): (line: string) => string
}

/**
 * Redacts the secrets of this list, those that are added to it later, too. Its tables get them on the next use (some
 * milliseconds per kilobyte of secrets).
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const finder = new Finder()
  let learned = 0
  const find = (text: string): Range[] => {
    for (; learned < secrets.length; learned++) finder.learn(secrets[learned] as string)
    return finder.ranges(text)
  }
  let count = 0
  const replace = (text: string, ranges: readonly Range[], from = 0): string => {
    let out = ''
    let done = from
    for (const [start, end] of ranges) {
      if (end <= from) continue
      out += text.slice(done, Math.max(done, start)) + REDACTED
      done = end
      count++
    }
    return out + text.slice(done)
  }
  const redact = (text: string): string => {
    let [before, after] = [text, text]
    // What stood on both sides of a secret may be one now. Every round takes letters out, so this ends.
    do [before, after] = [after, replace(after, find(after))]
    while (before !== after)
    return after
  }
  return {
    text: redact,
    found: text => find(text).length > 0,
    get count() {
      return count
    },
    lines: () => {
      let tail = ''
      let inKey = false
      return line => {
        if (KEY_BEGINS.test(line)) inKey = true
        const hidden = inKey && /^\s*[A-Za-z0-9+/=]{16,}\s*$/.test(line)
        if (KEY_ENDS.test(line)) inKey = false
        const context = tail
        tail = `${tail}${line}\n`.slice(-TAIL)
        if (hidden) {
          count++
          return REDACTED
        }
        return replace(context + line, find(context + line), context.length)
      }
    },
  }
}

/** How often an escape may have been escaped again. */
const ESCAPED = 3
/** Units of earlier lines looked at again with the next one. */
const TAIL = 64

class Finder {
  readonly #letters = new Scanner(ALPHANUMERIC)
  /** For secrets with so few letters and digits that those alone do not tell them. */
  readonly #visible = new Scanner(VISIBLE)
  readonly #short: string[] = []
  readonly #learned = new Set<string>()

  learn(secret: string): void {
    for (const part of secretParts(secret)) {
      if (part.length < SHORTEST_SECRET || this.#learned.has(part)) continue
      for (const pattern of encodedPatterns(part)) this.#letters.add(pattern)
      for (const pattern of plainPatterns(part)) {
        if (this.#letters.add(pattern) || this.#visible.add(pattern)) continue
        this.#short.push(pattern.text)
      }
      this.#learned.add(part)
    }
  }

  /** Where secrets stand: in order, without overlap. */
  ranges(text: string): Range[] {
    const found: Range[] = []
    this.#known(text, found)
    findShapes(text, found)
    this.#read(text, decode, ESCAPED, found)
    // Twice, for a list of quoted characters: first the quotes go, then the commas.
    if (!this.#visible.empty) this.#read(text, unspaced, 2, found)
    return found.length === 0 ? found : merged(found)
  }

  /** Adds what is found in a reading of the text, and in readings of that. */
  #read(text: string, read: (text: string) => Reading | undefined, depth: number, found: Range[]): void {
    const reading = depth === 0 ? undefined : read(text)
    if (reading === undefined) return
    const inside: Range[] = []
    this.#known(reading.text, inside)
    this.#read(reading.text, read, depth - 1, inside)
    for (const range of inside) found.push(reading.origin(range))
  }

  #known(text: string, found: Range[]): void {
    for (const scanner of [this.#letters, this.#visible]) {
      if (scanner.mayMatch(text)) for (const range of scanner.ranges(text)) found.push(range)
    }
    for (const secret of this.#short) {
      for (let i = text.indexOf(secret); i >= 0; i = text.indexOf(secret, i + secret.length)) {
        found.push([i, i + secret.length])
      }
    }
  }
}

function merged(ranges: Range[]): Range[] {
  const sorted = ranges.sort((a, b) => a[0] - b[0])
  const out: Range[] = []
  for (const [start, end] of sorted) {
    const latest = out.at(-1)
    if (latest !== undefined && start <= latest[1]) latest[1] = Math.max(latest[1], end)
    else out.push([start, end])
  }
  return out
}
