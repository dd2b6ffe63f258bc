/** How a secret may look in a text: every encoding as a string whose characters know the secret's bytes they stand for. */

/** Consecutive characters of a secret that may not leave. A shorter secret counts as a whole. */
export const FRAGMENT = 12

/**
 * One encoding of one secret. The secret is counted in units of eight bits: its bytes, or its UTF-16 units where it
 * stands as it is. Character i of the text says `bits` of them, from bit `from + bits * i` on.
 */
export interface Pattern {
  text: string
  bits: number
  from: number
  /** Length of the secret in units. */
  length: number
  /** How many consecutive units must be covered for a match to count. */
  need: number
}

/** First and last unit that character i depends on. */
export const firstUnit = ({ bits, from }: Pattern, i: number): number => (from + bits * i) >> 3
export const lastUnit = ({ bits, from }: Pattern, i: number): number => (from + bits * i + bits - 1) >> 3

/** The plain forms of a secret: as it is and reversed. */
export function plainPatterns(secret: string): Pattern[] {
  const need = Math.min(FRAGMENT, secret.length)
  const plain = { text: secret, bits: 8, from: 0, length: secret.length, need }
  return [plain, backwards(plain)]
}

/** The encoded forms: hex and base64 (base64url differs in characters that count as separators), each also reversed. */
export function encodedPatterns(secret: string): Pattern[] {
  return [secret, reverse(secret)].flatMap(text => {
    const bytes = Buffer.from(text, 'utf8')
    const forms = [hex(bytes, false), hex(bytes, true), ...[0, 1, 2].map(offset => base64(bytes, offset))]
    return [...forms, ...forms.map(backwards)]
  })
}

const reverse = (text: string): string => text.split('').reverse().join('')

function hex(bytes: Buffer, upper: boolean): Pattern {
  const text = bytes.toString('hex')
  const need = Math.min(FRAGMENT, bytes.length)
  return { text: upper ? text.toUpperCase() : text, bits: 4, from: 0, length: bytes.length, need }
}

/**
 * Base64 of the secret where it starts `offset` bytes after a group of three. Only characters that depend on nothing
 * but the secret are kept, so a fragment's two edge bytes may be missing: hence the lower need.
 */
function base64(bytes: Buffer, offset: number): Pattern {
  const begin = Math.ceil((8 * offset) / 6)
  const end = Math.floor((8 * (offset + bytes.length)) / 6)
  return {
    text: Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(begin, end),
    bits: 6,
    from: 6 * begin - 8 * offset,
    length: bytes.length,
    need: Math.max(1, Math.min(FRAGMENT, bytes.length) - 2),
  }
}

/** The same encoding written backwards; units are counted from the secret's end. */
function backwards(pattern: Pattern): Pattern {
  const { text, bits, from, length } = pattern
  return { ...pattern, text: reverse(text), from: 8 * length - from - bits * text.length }
}

/**
 * What of a secret is secret. Public constants are cut off: a JWT's header, the armour of a PEM block, scheme and host
 * of an address. A JSON object (a service account's key, a sign-in) counts by its long strings that are no addresses.
 */
export function secretParts(secret: string): string[] {
  const text = secret.trim()
  const leaves = text.startsWith('{') ? stringsOf(text) : undefined
  if (leaves) return leaves.flatMap(secretParts)
  if (/^eyJ[\w-]+\.[\w-]+\./.test(text)) return [text.slice(text.indexOf('.') + 1)]
  if (text.includes('-----BEGIN')) return text.split(/-----[A-Z0-9 ]+-----/).map(part => part.trim())
  // Most are none, and it takes time to compile the pattern.
  const address = text.includes('://') && /^[a-z][a-z0-9+.-]*:\/\/(?:([^@/?#]*)@)?[^/?#]*(.*)$/is.exec(text)
  if (address) return [address[1] ?? '', address[2] ?? '']
  return [text]
}

function stringsOf(json: string): string[] | undefined {
  try {
    const found: string[] = []
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string' && value.length >= 16 && !/^https?:\/\/[^@?]*$/.test(value))
        found.push(value)
      return value
    })
    return found
  } catch {
    return undefined
  }
}
