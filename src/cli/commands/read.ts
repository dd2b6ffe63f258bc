/** `codex-client read` */
import { authOf, isOwnHome, say, separateSignIn, storeIt, type World } from '../world.js'

/** On a pipe the payload and nothing else; a person also learns what it is for. */
export async function read(world: World): Promise<number> {
  const auth = await authOf(world)
  const payload = auth.read()
  const isOwnChatgpt = isOwnHome(world) && auth.status().kind === 'chatgpt'
  world.stdout.write(`${payload}\n`)
  if (world.stdout.isTTY) {
    say(world, '', 'This opens your account: give it to nothing but a secret.', '', storeIt(world))
  }
  if (world.stderr.isTTY && isOwnChatgpt) say(world, '', ...separateSignIn(world))
  return 0
}
