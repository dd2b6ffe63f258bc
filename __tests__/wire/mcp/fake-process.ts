/** An mcp-server played by the test, to be put in the place of `src/wire/process.js` with `vi.mock`. */
import { deferred } from '../../../src/deferred.js'
import { ConnectionError } from '../../../src/errors.js'
import type { ProcessEnd, ProcessOptions } from '../../../src/wire/process.js'

interface Message {
  id?: number | string
  method?: string
  params?: { arguments?: Record<string, unknown>; name?: string; requestId?: number }
  result?: unknown
  error?: unknown
}

export class FakeProcess {
  /** The one that was started last. */
  static last: FakeProcess
  /** Answers the handshake by itself. */
  static handshake = true
  /** Settles when a process is sent something. */
  static asked = deferred<void>()
  readonly pid = 1
  readonly stderrTail = ''
  readonly sent: Message[] = []
  #ended = false
  readonly #closed = deferred<ProcessEnd>()
  #waiting: { match: (message: Message) => boolean; found: (message: Message) => void }[] = []

  constructor(
    readonly options: ProcessOptions,
    readonly onLines: (lines: string[]) => void,
  ) {
    FakeProcess.last = this
  }

  get closed(): Promise<ProcessEnd> {
    return this.#closed.promise
  }

  send(line: string): void {
    const message = JSON.parse(line) as Message
    this.sent.push(message)
    FakeProcess.asked.resolve()
    if (message.method === 'initialize' && FakeProcess.handshake) {
      const result = {
        protocolVersion: '2025-06-18',
        capabilities: { tools: {} },
        serverInfo: { name: 'codex-mcp-server', version: '0' },
      }
      queueMicrotask(() => this.say({ jsonrpc: '2.0', id: message.id, result }))
    }
    this.#waiting = this.#waiting.filter(({ match, found }) => {
      if (!match(message)) return true
      found(message)
      return false
    })
  }

  /** The first message sent, or yet to be sent, that matches. */
  find(match: (message: Message) => boolean): Promise<Message> {
    const there = this.sent.find(match)
    if (there !== undefined) return Promise.resolve(there)
    const { promise, resolve } = deferredMessage()
    this.#waiting.push({ match, found: resolve })
    return promise
  }

  /** What Codex says, one message a line. */
  say(...messages: (object | string)[]): void {
    if (this.#ended) return
    this.onLines(messages.map(each => (typeof each === 'string' ? each : JSON.stringify(each))))
  }

  /** Events of the call with this id. */
  tell(requestId: number, turn: string, ...events: { type: string; [key: string]: unknown }[]): void {
    this.say(
      ...events.map(msg => ({
        jsonrpc: '2.0',
        method: 'codex/event',
        params: { _meta: { requestId }, id: turn, msg },
      })),
    )
  }

  answer(id: number, result: object): void {
    this.say({ jsonrpc: '2.0', id, result })
  }

  exit(end: ProcessEnd = { exitCode: 1, signal: undefined }): void {
    if (this.#ended) return
    this.#ended = true
    this.#closed.resolve(end)
  }

  fail(error: ConnectionError): void {
    this.exit({ exitCode: undefined, signal: undefined, error })
  }

  errorOf(end: ProcessEnd): ConnectionError {
    return end.error ?? new ConnectionError('Codex ended.', { code: 'process_exited' })
  }

  close(): Promise<void> {
    this.exit({ exitCode: 0, signal: undefined })
    return Promise.resolve()
  }
}

function deferredMessage(): { promise: Promise<Message>; resolve: (message: Message) => void } {
  const { promise, ...rest } = deferred<Message>()
  return { promise, resolve: message => rest.resolve(message) }
}
