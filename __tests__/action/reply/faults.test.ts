/** One fault on every request of a run that does everything there is: reaction, progress, reply, review, thread. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGitHub } from '../../../src/action/github.js'
import { writeMark } from '../../../src/action/reply/marker.js'
import { createReview } from '../../../src/action/reply/review.js'
import type { Posted } from '../../../src/action/reply/reply.js'
import type { Place } from '../../../src/action/reply/target.js'
import { ACTIONS_BOT, startGitHub, type FaultKind, type GitHub } from '../../harness/github.js'
import { eventOf } from './fake.js'
import { outcome, replyTo } from './replying.js'

let server: GitHub
beforeEach(async () => {
  server = await startGitHub()
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

const KINDS: FaultKind[] = [
  ...[500, 502, 429, 'reset', 'hang', 'primary-limit'],
  ...['502-after-write', 'reset-after-write', 'secondary-limit'],
] as FaultKind[]
/** GitHub refuses the second: it shows only five lines. */
const LINES = [2, 40, 3]

/** A run with all its calls, on a pull request where an earlier run left two parts. */
async function everything(kind: 'pull' | 'thread', mode: 'sticky' | 'new'): Promise<Posted> {
  server.seedPullRequest({ number: 7 })
  const asked = server.seedComment(7, '/codex review')
  const { owner, repo } = server.state
  const github = createGitHub({ token: 't', apiUrl: server.url, secondMs: 1, timeLimitMs: 400 })
  let target: Place = { kind: 'pull', number: 7 }
  const mark = (part: number) => writeMark({ key: 'CI/review', run: '1.1', part })
  if (kind === 'thread') {
    const thread = {
      ...{ review_id: 1, number: 7, path: 'src/greet.js', line: 2, side: 'RIGHT' as const, diff_hunk: '' },
      ...{ commit_id: 'a'.repeat(40), created_at: '', updated_at: '', history: [], resolved: false },
      ...{ author: ACTIONS_BOT, body: 'Why?', id: 50 },
    }
    const earlier = [1, 2].map(part => ({
      ...{ ...thread, id: 50 + part, in_reply_to_id: 50 },
      body: `${mark(part)}\nOld.`,
    }))
    server.state.reviewComments.push(thread, ...earlier)
    target = { kind: 'thread', number: 7, commentId: 50 }
  } else {
    for (const part of [1, 2]) server.seedComment(7, `${mark(part)}\nOld.`, ACTIONS_BOT.login)
  }
  const payload = { issue: { number: 7, pull_request: {} }, comment: { id: asked.id } }
  const event = { ...eventOf('issue_comment', payload), owner, repo, runId: 12 }
  const review = createReview({
    ...{ github, event, number: 7, headSha: 'a'.repeat(40), reviewEvent: 'COMMENT', key: 'CI/review' },
    findings: LINES.map(line => ({
      ...{ path: 'src/greet.js', line, side: 'RIGHT', severity: 'minor', body: `Finding${line}.` },
    })),
    redact: text => text,
  })
  const reply = replyTo(server, {
    ...{ github: () => Promise.resolve(github), event, target, mode, review },
    progress: mode === 'sticky' ? { logUrl: 'https://github.com/log' } : undefined,
  })
  await reply.start()
  return reply.finish(outcome('New.'))
}

/** Every text of ours that somebody sees, of comments and reviews. */
const shown = (): string[] => [
  ...server.comments(7).flatMap(({ body, minimized }) => (minimized ? [] : [body])),
  ...server.reviewComments(7).flatMap(({ body, minimized }) => (minimized ? [] : [body])),
  ...server.reviews(7).map(({ body }) => body),
]
const count = (text: string): number => shown().filter(body => body.includes(text)).length

