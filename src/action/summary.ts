/** The job summary: what a person sees on the page of the run. Pure, and never larger than GitHub takes. */
import type { PlanItem } from '../client/events.js'
import type { ChangedFile, HeaderInfo } from './log/blocks.js'
import { editsOf, sizeOf, sum, tokensText, workText } from './log/blocks.js'
import { delta, duration, number, plural } from './log/format.js'
import { limitsText } from './log/render.js'
import { HEADLINES, type Conclusion } from './reply/outcome.js'
import { asCode, sanitize } from './reply/sanitize.js'
import { createStats, type RunStats } from './stats.js'
import { beginning, codeBlock, codeLine, fitting, folded, plain, size, table } from './summary/markdown.js'

/** What the summary is made of: redacted already, but otherwise as strangers and models wrote it. */
export interface SummaryInfo {
  conclusion: Conclusion
  reason?: string | undefined
  remedy?: string | undefined
  /** The reply, or as much as there is, in Markdown. */
  reply?: string | undefined
  /** Remarks on lines of the diff that stand in no review, in Markdown that is harmless already. */
  remarks?: string | undefined
  durationMs: number
  stats: RunStats
  /** What git saw change; without it, Codex's own edits. */
  changes?: readonly ChangedFile[] | undefined
  /** The patch. */
  diff?: string | undefined
  /** What the log's header says; absent when the run ended before Codex was there. */
  header?: HeaderInfo | undefined
  /** Links by their text, e.g. `comment`; addresses are GitHub's own. */
  links?: Readonly<Record<string, string | undefined>> | undefined
  /** Sentences a reader must see, e.g. why the reply could not be posted. */
  notes?: readonly string[] | undefined
  /** `GITHUB_SERVER_URL`. */
  serverUrl: string
}

/** GitHub takes 1 MiB for a step and drops all of a larger one; some room is left for others of the same step. */
export const SUMMARY_BYTES = 1_000_000
/** The reader of Markdown takes time that grows with the square of the length. */
const READABLE = 60_000

/** The summary in Markdown, at most `limit` bytes: what matters least is left out first. */
export function renderSummary(info: SummaryInfo, limit = SUMMARY_BYTES): string {
  const { stats } = info
  const changes = info.changes ?? editsOf(stats)
  let room = limit
  /** Takes as much of what is left as a part needs; parts are asked in the order of what matters most. */
  const take = (part: (budget: number) => string): string => {
    const text = part(room - 2)
    if (text === '' || size(text) + 2 > room) return ''
    room -= size(text) + 2
    return text
  }
  const head = take(() => headOf(info))
  const reply = take(budget => replyOf(info, budget))
  const remarks = take(budget => remarksOf(info, budget))
  const facts = take(budget => factsOf(info, budget))
  const commands = take(budget => commandsOf(stats, budget))
  const files = take(budget => filesOf(changes, budget))
  const plan = take(budget => planOf(stats.plan, budget))
  const diff = take(budget => diffOf(info.diff, changes, budget))
  return `${[head, reply, remarks, commands, files, diff, plan, facts].filter(part => part !== '').join('\n\n')}\n`
}

/** The summary of a run that failed before it began: a bad input, nobody to ask where the reply belongs. */
export function renderEarlyFailure(reason: string, remedy: string | undefined, durationMs: number): string {
  const stats = createStats().value
  return renderSummary({ conclusion: 'failure', reason, remedy, durationMs, stats, serverUrl: '' })
}

