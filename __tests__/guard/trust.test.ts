import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import examples from '@octokit/webhooks-examples'
import type { WorkflowEvent } from '../../src/guard/event.js'
import { questionsOf, trust, type Answers, type TrustRules } from '../../src/guard/trust.js'
import type { Pull } from '../../src/guard/head.js'
import {
  dispatchEvent,
  issueCommentEvent,
  OWNER,
  pullRequestEvent,
  REPO,
  reviewCommentEvent,
  scheduleEvent,
  type TestEvent,
} from '../harness/events.js'

type Payload = Record<string, unknown>
const all = examples as unknown as { name: string; examples: Payload[] }[]
const examplesOf = (name: string): Payload[] => all.find(each => each.name === name)?.examples ?? []
const MARK = '<!-- ours -->'

const rulesOf = (rules: Partial<TrustRules> = {}): TrustRules => ({
  allowUsers: [],
  allowBots: false,
  allowBotUsers: [],
  triggerPhrase: undefined,
  about: undefined,
  isOwnReply: body => body.startsWith(MARK),
  ...rules,
})

/** The event as the runner gives it, its sender being the actor. */
function eventOf({ name, payload }: TestEvent, facts: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const actor = (payload['sender'] as { login?: string } | undefined)?.login ?? 'octocat'
  return {
    name,
    payload,
    actor,
    triggeringActor: actor,
    owner: OWNER,
    repo: REPO,
    ref: name === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    sha: 'a'.repeat(40),
    workflow: 'Review',
    job: 'codex',
    runId: 1,
    runAttempt: 1,
    serverUrl: 'https://github.com',
    ...facts,
  }
}

const answersOf = (permissions: Record<string, string> = {}, pulls: Record<number, Pull> = {}): Answers => ({
  permissions: new Map(Object.entries(permissions)),
  pulls: new Map(Object.entries(pulls).map(([number, pull]) => [Number(number), pull])),
})

const judge = (
  test: TestEvent,
  {
    rules,
    permissions,
    pulls,
    ...facts
  }: Partial<WorkflowEvent> & {
    rules?: Partial<TrustRules>
    permissions?: Record<string, string>
    pulls?: Record<number, Pull>
  } = {},
) => trust(eventOf(test, facts), rulesOf(rules), answersOf(permissions, pulls))

const OCTOCAT = { octocat: 'write' }
const ours = { id: 5, full_name: `${OWNER}/${REPO}` }
const ownPull: Pull = { pull: { head: { repo: ours }, base: { repo: ours } } }
const forkPull: Pull = {
  pull: { head: { repo: { id: 6, full_name: `mallory/${REPO}` } }, base: { repo: ours } },
}
const stranger = { author: 'mallory', authorType: 'User' as const }