/** What each kind of run asks GitHub that no other before it does; `#2` is the second time. */
const SCENARIOS = [
  {
    kind: 'pull',
    mode: 'new',
    operations: [
      ...['reactions/create-for-issue-comment', 'reactions/delete-for-issue-comment', 'graphql:viewer {'],
      ...['issues/list-comments', 'issues/create-comment', 'graphql:isMinimized', 'graphql:minimizeComment'],
      ...['graphql:reviewThreads', 'pulls/create-review', 'pulls/create-review#2', 'pulls/update-review'],
    ],
  },
  {
    kind: 'pull',
    mode: 'sticky',
    operations: ['issues/delete-comment', 'issues/update-comment', 'issues/update-comment#2'],
  },
  { kind: 'thread', mode: 'new', operations: ['pulls/create-reply-for-review-comment'] },
  {
    kind: 'thread',
    mode: 'sticky',
    operations: [
      ...['pulls/list-review-comments', 'pulls/delete-review-comment'],
      ...['pulls/update-review-comment', 'pulls/update-review-comment#2'],
    ],
  },
] as const

/** Lets an operation go wrong from its given time on. */
function fault(wish: string, kind: FaultKind, options: { times?: number; retryAfter: number }): void {
  const [operation = '', from = '1'] = wish.split('#')
  const field = operation.replace(/^graphql:/, '')
  let seen = 0
  server.fault(
    request => {
      const graphql = request.operation === 'graphql' && JSON.stringify(request.body).includes(field)
      return (request.operation === operation || (field !== operation && graphql)) && ++seen >= Number(from)
    },
    kind,
    options,
  )
}

describe.each(SCENARIOS)('a $kind, $mode', ({ kind, mode, operations }) => {
  test('does all this', async () => {
    expect(await everything(kind, mode)).toMatchObject({
      postedTo: 'comment',
      reviewUrl: expect.stringContaining('#pullrequestreview-') as string,
      notice: undefined,
    })
    for (const operation of operations) await server.arrived(operation.replace(/#.*/, ''))
    expect([count('New.'), count('Old.')]).toEqual([1, 0])
    for (const line of LINES) expect(count(`Finding${line}.`)).toBe(1)
  })

  for (const operation of operations) {
    test.each(KINDS)(`${operation}: %s, once: everything is there, once`, async wrong => {
      fault(operation, wrong, { retryAfter: 2 })
      const posted = await everything(kind, mode)
      expect(posted).toMatchObject({ postedTo: 'comment' })
      expect(count('New.')).toBe(1)
      for (const line of LINES) expect(count(`Finding${line}.`)).toBe(1)
      expect(server.state.reactions.map(({ content }) => content)).toEqual(['+1'])
    })

    test.each([500, 403, 404, 422, 'reset', 'secondary-limit'] as FaultKind[])(
      `${operation}: %s, for good: what is not there is told`,
      async wrong => {
        fault(operation, wrong, { times: 999, retryAfter: 1 })
        const posted = await everything(kind, mode)
        expect(count('New.')).toBe(posted.postedTo === 'comment' ? 1 : 0)
        if (posted.postedTo === 'summary')
          expect(posted.notice).toContain('The reply could not be posted on #7')
        for (const line of LINES) {
          const there = count(`Finding${line}.`)
          expect(there).toBeLessThanOrEqual(1)
          if (there === 0) expect(posted.remarks).toContain(`Finding${line}.`)
        }
        if (posted.remarks !== undefined) expect(posted.notice).toContain('#7')
      },
    )
  }
})

test('a limit that lasts too long is not waited for', async () => {
  server.seedPullRequest({ number: 7 })
  server.fault('issues/create-comment', 'primary-limit', { retryAfter: 3_000 })
  const posted = await replyTo(server).finish(outcome('New.'))
  expect(posted.postedTo).toBe('summary')
  expect(posted.notice).toContain('rate limit')
})

test.each([403, 404, 410] as FaultKind[])('%s on a comment: the notice names the permission', async wrong => {
  server.seedPullRequest({ number: 7 })
  server.fault('issues/create-comment', wrong, { times: 99 })
  const posted = await replyTo(server).finish(outcome('New.'))
  expect(posted.notice).toMatch(/“permissions: pull-requests: write”.*fork.*locked/)
})
