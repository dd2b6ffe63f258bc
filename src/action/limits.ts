/** Limits on single waits, and what a cancelled job may still do. Timers are monotonic: a changed clock changes nothing. */
import { aborted } from '../deferred.js'
import { CodexError } from '../errors.js'

/** What a cancelled run is called, in one sentence. */
export const CANCELLED = 'The job was cancelled.'

/** How long after SIGINT main has; SIGTERM follows after 7.5 s, and post does what is left. */
const LAST_MOMENT_MS = 6500

/** A duration for a person: `45 s`, `1.5 min`, `2 h`. */
export function inWords(ms: number): string {
  const round = (value: number): number => Math.round(value * 10) / 10
  if (ms < 60_000) return `${round(ms / 1000)} s`
  return ms < 3_600_000 ? `${round(ms / 60_000)} min` : `${round(ms / 3_600_000)} h`
}

/**
 * Waits for `work` at most `ms`. After that its signal is aborted, whether it listens or not, and the result is a
 * CodexError `timeout` that says what was waited for: `<what> took longer than 30 s.` When `outer` aborts first,
 * rejects with its reason.
 */
export async function withLimit<T>(
  ms: number,
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  outer?.throwIfAborted()
  const controller = new AbortController()
  const { signal } = controller
  const late = new CodexError(`${what} took longer than ${inWords(ms)}.`, { code: 'timeout' })
  const timer = setTimeout(() => controller.abort(late), ms)
  const leave = (): void => controller.abort(outer?.reason)
  outer?.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([work(signal), aborted(signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', leave)
  }
}

export interface Cancellation extends Disposable {
  /** The job is cancelled: SIGINT came, and the runner grants 7.5 s. */
  cancelled: AbortSignal
  /** SIGTERM came: 2.5 s are left, nothing may be waited for any more. */
  terminated: AbortSignal
}

/** Listens for the signals the runner cancels a step with. While it listens they do not end the process. */
export function listenForCancellation(process: Pick<NodeJS.EventEmitter, 'on' | 'off'>): Cancellation {
  const cancelled = new AbortController()
  const terminated = new AbortController()
  const reason = new CodexError(CANCELLED, { code: 'aborted' })
  const cancel = (): void => cancelled.abort(reason)
  const terminate = (): void => {
    cancel()
    terminated.abort(reason)
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', terminate)
  return {
    cancelled: cancelled.signal,
    terminated: terminated.signal,
    [Symbol.dispose]() {
      process.off('SIGINT', cancel)
      process.off('SIGTERM', terminate)
    },
  }
}

/** Aborts so many milliseconds after another signal. */
export function after(ms: number, signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const leave = (): void => controller.abort(signal.reason)
  const aborted = (): void => void setTimeout(leave, ms).unref()
  if (signal.aborted) aborted()
  else signal.addEventListener('abort', aborted, { once: true })
  return controller.signal
}

/** Rejects when a cancelled job has no more time, and with SIGTERM at once. Never resolves. */
export function lastMoment({
  cancelled,
  terminated,
}: Omit<Cancellation, typeof Symbol.dispose>): Promise<never> {
  return new Promise((_, reject) => {
    const leave = (): void => reject(cancelled.reason as Error)
    cancelled.addEventListener('abort', () => setTimeout(leave, LAST_MOMENT_MS).unref(), { once: true })
    terminated.addEventListener('abort', leave, { once: true })
  })
}
