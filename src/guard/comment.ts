/** What a comment asks for. Pure. */
import type { WorkflowEvent } from './event.js'
import { at, textAt } from './payload.js'

/** Events about a text somebody wrote: where it lies, and the one action that can ask for something. */
const KINDS = new Map([
  ['issue_comment', { in: 'comment', action: 'created' }],
  ['pull_request_review_comment', { in: 'comment', action: 'created' }],
  ['discussion_comment', { in: 'comment', action: 'created' }],
  ['pull_request_review', { in: 'review', action: 'submitted' }],
])

export interface CommentRules {
  /** The first word of a comment that asks; undefined when every comment does. */
  triggerPhrase: string | undefined
  /** Whether a comment is one of this action's own. */
  isOwnReply: (body: string) => boolean
}

/** Whether the event is about a comment or a review. */
export const isCommentEvent = (name: string): boolean => KINDS.has(name)

/** Who wrote the comment; undefined where the event does not say. */
export function authorOf({ name, payload }: WorkflowEvent): string | undefined {
  const user = at(payload, KINDS.get(name)?.in ?? '', 'user')
  const login = textAt(user, 'login')
  // Some bots go by a login that a person could have.
  const hidden = login !== undefined && at(user, 'type') === 'Bot' && !login.endsWith('[bot]')
  return hidden ? `${login}[bot]` : login
}

/** What a comment asks: its text as the event brings it, without the trigger phrase; or why it asks nothing. */
export type Asked = { request: string | undefined } | { refusal: string }

/** Reads the comment of an event. An event without one asks by itself, with no text. */
export function askedBy({ name, payload }: WorkflowEvent, rules: CommentRules): Asked {
  const kind = KINDS.get(name)
  if (kind === undefined) return { request: undefined }
  if (payload['action'] !== kind.action) {
    return { refusal: `Only a new ${kind.in} can ask for a run, not one that was changed or removed.` }
  }
  const body = textAt(payload, kind.in, 'body') ?? ''
  if (rules.isOwnReply(body)) return { refusal: 'The comment is a reply of this action.' }
  if (rules.triggerPhrase === undefined) return { request: body }
  const [, first = '', request = ''] = /^\s*(\S+)\s*([^]*)$/.exec(body) ?? []
  return first.toLowerCase() === rules.triggerPhrase.toLowerCase()
    ? { request }
    : { refusal: `The first word of the ${kind.in} is not the trigger phrase.` }
}
