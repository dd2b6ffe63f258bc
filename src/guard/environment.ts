/**
 * Who gets which environment. Codex gets an allow-list; the agent's commands get the usual basics of a developer's
 * shell, the places of toolchains and the `env` input, and nothing else of the job. Pure.
 */
import { pastProxies } from '../proxies.js'
import { GuardError } from './guard-error.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the agent's commands get of the job's environment: exact names. */
export const COMMAND_VARIABLES: readonly string[] = [
  // A shell's basics.
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'CI'],
  ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'],
  // Where toolchains are.
  ...['GOPATH', 'GOROOT', 'GOBIN', 'GOCACHE', 'GOMODCACHE', 'GOTOOLCHAIN', 'CARGO_HOME', 'RUSTUP_HOME'],
  ...['RUSTUP_TOOLCHAIN', 'NVM_DIR', 'PNPM_HOME', 'BUN_INSTALL', 'DENO_DIR', 'DENO_INSTALL', 'VOLTA_HOME'],
  ...['pythonLocation', 'Python_ROOT_DIR', 'Python2_ROOT_DIR', 'Python3_ROOT_DIR', 'VIRTUAL_ENV', 'CONDA'],
  ...[
    'CONDA_PREFIX',
    'PIPX_HOME',
    'PIPX_BIN_DIR',
    'PKG_CONFIG_PATH',
    'LD_LIBRARY_PATH',
    'GEM_HOME',
    'GEM_PATH',
  ],
  ...['DOTNET_ROOT', 'NUGET_PACKAGES', 'ANDROID_HOME', 'ANDROID_SDK_ROOT', 'ANDROID_NDK', 'ANDROID_NDK_HOME'],
  ...[
    'ANDROID_NDK_ROOT',
    'GRADLE_HOME',
    'GRADLE_USER_HOME',
    'M2_HOME',
    'MAVEN_HOME',
    'ANT_HOME',
    'SWIFT_PATH',
  ],
  ...['GHCUP_INSTALL_BASE_PREFIX', 'VCPKG_ROOT', 'VCPKG_INSTALLATION_ROOT', 'LLVM_PATH', 'CHROME_BIN'],
  ...['CHROMEWEBDRIVER', 'EDGEWEBDRIVER', 'GECKOWEBDRIVER', 'SELENIUM_JAR_PATH', 'HOMEBREW_PREFIX'],
  ...['HOMEBREW_CELLAR', 'HOMEBREW_REPOSITORY', 'DEVELOPER_DIR'],
  // Windows programs do not start without these.
  ...['SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'HOMEDRIVE'],
  ...['HOMEPATH', 'ProgramData', 'ProgramFiles', 'ProgramFiles(x86)', 'NUMBER_OF_PROCESSORS', 'USERNAME'],
]
/** The same by pattern: locales, and one Java beside the other. */
const COMMAND_PATTERN = /^(?:LC_[A-Z]+|JAVA_HOME(?:_\d+_[A-Za-z0-9]+)?|GOROOT_\d+_\d+_[A-Za-z0-9]+)$/
/** Needed to reach anything through a company's network; a password in the address stays here. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR']

/** What Codex itself gets of the job's environment. */
export const CODEX_VARIABLES: readonly string[] = [
  ...['USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', ...PROXIES, 'CODEX_CA_CERTIFICATE'],
  ...['SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'HOMEDRIVE'],
  ...['HOMEPATH', 'ProgramData', 'ProgramFiles'],
]

/** Names as the platform compares them. */
const key = (name: string): string => name.toUpperCase()

function pick(env: Environment, names: readonly string[], pattern: RegExp): Record<string, string> {
  const wanted = new Set(names.map(key))
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (wanted.has(key(entry[0])) || pattern.test(entry[0])),
    ),
  )
}

/**
 * The environment Codex starts with.
 * @param own what the action sets: `PATH` (cleaned), `TMPDIR` (the agent's), `CODEX_HOME`, and a private `HOME`, because
 * Codex runs git and shells outside the sandbox, which obey files in a home that an agent may be allowed to write to
 */
export function codexEnvironment(
  env: Environment,
  own: Readonly<Record<'PATH' | 'HOME' | 'TMPDIR' | 'CODEX_HOME', string>>,
): Record<string, string> {
  const picked = pick(env, CODEX_VARIABLES, /^LC_[A-Z]+$/)
  return { ...picked, ...pastProxies(picked), ...own }
}

/** The part of Codex's configuration that rules the environment of the agent's commands. */
export interface CommandEnvironment {
  /** A login shell would read the machine's profile and lose the job's PATH. */
  allow_login_shell: false
  /** Nothing comes from Codex's own environment. */
  shell_environment_policy: { inherit: 'none'; set: Record<string, string> }
}

export interface CommandOptions {
  /** What the `env` input says; wins. */
  input?: Readonly<Record<string, string>> | undefined
  /** The agent's own temporary directory. */
  tmp: string
  /** Takes out of a PATH what an agent or a pull request can put a program into; see `cleanPath`. */
  clean: (path: string) => string
}

/**
 * The environment of the agent's commands. Codex looks for `bwrap` on their PATH before there is a sandbox, from a
 * directory that the agent chooses, so it is a cleaned one; the job's own PATH comes back inside the sandbox, by a
 * file that bash reads at its start.
 * @returns the configuration, and the file to write before Codex starts, where the two differ
 */
export function commandEnvironment(
  env: Environment,
  { input = {}, tmp, clean }: CommandOptions,
): { config: CommandEnvironment; file: { path: string; text: string } | undefined } {
  const open = Object.entries(pick(env, PROXIES, /^$/)).filter(([, value]) => !value.includes('@'))
  const basics = pick(env, COMMAND_VARIABLES, COMMAND_PATTERN)
  const set: Record<string, string> = { ...basics, ...Object.fromEntries(open), TMPDIR: tmp, ...input }
  const wanted = set['PATH'] ?? ''
  set['PATH'] = clean(wanted)
  const config: CommandEnvironment = {
    allow_login_shell: false,
    shell_environment_policy: { inherit: 'none', set },
  }
  if (set['PATH'] === wanted || set['BASH_ENV'] !== undefined) return { config, file: undefined }
  const path = `${tmp}/path.sh`
  set['BASH_ENV'] = path
  return {
    config,
    file: { path, text: `export PATH='${wanted.replaceAll("'", `'\\''`)}'\nunset BASH_ENV\n` },
  }
}

/** Reads the `env` input: `NAME=value` lines, blank lines aside. Throws a GuardError that quotes no value. */
export function parseEnvInput(text: string): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined || value.includes('\0')) {
      throw new GuardError(
        `Input \`env\`, line ${index + 1}, is not \`NAME=value\` with a name of letters, digits and \`_\`.`,
      )
    }
    result[name] = value
  }
  return result
}
