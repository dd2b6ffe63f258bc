/** What each REST operation does to the state, and answers. Answers hold what matters; the contract fills in the rest. */
import { hunkText, refusal, type Anchor } from './anchors.js'
import { created, listed, notFound, ok, Refused, type Call, type Reply } from './call.js'
import {
  fullUser,
  headLabel,
  restComment,
  restIssue,
  restPull,
  restReaction,
  restRepo,
  restReview,
  restReviewComment,
} from './rest.js'
import { getSecret, publicKey, putSecret } from './secrets.js'
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

/** A comment's text may have this many bytes (the message speaks of 65,536 characters). */
const BODY_BYTES = 262_144

type Operation = (call: Call) => Reply | Promise<Reply>

export const operations: Record<string, Operation> = {
  'issues/get': ({ state, params }) => ok(restIssue(state, issueOf(state, params))),

  'issues/list-comments': ({ state, params, query }) => {
    const { number } = issueOf(state, params)
    const since = query['since'] ?? ''
    const found = state.comments.filter(each => each.number === number && each.updated_at >= since)
    return listed(found.map(each => restComment(state, each)))
  },
  'issues/create-comment': ({ state, params, body, viewer }) => {
    const issue = issueOf(state, params)
    if (issue.locked) throw new Refused(403, 'Unable to create comment because issue is locked.')
    return created(restComment(state, state.addComment(issue.number, text(body['body']), viewer)))
  },
  'issues/get-comment': ({ state, params }) => ok(restComment(state, commentOf(state, params))),
  'issues/update-comment': ({ state, params, body, viewer }) => {
    const comment = commentOf(state, params)
    if (comment.author.login !== viewer.login && viewer.type === 'User') {
      throw new Refused(403, 'Must have admin rights to Repository.')
    }
    comment.body = text(body['body'])
    comment.history.push(comment.body)
    comment.updated_at = state.now()
    return ok(restComment(state, comment))
  },
  'issues/delete-comment': ({ state, params }) => {
    const comment = commentOf(state, params)
    state.comments = state.comments.filter(each => each !== comment)
    return { status: 204 }
  },

  'pulls/list': ({ state, query }) => {
    const wanted = query['state'] ?? 'open'
    const found = [...state.pulls.values()].filter(
      pull =>
        (wanted === 'all' || pull.state === wanted) &&
        (query['base'] ?? pull.baseRef) === pull.baseRef &&
        (query['head'] ?? headLabel(pull)) === headLabel(pull),
    )
    return listed(found.map(pull => restPull(state, pull)))
  },
  'pulls/get': ({ state, params, headers }) => {
    const pull = pullOf(state, params)
    if (!/\bdiff\b/.test(headers['accept'] ?? '')) return ok(restPull(state, pull))
    if (pull.diffTooLarge) {
      throw new Refused(406, 'Sorry, the diff exceeded the maximum number of files (300).', [
        { resource: 'PullRequest', field: 'diff', code: 'too_large' },
      ])
    }
    return { status: 200, text: pull.diff }
  },
  'pulls/list-files': ({ state, params }) =>
    listed(
      pullOf(state, params)
        .files.slice(0, 3000)
        .map(({ filename, previous, status, patch, changes = 0 }) => {
          const lines = (patch ?? '').split('\n')
          const count = (sign: string): number => lines.filter(line => line.startsWith(sign)).length
          const numbers = {
            additions: count('+'),
            deletions: count('-'),
            changes: count('+') + count('-') + changes,
          }
          return {
            sha: 'c'.repeat(40),
            filename,
            status,
            ...numbers,
            ...(patch !== undefined && { patch }),
            ...(previous !== undefined && { previous_filename: previous }),
          }
        }),
    ),
  'pulls/list-commits': ({ state, params }) =>
    listed(pullOf(state, params).commits.map(sha => ({ sha, commit: { message: 'A commit' } }))),

  'pulls/list-reviews': ({ state, params }) => {
    const { number } = pullOf(state, params)
    return listed(state.reviews.filter(each => each.number === number).map(restReview))
  },
  'pulls/get-review': ({ state, params }) => ok(restReview(reviewOf(state, params))),
  'pulls/create-review': createReview,
  'pulls/update-review': ({ state, params, body }) => {
    const review = reviewOf(state, params)
    review.body = text(body['body'])
    return ok(restReview(review))
  },
  'pulls/dismiss-review': ({ state, params }) => {
    const review = reviewOf(state, params)
    if (!['APPROVED', 'CHANGES_REQUESTED'].includes(review.state)) {
      throw new Refused(422, `Can not dismiss a ${review.state.toLowerCase()} pull request review`)
    }
    review.state = 'DISMISSED'
    return ok(restReview(review))
  },
  'pulls/list-comments-for-review': ({ state, params }) => {
    const { id } = reviewOf(state, params)
    return listed(state.reviewComments.filter(each => each.review_id === id).map(restReviewComment))
  },

  'pulls/list-review-comments': ({ state, params, query }) => {
    const { number } = pullOf(state, params)
    const found = state.reviewComments.filter(each => each.number === number)
    if (query['direction'] === 'desc') found.reverse()
    return listed(found.map(restReviewComment))
  },
  'pulls/get-review-comment': ({ state, params }) => ok(restReviewComment(reviewCommentOf(state, params))),
  'pulls/update-review-comment': ({ state, params, body }) => {
    const comment = reviewCommentOf(state, params)
    comment.body = text(body['body'])
    comment.history.push(comment.body)
    comment.updated_at = state.now()
    return ok(restReviewComment(comment))
  },
  'pulls/delete-review-comment': ({ state, params }) => {
    const comment = reviewCommentOf(state, params)
    state.reviewComments = state.reviewComments.filter(each => each !== comment)
    return { status: 204 }
  },
  'pulls/create-reply-for-review-comment': ({ state, params, body, viewer }) => {
    const pull = pullOf(state, params)
    const asked = reviewCommentOf(state, params)
    if (asked.number !== pull.number) throw notFound()
    if (pull.locked) throw new Refused(403, 'Unable to create comment because issue is locked.')
    const root = state.reviewComments.find(each => each.id === asked.in_reply_to_id) ?? asked
    const { path, line, side, commit_id, diff_hunk } = root
    const anchor = { path, line, side, commit_id, diff_hunk, in_reply_to_id: root.id }
    return created(
      restReviewComment(addReviewComment(state, pull, root.review_id, anchor, body['body'], viewer)),
    )
  },

  'repos/get': ({ state }) => ok(restRepo(state)),
  'repos/get-collaborator-permission-level': ({ state, params }) => {
    const login = params['username'] ?? ''
    if (login.endsWith('[bot]')) throw new Refused(404, `${login} is not a user`)
    const role = state.permissions.get(login) ?? (state.isPrivate ? 'none' : 'read')
    // `permission` knows four levels; the finer one is the role.
    const permission = { maintain: 'write', triage: 'read' }[role] ?? role
    return ok({ permission, role_name: role, user: { ...restUser(person(login)), role_name: role } })
  },
  'repos/get-content': ({ state, params, headers }) => {
    const path = decodeURIComponent(params['path'] ?? '')
    const content = state.contents.get(path)
    if (content === undefined) throw notFound()
    if (/\braw\b/.test(headers['accept'] ?? '')) return { status: 200, text: content }
    const bytes = Buffer.from(content)
    const name = path.split('/').at(-1) ?? path
    const encoded = bytes.toString('base64').replace(/.{60}/g, '$&\n')
    return ok({
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      name,
      path,
      content: encoded,
      sha: 'd'.repeat(40),
    })
  },
  'repos/list-pull-requests-associated-with-commit': ({ state, params }) => {
    const found = [...state.pulls.values()].filter(pull => pull.commits.includes(params['commit_sha'] ?? ''))
    return listed(found.map(pull => restPull(state, pull)))
  },
  'repos/compare-commits': ({ state, params, headers }) => {
    const { base = '', head = '' } = params
    const pull = [...state.pulls.values()].find(
      each => [each.headSha, each.headRef].includes(head) && [each.baseSha, each.baseRef].includes(base),
    )
    if (!pull) throw notFound()
    if (/\bdiff\b/.test(headers['accept'] ?? '')) return { status: 200, text: pull.diff }
    const commits = pull.commits.map(sha => ({ sha }))
    return ok({
      status: 'ahead',
      ahead_by: commits.length,
      behind_by: 0,
      total_commits: commits.length,
      commits,
    })
  },

  'reactions/list-for-issue-comment': call =>
    listReactions(call, `issue-comment ${commentOf(call.state, call.params).id}`),
  'reactions/create-for-issue-comment': call =>
    react(call, `issue-comment ${commentOf(call.state, call.params).id}`),
  'reactions/delete-for-issue-comment': unreact,
  'reactions/list-for-pull-request-review-comment': call =>
    listReactions(call, `review-comment ${reviewCommentOf(call.state, call.params).id}`),
  'reactions/create-for-pull-request-review-comment': call =>
    react(call, `review-comment ${reviewCommentOf(call.state, call.params).id}`),
  'reactions/delete-for-pull-request-comment': unreact,

  'actions/get-repo-public-key': publicKey,
  'actions/get-environment-public-key': publicKey,
  'actions/get-org-public-key': publicKey,
  'actions/get-repo-secret': getSecret,
  'actions/get-environment-secret': getSecret,
  'actions/get-org-secret': getSecret,
  'actions/create-or-update-repo-secret': putSecret,
  'actions/create-or-update-environment-secret': putSecret,
  'actions/create-or-update-org-secret': putSecret,

  'users/get-authenticated': ({ viewer }) => {
    if (viewer.login === ACTIONS_BOT.login) throw new Refused(403, 'Resource not accessible by integration')
    return ok(fullUser(viewer))
  },
  'users/get-by-username': ({ params }) => ok(fullUser(person(params['username'] ?? ''))),
}

