/** Where the action and Codex look for programs: never where a pull request or an agent can put one. Pure. */
import { posix, win32 } from 'node:path'

export interface PathOptions {
  /** The real path of a directory; the same text when there is none. Default: as it is written. */
  realpath?: ((path: string) => string) | undefined
  platform?: NodeJS.Platform | undefined
}

/**
 * A PATH without relative entries and without everything in the forbidden directories, by name and by what a name
 * leads to: the workspace, temporary directories, and the home directory where the agent may write to it.
 */
export function cleanPath(
  path: string,
  forbidden: readonly string[],
  { realpath = entry => entry, platform = process.platform }: PathOptions = {},
): string {
  const names = platform === 'win32' ? win32 : posix
  const roots = forbidden.flatMap(root => [root, realpath(root)])
  return path
    .split(names.delimiter)
    .filter(entry => names.isAbsolute(entry))
    .filter(
      entry =>
        ![names.normalize(entry), realpath(entry)].some(place =>
          roots.some(root => isWithin(root, place, platform)),
        ),
    )
    .join(names.delimiter)
}

/** Whether `path` is `root` or lies in it, by name. */
export function isWithin(root: string, path: string, platform: NodeJS.Platform = process.platform): boolean {
  const names = platform === 'win32' ? win32 : posix
  const way = names.relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${names.sep}`) && !names.isAbsolute(way))
}

/** The first program of this name on a cleaned PATH, as an absolute path. */
export function findProgram(
  name: string,
  cleanedPath: string,
  isExecutable: (path: string) => boolean,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const names = platform === 'win32' ? win32 : posix
  const files = platform === 'win32' ? ['.exe', '.cmd', '.bat'].map(end => name + end) : [name]
  for (const directory of cleanedPath.split(names.delimiter).filter(entry => entry !== '')) {
    const found = files.map(file => names.join(directory, file)).find(isExecutable)
    if (found !== undefined) return found
  }
  return undefined
}
