/** Finds a Codex that is already there. */
import { access, constants, realpath, stat } from 'node:fs/promises'
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import { ConnectionError } from '../errors.js'
import { misfit } from './executable.js'
import { binaryPaths, currentPlatform } from './platform.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The first program of this name on the PATH of `env`, as an absolute path. Relative entries are not looked at. */
export async function findOnPath(name: string, env: Environment): Promise<string | undefined> {
  const windows = process.platform === 'win32'
  // Windows has it as `Path`, too, which a cleaned `PATH` may stand beside.
  const other = windows ? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] : undefined
  const path = env['PATH'] ?? other ?? ''
  const endings = windows ? (env['PATHEXT'] ?? '.EXE;.CMD').split(';') : ['']
  for (const directory of path.split(delimiter)) {
    if (!isAbsolute(directory)) continue
    for (const ending of endings) {
      const candidate = join(directory, name + ending)
      if (await isExecutable(candidate)) return candidate
    }
  }
  return undefined
}

/**
 * The `codex` on the PATH, for programs that use the library. A launcher of npm resolves to the native binary behind it,
 * which saves the start of a Node. Rejects with a ConnectionError when there is none.
 */
export async function findCodex(env: Environment = process.env): Promise<string> {
  const found = await findOnPath('codex', env)
  if (found !== undefined) return nativeBinary(found)
  throw new ConnectionError('There is no `codex` on the PATH.', {
    code: 'spawn_failed',
    remedy: 'Install it with `npm install -g @openai/codex`, or give its path as codexPath.',
  })
}

/** Checks a path that somebody gave. Rejects with a ConnectionError that names `option`, e.g. `codex-path`. */
export async function givenCodex(path: string, option: string): Promise<string> {
  const absolute = resolve(path)
  const found = await stat(absolute).catch(() => undefined)
  const problem =
    found === undefined
      ? 'there is no such file'
      : !found.isFile()
        ? 'it is not a file'
        : !(await isExecutable(absolute))
          ? 'it is not executable'
          : await misfit(absolute, `${process.platform}-${process.arch}`)
  if (problem === undefined) return nativeBinary(absolute)
  throw new ConnectionError(`${option} names ${absolute}, but ${problem}.`, {
    code: 'spawn_failed',
    remedy: `Give ${option} the path of a Codex binary.`,
  })
}

/** The native binary behind npm's launcher script, where it can be found; else the path itself. */
async function nativeBinary(path: string): Promise<string> {
  const real = await realpath(path)
  const launcher = /\.cmd$/i.test(real)
    ? join(dirname(real), 'node_modules', '@openai', 'codex', 'bin', 'codex.js')
    : real
  if (basename(launcher) !== 'codex.js') return real
  const platform = currentPlatform()
  const root = dirname(dirname(launcher))
  const name = `codex-${platform}`
  for (const home of [join(root, 'node_modules', '@openai', name), join(dirname(root), name), root]) {
    for (const candidate of binaryPaths(home, platform)) {
      if (await isExecutable(candidate)) return candidate
    }
  }
  return real
}

/** Whether this is a file this user may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