function createReview({ state, params, body, viewer }: Call): Reply {
  const pull = pullOf(state, params)
  const event = body['event'] as string | undefined
  const comments = (body['comments'] ?? []) as (Anchor & { body: string; position?: number })[]
  const prose = typeof body['body'] === 'string' ? body['body'] : ''
  const unprocessable = (...errors: string[]): Refused => new Refused(422, 'Unprocessable Entity', errors)
  if (pull.locked) throw new Refused(403, 'Unable to create comment because issue is locked.')
  if (event === 'APPROVE' && viewer === ACTIONS_BOT && !state.actionsMayApprove) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
  if (viewer.login === pull.author && event === 'APPROVE') {
    throw unprocessable('Can not approve your own pull request')
  }
  if (viewer.login === pull.author && event === 'REQUEST_CHANGES') {
    throw unprocessable('Can not request changes on your own pull request')
  }
  if (
    prose.trim() === '' &&
    (event === 'REQUEST_CHANGES' || (event === 'COMMENT' && comments.length === 0))
  ) {
    throw unprocessable('Review body is required')
  }
  const commit_id = typeof body['commit_id'] === 'string' ? body['commit_id'] : pull.headSha
  if (!pull.commits.includes(commit_id)) throw unprocessable('Commit is not part of the pull request')
  if (prose !== '') text(prose)
  const patches = new Map(pull.files.map(file => [file.filename, file.patch ?? '']))
  // All or nothing: one comment in the wrong place, and nothing is posted.
  const refusals = comments.map(each =>
    each.position === undefined ? refusal(each, patches) : 'Position is not supported',
  )
  const wrong = refusals.filter(each => each !== undefined)
  if (wrong.length > 0) throw unprocessable(...wrong)
  const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const
  const review: Review = {
    id: state.id(),
    number: pull.number,
    state: event === undefined ? 'PENDING' : states[event as keyof typeof states],
    body: prose,
    commit_id,
    author: viewer,
    submitted_at: state.now(),
  }
  for (const { path, line = 0, side = 'RIGHT', start_line, start_side, body } of comments) {
    const diff_hunk = hunkText({ path, line, side }, patches.get(path) ?? '')
    const start = start_line === undefined ? {} : { start_line, start_side: start_side ?? side }
    addReviewComment(
      state,
      pull,
      review.id,
      { path, line, side, ...start, commit_id, diff_hunk },
      body,
      viewer,
    )
  }
  state.reviews.push(review)
  return ok(restReview(review))
}

