/** Hash → places in patterns: a hash table in typed arrays, because a sign-in makes tens of thousands of entries. */

/** Places remembered per hash; only a secret that repeats itself has more. */
const CANDIDATES = 16

export class Anchors {
  #size = 0
  /** Triples of hash, pattern + 1 (0: free) and place in the pattern. */
  #slots = new Int32Array(3 << 14)

  add(hash: number, pattern: number, at: number): void {
    if (this.#size * 6 > this.#slots.length) this.#grow()
    let same = 0
    let slot = this.#first(hash)
    for (; this.#slots[slot + 1] !== 0; slot = this.#next(slot)) {
      if (this.#slots[slot] === hash && ++same === CANDIDATES) return
    }
    this.#slots[slot] = hash
    this.#slots[slot + 1] = pattern + 1
    this.#slots[slot + 2] = at
    this.#size++
  }

  /** The slots of a hash. */
  of(hash: number): number[] {
    const found: number[] = []
    for (let slot = this.#first(hash); this.#slots[slot + 1] !== 0; slot = this.#next(slot)) {
      if (this.#slots[slot] === hash) found.push(slot)
    }
    return found
  }

  pattern(slot: number): number {
    return (this.#slots[slot + 1] as number) - 1
  }

  at(slot: number): number {
    return this.#slots[slot + 2] as number
  }

  #first(hash: number): number {
    return 3 * ((Math.imul(hash, 0x9e3779b1) >>> 7) % (this.#slots.length / 3))
  }

  #next(slot: number): number {
    return slot + 3 === this.#slots.length ? 0 : slot + 3
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 8)
    this.#size = 0
    for (let i = 0; i < old.length; i += 3) {
      if (old[i + 1] !== 0) this.add(old[i] as number, (old[i + 1] as number) - 1, old[i + 2] as number)
    }
  }
}
