/** Finds the repository a directory belongs to by looking, without running git: git would obey what it finds. */
import { constants } from 'node:fs'
import { lstat, open, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

export interface Repository {
  /** Where its files are. */
  root: string
  /** Where its index is. */
  gitDir: string
  /** Where its configuration is; the same but for linked work trees. */
  commonDir: string
  objects: string
  config: string
}

/** The repository whose files lie in `root` itself, or undefined. */
export async function repositoryAt(root: string): Promise<Repository | undefined> {
  const dotGit = join(root, '.git')
  const gitDir = await gitDirOf(dotGit, root)
  if (gitDir === undefined || !(await exists(join(gitDir, 'HEAD')))) return undefined
  const common = await firstLine(join(gitDir, 'commondir'))
  const commonDir = common === undefined ? gitDir : resolve(gitDir, common)
  const objects = join(commonDir, 'objects')
  if (!(await exists(objects))) return undefined
  return { root, gitDir, commonDir, objects, config: join(commonDir, 'config') }
}

/** The repository that `directory` lies in, looked for up to `top`. Both are real paths. */
export async function repositoryOf(directory: string, top: string): Promise<Repository | undefined> {
  for (let root = directory; ; root = dirname(root)) {
    const found = await repositoryAt(root)
    if (found || root === top || root === dirname(root)) return found
  }
}

async function gitDirOf(dotGit: string, root: string): Promise<string | undefined> {
  const stats = await lstat(dotGit).catch(() => undefined)
  if (stats?.isDirectory() || stats?.isSymbolicLink()) return realpath(dotGit).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const pointer = /^gitdir: (.+)$/.exec((await firstLine(dotGit)) ?? '')?.[1]
  return pointer === undefined ? undefined : realpath(resolve(root, pointer)).catch(() => undefined)
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The first line of a small file. */
async function firstLine(path: string): Promise<string | undefined> {
  return (await readText(path, 8192))?.split(/\r?\n/, 1)[0]
}

/** The text of a regular file of at most `largest` bytes. Does not wait at a fifo. */
export async function readText(path: string, largest: number): Promise<string | undefined> {
  const { O_RDONLY, O_NONBLOCK = 0 } = constants
  const file = await open(path, O_RDONLY | O_NONBLOCK).catch(() => undefined)
  try {
    const stats = await file?.stat()
    return stats?.isFile() && stats.size <= largest ? await file?.readFile('utf8') : undefined
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}
