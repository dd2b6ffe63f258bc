/** What the library adds to a stream of Codex: time over splitting and parsing, memory, and many chats on one client. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { Client } from '../../src/client/client.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, reason, say, startModel } from '../harness/model.js'
import { alternately, type Measure } from './measure.js'
import { deliver, parseOnly, session } from './programs/stream.js'

const run_ = promisify(execFile)
const STREAM_BYTES = 200e6
const CHATS = 50

export async function run(): Promise<Measure[]> {
  const lines = session(await record())
  const median = lines.map(line => line.length).sort((a, b) => a - b)[lines.length >> 1] ?? 0
  if (median > 400) throw new Error(`the median line has ${median} bytes; a fair stream has at most 400`)
  const times = await alternately(
    { parse: () => parseOnly(lines, STREAM_BYTES), deliver: () => deliver(lines, STREAM_BYTES) },
    { rounds: 5 },
  )
  const [small, large] = [await memory(10e6), await memory(1e9)]
  return [
    {
      name: 'decoding and delivering 200 MB ÷ splitting and parsing them',
      value: times.deliver / times.parse,
      limit: 1.5,
    },
    {
      name: 'resident memory at 1 GB of command output − at 10 MB',
      value: (large - small) / 1e6,
      unit: 'MB',
      limit: 32,
    },
    ...(await manyChats()),
  ]
}

/** The lines of a real session, as app-server wrote them. */
async function record(): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-wire-'))
  const file = join(directory, 'session.jsonl')
  const text = Array.from({ length: 600 }, (_, i) => `word ${i} `).join('')
  await using model = await startModel([
    [
      reason(text.slice(0, 500)),
      command('for i in $(seq 1 40); do echo "line $i of the output"; sleep 0.01; done'),
    ],
    say(text, { chunks: 600 }),
  ])
  try {
    await using client = await Client.connect({
      codexPath: await codexBinary(),
      codexHome: directory,
      account: { type: 'apiKey', apiKey: 'sk-test' },
      // Shows the session to us, too.
      launcher: ['sh', '-c', '"$@" | tee "$0"', file],
    })
    const chat = await client.createChat('Hello.', {
      workingDirectory: directory,
      config: modelConfig(model).config,
    })
    await chat.get()
    return (await readFile(file, 'utf8')).trim().split('\n')
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Resident memory of a process of its own after this many bytes of command output, in bytes. */
async function memory(bytes: number): Promise<number> {
  const program = fileURLToPath(new URL('programs/memory.ts', import.meta.url))
  const { stdout } = await run_(process.execPath, ['--expose-gc', '--import', 'tsx', program, String(bytes)])
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
