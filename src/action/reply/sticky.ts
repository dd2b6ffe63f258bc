import type { Comment, Comments } from './comments.js'
import { readMark, writeMark, type Mark } from './marker.js'
import { faultOf, once } from './once.js'

/** What keeping a reply up to date needs. */
export interface Upkeep {
  comments: Comments
  key: string
  /** Run and attempt, `<run id>.<attempt>`. */
  run: string
  /** The login we write as; asked for only when a comment carries our mark. */
  own: () => Promise<string>
  wait: (seconds: number) => Promise<void>
}

/** A comment of ours with its mark. */
export interface Ours extends Comment {
  mark: Mark
}

/** The body of one part, with its mark. */
export function markedBody({ key, run }: Pick<Upkeep, 'key' | 'run'>, part: number, text: string): string {
  return `${writeMark({ key, run, part })}\n${text}`
}

/** Our comments with this key, oldest first. A stranger's with our mark is not among them. */
export async function findOurs({ comments, key, own }: Upkeep): Promise<Ours[]> {
  const marked = (await comments.list()).flatMap(comment => {
    const mark = readMark(comment.body)
    return mark?.key === key ? [{ ...comment, mark }] : []
  })
  if (marked.length === 0) return []
  // GraphQL may tell an app's login without the `[bot]` that REST ends it with.
  const login = (await own()).toLowerCase()
  return marked.filter(({ author }) => [login, `${login}[bot]`].includes(author.toLowerCase()))
}

/** Writes a part as a new comment, exactly once. */
export function writePart(upkeep: Upkeep, part: number, text: string): Promise<Comment> {
  const { comments, run, wait } = upkeep
  return once({
    create: () => comments.create(markedBody(upkeep, part, text)),
    look: async () => (await findOurs(upkeep)).findLast(({ mark }) => mark.part === part && mark.run === run),
    wait,
  })
}

/**
 * Makes our comments `there` say `parts`, in order: they are updated in place, unless they say it already; what is
 * left over from a longer reply is removed. Returns the first part's comment.
 */
export async function syncParts(upkeep: Upkeep, there: Ours[], parts: string[]): Promise<Comment> {
  const left = [...there]
  let first: Comment | undefined
  for (const [index, text] of parts.entries()) {
    const part = index + 1
    const at = left.findIndex(({ mark }) => mark.part === part)
    const [old] = at < 0 ? [] : left.splice(at, 1)
    const comment = (old && (await rewrite(upkeep, old, text))) ?? (await writePart(upkeep, part, text))
    first ??= comment
  }
  // The reply is posted; what cannot be removed is no reason to say it is not.
  await Promise.allSettled(left.map(({ id }) => upkeep.comments.remove(id)))
  if (!first) throw new RangeError('a reply has at least one part')
  return first
}

/** Updates a comment; undefined when it is gone. */
async function rewrite(upkeep: Upkeep, there: Ours, text: string): Promise<Comment | undefined> {
  if (same(textOf(there.body), text)) return there
  try {
    return await upkeep.comments.update(there.id, markedBody(upkeep, there.mark.part, text))
  } catch (error) {
    if (faultOf(error).status === 404) return undefined
    throw error
  }
}

/** What a comment of ours says, without its mark. */
export function textOf(body: string): string {
  return body.slice(body.indexOf('\n') + 1)
}

/** GitHub may change the ends of lines. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return plain(a) === plain(b)
}
