import { readdirSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CodexEvent } from '../../../src/client/events.js'
import type { Redacts } from '../../../src/action/log/redacted.js'
import type { HeaderInfo } from '../../../src/action/log/blocks.js'
import { HEARTBEAT_MS } from '../../../src/action/log/log.js'
import { createRedactor } from '../../../src/guard/redact.js'
import { HEAD_BYTES, TAIL_BYTES } from '../../../src/action/log/volume.js'
import { groupsOf } from '../../harness/joblog.js'
import { openLog, redacting, WORKSPACE, type Played } from './replay.js'

const begin = (call_id: string, command = `run ${call_id}`): CodexEvent => ({
  type: 'exec_command_begin',
  call_id,
  command,
})
const out = (call_id: string, text: string): CodexEvent => ({
  type: 'exec_command_output_delta',
  call_id,
  stream: 'stdout',
  text,
})
const end = (call_id: string, exit_code = 0): CodexEvent => ({
  type: 'exec_command_end',
  call_id,
  exit_code,
  duration_ms: 1200,
  status: exit_code === 0 ? 'completed' : 'failed',
})
const message = (item_id: string, delta: string): CodexEvent => ({
  type: 'agent_message_delta',
  item_id,
  delta,
})
const tokens = (total_tokens: number): CodexEvent => ({
  type: 'token_count',
  total: {
    input_tokens: 0,
    cached_input_tokens: 0,
    output_tokens: 0,
    reasoning_output_tokens: 0,
    total_tokens,
  },
})

function tell(played: Played, ...events: CodexEvent[]): string[] {
  events.forEach(event => played.log.event(event))
  return played.shown().lines
}

describe('a command', () => {
  it('is a group with its output, and a line below it', () => {
    expect(tell(openLog(), begin('a', 'npm test'), out('a', 'one\ntwo\n'), end('a'))).toEqual([
      '##[group]$ npm test',
      'one',
      'two',
      '##[endgroup]',
      '✓ exit 0 · 1.2 s',
    ])
  })

  it('shows the last lines of a failure without anything to open', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')
    const shown = tell(openLog(), begin('a'), out('a', lines), end('a', 2))
    expect(shown.slice(shown.indexOf('##[endgroup]') + 1)).toEqual([
      '✗ exit 2 · 1.2 s',
      ...Array.from({ length: 10 }, (_, i) => `  │ line ${i + 20}`),
    ])
  })

  it('has its full text inside when the title cannot hold it', () => {
    const long = `echo ${'x'.repeat(300)}`
    const [title, first] = tell(openLog(), begin('a', long))
    expect(title).toHaveLength('##[group]'.length + 120)
    expect(first).toBe(`$ ${long}`)
    expect(tell(openLog(), begin('a', 'cat <<E\n::error::x\nE')).slice(0, 3)).toEqual([
      '##[group]$ cat <<E …',
      '::stop-commands::stop-0123456789abcdef',
      '$ cat <<E',
    ])
  })

  it('tells where it runs when that is not the workspace', () => {
    const there: CodexEvent = {
      type: 'exec_command_begin',
      call_id: 'a',
      command: 'ls',
      cwd: `${WORKSPACE}/src`,
    }
    expect(tell(openLog(), there)[1]).toBe('in src')
    expect(tell(openLog(), { ...there, cwd: WORKSPACE })).toHaveLength(1)
  })

  it('is told by its whole output when none came piece by piece', () => {
    const whole: CodexEvent = { ...end('a'), aggregated_output: 'all of it' } as CodexEvent
    expect(tell(openLog(), begin('a'), whole)).toContain('all of it')
    expect(tell(openLog(), begin('a'), out('a', 'all '), out('a', 'of it'), whole)).toContain('all of it')
    expect(tell(openLog(), whole).slice(0, 2)).toEqual(['##[group]$ (a command)', 'all of it'])
  })

  it('keeps its output to itself with log-output off', () => {
    const played = openLog({ options: { reasoning: true, output: false } })
    const whole = { ...end('a', 1), aggregated_output: 'secret plans' } as CodexEvent
    expect(tell(played, begin('a'), out('a', 'secret plans\n'), whole).join()).not.toContain('plans')
  })
})

