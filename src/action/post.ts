/** Entry of the step's end: repairs whatever main could not, because it was killed. Warns, never fails the job. */
import { messageOf } from '../errors.js'
import { cleanUp } from './cleanup.js'
import { createRunner, type Runner } from './runner.js'
import { listOf, readState, type State } from './state.js'

export async function post(): Promise<void> {
  const core = createRunner(process.env, () => import('@actions/core'))
  const state = readState(core.getState)
  if (state.runId === '') return
  // The sign-in first: cleaning up removes the home it waits in.
  for (const task of [signIn, files, userNamespaces]) {
    try {
      await task(state, core)
    } catch (error) {
      core.warning(`The clean-up failed: ${messageOf(error)}`)
    }
  }
  await core.flush()
}

/** Rare, and the only part that needs GitHub and zod: loaded when there is something to save. */
async function signIn(state: State, core: Runner): Promise<void> {
  if (state.signInHome === '') return
  const { saveSignIn } = await import('./sign-in/post.js')
  // It may wait for Codex, and says so while it does.
  await core.open()
  await saveSignIn(core, state)
}

async function files(state: State, core: Runner): Promise<void> {
  const problems = await cleanUp({
    id: state.runId,
    parent: state.parent,
    mountPoints: listOf(state.mountPoints),
    sharedMountPoints: listOf(state.sharedMountPoints),
  })
  for (const problem of problems) core.warning(problem)
}

async function userNamespaces(state: State): Promise<void> {
  const [command, ...args] = listOf(state.userNamespaces)
  if (command === undefined) return
  const { actionsExec } = await import('../codex/exec.js')
  await actionsExec(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) })
}
