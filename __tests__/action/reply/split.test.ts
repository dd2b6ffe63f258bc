import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMarkdown } from '../../../src/action/reply/split.js'
import { wordsOf } from './markdown-judge.js'
import { block, write } from './markdown-texts.js'

/** The words of all parts, without what a part repeats or adds: table heads, stubs, summaries. */
function wordsOfParts(parts: string[]) {
  const heads = new Set<string>()
  return parts.flatMap(wordsOf).filter(({ word, inside }) => {
    if (word === '…' || (word === 'continued' && inside.endsWith('html'))) return false
    if (!/ ?head\d$/.test(inside)) return true
    if (heads.has(word)) return false
    heads.add(word)
    return true
  })
}

describe('splitting', () => {
  test('nothing is lost, reordered or rendered as something else', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 400, max: 1_200 }),
        (blocks, limit) => {
          const text = write(blocks)
          const parts = splitMarkdown(text, limit)
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit)
          expect(wordsOfParts(parts)).toEqual(wordsOf(text))
        },
      ),
      { numRuns: 50 },
    )
  })

  // Each line looked at to the end of the text would take minutes.
  test.each(['\n', '1\n', ' \n'])('of lines of %j it makes parts, too', line => {
    const parts = splitMarkdown(`a\n\n${line.repeat(200_000)}\nb`, 60_000)
    expect(parts[0]?.startsWith('a')).toBe(true)
    expect(parts.at(-1)?.endsWith('b')).toBe(true)
  })

  const WORDS = Array.from({ length: 400 }, (_, index) => `word${index}`)

  test('a line that is too long is cut between words, and goes on as what it was', () => {
    for (const [before, after] of [
      ['', ''],
      ['- ', ''],
      ['> 3. ', ''],
      ['```\n', '\n```'],
      ['`', '`'],
      ['| a |\n|---|\n| ', ' |'],
      ['<details><summary>s</summary>\n\n', '\n\n</details>'],
    ] as const) {
      // A code span has to end within what is read ahead.
      const text = before + WORDS.slice(0, 240).join(' ') + after
      const parts = splitMarkdown(text, 900)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(900)
      expect(parts.length).toBeGreaterThan(1)
      expect(wordsOfParts(parts), before).toEqual(wordsOf(text))
    }
  })

  test('a line without spaces is cut between characters', () => {
    const text = '👩‍👩‍👧é'.normalize('NFD').repeat(500)
    const parts = splitMarkdown(text, 1_000)
    expect(parts.join('')).toBe(text)
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(1_000)
      expect(part).not.toMatch(/^[\u200d\p{M}]|\p{Surrogate}|\u200d$/u)
    }
  })

  test('a part begins with a heading rather than ends before a full line', () => {
    const text = `${'a '.repeat(300)}\n\n## Title\n\n${'b '.repeat(300)}`
    expect(splitMarkdown(text, 1_000)[1]).toMatch(/^## Title/)
  })

  test('ordered lists go on counting, also when the source says 1. every time', () => {
    const items = WORDS.slice(0, 60).map(word => `1. ${word} ${'x'.repeat(30)}`)
    const parts = splitMarkdown(items.join('\n'), 500)
    expect(wordsOfParts(parts)).toEqual(wordsOf(items.join('\n')))
  })

  test('a link keeps its address, a footnote is seen, wherever the text is cut', () => {
    const text = `See [the docs][d].[^n]\n\n${WORDS.join(' ')}\n\n[d]: https://example.com/docs\n\n[^n]: A note.`
    const parts = splitMarkdown(text, 1_500)
    expect(parts[0]).toContain('[d]: https://example.com/docs')
    expect(parts.at(-1)).toContain('\\[^n]: A note.')
  })

  test('what the parser refuses is cut all the same', () => {
    const text = '> '.repeat(2_000)
    const parts = splitMarkdown(`${text}end`, 1_000)
    expect(parts.join('')).toBe(`${text}end`)
  })
})
