import { describe, expect, it } from 'vitest'
import { Chat } from '../../src/client/chat.js'
import type { CodexEvent } from '../../src/client/events.js'
import { ChatError, ConnectionError } from '../../src/errors.js'
import { collect, FakeThread, message, output } from './fake-driver.js'

const start = (options?: { signal?: AbortSignal }): { thread: FakeThread; chat: Chat } => {
  const thread = new FakeThread()
  return { thread, chat: new Chat(thread, 'hi', {}, options) }
}

describe('get', () => {
  it('gives the reply before, during and after iteration', async () => {
    const { thread, chat } = start()
    const before = chat.get()
    const reading = collect(chat)
    const during = chat.get()
    thread.reply('done')
    expect(await Promise.all([before, during])).toEqual(['done', 'done'])
    expect((await reading).map(event => event.type)).toEqual(['task_complete'])
    expect(await chat.get()).toBe('done')
  })

  it('rejects with the class of the failure, its HTTP status and a remedy', async () => {
    const { thread, chat } = start()
    thread.end({ type: 'error', message: 'no', info: { class: 'usage_limit_exceeded', http_status: 429 } })
    await expect(chat.get()).rejects.toMatchObject({
      name: 'ChatError',
      code: 'usage_limit_exceeded',
      httpStatus: 429,
      remedy: expect.stringContaining('limit') as string,
    })
  })

  it.each([
    ['response_too_many_failed_attempts', 401, 'unauthorized'],
    ['response_too_many_failed_attempts', 429, 'rate_limit_exceeded'],
    ['http_connection_failed', 503, 'server_overloaded'],
    ['something_new', undefined, 'other'],
  ])('reads %s with status %s as %s', async (name, http_status, code) => {
    const { thread, chat } = start()
    thread.end({ type: 'error', message: 'no', info: { class: name, http_status } })
    await expect(chat.get()).rejects.toMatchObject({ code, codexErrorInfo: name })
  })

  it('rejects when the turn says nothing', async () => {
    const { thread, chat } = start()
    thread.reply('  ')
    await expect(chat.get()).rejects.toMatchObject({ code: 'empty_reply' })
  })

  it('rejects when the turn was interrupted, and the iteration just ends', async () => {
    const { thread, chat } = start()
    thread.end({ type: 'turn_aborted', reason: 'interrupted' })
    await expect(chat.get()).rejects.toMatchObject({ code: 'interrupted' })
    expect(await collect(chat)).toHaveLength(1)
  })
})