describe('a line', () => {
  it('is written before the next event is read', () => {
    const played = openLog()
    played.log.event(begin('a'))
    for (let i = 0; i < 5; i++) {
      played.log.event(out('a', `line ${i}\n`))
      expect(played.writes.at(-1)).toBe(`line ${i}\n`)
    }
  })

  it('that is not finished is shown after a silence, up to its last blank', () => {
    const played = openLog()
    tell(played, begin('a'), out('a', 'Waiting for the ser'))
    expect(played.shown().lines).toHaveLength(1)
    played.clock.goTo(3000)
    expect(played.shown().lines.at(-1)).toBe('Waiting for the ')
    expect(tell(played, out('a', 'ver\n')).at(-1)).toBe('server')
  })

  it.each([
    ['10%\r50%\r100%\n', '100%'],
    ['a\r\nb\r\n', 'a\nb'],
    ['|\b/\b-\bdone\n', 'done'],
    ['working\r\u001b[2K\n', 'working'],
  ])('that was overwritten is its last state: %j', (text, shown) => {
    for (const pieces of [[text], text.split(/(?<=[\r%])/)]) {
      const played = openLog()
      tell(played, begin('a'), ...pieces.map(piece => out('a', piece)), end('a'))
      expect(groupsOf(played.shown().tree)[0]?.items.map(String).join('\n')).toBe(shown)
    }
  })

  it('without an end does not pile up', () => {
    const played = openLog()
    played.log.event(begin('a'))
    for (let i = 0; i < 300; i++) played.log.event(out('a', 'z'.repeat(1000)))
    expect(played.writes.join('').replace(/[^z]/g, '').length).toBeGreaterThan(200_000)
    tell(played, end('a'))
    expect(played.writes.join('').replace(/[^z]/g, '')).toHaveLength(300_000)
  })
})

describe('much output', () => {
  it('is shown by its head and its tail, and by how much is left out', () => {
    const played = openLog()
    played.log.event(begin('a'))
    const line = (i: number): string => `${String(i).padStart(9)} ${'x'.repeat(89)}\n`
    for (let i = 0; i < 30_000; i += 10) {
      played.log.event(out('a', Array.from({ length: 10 }, (_, k) => line(i + k)).join('')))
    }
    tell(played, end('a'))
    const text = played.writes.join('')
    expect(Buffer.byteLength(text)).toBeLessThan(HEAD_BYTES + TAIL_BYTES + 2000)
    const lines = played.shown().lines.filter(each => each.endsWith('x'))
    const numbers = lines.map(each => Number(each.slice(0, 9)))
    const gap = numbers.findIndex((each, i) => each !== i)
    expect(numbers.slice(0, gap)).toEqual(Array.from({ length: gap }, (_, i) => i))
    expect(numbers.at(-1)).toBe(29_999)
    const left = 3_000_000 - lines.length * 100
    expect(text).toContain(`… ${(left / 1e6).toFixed(1)} MB left out here`)
  })

  it('of overlapping commands is kept in nameless files and follows whole', () => {
    const spillDir = mkdtempSync(join(tmpdir(), 'log-'))
    const played = openLog({ spillDir })
    const lines = (who: string): string =>
      Array.from({ length: 20_000 }, (_, i) => `${who} ${i} ä\n`).join('')
    tell(played, begin('a'), begin('b'), begin('c'))
    for (const who of ['c', 'b', 'a']) tell(played, out(who, lines(who)))
    expect(readdirSync(spillDir)).toEqual([])
    expect(played.writes.join('')).not.toContain('b 0')
    tell(played, end('c'), end('a', 1), end('b'))
    const groups = groupsOf(played.shown().tree)
    expect(
      groups.map(group => [
        group.title,
        `${group.items.map(String).join('\n')}\n` === lines(group.title.slice(-1)),
      ]),
    ).toEqual([
      ['$ run a', true],
      ['$ run b', true],
      ['$ run c', true],
    ])
  })
})

