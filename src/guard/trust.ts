/**
 * The one judgement of trust. Who asked: people with write access, and whom the workflow lists. What they asked about:
 * code is trusted only from the repository itself, whoever comments or labels. Everything not named here is refused.
 * Pure, in two steps: {@link questions} says what has to be asked of GitHub, {@link judge} decides by the answers.
 */
import type { WorkflowEvent } from './event.js'

export interface TrustOptions {
  /** On comment events the comment must begin with this. */
  triggerPhrase?: string | undefined
  /** Logins besides those with write access; `*` is everybody. */
  allowUsers: readonly string[]
  /** `github-actions[bot]` may trigger a run. */
  allowBots: boolean
  /** Other bots, by login, with or without `[bot]`. */
  allowBotUsers: readonly string[]
  /** Whether a comment was written by this action. */
  isOurs: (body: string) => boolean
}

/** What has to be asked of GitHub before {@link judge}. */
export interface Questions {
  /** People whose permission in this repository counts. */
  logins: string[]
  /** The pull request whose head has to be looked up, where the event does not tell. */
  pullRequest: number | undefined
}

/** GitHub's answers. What could not be asked is left out, and counts against. */
export interface Answers {
  /** `admin`, `maintain`, `write`, `triage`, `read` or `none` by login. */
  permissions: Readonly<Record<string, string>>
  /** Ids of the repositories that the head and the base of the pull request lie in. */
  pullRequest?: { headRepositoryId: number | undefined; baseRepositoryId: number | undefined } | undefined
}

export type Judgement =
  | {
      run: true
      /** Who asked, each of them trusted. */
      actors: string[]
      /** Whether the code is the repository's own. */
      headTrusted: boolean
      /** `${request}`: what a comment says after the trigger phrase. */
      request: string | undefined
    }
  /** `conclusion: skipped`. A stranger gets no comment about it. */
  | { run: false; reason: string; stranger: boolean }

type Payload = Record<string, unknown>

/** Events that only people and apps with write access can cause. A re-run still has to be theirs. */
const BY_WRITERS = new Set([
  ...[
    'schedule',
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'release',
    'create',
    'delete',
  ],
  ...['deployment'],
])
/** Events about a text that somebody wrote: where the text is, and the only action that counts. */
const TEXTS: Readonly<Record<string, { field: string; action: string }>> = {
  issue_comment: { field: 'comment', action: 'created' },
  pull_request_review_comment: { field: 'comment', action: 'created' },
  discussion_comment: { field: 'comment', action: 'created' },
  commit_comment: { field: 'comment', action: 'created' },
  pull_request_review: { field: 'review', action: 'submitted' },
}
const SUPPORTED = new Set([
  ...BY_WRITERS,
  ...Object.keys(TEXTS),
  ...[
    'pull_request',
    'pull_request_target',
    'issues',
    'discussion',
    'workflow_run',
    'check_suite',
    'check_run',
  ],
  ...['deployment_status'],
])
const WRITE = new Set(['admin', 'maintain', 'write'])

/** What must be asked of GitHub. Nothing, when the event is refused anyway. */
export function questions(event: WorkflowEvent, options: TrustOptions): Questions {
  if (refusal(event, options) !== undefined) return { logins: [], pullRequest: undefined }
  const unlisted = actorsOf(event).filter(login => !isBot(login, event) && !isListed(login, options))
  const needsHead = headOf(event) === 'unknown'
  return {
    logins: unlisted,
    pullRequest: needsHead ? number(at(event.payload, 'issue', 'number')) : undefined,
  }
}

/** Decides. Default deny. */
export function judge(event: WorkflowEvent, answers: Answers, options: TrustOptions): Judgement {
  const refused = refusal(event, options)
  if (refused !== undefined) return { run: false, reason: refused, stranger: false }
  const actors = actorsOf(event)
  if (actors.length === 0 && !BY_WRITERS.has(event.name)) {
    return { run: false, reason: `The event \`${event.name}\` does not say who caused it.`, stranger: true }
  }
  for (const login of actors) {
    const reason = distrust(login, event, answers, options)
    if (reason !== undefined) return { run: false, reason, stranger: true }
  }
  const request =
    TEXTS[event.name] === undefined ? undefined : requestIn(textOf(event), options.triggerPhrase)
  return { run: true, actors, headTrusted: isOwnHead(event, answers), request }
}

/** Why this event does not count, whoever caused it. */
function refusal(event: WorkflowEvent, { triggerPhrase, isOurs }: TrustOptions): string | undefined {
  const { name, payload } = event
  if (!SUPPORTED.has(name)) return `The event \`${printable(name)}\` is not one this action runs on.`
  const text = TEXTS[name]
  if (text === undefined) return undefined
  if (payload['action'] !== text.action)
    return `Only a new ${text.field} counts, not one that was changed later.`
  const body = textOf(event)
  if (isOurs(body)) return `The ${text.field} was written by this action.`
  if (requestIn(body, triggerPhrase) === undefined) {
    return `The ${text.field} does not begin with \`${triggerPhrase ?? ''}\`.`
  }
  return undefined
}

