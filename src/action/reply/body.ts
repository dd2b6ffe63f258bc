import { number } from '../log/format.js'
import { HEADLINES, type Outcome, type ReplyStats } from './outcome.js'

/** The three blocks of a reply, in Markdown. */
export interface Body {
  /** Result, links, what failed and what to do about it. */
  head: string
  /** What the model wrote. */
  reply: string
  /** What was run and changed, folded; model, tokens, time. */
  tail: string
}

/** Most commands and files that are told one by one. */
const MOST_ROWS = 50
const LONGEST_CELL = 200
const LONGEST_REASON = 2_000

/** The blocks of a reply. `clean` makes a text harmless; the reply itself is left to the caller. */
export function bodyOf(outcome: Outcome, clean: (text: string) => string): Body {
  return { head: headOf(outcome, clean), reply: outcome.message?.trim() ?? '', tail: tailOf(outcome) }
}

/** Head, reply and tail as one text. */
export function joinBody({ head, reply, tail }: Body): string {
  return [head, reply, tail].filter(block => block !== '').join('\n\n')
}

/** The first line of a reply, and of what stands in its place while Codex works. */
export const heading = (words: string, logUrl: string): string => `**${words}** · [log](${logUrl})`

function headOf(
  { conclusion, reason, remedy, message, logUrl }: Outcome,
  clean: (text: string) => string,
): string {
  const lines = [heading(HEADLINES[conclusion], logUrl)]
  if (conclusion !== 'success') {
    if (reason) lines.push(clean(cut(reason, LONGEST_REASON)))
    if (remedy) lines.push(`**What to do:** ${clean(cut(remedy, LONGEST_REASON))}`)
    if (message?.trim()) lines.push('What Codex had written by then:')
  }
  return lines.join('\n\n')
}

function tailOf(outcome: Outcome): string {
  return ['---', foldedOf(outcome.stats), footerOf(outcome)].filter(block => block !== '').join('\n\n')
}

function foldedOf({ commands, changes }: ReplyStats): string {
  const counts = [count(commands.length, 'command'), count(changes.length, 'changed file')].filter(
    text => text !== '',
  )
  if (counts.length === 0) return ''
  const rows = [
    ...table(
      ['Command', 'Exit', 'Time'],
      commands.map(({ command, exitCode, durationMs }) => [
        code(command),
        exitCode === undefined ? '–' : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
        durationMs === undefined ? '' : duration(durationMs),
      ]),
    ),
    ...table(
      ['File', 'Lines'],
      changes.map(({ path, added, removed }) => [
        code(path),
        [added === undefined ? '' : `+${added}`, removed === undefined ? '' : `−${removed}`].join(' ').trim(),
      ]),
    ),
  ]
  return [`<details><summary>${counts.join(', ')}</summary>`, ...rows, '</details>'].join('\n\n')
}

function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return []
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const shown = [line(head), line(head.map(() => '---')), ...rows.slice(0, MOST_ROWS).map(line)].join('\n')
  const rest = rows.length - MOST_ROWS
  return rest > 0 ? [shown, `… and ${rest} more.`] : [shown]
}

function footerOf({ model, codexVersion, stats, logUrl }: Outcome): string {
  const parts = [
    model === undefined ? '' : code(model),
    stats.usage ? tokens(stats.usage) : '',
    duration(stats.durationMs),
    codexVersion === undefined ? '' : `Codex ${code(codexVersion)}`,
    `[log](${logUrl})`,
  ]
  return `<sub>${parts.filter(part => part !== '').join(' · ')}</sub>`
}

function tokens({
  input_tokens,
  cached_input_tokens,
  output_tokens,
  total_tokens,
}: NonNullable<ReplyStats['usage']>) {
  const cached = cached_input_tokens > 0 ? `, ${number(cached_input_tokens)} of it cached` : ''
  return `${number(total_tokens)} tokens (${number(input_tokens)} in${cached}, ${number(output_tokens)} out)`
}

const count = (value: number, noun: string) =>
  value === 0 ? '' : `${value} ${noun}${value === 1 ? '' : 's'}`

/** A time a person reads at a glance: `340 ms`, `3.2 s`, `4 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  const seconds = ms / 1_000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Any text as a code span on one line that stands in a table cell; long ones are cut. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const shown = cut(line, LONGEST_CELL)
  if (shown === '') return ''
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const inner = longest > 0 ? ` ${shown} ` : shown
  // A pipe ends a cell even inside a code span; GitHub takes `\|` there for a pipe.
  return `${fence}${inner.replaceAll('|', '\\|')}${fence}`
}

/** At most `most` code points of a text, with a sign that there was more. */
function cut(text: string, most: number): string {
  const points = [...text]
  return points.length > most ? `${points.slice(0, most).join('')}…` : text
}
