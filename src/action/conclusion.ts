/** How a conversation's end becomes the conclusion of the run. Pure. */
import type { WorkflowEvent } from '../guard/event.js'
import type { Ended } from './converse.js'
import type { Outcome } from './reply/outcome.js'

export function conclusionOf(ended: Ended): Pick<Outcome, 'conclusion' | 'reason' | 'remedy'> {
  switch (ended.how) {
    case 'replied':
      return { conclusion: 'success' }
    case 'timed-out':
      return {
        conclusion: 'timed-out',
        reason: 'Codex was interrupted because the time of `timeout-minutes` was over.',
        remedy: 'Raise `timeout-minutes`, or ask for less at once.',
      }
    case 'idle':
      return {
        conclusion: 'timed-out',
        reason: 'Codex was interrupted because nothing came from it for `idle-timeout-minutes`.',
        remedy: 'Raise `idle-timeout-minutes` if its commands are silent for so long.',
      }
    case 'cancelled':
      return { conclusion: 'cancelled', reason: 'The job was cancelled.' }
    case 'failed':
      return { conclusion: 'failure', reason: ended.reason, remedy: ended.remedy }
  }
}

/** The page of this run on GitHub. */
export function logUrl({ serverUrl, owner, repo, runId, runAttempt }: WorkflowEvent): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`
}
