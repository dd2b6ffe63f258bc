/**
 * A place in memory for Codex's databases. It makes five of them at every start and waits for the disk each time; they
 * hold nothing that outlives a run of ours.
 */
import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { runsIn } from './private.js'

/** Linux's file system in memory that everybody may use. */
const MEMORY = '/dev/shm'
/** What statfs calls it. */
const TMPFS = 0x01021994
/** What must be free, in bytes: 200 commands filled 24 MB. A container has 64 MB, and no room. */
const ROOM = 1024 ** 3

/** Where a run's databases lie, if they are in memory. */
export const memoryDirectory = (id: string): string => join(MEMORY, `codex-state-${id}`)

/** Makes the place, for this user alone; undefined where there is none, or not enough room. */
export async function makeMemoryDirectory(id: string): Promise<string | undefined> {
  try {
    const { type, bavail, bsize } = await statfs(MEMORY)
    if (type !== TMPFS || bavail * bsize < ROOM) return undefined
    await mkdir(memoryDirectory(id), { mode: 0o700 })
    return memoryDirectory(id)
  } catch {
    return undefined
  }
}

/** The runs that have such a place, of this user only. */
export const runsInMemory = (): ReturnType<typeof runsIn> => runsIn(MEMORY)
