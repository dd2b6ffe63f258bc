import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CodexEvent } from '../../../src/client/events.js'
import { deferred } from '../../../src/deferred.js'
import { ConnectionError } from '../../../src/errors.js'
import type { ConnectOptions, Driver, DriverThread, DriverTurn } from '../../../src/wire/driver.js'
import { connectMcp } from '../../../src/wire/mcp/driver.js'
import { FakeProcess } from './fake-process.js'

vi.mock('../../../src/wire/process.js', async () => ({
  CodexProcess: (await import('./fake-process.js')).FakeProcess,
}))

const connect = (options: Partial<ConnectOptions> = {}): Promise<Driver> =>
  connectMcp({ codexPath: 'codex', version: '0.142.3', env: {}, ...options })

interface Running {
  turn: DriverTurn
  events: CodexEvent[]
  /** Id of the tool call. */
  call: number
}

/** Starts a turn and waits for its call. */
async function start(thread: DriverThread, prompt: string): Promise<Running> {
  const events: CodexEvent[] = []
  const turn = thread.startTurn({ prompt }, event => events.push(event))
  const sent = await FakeProcess.last.find(({ params }) => params?.arguments?.['prompt'] === prompt)
  return { turn, events, call: Number(sent.id) }
}

/** A thread whose first turn was interrupted. */
async function afterInterrupt(): Promise<{ thread: DriverThread; one: Running }> {
  const thread = await (await connect()).openThread({ config: {} })
  const one = await start(thread, 'One.')
  FakeProcess.last.tell(one.call, '', configured)
  FakeProcess.last.tell(one.call, '1', started)
  await one.turn.interrupt()
  FakeProcess.last.tell(one.call, '1', { type: 'turn_aborted' })
  await one.turn.done
  return { thread, one }
}

const configured = { type: 'session_configured', session_id: 'thread-1', model: 'gpt-5' }
const started = { type: 'task_started' }
const complete = (text: string | null): { type: string; [key: string]: unknown } => ({
  type: 'task_complete',
  last_agent_message: text,
})
const types = (events: readonly CodexEvent[]): string[] => events.map(({ type }) => type)

beforeEach(() => {
  FakeProcess.handshake = true
  FakeProcess.asked = deferred<void>()
})

describe('connectMcp', () => {
  it('starts mcp-server with its overrides and no secrets of ours', async () => {
    const driver = await connect({
      configOverrides: { model: '"x"' },
      launcher: ['l'],
      cwd: '/w',
      env: { A: 'b' },
    })
    expect(FakeProcess.last.options).toEqual({
      command: 'codex',
      args: ['-c', 'model="x"', 'mcp-server'],
      launcher: ['l'],
      cwd: '/w',
      env: { A: 'b' },
    })
    expect([driver.wire, driver.version, driver.pid]).toEqual(['mcp', '0.142.3', 1])
  })

  it.each([
    ['ends', () => FakeProcess.last.exit(), 'process_exited'],
    [
      'does not speak MCP',
      () => FakeProcess.last.say({ jsonrpc: '2.0', id: 0, result: { protocolVersion: 'never' } }),
      'protocol',
    ],
  ])('rejects when Codex %s at its start', async (_what, happen, code) => {
    FakeProcess.handshake = false
    const connecting = connect()
    connecting.catch(() => undefined)
    await FakeProcess.asked.promise
    happen()
    await expect(connecting).rejects.toMatchObject({ name: 'ConnectionError', code })
  })

  it('rejects when Codex says nothing for too long, or the start is aborted', async () => {
    FakeProcess.handshake = false
    await expect(connect({ startTimeoutMs: 1 })).rejects.toMatchObject({ code: 'start_timeout' })
    FakeProcess.asked = deferred<void>()
    const abort = new AbortController()
    const connecting = connect({ signal: abort.signal })
    connecting.catch(() => undefined)
    await FakeProcess.asked.promise
    abort.abort()
    await expect(connecting).rejects.toMatchObject({ code: 'aborted' })
  })

  it('takes no credential in memory, and no thread of another process', async () => {
    const driver = await connect()
    await expect(driver.signIn({ type: 'apiKey', apiKey: 'sk' })).rejects.toMatchObject({
      code: 'unsupported_option',
    })
    await expect(driver.openThread({ config: {}, resume: 'thread-9' })).rejects.toMatchObject({
      code: 'unsupported_option',
      remedy: expect.stringContaining('0.98.0') as string,
    })
  })
})

