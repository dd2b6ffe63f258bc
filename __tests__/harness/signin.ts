/** Sign-ins made up for tests. They have the shape of real ones; the tokens are unsigned and open nothing. */

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JWT as ChatGPT issues them. `mark` tells tokens apart; it is part of the text, so it can be searched for. */
export function fakeJwt(
  mark: string,
  options: { expiresIn?: number; accountId?: string; plan?: string } = {},
): string {
  const now = Math.floor(Date.now() / 1000)
  const payload = {
    iss: 'https://auth.openai.com',
    aud: ['app_test'],
    iat: now,
    exp: now + (options.expiresIn ?? 864_000),
    email: 'someone@example.com',
    mark,
    'https://api.openai.com/auth': {
      chatgpt_account_id: options.accountId ?? 'account-test',
      chatgpt_plan_type: options.plan ?? 'plus',
      chatgpt_user_id: 'user-test',
    },
  }
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}.${part({ signature: mark })}`
}

/** The content of an auth.json after a ChatGPT login. `expiresIn` is in seconds; negative means expired. */
export function chatgptSignIn(
  options: {
    mark?: string
    expiresIn?: number
    accountId?: string
    plan?: string
  } = {},
): ChatgptSignIn {
  const mark = options.mark ?? 'one'
  return {
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: fakeJwt(`id-${mark}`, options),
      access_token: fakeJwt(`access-${mark}`, options),
      refresh_token: `rt_${mark}_${'r'.repeat(40)}`,
      account_id: options.accountId ?? 'account-test',
    },
    last_refresh: new Date().toISOString(),
  }
}

export interface ChatgptSignIn {
  auth_mode: 'chatgpt'
  OPENAI_API_KEY: null
  tokens: { id_token: string; access_token: string; refresh_token: string; account_id: string }
  last_refresh: string
}

/** The content of an auth.json after a login with an API key. */
export function apiKeySignIn(key = 'sk-test-0123456789abcdefghijklmnopqrstuvwxyz'): {
  auth_mode: 'apikey'
  OPENAI_API_KEY: string
} {
  return { auth_mode: 'apikey', OPENAI_API_KEY: key }
}
