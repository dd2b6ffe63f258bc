/** The guards of a run, put together: what Codex is started with, and what it must confirm. */
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Installed } from '../codex/install.js'
import { codexEnvironment, commandEnvironment, parseEnvInput } from '../guard/environment.js'
import { launcher, verifyLaunch } from '../guard/launcher.js'
import { cleanPath, findProgram as findOn } from '../guard/path.js'
import { findPaths } from '../guard/paths.js'
import { judgeProbe, openSwitch, probeArguments, SWITCH_FILE } from '../guard/probe.js'
import { projectConfig } from '../guard/project.js'
import { permissionProfile, PROCESS_SETTINGS, type GuardedSandbox } from '../guard/sandbox.js'
import { isLoopback } from '../wire/environment.js'
import { runCodex } from '../wire/process.js'
import { FIRST_PERMISSION_PROFILES, select } from '../wire/select.js'
import { InputError, type Inputs } from './inputs.js'
import type { Job } from './job.js'
import type { PrivateDirectories } from './private.js'
import { MARK_NAME } from './run-id.js'
import type { State } from './state.js'
import type { World } from './world.js'

type Table = Record<string, unknown>

/** How long the probe of the sandbox may take, in milliseconds; 0.1 s was measured. */
const PROBE_MS = 30_000
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE'

export interface Guards {
  /** PATH without the workspace, temporary directories and relative entries. */
  path: string
  /** The whole environment of Codex's own process. */
  env: Record<string, string>
  /** What Codex is started with. */
  launcher: string[]
  /** The whole process's configuration, as `-c` takes it. */
  settings: Readonly<Record<string, string>>
  /** The thread's configuration. Wins over everything. */
  config: Table
  /** The thread's sandbox, where it has no profile. */
  sandbox: GuardedSandbox['sandbox']
  /** Roots that Codex puts empty mount points into. */
  writable: readonly string[]
  /** The sandbox as enforced, in words. */
  description: string
  /** Writes what the agent's commands read at their start. Call before Codex starts. */
  prepare: () => Promise<void>
  /** Rejects unless the sandbox works on this machine. */
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
  /** The run's name. */
  id: string
  headTrusted: boolean
}

/** Looks at the machine and decides. Throws a GuardError or an InputError, each with the remedy. */
export function createGuards(options: GuardOptions): Guards {
  const { world, job, codex, codexHome, directories, id, headTrusted } = options
  const { inputs } = job
  const { env } = world
  const unsafe = inputs.safetyStrategy === 'unsafe'
  refuseUnguarded(inputs, codex.version)
  const path = cleanedPath(env, job)
  const guarded = permissionProfile(
    { ...inputs, sandbox: inputs.sandbox },
    findPaths({
      env,
      workspace: job.workspace,
      workingDirectory: job.workingDirectory,
      agentTmp: directories.tmp,
      codexHomes: [directories.home, codexHome],
      programs: [dirname(dirname(codex.path))],
    }),
  )
  const own = {
    ...{ PATH: path, HOME: directories.home, TMPDIR: directories.tmp, CODEX_HOME: codexHome },
    [MARK_NAME]: id,
  }
  const commands = commandEnvironment(env, {
    input: { ...parseEnvInput(inputs.env ?? ''), [MARK_NAME]: id },
    tmp: directories.tmp,
    clean: dirty => cleanedPath({ ...env, PATH: dirty }, job),
  })
  const override = env[REFRESH_OVERRIDE]
  const codexEnv = codexEnvironment(env, {
    ...own,
    ...(override !== undefined && isLoopback(override) && { [REFRESH_OVERRIDE]: override }),
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
    settings: PROCESS_SETTINGS,
    config: {
      ...guarded.config,
      ...commands.config,
      ...projectConfig(
        { trust: inputs.trustProject, headTrusted },
        [job.workspace, job.workingDirectory],
        realPath,
      ),
    },
    sandbox: guarded.sandbox,
    writable: guarded.writable,
    description: describeSandbox(inputs),
    prepare: async () => {
      if (commands.file !== undefined) await writeFile(commands.file.path, commands.file.text)
    },
    verify: pid => verifyLaunch(inputs.safetyStrategy, process.platform, readText(`/proc/${pid}/status`)),
    probe: () => (unsafe ? Promise.resolve() : probe(options, guarded, { start, env: codexEnv })),
  }
}

/** What needs `unsafe` because nothing would be enforced. */
function refuseUnguarded({ safetyStrategy, transport }: Inputs, version: string): void {
  const { wire, capabilities } = select(version, transport)
  if (safetyStrategy === 'unsafe' || capabilities.permissionProfiles) return
  throw new InputError(
    wire === 'mcp'
      ? 'Input `transport` is `mcp`, over which Codex does not keep the agent from the credentials: use `app-server`, or `safety-strategy: unsafe`.'
      : `Input \`codex-version\`: Codex ${version} does not keep the agent from the credentials: use ${FIRST_PERMISSION_PROFILES} or later, or \`safety-strategy: unsafe\`.`,
  )
}

/** The PATH that the action itself and Codex look for programs on: without what the agent or a pull request may write to. */
export function cleanedPath(
  env: World['env'],
  { workspace, inputs }: Pick<Job, 'workspace' | 'inputs'>,
): string {
  const home = inputs.sandbox === 'danger-full-access' ? env['HOME'] : undefined
  const forbidden = [workspace, home, env['RUNNER_TEMP'], env['TMPDIR'], '/tmp', '/var/tmp', '/dev/shm']
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
  await writeFile(canary, 'canary\n', { mode: 0o600 })
  const home = join(directories.home, 'probe')
  await mkdir(home, { mode: 0o700 })
  const { stdout, stderr, end } = await runCodex({
    command: codex.path,
    launcher: start,
    args: probeArguments(guarded, {
      workingDirectory: job.workingDirectory,
      canary,
      pid: process.pid,
      executable: process.execPath,
    }),
    env: { ...env, CODEX_HOME: home },
    cwd: home,
    timeoutMs: PROBE_MS,
  })
  if (end.error !== undefined) throw end.error
  judgeProbe({ stdout, stderr, exitCode: end.exitCode })
}

/** On GitHub's Ubuntu: opens the switch for user namespaces, which the sandbox is made of. Post sets it back. */
export async function openUserNamespaces(
  { env }: World,
  path: string,
  exec: (command: string[]) => Promise<number>,
  save: (values: Partial<State>) => void,
): Promise<void> {
  const found = openSwitch({
    value: readText(SWITCH_FILE),
    uid: process.geteuid?.(),
    runnerEnvironment: env['RUNNER_ENVIRONMENT'],
    sudo: findProgram('sudo', path),
    sysctl: findProgram('sysctl', path),
  })
  if (found === undefined) return
  save({ userNamespaces: JSON.stringify(found.restore) })
  // Where it cannot be opened the probe of the sandbox says so.
  await exec(found.open)
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
