/** One thread on mcp-server, and its turn. Every turn is a tool call; what happens in it comes as events. */
import type { CodexEvent } from '../../client/events.js'
import { endsTurn } from '../../client/events.js'
import { deferred, type Deferred } from '../../deferred.js'
import { ConnectionError, messageOf } from '../../errors.js'
import { textOf } from '../content.js'
import type { DriverThread, DriverTurn, ThreadRequest, TurnRequest } from '../driver.js'
import { decodeEvent } from './decode.js'
import type { toolResult } from './protocol.js'
import type { z } from 'zod'
import { TurnState } from './state.js'

/** Calls a tool of Codex. The id tells whose events are whose; `signal` cancels the call. */
export type CallTool = (
  thread: McpThread,
  name: 'codex' | 'codex-reply',
  args: Record<string, unknown>,
  signal: AbortSignal,
) => { id: number; result: Promise<z.infer<typeof toolResult>> }

/** Questions that mcp-server tells of and lets nobody answer: the turn would wait for ever. */
const UNANSWERABLE = new Set(['elicitation_request', 'request_user_input', 'request_permissions'])

/** How long the end of a turn that overtook its count of tokens waits for it, in milliseconds; see `wholeTexts`. */
const OVERTAKEN_MS = 500

interface RunningTurn {
  sink: (event: CodexEvent) => void
  finished: Deferred<void>
  cancel: AbortController
  /** Codex does not know a call before its turn has begun, and ignores its cancellation till then. */
  begun: boolean
  interrupted: boolean
  /** Id of its call. */
  call: number
  /** Codex's id of the turn. */
  id: string | undefined
}

export class McpThread implements DriverThread {
  id: string | undefined
  model: string | undefined
  permissionProfile: string | undefined
  readonly #request: ThreadRequest
  readonly #callTool: CallTool
  readonly #state = new TurnState()
  /**
   * Calls that may still take events of this thread. A turn's end ends its call; the call of an interrupted turn reads
   * on, and from then on either of two calls may be the one that ends.
   */
  readonly #readers = new Set<number>()
  #turn: RunningTurn | undefined
  /** Tells the end of the turn, which waits for what it overtook. */
  #end: (() => void) | undefined
  /** Codex's id of the last turn: what still comes of it belongs to nobody. */
  #endedId: string | undefined
  /** Why no turn can start any more. */
  #over: ConnectionError | undefined

  constructor(request: ThreadRequest, callTool: CallTool) {
    this.#request = request
    this.#callTool = callTool
  }

