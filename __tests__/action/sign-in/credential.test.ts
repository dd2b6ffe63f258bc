import { describe, expect, it } from 'vitest'
import {
  credentialEnvironment,
  credentialFrom,
  credentialSecrets,
  describe as describeCredential,
  refusal,
  type Credential,
} from '../../../src/action/sign-in/credential.js'
import { encodePayload } from '../../../src/auth/payload.js'
import { refused, trusted } from '../../../src/guard/verdict.js'
import { apiKeySignIn, chatgptSignIn, fakeJwt } from '../../harness/signin.js'

const none = { auth: undefined, openaiApiKey: undefined, codexAccessToken: undefined }
const chatgpt: Credential = { source: 'auth', payload: chatgptSignIn() }
const key: Credential = { source: 'openai-api-key', apiKey: 'sk-1' }
const token: Credential = { source: 'codex-access-token', token: 'at-1' }

describe('credentialFrom', () => {
  it('takes exactly one', () => {
    const auth = encodePayload(chatgptSignIn())
    expect(credentialFrom({ ...none, auth })).toMatchObject({
      source: 'auth',
      payload: { auth_mode: 'chatgpt' },
    })
    expect(credentialFrom({ ...none, openaiApiKey: ' sk-1\n' })).toEqual(key)
    expect(credentialFrom({ ...none, codexAccessToken: 'at-1' })).toEqual(token)
  })

  it.each([
    [none, /No credential is given: set one of the inputs `auth`, `openai-api-key` and `codex-access-token`/],
    [{ ...none, auth: ' \n' }, /No credential is given/],
    [
      { ...none, auth: 'x', openaiApiKey: 'y' },
      /Inputs `auth` and `openai-api-key` are all set: leave only one\./,
    ],
    [
      { auth: 'x', openaiApiKey: 'y', codexAccessToken: 'z' },
      /`auth` and `openai-api-key` and `codex-access-token`/,
    ],
    [{ ...none, auth: 'rubbish!' }, /^Input `auth` is neither base64 nor JSON\.$/],
    [{ ...none, openaiApiKey: 'sk-1\nsk-2' }, /^Input `openai-api-key` has characters that no key has/],
  ])('%#: refuses anything else by name', (inputs, message) => {
    expect(() => credentialFrom(inputs)).toThrow(message)
  })
})

it('keeps every variable of a credential away from Codex, but the selected one', () => {
  const names = [
    'CODEX_API_KEY',
    'CODEX_ACCESS_TOKEN',
    'OPENAI_API_KEY',
    'OPENAI_FEDERATION_RULE_ID',
    'OPENAI_IDENTITY_TOKEN_FILE',
    'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
  ]
  const nothing = Object.fromEntries(names.map(name => [name, undefined]))
  expect(credentialEnvironment(chatgpt)).toStrictEqual(nothing)
  expect(credentialEnvironment(key)).toStrictEqual(nothing)
  expect(credentialEnvironment(token)).toStrictEqual({ ...nothing, CODEX_ACCESS_TOKEN: 'at-1' })
})

it('says which is in use and until when, and nothing personal', () => {
  const auth = chatgptSignIn({ plan: 'pro' })
  auth.tokens.access_token = fakeJwt('x', { expiresIn: 0 }).replace(/\..*\./, () => {
    const claims = Buffer.from(JSON.stringify({ exp: 2_000_000_000 })).toString('base64url')
    return `.${claims}.`
  })
  const text = describeCredential({ source: 'auth', payload: auth })
  expect(text).toBe('auth (ChatGPT pro, access token until 2033-05-18 03:33 UTC)')
  auth.tokens.access_token = 'opaque'
  expect(describeCredential({ source: 'auth', payload: auth })).toBe(
    'auth (ChatGPT pro, access token without an end)',
  )
  expect(describeCredential({ source: 'auth', payload: apiKeySignIn() })).toBe('auth (API key)')
  expect(describeCredential(key)).toBe('openai-api-key')
  expect(describeCredential(token)).toBe('codex-access-token')
})

it('lists what has to be masked', () => {
  expect(credentialSecrets(key)).toEqual(['sk-1'])
  expect(credentialSecrets(token)).toEqual(['at-1'])
  const auth = chatgptSignIn()
  expect(credentialSecrets({ source: 'auth', payload: auth })).toEqual(
    expect.arrayContaining([encodePayload(auth), ...Object.values(auth.tokens)]),
  )
})

it('an untrusted head gets no ChatGPT sign-in, but may get a key', () => {
  expect(refusal(chatgpt, refused('theirs'))?.message).toContain(
    'a ChatGPT sign-in, which is never used on code from outside',
  )
  expect(refusal(chatgpt, trusted('own'))).toBeUndefined()
  for (const other of [key, token, { source: 'auth', payload: apiKeySignIn() } as const]) {
    expect(refusal(other, refused('theirs'))).toBeUndefined()
  }
})
