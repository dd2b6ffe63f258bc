/** Text that waits for its turn: in memory while it is little, in a nameless private file when it is much. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

const IN_MEMORY = 64 * 1024
const PIECE = 64 * 1024

export interface Spool {
  add(text: string): void
  readonly empty: boolean
  /** Hands over everything in order, in pieces of whole lines, and is empty again. */
  drain(show: (text: string) => void): void
}

/** `directory` is private to this run. Where its disk is full, text stays in memory; callers bound it. */
export function createSpool(directory: string): Spool {
  let waiting: string[] = []
  let size = 0
  let file: number | undefined
  let written = 0

  const spill = (): void => {
    if (size <= IN_MEMORY) return
    try {
      file ??= openNameless(directory)
      const data = Buffer.from(waiting.join(''))
      for (let at = 0; at < data.length;) at += writeSync(file, data, at, data.length - at, written + at)
      written += data.length
      waiting = []
      size = 0
    } catch {
      // What a half-written piece left in the file is beyond `written` and is written over.
    }
  }

  return {
    add(text) {
      if (text === '') return
      waiting.push(text)
      size += text.length
      spill()
    },
    get empty() {
      return written === 0 && size === 0
    },
    drain(show) {
      let unfinished = ''
      if (file !== undefined) {
        const [decoder, piece] = [new StringDecoder('utf8'), Buffer.alloc(PIECE)]
        for (let at = 0; at < written;) {
          const got = readSync(file, piece, 0, Math.min(PIECE, written - at), at)
          if (got === 0) break
          const text = unfinished + decoder.write(piece.subarray(0, got))
          const end = text.lastIndexOf('\n') + 1
          if (end > 0) show(text.slice(0, end))
          unfinished = text.slice(end)
          at += got
        }
        closeSync(file)
      }
      const rest = unfinished + waiting.join('')
      ;[waiting, size, file, written] = [[], 0, undefined, 0]
      if (rest !== '') show(rest)
    },
  }
}

function openNameless(directory: string): number {
  const path = join(directory, `log-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  try {
    unlinkSync(path)
  } catch {
    // Windows keeps the name of an open file; the directory goes at the end of the run.
  }
  return file
}
