/** What a run leaves: nothing, also where main was killed; and what it finds: a leftover, a cache, a foreign codex. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statfsSync } from 'node:fs'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeMemoryDirectory } from '../../src/action/memory.js'
import { makePrivate, privateDirectories } from '../../src/action/private.js'
import { MARK_NAME, newRunId } from '../../src/action/run-id.js'
import { DEFAULT_CODEX_VERSION } from '../../src/codex/version.js'
import { codexBinary } from '../harness/codex.js'
import { command, hang, say, startModel, type Model } from '../harness/model.js'
import { actionNode, runAction, sandboxDirs, sharedToolCache, startAction } from '../harness/runner.js'

const inputs = (model: Model): Record<string, string> => ({
  prompt: 'hello',
  'openai-api-key': 'sk-test-0123456789abcdefghij',
  'responses-api-endpoint': model.endpoint,
})
const CLEAN = {
  files: [],
  changed: [],
  workspace: { added: [], changed: [], removed: [] },
  processes: [],
  gitConfigChanged: false,
}

it.each(['asks the model', 'runs a command'])(
  'post clears up after a main that was killed while it %s',
  async when => {
    await using model = await startModel({
      answers: [when === 'asks the model' ? hang() : command('sleep 300')],
    })
    const run = await startAction({ inputs: { ...inputs(model), 'codex-path': await codexBinary() } })
    await (when === 'asks the model' ? model.arrived(0) : run.waitFor('sleep 300'))
    run.kill('SIGKILL')
    const report = await run.report
    expect(report.main.signal).toBe('SIGKILL')
    expect(report.post?.exitCode).toBe(0)
    expect(report.residue).toMatchObject(CLEAN)
  },
)

it('what an earlier, killed job left on this machine is removed, its processes too', async () => {
  await using model = await startModel({ answers: [say('Done.')] })
  await using sandbox = await sandboxDirs()
  const [place, pid, , random] = (await newRunId({ GITHUB_RUN_ID: 'earlier' })).split('-')
  const id = [place, pid, '1', random].join('-')
  const left = privateDirectories(sandbox.temp, id)
  await makePrivate(left)
  await writeFile(join(left.home, 'auth.json'), '{}')
  const inMemory = (await makeMemoryDirectory(id)) ?? left.home
  const process_ = spawn('sleep', ['300'], { env: { [MARK_NAME]: id }, detached: true, stdio: 'ignore' })
  const ended = once(process_, 'exit')
  const report = await runAction({
    sandbox,
    inputs: { ...inputs(model), 'codex-path': await codexBinary() },
    env: { RUNNER_ENVIRONMENT: 'self-hosted' },
  })
  await ended
  expect(report.outputs['final-message']).toBe('Done.')
  expect(report.log).toContain(`Removed what the killed run ${id} had left.`)
  expect([left.home, left.tmp, inMemory].map(path => existsSync(path))).toEqual([false, false, false])
})

it.each(['workspace-write', 'danger-full-access'])(
  'Codex’s databases lie in memory where there is room, and an agent in %s does not see them',
  async sandbox => {
    const look = 'ls -aR /dev/shm; ls /dev/shm/codex-state-*; head -c 15 /dev/shm/codex-state-*/state*.sqlite'
    const there: string[] = []
    await using model = await startModel({
      answers: ({ index }) => {
        if (index > 0) return say('Looked.')
        const own = readdirSync('/dev/shm').filter(name => name.startsWith('codex-state-'))
        there.push(...own.flatMap(name => readdirSync(join('/dev/shm', name))))
        return command(look)
      },
    })
    const report = await runAction({
      inputs: { ...inputs(model), sandbox, 'codex-path': await codexBinary() },
    })
    expect(report.outputs, report.log).toMatchObject({ 'final-message': 'Looked.' })
    const { type, bavail, bsize } = statfsSync('/dev/shm')
    if (type === 0x01021994 && bavail * bsize >= 1024 ** 3) expect(there).toContain('state_5.sqlite')
    const seen = model.requests[1]?.results.join('\n') ?? ''
    expect(seen).toContain('No such file or directory')
    expect(seen).not.toMatch(/\.sqlite-|SQLite format/)
    expect(report.residue).toMatchObject(CLEAN)
  },
)

it('a cold start installs from the registry of the user, not of the checkout, and leaves only the tool cache', async () => {
  await using model = await startModel({ answers: () => say('Installed.') })
  await using sandbox = await sandboxDirs()
  const settings = 'registry=http://127.0.0.1:9/\nignore-scripts=false\n'
  const report = await runAction({
    sandbox,
    inputs: inputs(model),
    files: { '.npmrc': settings, 'package.json': '{"scripts":{"preinstall":"touch ran"}}' },
  })
  expect(report.outputs, report.log).toMatchObject({
    'final-message': 'Installed.',
    'codex-version': DEFAULT_CODEX_VERSION,
  })
  expect(report.residue).toMatchObject(CLEAN)
  expect(await readdir(sandbox.toolCache)).toEqual(['codex-client-action'])
})

it('a warm start needs no npm and no network, and takes no codex that merely lies on the PATH', async () => {
  await using model = await startModel({ answers: () => say('Warm.') })
  const toolCache = await sharedToolCache()
  await runAction({ sandbox: await sandboxDirs({ toolCache }), inputs: inputs(model) })
  await using sandbox = await sandboxDirs({ toolCache })
  const bin = join(sandbox.root, 'bin')
  await mkdir(bin)
  const foreign = join(sandbox.root, 'foreign-codex-ran')
  for (const name of ['codex', 'npm']) {
    await writeFile(join(bin, name), `#!/bin/sh\n: > '${foreign}'\nexit 1\n`)
    await chmod(join(bin, name), 0o755)
  }
  await symlink(actionNode(), join(bin, 'node'))
  for (const runner of ['github-hosted', 'self-hosted']) {
    const nowhere = 'http://127.0.0.1:9'
    const report = await runAction({
      sandbox,
      inputs: inputs(model),
      env: {
        PATH: `${bin}:/usr/bin:/bin`,
        RUNNER_ENVIRONMENT: runner,
        npm_config_registry: nowhere,
        HTTPS_PROXY: nowhere,
      },
    })
    expect(report.outputs['final-message'], report.log).toBe('Warm.')
    expect(report.residue).toMatchObject(CLEAN)
  }
  expect(existsSync(foreign)).toBe(false)
})
