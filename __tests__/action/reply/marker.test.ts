import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMark, replyKey, writeMark } from '../../../src/action/reply/marker.js'
import { eventOf } from './fake.js'

test('whatever the key, the mark is one line that no HTML parser leaves early, and reads as it was written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 50 })
  fc.assert(
    fc.property(text, text, fc.nat(), (key, run, part) => {
      const line = writeMark({ key, run, part })
      expect(line).toMatch(/^<!-- [^\n\r>]* -->$/)
      expect(line.slice(4, -3)).not.toContain('--')
      expect(readMark(`${line}\nHello`)).toEqual({ key, run, part })
    }),
  )
})

test('a mark counts at the very start only', () => {
  const line = writeMark({ key: 'k', run: '1.1', part: 1 })
  expect(readMark(` ${line}`)).toBeUndefined()
  expect(readMark(`Hello\n${line}`)).toBeUndefined()
  expect(readMark(line.replace('"k"', '"%"'))).toBeUndefined()
})

test('every job and every leg of a matrix has its own key', () => {
  const event = (workflow: string, job: string) => ({ ...eventOf('push'), workflow, job })
  const keys = [
    replyKey(event('CI', 'review'), '', ''),
    replyKey(event('CI', 'lint'), '', ''),
    replyKey(event('CI/review', 'lint'), '', ''),
    replyKey(event('CI', 'review/lint'), '', ''),
    replyKey(event('CI', 'review'), '', '{"os":"a"}'),
    replyKey(event('CI', 'review'), '', '{"os":"b"}'),
    replyKey(event('CI', 'review'), 'mine', ''),
    replyKey(event('CI', 'review'), 'mine', '{"os":"a"}'),
    replyKey(event('CI', 'review'), 'x'.repeat(1_000), ''),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys[0]).toBe('CI/review')
  expect(replyKey(event('CI', 'review'), '', 'null')).toBe('CI/review')
  for (const key of keys) expect(key.length).toBeLessThanOrEqual(200)
})
