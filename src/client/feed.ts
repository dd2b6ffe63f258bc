/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */
import { deferred, type Deferred } from '../deferred.js'
import type { CodexEvent, ExecCommandOutputDelta, OutputDropped } from './events.js'

/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
export const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = 64 * 1024

/** One reader's queue. */
export class EventQueue implements AsyncIterableIterator<CodexEvent> {
  #events: CodexEvent[] = []
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
    const event = this.#events[this.#head]
    if (event !== undefined) {
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

  get #tail(): CodexEvent | undefined {
    return this.#head < this.#events.length ? this.#events.at(-1) : undefined
  }

  #append(event: CodexEvent, own: boolean): void {
    this.#events.push(event)
    this.#ownTail = own
  }

  #pushOutput(event: ExecCommandOutputDelta): void {
    if (this.#unreadOutput + event.text.length <= MAX_UNREAD_OUTPUT) {
      this.#unreadOutput += event.text.length
      if (!this.#merge(event)) this.#append(event, false)
      return
    }
    const bytes = event.bytes?.length ?? Buffer.byteLength(event.text)
    const tail = this.#tail
    if (tail?.type === 'output_dropped' && tail.call_id === event.call_id) tail.bytes += bytes
    else this.#append({ type: 'output_dropped', call_id: event.call_id, bytes } satisfies OutputDropped, true)
  }

  /** Joins a delta to the unread one before it, so that a pause of the reader costs no memory an event. */
  #merge(event: CodexEvent): boolean {
    const tail = this.#tail
    switch (event.type) {
      case 'agent_message_delta':
      case 'agent_reasoning_delta':
      case 'agent_reasoning_raw_content_delta': {
        if (tail?.type !== event.type || tail.item_id !== event.item_id || tail.delta.length > MAX_MERGED)
          return false
        if (this.#ownTail) tail.delta += event.delta
        else this.#replaceTail({ ...tail, delta: tail.delta + event.delta })
        return true
      }
      case 'exec_command_output_delta': {
        if (tail?.type !== event.type || tail.call_id !== event.call_id || tail.stream !== event.stream)
          return false
        if (tail.text.length > MAX_MERGED || tail.bytes !== undefined || event.bytes !== undefined)
          return false
        if (this.#ownTail) tail.text += event.text
        else this.#replaceTail({ ...tail, text: tail.text + event.text })
        return true
      }
      default:
        return false
    }
  }

  #replaceTail(event: CodexEvent): void {
    this.#events[this.#events.length - 1] = event
    this.#ownTail = true
  }
}

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
