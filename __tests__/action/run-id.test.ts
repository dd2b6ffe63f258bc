import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { startOf } from '../../src/codex/processes.js'
import { isRunId, markOf, newRunId, ownerOf } from '../../src/action/run-id.js'

const job = { RUNNER_TRACKING_ID: 'github_1', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'a' }
const other = { ...job, RUNNER_TRACKING_ID: 'github_2' }

it('is short, valid and different each time', async () => {
  const [a, b] = [await newRunId(job), await newRunId(job)]
  expect(a).not.toBe(b)
  expect(isRunId(a)).toBe(true)
  expect(a.length).toBeLessThan(40)
  expect(markOf(a)).toBe(`CODEX_CLIENT_RUN=${a}`)
})

it.each(['', '..', '../x', 'abc', '00000000-1-1-aaaaaa/..', '00000000-1-1-aaaaaa\n'])(
  'does not take %j for one',
  text => {
    expect(isRunId(text)).toBe(false)
  },
)

it('knows its own job, and a living owner of another', async () => {
  const id = await newRunId(job)
  expect(await ownerOf(id, job)).toBe('same-job')
  expect(await ownerOf(id, other)).toBe('alive')
  expect(await ownerOf(id, { ...job, GITHUB_RUN_ATTEMPT: '2' })).toBe('alive')
})

it('an owner is dead when its process is gone, or its pid belongs to a later process', async () => {
  const id = await newRunId(job)
  const [place, pid, , random] = id.split('-')
  expect(await ownerOf([place, pid, '1', random].join('-'), other)).toBe('dead')
  const child = spawn(process.execPath, ['-e', ''])
  const started = Number(await startOf(child.pid ?? 0)).toString(36)
  const childs = [place, (child.pid ?? 0).toString(36), started, random].join('-')
  await once(child, 'exit')
  expect(await ownerOf(childs, other)).toBe('dead')
})

it('cannot tell an owner of another machine, container or boot', async () => {
  const id = await newRunId(job)
  const elsewhere = id.slice(0, 4) + (id.slice(4, 8) === '0000' ? '1111' : '0000') + id.slice(8)
  expect(await ownerOf(elsewhere, other)).toBe('unknown')
})
