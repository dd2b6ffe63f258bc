/** One program, every CLI: the same session tells the same story on every version and wire. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createToolServer, tool } from '../../src/index.js'
import type { CodexEvent } from '../../src/index.js'
import { actionNode } from '../harness/runner.js'
import { hang, mcp, say } from '../harness/model.js'
import { tell, type Told } from '../harness/story.js'
import { EXPECTED, expectedOf, lost, RUNS } from './expected.js'
import { runSession, withChat, type Session } from './session.js'

const COLUMNS = ['messages', 'reasoning', 'commands', 'edits', 'usage', 'next turn', 'interrupt', 'tools']
const MARKS = { 'exit code': '✓ ¹', 'split character': '✓ ²' }
const NOTES = [
  '¹ Codex 0.44 does not tell the exit code of a command that failed in its sandbox.',
  '² Codex before 0.153 breaks a character that a command writes in two pieces, over app-server.',
]
const passed = new Map<string, Map<string, string>>()

const manifest = createRequire(import.meta.url).resolve(
  '@modelcontextprotocol/server-everything/package.json',
)
const everything = {
  name: 'everything',
  command: actionNode(),
  args: [join(dirname(manifest), 'dist', 'index.js'), 'stdio'],
  toolNames: ['echo'],
}

describe.each(RUNS)('codex $version over $wire', run => {
  const row = new Map<string, string>()
  passed.set(`| ${run.version} | ${run.wire} `, row)
  const is = (column: string, mark = '✓'): void => void row.set(column, mark)
  let session: Session | undefined

  it('tells the session, every text once', async () => {
    session = await runSession(run)
    const told = session.turns.map(tell)
    expect(told).toEqual(expectedOf(run))
    const loss = lost(run)
    expect(loss === undefined).toBe(JSON.stringify(told) === JSON.stringify(EXPECTED))
    for (const column of ['messages', 'reasoning', 'edits', 'usage']) is(column)
    is('commands', loss && MARKS[loss])
  })

  it('takes the second turn in the same thread', () => {
    expect(session?.threadIds[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(session?.threadIds[1]).toBe(session?.threadIds[0])
    expect(session?.replies).toEqual(['First done: é✓ \u2028.', 'Second done.'])
    expect(session?.prompts.filter(prompt => /^(One|Two)\.$/.test(prompt))).toEqual(['One.', 'Two.'])
    is('next turn')
  })

  it('knows every event', () => {
    const unknown = session?.turns.flat().filter(event => event.type === 'unknown')
    expect(unknown?.map(({ name }) => name)).toEqual([])
  })

  it('goes on after an interrupt, with every text whole', async () => {
    const long = Array.from({ length: 300 }, (_, n) => ` ${n}`).join('')
    const answers = [
      [say('Wait', { chunks: 1 }), hang()],
      say(long, { chunks: 300 }),
      say(long, { chunks: 300 }),
    ]
    const stories = await withChat(run, answers, {}, async ({ chat }) => {
      const turns: CodexEvent[][] = []
      for (const next of ['Two.', 'Three.', undefined]) {
        const events: CodexEvent[] = []
        for await (const event of chat) {
          events.push(event)
          if (event.type === 'agent_message' && turns.length === 0) await chat.interrupt()
        }
        turns.push(events)
        if (next !== undefined) await chat.resume(next)
      }
      return turns.map(events => tell(events).filter(told => 'message' in told || 'ended' in told))
    })
    const whole: Told[] = [
      { message: long, streamed: long },
      { ended: 'complete', reply: long, tokens: expect.any(Number) as number },
    ]
    expect(stories).toMatchObject([
      [{ message: 'Wait', streamed: 'Wait' }, { ended: 'interrupted' }],
      whole,
      whole,
    ])
    is('interrupt')
  })

  it('calls tools of the program and of a server from the registry', async () => {
    await using server = await createToolServer([
      tool({ name: 'double', description: 'Doubles.', input: { n: z.number() } }, ({ n }) => n * 2),
      tool({ name: 'fail', description: 'Fails.', input: {} }, () => Promise.reject(new Error('broken'))),
    ])
    const answers = [
      mcp('tools', 'double', { n: 21 }),
      mcp('everything', 'echo', { message: 'hi' }),
      mcp('tools', 'fail'),
      say('Done.'),
    ]
    const mcpServers = [server.config, { ...everything, startupTimeoutSec: 60 }]
    const { told, results } = await withChat(run, answers, { mcpServers }, async ({ chat, model }) => {
      const events: CodexEvent[] = []
      for await (const event of chat) events.push(event)
      return { told: tell(events), results: model.requests.at(-1)?.results ?? [] }
    })
    expect(told.filter(each => 'tool' in each)).toEqual([
      { tool: 'tools/double', result: '42', success: true },
      { tool: 'everything/echo', result: 'Echo: hi', success: true },
      { tool: 'tools/fail', result: 'broken', success: false },
    ])
    expect(results.map(result => /42|Echo: hi|broken/.exec(result)?.[0])).toEqual([
      '42',
      'Echo: hi',
      'broken',
    ])
    is('tools')
  })
})

/** The table as the README holds it. */
function table(): string {
  const line = (cells: readonly string[]): string => cells.map(cell => `| ${cell} `).join('')
  return [
    `| Codex | wire ${line(COLUMNS)}|`,
    `| --- | --- ${line(COLUMNS.map(() => '---'))}|`,
    ...[...passed].map(([name, row]) => `${name}${line(COLUMNS.map(column => row.get(column) ?? '✗'))}|`),
    '',
    ...NOTES.flatMap(note => [note, '']),
  ].join('\n')
}

afterAll(() => console.log(table()))

it('the README shows what was found', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const [, shown = ''] = /<!-- compat -->\n([\s\S]*?)<!-- \/compat -->/.exec(readme) ?? []
  const cells = (text: string): string[] => text.split('\n').map(line => line.replace(/[\s-]+/g, ' ').trim())
  expect(cells(shown).filter(Boolean)).toEqual(cells(table()).filter(Boolean))
})
