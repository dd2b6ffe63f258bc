/** A chat told as a story: assistant messages, reasoning and commands as streams of their own. */
import type { CodexEvent, ExecCommandOutputDelta } from './events.js'
import { MAX_UNREAD_OUTPUT } from './feed.js'
import { UnreadText } from './unread-text.js'

/** Reads on until the stream has more, or is finished. */
type Pump = () => Promise<void>

/** Text that arrives in pieces. Iterate for the pieces, or await the whole. */
export class TextStream implements AsyncIterable<string> {
  readonly #pump: Pump
  readonly #limit: number
  readonly #text: UnreadText
  /** The same text until the first piece is read. */
  #unread: UnreadText
  #finished = false
  #error: Error | undefined

  /** @internal */
  constructor(pump: Pump, limit = Infinity) {
    this.#pump = pump
    this.#limit = limit
    this.#text = this.#unread = new UnreadText(limit)
  }

  /** Whether the last piece has arrived. */
  get finished(): boolean {
    return this.#finished
  }

  /** The pieces, each once; those that waited come as one. One reader at a time. Throws when the turn failed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
    for (;;) {
      if (this.#unread.length > 0) {
        const piece = this.#unread.toString()
        this.#unread = new UnreadText(this.#limit)
        yield piece
      } else if (!this.#finished) await this.#pump()
      else if (this.#error !== undefined) throw this.#error
      else return
    }
  }

  /** The same as iterating, under the name the Python package uses. */
  stream(): AsyncGenerator<string, void> {
    return this[Symbol.asyncIterator]()
  }

  /** The whole text, once it has arrived. Rejects when the turn failed before. */
  async text(): Promise<string> {
    while (!this.#finished) await this.#pump()
    if (this.#error !== undefined) throw this.#error
    return this.#text.toString()
  }

  /** @internal Whether there was room for it among what is unread. */
  push(piece: string): boolean {
    if (this.#unread !== this.#text) this.#text.add(piece)
    return this.#unread.add(piece)
  }

  /** @internal The finished text as Codex reports it: a stream that had no pieces gets it as its only one. */
  finish(text?: string, error?: Error): void {
    if (this.#text.length === 0 && text !== undefined) this.push(text)
    this.#finished = true
    this.#error = error
  }
}

/** An assistant message. */
export class AssistantMessageStream extends TextStream {
  /** Tells it apart from the other parts of `structured`. */
  readonly type = 'assistant_message'
}

/** A reasoning summary. */
export class ReasoningStream extends TextStream {
  /** Tells it apart from the other parts of `structured`. */
  readonly type = 'reasoning'
}

/**
 * A command and its output. The output may be endless: `text()` gives its first 16 MiB (in UTF-16 units), and as much is
 * kept for a reader that falls behind.
 */
export class CommandStream extends TextStream {
  /** Tells it apart from the other parts of `structured`. */
  readonly type = 'command'
  /** The exit code, once the command has ended and Codex told it. */
  exitCode: number | undefined
  /** How long it ran, in milliseconds, once it has ended and Codex told it. */
  duration: number | undefined
  /** `completed`, `failed`, `declined` or `unknown`, once it has ended. */
  status: string | undefined
  /** Bytes of output that are in no piece, as nobody read in time. */
  dropped = 0

  /** @internal */
  constructor(
    /** The command as a person would type it. */
    readonly command: string,
    /** Where it runs. */
    readonly cwd: string | undefined,
    pump: Pump,
  ) {
    super(pump, MAX_UNREAD_OUTPUT)
  }
}

/** What `structured` yields: a stream, or an event that belongs to none. */
export type ChatPart = AssistantMessageStream | ReasoningStream | CommandStream | CodexEvent

/**
 * The parts of a chat's current turn, in order of their beginning. What belongs to a message, a reasoning or a command
 * goes into its stream; every other event passes through. A part need not be read: the next one comes all the same, and
 * output that found no room in its command's stream is told by an `output_dropped` when the command ends.
 * Throws what iterating the chat throws.
 */
export async function* structured(chat: AsyncIterable<CodexEvent>): AsyncGenerator<ChatPart, void> {
  const source = chat[Symbol.asyncIterator]()
  const ready: ChatPart[] = []
  const messages = new Map<string, AssistantMessageStream>()
  const reasonings = new Map<string, ReasoningStream>()
  const commands = new Map<string, CommandStream>()
  /** Bytes of output that commands had no room for. */
  const lost = new Map<string, number>()
  let ended = false
  let failure: Error | undefined
  let reading: Promise<void> | undefined

  const pump: Pump = () => (reading ??= readOne().finally(() => (reading = undefined)))

  const finishAll = (): void => {
    ended = true
    for (const open of [messages, reasonings, commands]) {
      for (const stream of open.values()) stream.finish(undefined, failure)
      open.clear()
    }
  }

  const readOne = async (): Promise<void> => {
    try {
      const next = await source.next()
      if (next.done === true) finishAll()
      else place(next.value)
    } catch (error) {
      failure = error as Error
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

  const output = ({ call_id, text, bytes }: ExecCommandOutputDelta): void => {
    const command = commands.get(call_id)
    if (command === undefined || command.push(text)) return
    const size = bytes?.length ?? Buffer.byteLength(text)
    command.dropped += size
    lost.set(call_id, (lost.get(call_id) ?? 0) + size)
  }

  const place = (event: CodexEvent): void => {
    switch (event.type) {
      case 'agent_message_delta':
        message(event.item_id).push(event.delta)
        return
      case 'agent_message':
        message(event.item_id)
        return close(messages, event.item_id, event.message)
      case 'agent_reasoning_delta':
        reasoning(event.item_id).push(event.delta)
        return
      case 'agent_reasoning_section_break':
        reasoning(event.item_id).push('\n\n')
        return
      case 'agent_reasoning':
        reasoning(event.item_id)
        return close(reasonings, event.item_id, event.text)
      case 'exec_command_begin':
        open(commands, event.call_id, () => new CommandStream(event.command, event.cwd, pump))
        return
      case 'exec_command_output_delta':
        return output(event)
      case 'exec_command_end': {
        const command = commands.get(event.call_id)
        if (command === undefined) return
        command.exitCode = event.exit_code
        command.duration = event.duration_ms
        command.status = event.status
        const bytes = lost.get(event.call_id)
        if (bytes !== undefined) ready.push({ type: 'output_dropped', call_id: event.call_id, bytes })
        return close(commands, event.call_id, event.aggregated_output)
      }
      case 'output_dropped': {
        const command = commands.get(event.call_id)
        if (command !== undefined) command.dropped += event.bytes
        ready.push(event)
        return
      }
      default:
        ready.push(event)
    }
  }

  try {
    for (;;) {
      const part = ready.shift()
      if (part !== undefined) yield part
      else if (!ended) await pump()
      // It may have reached the reader of a part only.
      else if (failure !== undefined) throw failure
      else return
    }
  } finally {
    finishAll()
    await source.return?.()
  }
}
