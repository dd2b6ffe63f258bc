/**
 * Damaged and hostile payloads against `CodexAuth.set`: every one ends as one sentence or as a valid file.
 * `FUZZ_PAYLOADS` sets how many; a failure prints the seed.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { CodexAuth } from '../../src/auth/codex-auth.js'
import { decodePayload, encodePayload } from '../../src/auth/payload.js'
import { MemoryStore } from '../../src/auth/store.js'
import { AuthenticationError } from '../../src/errors.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'

const COUNT = Number(process.env.FUZZ_PAYLOADS ?? 100_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122)

/** Mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const next = random(SEED)
const below = (limit: number): number => Math.floor(next() * limit)
const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T
const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(256)))

type Tree = Record<string, unknown>
const ODD: readonly (() => unknown)[] = [
  () => null,
  () => '',
  () => below(1e9) - 5e8,
  () => true,
  () => [],
  () => ({}),
  () => ['x', { y: [1] }],
  () => 'line\nbreak',
  () => '\u0000\u202e\ud800',
  () => 'ein Tökén',
  () => 'x'.repeat(below(5000)),
  () => bytes(below(40)).toString('latin1'),
  () => ({ __proto__: null, constructor: 'x', toString: 1 }),
]
const FIELDS = [
  'auth_mode',
  'OPENAI_API_KEY',
  'tokens',
  'last_refresh',
  'unknown',
  '__proto__',
  'constructor',
]
const TOKENS = ['id_token', 'access_token', 'refresh_token', 'account_id', 'unknown']

/** One field somewhere becomes something else, or goes. */
function bend(auth: Tree): Tree {
  const inTokens = next() < 0.6 && typeof auth.tokens === 'object' && auth.tokens !== null
  const [target, field] = inTokens ? [auth.tokens as Tree, pick(TOKENS)] : [auth, pick(FIELDS)]
  if (next() < 0.2) delete target[field]
  else Object.defineProperty(target, field, { value: pick(ODD)(), enumerable: true, configurable: true })
  return auth
}

/** A few bytes change, go or come. */
function damage(text: string): string {
  let data = Buffer.from(text, 'latin1')
  for (let n = 1 + below(4); n > 0; n--) {
    const at = below(data.length + 1)
    const cut = pick([0, 1, 1, below(64)])
    data = Buffer.concat([data.subarray(0, at), bytes(pick([0, 1, 1, below(16)])), data.subarray(at + cut)])
  }
  return data.toString('latin1')
}

const json = (payload: string): string => JSON.stringify(decodePayload(payload))
const bombs = [1, 8, 64].map(MiB => deflateSync(Buffer.alloc(MiB * 1024 * 1024, ' '), { level: 9 }))
const encode = (data: Buffer | string): string =>
  Buffer.from(data).toString(next() < 0.5 ? 'base64' : 'base64url')

function generate(): string {
  const auth: Tree = next() < 0.2 ? { ...apiKeySignIn() } : { ...chatgptSignIn() }
  if (next() < 0.5) bend(auth)
  const json = JSON.stringify(auth, null, pick([0, 2]))
  const forms: readonly (() => string)[] = [
    () => json,
    () => encode(json),
    () => encode(deflateSync(json)),
    () => encode(deflateSync(damage(json))),
    () => encode(damage(deflateSync(json).toString('latin1'))),
    () => damage(json),
    () => damage(encode(deflateSync(json))),
    () => encode(bytes(below(200))),
    () => encode(deflateSync(bytes(below(200)))),
    () => bytes(below(200)).toString('latin1'),
  ]
  // A bomb costs its inflating, so there are fewer of them.
  return next() < 0.002 ? encode(pick(bombs)) : pick(forms)()
}

it(`${COUNT} payloads: a sentence or a valid file, nothing between`, { timeout: 300_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const path = join(home, 'auth.json')
  const onDisk = new CodexAuth({ codexHome: home })
  const inMemory = new CodexAuth({ store: new MemoryStore() })
  onDisk.set(encodePayload(chatgptSignIn({ mark: 'before' })))
  let content = readFileSync(path, 'utf8')
  let taken = 0
  let memory = 0
  try {
    for (let n = 0; n < COUNT; n++) {
      const text = generate()
      const where = `seed ${SEED}, payload ${n}`
      try {
        inMemory.set(text)
        taken++
        const payload = inMemory.read()
        if (json(payload) !== json(text)) throw new Error(`${where}: is not the same when read again`)
        // Each file written costs a sync of the disk: some of them are enough.
        if (taken % 50 === 0) {
          onDisk.set(text)
          content = readFileSync(path, 'utf8')
          expect(onDisk.read(), where).toBe(payload)
        }
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error
        // Every sentence there is, so no piece of a payload can be in it.
        if (!SENTENCES.test(error.message)) throw new Error(`${where}: ${error.message}`)
        if (error.cause !== undefined) throw new Error(`${where}: carries a foreign error`)
        if (n % 20 === 0) expect(() => onDisk.set(text), where).toThrow(error.message)
      }
      if (n % 1000 === 0) {
        expect(readFileSync(path, 'utf8'), where).toBe(content)
        expect(readdirSync(home), where).toEqual(['auth.json'])
        memory = Math.max(memory, process.memoryUsage.rss())
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  // Both ends are reached, and a payload of 64 MiB when inflated was never held.
  expect(taken).toBeGreaterThan(COUNT / 10)
  expect(taken).toBeLessThan(COUNT / 2)
  expect(memory).toBeLessThan(512 * 1024 * 1024)
})

const SENTENCES = new RegExp(
  `^The sign-in payload (${[
    'is (empty|neither base64 nor JSON|cut off or damaged|larger than 1 MiB|nested too deeply)',
    'does not hold (JSON|a JSON object)',
    'has an auth_mode other than chatgpt and apikey, which cannot be carried',
    'has (no|an empty) (tokens\\.)?(id_token|access_token|refresh_token|account_id|OPENAI_API_KEY)',
    'has no tokens',
    'has no last_refresh, without which Codex signs no request',
    'has a last_refresh that is not a time',
    'has a tokens\\.id_token that is not a JWT',
    'has characters in (tokens\\.)?(id_token|access_token|refresh_token|account_id|OPENAI_API_KEY) that no token has',
  ].join('|')})\\.$`,
)
