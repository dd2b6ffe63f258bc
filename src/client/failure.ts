/** A turn that ended badly → a ChatError with facts and a remedy. */
import { ChatError, type CodexErrorCode } from '../errors.js'
import type { ErrorEvent, TurnAborted } from './events.js'

/** Codex's error classes that are told apart, with what to do about each. */
const REMEDIES: Readonly<Partial<Record<CodexErrorCode, string>>> = {
  unauthorized: 'The service refused the credentials: sign in again, or check the API key.',
  usage_limit_exceeded: 'The plan’s usage limit is reached: wait until it resets, or use another sign-in.',
  rate_limit_exceeded: 'Too many requests: wait a little and try again.',
  context_window_exceeded:
    'The conversation is too long for the model: start a new thread, or ask for less at once.',
  server_overloaded: 'The service is overloaded: try again in a few minutes.',
  internal_server_error: 'The service failed: try again in a few minutes.',
  bad_request: 'The service refused the request: check model, effort and configuration.',
  model_not_found: 'The model is not available for this sign-in: check its name, or choose another.',
  sandbox_error: 'The sandbox could not be set up on this machine.',
  http_connection_failed: 'The service could not be reached: check network, proxy and endpoint.',
  response_stream_connection_failed: 'The service could not be reached: check network, proxy and endpoint.',
  response_stream_disconnected: 'The connection to the service was cut: try again.',
  response_too_many_failed_attempts: 'The service failed repeatedly: try again in a few minutes.',
  other: 'Codex says in its message what went wrong: change that, or try again.',
}

/** What an HTTP status says where Codex's class does not. */
const BY_STATUS: Readonly<Record<number, CodexErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'model_not_found',
  429: 'rate_limit_exceeded',
  500: 'internal_server_error',
  502: 'server_overloaded',
  503: 'server_overloaded',
  504: 'server_overloaded',
}

/** Classes that only say how the request ended, so that an HTTP status tells more. */
const VAGUE = new Set<CodexErrorCode>([
  'other',
  'response_too_many_failed_attempts',
  'http_connection_failed',
])

/** The error a failed turn rejects with. */
export function turnFailure(event: ErrorEvent, stderrTail?: string): ChatError {
  const status = event.info?.http_status
  const own: CodexErrorCode = isKnown(event.info?.class) ? event.info.class : 'other'
  // With no retries left Codex gives a cut stream no class of its own.
  const cut = own === 'other' && event.message.startsWith('stream disconnected')
  const code: CodexErrorCode = cut
    ? 'response_stream_disconnected'
    : VAGUE.has(own) && status !== undefined
      ? (BY_STATUS[status] ?? own)
      : own
  return new ChatError(readable(event.message), {
    code,
    remedy: REMEDIES[code],
    httpStatus: status,
    codexErrorInfo: event.info?.class,
    stderrTail,
  })
}

/** The error an interrupted turn's reply rejects with. */
export function turnInterrupted(event: TurnAborted): ChatError {
  return new ChatError(`The turn ended before its reply: ${event.reason}.`, {
    code: 'interrupted',
    remedy: 'Go on with `resume`, if that was not wanted.',
  })
}

/** The error of a turn that ended well and said nothing. */
export function emptyReply(): ChatError {
  return new ChatError('Codex ended the turn without a reply.', {
    code: 'empty_reply',
    remedy: 'Ask for an answer in the prompt, or try again.',
  })
}

function isKnown(name: string | undefined): name is CodexErrorCode {
  return name !== undefined && Object.hasOwn(REMEDIES, name)
}

/** The service's own words: Codex hands on the body of an HTTP 400 as it came. */
function readable(message: string): string {
  if (!message.trimStart().startsWith('{')) return message
  try {
    const body = JSON.parse(message) as { error?: { message?: unknown } | null; message?: unknown } | null
    const text = body?.error?.message ?? body?.message
    return typeof text === 'string' && text !== '' ? text : message
  } catch {
    return message
  }
}
