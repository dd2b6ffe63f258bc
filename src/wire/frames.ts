/** Bytes in, lines out: the framing both wires share. */
import { ConnectionError } from '../errors.js'

/** Longest line taken, in bytes. The longest measured was 1.2 MB; a longer one than this is a broken peer. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024

const NEWLINE = 0x0a

/**
 * Collects chunks and gives back whole lines. Splits on `\n` only: `readline` also splits on U+2028 and U+2029,
 * which JSON strings may hold, and a reply with one would then never arrive.
 */
export class LineBuffer {
  #parts: Buffer[] = []
  #size = 0

  constructor(private readonly maxBytes = MAX_LINE_BYTES) {}

  /** The lines this chunk completes, without their newline. Throws a ConnectionError on a line that is too long. */
  push(chunk: Buffer): string[] {
    const last = chunk.lastIndexOf(NEWLINE)
    if (last === -1) {
      this.#keep(chunk)
      return []
    }
    const lines = this.#take(chunk.subarray(0, last)).split('\n')
    if (last + 1 < chunk.length) this.#keep(chunk.subarray(last + 1))
    return lines
  }

  /** What came after the last newline. */
  rest(): string {
    return this.#take(Buffer.alloc(0))
  }

  #take(tail: Buffer): string {
    const whole = this.#parts.length === 0 ? tail : Buffer.concat([...this.#parts, tail])
    this.#parts = []
    this.#size = 0
    return whole.toString('utf8')
  }

  #keep(part: Buffer): void {
    this.#size += part.length
    if (this.#size > this.maxBytes) {
      this.#parts = []
      throw new ConnectionError(`Codex sent a line longer than ${this.maxBytes} bytes.`, {
        code: 'frame_too_long',
        remedy: 'Report this with the Codex version; no message of Codex is known to be that long.',
      })
    }
    this.#parts.push(part)
  }
}
