/**
 * Records real sessions of the Codex CLI against the scripted model as fixtures for the log: one event a line, with the
 * milliseconds since the start. Run it with `npx tsx __tests__/action/log/record.ts [name …]` when Codex changes.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '../../../src/client/client.js'
import type { CodexEvent } from '../../../src/client/events.js'
import { codexBinary } from '../../harness/codex.js'
import { modelConfig, startModel } from '../../harness/model.js'
import { git, writeFiles } from '../../harness/sandbox.js'
import { SCENARIOS, type Scenario } from './scenarios.js'

const FIXTURES = fileURLToPath(new URL('../../fixtures/sessions/', import.meta.url))
/** Where the recordings pretend to have been made. */
const WORKSPACE = '/home/runner/work/hello/hello'

async function record(name: string, scenario: Scenario): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'record-'))
  const [home, cwd] = [join(root, 'home'), join(root, 'hello')]
  const model = await startModel(scenario.answers)
  try {
    await Promise.all([home, cwd].map(path => mkdir(path)))
    await writeFiles(cwd, scenario.files ?? {})
    await git(cwd, 'init', '--quiet')
    await git(cwd, 'add', '--all')
    await git(
      cwd,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.com',
      'commit',
      '-qm',
      'first',
      '--allow-empty',
    )
    await scenario.prepare?.(cwd)
    const { config, toml } = modelConfig(model, {
      ...(scenario.model !== undefined && { model: scenario.model }),
      provider: { request_max_retries: 0, stream_max_retries: 1 },
    })
    await writeFile(join(home, 'config.toml'), toml)
    const lines: string[] = []
    const started = performance.now()
    const client = await Client.connect({
      codexPath: await codexBinary(scenario.codexVersion),
      codexHome: home,
      cwd,
      account: { type: 'apiKey', apiKey: 'sk-test-0123456789abcdefghijklmnopqrstuvwxyz' },
    })
    try {
      const chat = await client.createChat('Do what the script says.', {
        workingDirectory: cwd,
        profile: { sandbox: 'danger-full-access', approvalPolicy: 'never' },
        config: { ...config, ...scenario.config },
        mcpServers: scenario.mcpServers ?? [],
      })
      try {
        for await (const event of chat) {
          lines.push(JSON.stringify({ at: Math.round(performance.now() - started), event }))
          if (scenario.interruptOn?.(event)) void chat.interrupt()
        }
      } catch (error) {
        console.log(String(error))
      }
    } finally {
      await client.close()
    }
    const text = lines.join('\n').replaceAll(cwd, WORKSPACE).replaceAll(root, '/home/runner/work/_temp')
    await writeFile(join(FIXTURES, `${name}.jsonl`), `${text}\n`)
    const types = lines.map(line => (JSON.parse(line) as { event: CodexEvent }).event.type)
    console.log(`${name}: ${lines.length} events (${[...new Set(types)].join(', ')})`)
  } finally {
    await model.close()
    await rm(root, { recursive: true, force: true })
  }
}

const wanted = process.argv.slice(2)
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  if (wanted.length === 0 || wanted.includes(name)) await record(name, scenario)
}
