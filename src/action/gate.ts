/** The gate every run passes before a credential is touched: asks GitHub what the judgement of trust needs to know. */
import { CodexError } from '../errors.js'
import type { WorkflowEvent } from '../guard/event.js'
import type { Pull } from '../guard/head.js'
import { questionsOf, trust, type Judgement } from '../guard/trust.js'
import { trusted } from '../guard/verdict.js'
import type { GitHub, Octokit } from './github.js'
import type { Inputs } from './inputs.js'
import { faultOf } from './reply/once.js'
import { readMark } from './reply/marker.js'

export interface GateOptions {
  event: WorkflowEvent
  inputs: Pick<Inputs, 'allowUsers' | 'allowBots' | 'allowBotUsers' | 'triggerPhrase' | 'replyTo'>
  /** Called when there is something to ask; undefined without a token: what has to be asked is refused then. */
  github: () => Promise<Pick<GitHub, 'urgent' | 'reader'> | undefined>
  /** Told why GitHub could not be asked. */
  warn: (message: string) => void
}

/**
 * Judges the event of this run. What cannot be found out is refused, with the reason. Rejects with a CodexError when
 * GitHub could not be asked who may start it.
 */
export async function judge({ event, inputs, github: open, warn }: GateOptions): Promise<Judgement> {
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
  const github = logins.length + pulls.length > 0 ? await open() : undefined
  if (github === undefined) {
    if (logins.length + pulls.length > 0) warn('Input `github-token` is empty, so GitHub cannot be asked.')
    return trust(event, rules, { permissions: new Map(), pulls: new Map() })
  }
  const [permissions, known] = await Promise.all([
    askAll(logins, login => patiently(github, octokit => permissionOf(octokit, event, login)), warn),
    askAll(pulls, number => patiently(github, octokit => pullOf(octokit, event, number)), warn),
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

/** Once in haste, because everything waits for it, then with all patience. */
const patiently = <T>(
  { urgent, reader }: Pick<GitHub, 'urgent' | 'reader'>,
  ask: (octokit: Octokit) => Promise<T>,
): Promise<T> =>
  ask(urgent).catch((error: unknown) => {
    // A second time the answer is the same.
    if (faultOf(error).kind === 'refused') throw error
    return ask(reader)
  })

async function permissionOf(
  octokit: Octokit,
  { owner, repo }: WorkflowEvent,
  username: string,
): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
    return data.permission
  } catch (error) {
    if (faultOf(error).status === 404) return 'none'
    throw error
  }
}

/** An issue has no head; a number that is neither must not pass for one. */
async function pullOf(octokit: Octokit, { owner, repo }: WorkflowEvent, number: number): Promise<Pull> {
  try {
    return { pull: (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data }
  } catch (error) {
    if (faultOf(error).status !== 404) throw error
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number })
    if (data.pull_request === undefined) return 'issue'
    throw error
  }
}
