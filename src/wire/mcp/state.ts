/**
 * The memory of a thread's decoder. The generations of the MCP wire differ in what they repeat and what they leave out;
 * with it every text comes out exactly once, and everything that began ends.
 */
import { StringDecoder } from 'node:string_decoder'
import type { z } from 'zod'
import type { CodexEvent, FileChange } from '../../client/events.js'
import { readableCommand } from '../command.js'
import * as protocol from './protocol.js'
import { fileChanges, pathOf, rateLimit } from './values.js'

interface OpenCommand {
  decoders: Partial<Record<'stdout' | 'stderr', StringDecoder>>
  /** Output that is held back because its pieces may come in the wrong order. */
  held: string
}

/** What is open in a thread's turn. Every method gives the events that its message stands for. */
export class TurnState {
  /**
   * Whether deltas are left out and whole texts told instead. After an interrupt two readers inside Codex share the
   * events of a thread, and neighbours may arrive swapped.
   */
  wholeTexts = false
  /** Whether the turn's tokens have been told. */
  counted = false
  /** Whether this CLI sends the new form of deltas, with ids; the old one repeats it then. */
  #withIds = false
  #generated = 0
  #messageId: string | undefined
  #lastMessage: string | undefined
  #reasoningId: string | undefined
  #sections = 0
  #summary: string[] = []
  readonly #commands = new Map<string, OpenCommand>()
  /** Commands that have had their end; what else comes of them is not told. */
  readonly #ended = new Set<string>()
  readonly #patches = new Map<string, FileChange[]>()
  #lastDiff: string | undefined
  #lastCount: string | undefined

  /** A turn begins: what the last one left is forgotten. */
  turnStarted(wholeTexts: boolean): void {
    this.wholeTexts = wholeTexts
    this.counted = false
    this.#messageId = this.#lastMessage = this.#reasoningId = this.#lastDiff = undefined
    this.#sections = 0
    this.#summary = []
    this.#commands.clear()
    this.#ended.clear()
    this.#patches.clear()
  }

