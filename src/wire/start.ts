/** The start of a Codex process, the same on both wires. */
import { ConnectionError, messageOf } from '../errors.js'
import { START_TIMEOUT_MS, type ConnectOptions } from './driver.js'
import type { CodexProcess } from './process.js'

/** What a client tells Codex of itself. */
export function clientInfo(options: Pick<ConnectOptions, 'clientInfo'>): {
  name: string
  title: string
  version: string
} {
  const { name = 'codex-client-action', title = name, version = '0' } = options.clientInfo ?? {}
  return { name, title, version }
}

/** The error that a start rejects with when its signal aborts. */
export function startAborted(signal: AbortSignal | undefined): ConnectionError {
  return new ConnectionError('The start of Codex was aborted.', {
    code: 'aborted',
    cause: signal?.reason,
    remedy: 'The program’s own signal did it: connect again when it is wanted.',
  })
}

/**
 * Waits for the handshake, but no longer than allowed, and not when the start is aborted. Rejects with a
 * ConnectionError, and then the process is gone. `needs` says which Codex it takes.
 */
export async function shakeHands<T>(
  process: CodexProcess,
  options: ConnectOptions,
  needs: string,
  handshake: () => Promise<T>,
): Promise<T> {
  const limit = options.startTimeoutMs ?? START_TIMEOUT_MS
  const late = (): void =>
    process.fail(
      new ConnectionError(`Codex did not answer within ${limit / 1000} s of its start.`, {
        code: 'start_timeout',
        remedy: `Check that the binary is ${needs} and can run on this machine.`,
      }),
    )
  const abort = (): void => process.fail(startAborted(options.signal))
  const timer = setTimeout(late, limit)
  options.signal?.addEventListener('abort', abort, { once: true })
  try {
    return await handshake()
  } catch (error) {
    process.fail(
      error instanceof ConnectionError
        ? error
        : new ConnectionError(`Codex does not speak its protocol as expected: ${messageOf(error)}`, {
            code: 'protocol',
            cause: error,
            remedy: `Check that the binary is ${needs}.`,
          }),
    )
    throw process.errorOf(await process.closed)
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', abort)
  }
}
