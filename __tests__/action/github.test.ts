import { expect, test } from 'vitest'
import { createGitHub } from '../../src/action/github.js'

test.each([
  ['writes are a second apart', 'PATCH /repos/o/r/issues/comments/1', 1],
  ['what notifies people is three seconds apart', 'POST /repos/o/r/issues/7/comments', 3],
])('%s', async (_, route, seconds) => {
  const secondMs = 20
  const sent: number[] = []
  const { octokit } = createGitHub({
    ...{ token: 't', apiUrl: 'https://api.test', secondMs },
    fetch: () => {
      sent.push(performance.now())
      return Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }))
    },
  })
  await Promise.all([1, 2, 3].map(() => octokit.request(route)))
  const pauses = sent.slice(1).map((at, index) => at - (sent[index] ?? 0))
  expect(pauses).toHaveLength(2)
  // From the moment each may go, which is a little before it goes.
  for (const pause of pauses) expect(pause).toBeGreaterThan(0.5 * seconds * secondMs)
})
