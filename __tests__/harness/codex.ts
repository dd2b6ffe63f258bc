/** Real Codex CLIs for tests: installed once by package name through npm, kept in a cache that all checkouts share. */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { binaryPaths, currentPlatform } from '../../src/codex/platform.js'
import { DEFAULT_CODEX_VERSION } from '../../src/codex/version.js'
import { sandboxDirs } from './sandbox.js'

export { DEFAULT_CODEX_VERSION }

const run = promisify(execFile)

/** Where the CLIs are kept: `$XDG_CACHE_HOME` or `~/.cache`, by version. */
export function cliCache(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'codex-client-action', 'test-clis')
}

const installs = new Map<string, Promise<string>>()

/** Path of the native `codex` of this version; installs it on first use (about 170 MB, without package scripts). */
export function codexBinary(version = DEFAULT_CODEX_VERSION): Promise<string> {
  const started = installs.get(version) ?? install(version)
  installs.set(version, started)
  return started
}

async function install(version: string): Promise<string> {
  const home = join(cliCache(), version)
  if (!existsSync(home)) {
    await mkdir(dirname(home), { recursive: true })
    const fresh = await mkdtemp(join(dirname(home), `.${version}-`))
    try {
      await writeFile(join(fresh, 'package.json'), '{"private":true}\n')
      const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
      await run('npm', [...args, `@openai/codex@${version}`], { cwd: fresh, timeout: 300_000 })
      // Somebody else may have been faster; both are the same.
      await rename(fresh, home).catch((error: unknown) => {
        if (!existsSync(home)) throw error
      })
    } finally {
      await rm(fresh, { recursive: true, force: true })
    }
  }
  return nativeBinary(home, version)
}

/** The binary lies under `vendor/<target>/` in the platform's package, or in `@openai/codex` itself up to 0.98. */
async function nativeBinary(home: string, version: string): Promise<string> {
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
  const os = process.platform === 'darwin' ? 'apple-darwin' : 'unknown-linux-musl'
  const scope = join(home, 'node_modules', '@openai')
  for (const name of await readdir(scope)) {
    for (const room of ['bin', 'codex']) {
      const path = join(scope, name, 'vendor', `${arch}-${os}`, room, 'codex')
      if ((await stat(path).catch(() => undefined))?.isFile()) return path
    }
  }
  throw new Error(
    `@openai/codex@${version} holds no native binary for ${arch}-${os}; remove ${home} and try again`,
  )
}

/** Puts a program where the action looks for the CLI that it installed earlier. */
export async function cacheProgram(toolCache: string, text: string): Promise<void> {
  const [path = ''] = binaryPaths(join(cacheEntry(toolCache), 'package'), currentPlatform())
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, 0o755)
  await writeFile(join(cacheEntry(toolCache), '.complete'), '{}')
}

/** Where the action keeps an installed CLI. */
export const cacheEntry = (toolCache: string, version = DEFAULT_CODEX_VERSION): string =>
  join(toolCache, 'codex-client-action', version, currentPlatform())

export interface Exec {
  exitCode: number | null
  stdout: string
  stderr: string
  /** auth.json as it was left. */
  signIn: unknown
}

/** Runs `codex exec` in a home of its own that is gone afterwards. `config` is the home's config.toml. */
export async function codexExec(options: {
  version?: string
  config: string
  prompt: string
  /** Content of auth.json. */
  signIn?: object
  cwd?: string
  args?: readonly string[]
  env?: Record<string, string>
}): Promise<Exec> {
  const binary = await codexBinary(options.version)
  await using dirs = await sandboxDirs()
  await writeFile(join(dirs.home, 'config.toml'), options.config)
  if (options.signIn)
    await writeFile(join(dirs.home, 'auth.json'), JSON.stringify(options.signIn), { mode: 0o600 })
  const args = [
    'exec',
    '--skip-git-repo-check',
    '-s',
    'workspace-write',
    ...(options.args ?? []),
    options.prompt,
  ]
  const child = spawn(binary, args, {
    cwd: options.cwd ?? dirs.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: dirs.home,
      CODEX_HOME: dirs.home,
      TMPDIR: dirs.tmp,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    }),
  ])
  const left = await readFile(join(dirs.home, 'auth.json'), 'utf8').catch(() => 'null')
  return { exitCode, stdout, stderr, signIn: JSON.parse(left) as unknown }
}
