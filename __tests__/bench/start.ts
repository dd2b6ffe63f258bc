/** From the start of `node dist/main.js` until Codex starts, beside a Node that does nothing; and how large `dist/` is. */
import { lstat, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheProgram } from '../harness/codex.js'
import { ACTION_ROOT, actionNode, runAction, sandboxDirs } from '../harness/runner.js'
import { alternately, timeOf, type Measure } from './measure.js'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15)

export async function run(): Promise<Measure[]> {
  await using sandbox = await sandboxDirs()
  const mark = join(sandbox.root, 'started')
  // The first start counts: the sandbox's probe and every new try start it, too.
  await cacheProgram(sandbox.toolCache, `#!/bin/sh\n[ -e '${mark}' ] || : > '${mark}'\n`)
  const { empty, start } = await alternately(
    {
      empty: () => timeOf(actionNode(), ['-e', '']),
      start: async () => {
        await rm(mark, { force: true })
        let begun = NaN
        const report = await runAction({
          sandbox,
          inputs: { prompt: 'hello', 'openai-api-key': 'sk-test-0123456789abcdefghij' },
          onStart: stage => (begun = stage === 'main' ? performance.timeOrigin + performance.now() : begun),
        })
        const started = await stat(mark).catch(() => undefined)
        if (started === undefined) throw new Error(report.log)
        return started.mtimeMs - begun
      },
    },
    { rounds: ROUNDS },
  )
  return [
    { name: 'an empty Node', value: empty, unit: 'ms' },
    { name: '`node dist/main.js` to Codex started ÷ an empty Node', value: start / empty, limit: 4 },
    { name: 'size of dist/', value: (await sizeOf(join(ACTION_ROOT, 'dist'))) / 1e6, limit: 4, unit: 'MB' },
  ]
}

async function sizeOf(path: string): Promise<number> {
  const info = await lstat(path)
  if (!info.isDirectory()) return info.size
  const sizes = await Promise.all((await readdir(path)).map(name => sizeOf(join(path, name))))
  return sizes.reduce((sum, size) => sum + size, 0)
}
