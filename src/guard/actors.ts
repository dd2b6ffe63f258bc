/** Who had a part in a run, and whether each of them may ask for one. Pure. */
import { authorOf, isCommentEvent } from './comment.js'
import type { WorkflowEvent } from './event.js'
import { isOwnRun } from './head.js'
import { at, textAt } from './payload.js'
import { refused, trusted, type Verdict } from './verdict.js'

export interface ActorRules {
  /** Logins besides those with write access; `*` is everybody. */
  allowUsers: readonly string[]
  /** Whether `github-actions[bot]` may ask. */
  allowBots: boolean
  /** Other bots, with or without `[bot]`. People of that name do not profit from it. */
  allowBotUsers: readonly string[]
}

/** Events that only those with write access, or the repository itself, can cause. */
const BY_WHAT_THEY_ARE = ['schedule', 'push', 'workflow_dispatch', 'merge_group']
/** The other events a workflow can run for, besides comments. */
const BY_WHO_CAUSED_THEM = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'fork',
  'gollum',
  'image_version',
  'issues',
  'label',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_target',
  'registry_package',
  'release',
  'repository_dispatch',
  'status',
  'watch',
  'workflow_run',
]
const WRITERS = ['admin', 'maintain', 'write']
const BOT = '[bot]'

/** Logins whose permission decides. None for an event that is refused whatever they may. */
export function actorsToLookUp(event: WorkflowEvent, rules: ActorRules): string[] {
  if (!isKnown(event.name)) return []
  const named = actorsOf(event).filter(login => login !== undefined)
  return named.filter(login => !isBot(login) && !isListed(login, rules))
}

/** Judges everybody. `permissions` answers `actorsToLookUp`. */
export function judgeActors(
  event: WorkflowEvent,
  rules: ActorRules,
  permissions: ReadonlyMap<string, string>,
): Verdict {
  if (!isKnown(event.name)) return refused('The event is of a kind this action does not know.')
  const actors = actorsOf(event)
  if (actors.length === 0) return trusted('The event can only come from the repository itself.')
  for (const login of actors) {
    const refusal = refusalOf(login, rules, permissions)
    if (refusal !== undefined) return refused(refusal)
  }
  return trusted(`${actors.map(shown).join(' and ')} may ask for a run.`)
}

/** Everybody with a part in this run, once; undefined stands for somebody the event does not name. */
function actorsOf(event: WorkflowEvent): (string | undefined)[] {
  const { name, payload, actor, triggeringActor, runAttempt } = event
  // Whatever the first run was, a second one is asked for by a person.
  const again = runAttempt !== 1 || actor !== triggeringActor ? [triggeringActor] : []
  if (BY_WHAT_THEY_ARE.includes(name)) return logins(again)
  const those = [actor, triggeringActor]
  if (isCommentEvent(name)) return logins([...those, authorOf(event)])
  return name === 'workflow_run' ? logins(earlierActors(payload, those, again)) : logins(those)
}

/** A workflow run brings in those who had a part in the run before it, which is judged in the same way. */
function earlierActors(
  payload: WorkflowEvent['payload'],
  those: string[],
  again: string[],
): (string | undefined)[] {
  const run = payload['workflow_run']
  const first = textAt(run, 'actor', 'login')
  const second = textAt(run, 'triggering_actor', 'login') ?? first
  const byItself = BY_WHAT_THEY_ARE.includes(textAt(run, 'event') ?? '') && isOwnRun(payload)
  if (!byItself) return [...those, first, second]
  return at(run, 'run_attempt') === 1 && first === second ? again : [...again, second]
}

/** Logins are the same in any case. */
function logins(all: (string | undefined)[]): (string | undefined)[] {
  return [...new Map(all.map(login => [login?.toLowerCase(), login || undefined])).values()]
}

/** Why somebody may not ask; undefined when they may. */
function refusalOf(
  login: string | undefined,
  rules: ActorRules,
  permissions: ReadonlyMap<string, string>,
): string | undefined {
  if (login === undefined) return 'The event does not say who caused it.'
  if (isListed(login, rules)) return undefined
  const who = shown(login)
  if (isBot(login)) return `${who} is a bot that is not allowed: name it in \`allow-bot-users\`.`
  const permission = permissions.get(login)
  if (permission === undefined) return `GitHub could not be asked whether ${who} has write access.`
  if (WRITERS.includes(permission)) return undefined
  return `${who} has no write access to this repository and is not in \`allow-users\`.`
}

function isListed(login: string, rules: ActorRules): boolean {
  const has = (list: readonly string[], name: string): boolean => list.some(one => isSameLogin(one, name))
  if (has(rules.allowUsers, '*') || has(rules.allowUsers, login)) return true
  if (!isBot(login)) return false
  if (isSameLogin(login, 'github-actions[bot]') && rules.allowBots) return true
  return has(rules.allowBotUsers, login) || has(rules.allowBotUsers, login.slice(0, -BOT.length))
}

const isSameLogin = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
const shown = (login = ''): string => (/^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? login : 'somebody')
const isBot = (login: string): boolean => login.toLowerCase().endsWith(BOT)
const isKnown = (name: string): boolean =>
  BY_WHAT_THEY_ARE.includes(name) || BY_WHO_CAUSED_THEM.includes(name) || isCommentEvent(name)
