import { describe, expect, it } from 'vitest'
import { countLines, createStats, KEPT_COMMANDS, usageOf } from '../../src/action/stats.js'
import type { CodexEvent, TokenUsage } from '../../src/client/events.js'

const usage = (input: number, output: number): TokenUsage => ({
  input_tokens: input,
  cached_input_tokens: 0,
  output_tokens: output,
  reasoning_output_tokens: 0,
  total_tokens: input + output,
})

function fold(events: CodexEvent[]): ReturnType<typeof createStats>['value'] {
  const stats = createStats()
  events.forEach(stats.event)
  return stats.value
}

describe('createStats', () => {
  it('counts turns, commands, tool calls, searches, and keeps the plan and the last message', () => {
    const value = fold([
      { type: 'session_configured', session_id: 't1', model: 'm1' },
      { type: 'task_started' },
      { type: 'exec_command_begin', call_id: 'a', command: 'npm test' },
      { type: 'exec_command_begin', call_id: 'b', command: 'true' },
      { type: 'exec_command_end', call_id: 'a', exit_code: 1, duration_ms: 3200, status: 'failed' },
      { type: 'exec_command_end', call_id: 'b', exit_code: 0, duration_ms: 5, status: 'completed' },
      { type: 'mcp_tool_call_end', call_id: 'c', server: 's', tool: 't', success: true, result: '' },
      { type: 'web_search_end', call_id: 'd', query: 'q' },
      { type: 'plan_update', plan: [{ step: 'one', status: 'completed' }] },
      { type: 'agent_message', item_id: 'm', message: 'first' },
      { type: 'agent_message', item_id: 'n', message: 'last' },
      { type: 'model_reroute', from_model: 'm1', to_model: 'm2' },
    ])
    expect(value).toMatchObject({
      threadId: 't1',
      model: 'm2',
      turns: 1,
      commandCount: 2,
      failedCommands: 1,
      toolCalls: 1,
      webSearches: 1,
      lastMessage: 'last',
      plan: [{ step: 'one', status: 'completed' }],
    })
    expect(value.commands).toEqual([
      { command: 'npm test', exitCode: 1, durationMs: 3200, status: 'failed' },
      { command: 'true', exitCode: 0, durationMs: 5, status: 'completed' },
    ])
  })

  it('keeps a bounded list of commands and counts the rest', () => {
    const value = fold(
      Array.from({ length: KEPT_COMMANDS + 5 }, (_, i) => ({
        type: 'exec_command_begin' as const,
        call_id: String(i),
        command: 'x'.repeat(1000),
      })),
    )
    expect(value.commands).toHaveLength(KEPT_COMMANDS)
    expect(value.commandCount).toBe(KEPT_COMMANDS + 5)
    expect(value.commands[0]?.command).toHaveLength(500)
  })

  it('tells edited files relative to the workspace', () => {
    const stats = createStats('/workspace')
    const changes = ['/workspace/a/b.ts', '/other/c.ts'].map(path => ({
      path,
      kind: 'add' as const,
      diff: 'x\n',
    }))
    stats.event({ type: 'patch_apply_end', call_id: 'e', success: true, changes })
    expect(stats.value.edits.map(({ path }) => path)).toEqual(['a/b.ts', '/other/c.ts'])
  })

  it('adds up the edits of one file and leaves failed ones out', () => {
    const change = (kind: 'add' | 'update', diff: string) => ({ path: 'a.ts', kind, diff })
    const value = fold([
      { type: 'patch_apply_end', call_id: '1', success: true, changes: [change('add', 'one\ntwo\n')] },
      {
        type: 'patch_apply_end',
        call_id: '2',
        success: true,
        changes: [change('update', '@@\n-one\n+1\n+x\n')],
      },
      { type: 'patch_apply_end', call_id: '3', success: false, changes: [change('update', '@@\n+no\n')] },
    ])
    expect(value.edits).toEqual([{ path: 'a.ts', kind: 'add', added: 4, removed: 1 }])
  })
})

describe('tokens', () => {
  it('are what this run spent, also on a resumed thread', () => {
    const fresh = fold([
      { type: 'task_started' },
      { type: 'token_count', total: usage(100, 10), last: usage(100, 10) },
      { type: 'token_count', total: usage(250, 30), last: usage(150, 20) },
      { type: 'token_count', rate_limits: { plan_type: 'pro' } },
    ])
    expect(fresh.tokens).toEqual(usage(250, 30))
    const resumed = fold([
      { type: 'task_started' },
      { type: 'token_count', total: usage(1100, 110), last: usage(100, 10) },
      { type: 'token_count', total: usage(1250, 130), last: usage(150, 20) },
    ])
    expect(resumed.tokens).toEqual(usage(250, 30))
    const told = fold([
      { type: 'token_count', total: usage(1000, 100), last: usage(400, 40) },
      { type: 'task_started' },
      { type: 'token_count', total: usage(1100, 110), last: usage(100, 10) },
    ])
    expect(told.tokens).toEqual(usage(100, 10))
  })

  it('add up over threads', () => {
    const value = fold([
      { type: 'session_configured', session_id: 'a' },
      { type: 'task_started' },
      { type: 'token_count', total: usage(100, 10), last: usage(100, 10) },
      { type: 'session_configured', session_id: 'b' },
      { type: 'task_started' },
      { type: 'token_count', total: usage(50, 5), last: usage(50, 5) },
    ])
    expect(value.tokens).toEqual(usage(150, 15))
  })

  it('stand in the usage output beside counts and time', () => {
    const value = fold([
      { type: 'task_started' },
      { type: 'token_count', total: usage(7, 3), last: usage(7, 3) },
    ])
    const tokens = { input: 7, cached: 0, output: 3, reasoning: 0, total: 10 }
    expect(usageOf(value, 1234.5)).toEqual({ ...tokens, turns: 1, commands: 0, duration: 1.235 })
    expect(usageOf(createStats().value, 0)).toMatchObject({ total: 0, duration: 0 })
  })
})

describe('countLines', () => {
  it.each([
    ['add', 'a\nb', 2, 0],
    ['add', '', 0, 0],
    ['delete', 'a\nb\n', 0, 2],
    ['update', '--- a\n+++ b\n@@ -1 +1,2 @@\n-x\n+y\n+++z\n', 2, 1],
  ] as const)('%s %j', (kind, diff, added, removed) => {
    expect(countLines({ path: 'p', kind, diff })).toEqual({ added, removed })
  })
})
