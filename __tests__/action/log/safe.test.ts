import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_BYTES, looksLikeCommand, safeLine, safeText, stripAnsi } from '../../../src/action/log/safe.js'
import { commandIn } from './runner-eyes.js'

const ESC = '\u001b'

describe('what reads like a workflow command is broken, visibly', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    [' \t::set-env name=A::b', ' \t\\::set-env name=A::b'],
    ['\u00a0::error::x', '\u00a0\\::error::x'],
    ['text ##[error]x', 'text ##\\[error]x'],
    ['###[group]x', '###\\[group]x'],
    ['##[[group]x', '##\\[[group]x'],
    [':\u200b:error::x', ':<U+200B>:error::x'],
    ['##\u00ad[error]x', '##<U+00AD>[error]x'],
    [':\u0000:error::x', ':\\x00:error::x'],
    [`${ESC}[31m::error::x`, '\\::error::x'],
    [`:${ESC}[0m:error::x`, '\\::error::x'],
    [`${ESC}[2K::error::x`, '\\::error::x'],
    [`#${ESC}]0;title\u0007#[error]x`, '##\\[error]x'],
    ['\u2028::error::x', '<U+2028>::error::x'],
    ['\u0085::error::x', '\\x85::error::x'],
    ['x\r::error::y', 'x\\x0d::error::y'],
  ])('%j', (hostile, shown) => {
    expect(safeText(hostile)).toEqual({ text: shown, risky: looksLikeCommand(hostile) })
  })

  it('in every line of a text, and it says that the text is risky', () => {
    const { text, risky } = safeText('fine\n::add-mask::x\nfine ::here too\n')
    expect(text).toBe('fine\n\\::add-mask::x\nfine ::here too\n')
    expect(risky).toBe(true)
    expect(safeText('std::vector\n## [x]\n').risky).toBe(false)
  })

  const fragment = fc.oneof(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '##',
      '[',
      ']',
      'error',
      'group',
      'set-env',
      'stop-commands',
      ' ',
      '\t',
      'x',
    ),
    fc.constantFrom(
      '\u200b',
      '\u00ad',
      '\u202e',
      '\u0000',
      '\u0007',
      '\r',
      '\b',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\ufe0f',
    ),
    fc.constantFrom(
      ESC,
      `${ESC}[31m`,
      `${ESC}[0m`,
      `${ESC}[2K`,
      `${ESC}]8;;u\u0007`,
      `${ESC}[38;5;9m`,
      '\u009b31m',
    ),
    fc.constantFrom('👩‍🚀', 'é', '\ud83d', 'x'.repeat(LINE_BYTES / 2)),
  )
  const hostile = fc.array(fragment, { maxLength: 30 }).map(parts => parts.join(''))

  it('whatever the line, no line of the result is a command in the most hostile reading', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), lines => {
        const { text, risky } = safeText(lines.join('\n'))
        for (const line of text.split(/\r\n|[\n\r]/)) expect(commandIn(line, true)).toBeUndefined()
        if (lines.some(line => commandIn(line) !== undefined)) expect(risky).toBe(true)
        expect(commandIn(safeLine(lines.join('\n')), true)).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps every visible character, in order, and the number of lines that are not wrapped', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }), lines => {
        const shown = safeText(lines.join('\n')).text.split('\n')
        expect(shown).toHaveLength(Math.max(1, lines.length))
        lines.forEach((line, i) =>
          expect(shown[i]?.replace('\\::', '::').replaceAll('##\\[', '##[')).toBe(line),
        )
      }),
    )
  })
})

