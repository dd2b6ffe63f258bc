import type { PlanItem, TokenUsage } from '../../client/events.js'

/** How a run ended: the output `conclusion`. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'timed-out' | 'skipped'

/** What is said first of a run that ended. */
export const HEADLINES: Record<Conclusion, string> = {
  success: '✅ Codex finished',
  failure: '❌ Codex could not finish',
  cancelled: '🛑 The run was cancelled',
  'timed-out': '⏱️ Codex ran out of time',
  skipped: '⏭️ Codex was not run',
}

/** What a run did, as far as the reply tells it. */
export interface ReplyStats {
  durationMs: number
  turns: number
  usage?: TokenUsage | undefined
  commands: { command: string; exitCode?: number | undefined; durationMs?: number | undefined }[]
  changes: { path: string; added?: number | undefined; removed?: number | undefined }[]
  plan: PlanItem[]
}

/** Everything a reply is made of. All texts may come from a model or a stranger. */
export interface Outcome {
  conclusion: Conclusion
  /** Why, where it is not plain success: one sentence. */
  reason?: string | undefined
  /** What to do about it: one sentence. */
  remedy?: string | undefined
  /** The final reply, or as much of it as there is. */
  message?: string | undefined
  stats: ReplyStats
  model?: string | undefined
  codexVersion?: string | undefined
  /** The page of this run on GitHub: its log and summary. */
  logUrl: string
}

/** An outcome without secrets. Redact before anything is cut: half a secret is not recognised. */
export function redactOutcome(outcome: Outcome, redact: (text: string) => string): Outcome {
  const { reason, remedy, message, stats } = outcome
  const maybe = (text: string | undefined) => (text === undefined ? undefined : redact(text))
  return {
    ...outcome,
    reason: maybe(reason),
    remedy: maybe(remedy),
    message: maybe(message),
    stats: {
      ...stats,
      commands: stats.commands.map(command => ({ ...command, command: redact(command.command) })),
      changes: stats.changes.map(change => ({ ...change, path: redact(change.path) })),
    },
  }
}
