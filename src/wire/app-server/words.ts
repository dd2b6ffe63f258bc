/** Values of app-server in our words. */
import type { z } from 'zod'
import type { ErrorInfo, FileChange, PlanItem, RateLimitWindow, TokenUsage } from '../../client/events.js'
import type * as protocol from './protocol.js'

/** Codex's error class in snake_case, with the HTTP status where it carries one. */
export function errorInfo(
  info: z.infer<typeof protocol.codexErrorInfo> | null | undefined,
): ErrorInfo | undefined {
  if (info == null) return undefined
  if (typeof info === 'string') return { class: snakeCase(info) }
  const [name, detail] = Object.entries(info)[0] ?? ['other']
  const status = (detail as { httpStatusCode?: unknown } | null | undefined)?.httpStatusCode
  return { class: snakeCase(name), http_status: typeof status === 'number' ? status : undefined }
}

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

export function planStatus(status: string): PlanItem['status'] {
  return status === 'completed' ? 'completed' : status === 'inProgress' ? 'in_progress' : 'pending'
}

export function fileChange({ path, kind, diff }: z.infer<typeof protocol.fileUpdateChange>): FileChange {
  return { path, kind: kind.type, diff, move_path: kind.move_path ?? undefined }
}

export function tokens(usage: z.infer<typeof protocol.tokenUsageUpdated>['tokenUsage']['total']): TokenUsage {
  return {
    input_tokens: usage.inputTokens,
    cached_input_tokens: usage.cachedInputTokens,
    output_tokens: usage.outputTokens,
    reasoning_output_tokens: usage.reasoningOutputTokens,
    total_tokens: usage.totalTokens,
  }
}

export function rateLimitWindow(
  window: z.infer<typeof protocol.rateLimitsUpdated>['rateLimits']['primary'],
): RateLimitWindow | undefined {
  return window == null
    ? undefined
    : {
        used_percent: window.usedPercent,
        window_minutes: window.windowDurationMins ?? undefined,
        resets_at: window.resetsAt ?? undefined,
      }
}
