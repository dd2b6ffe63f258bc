/** Work that a caller may give up. */
import { ChatError } from '../errors.js'

/** The error that an aborted turn, or a turn that was to be started, rejects with. */
export function turnAborted(signal: AbortSignal | undefined): ChatError {
  return new ChatError('The turn was aborted.', {
    code: 'aborted',
    cause: signal?.reason,
    remedy: 'The program’s own signal did it: start another turn when one is wanted.',
  })
}

/** Waits for `work`, but not longer than until the signal aborts. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  let abort: (() => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(turnAborted(signal))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
  try {
    const result = await Promise.race([aborted, work])
    if (signal.aborted) throw turnAborted(signal)
    return result
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort)
  }
}
