/**
 * Recorded sessions, damaged: whatever Codex sends, a program gets its turn's end or a typed error. Never a hang,
 * never a rejection that nobody handles (vitest fails on one).
 */
import { expect, it, vi } from 'vitest'
import { Client } from '../../src/client/client.js'
import { CodexError } from '../../src/errors.js'
import { play, RECORDINGS, type Recording } from '../harness/replay.js'

vi.mock('../../src/wire/process.js', async () => ({
  CodexProcess: (await import('../harness/replay.js')).ReplayProcess,
}))

const SESSIONS = 10_000
/** Turns of the event loop after which a session that goes on without a process hangs. */
const PATIENCE = 200

type Random = (below: number) => number

/** A repeatable source of chance (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  '',
  'text',
  '__proto__',
  [],
  [null],
  {},
  { type: 'x' },
  '\ud800',
]
const LINES: readonly string[] = [
  '',
  'plain text',
  '{',
  'null',
  '[]',
  '1',
  '{"id":null}',
  '{"id":99,"result":{}}',
  '{"id":1,"error":{"code":1,"message":"no"}}',
  '{"id":2,"error":"no"}',
  '{"id":"2","result":1}',
  '{"id":500,"method":"brand/new","params":{}}',
  '{"jsonrpc":"2.0","id":501,"method":"elicitation/create","params":{"message":"May I?"}}',
  '{"id":502,"method":"item/commandExecution/requestApproval","params":{"command":"rm"}}',
  '{"id":503,"method":"account/chatgptAuthTokens/refresh","params":{}}',
  '{"method":"turn/completed","params":{"threadId":"x","turn":{"id":"y","status":"completed","items":[]}}}',
  '{"method":"codex/event","params":{"_meta":{"requestId":1},"id":"1","msg":{"type":"elicitation_request"}}}',
  '{"method":"codex/event","params":{"_meta":{"requestId":1},"id":"1","msg":{"type":"constructor"}}}',
  '{"method":"__proto__","params":{"__proto__":{}}}',
]

/** Replaces, renames or removes one value somewhere in a message. */
function damaged(line: string, random: Random): string {
  let message: unknown
  try {
    message = JSON.parse(line)
  } catch {
    return line
  }
  const places: [object, string][] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push([value, key])
      visit((value as Record<string, unknown>)[key])
    }
  }
  visit(message)
  const [at, key] = places[random(Math.max(1, places.length))] ?? []
  if (at === undefined || key === undefined) return line
  if (random(4) === 0) Reflect.deleteProperty(at, key)
  else Reflect.set(at, key, JUNK[random(JUNK.length)])
  return JSON.stringify(message)
}

const renamed = (line: string, random: Random): string =>
  line.replace(/"(method|type)":"[^"]*"/g, (whole, key: string) =>
    random(3) === 0 ? `"${key}":"brand_new/thing"` : whole,
  )

/** Ways to damage the lines of one answer. */
const MUTATIONS: readonly ((lines: string[], random: Random) => void)[] = [
  (lines, random) => lines.splice(random(lines.length), 1),
  (lines, random) => lines.splice(random(lines.length), 1 + random(20)),
  (lines, random) => {
    const at = random(lines.length)
    lines.splice(at, 0, ...lines.slice(at, at + 1 + random(3)))
  },
  (lines, random) => {
    const [from, to] = [random(lines.length), random(lines.length)]
    lines.splice(to, 0, ...lines.splice(from, 1 + random(4)))
  },
  (lines, random) => lines.splice(random(lines.length)),
  (lines, random) => {
    const at = random(lines.length)
    const line = lines[at] ?? ''
    lines[at] = line.slice(0, random(Math.max(1, line.length)))
  },
  (lines, random) => {
    const at = random(lines.length)
    lines[at] = damaged(lines[at] ?? '', random)
  },
  (lines, random) => {
    const at = random(lines.length)
    lines[at] = renamed(lines[at] ?? '', random)
  },
  (lines, random) => lines.splice(random(lines.length), 0, LINES[random(LINES.length)] ?? ''),
]

function mutated({ blocks }: Recording, random: Random): string[][] {
  const copy = blocks.map(lines => [...lines])
  for (let left = 1 + random(6); left > 0; left--) {
    // Most of what is said is said in the turns.
    const lines = copy[random(4) === 0 ? random(copy.length) : copy.length - 1 - random(2)]
    if (lines !== undefined && lines.length > 0) MUTATIONS[random(MUTATIONS.length)]?.(lines, random)
  }
  return copy
}

/** Runs the session's program. What it ends with: nothing, or what it threw. */
async function program({ wire, version }: Recording): Promise<unknown> {
  try {
    await using client = await Client.connect({ codexVersion: version, transport: wire })
    const chat = await client.createChat('One.')
    for await (const _event of chat);
    await chat.get()
    await chat.resume('Two.')
    for await (const _event of chat);
    await chat.get()
    return undefined
  } catch (error) {
    return error
  }
}

/** Settles with the session, or with an error when the loop has turned long enough. */
async function withPatience(session: Promise<unknown>): Promise<unknown> {
  let settled = false
  void session.then(() => (settled = true))
  for (let turn = 0; turn < PATIENCE && !settled; turn++) await new Promise(setImmediate)
  return settled ? session : new Error('It hangs.')
}

it(`ends ${SESSIONS} damaged sessions well`, { timeout: 600_000 }, async () => {
  // Undamaged they end well; and what loads on first use is loaded.
  for (const recording of RECORDINGS) {
    play(recording.blocks)
    expect(await program(recording)).toBeUndefined()
  }
  const ends = new Map<string, number>()
  for (let seed = 0; seed < SESSIONS; seed++) {
    const random = randomFrom(seed)
    const recording = RECORDINGS[seed % RECORDINGS.length]
    if (recording === undefined) throw new Error('nothing is recorded')
    play(mutated(recording, random))
    const end = await withPatience(program(recording))
    if (end !== undefined && !(end instanceof CodexError && end.remedy)) {
      throw new Error(`seed ${seed} of ${recording.wire} ${recording.version} ends badly`, { cause: end })
    }
    const name = end === undefined ? 'well' : `${end.name} ${end.code}`
    ends.set(name, (ends.get(name) ?? 0) + 1)
  }
  // The damage is real, and much of it is survived.
  expect(ends.get('well')).toBeGreaterThan(SESSIONS / 4)
  expect(ends.get('ConnectionError process_exited')).toBeGreaterThan(SESSIONS / 50)
  expect([...ends.keys()].every(name => /^(well|(Connection|Chat)Error \w+)$/.test(name))).toBe(true)
})
