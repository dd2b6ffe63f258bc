import type { WorkflowEvent } from '../../guard/event.js'
import type { GitHub } from '../github.js'
import { commentsOf, DEFAULT_AUTHOR, ownLogin, type CommentPlace } from './comments.js'
import { minimize } from './minimize.js'
import { faultOf } from './once.js'
import { redactOutcome, type Outcome, type ReplyStats } from './outcome.js'
import type { Moment, Progress } from './progress.js'
import { reactionOn, type Reaction } from './reactions.js'
import { findOurs, markedBody, syncParts, textOf, type Ours, type Upkeep } from './sticky.js'
import { askedBy, type Place } from './target.js'

/** What a reply needs to know of its run. */
export interface ReplyOptions {
  /** The clients; asked for when there is something to send. */
  github: () => Promise<GitHub>
  event: WorkflowEvent
  /** Where to post; `lookupTarget` finds it where the event does not tell. */
  target: Place
  mode: 'sticky' | 'new'
  /** See `replyKey`. */
  key: string
  /** Takes secrets out of a text. Runs before anything is cut or posted. */
  redact: (text: string) => string
  /** Keep the comment current while Codex works; `logUrl` is the page of this run. Default: no. */
  progress?: { logUrl: string } | undefined
  /** Say in the comment what failed. Default true. A comment that shows progress says it in any case. */
  commentOnFailure?: boolean
  /** Posts the findings on lines of the diff, if there are any. */
  review?: ((outcome: Outcome, signal: AbortSignal, hurried: boolean) => Promise<ReviewPosted>) | undefined
  /** A clock in ms. */
  now?: () => number
}

/** What became of a review. */
export interface ReviewPosted {
  reviewUrl?: string | undefined
  /** Remarks on lines that stand on GitHub nowhere, for the job summary: Markdown, redacted and harmless. */
  remarks?: string | undefined
  /** One sentence or two for the log, when something did not go as wished, with the remedy. */
  notice?: string | undefined
}

/** What became of a reply. */
export interface Posted extends ReviewPosted {
  postedTo: 'comment' | 'summary'
  commentId?: number | undefined
  commentUrl?: string | undefined
}

/** The reply of one run. No method throws: what cannot be posted is said in a notice. */
export interface Reply {
  /** Shows the one who asked that the run has begun. */
  start: () => Promise<void>
  /** There is time now: finds out what `finish` will need and what does not change. */
  warm: () => void
  /** Tells what Codex is doing. */
  progress: (stats: Pick<ReplyStats, 'plan'>, step: string) => void
  /** The end is near: reads what is there, so that `finish` need not wait for it. */
  prepare: () => void
  /** Posts the reply. `hurried` gives up what an earlier call still waits for, spaces nothing and tries nothing again. */
  finish: (outcome: Outcome, hurried?: boolean) => Promise<Posted>
  /** Says in one short comment that the run was cancelled, within the few seconds there are. */
  cancelled: (outcome: Outcome) => Promise<Posted>
}

/** What posting may take altogether, and what it may take after a cancellation (the runner grants 7.5 s). */
const FINISH_MS = 120_000
const CANCELLED_MS = 5_000

const IN_SUMMARY: Posted = { postedTo: 'summary' }

