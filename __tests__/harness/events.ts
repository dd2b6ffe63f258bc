/** Events a workflow runs for: GitHub's own example payloads with the facts that tests care about put in. */
import examples from '@octokit/webhooks-examples'

export interface TestEvent {
  /** `GITHUB_EVENT_NAME`. */
  name: string
  payload: Payload
}
export type Payload = Record<string, unknown>

export const OWNER = 'octo-org'
export const REPO = 'hello'

/** A copy of the real example in which the repository is `octo-org/hello`. */
function example(name: string, action?: string): Payload {
  const found = (examples as unknown as { name: string; examples: Payload[] }[])
    .find(each => each.name === name)
    ?.examples.find(each => action === undefined || each['action'] === action)
  if (!found) throw new Error(`no example of ${name} ${action ?? ''}`)
  const text = JSON.stringify(found)
    .replaceAll('Codertocat/Hello-World', `${OWNER}/${REPO}`)
    .replaceAll('"Hello-World"', `"${REPO}"`)
  return JSON.parse(text) as Payload
}

/** Puts values in by path (`pull_request.head.sha`). */
function put(payload: Payload, values: Record<string, unknown>): Payload {
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue
    const keys = path.split('.')
    const last = keys.pop() ?? path
    const at = keys.reduce<Payload>((node, key) => (node[key] ??= {}) as Payload, payload)
    at[last] = value
  }
  return payload
}

/** A person or a bot of a made-up account. */
export function user(login: string, type: 'User' | 'Bot' = 'User'): Payload {
  const id = [...login].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 1_000_000, 7)
  return { login, id, node_id: `U_${id}`, type, site_admin: false, html_url: `https://github.com/${login}` }
}

const owner = { 'repository.owner.login': OWNER, 'repository.owner.type': 'Organization' }

export interface PullRequestEvent {
  action?: string
  number?: number
  title?: string
  body?: string | null
  headSha?: string
  baseSha?: string
  headRef?: string
  baseRef?: string
  /** `owner/name` of the repository the head lies in; another one than ours is a fork. */
  headRepository?: string
  author?: string
  authorType?: 'User' | 'Bot'
  association?: string
  sender?: string
  senderType?: 'User' | 'Bot'
  draft?: boolean
}

/** A `pull_request` event (or `pull_request_target`, whose payload is the same). */
export function pullRequestEvent(facts: PullRequestEvent = {}, name = 'pull_request'): TestEvent {
  const head = facts.headRepository ?? `${OWNER}/${REPO}`
  const fork = head !== `${OWNER}/${REPO}`
  const author = user(facts.author ?? 'octocat', facts.authorType)
  const number = facts.number ?? 7
  const payload = put(example('pull_request', 'opened'), {
    action: facts.action,
    ...owner,
    number,
    'pull_request.number': number,
    'pull_request.title': facts.title ?? 'Greet by name',
    'pull_request.body': facts.body === undefined ? 'The greeting takes a name now.' : facts.body,
    'pull_request.user': author,
    'pull_request.author_association': facts.association ?? 'MEMBER',
    'pull_request.draft': facts.draft ?? false,
    'pull_request.html_url': `https://github.com/${OWNER}/${REPO}/pull/${number}`,
    'pull_request.head.sha': facts.headSha,
    'pull_request.head.ref': facts.headRef ?? 'feature',
    'pull_request.head.repo.full_name': head,
    'pull_request.head.repo.fork': fork,
    'pull_request.head.repo.owner.login': head.split('/')[0],
    'pull_request.head.repo.id': fork ? 999_001 : undefined,
    'pull_request.base.sha': facts.baseSha,
    'pull_request.base.ref': facts.baseRef ?? 'main',
    'repository.default_branch': 'main',
    sender: facts.sender === undefined ? author : user(facts.sender, facts.senderType),
  })
  return { name, payload }
}

export interface CommentEvent {
  action?: string
  body?: string
  /** Of the pull request or issue. */
  number?: number
  /** Whether the issue is a pull request. */
  onPullRequest?: boolean
  commentId?: number
  author?: string
  authorType?: 'User' | 'Bot'
  association?: string
  sender?: string
  senderType?: 'User' | 'Bot'
}

/** An `issue_comment` event, on a pull request unless said otherwise. */
export function issueCommentEvent(facts: CommentEvent = {}): TestEvent {
  const author = user(facts.author ?? 'octocat', facts.authorType)
  const number = facts.number ?? 7
  const url = `https://api.github.com/repos/${OWNER}/${REPO}/pulls/${number}`
  const payload = put(example('issue_comment', 'created'), {
    action: facts.action,
    ...owner,
    'issue.number': number,
    'issue.user': user('octocat'),
    'issue.pull_request': (facts.onPullRequest ?? true) ? { url, html_url: url } : undefined,
    'comment.id': facts.commentId ?? 1001,
    'comment.body': facts.body ?? '/codex explain this',
    'comment.user': author,
    'comment.author_association': facts.association ?? 'MEMBER',
    'repository.default_branch': 'main',
    sender: facts.sender === undefined ? author : user(facts.sender, facts.senderType),
  })
  return { name: 'issue_comment', payload }
}

/** A `pull_request_review_comment` event: a comment in a thread on a line. */
export function reviewCommentEvent(
  facts: CommentEvent & { inReplyTo?: number; headSha?: string; path?: string; line?: number } = {},
): TestEvent {
  const author = user(facts.author ?? 'octocat', facts.authorType)
  const number = facts.number ?? 7
  const payload = put(example('pull_request_review_comment', 'created'), {
    action: facts.action,
    ...owner,
    'pull_request.number': number,
    'pull_request.user': user('octocat'),
    'pull_request.head.sha': facts.headSha,
    'comment.id': facts.commentId ?? 2001,
    'comment.in_reply_to_id': facts.inReplyTo,
    'comment.body': facts.body ?? '/codex explain this',
    'comment.path': facts.path,
    'comment.line': facts.line,
    'comment.user': author,
    'comment.author_association': facts.association ?? 'MEMBER',
    'repository.default_branch': 'main',
    sender: facts.sender === undefined ? author : user(facts.sender, facts.senderType),
  })
  return { name: 'pull_request_review_comment', payload }
}

/** A `schedule` event. There is no example of it: GitHub sends little more than the cron line. */
export function scheduleEvent(facts: { schedule?: string } = {}): TestEvent {
  const { repository } = put(example('push'), { ...owner, 'repository.default_branch': 'main' })
  return { name: 'schedule', payload: { schedule: facts.schedule ?? '0 4 * * 1', repository } }
}

/** A `workflow_dispatch` event. */
export function dispatchEvent(
  facts: { inputs?: Record<string, string>; sender?: string; senderType?: 'User' | 'Bot' } = {},
): TestEvent {
  const payload = put(example('workflow_dispatch'), {
    ...owner,
    inputs: facts.inputs ?? {},
    ref: 'refs/heads/main',
    'repository.default_branch': 'main',
    sender: user(facts.sender ?? 'octocat', facts.senderType),
  })
  return { name: 'workflow_dispatch', payload }
}
