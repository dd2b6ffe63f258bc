import { messageOf } from '../../errors.js'

/** What a failed request means for the one who made it. */
export interface Fault {
  /**
   * `refused`: not allowed, not there or locked; `invalid`: GitHub does not take the content; `passing`: it may
   * work later, and may have gone through already; `other`: not a failed request at all.
   */
  kind: 'refused' | 'invalid' | 'passing' | 'other'
  status?: number | undefined
  message: string
  /** Seconds GitHub asks to wait. */
  retryAfter?: number | undefined
}

/** An error of Octokit, as far as it matters here. */
export interface RequestErrorLike {
  status: number
  response?: { headers: Record<string, string | number | undefined> }
}

/** Reads an error of Octokit. A connection that broke has status 500 there. */
export function faultOf(error: unknown): Fault {
  const message = messageOf(error)
  if (!isRequestError(error)) return { kind: 'other', message }
  const { status } = error
  const headers = error.response?.headers ?? {}
  const limited =
    status === 429 ||
    (status === 403 && (/rate limit/i.test(message) || headers['retry-after'] !== undefined))
  if (limited) return { kind: 'passing', status, message, retryAfter: secondsToWait(headers) }
  if (status >= 500 || status === 408 || status === 409) return { kind: 'passing', status, message }
  if (status === 422) return { kind: 'invalid', status, message }
  return { kind: 'refused', status, message }
}

function isRequestError(error: unknown): error is RequestErrorLike {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function secondsToWait(headers: Record<string, string | number | undefined>): number | undefined {
  const after = Number(headers['retry-after'])
  if (after > 0) return after
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !(reset > 0)) return undefined
  return Math.max(1, Math.ceil(reset - Date.now() / 1_000))
}

/** Longest wait GitHub may ask for before a request is given up, in seconds. */
export const LONGEST_WAIT = 60

/** Seconds before the second, third and fourth try. */
const PAUSES = [1, 4, 9]

/**
 * Creates something exactly once: after a failure that may have gone through, `look` decides whether it did, and
 * only if it did not is `create` called again. Throws the last error; a failing `look` throws too, since then
 * nobody knows.
 */
export async function once<T>(steps: {
  create: () => Promise<T>
  look: () => Promise<T | undefined>
  wait: (seconds: number) => Promise<void>
  tries?: number
}): Promise<T> {
  const tries = steps.tries ?? PAUSES.length + 1
  for (let attempt = 0; ; attempt++) {
    try {
      return await steps.create()
    } catch (error) {
      const fault = faultOf(error)
      const pause = fault.retryAfter ?? PAUSES[attempt] ?? 1
      if (fault.kind !== 'passing' || pause > LONGEST_WAIT) throw error
      await steps.wait(pause)
      const found = await steps.look()
      if (found !== undefined) return found
      if (attempt + 1 >= tries) throw error
    }
  }
}
