/**
 * The payload: one line that carries a sign-in. URL-safe base64 of zlib-compressed compact JSON, as the Python
 * package codex-client writes it; auth.json itself and its plain base64 are read, too.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import { AuthenticationError } from '../errors.js'
import { checkAuth, type AuthPayload } from './schema.js'

/** Largest auth.json taken, in bytes: a real one has about 5 kB, a secret of GitHub's at most 48 kB. */
export const MAX_AUTH_BYTES = 1024 * 1024

/**
 * Reads a payload in any of its three forms. Throws an AuthenticationError (`invalid_payload`) whose one sentence
 * starts with `name` and never quotes the content.
 */
export function decodePayload(text: string, name = 'The sign-in payload'): AuthPayload {
  return named(name, () => parse(unwrap(text.trim())))
}

/** Reads the text of an auth.json. Throws as `decodePayload` does. */
export function parseAuth(json: string, name = 'The sign-in'): AuthPayload {
  return named(name, () => parse(json))
}

class Malformed extends Error {}

function named(name: string, read: () => unknown): AuthPayload {
  try {
    const auth = checkAuth(read())
    if (typeof auth === 'string') throw new Malformed(auth)
    return auth
  } catch (error) {
    // Foreign errors may quote what they choked on: their text goes nowhere.
    const what = error instanceof Malformed ? error.message : 'cannot be read'
    throw new AuthenticationError(`${name} ${what}.`, {
      code: 'invalid_payload',
      remedy: 'Capture the sign-in again: `codex-client login`, then `codex-client read`.',
    })
  }
}

function unwrap(text: string): string {
  if (text === '') throw new Malformed('is empty')
  if (text.length > 2 * MAX_AUTH_BYTES) throw new Malformed('is larger than 1 MiB')
  if (text.startsWith('{')) return text
  // `base64` wraps its lines, and copying may lose the padding.
  const letters = text.replace(/\s+/g, '').replace(/={1,2}$/, '')
  if (!/^([A-Za-z0-9+/]+|[A-Za-z0-9_-]+)$/.test(letters) || letters.length % 4 === 1) {
    throw new Malformed('is neither base64 nor JSON')
  }
  const bytes = Buffer.from(letters, 'base64')
  // A zlib stream starts with method 8 in the low half of its first byte (no JSON does) and a check of two bytes.
  const isZlib = bytes.length > 1 && (bytes.readUInt8(0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
  return utf8(isZlib ? inflate(bytes) : bytes)
}

function inflate(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_AUTH_BYTES })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Malformed(tooLarge ? 'is larger than 1 MiB' : 'is cut off or damaged')
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Malformed('does not hold JSON')
  }
}

function parse(json: string): unknown {
  if (Buffer.byteLength(json) > MAX_AUTH_BYTES) throw new Malformed('is larger than 1 MiB')
  try {
    return JSON.parse(json)
  } catch {
    throw new Malformed('does not hold JSON')
  }
}

/**
 * Writes a payload. The JSON inside is byte for byte what Python's
 * `json.dumps(auth, separators=(',', ':'), ensure_ascii=False)` gives; the compressed bytes around it depend on the
 * zlib of each runtime, and every zlib reads them.
 */
export function encodePayload(payload: AuthPayload): string {
  const base64 = deflateSync(JSON.stringify(payload), { level: 9 }).toString('base64')
  return base64.replaceAll('+', '-').replaceAll('/', '_')
}

/** What a name promises to be a secret, and what is long enough to be one whatever its name. */
const SECRET_NAME = /token|key|secret|password|credential/i
const SECRET_VALUE = /^(?!https?:)\S{40,}$/

/** Everything in a payload that has to be masked: tokens, keys, and whatever among unknown fields could be one. */
export function secretsOf(payload: AuthPayload): string[] {
  const secrets = new Set([encodePayload(payload)])
  const look = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (SECRET_NAME.test(name) || name === 'account_id' || SECRET_VALUE.test(value)) secrets.add(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) look(child, Array.isArray(value) ? name : key)
    }
  }
  look(payload, '')
  return [...secrets].filter(secret => secret !== '')
}
