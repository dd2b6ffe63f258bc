import { htmlIn, scanHtml, type Tag } from './html.js'
import type { Token } from './markdown.js'

/** A construct that reaches over several lines, from its first character to behind its last. */
export type Span = { start: number; end: number } & (
  | { kind: 'quote' }
  /** A list item: its marker as GitHub would number it, and how far its content is indented. */
  | { kind: 'item'; marker: string; width: number; value?: ItemValue | undefined }
  | { kind: 'fence'; opening: string; closing: string; closed: boolean }
  | { kind: 'table'; head: string }
  | { kind: 'tag'; name: string; source: string }
)

/** The number of an ordered item: where it stands, and what it should be. */
export interface ItemValue {
  start: number
  end: number
  ordinal: number
  /** Whether the item ends on the line it begins on. */
  oneLine: boolean
}

/** The constructs of a text, ordered by their start, and the closing tags that close nothing. */
export interface Structure {
  spans: Span[]
  stray: Tag[]
}

interface List {
  first: number
  count: number
  item?: Extract<Span, { kind: 'item' }> | undefined
  /** Only tags opened since may be closed inside. */
  tags: number
}

/** Finds the constructs of a text. Raw HTML that is not safe does not count. */
export function structureOf(text: string, tokens: Token[]): Structure {
  const spans: Span[] = []
  const stray: Tag[] = []
  const lists: List[] = []
  const quotes: { span: Span; tags: number }[] = []
  const tags: Extract<Span, { kind: 'tag' }>[] = []
  const html = new Map(
    htmlIn(tokens).map(token => [token, scanHtml(text, token.start, token.end, () => true)]),
  )
  let footnotes = 0
  let lineStart = 0
  /** Where the content of the innermost container begins on this line. */
  let contentStart = 0
  let fence: Extract<Span, { kind: 'fence' }> | undefined
  let table: Extract<Span, { kind: 'table' }> | undefined
  let item: List['item']

  /** What a list item or a quote leaves open ends with it. */
  const closeTags = (keep: number, end: number) => {
    for (const tag of tags.splice(keep)) tag.end = end
  }

  const closeItem = (list: List, end: number) => {
    if (!list.item) return
    list.item.end = end
    if (list.item.value) list.item.value.oneLine = !text.slice(list.item.start, end).trim().includes('\n')
    closeTags(list.tags, end)
  }

  const takeTag = (tag: Tag) => {
    if (tag.single) return
    if (!tag.closing) {
      const span = { kind: 'tag' as const, name: tag.name, source: text.slice(tag.start, tag.end) }
      tags.push({ ...span, start: tag.start, end: Infinity })
      spans.push(tags.at(-1)!)
      return
    }
    const floor = Math.max(lists.at(-1)?.tags ?? 0, quotes.at(-1)?.tags ?? 0)
    const at = tags.findLastIndex(open => open.name === tag.name)
    if (at < floor) stray.push(tag)
    else closeTags(at, tag.end)
  }

  for (const token of tokens) {
    const { enter, type, start, end } = token
    switch (type) {
      case 'lineEnding':
      case 'lineEndingBlank':
        if (enter) lineStart = contentStart = start + (text.startsWith('\r\n', start) ? 2 : 1)
        break
      case 'blockQuotePrefix':
      case 'listItemIndent':
        if (!enter) contentStart = Math.max(contentStart, end)
        break
      case 'blockQuote':
        if (enter) {
          spans.push({ kind: 'quote', start, end })
          quotes.push({ span: spans.at(-1)!, tags: tags.length })
        } else {
          closeTags(quotes.pop()?.tags ?? 0, end)
        }
        break
      case 'listOrdered':
      case 'listUnordered':
        if (enter) lists.push({ first: 1, count: 0, tags: tags.length })
        else closeItem(lists.pop()!, end)
        break
      case 'listItemPrefix': {
        const list = lists.at(-1)!
        if (enter) {
          closeItem(list, lineStart)
          item = list.item = { kind: 'item', marker: '', width: 0, start, end: Infinity }
          spans.push(item)
          list.count++
        } else if (item) {
          const blank = /\S$/.test(text.slice(start, end)) ? 1 : 0
          item.width = columns(text.slice(contentStart, end)) + blank
          item.marker = text.slice(start, end).trim()
          const number = String(item.value?.ordinal)
          // A longer number would move the content out of the item.
          if (item.value && number.length === item.marker.length - 1)
            item.marker = number + item.marker.slice(-1)
          contentStart = end
        }
        break
      }
      case 'listItemValue': {
        if (!enter || !item) break
        const list = lists.at(-1)!
        if (list.count === 1) list.first = Number(text.slice(start, end))
        item.value = { start, end, ordinal: list.first + list.count - 1, oneLine: true }
        break
      }
      case 'gfmFootnoteDefinition':
        footnotes += enter ? 1 : -1
        break
      case 'codeFenced':
        if (enter)
          spans.push((fence = { kind: 'fence', opening: '', closing: '', closed: false, start, end }))
        else if (fence) {
          // One that is never closed ends with the container around it, or else with the text.
          const within = fence.closed || lists.length > 0 || quotes.length > 0 || footnotes > 0
          fence.end = within ? end : Infinity
        }
        break
      case 'codeFencedFence':
        if (!enter || !fence) break
        if (fence.opening !== '') fence.closed = true
        else fence.opening = text.slice(start, end)
        break
      case 'codeFencedFenceSequence':
        if (enter && fence && fence.closing === '') fence.closing = text.slice(start, end)
        break
      case 'table':
        if (enter) spans.push((table = { kind: 'table', head: '', start, end }))
        break
      case 'tableHead':
        if (enter && table) table.head = text.slice(start, end)
        break
      case 'htmlFlow':
      case 'htmlText':
        for (const piece of html.get(token) ?? []) if (piece.kind === 'tag') takeTag(piece)
        break
    }
  }
  return { spans: spans.sort((a, b) => a.start - b.start), stray }
}

/** How many columns a text takes at the start of a line; a tab reaches to the next multiple of four. */
function columns(text: string): number {
  let width = 0
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1
  return width
}
