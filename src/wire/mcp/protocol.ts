/**
 * The part of `codex mcp-server`'s events that is decoded, as zod schemas: `msg` of the notification `codex/event`, by
 * its type. As lenient as the versions differ (0.44 – 0.153): what some version omits is optional here.
 */
import { z } from 'zod'

const text = z.string().nullish()
const count = z.number().nullish()

/** What `codex/event` tells: of which tool call, in which turn (empty for none), and what. */
export interface CodexEvent {
  requestId: number
  turnId: string
  msg: { type: string }
}

/** Reads the parameters of a `codex/event`. By hand: every line of a session goes through here. */
export function readEvent(params: unknown): CodexEvent | undefined {
  const { _meta, id, msg } = (params ?? {}) as {
    _meta?: { requestId?: unknown }
    id?: unknown
    msg?: unknown
  }
  const requestId = _meta?.requestId
  const { type } = (msg ?? {}) as { type?: unknown }
  if (typeof requestId !== 'number' || typeof type !== 'string') return undefined
  return { requestId, turnId: typeof id === 'string' ? id : '', msg: msg as { type: string } }
}

/** A piece of a text. The old form has no id of its item. */
export interface Delta {
  delta: string
  item_id?: string | undefined
}
export const isDelta = (msg: object): msg is Delta => {
  const { delta, item_id } = msg as Record<string, unknown>
  return typeof delta === 'string' && (item_id === undefined || typeof item_id === 'string')
}

/** What `elicitation/create` says of where it belongs: the id of the tool call, as text. */
export const elicitation = z.object({ message: text, codex_mcp_tool_call_id: text })

/** The result of a tool call. 0.44 and 0.65 answer a failed turn with `error` alone. */
export const toolResult = z.looseObject({
  content: z.array(z.unknown()).default([]),
  isError: z.boolean().default(false),
  error: text,
})

const duration = z.object({ secs: z.number(), nanos: z.number() }).nullish()
/** `{"add": {…}}` on 0.44, `{"type": "add", …}` later. */
const fileChange = z.union([
  z.object({ type: z.literal('add'), content: z.string() }),
  z.object({ type: z.literal('delete'), content: z.string().default('') }),
  z.object({ type: z.literal('update'), unified_diff: z.string(), move_path: text }),
  z
    .object({ add: z.object({ content: z.string() }) })
    .transform(({ add }) => ({ type: 'add' as const, ...add })),
  z
    .object({ delete: z.object({ content: z.string().default('') }) })
    .transform(change => ({ type: 'delete' as const, ...change.delete })),
  z
    .object({ update: z.object({ unified_diff: z.string(), move_path: text }) })
    .transform(({ update }) => ({ type: 'update' as const, ...update })),
])
const changes = z.record(z.string(), fileChange)
export type Changes = z.infer<typeof changes>

/** `"other"`, or `{"http_connection_failed": {"http_status_code": 500}}`. */
const errorInfo = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish()
export type ErrorInfo = z.infer<typeof errorInfo>

const usage = z.object({
  input_tokens: z.number(),
  cached_input_tokens: z.number().default(0),
  output_tokens: z.number(),
  reasoning_output_tokens: z.number().default(0),
  total_tokens: z.number(),
})
const rateLimit = z.object({ used_percent: z.number(), window_minutes: count, resets_at: count }).nullish()
export type RateLimit = z.infer<typeof rateLimit>

const invocation = z.object({ server: z.string(), tool: z.string(), arguments: z.unknown().optional() })
export const mcpResult = z.union([
  z.object({ Ok: z.object({ content: z.array(z.unknown()).default([]), isError: z.boolean().nullish() }) }),
  z.object({ Err: z.string() }),
])

export const sessionConfigured = z.object({
  session_id: z.string(),
  thread_id: text,
  model: text,
  reasoning_effort: text,
  cwd: text,
  active_permission_profile: z.object({ id: z.string() }).nullish(),
})
export const taskStarted = z.object({ turn_id: text })
export const taskComplete = z.object({ turn_id: text, last_agent_message: text, duration_ms: count })
export const turnAborted = z.object({ turn_id: text, reason: z.string().default('interrupted') })
export const error = z.object({ message: z.string(), codex_error_info: errorInfo, additional_details: text })
export const message = z.object({ message: z.string() })
export const notice = z.object({ summary: z.string(), details: text })
export const sectionBreak = z.object({ item_id: text })
export const agentMessage = z.object({ message: z.string(), phase: text })
export const agentReasoning = z.object({ text: z.string() })
/** Items carry the ids that whole messages and reasoning lack. */
export const item = z.object({
  item: z.object({ type: z.string(), id: z.string(), summary_text: z.array(z.string()).nullish() }),
})
/** A tool's result as the model gets it; the only end of a command that 0.121 and 0.142 tell. */
export function readResult(msg: object): { call_id: string; output: string } | undefined {
  const { item } = msg as { item?: { type?: unknown; call_id?: unknown; output?: unknown } | null }
  if (item?.type !== 'function_call_output') return undefined
  const { call_id, output } = item
  return typeof call_id === 'string' && typeof output === 'string' ? { call_id, output } : undefined
}
export const execBegin = z.object({
  call_id: z.string(),
  command: z.union([z.array(z.string()), z.string().transform(line => [line])]),
  cwd: text,
})
export const execOutput = z.object({
  call_id: z.string(),
  stream: z.enum(['stdout', 'stderr']),
  chunk: z.string(),
})
export const execEnd = z.object({
  call_id: z.string(),
  command: z.array(z.string()).nullish(),
  cwd: text,
  exit_code: count,
  duration,
  aggregated_output: text,
  status: text,
})
export const patchBegin = z.object({ call_id: z.string(), changes })
export const patchEnd = z.object({
  call_id: z.string(),
  success: z.boolean(),
  stdout: text,
  stderr: text,
  changes: changes.nullish(),
})
export const turnDiff = z.object({ unified_diff: z.string() })
export const planUpdate = z.object({
  explanation: text,
  plan: z.array(z.object({ step: z.string(), status: z.enum(['pending', 'in_progress', 'completed']) })),
})
export const mcpBegin = z.object({ call_id: z.string(), invocation })
export const mcpEnd = z.object({ call_id: z.string(), invocation, duration, result: mcpResult })
export const mcpStartup = z.object({
  server: z.string(),
  status: z.object({ state: z.enum(['starting', 'ready', 'failed', 'cancelled']), error: text }),
})
export const call = z.object({ call_id: z.string() })
export const webSearchEnd = z.object({ call_id: z.string(), query: z.string().default('') })
export const viewImage = z.object({ call_id: z.string(), path: z.string() })
export const collabEnd = z.object({
  call_id: z.string(),
  prompt: text,
  new_thread_id: text,
  receiver_thread_id: text,
  receiver_thread_ids: z.array(z.string()).nullish(),
})
export const tokenCount = z.object({
  info: z
    .object({ total_token_usage: usage, last_token_usage: usage, model_context_window: count })
    .nullish(),
  rate_limits: z.object({ primary: rateLimit, secondary: rateLimit, plan_type: text }).nullish(),
})
export const modelReroute = z.object({
  from_model: z.string(),
  to_model: z.string(),
  reason: z.unknown().optional(),
})
export const nothing = z.object({})

/** Milliseconds of Rust's `{secs, nanos}`. */
export function milliseconds(value: z.infer<typeof duration>): number | undefined {
  return value == null ? undefined : Math.round(value.secs * 1000 + value.nanos / 1e6)
}
