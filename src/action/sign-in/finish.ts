/** Post's part of the sign-in. */
import { decodePayload } from '../../auth/payload.js'
import { isChatgpt } from '../../auth/schema.js'
import { FileStore } from '../../auth/store.js'
import type { State } from '../state.js'
import { Rotation, type Rotated, type RotationOptions } from './rotation.js'

/**
 * Stores a sign-in that was rotated and that main could not store, then removes it from the machine. To be called before
 * the processes of the run are ended: one may still be writing it. `undefined`: there was none.
 */
export async function finishSignIn(
  options: Omit<RotationOptions, 'stored' | 'home'> & { auth: string | undefined; state: State },
): Promise<Rotated | undefined> {
  const { auth, state } = options
  const { signInHome: home, signInKept } = state
  if (home === '') return undefined
  const keep = signInKept === 'true'
  const stored = auth === undefined ? undefined : decodePayload(auth, 'Input `auth`')
  if (stored !== undefined && isChatgpt(stored)) {
    return new Rotation({ ...options, stored, home }, state).finish(keep)
  }
  if (!keep) new FileStore(home).clear()
  return undefined
}
