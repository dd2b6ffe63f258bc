import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { deflateSync, gzipSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { AuthPayload } from '../../src/auth/schema.js'
import { decodePayload, encodePayload, secretsOf } from '../../src/auth/payload.js'
import { AuthenticationError } from '../../src/errors.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'

interface Fixture {
  name: string
  json: string
  payload: string
  escaped: string
  plain: string
}
const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/auth/payloads.json', import.meta.url), 'utf8'),
) as Fixture[]

const pack = (value: unknown): string => deflateSync(JSON.stringify(value)).toString('base64url')
const refusal = (text: string): string => {
  try {
    decodePayload(text)
  } catch (error) {
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({
      code: 'invalid_payload',
      remedy: expect.stringContaining('login') as string,
    })
    return (error as Error).message
  }
  throw new Error('was taken')
}

describe('between Python and here', () => {
  it.each(fixtures)('$name: reads every form Python writes', ({ json, payload, escaped, plain }) => {
    for (const form of [payload, escaped, plain, json, `  ${payload}\n`]) {
      expect(JSON.stringify(decodePayload(form))).toBe(json)
    }
  })

  it.each(fixtures)('$name: writes the same bytes inside', ({ json, payload }) => {
    const ours = encodePayload(decodePayload(payload))
    expect(inflateSync(Buffer.from(ours, 'base64url')).toString()).toBe(json)
    // Python's decoder takes padded, URL-safe base64 only; the header tells the same compression level.
    expect(ours).toMatch(/^[A-Za-z0-9_-]+={0,2}$/)
    expect(ours.length % 4).toBe(0)
    expect(ours.slice(0, 3)).toBe(payload.slice(0, 3))
  })

  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)(`Python reads ours and we read it back${python ? '' : ' (no python3 here)'}`, () => {
    const program = `
import base64, json, sys, zlib
for line in sys.stdin:
    auth = json.loads(zlib.decompress(base64.urlsafe_b64decode(line.strip())))
    text = json.dumps(auth, separators=(',', ':'), ensure_ascii=False)
    print(base64.urlsafe_b64encode(zlib.compress(text.encode(), 9)).decode())`
    const ours = fixtures.map(({ json }) => encodePayload(decodePayload(json)))
    const { stdout, stderr } = spawnSync('python3', ['-c', program], {
      input: ours.join('\n'),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const theirs = stdout.trim().split('\n')
    expect(theirs.map(line => JSON.stringify(decodePayload(line)))).toEqual(fixtures.map(({ json }) => json))
  })
})

it('takes what copying does to base64: wrapped lines, lost padding, the other alphabet', () => {
  const auth = { ...chatgptSignIn(), note: '\xff\xfe\xfd???>>>~~~'.repeat(9) }
  const plain = Buffer.from(JSON.stringify(auth)).toString('base64')
  const forms = [
    plain.replace(/(.{76})/g, '$1\r\n'),
    plain.replaceAll('=', ''),
    plain.replaceAll('+', '-').replaceAll('/', '_'),
    encodePayload(auth).replaceAll('-', '+').replaceAll('_', '/'),
    `\ufeff${JSON.stringify(auth, null, 2)}`,
  ]
  for (const form of forms) expect(decodePayload(form)).toEqual(auth)
})

describe('what is wrong, in one sentence', () => {
  const auth = chatgptSignIn()
  const { last_refresh: _, ...noTime } = auth
  const tokens = (change: Record<string, unknown>): unknown => ({
    ...auth,
    tokens: { ...auth.tokens, ...change },
  })
  const cases: [text: string, sentence: string][] = [
    ['', 'is empty'],
    [' \n\t', 'is empty'],
    ['***', 'is neither base64 nor JSON'],
    ['a', 'is neither base64 nor JSON'],
    ['[]', 'is neither base64 nor JSON'],
    ['ab+_', 'is neither base64 nor JSON'],
    ['{', 'does not hold JSON'],
    [Buffer.from('hello').toString('base64'), 'does not hold JSON'],
    [Buffer.from([0xff, 0xfe]).toString('base64'), 'does not hold JSON'],
    [gzipSync('{}').toString('base64'), 'does not hold JSON'],
    [encodePayload(auth).slice(0, 400), 'is cut off or damaged'],
    [deflateSync(Buffer.alloc(1024 * 1024 + 1, ' ')).toString('base64url'), 'is larger than 1 MiB'],
    [`{"a":"${'x'.repeat(1024 * 1024)}"}`, 'is larger than 1 MiB'],
    ['A'.repeat(3 * 1024 * 1024), 'is larger than 1 MiB'],
    [pack([1]), 'does not hold a JSON object'],
    [pack(null), 'does not hold a JSON object'],
    [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'is nested too deeply'],
    [pack({}), 'has no tokens'],
    [pack({ ...auth, auth_mode: 'chatgptAuthTokens' }), 'has an auth_mode other than chatgpt and apikey'],
    [pack({ ...auth, auth_mode: 7 }), 'has an auth_mode other than chatgpt and apikey'],
    [pack(noTime), 'has no last_refresh, without which Codex signs no request'],
    [pack({ ...auth, last_refresh: 'yesterday' }), 'has a last_refresh that is not a time'],
    [pack({ ...auth, last_refresh: '2026-99-99T00:00:00Z' }), 'has a last_refresh that is not a time'],
    [pack({ ...auth, last_refresh: 1 }), 'has no last_refresh'],
    [pack({ ...auth, tokens: null }), 'has no tokens'],
    [pack({ ...auth, tokens: 'x' }), 'has no tokens'],
    [pack({ ...auth, OPENAI_API_KEY: 5 }), 'has no OPENAI_API_KEY'],
    [pack(tokens({ id_token: 'opaque' })), 'has a tokens.id_token that is not a JWT'],
    [pack(tokens({ id_token: undefined })), 'has no tokens.id_token'],
    [pack(tokens({ access_token: undefined })), 'has no tokens.access_token'],
    [pack(tokens({ refresh_token: '' })), 'has an empty tokens.refresh_token'],
    [pack(tokens({ account_id: null })), 'has no tokens.account_id'],
    [pack(tokens({ access_token: 'two\nlines' })), 'has characters in tokens.access_token that no token has'],
    [pack({ auth_mode: 'apikey' }), 'has no OPENAI_API_KEY'],
    [pack({ OPENAI_API_KEY: '' }), 'has an empty OPENAI_API_KEY'],
    [pack({ OPENAI_API_KEY: 'sk-1', tokens: 'x' }), 'has no tokens'],
  ]
  it.each(cases.map(([text, sentence]) => [sentence, text] as const))('%s', (sentence, text) => {
    const message = refusal(text)
    expect(message).toContain(`The sign-in payload ${sentence}`)
    expect(message).toMatch(/^[^.]+(\.[^. ]+[^.]*)?\.$/)
    expect(message).not.toContain('\n')
  })

  it('names the input it came from', () => {
    expect(() => decodePayload('', 'The input auth')).toThrow('The input auth is empty.')
  })

  it('never quotes the content, not even as the cause', () => {
    try {
      decodePayload('{"OPENAI_API_KEY": sk-secret-in-broken-json}')
    } catch (error) {
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-in')
    }
  })
})

describe('secretsOf', () => {
  it('lists every token, the payload itself, and unknown fields that could be secrets', () => {
    const issuer = 'https://auth.openai.com/with/a/path/that/is/long'
    const agent_identity = { private_keys: ['short-key'], owner: 'o'.repeat(43), issuer, note: 'two words' }
    const auth = { ...chatgptSignIn(), agent_identity }
    expect(secretsOf(auth).sort()).toEqual(
      [encodePayload(auth), ...Object.values(auth.tokens), 'short-key', 'o'.repeat(43)].sort(),
    )
  })

  it('lists an API key, however short, and nothing empty', () => {
    expect(secretsOf({ ...apiKeySignIn('sk-1'), other_key: '' } as AuthPayload).slice(1)).toEqual(['sk-1'])
  })
})
