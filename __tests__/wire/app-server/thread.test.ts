import { expect, it } from 'vitest'
import type { CodexEvent } from '../../../src/client/events.js'
import type { AppServerPeer } from '../../../src/wire/app-server/peer.js'
import { AppServerThread } from '../../../src/wire/app-server/thread.js'

const threadId = 'thread'
const item = { type: 'commandExecution', id: 'c', command: 'yes', status: 'inProgress' }

/** A thread whose Codex answers every request with a new turn. */
function open(): { thread: AppServerThread; run: (end: () => void) => Promise<CodexEvent[]> } {
  let turns = 0
  const peer = { request: () => Promise.resolve({ turn: { id: `turn-${++turns}` } }) }
  const thread = new AppServerThread(peer as unknown as AppServerPeer, { thread: { id: threadId } })
  return {
    thread,
    run: async end => {
      const events: CodexEvent[] = []
      const { done } = thread.startTurn({ prompt: 'hi' }, event => events.push(event))
      await new Promise(resolve => setImmediate(resolve))
      end()
      await done
      return events
    },
  }
}

it('keeps for the next turn what came between two, but no endless output', async () => {
  const { thread, run } = open()
  const complete = (id: string) => (): void =>
    thread.onNotification('turn/completed', { threadId, turn: { id, status: 'completed' } })
  await run(() => {
    thread.onNotification('item/started', { threadId, turnId: 'turn-1', item })
    complete('turn-1')()
  })
  for (let n = 0; n < 1000; n++) {
    thread.onNotification('item/commandExecution/outputDelta', { threadId, itemId: 'c', delta: 'y' })
    thread.onNotification('warning', { threadId, message: `Between ${n}.` })
  }
  const types = (await run(complete('turn-2'))).map(({ type }) => type)
  expect(types).toEqual([...Array.from({ length: 100 }, () => 'warning'), 'task_started', 'task_complete'])
})

it('ends a command that the turn leaves open, and takes no late end of it', async () => {
  const { thread, run } = open()
  const events = await run(() => {
    thread.onNotification('item/started', { threadId, turnId: 'turn-1', item })
    thread.onNotification('turn/completed', { threadId, turn: { id: 'turn-1', status: 'completed' } })
  })
  expect(events.filter(({ type }) => type === 'exec_command_end')).toEqual([
    { type: 'exec_command_end', call_id: 'c', status: 'unknown' },
  ])
  const late = { ...item, status: 'completed', exitCode: 0 }
  const next = await run(() => {
    thread.onNotification('item/completed', { threadId, turnId: 'turn-1', item: late })
    thread.onNotification('turn/completed', { threadId, turn: { id: 'turn-2', status: 'completed' } })
  })
  expect(next.map(({ type }) => type)).toEqual(['task_started', 'task_complete'])
})
