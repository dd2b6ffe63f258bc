/** Paths that inputs name: inside the workspace, and never through a link that leads out of it. */
import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
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
 * Where a file an input names will be written, with its directory as a real path in the workspace. Throws an InputError.
 * Write it with `writeOutput`: the agent runs in between.
 */
export async function outputPath(input: InputName, path: string, workspace: string): Promise<string> {
  const root = await realpath(workspace)
  const wanted = resolve(root, path)
  const folder = await realpath(dirname(wanted)).catch(() => undefined)
  if (folder === undefined || !isInside(root, folder) || wanted === root) {
    throw new InputError(
      `Input \`${input}\` must name a file in an existing directory of the workspace: ${path}`,
    )
  }
  const found = await lstat(join(folder, basename(wanted))).catch(() => undefined)
  if (found?.isDirectory() === true) throw new InputError(`Input \`${input}\` names a directory: ${path}`)
  return join(folder, basename(wanted))
}

/**
 * Writes such a file after the agent has run: its directory must still be the one it was, and a link in its place is
 * replaced, not followed. Rejects when it cannot be written.
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  if ((await realpath(dirname(path)).catch(() => undefined)) !== dirname(path)) {
    throw new InputError(`${path} cannot be written: its directory was removed, or became a link.`)
  }
  const fresh = `${path}.${randomUUID()}`
  try {
    await writeFile(fresh, text, { flag: 'wx' })
    await rename(fresh, path)
  } finally {
    await rm(fresh, { force: true })
  }
}

/**
 * The absolute path of `codex-home`; it need not be there yet. Not in the workspace, where a pull request could put a
 * configuration for Codex. Throws an InputError.
 */
export async function codexHomePath(
  path: string,
  workspace: string,
  home: string | undefined,
): Promise<string> {
  const wanted = resolve(workspace, home === undefined ? path : path.replace(/^~(?=\/|$)/, () => home))
  const real = await realOf(wanted)
  if (isInside(workspace, real) || isInside(workspace, wanted) || isInside(real, workspace)) {
    throw new InputError(
      `Input \`codex-home\` must name a directory apart from the workspace, such as \`~/.codex-ci\`: ${path}`,
    )
  }
  return real
}

/** The real path that a path has, or will have once what is missing of it is made. */
async function realOf(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined)
  if (found !== undefined || dirname(path) === path) return found ?? path
  return join(await realOf(dirname(path)), basename(path))
}
