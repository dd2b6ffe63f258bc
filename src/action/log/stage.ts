/**
 * Who speaks when. One group is open at a time and only its own lines stand in it: the first command streams live,
 * what overlaps is kept and follows when it closes. When the model itself goes on (a message, a thought), a
 * command that still runs is in the background: its group closes, and the rest of it is told later as continued.
 */
import { heading } from './format.js'
import type { Op, Opening } from './ops.js'
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
  /** Whether this section was opened and not closed. */
  knows(key: string): boolean
  /** The section whose group is open. */
  readonly live: string | undefined
  /** Whether it is a command that, as far as anybody knows, the model waits for. */
  readonly busy: boolean
  /** The model answered since the open command began, and somebody waits behind it. */
  readonly overtaken: boolean
  /** The open command is in the background: its group closes; `forWords`, so are those that wait. */
  giveWay(forWords: boolean): void
}

/** A background command's output is live again when the model has been quiet for so long, in milliseconds. */
export const QUIET_MS = 5000
/** So much may wait behind an open group; then it closes. */
const QUEUE_LENGTH = 500

type Aside = Extract<Op, { do: 'say' | 'group' }>
type OpOf<T extends Op['do']> = Extract<Op, { do: T }>

/** What may happen beside a command, and waits until that is told. */
const isAside = (op: Aside): boolean => op.do === 'group' || op.aside === true
/** Messages and thoughts. */
export const isSpoken = ({ kind }: Opening): boolean => kind === 'message' || kind === 'reasoning'
const isThought = (section: Section): boolean => section.opening.kind === 'reasoning'

/** `now` is any monotonic clock in milliseconds; what must wait long is kept in nameless files in `spillDir`. */
export function createStage(options: { surface: Surface; now: () => number; spillDir: string }): Stage {
  const { surface, now, spillDir } = options
  const sections = new Map<string, Section>()
  const finished = new Set<string>()
  const queue: (Section | Aside)[] = []
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
    while (live && (isThought(live) || live.background)) {
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

  const sampled = (total: number): void => {
    if (total === lastTotal) return
    lastTotal = total
    samples++
  }

  const giveWay = (forWords: boolean): void => {
    if (live) live.background = true
    // What the model says is said of all commands: it waits for none of them.
    if (forWords) for (const next of queue) if (!('do' in next)) next.background = true
    stepBack()
    advance()
  }

  const run = (op: Op): void => {
    switch (op.do) {
      case 'say':
      case 'group':
        if (isAside(op) && live && !isThought(live) && !live.background && queue.length < QUEUE_LENGTH) {
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

  return {
    run,
    giveWay,
    current,
    knows: key => sections.has(key),
    get live() {
      return live?.key
    },
    get busy() {
      return live !== undefined && !isThought(live) && !live.background
    },
    get overtaken() {
      return live !== undefined && !isThought(live) && samples > live.since && queue.length > 0
    },
  }
}
