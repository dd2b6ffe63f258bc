import { expect, test } from 'vitest'
import type { InputSpec } from '../../src/action/input-table.js'
import { INPUTS, readInputs, type InputName } from '../../src/action/inputs.js'

const read = (given: Partial<Record<InputName, string>>) => {
  const all: Partial<Record<InputName, string>> = { prompt: 'Do it.', ...given }
  return readInputs(name => {
    const spec: InputSpec = INPUTS[name]
    return all[name] ?? spec.default ?? ''
  })
}

test('the trigger phrase is one word', () => {
  expect(read({ 'trigger-phrase': ' @codex\n' }).triggerPhrase).toBe('@codex')
  expect(read({}).triggerPhrase).toBeUndefined()
  expect(() => read({ 'trigger-phrase': '/codex review' })).toThrow(
    'Input `trigger-phrase` must be one word, as `/codex`, not `/codex review`.',
  )
})

test('bots are allowed by name only', () => {
  expect(read({ 'allow-bot-users': 'dependabot, renovate[bot]' }).allowBotUsers).toEqual([
    'dependabot',
    'renovate[bot]',
  ])
  expect(() => read({ 'allow-bot-users': '*' })).toThrow('Input `allow-bot-users` must name each bot')
})
