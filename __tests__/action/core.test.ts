import * as real from '@actions/core'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as ours from '../../src/action/core.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'core-'))
  for (const kind of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) {
    vi.stubEnv(`GITHUB_${kind}`, join(root, kind))
    writeFileSync(join(root, kind), '')
  }
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  process.exitCode = undefined
  rmSync(root, { recursive: true })
})

/** What a call tells the runner: on its output, in its files, by the exit code. */
async function told(call: () => unknown): Promise<unknown> {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => written.push(String(text)) > 0)
  const result = await call()
  vi.restoreAllMocks()
  const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map(kind => {
    const text = readFileSync(join(root, kind), 'utf8')
    writeFileSync(join(root, kind), '')
    return text.replace(/ghadelimiter_[\w-]{36}/g, 'DELIMITER')
  })
  const { exitCode } = process
  process.exitCode = undefined
  return { result, written, files, exitCode }
}

const TEXTS = [
  '',
  'plain',
  ' blanks ',
  'a\nb\r\nc',
  '100% :: , =',
  '::error::no',
  '##[group]x',
  'ü€😀',
  '%0A',
]
type Core = typeof ours

describe.each<[string, (core: Core, text: string) => unknown]>([
  ['info', (core, text) => core.info(text)],
  ['warning', (core, text) => core.warning(text)],
  ['error', (core, text) => core.error(text)],
  ['setFailed', (core, text) => core.setFailed(text)],
  ['setSecret', (core, text) => core.setSecret(text)],
  ['setOutput', (core, text) => core.setOutput('some-name', text)],
  ['saveState', (core, text) => core.saveState('some-name', text)],
])('%s says what @actions/core says', (_name, call) => {
  it.each(TEXTS)('for %j', async text => {
    const theirs = await told(() => call(real as unknown as Core, text))
    expect(await told(() => call(ours, text))).toEqual(theirs)
  })
})

it.each([7, true, null, undefined, { a: [1, '\n'] }])(
  'takes the value %j as @actions/core does',
  async value => {
    const theirs = await told(() => (real.setOutput('x', value), real.saveState('y', value)))
    expect(await told(() => (ours.setOutput('x', value), ours.saveState('y', value)))).toEqual(theirs)
  },
)

it('reads inputs and state as @actions/core does', () => {
  vi.stubEnv('INPUT_GITHUB-TOKEN', '  a b \n')
  vi.stubEnv('INPUT_TWO_WORDS', 'x')
  vi.stubEnv('STATE_runId', ' kept ')
  for (const name of ['github-token', 'GitHub-Token', 'two words', 'missing']) {
    expect(ours.getInput(name)).toBe(real.getInput(name))
    const options = { trimWhitespace: false }
    expect(ours.getInput(name, options)).toBe(real.getInput(name, options))
  }
  for (const name of ['runId', 'missing']) expect(ours.getState(name)).toBe(real.getState(name))
})

it('adds to the summary as @actions/core does', async () => {
  const theirs = (await told(() => real.summary.addRaw('# a\n').write())) as { files: string[] }
  expect(((await told(() => ours.addSummary('# a\n'))) as { files: string[] }).files).toEqual(theirs.files)
})

it('says so where there is no runner', () => {
  vi.stubEnv('GITHUB_OUTPUT', '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  expect(() => ours.setOutput('x', 'y')).toThrow('GITHUB_OUTPUT is not set')
  expect(() => ours.addSummary('x')).toThrow('GITHUB_STEP_SUMMARY is not set')
})
