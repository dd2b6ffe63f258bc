/**
 * Who speaks when. One group is open at a time and only its own lines stand in it: the first command streams live,
 * what overlaps is kept and follows when it closes. When the model itself goes on (a message, a thought, an edit), a
 * command that still runs is in the background: its group closes, and the rest of it is told later as continued.
 */
import { heading } from './format.js'
import type { Op, Opening } from './ops.js'
import type { After } from './redacted.js'
import { createSection, type Section } from './section.js'
import { createVolume } from './volume.js'

/** Where lines go: a workflow's log or a terminal. Texts are of strangers and end with a line feed. */
export interface Surface {
  open(title: string): void
  close(): void
  text(text: string): void
}

export interface Stage {
  run(op: Op): void
  /** What is going on, for a line in a long silence. */
  current(): string | undefined
}

/** A background command's output is live again when the model has been quiet for so long, in milliseconds. */
export const QUIET_MS = 5000
/** So long the model's words wait for the end of a command that may just have ended; older CLIs report that late. */
export const GRACE_MS = 250
/** So much may wait behind an open group; then it closes. */
const QUEUE_LENGTH = 500

type Aside = Extract<Op, { do: 'say' | 'group' }>
type OpOf<T extends Op['do']> = Extract<Op, { do: T }>

/** The model's own doing: it does not speak while it waits for a command. */
const isStory = (op: Op): boolean =>
  op.do === 'group' ||
  (op.do === 'say' && op.aside !== true) ||
  ((op.do === 'text' || op.do === 'close') && isSpoken(op.opening))
const isSpoken = ({ kind }: Opening): boolean => kind === 'message' || kind === 'reasoning'
const isThought = (section: Section): boolean => section.opening.kind === 'reasoning'

export interface StageOptions {
  surface: Surface
  /** Any monotonic clock, in milliseconds. */
  now: () => number
  after: After
  /** Hands over what the surface collected, when something is told later than its event. */
  flush: () => void
  /** What must wait long is kept here, in nameless files. */
  spillDir: string
}