describe('what overlaps', () => {
  it('waits for the open group; the first streams on', () => {
    const played = openLog()
    const shown = tell(
      played,
      begin('a'),
      out('a', 'a1\n'),
      begin('b'),
      out('b', 'b1\n'),
      out('a', 'a2\n'),
      end('b', 1),
    )
    expect(shown).toEqual(['##[group]$ run a', 'a1', 'a2'])
    expect(tell(played, { type: 'warning', message: 'hm' }, end('a')).slice(3)).toEqual([
      '##[endgroup]',
      '✓ exit 0 · 1.2 s',
      '##[group]$ run b',
      'b1',
      '##[endgroup]',
      '✗ exit 1 · 1.2 s',
      '  │ b1',
      '⚠ hm',
    ])
  })

  it('a command in the background gives way to what the model says, and is told on later', () => {
    const played = openLog()
    tell(played, begin('a', 'serve'), out('a', 'up\n'), message('m', 'Now the client.\n'))
    expect(played.shown().lines).not.toContain('Now the client.')
    played.clock.goTo(300)
    expect(played.shown().lines).toEqual([
      '##[group]$ serve',
      'up',
      '##[endgroup]',
      '… still running',
      '',
      'Now the client.',
    ])
    tell(played, out('a', 'hit\n'), begin('b', 'curl'), end('b'), end('a'))
    expect(played.shown().lines.slice(6)).toEqual([
      '##[group]$ curl',
      '##[endgroup]',
      '✓ exit 0 · 1.2 s',
      '##[group]$ serve (continued)',
      'hit',
      '##[endgroup]',
      '✓ exit 0 · 1.2 s',
    ])
  })

  it('a command in the background is live again when the model is quiet', () => {
    const played = openLog()
    tell(played, begin('a', 'serve'), message('m', 'Waiting.\n'))
    played.clock.goTo(1000)
    expect(tell(played, out('a', 'soon\n')).at(-1)).toBe('Waiting.')
    played.clock.goTo(10_000)
    expect(tell(played, out('a', 'hit\n')).slice(-3)).toEqual(['##[group]$ serve (continued)', 'soon', 'hit'])
  })

  it('a command that the model does not wait for gives way to the next', () => {
    const played = openLog()
    tell(played, tokens(1), begin('a'), tokens(2), begin('b'), out('b', 'b1\n'))
    expect(played.shown().lines).toEqual(['##[group]$ run a'])
    played.clock.goTo(300)
    expect(tell(played, out('b', 'b2\n')).slice(1)).toEqual([
      '##[endgroup]',
      '… still running',
      '##[group]$ run b',
      'b1',
      'b2',
    ])
  })

  it('a plan and an edit beside a command wait for its end', () => {
    const played = openLog()
    const change = { path: 'a', kind: 'add' as const, diff: 'x\n' }
    tell(
      played,
      begin('a'),
      { type: 'plan_update', plan: [{ step: 'one', status: 'pending' }] },
      { type: 'patch_apply_end', call_id: 'e', success: true, changes: [change] },
    )
    played.clock.goTo(10_000)
    expect(tell(played, out('a', 'a1\n'), end('a')).filter(line => !line.startsWith('\u001b'))).toEqual([
      '##[group]$ run a',
      'a1',
      '##[endgroup]',
      '✓ exit 0 · 1.2 s',
      'Plan',
      '  ○ one',
      '##[group]A a +1 −0',
      '##[endgroup]',
    ])
  })

  it('what the model says and does keeps its order behind a command that may just be ending', () => {
    const played = openLog()
    tell(
      played,
      begin('a'),
      tokens(1),
      { type: 'agent_reasoning', item_id: 'r', text: 'Hm.' },
      { type: 'plan_update', plan: [{ step: 'one', status: 'pending' }] },
      begin('b'),
      out('b', 'b1\n'),
      end('a'),
    )
    expect(played.shown().lines.filter(line => /Reasoning|Plan|run|exit|b1/.test(line))).toEqual([
      '##[group]$ run a',
      '✓ exit 0 · 1.2 s',
      '##[group]Reasoning',
      'Plan',
      '##[group]$ run b',
      'b1',
    ])
  })

  it('the late end of a command comes before what the model says next', () => {
    const played = openLog()
    const shown = tell(played, begin('a'), message('m', 'Done.\n'), end('a'))
    expect(shown.slice(-4)).toEqual(['##[endgroup]', '✓ exit 0 · 1.2 s', '', 'Done.'])
  })
})

