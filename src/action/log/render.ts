/** From an event to what the log does about it: one entry per type of event. Pure; text stays as it came (see `safe.ts`). */
import type {
  CodexEventType,
  EventOf,
  FileChange,
  PlanItem,
  RateLimits,
  RateLimitWindow,
} from '../../client/events.js'
import { countLines } from '../stats.js'
import { bytes, delta, duration, plural, relativeTo } from './format.js'
import type { Op, Opening } from './ops.js'
import { safeLine } from './safe.js'

/** What a reader wants to see, and from where paths are told. */
export interface View {
  /** The `log-reasoning` input. */
  reasoning: boolean
  /** The `log-output` input. */
  output: boolean
  /** Paths in it are shown relative to it. */
  workspace?: string | undefined
}

const TITLE_LENGTH = 120
const LINE_LENGTH = 500
const ARGUMENTS_LENGTH = 20_000

/** What the log does about an event. */
export function render<T extends CodexEventType>(event: EventOf<T>, view: View): Op[] {
  const entry = RENDER[event.type] as (event: EventOf<T>, view: View) => Op[]
  return entry(event, view)
}

const say = (text: string, aside = false): Op[] => [{ do: 'say', text, aside }]
const line = (text: string): string => safeLine(text, LINE_LENGTH)
const took = (ms: number | undefined): string => (ms === undefined ? '' : ` · ${duration(ms)}`)
const because = (reason: string | undefined): string => (reason ? `: ${line(reason)}` : '')

const MESSAGE: Opening = { kind: 'message', title: '' }
const REPLY: Opening = { kind: 'message', title: 'Reply' }
const messageOpening = (phase: string | undefined): Opening => (phase === 'final_answer' ? REPLY : MESSAGE)
const REASONING: Opening = { kind: 'reasoning', title: 'Reasoning' }