export function createStage({ surface, now, after, flush, spillDir }: StageOptions): Stage {
  const sections = new Map<string, Section>()
  const finished = new Set<string>()
  const queue: (Section | Aside)[] = []
  /** What the model said while a command may just be ending. */
  let words: Op[] = []
  let cancelGrace: (() => void) | undefined
  let live: Section | undefined
  let lastStory = -Infinity
  let samples = 0
  let lastTotal = 0

  const print = (text: string): void => {
    if (text !== '') surface.text(text.endsWith('\n') ? text : `${text}\n`)
  }

  const tell = (op: Aside): void => {
    if (op.do === 'say') return print(op.text)
    const volume = createVolume()
    surface.open(op.title)
    print(volume.add(op.text))
    print(volume.rest())
    surface.close()
  }

  const begin = (section: Section): void => {
    surface.open(section.begun ? `${section.opening.title} (continued)` : section.opening.title)
    if (!section.begun) print(section.opening.intro ?? '')
    section.begun = true
    section.waiting.drain(print)
  }

  const goLive = (section: Section): void => {
    begin(section)
    section.since = samples
    live = section
  }

  const stepBack = (): void => {
    if (!live) return
    surface.close()
    live.background = true
    if (!isThought(live)) print('… still running')
    live = undefined
  }

  /** A section that ended while it was not live. */
  const tellWhole = (section: Section): void => {
    section.keep(section.rest())
    if (section.begun && section.waiting.empty) {
      if (section.after !== undefined) print(section.after.replace('\n', ` · ${section.opening.title}\n`))
      return
    }
    begin(section)
    surface.close()
    print(section.after ?? '')
  }

  /** The next in line, until one is live that still runs. */
  const advance = (): void => {
    while (!live) {
      const next = queue.shift()
      if (!next) return
      if ('do' in next) tell(next)
      else if (next.ended) tellWhole(next)
      else goLive(next)
    }
  }

  /** Makes room for the model's own words. */
  const clear = (): void => {
    while (live) {
      stepBack()
      advance()
    }
    lastStory = now()
  }

  const open = ({ key, opening }: Pick<OpOf<'open'>, 'key' | 'opening'>): Section => {
    const section = createSection(key, opening, spillDir)
    sections.set(key, section)
    if (isSpoken(opening)) return section
    // The model asks for the next thing although this one still runs: it does not wait for it, so nobody need.
    while (live && (isThought(live) || samples > live.since)) {
      stepBack()
      advance()
    }
    if (live) queue.push(section)
    else goLive(section)
    return section
  }

  const text = (op: OpOf<'text'>): void => {
    const known = sections.get(op.key)
    let piece = op.text
    let { opening } = op
    if (!known && opening.kind === 'reasoning') {
      // Codex's summaries begin with their own headline.
      const headline = /^\s*\*\*([^*\n]+)\*\*[ \t]*(?:\n\s*|$)/.exec(piece)
      if (headline) {
        opening = { ...opening, title: `${opening.title}: ${headline[1]}` }
        piece = piece.slice(headline[0].length)
      }
    }
    const section = known ?? open({ key: op.key, opening })
    const lines = section.add(piece)
    if (opening.kind === 'message') {
      clear()
      // A heading, or a blank line, lets a message stand out between the groups.
      const head = opening.title === '' ? '\n' : heading(opening.title)
      return print(!known && lines !== '' ? head + lines : lines)
    }
    if (opening.kind === 'reasoning' && live !== section) {
      clear()
      goLive(section)
    }
    if (live === section) return print(lines)
    section.keep(lines)
    if (!live && section.begun && now() - lastStory >= QUIET_MS) goLive(section)
  }

  const close = (op: OpOf<'close'>): void => {
    const spoken = isSpoken(op.opening)
    if (spoken && !sections.has(op.key)) {
      if (op.whole === undefined || finished.has(op.key)) return
      text({ ...op, do: 'text', text: op.whole })
    }
    const section = sections.get(op.key) ?? open(op)
    if (op.whole !== undefined && !section.received) text({ ...op, do: 'text', text: op.whole })
    section.ended = true
    section.after = op.after === undefined ? undefined : `${op.after}\n${op.tail ? section.tail() : ''}`
    sections.delete(op.key)
    if (spoken) finished.add(op.key)
    if (op.opening.kind === 'message') return print(section.rest())
    if (live === section) {
      print(section.rest())
      surface.close()
      live = undefined
      print(section.after ?? '')
    } else if (!queue.includes(section)) {
      queue.push(section)
    }
    advance()
  }

  const settle = (): void => {
    clear()
    for (const section of sections.values()) {
      if (section.opening.kind === 'message') print(section.rest())
      else tellWhole(section)
    }
    sections.clear()
    finished.clear()
  }

  /** The model's second answer since a command began: whatever waits behind that command waits in vain. */
  const sampled = (total: number): void => {
    if (total === lastTotal) return
    lastTotal = total
    samples++
    while (live && queue.length > 0 && samples - live.since >= 2) {
      stepBack()
      advance()
    }
  }

  /** Lets the model speak: the command did not end, it is in the background. */
  const release = (): void => {
    cancelGrace?.()
    cancelGrace = undefined
    const said = words
    words = []
    for (const op of said) run(op)
  }

  const run = (op: Op): void => {
    if (live && !live.background && !isThought(live) && isStory(op)) {
      words.push(op)
      cancelGrace ??= after(GRACE_MS, () => {
        if (live) live.background = true
        release()
        flush()
      })
      return
    }
    if (op.do === 'settle' && words.length > 0) {
      if (live) live.background = true
      release()
    }
    perform(op)
    if (!live && words.length > 0) release()
  }

  const perform = (op: Op): void => {
    switch (op.do) {
      case 'say':
      case 'group':
        if (op.do === 'say' && op.aside && live && !isThought(live) && queue.length < QUEUE_LENGTH) {
          queue.push(op)
        } else {
          clear()
          tell(op)
        }
        break
      case 'open':
        open(op)
        break
      case 'text':
        text(op)
        break
      case 'close':
        close(op)
        break
      case 'sampled':
        sampled(op.total)
        break
      case 'settle':
        settle()
        break
    }
  }

  const current = (): string | undefined => {
    if (live) return live.opening.title
    for (const section of sections.values()) if (section.opening.title !== '') return section.opening.title
    return undefined
  }

  return { run, current }
}
