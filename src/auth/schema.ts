/** What auth.json may hold: the types of a sign-in, and their check. */
import { z } from 'zod'
import { claimsOf, recordOf } from './jwt.js'

/** Deepest nesting taken: real ones have two levels. */
const MAX_DEPTH = 32

/** The four fields of a ChatGPT sign-in. */
export interface AuthTokens {
  id_token: string
  /** A JWT with an end (`exp`), or opaque. */
  access_token: string
  /** Good for one use: every refresh answers with the next one. */
  refresh_token: string
  /** ChatGPT's account (workspace) id. */
  account_id: string
}

/** auth.json of a ChatGPT sign-in. Fields this version does not know are kept. */
export interface ChatgptPayload {
  /** Absent in files of older CLIs. */
  auth_mode?: 'chatgpt'
  OPENAI_API_KEY?: string | null
  tokens: AuthTokens
  /** RFC 3339. Without it Codex sends its requests with no Authorization header (measured, 0.169). */
  last_refresh: string
}

/** auth.json of an API key. Fields this version does not know are kept. */
export interface ApiKeyPayload {
  auth_mode?: 'apikey'
  OPENAI_API_KEY: string
}

/** What auth.json holds. Made of credentials: never print it. */
export type AuthPayload = ChatgptPayload | ApiKeyPayload

// A token travels in a header and is masked as one line: nothing but visible ASCII is one.
const token = (field: string): z.ZodString =>
  z
    .string(`has no ${field}`)
    .min(1, `has an empty ${field}`)
    .regex(/^[\x21-\x7e]+$/, `has characters in ${field} that no token has`)

const timestamp = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

const time = (missing: string): z.ZodString =>
  z
    .string(missing)
    .regex(timestamp, 'has a last_refresh that is not a time')
    .refine(text => !Number.isNaN(Date.parse(text)), 'has a last_refresh that is not a time')

const tokensSchema = z.object(
  {
    id_token: token('tokens.id_token').refine(text => claimsOf(text) !== undefined, {
      // Codex cannot read the file otherwise; an access token may be opaque.
      error: 'has a tokens.id_token that is not a JWT',
    }),
    access_token: token('tokens.access_token'),
    refresh_token: token('tokens.refresh_token'),
    account_id: token('tokens.account_id'),
  },
  'has no tokens',
)

const chatgptSchema = z.object({
  tokens: tokensSchema,
  last_refresh: time('has no last_refresh, without which Codex signs no request'),
  OPENAI_API_KEY: token('OPENAI_API_KEY').nullish(),
})

const apiKeySchema = z.object({
  OPENAI_API_KEY: token('OPENAI_API_KEY'),
  tokens: tokensSchema.nullish(),
  last_refresh: time('has a last_refresh that is not a time').nullish(),
})

/** Whether this is a ChatGPT sign-in, decided as Codex does: by `auth_mode`, without it by the absence of an API key. */
export function isChatgpt(payload: AuthPayload): payload is ChatgptPayload {
  return modeOf(payload) === 'chatgpt'
}

function modeOf(auth: { auth_mode?: unknown; OPENAI_API_KEY?: unknown }): unknown {
  return auth.auth_mode ?? (typeof auth.OPENAI_API_KEY === 'string' ? 'apikey' : 'chatgpt')
}

/**
 * Whether `value` is a sign-in Codex can use. Gives back the object itself, so unknown fields and the order of keys
 * stay, or the rest of a sentence ("has no …") that says what is wrong and quotes nothing of it.
 */
export function checkAuth(value: unknown): AuthPayload | string {
  const auth = recordOf(value)
  if (auth === undefined) return 'does not hold a JSON object'
  if (isDeeperThan(auth, MAX_DEPTH)) return 'is nested too deeply'
  const mode = modeOf(auth)
  if (mode !== 'chatgpt' && mode !== 'apikey') {
    return 'has an auth_mode other than chatgpt and apikey, which cannot be carried'
  }
  const { error } = (mode === 'chatgpt' ? chatgptSchema : apiKeySchema).safeParse(auth)
  return error === undefined
    ? (auth as unknown as AuthPayload)
    : (error.issues[0]?.message ?? 'is not an auth.json')
}

/** Looks level by level: recursion would be what deep nesting breaks. */
function isDeeperThan(root: object, limit: number): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((node): unknown[] =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    )
  }
  return false
}
