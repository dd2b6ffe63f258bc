import { htmlIn, scanHtml, type Stray, type Tag } from './html.js'
import { cover, tokenize, type Token } from './markdown.js'
import { closersAt } from './repair.js'
import { structureOf } from './structure.js'

/** What a text may do in the place it is posted to. */
export interface Manners {
  /** `GITHUB_SERVER_URL`: images from there may be shown. */
  serverUrl: string
}

interface Edit {
  start: number
  end: number
  text: string
}

/** Invisible, and not a character of a name: `@` before it calls nobody. */
const GAP = '\u200B'
const MOST_PASSES = 8

/**
 * Makes a model's Markdown harmless, and complete: `@name` notifies nobody, images from other hosts become links,
 * comments and tags that could hide or load something become visible text, what was opened is closed. Code stays
 * as it is; so do `#123` and links. An edit can turn raw HTML into Markdown, so it is read again until nothing is
 * left to do; a text that cannot be read is shown as code.
 */
export function sanitize(text: string, manners: Manners): string {
  let clean = text.replace(/^\uFEFF+/, '')
  try {
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const tokens = tokenize(clean)
      let edits = editsOf(clean, tokens, manners)
      if (edits.length === 0) edits = disputedImages(clean, tokens)
      const closers = edits.length > 0 ? '' : closersAt(structureOf(clean, tokens).spans, clean.length)
      if (edits.length === 0 && closers === '') return clean
      clean = apply(clean, edits) + closers
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return asCode(text)
}

/** A text as a block of code, whatever it contains. */
export function asCode(text: string, language = ''): string {
  let longest = 2
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

function editsOf(text: string, tokens: Token[], manners: Manners): Edit[] {
  const mayLoad = imagesOf(manners.serverUrl)
  const gaps = mentionEdits(text, tokens)
  const images = imageEdits(text, tokens, mayLoad)
  const html = htmlEdits(text, tokens, mayLoad)
  const stray = structureOf(text, tokens).stray.map(tag => escapeAt(tag.start))
  const edits = [...gaps, ...addressEdits(text, tokens), ...images, ...html, ...stray].sort(
    (a, b) => a.start - b.start,
  )
  return edits.filter((edit, index) => edit.start !== edits[index - 1]?.start)
}

const escapeAt = (start: number): Edit => ({ start, end: start + 1, text: '&lt;' })

function apply(text: string, edits: Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const CODE = new Set(['codeText', 'autolink'])
const BLOCKS = new Set(['codeFenced', 'codeIndented'])
const DESTINATIONS = new Set(['resourceDestination', 'definitionDestination'])

/** Where nothing is text: in code, and in addresses. */
function notText(text: string, tokens: Token[]): Token[] {
  let footnotes = 0
  return tokens.filter(({ enter, type, start, end }) => {
    if (type === 'gfmFootnoteDefinition') footnotes += enter ? 1 : -1
    if (!enter) return false
    if (DESTINATIONS.has(type)) return /^<?(?:https?:\/\/|mailto:)\S*$/i.test(text.slice(start, end))
    // A block of code in a footnote, or an indented one right below a table, is not the same for every parser.
    if (BLOCKS.has(type)) return footnotes === 0 && (type === 'codeFenced' || isAfterBlank(text, start))
    // Nor is where a footnote's paragraph ends, and with it code that goes on in the next line.
    return CODE.has(type) && !(footnotes > 0 && text.slice(start, end).includes('\n'))
  })
}

const isAfterBlank = (text: string, at: number): boolean =>
  /(?:^|\n[ \t>]*\n)[ \t>]*$/.test(text.slice(Math.max(0, at - 200), at))

/** `@`, also written as a character reference. */
const AT = /@|&#0*64;?|&#[xX]0*40;?|&commat;?/g

/**
 * GitHub makes a link of a bare address up to the next space, also over the first backtick of a code span, which
 * then is none. Such an address is not made a link.
 */
function addressEdits(text: string, tokens: Token[]): Edit[] {
  const isSkipped = cover([...notText(text, tokens), ...htmlIn(tokens)])
  return [...text.matchAll(/(www|https?|ftp)(?=(?:\.|:\/\/)[^\s<]*`)/gi)].flatMap(({ index, 0: scheme }) => {
    const at = index + scheme.length
    return isSkipped(index) ? [] : [{ start: at, end: at, text: GAP }]
  })
}

function mentionEdits(text: string, tokens: Token[]): Edit[] {
  if (!text.includes('@') && !text.includes('&')) return []
  const isSkipped = cover(notText(text, tokens))
  const html = htmlIn(tokens)
  const isHtml = cover(html)
  const isTag = cover(
    html.flatMap(({ start, end }) => scanHtml(text, start, end, () => true)).filter(isTagPiece),
  )
  const edits: Edit[] = []
  for (const { index: start, 0: at } of text.matchAll(AT)) {
    const end = start + at.length
    if (isSkipped(start) || isTag(start) || /^(?:\s|$|\u200B)/.test(text.slice(end, end + 1))) continue
    // `name@host` and `https://host/@name` notify nobody, but for raw HTML, where all that is only text.
    if (!isHtml(start) && HARMLESS.test(lineBefore(text, start))) continue
    edits.push({ start: end, end, text: GAP })
  }
  return edits
}

/** What stands before an `@` that is part of a mail address, or of a web address every parser makes a link. */
const HARMLESS =
  /(?:^|[ \t(])(?:[A-Za-z0-9._+-]*[A-Za-z0-9]|https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:[A-Za-z0-9.-]+\/)*)$/

const lineBefore = (text: string, at: number) =>
  text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 200), at)

const isTagPiece = (piece: Tag | Stray): piece is Tag => piece.kind === 'tag'

/** `![alt](address)` becomes `[image: alt](address)`, a link: nothing is loaded until somebody clicks. */
function imageEdits(text: string, tokens: Token[], mayLoad: (url: string) => boolean): Edit[] {
  const edits: Edit[] = []
  /** Links and images that are open, with their address once it is known. */
  const open: { address?: string }[] = []
  for (const { enter, type, start, end } of tokens) {
    if (type === 'image' || type === 'link') {
      if (enter) open.push({})
      else {
        const { address } = open.pop() ?? {}
        const loads = address !== undefined && mayLoad(address)
        if (type === 'image' && !loads) edits.push({ start, end: start + 2, text: '[image: ' })
      }
    } else if (enter && type === 'resourceDestinationString') {
      const innermost = open.at(-1)
      if (innermost) innermost.address = text.slice(start, end)
    }
  }
  return edits
}

/** What is no image for us may be one for another parser, in a table or before a stray bracket. */
function disputedImages(text: string, tokens: Token[]): Edit[] {
  const isSkipped = cover([...notText(text, tokens), ...tokens.filter(({ type }) => type === 'image')])
  return [...text.matchAll(/!(?=\[)/g)].flatMap(({ index }) =>
    isSkipped(index) ? [] : [{ start: index + 1, end: index + 1, text: GAP }],
  )
}

/**
 * Escapes every `<` that may begin a tag or a comment, but for tags that only format. Parsers do not agree on what
 * is a tag; after this there is nothing to disagree on.
 */
function htmlEdits(text: string, tokens: Token[], mayLoad: (url: string) => boolean): Edit[] {
  const html = htmlIn(tokens)
  const pieces = html.flatMap(({ start, end }) => scanHtml(text, start, end, mayLoad))
  const strays = pieces.flatMap(piece => (piece.kind === 'stray' ? [escapeAt(piece.start)] : []))
  const isKnown = cover([...html, ...notText(text, tokens)])
  const others = [...text.matchAll(/<(?=[A-Za-z/!?])/g)].filter(({ index }) => !isKnown(index))
  return [...strays, ...others.map(({ index }) => escapeAt(index))]
}

/** Images may come from GitHub itself, by an address that says so without any escapes. */
function imagesOf(serverUrl: string): (url: string) => boolean {
  const own = new URL(serverUrl).host.toLowerCase()
  return url => {
    const [, host] = /^https:\/\/([a-z0-9.-]+(?::\d+)?)\/[^\s&\\]*$/i.exec(url) ?? []
    if (host === undefined) return false
    const lower = host.toLowerCase()
    return lower === own || lower.endsWith('.githubusercontent.com')
  }
}
