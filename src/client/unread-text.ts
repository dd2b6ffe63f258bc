/** Text that waits for a reader. */

/** How much is joined at a time, in UTF-16 units. */
export const BLOCK = 64 * 1024

/** The pieces of a text, up to a limit in UTF-16 units. Blocks of them lie outside the heap, which they would make grow. */
export class UnreadText {
  readonly #limit: number
  #blocks: (Buffer | string)[] = []
  #pieces: string[] = []
  /** Length of `#pieces`. */
  #loose = 0
  #length = 0

  constructor(limit = Infinity) {
    this.#limit = limit
  }

  get length(): number {
    return this.#length
  }

  /** Takes a piece, or says that there is no room for it, and from then on for none. */
  add(piece: string): boolean {
    if (this.#length + piece.length > this.#limit) {
      this.#length = this.#limit
      return false
    }
    this.#length += piece.length
    this.#loose += piece.length
    this.#pieces.push(piece)
    if (this.#loose >= BLOCK) {
      const block = this.#pieces.splice(0).join('')
      this.#blocks.push(isWellFormed(block) ? Buffer.from(block) : block)
      this.#loose = 0
    }
    return true
  }

  toString(): string {
    return [...this.#blocks, ...this.#pieces].map(String).join('')
  }
}

/** Half of a surrogate pair does not survive UTF-8. */
const isWellFormed = (text: string): boolean => !/[\ud800-\udfff]/u.test(text)