/** Everybody whose will it takes: who caused the event, who wrote the text, who runs it again. */
function actorsOf(event: WorkflowEvent): string[] {
  const { name, payload, actor, triggeringActor } = event
  const rerun = triggeringActor.toLowerCase() === actor.toLowerCase() ? [] : [triggeringActor]
  if (BY_WRITERS.has(name)) return rerun
  const field = TEXTS[name]?.field
  const logins = [actor, triggeringActor, at(payload, 'sender', 'login')]
  if (field !== undefined) logins.push(at(payload, field, 'user', 'login'))
  if (name === 'workflow_run') {
    logins.push(at(payload, name, 'actor', 'login'), at(payload, name, 'triggering_actor', 'login'))
  }
  const known = new Map<string, string>()
  for (const login of logins) {
    if (typeof login === 'string' && login !== '') known.set(login.toLowerCase(), login)
  }
  return [...known.values()]
}

function distrust(
  login: string,
  event: WorkflowEvent,
  answers: Answers,
  options: TrustOptions,
): string | undefined {
  const shown = `\`${printable(login)}\``
  if (isBot(login, event)) {
    if (options.allowBots && bare(login) === 'github-actions') return undefined
    if (options.allowBotUsers.some(allowed => bare(allowed) === bare(login))) return undefined
    return `${shown} is a bot that neither \`allow-bots\` nor \`allow-bot-users\` lists.`
  }
  if (isListed(login, options)) return undefined
  const [, permission] =
    Object.entries(answers.permissions).find(([name]) => bare(name) === bare(login)) ?? []
  if (permission !== undefined && WRITE.has(permission)) return undefined
  return `${shown} has no write access to this repository and is not in \`allow-users\`.`
}

const bare = (login: string): string =>
  login
    .trim()
    .toLowerCase()
    .replace(/\[bot\]$/, '')

function isListed(login: string, { allowUsers }: TrustOptions): boolean {
  return allowUsers.some(
    allowed => allowed.trim() === '*' || allowed.trim().toLowerCase() === login.toLowerCase(),
  )
}

/** By name, or because the event says so of its sender. */
function isBot(login: string, { payload }: WorkflowEvent): boolean {
  const people = [payload['sender'], at(payload, 'comment', 'user'), at(payload, 'review', 'user')]
  return (
    /\[bot\]$/i.test(login) ||
    people.some(person => {
      const { login: name, type } = (person ?? {}) as Payload
      return typeof name === 'string' && name.toLowerCase() === login.toLowerCase() && type === 'Bot'
    })
  )
}

const textOf = ({ name, payload }: WorkflowEvent): string => {
  const body = at(payload, TEXTS[name]?.field ?? '', 'body')
  return typeof body === 'string' ? body : ''
}

/** What follows the phrase, if the text begins with it as whole words; without a phrase, the text. */
function requestIn(body: string, phrase: string | undefined): string | undefined {
  const text = body.trim()
  if (phrase === undefined || phrase.trim() === '') return text
  const pattern = phrase.trim().split(/\s+/).map(escaped).join('\\s+')
  const match = new RegExp(`^${pattern}(?!\\S)`, 'i').exec(text)
  return match === null ? undefined : text.slice(match[0].length).trim()
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whose code the event is about. */
function headOf({ name, payload }: WorkflowEvent): 'own' | 'foreign' | 'unknown' {
  const repository = number(at(payload, 'repository', 'id'))
  const same = (id: unknown): 'own' | 'foreign' =>
    repository !== undefined && number(id) === repository ? 'own' : 'foreign'
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return same(at(payload, 'pull_request', 'head', 'repo', 'id'))
    case 'workflow_run':
      return same(at(payload, 'workflow_run', 'head_repository', 'id'))
    case 'issue_comment':
      return at(payload, 'issue', 'pull_request') === undefined ? 'own' : 'unknown'
    case 'issues':
    case 'discussion':
    case 'discussion_comment':
      return 'own'
    // A commit, a check or a deployment may belong to a fork, and the event does not say so.
    case 'commit_comment':
    case 'check_suite':
    case 'check_run':
    case 'deployment_status':
      return 'foreign'
    default:
      return BY_WRITERS.has(name) ? 'own' : 'foreign'
  }
}

function isOwnHead(event: WorkflowEvent, { pullRequest }: Answers): boolean {
  const head = headOf(event)
  if (head !== 'unknown') return head === 'own'
  const repository = number(at(event.payload, 'repository', 'id'))
  return (
    repository !== undefined &&
    pullRequest?.headRepositoryId === repository &&
    pullRequest.baseRepositoryId === repository
  )
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Payload)[key] : undefined),
    value,
  )
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Names come from the event: nothing but what a login or an event may hold is shown. */
const printable = (text: string): string => text.replace(/[^\w[\].-]/g, '?').slice(0, 64)