function addReviewComment(
  state: State,
  pull: Pull,
  review_id: number,
  anchor: Pick<ReviewComment, 'path' | 'line' | 'side' | 'commit_id' | 'diff_hunk'> & Partial<ReviewComment>,
  body: unknown,
  author: Identity,
): ReviewComment {
  const at = state.now()
  const prose = text(body)
  const comment: ReviewComment = {
    ...anchor,
    id: state.id(),
    review_id,
    number: pull.number,
    body: prose,
    author,
    created_at: at,
    updated_at: at,
    history: [prose],
    resolved: false,
  }
  state.reviewComments.push(comment)
  return comment
}

function listReactions({ state, query }: Call, of: string): Reply {
  const found = state.reactions.filter(
    each => each.of === of && (query['content'] ?? each.content) === each.content,
  )
  return listed(found.map(restReaction))
}

function react({ state, body, viewer }: Call, of: string): Reply {
  const content = String(body['content'])
  const there = state.reactions.find(
    each => each.of === of && each.content === content && each.author.login === viewer.login,
  )
  if (there) return ok(restReaction(there))
  const reaction = { id: state.id(), of, content, author: viewer }
  state.reactions.push(reaction)
  return created(restReaction(reaction))
}

function unreact({ state, params }: Call): Reply {
  const at = state.reactions.findIndex(each => each.id === Number(params['reaction_id']))
  if (at < 0) throw notFound()
  state.reactions.splice(at, 1)
  return { status: 204 }
}

