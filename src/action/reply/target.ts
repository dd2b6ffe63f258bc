import type { WorkflowEvent } from '../../guard/event.js'

/** Where the reply goes: known from the event alone, or how to find it out. */
export type Target = Place | Lookup

/** A place that is known. */
export type Place =
  | { kind: 'pull'; number: number; headSha?: string | undefined; baseSha?: string | undefined }
  | { kind: 'issue'; number: number }
  /** The thread of a review comment; `commentId` is its first comment. */
  | {
      kind: 'thread'
      number: number
      commentId: number
      headSha?: string | undefined
      baseSha?: string | undefined
    }
  /** Nowhere on GitHub: the job summary only. With a remedy where that is not as it should be. */
  | { kind: 'none'; reason: string; remedy?: string }

/** What has to be asked of GitHub. See `lookupTarget`. */
export type Lookup =
  /** Is this number an issue or a pull request? */
  | { kind: 'lookup'; by: 'number'; number: number }
  /** The open pull request with this head, `owner:branch`, of several the one at `sha`. */
  | { kind: 'lookup'; by: 'head'; head: string; sha: string }
  /** The open pull request this commit is the head of. */
  | { kind: 'lookup'; by: 'commit'; sha: string }

/** The comment that asked for this run. */
export interface Asked {
  kind: 'issue_comment' | 'review_comment'
  id: number
}

/** Where to reply to an event. Pure; `wish` is the input `reply-to`. */
export function resolveTarget(event: WorkflowEvent, wish: 'auto' | 'none' | number): Target {
  if (wish === 'none') return none('reply-to is none')
  const own = placeOf(event)
  if (wish === 'auto') return own
  if (!('number' in own) || own.number !== wish) return { kind: 'lookup', by: 'number', number: wish }
  // A number means the conversation itself, not a thread within it.
  return own.kind === 'thread' ? pullOf(event.payload) : own
}

/** The comment that asked, for events that are about one. */
export function askedBy({ name, payload }: WorkflowEvent): Asked | undefined {
  const id = number(at(payload, 'comment', 'id'))
  if (id === undefined) return undefined
  if (name === 'issue_comment') return { kind: 'issue_comment', id }
  return name === 'pull_request_review_comment' ? { kind: 'review_comment', id } : undefined
}

function placeOf(event: WorkflowEvent): Target {
  const { name, payload } = event
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return pullOf(payload)
    case 'pull_request_review_comment':
      return threadOf(payload)
    case 'issues':
    case 'issue_comment':
      return issueOf(payload)
    case 'push':
      return branchOf(event)
    case 'workflow_run':
      return suiteOf(payload, record(payload['workflow_run']))
    case 'check_suite':
      return suiteOf(payload, record(payload['check_suite']))
    case 'check_run':
      return suiteOf(payload, record(at(payload, 'check_run', 'check_suite')))
    case 'merge_group':
      return queuedOf(payload)
    case 'deployment':
    case 'deployment_status':
      return commitOf(at(payload, 'deployment', 'sha'))
    case 'status':
      return commitOf(payload['sha'])
    default:
      return none(`the event ${name} belongs to no pull request or issue`)
  }
}

function pullOf(payload: Record<string, unknown>): Place {
  const pull = number(at(payload, 'pull_request', 'number'))
  return pull === undefined
    ? none('the event names no pull request')
    : { kind: 'pull', number: pull, ...shas(payload) }
}

function threadOf(payload: Record<string, unknown>): Place {
  const pull = number(at(payload, 'pull_request', 'number'))
  const comment = number(at(payload, 'comment', 'in_reply_to_id')) ?? number(at(payload, 'comment', 'id'))
  if (pull === undefined || comment === undefined) return none('the event names no review comment')
  return { kind: 'thread', number: pull, commentId: comment, ...shas(payload) }
}

function shas(payload: Record<string, unknown>): {
  headSha?: string | undefined
  baseSha?: string | undefined
} {
  return {
    headSha: text(at(payload, 'pull_request', 'head', 'sha')),
    baseSha: text(at(payload, 'pull_request', 'base', 'sha')),
  }
}

function issueOf(payload: Record<string, unknown>): Place {
  const issue = number(at(payload, 'issue', 'number'))
  if (issue === undefined) return none('the event names no issue')
  return { kind: at(payload, 'issue', 'pull_request') ? 'pull' : 'issue', number: issue }
}

function branchOf({ payload, ref, owner, sha }: WorkflowEvent): Target {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(text(payload['ref']) ?? ref) ?? []
  if (branch === undefined) return none('the push is not to a branch')
  if (payload['deleted'] === true) return none('the branch was deleted')
  return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha: text(payload['after']) ?? sha }
}

/** A workflow run or a check suite. GitHub names its pull requests, except those that come from a fork. */
function suiteOf(payload: Record<string, unknown>, suite: Record<string, unknown>): Target {
  const repository = at(payload, 'repository', 'id')
  const pulls = (Array.isArray(suite['pull_requests']) ? suite['pull_requests'] : [])
    .map(record)
    .filter(pull => at(pull, 'base', 'repo', 'id') === repository)
  const sha = text(suite['head_sha'])
  const pull = pulls.find(pull => at(pull, 'head', 'sha') === sha) ?? pulls[0]
  const named = number(pull?.['number'])
  if (named !== undefined) {
    return { kind: 'pull', number: named, headSha: sha, baseSha: text(at(pull, 'base', 'sha')) }
  }
  const owner = text(at(suite, 'head_repository', 'owner', 'login'))
  const branch = text(suite['head_branch'])
  if (sha === undefined) return none('the event names no commit')
  if (owner === undefined || branch === undefined) return commitOf(sha)
  return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha }
}

/** A merge queue names the pull request in its temporary branch: `gh-readonly-queue/main/pr-7-<sha>`. */
function queuedOf(payload: Record<string, unknown>): Place {
  const ref = text(at(payload, 'merge_group', 'head_ref')) ?? ''
  const [, pull] = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref) ?? []
  return pull === undefined
    ? none('the merge group names no pull request')
    : { kind: 'pull', number: Number(pull) }
}

function commitOf(sha: unknown): Target {
  const commit = text(sha)
  return commit === undefined
    ? none('the event names no commit')
    : { kind: 'lookup', by: 'commit', sha: commit }
}

const none = (reason: string): Place => ({ kind: 'none', reason })

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => record(inner)[key], value)

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const number = (value: unknown) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined
