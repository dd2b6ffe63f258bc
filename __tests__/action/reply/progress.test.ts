import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createProgress, progressBody } from '../../../src/action/reply/progress.js'
import { startGitHub } from '../../harness/github.js'
import { outcome, replyTo } from './replying.js'

const place = { logUrl: 'https://log', previous: '', serverUrl: 'https://github.com' }
const moment = { step: 'Running `npm test`', plan: [], elapsedMs: 65_000 }

describe('what it says', () => {
  test('the step, the plan as a task list, the time', () => {
    const plan = [
      { step: 'Read\nthe @code', status: 'completed' as const },
      { step: 'Fix it', status: 'in_progress' as const },
      { step: 'Test it', status: 'pending' as const },
    ]
    expect(progressBody({ ...moment, plan }, place)).toBe(`**⏳ Codex is working** · [log](https://log)

Running \`npm test\`

- [x] Read the @\u200Bcode
- [ ] **Fix it**
- [ ] Test it

<sub>1 min 5 s so far</sub>`)
  })

  test('keeps the previous reply, folded, also after a run that was killed', () => {
    const first = progressBody(moment, { ...place, previous: 'Old reply.' })
    expect(first).toContain('<details><summary>The previous reply</summary>\n\nOld reply.\n\n</details>')
    const second = progressBody(moment, { ...place, previous: first })
    expect(second).toBe(first)
    expect(progressBody(moment, { ...place, previous: 'x'.repeat(65_000) })).not.toContain('xxx')
  })
})

describe('when it says it', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const at = (step: string) => ({ step, plan: [], elapsedMs: 0 })
  const start = (write: () => Promise<unknown> = () => Promise.resolve()) => {
    const written: [number, string][] = []
    const began = Date.now()
    const progress = createProgress(({ step }) => {
      written.push([Date.now() - began, step])
      return write()
    }, Date.now)
    return { progress, written }
  }

  test('at most every 5 s, always the latest', async () => {
    const { progress, written } = start()
    for (let i = 0; i < 30; i++) {
      if (i <= 20) progress.say(at(`step ${i}`))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(written.map(([, text]) => text)).toEqual(['step 4', 'step 9', 'step 14', 'step 19', 'step 20'])
    expect(written.map(([at]) => at)).toEqual([5_000, 10_000, 15_000, 20_000, 25_000])
  })

  test('ever more slowly, so that an hour costs fewer writes than GitHub takes', async () => {
    const { progress, written } = start()
    for (let i = 0; i < 3_600; i++) {
      progress.say(at(`step ${i}`))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(written.length).toBeGreaterThan(100)
    expect(written.length).toBeLessThan(300)
  })

  test('not again after a write that failed', async () => {
    const { progress, written } = start(() => Promise.reject(new Error('403')))
    progress.say(at('one'))
    await vi.advanceTimersByTimeAsync(10_000)
    progress.say(at('two'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toHaveLength(1)
  })

  test('not after the end, which waits for the last write', async () => {
    let finished = false
    const { progress, written } = start(async () => {
      await new Promise(resolve => setTimeout(resolve, 3_000))
      finished = true
    })
    progress.say(at('one'))
    await vi.advanceTimersByTimeAsync(6_000)
    progress.say(at('two'))
    const end = progress.end()
    await vi.advanceTimersByTimeAsync(10_000)
    await end
    expect(finished).toBe(true)
    expect(written).toHaveLength(1)
  })
})

test('the comment shows progress from the start, and the reply at the end', async () => {
  await using server = await startGitHub()
  server.seedPullRequest({ number: 7 })
  await replyTo(server).finish(outcome('The old reply.'))
  let clock = 0
  const running = replyTo(server, { runId: 12, progress: { logUrl: 'https://log' }, now: () => clock })
  await running.start()
  clock = 6_000
  running.progress({ plan: [{ step: 'Look', status: 'in_progress' }] }, 'Thinking, hunter2.')
  await server.arrived(({ body }) => JSON.stringify(body ?? '').includes('Thinking'))
  await running.finish(outcome('The new reply.'))
  const [comment, ...others] = server.comments(7)
  expect(others).toEqual([])
  expect(comment?.history.map(body => body.split('\n')[1]?.slice(0, 12))).toEqual([
    '**✅ Codex fi',
    '**⏳ Codex is',
    '**⏳ Codex is',
    '**✅ Codex fi',
  ])
  expect(comment?.history[2]).toContain('Thinking, ***.')
  expect(comment?.history[2]).toContain('The old reply.')
  expect(comment?.body).toContain('The new reply.')
  expect(server.violations).toEqual([])
})