describe('thoughts', () => {
  const thought = (delta: string): CodexEvent => ({ type: 'agent_reasoning_delta', item_id: 'r', delta })
  it('are groups with their headline as title', () => {
    const shown = tell(
      openLog(),
      thought('**Looking'),
      thought(' around**\n\nFirst the tests.'),
      { type: 'agent_reasoning_section_break', item_id: 'r' },
      thought('Then the rest.'),
      { type: 'agent_reasoning', item_id: 'r', text: 'whole' },
    )
    expect(shown).toEqual([
      '##[group]Reasoning: Looking around',
      'First the tests.',
      '##[endgroup]',
      '##[group]Reasoning',
      'Then the rest.',
      '##[endgroup]',
    ])
  })

  it('that are a headline only are told once', () => {
    const all = { type: 'agent_reasoning', item_id: 'r', text: '**Looking around**' } as const
    const lines = ['##[group]Reasoning: Looking around', '##[endgroup]']
    expect(tell(openLog(), thought('**Looking'), thought(' around**'), all)).toEqual(lines)
    expect(tell(openLog(), all)).toEqual(lines)
  })

  it('are told whole when they did not come in pieces, and not at all with log-reasoning off', () => {
    const whole: CodexEvent = { type: 'agent_reasoning', item_id: 'r', text: 'Hm.' }
    expect(tell(openLog(), whole)).toEqual(['##[group]Reasoning', 'Hm.', '##[endgroup]'])
    const off = openLog({ options: { reasoning: false, output: true } })
    expect(tell(off, thought('x\n'), whole)).toEqual([])
  })
})

describe('the reply', () => {
  const answer = (delta: string): CodexEvent => ({
    type: 'agent_message_delta',
    item_id: 'm',
    delta,
    phase: 'final_answer',
  })
  const whole: CodexEvent = {
    type: 'agent_message',
    item_id: 'm',
    message: 'All\ngood.',
    phase: 'final_answer',
  }
  const replies = (played: Played): number =>
    played.shown().lines.filter(line => line.startsWith('━━━ Reply')).length

  it('stands under its heading at once when the model says which it is, and is not told again', () => {
    const played = openLog()
    const shown = tell(played, message('c', 'Looking.\n'), answer('All\ngo'))
    expect(shown.slice(1, 4)).toEqual(['Looking.', '', expect.stringMatching(/^━━━ Reply ━+$/)])
    expect(shown.slice(4)).toEqual(['All'])
    tell(played, answer('od.'), whole)
    played.log.end({ conclusion: 'success', durationMs: 1, reply: 'All\ngood.\n' })
    expect(replies(played)).toBe(1)
    expect(played.shown().lines.filter(line => line === 'good.')).toHaveLength(1)
  })

  it('is told at the end when nobody knew, or when it became another', () => {
    const played = openLog()
    tell(played, message('m', 'All good.'), { type: 'agent_message', item_id: 'm', message: 'All good.' })
    played.log.end({ conclusion: 'success', durationMs: 1, reply: 'All good.' })
    expect(replies(played)).toBe(1)
    const other = openLog()
    tell(other, whole)
    other.log.end({ conclusion: 'success', durationMs: 1, reply: 'Bad.' })
    expect(replies(other)).toBe(2)
  })
})

describe('the header', () => {
  const configured: CodexEvent = {
    type: 'session_configured',
    session_id: 'thread-1',
    model: 'gpt-6',
    reasoning_effort: 'low',
  }
  const after = (header: Partial<HeaderInfo>): string[] => {
    const played = openLog()
    played.log.header({ codexVersion: '1.2.3', sandbox: 'read-only', signIn: 'x', ...header })
    const there = played.shown().lines.length
    return tell(played, configured, { ...configured, session_id: 'thread-2' }).slice(there)
  }

  it('is followed by what only Codex knows, once', () => {
    expect(after({})).toEqual(['  model     gpt-6 · effort low', '  thread    thread-1'])
    expect(after({ model: 'gpt-6' })).toEqual(['  model     effort low', '  thread    thread-1'])
    expect(after({ model: 'gpt-6', effort: 'low' })).toEqual(['  thread    thread-1'])
    expect(after({ model: 'gpt-5', effort: 'low', threadId: 'thread-1' })).toEqual(['  model     gpt-6'])
  })
})

