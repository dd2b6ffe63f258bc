/**
 * The start of a run: its private places and its Codex, begun while GitHub is still asked whether there is a run at all.
 * No credential is touched here: Codex waits for one, and is ended if none comes.
 */
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Installed } from '../codex/install.js'
import { launchAppServer } from '../wire/app-server/launch.js'
import type { CodexProcess } from '../wire/process.js'
import { select } from '../wire/select.js'
import { cleanUp, removeLeftovers } from './cleanup.js'
import { codexOf } from './codex.js'
import { cleanedPath, createGuards } from './guards.js'
import type { Job } from './job.js'
import { makePrivate, privateDirectories, type PrivateDirectories } from './private.js'
import { newRunId } from './run-id.js'
import { saveState, type State } from './state.js'
import type { World } from './world.js'

export interface Start {
  /** The run's name; see `newRunId`. */
  id: string
  directories: PrivateDirectories
  save: (values: Partial<State>) => void
  /** The CLI, found or installed. */
  codex: Promise<Installed>
  /** Codex on its way, where it can start without its credential. Rejects never. */
  process: Promise<CodexProcess | undefined>
  /** Ends what was started and removes what was made. Gives back what could not be done. */
  end: (left: { mountPoints: readonly string[]; keep: 'nothing' | 'patch' | 'all' }) => Promise<string[]>
}

/** Begins a run. Rejects when there is no place for it. */
export async function begin(world: World, job: Job): Promise<Start> {
  const { core, env } = world
  const parent = env['RUNNER_TEMP'] || tmpdir()
  const id = await newRunId(env)
  const directories = privateDirectories(parent, id)
  const save = (values: Partial<State>): void => saveState(core.saveState, values)
  // First, so that post can remove what this process does not live to.
  save({ runId: id, parent })
  // On a machine of its own no job was there before this one.
  if (env['RUNNER_ENVIRONMENT'] !== 'github-hosted') {
    for (const name of await removeLeftovers(parent, env))
      core.info(`Removed what the killed run ${name} had left.`)
  }
  await makePrivate(directories)
  // The checkout may hold an npm, too.
  const clean = { ...world, env: { ...env, PATH: cleanedPath(env, job) } }
  const codex = codexOf(job.inputs, clean, directories.home)
  const process = codex.then(found => prestarted(world, job, found, directories, id)).catch(() => undefined)
  return {
    id,
    directories,
    save,
    codex,
    process,
    async end({ mountPoints, keep }) {
      // A process that nobody took over is closed with all the others.
      return cleanUp({ id, parent, mountPoints, keep })
    },
  }
}

/**
 * Whether a run may begin before it is known who asked for it: a CLI that npm brings, in a home of ours, is nobody's
 * program and knows no credential. One that the workflow names may lie in a stranger's checkout, a home may hold a sign-in.
 */
export const mayBeginEarly = ({ inputs }: Job): boolean =>
  inputs.codexPath === undefined && inputs.codexHome === undefined

/** Starts what `Client.connect` would start, if that is known before the credential is: see `CodexProcess.is`. */
async function prestarted(
  world: World,
  job: Job,
  codex: Installed,
  directories: PrivateDirectories,
  id: string,
): Promise<CodexProcess | undefined> {
  const { inputs } = job
  if (!mayBeginEarly(job)) return undefined
  const { wire, capabilities } = select(codex.version, inputs.transport)
  const inMemory = capabilities.inMemorySignIn && inputs.authStorage !== 'file'
  if (wire !== 'app-server' || !inMemory || inputs.codexAccessToken !== undefined) return undefined
  const codexHome = directories.home
  const guards = createGuards({ world, job, codex, codexHome, directories, id, headTrusted: false })
  if (guards.file !== undefined) await writeFile(guards.file.path, guards.file.text, { mode: 0o600 })
  return launchAppServer({
    codexPath: codex.path,
    configOverrides: { ...guards.settings, cli_auth_credentials_store: '"ephemeral"' },
    env: guards.env,
    cwd: directories.home,
    launcher: guards.launcher,
  })
}