function headOf({
  conclusion,
  reason,
  remedy,
  durationMs,
  stats,
  header,
  links = {},
  notes = [],
}: SummaryInfo): string {
  const model = stats.model ?? header?.model
  const line = [
    model === undefined ? '' : codeLine(model),
    duration(durationMs),
    stats.tokens ? `${number(stats.tokens.total_tokens)} tokens` : '',
    stats.turns > 0 ? workText(stats) : '',
    ...Object.entries(links).map(([text, url]) =>
      url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${plain(text)}](${url})` : '',
    ),
  ]
  return [
    `## ${HEADLINES[conclusion]}`,
    line.filter(part => part !== '').join(' · '),
    reason ? plain(reason, 2000) : '',
    remedy ? `**What to do:** ${plain(remedy, 2000)}` : '',
    ...notes.map(note => `> ${plain(note, 2000)}`),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function replyOf({ reply = '', conclusion, serverUrl }: SummaryInfo, budget: number): string {
  if (reply.trim() === '') return ''
  const heading = conclusion === 'success' ? '### Reply\n\n' : '### What Codex had written by then\n\n'
  const whole = reply.length <= READABLE ? sanitize(reply.trim(), { serverUrl }) : asCode(reply)
  if (size(heading + whole) <= budget) return heading + whole
  const elsewhere =
    conclusion === 'success' ? ' All of it is in the output `final-message` and in the `output-file`.' : ''
  return cutOf(
    heading,
    `reply is longer than a summary can be; this is the beginning.${elsewhere}`,
    reply,
    budget,
  )
}

/** The beginning of what is too long, as code: it can hold nothing that would have to be closed. */
function cutOf(heading: string, note: string, text: string, budget: number): string {
  const frame = `${heading}> The ${note}\n\n`
  const body = text.trimEnd()
  const fence = size(asCode(body)) - size(body)
  const cut = beginning(body, budget - size(frame) - fence)
  return cut === '' ? '' : frame + asCode(cut)
}

function remarksOf({ remarks = '' }: SummaryInfo, budget: number): string {
  if (remarks === '') return ''
  const whole = `### Remarks on lines\n\n${remarks}`
  return size(whole) <= budget
    ? whole
    : cutOf(
        '### Remarks on lines\n\n',
        'remarks are longer than a summary can be; these are the first.',
        remarks,
        budget,
      )
}

function commandsOf({ commands, commandCount, failedCommands }: RunStats, budget: number): string {
  if (commands.length === 0) return ''
  const failed = failedCommands > 0 ? `, ${number(failedCommands)} failed` : ''
  const rows = commands.map(({ command, exitCode, durationMs, status }) => [
    codeLine(command),
    exitCode === undefined ? plain(status) : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
    durationMs === undefined ? '' : duration(durationMs),
  ])
  const title = `${plural(commandCount, 'command')}${failed}`
  const content = table(['Command', 'Exit', 'Time'], rows, budget - 200)
  const more =
    commandCount > commands.length ? `\n\nOnly the first ${number(commands.length)} are listed.` : ''
  return content === '' ? '' : folded(title, content + more)
}

function filesOf(changes: readonly ChangedFile[], budget: number): string {
  if (changes.length === 0) return ''
  const rows = changes.map(file => [file.status, codeLine(file.path), sizeOf(file)])
  const content = table(['', 'File', 'Lines'], rows, budget - 200)
  return content === ''
    ? ''
    : folded(`${plural(changes.length, 'changed file')}, ${linesOf(changes)}`, content)
}

const linesOf = (changes: readonly ChangedFile[]): string =>
  delta(sum(changes, 'added'), sum(changes, 'removed'))

function diffOf(diff: string | undefined, changes: readonly ChangedFile[], budget: number): string {
  if (diff === undefined || diff.trim() === '') return ''
  const content = codeBlock(diff, 'diff', budget - 200)
  return content === '' ? '' : folded(`Diff, ${linesOf(changes)}`, content)
}

const BOXES: Record<PlanItem['status'], string> = { completed: '[x]', in_progress: '[ ] ▸', pending: '[ ]' }

function planOf(plan: readonly PlanItem[], budget: number): string {
  if (plan.length === 0) return ''
  const { kept, left } = fitting(
    plan.map(({ step, status }) => `- ${BOXES[status]} ${plain(step)}`),
    budget - 200,
  )
  if (kept.length === 0) return ''
  const done = plan.filter(({ status }) => status === 'completed').length
  const more = left > 0 ? `\n- … and ${number(left)} more` : ''
  return folded(`Plan, ${number(done)} of ${number(plan.length)} done`, kept.join('\n') + more)
}

function factsOf({ stats, header }: SummaryInfo, budget: number): string {
  const effort = stats.effort ?? header?.effort
  const rows = Object.entries({
    Codex: header && [header.codexVersion, header.transport].filter(Boolean).join(' · '),
    Model: [stats.model ?? header?.model, effort && `effort ${effort}`].filter(Boolean).join(' · '),
    Tokens: tokensText(stats),
    Limits: stats.rateLimits && limitsText(stats.rateLimits),
    Sandbox: header?.sandbox,
    'Sign-in': header?.signIn,
    Thread: stats.threadId ?? header?.threadId,
    Event: header?.event,
  }).flatMap(([name, value]) => (value ? [[name, plain(value)]] : []))
  const content = table(['', ''], rows, budget - 100)
  return content === '' ? '' : folded('About this run', content)
}
