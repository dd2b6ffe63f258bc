/** The log beside splitting and parsing the same bytes: 100,000 pieces of output, 100 MB, redacted, with a transcript. */
import { execFile } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createLog } from '../../src/action/log/log.js'
import { openTranscript } from '../../src/action/transcript.js'
import type { CodexEvent } from '../../src/client/events.js'
import { createRedactor } from '../../src/guard/redact.js'
import { alternately, type Measure } from './measure.js'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const PIECES = 100_000
const PIECE = 1000
/** How many pieces each command prints: one prints everything, or many print so little that all of it is shown. */
const SHAPES = [
  { name: 'of one command', perCommand: PIECES, limit: 2 },
  { name: 'of a thousand commands, all of it shown', perCommand: PIECES / 1000 },
]
const CHUNK = 64 * 1024

interface Notification {
  method: string
  params: { itemId: string; delta: string }
}

/** What tools print, of a kind for each piece: compilers, tests, access logs, prose, progress. */
const KINDS = [
  (i: number) =>
    `src/module${i % 97}.ts(${i % 400},12): error TS2322: Type 'string' is not assignable to type 'number'.\n`,
  (i: number) => `\u001b[32m✓\u001b[0m handles case ${i} of the parser (${i % 50} ms)\n`,
  (i: number) =>
    `2026-11-22T13:27:${String(i % 60).padStart(2, '0')}.123Z INFO [worker-${i % 8}] GET /api/items/${i}?page=2 200 12ms\n`,
  (i: number) => `The quick brown fox no. ${i} jumps over the lazy dog, which does not mind at all.\n`,
  (i: number) => `npm http fetch GET 200 https://registry.example/package-${i % 300} ${i}ms (cache hit)\n`,
]

/** The wire's lines of `pieces` pieces of about {@link PIECE} bytes, cut as a pipe cuts them. */
function* wire(pieces: number, perCommand: number): Generator<Buffer> {
  let lines = ''
  for (let i = 0; i < pieces; i++) {
    const kind = KINDS[i % KINDS.length] as (i: number) => string
    let delta = ''
    for (let k = 0; delta.length < PIECE; k++) delta += kind(i * 10 + k)
    const itemId = `call-${Math.floor(i / perCommand)}`
    lines += `${JSON.stringify({ method: 'item/commandExecution/outputDelta', params: { threadId: 't', turnId: 'u', itemId, delta } })}\n`
    while (lines.length >= CHUNK) {
      yield Buffer.from(lines.slice(0, CHUNK))
      lines = lines.slice(CHUNK)
    }
  }
  yield Buffer.from(lines)
}

/** The same as a list of messages, each of them JSON. */
export const wireLines = (pieces: number): string[] =>
  Buffer.concat([...wire(pieces, pieces)])
    .toString()
    .trimEnd()
    .split('\n')

/** Splits and parses, and hands over what it found. */
function parse(chunks: Iterable<Buffer>, take: (message: Notification) => void): void {
  const decoder = new TextDecoder()
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(JSON.parse(line) as Notification)
  }
}

/** The log as the action sets it up, into files. */
function openSinks(dir: string): { take: (message: Notification) => void; close: () => void } {
  const file = openSync(join(dir, 'log'), 'w')
  const transcript = openTranscript({ path: 'transcript', workspace: dir, now: () => performance.now() })
  const log = createLog({
    write: text => writeSync(file, text),
    redactor: () => redactor,
    now: () => performance.now(),
    stopToken: 'stop-0123456789abcdef',
    options: { reasoning: true, output: true },
    spillDir: dir,
    listeners: [item => transcript.event(item)],
  })
  let current: string | undefined
  const event = (item: CodexEvent): void => log.event(item)
  const end = (): void => {
    if (current !== undefined)
      event({ type: 'exec_command_end', call_id: current, exit_code: 0, status: 'completed' })
  }
  return {
    take({ params: { itemId, delta } }) {
      if (itemId !== current) {
        end()
        current = itemId
        event({ type: 'exec_command_begin', call_id: itemId, command: `run ${itemId}` })
      }
      event({ type: 'exec_command_output_delta', call_id: itemId, stream: 'stdout', text: delta })
    },
    close() {
      end()
      log.end({ conclusion: 'success', durationMs: 1 })
      transcript.close()
      closeSync(file)
    },
  }
}

/** What a sign-in and a job usually have: a key, a token, two JSON web tokens, a refresh token. */
const letters = (length: number, seed: number): string =>
  Array.from(
    { length },
    (_, i) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'[(i * i * seed + i * 7) % 62],
  ).join('')
export const SECRETS = [
  `sk-proj-${letters(150, 3)}`,
  `ghs_${letters(36, 5)}`,
  `eyJhbGciOiJSUzI1NiJ9.${letters(1200, 7)}.${letters(340, 11)}`,
  `eyJhbGciOiJSUzI1NiJ9.${letters(900, 13)}.${letters(340, 17)}`,
  `rt_${letters(90, 19)}`,
]
const redactor = createRedactor(SECRETS)

/** Milliseconds of this process's CPU. */
function cpu(run: () => void): Promise<number> {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return Promise.resolve((user + system) / 1000)
}

/** Peak memory of a process that logs so many pieces, in MB. */
async function peak(pieces: number): Promise<number> {
  const self = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', self, String(pieces)])
  return Number(stdout)
}

export async function run(): Promise<Measure[]> {
  const measures: Measure[] = []
  const dir = mkdtempSync(join(tmpdir(), 'log-bench-'))
  for (const { name, perCommand, ...limit } of SHAPES) {
    const chunks = [...wire(PIECES, perCommand)]
    const { parsing, both } = await alternately(
      {
        parsing: () => cpu(() => parse(chunks, () => undefined)),
        both: () =>
          cpu(() => {
            const sinks = openSinks(dir)
            parse(chunks, sinks.take)
            sinks.close()
          }),
      },
      { rounds: ROUNDS },
    )
    const value = (both - parsing) / parsing
    measures.push({ name: `log ÷ splitting and parsing, 100 MB ${name}`, value, ...limit })
  }
  rmSync(dir, { recursive: true })
  const [little, much] = [await peak(PIECES / 10), await peak(PIECES)]
  measures.push({
    name: 'memory at ten times the output, more by',
    value: much - little,
    limit: 16,
    unit: 'MB',
  })
  return measures
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pieces = Number(process.argv[2])
  const dir = mkdtempSync(join(tmpdir(), 'log-bench-'))
  const sinks = openSinks(dir)
  parse(wire(pieces, pieces), sinks.take)
  sinks.close()
  rmSync(dir, { recursive: true })
  console.log(process.resourceUsage().maxRSS / 1024)
}
