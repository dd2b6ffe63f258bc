/** `codex-client logout` */
import { authOf, say, type World } from '../world.js'

export async function logout(world: World): Promise<number> {
  const auth = await authOf(world, true)
  const wasChatgpt = auth.isAuthenticated() && auth.status().kind === 'chatgpt'
  await auth.logout()
  say(world, '✓ Signed out.')
  if (wasChatgpt) {
    say(
      world,
      '  Codex (0.142 and later) also revokes the sign-in: a copy in a secret does not work any more.',
    )
  }
  return 0
}
