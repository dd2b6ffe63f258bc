/** A recorded session played again and again, in chunks as a pipe gives them. */
import { Chat } from '../../../src/client/chat.js'
import { AppServerThread } from '../../../src/wire/app-server/thread.js'
import type { AppServerPeer } from '../../../src/wire/app-server/peer.js'
import type { DriverThread } from '../../../src/wire/driver.js'
import { LineBuffer } from '../../../src/wire/frames.js'
import { readEvent } from '../../../src/wire/mcp/protocol.js'
import { McpThread } from '../../../src/wire/mcp/thread.js'
import type { Wire } from '../../../src/wire/select.js'

const CHUNK = 64 * 1024
/** Chunks between two turns of the event loop: readers get their share. */
const BREATH = 4
const THREAD = 'thread'
const TURN = 'turn'

interface Message {
  method?: string
  params?: unknown
}

/** The ends of turns: without them a session is played as one long turn. */
const BOUNDS = /^(?:turn\/(?:started|completed)|task_(?:started|complete))$/

/** The notifications of one session. */
export function session(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const { method, params } = JSON.parse(line) as Message & {
      params?: { threadId?: string; msg?: { type: string } }
    }
    if (method === undefined || BOUNDS.test(params?.msg?.type ?? method)) return []
    if (params?.threadId !== undefined) params.threadId = THREAD
    return [JSON.stringify({ method, params })]
  })
}

/** Splits and parses; milliseconds. */
export async function parseOnly(lines: readonly string[], bytes: number): Promise<number> {
  const buffer = new LineBuffer()
  return play(lines, bytes, chunk => {
    for (const line of buffer.push(chunk)) JSON.parse(line)
  })
}

/** The same, and everything decoded and delivered to a reader that iterates; milliseconds. */
export async function deliver(wire: Wire, lines: readonly string[], bytes: number): Promise<number> {
  const { chat, take, end } = await openTurn(wire)
  const reading = (async () => {
    for await (const _ of chat);
  })()
  const buffer = new LineBuffer()
  const took = await play(lines, bytes, chunk => {
    for (const line of buffer.push(chunk)) take(JSON.parse(line) as Message)
  })
  const started = performance.now()
  end()
  await reading
  return took + performance.now() - started
}

interface OpenTurn {
  chat: Chat
  /** Takes a message as the wire's driver does. */
  take: (message: Message) => void
  end: () => void
}

/** A turn that runs, without a process. */
export async function openTurn(wire: Wire): Promise<OpenTurn> {
  const { thread, take, end } = wire === 'mcp' ? mcp() : appServer()
  const chat = new Chat(thread, 'Hello.', {})
  await new Promise(resolve => setImmediate(resolve))
  return { chat, take, end }
}

type Opened = Omit<OpenTurn, 'chat'> & { thread: DriverThread }

function appServer(): Opened {
  const peer = { request: () => Promise.resolve({ turn: { id: TURN } }) } as unknown as AppServerPeer
  const thread = new AppServerThread(peer, { thread: { id: THREAD } })
  const take = ({ method, params }: Message): void => {
    if (method !== undefined) thread.onNotification(method, params)
  }
  const turn = { id: TURN, status: 'completed', items: [] }
  return { thread, take, end: () => take({ method: 'turn/completed', params: { threadId: THREAD, turn } }) }
}

function mcp(): Opened {
  const calls = new Map<number, McpThread>()
  const call = { id: 1, result: new Promise<never>(() => undefined) }
  const thread = new McpThread({ config: {} }, () => call)
  const take = ({ params }: Message): void => {
    const event = readEvent(params)
    if (event !== undefined) calls.get(call.id)?.onEvent(event.turnId, event.msg)
  }
  calls.set(call.id, thread)
  return { thread, take, end: () => thread.onEvent('', { type: 'task_complete' }) }
}

async function play(lines: readonly string[], bytes: number, take: (chunk: Buffer) => void): Promise<number> {
  const block = Buffer.from(`${lines.join('\n')}\n`)
  const started = performance.now()
  let chunks = 0
  for (let done = 0; done < bytes; done += block.length) {
    for (let at = 0; at < block.length; at += CHUNK) {
      take(block.subarray(at, at + CHUNK))
      if (++chunks % BREATH === 0) await new Promise(resolve => setImmediate(resolve))
    }
  }
  return performance.now() - started
}