  startTurn(request: TurnRequest, sink: (event: CodexEvent) => void): DriverTurn {
    if (this.#turn !== undefined) {
      throw new ConnectionError('A turn is running in this thread already.', {
        code: 'request_failed',
        remedy: 'Wait for it, or interrupt it.',
      })
    }
    const turn: RunningTurn = {
      sink,
      finished: deferred<void>(),
      cancel: new AbortController(),
      begun: false,
      interrupted: false,
      call: -1,
      id: undefined,
    }
    const { promise } = turn.finished
    promise.catch(() => undefined)
    if (this.#over !== undefined) {
      turn.finished.reject(this.#over)
      return { done: promise, interrupt: () => Promise.resolve() }
    }
    this.#turn = turn
    this.#end = undefined
    const shared = this.#readers.size > 0
    this.#state.turnStarted(shared)
    this.#call(turn, request.prompt)
    if (shared) this.#readers.add(turn.call)
    return {
      done: promise,
      interrupt: () => {
        turn.interrupted = true
        if (turn.begun) turn.cancel.abort()
        return Promise.resolve()
      },
    }
  }

  #call(turn: RunningTurn, prompt: string): void {
    const [name, args] =
      this.id === undefined
        ? (['codex', { prompt, ...threadArguments(this.#request) }] as const)
        : // The old name of `threadId`; every CLI takes it.
          (['codex-reply', { prompt, conversationId: this.id }] as const)
    const { id, result } = this.#callTool(this, name, args, turn.cancel.signal)
    turn.call = id
    result.then(
      ({ content, isError, error }) => {
        // Everything the call had to tell came before its result.
        if (this.#turn !== turn) return
        const text = error ?? textOf(content)
        if (isError || error != null) this.#fail(turn, refused(name, text))
        else this.#endTurn(turn, () => this.#state.taskComplete({ last_agent_message: text }))
      },
      (failure: unknown) => {
        // A cancelled call rejects at once, but its turn ends with an event.
        if (!turn.cancel.signal.aborted) this.#fail(turn, refused(name, messageOf(failure)))
      },
    )
  }

  onEvent(turnId: string, msg: { type: string }): void {
    const turn = this.#turn
    if (turn === undefined || (turnId !== '' && turnId === this.#endedId)) return
    if (turnId !== '' && msg.type === 'task_started') turn.id = turnId
    if (UNANSWERABLE.has(msg.type)) return this.#unanswerable(turn, msg.type)
    if (msg.type === 'task_complete') return this.#endTurn(turn, () => decodeEvent(msg, this.#state))
    this.#deliver(decodeEvent(msg, this.#state))
    if (this.#state.counted) this.#end?.()
    if (msg.type === 'task_started') {
      turn.begun = true
      if (turn.interrupted) turn.cancel.abort()
    }
  }

  /** Codex answered a call: one reader less. */
  onAnswer(id: number): void {
    this.#readers.delete(id)
  }

  onClosed(error: ConnectionError): void {
    this.#over = error
    if (this.#turn !== undefined) this.#fail(this.#turn, error)
  }

  /** Gives events to the turn that runs, if one does; the last of a turn ends it. */
  deliver(event: CodexEvent): void {
    this.#turn?.sink(event)
  }

  #deliver(events: readonly CodexEvent[]): void {
    for (const event of events) {
      const turn = this.#turn
      if (turn === undefined) return
      if (event.type === 'session_configured') {
        this.id = event.session_id
        this.model = event.model
        this.permissionProfile = event.permission_profile
      }
      if (!endsTurn(event)) {
        turn.sink(event)
        continue
      }
      this.#turn = undefined
      this.#endedId = turn.id
      if (event.type === 'turn_aborted') this.#readers.add(turn.call)
      if (event.type === 'error') this.#over = afterFailure()
      turn.sink(event)
      turn.finished.resolve()
    }
  }

  #endTurn(turn: RunningTurn, events: () => readonly CodexEvent[]): void {
    if (!this.#state.wholeTexts || this.#state.counted) {
      if (this.#turn === turn) this.#deliver(events())
      return
    }
    if (this.#end !== undefined) return
    const end = (): void => {
      clearTimeout(timer)
      if (this.#end === end) this.#end = undefined
      if (this.#turn === turn) this.#deliver(events())
    }
    const timer = setTimeout(end, OVERTAKEN_MS)
    this.#end = end
  }

  #fail(turn: RunningTurn, error: ConnectionError): void {
    if (this.#turn !== turn) return
    this.#turn = undefined
    turn.finished.reject(error)
  }

  #unanswerable(turn: RunningTurn, method: string): void {
    turn.cancel.abort()
    this.#deliver([
      { type: 'request_answered', method, decision: 'cannot be answered' },
      ...this.#state.close(),
      {
        type: 'error',
        message:
          'Codex asks for something that its mcp-server lets nobody answer. Use approval policy never, ' +
          'and name the tools of MCP servers in enabledTools, or use Codex 0.98 or later over app-server.',
        info: { class: 'other' },
      },
    ])
  }
}

function threadArguments(request: ThreadRequest): Record<string, unknown> {
  const { cwd, model, sandbox, approvalPolicy, config, baseInstructions, developerInstructions } = request
  return {
    cwd,
    model,
    sandbox,
    'approval-policy': approvalPolicy,
    config,
    'base-instructions': baseInstructions,
    'developer-instructions': developerInstructions,
  }
}

function refused(tool: string, reason: string): ConnectionError {
  return new ConnectionError(`Codex refused ${tool}: ${reason.trim()}`, {
    code: 'request_failed',
    remedy: 'Change what Codex names in its reason.',
  })
}

/**
 * Codex stops reading a failed turn at its error, and the end that follows is what the next call reads first: that
 * call would end at once, and its turn would run unseen.
 */
function afterFailure(): ConnectionError {
  return new ConnectionError('Over MCP a conversation cannot go on after a failed turn.', {
    code: 'request_failed',
    remedy: 'Start a new chat, or use Codex 0.98 or later over app-server.',
  })
}
