import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { codexBinary } from '../harness/codex.js'
import {
  cut,
  empty,
  fail,
  hang,
  startModel,
  say,
  type ModelOptions,
  type Scripted,
} from '../harness/model.js'
import { runAction, startAction, type RunReport } from '../harness/runner.js'

const inputs = async (endpoint: string): Promise<Record<string, string>> => ({
  prompt: 'hello',
  'openai-api-key': 'sk-test-0123456789abcdefghij',
  'codex-path': await codexBinary(),
  'responses-api-endpoint': endpoint,
  config: '[model_providers.responses-api-endpoint]\nrequest_max_retries = 0\nstream_max_retries = 0\n',
})

async function runWith(answer: Scripted, options: ModelOptions = {}): Promise<RunReport> {
  await using model = await startModel({ answers: () => answer as never, ...options })
  return await runAction({ inputs: await inputs(model.endpoint) })
}

it.each<[string, Scripted, RegExp]>([
  ['401', fail(401, { error: { message: 'bad key' } }), /unauthorized/],
  ['429', fail(429, { error: { message: 'slow down' } }), /rate_limit_exceeded|usage_limit_exceeded/],
  ['500', fail(500, { error: { message: 'oops' } }), /internal_server_error|server_overloaded/],
  ['a cut stream', cut(), /response_stream_disconnected/],
  ['an empty reply', empty(), /empty_reply/],
])(
  'a turn that fails with %s is a failure that names the class of its cause',
  async (_name, answer, pattern) => {
    const report = await runWith(answer)
    expect(report.exitCode).toBe(1)
    expect(report.outputs['conclusion']).toBe('failure')
    expect(report.outputs['conclusion-reason']).toMatch(pattern)
    expect(report.annotations.filter(a => a.level === 'error').map(a => a.message)).toEqual([
      expect.stringMatching(pattern),
    ])
    expect(report.residue).toMatchObject({ files: [], changed: [], tmp: [], processes: [] })
  },
)

it('a Codex that is killed is started again, and goes on in the same thread', async () => {
  await using model = await startModel({ answers: [hang(), say('here I am again')] })
  const run = await startAction({ inputs: await inputs(model.endpoint) })
  await model.arrived(0)
  await killCodex(run.pid)
  const report = await run.report
  expect(report.outputs).toMatchObject({ conclusion: 'success', 'final-message': 'here I am again' })
  expect(report.log).toMatch(/The turn failed because the Codex CLI died; it is resumed/)
  expect(JSON.stringify(model.requests[1]?.body)).toContain('"hello"')
  expect(report.residue).toMatchObject({ files: [], processes: [] })
})

it('a Codex that dies as it starts is a failure that names the signal', async () => {
  const codex = '#!/bin/sh\ncase "$1" in --version) echo codex-cli 0.169.0;; *) kill -9 $$;; esac\n'
  const directory = await mkdtemp(join(tmpdir(), 'dying-'))
  try {
    await writeFile(join(directory, 'codex'), codex, { mode: 0o755 })
    const report = await runAction({
      inputs: {
        ...(await inputs('http://127.0.0.1:9/v1/responses')),
        'codex-path': join(directory, 'codex'),
      },
    })
    expect(report.exitCode).toBe(1)
    expect(report.outputs['conclusion-reason']).toBe('Codex was ended by SIGKILL (process_exited).')
  } finally {
    await rm(directory, { recursive: true })
  }
})

/** Kills the app-server below this process, as the kernel would when memory runs out. */
async function killCodex(ancestor: number | undefined): Promise<void> {
  const { readdir, readFile } = await import('node:fs/promises')
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const [name, parent] = [/\((.*)\)/.exec(stat)?.[1], Number(stat.split(') ')[1]?.split(' ')[1])]
    if (name === 'codex' && parent === ancestor) process.kill(Number(pid), 'SIGKILL')
  }
}
