/** Events of `codex mcp-server` → neutral events. */
import type { z } from 'zod'
import type { CodexEvent } from '../../client/events.js'
import { textOf } from '../content.js'
import * as protocol from './protocol.js'
import type { TurnState } from './state.js'
import { errorInfo, pathOf } from './values.js'

type Decode<T> = (msg: T, state: TurnState) => CodexEvent[]
interface Entry {
  schema: z.ZodType
  decode: Decode<never>
}
const entry = <S extends z.ZodType>(schema: S, decode: Decode<z.output<S>>): Entry => ({ schema, decode })

/** Events that tell nothing a client of a chat needs, or repeat what others tell. */
const SILENT = new Set([
  'user_message',
  'raw_response_completed',
  'agent_reasoning_raw_content',
  'agent_message_started',
  'mcp_startup_complete',
  'mcp_list_tools_response',
  'skills_update_available',
  'thread_name_updated',
  'thread_settings_applied',
  'shutdown_complete',
  'terminal_interaction',
  'patch_apply_updated',
  'plan_delta',
  'exec_approval_request',
  'apply_patch_approval_request',
  'collab_agent_spawn_begin',
  'collab_agent_interaction_begin',
  'collab_waiting_begin',
  'collab_close_begin',
  'collab_resume_begin',
])

/** Each kind of delta has an old form, without the id of its item, and a new one. 0.65 – 0.121 send both. */
const DELTAS: ReadonlyMap<string, (delta: protocol.Delta, state: TurnState) => CodexEvent[]> = new Map(
  Object.entries({
    agent_message_delta: (m, state) => state.messageDelta(m.delta),
    agent_message_content_delta: (m, state) => state.messageDelta(m.delta, m.item_id),
    agent_reasoning_delta: (m, state) => state.reasoningDelta(m.delta),
    reasoning_content_delta: (m, state) => state.reasoningDelta(m.delta, m.item_id),
    agent_reasoning_raw_content_delta: (m, state) => state.rawReasoning(m.delta),
    reasoning_raw_content_delta: (m, state) => state.rawReasoning(m.delta, m.item_id),
  } satisfies Record<string, (delta: protocol.Delta, state: TurnState) => CodexEvent[]>),
)

