/** A conversation: one thread of Codex, turn after turn. */
import { deferred, type Deferred } from '../deferred.js'
import { ChatError } from '../errors.js'
import type { DriverThread, DriverTurn, TurnRequest } from '../wire/driver.js'
import { turnAborted, unlessAborted } from './abort.js'
import type { CodexEvent, TokenUsage } from './events.js'
import { emptyReply, turnFailure, turnInterrupted } from './failure.js'
import { Feed } from './feed.js'

/** What a single turn may be given. */
export interface TurnOptions {
  /** Interrupts the turn; everything that waits for it rejects at once. */
  signal?: AbortSignal | undefined
}

interface Turn {
  feed: Feed
  reply: Deferred<string>
  running: DriverTurn
}

/**
 * Iterate over it for the events of the current turn; `get()` its final reply; `resume()` the conversation.
 * A turn's events are kept from its start until its first reader; a later reader starts at now.
 */
export class Chat implements AsyncIterable<CodexEvent> {
  readonly #thread: DriverThread
  readonly #defaults: Omit<TurnRequest, 'prompt'>
  #threadId: string | undefined
  #usage: TokenUsage | undefined
  #turn: Turn

  /** Use `Client.createChat`. */
  constructor(
    thread: DriverThread,
    prompt: string,
    defaults: Omit<TurnRequest, 'prompt'>,
    options: TurnOptions = {},
  ) {
    this.#thread = thread
    this.#defaults = defaults
    this.#threadId = thread.id
    this.#turn = this.#start(prompt, options)
  }

  /** Codex's id of the thread, for `Client.resumeChat`. On MCP it is known with the first event. */
  get threadId(): string | undefined {
    return this.#threadId
  }

  /** Tokens used by the whole thread so far, as Codex counts them. */
  get usage(): TokenUsage | undefined {
    return this.#usage
  }

  /** Id of the permission profile that Codex confirmed for this thread. */
  get permissionProfile(): string | undefined {
    return this.#thread.permissionProfile
  }

  /** The events of the current turn. Ends with the turn; throws a typed error when the turn failed. */
  [Symbol.asyncIterator](): AsyncIterableIterator<CodexEvent> {
    return this.#turn.feed.read()
  }

  /** The final reply of the current turn. Rejects with a ChatError, or a ConnectionError when Codex is gone. */
  get(): Promise<string> {
    return this.#turn.reply.promise
  }

  /** Starts the next turn, after the current one has ended. Rejects with a ChatError when the signal aborts before. */
  async resume(prompt: string, options: TurnOptions = {}): Promise<this> {
    const ended = this.#turn.running.done.catch(() => undefined)
    await unlessAborted(ended, options.signal)
    this.#turn = this.#start(prompt, options)
    return this
  }

  /** Asks Codex to stop the current turn. `turn_aborted` follows as an event, and `get()` rejects. */
  async interrupt(): Promise<void> {
    await this.#turn.running.interrupt()
  }

  #start(prompt: string, { signal }: TurnOptions): Turn {
    const feed = new Feed()
    const reply = deferred<string>()
    // Whoever only iterates never asks for the reply; its rejection is not unhandled then.
    reply.promise.catch(() => undefined)
    let last: CodexEvent | undefined
    const running = this.#thread.startTurn({ ...this.#defaults, prompt }, event => {
      this.#note(event)
      last = event
      feed.push(event)
    })
    const finish = (result: string | Error): void => {
      signal?.removeEventListener('abort', abort)
      if (typeof result === 'string') reply.resolve(result)
      else reply.reject(result)
      // A turn that ended without a reply, or was interrupted on purpose, is not a broken stream.
      const harmless =
        result instanceof ChatError && (result.code === 'empty_reply' || result.code === 'interrupted')
      feed.end(typeof result === 'string' || harmless ? undefined : result)
    }
    const abort = (): void => {
      void running.interrupt().catch(() => undefined)
      finish(turnAborted(signal))
    }
    running.done.then(
      () => finish(resultOf(last)),
      (error: Error) => finish(error),
    )
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
    return { feed, reply, running }
  }

  #note(event: CodexEvent): void {
    if (event.type === 'session_configured') this.#threadId ??= event.session_id
    else if (event.type === 'token_count' && event.total !== undefined) this.#usage = event.total
  }
}

/** The reply, or the error, that a turn's last event stands for. */
function resultOf(last: CodexEvent | undefined): string | ChatError {
  if (last?.type === 'task_complete')
    return last.last_agent_message?.trim() ? last.last_agent_message : emptyReply()
  if (last?.type === 'error') return turnFailure(last)
  if (last?.type === 'turn_aborted') return turnInterrupted(last)
  return new ChatError('Codex ended the turn without saying how.', {
    code: 'other',
    remedy: 'Try again; report it with the Codex version if it stays so.',
  })
}