/** Makes the reply of a run; nothing is sent before `start` or `finish`. */
export function createReply(options: ReplyOptions): Reply {
  const { github, event, target, redact, now = Date.now } = options
  const { owner, repo, serverUrl } = event
  const began = now()
  const stop = new AbortController()
  let attempt = new AbortController()
  const reaction = reactionOn(askedBy(event), { github, owner, repo })
  let login: Promise<string> | undefined
  let progress: Progress | undefined
  let done: Posted | undefined
  let prepared: ReturnType<typeof find> | undefined
  if (target.kind === 'none') return nowhere(reaction, target)

  /** An answer is kept. Where GitHub gives none, also when it is asked again, a guess has to do. */
  const askLogin = async (clients: Pick<GitHub, 'reader' | 'octokit'>): Promise<string> => {
    for (let tries = 2; tries > 0; tries--) {
      const asked = (login ??= ownLogin(clients))
      try {
        return await asked
      } catch {
        if (login === asked) login = undefined
      }
    }
    return DEFAULT_AUTHOR
  }

  const urgent = async () => (await github()).urgent

  const upkeep = async (haste: 'octokit' | 'urgent', signal: AbortSignal): Promise<Upkeep> => {
    const clients = await github()
    const octokit = clients[haste]
    return {
      comments: commentsOf({ octokit, owner, repo, signal }, target),
      key: options.key,
      run: `${event.runId}.${event.runAttempt}`,
      own: () => askLogin(haste === 'urgent' ? { reader: octokit, octokit } : clients),
      wait: seconds => clients.wait(seconds, signal),
    }
  }

  /** Our comments that this run may change, and those it makes outdated. */
  const find = async (upkeep: Upkeep): Promise<{ there: Ours[]; outdated: Ours[] }> => {
    const ours = await findOurs(upkeep)
    if (options.mode === 'sticky') return { there: ours, outdated: [] }
    const isNow = ({ mark }: Ours) => mark.run === upkeep.run
    return { there: ours.filter(isNow), outdated: ours.filter(comment => !isNow(comment)) }
  }

  const momentOf = ({ plan }: Pick<ReplyStats, 'plan'>, step: string): Moment => ({
    step: redact(step),
    plan: plan.map(item => ({ ...item, step: redact(item.step) })),
    elapsedMs: now() - began,
  })

  const startProgress = async (): Promise<void> => {
    if (!options.progress) return
    try {
      const keep = await upkeep('octokit', stop.signal)
      const first = (await find(keep)).there.filter(({ mark }) => mark.part === 1)
      const { createProgress, progressBody } = await writing()
      const place = { logUrl: options.progress.logUrl, previous: textOf(first[0]?.body ?? ''), serverUrl }
      const body = (moment: Moment) => progressBody(moment, place)
      const { id } = await syncParts(keep, first, [body(momentOf({ plan: [] }, 'Starting.'))])
      const write = (moment: Moment) => keep.comments.update(id, markedBody(keep, 1, body(moment)))
      progress = createProgress(write, now)
    } catch {
      // What keeps this from being posted will keep the reply from it, too, and is told then.
    }
  }

  const post = async (
    outcome: Outcome,
    haste: 'octokit' | 'urgent',
    signal: AbortSignal,
  ): Promise<Posted> => {
    const failed = outcome.conclusion !== 'success'
    if (failed && options.commentOnFailure === false && !progress) return IN_SUMMARY
    // Once the time is over there is none for five comments, one every three seconds.
    const most = outcome.conclusion === 'timed-out' ? 1 : undefined
    const { compose } = await writing()
    const { parts } = compose(redactOutcome(outcome, redact), { serverUrl, most })
    try {
      const keep = await upkeep(haste, signal)
      const reading = (haste === 'octokit' && prepared) || find(keep)
      prepared = undefined
      const { there, outdated } = await reading
      const comment = await syncParts(keep, there, parts)
      const ids = outdated.map(({ nodeId }) => nodeId)
      if (haste === 'octokit') await minimize(await github(), ids, signal)
      return { postedTo: 'comment', commentId: comment.id, commentUrl: comment.url }
    } catch (error) {
      return { postedTo: 'summary', notice: refusal(target, error) }
    }
  }

  return {
    start: async () => {
      await Promise.all([reaction.start(), startProgress()])
    },
    warm: () => {
      // The Markdown parser is large, and who we are does not change.
      void upkeep('octokit', stop.signal)
        .then(keep => keep.own())
        .catch(() => undefined)
      void writing()
    },
    progress: (stats, step) => progress?.say(momentOf(stats, step)),
    prepare: () => {
      // A comment that shows progress is still changed.
      if (options.progress) return
      prepared = upkeep('octokit', stop.signal).then(find)
      prepared.catch(() => undefined)
    },
    finish: async (outcome, hurried = false) => {
      attempt.abort()
      attempt = new AbortController()
      const signal = AbortSignal.any([stop.signal, attempt.signal, AbortSignal.timeout(FINISH_MS)])
      if (!hurried) await progress?.end()
      const posted = await post(outcome, hurried ? 'urgent' : 'octokit', signal)
      // What was cancelled by now ends there; from here on a cancellation takes nothing back.
      if (stop.signal.aborted) return posted
      done = posted
      await reaction.end(outcome.conclusion, hurried ? urgent : undefined)
      const review = (await options.review?.(outcome, signal, hurried)) ?? {}
      const notices = [posted.notice, review.notice].filter(text => text !== undefined)
      return (done = { ...posted, ...review, notice: notices.length > 0 ? notices.join(' ') : undefined })
    },
    cancelled: async outcome => {
      if (done) return done
      stop.abort()
      const { message: _, ...short } = outcome
      const [posted] = await Promise.all([
        post(short, 'urgent', AbortSignal.timeout(CANCELLED_MS)),
        reaction.end(outcome.conclusion, urgent),
      ])
      return posted
    },
  }
}

const writing = () => import('./writing.js')

/** No place for a reply: the job summary has it. */
function nowhere(reaction: Reaction, { reason, remedy }: Extract<Place, { kind: 'none' }>): Reply {
  const notice = remedy && `The reply is in the job summary only: ${reason}. ${remedy}`
  const end = async ({ conclusion }: Outcome) => {
    await reaction.end(conclusion)
    return { ...IN_SUMMARY, notice }
  }
  const nothing = () => undefined
  return {
    start: () => reaction.start(),
    warm: nothing,
    progress: nothing,
    prepare: nothing,
    finish: end,
    cancelled: end,
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
