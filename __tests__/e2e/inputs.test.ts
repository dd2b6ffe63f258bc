import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
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

describe('an input that cannot be used is one sentence', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['no inputs', {}, /`prompt` is missing.*`prompt-file`/],
    ['both prompts', { prompt: 'a', 'prompt-file': 'README.md' }, /`prompt` and `prompt-file` are both set/],
    [
      'an unknown sandbox',
      { prompt: 'a', sandbox: 'open' },
      /`sandbox` must be one of `read-only`.*not `open`/,
    ],
    ['no sign-in', { prompt: 'a' }, /`auth`.*`openai-api-key`.*`codex-access-token`/],
    ['two sign-ins', { prompt: 'a', 'openai-api-key': KEY, auth: payload({}) }, /`auth`.*`openai-api-key`/],
    ['a payload that is not one', { prompt: 'a', auth: 'bm9wZQ' }, /`auth`/],
    ['a payload that is something else', { prompt: 'a', auth: payload({ hello: 1 }) }, /`auth`/],
    [
      'a number that is none',
      { prompt: 'a', 'openai-api-key': KEY, 'timeout-minutes': 'soon' },
      /`timeout-minutes`.*`soon`/,
    ],
    [
      'a prompt file that is not there',
      { 'prompt-file': 'nope.md', 'openai-api-key': KEY },
      /`prompt-file`.*nope\.md/,
    ],
    [
      'a prompt file outside',
      { 'prompt-file': '/etc/passwd', 'openai-api-key': KEY },
      /`prompt-file`.*outside/,
    ],
    [
      'a directory that is not there',
      { prompt: 'a', 'openai-api-key': KEY, 'working-directory': 'x' },
      /`working-directory`/,
    ],
    [
      'a guard in config',
      { prompt: 'a', 'openai-api-key': KEY, config: '[permissions.x]' },
      /`config` sets `permissions`/,
    ],
    [
      'config that is not TOML',
      { prompt: 'a', 'openai-api-key': KEY, config: 'a = ' },
      /`config` is not TOML/,
    ],
    [
      'a flag without an input',
      { prompt: 'a', 'openai-api-key': KEY, 'codex-args': '--yolo' },
      /`codex-args` has `--yolo`/,
    ],
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

it('a prompt file is not read through a link that leads out of the workspace', async () => {
  const report = await runAction({
    inputs: { 'prompt-file': 'link.md', 'openai-api-key': KEY },
    files: { 'link.md': { link: '/etc/hostname' } },
  })
  expectOneError(report, /`prompt-file`.*outside the workspace/)
})
