/** The state as REST shows it: what matters of each resource; the contract fills in the rest. */
import type { Payload } from '../events.js'
import {
  ACTIONS_BOT,
  person,
  restUser,
  type Comment,
  type Identity,
  type Issue,
  type Pull,
  type Review,
  type ReviewComment,
  type State,
} from './state.js'

const page = (state: State, rest: string): string => `https://github.com/${state.owner}/${state.repo}/${rest}`
const association = (author: Identity): string => (author.type === 'Bot' ? 'NONE' : 'MEMBER')
const app = (author: Identity): Payload | null =>
  author === ACTIONS_BOT ? { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' } : null
/** `owner:branch` of a head. */
export const headLabel = (pull: Pull): string => `${pull.headRepository.split('/')[0]}:${pull.headRef}`

export function restComment(state: State, comment: Comment): Payload {
  const { id, body, created_at, updated_at, author, number } = comment
  const kind = state.pulls.has(number) ? 'pull' : 'issues'
  return {
    id,
    node_id: `IC_${id}`,
    body,
    created_at,
    updated_at,
    user: restUser(author),
    author_association: association(author),
    html_url: page(state, `${kind}/${number}#issuecomment-${id}`),
    issue_url: `https://api.github.com/repos/${state.owner}/${state.repo}/issues/${number}`,
    performed_via_github_app: app(author),
  }
}

export function restReview(review: Review): Payload {
  const { id, number, body, commit_id, author, submitted_at } = review
  return {
    id,
    node_id: `PRR_${id}`,
    body,
    commit_id,
    submitted_at,
    state: review.state,
    user: restUser(author),
    author_association: association(author),
    html_url: `https://github.com/octo-org/hello/pull/${number}#pullrequestreview-${id}`,
  }
}

export function restReviewComment(comment: ReviewComment): Payload {
  const { id, number, author, review_id, line, start_line, start_side } = comment
  const { path, side, body, created_at, updated_at, commit_id, diff_hunk, in_reply_to_id } = comment
  return {
    ...{ id, node_id: `PRRC_${id}`, pull_request_review_id: review_id, path, side, line, body, diff_hunk },
    ...{ created_at, updated_at, commit_id, original_commit_id: commit_id, original_line: line, position: 1 },
    ...(start_line !== undefined && { start_line, start_side }),
    ...(in_reply_to_id !== undefined && { in_reply_to_id }),
    user: restUser(author),
    author_association: association(author),
    html_url: `https://github.com/octo-org/hello/pull/${number}#discussion_r${id}`,
  }
}

export function restReaction({ id, content, author }: State['reactions'][number]): Payload {
  return { id, node_id: `REA_${id}`, content, user: restUser(author), created_at: '2026-01-01T00:00:00Z' }
}

export function restRepo(state: State): Payload {
  return {
    // As in GitHub's example payloads.
    id: 186_853_002,
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    owner: { ...restUser(person(state.owner)), type: 'Organization' },
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    default_branch: 'main',
    html_url: `https://github.com/${state.owner}/${state.repo}`,
  }
}

export function restIssue(state: State, issue: Issue): Payload {
  const { number, title, body, author, locked } = issue
  const url = page(state, `pull/${number}`)
  const pull_request = state.pulls.has(number)
    ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }
    : {}
  return { number, title, body, locked, state: 'open', user: restUser(person(author)), ...pull_request }
}

export function restPull(state: State, pull: Pull): Payload {
  const { number, title, body, author, locked, draft } = pull
  const [headOwner = '', headName] = pull.headRepository.split('/')
  const fork = pull.headRepository !== `${state.owner}/${state.repo}`
  const headRepo = {
    ...restRepo(state),
    ...(fork && {
      id: 999_001,
      name: headName,
      full_name: pull.headRepository,
      fork: true,
      owner: restUser(person(headOwner)),
    }),
  }
  return {
    ...{ number, title, body, locked, draft, state: pull.state, user: restUser(person(author)) },
    html_url: page(state, `pull/${number}`),
    head: {
      ref: pull.headRef,
      sha: pull.headSha,
      label: headLabel(pull),
      repo: headRepo,
      user: restUser(person(headOwner)),
    },
    base: {
      ref: pull.baseRef,
      sha: pull.baseSha,
      label: `${state.owner}:${pull.baseRef}`,
      repo: restRepo(state),
    },
    changed_files: pull.files.length,
    commits: pull.commits.length,
    author_association: 'MEMBER',
  }
}

export function fullUser(identity: Identity): Payload {
  return { ...restUser(identity), name: identity.login }
}
