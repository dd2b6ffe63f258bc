/** A sign-in whose refresh token is worth nothing any more: recognised by what Codex says, reported with what mends it. */
import { AuthenticationError } from '../errors.js'

/** Codex's sentences, its service's error codes, and what is left of them on stderr (0.98 – 0.169). */
const SIGNS: readonly [RegExp, string][] = [
  [/refresh token was already used|refresh_token_reused/, 'was already used, by another job or machine'],
  [/refresh token has expired|refresh_token_expired/, 'has expired'],
  [/refresh token was revoked|refresh_token_invalidated/, 'was revoked'],
  [/access token could not be refreshed|Failed to refresh token[^\n]*[ =]40[01] /, 'was refused'],
]

/** The error of a dead sign-in, if `text` (stderr, or the message of a failed turn) tells of one. */
export function deadSignIn(text: string, options: MendOptions = {}): AuthenticationError | undefined {
  const fate = SIGNS.find(([sign]) => sign.test(text))?.[1]
  if (fate === undefined) return undefined
  return new AuthenticationError(`The stored sign-in is dead: its refresh token ${fate}.`, {
    code: 'sign_in_dead',
    remedy: mending(options),
  })
}

/** With a sign-in of its own, which nothing else renews. */
const CLI = 'CODEX_HOME=~/.codex-ci npx codex-client-action'

export interface MendOptions {
  /** Name of the secret the sign-in is kept in. Default `CODEX_AUTH`. */
  secret?: string | undefined
  /** Options of `gh secret set` that say where it lies, e.g. `--repo owner/repo`. */
  where?: string | undefined
}

/** The two commands that put a new sign-in in place. */
export function mending({ secret = 'CODEX_AUTH', where }: MendOptions = {}): string {
  const set = ['gh secret set', secret, where].filter(part => part !== undefined).join(' ')
  return `Sign in again and store it: \`${CLI} login\`, then \`${CLI} read | ${set}\`.`
}
