/** Takes that many bytes of command output that nobody reads, and prints its resident memory: memory.ts READER BYTES */
import { structured } from '../../../src/client/streams.js'
import type { Reader } from './reader.js'
import { openTurn } from './stream.js'

const reader = process.argv[2] as Reader
const total = Number(process.argv[3])
const delta = `${'x'.repeat(79)}\n`.repeat(100)
const wire = reader === 'mcp' ? 'mcp' : 'app-server'
const { chat, take, end } = await openTurn(wire)

/** A message of the wire, made anew: nothing is shared with the one before. */
const output = (): unknown =>
  wire === 'mcp'
    ? told({ type: 'exec_command_output_delta', stream: 'stdout', chunk: btoa(delta), call_id: 'command' })
    : { method: 'item/commandExecution/outputDelta', params: { itemId: 'command', delta } }
const told = (msg: object): unknown => ({ method: 'codex/event', params: { _meta: { requestId: 1 }, msg } })
const message = (value: unknown): void => take(JSON.parse(JSON.stringify(value)) as object)

message(
  wire === 'mcp'
    ? told({ type: 'exec_command_begin', call_id: 'command', command: ['yes'] })
    : {
        method: 'item/started',
        params: { item: { type: 'commandExecution', id: 'command', command: 'yes', status: 'inProgress' } },
      },
)
const parts: unknown[] = []
const reading = (async () => {
  if (reader === 'structured') for await (const part of structured(chat)) parts.push(part)
})()
for (let done = 0, count = 0; done < total; done += delta.length) {
  message(output())
  if (++count % 8 === 0) await new Promise(resolve => setImmediate(resolve))
}
globalThis.gc?.()
const resident = process.memoryUsage.rss()
// Still needed, so that nothing of it was collected before.
end()
await reading
if (reader !== 'structured') for await (const event of chat) parts.push(event)
if (parts.length < 2) throw new Error('nothing was kept for the reader')
console.log(resident)
