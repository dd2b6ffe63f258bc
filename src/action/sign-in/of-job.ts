/** The sign-in of this very job: what `openSignIn` needs, gathered. */
import { join } from 'node:path'
import { refreshConnector } from '../../auth/refresh.js'
import type { Installed } from '../../codex/install.js'
import type { Verdict } from '../../guard/verdict.js'
import { select } from '../../wire/select.js'
import type { Guards } from '../guards.js'
import { InputError } from '../inputs.js'
import type { Job } from '../job.js'
import type { Secrets } from '../secrets.js'
import type { Start } from '../start.js'
import type { World } from '../world.js'
import type { Credential } from './credential.js'
import { openSignIn, type SignIn } from './open.js'
import { openSecret } from './open-secret.js'
import type { GitHubSecret } from './secret.js'

export interface JobSignInOptions {
  world: World
  secrets: Secrets
  job: Job
  credential: Credential
  headTrusted: Verdict
  start: Start
  codex: Installed
  guards: Guards
}

/** Opens it. Rejects as `openSignIn` does, or with an InputError. */
export async function signInOf(options: JobSignInOptions): Promise<SignIn> {
  const { world, secrets, job, credential, headTrusted, start, codex, guards } = options
  const { directories, save } = start
  const { core } = world
  const { inputs, event } = job
  const { wire, capabilities } = select(codex.version, inputs.transport)
  const repository = event.payload['repository'] as { private?: unknown } | null | undefined
  return openSignIn({
    credential,
    storage: inputs.authStorage,
    inMemory: capabilities.inMemorySignIn,
    head: headTrusted,
    publicRepository: repository?.private === false,
    timeoutMs: inputs.timeoutMs,
    codexHome: start.codexHome,
    privateHome: join(directories.home, 'sign-in'),
    connect:
      wire === 'app-server'
        ? refreshConnector({
            codexPath: codex.path,
            version: codex.version,
            env: guards.env,
            launcher: guards.launcher,
            configOverrides: { ...guards.settings, ...chatgptBaseUrl(job.userConfig) },
          })
        : undefined,
    secret: await secretOf(job, world),
    saveState: save,
    mask: (...values) => secrets.add(...values),
    info: message => core.info(message),
    warn: message => core.warning(message),
  })
}

/** The secret that a rotated sign-in is written back to. */
async function secretOf({ inputs, event }: Job, { env }: World): Promise<GitHubSecret | undefined> {
  const { authSecretName: name, authSecretToken: token } = inputs
  if (name === undefined && token === undefined) return undefined
  if (name === undefined || token === undefined) {
    throw new InputError(
      'Inputs `auth-secret-name` and `auth-secret-token` belong together: set both, or none.',
    )
  }
  return openSecret(name, token, event, env)
}

/** The one setting of the user's that the Codex which renews a sign-in shares. */
function chatgptBaseUrl({ chatgpt_base_url: url }: Record<string, unknown>): Record<string, string> {
  return typeof url === 'string' ? { chatgpt_base_url: JSON.stringify(url) } : {}
}
