/** A thread that gets its environment with its first turn tells the model the same as one that opens with it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { Client } from '../../src/index.js'
import { FIRST_LATE_ENVIRONMENT } from '../../src/wire/select.js'
import { codexBinary, DEFAULT_CODEX_VERSION } from '../harness/codex.js'
import { modelConfig, say, startModel } from '../harness/model.js'
import { actionNode } from '../harness/runner.js'
import { sandboxDirs } from '../harness/sandbox.js'

const WIRETAP = fileURLToPath(new URL('../harness/wiretap.mjs', import.meta.url))

it.each([...new Set([DEFAULT_CODEX_VERSION, FIRST_LATE_ENVIRONMENT])])('codex %s', async version => {
  await using dirs = await sandboxDirs()
  await using model = await startModel([say('First.'), say('Second.')])
  const skill = join(dirs.workspace, '.agents/skills/frobnicate')
  await mkdir(skill, { recursive: true })
  await writeFile(join(skill, 'SKILL.md'), '---\nname: frobnicate\ndescription: Frobnicates.\n---\nDo it.\n')
  const secret = join(dirs.root, 'secret')
  await mkdir(secret)
  const profile = { extends: ':workspace', filesystem: { [secret]: 'deny' } }
  // The same binary: taken for an older one it opens its threads with the environment.
  const told: unknown[] = []
  for (const codexVersion of ['0.154.0', version]) {
    const tap = join(dirs.root, codexVersion)
    await using client = await Client.connect({
      codexPath: await codexBinary(version),
      codexVersion,
      codexHome: dirs.home,
      env: { HOME: dirs.home, TMPDIR: dirs.tmp },
      cwd: dirs.workspace,
      launcher: [actionNode(), WIRETAP, tap],
      account: { type: 'apiKey', apiKey: 'sk-test-0123456789abcdefghij' },
    })
    const chat = await client.createChat(
      'Hello.',
      {
        workingDirectory: dirs.workspace,
        config: { ...modelConfig(model).config, default_permissions: 'ours', permissions: { ours: profile } },
      },
      { lateEnvironment: true },
    )
    await chat.get()
    told.push(await environmentsIn(tap))
  }
  const environment = { environmentId: 'local', cwd: dirs.workspace }
  expect(told).toEqual([
    { 'thread/start': undefined, 'turn/start': undefined },
    { 'thread/start': [], 'turn/start': [environment] },
  ])
  const [early = '', late = ''] = model.requests.map(({ body }) => withoutIds(body))
  expect(early).toContain('frobnicate')
  expect(early).toContain(secret)
  expect(late).toBe(early)
})

/** The environments that Codex was told, by request. */
async function environmentsIn(tap: string): Promise<Record<string, unknown>> {
  const lines = (await readFile(tap, 'utf8')).split('\n').filter(line => line.startsWith('> '))
  const requests = lines.map(line => JSON.parse(line.slice(2)) as Request)
  const starts = requests.filter(({ method }) => method === 'thread/start' || method === 'turn/start')
  return Object.fromEntries(starts.map(({ method, params }) => [method, params.environments]))
}

interface Request {
  method: string
  params: { environments?: unknown }
}

/** A request's body, but for the names of threads, turns and messages, and what counts and times them. */
function withoutIds(body: object): string {
  const text = JSON.stringify({ ...body, client_metadata: undefined }, null, 1)
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
}
