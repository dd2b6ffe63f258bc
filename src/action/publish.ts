/** What a run leaves behind on purpose: comment, outputs, summary, the end of the log. */
import { writeFile } from 'node:fs/promises'
import type * as Core from '@actions/core'
import type { GitHub } from './github.js'
import type { OutputName } from './inputs.js'
import type { Job } from './job.js'
import { withLimit } from './limits.js'
import type { Annotation } from './log/annotations.js'
import type { Log } from './log/log.js'
import { lookupTarget } from './reply/lookup.js'
import { replyKey } from './reply/marker.js'
import type { Outcome } from './reply/outcome.js'
import { createReply, type Posted, type Reply } from './reply/reply.js'
import { resolveTarget } from './reply/target.js'
import type { SignIn } from './sign-in/open.js'
import { usageOf } from './stats.js'

/** How long posting may take, in milliseconds: four tries of 20 s, and the pauses between them. */
const POST_LIMIT_MS = 100_000

/** A reply that goes nowhere: no pull request, or no token. */
const NOWHERE: Reply = {
  start: () => Promise.resolve(),
  progress: () => undefined,
  finish: () => Promise.resolve({ postedTo: 'summary' }),
  cancelled: () => Promise.resolve({ postedTo: 'summary' }),
}

/** The reply of this job. Rejects when GitHub cannot be asked where it belongs. */
export async function openReply(
  { inputs, event }: Job,
  github: GitHub | undefined,
  redact: (text: string) => string,
): Promise<Reply> {
  const target = resolveTarget(event, inputs.replyTo)
  if (github === undefined || target.kind === 'none') return NOWHERE
  return createReply({
    github,
    event,
    target: await lookupTarget(github.reader, event, target),
    mode: inputs.commentMode,
    key: replyKey(event, inputs.commentKey ?? '', ''),
    redact,
  })
}

export interface Publication {
  core: typeof Core
  cancelled: AbortSignal
  job: Job
  outcome: Outcome
  reply: Reply
  log: Log
  redact: (text: string) => string
  signIn: SignIn | undefined
}

/** Publishes an outcome. The comment comes first: it is what people wait for. */
export async function publish(publication: Publication): Promise<void> {
  const { core, cancelled, job, outcome, reply, log, redact, signIn } = publication
  const output = (name: OutputName, value: unknown): void => core.setOutput(name, value ?? '')
  const { conclusion, stats } = outcome
  const message = outcome.message === undefined ? undefined : redact(outcome.message)
  output('conclusion', conclusion)
  output('conclusion-reason', outcome.reason === undefined ? undefined : redact(outcome.reason))
  output('final-message', conclusion === 'success' ? message : undefined)
  output('thread-id', log.stats.threadId)
  output('usage', usageOf(log.stats, stats.durationMs))
  output('codex-version', outcome.codexVersion)
  output('auth-source', signIn?.description())
  output('auth-rotated', signIn?.rotation?.result ?? 'false')
  if (job.outputFile !== undefined && message !== undefined) await writeFile(job.outputFile, message)

  const posted = await post(job, outcome, reply, cancelled.aborted)
  output('comment-id', posted.commentId)
  output('comment-url', posted.commentUrl)
  output('review-url', posted.reviewUrl)
  log.end(
    {
      conclusion,
      reason: outcome.reason,
      remedy: outcome.remedy,
      reply: outcome.message,
      durationMs: stats.durationMs,
      notes: notesOf(posted),
    },
    annotationsOf(outcome, posted),
  )
}

async function post(job: Job, outcome: Outcome, reply: Reply, cancelled: boolean): Promise<Posted> {
  if (outcome.conclusion !== 'success' && !job.inputs.commentOnFailure) return { postedTo: 'summary' }
  if (cancelled) return reply.cancelled(outcome)
  try {
    return await withLimit(POST_LIMIT_MS, 'Posting the reply', () => reply.finish(outcome))
  } catch {
    // What spaces the requests goes by the clock of the machine: set back, it would wait for that long.
    return reply.finish(outcome, true)
  }
}

const notesOf = ({ commentUrl, reviewUrl }: Posted): string[] =>
  [commentUrl && `Comment: ${commentUrl}`, reviewUrl && `Review: ${reviewUrl}`].filter(
    note => note !== undefined && note !== '',
  ) as string[]

function annotationsOf({ conclusion, reason, remedy }: Outcome, { notice }: Posted): Annotation[] {
  const annotations: Annotation[] = []
  if (conclusion !== 'success' && conclusion !== 'skipped') {
    annotations.push({ level: 'error', title: 'Codex', message: [reason, remedy].filter(Boolean).join(' ') })
  }
  if (notice !== undefined) annotations.push({ level: 'warning', title: 'Codex', message: notice })
  return annotations
}
