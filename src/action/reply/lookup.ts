import type { WorkflowEvent } from '../../guard/event.js'
import type { GitHub } from '../github.js'
import { faultOf } from './once.js'
import type { Place, Target } from './target.js'

/**
 * Asks GitHub for a place that the event alone does not tell. A place that is known passes as it is; one that
 * cannot be found is `none` with the reason. Throws when GitHub cannot be reached.
 */
export async function lookupTarget(
  github: () => Promise<Pick<GitHub, 'octokit'>>,
  event: WorkflowEvent,
  target: Target,
): Promise<Place> {
  if (target.kind !== 'lookup') return target
  const { octokit } = await github()
  const { owner, repo } = event
  try {
    if (target.by === 'number') {
      const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: target.number })
      return { kind: data.pull_request ? 'pull' : 'issue', number: target.number }
    }
    const { data } =
      target.by === 'head'
        ? await octokit.rest.pulls.list({ owner, repo, head: target.head, state: 'open', per_page: 100 })
        : await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            owner,
            repo,
            commit_sha: target.sha,
            per_page: 100,
          })
    return choose(data, target)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.kind !== 'refused' && fault.kind !== 'invalid') throw error
    const what = target.by === 'number' ? `#${target.number}` : 'the pull request of this event'
    const reason = `GitHub does not let this token see ${what} (${fault.message})`
    const remedy = 'Give the job “permissions: pull-requests: write”, and see that `reply-to` is right.'
    return { kind: 'none', reason, remedy }
  }
}

interface Pull {
  number: number
  state: string
  head: { sha: string; label?: string }
  base: { sha: string }
}

/** Of several open pull requests with one head, the one at the commit of the event; then the newest. */
function choose(pulls: Pull[], target: { by: 'head' | 'commit'; head?: string; sha: string }): Place {
  const open = pulls
    .filter(pull => pull.state === 'open')
    // GitHub ignores a `head` it cannot read and answers with every pull request there is.
    .filter(pull => target.head === undefined || pull.head.label?.toLowerCase() === target.head.toLowerCase())
    .sort((a, b) => b.number - a.number)
  const pull = open.find(pull => pull.head.sha === target.sha) ?? (target.by === 'head' ? open[0] : undefined)
  if (!pull)
    return { kind: 'none', reason: `no open pull request has ${target.head ?? target.sha} as its head` }
  return { kind: 'pull', number: pull.number, headSha: target.sha, baseSha: pull.base.sha }
}
