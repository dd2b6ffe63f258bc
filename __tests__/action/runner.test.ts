import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Core from '@actions/core'
import { expect, it } from 'vitest'
import { createRunner, type Runner } from '../../src/action/runner.js'

/** A core that notes what it is told. */
function fakeCore(faults: Partial<typeof Core> = {}): { said: string[]; runner: Runner } {
  const said: string[] = []
  const note =
    (kind: string) =>
    (...args: unknown[]): void =>
      void said.push([kind, ...args].join(' '))
  const core = {
    setSecret: note('mask'),
    info: note('info'),
    warning: note('warning'),
    error: note('error'),
    setOutput: note('output'),
    ...faults,
  }
  const write = (text: string): void => void said.push(text)
  return { said, runner: createRunner({}, () => Promise.resolve(core), write) }
}
const full = (): never => {
  throw new Error('ENOSPC: no space left on device, write')
}
const WARNING = 'warning The outputs could not be written: ENOSPC: no space left on device, write.'

it('holds back what is said until it is opened, then says it in its order', async () => {
  const { said, runner } = fakeCore()
  runner.setSecret('hunter2')
  runner.info('first')
  runner.write('log')
  expect(said).toEqual([])
  await runner.open()
  runner.setOutput('conclusion', 'success')
  expect(said).toEqual(['mask hunter2', 'info first', 'log', 'output conclusion success'])
})

it('warns once where no output can be written, and says the rest', async () => {
  const { said, runner } = fakeCore({ setOutput: full })
  runner.setOutput('conclusion', 'failure')
  runner.error('Why.')
  await runner.flush()
  runner.setOutput('conclusion-reason', 'Why.')
  runner.info('still here')
  expect(said).toEqual([WARNING, 'error Why. ', 'info still here'])
})

it('says what waits behind a saying that fails', async () => {
  const { said, runner } = fakeCore({ info: full })
  runner.info('lost')
  runner.error('Why.')
  await expect(runner.open()).rejects.toThrow('ENOSPC')
  expect(said).toEqual(['error Why. '])
  await runner.flush()
})

it('leaves a value for post that holds what would end it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'runner-'))
  const file = join(directory, 'state')
  const runner = createRunner(
    { GITHUB_STATE: file },
    () => Promise.reject(new Error('not asked for')),
    () => undefined,
  )
  const value = 'one\nghadelimiter\nghadelimiter_\nINJECTED=1'
  runner.saveState('paths', value)
  const [, delimiter = '', text, rest] =
    /^paths<<(.*)\n([^]*?)\n\1\n([^]*)$/.exec(await readFile(file, 'utf8')) ?? []
  expect(delimiter).toMatch(/^ghadelimiter_+$/)
  expect([text, rest]).toEqual([value, ''])
  await rm(directory, { recursive: true })
})
