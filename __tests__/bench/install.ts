/** Our installer beside `npm install` of the same package, both without a cached CLI. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionsExec } from '../../src/codex/exec.js'
import { installCodex, type Installed } from '../../src/codex/install.js'
import { DEFAULT_CODEX_VERSION } from '../../src/codex/version.js'
import { alternately, timeOf, type Measure } from './measure.js'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)

export async function run(): Promise<Measure[]> {
  const root = await mkdtemp(join(tmpdir(), 'bench-install-'))
  const [plain, tools] = [join(root, 'plain'), join(root, 'tools')]
  const install = (env: NodeJS.ProcessEnv): Promise<Installed> =>
    installCodex({
      version: DEFAULT_CODEX_VERSION,
      env,
      exec: actionsExec,
      toolCache: tools,
      tmp: root,
      hosted: true,
      log: () => undefined,
      warn: line => console.error(line),
    })
  try {
    const { npm, ours } = await alternately(
      {
        npm: async () => {
          await rm(plain, { recursive: true, force: true })
          await mkdir(plain)
          await writeFile(join(plain, 'package.json'), '{"private":true}')
          const args = ['install', '--no-audit', '--no-fund', `@openai/codex@${DEFAULT_CODEX_VERSION}`]
          return timeOf('npm', args, { cwd: plain, env: process.env })
        },
        ours: async () => {
          await rm(tools, { recursive: true, force: true })
          const started = performance.now()
          const { fromCache } = await install(process.env)
          if (fromCache) throw new Error('that was no cold installation')
          return performance.now() - started
        },
      },
      { rounds: ROUNDS },
    )
    // Warm: no npm on the PATH, so nothing can be installed.
    const { warm } = await alternately(
      { warm: async () => void (await install({ PATH: '' })) },
      { rounds: ROUNDS },
    )
    return [
      { name: 'plain `npm install @openai/codex`', value: npm / 1000, unit: 's' },
      { name: 'cold installation ÷ plain `npm install`', value: ours / npm, limit: 1.05 },
      { name: 'warm start of the installer, without npm', value: warm, unit: 'ms', limit: 50 },
    ]
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
