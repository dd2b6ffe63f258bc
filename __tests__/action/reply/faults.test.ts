import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeMark } from '../../../src/action/reply/marker.js'
import { ACTIONS_BOT, startGitHub, type FaultKind, type GitHub } from '../../harness/github.js'
import { outcome, replyTo, type Wish } from './replying.js'

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

/** What a run before has left. */
function seed(text: string, part = 1) {
  const mark = writeMark({ key: 'CI/review', run: '11.1', part })
  server.seedComment(7, `${mark}\n${text}`, ACTIONS_BOT.login)
}

/** What can go wrong once, and whether waiting for the answer has to be cut short. */
const ONCE: FaultKind[] = [
  500,
  502,
  429,
  '502-after-write',
  'reset-after-write',
  'secondary-limit',
  'primary-limit',
  'reset',
  'hang',
]

describe('a fault on each request in turn', () => {
  const client = { timeLimitMs: 400 }
  const scenarios: {
    name: string
    operations: string[]
    mode: 'sticky' | 'new'
    before?: string
  }[] = [
    {
      name: 'first',
      operations: ['issues/list-comments', 'issues/create-comment'],
      mode: 'sticky',
    },
    {
      name: 'update',
      operations: [
        'graphql:viewer',
        'issues/list-comments',
        'issues/update-comment',
        'issues/delete-comment',
      ],
      mode: 'sticky',
      before: 'Old.',
    },
    {
      name: 'new',
      operations: ['issues/create-comment', 'graphql:isMinimized', 'graphql:minimizeComment'],
      mode: 'new',
      before: 'Old.',
    },
  ]
  for (const { name, operations, mode, before } of scenarios) {
    for (const operation of operations) {
      for (const kind of ONCE) {
        test(`${name}: ${operation}: ${kind}: the reply is there, once`, async () => {
          if (before) [1, 2].forEach(part => seed(before, part))
          server.fault(operation, kind, { retryAfter: 2 })
          const posted = await reply({ mode, runId: 12, client }).finish(outcome('New.'))
          const there = server
            .comments(7)
            .filter(({ body, minimized }) => !minimized && body.includes('New.'))
          expect(posted.postedTo).toBe('comment')
          expect(there.map(({ id }) => id)).toEqual([posted.commentId])
        })
      }
    }
    for (const kind of [500, 403, 404, 410, 422, 'reset', 'hang', 'secondary-limit'] as FaultKind[]) {
      const operation = operations.find(one => /(create|update)-comment/.test(one)) ?? ''
      test(`${name}: ${operation}: ${kind}, for good: the summary has it, and the log says why`, async () => {
        if (before) [1, 2].forEach(part => seed(before, part))
        server.fault(/^(POST|PATCH) .*\/comments/, kind, { times: 99, retryAfter: 1 })
        const posted = await reply({ mode, runId: 12, client: { timeLimitMs: 100 } }).finish(outcome('New.'))
        expect(posted.postedTo).toBe('summary')
        expect(posted.notice).toContain('#7')
        if (kind === 403 || kind === 410) expect(posted.notice).toContain('pull-requests: write')
        expect(
          server
            .comments(7)
            .map(({ body }) => body)
            .filter(body => body.includes('New.')),
        ).toEqual([])
      })
    }
  }

  test('a limit that lasts too long is not waited for', async () => {
    server.fault('issues/create-comment', 'primary-limit', { retryAfter: 3_000 })
    const posted = await reply().finish(outcome('New.'))
    expect(posted.postedTo).toBe('summary')
    expect(posted.notice).toContain('rate limit')
  })
})
