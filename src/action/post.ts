/** Entry of the step's end: repairs whatever main could not, because it was killed. Warns, never fails the job. */
import { actionsExec } from '../codex/exec.js'
import { messageOf } from '../errors.js'
import { cleanUp } from './cleanup.js'
import * as core from './core.js'
import { readEvent } from './event.js'
import { listOf, readState, saveState, type State } from './state.js'

export async function post(): Promise<void> {
  const state = readState(name => core.getState(name))
  if (state.runId === '') return
  // The sign-in first: cleaning up removes the home it waits in.
  for (const task of [signIn, files, userNamespaces]) {
    try {
      await task(state)
    } catch (error) {
      core.warning(`The clean-up failed: ${messageOf(error)}`)
    }
  }
}

async function signIn(state: State): Promise<void> {
  if (state.signInHome === '') return
  // Loaded only where there is one: most runs have nothing to finish.
  const [{ createGitHub }, { finishSignIn }, { GitHubSecret, secretTarget }] = await Promise.all([
    import('./github.js'),
    import('./sign-in/finish.js'),
    import('./sign-in/secret.js'),
  ])
  const input = (name: string): string | undefined => core.getInput(name).trim() || undefined
  const [name, token] = [input('auth-secret-name'), input('auth-secret-token')]
  const request = (token: string) => {
    const { octokit } = createGitHub({
      token,
      apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    })
    return (route: string, parameters: Record<string, unknown>) => octokit.request(route, parameters)
  }
  await finishSignIn({
    auth: input('auth'),
    state,
    secret:
      name === undefined || token === undefined
        ? undefined
        : new GitHubSecret(secretTarget(name, readEvent(process.env)), request(token)),
    saveState: values => saveState((key, value) => core.saveState(key, value), values),
    mask: (...values) => {
      for (const value of values) core.setSecret(value)
    },
    info: message => core.info(message),
    warn: message => core.warning(message),
  })
}

async function files({ runId, parent, mountPoints }: State): Promise<void> {
  for (const problem of await cleanUp({ id: runId, parent, mountPoints: listOf(mountPoints) }))
    core.warning(problem)
}

async function userNamespaces(state: State): Promise<void> {
  const [command, ...args] = listOf(state.userNamespaces)
  if (command !== undefined)
    await actionsExec(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) })
}
