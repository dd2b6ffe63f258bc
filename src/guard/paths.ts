/** What there is on this machine that the sandbox has to know of: credentials, sockets, programs, temporary directories. */
import { accessSync, constants, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import type { Environment } from './environment.js'
import { GuardError } from './guard-error.js'
import { isWithin } from './path.js'
import type { SandboxPaths } from './sandbox.js'

/** Credentials in a home directory, of the tools that keep them there. */
export const HOME_CREDENTIALS: readonly string[] = [
  ...[
    '.codex',
    '.ssh',
    '.gnupg',
    '.aws',
    '.azure',
    '.kube',
    '.docker',
    '.oci',
    '.vault-token',
    '.password-store',
  ],
  ...['.config/gcloud', '.config/gh', '.config/hub', '.config/op', '.config/rclone', '.config/containers'],
  ...['.config/glab-cli', '.config/doctl', '.config/heroku', '.config/git/credentials', '.git-credentials'],
  ...[
    '.netrc',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    '.pypirc',
    '.cargo/credentials',
    '.cargo/credentials.toml',
  ],
  ...['.m2/settings.xml', '.m2/settings-security.xml', '.gradle/gradle.properties', '.gem/credentials'],
  ...['.nuget/NuGet/NuGet.Config', '.composer/auth.json', '.config/composer/auth.json', '.terraformrc'],
  ...[
    '.terraform.d/credentials.tfrc.json',
    '.cache/huggingface/token',
    '.huggingface/token',
    '.claude',
    '.gemini',
  ],
  ...[
    '.bash_history',
    '.zsh_history',
    '.mysql_history',
    '.psql_history',
    '.pgpass',
    '.my.cnf',
    '.s3cfg',
    '.boto',
  ],
]
/** Variables that name a file, directory or socket of credentials. */
const NAMED_BY = [
  ...[
    'CODEX_HOME',
    'SSH_AUTH_SOCK',
    'GNUPGHOME',
    'DOCKER_CONFIG',
    'KUBECONFIG',
    'AWS_SHARED_CREDENTIALS_FILE',
  ],
  ...['AWS_CONFIG_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_CONFIG_DIR', 'AZURE_FEDERATED_TOKEN_FILE'],
  ...['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_GHA_CREDS_PATH', 'CLOUDSDK_CONFIG', 'GH_CONFIG_DIR', 'NETRC'],
  ...[
    'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
    'NPM_CONFIG_USERCONFIG',
    'npm_config_userconfig',
    'PIP_CONFIG_FILE',
  ],
  ...[
    'OPENAI_IDENTITY_TOKEN_FILE',
    'VAULT_TOKEN_FILE',
    'REGISTRY_AUTH_FILE',
    'XDG_RUNTIME_DIR',
    'RUNNER_TEMP',
  ],
  ...['PGPASSFILE', 'TF_CLI_CONFIG_FILE', 'CARGO_REGISTRY_CREDENTIALS', 'DOCKER_CERT_PATH', 'BUILDKIT_HOST'],
]
/** Secrets and services that belong to the machine. */
const MACHINE = [
  ...['/var/run/secrets', '/run/secrets', '/run/credentials', '/run/dbus', '/run/containerd', '/run/podman'],
  ...['/run/docker', '/run/docker.sock', '/run/crio', '/run/buildkit', '/run/user', '/run/systemd/private'],
  ...[
    '/run/snapd.socket',
    '/run/snapd-snap.socket',
    '/var/snap/lxd',
    '/var/lib/lxd',
    '/var/lib/incus',
    '/run/libvirt',
  ],
  ...['/etc/kubernetes', '/var/lib/kubelet', '/var/lib/docker', '/var/lib/waagent', '/var/lib/cloud'],
]
/** Sockets that name resolution needs and that give nothing away. */
const HARMLESS_SOCKET = /^\/run\/(?:systemd\/resolve|nscd)\//

export interface PathWorld {
  env: Environment
  workspace: string
  workingDirectory: string
  /** The agent's own temporary directory. */
  agentTmp: string
  /** Codex homes of this run. */
  codexHomes: readonly string[]
  /** Programs of this run that lie outside the tool cache: the Codex binary's directory. */
  programs: readonly string[]
  /** What the user's own profile makes writable. */
  userWritable?: readonly string[] | undefined
}

/** Looks around. Throws a GuardError when something that must be denied holds the workspace. */
export function findPaths(world: PathWorld): SandboxPaths {
  const { env } = world
  const [workspace, workingDirectory, agentTmp] = [
    world.workspace,
    world.workingDirectory,
    world.agentTmp,
  ].map(path => real(path) ?? path) as [string, string, string]
  const homes = [env['HOME'], env['USERPROFILE'], passwordHome()].filter(isPath)
  const runnerTemp = env['RUNNER_TEMP']
  const candidates = [
    ...world.codexHomes,
    ...homes.flatMap(home => HOME_CREDENTIALS.map(name => join(home, name))),
    ...NAMED_BY.flatMap(name => (env[name] ?? '').split(name === 'KUBECONFIG' ? ':' : '\0')),
    ...(env['DOCKER_HOST']?.startsWith('unix://') === true ? [env['DOCKER_HOST'].slice(7)] : []),
    ...MACHINE,
    ...sockets(),
    ...namesIn(workspace)
      .filter(name => /^gha-creds-.*\.json$/.test(name))
      .map(name => join(workspace, name)),
    ...runnerFiles([workspace, agentTmp, ...toolDirectories(env)]),
  ]
  const denied = [...new Set(candidates.filter(isPath).map(real).filter(isPath))]
  for (const path of denied) {
    if (isWithin(path, workingDirectory) || isWithin(path, workspace)) {
      throw new GuardError(`${path} holds credentials and also the workspace: keep them apart.`)
    }
  }
  return {
    workspace,
    workingDirectory,
    home: real(homes[0] ?? '') ?? workspace,
    agentTmp,
    sharedTmp: ['/tmp'].map(real).filter(isPath),
    denied,
    readOnly: [...toolDirectories(env), ...world.programs, ...actionsDirectory(runnerTemp)]
      .map(real)
      .filter(isPath),
    gitDirectory: real(join(workspace, '.git')),
    userWritable: world.userWritable,
    canWrite,
  }
}

const isPath = (path: string | undefined): path is string => path !== undefined && path.startsWith('/')

/** The real path of what exists: bubblewrap cannot mount over a name that leads through a link. */
function real(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function passwordHome(): string | undefined {
  try {
    return userInfo().homedir
  } catch {
    return undefined
  }
}

const toolDirectories = (env: Environment): string[] =>
  [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].filter(isPath)

/** Where the runner keeps the actions of the job, beside `RUNNER_TEMP`. */
const actionsDirectory = (runnerTemp: string | undefined): string[] =>
  isPath(runnerTemp) ? [join(dirname(runnerTemp), '_actions')] : []

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Every socket in the file system that some process listens on and that we may connect to. */
function sockets(): string[] {
  try {
    const paths = readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .map(line => line.split(/\s+/).slice(7).join(' '))
    return [...new Set(paths)].filter(isPath).filter(path => !HARMLESS_SOCKET.test(path) && canWrite(path))
  } catch {
    return []
  }
}

/**
 * What the runner's installation holds, by its worker process above us: its registration, its logs, its programs. Not
 * the installation as a whole, because on a machine of one's own the work folder lies in it.
 */
function runnerFiles(kept: readonly string[]): string[] {
  for (
    let pid: string | undefined = String(process.ppid);
    pid !== undefined && pid !== '0';
    pid = parentOf(pid)
  ) {
    const executable = executableOf(pid)
    if (executable === undefined || !/\/Runner\.(?:Worker|Listener)$/.test(executable)) continue
    const root = dirname(dirname(executable))
    return namesIn(root)
      .map(name => join(root, name))
      .filter(path => !kept.some(place => isWithin(path, place)))
  }
  return []
}

function executableOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return undefined
  }
}

function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
