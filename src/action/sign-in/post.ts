/** Post's part of the sign-in: what main could not write back is written now. */
import { readEvent } from '../event.js'
import type { Runner } from '../runner.js'
import { saveState, type State } from '../state.js'
import { finishSignIn } from './finish.js'
import { openSecret } from './open-secret.js'

/** Writes a waiting sign-in back to its secret, then removes it. Rejects when its inputs cannot be used. */
export async function saveSignIn(core: Runner, state: State): Promise<void> {
  const input = (name: string): string | undefined => core.getInput(name).trim() || undefined
  const [name, token] = [input('auth-secret-name'), input('auth-secret-token')]
  await finishSignIn({
    auth: input('auth'),
    state,
    secret:
      name === undefined || token === undefined
        ? undefined
        : await openSecret(name, token, readEvent(process.env), process.env),
    saveState: values => saveState(core.saveState, values),
    mask: (...values) => {
      for (const value of values) core.setSecret(value)
    },
    info: message => core.info(message),
    warn: message => core.warning(message),
  })
}