describe('what cannot be seen is shown', () => {
  it.each([
    ['a\u202eb', 'a<U+202E>b'],
    ['a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
    ['a\u{e0041}b', 'a<U+E0041>b'],
    ['\ufeffa', '<U+FEFF>a'],
    ['a\u0007b\u007f', 'a\\x07b\\x7f'],
    ['half \ud83d', 'half <U+D83D>'],
    ['#\ufe0f', '#<U+FE0F>'],
  ])('%j', (text, shown) => expect(safeText(text).text).toBe(shown))

  it('each unit and some pairs, and only those', () => {
    const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
    const points = [...Array(0x10000).keys(), ...Array.from({ length: 4096 }, (_, i) => 0x10000 + i * 251)]
    const wrong = points.filter(point => {
      const text = `a${String.fromCodePoint(point)}b`
      return point !== 9 && point !== 10 && (safeText(text).text !== text) !== unseen.test(text)
    })
    expect(wrong).toEqual([])
  })

  it('emoji stay whole', () => {
    const emoji = '👩‍🚀 👍🏽 ❤️ 1️⃣ 🏳️‍🌈 ✓ ©️'
    expect(safeText(`${emoji}\u0001`).text).toBe(`${emoji}\\x01`)
  })
})

describe('escape sequences', () => {
  it.each([
    [`${ESC}[31mred`, `${ESC}[31mred${ESC}[0m`],
    [`${ESC}[1;32mok${ESC}[0m done`, `${ESC}[1;32mok${ESC}[0m done`],
    [`${ESC}[38;5;196mx${ESC}[m`, `${ESC}[38;5;196mx${ESC}[m`],
    [`${ESC}[38;2;1;2;3mx`, `${ESC}[38;2;1;2;3mx${ESC}[0m`],
    [`${ESC}[8mhidden${ESC}[5mblink`, 'hiddenblink'],
    [`${ESC}[1;8mx`, `${ESC}[1mx${ESC}[0m`],
    [`a${ESC}[2K${ESC}[1Ab${ESC}[?25lc`, 'abc'],
    [`${ESC}]8;;http://x${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    [`${ESC}(Bx${ESC}7y${ESC}=`, 'xy'],
    [`${ESC}]0;no end`, '\\x1b]0;no end'],
    [`${ESC}${ESC}[K[31mx`, '\\x1b[31mx'],
    [`x${ESC}`, 'x\\x1b'],
  ])('%j', (text, shown) => expect(safeText(text).text).toBe(shown))

  it('colours end with their line', () => {
    expect(safeText(`${ESC}[31mone\ntwo`).text).toBe(`${ESC}[31mone${ESC}[0m\ntwo`)
    expect(stripAnsi(`${ESC}[31mone${ESC}]0;t\u0007`)).toBe('one')
  })
})

describe('long lines are wrapped', () => {
  it('at 4 kB, whole characters, nothing lost, no command at a new beginning', () => {
    const line = `${'é😀'.repeat(2000)}${'x'.repeat(5000)}`
    const { text } = safeText(`${line}\nshort\n`)
    const pieces = text.split('\n')
    expect(pieces.slice(0, -2).join('')).toBe(line)
    expect(pieces.slice(-2)).toEqual(['short', ''])
    for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(LINE_BYTES)
    const hostile = safeText(`${'::error::x '.repeat(2000)}`)
    expect(hostile.risky).toBe(true)
    for (const piece of hostile.text.split('\n')) expect(commandIn(piece, true)).toBeUndefined()
  })

  it('never within a colour, which ends in every piece', () => {
    const { text } = safeText(`${ESC}[31m${'x'.repeat(4070)}${ESC}[32m${'y'.repeat(100)}`)
    for (const piece of text.split('\n'))
      expect(piece.replace(/\u001b\[(?:31|32|0)m/g, '')).not.toContain(ESC)
  })
})

describe('safeLine', () => {
  it('is one line without colours, cut to a length', () => {
    expect(safeLine(`a\nb\r\n${ESC}[31mc`)).toBe('a ⏎ b ⏎ c')
    expect(safeLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(safeLine('😀'.repeat(9), 10)).toBe(`${'😀'.repeat(4)}…`)
    expect(safeLine('::error::x')).toBe('\\::error::x')
  })
})
