/** The part of GitHub's GraphQL API that hides comments and resolves threads, run against GitHub's own schema. */
import { schema as github } from '@octokit/graphql-schema'
import {
  buildClientSchema,
  graphql,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { Refused } from './call.js'
import type { Comment, Identity, Pull, Review, ReviewComment, State } from './state.js'

let loaded: GraphQLSchema | undefined
const schema = (): GraphQLSchema => (loaded ??= buildClientSchema(github.json as IntrospectionQuery))

/** Why GitHub's schema refuses a query; empty when it does not. */
export function refusals(query: string): string[] {
  try {
    return validate(schema(), parse(query)).map(error => error.message)
  } catch (error) {
    return [String(error)]
  }
}

/** Runs a query for somebody. Errors are part of the result, as GitHub answers them with 200. */
export async function runGraphql(
  state: State,
  viewer: Identity,
  query: string,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const result = await graphql({
    schema: schema(),
    source: query,
    variableValues: variables,
    rootValue: root(state, viewer),
  })
  // GitHub puts the kind of an error beside its message, not under `extensions`.
  return JSON.parse(JSON.stringify(result), (_key, value: Record<string, unknown> | null) => {
    const type = (value?.['extensions'] as { type?: string } | undefined)?.type
    return type === undefined ? value : { ...value, type, extensions: undefined }
  }) as ExecutionResult
}

interface PageArgs {
  first?: number
  last?: number
  after?: string | null
  before?: string | null
}

/** A list as a connection; cursors are positions. */
function connection<T>(all: readonly T[], { first, last, after, before }: PageArgs): object {
  if (first === undefined && last === undefined) {
    throw new Error('You must provide a `first` or `last` value to properly paginate the connection.')
  }
  if ((first ?? last ?? 0) > 100)
    throw new Error('Requesting more than 100 records exceeds the `first` limit of 100 records.')
  const low = after == null ? 0 : Number(after) + 1
  const high = before == null ? all.length : Number(before)
  const from = first === undefined ? Math.max(low, high - (last ?? 0)) : low
  const to = first === undefined ? high : Math.min(high, low + first)
  const edges = all.slice(from, to).map((node, at) => ({ node, cursor: String(from + at) }))
  return {
    nodes: edges.map(edge => edge.node),
    edges,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** An error with GitHub's `type`. */
function error(type: string, message: string): Error {
  return Object.assign(new Error(message), { extensions: { type } })
}

function root(state: State, viewer: Identity): object {
  const actor = (who: Identity): object => ({
    __typename: who.type,
    id: `U_${who.id}`,
    databaseId: who.id,
    // Without the suffix REST shows.
    login: who.login.replace(/\[bot\]$/, ''),
  })
  const url = (pull: number, rest: string): string =>
    `https://github.com/${state.owner}/${state.repo}/pull/${pull}${rest}`
  const shown = (comment: Comment): object => ({
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    author: actor(comment.author),
    viewerDidAuthor: comment.author.login === viewer.login,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    url: url(comment.number, `#issuecomment-${comment.id}`),
  })
  const shownReview = (review: Review): object => ({
    __typename: 'PullRequestReview',
    id: `PRR_${review.id}`,
    databaseId: review.id,
    body: review.body,
    state: review.state,
    author: actor(review.author),
    viewerDidAuthor: review.author.login === viewer.login,
    submittedAt: review.submitted_at,
    commit: { __typename: 'Commit', oid: review.commit_id },
    url: url(review.number, `#pullrequestreview-${review.id}`),
    comments: (args: PageArgs) =>
      connection(
        state.reviewComments.filter(each => each.review_id === review.id).map(shownReviewComment),
        args,
      ),
  })
  const shownReviewComment = (comment: ReviewComment): object => ({
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    path: comment.path,
    line: comment.line,
    originalLine: comment.line,
    diffHunk: comment.diff_hunk,
    author: actor(comment.author),
    viewerDidAuthor: comment.author.login === viewer.login,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    createdAt: comment.created_at,
    url: url(comment.number, `#discussion_r${comment.id}`),
    commit: { __typename: 'Commit', oid: comment.commit_id },
    originalCommit: { __typename: 'Commit', oid: comment.commit_id },
  })
  const thread = (first: ReviewComment): object => {
    const all = state.reviewComments.filter(each => each === first || each.in_reply_to_id === first.id)
    const pull = state.pulls.get(first.number)
    return {
      __typename: 'PullRequestReviewThread',
      id: `PRRT_${first.id}`,
      path: first.path,
      line: first.line,
      startLine: first.start_line ?? null,
      diffSide: first.side,
      isResolved: first.resolved,
      isOutdated: pull !== undefined && first.commit_id !== pull.headSha,
      viewerCanReply: true,
      viewerCanResolve: true,
      comments: (args: PageArgs) => connection(all.map(shownReviewComment), args),
    }
  }
  const shownPull = (pull: Pull): object => ({
    __typename: 'PullRequest',
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    headRefOid: pull.headSha,
    isDraft: pull.draft,
    locked: pull.locked,
    comments: (args: PageArgs) =>
      connection(state.comments.filter(each => each.number === pull.number).map(shown), args),
    reviews: (args: PageArgs) =>
      connection(state.reviews.filter(each => each.number === pull.number).map(shownReview), args),
    reviewThreads: (args: PageArgs) =>
      connection(
        state.reviewComments
          .filter(each => each.number === pull.number && each.in_reply_to_id === undefined)
          .map(thread),
        args,
      ),
  })
  const issueOrPull = (number: number): object => {
    const pull = state.pulls.get(number)
    if (pull) return shownPull(pull)
    const issue = state.issues.get(number)
    if (!issue)
      throw error('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`)
    return {
      __typename: 'Issue',
      id: `I_${number}`,
      number,
      title: issue.title,
      body: issue.body ?? '',
      comments: (args: PageArgs) =>
        connection(state.comments.filter(each => each.number === number).map(shown), args),
    }
  }
  const find = (id: string): object => {
    const [kind, number] = [id.replace(/_.*/, ''), Number(id.replace(/.*_/, ''))]
    const comment = state.comments.find(each => each.id === number)
    const review = state.reviews.find(each => each.id === number)
    const remark = state.reviewComments.find(each => each.id === number)
    if (kind === 'IC' && comment) return shown(comment)
    if (kind === 'PRR' && review) return shownReview(review)
    if (kind === 'PRRC' && remark) return shownReviewComment(remark)
    if (kind === 'PRRT' && remark) return thread(remark)
    throw error('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
  }
  const minimize = (id: string, classifier: string | undefined): object => {
    const comment =
      state.comments.find(each => `IC_${each.id}` === id) ??
      state.reviewComments.find(each => `PRRC_${each.id}` === id)
    if (comment && classifier === undefined) delete comment.minimized
    else if (comment && classifier !== undefined) comment.minimized = classifier
    const found = find(id) as { __typename: string }
    return {
      ...found,
      isMinimized: classifier !== undefined,
      minimizedReason: classifier?.toLowerCase() ?? null,
    }
  }
  const resolve = (id: string, resolved: boolean): object => {
    const first = state.reviewComments.find(each => `PRRT_${each.id}` === id)
    if (!first) throw error('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
    first.resolved = resolved
    return thread(first)
  }
  return {
    viewer: actor(viewer),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (owner !== state.owner || name !== state.repo) {
        throw error('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return {
        id: 'R_1',
        nameWithOwner: `${owner}/${name}`,
        isPrivate: state.isPrivate,
        pullRequest: ({ number }: { number: number }) => {
          const pull = state.pulls.get(number)
          if (!pull)
            throw error('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
          return shownPull(pull)
        },
        issue: ({ number }: { number: number }) => issueOrPull(number),
        issueOrPullRequest: ({ number }: { number: number }) => issueOrPull(number),
      }
    },
    node: ({ id }: { id: string }) => find(id),
    nodes: ({ ids }: { ids: string[] }) => ids.map(find),
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => ({
      minimizedComment: minimize(input.subjectId, input.classifier),
    }),
    unminimizeComment: ({ input }: { input: { subjectId: string } }) => ({
      unminimizedComment: minimize(input.subjectId, undefined),
    }),
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => ({
      thread: resolve(input.threadId, true),
    }),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => ({
      thread: resolve(input.threadId, false),
    }),
    deleteIssueComment: ({ input }: { input: { id: string } }) => {
      if (!state.comments.some(each => `IC_${each.id}` === input.id)) throw new Refused(404, 'Not Found')
      state.comments = state.comments.filter(each => `IC_${each.id}` !== input.id)
      return {}
    },
  }
}
