import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGitHub } from '../../../src/action/github.js'
import { lookupTarget } from '../../../src/action/reply/lookup.js'
import { askedBy, resolveTarget, type Lookup } from '../../../src/action/reply/target.js'
import { startGitHub, type GitHub } from '../../harness/github.js'
import { eventOf } from './fake.js'

interface Examples {
  name: string
  examples: Record<string, unknown>[]
}
const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples[]

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

/** What each real payload must lead to, read from the payloads by eye. */
const expected: Record<string, Record<string, unknown>[]> = {
  pull_request_review_comment: Array.from({ length: 5 }, () => ({
    kind: 'thread',
    number: 2,
    commentId: 284312630,
  })),
  pull_request_review: Array.from({ length: 4 }, () => ({ kind: 'pull', number: 2, headSha: SHA })),
  issue_comment: Array.from({ length: 9 }, () => ({ kind: 'issue', number: 1 })),
  push: [
    ...Array.from({ length: 4 }, () => ({ kind: 'none' })),
    { kind: 'lookup', by: 'head', head: 'o:master' },
    { kind: 'lookup', by: 'head', head: 'o:master' },
    { kind: 'none' },
  ],
  merge_group: Array.from({ length: 2 }, () => ({ kind: 'pull', number: 104 })),
  deployment_status: Array.from({ length: 4 }, () => ({ kind: 'lookup', by: 'commit' })),
  check_suite: [2, 0, 2, 2, 0, 0, 0, 2, 2].map(number =>
    number > 0 ? { kind: 'pull', number } : { kind: 'lookup', by: 'commit' },
  ),
  workflow_run: [
    { kind: 'lookup', by: 'head', head: 'octo-org:main' },
    { kind: 'lookup', by: 'head', head: 'octo-org:master' },
    { kind: 'lookup', by: 'head', head: 'octo-org:master' },
    { kind: 'lookup', by: 'head', head: 'octo-org:master' },
    { kind: 'lookup', by: 'head', head: 'octo-org:master' },
  ],
}

describe('real payloads', () => {
  for (const { name, examples } of all) {
    test(name, () => {
      for (const [index, payload] of examples.entries()) {
        const target = resolveTarget(eventOf(name, payload), 'auto')
        const want = expected[name]?.[index]
        if (want) expect(target, `${name} ${index}`).toMatchObject(want)
        else if (name === 'pull_request' || name === 'pull_request_target')
          expect(target).toMatchObject({ kind: 'pull', number: payload['number'] })
        else if (name === 'issues') {
          // Milestones and labels of a pull request arrive as events of an issue.
          const issue = payload['issue'] as { number: number; pull_request?: unknown }
          expect(target).toEqual({ kind: issue.pull_request ? 'pull' : 'issue', number: issue.number })
        } else if (!['check_run', 'deployment', 'status'].includes(name)) expect(target.kind).toBe('none')
        else expect(['pull', 'lookup']).toContain(target.kind)
      }
    })
  }
})

test('the workflow run of a pull request of this repository names it; one of another repository does not count', () => {
  const run = (base: number) => ({
    repository: { id: 1 },
    workflow_run: {
      head_sha: SHA,
      head_branch: 'fix',
      head_repository: { owner: { login: 'mona' } },
      pull_requests: [{ number: 5, head: { sha: SHA }, base: { sha: 'b', repo: { id: base } } }],
    },
  })
  expect(resolveTarget(eventOf('workflow_run', run(1)), 'auto')).toMatchObject({ kind: 'pull', number: 5 })
  expect(resolveTarget(eventOf('workflow_run', run(2)), 'auto')).toEqual({
    kind: 'lookup',
    by: 'head',
    head: 'mona:fix',
    sha: SHA,
  })
})

test('a comment on a pull request is answered there; a reply in a thread goes to the thread’s first comment', () => {
  const comment = { issue: { number: 4, pull_request: { url: 'x' } }, comment: { id: 9 } }
  expect(resolveTarget(eventOf('issue_comment', comment), 'auto')).toEqual({ kind: 'pull', number: 4 })
  expect(askedBy(eventOf('issue_comment', comment))).toEqual({ kind: 'issue_comment', id: 9 })
  const thread = { pull_request: { number: 4 }, comment: { id: 9, in_reply_to_id: 3 } }
  expect(resolveTarget(eventOf('pull_request_review_comment', thread), 'auto')).toMatchObject({
    kind: 'thread',
    number: 4,
    commentId: 3,
  })
  expect(askedBy(eventOf('pull_request_review_comment', thread))).toEqual({ kind: 'review_comment', id: 9 })
})