describe('iteration', () => {
  it('gives the first reader everything from the start, a later one what comes from now on', async () => {
    const { thread, chat } = start()
    thread.emit({ type: 'task_started' })
    const first = chat[Symbol.asyncIterator]()
    const second = collect(chat)
    thread.emit({ type: 'context_compacted' })
    thread.reply('x')
    expect((await collect(first)).map(e => e.type)).toEqual([
      'task_started',
      'context_compacted',
      'task_complete',
    ])
    expect((await second).map(e => e.type)).toEqual(['context_compacted', 'task_complete'])
  })

  it('brings an error to a reader that was busy when it came', async () => {
    const { thread, chat } = start()
    thread.emit({ type: 'task_started' })
    const seen: string[] = []
    const failure = new ConnectionError('gone', { code: 'process_exited' })
    const reading = (async () => {
      for await (const event of chat) {
        seen.push(event.type)
        thread.break(failure)
        await new Promise(resolve => setImmediate(resolve))
      }
    })()
    await expect(reading).rejects.toBe(failure)
    expect(seen).toEqual(['task_started'])
    await expect(chat.get()).rejects.toBe(failure)
  })

  it('merges unread text, in order, and loses nothing of it', async () => {
    const { thread, chat } = start()
    for (let i = 0; i < 10_000; i++) thread.emit(message(`${i} `))
    thread.emit(message('other', 'm2'), output('a'), output('b'), message('end', 'm2'))
    thread.reply('x')
    const events = await collect(chat)
    expect(events.length).toBeLessThan(20)
    const text = events
      .map(e => (e.type === 'agent_message_delta' && e.item_id === 'm' ? e.delta : ''))
      .join('')
    expect(text).toBe(Array.from({ length: 10_000 }, (_, i) => `${i} `).join(''))
    expect(events.slice(-4)).toEqual([
      message('other', 'm2'),
      output('ab'),
      message('end', 'm2'),
      { type: 'task_complete', last_agent_message: 'x' },
    ])
  })

  it('does not change an event that another reader holds', async () => {
    const { thread, chat } = start()
    const eager = chat[Symbol.asyncIterator]()
    const held = eager.next()
    void chat[Symbol.asyncIterator]()
    const event = message('a')
    thread.emit(event)
    expect((await held).value).toBe(event)
    thread.emit(message('b'))
    expect(event).toEqual(message('a'))
  })

  it('drops unread command output beyond 16 MiB and counts it, once', async () => {
    const { thread, chat } = start()
    const chunk = 'é'.repeat(1024 * 1024)
    for (let i = 0; i < 20; i++) thread.emit(output(chunk))
    thread.emit(message('still here'))
    thread.reply('x')
    const events = await collect(chat)
    const kept = events.reduce(
      (sum, e) => sum + (e.type === 'exec_command_output_delta' ? e.text.length : 0),
      0,
    )
    expect(kept).toBe(16 * 1024 * 1024)
    expect(events.filter(e => e.type === 'output_dropped')).toEqual([
      { type: 'output_dropped', call_id: 'c', bytes: 4 * 2 * 1024 * 1024 },
    ])
    expect(events.at(-2)).toEqual(message('still here'))
  })

  it('counts the output that the end of a command repeats', async () => {
    const { thread, chat } = start()
    const aggregated_output = 'x'.repeat(1024 * 1024)
    for (let i = 0; i < 20; i++) {
      const call_id = String(i)
      thread.emit({ type: 'exec_command_end', call_id, status: 'completed', aggregated_output })
    }
    thread.reply('x')
    const events = await collect(chat)
    const ends = events.filter(e => e.type === 'exec_command_end')
    expect(ends.filter(e => e.aggregated_output !== undefined)).toHaveLength(16)
    expect(ends).toHaveLength(20)
    expect(events.filter(e => e.type === 'output_dropped')).toEqual(
      ['16', '17', '18', '19'].map(call_id => ({ type: 'output_dropped', call_id, bytes: 1024 * 1024 })),
    )
  })

  it('joins unread bytes with their text, wherever a character is cut', async () => {
    const { thread, chat } = start()
    const pieces: [string, number[]][] = [
      ['h', [0x68, 0xc3]],
      ['é', [0xa9]],
      ['\ufffd!', [0xff, 0x21]],
    ]
    for (const [text, bytes] of pieces) {
      const chunk = { type: 'exec_command_output_delta', call_id: 'c', stream: 'stdout', text } as const
      thread.emit({ ...chunk, bytes: new Uint8Array(bytes) })
    }
    thread.emit(output('of another kind'))
    thread.reply('x')
    const events = await collect(chat)
    expect(events.slice(0, -1)).toEqual([
      {
        type: 'exec_command_output_delta',
        call_id: 'c',
        stream: 'stdout',
        text: 'hé\ufffd!',
        bytes: new Uint8Array([0x68, 0xc3, 0xa9, 0xff, 0x21]),
      },
      output('of another kind'),
    ])
  })

  it('keeps bytes for bytes where there is much of them', async () => {
    const { thread, chat } = start()
    const told: [text: string, bytes: Buffer][] = [
      ...Array.from({ length: 100 }, (): [string, Buffer] => [
        'é'.repeat(1000),
        Buffer.from('é'.repeat(1000)),
      ]),
      ...Array.from({ length: 100 }, (): [string, Buffer] => [
        '\ufffd'.repeat(1000),
        Buffer.alloc(1000, 0xff),
      ]),
    ]
    for (const [text, bytes] of told) {
      const chunk = { type: 'exec_command_output_delta', call_id: 'c', stream: 'stdout', text } as const
      thread.emit({ ...chunk, bytes: new Uint8Array(bytes) })
    }
    thread.reply('x')
    const outputs = (await collect(chat)).filter(event => event.type === 'exec_command_output_delta')
    expect(outputs.length).toBeLessThan(6)
    expect(outputs.map(({ text }) => text).join('')).toBe(told.map(([text]) => text).join(''))
    const bytes = Buffer.concat(outputs.map(each => each.bytes ?? Buffer.alloc(0)))
    expect(bytes.equals(Buffer.concat(told.map(each => each[1])))).toBe(true)
  })

  it('answers every `next` with an event of its own', async () => {
    const { thread, chat } = start()
    const reader = chat[Symbol.asyncIterator]()
    const asked = [reader.next(), reader.next(), reader.next()]
    thread.emit({ type: 'task_started' }, { type: 'context_compacted' })
    thread.break(new ConnectionError('gone', { code: 'process_exited' }))
    expect((await Promise.all(asked.slice(0, 2))).map(({ value }) => (value as CodexEvent).type)).toEqual([
      'task_started',
      'context_compacted',
    ])
    await expect(asked[2]).rejects.toMatchObject({ code: 'process_exited' })
    expect((await reader.next()).done).toBe(true)
  })

  it('a reader that stops early leaves the others alone', async () => {
    const { thread, chat } = start()
    const staying = collect(chat)
    for await (const _ of once(chat, thread)) break
    thread.reply('x')
    expect((await staying).at(-1)?.type).toBe('task_complete')
  })
})

