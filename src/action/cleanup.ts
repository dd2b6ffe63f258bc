/** What every ending of a run does, in main and again in post: no process, no file of ours stays. Never rejects. */
import { dirname, join } from 'node:path'
import { messageOf } from '../errors.js'
import { endProcesses, markedEnvironments, markedValues } from '../codex/processes.js'
import { memoryDirectory, runsInMemory } from './memory.js'
import { removeMountPoints } from './mount-points.js'
import { restoreGitToken } from './git-token/token.js'
import { privateDirectories, removeTree, runsIn, type PrivateDirectories } from './private.js'
import { isRunId, MARK_NAME, markOf, ownerOf } from './run-id.js'

/** A leftover whose owner cannot be told (from before a restart) is removed after so long, in milliseconds. */
const UNKNOWN_STALE_MS = 24 * 3_600_000

export interface Leavings {
  /** The run's name; see `newRunId`. */
  id: string
  /** The directory its private directories lie in. */
  parent: string
  /** What `absentMountPoints` said before. */
  mountPoints: readonly string[]
  /** What `sharedMountPoints` said before. */
  sharedMountPoints?: readonly string[] | undefined
  /** What stays for post: the patch always, the other directories when a sign-in waits there. */
  keep?: 'nothing' | 'patch' | 'all' | undefined
  /** Processes whose descendants are ours, too. */
  roots?: readonly number[] | undefined
}

/** Ends the processes of a run. Gives back sentences about what could not be done. */
export async function endRun({
  id,
  parent,
  roots,
}: Pick<Leavings, 'id' | 'parent' | 'roots'>): Promise<string[]> {
  if (!isRunId(id)) return []
  try {
    // Codex gives the helper that it looks at files with PATH and TMPDIR only (0.169).
    const marks = [markOf(id), `TMPDIR=${privateDirectories(parent, id).tmp}`]
    const { left } = await endProcesses({ marks, roots })
    return left.length === 0 ? [] : [`Processes that Codex started could not be ended: ${left.join(', ')}.`]
  } catch (error) {
    return [`Processes that Codex started could not be looked for: ${messageOf(error)}`]
  }
}

/** Whether another run of this user has a living process on this machine. */
export async function othersRun(id: string): Promise<boolean> {
  const names = await markedValues(MARK_NAME).catch(() => [])
  return names.some(name => name !== id && isRunId(name))
}

/** Where a run keeps what it took out of the checkout's git configuration. */
export const gitTokenRecord = ({ home }: PrivateDirectories): string => join(home, 'git-token.json')

/**
 * Ends the processes of a run, puts the checkout's git credential back, then removes the run's directories and what
 * Codex left in the workspace. Post and the cleaner of leftovers keep nothing.
 */
export async function cleanUp(leavings: Leavings): Promise<string[]> {
  if (!isRunId(leavings.id)) return []
  const directories = privateDirectories(leavings.parent, leavings.id)
  const problems = await endRun(leavings)
  problems.push(...(await restoreGitToken(gitTokenRecord(directories))))
  await removeMountPoints(leavings.mountPoints)
  // The last run of this machine removes them: the sandboxes of the others stand on them.
  const { sharedMountPoints: shared = [] } = leavings
  if (shared.length > 0 && !(await othersRun(leavings.id))) await removeMountPoints(shared)
  const { home, tmp, patch } = directories
  const gone = { nothing: [home, tmp, patch], patch: [home, tmp], all: [] }[leavings.keep ?? 'nothing']
  for (const path of [...gone, memoryDirectory(leavings.id)]) {
    await removeTree(path).catch((error: unknown) =>
      problems.push(`${path} could not be removed: ${messageOf(error)}`),
    )
  }
  return problems
}

/**
 * Removes what an earlier job left on this machine because it was killed with its runner: its processes and its private
 * directories. Gives back the names of those runs, and sentences about what could not be removed of others. A run whose
 * directories lie elsewhere is another runner's: its post may be waiting for the Codex that renews a sign-in there.
 * @param marked the runs that have a living process, with the variables of their processes
 */
export async function removeLeftovers(
  parent: string,
  env: Readonly<Record<string, string | undefined>>,
  marked: () => Promise<ReadonlyMap<string, readonly string[]>> = () => markedEnvironments(MARK_NAME),
): Promise<{ removed: string[]; problems: string[] }> {
  const ages = new Map((await runsIn(parent)).map(({ id, touchedMs }) => [id, Date.now() - touchedMs]))
  for (const [id, variables] of await marked()) {
    if (isRunId(id) && !ages.has(id) && !(await liesElsewhere(id, variables))) ages.set(id, 0)
  }
  const removed: string[] = []
  const problems: string[] = []
  for (const [id, age] of ages) {
    const owner = await ownerOf(id, env)
    if (owner === 'dead' || (owner === 'unknown' && age > UNKNOWN_STALE_MS)) {
      const left = await cleanUp({ id, parent, mountPoints: [] })
      if (left.length === 0) removed.push(id)
      problems.push(...left.map(problem => `Left by the killed run ${id}: ${problem}`))
    }
  }
  // Of another runner's, too: no post needs them.
  for (const { id } of await runsInMemory()) {
    if ((await ownerOf(id, env)) === 'dead') await removeTree(memoryDirectory(id)).catch(() => undefined)
  }
  return { removed, problems }
}

/** Whether a run still has directories where its processes were told that they are. */
async function liesElsewhere(id: string, variables: readonly string[]): Promise<boolean> {
  const homes = new Set(
    variables.filter(each => each.startsWith('HOME=')).map(each => each.slice('HOME='.length)),
  )
  for (const home of homes) {
    const parent = dirname(home)
    if (home === privateDirectories(parent, id).home && (await runsIn(parent)).some(run => run.id === id))
      return true
  }
  return false
}