describe('who asks', () => {
  test.each([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
    ['owner', false],
  ])('the permission %s is enough: %s', (permission, trusted) => {
    const { actor } = judge(pullRequestEvent(), { permissions: { octocat: permission } })
    expect(actor.trusted).toBe(trusted)
  })

  test('nobody is trusted when GitHub was not asked', () => {
    expect(judge(pullRequestEvent()).actor).toEqual({
      trusted: false,
      reason: 'GitHub could not be asked whether octocat has write access.',
    })
  })

  test('the one who re-ran counts as well, in both directions', () => {
    const again = { actor: 'octocat', triggeringActor: 'mallory', runAttempt: 2 }
    const back = { actor: 'mallory', triggeringActor: 'octocat', runAttempt: 2 }
    for (const facts of [again, back]) {
      expect(questionsOf(eventOf(pullRequestEvent(), facts), rulesOf()).logins.sort()).toEqual([
        'mallory',
        'octocat',
      ])
      const permissions = { ...OCTOCAT, mallory: 'read' }
      expect(judge(pullRequestEvent(), { ...facts, permissions }).actor.trusted).toBe(false)
      expect(
        judge(pullRequestEvent(), { ...facts, permissions, rules: { allowUsers: ['Mallory'] } }).actor
          .trusted,
      ).toBe(true)
    }
  })

  test('the author of the comment counts, not only who is said to have caused the event', () => {
    for (const make of [issueCommentEvent, reviewCommentEvent]) {
      const event = make({ ...stranger, sender: 'octocat' })
      expect(questionsOf(eventOf(event), rulesOf()).logins.sort()).toEqual(['mallory', 'octocat'])
      expect(judge(event, { permissions: { ...OCTOCAT, mallory: 'none' } }).actor.trusted).toBe(false)
    }
  })

  test('a login is the same in any case, and asked for as GitHub writes it', () => {
    const event = eventOf(issueCommentEvent({ author: 'OctoCat' }), { actor: 'octocat' })
    expect(questionsOf(event, rulesOf()).logins).toEqual(['OctoCat'])
    expect(trust(event, rulesOf(), answersOf({ OctoCat: 'write' })).actor.trusted).toBe(true)
  })

  test('a comment without an author is refused', () => {
    const event = issueCommentEvent()
    ;(event.payload['comment'] as Payload)['user'] = null
    expect(judge(event, { permissions: OCTOCAT }).actor.reason).toBe('The event does not say who caused it.')
  })

  test.each([
    ['*', true],
    ['MALLORY', true],
    ['mallo', false],
  ])('allow-users %s lets mallory ask: %s', (name, trusted) => {
    const event = pullRequestEvent(stranger)
    const { actor } = judge(event, { permissions: { mallory: 'read' }, rules: { allowUsers: [name] } })
    expect(actor.trusted).toBe(trusted)
  })

  test.each<[string, Partial<TrustRules>, boolean]>([
    ['github-actions[bot]', {}, false],
    ['github-actions[bot]', { allowBots: true }, true],
    ['dependabot[bot]', { allowBots: true }, false],
    ['dependabot[bot]', { allowBotUsers: ['dependabot'] }, true],
    ['dependabot[bot]', { allowBotUsers: ['Dependabot[bot]'] }, true],
    ['dependabot[bot]', { allowBotUsers: ['*'] }, false],
    ['dependabot', { allowBotUsers: ['dependabot', 'dependabot[bot]'] }, false],
    ['github-actions', { allowBots: true }, false],
  ])('%s with %j: %s', (login, rules, trusted) => {
    const event = eventOf(pullRequestEvent({ sender: login }))
    // No permission makes a bot trusted: none is even asked for.
    const answers = answersOf({ [login.replace(/\[bot\]$/, '')]: 'read', 'dependabot[bot]': 'admin' })
    expect(trust(event, rulesOf(rules), answers).actor.trusted).toBe(trusted)
    if (login.endsWith('[bot]')) expect(questionsOf(event, rulesOf(rules)).logins).toEqual([])
  })

  test('a bot that comments under the login of a person is a bot', () => {
    const event = issueCommentEvent({ author: 'octocat', authorType: 'Bot' })
    expect(judge(event, { permissions: OCTOCAT }).actor.reason).toContain('octocat[bot] is a bot')
  })

  test('schedule, push, workflow_dispatch and merge_group need no permission, but a re-run does', () => {
    const events = [
      scheduleEvent(),
      dispatchEvent(),
      { name: 'push', payload: {} },
      { name: 'merge_group', payload: {} },
    ]
    for (const event of events) {
      expect(questionsOf(eventOf(event), rulesOf())).toEqual({ logins: [], pulls: [] })
      expect(judge(event).actor.trusted).toBe(true)
      expect(judge(event).head.trusted).toBe(true)
      const again = { runAttempt: 2, triggeringActor: 'mallory' }
      expect(judge(event, { ...again, permissions: { mallory: 'read' } }).actor.trusted).toBe(false)
      // Who wrote the cron line may be gone for long.
      expect(judge(event, { ...again, actor: 'gone', permissions: { mallory: 'write' } }).actor.trusted).toBe(
        true,
      )
      // The runner may say nothing about attempts; two names say it as well.
      expect(judge(event, { triggeringActor: 'mallory' }).actor.trusted).toBe(false)
    }
  })

  test.each(['', 'commit_comment', 'ping', 'constructor', '__proto__', 'Push'])('unknown event %s', name => {
    const event = eventOf({ name, payload: {} })
    const { actor, head } = trust(event, rulesOf({ allowUsers: ['*'] }), answersOf(OCTOCAT))
    expect([actor.trusted, head.trusted]).toEqual([false, false])
    expect(questionsOf(event, rulesOf()).logins).toEqual([])
  })

  test('a reason never carries what is no login', () => {
    const { actor } = judge(pullRequestEvent({ sender: '::error::x\n' }), { permissions: {} })
    expect(actor.reason).toBe('GitHub could not be asked whether somebody has write access.')
  })
})

