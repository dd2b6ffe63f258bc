/**
 * Many Codexes run at once in the tests, some without the action around them. Each would make and remove the mount points
 * that the sandbox of another stands on: they are there for as long as the tests run.
 */
import { makeMountPoints, removeMountPoints, sharedMountPoints } from '../../src/action/mount-points.js'

export default async function setUp(): Promise<() => Promise<void>> {
  const made = await sharedMountPoints(['/tmp'], false)
  await makeMountPoints(made)
  return async () => void (await removeMountPoints(made))
}
