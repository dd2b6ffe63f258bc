/** Notifications of app-server → neutral events. One decoder a thread: it remembers what is open in the turn. */
import type { CodexEvent } from '../../client/events.js'
import { readableCommandLine } from '../command.js'
import { textOf } from '../content.js'
import { DELTAS, NOTIFICATIONS, SILENT } from './notifications.js'
import * as protocol from './protocol.js'
import { errorInfo, fileChange, snakeCase } from './words.js'

const ITEMS: ReadonlyMap<string, (item: protocol.AnyItem, decoder: AppServerDecoder) => CodexEvent[]> =
  new Map([
    ['item/started', (item, decoder) => decoder.itemStarted(item)],
    ['item/completed', (item, decoder) => decoder.itemCompleted(item)],
  ])

/** The notifications that are decoded. */
export const DECODED: readonly string[] = [...DELTAS, ...ITEMS, ...NOTIFICATIONS].map(([method]) => method)

export class AppServerDecoder {
  /** Commands begun and not ended, by item id. */
  readonly openCommands = new Set<string>()
  /** Whether a message is the final answer or a comment on the way, by item id; the model says so at its beginning. */
  readonly phases = new Map<string, string>()
  /** Commands that were closed without an answer: their late end belongs to no one any more. */
  readonly #givenUp = new Set<string>()
  #compacted = false
  #lastMessage: string | undefined
  #finalMessage: string | undefined

  /** The events a notification stands for. Never throws: what does not fit its schema comes through as `unknown`. */
  decode(method: string, params: unknown): CodexEvent[] {
    const ofDelta = DELTAS.get(method)
    if (ofDelta !== undefined && protocol.isDelta(params)) return [ofDelta(params, this)]
    const ofItem = ITEMS.get(method)
    const item = ofItem && protocol.readItem(params)
    if (item !== undefined) return ofItem?.(item, this) ?? []
    // 0.98 sends a `codex/event/*` twin of each notification.
    if (SILENT.has(method) || method.startsWith('codex/event/')) return []
    const known = NOTIFICATIONS.get(method)
    const parsed = known?.schema.safeParse(params)
    if (known === undefined || !parsed?.success) return [{ type: 'unknown', name: method, payload: params }]
    return known.decode(parsed.data as never, this)
  }

  /** A turn begins: what the last one left is forgotten. */
  turnStarted(id: string): CodexEvent[] {
    this.#lastMessage = this.#finalMessage = undefined
    this.#compacted = false
    this.phases.clear()
    return [{ type: 'task_started', turn_id: id }]
  }

  /** The last events of a turn. Commands that Codex never ended are closed first. */
  turnCompleted(params: unknown): CodexEvent[] {
    const events: CodexEvent[] = []
    for (const call_id of this.openCommands) {
      this.#givenUp.add(call_id)
      events.push({ type: 'exec_command_end', call_id, status: 'unknown' })
    }
    this.openCommands.clear()
    const parsed = protocol.turnCompleted.safeParse(params)
    if (!parsed.success) {
      return [
        ...events,
        {
          type: 'error',
          message: 'Codex ended the turn in a way that is not understood.',
          info: { class: 'other' },
        },
      ]
    }
    const { id, status, error, durationMs } = parsed.data.turn
    if (status === 'interrupted') events.push({ type: 'turn_aborted', turn_id: id, reason: 'interrupted' })
    else if (status === 'failed' || error != null) {
      events.push({
        type: 'error',
        message: error?.message ?? 'The turn failed, and Codex did not say why.',
        info: errorInfo(error?.codexErrorInfo),
        additional_details: error?.additionalDetails ?? undefined,
      })
    } else {
      events.push({
        type: 'task_complete',
        turn_id: id,
        last_agent_message: this.#finalMessage ?? this.#lastMessage,
        duration_ms: durationMs ?? undefined,
      })
    }
    return events
  }

  compacted(): CodexEvent[] {
    if (this.#compacted) return []
    this.#compacted = true
    return [{ type: 'context_compacted' }]
  }

  itemStarted(item: protocol.AnyItem): CodexEvent[] {
    switch (item.type) {
      case 'commandExecution':
        this.openCommands.add(item.id)
        return [
          {
            type: 'exec_command_begin',
            call_id: item.id,
            command: readableCommandLine(item.command),
            cwd: item.cwd ?? undefined,
          },
        ]
      case 'fileChange':
        return [{ type: 'patch_apply_begin', call_id: item.id, changes: item.changes.map(fileChange) }]
      case 'mcpToolCall':
        return [
          {
            type: 'mcp_tool_call_begin',
            call_id: item.id,
            server: item.server,
            tool: item.tool,
            arguments: item.arguments,
          },
        ]
      case 'webSearch':
        return [{ type: 'web_search_begin', call_id: item.id }]
      case 'agentMessage':
        if (item.phase) this.phases.set(item.id, item.phase)
        return []
      default:
        return []
    }
  }

  itemCompleted(item: protocol.AnyItem): CodexEvent[] {
    switch (item.type) {
      case 'agentMessage':
        this.#lastMessage = item.text
        if (item.phase === 'final_answer') this.#finalMessage = item.text
        return [
          { type: 'agent_message', item_id: item.id, message: item.text, phase: item.phase ?? undefined },
        ]
      case 'reasoning':
        return item.summary.length === 0
          ? []
          : [{ type: 'agent_reasoning', item_id: item.id, text: item.summary.join('\n\n') }]
      case 'commandExecution': {
        if (this.#givenUp.delete(item.id)) return []
        const begin = this.openCommands.delete(item.id) ? [] : this.itemStarted(item)
        this.openCommands.delete(item.id)
        return [
          ...begin,
          {
            type: 'exec_command_end',
            call_id: item.id,
            exit_code: item.exitCode ?? undefined,
            duration_ms: item.durationMs ?? undefined,
            aggregated_output: item.aggregatedOutput ?? undefined,
            status: item.status,
          },
        ]
      }
      case 'fileChange':
        return [
          {
            type: 'patch_apply_end',
            call_id: item.id,
            success: item.status === 'completed',
            changes: item.changes.map(fileChange),
          },
        ]
      case 'mcpToolCall':
        return [
          {
            type: 'mcp_tool_call_end',
            call_id: item.id,
            server: item.server,
            tool: item.tool,
            success: item.status === 'completed',
            result: item.error?.message ?? textOf(item.result?.content ?? []),
            duration_ms: item.durationMs ?? undefined,
          },
        ]
      case 'webSearch':
        return [{ type: 'web_search_end', call_id: item.id, query: item.query }]
      case 'imageView':
        return [{ type: 'view_image_tool_call', call_id: item.id, path: item.path }]
      case 'collabAgentToolCall':
        return [
          {
            type: 'sub_agent_activity',
            call_id: item.id,
            tool: snakeCase(item.tool),
            status: snakeCase(item.status),
            agent_ids: item.receiverThreadIds,
            prompt: item.prompt ?? undefined,
          },
        ]
      case 'subAgentActivity':
        return [
          {
            type: 'sub_agent_activity',
            call_id: item.id,
            tool: 'activity',
            status: item.kind,
            agent_ids: [item.agentThreadId],
          },
        ]
      case 'contextCompaction':
        return this.compacted()
      case 'enteredReviewMode':
        return [{ type: 'entered_review_mode', review: item.review ?? undefined }]
      case 'exitedReviewMode':
        return [{ type: 'exited_review_mode', review: item.review ?? undefined }]
      case 'userMessage':
        return []
      case 'other':
        return [{ type: 'unknown', name: `item/${item.raw.type}`, payload: item.raw }]
    }
  }
}
