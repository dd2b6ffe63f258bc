import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { expect, onTestFinished, test } from 'vitest'
import { createGitHub } from '../../src/action/github.js'
import { openReviewing, type Reviewing } from '../../src/action/reviewing.js'
import { startGitHub, type GitHub } from '../harness/github.js'
import { eventOf } from './reply/fake.js'
import { outcome } from './reply/replying.js'

async function open(github: GitHub): Promise<Reviewing> {
  const { owner, repo } = github.state
  const reviewing = await openReviewing({
    github: createGitHub({ token: 'ghs_test', apiUrl: github.url, secondMs: 1 }),
    event: { ...eventOf('pull_request'), owner, repo },
    number: 7,
    reviewEvent: 'COMMENT',
    key: 'CI/review',
    redact: text => text,
    git: undefined,
  })
  onTestFinished(() => reviewing.close())
  return reviewing
}

/** Leaves a comment on a line, as Codex does. */
async function find({ server }: Reviewing): Promise<void> {
  if (!('url' in server)) throw new Error('no server')
  const requestInit = { headers: { ...server.httpHeaders } }
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit }))
  const { tools } = await client.listTools()
  const remark = { path: 'src/greet.js', line: 2, side: 'RIGHT', severity: 'minor', body: 'Hm.' }
  const answer = await client.callTool({ name: tools[0]?.name ?? '', arguments: remark })
  await client.close()
  expect(answer.content).toMatchObject([{ text: expect.stringContaining('Noted') as string }])
}

test('a review posted again because the first time took too long is the one that is there', async () => {
  await using github = await startGitHub()
  github.seedPullRequest({ number: 7 })
  const reviewing = await open(github)
  await find(reviewing)
  const { signal } = new AbortController()
  const first = await reviewing.post(outcome('Done.'), signal)
  expect(first.reviewUrl).toContain('#pullrequestreview-')
  expect(await reviewing.post(outcome('Done.'), signal, true)).toEqual(first)
  expect(github.reviews(7)).toHaveLength(1)
  expect(github.violations).toEqual([])
})
