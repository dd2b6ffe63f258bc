/** What an unsigned look into a JWT shows. Never proof of anything: for texts and times only. */

/** Longest claims part looked into, in characters of base64url; real ones have about two thousand. */
const MAX_CLAIMS = 64 * 1024

/** The claims of a JWT, or `undefined` for an opaque token. Nothing is verified; never throws. */
export function claimsOf(token: string): Record<string, unknown> | undefined {
  const [header, claims, signature, ...more] = token.split('.', 4)
  if (!header || !claims || !signature || more.length > 0 || claims.length > MAX_CLAIMS) return undefined
  try {
    return recordOf(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')))
  } catch {
    return undefined
  }
}

/** `value` as a plain object, if it is one. */
export function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** When a token ends (`exp`), or `undefined` when it does not say. */
export function expiryOf(token: string): Date | undefined {
  const seconds = claimsOf(token)?.exp
  // The largest time a Date can hold is 8.64e15 milliseconds.
  return typeof seconds === 'number' && seconds > 0 && seconds <= 8.64e12
    ? new Date(seconds * 1000)
    : undefined
}
