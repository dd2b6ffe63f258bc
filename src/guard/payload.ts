/** Reading what strangers sent: nothing is where it should be until it was looked at. */

/** The value at a path of keys; undefined where the way ends. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key)
      ? (inner as Record<string, unknown>)[key]
      : undefined
  }, value)
}

/** The text at a path; undefined for anything else, and for the empty text. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const text = at(value, ...path)
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** The positive integer at a path: an id, or the number of an issue. */
export function idAt(value: unknown, ...path: string[]): number | undefined {
  const id = at(value, ...path)
  return Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : undefined
}
