/** The event a workflow runs for: the facts GitHub gives, in one typed place. Everything in `payload` is data of strangers. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`. */
  name: string
  /** The webhook payload (`GITHUB_EVENT_PATH`), unchecked. */
  payload: Record<string, unknown>
  /** Who the event belongs to (`GITHUB_ACTOR`). */
  actor: string
  /** Who started this run; differs from `actor` in a re-run (`GITHUB_TRIGGERING_ACTOR`). */
  triggeringActor: string
  owner: string
  repo: string
  /** `GITHUB_REF`, e.g. `refs/heads/main`. */
  ref: string
  sha: string
  workflow: string
  job: string
  runId: number
  runAttempt: number
  /** `GITHUB_SERVER_URL`, without a trailing slash. */
  serverUrl: string
}
