/** Whether a failed turn is worth resuming. Pure: what passes by itself is tried again, what lasts is explained. */
import type { RateLimits } from '../client/events.js'
import type { CodexError, CodexErrorCode } from '../errors.js'
import { inWords } from './limits.js'

/** How often a turn is resumed. */
export const MAX_RESUMES = 3
/** First wait, in milliseconds; each further one is four times as long. */
const FIRST_WAIT_MS = 1000
/** A rate limit that resets later than this is not waited for, in milliseconds. */
const LONGEST_WAIT_MS = 120_000

export type Verdict =
  { retry: true; waitMs: number; why: string } | { retry: false; why: string; remedy?: string | undefined }

/** Causes that pass by themselves, in words. */
const PASSING: Partial<Record<CodexErrorCode, string>> = {
  server_overloaded: "the model's service is overloaded",
  internal_server_error: "the model's service failed",
  http_connection_failed: "the model's service could not be reached",
  response_stream_connection_failed: "the model's service could not be reached",
  response_stream_disconnected: 'the answer of the model was cut off',
  response_too_many_failed_attempts: "the model's service failed again and again",
  process_exited: 'the Codex CLI died',
}

/** Causes that last, with what a person can do. */
const LASTING: Partial<Record<CodexErrorCode, [why: string, remedy: string]>> = {
  unauthorized: ['the sign-in was refused', 'Sign in again and renew the secret.'],
  sign_in_dead: ['the sign-in has expired', 'Sign in again and renew the secret.'],
  not_signed_in: ['there is no sign-in', 'Set auth, openai-api-key or codex-access-token.'],
  model_not_found: ['the model is not known or not allowed for this account', 'Check the input model.'],
  context_window_exceeded: [
    "the conversation is longer than the model's context",
    'Give a smaller task, or a model with a larger context.',
  ],
  bad_request: ["the model's service refused the request", 'Check the inputs model, effort and config.'],
  sandbox_error: [
    'the sandbox could not be set up',
    'On Ubuntu 24.04 allow unprivileged user namespaces, or choose another runner.',
  ],
  empty_reply: ['Codex ended without a reply', 'Run it again, or make the prompt ask for an answer.'],
}

/**
 * Judges the failure of a turn. `attempt` is how often it was resumed already, `rateLimits` the last that Codex told,
 * `now` milliseconds since 1970.
 */
export function retryable(
  error: CodexError,
  attempt: number,
  rateLimits: RateLimits | undefined,
  now: number,
): Verdict {
  const reset = resetOf(rateLimits)
  const until = reset === undefined ? undefined : reset - now
  if (error.code === 'usage_limit_exceeded') {
    return { retry: false, why: 'the usage limit of this account is reached', remedy: tryAgainAfter(reset) }
  }
  const limited = error.code === 'rate_limit_exceeded' || error.httpStatus === 429
  if (limited && until !== undefined && until > LONGEST_WAIT_MS) {
    return { retry: false, why: 'the rate limit is reached', remedy: tryAgainAfter(reset) }
  }
  const why = limited ? 'the rate limit is reached' : passing(error)
  if (why === undefined) {
    const [lasting, remedy] = LASTING[error.code] ?? [undefined, error.remedy]
    return { retry: false, why: lasting ?? error.message, remedy }
  }
  if (attempt >= MAX_RESUMES) {
    return {
      retry: false,
      why: `${why}, also after ${MAX_RESUMES} further tries`,
      remedy: tryAgainAfter(reset),
    }
  }
  const backoff = FIRST_WAIT_MS * 4 ** attempt
  const waitMs = limited ? Math.max(backoff, Math.max(0, until ?? 0) + 1000) : backoff
  return { retry: true, waitMs, why }
}

/** The line that announces it in the log. */
export function announce({ why, waitMs }: Verdict & { retry: true }, attempt: number): string {
  const count = `${attempt + 1} of ${MAX_RESUMES}`
  return `The turn failed because ${why}; it is resumed in ${inWords(waitMs)} (${count}).`
}

function passing({ code, httpStatus }: CodexError): string | undefined {
  if (httpStatus !== undefined && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
    return undefined
  return (
    PASSING[code] ??
    (httpStatus !== undefined && httpStatus >= 500 ? PASSING.internal_server_error : undefined)
  )
}

/** When the exhausted window resets, in milliseconds since 1970; with none exhausted, the fuller one. */
function resetOf(limits: RateLimits | undefined): number | undefined {
  const windows = [limits?.primary, limits?.secondary].filter(window => window?.resets_at !== undefined)
  const full = windows.filter(window => (window?.used_percent ?? 0) >= 100)
  const [latest] = full.sort((a, b) => (b?.resets_at ?? 0) - (a?.resets_at ?? 0))
  const [fullest] = windows.sort((a, b) => (b?.used_percent ?? 0) - (a?.used_percent ?? 0))
  const seconds = (latest ?? fullest)?.resets_at
  return seconds === undefined ? undefined : seconds * 1000
}

function tryAgainAfter(reset: number | undefined): string {
  if (reset === undefined) return 'Try again later.'
  return `Try again after ${new Date(reset).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
}
