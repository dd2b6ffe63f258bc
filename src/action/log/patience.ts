/**
 * Before the model's words close a command's group, they wait a moment: the command may just have ended, and older CLIs
 * report that up to 100 ms late. What comes after them waits behind them, so that the story keeps its order.
 */
import type { Op } from './ops.js'
import type { After } from './redacted.js'
import { isSpoken, type Stage } from './stage.js'

/** So long they wait, in milliseconds. */
export const GRACE_MS = 250

/** What the model says: it does not speak while it waits for a command. */
const isStory = (op: Op): boolean =>
  (op.do === 'say' && op.aside !== true) || ((op.do === 'text' || op.do === 'close') && isSpoken(op.opening))

/** Runs operations on a stage; `flush` writes what is told later than its event. */
export function createPatience(
  stage: Stage,
  { after, flush }: { after: After; flush: () => void },
): (op: Op) => void {
  let words: Op[] = []
  let cancel: (() => void) | undefined

  const wait = (): void => {
    cancel ??= after(GRACE_MS, () => {
      giveWay()
      flush()
    })
  }

  const stopWaiting = (): void => {
    cancel?.()
    cancel = undefined
  }

  const giveWay = (): void => {
    stopWaiting()
    stage.giveWay(words.length > 0)
    release()
  }

  const release = (): void => {
    const said = words
    words = []
    for (const op of said) run(op)
  }

  /** Who is on the stage already, and who tells nothing, waits for no words. */
  const isFree = (op: Op): boolean => {
    if (op.do === 'settle' || op.do === 'sampled') return true
    return 'key' in op && !isSpoken(op.opening) && stage.knows(op.key)
  }

  const run = (op: Op): void => {
    if ((stage.busy && isStory(op)) || (words.length > 0 && !isFree(op))) {
      words.push(op)
      return wait()
    }
    // Words that are let go may wait again, for the next command among them; every round tells some.
    if (op.do === 'settle') while (words.length > 0) giveWay()
    const { live } = stage
    stage.run(op)
    if (stage.live !== live) stopWaiting()
    if (stage.live === undefined) release()
    else if (words.length > 0 || stage.overtaken) wait()
  }

  return run
}
