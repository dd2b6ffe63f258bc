/** A configuration file, read and replaced in a directory that stays the same one. Links are never followed. */
import { constants } from 'node:fs'
import { open, realpath, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = constants
/** Larger files are no configuration of git’s. */
const LARGEST = 10 * 1024 * 1024
/** Always the same name, so that what a killed job left is found. */
const TEMPORARY = '.codex-client-action'

/** A file as it was found. */
export interface ConfigFile {
  path: string
  /** Device and inode of its directory. */
  directory: string
  mode: number
  uid: number
  gid: number
  /** One character for each byte. */
  text: string
}

/** Reads a regular file. Rejects where there is none, and for a link. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  return inDirectoryOf(path, async (at, directory) => {
    const file = await open(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new Error('it is not a regular file')
      if (stats.size > LARGEST) throw new Error('it is too large')
      const { uid, gid, mode } = stats
      return { path, directory, mode: mode & 0o7777, uid, gid, text: await file.readFile('latin1') }
    } finally {
      await file.close()
    }
  })
}

/** Puts `text` in the place of the file, whole or not at all. Rejects when its directory is another one by now. */
export async function replaceConfigFile(found: Omit<ConfigFile, 'text'>, text: string): Promise<void> {
  await inDirectoryOf(found.path, async (at, directory) => {
    if (directory !== found.directory) throw new Error('its directory was exchanged')
    const temporary = at + TEMPORARY
    await rm(temporary, { force: true })
    let file: FileHandle | undefined
    try {
      file = await open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
      await file.writeFile(text, 'latin1')
      await file.chmod(found.mode)
      // Root may work in the checkout of somebody else; others cannot, and need not, give files away.
      await file.chown(found.uid, found.gid).catch(() => undefined)
      await file.close()
      await rename(temporary, at)
    } catch (error) {
      await file?.close().catch(() => undefined)
      await rm(temporary, { force: true })
      throw error
    }
  })
}

/**
 * Opens the directory of a path, which must be a real one, and works in it: on Linux through the open directory, so
 * that nobody can exchange it meanwhile.
 */
async function inDirectoryOf<T>(
  path: string,
  work: (at: string, directory: string) => Promise<T>,
): Promise<T> {
  const parent = dirname(path)
  const handle =
    process.platform === 'win32' ? undefined : await open(parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  try {
    if ((await realpath(parent)) !== parent) throw new Error('a link leads to it')
    const stats = await handle?.stat({ bigint: true })
    const base = process.platform === 'linux' && handle ? `/proc/self/fd/${handle.fd}` : parent
    return await work(join(base, basename(path)), stats ? `${stats.dev}:${stats.ino}` : '')
  } finally {
    await handle?.close()
  }
}
