/** Whose code a run is about: trusted only when it lies in the repository itself. Pure. */
import type { WorkflowEvent } from './event.js'
import { at, idAt, textAt } from './payload.js'
import { refused, trusted, type Verdict } from './verdict.js'

/** What GitHub says about a number: a pull request (its answer, unchecked), or an issue that is none. */
export type Pull = { pull: unknown } | 'issue'

const ABOUT_A_PULL = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]
const ABOUT_AN_ISSUE = ['issues', 'issue_comment']
/** Events that run on a branch or tag of the repository, and are about nothing else. */
const ABOUT_A_REF = [
  'branch_protection_rule',
  'create',
  'delete',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'watch',
  'workflow_dispatch',
]

/**
 * Numbers whose head the payload does not tell: a comment on a pull request names it as an issue. `about` is the
 * number the workflow itself names (`reply-to`).
 */
export function pullsToLookUp({ name, payload }: WorkflowEvent, about: number | undefined): number[] {
  const isIssue = ABOUT_AN_ISSUE.includes(name)
  const own = idAt(payload, isIssue ? 'issue' : 'pull_request', 'number')
  const needed = isIssue && at(payload, 'issue', 'pull_request') ? own : undefined
  return [needed, about === own ? undefined : about].filter(number => number !== undefined)
}

/** Judges the head of an event. `pulls` answers `pullsToLookUp`. */
export function judgeHead(
  event: WorkflowEvent,
  about: number | undefined,
  pulls: ReadonlyMap<number, Pull>,
): Verdict {
  const looked = pullsToLookUp(event, about).map(number => judgeAnswer(number, pulls.get(number)))
  return [judgePayload(event), ...looked].reduce((worst, one) => (worst.trusted ? one : worst))
}

/** Whether the run that a `workflow_run` event tells of was one of this repository. */
export function isOwnRun(payload: WorkflowEvent['payload']): boolean {
  return isSame(at(payload, 'workflow_run', 'head_repository'), payload['repository'])
}

/**
 * A commit that only those with write access could make, to take the repository's own files from: what the pull
 * request is to be merged into, else what the run is on. undefined where the event has none.
 */
export function baseCommitOf({ name, payload, ref, sha }: WorkflowEvent): string | undefined {
  const base = ABOUT_A_PULL.includes(name)
    ? textAt(payload, 'pull_request', 'base', 'sha')
    : judgeRef(ref).trusted && sha
  return base && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base) ? base : undefined
}

function judgeAnswer(number: number, answer: Pull | undefined): Verdict {
  if (answer === undefined) return refused(`GitHub could not be asked whose code #${number} is.`)
  if (answer === 'issue') return trusted(`#${number} is an issue.`)
  return judgePull(answer.pull, at(answer.pull, 'base', 'repo'))
}

function judgePayload({ name, payload, ref }: WorkflowEvent): Verdict {
  const { repository } = payload
  if (ABOUT_A_PULL.includes(name)) return judgePull(payload['pull_request'], repository)
  if (ABOUT_A_REF.includes(name)) return judgeRef(ref)
  if (ABOUT_AN_ISSUE.includes(name)) {
    // Of a pull request GitHub's answer decides; this is about the run itself.
    const numbered = idAt(payload, 'issue', 'number') !== undefined
    return numbered ? judgeRef(ref) : refused('The event does not say which issue it is about.')
  }
  switch (name) {
    case 'workflow_run':
      return judgeRun(payload)
    case 'check_suite':
      return judgeCommit(payload['check_suite'], repository)
    case 'check_run':
      return judgeCommit(at(payload, 'check_run', 'check_suite'), repository)
    case 'status': {
      const { branches } = payload
      return Array.isArray(branches) && branches.length > 0
        ? trusted('A branch of this repository holds the commit.')
        : refused('No branch of this repository holds the commit.')
    }
    default:
      return refused('The event does not say whose code it is about.')
  }
}

function judgePull(pull: unknown, repository: unknown): Verdict {
  return isSame(at(pull, 'head', 'repo'), repository)
    ? trusted('The pull request comes from this repository.')
    : refused('The pull request comes from another repository.')
}

function judgeRef(ref: string): Verdict {
  return /^refs\/(?:heads|tags)\/./.test(ref)
    ? trusted('The run is on a branch or tag of this repository.')
    : refused('The run is not on a branch or tag of this repository.')
}

function judgeRun(payload: WorkflowEvent['payload']): Verdict {
  const run = payload['workflow_run']
  if (!isOwnRun(payload)) return refused('The workflow run was for another repository.')
  // Such a run is on the base, whatever head it was about: only the named pull requests tell.
  if (textAt(run, 'event') === 'pull_request_target') return judgeCommit(run, payload['repository'])
  return trusted('The workflow run was for this repository.')
}

/** A commit and its pull requests. GitHub names none that comes from a fork. */
function judgeCommit(suite: unknown, repository: unknown): Verdict {
  const pulls = at(suite, 'pull_requests')
  const id = idAt(repository, 'id')
  const own = (pull: unknown): boolean => id !== undefined && idAt(pull, 'head', 'repo', 'id') === id
  return Array.isArray(pulls) && pulls.length > 0 && pulls.every(own)
    ? trusted('The pull request comes from this repository.')
    : refused('GitHub does not say which repository the commit comes from.')
}

/** Id and name must agree. A deleted fork has neither, and nothing equals nothing. */
function isSame(one: unknown, other: unknown): boolean {
  const id = idAt(one, 'id')
  const name = textAt(one, 'full_name')?.toLowerCase()
  if (id === undefined || name === undefined) return false
  return id === idAt(other, 'id') && name === textAt(other, 'full_name')?.toLowerCase()
}
