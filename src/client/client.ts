/** A connection to Codex: one process, any number of chats at once. */
import { AuthenticationError, ConnectionError } from '../errors.js'
import type { Account } from '../wire/account.js'
import { connect, startAborted } from '../wire/connect.js'
import type { ConnectOptions, Driver, ServerRequestHandler } from '../wire/driver.js'
import { inheritedEnvironment } from '../wire/environment.js'
import { FIRST_PERMISSION_PROFILES, type Transport, type Wire } from '../wire/select.js'
import { turnAborted, unlessAborted } from './abort.js'
import { Chat, type TurnOptions } from './chat.js'
import type { CodexChatConfig } from './config.js'
import { toDriverConfig } from './driver-config.js'

/** How Codex is started. Everything has a default. */
export interface ClientOptions {
  /** Path of the Codex binary. Default: `codex` on the PATH. */
  codexPath?: string | undefined
  /** Its version, `X.Y.Z`, when it is known; otherwise it is asked. */
  codexVersion?: string | undefined
  /** Which protocol to speak. Default `auto`: what the version speaks best. */
  transport?: Transport | undefined
  /** A credential to hand over in memory. Default: the sign-in of `CODEX_HOME`. */
  account?: Account | undefined
  /** The Codex home. Default: `CODEX_HOME` of the environment, else `~/.codex`. */
  codexHome?: string | undefined
  /** Added to the environment Codex starts with (the usual basics and proxies); `undefined` removes a name. */
  env?: Readonly<Record<string, string | undefined>> | undefined
  /** The whole of that environment, in place of the basics and proxies. */
  environment?: Readonly<Record<string, string>> | undefined
  /** Where Codex starts. Threads have a working directory of their own in their configuration. */
  cwd?: string | undefined
  /** A command that starts Codex and replaces itself, e.g. `['setpriv', '--no-new-privs']`. */
  launcher?: readonly string[] | undefined
  /** Configuration of the whole process, passed as `-c key=value` with values in TOML. They stand in argv: no secrets. */
  configOverrides?: Readonly<Record<string, string>> | undefined
  /** Answers approvals, questions and elicitations. Without it everything is declined. */
  onServerRequest?: ServerRequestHandler | undefined
  /** Sees what Codex writes to stderr as it comes, in pieces that may end anywhere. For diagnosis: it is not a protocol. */
  onStderr?: ((text: string) => void) | undefined
  /** How long Codex may take to start, in milliseconds. Default 30,000. */
  startTimeoutMs?: number | undefined
  /** A Codex that was started in advance; used when it is what would be started now, else closed. */
  started?: ConnectOptions['started']
  /** Aborts the start. */
  signal?: AbortSignal | undefined
}

/** Options of a chat's beginning. */
export interface ChatOptions extends TurnOptions {
  /** The first turn waits for it, while the thread opens. When it rejects, so does the chat. */
  ready?: Promise<unknown> | undefined
  /**
   * Opens a new thread without an environment; its first turn brings the local one. The model gets the same, and under a
   * permission profile Codex 0.169 looks for skills once less (40 ms). Only for a Codex home that names no other
   * environments; without effect where it would not be the same.
   */
  lateEnvironment?: boolean | undefined
}

/** A running Codex. Any number of chats may run on it at once. */
export class Client implements AsyncDisposable {
  readonly #driver: Driver

  private constructor(driver: Driver) {
    this.#driver = driver
  }

  /** Starts Codex. Rejects with a ConnectionError, or an AuthenticationError when the credential cannot be handed over. */
  static async connect(options: ClientOptions = {}): Promise<Client> {
    const {
      codexPath = 'codex',
      codexVersion,
      codexHome,
      env,
      environment,
      account,
      configOverrides,
      ...rest
    } = options
    const own = { ...(codexHome === undefined ? {} : { CODEX_HOME: codexHome }), ...env }
    const driver = await connect({
      ...rest,
      codexPath,
      version: codexVersion,
      env: environment === undefined ? inheritedEnvironment(process.env, own) : overlaid(environment, own),
      configOverrides: {
        ...configOverrides,
        ...(account === undefined ? {} : { cli_auth_credentials_store: '"ephemeral"' }),
      },
    })
    // Whatever waits for an answer rejects when the process is closed.
    const abort = (): void => void driver.close()
    options.signal?.addEventListener('abort', abort, { once: true })
    try {
      if (options.signal?.aborted) throw startAborted(options.signal)
      if (account !== undefined) await signIn(driver, account)
      return new Client(driver)
    } catch (error) {
      await driver.close()
      throw options.signal?.aborted ? startAborted(options.signal) : error
    } finally {
      options.signal?.removeEventListener('abort', abort)
    }
  }

  /** The protocol in use. */
  get wire(): Wire {
    return this.#driver.wire
  }

  /** Version of the CLI, `X.Y.Z`. */
  get codexVersion(): string {
    return this.#driver.version
  }

  /** Process id of Codex. */
  get pid(): number | undefined {
    return this.#driver.pid
  }

  /** Starts a conversation. Resolves when its first turn is on its way. */
  createChat(prompt: string, config: CodexChatConfig = {}, options: ChatOptions = {}): Promise<Chat> {
    return this.#chat(prompt, config, options)
  }

  /** Continues a conversation of this or an earlier client, by its thread's id. */
  resumeChat(
    threadId: string,
    prompt: string,
    config: CodexChatConfig = {},
    options: ChatOptions = {},
  ): Promise<Chat> {
    return this.#chat(prompt, config, options, threadId)
  }

  /** Ends Codex and everything it started. Turns that still run reject with a ConnectionError. Idempotent. */
  close(): Promise<void> {
    return this.#driver.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #chat(prompt: string, config: CodexChatConfig, options: ChatOptions, resume?: string): Promise<Chat> {
    const { signal, ready, lateEnvironment } = options
    if (signal?.aborted) throw turnAborted(signal)
    const { thread, turn } = toDriverConfig(config, this.#driver)
    const opened = await unlessAborted(
      this.#driver.openThread({ ...thread, resume, lateEnvironment }),
      signal,
    )
    if (this.wire === 'app-server')
      confirmProfile(thread.config['default_permissions'], opened.permissionProfile)
    if (ready !== undefined) await unlessAborted(ready, signal)
    return new Chat(opened, prompt, turn, options)
  }
}

/** A permission profile that was asked for must be in force before the first turn: a sandbox that is not would tell nobody. */
function confirmProfile(wanted: unknown, active: string | undefined): void {
  if (typeof wanted !== 'string' || wanted === active) return
  throw new ConnectionError(
    `Codex did not put the permission profile ${wanted} in force: ${active ?? 'none'} is active.`,
    {
      code: 'sandbox_error',
      remedy: `Remove \`sandbox_mode\` from the configuration, or use Codex ${FIRST_PERMISSION_PROFILES} or later.`,
    },
  )
}

async function signIn(driver: Driver, account: Account): Promise<void> {
  if (!driver.capabilities.inMemorySignIn) {
    throw new AuthenticationError(
      `Codex ${driver.version} over ${driver.wire} takes no credential in memory.`,
      {
        code: 'unsupported_option',
        remedy: 'Store the sign-in in a Codex home with CodexAuth.set, or use Codex 0.98 or later.',
      },
    )
  }
  await driver.signIn(account)
}

function overlaid(
  environment: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = Object.entries({ ...environment, ...own })
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
