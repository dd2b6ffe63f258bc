/** The fault matrix: whatever goes wrong, a run ends in time, says why, posts it, and leaves nothing. */
import { afterAll, it } from 'vitest'
import { startGitHub } from '../harness/github.js'
import { startModel } from '../harness/model.js'
import { pullRequestEvent, sandboxDirs, startAction, type RunReport } from '../harness/runner.js'
import { FAULTS, MODES, type Fault, type Mode, type Place } from './faults.js'

/** The runner's patience with a cancelled step, stretched for a busy machine. */
const TIME_SCALE = 2

/** Picks cells: `FAULTS='hangs.*cancel'`. */
const only = process.env['FAULTS'] === undefined ? undefined : new RegExp(process.env['FAULTS'])
const cells = FAULTS.flatMap(fault =>
  MODES.map(mode => ({ fault, mode, title: `${fault.name} × ${mode}` })),
).filter(({ title }) => only === undefined || only.test(title))
const matrix = new Map<string, string>()

afterAll(() => {
  const width = Math.max(...FAULTS.map(({ name }) => name.length))
  const row = (name: string, texts: string[]): string =>
    [name.padEnd(width), ...texts.map(text => text.padEnd(18))].join('  ').trimEnd()
  const rows = FAULTS.map(({ name }) =>
    row(
      name,
      MODES.map(mode => matrix.get(`${name} × ${mode}`) ?? '·'),
    ),
  )
  console.log(['', row('fault', [...MODES]), ...rows, ''].join('\n'))
})

it.concurrent.for(cells)('$title', { timeout: 200_000 }, async ({ fault, mode, title }, { expect }) => {
  matrix.set(title, 'FAILED')
  const { report, comments } = await happen(fault, mode)
  const [conclusion, reason] = fault.ends[mode]
  const said = report.outputs['conclusion-reason'] ?? ''
  expect.soft({ conclusion: report.outputs['conclusion'], reason: said }, report.log).toEqual({
    conclusion,
    reason: expect.stringMatching(reason) as string,
  })
  expect.soft(report.main.signal).toBeUndefined()
  expect.soft(report.exitCode).toBe(conclusion === 'success' ? 0 : 1)
  expect.soft(report.main.heldOutput || report.post?.heldOutput).toBe(false)
  expect
    .soft(report.annotations.filter(({ level }) => level === 'error'))
    .toHaveLength(conclusion === 'success' ? 0 : 1)
  if (fault.mute !== true) {
    expect.soft(comments).toHaveLength(1)
    expect.soft(comments[0]).toMatch(WORDS[conclusion] ?? reason)
  }
  expect(report.residue).toMatchObject(NOTHING)
  matrix.set(title, `${conclusion} ${(report.main.durationMs / 1000).toFixed(1)} s`)
})

const WORDS: Record<string, RegExp> = {
  success: /All is well|This comes word by word/,
  cancelled: /cancelled/i,
  'timed-out': /timeout-minutes/,
}
const NOTHING = {
  files: [],
  changed: [],
  workspace: { added: [], changed: [], removed: [] },
  processes: [],
  gitConfigChanged: false,
  gitHooksChanged: false,
}

async function happen(fault: Fault, mode: Mode): Promise<{ report: RunReport; comments: string[] }> {
  await using github = await startGitHub()
  await using sandbox = await sandboxDirs()
  const answers: Place['answers'] = []
  await using model = await startModel({
    answers: request => answers[Math.min(request.index, answers.length - 1)] as never,
  })
  const place: Place = { sandbox, github, model, answers, undo: [] }
  github.state.permissions.set('octocat', 'write')
  const pull = github.seedPullRequest()
  const { inputs, ...more } = await fault.make(place)
  try {
    const run = await startAction({
      sandbox,
      api: github.url,
      event: pullRequestEvent({ number: pull.number }),
      timeScale: TIME_SCALE,
      timeoutMs: 170_000,
      ...more,
      inputs: {
        prompt: 'hello',
        'openai-api-key': 'sk-test-0123456789abcdefghij',
        'responses-api-endpoint': model.endpoint,
        ...inputs,
        ...(mode === 'time-out' && { 'timeout-minutes': '0.03' }),
      },
    })
    const during = fault.during?.(run).catch(() => undefined)
    if (mode === 'cancel' && fault.active !== undefined) {
      await Promise.race([fault.active(place, run), run.report])
      run.cancel()
    }
    const report = await run.report
    await during
    return { report, comments: github.comments(pull.number).map(({ body }) => body) }
  } finally {
    for (const undo of place.undo) undo()
  }
}