test('reply-to decides', () => {
  const pull = eventOf('pull_request', { pull_request: { number: 7, head: { sha: SHA } } })
  expect(resolveTarget(pull, 'none').kind).toBe('none')
  expect(resolveTarget(pull, 7)).toMatchObject({ kind: 'pull', number: 7, headSha: SHA })
  expect(resolveTarget(pull, 8)).toEqual({ kind: 'lookup', by: 'number', number: 8 })
  expect(resolveTarget(eventOf('schedule'), 'auto').kind).toBe('none')
  expect(resolveTarget(eventOf('workflow_dispatch'), 12)).toEqual({
    kind: 'lookup',
    by: 'number',
    number: 12,
  })
})

test('hostile payloads lead nowhere', () => {
  for (const payload of [{}, { pull_request: null }, { pull_request: { number: '7; rm' } }, { issue: [] }]) {
    for (const name of [
      'pull_request',
      'issues',
      'issue_comment',
      'pull_request_review_comment',
      'merge_group',
    ]) {
      expect(resolveTarget(eventOf(name, payload), 'auto').kind).toBe('none')
    }
  }
})

describe('what has to be asked of GitHub', () => {
  let server: GitHub
  beforeEach(async () => {
    server = await startGitHub()
    server.seedPullRequest({ number: 7, headRef: 'fix', headSha: SHA, commits: [SHA] })
    server.seedPullRequest({ number: 8, headRef: 'fix', headSha: 'f'.repeat(40), baseRef: 'next' })
    server.seedPullRequest({ number: 9, headRef: 'old', state: 'closed', headSha: 'c'.repeat(40) })
    server.seedIssue({ number: 3 })
  })
  afterEach(async () => {
    expect(server.violations).toEqual([])
    await server.close()
  })

  const look = (lookup: Lookup) => {
    const github = createGitHub({ token: 't', apiUrl: server.url, pace: false, secondMs: 1 })
    const { owner, repo } = server.state
    return lookupTarget(() => Promise.resolve(github), { ...eventOf('push'), owner, repo }, lookup)
  }
  const head = (branch: string, sha = SHA): Lookup => ({
    kind: 'lookup',
    by: 'head',
    head: `${server.state.owner}:${branch}`,
    sha,
  })

  test('the open pull request of a branch; of several the one at the commit, else the newest', async () => {
    expect(await look(head('fix'))).toMatchObject({ kind: 'pull', number: 7, headSha: SHA })
    expect(await look(head('fix', 'e'.repeat(40)))).toMatchObject({ kind: 'pull', number: 8 })
    expect(await look(head('old'))).toMatchObject({ kind: 'none' })
    expect(await look(head('none'))).toMatchObject({ kind: 'none' })
  })

  test('the pull request whose head is a commit, not one that merely holds it', async () => {
    expect(await look({ kind: 'lookup', by: 'commit', sha: SHA })).toMatchObject({ kind: 'pull', number: 7 })
    server.seedPullRequest({ number: 7, headSha: 'd'.repeat(40), commits: [SHA, 'd'.repeat(40)] })
    expect(await look({ kind: 'lookup', by: 'commit', sha: SHA })).toMatchObject({ kind: 'none' })
  })

  test('whether a number is an issue or a pull request, or neither', async () => {
    expect(await look({ kind: 'lookup', by: 'number', number: 3 })).toEqual({ kind: 'issue', number: 3 })
    expect(await look({ kind: 'lookup', by: 'number', number: 7 })).toEqual({ kind: 'pull', number: 7 })
    const none = await look({ kind: 'lookup', by: 'number', number: 99 })
    expect(none).toMatchObject({ kind: 'none', reason: expect.stringContaining('#99') as string })
  })

  test('a GitHub that cannot be reached is an error', async () => {
    server.fault('pulls/list', 500, { times: 9 })
    await expect(look(head('fix'))).rejects.toThrow()
  })
})
