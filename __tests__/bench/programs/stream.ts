/** A recorded session played again and again, in chunks as a pipe gives them. */
import { Chat } from '../../../src/client/chat.js'
import type { AppServerPeer } from '../../../src/wire/app-server/peer.js'
import { AppServerThread } from '../../../src/wire/app-server/thread.js'
import { LineBuffer } from '../../../src/wire/frames.js'

const CHUNK = 64 * 1024
/** Chunks between two turns of the event loop: readers get their share. */
const BREATH = 4
const THREAD = 'thread'
const TURN = 'turn'

interface Message {
  method?: string
  params?: unknown
}

/** The notifications of one session, without the ends of its turns: they are played as one long turn. */
export function session(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const message = JSON.parse(line) as Message & { params?: { threadId?: string; turnId?: string } }
    if (message.method === undefined || /^turn\/(?:started|completed)$/.test(message.method)) return []
    if (message.params?.threadId !== undefined) message.params.threadId = THREAD
    return [JSON.stringify(message)]
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
export async function deliver(lines: readonly string[], bytes: number): Promise<number> {
  const { thread, read } = await openTurn()
  const reading = read()
  const buffer = new LineBuffer()
  const took = await play(lines, bytes, chunk => {
    for (const line of buffer.push(chunk)) {
      const { method, params } = JSON.parse(line) as Message
      if (method !== undefined) thread.onNotification(method, params)
    }
  })
  const started = performance.now()
  thread.onNotification('turn/completed', {
    threadId: THREAD,
    turn: { id: TURN, status: 'completed', items: [] },
  })
  await reading
  return took + performance.now() - started
}

/** A thread whose turn runs, without a process. */
export async function openTurn(): Promise<{ thread: AppServerThread; read: () => Promise<number> }> {
  const peer = { request: () => Promise.resolve({ turn: { id: TURN } }) } as unknown as AppServerPeer
  const thread = new AppServerThread(peer, { thread: { id: THREAD } })
  const chat = new Chat(thread, 'Hello.', {})
  await new Promise(resolve => setImmediate(resolve))
  return {
    thread,
    read: async () => {
      let events = 0
      for await (const _ of chat) events++
      return events
    },
  }
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
