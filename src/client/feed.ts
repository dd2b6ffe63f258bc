/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */
import { deferred, type Deferred } from '../deferred.js'
import { BLOCK, UnreadText } from './unread-text.js'
import type { CodexEvent, EventOf, ExecCommandEnd, ExecCommandOutputDelta, OutputDropped } from './events.js'

/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
export const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = BLOCK

const NO_BYTES = new Uint8Array()

/**
 * Unread output of a command. Once there is enough of it, it is joined outside the heap: as strings, 16 MiB of it made the
 * process grow by three times as much.
 */
class UnreadOutput {
  readonly #first: ExecCommandOutputDelta
  readonly #text = new UnreadText()
  readonly #bytes: Uint8Array[] = []
  /** Whether the bytes are the text in UTF-8, and not kept beside it. */
  #bytesAreText = false

  constructor(first: ExecCommandOutputDelta) {
    this.#first = first.bytes === undefined ? { ...first, text: '' } : { ...first, text: '', bytes: NO_BYTES }
    this.add(first)
  }

  /** Takes the output if it goes on where this ends, and if there is room. */
  add({ call_id, stream, text, bytes }: ExecCommandOutputDelta): boolean {
    const { call_id: call, stream: same, bytes: raw } = this.#first
    if (call_id !== call || stream !== same || (bytes === undefined) !== (raw === undefined)) return false
    if (this.#text.length >= MAX_MERGED) return false
    this.#text.add(text)
    if (bytes !== undefined) this.#bytes.push(bytes)
    if (bytes !== undefined && this.#text.length >= MAX_MERGED) this.#joinBytes()
    return true
  }

  #joinBytes(): void {
    const joined = Buffer.concat(this.#bytes.splice(0))
    this.#bytesAreText = joined.equals(Buffer.from(this.#text.toString()))
    if (!this.#bytesAreText) this.#bytes.push(joined)
  }

  event(): ExecCommandOutputDelta {
    const text = this.#text.toString()
    if (this.#first.bytes === undefined) return { ...this.#first, text }
    const bytes = this.#bytesAreText ? Buffer.from(text) : Buffer.concat(this.#bytes)
    return { ...this.#first, text, bytes: new Uint8Array(bytes) }
  }
}

/** One reader's queue. */
export class EventQueue implements AsyncIterableIterator<CodexEvent> {
  #events: (CodexEvent | UnreadOutput)[] = []
  #head = 0
  /** Whether the last event was made here by merging, and may be changed. */
  #ownTail = false
  #unreadOutput = 0
  #waiting: Deferred<IteratorResult<CodexEvent>>[] = []
  #end: { error: Error | undefined } | undefined

  push(event: CodexEvent): void {
    if (this.#end !== undefined) return
    if (this.#waiting.length > 0) this.#waiting.shift()?.resolve({ done: false, value: event })
    else if (event.type === 'exec_command_output_delta') this.#pushOutput(event)
    else if (event.type === 'exec_command_end') this.#pushEnd(event)
    else if (!this.#merge(event)) this.#append(event, false)
  }

  /** No more events come. The error, if any, reaches the reader after what is queued. */
  end(error?: Error): void {
    if (this.#end !== undefined) return
    this.#end = { error }
    for (const waiting of this.#waiting.splice(0)) {
      void this.#last().then(
        result => waiting.resolve(result),
        (failure: unknown) => waiting.reject(failure),
      )
    }
  }

  /** The error, once, and then nothing more. */
  #last(): Promise<IteratorResult<CodexEvent>> {
    const error = this.#end?.error
    this.#end = { error: undefined }
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error)
  }

  next(): Promise<IteratorResult<CodexEvent>> {
    const entry = this.#events[this.#head]
    if (entry !== undefined) {
      const event = entry instanceof UnreadOutput ? entry.event() : entry
      this.#head++
      this.#unreadOutput -= outputOf(event).length
      if (this.#head === this.#events.length) {
        this.#events = []
        this.#head = 0
      } else if (this.#head > 1024 && this.#head * 2 > this.#events.length) {
        this.#events = this.#events.slice(this.#head)
        this.#head = 0
      }
      return Promise.resolve({ done: false, value: event })
    }
    if (this.#end !== undefined) return this.#last()
    const waiting = deferred<IteratorResult<CodexEvent>>()
    this.#waiting.push(waiting)
    return waiting.promise
  }

  return(): Promise<IteratorResult<CodexEvent>> {
    this.#events = []
    this.#head = 0
    this.end()
    this.#end = { error: undefined }
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  get #tail(): CodexEvent | UnreadOutput | undefined {
    return this.#head < this.#events.length ? this.#events.at(-1) : undefined
  }

  #append(event: CodexEvent | UnreadOutput, own: boolean): void {
    this.#events.push(event)
    this.#ownTail = own
  }

  #pushOutput(event: ExecCommandOutputDelta): void {
    const tail = this.#tail
    if (this.#unreadOutput + event.text.length <= MAX_UNREAD_OUTPUT) {
      this.#unreadOutput += event.text.length
      if (tail instanceof UnreadOutput ? !tail.add(event) : !this.#joinTail(event)) this.#append(event, false)
      return
    }
    this.#drop(event.call_id, event.bytes?.length ?? Buffer.byteLength(event.text))
  }

  /** Joins two neighbours: one alone costs less as it is. */
  #joinTail(event: ExecCommandOutputDelta): boolean {
    const tail = this.#tail
    if (!isOutput(tail)) return false
    const joined = new UnreadOutput(tail)
    if (!joined.add(event)) return false
    this.#events[this.#events.length - 1] = joined
    return true
  }

  /** The end of a command repeats its output. */
  #pushEnd(event: ExecCommandEnd): void {
    const output = outputOf(event)
    if (this.#unreadOutput + output.length <= MAX_UNREAD_OUTPUT) {
      this.#unreadOutput += output.length
      return this.#append(event, false)
    }
    this.#drop(event.call_id, Buffer.byteLength(output))
    this.#append({ ...event, aggregated_output: undefined }, true)
  }

  #drop(call_id: string, bytes: number): void {
    const tail = this.#tail
    if (isDropped(tail) && tail.call_id === call_id) tail.bytes += bytes
    else this.#append({ type: 'output_dropped', call_id, bytes }, true)
  }

  /** Joins a piece of text to the unread one before it, so that a pause of the reader costs no memory an event. */
  #merge(event: CodexEvent): boolean {
    const tail = this.#tail
    if (!isTextDelta(event) || tail === undefined || tail instanceof UnreadOutput || !isTextDelta(tail))
      return false
    if (tail.type !== event.type || tail.item_id !== event.item_id || tail.delta.length > MAX_MERGED)
      return false
    if (this.#ownTail) tail.delta += event.delta
    else this.#replaceTail({ ...tail, delta: tail.delta + event.delta })
    return true
  }

  #replaceTail(event: CodexEvent): void {
    this.#events[this.#events.length - 1] = event
    this.#ownTail = true
  }
}

type TextDelta = EventOf<
  'agent_message_delta' | 'agent_reasoning_delta' | 'agent_reasoning_raw_content_delta'
>

const isTextDelta = (event: CodexEvent): event is TextDelta =>
  event.type === 'agent_message_delta' ||
  event.type === 'agent_reasoning_delta' ||
  event.type === 'agent_reasoning_raw_content_delta'

/** The output that an event carries. */
function outputOf(event: CodexEvent): string {
  if (event.type === 'exec_command_output_delta') return event.text
  return (event.type === 'exec_command_end' && event.aggregated_output) || ''
}

const isOutput = (entry: CodexEvent | UnreadOutput | undefined): entry is ExecCommandOutputDelta =>
  entry !== undefined && !(entry instanceof UnreadOutput) && entry.type === 'exec_command_output_delta'

const isDropped = (entry: CodexEvent | UnreadOutput | undefined): entry is OutputDropped =>
  entry !== undefined && !(entry instanceof UnreadOutput) && entry.type === 'output_dropped'

/** The events of one turn, for any number of readers. */
export class Feed {
  /** Kept from the first event on until somebody reads; handed to the first reader. */
  #buffer: EventQueue | undefined = new EventQueue()
  readonly #readers = new Set<EventQueue>()
  #ended: { error: Error | undefined } | undefined

  push(event: CodexEvent): void {
    this.#buffer?.push(event)
    for (const reader of this.#readers) reader.push(event)
  }

  end(error?: Error): void {
    if (this.#ended !== undefined) return
    this.#ended = { error }
    this.#buffer?.end(error)
    for (const reader of this.#readers) reader.end(error)
  }

  /** The first reader gets everything from the start; a later one what comes from now on. */
  read(): AsyncIterableIterator<CodexEvent> {
    const first = this.#buffer
    this.#buffer = undefined
    const queue = first ?? new EventQueue()
    this.#readers.add(queue)
    if (first === undefined && this.#ended !== undefined) queue.end()
    return {
      next: () => queue.next(),
      return: () => {
        this.#readers.delete(queue)
        return queue.return()
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
}
