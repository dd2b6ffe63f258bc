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
