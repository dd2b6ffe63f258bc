/** The guards of a run, put together: what Codex is started with, and what it must confirm. */
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Installed } from '../codex/install.js'
import { codexEnvironment, commandEnvironment } from '../guard/environment.js'
import { launcher, verifyLaunch } from '../guard/launcher.js'
import { cleanPath, findProgram as findOn, isWithin } from '../guard/path.js'
import { findPaths } from '../guard/paths.js'
import { judgeProbe, openSwitch, probeArguments, SWITCH_FILE } from '../guard/probe.js'
import { projectConfig } from '../guard/project.js'
import { permissionProfile, PROCESS_SETTINGS, type GuardedSandbox } from '../guard/sandbox.js'
import { once } from '../deferred.js'
import { isLoopback } from '../wire/environment.js'
import { runCodex } from '../wire/process.js'
import type { Inputs } from './inputs.js'
import type { Job } from './job.js'
import type { PrivateDirectories } from './private.js'
import { MARK_NAME } from './run-id.js'
import { userProfiles } from './profiles.js'
import { refuseUnguarded } from './unguarded.js'
import type { World } from './world.js'

type Table = Record<string, unknown>

/** How long the probe of the sandbox may take, in milliseconds; 0.1 s was measured. */
const PROBE_MS = 30_000
const PROBE_TRIES = 3
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE'

export interface Guards {
  /** PATH without the workspace, temporary directories and relative entries. */
  path: string
  /** The whole environment of Codex's own process. */
  env: Record<string, string>
  /** What Codex is started with. */
  launcher: string[]
  /** Configuration of the whole process, for its command line. */
  settings: Readonly<Record<string, string>>
  /** The same for where its databases lie; not for a second Codex beside it. */
  databases: Readonly<Record<string, string>>
  /** A file to write before the agent's first command. */
  file: { path: string; text: string } | undefined
  /** The thread's configuration, by whose code this is. Wins over everything. */
  configFor: (head: { trusted: boolean }) => Table
  /** The thread's sandbox, where it has no profile. */
  sandbox: GuardedSandbox['sandbox']
  /** Roots that Codex puts empty mount points into. */
  writable: readonly string[]
  /** The same in what other jobs of this machine use, too. */
  shared: readonly string[]
  /** The sandbox as enforced, in words. */
  description: string
  /** The switch for user namespaces, which the sandbox is made of, where it is closed: on GitHub's Ubuntu. */
  openSwitch: ReturnType<typeof openSwitch>
  /** Rejects unless the sandbox works on this machine. Asks once. */
  probe: () => Promise<void>
  /** Throws unless Codex, by its process id, was started so that it can gain no rights. */
  verify: (pid: number | undefined) => void
}

export interface GuardOptions {
  world: World
  job: Job
  codex: Installed
  codexHome: string
  directories: PrivateDirectories
  /** Where Codex's databases lie, if not in its home; see `makeMemoryDirectory`. */
  databases: string | undefined
  /** The run's name. */
  id: string
}

/** Looks at the machine and decides. Throws a GuardError or an InputError, each with the remedy. */
export function createGuards(options: GuardOptions): Guards {
  const { world, job, codex, codexHome, directories, databases, id } = options
  const { inputs } = job
  const { env } = world
  const unsafe = inputs.safetyStrategy === 'unsafe'
  refuseUnguarded(inputs, codex.version)
  // A path that is not there yet could not be denied.
  mkdirSync(codexHome, { recursive: true, mode: 0o700 })
  const path = cleanedPath(env, job)
  const own = inputs.permissionProfile
  const user = own === undefined ? undefined : userProfiles(codexHome, own, [job.workingDirectory, '/tmp'])
  const paths = findPaths({
    env,
    workspace: job.workspace,
    workingDirectory: job.workingDirectory,
    agentTmp: directories.tmp,
    codexHomes: [directories.home, codexHome, ...(databases === undefined ? [] : [databases])],
    programs: [dirname(dirname(codex.path))],
    userWritable: user?.writable,
  })
  const guarded = permissionProfile(inputs, paths)
  const isShared = (root: string): boolean =>
    paths.sharedTmp.some(tmp => isWithin(tmp, root)) &&
    ![job.workspace, directories.tmp].some(own => isWithin(own, root))
  // The probe runs in a home of its own, where the user's profiles are not known.
  if (!unsafe && user !== undefined) {
    guarded.config['permissions'] = { ...user.profiles, ...(guarded.config['permissions'] as Table) }
  }
  // A home of its own: git and shells that Codex starts outside the sandbox would obey files in one that the agent writes to.
  const ownEnv = {
    PATH: [...(inputs.codexHome === undefined ? shortcuts(directories.home) : []), path].join(delimiter),
    HOME: directories.home,
    TMPDIR: directories.tmp,
    CODEX_HOME: codexHome,
    [MARK_NAME]: id,
  }
  const override = env[REFRESH_OVERRIDE]
  const codexEnv = codexEnvironment(env, {
    ...ownEnv,
    ...(override !== undefined && isLoopback(override) && { [REFRESH_OVERRIDE]: override }),
  })
  const commands = commandEnvironment(env, {
    input: { ...job.commandEnv, [MARK_NAME]: id },
    tmp: directories.tmp,
    clean: wanted => cleanedPath({ ...env, PATH: wanted }, job),
  })
  const start = launcher({
    strategy: inputs.safetyStrategy,
    platform: process.platform,
    setpriv: findProgram('setpriv', path),
    uid: process.geteuid?.(),
  })
  return {
    path,
    env: codexEnv,
    launcher: start,
    settings: unsafe ? {} : PROCESS_SETTINGS,
    databases: databaseSettings(databases),
    file: commands.file,
    configFor: ({ trusted }) => ({
      ...guarded.config,
      ...commands.config,
      ...projectConfig(
        { trust: inputs.trustProject, headTrusted: trusted },
        [job.workspace, job.workingDirectory],
        realPath,
      ),
    }),
    sandbox: guarded.sandbox,
    writable: guarded.writable.filter(root => !isShared(root)),
    shared: guarded.writable.filter(isShared),
    description: describeSandbox(inputs),
    verify: pid => verifyLaunch(inputs.safetyStrategy, process.platform, readText(`/proc/${pid}/status`)),
    probe: once(() => (unsafe ? Promise.resolve() : probe(options, guarded, { start, env: codexEnv }))),
    openSwitch: openSwitch({
      value: readText(SWITCH_FILE),
      uid: process.geteuid?.(),
      runnerEnvironment: env['RUNNER_ENVIRONMENT'],
      sudo: findProgram('sudo', path),
      sysctl: findProgram('sysctl', path),
    }),
  }
}

