import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGitHub } from '../../../src/action/github.js'
import { readMark } from '../../../src/action/reply/marker.js'
import { startGitHub, type GitHub } from '../../harness/github.js'
import { eventOf } from './fake.js'
import { logUrl, outcome, replyTo, type Wish } from './replying.js'

let server: GitHub
beforeEach(async () => {
  server = await startGitHub()
  server.seedPullRequest({ number: 7 })
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

const reply = (wish: Wish = {}) => replyTo(server, wish)
const bodies = () => server.comments(7).map(({ body }) => body)
const writes = () =>
  server.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
const long = (words: number, word = 'word') =>
  Array.from({ length: words }, (_, i) => `${word}${i}`).join(' ')

describe('a sticky comment', () => {
  test('is written once, with result, reply, what was run, and the bill', async () => {
    const posted = await reply().finish(
      outcome('All good, hunter2.', {
        model: 'gpt-5',
        codexVersion: '0.169.0',
        stats: {
          durationMs: 64_000,
          turns: 1,
          usage: {
            input_tokens: 1_200,
            cached_input_tokens: 1_000,
            output_tokens: 34,
            reasoning_output_tokens: 4,
            total_tokens: 1_234,
          },
          commands: [{ command: 'echo `hunter2` | cat', exitCode: 1, durationMs: 340 }],
          changes: [{ path: 'src/a|b.ts', added: 3, removed: 1 }],
          plan: [],
        },
      }),
    )
    const [comment] = server.comments(7)
    expect(posted).toEqual({
      postedTo: 'comment',
      commentId: comment?.id,
      commentUrl: expect.stringContaining(`#issuecomment-${comment?.id}`) as string,
    })
    expect(comment?.body.split('\n').slice(1).join('\n')).toBe(`**✅ Codex finished** · [log](${logUrl})

All good, ***.

---

<details><summary>1 command, 1 changed file</summary>

| Command | Exit | Time |
| --- | --- | --- |
| \`\` echo \`***\` \\| cat \`\` | ✗ 1 | 340 ms |

| File | Lines |
| --- | --- |
| \`src/a\\|b.ts\` | +3 −1 |

</details>

<sub>\`gpt-5\` · 1,234 tokens (1,200 in, 1,000 of it cached, 34 out) · 1 min 4 s · Codex \`0.169.0\` · [log](${logUrl})</sub>`)
  })

  test('is updated by the next run, wherever among the pages it stands', async () => {
    for (let i = 0; i < 150; i++) server.seedComment(7, `remark ${i}`)
    await reply().finish(outcome('First.'))
    for (let i = 0; i < 150; i++) server.seedComment(7, `more ${i}`)
    await reply({ runId: 12 }).finish(outcome('Second.'))
    expect(bodies().filter(body => body.includes('First.'))).toEqual([])
    expect(bodies().filter(body => body.includes('Second.'))).toHaveLength(1)
  })

  test('is left as it is when it would say the same', async () => {
    await reply().finish(outcome('Same.'))
    const before = writes().length
    const posted = await reply({ runId: 12 }).finish(outcome('Same.'))
    expect(writes()).toHaveLength(before)
    expect(posted.commentId).toBe(server.comments(7)[0]?.id)
  })

  test('of a stranger with our mark is left alone', async () => {
    await reply().finish(outcome('Ours.'))
    const ours = server.comments(7)[0]?.body ?? ''
    server.state.comments = []
    server.seedComment(7, ours, 'mallory')
    await reply().finish(outcome('New.'))
    expect(bodies()).toEqual([ours, expect.stringContaining('New.')])
  })

  test('found without GraphQL, and by a person’s token', async () => {
    server.token('ghp_ada', { login: 'ada' })
    const client = { token: 'ghp_ada' }
    await reply({ client }).finish(outcome('One.'))
    server.fault('graphql:viewer', 'forbidden')
    await reply({ client }).finish(outcome('Two.'))
    expect(bodies()).toEqual([expect.stringContaining('Two.')])
  })

  test.each([
    ['at the start', 4, ['Two.']],
    // Who we are is a guess then, but the reply arrives.
    ['for the whole run', 999, ['One.', 'Two.']],
  ])('of an app arrives where GraphQL fails %s', async (_when, times, shown) => {
    server.token('ghs_app', { login: 'reviewer[bot]' })
    server.fault('users/get-authenticated', 403, { times: 999 })
    const client = { token: 'ghs_app' }
    await reply({ client }).finish(outcome('One.'))
    // The first try and the client's three more.
    server.fault('graphql:viewer {', 502, { times })
    const second = reply({ client, runId: 12 })
    await second.start()
    expect(await second.finish(outcome('Two.'))).toMatchObject({ postedTo: 'comment' })
    expect(bodies()).toEqual(shown.map(text => expect.stringContaining(text) as string))
  })

  test('of each job and each leg of a matrix, all at once, is its own', async () => {
    const keys = ['CI/lint', 'CI/test', 'CI/build/{"os":"a"}', 'CI/build/{"os":"b"}', 'CI/build/{"os":"c"}']
    for (const round of ['one', 'two']) {
      await Promise.all(keys.map(key => reply({ key }).finish(outcome(`${round} of ${key}`))))
    }
    expect(bodies()).toHaveLength(5)
    for (const key of keys) {
      const [body] = bodies().filter(body => readMark(body)?.key === key)
      expect(body).toContain('two of')
    }
  })

  test('that was deleted while we wrote is written anew', async () => {
    await reply().finish(outcome('One.'))
    server.fault('issues/update-comment', 404)
    await reply().finish(outcome('Two.'))
    expect(bodies()).toContainEqual(expect.stringContaining('Two.'))
  })
})

describe('a new comment', () => {
  test('hides the ones before it as outdated, those of strangers and other jobs not', async () => {
    await reply({ mode: 'new' }).finish(outcome('One.'))
    await reply({ mode: 'new', runId: 12, key: 'CI/other' }).finish(outcome('Other.'))
    server.seedComment(7, server.comments(7)[0]?.body ?? '', 'mallory')
    await reply({ mode: 'new', runId: 13 }).finish(outcome('Two.'))
    await reply({ mode: 'new', runId: 14 }).finish(outcome('Three.'))
    const hidden = server.comments(7).map(({ minimized }) => minimized)
    expect(hidden).toEqual(['OUTDATED', undefined, undefined, 'OUTDATED', undefined])
    const mutations = server.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('mutation'))
    expect(mutations).toHaveLength(2)
  })

  test('is there even if nothing can be hidden', async () => {
    await reply({ mode: 'new' }).finish(outcome('One.'))
    server.fault('graphql:minimizeComment', 'forbidden')
    const posted = await reply({ mode: 'new', runId: 12 }).finish(outcome('Two.'))
    expect(posted.postedTo).toBe('comment')
  })
})

describe('a long reply', () => {
  test('comes in numbered parts below the limit; a shorter one later removes what is left over', async () => {
    await reply().finish(outcome(`${long(9_000)}\n\nThe end.`))
    const parts = bodies()
    expect(parts.length).toBeGreaterThan(1)
    for (const [index, part] of parts.entries()) {
      expect([...part].length).toBeLessThanOrEqual(65_000)
      expect(readMark(part)?.part).toBe(index + 1)
      expect(part).toContain(`Part ${index + 1} of ${parts.length}`)
    }
    expect(parts.join(' ').match(/\bword\d+/g)).toHaveLength(9_000)
    const [first] = server.comments(7)
    await reply().finish(outcome('Short.'))
    expect(server.comments(7).map(({ id }) => id)).toEqual([first?.id])
    expect(bodies()[0]).toContain('Short.')
  })
})

describe('a run that did not succeed', () => {
  const failed = outcome('Half a thought', {
    conclusion: 'failure',
    reason: 'The model refused @octocat.',
    remedy: 'Try later.',
  })

  test('says so, why, what to do, and what there was', async () => {
    await reply().finish(failed)
    expect(bodies()[0]).toContain(`**❌ Codex could not finish** · [log](${logUrl})

The model refused @\u200Boctocat.

**What to do:** Try later.

What Codex had written by then:

Half a thought`)
  })

  test('says nothing where that is the wish', async () => {
    const posted = await reply({ commentOnFailure: false }).finish(failed)
    expect(posted.postedTo).toBe('summary')
    expect(bodies()).toEqual([])
  })

  test('after its time is over has one comment, however long', async () => {
    const late = outcome(long(9_000), { conclusion: 'timed-out', reason: 'Time is over.' })
    await reply().finish(late)
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(/Part 2 of 2 is in the \[job summary\]/)
  })

  test('because it was cancelled has one short comment, without the reply, at once', async () => {
    await reply().finish(outcome(long(9_000)))
    const cancelled = outcome(long(9_000), { conclusion: 'cancelled', reason: 'The job was cancelled.' })
    // Real pacing: five parts would take 13 s.
    const posted = await reply({ runId: 12, client: { secondMs: 1_000 } }).cancelled(cancelled)
    expect(posted.postedTo).toBe('comment')
    expect(bodies()).toEqual([expect.stringMatching(/🛑 The run was cancelled[^]*The job was cancelled\./)])
    expect(bodies()[0]).not.toContain('word0')
  })

  test('cancelled while it posts, has one short comment in the end', async () => {
    const running = reply({ client: { secondMs: 1_000 } })
    const finished = running.finish(outcome(long(9_000)))
    await server.arrived('issues/create-comment')
    await running.cancelled(outcome('x', { conclusion: 'cancelled', reason: 'The job was cancelled.' }))
    await finished
    const first = bodies().filter(body => readMark(body)?.part === 1)
    expect(first).toEqual([expect.stringContaining('The run was cancelled')])
  })

  test('cancelled while it posts its review, keeps its reply', async () => {
    let reached!: (signal: AbortSignal) => void
    const reviewing = new Promise<AbortSignal>(resolve => (reached = resolve))
    const review = (_: unknown, signal: AbortSignal) => {
      reached(signal)
      return new Promise<never>(() => undefined)
    }
    const running = reply({ review })
    void running.finish(outcome('All good.'))
    await reviewing
    const posted = await running.cancelled(outcome('x', { conclusion: 'cancelled' }))
    expect(posted.commentId).toBe(server.comments(7)[0]?.id)
    expect(bodies()).toEqual([expect.stringContaining('All good.')])
  })

  test('cancelled after it has posted, keeps its reply', async () => {
    const done = reply()
    await done.finish(outcome('All good.'))
    await done.cancelled(outcome('x', { conclusion: 'cancelled' }))
    expect(bodies()).toEqual([expect.stringContaining('All good.')])
  })
})

describe('a thread of a review', () => {
  const target = { kind: 'thread' as const, number: 7, commentId: 0 }
  beforeEach(async () => {
    const { octokit } = createGitHub({ token: 'ghp_ada', apiUrl: server.url, pace: false })
    const { owner, repo } = server.state
    const comments = [{ path: 'src/greet.js', line: 2, side: 'RIGHT', body: 'Why?' }]
    await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: 7,
      event: 'COMMENT',
      body: 'x',
      comments,
    })
    target.commentId = server.reviewComments(7)[0]?.id ?? 0
  })

  test('gets the reply, which the next run updates', async () => {
    await reply({ target }).finish(outcome('Because.'))
    const posted = await reply({ target, runId: 12 }).finish(outcome('Because of that.'))
    const [, answer, ...others] = server.reviewComments(7)
    expect(others).toEqual([])
    expect(answer).toMatchObject({ in_reply_to_id: target.commentId, id: posted.commentId })
    expect(answer?.body).toContain('Because of that.')
    expect(bodies()).toEqual([])
  })
})

describe('the comment that asked', () => {
  const askedFor = () => {
    const asked = server.seedComment(7, '/codex why')
    return {
      ...eventOf('issue_comment', { issue: { number: 7, pull_request: {} }, comment: { id: asked.id } }),
      owner: server.state.owner,
      repo: server.state.repo,
    }
  }
  const contents = () => server.state.reactions.map(({ content }) => content)

  test('shows 👀 while the run lasts, then how it ended', async () => {
    const one = reply({ event: askedFor() })
    await one.start()
    expect(contents()).toEqual(['eyes'])
    await one.finish(outcome('So.'))
    expect(contents()).toEqual(['+1'])
  })

  test('shows only 👎 when the run was cancelled while it posted, and there is no review', async () => {
    const review = vi.fn(() => Promise.resolve({}))
    const one = reply({ event: askedFor(), review })
    await one.start()
    server.fault('issues/create-comment', 'hang')
    const finished = one.finish(outcome('So.'))
    await server.arrived('issues/create-comment')
    await one.cancelled(outcome('So.', { conclusion: 'cancelled' }))
    await finished
    expect(contents()).toEqual(['-1'])
    expect(review).not.toHaveBeenCalled()
  })
})
