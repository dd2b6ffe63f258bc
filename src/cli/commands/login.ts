/** `codex-client login` */
import { showStatus } from './status.js'
import { authOf, isOwnHome, say, separateSignIn, storeIt, type World } from '../world.js'

export async function login(
  world: World,
  options: { browser: boolean; deviceAuth: boolean },
): Promise<number> {
  const auth = await authOf(world, true)
  await using session = await auth.login({ ...options, signal: world.signal })
  if (session.code !== undefined) {
    say(
      world,
      'Open this address on any device and enter the code:',
      '',
      `  ${session.url}`,
      `  ${session.code}`,
      '',
    )
  } else if (options.browser) {
    say(
      world,
      'A browser opens for you to sign in. If it does not, open this address:',
      '',
      `  ${session.url}`,
      '',
    )
  } else {
    say(world, 'Open this address in a browser on this machine and sign in:', '', `  ${session.url}`, '')
  }
  say(world, 'Waiting until you are signed in (Ctrl-C gives up) …')
  const failure = await session.failure()
  world.signal.throwIfAborted()
  if (failure !== undefined) throw failure
  say(world, '', ...showStatus(auth.status(), Date.now()))
  if (isOwnHome(world)) say(world, '', ...separateSignIn(world))
  else say(world, '', 'Next, store it for a workflow:', '', storeIt(world))
  return 0
}
