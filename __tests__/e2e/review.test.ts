/** What stands on the pull request besides the reply: the review of its lines, and the comment that tells how it goes. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeMark } from '../../src/action/reply/marker.js'
import { codexBinary } from '../harness/codex.js'
import { command, fail, hang, mcp, say, type Answer } from '../harness/model.js'
import { issueCommentEvent, pullRequestEvent, scheduleEvent, startAction } from '../harness/runner.js'
import { checkout, git, sandboxDirs, writeFiles } from '../harness/sandbox.js'
import { KEY, world } from '../harness/world.js'

const event = pullRequestEvent({ number: 7, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40) })
const remark = (facts: Record<string, unknown>): Answer =>
  mcp('inline_review', 'review_comment', { path: 'src/greet.js', line: 2, severity: 'major', ...facts })

it('a remark on a line that is not in the diff is mended by the model, and one review has what it found', async () => {
  await using w = await world([
    remark({ line: 40, body: 'Out of place.' }),
    request => {
      expect(request.results.at(-1)).toContain('The nearest lines that are: 1 to 5')
      return remark({ body: 'Hello, @octocat.', suggestion: 'export function greet(who) {' })
    },
    request => {
      expect(request.results.at(-1)).toContain('Noted for src/greet.js, line 2.')
      return remark({ side: 'LEFT', body: 'Why is this gone?', severity: 'info' })
    },
    say('Two remarks.'),
  ])
  const report = await w.run({ 'inline-review': 'true' }, { event })
  const [review, ...others] = w.github.reviews(7)
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success', 'final-message': 'Two remarks.' })
  expect(others).toEqual([])
  expect(review).toMatchObject({
    state: 'COMMENTED',
    commit_id: 'a'.repeat(40),
    comments: [
      { path: 'src/greet.js', line: 2, side: 'RIGHT' },
      { path: 'src/greet.js', line: 2, side: 'LEFT' },
    ],
  })
  expect(report.outputs['review-url']).toContain(`pullrequestreview-${review?.id}`)
  expect(report.summary).toContain(report.outputs['review-url'])
  expect(report.log).not.toContain('##[warning]')
  expect(w.github.comments(7)).toHaveLength(1)
  expect(w.github.violations).toEqual([])
  expect(report.residue.processes).toEqual([])
})

it('a review that GitHub refuses is in the summary, with the permission it needs', async () => {
  await using w = await world([remark({ body: 'Wrong.' }), say('One remark.')])
  w.github.fault('pulls/create-review', 403, { times: 9 })
  const report = await w.run({ 'inline-review': 'true' }, { event })
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success', 'review-url': '' })
  expect(report.summary).toContain('### Remarks on lines')
  expect(report.summary).toContain('Wrong.')
  expect(report.log).toMatch(/##\[warning\].*“permissions: pull-requests: write”/)
})

it('what was found before a failure is in the summary', async () => {
  await using w = await world([remark({ body: 'Wrong.' }), fail(400)])
  const report = await w.run({ 'inline-review': 'true' }, { event })
  expect(report.outputs).toMatchObject({ conclusion: 'failure', 'review-url': '' })
  expect(w.github.reviews(7)).toEqual([])
  expect(report.summary).toContain('Wrong.')
})

it('what was found before a cancellation is in the summary, and one short comment says what happened', async () => {
  await using w = await world([remark({ body: 'Wrong.' }), hang()])
  const run = await startAction({
    api: w.github.url,
    event,
    inputs: {
      prompt: 'Review it.',
      'openai-api-key': KEY,
      'codex-path': await codexBinary(),
      'responses-api-endpoint': w.model.endpoint,
      'inline-review': 'true',
    },
  })
  await w.model.arrived(1)
  run.cancel()
  const report = await run.report
  expect(report.outputs['conclusion'], report.log).toBe('cancelled')
  expect(report.summary).toContain('Wrong.')
  expect(w.github.reviews(7)).toEqual([])
  expect(w.github.comments(7).map(({ body }) => body)).toEqual([
    expect.stringContaining('🛑 The run was cancelled'),
  ])
})

it.each([{ 'reply-to': 'none' }, { 'github-token': '' }])(
  'without a pull request to review there is no tool, and a warning: %o',
  async inputs => {
    await using w = await world([
      request => {
        expect(JSON.stringify(request.body)).not.toContain('inline_review')
        return say('Nothing to review.')
      },
    ])
    const report = await w.run({ 'inline-review': 'true', 'allow-users': '*', ...inputs }, { event })
    expect(report.outputs, report.log).toMatchObject({ conclusion: 'success' })
    expect(report.log).toMatch(/##\[warning\]Input `inline-review`: there is no pull request to review/)
    expect(w.github.reviews(7)).toEqual([])
  },
)

it('the comment tells what Codex is doing, keeps the reply before it, and becomes the reply', async () => {
  const waits = 'until [ -e go ]; do sleep 0.1; done; rm go'
  await using w = await world([say('First.'), command(waits), say('Second.')])
  const first = await w.run({}, { event })
  await using sandbox = await sandboxDirs()
  const told = w.github
    .arrived(
      ({ operation, body }) => operation === 'issues/update-comment' && /until/.test(JSON.stringify(body)),
    )
    .then(() => writeFile(join(sandbox.workspace, 'go'), ''))
  const report = await w.run({ 'progress-comment': 'true' }, { event, sandbox })
  await told
  const [comment, ...others] = w.github.comments(7)
  expect(others).toEqual([])
  expect(report.outputs['comment-id']).toBe(first.outputs['comment-id'])
  const [before, starting, working, after, ...more] = comment?.history ?? []
  expect(more).toEqual([])
  expect(before).toContain('First.')
  expect(starting).toMatch(/⏳ Codex is working[^]*Starting\.[^]*The previous reply[^]*First\./)
  expect(working).toMatch(/⏳ Codex is working[^]*Running `[^`]*until \[ -e go \][^]*First\./)
  expect(after).toContain('✅ Codex finished')
  expect(after).toContain('Second.')
  expect(after).not.toMatch(/First\.|⏳/)
  expect(w.github.violations).toEqual([])
})

it('a comment that showed progress says how the run failed, also with comment-on-failure: false', async () => {
  await using w = await world([fail(400)])
  const report = await w.run({ 'progress-comment': 'true', 'comment-on-failure': 'false' }, { event })
  expect(report.outputs['conclusion']).toBe('failure')
  expect(w.github.comments(7).map(({ body }) => body)).toEqual([
    expect.stringContaining('❌ Codex could not finish'),
  ])
})

it('a proxy that the machine goes through is not asked for the tool', async () => {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(String(request.url))
    response.writeHead(502).end()
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  await using w = await world([remark({ body: 'Wrong.' }), say('One remark.')])
  const report = await w.run(
    { 'inline-review': 'true' },
    { event, env: { HTTP_PROXY: address, NO_PROXY: 'intranet.example' } },
  )
  proxy.close()
  expect(report.outputs['final-message'], report.log).toBe('One remark.')
  expect(w.github.reviews(7)).toHaveLength(1)
  expect(asked.filter(url => url.endsWith('/mcp'))).toEqual([])
})

it('where GitHub refuses the diff, the checkout has it, and the base commit’s AGENTS.md too', async () => {
  await using sandbox = await sandboxDirs()
  const { workspace } = sandbox
  const text = (name: string): string => `// Greets.\nexport const greet = () => 'Hello ${name}'\n`
  const baseSha = await checkout(workspace, { 'src/greet.js': text('you'), 'AGENTS.md': 'Of the base.' })
  await writeFiles(workspace, { 'src/greet.js': text('all'), 'AGENTS.md': 'Of the stranger.' })
  await git(workspace, 'commit', '-qam', 'Greet all')
  await git(workspace, 'config', 'diff.external', 'touch sprung')
  const headSha = await git(workspace, 'rev-parse', 'HEAD')
  const fork = pullRequestEvent({ number: 7, headSha, baseSha, headRepository: 'mallory/hello' })

  await using w = await world([remark({ body: 'Wrong.' }), say('One remark.')])
  w.github.seedPullRequest({ number: 7, headSha, baseSha, diffTooLarge: true })
  w.github.fault('pulls/list-files', 404, { times: 9 })
  const report = await w.run({ 'inline-review': 'true' }, { event: fork, sandbox })
  expect(report.outputs['final-message'], report.log).toBe('One remark.')
  expect(w.github.reviews(7)).toMatchObject([{ commit_id: headSha, comments: [{ line: 2 }] }])
  expect(w.github.requests.map(({ operation }) => operation)).not.toContain('repos/get-content')
  const asked = JSON.stringify(w.model.requests[0]?.body)
  expect(asked).toContain('Of the base.')
  expect(asked).not.toContain('Of the stranger.')
  expect(await git(workspace, 'status', '--porcelain')).toBe('')
})

it('a job that is cancelled while it posts has the reply in its summary, and one short comment', async () => {
  await using w = await world([remark({ body: 'Wrong.' }), say('The reply.')])
  w.github.fault('issues/create-comment', 'hang')
  const run = await startAction({
    api: w.github.url,
    event,
    inputs: {
      prompt: 'Review it.',
      'openai-api-key': KEY,
      'codex-path': await codexBinary(),
      'responses-api-endpoint': w.model.endpoint,
      'inline-review': 'true',
    },
  })
  await w.github.arrived('issues/create-comment')
  run.cancel()
  const report = await run.report
  expect(report.outputs).toMatchObject({ conclusion: 'cancelled', 'final-message': 'The reply.' })
  expect(report.summary, report.log).toContain('The reply.')
  expect(report.summary).toContain('Wrong.')
  expect(report.summary?.match(/^## /gm)).toHaveLength(1)
  expect(w.github.comments(7).map(({ body }) => body)).toEqual([
    expect.stringContaining('🛑 The run was cancelled'),
  ])
})

it('two jobs and a matrix of three on one pull request at the same time have a comment each, and keep it', async () => {
  await using w = await world(() => say('Done.'))
  const jobs = [
    { job: 'lint', matrix: 'null' },
    { job: 'test', matrix: 'null' },
    ...['a', 'b', 'c'].map(os => ({ job: 'build', matrix: JSON.stringify({ os }) })),
  ]
  const all = () =>
    Promise.all(
      jobs.map(async ({ job, matrix }) => {
        const report = await w.run({ matrix }, { event, github: { job } })
        expect(report.outputs['conclusion'], report.log).toBe('success')
        return report.outputs['comment-id']
      }),
    )
  const first = await all()
  expect(new Set(first).size).toBe(5)
  expect(await all()).toEqual(first)
  expect(w.github.comments(7)).toHaveLength(5)
  expect(w.github.violations).toEqual([])
})

it('the comment that asked shows that it was seen, then how it ended', async () => {
  const seen: string[] = []
  await using w = await world([
    () => {
      seen.push(...w.github.state.reactions.map(({ content }) => content))
      return say('Because.')
    },
  ])
  const asked = w.github.seedComment(7, '/codex why?')
  const report = await w.run(
    { 'trigger-phrase': '/codex' },
    { event: issueCommentEvent({ number: 7, body: '/codex why?', author: 'octocat', commentId: asked.id }) },
  )
  expect(report.outputs['final-message'], report.log).toBe('Because.')
  expect(seen).toEqual(['eyes'])
  expect(w.github.state.reactions.map(({ content, of }) => [content, of])).toEqual([
    ['+1', `issue-comment ${asked.id}`],
  ])
})

it('on GitHub Enterprise Server everything goes to its own paths, page after page', async () => {
  await using w = await world(
    [remark({ body: 'See ![x](https://ghe.example/a.png).' }), say('One remark.')],
    {
      enterprise: true,
    },
  )
  for (let i = 0; i < 130; i++) w.github.seedComment(7, `noise ${i}`, 'somebody')
  const old = writeMark({ key: 'Review/codex', run: '1.1', part: 1 })
  const { id } = w.github.seedComment(7, `${old}\nOld.`, 'github-actions[bot]')
  const report = await w.run(
    { 'inline-review': 'true', matrix: 'null' },
    { event, github: { server_url: 'https://ghe.example' } },
  )
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success', 'comment-id': String(id) })
  expect(w.github.comments(7).at(-1)?.body).toContain(
    '[log](https://ghe.example/octo-org/hello/actions/runs/',
  )
  expect(w.github.reviews(7)[0]?.comments[0]?.body).toContain('![x](https://ghe.example/a.png)')
  expect(w.github.violations).toEqual([])
})

it.each([
  [
    'a comment that GitHub refuses',
    { 'reply-to': '7' },
    'issues/create-comment',
    /“permissions: pull-requests: write”.*fork/,
  ],
  [
    'a number that there is not',
    { 'reply-to': '99' },
    '',
    /does not let this token see #99.*“permissions: pull-requests: write”/,
  ],
])('%s is told with its remedy, and the summary has the reply', async (_, inputs, operation, notice) => {
  await using w = await world(() => say('The reply.'))
  w.github.fault(operation, 403, { times: 9 })
  const report = await w.run(inputs, { event: scheduleEvent() })
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success', 'comment-url': '' })
  expect(report.summary).toContain('The reply.')
  expect(report.annotations.map(({ message }) => message).join()).toMatch(notice)
})