describe('workflow_run', () => {
  const person = (login: string) => ({ login })
  const runEvent = (run: Payload, facts: Partial<WorkflowEvent> = {}): WorkflowEvent => {
    const workflow_run = {
      event: 'pull_request',
      actor: person('octocat'),
      triggering_actor: person('octocat'),
      head_repository: ours,
      run_attempt: 1,
      pull_requests: [],
      ...run,
    }
    return eventOf({ name: 'workflow_run', payload: { workflow_run, repository: ours } }, facts)
  }
  const check = (
    run: Payload,
    facts?: Partial<WorkflowEvent>,
    permissions = { ...OCTOCAT, mallory: 'read' },
  ) => trust(runEvent(run, facts), rulesOf(), answersOf(permissions))

  test('those of the run before it count', () => {
    expect(check({}).actor.trusted).toBe(true)
    expect(check({ actor: person('mallory') }).actor.trusted).toBe(false)
    expect(check({ triggering_actor: person('mallory') }).actor.trusted).toBe(false)
    expect(check({ actor: null, triggering_actor: null }).actor.trusted).toBe(false)
    expect(check({}, { actor: 'mallory' }).actor.trusted).toBe(false)
    expect(check({ actor: person('dependabot[bot]') }).actor.trusted).toBe(false)
  })

  test('a run that was judged by what it is still is', () => {
    const gone = { actor: person('gone'), triggering_actor: person('gone') }
    const facts = { actor: 'gone', triggeringActor: 'gone' }
    expect(check({ event: 'schedule', ...gone }, facts).actor.trusted).toBe(true)
    expect(check({ event: 'issue_comment', ...gone }, facts).actor.trusted).toBe(false)
    expect(check({ event: 'schedule', ...gone, run_attempt: 2 }, facts).actor.trusted).toBe(false)
    expect(check({ event: 'schedule', ...gone }, { ...facts, runAttempt: 2 }).actor.trusted).toBe(false)
    const elsewhere = { head_repository: { id: 6, full_name: 'mallory/hello' } }
    expect(check({ event: 'push', ...gone, ...elsewhere }, facts).actor.trusted).toBe(false)
  })

  test('its head is that of the run before it', () => {
    expect(check({}).head.trusted).toBe(true)
    expect(check({ head_repository: { id: 6, full_name: 'mallory/hello' } }).head.trusted).toBe(false)
    expect(check({ head_repository: null }).head.trusted).toBe(false)
  })

  test('a run for pull_request_target is on the base: only a named pull request of ours tells', () => {
    const event = 'pull_request_target'
    expect(check({ event }).head.trusted).toBe(false)
    expect(check({ event, pull_requests: [{ head: { repo: { id: 6 } } }] }).head.trusted).toBe(false)
    expect(check({ event, pull_requests: [{ head: { repo: { id: 5 } } }] }).head.trusted).toBe(true)
  })
})

