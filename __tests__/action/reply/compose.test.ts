import { expect, test } from 'vitest'
import { compose } from '../../../src/action/reply/compose.js'
import { outcome } from './replying.js'

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`)
const options = { serverUrl: 'https://github.com', limit: 4_000 }

test('a reply that fits is one part, with head and tail', () => {
  const { parts, overflow } = compose(outcome('Short.'), options)
  expect(parts).toEqual([expect.stringMatching(/^\*\*✅ [^]*Short\.[^]*<sub>/)])
  expect(overflow).toBeUndefined()
})

test('a longer one is in parts that say which they are; the bill stands in the last', () => {
  const { parts, overflow } = compose(outcome(words(1_000).join(' ')), options)
  expect(parts.length).toBeGreaterThan(2)
  expect(overflow).toBeUndefined()
  for (const [index, part] of parts.entries()) {
    expect(part.length).toBeLessThanOrEqual(4_000)
    expect(part).toContain(`Part ${index + 1} of ${parts.length}`)
    expect(part.includes('<sub>')).toBe(index === parts.length - 1)
  }
  expect(parts.join(' ').match(/\bword\d+/g)).toEqual(words(1_000))
})

test('of more than five the middle is left for the summary, and the text says so', () => {
  const { parts, overflow } = compose(outcome(words(4_000).join(' ')), options)
  expect(parts).toHaveLength(5)
  expect(parts[2]).toMatch(/Parts 4 to \d+ of \d+ are in the \[job summary\]/)
  const all = [...parts.slice(0, 3), overflow, ...parts.slice(3)].join(' ')
  expect(all.match(/\bword\d+/g)).toEqual(words(4_000))
})

test('what making it harmless adds cannot push a part over the limit', () => {
  const { parts, overflow } = compose(outcome('@a '.repeat(3_000)), options)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(4_000)
  expect([...parts, overflow].join(' ').match(/@\u200Ba/g)).toHaveLength(3_000)
})

test('a mention in a reason is none; a long reason is cut', () => {
  const { parts } = compose(
    outcome('', { conclusion: 'failure', reason: `@ada ${'x'.repeat(3_000)}` }),
    options,
  )
  expect(parts[0]).toContain('@\u200Bada')
  expect(parts[0]?.length).toBeLessThan(2_500)
})
