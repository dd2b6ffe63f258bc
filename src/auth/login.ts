/** `codex login`, watched: where to sign in, and whether it worked. */
import { stripVTControlCharacters } from 'node:util'
import { deferred } from '../deferred.js'
import { AuthenticationError } from '../errors.js'
import { CodexProcess, type ProcessEnd } from '../wire/process.js'

/** How long Codex has to say where to sign in, in milliseconds. It takes 0.1 s, a device code one request. */
const ADDRESS_TIMEOUT_MS = 30_000

export interface LoginOptions {
  /** Path of the Codex binary. */
  command: string
  env: Readonly<Record<string, string>>
  /** With a code to type on any device, instead of a browser on this machine. */
  deviceAuth?: boolean | undefined
  signal?: AbortSignal | undefined
}

interface Address {
  url: string
  code: string | undefined
}

/** A login that runs: somebody has to open `url` and sign in. */
export class LoginSession implements AsyncDisposable {
  /** Where to sign in. */
  readonly url: string
  /** The code to type there, with device authorisation. */
  readonly code: string | undefined
  readonly #process: CodexProcess
  readonly #failure: Promise<AuthenticationError | undefined>
  #cancelled = false

  constructor(process: CodexProcess, address: Address) {
    this.#process = process
    this.url = address.url
    this.code = address.code
    this.#failure = process.closed.then(end =>
      this.#cancelled ? loginError('was cancelled') : failureOf(process, end),
    )
  }

  /** Settles when Codex is done: whether it is signed in. */
  async wait(): Promise<boolean> {
    return (await this.#failure) === undefined
  }

  /** Settles when Codex is done: why it is not signed in, if it is not. */
  failure(): Promise<AuthenticationError | undefined> {
    return this.#failure
  }

  /** Gives the login up. Resolves when nothing of it runs any more. */
  cancel(): Promise<void> {
    this.#cancelled = true
    return this.#process.stop()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel()
  }
}

/** Starts `codex login` and waits until it says where to sign in. Rejects with an AuthenticationError or a ConnectionError. */
export async function startLogin(options: LoginOptions): Promise<LoginSession> {
  options.signal?.throwIfAborted()
  const address = deferred<Address>()
  let shown = ''
  const look = (text: string): void => {
    // A browser's address comes on stderr, a device's on stdout, in colours.
    shown = (shown + text).slice(-16_384)
    const found = addressIn(stripVTControlCharacters(shown), options.deviceAuth === true)
    if (found !== undefined) address.resolve(found)
  }
  // Where the sign-in can be read from, whatever the user's configuration says.
  const args = ['login', '-c', 'cli_auth_credentials_store="file"']
  if (options.deviceAuth === true) args.push('--device-auth')
  const process = new CodexProcess(
    { command: options.command, args, env: options.env, onStderr: look },
    lines => look(`${lines.join('\n')}\n`),
  )
  let session: LoginSession | undefined
  const stop = (): void => void (session?.cancel() ?? process.stop())
  options.signal?.addEventListener('abort', stop, { once: true })
  const timer = setTimeout(() => {
    address.reject(loginError(`did not show an address within ${ADDRESS_TIMEOUT_MS / 1000} s`))
  }, ADDRESS_TIMEOUT_MS)
  void process.closed.then(end => {
    options.signal?.removeEventListener('abort', stop)
    address.reject(failureOf(process, end) ?? loginError('ended without showing an address'))
  })
  try {
    session = new LoginSession(process, await address.promise)
    return session
  } catch (error) {
    await process.stop()
    options.signal?.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** The address in what Codex printed so far: one of the known ones, or the first line that is nothing but one. */
export function addressIn(text: string, withCode: boolean): Address | undefined {
  // A piece may end in the middle of an address: only whole lines count.
  const lines = text.split('\n').slice(0, -1)
  const url = lines
    .map(line =>
      /https?:\/\/[^\s/]+\/(?:oauth\/authorize|codex\/device)\S*|^\s*https?:\/\/[^\s/]+\/\S+\s*$/.exec(line),
    )
    .find(match => match !== null)?.[0]
    .trim()
  const code = lines.map(line => line.trim()).find(line => /^[A-Z0-9]{3,}-[A-Z0-9]{3,}$/.test(line))
  if (url === undefined || (withCode && code === undefined)) return undefined
  return { url, code: withCode ? code : undefined }
}

function failureOf(process: CodexProcess, end: ProcessEnd): AuthenticationError | undefined {
  if (end.exitCode === 0 && end.error === undefined) return undefined
  const error = process.errorOf(end)
  return new AuthenticationError(`\`codex login\` did not sign in: ${error.message}`, {
    code: error.code === 'spawn_failed' ? 'spawn_failed' : 'not_signed_in',
    remedy: error.remedy ?? 'Run `codex-client login` again.',
    exitCode: error.exitCode,
    signal: error.signal,
    stderrTail: error.stderrTail,
    cause: error,
  })
}

function loginError(what: string): AuthenticationError {
  return new AuthenticationError(`\`codex login\` ${what}.`, {
    code: 'not_signed_in',
    remedy: 'Run `codex login` by hand to see what it says.',
  })
}
