/** The credential of a run on its way to Codex: over the wire where the CLI takes it there, else in auth.json. */
import { accountOf } from '../../auth/facts.js'
import type { RefreshConnect } from '../../auth/refresh.js'
import type { AuthPayload } from '../../auth/schema.js'
import { FileStore } from '../../auth/store.js'
import { CodexAuth } from '../../auth/codex-auth.js'
import type { AuthenticationError } from '../../errors.js'
import type { Account } from '../../wire/account.js'
import type { Verdict } from '../../guard/verdict.js'
import { InputError } from '../inputs.js'
import { chatgptOf, credentialEnvironment, describe, refusal, type Credential } from './credential.js'
import { openChatgpt } from './chatgpt.js'
import { FILE_STORE, kept } from './home.js'
import type { Rotation, RotationOptions } from './rotation.js'

export interface SignInOptions extends Omit<RotationOptions, 'stored' | 'home'> {
  credential: Credential
  storage: 'auto' | 'memory' | 'file'
  /** Whether this Codex takes a credential over the wire (`capabilities.inMemorySignIn`). */
  inMemory: boolean
  /** Whether the code of this run is the repository's own. */
  head: Verdict
  publicRepository: boolean
  /** Limit of the run, in milliseconds. */
  timeoutMs: number
  /** Codex's home in this run. */
  codexHome: string
  /** A directory for renewing the sign-in that is not there yet; denied to the agent as the Codex home is. */
  privateHome: string
  /** Starts the Codex that renews it; absent for CLIs without app-server. */
  connect: RefreshConnect | undefined
}

export interface SignIn {
  /** For `Client.connect`; absent when Codex finds its credential itself. */
  account: Account | undefined
  /** For the environment of Codex; `undefined` keeps a variable away from it. */
  env: Record<string, string | undefined>
  /** For Codex's command line. */
  configOverrides: Record<string, string>
  /** For the log and the output `auth-source`; changes when the sign-in is renewed. */
  description(): string
  /** What became of a ChatGPT sign-in. */
  rotation: Rotation | undefined
  /** Why the sign-in failed, found while renewing it or told by Codex: in the failure of a turn, or on its stderr. */
  problem(reason: string, stderr: string): AuthenticationError | undefined
  /** Whether that was already told in a warning. */
  warned(): boolean
  /** Before main ends, with Codex still there or not: waits for a renewal under way and stores what was rotated. */
  close(): Promise<void>
}

/** Brings the credential where Codex finds it. Rejects with an InputError or an AuthenticationError. */
export async function openSignIn(options: SignInOptions): Promise<SignIn> {
  const { credential, head, codexHome } = options
  const refused = refusal(credential, head)
  if (refused !== undefined) throw refused
  const env = credentialEnvironment(credential)
  const simple = {
    env,
    description: () => describe(credential),
    rotation: undefined,
    problem: () => undefined,
    warned: () => false,
    close: () => Promise.resolve(),
  }
  if (credential.source === 'codex-access-token') {
    return { ...simple, account: undefined, configOverrides: { cli_auth_credentials_store: '"ephemeral"' } }
  }
  const memory = takesMemory(options)
  const chatgpt = chatgptOf(credential)
  if (chatgpt !== undefined) return { env, ...(await openChatgpt(options, chatgpt, memory)) }
  const payload: AuthPayload =
    credential.source === 'auth'
      ? credential.payload
      : { auth_mode: 'apikey', OPENAI_API_KEY: credential.apiKey }
  if (memory) return { ...simple, account: accountOf(payload), configOverrides: {} }
  const files = new FileStore(codexHome)
  kept(files, payload, options.saveState)
  options.saveState({ signInHome: files.home })
  new CodexAuth({ codexHome }).set(payload)
  return { ...simple, account: undefined, configOverrides: FILE_STORE }
}

function takesMemory({ storage, inMemory, warn }: SignInOptions): boolean {
  if (inMemory && storage !== 'file') return true
  if (storage === 'memory') {
    throw new InputError(
      'Input `auth-storage` is `memory`, which this Codex cannot do: use Codex 0.98 or later over app-server, or `file`.',
    )
  }
  warn(
    `The sign-in lies in auth.json of Codex's home during this run${inMemory ? '' : ', because this Codex takes it no other way'}: ` +
      'whatever gets out of the sandbox can read it. It is removed at the end.',
  )
  return false
}
