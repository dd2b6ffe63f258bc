/**
 * Git that can be let loose on a workspace of a stranger: a GIT_DIR of our own, with our configuration and index, that
 * borrows the repository's objects. Nothing the repository, the user or the machine configures is obeyed: no hook, no
 * file system monitor, no filter, no external diff, no repository that lies about.
 */
import { spawn } from 'node:child_process'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { readConfig } from '../../guard/git-config.js'
import { readText, type Repository } from './repository.js'

export interface GuardedGitOptions {
  /** Path of the git binary, from a cleaned PATH. */
  git: string
  /** A directory that does not exist yet, in a private place; it becomes the GIT_DIR. */
  gitDir: string
  /** What files are compared with; absent for a plain directory. */
  repository?: Repository | undefined
  /** Where the files are. */
  workTree: string
  signal?: AbortSignal | undefined
}

export interface RunOptions {
  /** Standard input. */
  input?: Buffer | string
  /** A file descriptor for standard output, instead of the result. */
  stdout?: number
  /** Milliseconds; default {@link TIMEOUT_MS}. */
  timeoutMs?: number
}

export interface GuardedGit {
  /** Runs a git command. Rejects when it fails or says more than {@link MAX_OUTPUT}. */
  run(args: readonly string[], options?: RunOptions): Promise<Buffer>
  /** The same git, ended by another signal. */
  until(signal: AbortSignal | undefined): GuardedGit
  readonly gitDir: string
}

/** A git that waits (for a fifo, say) is ended. */
export const TIMEOUT_MS = 60_000
/** Largest output that is kept in memory. */
export const MAX_OUTPUT = 256 * 1024 * 1024
const STDERR_LENGTH = 2000
/** Larger files are no configuration of git's. */
const MAX_CONFIG = 10 * 1024 * 1024

/** Settings of a repository that say how its files are read, and run nothing. */
const HARMLESS = [
  ...['core.autocrlf', 'core.eol', 'core.filemode', 'core.symlinks', 'core.ignorecase'],
  'core.precomposeunicode',
]

/** Makes the private GIT_DIR. The repository itself is only read. */
export async function openGuardedGit(options: GuardedGitOptions): Promise<GuardedGit> {
  const { git, gitDir, repository, workTree, signal } = options
  for (const folder of ['objects/info', 'refs/heads', 'info'])
    await mkdir(join(gitDir, folder), { recursive: true, mode: 0o700 })
  const settings = repository ? await readSettings(repository.config) : new Map<string, string>()
  await Promise.all([
    writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n'),
    writeFile(join(gitDir, 'config'), configText(settings)),
    // Above every .gitattributes of the work tree.
    writeFile(join(gitDir, 'info', 'attributes'), `${ATTRIBUTES}\n`),
    ...(repository ? borrow(repository, gitDir) : []),
  ])
  // For a git that is a script.
  const PATH = process.platform === 'win32' ? undefined : [dirname(git), '/usr/bin', '/bin'].join(':')
  const env = environment(
    { ...(PATH !== undefined && { PATH }), GIT_DIR: gitDir, GIT_WORK_TREE: workTree },
    gitDir,
  )
  const until = (signal: AbortSignal | undefined): GuardedGit => ({
    gitDir,
    run: (args, run = {}) => execute(git, [...GLOBAL, ...args], { ...run, env, cwd: workTree, signal }),
    until,
  })
  return until(signal)
}

/** For every file, whatever a .gitattributes says. */
const ATTRIBUTES = '* -filter !diff !merge'

/** Files are taken as they are from now on: one that is not in the encoding that a .gitattributes tells stops git. */
export function ignoreEncodings({ gitDir }: GuardedGit): Promise<void> {
  return writeFile(join(gitDir, 'info', 'attributes'), `${ATTRIBUTES} !working-tree-encoding\n`)
}

const GLOBAL = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-optional-locks',
  '-c',
  'safe.bareRepository=explicit',
]

