import { cover, tokenize, type Token } from './markdown.js'
import { hasReferences, mendReferences } from './references.js'
import { closersAt, inFence, indentOf, openAt, openersAt } from './repair.js'
import { structureOf, type Span } from './structure.js'

/** Read beyond the limit, so that the last lines before it are understood. */
const SLACK = 1_000

/**
 * Splits Markdown into parts of at most `limit` UTF-16 units (so of at most as many code points), at natural
 * breaks: before a heading, between blocks, between items, rows and lines, at last between words. What is open at
 * a break is closed and opened again. Nothing is lost or reordered.
 */
export function splitMarkdown(text: string, limit: number): string[] {
  const references = hasReferences(text)
  const parts = cutUp(text, references ? limit - Math.min(1_000, limit / 4) : limit)
  return references ? mendReferences(parts, limit) : parts
}

function cutUp(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
  /** How much of `rest` was put there by us. */
  let carried = 0
  while (rest.length > limit) {
    const cut = cutOf(rest, limit, carried)
    parts.push(cut.part)
    rest = cut.rest
    carried = cut.carried
  }
  return [...parts, rest]
}

interface Cut {
  part: string
  rest: string
  carried: number
}

function cutOf(rest: string, limit: number, carried: number): Cut {
  const window = rest.slice(0, limit + SLACK)
  let tokens: Token[]
  try {
    tokens = tokenize(window)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    tokens = []
  }
  const { spans } = structureOf(window, tokens)
  const breaks = breaksOf(window, tokens, spans, limit, carried)
  const found = breaks.find(({ at }) => partAt(window, spans, at).length <= limit)
  if (found) return cutAtLine(rest, window, spans, found, limit)
  return cutInLine(rest, window, tokens, spans, limit, carried)
}

function partAt(window: string, spans: Span[], at: number): string {
  const text = window.slice(0, at)
  const kept = inFence(spans, at) ? text.replace(/\r?\n$/, '') : text.trimEnd()
  return kept + closersAt(spans, at)
}

function cutAtLine(rest: string, window: string, spans: Span[], { at, raw }: Break, limit: number): Cut {
  let openers = openersAt(spans, at, raw)
  if (openers.length > limit / 2) openers = ''
  return {
    part: partAt(window, spans, at),
    rest: openers + renumbered(rest, spans, at),
    carried: openers.length,
  }
}

/** A list that begins anew begins with the number GitHub would have shown. */
function renumbered(rest: string, spans: Span[], at: number): string {
  const item = spans.find(span => span.kind === 'item' && span.start >= at)
  if (item?.kind !== 'item' || !item.value || !/^[\s>]*$/.test(rest.slice(at, item.start)))
    return rest.slice(at)
  const { start, end, ordinal, oneLine } = item.value
  const number = String(ordinal)
  if (number.length !== end - start && !oneLine) return rest.slice(at)
  return rest.slice(at, start) + number + rest.slice(end)
}

/** What is cut before rather than inside, when a line has to be cut. */
const ATOMS = new Set(['link', 'image', 'htmlText', 'autolink'])

/** A line is too long for a part: it is cut between words, or else anywhere between two characters. */
function cutInLine(
  rest: string,
  window: string,
  tokens: Token[],
  spans: Span[],
  limit: number,
  carried: number,
): Cut {
  const lineStart = window.lastIndexOf('\n', limit) + 1
  const from = Math.max(carried, lineStart > limit / 2 ? 0 : lineStart) + 1
  let at = Math.max(from, limit - closersAt(spans, limit).length - 100)
  const around = (types: Set<string>) =>
    tokens.find(token => token.enter && types.has(token.type) && token.start < at && at < token.end)
  const atom = around(ATOMS)
  const space = window.slice(from, at).search(/\s\S*$/)
  if (atom && atom.start > from) at = atom.start
  else if (space > (at - from) / 2) at = from + space + 1
  while (at > from && !betweenCharacters(window, at)) at--
  if (!betweenCharacters(window, at)) at++
  const code = around(new Set(['codeText']))
  const ticks = code ? (/^`+/.exec(window.slice(code.start))?.[0] ?? '') : ''
  const raw = around(new Set(['htmlFlow'])) !== undefined
  const openers = openersAt(spans, at, raw)
  const indent = window[at - 1] === '\n' ? '' : indentOf(openAt(spans, at))
  const lead = (openers.length > limit / 2 ? '' : openers) + indent + ticks
  return {
    part: window.slice(0, at) + ticks + closersAt(spans, at),
    rest: lead + rest.slice(at),
    carried: lead.length,
  }
}

/** Not inside a surrogate pair, nor before what belongs to the character before it. */
function betweenCharacters(text: string, at: number): boolean {
  return !/^[\uDC00-\uDFFF\p{M}\u200D]/u.test(text.slice(at, at + 2)) && text[at - 1] !== '\u200D'
}

interface Break {
  /** The start of a line. */
  at: number
  /** Whether that is inside raw HTML. */
  raw: boolean
  score: number
}

const BLOCKS = new Set(
  'content atxHeading setextHeading thematicBreak codeFenced codeIndented htmlFlow table blockQuote listOrdered listUnordered listItemPrefix definition'.split(
    ' ',
  ),
)
const HEADINGS = new Set(['atxHeading', 'setextHeading'])
/** A break inside one of these would change what it means. */
const WHOLE = new Set(
  'setextHeading definition gfmFootnoteDefinition link image codeText htmlText emphasis strong autolink tableHead'.split(
    ' ',
  ),
)

/** The starts of lines where a text may be cut, the best first. */
function breaksOf(window: string, tokens: Token[], spans: Span[], limit: number, carried: number): Break[] {
  const blocks = new Map<number, string>()
  const whole: Token[] = []
  for (const token of tokens) {
    if (!token.enter) continue
    if (WHOLE.has(token.type)) whole.push(token)
    if (!BLOCKS.has(token.type)) continue
    const line = window.lastIndexOf('\n', token.start - 1) + 1
    if (!blocks.has(line) || HEADINGS.has(token.type)) blocks.set(line, token.type)
  }
  // The first character of a construct is no place inside it.
  const isInside = cover(whole.map(after))
  const isRaw = cover(tokens.filter(({ enter, type }) => enter && type === 'htmlFlow').map(after))
  const breaks: Break[] = []
  for (let at = window.indexOf('\n') + 1; at > 0 && at <= limit; at = window.indexOf('\n', at) + 1) {
    if (at <= carried) continue
    const score = isInside(at) ? 0 : scoreOf(window, at, blocks.get(at), spans)
    if (score > 0) breaks.push({ at, raw: isRaw(at), score: score + at / limit })
  }
  return breaks.sort((a, b) => b.score - a.score)
}

const after = ({ start, end }: Token) => ({ start: start + 1, end })

/** What a better place is worth, against a fuller part: a tenth of the limit a step. */
function scoreOf(window: string, at: number, block: string | undefined, spans: Span[]): number {
  const line = window.slice(at, window.indexOf('\n', at) + 1 || undefined)
  const open = openAt(spans, at)
  const fence = open.find(span => span.kind === 'fence')
  if (fence) return fence.closed && at + line.length >= fence.end ? 0 : 0.2
  if (line.trim() === '') return 0
  if (block === undefined) return open.some(({ kind }) => kind === 'table') ? 0.2 : 0.1
  if (open.length > 0) return 0.3
  if (HEADINGS.has(block)) return 0.6
  return /\n[ \t]*\r?\n$/.test(window.slice(Math.max(0, at - 80), at)) ? 0.5 : 0.4
}
