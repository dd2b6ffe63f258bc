import { tokenize, type Token } from './markdown.js'

/** A line that may define a link or a footnote for use elsewhere in the text. */
const DEFINITION = /^[ \t>*+\d.)-]*\[[^\]\n]+\]:/m

/** Whether a text has anything whose meaning reaches from one place to another. */
export function hasReferences(text: string): boolean {
  return DEFINITION.test(text)
}

/**
 * Mends what a split takes apart: a part that uses the address of a link gets its definition too, where there is
 * room; a footnote whose call is in another part stays visible as text.
 */
export function mendReferences(parts: string[], limit: number): string[] {
  const read = parts.map(part => ({ part, tokens: tokensOf(part) }))
  const everywhere = new Map(read.flatMap(({ part, tokens }) => [...definitionsIn(part, tokens)]))
  return read.map(({ part, tokens }) => {
    const here = definitionsIn(part, tokens)
    const missing = new Set<string>()
    for (const [, label = ''] of part.matchAll(/\[([^[\]\n]+)\]/g)) {
      const line = everywhere.get(plain(label))
      if (line !== undefined && !here.has(plain(label))) missing.add(line)
    }
    const mended = showFootnotes(part, tokens)
    const added = [...missing].reduce(
      (text, line) => (mended.length + text.length + line.length + 2 <= limit ? `${text}\n${line}` : text),
      '',
    )
    return added === '' ? mended : `${mended}\n${added}`
  })
}

function tokensOf(text: string): Token[] {
  try {
    return tokenize(text)
  } catch {
    return []
  }
}

function definitionsIn(text: string, tokens: Token[]): Map<string, string> {
  const definitions = new Map<string, string>()
  let line = ''
  for (const { enter, type, start, end } of tokens) {
    if (!enter) continue
    if (type === 'definition') line = text.slice(start, end).replace(/\s+/g, ' ')
    if (type === 'definitionLabelString') definitions.set(plain(text.slice(start, end)), line)
  }
  return definitions
}

function showFootnotes(text: string, tokens: Token[]): string {
  const labels = (wanted: string) =>
    tokens
      .filter(({ enter, type }) => enter && type === wanted)
      .map(({ start, end }) => text.slice(start, end))
  const called = new Set(labels('gfmFootnoteCallString').map(plain))
  const orphans = labels('gfmFootnoteDefinitionLabelString').filter(label => !called.has(plain(label)))
  return orphans.reduce((result, label) => result.replace(`[^${label}]:`, `\\[^${label}]:`), text)
}

const plain = (label: string) => label.replace(/\s+/g, ' ').trim().toLowerCase()
