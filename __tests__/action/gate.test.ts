import { expect, test } from 'vitest'
import { judge, promptFor } from '../../src/action/gate.js'
import { createGitHub } from '../../src/action/github.js'
import { plainRequest } from '../../src/action/plain-request.js'
import { writeMark } from '../../src/action/reply/marker.js'
import type { WorkflowEvent } from '../../src/guard/event.js'
import { issueCommentEvent, pullRequestEvent, scheduleEvent, type TestEvent } from '../harness/events.js'
import { eventOf } from './reply/fake.js'

const repo = { id: 5, full_name: 'o/r' }
const own = { head: { repo }, base: { repo } }

/** GitHub with these answers by path, in turn where there are several; what is not there is a 404. A number is a status. */
function gate(
  event: TestEvent,
  answers: Record<string, unknown>,
  inputs: Partial<Parameters<typeof judge>[0]['inputs']> & { token?: '' } = {},
  facts: Partial<WorkflowEvent> = {},
) {
  const requests: string[] = []
  const warnings: string[] = []
  const send: typeof fetch = input => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    requests.push(pathname)
    const known = answers[pathname] ?? 404
    const answer: unknown = Array.isArray(known) ? known.shift() : known
    const [status, body] = typeof answer === 'number' ? [answer, { message: 'no' }] : [200, answer]
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    )
  }
  const options = { token: 't', apiUrl: 'https://api.test', fetch: send, pace: false, secondMs: 1 }
  const asking = {
    hasty: plainRequest({ ...options, env: {} }),
    patient: () => Promise.resolve(createGitHub(options)),
  }
  const judgement = judge({
    event: { ...eventOf(event.name, event.payload), ...facts },
    inputs: {
      allowUsers: [],
      allowBots: false,
      allowBotUsers: [],
      triggerPhrase: undefined,
      replyTo: 'auto',
      ...inputs,
    },
    ask: () => Promise.resolve(inputs.token === '' ? undefined : asking),
    warn: message => void warnings.push(message),
  })
  return judgement.then(judged => ({ ...judged, requests, warnings }))
}
const may = (login: string, permission: string) => ({
  [`/repos/o/r/collaborators/${login}/permission`]: { permission },
})

test('everybody is looked up at once, and each of them counts', async () => {
  const event = issueCommentEvent({ author: 'octocat' })
  const facts = { runAttempt: 2, triggeringActor: 'grace' }
  const answers = { ...may('ada', 'write'), ...may('octocat', 'admin'), '/repos/o/r/pulls/7': own }
  const good = await gate(event, { ...answers, ...may('grace', 'write') }, {}, facts)
  expect(good).toMatchObject({ actor: { trusted: true }, head: { trusted: true }, warnings: [] })
  expect(good.requests).toHaveLength(4)
  const bad = await gate(event, { ...answers, ...may('grace', 'read') }, {}, facts)
  expect(bad.actor).toEqual({
    trusted: false,
    reason: 'grace has no write access to this repository and is not in `allow-users`.',
  })
})

test('who is not answered in haste asks again, patiently', async () => {
  const [path = ''] = Object.keys(may('ada', 'write'))
  const good = await gate(pullRequestEvent(), { [path]: [502, 502, { permission: 'write' }] })
  expect(good).toMatchObject({ actor: { trusted: true }, warnings: [] })
  expect(good.requests).toEqual([path, path, path])
  // A no is a no.
  const refused = gate(pullRequestEvent(), { [path]: [403, { permission: 'write' }] })
  await expect(refused).rejects.toThrow('could not be')
})

test('somebody GitHub does not know has no access', async () => {
  const { actor, warnings } = await gate(pullRequestEvent(), {})
  expect(actor.reason).toContain('ada has no write access')
  expect(warnings).toEqual([])
})

test.each([403, 500])(
  'GitHub answers %i about a person: an error, not a run that is skipped',
  async status => {
    const answers = { '/repos/o/r/collaborators/ada/permission': status }
    await expect(gate(pullRequestEvent(), answers)).rejects.toMatchObject({
      message: 'GitHub could not be asked whether ada has write access.',
      remedy: expect.stringContaining('Run the job again') as string,
    })
  },
)

test.each([403, 500])('GitHub answers %i about a head: refused, and said why', async status => {
  const answers = { ...may('ada', 'write'), '/repos/o/r/pulls/12': status }
  const { actor, head, warnings } = await gate(pullRequestEvent(), answers, { replyTo: 12 })
  expect(actor.trusted).toBe(true)
  expect(head.reason).toBe('GitHub could not be asked whose code #12 is.')
  expect(warnings).toHaveLength(1)
})

test('without a token only what needs no question passes', async () => {
  const refused = await gate(pullRequestEvent(), {}, { token: '' })
  expect(refused.actor.trusted).toBe(false)
  expect(refused.warnings).toEqual(['Input `github-token` is empty, so GitHub cannot be asked.'])
  const passed = await gate(scheduleEvent(), {}, { token: '' })
  expect(passed).toMatchObject({ actor: { trusted: true }, head: { trusted: true }, warnings: [] })
})

test.each<[string, Record<string, unknown>, boolean]>([
  ['a pull request of ours', { '/repos/o/r/pulls/12': own }, true],
  ['a pull request of a fork', { '/repos/o/r/pulls/12': { ...own, head: { repo: null } } }, false],
  ['an issue', { '/repos/o/r/issues/12': { number: 12 } }, true],
  ['a pull request that cannot be read', { '/repos/o/r/issues/12': { pull_request: {} } }, false],
  ['nothing', {}, false],
])('reply-to names %s', async (_, answers, trusted) => {
  expect((await gate(scheduleEvent(), answers, { replyTo: 12 })).head.trusted).toBe(trusted)
})

test('our own reply asks nothing, and nothing is asked about it', async () => {
  const body = `${writeMark({ key: 'k', part: 1, run: '1.1' })}\nHello`
  const { actor, requests } = await gate(issueCommentEvent({ body }), {}, { allowUsers: ['*'] })
  expect(actor.reason).toBe('The comment is a reply of this action.')
  expect(requests).toEqual([])
})

test('the request of a comment stands in the prompt as it is', async () => {
  const body = '/codex cost: $& $1 ${request} $$'
  const asked = await gate(issueCommentEvent({ body }), {}, { triggerPhrase: '/codex' })
  const request = 'cost: $& $1 ${request} $$'
  expect(promptFor('Do: ${request}. Again: ${request}', asked)).toBe(`Do: ${request}. Again: ${request}`)
  const other = await gate(pullRequestEvent(), may('ada', 'write'))
  expect(promptFor('Print ${request}', other)).toBe('Print ${request}')
})
