/** One thread on app-server, and its turn. */
import type { z } from 'zod'
import type { CodexEvent } from '../../client/events.js'
import { endsTurn } from '../../client/events.js'
import { deferred, type Deferred } from '../../deferred.js'
import { ConnectionError } from '../../errors.js'
import type { DriverThread, DriverTurn, TurnRequest } from '../driver.js'
import { AppServerDecoder } from './decode.js'
import type { AppServerPeer } from './peer.js'
import * as protocol from './protocol.js'

/**
 * How long the end of a turn waits for commands that are still open, in milliseconds. On 0.121 and 0.142 the end of a
 * command was seen up to 100 ms after the end of its turn; without the wait its exit code would be lost.
 */
const LATE_END_MS = 250

/** How many events are kept for the next turn. A command in the background may tell for ever. */
const MOST_WAITING = 100

/** Where a turn works, as Codex names it. */
export interface TurnEnvironment {
  environmentId: 'local'
  cwd: string
}

interface RunningTurn {
  sink: (event: CodexEvent) => void
  finished: Deferred<void>
  id: string | undefined
  /** `turn/completed`, held back while commands are open. */
  end?: { params: unknown; timer: NodeJS.Timeout } | undefined
}

export class AppServerThread implements DriverThread {
  readonly id: string
  readonly model: string | undefined
  readonly permissionProfile: string | undefined
  readonly #peer: AppServerPeer
  readonly #environment: TurnEnvironment | undefined
  readonly #decoder = new AppServerDecoder()
  /** Events that came while no turn ran, without pieces of text and output; the next one starts with them. */
  #waiting: CodexEvent[]
  #turn: RunningTurn | undefined
  #closed: ConnectionError | undefined

  /** @param environment of its turns, where the thread was opened without one */
  constructor(
    peer: AppServerPeer,
    opened: z.infer<typeof protocol.threadOpened>,
    environment?: TurnEnvironment,
  ) {
    this.#peer = peer
    this.#environment = environment
    this.id = opened.thread.id
    this.model = opened.model ?? undefined
    this.permissionProfile = opened.activePermissionProfile?.id
    this.#waiting = [
      {
        type: 'session_configured',
        session_id: this.id,
        model: this.model,
        reasoning_effort: opened.reasoningEffort ?? undefined,
        cwd: opened.cwd ?? undefined,
        permission_profile: this.permissionProfile,
      },
    ]
  }

  startTurn(request: TurnRequest, sink: (event: CodexEvent) => void): DriverTurn {
    if (this.#turn !== undefined) {
      throw new ConnectionError('A turn is running in this thread already.', {
        code: 'request_failed',
        remedy: 'Wait for it, or interrupt it.',
      })
    }
    const turn: RunningTurn = { sink, finished: deferred<void>(), id: undefined }
    turn.finished.promise.catch(() => undefined)
    if (this.#closed !== undefined) {
      turn.finished.reject(this.#closed)
      return { done: turn.finished.promise, interrupt: () => Promise.resolve() }
    }
    this.#turn = turn
    const early = this.#waiting
    this.#waiting = []
    this.deliver(early)
    const started = this.#start(turn, request)
    return {
      done: turn.finished.promise,
      interrupt: async () => {
        await started
        if (this.#turn === turn && turn.id !== undefined) {
          await this.#peer.request('turn/interrupt', { threadId: this.id, turnId: turn.id })
        }
      },
    }
  }

  async #start(turn: RunningTurn, request: TurnRequest): Promise<void> {
    try {
      const answer = await this.#peer.request('turn/start', {
        ...turnParams(this.id, request),
        ...(this.#environment && { environments: [this.#environment] }),
      })
      this.#identify(turn, protocol.turnStarted.safeParse(answer).data?.turn.id)
    } catch (error) {
      if (this.#turn !== turn) return
      this.#turn = undefined
      turn.finished.reject(error)
    }
  }

  /** The turn's id comes with `turn/started` and with the answer to `turn/start`, in either order. */
  #identify(turn: RunningTurn, id: string | undefined): void {
    if (turn.id !== undefined || id === undefined) return
    turn.id = id
    this.deliver(this.#decoder.turnStarted(id))
  }

  onNotification(method: string, params: unknown): void {
    const turn = this.#turn
    if (turn !== undefined && method === 'turn/started') {
      this.#identify(turn, protocol.turnStarted.safeParse(params).data?.turn.id)
    } else if (method === 'turn/completed') {
      const id = protocol.turnCompleted.safeParse(params).data?.turn.id
      if (turn === undefined || (turn.id !== undefined && id !== undefined && id !== turn.id)) return
      if (this.#decoder.openCommands.size === 0) this.#finish(turn, params)
      else turn.end ??= { params, timer: setTimeout(() => this.#finish(turn, params), LATE_END_MS) }
    } else {
      this.deliver(this.#decoder.decode(method, params))
      if (turn?.end !== undefined && this.#decoder.openCommands.size === 0)
        this.#finish(turn, turn.end.params)
    }
  }

  onClosed(error: ConnectionError): void {
    this.#closed = error
    const turn = this.#turn
    if (turn === undefined) return
    clearTimeout(turn.end?.timer)
    this.#turn = undefined
    turn.finished.reject(error)
  }

  deliver(events: readonly CodexEvent[]): void {
    for (const event of events) {
      if (this.#turn !== undefined) this.#turn.sink(event)
      else if (!event.type.endsWith('_delta') && this.#waiting.length < MOST_WAITING)
        this.#waiting.push(event)
    }
  }

  #finish(turn: RunningTurn, params: unknown): void {
    if (this.#turn !== turn) return
    clearTimeout(turn.end?.timer)
    const events = this.#decoder.turnCompleted(params)
    this.deliver(events.filter(event => !endsTurn(event)))
    this.#turn = undefined
    for (const event of events.filter(endsTurn)) turn.sink(event)
    turn.finished.resolve()
  }
}

function turnParams(
  threadId: string,
  { prompt, images = [], effort, summary, outputSchema }: TurnRequest,
): object {
  return {
    threadId,
    input: [
      { type: 'text', text: prompt, text_elements: [] },
      ...images.map(path => ({ type: 'localImage', path })),
    ],
    effort,
    summary,
    outputSchema,
  }
}
