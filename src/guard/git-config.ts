/** Reads git's configuration format far enough to cut entries out of it. Pure; git itself is never asked. */

/** One `key = value`, and where it stands in the text. */
export interface ConfigEntry {
  /** Lower case. */
  section: string
  /** What stands in quotes behind the section; '' without. */
  subsection: string
  /** Lower case. */
  key: string
  /** Without quotes and escapes. */
  value: string
  /** First character of the key. */
  start: number
  /** Behind the value; the end of the line is not part of it. */
  end: number
}

const HEADER = /\[\s*([\w.-]+)(?:\s+"((?:[^"\\\n]|\\.)*)")?\s*\]/y
const KEY = /([a-z][a-z\d-]*)[ \t]*(=?)[ \t]*/iy
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', b: '\b' }

/** Every entry of a configuration file, in order. What git would call an error ends the reading. */
export function readConfig(text: string): ConfigEntry[] {
  const entries: ConfigEntry[] = []
  let section = ''
  let subsection = ''
  let at = text.startsWith('\ufeff') ? 1 : 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  while (at < text.length) {
    const char = text.charAt(at)
    if (/\s/.test(char)) at++
    else if (char === '#' || char === ';') at = endOfLine(text, at)
    else if (char === '[') {
      const header = match(HEADER)
      if (header === null) return entries
      section = (header[1] ?? '').toLowerCase()
      subsection = (header[2] ?? '').replace(/\\(.)/g, '$1')
      at += header[0].length
    } else {
      const key = match(KEY)
      if (key === null) return entries
      const behind = at + key[0].length
      const { value, end } = key[2] === '=' ? readValue(text, behind) : { value: '', end: behind }
      entries.push({ section, subsection, key: (key[1] ?? '').toLowerCase(), value, start: at, end })
      at = end
    }
  }
  return entries
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** A value may be quoted in parts, go on behind a `\` at the end of the line, and have a comment behind it. */
function readValue(text: string, from: number): { value: string; end: number } {
  let value = ''
  let kept = 0
  let quoted = false
  let at = from
  for (; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n' || (char === '\r' && text[at + 1] === '\n')) break
    if (!quoted && (char === '#' || char === ';')) {
      at = endOfLine(text, at)
      break
    }
    if (char === '"') {
      quoted = !quoted
      kept = value.length
    } else if (char === '\\') {
      at++
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      const next = text.charAt(at)
      if (next !== '\n') value += ESCAPES[next] ?? next
      kept = value.length
    } else if (quoted || !/\s/.test(char)) {
      value += char
      kept = value.length
    } else if (value !== '') value += char
  }
  return { value: value.slice(0, kept), end: at }
}
