/** Why a run failed, in words. */
import { CodexError } from '../errors.js'

/** A failure in one sentence that names the class of its cause. */
export function reasonOf(error: unknown): { reason: string; remedy: string | undefined } {
  if (!(error instanceof CodexError)) {
    return { reason: error instanceof Error ? error.message : String(error), remedy: undefined }
  }
  const { code, httpStatus, message, remedy } = error
  if (code === 'invalid_config' || code === 'invalid_payload') return { reason: message, remedy }
  const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
  return { reason: `${message.replace(/[.\s]*$/, '')} (${code}${status}).`, remedy }
}
