/** Plays recorded sessions and made-up events through the log, and shows what GitHub's runner would make of it. */
import { readFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CodexEvent } from '../../../src/client/events.js'
import type { EndInfo, HeaderInfo } from '../../../src/action/log/blocks.js'
import type { Redacts } from '../../../src/action/log/redacted.js'
import { createLog, type Log, type LogOptions } from '../../../src/action/log/log.js'
import { workflowSurface } from '../../../src/action/log/surface.js'
import { JobLog } from '../../harness/joblog.js'
import { Masks } from '../../harness/mask.js'
import { fakeClock, type FakeClock } from './clock.js'

export interface Recorded {
  /** Milliseconds since the start. */
  at: number
  event: CodexEvent
}

export const SESSIONS = fileURLToPath(new URL('../../fixtures/sessions/', import.meta.url))
export const WORKSPACE = '/home/runner/work/hello/hello'

/** A recorded session. */
export function session(name: string): Recorded[] {
  const text = readFileSync(join(SESSIONS, `${name}.jsonl`), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Recorded)
}

export const HEADER: HeaderInfo = {
  codexVersion: '0.169.0',
  transport: 'app-server',
  model: 'gpt-5',
  effort: 'medium',
  sandbox: 'workspace-write, network off',
  signIn: 'auth (ChatGPT pro, access token until 2026-11-30 08:00 UTC)',
  event: 'pull_request #12 synchronize by octocat',
}

/** A redactor that knows no more than this function. */
export const redacting = (redact: (text: string) => string): Redacts => ({
  text: redact,
  lines: () => redact,
})

export interface Played {
  log: Log
  clock: FakeClock
  /** Every write, as it was made. */
  writes: string[]
  /** What the runner makes of all writes so far. */
  shown(): JobLog
}

const STOP_TOKEN = 'stop-0123456789abcdef'
/** As in a workflow: our own lines have colours. */
export const inColour = (): Partial<LogOptions> => ({ surface: workflowSurface(STOP_TOKEN) })

/** A log that writes into memory, without colours of its own unless told otherwise. */
export function openLog(options: Partial<LogOptions> = {}): Played {
  const writes: string[] = []
  const clock = fakeClock()
  const log = createLog({
    write: text => writes.push(text),
    redactor: () => redacting(text => text),
    now: clock.now,
    after: clock.after,
    stopToken: STOP_TOKEN,
    surface: workflowSurface(STOP_TOKEN, { colour: false }),
    options: { reasoning: true, output: true },
    spillDir: (spillDir ??= mkdtempSync(join(tmpdir(), 'log-'))),
    workspace: WORKSPACE,
    ...options,
  })
  return { log, clock, writes, shown: () => shownBy(writes.join('')) }
}
let spillDir: string | undefined

/** What the runner shows of a step's output. */
export function shownBy(text: string): JobLog {
  const job = new JobLog(new Masks())
  // As .NET's reader: `\n`, `\r\n` and a lone `\r` end a line.
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) job.line(line)
  return job
}

/** Plays a session in its own time. */
export function play(
  events: readonly Recorded[],
  end: Partial<EndInfo>,
  options: Partial<LogOptions> = {},
): Played {
  const played = openLog(options)
  const opened = events.find(({ event }) => event.type === 'session_configured')?.event
  const model = opened?.type === 'session_configured' ? opened.model : undefined
  played.log.header({ ...HEADER, model })
  for (const { at, event } of events) {
    played.clock.goTo(at)
    played.log.event(event)
  }
  played.log.end({
    conclusion: 'success',
    durationMs: events.at(-1)?.at ?? 0,
    reply: played.log.stats.lastMessage,
    ...end,
  })
  return played
}
