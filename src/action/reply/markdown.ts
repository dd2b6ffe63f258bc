import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'

/** One step of a walk over a Markdown text: a construct begins or ends. Offsets count UTF-16 units. */
export interface Token {
  enter: boolean
  /** micromark's name, e.g. `codeFenced`, `listItemPrefix`. */
  type: string
  start: number
  end: number
}

/** Bare addresses are left out: parsers do not agree on where one ends, and may swallow an image with it. */
const EXTENSIONS = { extensions: [gfmTable(), gfmFootnote()] }

/** More containers in one line than this is an attack on the parser, not a text. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/m

/**
 * Reads GitHub's Markdown as GitHub does. Throws RangeError for a text no parser should be given. Time grows
 * with the square of the length: keep to tens of thousands of characters.
 */
export function tokenize(text: string): Token[] {
  if (TOO_DEEP.test(text)) throw new RangeError('Markdown nested too deeply')
  const events = postprocess(
    parse(EXTENSIONS)
      .document()
      .write(preprocess()(text, undefined, true)),
  )
  // The parser leaves a byte order mark at the start out of its count.
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  return events.map(([kind, { type, start, end }]) => ({
    enter: kind === 'enter',
    type,
    start: start.offset + shift,
    end: end.offset + shift,
  }))
}

/** Tells whether an offset lies in one of these ranges; ask in ascending order. */
export function cover(ranges: { start: number; end: number }[]): (at: number) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return at => {
    for (let range = sorted[next]; range && range.start <= at; range = sorted[++next]) {
      reach = Math.max(reach, range.end)
    }
    return at < reach
  }
}
