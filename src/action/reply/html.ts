import type { Token } from './markdown.js'

/** A tag of raw HTML that does nothing but format. */
export interface Tag {
  kind: 'tag'
  name: string
  closing: boolean
  /** Has no end tag. */
  single: boolean
  start: number
  end: number
}

/** A `<` that begins anything else: a comment, a declaration, a tag that loads or hides something. */
export interface Stray {
  kind: 'stray'
  start: number
}

const SAFE = new Set(
  (
    'a abbr b blockquote br caption center cite code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ' +
    'mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt ' +
    'u ul var wbr'
  ).split(' '),
)
const SINGLE = new Set(['br', 'hr', 'img', 'wbr'])
const SAFE_ATTRIBUTES = new Set(
  'align alt colspan dir height href lang open reversed rowspan start title valign width src'.split(' '),
)

const ATTRIBUTE = /[ \t]+([A-Za-z-]+)(?:=("[^"<>\r\n]*"|'[^'<>\r\n]*'|[^\s"'=<>`]+))?/g
const TAG = new RegExp(`<(/?)([A-Za-z][A-Za-z0-9]*)((?:${ATTRIBUTE.source})*)[ \\t]*(/?)>`, 'y')

/** Every tag and every stray `<` between two offsets of raw HTML. `mayLoad` judges the address of an image. */
export function scanHtml(
  text: string,
  start: number,
  end: number,
  mayLoad: (url: string) => boolean,
): (Tag | Stray)[] {
  const found: (Tag | Stray)[] = []
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at)) {
    TAG.lastIndex = at
    const match = TAG.exec(text)
    const name = match?.[2]?.toLowerCase() ?? ''
    if (match && TAG.lastIndex <= end && isSafe(name, match[3] ?? '', mayLoad)) {
      const single = SINGLE.has(name) || match.at(-1) === '/'
      found.push({ kind: 'tag', name, closing: match[1] === '/', single, start: at, end: TAG.lastIndex })
      at = TAG.lastIndex
    } else {
      found.push({ kind: 'stray', start: at++ })
    }
  }
  return found
}

function isSafe(name: string, attributes: string, mayLoad: (url: string) => boolean): boolean {
  let source: string | undefined
  for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const lower = attribute.toLowerCase()
    if (!SAFE_ATTRIBUTES.has(lower)) return false
    // A second `src` would be ignored by a browser, the first one not.
    if (lower === 'src') source ??= value.replace(/^["']|["']$/g, '')
  }
  if (name === 'img') return source !== undefined && mayLoad(source)
  return SAFE.has(name) && source === undefined
}

/** The parts of a text that are raw HTML. */
export function htmlIn(tokens: Token[]): Token[] {
  return tokens.filter(({ enter, type }) => enter && (type === 'htmlFlow' || type === 'htmlText'))
}
