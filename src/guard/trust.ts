/** The one judgement of trust: who asks for a run, and whose code it is about. What it does not know it refuses. */
import { actorsToLookUp, judgeActors, type ActorRules } from './actors.js'
import { askedBy, type CommentRules } from './comment.js'
import type { WorkflowEvent } from './event.js'
import { judgeHead, pullsToLookUp, type Pull } from './head.js'
import { refused, type Verdict } from './verdict.js'

/** What the workflow says about who may ask, and how. */
export interface TrustRules extends ActorRules, CommentRules {
  /** The number the workflow names to reply to, if it does: whose head that is counts too. */
  about: number | undefined
}

/** What has to be asked of GitHub before an event can be judged. */
export interface Questions {
  /** Whose permission on the repository. */
  logins: string[]
  /** What these numbers are. */
  pulls: number[]
}

/** GitHub's answers. What is missing could not be asked, and is refused. */
export interface Answers {
  /** `admin`, `maintain`, `write`, `triage`, `read` or `none`, by login as the question has it. */
  permissions: ReadonlyMap<string, string>
  pulls: ReadonlyMap<number, Pull>
}

export interface Judgement {
  /** Whether everybody with a part in this run may ask for it. If not, nothing runs and nobody gets a comment. */
  actor: Verdict
  /** Whether the code this run is about lies in the repository itself. */
  head: Verdict
  /** On comment events what the comment asks, without the trigger phrase. */
  request: string | undefined
}

/** What to ask GitHub: nothing for a comment that does not ask. */
export function questionsOf(event: WorkflowEvent, rules: TrustRules): Questions {
  if ('refusal' in askedBy(event, rules)) return { logins: [], pulls: [] }
  return { logins: actorsToLookUp(event, rules), pulls: pullsToLookUp(event, rules.about) }
}

/** Judges an event, given the answers to `questionsOf`. Pure. */
export function trust(event: WorkflowEvent, rules: TrustRules, answers: Answers): Judgement {
  const asked = askedBy(event, rules)
  const head = judgeHead(event, rules.about, answers.pulls)
  if ('refusal' in asked) return { actor: refused(asked.refusal), head, request: undefined }
  return { actor: judgeActors(event, rules, answers.permissions), head, request: asked.request }
}
