import type { PlanItem } from '../../client/events.js'
import { duration, heading } from './body.js'
import { FRAME, LIMIT } from './compose.js'
import { sanitize, type Manners } from './sanitize.js'

const SHORTEST_GAP_MS = 5_000
const MOST_STEPS = 100

/** What a comment says while Codex works. */
export interface Moment {
  /** What Codex is doing, e.g. the command it runs. */
  step: string
  plan: PlanItem[]
  elapsedMs: number
}

const PREVIOUS = '<details><summary>The previous reply</summary>'

/** The comment of a moment. `previous` is what the comment said before this run, and is kept, folded. */
export function progressBody(
  { step, plan, elapsedMs }: Moment,
  { logUrl, previous, ...manners }: Manners & { logUrl: string; previous: string },
): string {
  const steps = plan.slice(0, MOST_STEPS).map(item => {
    const text = item.step.replace(/\s+/g, ' ').trim()
    return `- [${item.status === 'completed' ? 'x' : ' '}] ${item.status === 'in_progress' ? `**${text}**` : text}`
  })
  const moment = sanitize([step, steps.join('\n')].filter(text => text !== '').join('\n\n'), manners)
  const body = [
    heading('⏳ Codex is working', logUrl),
    moment,
    `<sub>${duration(elapsedMs)} so far</sub>`,
  ].join('\n\n')
  const folded = foldPrevious(previous)
  return folded !== '' && body.length + folded.length <= LIMIT - FRAME ? `${body}\n\n${folded}` : body
}

/** A run that was killed left its progress behind, with the reply before it folded in it already. */
function foldPrevious(previous: string): string {
  if (previous === '') return ''
  const at = previous.indexOf(PREVIOUS)
  if (previous.startsWith('**⏳')) return at < 0 ? '' : previous.slice(at)
  return `${PREVIOUS}\n\n${previous}\n\n</details>`
}

/** Shows the latest moment now and then. */
export interface Progress {
  say: (moment: Moment) => void
  /** No more writes; resolves when the last one has ended. */
  end: () => Promise<void>
}

/**
 * Writes what was said last, at most every 5 s, and more slowly the longer it lasts (GitHub takes 500 writes an
 * hour). A write that fails is the last: the end of the run will tell why.
 */
export function createProgress(write: (moment: Moment) => Promise<unknown>, now: () => number): Progress {
  const began = now()
  let latest: Moment | undefined
  // The comment was made just before.
  let wroteAt = began
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let ended = false

  const plan = () => {
    if (ended || timer || writing || !latest) return
    const gap = Math.max(SHORTEST_GAP_MS, (now() - began) / 60)
    timer = setTimeout(flush, Math.max(0, wroteAt + gap - now()))
    timer.unref()
  }
  const flush = () => {
    timer = undefined
    if (!latest) return
    const moment = latest
    latest = undefined
    writing = write(moment)
      .then(
        () => undefined,
        () => {
          ended = true
        },
      )
      .then(() => {
        writing = undefined
        wroteAt = now()
        plan()
      })
  }
  return {
    say: moment => {
      latest = moment
      plan()
    },
    end: async () => {
      ended = true
      clearTimeout(timer)
      await writing
    },
  }
}
