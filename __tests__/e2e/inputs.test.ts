import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codexBinary } from '../harness/codex.js'
import { runAction, type RunReport } from '../harness/runner.js'

const KEY = 'sk-test-0123456789abcdefghij'
const payload = (auth: unknown): string => deflateSync(JSON.stringify(auth)).toString('base64url')

/** What a person sees: one error that names the input and the remedy, and nothing else to clean up. */
function expectOneError(report: RunReport, pattern: RegExp): void {
  expect(report.exitCode).toBe(1)
  const errors = report.annotations.filter(annotation => annotation.level === 'error')
  expect(errors.map(error => error.message)).toEqual([expect.stringMatching(pattern)])
  expect(report.log).not.toMatch(/^\s+at /m)
  expect(report.outputs['conclusion']).toBe('failure')
  expect(errors[0]?.message).toContain(report.outputs['conclusion-reason'])
  expect(report.residue).toMatchObject({
    files: [],
    changed: [],
    tmp: [],
    processes: [],
    gitConfigChanged: false,
  })
}

/** What needs no process is in `__tests__/action/job.test.ts`. */
describe('an input that cannot be used is one sentence', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['no inputs', {}, /`prompt` is missing.*`prompt-file`/],
    ['no sign-in', { prompt: 'a' }, /`auth`.*`openai-api-key`.*`codex-access-token`/],
    ['two sign-ins', { prompt: 'a', 'openai-api-key': KEY, auth: payload({}) }, /`auth`.*`openai-api-key`/],
    ['a payload that is not one', { prompt: 'a', auth: 'bm9wZQ' }, /`auth`/],
    ['a payload that is something else', { prompt: 'a', auth: payload({ hello: 1 }) }, /`auth`/],
    [
      'a codex that is not there',
      { prompt: 'a', 'openai-api-key': KEY, 'codex-path': '/nowhere/codex' },
      /codex-path/,
    ],
    [
      'a version that does not exist',
      { prompt: 'a', 'openai-api-key': KEY, 'codex-version': '0.0.1' },
      /codex-version/,
    ],
  ])('%s', async (_name, inputs, pattern) => {
    expectOneError(await runAction({ inputs }), pattern)
  })

  it('no npm', async () => {
    const inputs = { prompt: 'a', 'openai-api-key': KEY, 'codex-version': '0.168.0' }
    expectOneError(
      await runAction({ inputs, env: { PATH: '/nonexistent' } }),
      /codex-version.*npm.*codex-path/,
    )
  })
})

it('what this Codex cannot carry', async () => {
  const inputs = {
    prompt: 'a',
    'openai-api-key': KEY,
    'codex-path': await codexBinary(),
    'approval-policy': 'on-failure',
  }
  expectOneError(await runAction({ inputs }), /`approval-policy` on-failure; a Codex before 0\.143\.0 could/)
})
