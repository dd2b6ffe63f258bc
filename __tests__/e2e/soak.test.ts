/** Runs in a row, with every outcome mixed: nothing is left and nothing grows. `SOAK=200` for the whole of it. */
import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { codexBinary } from '../harness/codex.js'
import { startGitHub } from '../harness/github.js'
import { command, fail, hang, say, startModel, type Scripted } from '../harness/model.js'
import { pullRequestEvent, sandboxDirs, startAction } from '../harness/runner.js'

const RUNS = Number(process.env['SOAK'] ?? 10)
/** How much larger the last runs may be than the first, as a ratio of their peak memory. */
const GROWTH = 1.15

type Kind = 'success' | 'command' | 'refused' | 'cancelled' | 'timed-out'
const KINDS: readonly [Kind, Scripted, conclusion: string][] = [
  ['success', say('Fine.'), 'success'],
  ['command', command('echo working; (sleep 300 &)'), 'success'],
  ['refused', fail(401), 'failure'],
  ['cancelled', hang(), 'cancelled'],
  ['timed-out', hang(), 'timed-out'],
]

it(`${RUNS} runs in a row leave nothing and grow nothing`, { timeout: 60_000 + RUNS * 20_000 }, async () => {
  await using github = await startGitHub()
  await using sandbox = await sandboxDirs()
  github.state.permissions.set('octocat', 'write')
  const pull = github.seedPullRequest()
  const before = { tmp: await readdir(sandbox.temp), home: await readdir(sandbox.home) }
  const peaks: number[] = []
  for (let index = 0; index < RUNS; index++) {
    const [kind, answer, conclusion] = KINDS[index % KINDS.length] ?? ['success', say(''), '']
    await using model = await startModel({
      answers: request => (kind === 'command' && request.index > 0 ? say('Fine.') : answer) as never,
    })
    let peak = 0
    const run = await startAction({
      sandbox,
      api: github.url,
      event: pullRequestEvent({ number: pull.number }),
      timeScale: 2,
      inputs: {
        prompt: `run ${index}`,
        'openai-api-key': 'sk-test-0123456789abcdefghij',
        'codex-path': await codexBinary(),
        'responses-api-endpoint': model.endpoint,
        ...(kind === 'timed-out' && { 'timeout-minutes': '0.03' }),
      },
      onLine: (_line, stage) => {
        if (stage === 'main') void peakOf(run.pid).then(bytes => (peak = Math.max(peak, bytes)))
      },
    })
    if (kind === 'cancelled') {
      await model.arrived(0)
      run.cancel()
    }
    const report = await run.report
    expect(report.outputs['conclusion'], `${kind} (${index})\n${report.log}`).toBe(conclusion)
    expect(report.residue, `${kind} (${index})`).toMatchObject({ files: [], changed: [], processes: [] })
    peaks.push(peak)
  }
  // One comment, updated each time; nothing in the private places but what the runner puts there itself.
  expect(github.comments(pull.number)).toHaveLength(1)
  const runners = /^_(?:runner_file_commands|github_workflow)$/
  expect((await readdir(sandbox.temp)).filter(name => !runners.test(name))).toEqual(before.tmp)
  expect(await readdir(sandbox.home)).toEqual(before.home)
  if (RUNS < 4 * KINDS.length) return
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const round = KINDS.length * 2
  expect(mean(peaks.slice(-round)) / mean(peaks.slice(0, round))).toBeLessThan(GROWTH)
})

/** The most memory a process has had, in bytes; 0 when it is gone. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}
