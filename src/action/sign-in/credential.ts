/** Which credential a run uses: exactly one, and nothing else reaches Codex. */
import { planOf, showTime, tokenExpiry } from '../../auth/facts.js'
import { decodePayload, secretsOf } from '../../auth/payload.js'
import { isChatgpt, type AuthPayload, type ChatgptPayload } from '../../auth/schema.js'
import type { Verdict } from '../../guard/verdict.js'
import { InputError } from '../inputs.js'

export type Credential =
  | { source: 'auth'; payload: AuthPayload }
  | { source: 'openai-api-key'; apiKey: string }
  | { source: 'codex-access-token'; token: string }

/**
 * Variables Codex takes a credential from. Some win over a stored sign-in silently (`CODEX_API_KEY`, measured on
 * 0.169), half a federation is a hard error: none of them reaches Codex unless it was selected.
 */
export const CREDENTIAL_VARIABLES = [
  'CODEX_API_KEY',
  'CODEX_ACCESS_TOKEN',
  'OPENAI_API_KEY',
  'OPENAI_FEDERATION_RULE_ID',
  'OPENAI_IDENTITY_TOKEN_FILE',
  'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
] as const

/** The one credential given. Throws an InputError that names what is given, or an AuthenticationError for a bad payload. */
export function credentialFrom(inputs: {
  auth: string | undefined
  openaiApiKey: string | undefined
  codexAccessToken: string | undefined
}): Credential {
  const values = {
    auth: inputs.auth,
    'openai-api-key': inputs.openaiApiKey,
    'codex-access-token': inputs.codexAccessToken,
  }
  const names = Object.keys(values) as (keyof typeof values)[]
  const given = names.filter(name => values[name]?.trim())
  const [source] = given
  if (source === undefined) {
    throw new InputError(
      'No credential is given: set one of the inputs `auth`, `openai-api-key` and `codex-access-token` ' +
        '(a secret that does not exist, or that this event may not see, is empty).',
    )
  }
  if (given.length > 1) {
    throw new InputError(
      `Inputs ${given.map(name => `\`${name}\``).join(' and ')} are all set: leave only one.`,
    )
  }
  const value = (values[source] ?? '').trim()
  if (source === 'auth') return { source, payload: decodePayload(value, 'Input `auth`') }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new InputError(`Input \`${source}\` has characters that no key has: store it again, on one line.`)
  }
  return source === 'openai-api-key' ? { source, apiKey: value } : { source, token: value }
}

/** The ChatGPT sign-in of a credential, if it is one. */
export function chatgptOf(credential: Credential): ChatgptPayload | undefined {
  return credential.source === 'auth' && isChatgpt(credential.payload) ? credential.payload : undefined
}

/** Everything of a credential that has to be masked. */
export function credentialSecrets(credential: Credential): string[] {
  if (credential.source === 'auth') return secretsOf(credential.payload)
  return [credential.source === 'openai-api-key' ? credential.apiKey : credential.token]
}

/** What Codex's environment gets for this credential: `undefined` removes a name, and so all others go. */
export function credentialEnvironment(credential: Credential): Record<string, string | undefined> {
  const env: Record<string, string | undefined> = Object.fromEntries(
    CREDENTIAL_VARIABLES.map(name => [name, undefined]),
  )
  if (credential.source === 'codex-access-token') env.CODEX_ACCESS_TOKEN = credential.token
  return env
}

/** One phrase for the log and for the output `auth-source`; begins with the input's name. No personal data. */
export function describe(credential: Credential): string {
  if (credential.source !== 'auth') return credential.source
  const { payload } = credential
  if (!isChatgpt(payload)) return 'auth (API key)'
  const plan = planOf(payload)
  const expiry = tokenExpiry(payload)
  const until =
    expiry === undefined ? 'access token without an end' : `access token until ${showTime(expiry)}`
  return `auth (ChatGPT${plan === undefined ? '' : ` ${plan}`}, ${until})`
}

/**
 * Why this credential is not for this event, if so. Whoever wrote an untrusted head could make the agent their own,
 * and a ChatGPT sign-in is a person's account, not a key with a limit.
 */
export function refusal(credential: Credential, head: Verdict): InputError | undefined {
  if (head.trusted || chatgptOf(credential) === undefined) return undefined
  return new InputError(
    'Input `auth` holds a ChatGPT sign-in, which is never used on code from outside this repository. ' +
      `${head.reason} Give such events an \`openai-api-key\`, or skip them with an \`if:\`.`,
  )
}
