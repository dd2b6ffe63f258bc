import MarkdownIt from 'markdown-it'

/** A word of a rendered text, and what it is rendered in, the outermost first. */
export interface Word {
  word: string
  inside: string
}

const markdown = new MarkdownIt({ html: true })

/**
 * Renders Markdown with a parser that `src` does not use and tells every word with what it stands in: lists with
 * their numbers, quotes, code, table columns, `<details>`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const stack: string[] = []
  const counters: number[] = []
  let column = 0
  const say = (content: string, extra: string[] = []) => {
    const inside = [...stack, ...extra].join(' ')
    for (const word of content.split(/\s+/)) if (word !== '') words.push({ word, inside })
  }
  const html = (content: string) => {
    for (const [piece] of content.matchAll(/<[^>]*>|[^<]+/g)) {
      if (piece.startsWith('</details')) stack.splice(stack.lastIndexOf('details'), 1)
      else if (piece.startsWith('<details')) stack.push('details')
      else if (!piece.startsWith('<')) say(piece, ['html'])
    }
  }
  for (const token of markdown.parse(text, {})) {
    switch (token.type) {
      case 'ordered_list_open':
        counters.push(Number(token.attrGet('start') ?? 1))
        break
      case 'bullet_list_open':
        counters.push(NaN)
        break
      case 'ordered_list_close':
      case 'bullet_list_close':
        counters.pop()
        break
      case 'list_item_open': {
        const number = counters.at(-1) ?? NaN
        stack.push(Number.isNaN(number) ? 'item' : `item${number}`)
        counters[counters.length - 1] = number + 1
        break
      }
      case 'blockquote_open':
        stack.push('quote')
        break
      case 'list_item_close':
      case 'blockquote_close':
        stack.pop()
        break
      case 'tr_open':
        column = 0
        break
      case 'th_open':
        stack.push(`head${column++}`)
        break
      case 'td_open':
        stack.push(`cell${column++}`)
        break
      case 'heading_open':
        stack.push(token.tag)
        break
      case 'th_close':
      case 'td_close':
      case 'heading_close':
        stack.pop()
        break
      case 'fence':
        say(token.content, [`fence:${token.info.trim()}`])
        break
      case 'code_block':
        say(token.content, ['indented'])
        break
      case 'html_block':
        html(token.content)
        break
      case 'inline':
        for (const child of token.children ?? []) {
          if (child.type === 'text') say(child.content)
          else if (child.type === 'code_inline') say(child.content, ['code'])
          else if (child.type === 'html_inline') html(child.content)
        }
    }
  }
  return words
}

/** What a rendered text would do to those who read it. */
export interface Harm {
  /** Names it would notify. */
  mentions: string[]
  /** Addresses it would load. */
  loads: string[]
  /** Raw HTML that is neither a tag that only formats nor text. */
  html: string[]
}

const linking = new MarkdownIt({ html: true, linkify: true })
linking.linkify.set({ fuzzyEmail: false, fuzzyLink: false })

const MENTION = /(?<![A-Za-z0-9])@([A-Za-z0-9][A-Za-z0-9-]*)/g
const HARMLESS = /^<\/?(?:details|summary|b|sub|pre|p|br|code|div|a)(?: open| href="https:[^"<>]*")? ?\/?>$/

/** Renders Markdown with a parser that `src` does not use and tells the harm in it, as far as GitHub would show it. */
export function harmOf(text: string): Harm {
  const harm: Harm = { mentions: [], loads: [], html: [] }
  const read = (content: string) => {
    for (const [, name] of content.matchAll(MENTION)) harm.mentions.push(name ?? '')
  }
  const html = (content: string) => {
    for (const [piece] of content.matchAll(/<[^>]*>?|[^<]+/g)) {
      if (!piece.startsWith('<')) read(decode(piece))
      else if (!HARMLESS.test(piece)) harm.html.push(piece)
    }
  }
  for (const token of linking.parse(text, {})) {
    if (token.type === 'html_block') html(token.content)
    let address = false
    let run = ''
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') address = child.info === 'auto'
      else if (child.type === 'link_close') address = false
      else if (child.type === 'image') harm.loads.push(String(child.attrGet('src')))
      else if (child.type === 'html_inline') html(child.content)
      if (child.type === 'text' && !address) run += child.content
      else {
        read(run)
        run = ''
      }
    }
    read(run)
  }
  return harm
}

/** Character references that spell a mention, as a browser reads them. */
function decode(text: string): string {
  return text
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&commat;', '@')
    .replaceAll(/&amp;?/g, '&')
}
