import type { WorkflowEvent } from '../../guard/event.js'
import type { GitHub } from '../github.js'
import { ownLogin } from './comments.js'
import { renderFinding, SEVERITIES, type Finding } from './findings.js'
import { faultOf, once } from './once.js'
import type { Outcome } from './outcome.js'
import type { ReviewPosted } from './reply.js'
import { reviewBody } from './review-body.js'
import { sanitize } from './sanitize.js'
import { withoutRepeats } from './threads.js'

/** What a review says of the whole pull request. */
export type ReviewEvent = 'COMMENT' | 'APPROVE' | 'REQUEST_CHANGES'

/** What posting a review needs. */
export interface ReviewOptions {
  github: GitHub
  event: WorkflowEvent
  /** The pull request and its head commit at the start; see `fetchDiff`. */
  number: number
  headSha: string
  /** What Codex found; see `createReviewTool`. */
  findings: readonly Finding[]
  /** The input `review-event`. */
  reviewEvent: ReviewEvent
  /** The reply's key: of two jobs each has its own review. */
  key: string
  redact: (text: string) => string
}

const MOST_COMMENTS = 30
/** Each costs three seconds. */
const MOST_TRIES = 16

/**
 * Makes what `createReply` calls at the end: one review with all findings, at the commit the run has seen; none
 * where nothing was found, but for an approval. `hurried` is for a second call, after the first took too long: it
 * looks before it writes, and neither spaces requests nor tries them again. Never throws.
 */
export function createReview(
  options: ReviewOptions,
): (outcome: Outcome, signal: AbortSignal, hurried?: boolean) => Promise<ReviewPosted> {
  /** Once it is posted, threads of ours say all of it. */
  let fresh: Finding[] | undefined
  return async (outcome, signal, hurried = false) => {
    const { event, number, redact } = options
    const { conclusion, logUrl } = outcome
    if (conclusion !== 'success' && conclusion !== 'timed-out') {
      return { remarks: unpostedReview(options, outcome) }
    }
    const findings = options.findings.map(finding => redacted(finding, redact))
    const { urgent } = options.github
    const github = hurried ? { ...options.github, octokit: urgent, reader: urgent } : options.github
    fresh ??= await withoutRepeats(github, { ...event, number }, findings, signal)
    // What was not looked at to its end is not approved.
    const cutOff = options.reviewEvent === 'APPROVE' && conclusion !== 'success'
    const reviewEvent = cutOff ? 'COMMENT' : options.reviewEvent
    if (fresh.length === 0 && reviewEvent !== 'APPROVE') return {}
    try {
      const sorted = [...fresh].sort(byWeight)
      return await post({ ...options, github, reviewEvent }, sorted, { logUrl, signal, hurried })
    } catch (error) {
      const { kind, message } = faultOf(error)
      const remedy = kind === 'refused' ? ' Give the job “permissions: pull-requests: write”.' : ''
      const notice = `The review could not be posted on #${number} (${message}); it is in the job summary.${remedy}`
      return { remarks: unpostedReview({ ...options, findings: fresh }, outcome), notice }
    }
  }
}

/** The findings as a text for the summary; undefined when there are none. */
export function unpostedReview(
  options: ReviewOptions,
  { logUrl }: Pick<Outcome, 'logUrl'>,
): string | undefined {
  const { event, redact } = options
  if (options.findings.length === 0) return undefined
  const rest = options.findings.map(finding => redacted(finding, redact)).sort(byWeight)
  const { body, overflow } = reviewBody({ ...options, ...event, logUrl, posted: 0, rest, misplaced: [] })
  return overflow === undefined ? body : `${body}\n\n${overflow}`
}

const redacted = (finding: Finding, redact: (text: string) => string): Finding => ({
  ...finding,
  body: redact(finding.body),
  suggestion: finding.suggestion === undefined ? undefined : redact(finding.suggestion),
})
const byWeight = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
const byPlace = (a: Finding, b: Finding) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)

/** How this time is posted. */
interface Posting {
  logUrl: string
  signal: AbortSignal
  /** An earlier call may have gone through. */
  hurried: boolean
}

