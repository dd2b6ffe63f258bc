import { createHash } from 'node:crypto'
import type { WorkflowEvent } from '../../guard/event.js'

/** What our own comments say about themselves, in a hidden first line. */
export interface Mark {
  /** Which of a pull request's replies this is. See {@link replyKey}. */
  key: string
  /** 1 for the first part of a reply. */
  part: number
  /** Run and attempt that wrote it, `<run id>.<attempt>`. */
  run: string
}

const LONGEST_KEY = 200
const FORM = /^<!-- codex-client-action key="([^"]*)" part="(\d+)" run="([^"]*)" -->/

/** The hidden line. It stands first, where no cut and no text of a model can be. */
export function writeMark({ key, part, run }: Mark): string {
  return `<!-- codex-client-action key="${quote(key)}" part="${part}" run="${quote(run)}" -->`
}

/** Reads the hidden line of a comment; undefined where there is none. Says nothing about who wrote it. */
export function readMark(body: string): Mark | undefined {
  const [, key, part, run] = FORM.exec(body) ?? []
  if (key === undefined || part === undefined || run === undefined) return undefined
  try {
    return { key: decodeURIComponent(key), part: Number(part), run: decodeURIComponent(run) }
  } catch {
    return undefined
  }
}

/**
 * The key of a reply: what `comment-key` says, else workflow and job; and the leg of the matrix in any case, so
 * that jobs side by side never overwrite each other. `leg` is the matrix as JSON, or empty.
 */
export function replyKey(event: WorkflowEvent, wish: string, leg: string): string {
  const parts = wish === '' ? [event.workflow, event.job] : [wish]
  if (leg !== '' && leg !== 'null' && leg !== '{}') parts.push(leg)
  const key = parts.map(part => part.replaceAll('/', '%2F')).join('/')
  return key.length <= LONGEST_KEY ? key : createHash('sha256').update(key).digest('hex')
}

/** Safe inside a comment and inside quotes: no `-`, no `>`, no `"`. */
function quote(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D')
}
