import { existsSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { main } from '../../src/action/main.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = undefined
})

const full = existsSync('/dev/full')
it.skipIf(!full)(
  `says why it failed although the disk is full${full ? '' : ' (no /dev/full here)'}`,
  async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) vi.stubEnv(name, '/dev/full')
    vi.stubEnv('INPUT_EFFORT', 'none such')
    const written: string[] = []
    vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
      written.push(String(text))
      for (const done of rest) if (typeof done === 'function') (done as () => void)()
      return true
    })
    await main()
    expect(process.exitCode).toBe(1)
    const log = written.join('')
    expect(log.match(/::warning::The outputs could not be written: ENOSPC.*\n/g)).toHaveLength(1)
    expect(log).toContain('::error title=Codex could not finish::')
  },
)
