/** The whole action beside the bare CLI and OpenAI's own SDK, on one prompt with a model that answers at once. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_CODEX_VERSION } from '../../src/codex/version.js'
import { codexBinary } from '../harness/codex.js'
import { startGitHub } from '../harness/github.js'
import { modelConfig, say, startModel, type Model } from '../harness/model.js'
import {
  ACTION_ROOT,
  actionNode,
  checkout,
  pullRequestEvent,
  runAction,
  sandboxDirs,
  sharedToolCache,
} from '../harness/runner.js'
import { alternately, timeOf, type Measure } from './measure.js'

/** The newest of OpenAI's SDK. It runs whichever CLI it is given. */
const SDK = '0.163.0'
const KEY = 'sk-test-0123456789abcdefghij'
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 9)

export async function run(): Promise<Measure[]> {
  await using model = await startModel({ answers: () => say('Hello there.') })
  await using github = await startGitHub()
  await using sandbox = await sandboxDirs({ toolCache: await sharedToolCache() })
  await checkout(sandbox.workspace, { 'README.md': '# hello\n' })
  github.state.permissions.set('octocat', 'write')
  const pull = github.seedPullRequest()
  const sdk = await installedSdk()
  const codex = await codexBinary()
  const env = (home: string): Record<string, string | undefined> => ({
    PATH: process.env['PATH'],
    HOME: sandbox.home,
    CODEX_HOME: home,
    CODEX_API_KEY: KEY,
  })
  const client = join(sandbox.root, 'client.mjs')
  await writeFile(client, clientProgram(codex, model))
  const sdkProgram = join(sdk, 'bench.mjs')
  await writeFile(sdkProgram, programOfSdk(codex))

  const denying = denyingArguments(join(sandbox.root, 'denied'))
  await mkdir(join(sandbox.root, 'denied'))
  const { action, exec, guarded, library, openai } = await alternately(
    {
      exec: () =>
        withHome(sandbox.root, model, home =>
          timeOf(codex, EXEC, { cwd: sandbox.workspace, env: env(home) }),
        ),
      guarded: () =>
        withHome(sandbox.root, model, home =>
          timeOf(codex, [...EXEC.slice(0, 1), ...denying, ...EXEC.slice(-1)], {
            cwd: sandbox.workspace,
            env: env(home),
          }),
        ),
      action: async () => {
        const report = await runAction({
          sandbox,
          api: github.url,
          event: pullRequestEvent({ number: pull.number }),
          inputs: { prompt: 'hello', 'openai-api-key': KEY, 'responses-api-endpoint': model.endpoint },
        })
        if (report.conclusion !== 'success' || report.residue.files.length > 0) throw new Error(report.log)
        return report.main.durationMs + (report.post?.durationMs ?? 0)
      },
      library: () =>
        withHome(sandbox.root, model, home =>
          timeOf(actionNode(), [client], { cwd: sandbox.workspace, env: env(home) }),
        ),
      openai: () =>
        withHome(sandbox.root, model, home =>
          timeOf(actionNode(), [sdkProgram], { cwd: sandbox.workspace, env: env(home) }),
        ),
    },
    { rounds: ROUNDS },
  )
  return [
    { name: 'bare `codex exec`', value: exec, unit: 'ms' },
    { name: 'whole action, main and post ÷ bare `codex exec`', value: action / exec, limit: 2.5 },
    { name: '`codex exec` with a profile that denies one directory ÷ bare', value: guarded / exec },
    { name: 'whole action ÷ `codex exec` with such a profile', value: action / guarded },
    { name: 'our library, one chat ÷ bare `codex exec`', value: library / exec },
    { name: '@openai/codex-sdk, one run ÷ bare `codex exec`', value: openai / exec },
  ]
}

/** What makes Codex look at the project from within its sandbox, which no credential could be kept from an agent without. */
const denyingArguments = (path: string): string[] =>
  [
    'default_permissions="bench"',
    `permissions.bench={extends=":workspace",filesystem={${JSON.stringify(path)}="deny"}}`,
    'project_doc_max_bytes=0',
  ].flatMap(setting => ['-c', setting])

const EXEC = ['exec', '--sandbox', 'workspace-write', 'hello']

/** A fresh Codex home that knows the model, for one run. */
async function withHome<T>(root: string, model: Model, use: (home: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(root, 'codex-home-'))
  try {
    await writeFile(join(home, 'config.toml'), modelConfig(model).toml)
    return await use(home)
  } finally {
    await rm(home, { recursive: true })
  }
}

const clientProgram = (codexPath: string, model: Model): string => `
import { Client } from ${JSON.stringify(join(ACTION_ROOT, 'dist', 'index.js'))}
const client = await Client.connect({
  codexPath: ${JSON.stringify(codexPath)},
  codexVersion: ${JSON.stringify(DEFAULT_CODEX_VERSION)},
  account: { type: 'apiKey', apiKey: process.env.CODEX_API_KEY },
})
const chat = await client.createChat('hello', { config: ${JSON.stringify(modelConfig(model).config)} })
if ((await chat.get()) !== 'Hello there.') throw new Error('another reply')
await client.close()
`

const programOfSdk = (codexPath: string): string => `
import { Codex } from '@openai/codex-sdk'
const codex = new Codex({ codexPathOverride: ${JSON.stringify(codexPath)} })
const turn = await codex.startThread({ sandboxMode: 'workspace-write' }).run('hello')
if (turn.finalResponse !== 'Hello there.') throw new Error('another reply')
`

/** OpenAI's SDK, installed once into a cache beside the tests' CLIs. */
async function installedSdk(): Promise<string> {
  const home = join(await sharedToolCache(), `codex-sdk-${SDK}`)
  if (existsSync(home)) return home
  await mkdir(home.replace(/[^/]*$/, ''), { recursive: true })
  const fresh = await mkdtemp(`${home}-`)
  await writeFile(join(fresh, 'package.json'), '{"private":true,"type":"module"}')
  // The SDK brings the CLI along; ours is used.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional']
  await timeOf('npm', [...args, `@openai/codex-sdk@${SDK}`], {
    cwd: fresh,
    env: process.env,
  })
  await rename(fresh, home)
  return home
}
