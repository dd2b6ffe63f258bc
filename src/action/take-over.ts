/** Prepares the machine for the agent; `cleanup` undoes it. What post must undo is saved first. */
import { writeFile } from 'node:fs/promises'
import { actionsExec } from '../codex/exec.js'
import { gitTokenRecord, othersRun, type Leavings } from './cleanup.js'
import { takeGitToken } from './git-token/token.js'
import type { Guards } from './guards.js'
import type { Job } from './job.js'
import { absentMountPoints, makeMountPoints, sharedMountPoints } from './mount-points.js'
import type { PrivateDirectories } from './private.js'
import type { Secrets } from './secrets.js'
import type { State } from './state.js'
import type { World } from './world.js'

export interface TakeOverOptions {
  world: World
  secrets: Secrets
  job: Job
  /** The run's name. */
  id: string
  directories: PrivateDirectories
  save: (values: Partial<State>) => void
  guards: Guards
  /** Aborts when the run ends: nothing more is begun. */
  ending: AbortSignal
  /** Is told what must be removed at the end, before it is there. */
  leaves: (left: Pick<Leavings, 'mountPoints' | 'sharedMountPoints'>) => void
}

/** Mount points, the checkout's git token, the switch for user namespaces. The probe of the sandbox is on its way then. */
export async function takeOver(options: TakeOverOptions): Promise<void> {
  const { world, secrets, job, id, directories, save, guards, ending, leaves } = options
  const [mountPoints, shared] = await Promise.all([
    absentMountPoints(guards.writable),
    othersRun(id).then(others => sharedMountPoints(guards.shared, others)),
  ])
  leaves({ mountPoints, sharedMountPoints: shared })
  save({ mountPoints: JSON.stringify(mountPoints), sharedMountPoints: JSON.stringify(shared) })
  await makeMountPoints(shared)
  if (guards.file !== undefined) await writeFile(guards.file.path, guards.file.text, { mode: 0o600 })
  await Promise.all([
    takeGitToken({
      workspace: job.workspace,
      temp: world.env['RUNNER_TEMP'],
      record: gitTokenRecord(directories),
      mask: (...values) => secrets.add(...values),
    }),
    openUserNamespaces(guards, save).then(() => {
      if (!ending.aborted) guards.probe().catch(() => undefined)
    }),
  ])
}

/** Where it cannot be opened the probe of the sandbox says so. Post sets it back. */
async function openUserNamespaces({ openSwitch }: Guards, save: TakeOverOptions['save']): Promise<void> {
  if (openSwitch === undefined) return
  const [command = '', ...args] = openSwitch.open
  save({ userNamespaces: JSON.stringify(openSwitch.restore) })
  await actionsExec(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) })
}
