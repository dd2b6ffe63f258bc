import { expect, it } from 'vitest'
import { accountOf, emailOf, planOf, tokenExpiry } from '../../src/auth/facts.js'
import { claimsOf } from '../../src/auth/jwt.js'
import { isChatgpt } from '../../src/auth/schema.js'
import type { AuthTokens, ChatgptPayload } from '../../src/auth/schema.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: Record<string, unknown>): string => `${part({ alg: 'none' })}.${part(claims)}.c2ln`
const withTokens = (tokens: Partial<AuthTokens>): ChatgptPayload => {
  const auth = chatgptSignIn({ plan: 'pro' })
  return { ...auth, tokens: { ...auth.tokens, ...tokens } }
}

it('says who, which plan and until when', () => {
  const auth = withTokens({ access_token: jwt({ exp: 2_000_000_000 }) })
  expect(emailOf(auth)).toBe('someone@example.com')
  expect(planOf(auth)).toBe('pro')
  expect(tokenExpiry(auth)?.toISOString()).toBe('2033-05-18T03:33:20.000Z')
})

it('says nothing of what is not there', () => {
  const auth = withTokens({ access_token: 'opaque', id_token: jwt({}) })
  expect([emailOf(auth), planOf(auth), tokenExpiry(auth)]).toEqual([undefined, undefined, undefined])
  const key = apiKeySignIn()
  expect([emailOf(key), planOf(key), tokenExpiry(key)]).toEqual([undefined, undefined, undefined])
})

it('takes the plan of the access token when the id token has none', () => {
  const access_token = jwt({ 'https://api.openai.com/auth': { chatgpt_plan_type: 'business' } })
  expect(planOf(withTokens({ id_token: jwt({}), access_token }))).toBe('business')
})

it.each([
  ['no claims', 'a.b'],
  ['claims that are no JSON', 'a.b.c'],
  ['claims that are no object', `a.${Buffer.from('[1]').toString('base64url')}.c`],
  ['four parts', `${jwt({ exp: 1 })}.x`],
  ['no signature part', `${jwt({ exp: 1 }).split('.').slice(0, 2).join('.')}.`],
  ['claims beyond the limit', jwt({ exp: 1, padding: 'x'.repeat(70_000) })],
])('a token with %s is opaque', (_name, token) => {
  expect(claimsOf(token)).toBeUndefined()
})

it.each([['soon'], [-1], [1e300], [null], [Number.MAX_SAFE_INTEGER]])('an end of %s is none', exp => {
  expect(tokenExpiry(withTokens({ access_token: jwt({ exp }) }))).toBeUndefined()
})

it.each([['a b@c.d'], ['x@y.z\n::error::'], [7], [`${'a'.repeat(300)}@b.c`]])('%s is no address', email => {
  expect(emailOf(withTokens({ id_token: jwt({ email }) }))).toBeUndefined()
})

it('keeps the refresh token out of what goes over the wire', () => {
  const auth = chatgptSignIn({ plan: 'pro' })
  expect(accountOf(auth)).toEqual({
    type: 'chatgptAuthTokens',
    accessToken: auth.tokens.access_token,
    accountId: 'account-test',
    planType: 'pro',
    idToken: auth.tokens.id_token,
  })
  expect(JSON.stringify(accountOf(auth))).not.toContain(auth.tokens.refresh_token)
  expect(accountOf(apiKeySignIn('sk-1'))).toEqual({ type: 'apiKey', apiKey: 'sk-1' })
})

it('tells the kinds apart as Codex does', () => {
  const { auth_mode: _, ...old } = chatgptSignIn()
  expect(isChatgpt(old)).toBe(true)
  expect(isChatgpt({ ...old, OPENAI_API_KEY: 'sk-1' })).toBe(false)
  expect(isChatgpt({ ...old, auth_mode: 'chatgpt', OPENAI_API_KEY: 'sk-1' })).toBe(true)
  expect(isChatgpt(apiKeySignIn())).toBe(false)
})
