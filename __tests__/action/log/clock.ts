/** A clock that stands still until it is told to go on. */
import type { After } from '../../../src/action/log/redacted.js'

export interface FakeClock {
  now: () => number
  after: After
  /** Goes on to this time and runs what is due on the way, in order. */
  goTo(time: number): void
  /** How many timers wait. */
  readonly waiting: number
}

export function fakeClock(): FakeClock {
  let time = 0
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter(other => other !== timer)
      }
    },
    goTo(end) {
      for (;;) {
        const next = timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers = timers.filter(timer => timer !== next)
        time = Math.max(time, next.at)
        next.run()
      }
      time = Math.max(time, end)
    },
    get waiting() {
      return timers.length
    },
  }
}