describe('a thread', () => {
  it('sends only what it was asked, under the names of the tool', async () => {
    const driver = await connect()
    const thread = await driver.openThread({
      cwd: '/w',
      model: 'm',
      sandbox: 'read-only',
      approvalPolicy: 'never',
      config: { a: 1 },
      baseInstructions: 'b',
      developerInstructions: 'd',
    })
    const { call } = await start(thread, 'Go.')
    const { params } = await FakeProcess.last.find(({ id }) => id === call)
    expect(params).toEqual({
      name: 'codex',
      arguments: {
        prompt: 'Go.',
        cwd: '/w',
        model: 'm',
        sandbox: 'read-only',
        'approval-policy': 'never',
        config: { a: 1 },
        'base-instructions': 'b',
        'developer-instructions': 'd',
      },
    })
    const bare = await start(await driver.openThread({ config: {} }), 'Bare.')
    const sent = await FakeProcess.last.find(({ id }) => id === bare.call)
    expect(sent.params?.arguments).toEqual({ prompt: 'Bare.', config: {} })
  })

  it('goes on in its conversation, also when it is opened once more', async () => {
    const driver = await connect()
    const thread = await driver.openThread({ config: {} })
    const first = await start(thread, 'One.')
    FakeProcess.last.tell(first.call, '', configured)
    FakeProcess.last.tell(first.call, '1', started, complete('Hi.'))
    await first.turn.done
    expect([thread.id, thread.model]).toEqual(['thread-1', 'gpt-5'])
    const second = await start(await driver.openThread({ config: {}, resume: 'thread-1' }), 'Two.')
    const { params } = await FakeProcess.last.find(({ id }) => id === second.call)
    expect(params).toEqual({
      name: 'codex-reply',
      arguments: { prompt: 'Two.', conversationId: 'thread-1' },
    })
  })

  it('streams a turn that starts before the last call is answered', async () => {
    const thread = await (await connect()).openThread({ config: {} })
    const one = await start(thread, 'One.')
    FakeProcess.last.tell(one.call, '', configured)
    FakeProcess.last.tell(one.call, '1', started, complete('Hi.'))
    await one.turn.done
    const two = await start(thread, 'Two.')
    FakeProcess.last.answer(one.call, { content: [] })
    FakeProcess.last.tell(two.call, '2', started, { type: 'agent_message_delta', delta: 'Hi' })
    expect(types(two.events)).toEqual(['task_started', 'agent_message_delta'])
  })

  it('keeps chats apart by the id of their call', async () => {
    const driver = await connect()
    const [one, two] = [
      await start(await driver.openThread({ config: {} }), 'One.'),
      await start(await driver.openThread({ config: {} }), 'Two.'),
    ]
    FakeProcess.last.tell(two.call, '1', started, complete('two'))
    FakeProcess.last.tell(one.call, '1', started, complete('one'))
    FakeProcess.last.tell(99, '1', started, complete('nobody'))
    await Promise.all([one.turn.done, two.turn.done])
    expect([one.events.at(-1), two.events.at(-1)]).toMatchObject([
      { last_agent_message: 'one' },
      { last_agent_message: 'two' },
    ])
  })

  it('runs one turn at a time', async () => {
    const thread = await (await connect()).openThread({ config: {} })
    await start(thread, 'One.')
    expect(() => thread.startTurn({ prompt: 'Two.' }, () => undefined)).toThrow(ConnectionError)
  })

  it('ends with the answer when the end was not told', async () => {
    const { turn, events, call } = await start(await (await connect()).openThread({ config: {} }), 'Go.')
    FakeProcess.last.answer(call, { content: [{ type: 'text', text: 'Hi.' }] })
    await turn.done
    expect(events).toMatchObject([{ type: 'task_complete', last_agent_message: 'Hi.' }])
  })

  it.each([
    [{ content: [{ type: 'text', text: 'bad config' }], isError: true }],
    // 0.44 and 0.65.
    [{ error: 'bad config' }],
  ])('rejects when Codex refuses the call: %j', async result => {
    const { turn, call } = await start(await (await connect()).openThread({ config: {} }), 'Go.')
    FakeProcess.last.answer(call, result)
    await expect(turn.done).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'request_failed',
      message: 'Codex refused codex: bad config',
    })
  })

  it('rejects on a JSON-RPC error and on an answer that is none', async () => {
    const driver = await connect()
    const one = await start(await driver.openThread({ config: {} }), 'One.')
    FakeProcess.last.say({ jsonrpc: '2.0', id: one.call, error: { code: -1, message: 'no such tool' } })
    await expect(one.turn.done).rejects.toThrow(/no such tool/)
    const two = await start(await driver.openThread({ config: {} }), 'Two.')
    FakeProcess.last.say({ jsonrpc: '2.0', id: two.call, result: 5 })
    await expect(two.turn.done).rejects.toThrow(/malformed answer/)
  })

  it('rejects with the reason when the process ends, now and later', async () => {
    const driver = await connect()
    const thread = await driver.openThread({ config: {} })
    const { turn } = await start(thread, 'Go.')
    FakeProcess.last.exit()
    await expect(turn.done).rejects.toMatchObject({ code: 'process_exited' })
    const later = thread.startTurn({ prompt: 'Again.' }, () => undefined)
    await expect(later.done).rejects.toMatchObject({ code: 'process_exited' })
    await expect(later.interrupt()).resolves.toBeUndefined()
    await expect(driver.openThread({ config: {} })).rejects.toMatchObject({ code: 'process_exited' })
  })

  it('does not go on after a failed turn, whose end would be taken for the next one’s', async () => {
    const thread = await (await connect()).openThread({ config: {} })
    const { turn, events, call } = await start(thread, 'One.')
    FakeProcess.last.tell(call, '', configured)
    FakeProcess.last.tell(call, '1', started, {
      type: 'error',
      message: 'down',
      codex_error_info: { http_connection_failed: { http_status_code: 503 } },
    })
    await turn.done
    expect(events.at(-1)).toEqual({
      type: 'error',
      message: 'down',
      info: { class: 'http_connection_failed', http_status: 503 },
    })
    const next = thread.startTurn({ prompt: 'Two.' }, () => undefined)
    await expect(next.done).rejects.toMatchObject({
      code: 'request_failed',
      remedy: expect.stringContaining('new chat') as string,
    })
  })
})

