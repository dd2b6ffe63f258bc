/** The outside of a run, handed in so that nothing reaches for it. */
import type { Runner } from './runner.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface World {
  core: Runner
  env: Environment
  /** Aborts when the job is cancelled. */
  cancelled: AbortSignal
  /** Milliseconds, monotonic. */
  now: () => number
}
