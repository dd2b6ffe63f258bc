/**
 * Empty directories that Codex leaves in the workspace: its sandbox needs them as mount points, and removes them unless
 * it is killed. What was there before is never touched, nor what is not empty.
 */
import { lstat, realpath, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Names that were seen; Codex 0.169. */
const NAMES = ['.agents', '.aws', '.codex', '.git']

/** The mount points that Codex may make in these directories because they are not there yet. Ask before it starts. */
export async function absentMountPoints(directories: readonly string[]): Promise<string[]> {
  const absent = new Set<string>()
  for (const directory of directories) {
    const real = await realpath(directory).catch(() => undefined)
    if (real === undefined) continue
    for (const name of NAMES) {
      const path = join(real, name)
      if ((await lstat(path).catch(() => undefined)) === undefined) absent.add(path)
    }
  }
  return [...absent]
}

/** Removes those that are there now and empty. Gives back which. */
export async function removeMountPoints(absentBefore: readonly string[]): Promise<string[]> {
  const removed: string[] = []
  for (const path of absentBefore) {
    const parent = dirname(path)
    // A directory that the agent replaced by a link leads elsewhere.
    if ((await realpath(parent).catch(() => undefined)) !== parent) continue
    if (
      await rmdir(path).then(
        () => true,
        () => false,
      )
    )
      removed.push(path)
  }
  return removed
}
