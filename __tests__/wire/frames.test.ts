import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { LineBuffer } from '../../src/wire/frames.js'

describe('LineBuffer', () => {
  it('gives back the same lines wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }).map(s => s.replaceAll('\n', ' '))),
        fc.array(fc.nat(400)),
        (lines, cuts) => {
          const bytes = Buffer.from(lines.map(line => `${line}\n`).join(''))
          const places = [0, ...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
          const buffer = new LineBuffer()
          const out = places.slice(1).flatMap((end, i) => buffer.push(bytes.subarray(places[i], end)))
          expect(out).toEqual(lines)
          expect(buffer.rest()).toBe('')
        },
      ),
    )
  })

  it('does not split on the line separators that JSON strings may hold', () => {
    expect(new LineBuffer().push(Buffer.from('a\u2028b\u2029c\r\n'))).toEqual(['a\u2028b\u2029c\r'])
  })

  it('refuses a line over the limit with a typed error', () => {
    const buffer = new LineBuffer(8)
    expect(buffer.push(Buffer.from('12345678'))).toEqual([])
    expect(() => buffer.push(Buffer.from('9'))).toThrow(
      expect.objectContaining({ code: 'frame_too_long' }) as Error,
    )
  })
})
