/** Sign-ins for tests: unsigned tokens, nothing real. */
import type { ApiKeyPayload, ChatgptPayload } from '../../src/auth/schema.js'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JWT nobody signed. */
export const jwt = (claims: Record<string, unknown>): string =>
  `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${part('unsigned')}`

/** A token that ends in so many seconds. `id` tells one from the other. */
export const endsIn = (seconds: number, id = 'access'): string =>
  jwt({ exp: Math.floor(Date.now() / 1000) + seconds, jti: id })

/** A ChatGPT sign-in; its access token ends in ten days unless told. */
export function chatgptSignIn(
  tokens: Partial<ChatgptPayload['tokens']> = {},
  rest: Partial<ChatgptPayload> = {},
): ChatgptPayload {
  return {
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: jwt({
        email: 'dev@example.com',
        'https://api.openai.com/auth': { chatgpt_plan_type: 'pro', chatgpt_account_id: 'account-of-tests' },
      }),
      access_token: endsIn(10 * 86_400),
      refresh_token: 'rt_refresh-token-of-tests-0',
      account_id: 'account-of-tests',
      ...tokens,
    },
    last_refresh: new Date().toISOString(),
    ...rest,
  }
}

export const apiKeySignIn = (key = 'sk-key-of-tests-0123456789'): ApiKeyPayload => ({
  auth_mode: 'apikey',
  OPENAI_API_KEY: key,
})
