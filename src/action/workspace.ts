/** Paths that inputs name: inside the workspace, and never through a link that leads out of it. */
import { constants, type Stats } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { InputError, type InputName } from './inputs.js'

/** Largest file an input may name, in bytes. */
const MAX_INPUT_FILE = 10 * 1024 * 1024

/** Whether `path` is `root` or lies below it. Both are real paths. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Reads a text file of the workspace that an input names. Throws an InputError. */
export async function readInputFile(input: InputName, path: string, workspace: string): Promise<string> {
  const real = await realpath(resolve(workspace, path)).catch(() => {
    throw new InputError(`Input \`${input}\` names a file that is not there: ${path}`)
  })
  if (!isInside(await realpath(workspace), real)) {
    throw new InputError(`Input \`${input}\` names a file outside the workspace: ${path}`)
  }
  // The path is real by now; a link put in its place in the meantime is refused.
  const file = await open(
    real,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  )
  try {
    const stats = await file.stat()
    if (!stats.isFile())
      throw new InputError(`Input \`${input}\` names something that is not a file: ${path}`)
    if (stats.size > MAX_INPUT_FILE) {
      throw new InputError(
        `Input \`${input}\` names a file larger than ${MAX_INPUT_FILE / 1024 / 1024} MiB: ${path}`,
      )
    }
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/** The directory an input names, as a real path in the workspace. Throws an InputError. */
export async function workingDirectory(path: string | undefined, workspace: string): Promise<string> {
  const root = await realpath(workspace)
  if (path === undefined) return root
  const real = await realpath(resolve(root, path)).catch(() => undefined)
  const stats: Stats | undefined = real === undefined ? undefined : await stat(real)
  if (real === undefined || stats?.isDirectory() !== true) {
    throw new InputError(`Input \`working-directory\` names a directory that is not there: ${path}`)
  }
  if (!isInside(root, real)) {
    throw new InputError(`Input \`working-directory\` names a directory outside the workspace: ${path}`)
  }
  return real
}

/**
 * Writes a file an input names, after the agent has run: its directory must really lie in the workspace, and a link in
 * its place is replaced, not followed. Throws an InputError.
 */
export async function outputPath(input: InputName, path: string, workspace: string): Promise<string> {
  const root = await realpath(workspace)
  const wanted = resolve(root, path)
  const folder = await realpath(dirname(wanted)).catch(() => undefined)
  if (folder === undefined || !isInside(root, folder)) {
    throw new InputError(
      `Input \`${input}\` must name a file in an existing directory of the workspace: ${path}`,
    )
  }
  return resolve(folder, relative(dirname(wanted), wanted))
}