describe('whose code', () => {
  const fork = { headRepository: `mallory/${REPO}` }

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s', name => {
    expect(judge(pullRequestEvent({}, name), { permissions: OCTOCAT }).head.trusted).toBe(true)
    const { actor, head } = judge(pullRequestEvent({ ...fork, action: 'labeled', sender: 'octocat' }, name), {
      permissions: OCTOCAT,
    })
    expect(head).toEqual({ trusted: false, reason: 'The pull request comes from another repository.' })
    if (name !== 'pull_request_review') expect(actor.trusted).toBe(true)
  })

  test.each<[string, unknown]>([
    ['a deleted fork', null],
    ['another id', { id: 9, full_name: `${OWNER}/${REPO}` }],
    ['another name', { id: 186853002, full_name: `mallory/${REPO}` }],
    ['no id', { full_name: `${OWNER}/${REPO}` }],
    ['no name', { id: 186853002 }],
  ])('%s is not ours', (_, repo) => {
    const event = pullRequestEvent()
    const pull = event.payload['pull_request'] as { head: Payload }
    expect(judge(event).head.trusted).toBe(true)
    pull.head['repo'] = repo
    expect(judge(event).head.trusted).toBe(false)
  })

  test('nothing equals nothing', () => {
    const event = { name: 'pull_request', payload: { pull_request: { head: { repo: {} } }, repository: {} } }
    expect(judge(event).head.trusted).toBe(false)
  })

  test('a comment on a pull request names only a number, which is looked up', () => {
    const event = issueCommentEvent()
    expect(questionsOf(eventOf(event), rulesOf()).pulls).toEqual([7])
    expect(judge(event, { permissions: OCTOCAT }).head.trusted).toBe(false)
    expect(judge(event, { pulls: { 8: ownPull } }).head.trusted).toBe(false)
    expect(judge(event, { pulls: { 7: forkPull } }).head.trusted).toBe(false)
    expect(judge(event, { pulls: { 7: ownPull } }).head.trusted).toBe(true)
    expect(judge(event, { pulls: { 7: { pull: null } } }).head.trusted).toBe(false)
  })

  test('a comment on an issue is about the default branch', () => {
    const event = issueCommentEvent({ onPullRequest: false })
    expect(questionsOf(eventOf(event), rulesOf()).pulls).toEqual([])
    expect(judge(event).head.trusted).toBe(true)
    expect(judge({ name: 'issues', payload: { issue: { pull_request: {} } } }).head.trusted).toBe(false)
  })

  test('a number that the workflow names counts too', () => {
    const rules = { about: 12 }
    for (const event of [dispatchEvent(), scheduleEvent(), pullRequestEvent()]) {
      expect(questionsOf(eventOf(event), rulesOf(rules)).pulls).toEqual([12])
      expect(judge(event, { rules }).head.trusted).toBe(false)
      expect(judge(event, { rules, pulls: { 12: forkPull } }).head.trusted).toBe(false)
      expect(judge(event, { rules, pulls: { 12: 'issue' } }).head.trusted).toBe(true)
    }
    expect(questionsOf(eventOf(pullRequestEvent()), rulesOf({ about: 7 })).pulls).toEqual([])
    expect(judge(pullRequestEvent(fork), { rules, pulls: { 12: ownPull } }).head.trusted).toBe(false)
  })

  test.each(['refs/pull/7/merge', 'refs/heads/', 'main', ''])('a run on %s is not on a branch', ref => {
    expect(judge(dispatchEvent(), { ref }).head.trusted).toBe(false)
  })

  test('the real payloads', () => {
    const heads: Record<string, boolean[]> = {}
    for (const { name, examples } of all) {
      heads[name] = examples.map(payload => judge({ name, payload }).head.trusted)
    }
    const expected = Object.fromEntries(
      all.map(({ name, examples }) => [name, examples.map(() => ABOUT_OURS.has(name))]),
    )
    expect(heads).toEqual({
      ...expected,
      // Labels and milestones of a pull request come as events of an issue.
      issues: examplesOf('issues').map(({ issue }) => !(issue as Payload)['pull_request']),
      // Those that name a pull request of ours; a commit alone says nothing.
      check_run: [true, true, true, true, true, true, true, false, false],
      check_suite: [true, false, true, true, false, false, false, true, true],
      workflow_run: [false, true, true, true, true],
    })
  })
})

/** Events whose real payloads are all about the repository itself. */
const ABOUT_OURS = new Set(
  `branch_protection_rule create delete discussion discussion_comment fork gollum issue_comment issues label
  merge_group milestone page_build public pull_request pull_request_review pull_request_review_comment push release
  repository_dispatch status watch workflow_dispatch`.split(/\s+/),
)

describe('comments', () => {
  const ask = (body: string, triggerPhrase: string | undefined, action?: string) =>
    judge(issueCommentEvent({ body, ...(action !== undefined && { action }) }), {
      permissions: OCTOCAT,
      rules: { triggerPhrase },
    })

  test.each<[string, string | undefined]>([
    ['/codex explain this', 'explain this'],
    ['  \n/CODEX\texplain\n\nthis \n', 'explain\n\nthis \n'],
    ['/codex', ''],
    ['/codexexplain', undefined],
    ['/codex: explain', undefined],
    ['please /codex explain', undefined],
    ['> /codex explain', undefined],
    ['`/codex` explain', undefined],
    ['', undefined],
  ])('%j asks for %j', (body, request) => {
    const judgement = ask(body, '/Codex')
    expect(judgement.actor.trusted).toBe(request !== undefined)
    expect(judgement.request).toBe(request)
  })

  test('without a phrase the whole comment asks', () => {
    expect(ask(' Hello $& ', undefined).request).toBe(' Hello $& ')
    expect(judge(pullRequestEvent(), { permissions: OCTOCAT }).request).toBeUndefined()
  })

  test.each(['edited', 'deleted', 'pinned'])('a comment that was %s asks for nothing', action => {
    for (const phrase of ['/codex', undefined]) {
      expect(ask('/codex explain', phrase, action).actor.trusted).toBe(false)
    }
  })

  test('our own replies ask for nothing, whoever is allowed', () => {
    const event = issueCommentEvent({ body: `${MARK}\n/codex again` })
    expect(judge(event, { permissions: OCTOCAT, rules: { allowUsers: ['*'] } }).actor.trusted).toBe(false)
  })

  test('nothing is looked up for a comment that does not ask', () => {
    const event = eventOf(issueCommentEvent({ body: 'Thanks!' }))
    expect(questionsOf(event, rulesOf({ triggerPhrase: '/codex' }))).toEqual({ logins: [], pulls: [] })
    expect(questionsOf(event, rulesOf())).toEqual({ logins: ['octocat'], pulls: [7] })
  })

  test('a review that is submitted asks like a comment', () => {
    const review = (action: string) => ({
      name: 'pull_request_review',
      payload: {
        ...pullRequestEvent().payload,
        action,
        review: { body: '/codex look', user: { login: 'octocat' } },
      },
    })
    const rules = { triggerPhrase: '/codex' }
    expect(judge(review('submitted'), { rules, permissions: OCTOCAT })).toMatchObject({
      actor: { trusted: true },
      request: 'look',
    })
    expect(judge(review('dismissed'), { rules, permissions: OCTOCAT }).actor.trusted).toBe(false)
  })
})

