/** A ChatGPT sign-in in a run: renewed before it when it would not last, and during it when Codex asks. */
import { rmSync, unwatchFile, watchFile } from 'node:fs'
import { deadSignIn } from '../../auth/dead.js'
import { accountOf, planOf, tokenExpiry } from '../../auth/facts.js'
import { secretsOf } from '../../auth/payload.js'
import { refresh } from '../../auth/refresh.js'
import { isChatgpt, type AuthPayload, type ChatgptPayload } from '../../auth/schema.js'
import { FileStore } from '../../auth/store.js'
import { AuthenticationError, messageOf } from '../../errors.js'
import type { Account, ChatgptTokens } from '../../wire/account.js'
import { describe } from './credential.js'
import { FILE_STORE, kept } from './home.js'
import type { SignIn, SignInOptions } from './open.js'
import { Rotation, type Rotated } from './rotation.js'
import { ghOptions } from './secret.js'

const MINUTE = 60_000
/** What an access token must outlive the time-out by. */
const MARGIN_MS = 10 * MINUTE
/** A token this new is not renewed again: whoever refuses it would refuse the next one, too. */
const NEW_MS = 5 * MINUTE
/** How old Codex lets an access token without an end become. */
const OPAQUE_MS = 8 * 24 * 60 * MINUTE
/** How often a file that Codex itself may rewrite is looked at. */
const WATCH_MS = 1000

/** All that Codex tells of our error when it asked for a new token (0.169). */
const RENEWAL_REFUSED = 'auth refresh request failed'

/** Whether the sign-in should be renewed before a run of this length. */
export function isDue(payload: ChatgptPayload, timeoutMs: number, now: number): boolean {
  const expiry = tokenExpiry(payload)
  return expiry === undefined
    ? now + timeoutMs - Date.parse(payload.last_refresh) > OPAQUE_MS
    : expiry.getTime() - now < timeoutMs + MARGIN_MS
}

export async function openChatgpt(
  options: SignInOptions,
  stored: ChatgptPayload,
  memory: boolean,
): Promise<Omit<SignIn, 'env'>> {
  const { codexHome, privateHome, connect, secret, timeoutMs, saveState, mask, warn, info } = options
  if (options.publicRepository) {
    warn(
      'OpenAI asks not to use a ChatGPT sign-in in workflows of public repositories: use `openai-api-key` there ' +
        '(https://developers.openai.com/codex/auth/ci-cd-auth).',
    )
  }
  const home = memory ? privateHome : codexHome
  const mend = secret && { secret: secret.target.name, where: ghOptions(secret.target) }
  const rotation = new Rotation({ ...options, stored, home })
  const files = new FileStore(home)
  let current = memory ? stored : newer(stored, kept(files, stored, saveState))
  await rotation.prepare()
  let dead: AuthenticationError | undefined
  /** Why the last renewal did not work, though another may. */
  let failure: AuthenticationError | undefined
  let warned = false
  let renewedAt = -Infinity
  let renewing: Promise<ChatgptPayload> | undefined

  /** Once the secret has it, the copy on disk goes; never under a renewal, which writes there. */
  const discard = (result: Rotated): void => {
    if (memory && result !== 'pending' && renewing === undefined)
      rmSync(home, { recursive: true, force: true })
  }
  const renew = async (): Promise<ChatgptPayload> => {
    if (dead !== undefined) throw dead
    if (connect === undefined || Date.now() - renewedAt < NEW_MS) return current
    try {
      current = await refresh({ payload: current, home, connect, mend })
      mask(...secretsOf(current))
      renewedAt = Date.now()
      void rotation.save().then(discard)
      return current
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error
      if (error.code === 'sign_in_dead') dead = error
      else failure = error
      throw error
    }
  }
  /** One at a time: a second one would spend the refresh token the first one just got. */
  const renewOnce = (): Promise<ChatgptPayload> =>
    (renewing ??= renew().finally(() => (renewing = undefined)))

  if (connect !== undefined && isDue(current, timeoutMs, Date.now())) {
    info('The sign-in would not last for this run, so Codex renews it now.')
    try {
      await renewOnce()
    } catch (error) {
      if (!isUsable(current)) throw error
      warned = dead !== undefined
      warn(`${messageOf(error)} ${error instanceof AuthenticationError ? (error.remedy ?? '') : ''}`.trim())
    }
  }
  const common = {
    rotation,
    description: () => describe({ source: 'auth', payload: current }),
    // What the agent writes comes out on stderr, too: it counts only where nobody but Codex could renew the sign-in.
    problem: (reason: string, stderr: string) =>
      dead ??
      deadSignIn(connect === undefined ? `${stderr}\n${reason}` : reason, mend) ??
      (`${stderr}\n${reason}`.includes(RENEWAL_REFUSED) ? failure : undefined),
    warned: () => warned,
  }
  if (memory) {
    return {
      account: { ...accountOf(current), refresh: async () => tokensOf(await renewOnce()) } as Account,
      configOverrides: {},
      ...common,
      close: async () => {
        await renewing?.catch(() => undefined)
        discard(await rotation.save())
      },
    }
  }
  files.save(current)
  const look = (): void => void rotation.save()
  watchFile(files.path, { interval: WATCH_MS, persistent: false }, look)
  return {
    account: undefined,
    configOverrides: FILE_STORE,
    ...common,
    close: async () => {
      unwatchFile(files.path, look)
      await rotation.save()
    },
  }
}

function newer(stored: ChatgptPayload, there: AuthPayload | undefined): ChatgptPayload {
  const isNewer =
    there !== undefined &&
    isChatgpt(there) &&
    Date.parse(there.last_refresh) > Date.parse(stored.last_refresh)
  return isNewer ? there : stored
}

/** Whether the access token still opens something. */
function isUsable(payload: ChatgptPayload): boolean {
  const expiry = tokenExpiry(payload)
  return expiry === undefined || expiry.getTime() > Date.now() + MINUTE
}

function tokensOf(payload: ChatgptPayload): ChatgptTokens {
  const { access_token, account_id, id_token } = payload.tokens
  return { accessToken: access_token, accountId: account_id, planType: planOf(payload), idToken: id_token }
}
