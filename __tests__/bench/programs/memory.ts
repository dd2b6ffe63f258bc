/** Takes that many bytes of command output that nobody reads, and prints its resident memory. */
import { openTurn } from './stream.js'

const total = Number(process.argv[2])
const delta = `${'x'.repeat(79)}\n`.repeat(100)
const line = (): string => JSON.stringify({ threadId: 'thread', turnId: 'turn', itemId: 'command', delta })
const { thread, read } = await openTurn()
thread.onNotification('item/started', {
  threadId: 'thread',
  turnId: 'turn',
  item: { type: 'commandExecution', id: 'command', command: 'yes', cwd: '/', status: 'inProgress' },
})
for (let done = 0, count = 0; done < total; done += delta.length) {
  thread.onNotification('item/commandExecution/outputDelta', JSON.parse(line()))
  if (++count % 8 === 0) await new Promise(resolve => setImmediate(resolve))
}
globalThis.gc?.()
const resident = process.memoryUsage.rss()
// Still needed, so that nothing of it was collected before.
thread.onNotification('turn/completed', { threadId: 'thread', turn: { id: 'turn', status: 'completed' } })
if ((await read()) < 2) throw new Error('nothing was kept for the reader')
console.log(resident)
