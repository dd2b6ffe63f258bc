/** One conversation with Codex: from the prompt to the reply, within its limits, resumed where that helps. */
import type { Chat } from '../client/chat.js'
import type { CodexEvent, RateLimits } from '../client/events.js'
import { CodexError, ConnectionError } from '../errors.js'
import { reasonOf } from './reason.js'
import { announce, retryable } from './retry.js'

/** How long an interrupted turn has for its last words, in milliseconds. */
const LAST_WORDS_MS = 5000
/** The same after a cancellation: the runner grants 7.5 s for everything. */
const LAST_WORDS_CANCELLED_MS = 1500
/** What a resumed thread is told. The prompt is in it already. */
const CONTINUE = 'The last turn was cut off by a passing fault. Go on where it ended, and finish the task.'

/** Codex as this conversation needs it. */
export interface Talker {
  createChat(prompt: string): Promise<Chat>
  resumeChat(threadId: string, prompt: string): Promise<Chat>
  close(): Promise<void>
}

export interface ConverseOptions {
  /** Starts Codex; called again when it died. The signal ends the attempt. */
  connect: (signal: AbortSignal) => Promise<Talker>
  prompt: string
  /** A thread to continue. */
  resume?: string | undefined
  onEvent: (event: CodexEvent) => void
  /** Called when the reply is there, before Codex is closed, which takes 20 ms. */
  onReply: () => void
  /** One line for the log. */
  say: (line: string) => void
  /** Milliseconds for the whole conversation. */
  timeoutMs: number
  /** Milliseconds without any event. */
  idleTimeoutMs: number
  /** Aborts when the job is cancelled. */
  cancelled: AbortSignal
}

export type Ended =
  | { how: 'replied'; message: string }
  | { how: 'timed-out' | 'idle' | 'cancelled' }
  | { how: 'failed'; reason: string; remedy: string | undefined }

/** Talks until there is a reply, or no hope of one. Never rejects; Codex is closed when it returns. */
export async function converse(options: ConverseOptions): Promise<Ended> {
  const { cancelled, resume } = options
  const stopped = new AbortController()
  let why: 'timed-out' | 'idle' | 'cancelled' = 'cancelled'
  let talker: Talker | undefined
  let chat: Chat | undefined
  let threadId = resume
  let rateLimits: RateLimits | undefined
  let firm: NodeJS.Timeout | undefined
  /** Codex opened a thread: a CLI that dies before that will not do better the next time. */
  let met = false
  /** A turn began: there is something to resume. */
  let begun = false

  const stop = (reason: typeof why): void => {
    if (stopped.signal.aborted) return
    why = reason
    stopped.abort()
    void chat?.interrupt().catch(() => undefined)
    firm = setTimeout(
      () => void talker?.close(),
      reason === 'cancelled' ? LAST_WORDS_CANCELLED_MS : LAST_WORDS_MS,
    )
  }
  const onCancel = (): void => stop('cancelled')
  const overall = setTimeout(() => stop('timed-out'), options.timeoutMs)
  const idle = setTimeout(() => stop('idle'), options.idleTimeoutMs)
  cancelled.addEventListener('abort', onCancel, { once: true })
  if (cancelled.aborted) stop('cancelled')

  const talk = async (): Promise<string> => {
    talker ??= await options.connect(stopped.signal)
    const prompt = begun ? CONTINUE : options.prompt
    if (chat !== undefined) chat = await chat.resume(prompt)
    else if (threadId === undefined) chat = await talker.createChat(prompt)
    else chat = await talker.resumeChat(threadId, prompt)
    met = true
    if (stopped.signal.aborted) void chat.interrupt().catch(() => undefined)
    for await (const event of chat) {
      idle.refresh()
      if (event.type === 'task_started') begun = true
      if (event.type === 'token_count') rateLimits = event.rate_limits ?? rateLimits
      options.onEvent(event)
    }
    return chat.get()
  }

  try {
    for (let attempt = 0; ; attempt++) {
      if (stopped.signal.aborted) return { how: why }
      try {
        const message = await talk()
        options.onReply()
        return { how: 'replied', message }
      } catch (error) {
        if (stopped.signal.aborted) return { how: why }
        if (!(error instanceof CodexError)) throw error
        if (!met) return { how: 'failed', ...reasonOf(error) }
        if (begun) threadId = chat?.threadId ?? threadId
        const verdict = retryable(error, attempt, rateLimits, Date.now())
        if (!verdict.retry)
          return { how: 'failed', ...reasonOf(error), ...(verdict.remedy && { remedy: verdict.remedy }) }
        options.say(announce(verdict, attempt))
        if (error instanceof ConnectionError) {
          await talker?.close()
          talker = chat = undefined
        }
        await pause(verdict.waitMs, stopped.signal)
        idle.refresh()
      }
    }
  } catch (error) {
    return { how: 'failed', ...reasonOf(error) }
  } finally {
    clearTimeout(overall)
    clearTimeout(idle)
    clearTimeout(firm)
    cancelled.removeEventListener('abort', onCancel)
    await talker?.close()
  }
}

/** Waits, or returns early when the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
    if (signal.aborted) done()
  })
}
