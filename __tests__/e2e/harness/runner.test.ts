/** The runner of the harness, on an action that does what a test tells it to. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  groupsOf,
  pullRequestEvent,
  runAction,
  sandboxDirs,
  startAction,
  type RunOptions,
} from '../../harness/runner.js'

const action = fileURLToPath(new URL('../../fixtures/actions/probe', import.meta.url))
const probe = (script: string, options: RunOptions & { post?: string } = {}): RunOptions => {
  const { post, inputs, ...rest } = options
  return {
    action,
    ...rest,
    inputs: { script, ...(post !== undefined && { 'post-script': post }), ...inputs },
  }
}
const log = (...lines: string[]): string =>
  lines.map(line => `console.log(${JSON.stringify(line)});`).join('')

it('gives a step its inputs, the event and the contexts, and nothing of this process', async () => {
  process.env['HARNESS_MUST_NOT_PASS'] = 'x'
  const shown = `console.log(JSON.stringify({ ...env, node: process.versions.node, cwd: process.cwd() }))`
  const event = pullRequestEvent({ number: 12, author: 'hubot' })
  const report = await runAction(probe(shown, { event, token: 'ghs_secret', env: { MINE: '1' } }))
  expect(report).toMatchObject({ exitCode: 0, conclusion: 'success' })
  const env = JSON.parse(report.raw) as Record<string, string>
  expect(env).toMatchObject({
    INPUT_TOKEN: 'ghs_secret',
    INPUT_OLD_NAME: '',
    CI: 'true',
    MINE: '1',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/12/merge',
    GITHUB_ACTOR: 'hubot',
    GITHUB_REPOSITORY: 'octo-org/hello',
    node: expect.stringMatching(/^24\./) as string,
    cwd: env['GITHUB_WORKSPACE'],
  })
  expect(env).not.toHaveProperty('GITHUB_TOKEN')
  expect(env).not.toHaveProperty('HARNESS_MUST_NOT_PASS')
  expect(report.log).not.toContain('ghs_secret')
})

it('folds groups, collects annotations and masks what comes after a mask', async () => {
  const report = await runAction(
    probe(
      log(
        'before hunter2',
        '::add-mask::hunter2',
        '::group::Run hunter2',
        'inside hunter2, aHVudGVyMg==, xhunter2hunter2y',
        '::endgroup::',
        '::error title=Bad,file=a.ts,line=3::it is %25 hunter2%0Aand more',
        'text ##[warning]the old form, anywhere',
        '::debug::not shown',
        '::nosuch::shown as it is',
      ),
    ),
  )
  expect(report.tree).toEqual([
    'before hunter2',
    { title: 'Run ***', items: ['inside ***, ***, x***y'] },
    '##[error]it is % ***',
    'and more',
    '##[warning]the old form, anywhere',
    '::nosuch::shown as it is',
  ])
  expect(report.annotations).toMatchObject([
    { level: 'error', title: 'Bad', file: 'a.ts', line: '3', message: 'it is % ***\nand more' },
    { level: 'warning', message: 'the old form, anywhere' },
  ])
  expect(report.masks).toContain('hunter2')
  expect(report.conclusion).toBe('success')
})

it('carries nothing out between stop-commands and its token', async () => {
  const report = await runAction(
    probe(
      log('::stop-commands::T0ken', '::error::no', '##[group]no', '::other::', '::T0ken::', '::warning::yes'),
    ),
  )
  expect(report.annotations.map(each => each.message)).toEqual(['yes'])
  expect(groupsOf(report.tree)).toEqual([])
  expect(report.log).toContain('::error::no')
})

it('reads outputs, state, environment, path and summary from fresh files of each stage', async () => {
  const main = `
    append('GITHUB_OUTPUT', 'plain=a<<b\\nlong<<END\\none\\ntwo=2\\nEND\\nplain=last\\n')
    append('GITHUB_STATE', 'Kept=yes\\n')
    append('GITHUB_ENV', 'SET=1\\n'); append('GITHUB_PATH', '/first\\n/second\\n')
    append('GITHUB_STEP_SUMMARY', '# Hello ' + env.INPUT_TOKEN)`
  const post = `console.log('state', env.STATE_Kept, env.SET); append('GITHUB_OUTPUT', 'late=1\\n')`
  const report = await runAction(probe(main, { post, token: 'ghs_secret' }))
  expect(report.outputs).toEqual({ plain: 'last', long: 'one\ntwo=2' })
  expect(report.state).toEqual({ Kept: 'yes' })
  expect(report.main).toMatchObject({ env: { SET: '1' }, path: ['/second', '/first'] })
  expect(report.summary).toBe('# Hello ***')
  expect(report.post?.lines).toEqual(['state yes undefined'])
  expect(report.post?.outputs).toEqual({ late: '1' })
})

it.each([
  ['a missing delimiter', `append('GITHUB_OUTPUT', 'x<<EOF\\n1\\n')`],
  ['set-env', log('::set-env name=A::1')],
  ['NODE_OPTIONS', `append('GITHUB_ENV', 'NODE_OPTIONS=--x\\n')`],
  ['an exit code', 'process.exitCode = 3'],
])('fails a step for %s and runs post all the same', async (_what, script) => {
  const report = await runAction(probe(script, { post: log('post ran') }))
  expect(report.conclusion).toBe('failure')
  expect(report.post?.lines).toEqual(['post ran'])
})

it('warns of unknown and deprecated inputs, and drops a summary over 1 MiB', async () => {
  const script = `append('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))`
  const report = await runAction(probe(script, { inputs: { 'Old Name': '1', messsage: 'x' } }))
  expect(report.annotations.map(each => each.message)).toEqual([
    "Input 'old name' has been deprecated with message: Use script.",
    "Unexpected input(s) 'messsage', valid inputs are ['script', 'post-script', 'token', 'old name']",
    '$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k.',
  ])
  expect(report.summary).toBeUndefined()
  expect(report.conclusion).toBe('success')
})

it('cancels with SIGINT, then SIGTERM, then kills the whole tree; post still runs', async () => {
  const script = `
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log('got', name))
    spawn('sleep', ['1000'], { detached: true, env: {} })
    setInterval(() => {}, 1000); console.log('ready')`
  const run = await startAction(probe(script, { post: log('post ran'), timeScale: 0.02 }))
  await run.waitFor('ready')
  run.cancel()
  await run.waitFor('got SIGINT')
  await run.waitFor('got SIGTERM')
  const report = await run.report
  expect(report).toMatchObject({ conclusion: 'cancelled', main: { signal: 'SIGKILL' } })
  expect(report.post?.lines).toEqual(['post ran'])
  expect(report.residue.processes).toEqual([])
})

it('tells a graceful end of a cancelled step from a kill', async () => {
  const script = `process.on('SIGINT', () => process.exit(0)); setInterval(() => {}, 1000); console.log('ready')`
  const run = await startAction(probe(script))
  await run.waitFor(/^ready$/)
  run.cancel()
  expect(await run.report).toMatchObject({ conclusion: 'cancelled', exitCode: 0 })
})

it('reports what is left behind: files, processes, configuration', async () => {
  await using sandbox = await sandboxDirs()
  const script = `
    const { writeFileSync } = process.getBuiltinModule('fs')
    writeFileSync(env.RUNNER_TEMP + '/left', '1'); writeFileSync(env.HOME + '/.left', '1')
    writeFileSync(env.GITHUB_WORKSPACE + '/new.txt', '1'); writeFileSync(env.GITHUB_WORKSPACE + '/README.md', 'other')
    writeFileSync(env.GITHUB_WORKSPACE + '/.git/config', '[core]\\nfsmonitor = evil\\n')
    const left = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore', env: {} }); left.unref()`
  const { residue } = await runAction(probe(script, { sandbox }))
  expect(residue).toMatchObject({
    files: ['home/.left', '_temp/left'],
    workspace: { added: ['new.txt'], changed: ['README.md'], removed: [] },
    gitConfigChanged: true,
    gitHooksChanged: false,
    sudoChanged: false,
  })
  expect(residue.processes.map(each => each.command)).toEqual(['sleep 1000'])
  expect(existsSync(`/proc/${residue.processes[0]?.pid}/exe`)).toBe(false)
})

it('does not wait for ever for output that something left running keeps open', async () => {
  const script = `spawn('sleep', ['1000'], { detached: true, stdio: 'inherit' }).unref(); console.log('done')`
  const report = await runAction(probe(script, { timeScale: 0.02 }))
  expect(report.main).toMatchObject({ exitCode: 0, heldOutput: true, lines: ['done'] })
  expect(report.residue.processes).toHaveLength(1)
})

it('gives up on a stage that does not end, and says what it saw', async () => {
  const run = runAction(probe(`setInterval(() => {}, 1000); console.log('stuck here')`, { timeoutMs: 500 }))
  await expect(run).rejects.toThrow(/main did not end within 500 ms.*\nstuck here/s)
})