function configText(settings: ReadonlyMap<string, string>): string {
  const format = settings.get('extensions.objectformat') === 'sha256'
  const lines = [
    '[core]',
    `\trepositoryformatversion = ${format ? 1 : 0}`,
    '\tbare = false',
    `\thooksPath = ${devNull}`,
    `\tattributesFile = ${devNull}`,
    `\texcludesFile = ${devNull}`,
    '\tfsmonitor = false',
    '\tuntrackedCache = false',
    '\tquotePath = false',
    '\tcompression = 0',
    ...HARMLESS.flatMap(name => {
      const value = settings.get(name)
      return value !== undefined && /^[a-z]+$/i.test(value)
        ? [`\t${name.slice('core.'.length)} = ${value}`]
        : []
    }),
    ...(format ? ['[extensions]', '\tobjectFormat = sha256'] : []),
    '[gc]\n\tauto = 0',
    '[submodule]\n\trecurse = false',
    '[index]\n\tsparse = false',
    '[protocol]\n\tallow = never',
  ]
  return `${lines.join('\n')}\n`
}

/** What is taken over: the index, with the sizes and times of files it knows; rules of what to ignore; the objects. */
function borrow(repository: Repository, gitDir: string): Promise<unknown>[] {
  const { objects } = repository
  const quoted = /^["#]|[\n\\]/.test(objects)
    ? `"${objects.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
    : objects
  const optional = (from: string, to: string): Promise<unknown> =>
    copyFile(from, join(gitDir, to)).catch(() => undefined)
  return [
    writeFile(join(gitDir, 'objects', 'info', 'alternates'), `${quoted}\n`),
    optional(join(repository.commonDir, 'info', 'exclude'), 'info/exclude'),
    optional(join(repository.commonDir, 'shallow'), 'shallow'),
    optional(join(repository.gitDir, 'index'), 'index'),
    readdir(repository.gitDir).then(names =>
      Promise.all(
        names
          .filter(name => /^sharedindex\.[0-9a-f]+$/.test(name))
          .map(name => optional(join(repository.gitDir, name), name)),
      ),
    ),
  ]
}

/** Reads a configuration file as data: no includes, nothing of it in force. */
async function readSettings(config: string): Promise<Map<string, string>> {
  const text = (await readText(config, MAX_CONFIG)) ?? ''
  const entries = readConfig(text).filter(({ subsection }) => subsection === '')
  return new Map(
    entries.map(({ section, key, value, start, end }) => [
      `${section}.${key}`,
      // A key alone is true.
      text.slice(start, end).includes('=') ? value : 'true',
    ]),
  )
}

function environment(own: Record<string, string>, home: string): Record<string, string> {
  return {
    ...own,
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...(process.platform === 'win32' && process.env['SystemRoot']
      ? { SystemRoot: process.env['SystemRoot'] }
      : {}),
  }
}

function execute(
  git: string,
  args: readonly string[],
  options: RunOptions & { env: Record<string, string>; cwd: string; signal?: AbortSignal | undefined },
): Promise<Buffer> {
  const { input, stdout, env, cwd, signal, timeoutMs = TIMEOUT_MS } = options
  return new Promise((resolve, reject) => {
    const child = spawn(git, args, {
      env,
      cwd,
      ...(signal && { signal }),
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
      stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    })
    const said: Buffer[] = []
    let size = 0
    let errors = ''
    child.stdout?.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > MAX_OUTPUT) child.kill('SIGKILL')
      else said.push(piece)
    })
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      errors = (errors + piece).slice(-STDERR_LENGTH)
    })
    child.once('error', reject)
    child.once('close', (code, killed) => {
      if (code === 0 && size <= MAX_OUTPUT) return resolve(Buffer.concat(said))
      const how = killed ? `was ended by ${killed}` : `failed with ${code}`
      reject(new Error(`git ${args.slice(GLOBAL.length)[0] ?? args[0]} ${how}: ${errors.trim()}`))
    })
    // A git that ended early does not read; its exit code tells why.
    child.stdin?.on('error', () => undefined).end(input ?? '')
  })
}
