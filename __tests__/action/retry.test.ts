import { expect, it } from 'vitest'
import { announce, MAX_RESUMES, retryable } from '../../src/action/retry.js'
import { ChatError, ConnectionError, type CodexErrorCode } from '../../src/errors.js'

const NOW = Date.UTC(2026, 0, 2, 12)
const failure = (code: CodexErrorCode, httpStatus?: number): ChatError =>
  new ChatError(`failed with ${code}`, { code, httpStatus, remedy: 'its own remedy' })
const resetIn = (minutes: number, used_percent = 100): { used_percent: number; resets_at: number } => ({
  used_percent,
  resets_at: NOW / 1000 + minutes * 60,
})

const PASSING: CodexErrorCode[] = [
  'server_overloaded',
  'internal_server_error',
  'http_connection_failed',
  'response_stream_connection_failed',
  'response_stream_disconnected',
  'response_too_many_failed_attempts',
  'process_exited',
  'rate_limit_exceeded',
]
it.each(PASSING)('%s passes', code => {
  expect(retryable(failure(code), 0, undefined, NOW)).toMatchObject({ retry: true })
})

const LASTING: CodexErrorCode[] = [
  'unauthorized',
  'sign_in_dead',
  'not_signed_in',
  'usage_limit_exceeded',
  'model_not_found',
  'context_window_exceeded',
  'bad_request',
  'sandbox_error',
  'empty_reply',
  'interrupted',
  'aborted',
  'timeout',
  'idle_timeout',
  'spawn_failed',
  'closed',
  'other',
]
it.each(LASTING)('%s lasts, and says so in words', code => {
  const verdict = retryable(failure(code), 0, undefined, NOW)
  expect(verdict).toMatchObject({ retry: false, remedy: expect.any(String) as string })
  expect(verdict.why).not.toBe('')
})

it.each([
  [401, false],
  [403, false],
  [404, false],
  [408, true],
  [429, true],
  [500, true],
  [503, true],
])('a failed connection with HTTP %d is tried again: %s', (status, retry) => {
  expect(retryable(failure('http_connection_failed', status), 0, undefined, NOW).retry).toBe(retry)
})

it('an unknown failure with a status of the server passes', () => {
  expect(retryable(failure('other', 502), 0, undefined, NOW)).toMatchObject({ retry: true })
})

it('waits longer each time, and three times at most', () => {
  const waits = [0, 1, 2].map(attempt => retryable(failure('server_overloaded'), attempt, undefined, NOW))
  expect(waits).toMatchObject([{ waitMs: 1000 }, { waitMs: 4000 }, { waitMs: 16000 }])
  const last = retryable(failure('server_overloaded'), MAX_RESUMES, undefined, NOW)
  expect(last).toEqual({
    retry: false,
    why: "the model's service is overloaded, also after 3 further tries",
    remedy: 'Try again later.',
  })
})

it('waits for a rate limit that resets soon', () => {
  const limits = { primary: resetIn(1) }
  expect(retryable(failure('rate_limit_exceeded'), 0, limits, NOW)).toMatchObject({ waitMs: 61_000 })
  const past = { primary: resetIn(-1) }
  expect(retryable(failure('rate_limit_exceeded'), 0, past, NOW)).toMatchObject({ waitMs: 1000 })
})

it('does not wait for one that resets later, and says when', () => {
  expect(retryable(failure('http_connection_failed', 429), 0, { primary: resetIn(90) }, NOW)).toEqual({
    retry: false,
    why: 'the rate limit is reached',
    remedy: 'Try again after 2026-01-02 13:30 UTC.',
  })
})

it('says when a usage limit resets: the window that is used up, not the other', () => {
  const limits = { primary: resetIn(30, 40), secondary: resetIn(24 * 60) }
  expect(retryable(failure('usage_limit_exceeded'), 0, limits, NOW)).toMatchObject({
    retry: false,
    remedy: 'Try again after 2026-01-03 12:00 UTC.',
  })
  expect(retryable(failure('usage_limit_exceeded'), 0, {}, NOW)).toMatchObject({ remedy: 'Try again later.' })
})

it('announces a resumption in one line', () => {
  const verdict = retryable(new ConnectionError('gone', { code: 'process_exited' }), 1, undefined, NOW)
  if (!verdict.retry) throw new Error('expected a retry')
  expect(announce(verdict, 1)).toBe(
    'The turn failed because the Codex CLI died; it is resumed in 4 s (2 of 3).',
  )
})
