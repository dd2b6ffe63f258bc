import { expect, it } from 'vitest'
import { codexBinary } from '../harness/codex.js'
import { cut, empty, fail, startModel, say, type ModelOptions, type Scripted } from '../harness/model.js'
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

it('a Codex that is killed is a failure that says so', async () => {
  await using model = await startModel({ answers: [() => new Promise<never>(() => undefined), say('never')] })
  const run = await startAction({ inputs: await inputs(model.endpoint) })
  await model.arrived(0)
  await killCodex(run.pid)
  const report = await run.report
  expect(report.exitCode).toBe(1)
  expect(report.outputs['conclusion-reason']).toMatch(/SIGKILL.*process_exited/)
  expect(report.residue).toMatchObject({ files: [], processes: [] })
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