/** Where Codex's databases lie, for its command line. */
export const databaseSettings = (databases: string | undefined): Record<string, string> =>
  databases === undefined ? {} : { sqlite_home: JSON.stringify(databases) }

/**
 * A directory for the front of Codex's PATH, where it finds an `lsb_release` that cannot be run, and reads
 * `/etc/os-release` at once: the real one, a script, is run twice at every start and says the same (for the User-Agent).
 * Only in a home of ours: MCP servers of the user's would find it, too, and a shell takes it for a script that says nothing.
 */
export function shortcuts(home: string): string[] {
  if (process.platform !== 'linux') return []
  const directory = join(home, 'programs')
  mkdirSync(directory, { mode: 0o700 })
  writeFileSync(join(directory, 'lsb_release'), '', { mode: 0o700 })
  return [directory]
}

/** The PATH that the action itself and Codex look for programs on: without what the agent or a pull request may write to. */
export function cleanedPath(
  env: World['env'],
  { workspace, inputs }: Pick<Job, 'workspace' | 'inputs'>,
): string {
  const home = inputs.sandbox === 'danger-full-access' ? env['HOME'] : undefined
  // What lies beside the workspace is a checkout, too.
  const checkouts = [workspace, env['RUNNER_WORKSPACE']]
  const forbidden = [...checkouts, home, env['RUNNER_TEMP'], env['TMPDIR'], '/tmp', '/var/tmp', '/dev/shm']
  return cleanPath(
    env['PATH'] ?? '',
    forbidden.filter((root): root is string => root !== undefined && root !== ''),
    { realpath: realPath },
  )
}

/** A program on a cleaned PATH. */
export const findProgram = (name: string, path: string): string | undefined =>
  findOn(name, path, isExecutable)

async function probe(
  { job, codex, directories }: GuardOptions,
  guarded: GuardedSandbox,
  { start, env }: { start: string[]; env: Record<string, string> },
): Promise<void> {
  const canary = join(directories.home, 'canary')
  writeFileSync(canary, 'canary\n', { mode: 0o600 })
  const home = join(directories.home, 'probe')
  mkdirSync(home, { mode: 0o700 })
  const args = probeArguments(guarded, {
    workingDirectory: job.workingDirectory,
    canary,
    pid: process.pid,
    executable: process.execPath,
  })
  for (let tries = PROBE_TRIES; ; tries--) {
    const { stdout, stderr, end } = await runCodex({
      command: codex.path,
      launcher: start,
      args,
      env: { ...env, CODEX_HOME: home },
      cwd: job.workingDirectory,
      timeoutMs: PROBE_MS,
    })
    if (end.error !== undefined) throw end.error
    // Another Codex of this machine removed what this sandbox was about to stand on: see `sharedMountPoints`.
    if (tries > 1 && /\bbwrap: .*\bmount table\b/.test(stderr)) continue
    return judgeProbe({ stdout, stderr, exitCode: end.exitCode })
  }
}

function describeSandbox({
  sandbox,
  permissionProfile: profile,
  networkAccess,
  safetyStrategy,
}: Inputs): string {
  const mode = safetyStrategy === 'read-only' ? 'read-only' : (profile ?? sandbox)
  const network =
    profile !== undefined ? '' : `, network ${networkAccess || mode === 'danger-full-access' ? 'on' : 'off'}`
  return safetyStrategy === 'unsafe' ? `${mode}, unsafe: credentials are not protected` : `${mode}${network}`
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
