import { expect, test } from 'vitest'
import { createReply, type ReplyOptions } from '../../../src/action/reply/reply.js'
import type { Outcome } from '../../../src/action/reply/outcome.js'
import { eventOf, fakeGitHub, type Fake } from './fake.js'

const outcome = (message: string): Outcome => ({
  conclusion: 'success',
  message,
  stats: { durationMs: 3_200, turns: 1, commands: [], changes: [], plan: [] },
  logUrl: 'https://github.com/o/r/actions/runs/11',
})

const reply = (fake: Fake, options: Partial<ReplyOptions> = {}) =>
  createReply({
    github: fake.github,
    event: eventOf('pull_request'),
    target: { kind: 'pull', number: 7 },
    mode: 'sticky',
    key: 'CI/review',
    redact: text => text,
    ...options,
  })

test('the first reply is a new comment', async () => {
  const fake = fakeGitHub()
  const posted = await reply(fake).finish(outcome('All good.'))
  expect(fake.comments).toHaveLength(1)
  expect(fake.comments[0]?.body).toContain('All good.')
  expect(posted).toEqual({
    postedTo: 'comment',
    commentId: fake.comments[0]?.id,
    commentUrl: fake.comments[0]?.html_url,
  })
})

test('the next run updates it, wherever among the pages it stands', async () => {
  const fake = fakeGitHub()
  for (let i = 0; i < 150; i++) fake.say('ada', `remark ${i}`)
  await reply(fake).finish(outcome('First.'))
  for (let i = 0; i < 150; i++) fake.say('ada', `more ${i}`)
  await reply(fake).finish(outcome('Second.'))
  const ours = fake.comments.filter(comment => comment.user.login !== 'ada')
  expect(ours).toHaveLength(1)
  expect(ours[0]?.body).toContain('Second.')
  expect(ours[0]?.body).not.toContain('First.')
})

test('a reply that says the same is left as it is', async () => {
  const fake = fakeGitHub()
  await reply(fake).finish(outcome('Same.'))
  fake.requests.length = 0
  await reply(fake, { event: { ...eventOf('pull_request'), runId: 12 } }).finish(outcome('Same.'))
  expect(fake.requests.filter(line => !line.startsWith('GET') && !line.endsWith('/graphql'))).toEqual([])
})

test('a stranger’s comment with our mark is left alone', async () => {
  const fake = fakeGitHub()
  await reply(fake).finish(outcome('Ours.'))
  const forged = fake.say('mallory', fake.comments[0]?.body ?? '')
  fake.comments.shift()
  await reply(fake).finish(outcome('New.'))
  expect(forged.body).toContain('Ours.')
  expect(fake.comments).toHaveLength(2)
})

test('a write that went through before the answer was lost is not repeated', async () => {
  const fake = fakeGitHub()
  fake.fail('POST /repos/o/r/issues/7/comments', 502, { after: true })
  const posted = await reply(fake).finish(outcome('Once.'))
  expect(fake.comments).toHaveLength(1)
  expect(posted.commentId).toBe(fake.comments[0]?.id)
})

test('a write that did not go through is repeated', async () => {
  const fake = fakeGitHub()
  fake.fail('POST /repos/o/r/issues/7/comments', 502)
  fake.fail('POST /repos/o/r/issues/7/comments', 0)
  await reply(fake).finish(outcome('Once.'))
  expect(fake.comments).toHaveLength(1)
})

test('a token that may not write puts the reply into the summary and names the permission', async () => {
  const fake = fakeGitHub()
  fake.fail('POST /repos/o/r/issues/7/comments', 403)
  const posted = await reply(fake).finish(outcome('Hidden.'))
  expect(posted.postedTo).toBe('summary')
  expect(posted.notice).toContain('pull-requests: write')
})
