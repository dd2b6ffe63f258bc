/** A full disk shows as anything: a CLI that does not start, a database that cannot be opened. This tells. */
import { statfs } from 'node:fs/promises'

/** Less free space than this is none, in bytes. */
const LITTLE = 8 * 1024 * 1024

/** One sentence when a disk is full; undefined when none of these directories lies on one. */
export async function fullDisk(directories: readonly string[]): Promise<string | undefined> {
  for (const directory of directories) {
    const disk = await statfs(directory).catch(() => undefined)
    // A file system that knows no size, as some in containers, says 0 of 0.
    if (disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < LITTLE)
      return `There is no space left on the disk of ${directory}.`
  }
  return undefined
}
