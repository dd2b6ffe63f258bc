/** Keeps a long output short: its beginning is shown as it comes, of the rest only the end. */
import { bytes } from './format.js'

/** Of one command's output this much is shown, in bytes: the head at once, the tail at the end. */
export const HEAD_BYTES = 960 * 1024
export const TAIL_BYTES = 64 * 1024
const RECENT = 4096

export interface Volume {
  /** Takes text and returns what of it is to be shown now. */
  add(text: string): string
  /** What is to be shown at the end: how much was left out, and the last part. */
  rest(): string
  /** The last few thousand characters, shown or not. */
  recent(): string
  /** Whether text is being kept back for the end. */
  readonly full: boolean
}

/** Counts from nothing. Memory: at most the tail twice, whatever comes. */
export function createVolume(head = HEAD_BYTES, tail = TAIL_BYTES): Volume {
  let room = head
  let full = false
  let [recent, earlier] = ['', '']
  let kept: { text: string; size: number }[] = []
  let keptSize = 0
  let leftOut = 0

  const keep = (text: string): void => {
    const size = Buffer.byteLength(text)
    const last = kept.at(-1)
    // Small pieces are joined, so that a million of them are not a million entries.
    if (last && last.size + size < RECENT) {
      last.text += text
      last.size += size
    } else {
      kept.push({ text, size })
    }
    keptSize += size
    while (kept[0] && keptSize - kept[0].size >= tail) {
      leftOut += kept[0].size
      keptSize -= kept[0].size
      kept.shift()
    }
  }

  return {
    add(text) {
      recent += text
      if (recent.length > RECENT) [recent, earlier] = ['', recent]
      if (full) {
        keep(text)
        return ''
      }
      const size = Buffer.byteLength(text)
      if (size <= room) {
        room -= size
        return text
      }
      // Cut at the end of a line; a line that is longer than the room waits whole for the end.
      const cut = text.lastIndexOf('\n', room - 1) + 1
      full = true
      keep(text.slice(cut))
      return text.slice(0, cut)
    },
    rest() {
      let text = kept.map(piece => piece.text).join('')
      if (keptSize > tail) {
        const from = text.indexOf('\n', Math.max(0, text.length - tail)) + 1
        const cut = from > 0 ? from : text.length - tail
        leftOut += Buffer.byteLength(text.slice(0, cut))
        text = text.slice(cut)
      }
      kept = []
      keptSize = 0
      const note =
        leftOut > 0 ? `… ${bytes(leftOut)} left out here; a transcript has all that Codex sent …\n` : ''
      leftOut = 0
      return note + text
    },
    recent: () => (earlier + recent).slice(-RECENT),
    get full() {
      return full
    },
  }
}
