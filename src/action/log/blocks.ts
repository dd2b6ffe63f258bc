/** The log's beginning and end. Pure. */
import type { EventOf } from '../../client/events.js'
import type { Conclusion } from '../reply/outcome.js'
import type { RunStats } from '../stats.js'
import { delta, duration, heading, number, plural } from './format.js'
import { limitsText } from './render.js'
import { safeLine } from './safe.js'

/** What is known before Codex says a word. */
export interface HeaderInfo {
  codexVersion: string
  /** `app-server` or `mcp`. */
  transport?: string | undefined
  model?: string | undefined
  effort?: string | undefined
  /** The sandbox as enforced, in words, e.g. `workspace-write, network off (profile codex-action)`. */
  sandbox: string
  /** Where the sign-in came from, in words, e.g. `ChatGPT (pro), in memory`. Never the sign-in itself. */
  signIn: string
  threadId?: string | undefined
  /** What the run is about, in words, e.g. `pull_request #12 opened by octocat`. */
  event?: string | undefined
}

/** A file the run changed, by edits or commands. */
export interface ChangedFile {
  /** Relative to the workspace, with `/`. */
  path: string
  /** As git names it. `T` is a change of type, e.g. a file that became a link. */
  status: 'A' | 'M' | 'D' | 'T'
  /** Lines; absent for binary files. */
  added?: number | undefined
  removed?: number | undefined
}

/** How it ended. */
export interface EndInfo {
  conclusion: Conclusion
  reason?: string | undefined
  remedy?: string | undefined
  /** The final reply, or as much as there is. */
  reply?: string | undefined
  durationMs: number
  /** What git saw change; without it, Codex's own edits are listed. */
  changes?: readonly ChangedFile[] | undefined
  /** Further lines for the end, e.g. where the reply was posted. */
  notes?: readonly string[] | undefined
}

const LISTED_FILES = 50

const row = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `  ${name.padEnd(9)} ${safeLine(value)}\n`

/** The header: what runs, as whom, in which sandbox. */
export function headerText(info: HeaderInfo): string {
  const title = [
    `Codex ${info.codexVersion}`,
    info.model,
    info.effort && `effort ${info.effort}`,
    info.transport,
  ]
  return [
    `━━━ ${safeLine(title.filter(Boolean).join(' · '))} ━━━\n`,
    row('sandbox', info.sandbox),
    row('sign-in', info.signIn),
    row('thread', info.threadId),
    row('event', info.event),
  ].join('')
}

/** What Codex tells of itself once it opened the thread, and the header did not say. */
export function sessionText(session: EventOf<'session_configured'>, info: Partial<HeaderInfo>): string {
  const { model, reasoning_effort: effort, session_id: thread } = session
  const own = [
    model === info.model ? undefined : model,
    effort === undefined || effort === info.effort ? undefined : `effort ${effort}`,
  ].filter(part => part !== undefined)
  return [
    row('model', own.length > 0 ? own.join(' · ') : undefined),
    row('thread', thread === info.threadId ? undefined : thread),
  ].join('')
}

/** The end: the reply under its heading, the result, the bill, the changed files. */
export function endText(info: EndInfo, stats: RunStats): string {
  const reply =
    info.reply === undefined || info.reply.trim() === '' ? '' : `${heading('Reply')}${info.reply.trimEnd()}\n`
  const mark = { success: '✓', skipped: '⊘', cancelled: '⊘', 'timed-out': '✗', failure: '✗' }[info.conclusion]
  const because = info.reason === undefined ? '' : `: ${safeLine(info.reason)}`
  return [
    reply,
    heading('Result'),
    `${mark} ${info.conclusion} · ${duration(info.durationMs)}${because}\n`,
    info.remedy === undefined ? '' : `  ${safeLine(info.remedy)}\n`,
    row('tokens', tokensText(stats)),
    row('work', workText(stats)),
    row('limits', stats.rateLimits && (limitsText(stats.rateLimits) || undefined)),
    changesText(info.changes ?? editsOf(stats)),
    ...(info.notes ?? []).map(note => `  ${safeLine(note)}\n`),
  ].join('')
}

/** `12,345 input (10,000 cached) · 1,234 output (800 reasoning)`. */
export function tokensText({ tokens }: RunStats): string | undefined {
  if (!tokens) return undefined
  const input = `${number(tokens.input_tokens)} input (${number(tokens.cached_input_tokens)} cached)`
  const output = `${number(tokens.output_tokens)} output (${number(tokens.reasoning_output_tokens)} reasoning)`
  return `${input} · ${output} · ${number(tokens.total_tokens)} in all`
}

/** `2 turns · 5 commands (1 failed) · 1 tool call`. */
export function workText(stats: RunStats): string {
  const failed = stats.failedCommands > 0 ? ` (${number(stats.failedCommands)} failed)` : ''
  return [
    plural(stats.turns, 'turn'),
    `${plural(stats.commandCount, 'command')}${failed}`,
    ...(stats.toolCalls > 0 ? [plural(stats.toolCalls, 'tool call')] : []),
    ...(stats.webSearches > 0 ? [plural(stats.webSearches, 'web search', 'web searches')] : []),
  ].join(' · ')
}

/** Codex's own edits as changed files. */
export function editsOf(stats: RunStats): ChangedFile[] {
  const status = { add: 'A', delete: 'D', update: 'M' } as const
  return stats.edits.map(({ path, kind, added, removed }) => ({ path, status: status[kind], added, removed }))
}

/** `+12 −3`, or `binary`. */
export function sizeOf(file: ChangedFile): string {
  return file.added === undefined ? 'binary' : delta(file.added, file.removed ?? 0)
}

function changesText(files: readonly ChangedFile[]): string {
  if (files.length === 0) return row('changed', 'nothing')
  const [added, removed] = [sum(files, 'added'), sum(files, 'removed')]
  const shown = files
    .slice(0, LISTED_FILES)
    .map(file => `    ${file.status} ${safeLine(file.path)} ${sizeOf(file)}\n`)
  const more = files.length > shown.length ? `    … and ${number(files.length - shown.length)} more\n` : ''
  return `${row('changed', `${plural(files.length, 'file')} ${delta(added, removed)}`)}${shown.join('')}${more}`
}

/** Lines of all files together. */
export function sum(files: readonly ChangedFile[], which: 'added' | 'removed'): number {
  return files.reduce((total, file) => total + (file[which] ?? 0), 0)
}
