/** Notifications of app-server that are no items, each with the events it stands for. */
import type { z } from 'zod'
import type { CodexEvent } from '../../client/events.js'
import * as protocol from './protocol.js'
import { errorInfo, planStatus, rateLimitWindow, tokens } from './words.js'

/** What the events of a turn depend on. */
interface Turn {
  /** Whether a message is the final answer or a comment on the way, by item id. */
  phases: ReadonlyMap<string, string>
  compacted: () => CodexEvent[]
}

type Decode<T> = (params: T, turn: Turn) => CodexEvent[]
interface Entry {
  schema: z.ZodType
  decode: Decode<never>
}
const entry = <S extends z.ZodType>(schema: S, decode: Decode<z.output<S>>): Entry => ({
  schema,
  decode,
})

/** Notifications that tell nothing a client of a chat needs. Everything else that is not decoded becomes `unknown`. */
export const SILENT = new Set([
  'thread/started',
  'thread/status/changed',
  'thread/name/updated',
  'thread/closed',
  'thread/readState/changed',
  'thread/settings/updated',
  'thread/environment/connected',
  'turn/started',
  'turn/completed',
  'serverRequest/resolved',
  'account/updated',
  'account/login/completed',
  'authStatusChange',
  'loginChatGptComplete',
  'sessionConfigured',
  'skills/changed',
  'app/list/updated',
  'remoteControl/status/changed',
  'item/fileChange/outputDelta',
  'item/fileChange/patchUpdated',
  'item/commandExecution/terminalInteraction',
  'item/mcpToolCall/progress',
  'item/plan/delta',
  'rawResponseItem/completed',
  'rawResponse/completed',
])

type DecodeDelta = (delta: protocol.Delta, turn: Turn) => CodexEvent
const deltas: Record<string, DecodeDelta> = {
  'item/agentMessage/delta': (p, turn) => ({
    type: 'agent_message_delta',
    item_id: p.itemId,
    delta: p.delta,
    phase: turn.phases.get(p.itemId),
  }),
  'item/reasoning/summaryTextDelta': p => ({
    type: 'agent_reasoning_delta',
    item_id: p.itemId,
    delta: p.delta,
  }),
  'item/reasoning/textDelta': p => ({
    type: 'agent_reasoning_raw_content_delta',
    item_id: p.itemId,
    delta: p.delta,
  }),
  'item/commandExecution/outputDelta': p => ({
    type: 'exec_command_output_delta',
    call_id: p.itemId,
    stream: 'stdout',
    text: p.delta,
  }),
}
export const DELTAS: ReadonlyMap<string, DecodeDelta> = new Map(Object.entries(deltas))

export const NOTIFICATIONS: ReadonlyMap<string, Entry> = new Map(
  Object.entries<Entry>({
    'item/reasoning/summaryPartAdded': entry(protocol.summaryPart, p =>
      p.summaryIndex === 0 ? [] : [{ type: 'agent_reasoning_section_break', item_id: p.itemId }],
    ),
    'turn/plan/updated': entry(protocol.planUpdated, p => [
      {
        type: 'plan_update',
        explanation: p.explanation ?? undefined,
        plan: p.plan.map(({ step, status }) => ({ step, status: planStatus(status) })),
      },
    ]),
    'turn/diff/updated': entry(protocol.diffUpdated, p => [{ type: 'turn_diff', unified_diff: p.diff }]),
    'thread/tokenUsage/updated': entry(
      protocol.tokenUsageUpdated,
      ({ tokenUsage: { total, last, modelContextWindow } }) => [
        {
          type: 'token_count',
          total: tokens(total),
          last: tokens(last),
          model_context_window: modelContextWindow ?? undefined,
        },
      ],
    ),
    'account/rateLimits/updated': entry(
      protocol.rateLimitsUpdated,
      ({ rateLimits: { primary, secondary, planType } }) => [
        {
          type: 'token_count',
          rate_limits: {
            primary: rateLimitWindow(primary),
            secondary: rateLimitWindow(secondary),
            plan_type: planType ?? undefined,
          },
        },
      ],
    ),
    // One that is not retried comes again as the turn's error.
    error: entry(protocol.errorNotification, ({ error, willRetry }) =>
      willRetry
        ? [{ type: 'stream_error', message: error.message, info: errorInfo(error.codexErrorInfo) }]
        : [],
    ),
    'model/rerouted': entry(protocol.modelRerouted, p => [
      {
        type: 'model_reroute',
        from_model: p.fromModel,
        to_model: p.toModel,
        reason: typeof p.reason === 'string' ? p.reason : undefined,
      },
    ]),
    warning: entry(protocol.warning, p => [{ type: 'warning', message: p.message }]),
    guardianWarning: entry(protocol.warning, p => [{ type: 'warning', message: p.message }]),
    configWarning: entry(protocol.notice, p => [
      { type: 'warning', message: p.details ? `${p.summary}: ${p.details}` : p.summary },
    ]),
    deprecationNotice: entry(protocol.notice, p => [
      { type: 'deprecation_notice', summary: p.summary, details: p.details ?? undefined },
    ]),
    'mcpServer/startupStatus/updated': entry(protocol.mcpStartup, p => [
      { type: 'mcp_startup_update', server: p.name, status: p.status, error: p.error ?? undefined },
    ]),
    'thread/compacted': entry(protocol.notice.partial(), (_p, turn) => turn.compacted()),
  }),
)
