/** What a run amounted to: a small fold over its events, for the log's end, the summary, the outputs and the reply. */
import type { CodexEvent, FileChange, PlanItem, RateLimits, TokenUsage } from '../client/events.js'
import { relativeTo } from './log/format.js'

/** One command Codex ran. */
export interface CommandStat {
  /** The command as a person would type it, at most 500 characters. */
  command: string
  /** Absent while it runs, and when Codex never told. */
  exitCode?: number | undefined
  durationMs?: number | undefined
  /** `running`, or how it ended: `completed`, `failed`, `declined`, `unknown`. */
  status: string
}

/** One file that Codex's own edits touched. What commands did to files is not here: see `changes.ts`. */
export interface EditStat {
  path: string
  kind: FileChange['kind']
  added: number
  removed: number
}

/** What happened so far. A plain value that can be stored as JSON. */
export interface RunStats {
  threadId?: string | undefined
  model?: string | undefined
  effort?: string | undefined
  turns: number
  /** The first {@link KEPT_COMMANDS}; `commandCount` has them all. */
  commands: CommandStat[]
  commandCount: number
  /** Commands with another exit code than 0. */
  failedCommands: number
  toolCalls: number
  webSearches: number
  edits: EditStat[]
  plan: PlanItem[]
  /** Spent by this run; what a resumed thread had spent before is not in it. */
  tokens?: TokenUsage | undefined
  rateLimits?: RateLimits | undefined
  /** The last assistant message. */
  lastMessage?: string | undefined
}

/** The `usage` output. */
export interface Usage {
  /** Tokens: all that was sent, how much of it was cached, all that came, how much of it was reasoning, and both. */
  input: number
  cached: number
  output: number
  reasoning: number
  total: number
  turns: number
  commands: number
  /** Seconds. */
  duration: number
}

/** How many commands and edited files {@link RunStats} lists. */
export const KEPT_COMMANDS = 1000
const COMMAND_LENGTH = 500

const NO_TOKENS: TokenUsage = {
  input_tokens: 0,
  cached_input_tokens: 0,
  output_tokens: 0,
  reasoning_output_tokens: 0,
  total_tokens: 0,
}

const combine = (a: TokenUsage, b: TokenUsage, sign: 1 | -1): TokenUsage => {
  const sum = (key: keyof TokenUsage): number => Math.max(0, a[key] + sign * b[key])
  return {
    input_tokens: sum('input_tokens'),
    cached_input_tokens: sum('cached_input_tokens'),
    output_tokens: sum('output_tokens'),
    reasoning_output_tokens: sum('reasoning_output_tokens'),
    total_tokens: sum('total_tokens'),
  }
}

/** The lines an edit adds and removes. A whole text counts its lines; a diff its `+` and `-`. */
export function countLines(change: FileChange): { added: number; removed: number } {
  const lines = change.diff.split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (change.kind === 'add') return { added: lines.length, removed: 0 }
  if (change.kind === 'delete') return { added: 0, removed: lines.length }
  let [added, removed, inHunk] = [0, 0, false]
  for (const line of lines) {
    if (line.startsWith('@@')) inHunk = true
    else if (inHunk && line.startsWith('+')) added++
    else if (inHunk && line.startsWith('-')) removed++
  }
  return { added, removed }
}

/**
 * Folds events into {@link RunStats}; edited files are told relative to `workspace`. `value` is the live object; copy it to
 * keep a moment.
 */
export function createStats(workspace?: string): {
  event: (event: CodexEvent) => void
  readonly value: RunStats
} {
  const value: RunStats = {
    turns: 0,
    commands: [],
    commandCount: 0,
    failedCommands: 0,
    toolCalls: 0,
    webSearches: 0,
    edits: [],
    plan: [],
  }
  const running = new Map<string, CommandStat>()
  const edits = new Map<string, EditStat>()
  // A thread's totals include what it had spent before this run, and start again with another thread.
  let before: TokenUsage | undefined
  let ofEarlierThreads = NO_TOKENS

  const edit = (change: FileChange): void => {
    const { added, removed } = countLines(change)
    const path = relativeTo(workspace, change.path)
    const known = edits.get(path)
    if (known) {
      known.added += added
      known.removed += removed
      if (known.kind !== 'add' || change.kind === 'delete') known.kind = change.kind
    } else if (edits.size < KEPT_COMMANDS) {
      const stat: EditStat = { path, kind: change.kind, added, removed }
      edits.set(path, stat)
      value.edits.push(stat)
    }
  }

  const event = (event: CodexEvent): void => {
    switch (event.type) {
      case 'session_configured':
        if (value.threadId !== undefined && value.threadId !== event.session_id) {
          ofEarlierThreads = value.tokens ?? NO_TOKENS
          before = undefined
        }
        value.threadId = event.session_id
        value.model = event.model ?? value.model
        value.effort = event.reasoning_effort ?? value.effort
        break
      case 'model_reroute':
        value.model = event.to_model
        break
      case 'task_started':
        value.turns++
        break
      case 'agent_message':
        value.lastMessage = event.message
        break
      case 'exec_command_begin': {
        value.commandCount++
        const stat: CommandStat = { command: event.command.slice(0, COMMAND_LENGTH), status: 'running' }
        running.set(event.call_id, stat)
        if (value.commands.length < KEPT_COMMANDS) value.commands.push(stat)
        break
      }
      case 'exec_command_end': {
        const stat = running.get(event.call_id)
        if (!stat) break
        running.delete(event.call_id)
        stat.exitCode = event.exit_code
        stat.durationMs = event.duration_ms
        stat.status = event.status
        if (event.exit_code !== undefined && event.exit_code !== 0) value.failedCommands++
        break
      }
      case 'patch_apply_end':
        if (event.success) event.changes.forEach(edit)
        break
      case 'mcp_tool_call_end':
        value.toolCalls++
        break
      case 'web_search_end':
        value.webSearches++
        break
      case 'plan_update':
        value.plan = event.plan
        break
      case 'token_count':
        if (event.rate_limits) value.rateLimits = event.rate_limits
        if (!event.total) break
        // The first report of a turn counts one request; before any turn it tells only of the past.
        before ??= value.turns === 0 ? event.total : combine(event.total, event.last ?? event.total, -1)
        value.tokens = combine(ofEarlierThreads, combine(event.total, before, -1), 1)
        break
      default:
    }
  }
  return { event, value }
}

/** The `usage` output of a run that took `durationMs`. */
export function usageOf(stats: RunStats, durationMs: number): Usage {
  const tokens = stats.tokens ?? NO_TOKENS
  return {
    input: tokens.input_tokens,
    cached: tokens.cached_input_tokens,
    output: tokens.output_tokens,
    reasoning: tokens.reasoning_output_tokens,
    total: tokens.total_tokens,
    turns: stats.turns,
    commands: stats.commandCount,
    duration: Math.round(durationMs) / 1000,
  }
}
