import { describe, expect, it } from 'vitest'
import { Chat } from '../../src/client/chat.js'
import type { CodexEvent } from '../../src/client/events.js'
import { ConnectionError } from '../../src/errors.js'
import {
  AssistantMessageStream,
  CommandStream,
  ReasoningStream,
  structured,
} from '../../src/client/streams.js'
import { collect, FakeThread, message, output } from './fake-driver.js'

const session: CodexEvent[] = [
  { type: 'task_started' },
  { type: 'agent_reasoning_delta', item_id: 'r', delta: 'first' },
  { type: 'agent_reasoning_section_break', item_id: 'r' },
  { type: 'agent_reasoning_delta', item_id: 'r', delta: 'second' },
  { type: 'agent_reasoning', item_id: 'r', text: 'first\n\nsecond' },
  { type: 'exec_command_begin', call_id: 'c', command: 'npm test', cwd: '/w' },
  output('ok '),
  message('While it runs. ', 'm1'),
  output('done'),
  {
    type: 'exec_command_end',
    call_id: 'c',
    exit_code: 3,
    duration_ms: 12,
    aggregated_output: 'ok done',
    status: 'failed',
  },
  { type: 'agent_message', item_id: 'm1', message: 'While it runs. ' },
  { type: 'agent_message', item_id: 'm2', message: 'No deltas.' },
  { type: 'task_complete', last_agent_message: 'No deltas.' },
]

function played(events: CodexEvent[] = session): { thread: FakeThread; chat: Chat } {
  const thread = new FakeThread()
  const chat = new Chat(thread, 'hi', {})
  thread.end(...events)
  return { thread, chat }
}

it('tells messages, reasoning and commands as streams, and passes everything else', async () => {
  const seen: unknown[] = []
  for await (const part of structured(played().chat)) {
    if (part instanceof CommandStream) {
      seen.push(['$', part.command, await part.text(), part.exitCode, part.duration, part.status])
    } else if (part instanceof ReasoningStream) seen.push(['think', (await collect(part)).join('')])
    else if (part instanceof AssistantMessageStream)
      seen.push(['say', (await collect(part.stream())).join('')])
    else seen.push(part.type)
  }
  expect(seen).toEqual([
    'task_started',
    ['think', 'first\n\nsecond'],
    ['$', 'npm test', 'ok done', 3, 12, 'failed'],
    ['say', 'While it runs. '],
    ['say', 'No deltas.'],
    'task_complete',
  ])
})

it('a part need not be read', async () => {
  const parts = await collect(structured(played().chat))
  expect(parts.map(part => part.type)).toEqual([
    'task_started',
    'reasoning',
    'command',
    'assistant_message',
    'assistant_message',
    'task_complete',
  ])
  const [, reasoning] = parts
  expect(reasoning instanceof ReasoningStream && (await reasoning.text())).toBe('first\n\nsecond')
})

it('streams live: a piece is there before the next one is sent', async () => {
  const thread = new FakeThread()
  const parts = structured(new Chat(thread, 'hi', {}))
  thread.emit(message('one'))
  const { value: part } = await parts.next()
  if (!(part instanceof AssistantMessageStream)) throw new Error('expected a message')
  const pieces = part[Symbol.asyncIterator]()
  expect((await pieces.next()).value).toBe('one')
  const next = pieces.next()
  thread.emit(message('two'))
  expect((await next).value).toBe('two')
  thread.emit({ type: 'agent_message', item_id: 'm', message: 'onetwo' })
  expect((await pieces.next()).done).toBe(true)
})

describe('output that nobody reads', () => {
  const begin: CodexEvent = { type: 'exec_command_begin', call_id: 'c', command: 'yes' }
  const end: CodexEvent = { type: 'exec_command_end', call_id: 'c', exit_code: 0, status: 'completed' }
  const MIB = 1024 * 1024
  const KEPT = 16 * MIB
  const flood = (mebibytes: number): CodexEvent[] =>
    Array.from({ length: mebibytes }, () => output('é'.repeat(MIB)))

  it('grows no further in a stream whose reader never reads', async () => {
    const thread = new FakeThread()
    const parts = structured(new Chat(thread, 'hi', {}))
    thread.emit(begin)
    const { value: command } = await parts.next()
    if (!(command instanceof CommandStream)) throw new Error('expected a command')
    const next = parts.next()
    for (const event of flood(20)) {
      thread.emit(event)
      await new Promise(resolve => setImmediate(resolve))
    }
    thread.end(end, { type: 'task_complete', last_agent_message: 'x' })
    expect((await next).value).toEqual({ type: 'output_dropped', call_id: 'c', bytes: 4 * 2 * MIB })
    expect(command.dropped).toBe(4 * 2 * MIB)
    expect((await collect(command)).join('').length).toBe(KEPT)
    expect((await command.text()).length).toBe(KEPT)
    expect(await collect(parts)).toHaveLength(1)
  })

  it('is all there for a reader that keeps up, and the text is its beginning', async () => {
    const thread = new FakeThread()
    const parts = structured(new Chat(thread, 'hi', {}))
    thread.emit(begin)
    const { value: command } = await parts.next()
    if (!(command instanceof CommandStream)) throw new Error('expected a command')
    const reading = collect(command)
    for (const event of flood(20)) {
      thread.emit(event)
      await new Promise(resolve => setImmediate(resolve))
    }
    thread.end(end, { type: 'task_complete', last_agent_message: 'x' })
    expect((await reading).map(piece => piece.length)).toEqual(Array.from({ length: 20 }, () => MIB))
    expect(command.dropped).toBe(0)
    expect((await command.text()).length).toBe(KEPT)
    expect((await collect(parts)).map(({ type }) => type)).toEqual(['task_complete'])
  })

  it('counts what the chat had dropped before', async () => {
    const { chat } = played([begin, ...flood(20), end, { type: 'task_complete', last_agent_message: 'x' }])
    const parts = await collect(structured(chat))
    expect(parts.map(({ type }) => type)).toEqual(['command', 'output_dropped', 'task_complete'])
    expect(parts[0]).toMatchObject({ dropped: 4 * 2 * MIB })
  })
})

it('a failing turn ends the parts that are open with its error, and the whole with it', async () => {
  const thread = new FakeThread()
  const parts = structured(new Chat(thread, 'hi', {}))
  thread.emit(message('half'))
  const { value: part } = await parts.next()
  if (!(part instanceof AssistantMessageStream)) throw new Error('expected a message')
  thread.break(new ConnectionError('gone', { code: 'process_exited' }))
  // The error comes to one who reads the part, and is not lost for the other.
  const pieces: string[] = []
  const reading = (async () => {
    for await (const piece of part) pieces.push(piece)
  })()
  await expect(reading).rejects.toMatchObject({ code: 'process_exited' })
  expect(pieces).toEqual(['half'])
  await expect(part.text()).rejects.toMatchObject({ code: 'process_exited' })
  await expect(parts.next()).rejects.toMatchObject({ code: 'process_exited' })
})

it('a failing turn reaches whoever reads, inside a part or outside', async () => {
  const thread = new FakeThread()
  const chat = new Chat(thread, 'hi', {})
  thread.emit(message('half'))
  const reading = (async () => {
    for await (const part of structured(chat)) {
      if (part instanceof AssistantMessageStream) {
        thread.end({ type: 'error', message: 'cut', info: { class: 'response_stream_disconnected' } })
        await part.text()
      }
    }
  })()
  await expect(reading).rejects.toMatchObject({ code: 'response_stream_disconnected' })
})
