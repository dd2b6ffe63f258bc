/** One conversation with Codex: from the prompt to the reply, within its limits. */
import type { Chat } from '../client/chat.js'
import type { CodexEvent } from '../client/events.js'
import { CodexError } from '../errors.js'

/** How long an interrupted turn has for its last words, in milliseconds. */
const LAST_WORDS_MS = 5000
/** The same after a cancellation: the runner grants 7.5 s for everything. */
const LAST_WORDS_CANCELLED_MS = 1500

export interface ConverseOptions {
  /** Starts the conversation. */
  open: () => Promise<Chat>
  onEvent: (event: CodexEvent) => void
  /** Milliseconds for the whole conversation. */
  timeoutMs: number
  /** Milliseconds without any event. */
  idleTimeoutMs: number
  /** Aborts when the job is cancelled. */
  cancelled: AbortSignal
  /** Ends Codex firmly, when a turn does not end after it was interrupted. */
  giveUp: () => Promise<void>
}

export type Ended =
  | { how: 'replied'; message: string }
  | { how: 'timed-out' | 'idle' | 'cancelled' }
  | { how: 'failed'; error: unknown }

/** Talks until the turn ends, whatever ends it. Never rejects. */
export async function converse(options: ConverseOptions): Promise<Ended> {
  const { cancelled } = options
  let stopped: 'timed-out' | 'idle' | 'cancelled' | undefined
  let chat: Chat | undefined
  let firm: NodeJS.Timeout | undefined

  const stop = (why: NonNullable<typeof stopped>): void => {
    if (stopped !== undefined) return
    stopped = why
    void chat?.interrupt().catch(() => undefined)
    firm = setTimeout(
      () => void options.giveUp(),
      why === 'cancelled' ? LAST_WORDS_CANCELLED_MS : LAST_WORDS_MS,
    )
  }
  const onCancel = (): void => stop('cancelled')
  const overall = setTimeout(() => stop('timed-out'), options.timeoutMs)
  const idle = setTimeout(() => stop('idle'), options.idleTimeoutMs)
  cancelled.addEventListener('abort', onCancel, { once: true })
  try {
    if (cancelled.aborted) return { how: 'cancelled' }
    chat = await options.open()
    if (isStopped()) void chat.interrupt().catch(() => undefined)
    for await (const event of chat) {
      idle.refresh()
      options.onEvent(event)
    }
    const message = await chat.get()
    // A reply that came in the last moment is a reply.
    return { how: 'replied', message }
  } catch (error) {
    return stopped === undefined ? { how: 'failed', error } : { how: stopped }
  } finally {
    clearTimeout(overall)
    clearTimeout(idle)
    clearTimeout(firm)
    cancelled.removeEventListener('abort', onCancel)
  }

  // Behind a function, because control flow does not see what timers assign.
  function isStopped(): boolean {
    return stopped !== undefined
  }
}

/** A failure in one sentence that names the class of its cause. */
export function reasonOf(error: unknown): { reason: string; remedy: string | undefined } {
  if (!(error instanceof CodexError)) {
    return { reason: error instanceof Error ? error.message : String(error), remedy: undefined }
  }
  const { code, httpStatus, message, remedy } = error
  if (code === 'invalid_config') return { reason: message, remedy }
  const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
  return { reason: `${message.replace(/[.\s]*$/, '')} (${code}${status}).`, remedy }
}