describe('an interrupt', () => {
  it('waits for the turn to begin, cancels the call, and ends with the event', async () => {
    const thread = await (await connect()).openThread({ config: {} })
    const { turn, events, call } = await start(thread, 'One.')
    await turn.interrupt()
    const cancelled = (): unknown =>
      FakeProcess.last.sent.find(({ method }) => method === 'notifications/cancelled')?.params?.requestId
    expect(cancelled()).toBeUndefined()
    FakeProcess.last.tell(call, '1', started)
    expect(cancelled()).toBe(call)
    FakeProcess.last.tell(call, '1', { type: 'turn_aborted', reason: 'interrupted' })
    await turn.done
    expect(events.at(-1)).toEqual({ type: 'turn_aborted', turn_id: undefined, reason: 'interrupted' })
  })

  it('leaves a second reader: later turns are told in whole texts, whoever reads them and in whatever order', async () => {
    const { thread, one } = await afterInterrupt()

    const two = await start(thread, 'Two.')
    // What is left of the first turn belongs to nobody.
    FakeProcess.last.tell(one.call, '1', { type: 'agent_message', message: 'late' })
    FakeProcess.last.tell(two.call, '2', started)
    const delta = (text: string): { type: string; delta: string } => ({
      type: 'agent_message_delta',
      delta: text,
    })
    FakeProcess.last.tell(one.call, '2', delta('world'))
    FakeProcess.last.tell(two.call, '2', delta('Hello '))
    const exec = { call_id: 'c' }
    FakeProcess.last.tell(two.call, '2', {
      type: 'exec_command_end',
      ...exec,
      command: ['bash', '-lc', 'ls'],
      exit_code: 0,
      aggregated_output: 'a\nb\n',
    })
    FakeProcess.last.tell(one.call, '2', { type: 'exec_command_begin', ...exec, command: ['ls'], cwd: '/' })
    FakeProcess.last.tell(one.call, '2', complete('Hello world'))
    FakeProcess.last.tell(two.call, '2', { type: 'agent_message', message: 'Hello world' })
    await two.turn.done
    expect(two.events).toMatchObject([
      { type: 'task_started' },
      { type: 'exec_command_begin', command: 'ls' },
      { type: 'exec_command_output_delta', text: 'a\nb\n' },
      { type: 'exec_command_end', exit_code: 0, status: 'completed' },
      { type: 'agent_message_delta', delta: 'Hello world' },
      { type: 'agent_message', message: 'Hello world' },
      { type: 'task_complete', last_agent_message: 'Hello world' },
    ])
    expect(two.events).toHaveLength(7)
  })

  it('lets no end overtake the count of tokens, neither as an event nor as the answer', async () => {
    const { thread, one } = await afterInterrupt()
    const two = await start(thread, 'Two.')
    FakeProcess.last.tell(two.call, '2', started, { type: 'agent_message', message: 'Hi' })
    FakeProcess.last.tell(two.call, '2', complete('Hi'))
    FakeProcess.last.answer(two.call, { content: [{ type: 'text', text: 'Hi' }] })
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 }
    FakeProcess.last.tell(one.call, '2', {
      type: 'token_count',
      info: { total_token_usage: usage, last_token_usage: usage },
    })
    await two.turn.done
    expect(types(two.events).slice(-2)).toEqual(['token_count', 'task_complete'])
    expect(types(two.events).filter(type => type === 'task_complete')).toHaveLength(1)
  })

  it('streams again once every reader is gone', async () => {
    const { thread, one } = await afterInterrupt()
    FakeProcess.last.answer(one.call, { content: [] })
    const two = await start(thread, 'Two.')
    FakeProcess.last.tell(two.call, '2', started, { type: 'agent_message_delta', delta: 'Hi' })
    expect(types(two.events)).toEqual(['task_started', 'agent_message_delta'])
  })
})

