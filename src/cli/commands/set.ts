/** `codex-client set` */
import { showStatus } from './status.js'
import { authOf, readStdin, say, UsageError, type World } from '../world.js'

/** The variable a payload may come in. */
export const VARIABLE = 'CODEX_CLIENT_AUTH'

export async function set(world: World, argument: string | undefined): Promise<number> {
  const { env, stdin } = world
  const given = env[VARIABLE]?.trim()
  let payload: string
  if (argument !== undefined && argument !== '-') payload = argument
  else if (argument === undefined && given) payload = given
  else if (argument === '-' || !stdin.isTTY) payload = await readStdin(world)
  else throw new UsageError(`Give the payload as an argument, on stdin, or in ${VARIABLE}.`)
  const auth = await authOf(world)
  auth.set(payload)
  say(world, ...showStatus(auth.status(), Date.now()))
  if (payload === argument) {
    say(world, '', 'An argument is seen by every process and kept by the shell: next time use a pipe.')
  }
  return 0
}
