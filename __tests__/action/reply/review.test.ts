import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGitHub, type GitHubOptions } from '../../../src/action/github.js'
import { fetchDiff } from '../../../src/action/reply/fetch-diff.js'
import { createReview, type ReviewOptions } from '../../../src/action/reply/review.js'
import { createReviewTool, type ReviewInput } from '../../../src/action/tools/review.js'
import { ACTIONS_BOT, startGitHub, type FaultKind, type GitHub } from '../../harness/github.js'
import { eventOf } from './fake.js'
import { outcome } from './replying.js'

let server: GitHub
beforeEach(async () => {
  server = await startGitHub()
  server.seedPullRequest({ number: 7, diff: DIFF })
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

const added = Array.from({ length: 60 }, (_, index) => `+line ${index + 1}`).join('\n')
const DIFF = `diff --git a/src/new.ts b/src/new.ts
new file mode 100644
--- /dev/null
+++ b/src/new.ts
@@ -0,0 +1,60 @@
${added}
diff --git a/src/old.ts b/src/moved.ts
similarity index 90%
rename from src/old.ts
rename to src/moved.ts
--- a/src/old.ts
+++ b/src/moved.ts
@@ -10,4 +10,4 @@
 before
-old line
+new line
 after
 end
`

const client = (facts: Partial<GitHubOptions> = {}) =>
  createGitHub({ token: 'ghs_test', apiUrl: server.url, secondMs: 1, ...facts })
const where = () => ({ owner: server.state.owner, repo: server.state.repo })
const signal = new AbortController().signal

/** Lets Codex find something, and posts it. */
async function review(found: Partial<ReviewInput>[], facts: Partial<ReviewOptions> = {}, runId = 11) {
  return (await reviewer(found, facts, runId))(outcome('Done.'), signal)
}

async function reviewer(found: Partial<ReviewInput>[], facts: Partial<ReviewOptions> = {}, runId = 11) {
  const github = client()
  const diff = await fetchDiff({ octokit: github.octokit, ...where(), number: 7 })
  const tool = createReviewTool(Promise.resolve(diff))
  for (const one of found) {
    await tool.handler({ path: 'src/new.ts', line: 3, side: 'RIGHT', severity: 'minor', body: 'Hm.', ...one })
  }
  return createReview({
    github,
    event: { ...eventOf('pull_request'), ...where(), runId },
    number: 7,
    headSha: diff.headSha,
    findings: tool.findings,
    reviewEvent: 'COMMENT',
    key: 'CI/review',
    redact: text => text.replaceAll('hunter2', '***'),
    ...facts,
  })
}

describe('a review', () => {
  test('has every finding on its line, at the commit seen at the start, and never approves by itself', async () => {
    const posted = await review([
      { line: 3, body: 'Wrong, @octocat: hunter2.', severity: 'critical' },
      { start_line: 5, line: 7, suggestion: 'a\n```\nb', severity: 'info' },
      { path: 'src/old.ts', line: 11, side: 'LEFT', body: 'Why remove this?' },
      { path: './src/moved.ts', line: 10, side: 'LEFT', body: 'This stays.' },
    ])
    const [only, ...others] = server.reviews(7)
    expect(others).toEqual([])
    expect(only).toMatchObject({ state: 'COMMENTED', commit_id: server.state.pulls.get(7)?.headSha })
    expect(only?.body).toContain('Codex left 4 comments.')
    expect(posted).toEqual({ reviewUrl: expect.stringContaining(String(only?.id)) as string })
    expect(only?.comments).toMatchObject([
      { path: 'src/moved.ts', line: 10, side: 'RIGHT' },
      { path: 'src/moved.ts', line: 11, side: 'LEFT' },
      { path: 'src/new.ts', line: 3, side: 'RIGHT' },
      { path: 'src/new.ts', line: 7, start_line: 5, side: 'RIGHT' },
    ])
    const [, , first, second] = only?.comments ?? []
    expect(first?.body).toMatch(/\n🔴 \*\*Critical\*\*\n\nWrong, @\u200Boctocat: \*\*\*\.$/)
    expect(second?.body).toMatch(/\n\n````suggestion\na\n```\nb\n````$/)
  })

  test('is posted also when the time is over, and without a conclusion left to the summary', async () => {
    server.state.actionsMayApprove = true
    const post = await reviewer([{ line: 3, body: 'Wrong: hunter2.' }], { reviewEvent: 'APPROVE' })
    for (const conclusion of ['failure', 'cancelled'] as const) {
      const posted = await post(outcome('', { conclusion }), signal)
      expect(posted).toEqual({ remarks: expect.stringContaining('Wrong: ***.') as string })
    }
    expect(server.reviews(7)).toEqual([])
    await post(outcome('', { conclusion: 'timed-out' }), signal)
    expect(server.reviews(7).map(({ state }) => state)).toEqual(['COMMENTED'])
  })

  test('is there once, also when it is posted again because the first time took too long', async () => {
    const post = await reviewer([{ line: 3 }])
    const first = await post(outcome('Done.'), signal)
    expect(await post(outcome('Done.'), signal, true)).toEqual(first)
    expect(server.reviews(7)).toHaveLength(1)
  })

  test('there is none where nothing was found', async () => {
    expect(await review([])).toEqual({})
    expect(server.reviews(7)).toEqual([])
  })

  test('of more than 30 findings has the heaviest on their lines and the rest folded in its text', async () => {
    const found = Array.from({ length: 40 }, (_, index) => ({
      line: index + 1,
      body: `Finding ${index}.`,
      severity: index < 10 ? ('info' as const) : ('major' as const),
    }))
    await review(found)
    const [only] = server.reviews(7)
    expect(only?.comments.map(({ line }) => line)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 11),
    )
    expect(only?.body).toContain('<details><summary>10 more remarks</summary>')
    for (let index = 0; index < 10; index++) {
      expect(only?.body).toContain(`src/new.ts#L${index + 1})`)
      expect(only?.body).toContain(`Finding ${index}.`)
    }
  })

  test('of more findings than its text can hold leaves the rest to the summary', async () => {
    const found = Array.from({ length: 60 }, (_, index) => ({
      line: index + 1,
      body: `F${index}. ${'x'.repeat(5_000)}`,
    }))
    const posted = await review(found)
    const [only] = server.reviews(7)
    const all = [only?.body, posted.remarks, ...(only?.comments.map(({ body }) => body) ?? [])].join(' ')
    expect(only?.body).toMatch(/\d+ of them are in the \[job summary\]/)
    expect(only?.body.length).toBeLessThan(65_536)
    for (let index = 0; index < 60; index++) expect(all).toContain(`F${index}.`)
  })

  test('approves when told to, and where that is not allowed, comments and says why', async () => {
    server.state.actionsMayApprove = true
    await review([], { reviewEvent: 'APPROVE' })
    server.state.actionsMayApprove = false
    const posted = await review([{ line: 9 }], { reviewEvent: 'APPROVE' }, 12)
    expect(server.reviews(7).map(({ state }) => state)).toEqual(['APPROVED', 'COMMENTED'])
    expect(posted.notice).toContain('not permitted to approve')
    server.seedPullRequest({ number: 7, diff: DIFF, author: ACTIONS_BOT.login })
    const own = await review([{ line: 10, body: 'No.' }], { reviewEvent: 'REQUEST_CHANGES' }, 13)
    expect(own.notice).toContain('your own pull request')
  })
})

describe('what an open thread of ours says already', () => {
  const found: Partial<ReviewInput>[] = [
    { line: 3, body: 'One.' },
    { line: 4, body: 'Two.', suggestion: 'fixed()' },
    { path: 'src/moved.ts', line: 11, body: 'One.' },
  ]
  beforeEach(() => review(found))

  test('is not said again, also in other words or on another line', async () => {
    await review(
      [
        { line: 13, body: ' one. ' },
        { line: 14, body: 'Deux.', suggestion: 'fixed()' },
      ],
      {},
      12,
    )
    expect(server.reviews(7)).toHaveLength(1)
  })

  test('is said again when the thread was resolved, or is somebody else’s, or in another file', async () => {
    const [, , two] = server.reviewComments(7)
    for (const comment of server.reviewComments(7)) {
      if (comment.body.includes('Two.')) comment.resolved = true
      else comment.author = { login: 'mallory', id: 5, type: 'User', secrets: false }
    }
    expect(two).toBeDefined()
    await review(found, {}, 12)
    expect(server.reviews(7)[1]?.comments).toHaveLength(3)
  })

  test('is found among hundreds of threads; if GitHub cannot tell, a repetition is better than a loss', async () => {
    for (let index = 0; index < 250; index++) {
      const [first] = server.reviewComments(7)
      if (first) server.state.reviewComments.unshift({ ...first, id: 5_000 + index, body: 'Something else.' })
    }
    await review([{ line: 3, body: 'One.' }], {}, 12)
    expect(server.reviews(7)).toHaveLength(1)
    server.fault('graphql:reviewThreads', 'forbidden')
    await review([{ line: 3, body: 'One.' }], {}, 13)
    expect(server.reviews(7)).toHaveLength(2)
  })
})

describe('when GitHub refuses', () => {
  const found = Array.from({ length: 12 }, (_, index) => ({ line: index + 1, body: `Finding ${index}.` }))

  /** What the server judges by is not what it showed. */
  function shrink(lines: number) {
    const [file] = server.state.pulls.get(7)?.files ?? []
    if (file) file.patch = `@@ -0,0 +1,${lines} @@\n${added.split('\n').slice(0, lines).join('\n')}`
  }

  test('some places, the good ones are posted and the others go to the text', async () => {
    shrink(9)
    const posted = await review(found)
    const lines = server.reviewComments(7).map(({ line }) => line)
    expect(lines.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const [first] = server.reviews(7)
    expect(posted.reviewUrl).toContain(String(first?.id))
    expect(first?.body).toContain('Codex left 9 comments.')
    expect(first?.body).toContain('3 remarks that GitHub does not show on a line')
    for (const lost of [9, 10, 11]) expect(first?.body).toContain(`Finding ${lost}.`)
  })

  test('some places and then everything, what is posted stays and the rest is in the summary', async () => {
    shrink(9)
    server.fault('pulls/update-review', 403, { times: 9 })
    const posted = await review(found)
    expect(posted.reviewUrl).toContain(String(server.reviews(7)[0]?.id))
    expect(posted.notice).toContain('could not be added to the review')
    for (let index = 0; index < 12; index++) {
      const text = new RegExp(`Finding ${index}\\.`)
      expect(text.test(posted.remarks ?? '')).toBe(index >= 9)
    }
  })

  test('every place, one review has all in its text', async () => {
    shrink(0)
    await review(found.slice(0, 3))
    const [only, ...others] = server.reviews(7)
    expect(others).toEqual([])
    expect(only?.comments).toEqual([])
    for (const index of [0, 1, 2]) expect(only?.body).toContain(`Finding ${index}.`)
  })

  test('the commit, because it was pushed over, all go to the text at once', async () => {
    await review(found, { headSha: 'e'.repeat(40) })
    expect(server.requests.filter(({ operation }) => operation === 'pulls/create-review')).toHaveLength(2)
    expect(server.reviews(7)[0]?.body).toContain('12 remarks that GitHub does not show on a line')
  })

  test('the token, the summary has the findings and the log says which permission', async () => {
    server.fault('pulls/create-review', 403)
    const posted = await review(found.slice(0, 2))
    expect(posted.reviewUrl).toBeUndefined()
    expect(posted.notice).toContain('pull-requests: write')
    expect(posted.remarks).toContain('Finding 1.')
  })

  for (const kind of [
    500,
    'secondary-limit',
    '502-after-write',
    'reset-after-write',
    'reset',
  ] as FaultKind[]) {
    test(`${kind}, once: one review`, async () => {
      server.fault('pulls/create-review', kind)
      const posted = await review(found)
      const [only, ...others] = server.reviews(7)
      expect(others).toEqual([])
      expect(posted.reviewUrl).toContain(String(only?.id))
    })
  }
})
