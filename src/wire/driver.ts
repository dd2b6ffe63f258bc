/** The one interface both wires implement. A driver owns one Codex process and runs threads on it. */
import type { CodexEvent } from '../client/events.js'
import type { Account } from './account.js'
import type { Capabilities, Wire } from './select.js'
import type { CodexProcess } from './process.js'

/** What a thread is opened with. Already validated; the names are Codex's. */
export interface ThreadRequest {
  cwd?: string | undefined
  model?: string | undefined
  /** Exclusive with a permission profile (`default_permissions` in `config`): Codex lets `sandbox` win silently. */
  sandbox?: string | undefined
  approvalPolicy?: string | undefined
  /** Configuration overrides of this thread, nested as in config.toml. */
  config: Record<string, unknown>
  baseInstructions?: string | undefined
  developerInstructions?: string | undefined
  /** Id of a thread to continue. */
  resume?: string | undefined
  /** See `ChatOptions`. */
  lateEnvironment?: boolean | undefined
}

/** What a turn is started with. */
export interface TurnRequest {
  prompt: string
  /** Paths of local images. */
  images?: readonly string[] | undefined
  effort?: string | undefined
  /** `auto`, `concise`, `detailed` or `none`. */
  summary?: string | undefined
  /** JSON schema of the final message. */
  outputSchema?: unknown
}

/** A turn that runs. Its events go to the sink it was started with; the last one satisfies `endsTurn`. */
export interface DriverTurn {
  /** Settles after the turn's last event was delivered. Rejects with a ConnectionError when the wire broke first. */
  readonly done: Promise<void>
  /** Asks Codex to stop. Resolves when it was asked; `turn_aborted` follows as an event. */
  interrupt(): Promise<void>
}

export interface DriverThread {
  /** Known at once on app-server; on MCP with the first event of the first turn. */
  readonly id: string | undefined
  /** Id of the permission profile Codex confirmed, if it did. */
  readonly permissionProfile: string | undefined
  /** The model the thread runs on, as Codex answered. */
  readonly model: string | undefined
  /** One turn at a time. Events are delivered synchronously, in the wire's order. */
  startTurn(request: TurnRequest, sink: (event: CodexEvent) => void): DriverTurn
}

export interface Driver {
  readonly wire: Wire
  /** Version of the CLI, `X.Y.Z`. */
  readonly version: string
  readonly capabilities: Capabilities
  /** Process id of Codex, for whoever has to find its descendants. */
  readonly pid: number | undefined
  /** Signs in, in memory: nothing is written to disk. Needs `capabilities.inMemorySignIn`. */
  signIn(account: Account): Promise<void>
  openThread(request: ThreadRequest): Promise<DriverThread>
  /** Settles when the process is gone, with the reason; never rejects. */
  readonly closed: Promise<unknown>
  /** Ends the process gently, then firmly. Every pending call rejects. Idempotent. */
  close(): Promise<void>
}

/** A request Codex makes of its client: an approval, a question, an elicitation. */
export interface ServerRequest {
  /** Codex's method name. */
  method: string
  /** As Codex sent them; they differ by method and version. */
  params: unknown
}

/**
 * Answers a server request with the result Codex expects for that method, or `undefined` to decline.
 * Whatever it throws declines, too.
 */
export type ServerRequestHandler = (request: ServerRequest) => unknown

/** How a wire is opened. Everything here is decided before: versions and environments are not looked up again. */
export interface ConnectOptions {
  /** Path of the Codex binary. */
  codexPath: string
  /** Its version, `X.Y.Z`. */
  version: string
  /** The whole environment of the process; see `inheritedEnvironment`. */
  env: Readonly<Record<string, string>>
  cwd?: string | undefined
  /** A command that starts Codex and replaces itself, e.g. `setpriv --no-new-privs`. */
  launcher?: readonly string[] | undefined
  /** Passed as `-c key=value` (values are TOML). They stand in argv: never a secret. */
  configOverrides?: Readonly<Record<string, string>> | undefined
  clientInfo?: { name: string; title?: string; version: string } | undefined
  /** Answers what Codex asks; without it everything is declined. */
  onServerRequest?: ServerRequestHandler | undefined
  /** Sees what Codex writes to stderr as it comes, in pieces that may end anywhere. */
  onStderr?: ((text: string) => void) | undefined
  /** A Codex that was started before it was known to be needed; used when it is what would be started now, else closed. */
  started?: CodexProcess | undefined
  /** How long the process may take to answer its first request, in milliseconds. Default 30,000. */
  startTimeoutMs?: number | undefined
  signal?: AbortSignal | undefined
}

/** Time a CLI has to answer `initialize`, in milliseconds; 0.1 s was measured. */
export const START_TIMEOUT_MS = 30_000

/** `-c` arguments for a table of overrides. */
export function overrideArgs(overrides: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(overrides).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

/** The arguments that start app-server. */
export function appServerArgs(overrides?: Readonly<Record<string, string>>): string[] {
  return [...overrideArgs(overrides), 'app-server']
}
