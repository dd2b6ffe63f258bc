/** What a sign-in says about itself. */
import type { Account } from '../wire/account.js'
import { claimsOf, expiryOf, recordOf } from './jwt.js'
import { isChatgpt, type AuthPayload } from './schema.js'

/** When the access token ends. `undefined`: an API key, or a token that does not say. */
export function tokenExpiry(payload: AuthPayload): Date | undefined {
  return isChatgpt(payload) ? expiryOf(payload.tokens.access_token) : undefined
}

/** `2026-12-02 14:05 UTC`. */
export function showTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** ChatGPT's name of the plan (`plus`, `pro`, `business` …), from the unsigned claims. */
export function planOf(payload: AuthPayload): string | undefined {
  if (!isChatgpt(payload)) return undefined
  const { id_token, access_token } = payload.tokens
  for (const text of [id_token, access_token]) {
    const plan = recordOf(claimsOf(text)?.['https://api.openai.com/auth'])?.chatgpt_plan_type
    if (typeof plan === 'string' && /^[\w-]{1,40}$/.test(plan)) return plan
  }
  return undefined
}

/** Whose sign-in it is, from the unsigned claims. */
export function emailOf(payload: AuthPayload): string | undefined {
  const email = isChatgpt(payload) ? claimsOf(payload.tokens.id_token)?.email : undefined
  return typeof email === 'string' && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/.test(email.slice(0, 255))
    ? email.slice(0, 255)
    : undefined
}

/** What is handed to Codex over the wire. The refresh token is not in it: that stays with us. */
export function accountOf(payload: AuthPayload): Account {
  if (!isChatgpt(payload)) return { type: 'apiKey', apiKey: payload.OPENAI_API_KEY }
  const { access_token, account_id, id_token } = payload.tokens
  return {
    type: 'chatgptAuthTokens',
    accessToken: access_token,
    accountId: account_id,
    planType: planOf(payload),
    idToken: id_token,
  }
}
