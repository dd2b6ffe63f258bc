/** One thing that is told in pieces: a command, a tool call, a train of thought, a message. It knows its own text only. */
import { lastLines, lastStates, printable } from './lines.js'
import type { Opening } from './ops.js'
import { createSpool, type Spool } from './spool.js'
import { createVolume, type Volume } from './volume.js'

const TAIL_LINES = 10
const TAIL_SIZE = 2000

export interface Section {
  readonly key: string
  readonly opening: Opening
  /** Its group is or was open: it is told as continued when it opens again. */
  begun: boolean
  /** The model did not wait for its end. */
  background: boolean
  /** How often the model had answered when it went live. */
  since: number
  /** The line below its group, once it ended. */
  after: string | undefined
  ended: boolean
  /** Adds text as it came. Returns lines to show now, none while they are spooled. */
  add(text: string): string
  /** What is left to show at the end: a line that might still have been overwritten, and the tail of a long output. */
  rest(): string
  /** Puts lines aside until they can be shown. */
  keep(lines: string): void
  readonly waiting: Spool
  /** Whether any text came. */
  readonly received: boolean
  /** The last lines, indented, for below the group. */
  tail(): string
}

export function createSection(key: string, opening: Opening, spillDir: string): Section {
  const volume: Volume = createVolume()
  const waiting = createSpool(spillDir)
  let held = ''
  let received = false
  let told = false

  const take = (lines: string): string => {
    if (lines === '') return ''
    const shown = volume.add(lines.endsWith('\n') ? lines : `${lines}\n`)
    if (!volume.full || told) return shown
    told = true
    return `${shown}… this output is long: the rest of it is shortened, its last part follows at the end …\n`
  }

  return {
    key,
    opening,
    begun: false,
    since: 0,
    background: false,
    after: undefined,
    ended: false,
    waiting,
    get received() {
      return received
    },
    add(text) {
      received = true
      if (text === '') return ''
      const split = printable(held + text)
      held = split.held
      return take(lastStates(split.lines))
    },
    rest() {
      const last = take(lastStates(held))
      held = ''
      return last + volume.rest()
    },
    keep(lines) {
      waiting.add(lines)
    },
    tail() {
      const lines = lastLines(volume.recent(), TAIL_LINES, TAIL_SIZE)
      return lines.map(line => `  │ ${line}\n`).join('')
    },
  }
}
