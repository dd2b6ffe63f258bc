/**
 * Redacts a stream of events before anybody sees them: the log, the transcript, the counting. Pieces of text are cut
 * anew, at ends of lines, because a secret may be split over two of them; nothing is lost or reordered in its source.
 */
import type { CodexEvent } from '../../client/events.js'
import { endsTurn } from '../../client/events.js'
import type { Redactor } from '../../guard/redact.js'

/** What takes secrets out: of a text, and of one that comes line by line. */
export type Redacts = Pick<Redactor, 'text' | 'lines'>

/** Runs something later; what it returns prevents it. */
export type After = (ms: number, run: () => void) => () => void

export interface Redacted {
  event(event: CodexEvent): void
  /** Lets go of what is held back: nothing more will come. */
  flush(): void
}

type Delta = Extract<CodexEvent, { delta: string } | { text: string; stream: string }>

/** An unfinished line is shown after so much silence of its source, up to its last blank. */
export const PARTIAL_MS = 2000
/** An unfinished line is not held longer than this, in characters. */
export const PARTIAL_LENGTH = 64 * 1024
/** Longest secret, in whatever encoding, that is found across a cut in a line without an end. */
const OVERLAP = 4096
const DEPTH = 100
/** So much of the text before is looked at again. */
const CONTEXT = 128
/** After so many groups of lines without a secret, whole groups are looked at again. */
const CLEAN_GROUPS = 20

interface Source {
  event: Delta
  /** Redacts what this source says, in order. */
  redact: (text: string) => string
  /** The unfinished line, in pieces. */
  parts: string[]
  length: number
  since: number
}

export function createRedacted(options: {
  /** Of all secrets known by now. */
  redactor: () => Redacts
  emit: (event: CodexEvent) => void
  now: () => number
  after: After
}): Redacted {
  const { redactor, emit, now, after } = options
  const redact = (text: string): string => redactor().text(text)
  const sources = new Map<string, Source>()
  let cancel: (() => void) | undefined

  const send = (source: Source, text: string): void => {
    const redacted = text === '' ? '' : source.redact(text)
    if (redacted !== '') emit(withText(source.event, redacted))
  }

  const release = (key: string): void => {
    const source = sources.get(key)
    if (!source) return
    sources.delete(key)
    send(source, source.parts.join(''))
  }

  const delta = (event: Delta): void => {
    const key = keyOf(event)
    const text = textOf(event)
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
    let source = sources.get(key)
    if (!source) {
      source = { event, redact: inLines(redactor), parts: [], length: 0, since: 0 }
      sources.set(key, source)
    }
    source.event = event
    source.since = now()
    if (end > 0) {
      const lines = source.parts.join('') + text.slice(0, end)
      source.parts = []
      source.length = 0
      send(source, lines)
    }
    if (end === text.length) return
    source.parts.push(text.slice(end))
    source.length += text.length - end
    if (source.length > PARTIAL_LENGTH) shorten(source, cutOf(source.parts.join(''), redact))
    cancel ??= after(PARTIAL_MS, showPartial)
  }

  const shorten = (source: Source, cut: number): void => {
    const text = source.parts.join('')
    source.parts = [text.slice(cut)]
    source.length = text.length - cut
    send(source, text.slice(0, cut))
  }

  const showPartial = (): void => {
    cancel = undefined
    let next = Infinity
    for (const source of sources.values()) {
      const text = source.parts.join('')
      const blank = text.search(/\s\S*$/) + 1
      const due = source.since + PARTIAL_MS - now()
      if (blank === 0) continue
      if (due > 0) next = Math.min(next, due)
      else shorten(source, blank)
    }
    if (next < Infinity) cancel = after(next, showPartial)
  }

  return {
    event(event) {
      if (isDelta(event)) return delta(event)
      for (const key of endedBy(event, sources)) release(key)
      emit(redactDeep(event, redact, DEPTH) as CodexEvent)
    },
    flush() {
      cancel?.()
      cancel = undefined
      for (const key of [...sources.keys()]) release(key)
    },
  }
}

function isDelta(event: CodexEvent): event is Delta {
  switch (event.type) {
    case 'exec_command_output_delta':
    case 'agent_message_delta':
    case 'agent_reasoning_delta':
    case 'agent_reasoning_raw_content_delta':
      return true
    default:
      return false
  }
}

const textOf = (event: Delta): string => ('text' in event ? event.text : event.delta)
const keyOf = (event: Delta): string =>
  'text' in event ? `${event.stream} ${event.call_id}` : `${event.type} ${event.item_id}`

function withText(event: Delta, text: string): CodexEvent {
  if (event.type === 'exec_command_output_delta') {
    return { type: event.type, call_id: event.call_id, stream: event.stream, text }
  }
  return { ...event, delta: text }
}

/** The sources that say nothing more once this event is there. */
function endedBy(event: CodexEvent, sources: ReadonlyMap<string, Source>): string[] {
  if (sources.size === 0) return []
  if (endsTurn(event)) return [...sources.keys()]
  switch (event.type) {
    case 'exec_command_end':
      return [`stdout ${event.call_id}`, `stderr ${event.call_id}`]
    case 'agent_message':
      return [`agent_message_delta ${event.item_id}`]
    case 'agent_reasoning':
    case 'agent_reasoning_section_break':
      return [`agent_reasoning_delta ${event.item_id}`, `agent_reasoning_raw_content_delta ${event.item_id}`]
    default:
      return []
  }
}

/**
 * Where to cut an endless line so that no secret is cut: its last part stays back, as long as a secret may be, and the
 * cut moves to the front while redacting the two parts differs from redacting the whole.
 */
function cutOf(text: string, redact: (text: string) => string): number {
  const whole = redact(text)
  for (let cut = text.length - OVERLAP; cut > 0; cut -= OVERLAP) {
    // Never within a surrogate pair.
    const at = (text.charCodeAt(cut) & 0xfc00) === 0xdc00 ? cut - 1 : cut
    if (whole === text || whole === redact(text.slice(0, at)) + redact(text.slice(at))) return at
  }
  return text.length
}

/**
 * Redacts a text that comes in groups of whole lines. Most hold no secret, and that is told in one look, with the end
 * of what came before. Where there is one, line by line for a while: a private key, say, is known by its beginning.
 */
function inLines(redactor: () => Redacts): (text: string) => string {
  let before = ''
  let byLine: ((line: string) => string) | undefined
  let clean = 0
  return text => {
    const { text: redact, lines } = redactor()
    const context = before
    before = (text.length < CONTEXT ? context + text : text).slice(-CONTEXT)
    const looked = context + text
    if (byLine === undefined) {
      if (redact(looked) === looked) return text
      byLine = lines()
      if (context !== '') for (const line of context.replace(/\n$/, '').split('\n')) byLine(line)
      clean = 0
    }
    const redacted = redact(text).split('\n').map(byLine).join('\n')
    clean = redacted === text ? clean + 1 : 0
    if (clean > CLEAN_GROUPS) byLine = undefined
    return redacted
  }
}

/** The same value with every text in it redacted, the names of its fields too. */
function redactDeep(value: unknown, redact: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return value === '' ? '' : redact(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '…'
  if (Array.isArray(value)) return value.map(item => redactDeep(item, redact, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name.length < 12 ? name : redact(name),
      redactDeep(item, redact, depth - 1),
    ]),
  )
}
