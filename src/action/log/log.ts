/** The log of a run: events come in as they happen, lines go out at once, redacted and harmless. */
import type { CodexEvent, RateLimits } from '../../client/events.js'
import { createStats, type RunStats } from '../stats.js'
import { annotationsText, type Annotation } from './annotations.js'
import { endText, headerText, sessionText, type EndInfo, type HeaderInfo } from './blocks.js'
import { duration } from './format.js'
import { createPatience } from './patience.js'
import { createRedacted, type After, type Redacts } from './redacted.js'
import { render, type View } from './render.js'
import { createStage } from './stage.js'
import { workflowSurface, type Buffered } from './surface.js'

export interface LogOptions {
  /** Writes text to the log, at once. */
  write: (text: string) => void
  /** The redactor of all secrets known by now. */
  redactor: () => Redacts
  /** Milliseconds of a monotonic clock. */
  now: () => number
  /** Random and unguessable, for `::stop-commands::`. */
  stopToken: string
  /** The inputs `log-reasoning` and `log-output`. */
  options: { reasoning: boolean; output: boolean }
  /** A private directory of this run; output that must wait is kept there in nameless files. */
  spillDir: string
  /** Paths in it are told relative to it. */
  workspace?: string | undefined
  /** Also get every event, redacted, in order: the transcript, a progress comment. */
  listeners?: readonly ((event: CodexEvent) => void)[] | undefined
  /** Where it is written; the default is a workflow's log. */
  surface?: Buffered | undefined
  /** Timers; the default does not keep the process alive. */
  after?: After | undefined
}

export interface Log {
  header(info: HeaderInfo): void
  event(event: CodexEvent): void
  /** Lines of the action itself, e.g. that a turn is tried again. Waits for no group. */
  say(text: string): void
  /** The last words: reply, result, bill; then annotations. Nothing is held back any more. */
  end(info: EndInfo, annotations?: readonly Annotation[]): void
  /** Stops the timers and shows what is held back. Idempotent. */
  close(): void
  /** What happened so far. */
  readonly stats: RunStats
}

/** A line tells that Codex is alive after so much silence, in milliseconds. */
export const HEARTBEAT_MS = 60_000
/** Of a rate limit's use these percentages are told once each, besides the first report. */
const LIMIT_STEPS = [75, 90, 95, 100]

const unrefTimeout: After = (ms, run) => {
  const timer = setTimeout(run, ms).unref()
  return () => clearTimeout(timer)
}

export function createLog(options: LogOptions): Log {
  const { write, redactor, now, spillDir, workspace, listeners = [], after = unrefTimeout } = options
  const redact = (text: string): string => redactor().text(text)
  const surface = options.surface ?? workflowSurface(options.stopToken)
  const stats = createStats(workspace)
  const view: View = { ...options.options, workspace }
  const news = createNews()
  const started = now()
  let lastWrite = started
  /** What the header said; undefined once Codex has opened its thread. */
  let headed: Partial<HeaderInfo> | undefined = {}
  /** The message that was told under the heading of the reply. */
  let replyTold: string | undefined
  let cancelHeartbeat: (() => void) | undefined
  let closed = false

  const flush = (): void => {
    const text = surface.take()
    if (text === '') return
    lastWrite = now()
    write(text)
  }

  const stage = createStage({ surface, now, spillDir })
  const run = createPatience(stage, { after, flush })

  const redacted = createRedacted({
    redactor,
    now,
    after,
    emit(event) {
      stats.event(event)
      for (const listener of listeners) listener(event)
      if (event.type === 'session_configured' && headed !== undefined) {
        const text = sessionText(event, headed)
        headed = undefined
        if (text !== '') run({ do: 'say', text })
      }
      if (event.type === 'agent_message' && event.phase === 'final_answer') replyTold = event.message.trim()
      for (const op of render(news(event), view)) run(op)
      flush()
    },
  })

  const heartbeat = (): void => {
    const silence = now() - lastWrite
    if (silence >= HEARTBEAT_MS) {
      surface.text(`… ${duration(now() - started)} · ${stage.current() ?? 'waiting for Codex'}\n`)
      flush()
    }
    cancelHeartbeat = after(Math.max(100, HEARTBEAT_MS - (now() - lastWrite)), heartbeat)
  }
  cancelHeartbeat = after(HEARTBEAT_MS, heartbeat)

  const close = (): void => {
    if (closed) return
    closed = true
    cancelHeartbeat?.()
    redacted.flush()
    run({ do: 'settle' })
    flush()
  }

  return {
    header(info) {
      headed &&= info
      surface.text(redact(headerText(info)))
      flush()
    },
    event: event => redacted.event(event),
    say(text) {
      run({ do: 'say', text: redact(text) })
      flush()
    },
    end(info, annotations = []) {
      close()
      const told = info.reply !== undefined && redact(info.reply).trim() === replyTold
      surface.text(redact(endText(told ? { ...info, reply: undefined } : info, stats.value)))
      flush()
      const text = annotationsText(annotations, redact)
      if (text !== '') write(text)
    },
    close,
    stats: stats.value,
  }
}

/** Keeps from the log what repeats itself: an unchanged plan, rate limits that moved a little. */
function createNews(): (event: CodexEvent) => CodexEvent {
  let plan: string | undefined
  let told = -1
  const stepOf = ({ primary, secondary }: RateLimits): number => {
    const used = Math.max(primary?.used_percent ?? 0, secondary?.used_percent ?? 0)
    return LIMIT_STEPS.filter(step => used >= step).length
  }
  return event => {
    if (event.type === 'plan_update') {
      const next = JSON.stringify([event.plan, event.explanation])
      if (next === plan) return NOTHING
      plan = next
    }
    if (event.type === 'token_count' && event.rate_limits?.primary) {
      const step = stepOf(event.rate_limits)
      if (step <= told) return { ...event, rate_limits: undefined }
      told = step
    }
    return event
  }
}

const NOTHING: CodexEvent = { type: 'unknown', name: '', payload: undefined }