  /** Ends what is still open when a turn ends. */
  close(): CodexEvent[] {
    const events = this.flushSummary()
    for (const call_id of [...this.#commands.keys()]) {
      events.push(...this.#endCommand(call_id, { status: 'unknown' }))
    }
    return events
  }

  taskComplete(m: z.infer<typeof protocol.taskComplete>): CodexEvent[] {
    const last = m.last_agent_message ?? undefined
    return [
      ...this.close(),
      // The end may have overtaken the message.
      ...(this.wholeTexts && last !== undefined && last !== this.#lastMessage ? this.message(last) : []),
      {
        type: 'task_complete',
        turn_id: m.turn_id ?? undefined,
        last_agent_message: last,
        duration_ms: m.duration_ms ?? undefined,
      },
    ]
  }

  item(item: z.infer<typeof protocol.item>['item'], completed: boolean): CodexEvent[] {
    this.#withIds = true
    if (item.type === 'AgentMessage') this.#messageId = item.id
    if (item.type === 'Reasoning' && completed) return this.#wholeSummary(item.id, item.summary_text ?? [])
    return []
  }

  /** The result of a command's tool call, where it tells the exit code: `exec_command_end` may never come. */
  rawItem(result: ReturnType<typeof protocol.readResult>): CodexEvent[] {
    if (result === undefined || !this.#commands.has(result.call_id)) return []
    const { call_id, output } = result
    const head =
      /^(?:Chunk ID: \S+\n)?Wall time: (\d+(?:\.\d+)?) seconds\nProcess exited with code (-?\d+)\n/.exec(
        output,
      )
    if (head === null) return []
    const exit_code = Number(head[2])
    return this.#endCommand(call_id, {
      exit_code,
      duration_ms: Math.round(Number(head[1]) * 1000),
      status: exit_code === 0 ? 'completed' : 'failed',
    })
  }

  messageDelta(delta: string, id?: string): CodexEvent[] {
    if (!this.#takes(id)) return []
    this.#messageId = id ?? this.#messageId ?? this.#generate('message')
    return this.wholeTexts ? [] : [{ type: 'agent_message_delta', item_id: this.#messageId, delta }]
  }

  message(message: string, phase?: string | null): CodexEvent[] {
    const item_id = this.#messageId ?? this.#generate('message')
    this.#messageId = undefined
    this.#lastMessage = message
    return [
      ...(this.wholeTexts ? [{ type: 'agent_message_delta' as const, item_id, delta: message }] : []),
      { type: 'agent_message', item_id, message, phase: phase ?? undefined },
    ]
  }

  reasoningDelta(delta: string, id?: string): CodexEvent[] {
    if (!this.#takes(id)) return []
    this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning')
    return this.wholeTexts ? [] : [{ type: 'agent_reasoning_delta', item_id: this.#reasoningId, delta }]
  }

  rawReasoning(delta: string, id?: string): CodexEvent[] {
    if (!this.#takes(id)) return []
    this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning')
    return [{ type: 'agent_reasoning_raw_content_delta', item_id: this.#reasoningId, delta }]
  }

  /** A break also comes before the first section, where there is nothing to break. */
  section(id?: string | null): CodexEvent[] {
    if (id != null && id !== this.#reasoningId) this.#sections = 0
    this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning')
    const first = this.#sections++ === 0
    return first || this.wholeTexts
      ? []
      : [{ type: 'agent_reasoning_section_break', item_id: this.#reasoningId }]
  }

  /** One section of a summary. CLIs with items tell the whole summary with its item. */
  reasoning(text: string): CodexEvent[] {
    if (this.#withIds) return []
    this.#summary.push(text)
    return this.#summary.length < this.#sections ? [] : this.flushSummary()
  }

  execBegin({ call_id, command, cwd }: z.infer<typeof protocol.execBegin>): CodexEvent[] {
    if (this.#commands.has(call_id) || this.#ended.has(call_id)) return []
    this.#commands.set(call_id, { decoders: {}, held: '' })
    return [{ type: 'exec_command_begin', call_id, command: readableCommand(command), cwd: pathOf(cwd) }]
  }

  execOutput({ call_id, stream, chunk }: z.infer<typeof protocol.execOutput>): CodexEvent[] {
    // What a patch prints comes in the same form, and again with the patch's end.
    const command = this.#commands.get(call_id)
    if (command === undefined) return []
    const bytes = Buffer.from(chunk, 'base64')
    const text = (command.decoders[stream] ??= new StringDecoder('utf8')).write(bytes)
    if (this.wholeTexts) {
      command.held += text
      return []
    }
    // The same memory: a copy of every chunk would be most of what a flood of output costs.
    const { buffer, byteOffset, byteLength } = bytes
    const view = new Uint8Array(buffer, byteOffset, byteLength)
    return [{ type: 'exec_command_output_delta', call_id, stream, text, bytes: view }]
  }

  execEnd(m: z.infer<typeof protocol.execEnd>): CodexEvent[] {
    if (this.#ended.has(m.call_id)) return []
    // 0.44 says -1 where the sandbox may have been the reason.
    const exit_code = m.exit_code == null || m.exit_code < 0 ? undefined : m.exit_code
    return [
      ...this.execBegin({ call_id: m.call_id, command: m.command ?? [], cwd: m.cwd }),
      ...this.#endCommand(m.call_id, {
        exit_code,
        duration_ms: protocol.milliseconds(m.duration),
        aggregated_output: m.aggregated_output ?? undefined,
        status: m.status ?? (exit_code === 0 ? 'completed' : 'failed'),
      }),
    ]
  }

  patchBegin({ call_id, changes }: z.infer<typeof protocol.patchBegin>): CodexEvent[] {
    const list = fileChanges(changes)
    this.#patches.set(call_id, list)
    return [{ type: 'patch_apply_begin', call_id, changes: list }]
  }

  patchEnd(m: z.infer<typeof protocol.patchEnd>): CodexEvent[] {
    const changes = m.changes == null ? (this.#patches.get(m.call_id) ?? []) : fileChanges(m.changes)
    const output = [m.stdout, m.stderr].filter(Boolean).join('\n')
    return [
      {
        type: 'patch_apply_end',
        call_id: m.call_id,
        success: m.success,
        changes,
        output: output === '' ? undefined : output,
      },
    ]
  }

  turnDiff(unified_diff: string): CodexEvent[] {
    if (unified_diff === this.#lastDiff) return []
    this.#lastDiff = unified_diff
    return [{ type: 'turn_diff', unified_diff }]
  }

  /** Old CLIs repeat the last count at many occasions, and send empty ones. */
  tokenCount({ info, rate_limits }: z.infer<typeof protocol.tokenCount>): CodexEvent[] {
    const limits = rate_limits?.primary != null || rate_limits?.secondary != null ? rate_limits : undefined
    const count = [
      info?.total_token_usage.total_tokens,
      info?.last_token_usage.total_tokens,
      limits?.primary?.used_percent,
      limits?.secondary?.used_percent,
    ].join()
    if (count === this.#lastCount || (info == null && limits === undefined)) return []
    this.#lastCount = count
    this.counted ||= info != null
    return [
      {
        type: 'token_count',
        total: info?.total_token_usage,
        last: info?.last_token_usage,
        model_context_window: info?.model_context_window ?? undefined,
        rate_limits: limits && {
          primary: rateLimit(limits.primary),
          secondary: rateLimit(limits.secondary),
          plan_type: limits.plan_type ?? undefined,
        },
      },
    ]
  }

  #endCommand(
    call_id: string,
    end: {
      exit_code?: number | undefined
      duration_ms?: number | undefined
      aggregated_output?: string | undefined
      status: string
    },
  ): CodexEvent[] {
    const command = this.#commands.get(call_id)
    this.#commands.delete(call_id)
    this.#ended.add(call_id)
    const rest = (['stdout', 'stderr'] as const).map(stream => ({
      stream,
      text: command?.decoders[stream]?.end() ?? '',
    }))
    const whole = { stream: 'stdout' as const, text: end.aggregated_output ?? command?.held ?? '' }
    const outputs = (this.wholeTexts ? [whole] : rest).filter(({ text }) => text !== '')
    return [
      ...outputs.map(output => ({ type: 'exec_command_output_delta' as const, call_id, ...output })),
      { type: 'exec_command_end', call_id, ...end },
    ]
  }

  /** Whether sections of a summary have come that are not told yet. */
  get inSummary(): boolean {
    return this.#summary.length > 0
  }

  /** Tells a summary whose sections came one by one. */
  flushSummary(): CodexEvent[] {
    const summary = this.#summary
    this.#summary = []
    return summary.length === 0 ? [] : this.#wholeSummary(this.#reasoningId, summary)
  }

  #wholeSummary(id: string | undefined, sections: readonly string[]): CodexEvent[] {
    this.#reasoningId = undefined
    this.#sections = 0
    if (sections.length === 0) return []
    const item_id = id ?? this.#generate('reasoning')
    const text = sections.join('\n\n')
    return [
      ...(this.wholeTexts ? [{ type: 'agent_reasoning_delta' as const, item_id, delta: text }] : []),
      { type: 'agent_reasoning', item_id, text },
    ]
  }

  #takes(id: string | undefined): boolean {
    if (id !== undefined) this.#withIds = true
    return id !== undefined || !this.#withIds
  }

  #generate(kind: string): string {
    return `${kind}-${++this.#generated}`
  }
}
