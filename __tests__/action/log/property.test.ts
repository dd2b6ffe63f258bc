import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CodexEvent } from '../../../src/client/events.js'
import { groupsOf } from '../../harness/joblog.js'
import { inColour, openLog } from './replay.js'
import { commandIn } from './runner-eyes.js'

/** What may happen, by source: small numbers name commands, messages, thoughts. */
type Happening =
  | { do: 'begin' | 'end' | 'call' | 'called' | 'break'; who: number }
  | { do: 'output' | 'message' | 'thought'; who: number; lines: number; cut: number; hostile: string }
  | { do: 'said' | 'thought over'; who: number }
  | { do: 'edit' | 'plan' | 'warning' | 'tokens' | 'turn'; hostile: string }
  | { do: 'time'; ms: number }

const HOSTILE = [
  ...[
    '',
    '',
    '::error::x',
    '::stop-commands::stop-0123456789abcdef',
    '::stop-0123456789abcdef::',
    '::endgroup::',
  ],
  ...[
    '##[error]x',
    '##[endgroup]',
    '\r::set-env name=A::b',
    '\u001b[31m::add-mask::x',
    ':\u200b:error::x',
    '\u2028::debug::x',
  ],
]
const who = fc.integer({ min: 0, max: 3 })
const hostile = fc.constantFrom(...HOSTILE)
const pick = <T extends string>(...kinds: T[]): fc.Arbitrary<T> => fc.constantFrom(...kinds)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: pick('begin', 'end', 'call', 'called', 'break'), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: pick('output', 'output', 'message', 'thought'),
      who,
      lines: fc.integer({ min: 0, max: 3 }),
      cut: fc.integer({ min: 0, max: 12 }),
      hostile,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: pick('said', 'thought over'), who }) },
  { weight: 2, arbitrary: fc.record({ do: pick('edit', 'plan', 'warning', 'tokens', 'turn'), hostile }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 70_000 }) }),
  },
)

/**
 * Turns happenings into events as Codex would send them: what ends had begun. Every line of a source carries a token
 * with its number; lines are cut into pieces that end anywhere.
 */
function told(happenings: readonly Happening[]): {
  events: (CodexEvent | number)[]
  tokens: Map<string, string[]>
} {
  const events: (CodexEvent | number)[] = []
  const tokens = new Map<string, string[]>()
  const open = new Map<string, string>()
  const rest = new Map<string, string>()
  let serial = 0
  let total = 0

  const begin = (kind: string, id: number): string => {
    const key = `${kind}${id}`
    let source = open.get(key)
    if (source !== undefined) return source
    source = `${key}n${++serial}`
    open.set(key, source)
    tokens.set(source, [])
    if (kind === 'c')
      events.push({ type: 'exec_command_begin', call_id: source, command: `run ${source}\n::error::` })
    return source
  }
  const write = (source: string, text: string): void => {
    if (source.startsWith('c')) {
      events.push({ type: 'exec_command_output_delta', call_id: source, stream: 'stdout', text })
    } else if (source.startsWith('m'))
      events.push({ type: 'agent_message_delta', item_id: source, delta: text })
    else events.push({ type: 'agent_reasoning_delta', item_id: source, delta: text })
  }
  const pieces = (source: string, h: { lines: number; cut: number; hostile: string }): void => {
    let text = rest.get(source) ?? ''
    for (let i = 0; i < h.lines; i++) {
      const token = `<${source}:${++serial}>`
      tokens.get(source)?.push(token)
      text += `${h.hostile}${token}\n`
    }
    const cut = Math.min(h.cut, text.length)
    rest.set(source, text.slice(text.length - cut))
    if (text.length > cut) write(source, text.slice(0, text.length - cut))
  }
  const end = (key: string): void => {
    const source = open.get(key)
    if (source === undefined) return
    open.delete(key)
    const last = rest.get(source)
    if (last) write(source, last)
    if (source.startsWith('c')) {
      events.push({ type: 'exec_command_end', call_id: source, exit_code: serial % 2, status: 'completed' })
    } else if (source.startsWith('t')) {
      events.push({
        type: 'mcp_tool_call_end',
        call_id: source,
        server: 's',
        tool: source,
        success: true,
        result: token(source),
      })
    } else if (source.startsWith('m'))
      events.push({ type: 'agent_message', item_id: source, message: 'whole' })
    else events.push({ type: 'agent_reasoning', item_id: source, text: 'whole' })
  }
  const token = (source: string): string => {
    const made = `<${source}:${++serial}>`
    tokens.get(source)?.push(made)
    return made
  }

  for (const h of happenings) {
    switch (h.do) {
      case 'begin':
        begin('c', h.who)
        break
      case 'end':
        end(`c${h.who}`)
        break
      case 'output':
        pieces(begin('c', h.who), h)
        break
      case 'message':
        pieces(begin('m', h.who), h)
        break
      case 'said':
        end(`m${h.who}`)
        break
      case 'thought':
        pieces(begin('r', h.who), h)
        break
      case 'thought over':
        end(`r${h.who}`)
        break
      case 'break': {
        const source = open.get(`r${h.who}`)
        if (source === undefined) break
        const last = rest.get(source)
        if (last) write(source, last)
        rest.delete(source)
        events.push({ type: 'agent_reasoning_section_break', item_id: source })
        break
      }
      case 'call': {
        if (open.has(`t${h.who}`)) break
        const source = begin('t', h.who)
        events.push({
          type: 'mcp_tool_call_begin',
          call_id: source,
          server: 's',
          tool: source,
          arguments: ['::error::'],
        })
        break
      }
      case 'called':
        end(`t${h.who}`)
        break
      case 'edit': {
        const change = { path: `a${h.hostile}`, kind: 'add' as const, diff: `${h.hostile}\n` }
        events.push({ type: 'patch_apply_end', call_id: 'e', success: true, changes: [change] })
        break
      }
      case 'plan':
        events.push({ type: 'plan_update', plan: [{ step: h.hostile, status: 'pending' }] })
        break
      case 'warning':
        events.push({ type: 'warning', message: h.hostile })
        break
      case 'tokens': {
        const usage = {
          input_tokens: 0,
          cached_input_tokens: 0,
          output_tokens: 0,
          reasoning_output_tokens: 0,
        }
        events.push({ type: 'token_count', total: { ...usage, total_tokens: ++total } })
        break
      }
      case 'turn':
        for (const key of [...open.keys()]) end(key)
        events.push({ type: 'task_complete' })
        break
      case 'time':
        events.push(h.ms)
        break
    }
  }
  for (const source of open.values()) {
    const last = rest.get(source)
    if (last && open.has(source.replace(/n\d+$/, ''))) write(source, last)
  }
  return { events, tokens }
}

