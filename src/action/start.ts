/**
 * The start of a run: its private places and its Codex, begun while GitHub is still asked whether there is a run at all.
 * No credential is touched until `takeOver`: Codex waits for one, and is ended if none comes.
 */
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import type { ClientOptions } from '../client/client.js'
import type { Installed } from '../codex/install.js'
import { messageOf } from '../errors.js'
import { launchAppServer } from '../wire/app-server/launch.js'
import type { CodexProcess } from '../wire/process.js'
import { select } from '../wire/select.js'
import { cleanUp, removeLeftovers, type Leavings } from './cleanup.js'
import { findCodex } from './codex.js'
import { cleanedPath, createGuards, type Guards } from './guards.js'
import type { Job } from './job.js'
import { makeMemoryDirectory } from './memory.js'
import { makePrivate, privateDirectories, type PrivateDirectories } from './private.js'
import { newRunId } from './run-id.js'
import type { Secrets } from './secrets.js'
import { saveState, type State } from './state.js'
import { takeOver } from './take-over.js'
import type { World } from './world.js'

/** How long everything else waits for Codex to be started, in milliseconds; an installation takes longer. */
export const HEAD_START_MS = 25

export interface Start {
  /** The run's name; see `newRunId`. */
  id: string
  directories: PrivateDirectories
  save: (values: Partial<State>) => void
  codexHome: string
  /** The CLI, found or installed. */
  codex: Promise<Installed>
  guards: Promise<Guards>
  /** Codex on its way, where it can start without its credential. Never rejects. */
  process: Promise<CodexProcess | undefined>
  /** Resolves when Codex is started, or when the rest need not wait for that any longer. */
  underway: Promise<unknown>
  /** Settles when what killed runs left on this machine is removed, or could not be. Never rejects. */
  tidied: Promise<void>
  /** Prepares the machine for the agent, once there is a run: see `takeOver`. */
  takeOver: () => Promise<void>
  /** Ends what was started, undoes what was done and removes what was made. Gives back what could not be done. */
  end: (keep: Leavings['keep']) => Promise<string[]>
}

/** Begins a run. Rejects when there is no place for it. */
export async function begin(world: World, job: Job, secrets: Secrets): Promise<Start> {
  const { core, env } = world
  const parent = env['RUNNER_TEMP'] || tmpdir()
  const id = await newRunId(env)
  const directories = privateDirectories(parent, id)
  const save = (values: Partial<State>): void => saveState(core.saveState, values)
  // First, so that post can remove what this process does not live to.
  save({ runId: id, parent })
  await makePrivate(directories)
  const codexHome = job.inputs.codexHome ?? directories.home
  const ownHome = job.inputs.codexHome === undefined && job.inputs.safetyStrategy !== 'unsafe'
  const databases = ownHome ? await makeMemoryDirectory(id) : undefined
  // The checkout may hold an npm, too.
  const clean = { ...world, env: { ...env, PATH: cleanedPath(env, job) } }
  const { found: codex, stop } = findCodex(job.inputs, clean, directories.home)
  const guards = codex.then(found =>
    createGuards({ world, job, codex: found, codexHome, directories, databases, id }),
  )
  const process = Promise.all([codex, guards])
    .then(([codex, guards]) => prestarted(job, codex, guards, directories))
    .catch(() => undefined)
  guards.catch(() => undefined)
  const underway = Promise.race([process, delay(HEAD_START_MS)])
  const tidied = underway
    .then(() => tidy(world, parent))
    .catch((error: unknown) => {
      core.warning(`What killed runs left could not be removed: ${messageOf(error)}`)
    })
  const ending = new AbortController()
  let left: Pick<Leavings, 'mountPoints' | 'sharedMountPoints'> = { mountPoints: [] }
  let taken: Promise<void> | undefined
  const takeItOver = async (): Promise<void> => {
    // A killed run may have had this checkout's git token.
    const [ready] = await Promise.all([guards, tidied])
    await takeOver({
      ...{ world, secrets, job, id, directories, save },
      guards: ready,
      ending: ending.signal,
      leaves: has => (left = has),
    })
  }
  return {
    id,
    directories,
    save,
    codexHome,
    codex,
    guards,
    process,
    underway,
    tidied,
    takeOver: () => (taken ??= takeItOver()),
    async end(keep) {
      ending.abort()
      await Promise.all([stop(), tidied, taken?.catch(() => undefined)])
      // A process that nobody took over is closed with all the others.
      return cleanUp({ id, parent, ...left, keep })
    },
  }
}

/** Removes what killed runs left. On a machine of GitHub's no job was there before this one. */
async function tidy({ core, env }: World, parent: string): Promise<void> {
  if (env['RUNNER_ENVIRONMENT'] === 'github-hosted') return
  const { removed, problems } = await removeLeftovers(parent, env)
  for (const name of removed) core.info(`Removed what the killed run ${name} had left.`)
  for (const problem of problems) core.warning(problem)
}

/**
 * Whether a run may begin before it is known who asked for it: a CLI that npm brings, in a home of ours, is nobody's
 * program and knows no credential. One that the workflow names may lie in a stranger's checkout, a home may hold a sign-in.
 */
export const mayBeginEarly = ({ inputs }: Job): boolean =>
  inputs.codexPath === undefined && inputs.codexHome === undefined

/** How Codex is started, in advance and afterwards. */
export const startOptions = (
  codex: Installed,
  guards: Guards,
  { home }: PrivateDirectories,
): { codexPath: string } & Pick<ClientOptions, 'cwd' | 'launcher'> => ({
  codexPath: codex.path,
  // Threads have the working directory; the process itself has nothing to find there.
  cwd: home,
  launcher: guards.launcher,
})

/** Starts what `Client.connect` would start, if that is known before the credential is: see `CodexProcess.is`. */
function prestarted(
  { inputs }: Job,
  codex: Installed,
  guards: Guards,
  directories: PrivateDirectories,
): CodexProcess | undefined {
  const { wire, capabilities } = select(codex.version, inputs.transport)
  const inMemory = capabilities.inMemorySignIn && inputs.authStorage !== 'file'
  if (wire !== 'app-server' || !inMemory || inputs.codexAccessToken !== undefined) return undefined
  return launchAppServer({
    ...startOptions(codex, guards, directories),
    configOverrides: { ...guards.settings, ...guards.databases, cli_auth_credentials_store: '"ephemeral"' },
    env: guards.env,
  })
}