describe('turns', () => {
  it('resume waits for the turn that runs, then starts the next in the same thread', async () => {
    const { thread, chat } = start()
    const resumed = chat.resume('again')
    expect(thread.requests).toHaveLength(1)
    thread.end({ type: 'error', message: 'no' })
    await resumed
    expect(thread.requests.map(request => request.prompt)).toEqual(['hi', 'again'])
    thread.emit(message('2'))
    thread.reply('two')
    expect(await chat.get()).toBe('two')
    expect(await collect(chat)).toHaveLength(2)
  })

  it('an aborted signal interrupts Codex and rejects at once', async () => {
    const abort = new AbortController()
    const { thread, chat } = start({ signal: abort.signal })
    const reading = collect(chat)
    abort.abort(new Error('enough'))
    await expect(chat.get()).rejects.toMatchObject({ code: 'aborted', cause: new Error('enough') })
    await expect(reading).rejects.toBeInstanceOf(ChatError)
    expect(thread.interrupts).toBe(1)
  })

  it('does not start a turn that is aborted while it waits for the one before', async () => {
    const { thread, chat } = start()
    const abort = new AbortController()
    const resumed = chat.resume('again', { signal: abort.signal })
    abort.abort(new Error('enough'))
    await expect(resumed).rejects.toMatchObject({ code: 'aborted', cause: new Error('enough') })
    await expect(chat.resume('again', { signal: abort.signal })).rejects.toMatchObject({ code: 'aborted' })
    thread.reply('one')
    expect(await chat.get()).toBe('one')
    expect(thread.requests).toHaveLength(1)
  })

  it('knows thread and usage', () => {
    const { thread, chat } = start()
    const total = {
      input_tokens: 1,
      cached_input_tokens: 0,
      output_tokens: 2,
      reasoning_output_tokens: 0,
      total_tokens: 3,
    }
    thread.emit({ type: 'token_count', total })
    expect([chat.threadId, chat.usage]).toEqual(['thread-1', total])
  })
})

async function* once(chat: Chat, thread: FakeThread): AsyncGenerator<CodexEvent> {
  thread.emit({ type: 'task_started' })
  const reader = chat[Symbol.asyncIterator]()
  thread.emit({ type: 'context_compacted' })
  for await (const event of reader) yield event
}
