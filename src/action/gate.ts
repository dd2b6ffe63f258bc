/** The gate every run passes before a credential is touched: asks GitHub what the judgement of trust needs to know. */
import { CodexError } from '../errors.js'
import type { WorkflowEvent } from '../guard/event.js'
import type { Pull } from '../guard/head.js'
import { questionsOf, trust, type Judgement } from '../guard/trust.js'
import { trusted } from '../guard/verdict.js'
import type { GitHub } from './github.js'
import type { Inputs } from './inputs.js'
import type { Request } from './plain-request.js'
import { faultOf } from './reply/once.js'
import { readMark } from './reply/marker.js'

export interface GateOptions {
  event: WorkflowEvent
  inputs: Pick<Inputs, 'allowUsers' | 'allowBots' | 'allowBotUsers' | 'triggerPhrase' | 'replyTo'>
  /** Called when there is something to ask; undefined without a token: what has to be asked is refused then. */
  ask: () => Promise<Asking | undefined>
  /** Told why GitHub could not be asked. */
  warn: (message: string) => void
}

/** Two ways to ask GitHub: in haste, where that can be, because everything waits for the answer, and with all patience. */
export interface Asking {
  hasty: Request | undefined
  patient: () => Promise<Pick<GitHub, 'reader'>>
}

/**
 * Judges the event of this run. What cannot be found out is refused, with the reason. Rejects with a CodexError when
 * GitHub could not be asked who may start it.
 */
export async function judge({ event, inputs, ask, warn }: GateOptions): Promise<Judgement> {
  // GitHub always names the event. Without one, whoever has a shell on this machine started the program by hand.
  if (event.name === '') {
    const byHand = trusted('started by hand')
    return { actor: byHand, head: byHand, request: undefined }
  }
  const { allowUsers, allowBots, allowBotUsers, triggerPhrase, replyTo } = inputs
  const rules = {
    allowUsers,
    allowBots,
    allowBotUsers,
    triggerPhrase,
    about: typeof replyTo === 'number' ? replyTo : undefined,
    isOwnReply: (body: string) => readMark(body) !== undefined,
  }
  const { logins, pulls } = questionsOf(event, rules)
  const asking = logins.length + pulls.length > 0 ? await ask() : undefined
  if (asking === undefined) {
    if (logins.length + pulls.length > 0) warn('Input `github-token` is empty, so GitHub cannot be asked.')
    return trust(event, rules, { permissions: new Map(), pulls: new Map() })
  }
  const [permissions, known] = await Promise.all([
    askAll(logins, login => answered(asking, request => permissionOf(request, event, login)), warn),
    askAll(pulls, number => answered(asking, request => pullOf(request, event, number)), warn),
  ])
  const judgement = trust(event, rules, { permissions, pulls: known })
  // Not a no: nobody answered. A run that is skipped for that would look as if all were well.
  if (!judgement.actor.trusted && logins.some(login => !permissions.has(login))) {
    throw new CodexError(judgement.actor.reason, {
      code: 'http_connection_failed',
      remedy: 'Run the job again when GitHub answers.',
    })
  }
  return judgement
}

/** The prompt, in which `${request}` stands for what the comment of the event asks. Verbatim for other events. */
export function promptFor(prompt: string, { request }: Judgement): string {
  return request === undefined ? prompt : prompt.replaceAll('${request}', () => request)
}

/** Asks for all at once; what cannot be found out is left out. */
async function askAll<K, V>(
  keys: readonly K[],
  ask: (key: K) => Promise<V>,
  warn: (message: string) => void,
): Promise<Map<K, V>> {
  const answers = new Map<K, V>()
  await Promise.all(
    keys.map(async key => {
      try {
        answers.set(key, await ask(key))
      } catch (error) {
        warn(`GitHub could not be asked about ${String(key)}: ${faultOf(error).message}`)
      }
    }),
  )
  return answers
}

/** The first answer there is. */
async function answered<T>({ hasty, patient }: Asking, ask: (request: Request) => Promise<T>): Promise<T> {
  try {
    if (hasty !== undefined) return await ask(hasty)
  } catch (error) {
    // A second time the answer is the same.
    if (faultOf(error).kind === 'refused') throw error
  }
  return ask((await patient()).reader.request)
}

async function permissionOf(
  request: Request,
  { owner, repo }: WorkflowEvent,
  username: string,
): Promise<string> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...{ owner, repo, username },
    })
    return data.permission
  } catch (error) {
    if (faultOf(error).status === 404) return 'none'
    throw error
  }
}

/** An issue has no head; a number that is neither must not pass for one. */
async function pullOf(request: Request, { owner, repo }: WorkflowEvent, number: number): Promise<Pull> {
  try {
    return {
      pull: (
        await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number })
      ).data,
    }
  } catch (error) {
    if (faultOf(error).status !== 404) throw error
    const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number: number,
    })
    if (data.pull_request === undefined) return 'issue'
    throw error
  }
}
