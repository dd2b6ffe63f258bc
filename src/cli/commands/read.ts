/** `codex-client read` */
import { authOf, isOwnHome, say, SEPARATE_SIGN_IN, type World } from '../world.js'

/** On a pipe the payload and nothing else; a person also learns what it is for. */
export async function read(world: World): Promise<number> {
  const auth = await authOf(world)
  const payload = auth.read()
  const isOwnChatgpt = isOwnHome(world) && auth.status().kind === 'chatgpt'
  world.stdout.write(`${payload}\n`)
  if (world.stdout.isTTY) {
    say(world, '', 'This opens your account: give it to nothing but a secret.', '')
    say(world, '  codex-client read | gh secret set CODEX_AUTH')
  }
  if (world.stderr.isTTY && isOwnChatgpt) say(world, '', ...SEPARATE_SIGN_IN)
  return 0
}
