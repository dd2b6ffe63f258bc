/** Runs npm for us: in an empty directory, without scripts, and with its failures told apart. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConnectionError } from '../errors.js'
import { findOnPath } from './find.js'

/** How long one call of npm may take, in milliseconds. */
const LIMITS_MS = { view: 60_000, install: 600_000, ci: 600_000 }

/** Runs a program to its end, and ends it when the signal does. Never rejects for an exit code. */
export type Exec = (
  command: string,
  args: string[],
  options: { cwd: string; env: Record<string, string>; signal: AbortSignal },
) => Promise<{ exitCode: number; stdout: string; stderr: string }>

/** A failure of npm. `passing` ones are worth another try. */
export class NpmError extends Error {
  constructor(
    /** npm's own code: `E404`, `ECONNRESET` … */
    readonly code: string,
    readonly passing: boolean,
    message: string,
  ) {
    super(message)
  }
}

export interface NpmOptions {
  exec: Exec
  env: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal | undefined
}

/**
 * Calls npm in `cwd` and gives back what it printed. Settings come from the user's and the environment's npm
 * configuration; a project's `.npmrc` is out of reach because `cwd` holds a package.json of its own.
 * Rejects with an NpmError, with a ConnectionError when there is no npm, or with the signal's reason.
 */
export async function npm(
  command: keyof typeof LIMITS_MS,
  args: string[],
  cwd: string,
  { exec, env, signal }: NpmOptions,
): Promise<string> {
  const program = await findOnPath('npm', env)
  if (program === undefined) {
    throw new ConnectionError('codex-version asks for an installation, but there is no npm on the PATH.', {
      code: 'install_failed',
      remedy: 'Install Node.js with npm on the runner, or name a Codex binary with codex-path.',
    })
  }
  const limit = AbortSignal.timeout(LIMITS_MS[command])
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--global=false']
  // We try again by ourselves: npm would wait more than a minute before it says that there is no network.
  const quiet = ['--fetch-retries=0', '--logs-max=0', '--loglevel=error']
  const cache = (await hasCache(env)) ? [] : [`--cache=${join(cwd, '.npm-cache')}`]
  const { exitCode, stdout, stderr } = await exec(program, [command, ...args, ...flags, ...quiet, ...cache], {
    cwd,
    env: npmEnvironment(env),
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  })
  signal?.throwIfAborted()
  if (limit.aborted) {
    throw new NpmError('ETIMEDOUT', false, `npm did not finish within ${LIMITS_MS[command] / 60_000} min`)
  }
  if (exitCode === 0) return stdout
  throw failureOf(stderr, exitCode)
}

/** Whether this user has a cache of npm's, or a setting for one. Otherwise none is left behind. */
async function hasCache(env: NpmOptions['env']): Promise<boolean> {
  const home = env['HOME']
  if (process.platform === 'win32' || home === undefined) return true
  if (Object.keys(env).some(name => /^npm_config_(?:cache|userconfig)$/i.test(name))) return true
  const settings = await readFile(join(home, '.npmrc'), 'utf8').catch(() => '')
  return existsSync(join(home, '.npm')) || /^\s*cache\s*=/m.test(settings)
}

/** What npm gets of the job's environment: everything but the inputs, tokens and credentials of this action. */
export function npmEnvironment(env: NpmOptions['env']): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !/^(?:INPUT|STATE|ACTIONS|CODEX|OPENAI)_/i.test(name)) result[name] = value
  }
  return result
}

/** Failures that another try does not mend. */
const LASTING = new Set([
  'E401',
  'E403',
  'E404',
  'ETARGET',
  'EBADPLATFORM',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
])

/** Reads npm's `npm error` lines. */
export function failureOf(stderr: string, exitCode: number): NpmError {
  const lines = stderr
    .split('\n')
    .map(line => /^npm (?:error|ERR!) ?(.*)/.exec(line)?.[1]?.trim())
    .filter(line => line !== undefined && line !== '')
  const code = lines.map(line => /^code (\S+)/.exec(line ?? '')?.[1]).find(found => found !== undefined)
  const detail = lines.find(line => !/^(?:code|errno|syscall|path) /.test(line ?? ''))
  // A registry's address may carry a password.
  const shown = (detail ?? `npm ended with exit code ${exitCode}`).replace(/\/\/[^/\s@]*@/g, '//***@')
  return new NpmError(code ?? 'unknown', !LASTING.has(code ?? ''), shown.slice(0, 300))
}
