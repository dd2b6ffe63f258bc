import type { WorkflowEvent } from '../../guard/event.js'
import type { GitHub, Octokit } from '../github.js'
import { bodyOf, joinBody } from './body.js'
import { commentsOf, ownLogin, type CommentPlace } from './comments.js'
import { faultOf } from './once.js'
import type { Outcome, ReplyStats } from './outcome.js'
import { reactionOn } from './reactions.js'
import { syncParts, type Upkeep } from './sticky.js'
import { askedBy, type Place } from './target.js'

/** What a reply needs to know of its run. */
export interface ReplyOptions {
  github: GitHub
  event: WorkflowEvent
  /** Where to post; `lookupTarget` finds it where the event does not tell. */
  target: Place
  mode: 'sticky' | 'new'
  /** See `replyKey`. */
  key: string
  /** Takes secrets out of a text. Runs before anything is cut or posted. */
  redact: (text: string) => string
}

/** What became of a reply. */
export interface Posted {
  postedTo: 'comment' | 'summary'
  commentId?: number | undefined
  commentUrl?: string | undefined
  reviewUrl?: string | undefined
  /** One sentence for the log, when something did not go as wished, with the remedy. */
  notice?: string | undefined
}

/** The reply of one run. No method throws: what cannot be posted is said in a notice. */
export interface Reply {
  /** Shows the one who asked that the run has begun. */
  start: () => Promise<void>
  /** Tells what Codex is doing. */
  progress: (stats: ReplyStats, step: string) => void
  /** Posts the reply; `hurried` neither spaced nor tried again. */
  finish: (outcome: Outcome, hurried?: boolean) => Promise<Posted>
  /** Says in one short comment that the run was cancelled, within the few seconds there are. */
  cancelled: (outcome: Outcome) => Promise<Posted>
}

/** Makes the reply of a run; nothing is sent before `start` or `finish`. */
export function createReply(options: ReplyOptions): Reply {
  const { github, event, target, key } = options
  const { owner, repo } = event
  const reaction = reactionOn(askedBy(event), { octokit: github.octokit, owner, repo })
  let login: Promise<string> | undefined

  const upkeep = (octokit: Octokit, place: CommentPlace): Upkeep => ({
    comments: commentsOf({ octokit, owner, repo }, place),
    key,
    run: `${event.runId}.${event.runAttempt}`,
    own: () => (login ??= ownLogin(github)),
    wait: github.wait,
  })

  const post = async (octokit: Octokit, outcome: Outcome): Promise<Posted> => {
    if (target.kind === 'none') return { postedTo: 'summary', notice: undefined }
    try {
      const text = joinBody(bodyOf(outcome))
      const comment = await syncParts(upkeep(octokit, target), [options.redact(text)])
      return { postedTo: 'comment', commentId: comment.id, commentUrl: comment.url }
    } catch (error) {
      return { postedTo: 'summary', notice: refusal(target, error) }
    }
  }

  return {
    start: () => reaction.start(),
    progress: () => undefined,
    finish: async (outcome, hurried = false) => {
      const posted = await post(hurried ? github.urgent : github.octokit, outcome)
      await reaction.end(outcome.conclusion, hurried ? github.urgent : undefined)
      return posted
    },
    cancelled: async outcome => {
      const { message: _, ...short } = outcome
      const [posted] = await Promise.all([
        post(github.urgent, short),
        reaction.end(outcome.conclusion, github.urgent),
      ])
      return posted
    },
  }
}

/** Why there is no comment, and what to do about it. */
function refusal(target: CommentPlace, error: unknown): string {
  const { kind, message } = faultOf(error)
  const permission = target.kind === 'issue' ? 'issues: write' : 'pull-requests: write'
  const why = `The reply could not be posted on #${target.number} (${message}); it is in the job summary.`
  if (kind !== 'refused') return why
  return `${why} Give the job “permissions: ${permission}”; a run for a pull request from a fork has a read-only token, and a locked conversation takes no comments.`
}
