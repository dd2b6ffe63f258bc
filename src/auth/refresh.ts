/**
 * New tokens, got by Codex and never by us: OpenAI asks not to call the token endpoint oneself. A short app-server
 * runs in a private home that holds the sign-in and rewrites it there.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { deferred } from '../deferred.js'
import { AuthenticationError, messageOf } from '../errors.js'
import { AppServerPeer, UNANSWERED } from '../wire/app-server/peer.js'
import type { ConnectOptions } from '../wire/driver.js'
import { dead, deadSignIn, type MendOptions } from './dead.js'
import { recordOf } from './jwt.js'
import { isChatgpt, type ChatgptPayload } from './schema.js'
import { FileStore } from './store.js'

/** Limit of a whole refresh, in milliseconds; 0.3 s was measured. */
const TIMEOUT_MS = 60_000
/** How long a refresh whose starter was killed is waited for, in milliseconds. */
const ORPHAN_MS = 10_000
/** Lies in the home while a refresh is under way. */
const MARKER = 'refreshing'

/** As much of app-server as a refresh needs. */
export interface RefreshConnection {
  request(method: string, params?: unknown): Promise<unknown>
  close(): Promise<void>
  readonly stderrTail: string
}

/** Starts an app-server whose Codex home is this directory. */
export type RefreshConnect = (home: string) => Promise<RefreshConnection>

/** The usual way to connect: the given Codex, in its own home and nowhere near a project. */
export function refreshConnector(options: Omit<ConnectOptions, 'cwd' | 'onServerRequest'>): RefreshConnect {
  return async home => {
    const peer = await AppServerPeer.start(
      {
        ...options,
        cwd: home,
        env: { ...options.env, CODEX_HOME: home, TMPDIR: home },
        configOverrides: { ...options.configOverrides, cli_auth_credentials_store: '"file"' },
      },
      { onNotification: () => undefined, onRequest: () => UNANSWERED },
    )
    return {
      request: (method, params) => peer.request(method, params),
      close: () => peer.close(),
      get stderrTail() {
        return peer.process.stderrTail
      },
    }
  }
}

export interface RefreshOptions {
  payload: ChatgptPayload
  /** Private directory for this sign-in, made if it is not there. Its auth.json is the hand-over: the caller removes it. */
  home: string
  connect: RefreshConnect
  /** Where the sign-in is kept, for the error that says how to mend it. */
  mend?: MendOptions | undefined
  timeoutMs?: number | undefined
}

/**
 * Has the sign-in refreshed. Rejects with an AuthenticationError: `sign_in_dead`, or `request_failed` when it may work
 * later. A rotation that took place is never an error, whatever went wrong beside it.
 */
export async function refresh(options: RefreshOptions): Promise<ChatgptPayload> {
  const { payload, home, connect, timeoutMs = TIMEOUT_MS } = options
  const store = new FileStore(home)
  store.save(payload)
  writeFileSync(join(home, MARKER), '', { mode: 0o600 })
  let connection: RefreshConnection | undefined
  let failure: unknown
  let signedOut = false
  try {
    connection = await connect(home)
    // Codex may have refreshed by itself at its start; asked to, it would do so once more.
    for (const refreshToken of [false, true]) {
      const answer = await within(connection.request('account/read', { refreshToken }), timeoutMs)
      if (rotated(store, payload)) break
      // From 0.142 on: whose refresh token was refused for good is nobody any more.
      signedOut = recordOf(answer)?.account === null
    }
  } catch (error) {
    failure = error
  } finally {
    await connection?.close()
  }
  const fresh = rotated(store, payload)
  rmSync(join(home, MARKER), { force: true })
  if (fresh !== undefined) return fresh
  const why = failure === undefined ? '' : messageOf(failure).replace(/\.$/, '')
  throw (
    deadSignIn(`${connection?.stderrTail ?? ''}\n${why}`, options.mend) ??
    (signedOut ? dead(undefined, options.mend) : undefined) ??
    new AuthenticationError(`Codex could not refresh the sign-in${why === '' ? '' : `: ${why}`}.`, {
      code: 'request_failed',
      remedy: 'Try again later; the stored sign-in is unchanged.',
      stderrTail: connection?.stderrTail,
      cause: failure,
    })
  )
}

/**
 * Waits for a refresh in `home` whose starter was killed: Codex ends it by itself and writes the file (measured, 0.169).
 * Returns at once when none is under way, and says so when it waits.
 */
export async function settled(
  home: string,
  payload: ChatgptPayload,
  onWait: () => void = () => undefined,
): Promise<void> {
  const store = new FileStore(home)
  const underWay = (): boolean => {
    try {
      return readdirSync(home).includes(MARKER) && rotated(store, payload) === undefined
    } catch {
      return false
    }
  }
  if (underWay()) onWait()
  for (let waited = 0; waited < ORPHAN_MS && underWay(); waited += 100) await delay(100)
}

/** The sign-in in the store, if it is of the same account as `before` and its tokens are others. */
export function rotated(store: FileStore, before: ChatgptPayload): ChatgptPayload | undefined {
  const now = store.load()
  if (now === undefined || !isChatgpt(now)) return undefined
  if (now.tokens.account_id !== before.tokens.account_id) return undefined
  return JSON.stringify(now.tokens) === JSON.stringify(before.tokens) ? undefined : now
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const late = deferred<never>()
  const timer = setTimeout(() => late.reject(new Error(`Codex did not answer within ${ms / 1000} s`)), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