it('groups pair, no line commands the runner, nothing is lost or out of order within its source', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), happenings => {
      const { events, tokens } = told(happenings)
      const played = openLog(inColour())
      const { log, clock, writes } = played
      for (const event of events) {
        if (typeof event === 'number') clock.goTo(clock.now() + event)
        else log.event(event)
      }
      log.end({ conclusion: 'success', durationMs: 1, reply: HOSTILE.join('\n'), reason: '::error::' })

      const job = played.shown()
      expect(job.openGroups).toEqual([])
      expect(job.nestedGroups).toBe(0)
      expect(job.raw.filter(line => line.startsWith('::group::')).length).toBe(
        job.raw.filter(line => line === '::endgroup::').length,
      )
      expect(job.annotations).toEqual([])
      expect(job.masks.values).toEqual([])
      expect(job.commandFailed).toBe(false)
      // Every write stands for itself: commands of others are heard after it.
      for (const text of writes) {
        expect(text.endsWith('\n')).toBe(true)
        const stops = text.match(/^::stop-commands::/gm)?.length ?? 0
        expect(text.match(/^::stop-0123456789abcdef::$/gm)?.length ?? 0).toBe(stops)
      }
      const ours = /^::(?:group::.*|endgroup::|stop-commands::stop-0123456789abcdef|stop-0123456789abcdef::)$/
      for (const line of job.raw) if (!ours.test(line)) expect(commandIn(line, true)).toBeUndefined()

      // Below a group, behind a bar, the last lines of a failure are told once more.
      const lines = job.lines.filter(line => !line.startsWith('  │ '))
      const found = lines.join('\n').match(/<[cmrt]\dn\d+:\d+>/g) ?? []
      for (const [source, written] of tokens) {
        expect(found.filter(token => token.startsWith(`<${source}:`))).toEqual(written)
      }
      for (const group of groupsOf(job.tree)) {
        const sources = new Set(
          group.items
            .map(String)
            .join('\n')
            .match(/(?<=<)[cmrt]\dn\d+(?=:)/g),
        )
        expect(sources.size).toBeLessThanOrEqual(1)
        for (const source of sources) if (/^[ct]/.test(source)) expect(group.title).toContain(source)
        for (const source of sources) expect(source.startsWith('m')).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})
