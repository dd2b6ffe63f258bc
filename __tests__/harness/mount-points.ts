/**
 * Many Codexes run at once in the tests, some without the action around them. Each would make and remove the mount points
 * that the sandbox of another stands on: they are there for as long as the tests run.
 */
import { mkdir } from 'node:fs/promises'
import { removeMountPoints, sharedMountPoints } from '../../src/action/mount-points.js'

export default async function setUp(): Promise<() => Promise<void>> {
  const made = await sharedMountPoints(['/tmp'], false)
  // Not as a run makes them: a run of the action that is alone would take them for ours, and remove them.
  for (const path of made) await mkdir(path, { mode: 0o700 }).catch(() => undefined)
  return async () => void (await removeMountPoints(made))
}
