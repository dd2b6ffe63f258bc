import { expect, it } from 'vitest'
import { Chat } from '../../src/client/chat.js'
import type { CodexEvent } from '../../src/client/events.js'
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
