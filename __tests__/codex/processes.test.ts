import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { endProcesses, findProcesses, listProcesses, startOf } from '../../src/codex/processes.js'

const started: number[] = []
afterEach(() => {
  for (const pid of started.splice(0)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It is gone, as it should be.
    }
  }
})

const SLEEP = 'setInterval(() => {}, 1000)'
/** Starts a program that prints the pids it wants known, one line of JSON, and waits for that line. */
async function start(code: string, env: Record<string, string> = {}): Promise<[ChildProcess, number[]]> {
  const child = spawn(process.execPath, ['-e', code], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child.pid ?? 0)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const pids = JSON.parse(line.toString()) as number[]
  started.push(...pids)
  return [child, pids]
}
const forking = (code: string, options: string): string =>
  `const { spawn } = require('child_process');
   const child = spawn(process.execPath, ['-e', ${JSON.stringify(code)}], ${options});
   console.log(JSON.stringify([child.pid]));`
const newMark = (): [Record<string, string>, string] => {
  const value = randomUUID()
  return [{ TEST_RUN: value }, `TEST_RUN=${value}`]
}

it('sees this process as the system does', async () => {
  const own = (await listProcesses()).find(({ pid }) => pid === process.pid)
  expect(own).toMatchObject({ parent: process.ppid })
  expect(await startOf(process.pid)).toBe(own?.started)
  expect(own?.started).not.toBe('')
})

it('finds a daemon that left its family, its group and its session, by the mark it inherited', async () => {
  const [env, mark] = newMark()
  const code = `${forking(SLEEP, '{ detached: true, stdio: "ignore" }')} child.unref()`
  const [parent, pids] = await start(code, env)
  if (parent.exitCode === null) await once(parent, 'exit')
  expect(await findProcesses({ marks: [mark] })).toEqual(pids)
  expect(await findProcesses({ marks: [mark.slice(0, -1)] })).toEqual([])
})

it('finds a child that cleared its environment by its family, also when it left the group', async () => {
  const [env, mark] = newMark()
  const [parent, pids] = await start(
    `${forking(SLEEP, '{ detached: true, stdio: "ignore", env: {} }')} ${SLEEP}`,
    env,
  )
  expect(await findProcesses({ marks: [mark], roots: [parent.pid ?? 0] })).toEqual([parent.pid, ...pids])
})

it('finds an orphan that cleared its environment by the session of its root', async () => {
  const code = `${forking(SLEEP, '{ stdio: "ignore", env: {} }')} child.unref()`
  const [parent, pids] = await start(code)
  if (parent.exitCode === null) await once(parent, 'exit')
  expect(await findProcesses({ marks: ['TEST_RUN=none'], roots: [parent.pid ?? 0] })).toEqual(pids)
})

it('never takes this process, its parents or a bystander', async () => {
  const [bystander] = await start(`console.log('[]'); ${SLEEP}`)
  const own = await findProcesses({ marks: ['TEST_RUN=none'], roots: [process.pid] })
  expect(own).toContain(bystander.pid)
  expect(own).not.toContain(process.pid)
  expect(await findProcesses({ marks: ['TEST_RUN=none'], roots: [process.ppid] })).not.toContain(process.pid)
  expect(await findProcesses({ marks: ['TEST_RUN=none'] })).toEqual([])
})

it('asks first, then insists', async () => {
  const [env, mark] = newMark()
  const deaf = `process.on('SIGTERM', () => {}); console.log('[]'); ${SLEEP}`
  const [gentle] = await start(`console.log('[]'); ${SLEEP}`, env)
  const [stubborn] = await start(deaf, env)
  const ends = Promise.all([once(gentle, 'exit'), once(stubborn, 'exit')])
  expect(await endProcesses({ marks: [mark] }, { graceMs: 100 })).toEqual({ found: 2, left: [] })
  expect((await ends).map(([, signal]) => signal as unknown)).toEqual(['SIGTERM', 'SIGKILL'])
})

it('keeps up with a program that forks as it dies', async () => {
  const [env, mark] = newMark()
  const again = `const { spawn } = require('child_process'); process.on('SIGTERM', () => {
    spawn(process.execPath, ['-e', process.env.CODE], { detached: true, stdio: 'ignore' }).unref(); process.exit() });
    ${SLEEP}`
  await start(`console.log('[]'); ${again}`, { ...env, CODE: again })
  expect((await endProcesses({ marks: [mark] }, { graceMs: 200 })).left).toEqual([])
  expect(await findProcesses({ marks: [mark] })).toEqual([])
})
