import { expect, it } from 'vitest'
import type { Inputs } from '../../src/action/inputs.js'
import { refuseUnsupported } from '../../src/action/support.js'
import { refuseUnguarded } from '../../src/action/unguarded.js'

const inputs = (given: Partial<Inputs>): Inputs =>
  ({ safetyStrategy: 'drop-sudo', transport: 'auto', approvalPolicy: 'never', ...given }) as Inputs

it('what would not be guarded needs unsafe', () => {
  const check = (version: string, given: Partial<Inputs> = {}) => refuseUnguarded(inputs(given), version)
  expect(() => check('0.142.3')).not.toThrow()
  expect(() => check('0.121.0')).toThrow(/`codex-version`.*0\.142\.3 or later, or `safety-strategy: unsafe`/)
  expect(() => check('0.44.0')).toThrow(/`safety-strategy: unsafe`/)
  expect(() => check('0.153.4', { transport: 'mcp' })).toThrow(/`transport` is `mcp`.*use `app-server`/)
  expect(() => check('0.121.0', { safetyStrategy: 'unsafe' })).not.toThrow()
  const onWindows = (given: Partial<Inputs>) => refuseUnguarded(inputs(given), '0.169.0', 'win32')
  expect(() => onWindows({})).toThrow(/Windows.*Linux or macOS runner, or `safety-strategy: unsafe`/)
  expect(() => onWindows({ safetyStrategy: 'unsafe' })).not.toThrow()
})

it.each<[string, Partial<Inputs>, object | undefined, RegExp]>([
  [
    '0.169.0',
    { approvalPolicy: 'on-failure' },
    undefined,
    /`approval-policy` on-failure; a Codex before 0\.143/,
  ],
  ['0.98.0', { effort: 'ultra' }, undefined, /`effort` ultra; Codex 0\.138\.0 or later could/],
  ['0.65.0', {}, { type: 'object' }, /`output-schema`; Codex 0\.98\.0 or later over app-server could/],
  ['0.44.0', { instructions: 'x' }, undefined, /`instructions`; Codex 0\.53\.0 or later could/],
  ['0.142.3', { resume: 'x', transport: 'mcp' }, undefined, /`resume`.*over mcp cannot/],
])('Codex %s cannot take %j: said in the words of the inputs', (version, given, schema, pattern) => {
  expect(() =>
    refuseUnsupported({ inputs: inputs(given), outputSchema: schema as Record<string, unknown> }, version),
  ).toThrow(pattern)
  expect(() => refuseUnsupported({ inputs: inputs({}), outputSchema: undefined }, version)).not.toThrow()
})
