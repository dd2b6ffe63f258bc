/** Tokens that can be told by their shape, whoever they belong to. Every pattern is linear in the text. */
import type { Range } from './scanner.js'

interface Shape {
  /** A rare string every match contains: without it the pattern is not tried. */
  hint?: string
  pattern: RegExp
}

const SHAPES: readonly Shape[] = [
  // GitHub: classic, OAuth, user-to-server, server-to-server, refresh; fine-grained.
  { pattern: /gh[pousr]_[A-Za-z0-9]{30,}/g },
  { hint: '_pat_', pattern: /github_pat_[A-Za-z0-9_]{30,}/g },
  // OpenAI, and others that took over its form.
  { hint: 'k-', pattern: /(?<![A-Za-z0-9])sk-(?=[\w-]{0,80}?[A-Za-z0-9]{16})[\w-]{20,}/g },
  // AWS access key ids.
  { hint: 'KIA', pattern: /(?<![A-Za-z0-9])AKIA[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  { hint: 'SIA', pattern: /(?<![A-Za-z0-9])ASIA[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  // Slack.
  { hint: 'xox', pattern: /(?<![A-Za-z0-9])xox[abceoprs]-[A-Za-z0-9-]{20,}/g },
  { hint: 'xapp-', pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{20,}/g },
  // JSON web tokens, encrypted ones too.
  { hint: 'yJ', pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)*/g },
  // Private keys with at least some of their body, complete or cut off; newlines may be JSON-escaped.
  {
    hint: 'VATE K',
    pattern:
      /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----(?:\\[rn]|\s)*(?:[A-Za-z-]+: [^\n\\]*(?:\\[rn]|\s)+)*[A-Za-z0-9+/=]{32,}(?:(?:\\[rn]|\s)+[A-Za-z0-9+/=]{32,})*(?:(?:(?:\\[rn]|\s)+[A-Za-z0-9+/=]+)?(?:\\[rn]|\s)*-----END [A-Z0-9 ]+-----)?/g,
  },
]

/** No drawn token repeats a character so often; documentation does: `ghp_PersonalAccessToken00000000`. */
const PLACEHOLDER = /^[a-z]+[-_][\w-]*(\w)\1{7}/

/** Adds where tokens of a known shape stand. */
export function findShapes(text: string, found: Range[]): void {
  for (const { hint, pattern } of SHAPES) {
    if (hint !== undefined && !text.includes(hint)) continue
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      if (!PLACEHOLDER.test(match[0])) found.push([match.index, match.index + match[0].length])
    }
  }
}

/** Whether a line opens, or ends, a private key that is printed line by line. */
export const KEY_BEGINS = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----/
export const KEY_ENDS = /-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----/
