/**
 * Whether the sandbox really works on this machine, asked of Codex itself with the very profile of the run, before the
 * first turn. Fails closed: no answer, or the wrong one, is a GuardError that names the remedy.
 */
import { GuardError } from './guard-error.js'
import { PROFILE, type GuardedSandbox } from './sandbox.js'

export interface ProbeOptions {
  workingDirectory: string
  /** A file that we can read and the agent must not, in the private home. */
  canary: string
  /** Our own process, which the agent must not see. */
  pid: number
  /** Path of the program we run in (`process.execPath`): in a sandbox of its own, another process may have our number. */
  executable: string
}

/** What the probe prints for each thing that holds, in the sandbox. */
const LINES = ['sandbox: runs', 'sandbox: canary hidden', 'sandbox: processes hidden'] as const
const SCRIPT = [
  `echo '${LINES[0]}'`,
  `cat "$1" >/dev/null 2>&1 || echo '${LINES[1]}'`,
  `[ "$(readlink "/proc/$2/exe" 2>/dev/null)" = "$3" ] || echo '${LINES[2]}'`,
  'cat /proc/self/status 2>/dev/null',
  'exit 0',
].join('\n')

/** Arguments of `codex` for the probe: `codex sandbox` has had this form since 0.142. */
export function probeArguments(guarded: GuardedSandbox, options: ProbeOptions): string[] {
  const config = `permissions=${inlineToml(guarded.config['permissions'])}`
  const command = ['/bin/sh', '-c', SCRIPT, 'probe', options.canary, String(options.pid), options.executable]
  return ['sandbox', '-P', PROFILE, '-C', options.workingDirectory, '-c', config, '--', ...command]
}

export interface ProbeResult {
  stdout: string
  stderr: string
  exitCode: number | undefined
}

/** Throws a GuardError unless everything held. */
export function judgeProbe(result: ProbeResult, platform: NodeJS.Platform = process.platform): void {
  const missing = LINES.filter(line => !result.stdout.includes(line))
  const rights = platform === 'linux' && !/^NoNewPrivs:\s*1$/m.test(result.stdout)
  if (missing.length === 0 && !rights) return
  if (missing.includes(LINES[0])) {
    const said = result.stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
    const cause = said === '' ? `exit code ${result.exitCode ?? 'none'}` : said
    throw new GuardError(
      `Codex’s sandbox does not work on this machine (${cause}): allow unprivileged user namespaces (\`sudo sysctl -w ${SWITCH}=0\`; in a container, \`--security-opt seccomp=unconfined\`), or give the protection up with \`safety-strategy: unsafe\`.`,
    )
  }
  throw new GuardError(
    'Codex’s sandbox runs on this machine but does not keep its promise (a denied file, our processes or the way to more rights is open): use Codex 0.142.3 or later, or give the protection up with `safety-strategy: unsafe`.',
  )
}

/** Ubuntu's switch that takes user namespaces, which the sandbox is made of, from ordinary programs. */
export const SWITCH = 'kernel.apparmor_restrict_unprivileged_userns'
export const SWITCH_FILE = `/proc/sys/${SWITCH.replaceAll('.', '/')}`

export interface SwitchWorld {
  /** Content of {@link SWITCH_FILE}; undefined where the machine has no such switch. */
  value: string | undefined
  uid: number | undefined
  /** `RUNNER_ENVIRONMENT`. */
  runnerEnvironment: string | undefined
  /** Absolute paths, found on the cleaned PATH. */
  sudo: string | undefined
  sysctl: string | undefined
}

/**
 * The command that opens the switch, and the one for post that sets it back; undefined where nothing is to be done:
 * only a machine of GitHub's is changed, which lives for one job.
 */
export function openSwitch(world: SwitchWorld): { open: string[]; restore: string[] } | undefined {
  const { value, uid, runnerEnvironment, sudo, sysctl } = world
  if (value?.trim() !== '1' || runnerEnvironment !== 'github-hosted' || sysctl === undefined) return undefined
  if (uid === 0 || sudo === undefined) return undefined
  const set = (to: string): string[] => [sudo, '-n', sysctl, '-q', '-w', `${SWITCH}=${to}`]
  return { open: set('0'), restore: set('1') }
}

/** A value as inline TOML. */
export function inlineToml(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u007f', '\\u007F')
  if (Array.isArray(value)) return `[${value.map(inlineToml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{${entries.map(([key, inner]) => `${inlineToml(key)} = ${inlineToml(inner)}`).join(', ')}}`
  }
  return String(value)
}