const RENDER: { [T in CodexEventType]: (event: EventOf<T>, view: View) => Op[] } = {
  session_configured: () => [],
  task_started: () => [],
  task_complete: () => [{ do: 'settle' }],
  turn_aborted: e => [{ do: 'settle' }, ...say(`⊘ The turn was stopped${because(e.reason)}`)],
  error: e => [
    { do: 'settle' },
    ...say(`✗ ${line(e.message)}${e.additional_details ? `\n  ${line(e.additional_details)}` : ''}`),
  ],
  stream_error: e => say(`↻ ${line(e.message)}`),
  warning: e => say(`⚠ ${line(e.message)}`, true),
  deprecation_notice: e => say(`⚠ ${line(e.summary)}${because(e.details)}`, true),

  agent_message_delta: e => [
    { do: 'text', key: `message ${e.item_id}`, opening: messageOpening(e.phase), text: e.delta },
  ],
  agent_message: e => [
    { do: 'close', key: `message ${e.item_id}`, opening: messageOpening(e.phase), whole: e.message },
  ],
  agent_reasoning_delta: (e, view) => reasoning(e.item_id, e.delta, view),
  agent_reasoning_raw_content_delta: (e, view) => reasoning(e.item_id, e.delta, view),
  agent_reasoning_section_break: (e, view) => endReasoning(e.item_id, undefined, view),
  agent_reasoning: (e, view) => endReasoning(e.item_id, e.text, view),

  exec_command_begin: (e, view) => [
    { do: 'open', key: `call ${e.call_id}`, opening: commandOpening(e.command, e.cwd, view) },
  ],
  exec_command_output_delta: (e, view) =>
    view.output ? [{ do: 'text', key: `call ${e.call_id}`, opening: LOST_COMMAND, text: e.text }] : [],
  exec_command_end: (e, view) => [
    {
      do: 'close',
      key: `call ${e.call_id}`,
      opening: LOST_COMMAND,
      whole: view.output ? e.aggregated_output : undefined,
      after: exitLine(e),
      tail: view.output && exitMark(e) === '✗',
    },
  ],

  patch_apply_begin: () => [],
  patch_apply_end: (e, view) =>
    e.success
      ? e.changes.map(change => edit(change, view))
      : [
          { do: 'say', text: `✗ The edit failed${because(e.output)}`, aside: true },
          ...e.changes.map(change => edit(change, view, ' (not applied)')),
        ],
  turn_diff: () => [],
  plan_update: e => say(planText(e.plan, e.explanation), true),

  mcp_tool_call_begin: e => [{ do: 'open', key: `call ${e.call_id}`, opening: callOpening(e) }],
  mcp_tool_call_end: e => [
    {
      do: 'close',
      key: `call ${e.call_id}`,
      opening: callOpening(e),
      whole: e.result,
      after: `${e.success ? '✓ done' : '✗ failed'}${took(e.duration_ms)}`,
      tail: !e.success,
    },
  ],
  mcp_startup_update: e => {
    const server = `MCP server ${line(e.server)}`
    if (e.status === 'ready') return say(`✓ ${server} is ready`, true)
    if (e.status === 'starting') return []
    return say(
      `✗ ${server} ${e.status === 'failed' ? 'did not start' : 'was stopped'}${because(e.error)}`,
      true,
    )
  },
  web_search_begin: () => [],
  web_search_end: e => say(`⌕ Searched the web${because(e.query)}`, true),
  view_image_tool_call: (e, view) => say(`▣ Looked at ${line(relativeTo(view.workspace, e.path))}`, true),
  sub_agent_activity: e => {
    const agents = e.agent_ids.length > 0 ? ` · ${plural(e.agent_ids.length, 'agent')}` : ''
    return say(`⇉ ${line(e.tool)} ${line(e.status)}${agents}${because(e.prompt)}`, true)
  },
  token_count: e => [
    ...(e.total ? [{ do: 'sampled', total: e.total.total_tokens } as const] : []),
    ...(e.rate_limits?.primary ? say(`◔ Rate limits: ${limitsText(e.rate_limits)}`, true) : []),
  ],
  context_compacted: () => say('⊜ The context was compacted', true),
  model_reroute: e =>
    say(`↪ Model changed from ${line(e.from_model)} to ${line(e.to_model)}${because(e.reason)}`, true),
  entered_review_mode: e => say(`⌕ The review begins${because(e.review)}`),
  exited_review_mode: e => say(e.review ? `The review\n\n${e.review}` : 'The review ends'),
  request_answered: e =>
    say(`⊘ Codex asked (${line(e.method)}): ${line(e.decision)}${because(e.detail)}`, true),
  output_dropped: e => say(`… ${bytes(e.bytes)} of a command's output were not kept`, true),
  unknown: () => [],
}

function reasoning(item: string, text: string, view: View): Op[] {
  return view.reasoning ? [{ do: 'text', key: `reasoning ${item}`, opening: REASONING, text }] : []
}

function endReasoning(item: string, whole: string | undefined, view: View): Op[] {
  return view.reasoning ? [{ do: 'close', key: `reasoning ${item}`, opening: REASONING, whole }] : []
}

const LOST_COMMAND: Opening = { kind: 'command', title: '$ (a command)' }

function commandOpening(command: string, cwd: string | undefined, view: View): Opening {
  const title = titleOf(`$ ${command.trim()}`)
  const place = cwd === undefined ? '.' : relativeTo(view.workspace, cwd)
  const elsewhere = place !== '.' && place !== view.workspace ? `in ${line(place)}\n` : ''
  const intro = `${elsewhere}${title === `$ ${command.trim()}` ? '' : `$ ${command.trim()}\n`}`
  return { kind: 'command', title, intro: intro === '' ? undefined : intro }
}

