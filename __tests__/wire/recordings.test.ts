/** Sessions recorded from every generation of both wires: decoding any of them tells the one story. */
import { describe, expect, it, vi } from 'vitest'
import { Client } from '../../src/client/client.js'
import type { CodexEvent } from '../../src/client/events.js'
import { EXPECTED, expectedOf } from '../compat/expected.js'
import { play, RECORDINGS, type Recording } from '../harness/replay.js'
import { tell } from '../harness/story.js'

vi.mock('../../src/wire/process.js', async () => ({
  CodexProcess: (await import('../harness/replay.js')).ReplayProcess,
}))

async function replay({
  wire,
  version,
  blocks,
}: Recording): Promise<{ turns: CodexEvent[][]; replies: string[] }> {
  play(blocks)
  await using client = await Client.connect({ codexVersion: version, transport: wire })
  const chat = await client.createChat('One.')
  const turns: CodexEvent[][] = []
  const replies: string[] = []
  for (const next of ['Two.', undefined]) {
    const events: CodexEvent[] = []
    for await (const event of chat) events.push(event)
    turns.push(events)
    replies.push(await chat.get())
    if (next !== undefined) await chat.resume(next)
  }
  return { turns, replies }
}

describe.each(RECORDINGS)('$wire $version', recording => {
  it('tells the session', async () => {
    const { turns, replies } = await replay(recording)
    expect(replies).toEqual(['First done: é✓ \u2028.', 'Second done.'])
    expect(turns.map(tell)).toEqual(expectedOf(recording))
    expect(turns.flat().filter(({ type }) => type === 'unknown')).toEqual([])
    expect(turns[0]?.[0]).toMatchObject({ type: 'session_configured', model: 'gpt-5' })
    expect(turns.map(events => events.filter(({ type }) => type === 'task_started').length)).toEqual([1, 1])
  })
})

it('every generation is recorded, and almost all lose nothing', () => {
  expect(RECORDINGS.map(({ wire, version }) => `${wire} ${version}`)).toEqual([
    'app-server 0.121.0',
    'app-server 0.142.3',
    'app-server 0.153.4',
    'app-server 0.154.0',
    'app-server 0.169.0',
    'app-server 0.98.0',
    'mcp 0.121.0',
    'mcp 0.142.3',
    'mcp 0.153.4',
    'mcp 0.44.0',
    'mcp 0.65.0',
    'mcp 0.98.0',
  ])
  const lossless = RECORDINGS.filter(each => JSON.stringify(expectedOf(each)) === JSON.stringify(EXPECTED))
  expect(lossless).toHaveLength(8)
})
