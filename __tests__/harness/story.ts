/** What a turn's events tell, without what differs from wire to wire for good reasons: ids, timings, sizes of chunks. */
import { basename } from 'node:path'
import type { CodexEvent } from '../../src/client/events.js'

/** One thing that happened. Texts that were streamed stand beside the whole they must add up to. */
export type Told =
  | { message: string; streamed: string }
  | { reasoning: string; streamed: string }
  | { command: string; output: string; exitCode: number | undefined; status: string }
  | { patch: { file: string; kind: string; diff: string }[]; success: boolean }
  | { tool: string; result: string; success: boolean }
  | { ended: string; reply?: string | undefined; tokens?: number | undefined }

/**
 * Tells a turn's events in order of their ends; commands in order of their beginnings, as app-server of 0.121 may tell
 * a command's end after what the model did next. Throws when something ends that never began, or ends twice.
 */
export function tell(events: readonly CodexEvent[]): Told[] {
  const told: Told[] = []
  const streamed = new Map<string, string>()
  const commands = new Map<string, Extract<Told, { command: string }>>()
  let tokens: number | undefined
  const add = (id: string, text: string): void => void streamed.set(id, (streamed.get(id) ?? '') + text)
  const take = (id: string): string => {
    const text = streamed.get(id) ?? ''
    streamed.delete(id)
    return text
  }
  for (const event of events) {
    switch (event.type) {
      case 'agent_message_delta':
      case 'agent_reasoning_delta':
        add(event.item_id, event.delta)
        break
      case 'agent_reasoning_section_break':
        add(event.item_id, '\n\n')
        break
      case 'agent_message':
        told.push({ message: event.message, streamed: take(event.item_id) })
        break
      case 'agent_reasoning':
        told.push({ reasoning: event.text, streamed: take(event.item_id) })
        break
      case 'exec_command_begin': {
        if (commands.has(event.call_id)) throw new Error(`${event.call_id} began twice`)
        const command = { command: event.command, output: '', exitCode: undefined, status: 'open' }
        commands.set(event.call_id, command)
        told.push(command)
        break
      }
      case 'exec_command_output_delta':
        add(event.call_id, event.text)
        break
      case 'exec_command_end': {
        const command = commands.get(event.call_id)
        if (command === undefined) throw new Error(`${event.call_id} ended without a beginning`)
        commands.delete(event.call_id)
        const { exit_code: exitCode, status } = event
        Object.assign(command, { output: take(event.call_id), exitCode, status })
        break
      }
      case 'patch_apply_end':
        told.push({
          patch: event.changes.map(({ path, kind, diff }) => ({ file: basename(path), kind, diff })),
          success: event.success,
        })
        break
      case 'mcp_tool_call_end':
        told.push({ tool: `${event.server}/${event.tool}`, result: event.result, success: event.success })
        break
      case 'token_count':
        tokens = event.total?.total_tokens ?? tokens
        break
      case 'task_complete':
        told.push({ ended: 'complete', reply: event.last_agent_message, tokens })
        break
      case 'turn_aborted':
        told.push({ ended: event.reason, tokens })
        break
      case 'error':
        told.push({ ended: `error: ${event.info?.class ?? 'unknown'}` })
        break
      default:
    }
  }
  const open = [...commands.values()].map(({ command }) => command)
  if (open.length > 0) throw new Error(`never ended: ${open.join(', ')}`)
  if (streamed.size > 0) throw new Error(`left over: ${[...streamed.values()].join(', ')}`)
  return told
}
