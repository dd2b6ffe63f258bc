/** What the library adds to a stream of Codex: time over splitting and parsing, memory, and many chats on one client. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { Client } from '../../src/client/client.js'
import type { Wire } from '../../src/wire/select.js'
import { codexBinary } from '../harness/codex.js'
import { modelConfig, say, startModel } from '../harness/model.js'
import { RECORDINGS } from '../harness/replay.js'
import { alternately, type Measure } from './measure.js'
import { READERS, type Reader } from './programs/reader.js'
import { deliver, parseOnly, session } from './programs/stream.js'

const run_ = promisify(execFile)
const STREAM_BYTES = 200e6
const CHATS = 50

export async function run(): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const wire of ['app-server', 'mcp'] as const) {
    const lines = recorded(wire)
    const times = await alternately(
      { parse: () => parseOnly(lines, STREAM_BYTES), deliver: () => deliver(wire, lines, STREAM_BYTES) },
      { rounds: 5 },
    )
    measures.push({
      name: `decoding and delivering 200 MB of ${wire} ÷ splitting and parsing them`,
      value: times.deliver / times.parse,
      limit: 1.5,
    })
  }
  for (const reader of READERS) {
    const [small, large] = [await memory(reader, 10e6), await memory(reader, 1e9)]
    measures.push({
      name: `resident memory at 1 GB of command output − at 10 MB, ${reader}`,
      value: (large - small) / 1e6,
      unit: 'MB',
      limit: 32,
    })
  }
  return [...measures, ...(await manyChats())]
}

/** Codex's lines of every session that is recorded of a wire. */
function recorded(wire: Wire): string[] {
  const lines = session(RECORDINGS.filter(each => each.wire === wire).flatMap(({ blocks }) => blocks.flat()))
  const median = lines.map(line => line.length).sort((a, b) => a - b)[lines.length >> 1] ?? 0
  if (median > 400) throw new Error(`the median line has ${median} bytes; a fair stream has at most 400`)
  return lines
}

/** Resident memory of a process of its own after this many bytes of command output, in bytes. */
async function memory(reader: Reader, bytes: number): Promise<number> {
  const program = fileURLToPath(new URL('programs/memory.ts', import.meta.url))
  const args = ['--expose-gc', '--import', 'tsx', program, reader, String(bytes)]
  const { stdout } = await run_(process.execPath, args)
  return Number(stdout)
}

/** Wall time and memory of many chats on one client, against a process each. */
async function manyChats(): Promise<Measure[]> {
  await using model = await startModel({ answers: () => say('Hello there.') })
  const { config } = modelConfig(model)
  const home = await mkdtemp(join(tmpdir(), 'bench-chats-'))
  const options = {
    codexPath: await codexBinary(),
    codexVersion: '0.169.0',
    codexHome: home,
    cwd: home,
  } as const
  const connect = (): Promise<Client> =>
    Client.connect({ ...options, account: { type: 'apiKey', apiKey: 'sk-test' } })
  const talk = async (client: Client): Promise<string> => {
    const chat = await client.createChat('Hello.', { workingDirectory: home, config })
    return chat.get()
  }
  const measure = async (clients: number): Promise<{ ms: number; bytes: number }> => {
    const started = performance.now()
    const open = await Promise.all(Array.from({ length: clients }, connect))
    try {
      await Promise.all(Array.from({ length: CHATS }, (_, i) => talk(open[i % clients] as Client)))
      const sizes = await Promise.all(open.map(async ({ pid }) => residentBytes(pid)))
      return { ms: performance.now() - started, bytes: sizes.reduce((sum, size) => sum + size, 0) }
    } finally {
      await Promise.all(open.map(client => client.close()))
    }
  }
  try {
    const [one, many] = [await measure(1), await measure(CHATS)]
    return [
      { name: `${CHATS} chats on one client ÷ ${CHATS} processes, wall time`, value: one.ms / many.ms },
      {
        name: `${CHATS} chats on one client ÷ ${CHATS} processes, memory of Codex`,
        value: one.bytes / many.bytes,
      },
    ]
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}