/** A text GitHub takes. */
function text(body: unknown): string {
  const value = typeof body === 'string' ? body : ''
  const invalid = (message: string, code: string): Refused =>
    new Refused(422, 'Validation Failed', [{ resource: 'IssueComment', code, field: 'body', message }])
  if (value.trim() === '') throw invalid("body can't be blank", 'unprocessable')
  if (Buffer.byteLength(value) > BODY_BYTES)
    throw invalid('body is too long (maximum is 65536 characters)', 'unprocessable')
  return value
}

function issueOf(state: State, params: Record<string, string>): Issue {
  const number = Number(params['issue_number'])
  const found = state.pulls.get(number) ?? state.issues.get(number)
  if (!found) throw notFound()
  return found
}
function pullOf(state: State, params: Record<string, string>): Pull {
  const pull = state.pulls.get(Number(params['pull_number']))
  if (!pull) throw notFound()
  return pull
}
function commentOf(state: State, params: Record<string, string>): Comment {
  const comment = state.comments.find(each => each.id === Number(params['comment_id']))
  if (!comment) throw notFound()
  return comment
}
function reviewOf(state: State, params: Record<string, string>): Review {
  const review = state.reviews.find(each => each.id === Number(params['review_id']))
  if (!review) throw notFound()
  return review
}
function reviewCommentOf(state: State, params: Record<string, string>): ReviewComment {
  const comment = state.reviewComments.find(each => each.id === Number(params['comment_id']))
  if (!comment) throw notFound()
  return comment
}
