import type { Span } from './structure.js'

/**
 * What to write at the end of a text that stops at `at`, so that nothing in it stays open: fences and tags are
 * closed, the innermost first. Lists, quotes and tables end by themselves.
 */
export function closersAt(spans: Span[], at: number): string {
  const open = openAt(spans, at)
  const lines: string[] = []
  for (const [index, span] of open.entries()) {
    const indent = indentOf(open.slice(0, index))
    if (span.kind === 'fence') lines.unshift(`\n${indent}${span.closing}`)
    if (span.kind === 'tag') lines.unshift(`\n${indent.trimEnd()}\n${indent}</${span.name}>`)
  }
  return lines.join('')
}

/**
 * What to write before the rest of a text that goes on at `at`, so that it goes on as what it was: quotes need
 * nothing, list items a line of their own, fences their first line, tables their head, tags themselves.
 * `raw` says that this is in the
 * middle of raw HTML.
 */
export function openersAt(spans: Span[], at: number, raw: boolean): string {
  const open = openAt(spans, at)
  let text = ''
  for (const [index, span] of open.entries()) {
    const indent = indentOf(open.slice(0, index))
    const next = open[index + 1]?.kind
    // A blank line ends the paragraph of a stub, and raw HTML: what follows is a block of its own.
    const blank = (next === undefined ? !raw : next !== 'tag')
      ? `${indentOf(open.slice(0, index + 1)).trimEnd()}\n`
      : ''
    if (span.kind === 'item') text += `${indent}${stub(span.marker, span.width)}\n${blank}`
    if (span.kind === 'fence') text += `${indent}${span.opening}\n`
    if (span.kind === 'table') text += `${indent}${span.head}\n`
    if (span.kind === 'tag') {
      const summary = span.name === 'details' ? '<summary>continued</summary>' : ''
      text += `${indent}${span.source}${summary}\n${blank}`
    }
  }
  return text
}

/** Whether the text at `at` is a line of code, where blank lines and indentation count. */
export function inFence(spans: Span[], at: number): boolean {
  return openAt(spans, at).some(({ kind }) => kind === 'fence')
}

/** What is open at an offset, the outermost first. */
export function openAt(spans: Span[], at: number): Span[] {
  return spans.filter(({ start, end }) => start < at && at < end)
}

/** What a line within these containers begins with. */
export function indentOf(open: Span[]): string {
  return open
    .map(span => (span.kind === 'quote' ? '> ' : span.kind === 'item' ? ' '.repeat(span.width) : ''))
    .join('')
}

/** The first line of a list item that goes on, as wide as the item was. */
function stub(marker: string, width: number): string {
  const before = Math.max(0, width - marker.length - 4)
  return `${' '.repeat(before)}${marker}${' '.repeat(Math.max(1, width - marker.length - before))}…`
}
