/** The directories of a runner, made fresh for one run, and the workspace in it. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Sandbox extends AsyncDisposable {
  /** Holds all the others. Not under the temporary directory, as on GitHub: Codex lets agents write there. */
  root: string
  home: string
  /** `RUNNER_TEMP`. */
  temp: string
  /** `RUNNER_TOOL_CACHE`. */
  toolCache: string
  /** `GITHUB_WORKSPACE`. */
  workspace: string
  /** `TMPDIR`, so that a run's leftovers are not lost among those of others. */
  tmp: string
  remove(): Promise<void>
}

const cache = (...names: string[]): string =>
  join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'codex-client-action', ...names)

/** A tool cache that outlives the run, for tests that are not about installing. */
export async function sharedToolCache(): Promise<string> {
  const path = cache('test-tool-cache')
  await mkdir(path, { recursive: true })
  return path
}

/** Makes the directories; none lies in another. Give them back with `await using` or `remove`. */
export async function sandboxDirs(options: { toolCache?: string } = {}): Promise<Sandbox> {
  await mkdir(cache('test-runs'), { recursive: true })
  const root = await mkdtemp(cache('test-runs', 'run-'))
  const [home, temp, tmp] = [join(root, 'home'), join(root, '_temp'), join(root, 'tmp')]
  const workspace = join(root, 'work', 'repo')
  const toolCache = options.toolCache ?? join(root, 'tools')
  for (const path of [home, temp, tmp, workspace, toolCache]) await mkdir(path, { recursive: true })
  const remove = async (): Promise<void> => rm(root, { recursive: true, force: true, maxRetries: 3 })
  return { root, home, temp, toolCache, workspace, tmp, remove, [Symbol.asyncDispose]: remove }
}

/** Files by path; a value `{ link: target }` is a symbolic link. */
export type FileMap = Record<string, string | { link: string }>

/** Runs git, without the configuration of the machine. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'safe.directory=*',
  ]
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const { stdout } = await run('git', [...identity, ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}

export async function writeFiles(root: string, files: FileMap): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    if (typeof content === 'string') await writeFile(path, content)
    else await symlink(content.link, path)
  }
}

/**
 * Makes the workspace a fresh repository with one commit of `files` on `main`, as `actions/checkout` leaves it.
 * `persistCredentials` writes a token into its configuration, as checkout does by default.
 * @returns the commit
 */
export async function checkout(
  workspace: string,
  files: FileMap,
  options: { repository?: string; persistCredentials?: string } = {},
): Promise<string> {
  await writeFiles(workspace, files)
  await git(workspace, 'init', '-q', '-b', 'main')
  await git(workspace, 'add', '-A')
  await git(workspace, 'commit', '-q', '--allow-empty', '-m', 'First')
  const url = `https://github.com/${options.repository ?? 'octo-org/hello'}`
  await git(workspace, 'remote', 'add', 'origin', url)
  if (options.persistCredentials !== undefined) {
    const basic = Buffer.from(`x-access-token:${options.persistCredentials}`).toString('base64')
    await git(workspace, 'config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`)
  }
  return git(workspace, 'rev-parse', 'HEAD')
}
