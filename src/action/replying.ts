/** The reply of a job: where it goes, what it shows while Codex works, and the review that goes with it. */
import type { CodexMcpServer } from '../client/config.js'
import type { CodexEvent, PlanItem } from '../client/events.js'
import { logUrl } from './conclusion.js'
import type { GitHub } from './github.js'
import { InputError } from './inputs.js'
import type { Job } from './job.js'
import type { DiffSource } from './reply/fetch-diff.js'
import { lookupTarget } from './reply/lookup.js'
import { replyKey } from './reply/marker.js'
import { createReply, type Reply } from './reply/reply.js'
import { stepOf, THINKING } from './reply/step.js'
import { resolveTarget, type Place } from './reply/target.js'
import type { Reviewing } from './reviewing.js'

export interface ReplyingOptions {
  job: Job
  github: (() => Promise<GitHub>) | undefined
  redact: (text: string) => string
  /** Guarded git on the checkout. */
  git: DiffSource['git']
  warn: (message: string) => void
}

export interface Replying extends AsyncDisposable {
  reply: Reply
  review: Reviewing | undefined
  /** What Codex gets of it, for a chat's `mcpServers`. */
  servers: CodexMcpServer[]
  /** Shows what Codex is doing. */
  event: (event: CodexEvent, plan: PlanItem[]) => void
}

/** A reply that nobody wants on GitHub, or that there is no token for. */
const NOWHERE: Reply = {
  start: () => Promise.resolve(),
  warm: () => undefined,
  progress: () => undefined,
  prepare: () => undefined,
  finish: () => Promise.resolve({ postedTo: 'summary' }),
  cancelled: () => Promise.resolve({ postedTo: 'summary' }),
}

/** Opens the reply of this job. Rejects when GitHub cannot be asked where it belongs. */
export async function openReplying(options: ReplyingOptions): Promise<Replying> {
  const { job, github, redact } = options
  const { inputs, event, workspace } = job
  const place: Place =
    github === undefined
      ? { kind: 'none', reason: 'there is no `github-token`' }
      : await lookupTarget(github, event, resolveTarget(event, inputs.replyTo))
  const key = replyKey(event, inputs.commentKey ?? '', inputs.matrix ?? '')
  const review = inputs.inlineReview ? await openReview(options, place, key) : undefined
  const reply =
    github === undefined || inputs.replyTo === 'none'
      ? NOWHERE
      : createReply({
          github,
          event,
          target: place,
          mode: inputs.commentMode,
          key,
          redact,
          progress: inputs.progressComment ? { logUrl: logUrl(event) } : undefined,
          commentOnFailure: inputs.commentOnFailure,
          review: review?.post,
        })
  let step = THINKING
  return {
    reply,
    review,
    servers: review === undefined ? [] : [review.server],
    event: (codexEvent, plan) => {
      if (codexEvent.type === 'task_complete') reply.prepare()
      const next = stepOf(codexEvent, workspace)
      if (next === undefined && codexEvent.type !== 'plan_update') return
      step = next ?? step
      reply.progress({ plan }, step)
    },
    async [Symbol.asyncDispose]() {
      await review?.close()
    },
  }
}

async function openReview(
  { job, github, redact, git, warn }: ReplyingOptions,
  place: Place,
  key: string,
): Promise<Reviewing | undefined> {
  if (github === undefined || place.kind === 'none' || place.kind === 'issue') {
    const why = place.kind === 'none' ? place.reason : 'the reply goes to an issue'
    warn(`Input \`inline-review\`: there is no pull request to review: ${why}.`)
    return undefined
  }
  const { openReviewing, SERVER_NAME } = await import('./reviewing.js')
  if (Object.hasOwn(job.mcpServers, SERVER_NAME)) {
    throw new InputError(
      `Input \`mcp-servers\` has a server \`${SERVER_NAME}\`, which is what \`inline-review\` calls its own: use another name.`,
    )
  }
  const { number, headSha } = place
  const { event, inputs } = job
  const { reviewEvent } = inputs
  return openReviewing({ github: await github(), event, number, headSha, reviewEvent, key, redact, git })
}
