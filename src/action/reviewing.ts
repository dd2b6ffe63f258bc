/** Codex's comments on lines of the diff: the tool by which it leaves them, and the review they become. */
import type { CodexMcpServer } from '../client/config.js'
import { messageOf } from '../errors.js'
import { createToolServer } from '../tools/server.js'
import { tool } from '../tools/tool.js'
import { fetchDiff, type DiffSource, type PullDiff } from './reply/fetch-diff.js'
import type { Outcome } from './reply/outcome.js'
import type { ReviewPosted } from './reply/reply.js'
import { createReview, unpostedReview, type ReviewOptions } from './reply/review.js'
import { createReviewTool } from './tools/review.js'

/** The review of one run. */
export interface Reviewing {
  /** For a chat's `mcpServers`; holds a token. */
  readonly server: CodexMcpServer
  /** Posts what Codex found. `hurried` neither spaces nor repeats requests, and looks first. Never throws. */
  post: (outcome: Outcome, signal: AbortSignal, hurried?: boolean) => Promise<ReviewPosted>
  /** What Codex found, for the summary of a run that posts no review. */
  unposted: (outcome: Outcome) => string | undefined
  /** Ends the tool's server. */
  close: () => Promise<void>
}

export interface ReviewingOptions extends Omit<ReviewOptions, 'headSha' | 'findings'> {
  /** The head commit, where the event names it. */
  headSha?: string | undefined
  git: DiffSource['git']
}

/** The server's name in Codex. */
export const SERVER_NAME = 'inline_review'
/** A first call waits for the diff. */
const TOOL_TIMEOUT_SEC = 120

/** Begins to fetch the diff, and offers the tool. */
export async function openReviewing(options: ReviewingOptions): Promise<Reviewing> {
  const { github, event, number, headSha, git } = options
  const { owner, repo } = event
  const diff = fetchDiff({ octokit: github.octokit, owner, repo, number, headSha, git })
  let fetched: PullDiff | undefined
  let problem = ''
  diff.then(
    done => (fetched = done),
    (error: unknown) => (problem = messageOf(error)),
  )
  const made = createReviewTool(diff)
  const server = await createToolServer([tool(made, made.handler)], { name: SERVER_NAME })
  /** One for all calls: it knows what it has posted. */
  let review: ReturnType<typeof createReview> | undefined
  const factsOf = ({ headSha }: PullDiff): ReviewOptions => ({ ...options, headSha, findings: made.findings })
  return {
    server: { ...server.config, toolTimeoutSec: TOOL_TIMEOUT_SEC },
    close: () => server.close(),
    unposted: outcome => fetched && unpostedReview(factsOf(fetched), outcome),
    post: async (outcome, signal, hurried = false) => {
      if (fetched === undefined) {
        return {
          notice: `There is no review of #${number}: its diff could not be had (${problem || 'no answer yet'}).`,
        }
      }
      review ??= createReview(factsOf(fetched))
      const posted = await review(outcome, signal, hurried)
      const notices = [...fetched.notes, posted.notice].filter(text => text !== undefined)
      return { ...posted, notice: notices.length > 0 ? notices.join(' ') : undefined }
    },
  }
}