describe('a silence', () => {
  it('of a minute is broken by a line that names what is going on', () => {
    const played = openLog()
    played.clock.goTo(HEARTBEAT_MS + 1)
    expect(played.shown().lines).toEqual(['… 1 min 0 s · waiting for Codex'])
    tell(played, begin('a', 'npm test'))
    played.clock.goTo(2.5 * HEARTBEAT_MS)
    expect(played.shown().lines.at(-1)).toBe('… 2 min 0 s · $ npm test')
    played.clock.goTo(4.2 * HEARTBEAT_MS)
    expect(played.shown().lines.filter(line => line.startsWith('…'))).toHaveLength(4)
    played.log.close()
    expect(played.clock.waiting).toBe(0)
  })
})

describe('secrets', () => {
  const redact = (text: string): string => text.replaceAll('hunter2hunter2', '***')
  const redactor = (): Redacts => redacting(redact)
  const SPLIT = ['my hunter2', 'hunter2 is\nnot', ' hunter2hunt', 'er2']

  it('do not show, however they are split', () => {
    const seen: CodexEvent[] = []
    const played = openLog({ redactor, listeners: [event => seen.push(event)] })
    tell(
      played,
      begin('a', 'echo hunter2hunter2'),
      ...SPLIT.map(text => out('a', text)),
      { ...end('a', 1), aggregated_output: SPLIT.join('') } as CodexEvent,
      ...SPLIT.map(text => message('m', text)),
      { type: 'agent_message', item_id: 'm', message: SPLIT.join('') },
      {
        type: 'mcp_tool_call_begin',
        call_id: 't',
        server: 's',
        tool: 't',
        arguments: { hunter2hunter2: ['hunter2hunter2'] },
      },
      { type: 'unknown', name: 'x', payload: { deep: [{ er: 'hunter2hunter2' }] } },
    )
    played.log.say('hunter2hunter2')
    played.log.end(
      { conclusion: 'failure', durationMs: 1, reply: SPLIT.join(''), reason: 'hunter2hunter2' },
      [{ level: 'error', message: 'hunter2hunter2', title: 'hunter2hunter2', file: 'hunter2hunter2' }],
    )
    expect(played.writes.join('')).not.toMatch(/hunter2hunt/)
    expect(played.shown().lines).toContain('my *** is')
    expect(played.shown().lines).toContain('not ***')
    expect(JSON.stringify(seen)).not.toMatch(/hunter2hunt/)
    expect(JSON.stringify(played.log.stats)).not.toMatch(/hunter2hunt/)
  })

  it('do not show when a line without an end is cut', () => {
    const played = openLog({ redactor })
    const text = `${'x'.repeat(997)}hunter2hunter2`.repeat(400)
    played.log.event(begin('a'))
    for (let at = 0; at < text.length; at += 777) played.log.event(out('a', text.slice(at, at + 777)))
    tell(played, end('a'))
    const shown = groupsOf(played.shown().tree)[0]?.items.map(String).join('') ?? ''
    expect(shown).toBe(redact(text))
  })

  it('do not show when they go on from line to line, each in an event of its own', () => {
    const secret = 'sk-proj-Zx81Kq93Lm27Pw64Rt05Yb38'
    const keyLines = Array.from({ length: 4 }, (_, i) => `${i}MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA`)
    const lines = [
      'a secret:',
      secret.slice(0, 14),
      secret.slice(14),
      '-----BEGIN PRIVATE KEY-----',
      ...keyLines,
    ]
    const known = createRedactor([secret])
    const seen: CodexEvent[] = []
    const played = openLog({ redactor: () => known, listeners: [event => seen.push(event)] })
    tell(
      played,
      begin('a'),
      ...[...lines, '-----END PRIVATE KEY-----'].map(line => out('a', `${line}\n`)),
      end('a'),
    )
    for (const text of [played.writes.join(''), JSON.stringify(seen)]) {
      expect(text).toContain('a secret:')
      expect(text).not.toContain(secret.slice(14))
      expect(text).not.toContain('MIIEvQ')
    }
  })

  it('do not show when a line is interrupted by a silence', () => {
    const played = openLog({ redactor })
    tell(played, begin('a'), out('a', 'password: hunter2'))
    played.clock.goTo(5000)
    tell(played, out('a', 'hunter2\n'), end('a'))
    expect(groupsOf(played.shown().tree)[0]?.items).toEqual(['password: ', '***'])
  })
})

