/** Pieces of Markdown that hold text of strangers and end where we say. Pure. */
import { number } from '../log/format.js'
import { safeLine, seenText } from '../log/safe.js'
import { asCode } from '../reply/sanitize.js'

/** Size as GitHub counts it. */
export const size = (text: string): number => Buffer.byteLength(text)

// Marks that mean something anywhere; at a line's beginning; and in addresses, mentions and emoji.
const MARKS = /[\\`*_[\]<>|~&@$]|^[!-/:-@[-`{-~]|(?<=^\d{1,9})[.)](?=\s|$)|:(?=\/\/|\w+:)|(?<=\bwww)\./gi

/** One line of plain text: every mark that Markdown or HTML could take for one is a character reference, which is none. */
export function plain(text: string, max = 500): string {
  return safeLine(text.trim(), max).replace(MARKS, mark => `&#${mark.charCodeAt(0)};`)
}

/** One line of code, also in a cell of a table, where a backslash before a pipe would end a code span. */
export function codeLine(text: string, max = 200): string {
  return `<code>${plain(text, max) || ' '}</code>`
}

/** The first `bytes` bytes of a text, no character cut in two. */
export function beginning(text: string, bytes: number): string {
  const data = Buffer.from(text)
  let end = Math.max(0, Math.min(bytes, data.length))
  while (end > 0 && end < data.length && ((data[end] ?? 0) & 0xc0) === 0x80) end--
  return data.toString('utf8', 0, end)
}

/** A folded part. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** A block of code that fits into `budget` bytes, cut at a line, or nothing when that is too little to be of use. */
export function codeBlock(text: string, language: string, budget: number): string {
  const shown = seenText(text.replace(/\n$/, ''))
  const whole = asCode(shown, language)
  if (size(whole) <= budget) return whole
  const cut = fitting(shown.split('\n'), budget - (size(whole) - size(shown)) - 100)
  if (cut.kept.length === 0) return ''
  return `${asCode(cut.kept.join('\n'), language)}\n\n… ${number(cut.left)} more lines are left out.`
}

/** A table whose rows fit into `budget` bytes; the rest is counted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], budget: number): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const top = [line(head), line(head.map(() => '---'))]
  const { kept, left } = fitting(rows.map(line), budget - size(top.join('\n')) - 50)
  if (kept.length === 0) return ''
  return `${[...top, ...kept].join('\n')}${left > 0 ? `\n\n… and ${number(left)} more.` : ''}`
}

/** As many of these lines as fit, from the first one on. */
export function fitting(lines: readonly string[], budget: number): { kept: string[]; left: number } {
  let room = budget
  const kept: string[] = []
  for (const line of lines) {
    room -= size(line) + 1
    if (room < 0) break
    kept.push(line)
  }
  return { kept, left: lines.length - kept.length }
}