describe('what Codex asks', () => {
  const elicitation = (call: number): object => ({
    jsonrpc: '2.0',
    id: 7,
    method: 'elicitation/create',
    params: {
      message: 'Allow Codex to run `ls`?',
      requestedSchema: { type: 'object', properties: {} },
      codex_mcp_tool_call_id: String(call),
    },
  })
  const answered = async (): Promise<unknown> => {
    const { result, error } = await FakeProcess.last.find(
      ({ id, method }) => id === 7 && method === undefined,
    )
    return result ?? error
  }

  it.each<[string, ConnectOptions['onServerRequest'], object, string]>([
    ['is declined', undefined, { action: 'decline', decision: 'denied' }, 'declined'],
    [
      'is declined when the handler fails',
      () => Promise.reject(new Error('x')),
      { action: 'decline', decision: 'denied' },
      'declined',
    ],
    [
      'is answered by the handler',
      () => ({ action: 'accept', content: {} }),
      { action: 'accept', content: {}, decision: 'approved' },
      'answered',
    ],
    [
      'takes a decision of the handler',
      () => ({ decision: 'approved_for_session' }),
      { decision: 'approved_for_session' },
      'answered',
    ],
  ])('%s, and told', async (_what, onServerRequest, answer, decision) => {
    const thread = await (await connect({ onServerRequest })).openThread({ config: {} })
    const { events, call } = await start(thread, 'Go.')
    FakeProcess.last.say(elicitation(call))
    expect(await answered()).toEqual(answer)
    expect(events).toEqual([
      {
        type: 'request_answered',
        method: 'elicitation/create',
        decision,
        detail: 'Allow Codex to run `ls`?',
      },
    ])
  })

  it('gets an error when nobody knows it', async () => {
    await connect()
    FakeProcess.last.say({ jsonrpc: '2.0', id: 7, method: 'roots/list' })
    expect(await answered()).toMatchObject({ code: -32601 })
  })

  it('ends the turn when nobody can answer it', async () => {
    const thread = await (await connect()).openThread({ config: {} })
    const { turn, events, call } = await start(thread, 'Go.')
    FakeProcess.last.tell(call, '1', started, { type: 'elicitation_request', id: 'x' })
    await turn.done
    expect(types(events)).toEqual(['task_started', 'request_answered', 'error'])
    expect(FakeProcess.last.sent.at(-1)).toMatchObject({ method: 'notifications/cancelled' })
  })
})
