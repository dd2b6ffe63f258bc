import { bodyOf, joinBody } from './body.js'
import type { Outcome } from './outcome.js'
import { sanitize, type Manners } from './sanitize.js'
import { splitMarkdown } from './split.js'

/** A reply, ready to post. */
export interface Composed {
  /** What the comments say, in order; each has room for its mark below GitHub's limit. */
  parts: string[]
  /** What did not fit into five comments, for the job summary. */
  overflow?: string | undefined
}

export interface ComposeOptions extends Manners {
  /** Of a part with its mark. Default {@link LIMIT}. */
  limit?: number | undefined
  /** Most parts. Default 5; 1 when there is no time for more. */
  most?: number | undefined
}

/** What a comment may hold, in UTF-16 units, so at most as many code points. GitHub's limit is 65,536 characters. */
export const LIMIT = 65_000
const MOST_PARTS = 5
/** For a mark, a label and a notice. */
export const FRAME = 700
/** What making a part harmless may add before it has to be split again. */
const GROWTH = 1_000

/** Writes the reply. `outcome` is redacted already; its message may be any Markdown. */
export function compose(outcome: Outcome, options: ComposeOptions): Composed {
  const { limit = LIMIT, most = MOST_PARTS } = options
  const body = bodyOf(outcome, text => sanitize(text, options))
  const room = limit - FRAME
  if (body.reply.length <= room) {
    const whole = joinBody({ ...body, reply: sanitize(body.reply, options) })
    if (whole.length <= room) return { parts: [whole] }
  }
  const pieces = safePieces(body.reply, room - Math.max(body.head.length, body.tail.length) - GROWTH, options)
  const blocks = [`${body.head}\n\n${pieces[0] ?? ''}`, ...pieces.slice(1)]
  const last = blocks.at(-1) ?? ''
  if (last.length + body.tail.length + 2 <= room) blocks[blocks.length - 1] = `${last}\n\n${body.tail}`
  else blocks.push(body.tail)
  return keep(blocks, most, outcome.logUrl)
}

/** Cuts first, then makes each part harmless, as GitHub reads each by itself; what grew too long is cut again. */
function safePieces(text: string, room: number, manners: Manners): string[] {
  return splitMarkdown(text, room).flatMap(piece => {
    const safe = sanitize(piece, manners)
    return safe.length <= room + GROWTH ? [safe] : safePieces(safe, Math.floor(room / 2), manners)
  })
}

/** Labels the parts; of too many, the middle goes to the summary. */
function keep(blocks: string[], most: number, logUrl: string): Composed {
  const count = blocks.length
  if (count === 1) return { parts: blocks }
  const label = (block: string, index: number) =>
    index === 0 ? `${block}\n\n*Part 1 of ${count}*` : `*Part ${index + 1} of ${count}*\n\n${block}`
  const labelled = blocks.map(label)
  if (count <= most) return { parts: labelled }
  const before = Math.ceil(most / 2)
  const after = count - Math.floor(most / 2)
  const [from, to] = [before + 1, after]
  const which = from === to ? `Part ${from} of ${count} is` : `Parts ${from} to ${to} of ${count} are`
  const first = labelled.slice(0, before)
  first.push(`${first.pop() ?? ''}\n\n**${which} in the [job summary](${logUrl}).**`)
  return { parts: [...first, ...labelled.slice(after)], overflow: blocks.slice(before, after).join('\n\n') }
}
