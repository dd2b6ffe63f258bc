/** A chat told as a story: assistant messages, reasoning and commands as streams of their own. */
import type { CodexEvent } from './events.js'

/** Reads on until the stream has more, or is finished. */
type Pump = () => Promise<void>

/** Text that arrives in pieces. Iterate for the pieces, or await the whole. */
export class TextStream implements AsyncIterable<string> {
  readonly #pump: Pump
  #chunks: string[] = []
  #text: string[] = []
  #finished = false
  #streamed = false

  /** @internal */
  constructor(pump: Pump) {
    this.#pump = pump
  }

  /** Whether the last piece has arrived. */
  get finished(): boolean {
    return this.#finished
  }

  /** The pieces, each once. One reader at a time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
    for (;;) {
      const chunk = this.#chunks.shift()
      if (chunk !== undefined) yield chunk
      else if (this.#finished) return
      else await this.#pump()
    }
  }

  /** The same as iterating, under the name the Python package uses. */
  stream(): AsyncGenerator<string, void> {
    return this[Symbol.asyncIterator]()
  }

  /** The whole text, once it has arrived. */
  async text(): Promise<string> {
    while (!this.#finished) await this.#pump()
    return this.#text.join('')
  }

  /** @internal */
  push(chunk: string): void {
    if (chunk === '') return
    this.#streamed = true
    this.#chunks.push(chunk)
    this.#text.push(chunk)
  }

  /** @internal The finished text as Codex reports it: a stream that had no pieces gets it as its only one. */
  finish(text?: string): void {
    if (!this.#streamed && text !== undefined) this.push(text)
    this.#finished = true
  }
}

/** An assistant message. */
export class AssistantMessageStream extends TextStream {
  readonly type = 'assistant_message'
}

/** A reasoning summary. */
export class ReasoningStream extends TextStream {
  readonly type = 'reasoning'
}

/** A command and its output. */
export class CommandStream extends TextStream {
  readonly type = 'command'
  /** The exit code, once the command has ended and Codex told it. */
  exitCode: number | undefined
  /** How long it ran, in milliseconds, once it has ended and Codex told it. */
  duration: number | undefined
  /** `completed`, `failed`, `declined` or `unknown`, once it has ended. */
  status: string | undefined

  /** @internal */
  constructor(
    /** The command as a person would type it. */
    readonly command: string,
    /** Where it runs. */
    readonly cwd: string | undefined,
    pump: Pump,
  ) {
    super(pump)
  }
}

export type ChatPart = AssistantMessageStream | ReasoningStream | CommandStream | CodexEvent

/**
 * The parts of a chat's current turn, in order of their beginning. What belongs to a message, a reasoning or a command
 * goes into its stream; every other event passes through. A part need not be read: the next one comes all the same.
 * Throws what iterating the chat throws.
 */
export async function* structured(chat: AsyncIterable<CodexEvent>): AsyncGenerator<ChatPart, void> {
  const source = chat[Symbol.asyncIterator]()
  const ready: ChatPart[] = []
  const messages = new Map<string, AssistantMessageStream>()
  const reasonings = new Map<string, ReasoningStream>()
  const commands = new Map<string, CommandStream>()
  let ended = false
  let reading: Promise<void> | undefined

  const pump: Pump = () => (reading ??= readOne().finally(() => (reading = undefined)))

  const finishAll = (): void => {
    ended = true
    for (const open of [messages, reasonings, commands]) {
      for (const stream of open.values()) stream.finish()
      open.clear()
    }
  }

  const readOne = async (): Promise<void> => {
    try {
      const next = await source.next()
      if (next.done === true) finishAll()
      else place(next.value)
    } catch (error) {
      finishAll()
      throw error
    }
  }

  const open = <S extends TextStream>(streams: Map<string, S>, id: string, create: () => S): S => {
    let stream = streams.get(id)
    if (stream === undefined) {
      stream = create()
      streams.set(id, stream)
      ready.push(stream as unknown as ChatPart)
    }
    return stream
  }

  const close = (streams: Map<string, TextStream>, id: string, text?: string): void => {
    streams.get(id)?.finish(text)
    streams.delete(id)
  }

  const message = (id: string): AssistantMessageStream =>
    open(messages, id, () => new AssistantMessageStream(pump))
  const reasoning = (id: string): ReasoningStream => open(reasonings, id, () => new ReasoningStream(pump))

  const place = (event: CodexEvent): void => {
    switch (event.type) {
      case 'agent_message_delta':
        return message(event.item_id).push(event.delta)
      case 'agent_message':
        message(event.item_id)
        return close(messages, event.item_id, event.message)
      case 'agent_reasoning_delta':
        return reasoning(event.item_id).push(event.delta)
      case 'agent_reasoning_section_break':
        return reasoning(event.item_id).push('\n\n')
      case 'agent_reasoning':
        reasoning(event.item_id)
        return close(reasonings, event.item_id, event.text)
      case 'exec_command_begin':
        open(commands, event.call_id, () => new CommandStream(event.command, event.cwd, pump))
        return
      case 'exec_command_output_delta':
        return commands.get(event.call_id)?.push(event.text)
      case 'exec_command_end': {
        const command = commands.get(event.call_id)
        if (command === undefined) return
        command.exitCode = event.exit_code
        command.duration = event.duration_ms
        command.status = event.status
        return close(commands, event.call_id, event.aggregated_output)
      }
      default:
        ready.push(event)
    }
  }

  try {
    for (;;) {
      const part = ready.shift()
      if (part !== undefined) yield part
      else if (ended) return
      else await pump()
    }
  } finally {
    finishAll()
    await source.return?.()
  }
}
