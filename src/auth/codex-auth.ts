/** The sign-in of a Codex home, with the names the Python package codex-client gives to it. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { AuthenticationError } from '../errors.js'
import { inheritedEnvironment } from '../wire/environment.js'
import { runCodex } from '../wire/process.js'
import { emailOf, planOf, tokenExpiry } from './facts.js'
import { startLogin, type LoginSession } from './login.js'
import { decodePayload, encodePayload } from './payload.js'
import { isChatgpt, type AuthPayload } from './schema.js'
import { FileStore, type AuthStore } from './store.js'

const LOGOUT_TIMEOUT_MS = 30_000

/** What a browser needs to open, beyond what Codex gets otherwise. */
const DESKTOP = [
  'BROWSER',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_CURRENT_DESKTOP',
  'XDG_SESSION_TYPE',
  'XDG_DATA_DIRS',
  'DBUS_SESSION_BUS_ADDRESS',
  'WSL_DISTRO_NAME',
  'WSL_INTEROP',
]

/** Where a sign-in is looked for. */
export interface CodexAuthOptions {
  /** Name or path of the Codex binary. Default `codex`. */
  codexCommand?: string | undefined
  /** The Codex home. Default: `CODEX_HOME` of the environment, else `~/.codex`. */
  codexHome?: string | undefined
  /** Where the sign-in lives instead of the Codex home; without a Codex home nobody can log in or out. */
  store?: AuthStore | undefined
  /** Default `process.env`. */
  env?: Readonly<Record<string, string | undefined>> | undefined
}

/** What a stored sign-in says about itself; the claims are unsigned. */
export interface AuthStatus {
  /** What Codex signs its requests with: tokens of ChatGPT, or an API key. */
  kind: 'chatgpt' | 'apikey'
  /** Path of the file, unless it is in memory. */
  path: string | undefined
  /** Whose sign-in it is, if its id token says. */
  email: string | undefined
  /** ChatGPT's name of the plan, e.g. `pro`. */
  plan: string | undefined
  /** When the access token ends, if it says. */
  expires: Date | undefined
  /** Whether Codex can get a new access token by itself. */
  canRefresh: boolean
}

/** Reads, restores and makes the sign-in that Codex uses. Every method may throw an AuthenticationError. */
export class CodexAuth {
  /** Where the sign-in lives. */
  readonly store: AuthStore
  readonly #command: string
  readonly #env: Readonly<Record<string, string | undefined>>
  #login: LoginSession | undefined
  #starting = false

  constructor(options: CodexAuthOptions = {}) {
    this.#command = options.codexCommand ?? 'codex'
    this.#env = options.env ?? process.env
    const home = options.codexHome ?? this.#env.CODEX_HOME?.trim()
    this.store =
      options.store ?? new FileStore(home === undefined || home === '' ? join(homedir(), '.codex') : home)
  }

  /** Restores a payload (or auth.json itself, or its base64) into the Codex home. Throws an AuthenticationError. */
  set(payload: string | AuthPayload): void {
    this.store.save(decodePayload(typeof payload === 'string' ? payload : JSON.stringify(payload)))
  }

  /** The stored sign-in as a payload. Throws an AuthenticationError when there is none (`not_signed_in`). */
  read(): string {
    return encodePayload(this.#load())
  }

  /** Whether the Codex home holds a sign-in Codex can use. */
  isAuthenticated(): boolean {
    try {
      return this.store.load() !== undefined
    } catch {
      return false
    }
  }

  /** Who is signed in, and how. Throws an AuthenticationError when nobody is. */
  status(): AuthStatus {
    const auth = this.#load()
    return {
      kind: isChatgpt(auth) ? 'chatgpt' : 'apikey',
      path: this.store instanceof FileStore ? this.store.path : undefined,
      email: emailOf(auth),
      plan: planOf(auth),
      expires: tokenExpiry(auth),
      canRefresh: isChatgpt(auth),
    }
  }

  /**
   * Starts `codex login` and resolves when it says where to sign in; `wait()` on the session tells whether it worked.
   * With `browser: false` no browser opens (on macOS and Windows Codex leaves no choice and opens it).
   */
  async login(
    options: { browser?: boolean; deviceAuth?: boolean; signal?: AbortSignal } = {},
  ): Promise<LoginSession> {
    if (this.#login !== undefined || this.#starting) {
      throw new AuthenticationError('A login is already running.', {
        code: 'other',
        remedy: 'Wait for it, or cancel it.',
      })
    }
    this.#starting = true
    try {
      this.#files.prepare()
      const desktop = Object.fromEntries(DESKTOP.map(name => [name, this.#env[name]]))
      // The `webbrowser` library Codex uses starts what BROWSER names, before anything else.
      const env = this.#environment({ ...desktop, ...(options.browser === false ? { BROWSER: 'true' } : {}) })
      const session = await startLogin({ command: this.#command, env, ...options })
      this.#login = session
      void session.wait().then(() => (this.#login = undefined))
      return session
    } finally {
      this.#starting = false
    }
  }

  /**
   * Gives the sign-in up: ends a login that runs, lets `codex logout` remove the credentials, and makes sure of it.
   * From 0.142 on Codex also revokes the refresh token (measured), so every copy of this sign-in dies with it.
   */
  async logout(): Promise<void> {
    await this.#login?.cancel()
    const args = ['logout', '-c', 'cli_auth_credentials_store="file"']
    const { end, stderr } = await runCodex({
      command: this.#command,
      args,
      env: this.#environment(),
      timeoutMs: LOGOUT_TIMEOUT_MS,
    })
    this.store.clear()
    // 1: there was nothing to remove.
    if (end.exitCode === 0 || end.exitCode === 1) return
    const why = end.error?.message ?? `\`codex logout\` ended with exit code ${end.exitCode ?? 'unknown'}.`
    throw new AuthenticationError(`The sign-in was removed but not revoked: ${why}`, {
      code: end.error?.code ?? 'process_exited',
      remedy: end.error?.remedy ?? 'Log out of all devices in the settings of ChatGPT to revoke it.',
      exitCode: end.exitCode,
      stderrTail: stderr,
    })
  }

  get #files(): FileStore {
    if (this.store instanceof FileStore) return this.store
    throw new AuthenticationError('Codex logs in and out only where its credentials are in a file.', {
      code: 'unsupported_option',
      remedy: 'Use CodexAuth without `store`.',
    })
  }

  #load(): AuthPayload {
    const auth = this.store.load()
    if (auth !== undefined) return auth
    const where = this.store instanceof FileStore ? `: there is no ${this.store.path}` : ''
    throw new AuthenticationError(`Nobody is signed in${where}.`, {
      code: 'not_signed_in',
      remedy: 'Sign in with `codex-client login`.',
    })
  }

  #environment(extra: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
    return inheritedEnvironment(this.#env, { ...extra, CODEX_HOME: this.#files.home })
  }
}
