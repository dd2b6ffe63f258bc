import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { CodexProcess, runCodex } from '../../src/wire/process.js'

const env = { PATH: process.env.PATH ?? '' }
const program = (code: string): { command: string; args: string[]; env: Record<string, string> } => ({
  command: process.execPath,
  args: ['-e', code],
  env,
})
const alive = (pid: number): boolean => spawnSync('kill', ['-0', String(pid)]).status === 0

it('gives lines out and takes lines in', async () => {
  const lines: string[] = []
  const child = new CodexProcess(program('process.stdin.pipe(process.stdout)'), more => lines.push(...more))
  child.send('hello')
  await child.close()
  expect(lines).toEqual(['hello'])
})

it('a program that does not exist is a typed error with a remedy', async () => {
  const child = new CodexProcess({ command: '/nowhere/codex', args: [], env }, () => undefined)
  const end = await child.closed
  expect(child.errorOf(end)).toMatchObject({
    code: 'spawn_failed',
    message: expect.stringContaining('no such program') as string,
  })
})

it('tells exit code, signal and the last line of stderr', async () => {
  const child = new CodexProcess(
    program('console.error("first"); console.error("the cause"); process.exit(3)'),
    () => undefined,
  )
  const error = child.errorOf(await child.closed)
  expect(error).toMatchObject({
    code: 'process_exited',
    exitCode: 3,
    message: 'Codex ended with exit code 3: the cause',
  })
  expect(error.stderrTail).toContain('first')
})

it('says that a program ended by itself, also to one who closes it afterwards', async () => {
  const child = new CodexProcess(program('process.exit(3)'), () => undefined)
  const end = await child.closed
  await child.close()
  expect(child.errorOf(end)).toMatchObject({ code: 'process_exited', exitCode: 3 })
})

it('tells what a program that was given up wrote to stderr, and how it ended', async () => {
  const code = 'console.error("the cause"); console.log("{}"); process.stdin.on("end", () => process.exit(4))'
  const child = new CodexProcess(program(`${code}.resume()`), () => {
    throw new Error('no such line')
  })
  expect(child.errorOf(await child.closed)).toMatchObject({
    code: 'protocol',
    message: 'no such line',
    cause: expect.objectContaining({ message: 'no such line' }) as Error,
    exitCode: 4,
    stderrTail: 'the cause\n',
  })
})

it('gives a program up when its caller does', async () => {
  const abort = new AbortController()
  const running = runCodex({ ...program('process.stdin.resume()'), timeoutMs: 1e6, signal: abort.signal })
  abort.abort(new Error('enough'))
  expect((await running).end.error).toMatchObject({ code: 'aborted', cause: new Error('enough') })
})

it('ends a program that ignores its input and SIGTERM, with its whole group', async () => {
  const pids: number[] = []
  const code = `process.on('SIGTERM', () => {}); const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(()=>{},1e3)'], {stdio:'inherit'}); console.log(c.pid); setInterval(()=>{},1e3)`
  const child = new CodexProcess(program(code), lines => {
    pids.push(...lines.map(Number))
    void child.close()
  })
  const end = await child.closed
  expect(end.signal).toBe('SIGKILL')
  expect(pids).toHaveLength(1)
  expect(pids.some(alive)).toBe(false)
})

it('finishes although a daemon in another session holds the pipes', async () => {
  const pids: number[] = []
  const code = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(()=>{},1e3)'], {stdio:'inherit', detached:true}); c.unref(); console.log(c.pid); process.exit(0)`
  const child = new CodexProcess(program(code), lines => pids.push(...lines.map(Number)))
  const end = await child.closed
  expect(end.exitCode).toBe(0)
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  expect(pids).toHaveLength(1)
})

it('gives up on a program that does not finish in time', async () => {
  const { end } = await runCodex({ ...program('setInterval(()=>{},1e3)'), timeoutMs: 50 })
  expect(end.error).toMatchObject({ code: 'start_timeout' })
})
