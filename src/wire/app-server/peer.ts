/** JSON-RPC with `codex app-server`: one JSON object a line, without the `jsonrpc` member. */
import { deferred, type Deferred } from '../../deferred.js'
import { ConnectionError, messageOf } from '../../errors.js'
import type { ConnectOptions, ServerRequest } from '../driver.js'
import type { CodexProcess, ProcessEnd } from '../process.js'
import { shakeHands, startAborted } from '../start.js'
import { GREETING_ID, launchAppServer, launchOf } from './launch.js'

/** How long Codex may take to answer a request, in milliseconds. Turns are not waited for this way: they are events. */
const ANSWER_LIMIT_MS = 120_000
const METHOD_NOT_FOUND = -32601
const INTERNAL_ERROR = -32603

/** A request of Codex that has no answer here; it gets a JSON-RPC error. */
export const UNANSWERED = Symbol('unanswered')

export interface PeerHandlers {
  onNotification(method: string, params: unknown): void
  /** The result, or `UNANSWERED`. */
  onRequest(request: ServerRequest): unknown
}

interface Message {
  id?: unknown
  method?: unknown
  params?: unknown
  result?: unknown
  error?: { code?: number; message?: string } | undefined
}

export class AppServerPeer {
  readonly process: CodexProcess
  /** What `initialize` answered, e.g. `codex_cli/0.169.0 …`. */
  userAgent = ''
  readonly #handlers: PeerHandlers
  readonly #pending = new Map<number, Deferred<unknown> & { method: string; timer: NodeJS.Timeout }>()
  #nextId = GREETING_ID + 1
  #end: ProcessEnd | undefined

  private constructor(options: ConnectOptions, handlers: PeerHandlers) {
    this.#handlers = handlers
    const { started } = options
    const fits = started?.is(launchOf(options)) === true
    if (!fits) void started?.close()
    this.process = fits ? started : launchAppServer(options)
    this.process.listen(lines => {
      for (const line of lines) this.#receive(line)
    }, options.onStderr)
    void this.process.closed.then(end => {
      this.#end = end
      const error = this.process.errorOf(end)
      for (const id of this.#pending.keys()) this.#take(id)?.reject(error)
    })
  }

  /** Starts the process and shakes hands. Rejects with a ConnectionError. */
  static async start(options: ConnectOptions, handlers: PeerHandlers): Promise<AppServerPeer> {
    if (options.signal?.aborted) throw startAborted(options.signal)
    const peer = new AppServerPeer(options, handlers)
    return shakeHands(peer.process, options, 'Codex 0.98 or later', async () => {
      const answer = await peer.#answerTo(GREETING_ID, 'initialize')
      const { userAgent } = (answer ?? {}) as { userAgent?: unknown }
      if (typeof userAgent === 'string') peer.userAgent = userAgent
      peer.notify('initialized')
      return peer
    })
  }

  /** Sends a request. Rejects with a ConnectionError: Codex's refusal, or the end of the process. */
  request(method: string, params?: unknown): Promise<unknown> {
    if (this.#end !== undefined) return Promise.reject(this.process.errorOf(this.#end))
    const id = this.#nextId++
    const answer = this.#answerTo(id, method)
    this.#write({ id, method, params })
    return answer
  }

  #answerTo(id: number, method: string): Promise<unknown> {
    const late = (): void =>
      this.#take(id)?.reject(
        new ConnectionError(`Codex did not answer ${method} within ${ANSWER_LIMIT_MS / 1000} s.`, {
          code: 'timeout',
          stderrTail: this.process.stderrTail,
          remedy: 'Close the client and connect again; report it with the Codex version if it stays so.',
        }),
      )
    const pending = { ...deferred<unknown>(), method, timer: setTimeout(late, ANSWER_LIMIT_MS) }
    this.#pending.set(id, pending)
    return pending.promise
  }

  notify(method: string, params?: unknown): void {
    this.#write({ method, params })
  }

  /** Ends the process. Every pending request rejects. Idempotent. */
  close(): Promise<void> {
    return this.process.close()
  }

  #write(message: object): void {
    this.process.send(JSON.stringify(message))
  }

  #receive(line: string): void {
    if (line === '') return
    let message: Message | null
    try {
      message = JSON.parse(line) as Message | null
    } catch {
      // Old CLIs print an odd line of plain text; a peer that prints only garbage runs into the start limit.
      return
    }
    if (message === null || typeof message !== 'object') return
    const { id, method } = message
    if (typeof method === 'string') {
      if (id === undefined) this.#handlers.onNotification(method, message.params)
      else void this.#answer(id, { method, params: message.params })
    } else if (typeof id === 'number') {
      this.#settle(id, message)
    }
  }

  /** A request that waits no more. */
  #take(id: number): (Deferred<unknown> & { method: string }) | undefined {
    const pending = this.#pending.get(id)
    clearTimeout(pending?.timer)
    this.#pending.delete(id)
    return pending
  }

  #settle(id: number, { result, error }: Message): void {
    const pending = this.#take(id)
    if (pending === undefined) return
    if (error === undefined || error === null) pending.resolve(result)
    else {
      const text = typeof error.message === 'string' ? error.message : 'no reason given'
      pending.reject(
        new ConnectionError(`Codex refused ${pending.method}: ${text}`, {
          code: 'request_failed',
          stderrTail: this.process.stderrTail,
          remedy: 'Change what Codex names in its reason.',
        }),
      )
    }
  }

  async #answer(id: unknown, request: ServerRequest): Promise<void> {
    try {
      const result = await this.#handlers.onRequest(request)
      if (result === UNANSWERED) {
        this.#write({ id, error: { code: METHOD_NOT_FOUND, message: `${request.method} is not supported` } })
      } else {
        this.#write({ id, result })
      }
    } catch (error) {
      this.#write({ id, error: { code: INTERNAL_ERROR, message: messageOf(error) } })
    }
  }
}
