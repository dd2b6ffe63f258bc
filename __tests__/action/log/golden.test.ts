import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { EndInfo } from '../../../src/action/log/blocks.js'
import { inColour, play, session, SESSIONS } from './replay.js'

const LIMIT = {
  conclusion: 'failure',
  reason: 'Codex hit the usage limit.',
  remedy: 'Try again after 30 Nov.',
} as const
const ENDS: Record<string, Partial<EndInfo>> = {
  'fix-with-tests': {
    changes: [
      { path: 'CHANGES.md', status: 'A', added: 3, removed: 0 },
      { path: 'round.js', status: 'M', added: 1, removed: 1 },
    ],
    notes: ['comment   https://github.com/octo-org/hello/pull/12#issuecomment-1'],
  },
  review: {},
  failure: LIMIT,
  cancelled: { conclusion: 'cancelled', reason: 'The job was cancelled.' },
  'parallel-commands': {},
  background: {},
  'mcp-tool': {},
  'sub-agents': {},
}

it.each(Object.keys(ENDS))('the log of a recorded session, as GitHub shows it: %s', async name => {
  const job = play(session(name), ENDS[name] ?? {}, inColour()).shown()
  expect(job.openGroups).toEqual([])
  expect(job.nestedGroups).toBe(0)
  expect(job.stopped).toBe(false)
  await expect(`${job.lines.join('\n')}\n`).toMatchFileSnapshot(join(SESSIONS, `${name}.log`))
})
