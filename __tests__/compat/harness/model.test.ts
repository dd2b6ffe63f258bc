/** The scripted model drives older CLIs with the same script, each through the tools it offers. */
import { expect, it } from 'vitest'
import { drive } from '../../harness/drive.js'

it.each([
  { version: '0.44.0', model: 'gpt-5' },
  { version: '0.65.0', model: 'gpt-5', plan: true },
  { version: '0.98.0', model: 'gpt-5', plan: true },
  { version: '0.121.0', model: 'gpt-5', plan: true },
  { version: '0.142.3', plan: true },
  { version: '0.154.0', model: 'gpt-5' },
])('drives codex $version', async facts => {
  const { exitCode, stdout, results, patched } = await drive(facts)
  expect({ exitCode, patched }).toEqual({ exitCode: 0, patched: 'patched\n' })
  expect(stdout).toContain('All done é✓.')
  const told = results.join('\n')
  const plan = 'plan' in facts ? ['Plan updated'] : []
  for (const each of ['one', 'A', 'B', 'echo: hello', ...plan]) expect(told).toContain(each)
})
