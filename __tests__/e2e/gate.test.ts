/** What happens before it is known whether somebody may ask for a run: nothing that a stranger could profit from. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cacheProgram, codexBinary } from '../harness/codex.js'
import { say } from '../harness/model.js'
import { sandboxDirs, type Sandbox } from '../harness/runner.js'
import { KEY, world, type World } from '../harness/world.js'

/** Codex, which writes down how it is started. */
async function watched(sandbox: Sandbox): Promise<{ program: string; starts: () => Promise<string[]> }> {
  const record = join(sandbox.root, 'starts')
  const program = `#!/bin/sh\n{ echo "START $*"; pwd; env; } >> '${record}'\nexec '${await codexBinary()}' "$@"\n`
  const starts = async (): Promise<string[]> =>
    (await readFile(record, 'utf8').catch(() => '')).split('START ').slice(1)
  return { program, starts }
}

async function refused(): Promise<World> {
  const w = await world()
  w.github.state.permissions.set('octocat', 'read')
  return w
}

const CACHED = { 'codex-path': '', 'codex-version': '' }

it('the CLI that npm brought is started once, while GitHub is asked', async () => {
  await using sandbox = await sandboxDirs()
  await using w = await world([say('Done.')])
  const { program, starts } = await watched(sandbox)
  await cacheProgram(sandbox.toolCache, program)
  const report = await w.run({ ...CACHED, 'trust-project': 'true' }, { sandbox })
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success' })
  expect((await starts()).filter(each => / app-server$/m.test(each))).toHaveLength(1)
  expect(report.log).not.toContain('trust-project')
})

it('for a stranger it gets no credential, finds nothing in the checkout, and is ended', async () => {
  await using sandbox = await sandboxDirs()
  await using w = await refused()
  const { program, starts } = await watched(sandbox)
  await cacheProgram(sandbox.toolCache, program)
  const report = await w.run(CACHED, { sandbox })
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'skipped' })
  const [start = '', ...others] = await starts()
  expect(others).toEqual([])
  expect(start).toMatch(/ app-server$/m)
  expect(start).not.toContain(KEY)
  expect(start).not.toMatch(/^(?:INPUT_|GITHUB_|ACTIONS_|RUNNER_)/m)
  expect(start).not.toContain(sandbox.workspace)
  expect(report.residue).toMatchObject({ files: [], processes: [] })
})

it.each(['codex-path', 'codex-home'])(
  'with a %s of the workflow nothing starts for a stranger',
  async input => {
    await using sandbox = await sandboxDirs()
    await using w = await refused()
    const { program, starts } = await watched(sandbox)
    await cacheProgram(sandbox.toolCache, program)
    const path = join(sandbox.root, 'codex')
    await writeFile(path, program)
    await chmod(path, 0o755)
    const given = input === 'codex-path' ? path : join(sandbox.home, 'kept')
    const report = await w.run({ ...CACHED, [input]: given }, { sandbox })
    expect(report.outputs, report.log).toMatchObject({ conclusion: 'skipped' })
    expect(await starts()).toEqual([])
  },
)

it('the npm and the node of the checkout install nothing', async () => {
  await using sandbox = await sandboxDirs()
  await using w = await world()
  const rooms = [join(sandbox.workspace, 'node_modules/.bin'), join(sandbox.temp, 'bin')]
  const mark = join(sandbox.root, 'ran')
  for (const room of rooms) {
    await mkdir(room, { recursive: true })
    for (const name of ['npm', 'node']) {
      await writeFile(join(room, name), `#!/bin/sh\necho ${name} >> '${mark}'\nexit 1\n`)
      await chmod(join(room, name), 0o755)
    }
  }
  const registry = createServer((_, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const { port } = registry.address() as AddressInfo
  const report = await w.run(CACHED, {
    sandbox,
    path: [...rooms, '.', 'node_modules/.bin'],
    env: { npm_config_registry: `http://127.0.0.1:${port}/` },
  })
  registry.close()
  expect(report.outputs['conclusion-reason']).toContain('npm')
  expect(await readFile(mark, 'utf8').catch(() => 'nothing')).toBe('nothing')
})