describe('other events, one line each', () => {
  const change = { path: `${WORKSPACE}/src/a.ts`, kind: 'update' as const, diff: '@@ -1 +1 @@\n-a\n+b\n' }
  it.each<[string, CodexEvent, string[]]>([
    [
      'an edit',
      { type: 'patch_apply_end', call_id: 'e', success: true, changes: [change] },
      [
        '##[group]M src/a.ts +1 −1',
        '\u001b[36m@@ -1 +1 @@\u001b[0m',
        '\u001b[31m-a\u001b[0m',
        '\u001b[32m+b\u001b[0m',
        '##[endgroup]',
      ],
    ],
    [
      'a rename',
      {
        type: 'patch_apply_end',
        call_id: 'e',
        success: true,
        changes: [{ ...change, diff: '', move_path: `${WORKSPACE}/b.ts` }],
      },
      ['R src/a.ts → b.ts +0 −0'],
    ],
    [
      'a failed edit',
      { type: 'patch_apply_end', call_id: 'e', success: false, output: 'no such\nline', changes: [] },
      ['✗ The edit failed: no such ⏎ line'],
    ],
    ['a plan', { type: 'plan_update', plan: [{ step: 'one', status: 'in_progress' }] }, ['Plan', '  ● one']],
    ['a search', { type: 'web_search_end', call_id: 'w', query: 'q' }, ['⌕ Searched the web: q']],
    [
      'a sub-agent',
      {
        type: 'sub_agent_activity',
        call_id: 's',
        tool: 'spawn_agent',
        status: 'completed',
        agent_ids: ['1', '2'],
        prompt: 'p',
      },
      ['⇉ spawn_agent completed · 2 agents: p'],
    ],
    ['compaction', { type: 'context_compacted' }, ['⊜ The context was compacted']],
    ['a retry', { type: 'stream_error', message: 'Reconnecting 1/5' }, ['↻ Reconnecting 1/5']],
    [
      'another model',
      { type: 'model_reroute', from_model: 'a', to_model: 'b' },
      ['↪ Model changed from a to b'],
    ],
    [
      'a refused request',
      {
        type: 'request_answered',
        method: 'item/commandExecution/requestApproval',
        decision: 'decline',
        detail: 'rm -r',
      },
      ['⊘ Codex asked (item/commandExecution/requestApproval): decline: rm -r'],
    ],
    [
      'a server that did not start',
      { type: 'mcp_startup_update', server: 'docs', status: 'failed', error: 'no such file' },
      ['✗ MCP server docs did not start: no such file'],
    ],
    ['nothing for what is unknown', { type: 'unknown', name: 'x', payload: 1 }, []],
  ])('%s', (_name, event, lines) => expect(tell(openLog(), event)).toEqual(lines))

  it('a plan and rate limits only when they change', () => {
    const plan: CodexEvent = { type: 'plan_update', plan: [{ step: 'one', status: 'pending' }] }
    expect(tell(openLog(), plan, plan)).toHaveLength(2)
    const used = (used_percent: number): CodexEvent => ({
      type: 'token_count',
      rate_limits: { primary: { used_percent, window_minutes: 300, resets_at: 1_700_000_000 } },
    })
    expect(tell(openLog(), used(10), used(11), used(74), used(76), used(77), used(100))).toEqual([
      '◔ Rate limits: 10 % of 5 h used, resets 2023-11-14T22:13Z',
      '◔ Rate limits: 76 % of 5 h used, resets 2023-11-14T22:13Z',
      '◔ Rate limits: 100 % of 5 h used, resets 2023-11-14T22:13Z',
    ])
  })
})

it('hostile text never stands beyond its own stop and resume, and other commands still work', () => {
  const played = openLog()
  tell(played, begin('a'), out('a', '::add-mask::octocat\n'), out('a', '##[set-env name=PATH]x\n'))
  const job = played.shown()
  expect(job.stopped).toBe(false)
  expect(job.masks.values).toEqual([])
  expect(job.commandFailed).toBe(false)
  expect(job.raw).toEqual([
    '::group::$ run a',
    '::stop-commands::stop-0123456789abcdef',
    '\\::add-mask::octocat',
    '::stop-0123456789abcdef::',
    '::stop-commands::stop-0123456789abcdef',
    '##\\[set-env name=PATH]x',
    '::stop-0123456789abcdef::',
  ])
})