async function post(options: ReviewOptions, findings: Finding[], posting: Posting): Promise<ReviewPosted> {
  const { event, headSha, number } = options
  const { logUrl } = posting
  const rest = findings.slice(MOST_COMMENTS)
  const facts = { ...options, ...event, logUrl, rest }
  const write = reviewWriter(options, posting)
  const posted: { id: number; url: string; count: number }[] = []
  const misplaced: Finding[] = []
  let tries = 0

  /** GitHub takes all comments of a review or none, and does not say which one it minds: halves tell. */
  const place = async (group: Finding[]): Promise<void> => {
    const others = tries === 0 ? rest : []
    const { body } = reviewBody({ ...facts, posted: group.length, rest: others, misplaced: [] })
    if (tries++ >= MOST_TRIES) return void misplaced.push(...group)
    try {
      posted.push({ ...(await write(body, group, headSha)), count: group.length })
    } catch (error) {
      const { kind, message } = faultOf(error)
      if (kind !== 'invalid' && posted.length === 0) throw error
      // A commit that was pushed over is no place for any of them.
      const hopeless = kind !== 'invalid' || group.length === 1 || /\bcommit/i.test(message)
      if (hopeless) return void misplaced.push(...group)
      const half = Math.ceil(group.length / 2)
      await place(group.slice(0, half))
      await place(group.slice(half))
    }
  }

  const placed = findings.slice(0, MOST_COMMENTS).sort(byPlace)
  if (placed.length > 0) await place(placed)
  const count = posted.reduce((sum, review) => sum + review.count, 0)
  const { body, overflow } = reviewBody({ ...facts, posted: count, misplaced })
  const [first] = posted
  if (!first) {
    const { url } = await write(body, [], misplaced.length > 0 ? undefined : headSha)
    return { reviewUrl: url, remarks: overflow, notice: write.notice() }
  }
  try {
    if (tries > 1) await write.amend(first.id, body)
    return { reviewUrl: first.url, remarks: overflow, notice: write.notice() }
  } catch (error) {
    const left = { ...options, findings: [...misplaced, ...rest] }
    const notice = `What stands on no line of #${number} could not be added to the review (${faultOf(error).message}); it is in the job summary.`
    return { reviewUrl: first.url, remarks: unpostedReview(left, posting), notice }
  }
}

/** Writes reviews, each exactly once. */
function reviewWriter(options: ReviewOptions, { signal, hurried }: Posting) {
  const { github, event, number, key } = options
  const { owner, repo, serverUrl, runId, runAttempt } = event
  const { pulls } = github.octokit.rest
  const base = { owner, repo, pull_number: number, request: { signal } }
  const clean = (text: string) => sanitize(text, { serverUrl })
  let reviewEvent = options.reviewEvent
  let notice: string | undefined
  let count = 0

  const send = async (body: string, findings: Finding[], commit: string | undefined) => {
    // GitHub takes HTML comments out of the text of a review; this is invisible, too.
    const name = `[codex-client-action]: # "${encodeURIComponent(key)} ${runId}.${runAttempt} ${++count}"`
    const review = {
      body: `${body}\n\n${name}`,
      event: reviewEvent,
      ...(commit !== undefined && { commit_id: commit }),
      comments: findings.map(finding => ({
        path: finding.path,
        line: finding.line,
        side: finding.side,
        ...(finding.startLine !== undefined && { start_line: finding.startLine, start_side: finding.side }),
        body: renderFinding(finding, clean),
      })),
    }
    const look = async () => {
      const all = await github.octokit.paginate(pulls.listReviews, { ...base, per_page: 100 })
      const named = all.filter(({ body }) => body.includes(name))
      if (named.length === 0) return undefined
      const login = await ownLogin(github)
      return named.find(({ user }) => [login, `${login}[bot]`].includes(user?.login ?? ''))
    }
    const create = async () => (await pulls.createReview({ ...base, ...review })).data
    const wait = (seconds: number) => github.wait(seconds, signal)
    const { id, html_url: url } = (hurried ? await look() : undefined) ?? (await once({ create, look, wait }))
    return { id, url }
  }

  /** Nobody may approve or refuse their own pull request, and GITHUB_TOKEN may approve only where that is allowed. */
  const write = async (body: string, findings: Finding[], commit?: string) => {
    try {
      return await send(body, findings, commit)
    } catch (error) {
      const { kind, message } = faultOf(error)
      const notAllowed = kind === 'invalid' && /own pull request|not permitted to/i.test(message)
      if (!notAllowed || reviewEvent === 'COMMENT') throw error
      notice = `The review was posted as a comment: GitHub does not take ${reviewEvent} from this token here (${message}).`
      reviewEvent = 'COMMENT'
      return send(body, findings, commit)
    }
  }
  const amend = (review_id: number, body: string) => pulls.updateReview({ ...base, review_id, body })
  return Object.assign(write, { amend, notice: () => notice })
}
