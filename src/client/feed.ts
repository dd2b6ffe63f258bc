/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */
import { deferred, type Deferred } from '../deferred.js'
import type { CodexEvent, EventOf, ExecCommandOutputDelta, OutputDropped } from './events.js'

/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
export const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = 64 * 1024

/**
 * Unread output of a command, joined outside the heap: as strings, 16 MiB of it made the process grow by three times
 * as much.
 */
class UnreadOutput {
  #buffer = Buffer.alloc(0)
  readonly #first: ExecCommandOutputDelta
  #used = 0

  constructor(first: ExecCommandOutputDelta) {
    this.#first = { ...first, text: '' }
    this.add(first)
  }

  /** Takes the output if it goes on where this ends, and if there is room. */
  add({ call_id, stream, text, bytes }: ExecCommandOutputDelta): boolean {
    if (call_id !== this.#first.call_id || stream !== this.#first.stream || bytes !== undefined) return false
    const most = this.#used + text.length * 3
    if (most > MAX_MERGED || !isWellFormed(text)) return false
    if (most > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(MAX_MERGED, most * 2))
      this.#buffer.copy(larger)
      this.#buffer = larger
    }
    this.#used += this.#buffer.write(text, this.#used)
    return true
  }

  event(): ExecCommandOutputDelta {
    return { ...this.#first, text: this.#buffer.toString('utf8', 0, this.#used) }
  }

  static fits(event: CodexEvent | UnreadOutput | undefined): event is ExecCommandOutputDelta {
    return (
      event !== undefined &&
      !(event instanceof UnreadOutput) &&
      event.type === 'exec_command_output_delta' &&
      event.bytes === undefined &&
      event.text.length * 3 <= MAX_MERGED / 2 &&
      isWellFormed(event.text)
    )
  }
}

/** Half of a surrogate pair does not survive UTF-8. */
const isWellFormed = (text: string): boolean => !/[\ud800-\udfff]/u.test(text)

/** One reader's queue. */
export class EventQueue implements AsyncIterableIterator<CodexEvent> {
  #events: (CodexEvent | UnreadOutput)[] = []
  #head = 0
  /** Whether the last event was made here by merging, and may be changed. */
  #ownTail = false
  #unreadOutput = 0
  #waiting: Deferred<IteratorResult<CodexEvent>> | undefined
  #end: { error: Error | undefined } | undefined

  push(event: CodexEvent): void {
    if (this.#end !== undefined) return
    if (this.#waiting !== undefined) {
      const waiting = this.#waiting
      this.#waiting = undefined
      waiting.resolve({ done: false, value: event })
    } else if (event.type === 'exec_command_output_delta') this.#pushOutput(event)
    else if (!this.#merge(event)) this.#append(event, false)
  }

  /** No more events come. The error, if any, reaches the reader after what is queued. */
  end(error?: Error): void {
    if (this.#end !== undefined) return
    this.#end = { error }
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting === undefined) return
    if (error === undefined) waiting.resolve({ done: true, value: undefined })
    else {
      this.#end = { error: undefined }
      waiting.reject(error)
    }
  }

  next(): Promise<IteratorResult<CodexEvent>> {
    const entry = this.#events[this.#head]
    if (entry !== undefined) {
      const event = entry instanceof UnreadOutput ? entry.event() : entry
      this.#head++
      if (event.type === 'exec_command_output_delta') this.#unreadOutput -= event.text.length
      if (this.#head === this.#events.length) {
        this.#events = []
        this.#head = 0
      } else if (this.#head > 1024 && this.#head * 2 > this.#events.length) {
        this.#events = this.#events.slice(this.#head)
        this.#head = 0
      }
      return Promise.resolve({ done: false, value: event })
    }
    if (this.#end !== undefined) {
      const { error } = this.#end
      this.#end = { error: undefined }
      return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error)
    }
    this.#waiting ??= deferred()
    return this.#waiting.promise
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
      if (tail instanceof UnreadOutput && tail.add(event)) return
      this.#append(UnreadOutput.fits(event) ? new UnreadOutput(event) : event, false)
      return
    }
    const bytes = event.bytes?.length ?? Buffer.byteLength(event.text)
    if (isDropped(tail) && tail.call_id === event.call_id) tail.bytes += bytes
    else this.#append({ type: 'output_dropped', call_id: event.call_id, bytes }, true)
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