/** The first line, cut to a title's length; an ellipsis tells that there is more. */
function titleOf(text: string): string {
  const end = text.indexOf('\n')
  const first = safeLine(end < 0 ? text : text.slice(0, end), TITLE_LENGTH)
  return end < 0 || first.endsWith('…') ? first : `${first} …`
}

function callOpening(e: { server: string; tool: string; arguments?: unknown }): Opening {
  const given = e.arguments === undefined ? undefined : JSON.stringify(e.arguments, null, 2)
  const intro = given && given.length > ARGUMENTS_LENGTH ? `${given.slice(0, ARGUMENTS_LENGTH)} …` : given
  return { kind: 'call', title: titleOf(`⚙ ${e.server}.${e.tool}`), intro }
}

type Ended = { exit_code?: number | undefined; duration_ms?: number | undefined; status: string }

function exitMark(e: Ended): string {
  if (e.exit_code !== undefined && e.status !== 'declined') return e.exit_code === 0 ? '✓' : '✗'
  return { completed: '✓', failed: '✗' }[e.status] ?? '⊘'
}

function exitLine(e: Ended): string {
  const known = e.exit_code !== undefined && e.status !== 'declined'
  const what = known ? `exit ${e.exit_code}` : e.status === 'unknown' ? 'cut off' : line(e.status)
  return `${exitMark(e)} ${what}${took(e.duration_ms)}`
}

const LETTER: Record<FileChange['kind'], string> = { add: 'A', delete: 'D', update: 'M' }

function edit(change: FileChange, view: View, note = ''): Op {
  const { added, removed } = countLines(change)
  const path = line(relativeTo(view.workspace, change.path))
  const moved =
    change.move_path === undefined ? '' : ` → ${line(relativeTo(view.workspace, change.move_path))}`
  const letter = moved === '' ? LETTER[change.kind] : 'R'
  const title = `${letter} ${path}${moved} ${delta(added, removed)}${note}`
  return change.diff === ''
    ? { do: 'say', text: title, aside: true }
    : { do: 'group', title, text: colourDiff(change) }
}

const GREEN = '\u001b[32m'
const RED = '\u001b[31m'
const CYAN = '\u001b[36m'

/** A diff in the colours of diffs. A whole text of an added or deleted file gets the sign of its lines. */
export function colourDiff(change: FileChange): string {
  const sign = { add: '+', delete: '-', update: '' }[change.kind]
  const lines = change.diff.replace(/\n$/, '').split('\n')
  return lines
    .map(text => {
      const shown = sign + text
      const colour = shown.startsWith('+')
        ? GREEN
        : shown.startsWith('-')
          ? RED
          : shown.startsWith('@@')
            ? CYAN
            : ''
      return colour === '' ? shown : `${colour}${shown}`
    })
    .join('\n')
}

const BOX: Record<PlanItem['status'], string> = { completed: '✓', in_progress: '●', pending: '○' }

/** A plan as a checklist. */
export function planText(plan: readonly PlanItem[], explanation?: string): string {
  const head = explanation ? `Plan: ${line(explanation)}` : 'Plan'
  return [head, ...plan.map(item => `  ${BOX[item.status]} ${line(item.step)}`)].join('\n')
}

/** `42 % of 5 h used, resets 2026-01-01T12:00Z · 3 % of 7 days used`. */
export function limitsText(limits: RateLimits): string {
  return [limits.primary, limits.secondary]
    .flatMap(window => (window ? [windowText(window)] : []))
    .join(' · ')
}

function windowText(window: RateLimitWindow): string {
  const of = window.window_minutes === undefined ? '' : ` of ${windowLength(window.window_minutes)}`
  const { resets_at: at } = window
  const reset = at === undefined ? '' : `, resets ${new Date(at * 1000).toISOString().slice(0, 16)}Z`
  return `${Math.round(window.used_percent)} %${of} used${reset}`
}

function windowLength(minutes: number): string {
  if (minutes % 1440 === 0) return plural(minutes / 1440, 'day')
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.round(minutes)} min`
}
