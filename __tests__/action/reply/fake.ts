import type { WorkflowEvent } from '../../../src/guard/event.js'

/** An event as a job sees it. */
export function eventOf(name: string, payload: Record<string, unknown> = {}): WorkflowEvent {
  return {
    name,
    payload,
    actor: 'ada',
    triggeringActor: 'ada',
    owner: 'o',
    repo: 'r',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workflow: 'CI',
    job: 'review',
    runId: 11,
    runAttempt: 1,
    serverUrl: 'https://github.com',
  }
}
