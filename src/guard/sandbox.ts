/**
 * The sandbox as a Codex permission profile of ours: what the inputs ask for, less everything that holds a credential.
 * Pure; `paths.ts` finds out what there is. Measured on 0.142.3, 0.153.4, 0.154.0 and 0.169.0.
 */
import { isWithin } from './path.js'

/** The profile's name in Codex's configuration. */
export const PROFILE = 'codex-client-action'

/**
 * Configuration of the whole Codex process (`-c`): no shell that reads the user's profile outside the sandbox, no code
 * from elsewhere, and none of Codex's own skills, which lie in its home, where the agent cannot read them. Every CLI
 * from 0.142.3 on takes these.
 */
export const PROCESS_SETTINGS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['features.shell_snapshot', 'features.plugins', 'features.remote_plugin', 'features.apps'],
    ...['features.skill_mcp_dependency_install', 'features.exec_permission_approvals'],
    ...['features.request_permissions_tool', 'skills.bundled.enabled'],
  ].map(key => [key, 'false']),
)

export type Sandbox = 'read-only' | 'workspace-write' | 'danger-full-access'
export type SafetyStrategy = 'drop-sudo' | 'read-only' | 'unsafe'

export interface SandboxWish {
  sandbox: Sandbox
  networkAccess: boolean
  /** A profile of the user's own configuration, instead of `sandbox`. */
  permissionProfile?: string | undefined
  safetyStrategy: SafetyStrategy
}

/** Real paths of what exists. A path that does not exist, or leads through a link, would break the sandbox. */
export interface SandboxPaths {
  workspace: string
  /** Where Codex works; the only writable part of the workspace in `workspace-write`. */
  workingDirectory: string
  home: string
  /** The agent's own temporary directory, writable although what is around it is denied. */
  agentTmp: string
  /** Temporary directories that are open to everybody: `/tmp`. */
  sharedTmp: readonly string[]
  /** Files and directories that hold credentials. */
  denied: readonly string[]
  /** Programs that run outside the sandbox: actions, tool cache, Codex. */
  readOnly: readonly string[]
  /** The repository's `.git` directory, which only `danger-full-access` opens. */
  gitDirectory?: string | undefined
  /** What the user's own profile makes writable. */
  userWritable?: readonly string[] | undefined
  /** Whether we may write to a directory. */
  canWrite: (directory: string) => boolean
}

export type Access = 'deny' | 'read' | 'write'

export interface GuardedSandbox {
  /** The profile Codex must confirm; undefined where the user gave the protection up. */
  name: string | undefined
  /** For `thread/start`; exclusive with a profile. */
  sandbox: Sandbox | undefined
  /** Fragment of the thread's configuration. */
  config: Record<string, unknown>
  /** Roots that Codex puts empty mount points into. */
  writable: readonly string[]
}

/** The profile for these wishes on this machine. */
export function permissionProfile(wish: SandboxWish, paths: SandboxPaths): GuardedSandbox {
  if (wish.safetyStrategy === 'unsafe') return unguarded(wish)
  const sandbox = wish.safetyStrategy === 'read-only' ? 'read-only' : wish.sandbox
  const own = wish.permissionProfile
  const open = own === undefined && sandbox === 'danger-full-access'
  const readOnly = own === undefined && sandbox === 'read-only'
  const opened = open
    ? [paths.home, paths.workspace, ...(paths.gitDirectory ? [paths.gitDirectory] : [])]
    : []
  const writable = own !== undefined ? [paths.agentTmp, ...(paths.userWritable ?? [])] : []
  if (own === undefined && !readOnly) {
    writable.push(paths.workingDirectory, paths.agentTmp, ...paths.sharedTmp, ...opened)
  }
  const filesystem: Record<string, Access> = {}
  for (const root of opened) filesystem[root] = 'write'
  for (const path of paths.readOnly) {
    if (writable.some(root => isWithin(root, path))) filesystem[path] = 'read'
  }
  for (const path of outermost(paths.denied, writable)) filesystem[path] = 'deny'
  if (!readOnly) filesystem[paths.agentTmp] = 'write'
  pinAncestors(filesystem, writable, paths.canWrite)
  const base = own ?? (readOnly ? ':read-only' : ':workspace')
  const profile = {
    extends: base,
    filesystem,
    ...(own === undefined ? { network: { enabled: open || wish.networkAccess } } : {}),
  }
  return {
    name: PROFILE,
    sandbox: undefined,
    config: {
      default_permissions: PROFILE,
      permissions: { [PROFILE]: profile },
      // A model must not approve what leads out of the sandbox.
      approvals_reviewer: 'user',
    },
    writable: [
      ...new Set([...writable, ...Object.keys(filesystem).filter(path => filesystem[path] === 'write')]),
    ],
  }
}

function unguarded({ sandbox, networkAccess, permissionProfile: own }: SandboxWish): GuardedSandbox {
  if (own !== undefined) {
    return { name: undefined, sandbox: undefined, config: { default_permissions: own }, writable: [] }
  }
  const network = { sandbox_workspace_write: { network_access: networkAccess } }
  return { name: undefined, sandbox, config: sandbox === 'workspace-write' ? network : {}, writable: [] }
}

/** Without what lies in another one, unless something writable lies between. */
function outermost(denied: readonly string[], writable: readonly string[]): string[] {
  const covers = (outer: string, inner: string): boolean =>
    outer !== inner &&
    isWithin(outer, inner) &&
    !writable.some(root => root !== outer && isWithin(outer, root) && isWithin(root, inner))
  const unique = [...new Set(denied)]
  return unique.filter(path => !unique.some(other => covers(other, path)))
}

/**
 * A denied path is a mount point and cannot be moved, but a directory around it could be, within something writable:
 * the next command's sandbox would no longer find it under its name. An entry of its own pins every such directory.
 */
function pinAncestors(
  filesystem: Record<string, Access>,
  writable: readonly string[],
  canWrite: (directory: string) => boolean,
): void {
  for (const [path, access] of Object.entries(filesystem)) {
    if (access === 'write') continue
    for (const root of writable) {
      if (!isWithin(root, path)) continue
      for (let parent = up(path); parent !== root && isWithin(root, parent); parent = up(parent)) {
        filesystem[parent] ??= canWrite(parent) ? 'write' : 'read'
      }
    }
  }
}

const up = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'
