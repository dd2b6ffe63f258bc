/** A Codex home that holds the credential as a file. */
import { isChatgpt, type AuthPayload } from '../../auth/schema.js'
import type { FileStore } from '../../auth/store.js'
import { InputError } from '../inputs.js'
import type { State } from '../state.js'

/** What Codex's command line says about it. */
export const FILE_STORE = { cli_auth_credentials_store: '"file"' }

/**
 * The sign-in that a home from before already holds; post leaves it there. Throws an InputError when it is another one
 * than ours: that would be overwritten. To be called before post is told of the home.
 */
export function kept(
  files: FileStore,
  ours: AuthPayload,
  saveState: (values: Partial<State>) => void,
): AuthPayload | undefined {
  const there = files.load()
  if (there !== undefined && ownerOf(there) !== ownerOf(ours)) {
    throw new InputError(
      'Input `codex-home` names a home with another sign-in, which would be overwritten: use another home, or `auth-storage: memory`.',
    )
  }
  saveState({ signInKept: there === undefined ? '' : 'true' })
  return there
}

const ownerOf = (payload: AuthPayload): string =>
  isChatgpt(payload) ? payload.tokens.account_id : payload.OPENAI_API_KEY
