/** Small conversions from Codex's values to those of the neutral events. */
import { fileURLToPath } from 'node:url'
import type { ErrorInfo, FileChange, RateLimitWindow } from '../../client/events.js'
import type * as protocol from './protocol.js'

/** Codex's error class, with the HTTP status where it carries one. */
export function errorInfo(info: protocol.ErrorInfo): ErrorInfo | undefined {
  if (info == null) return undefined
  if (typeof info === 'string') return { class: info }
  const [name, detail] = Object.entries(info)[0] ?? ['other']
  const status = (detail as { http_status_code?: unknown } | null | undefined)?.http_status_code
  return { class: name, http_status: typeof status === 'number' ? status : undefined }
}

/** The files of a patch. */
export function fileChanges(changes: protocol.Changes): FileChange[] {
  return Object.entries(changes).map(([path, change]) =>
    change.type === 'update'
      ? { path, kind: 'update', diff: change.unified_diff, move_path: change.move_path ?? undefined }
      : { path, kind: change.type, diff: change.content },
  )
}

/** One window of a rate limit, or nothing. */
export function rateLimit(window: protocol.RateLimit): RateLimitWindow | undefined {
  if (window == null) return undefined
  const { used_percent, window_minutes, resets_at } = window
  return { used_percent, window_minutes: window_minutes ?? undefined, resets_at: resets_at ?? undefined }
}

/** Newer CLIs give directories as `file://` URLs. */
export function pathOf(cwd: string | null | undefined): string | undefined {
  if (cwd?.startsWith('file://') !== true) return cwd ?? undefined
  try {
    return fileURLToPath(cwd)
  } catch {
    return cwd
  }
}