const EVENTS: ReadonlyMap<string, Entry> = new Map(
  Object.entries<Entry>({
    session_configured: entry(protocol.sessionConfigured, m => [
      {
        type: 'session_configured',
        session_id: m.thread_id ?? m.session_id,
        model: m.model ?? undefined,
        reasoning_effort: m.reasoning_effort ?? undefined,
        cwd: pathOf(m.cwd),
        permission_profile: m.active_permission_profile?.id,
      },
    ]),
    task_started: entry(protocol.taskStarted, m => [
      { type: 'task_started', turn_id: m.turn_id ?? undefined },
    ]),
    task_complete: entry(protocol.taskComplete, (m, state) => state.taskComplete(m)),
    turn_aborted: entry(protocol.turnAborted, (m, state) => [
      ...state.close(),
      { type: 'turn_aborted', turn_id: m.turn_id ?? undefined, reason: m.reason },
    ]),
    error: entry(protocol.error, (m, state) => [
      ...state.close(),
      {
        type: 'error',
        message: m.message,
        info: errorInfo(m.codex_error_info),
        additional_details: m.additional_details ?? undefined,
      },
    ]),
    stream_error: entry(protocol.error, m => [
      { type: 'stream_error', message: m.message, info: errorInfo(m.codex_error_info) },
    ]),
    warning: entry(protocol.message, m => [{ type: 'warning', message: m.message }]),
    deprecation_notice: entry(protocol.notice, m => [
      { type: 'deprecation_notice', summary: m.summary, details: m.details ?? undefined },
    ]),
    item_started: entry(protocol.item, ({ item }, state) => state.item(item, false)),
    item_completed: entry(protocol.item, ({ item }, state) => state.item(item, true)),
    agent_reasoning_section_break: entry(protocol.sectionBreak, (m, state) => state.section(m.item_id)),
    agent_message: entry(protocol.agentMessage, (m, state) => state.message(m.message, m.phase)),
    agent_reasoning: entry(protocol.agentReasoning, (m, state) => state.reasoning(m.text)),
    exec_command_begin: entry(protocol.execBegin, (m, state) => state.execBegin(m)),
    exec_command_output_delta: entry(protocol.execOutput, (m, state) => state.execOutput(m)),
    exec_command_end: entry(protocol.execEnd, (m, state) => state.execEnd(m)),
    patch_apply_begin: entry(protocol.patchBegin, (m, state) => state.patchBegin(m)),
    patch_apply_end: entry(protocol.patchEnd, (m, state) => state.patchEnd(m)),
    turn_diff: entry(protocol.turnDiff, (m, state) => state.turnDiff(m.unified_diff)),
    plan_update: entry(protocol.planUpdate, m => [
      { type: 'plan_update', explanation: m.explanation ?? undefined, plan: m.plan },
    ]),
    mcp_tool_call_begin: entry(protocol.mcpBegin, m => [
      { type: 'mcp_tool_call_begin', call_id: m.call_id, ...m.invocation },
    ]),
    mcp_tool_call_end: entry(protocol.mcpEnd, m => [
      {
        type: 'mcp_tool_call_end',
        call_id: m.call_id,
        server: m.invocation.server,
        tool: m.invocation.tool,
        success: 'Ok' in m.result && m.result.Ok.isError !== true,
        result: 'Ok' in m.result ? textOf(m.result.Ok.content) : m.result.Err,
        duration_ms: protocol.milliseconds(m.duration),
      },
    ]),
    mcp_startup_update: entry(protocol.mcpStartup, m => [
      {
        type: 'mcp_startup_update',
        server: m.server,
        status: m.status.state,
        error: m.status.error ?? undefined,
      },
    ]),
    web_search_begin: entry(protocol.call, m => [{ type: 'web_search_begin', call_id: m.call_id }]),
    web_search_end: entry(protocol.webSearchEnd, m => [
      { type: 'web_search_end', call_id: m.call_id, query: m.query },
    ]),
    view_image_tool_call: entry(protocol.viewImage, m => [
      { type: 'view_image_tool_call', call_id: m.call_id, path: m.path },
    ]),
    token_count: entry(protocol.tokenCount, (m, state) => state.tokenCount(m)),
    context_compacted: entry(protocol.nothing, () => [{ type: 'context_compacted' }]),
    model_reroute: entry(protocol.modelReroute, m => [
      {
        type: 'model_reroute',
        from_model: m.from_model,
        to_model: m.to_model,
        reason: typeof m.reason === 'string' ? m.reason : undefined,
      },
    ]),
    entered_review_mode: entry(protocol.nothing, () => [{ type: 'entered_review_mode' }]),
    exited_review_mode: entry(protocol.nothing, () => [{ type: 'exited_review_mode' }]),
    collab_agent_spawn_end: collab('spawn_agent'),
    collab_agent_interaction_end: collab('send_input'),
    collab_waiting_end: collab('wait'),
    collab_close_end: collab('close_agent'),
    collab_resume_end: collab('resume_agent'),
  }),
)

/** The events a message stands for. Never throws: what does not fit its schema comes through as `unknown`. */
export function decodeEvent(msg: { type: string }, state: TurnState): CodexEvent[] {
  const { type } = msg
  if (SILENT.has(type)) return []
  const events = decodeOne(type, msg, state)
  // Sections of a summary come one after the other; anything else means that there are no more.
  return type === 'agent_reasoning' || !state.inSummary ? events : [...state.flushSummary(), ...events]
}

function decodeOne(type: string, msg: object, state: TurnState): CodexEvent[] {
  const ofDelta = DELTAS.get(type)
  if (ofDelta !== undefined && protocol.isDelta(msg)) return ofDelta(msg, state)
  // Most of these only repeat what was sent to the model.
  if (type === 'raw_response_item') return state.rawItem(protocol.readResult(msg))
  const known = EVENTS.get(type)
  const parsed = known?.schema.safeParse(msg)
  if (known === undefined || !parsed?.success) return [{ type: 'unknown', name: type, payload: msg }]
  return known.decode(parsed.data as never, state)
}

function collab(tool: string): Entry {
  return entry(protocol.collabEnd, m => [
    {
      type: 'sub_agent_activity',
      call_id: m.call_id,
      tool,
      status: 'completed',
      agent_ids: m.receiver_thread_ids ?? [m.new_thread_id, m.receiver_thread_id].filter(id => id != null),
      prompt: m.prompt ?? undefined,
    },
  ])
}
