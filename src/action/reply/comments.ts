import type { GitHub, Octokit } from '../github.js'
import { faultOf } from './once.js'
import type { Place } from './target.js'

/** A comment as GitHub has it. */
export interface Comment {
  id: number
  nodeId: string
  url: string
  body: string
  /** Login of who wrote it; empty when the account is gone. */
  author: string
}

/** The comments of one place: a conversation, or one thread of a review. */
export interface Comments {
  /** All of them, oldest first, every page. */
  list: () => Promise<Comment[]>
  create: (body: string) => Promise<Comment>
  update: (id: number, body: string) => Promise<Comment>
  /** Gone already is as good as removed. */
  remove: (id: number) => Promise<void>
}

/** Where a comment may stand. */
export type CommentPlace = Exclude<Place, { kind: 'none' }>

/** How requests of one call are sent. */
export interface Sending {
  octokit: Octokit
  owner: string
  repo: string
  signal?: AbortSignal | undefined
}

/** The comments of a place. Errors are Octokit's. */
export function commentsOf(sending: Sending, place: CommentPlace): Comments {
  return place.kind === 'thread' ? threadComments(sending, place) : issueComments(sending, place.number)
}

interface Raw {
  id: number
  node_id: string
  html_url: string
  body?: string
  user: { login: string } | null
}

const commentOf = (raw: Raw): Comment => ({
  id: raw.id,
  nodeId: raw.node_id,
  url: raw.html_url,
  body: raw.body ?? '',
  author: raw.user?.login ?? '',
})

function issueComments({ octokit, owner, repo, signal }: Sending, issue_number: number): Comments {
  const { issues } = octokit.rest
  const base = { owner, repo, request: signal ? { signal } : {} }
  return {
    list: async () =>
      (await octokit.paginate(issues.listComments, { ...base, issue_number, per_page: 100 })).map(commentOf),
    create: async body => commentOf((await issues.createComment({ ...base, issue_number, body })).data),
    update: async (comment_id, body) =>
      commentOf((await issues.updateComment({ ...base, comment_id, body })).data),
    remove: comment_id => gone(issues.deleteComment({ ...base, comment_id })),
  }
}

function threadComments(
  { octokit, owner, repo, signal }: Sending,
  { number: pull_number, commentId: comment_id }: { number: number; commentId: number },
): Comments {
  const { pulls } = octokit.rest
  const base = { owner, repo, request: signal ? { signal } : {} }
  return {
    list: async () =>
      (await octokit.paginate(pulls.listReviewComments, { ...base, pull_number, per_page: 100 }))
        .filter(comment => comment.in_reply_to_id === comment_id)
        .map(commentOf),
    create: async body =>
      commentOf((await pulls.createReplyForReviewComment({ ...base, pull_number, comment_id, body })).data),
    update: async (id, body) =>
      commentOf((await pulls.updateReviewComment({ ...base, comment_id: id, body })).data),
    remove: id => gone(pulls.deleteReviewComment({ ...base, comment_id: id })),
  }
}

async function gone(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion
  } catch (error) {
    if (faultOf(error).status !== 404) throw error
  }
}

/** The author `GITHUB_TOKEN` writes as. */
export const DEFAULT_AUTHOR = 'github-actions[bot]'

/**
 * The login this token writes as. A token of the job or of an app has no `GET /user`, only GraphQL's `viewer`; one
 * that is refused both is taken to be the job's own. Rejects where GitHub may yet tell.
 */
export async function ownLogin({ reader, octokit }: Pick<GitHub, 'reader' | 'octokit'>): Promise<string> {
  try {
    const { viewer } = await reader.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch (error) {
    try {
      return (await octokit.rest.users.getAuthenticated()).data.login
    } catch (second) {
      for (const each of [error, second]) if (!isRefusal(each)) throw each
      return DEFAULT_AUTHOR
    }
  }
}

/** GraphQL refuses in an answer of status 200. */
const isRefusal = (error: unknown): boolean =>
  faultOf(error).kind === 'refused' || (error instanceof Error && error.name === 'GraphqlResponseError')
