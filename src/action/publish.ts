/** What a run leaves behind on purpose: comment, outputs, summary, the end of the log. */
import { open } from 'node:fs/promises'
import { messageOf } from '../errors.js'
import type { Changes } from './changes.js'
import { conclusionOf } from './conclusion.js'
import type { OutputName } from './inputs.js'
import type { Job } from './job.js'
import { withLimit } from './limits.js'
import { findingsOf, type Annotation } from './log/annotations.js'
import type { HeaderInfo } from './log/blocks.js'
import type { Log } from './log/log.js'
import { asCode } from './reply/sanitize.js'
import { HEADLINES, redactOutcome, type Outcome } from './reply/outcome.js'
import type { Posted, Reply } from './reply/reply.js'
import type { Replying } from './replying.js'
import type { Runner } from './runner.js'
import type { SignIn } from './sign-in/open.js'
import type { Rotated } from './sign-in/rotation.js'
import { usageOf } from './stats.js'
import { renderSummary } from './summary.js'
import type { Transcript } from './transcript.js'
import { writeOutput } from './workspace.js'

/** Posting takes no longer, retries and pauses included, in milliseconds. */
const POST_LIMIT_MS = 100_000
/** So much of a patch is read for the summary, in bytes. */
const SHOWN_DIFF_BYTES = 512 * 1024
const REDACTED_NOTE = '\n\n> [!NOTE]\n> Parts of this reply were taken out because they looked like secrets.'

export interface Publication {
  core: Runner
  cancelled: AbortSignal
  job: Job
  outcome: Outcome
  replying: Replying
  log: Log
  /** What the log's header said, if it came to that. */
  header: HeaderInfo | undefined
  redact: (text: string) => string
  signIn: SignIn | undefined
  /** What the run changed; undefined where git could not tell. */
  changes: Changes | undefined
  /** The reply as JSON, where a schema was given and it fits. */
  structured: { value: unknown; json: string } | undefined
  transcript: Transcript | undefined
}

/**
 * Publishes an outcome, and gives back what became of it. First what takes no time, then the comment; a job that is
 * cancelled has its outputs and its summary already when there is no time left for the comment.
 */
export async function publish(publication: Publication): Promise<Outcome> {
  const { outcome, replying, redact, cancelled } = publication
  const { reply, review } = replying
  const message = outcome.message === undefined ? undefined : redact(outcome.message)
  const noted =
    message === undefined || message === outcome.message
      ? outcome
      : { ...outcome, message: message + REDACTED_NOTE }
  const problems = await writeResults(publication, message)
  const posted = await beforeCancelled(cancelled, () => post(noted, reply))
  if (posted !== undefined) {
    writePosted(publication, posted)
    writeEnd(publication, posted, problems)
    await writeSummary(publication, posted, problems)
    return outcome
  }
  const conclusion = { remedy: undefined, ...conclusionOf({ how: 'cancelled' }) }
  const cut = { ...publication, outcome: { ...outcome, ...conclusion } }
  writeConclusion(cut)
  await writeSummary(cut, { postedTo: 'summary', remarks: review?.unposted(outcome) }, problems)
  const short = await reply.cancelled({ ...noted, ...conclusion })
  writePosted(cut, short)
  writeEnd(cut, short, problems)
  return cut.outcome
}

/** What is done before the job is cancelled; undefined when it is cancelled first. */
function beforeCancelled<T>(cancelled: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
  if (cancelled.aborted) return Promise.resolve(undefined)
  const late = new Promise<undefined>(resolve =>
    cancelled.addEventListener('abort', () => resolve(undefined), { once: true }),
  )
  return Promise.race([work(), late])
}

/** Outputs and the file of the reply. Gives back sentences about what could not be written. */
async function writeResults(publication: Publication, message: string | undefined): Promise<string[]> {
  const { core, job, outcome, log, redact, signIn, changes, structured, transcript } = publication
  const { conclusion, stats } = outcome
  const output = (name: OutputName, value: unknown): void => core.setOutput(name, value ?? '')
  const problems = [...(changes?.notes ?? [])]
  writeConclusion(publication)
  output('final-message', conclusion === 'success' ? message : undefined)
  output('structured-output', structured && redact(structured.json))
  output('thread-id', log.stats.threadId)
  output('usage', usageOf(log.stats, stats.durationMs))
  output('codex-version', outcome.codexVersion)
  output('changed-files', changes && redact(JSON.stringify(changes.files.map(({ path }) => path))))
  output('patch-file', changes?.patchFile)
  output('transcript-file', transcript?.path)
  output('auth-source', signIn?.description())
  output('auth-rotated', signIn?.rotation?.result ?? 'false')
  transcript?.close()
  if (transcript?.problem !== undefined) problems.push(transcript.problem)
  if (job.outputFile !== undefined && message !== undefined && conclusion === 'success') {
    try {
      await writeOutput(job.outputFile, message)
    } catch (error) {
      problems.push(`Input \`output-file\`: the reply could not be written: ${messageOf(error)}`)
    }
  }
  return problems
}