describe('whatever comes', () => {
  const payloads = all.flatMap(({ name, examples }) => examples.map(payload => ({ name, payload })))
  const names = [...new Set([...payloads.map(each => each.name), 'schedule', 'pull_request_target'])]
  const login = fc.constantFrom('octocat', 'mallory', 'dependabot[bot]', 'github-actions[bot]', '')
  const permission = fc.constantFrom('admin', 'write', 'read', 'none')
  const events = fc
    .record({
      name: fc.oneof(fc.constantFrom(...names), fc.string()),
      base: fc.constantFrom(...payloads),
      hole: fc.constantFrom(
        'repository',
        'sender',
        'comment',
        'pull_request',
        'issue',
        'workflow_run',
        'action',
      ),
      fill: fc.oneof(fc.constant('keep'), fc.anything()),
      actor: login,
      triggeringActor: login,
      runAttempt: fc.constantFrom(1, 2, NaN),
      ref: fc.constantFrom('refs/heads/main', 'refs/tags/v1', 'refs/pull/7/head', ''),
    })
    .map(({ name, base, hole, fill, ...facts }) => {
      const payload = fill === 'keep' ? base.payload : { ...base.payload, [hole]: fill }
      return eventOf({ name, payload }, facts)
    })
  const asThey = ['schedule', 'push', 'workflow_dispatch', 'merge_group']
  const known = fc.dictionary(fc.constantFrom('octocat', 'mallory', 'Codertocat'), permission)

  test('nobody passes without a permission that was asked for', () => {
    fc.assert(
      fc.property(events, known, (event, permissions) => {
        const rules = rulesOf()
        const { actor } = trust(event, rules, answersOf(permissions))
        expect(actor.reason).toMatch(/^[^\n]+\.$/)
        if (!actor.trusted) return
        const writers = Object.keys(permissions).filter(name => /admin|write/.test(permissions[name] ?? ''))
        const { logins } = questionsOf(event, rules)
        for (const one of logins) expect(writers).toContain(one)
        if (asThey.includes(event.name)) {
          if (event.runAttempt !== 1) expect(writers).toContain(event.triggeringActor)
        } else if (event.name !== 'workflow_run') {
          expect(writers).toContain(event.actor)
          expect(writers).toContain(event.triggeringActor)
        }
        // One refusal is enough.
        for (const one of logins) {
          const less = { ...permissions, [one]: 'read' }
          expect(trust(event, rules, answersOf(less)).actor.trusted).toBe(false)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('no head passes that is not said to lie here', () => {
    fc.assert(
      fc.property(events, fc.option(fc.constantFrom(7, 12), { nil: undefined }), (event, about) => {
        const rules = rulesOf({ about })
        const { head } = trust(event, rules, answersOf())
        if (!head.trusted) return
        expect(questionsOf(event, { ...rules, triggerPhrase: undefined }).pulls).toEqual([])
        const payload = event.payload as {
          pull_request?: { head: { repo: { id: number } } }
          repository: Payload
        }
        if (event.name.startsWith('pull_request')) {
          expect(payload.pull_request?.head.repo.id).toBe(payload.repository['id'])
        } else if (!/^(workflow_run|check_|status)/.test(event.name)) {
          expect(event.ref).toMatch(/^refs\/(heads|tags)\//)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