function writeConclusion({ core, redact, outcome: { conclusion, reason } }: Publication): void {
  const output = (name: OutputName, value: string): void => core.setOutput(name, value)
  output('conclusion', conclusion)
  output('conclusion-reason', reason === undefined ? '' : redact(reason))
}

function writePosted({ core }: Publication, posted: Posted): void {
  const output = (name: OutputName, value: unknown): void => core.setOutput(name, value ?? '')
  output('comment-id', posted.commentId)
  output('comment-url', posted.commentUrl)
  output('review-url', posted.reviewUrl)
}

function writeEnd(publication: Publication, posted: Posted, problems: readonly string[]): void {
  const { outcome, log, changes, structured, job } = publication
  const { conclusion, reason, remedy, message, stats } = outcome
  const links = Object.entries(linksOf(posted)).map(([name, url]) => `${name.toLowerCase().padEnd(9)} ${url}`)
  log.end(
    {
      conclusion,
      reason,
      remedy,
      reply: message,
      durationMs: stats.durationMs,
      changes: changes?.files,
      notes: links,
    },
    [
      ...annotationsOf(outcome, posted, problems),
      ...(structured === undefined ? [] : findingsOf(structured.value, job.workspace)),
    ],
  )
}

async function writeSummary(
  publication: Publication,
  posted: Posted,
  problems: readonly string[],
): Promise<void> {
  const { core, job, outcome, log, header, redact, signIn, changes, structured } = publication
  // Before anything is cut: half a secret is not recognised.
  const { conclusion, reason, remedy, message, stats } = redactOutcome(outcome, redact)
  const text = renderSummary({
    conclusion,
    reason,
    remedy,
    reply: structured ? asCode(redact(JSON.stringify(structured.value, null, 2)), 'json') : message,
    remarks: posted.remarks,
    durationMs: stats.durationMs,
    stats: log.stats,
    changes: changes?.files,
    diff: await diffOf(changes),
    header: header && signIn ? { ...header, signIn: stateOf(signIn) } : header,
    links: linksOf(posted),
    notes: [...(posted.notice === undefined ? [] : [posted.notice]), ...problems],
    serverUrl: job.event.serverUrl,
  })
  try {
    await core.addSummary(redact(text))
  } catch (error) {
    core.info(`There is no job summary: ${messageOf(error)}`)
  }
}

const RENEWED: Record<Rotated, string> = {
  false: '',
  saved: ', renewed and stored',
  pending: ', renewed, to be stored at the end of the job',
  superseded: ', renewed, superseded by another job',
  lost: ', renewed, but lost',
}

/** The sign-in at the end of the run. */
const stateOf = (signIn: SignIn): string => signIn.description() + RENEWED[signIn.rotation?.result ?? 'false']

async function post(outcome: Outcome, reply: Reply): Promise<Posted> {
  try {
    return await withLimit(POST_LIMIT_MS, 'Posting the reply', () => reply.finish(outcome))
  } catch {
    // What spaces the requests goes by the clock of the machine: set back, it would wait for that long.
    return reply.finish(outcome, true)
  }
}

function linksOf({ commentUrl, reviewUrl }: Posted): Record<string, string> {
  return { ...(commentUrl && { Comment: commentUrl }), ...(reviewUrl && { Review: reviewUrl }) }
}

function annotationsOf(outcome: Outcome, { notice }: Posted, problems: readonly string[]): Annotation[] {
  const { conclusion, reason, remedy } = outcome
  const annotations: Annotation[] = []
  if (conclusion !== 'success' && conclusion !== 'skipped') {
    const title = HEADLINES[conclusion].replace(/^\S+ /, '')
    annotations.push({ level: 'error', title, message: [reason, remedy].filter(Boolean).join(' ') })
  }
  for (const message of [...(notice === undefined ? [] : [notice]), ...problems]) {
    annotations.push({ level: 'warning', title: 'Codex', message })
  }
  return annotations
}

/** The patch, or as much of it as a summary could show. */
async function diffOf(changes: Changes | undefined): Promise<string | undefined> {
  if (changes?.patchFile === undefined) return undefined
  const file = await open(changes.patchFile)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHOWN_DIFF_BYTES))
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
