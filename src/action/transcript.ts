/** The `transcript-file` input: every event as a line of JSON, redacted, written as it happens. */
import { closeSync, constants, lstatSync, openSync, realpathSync, unlinkSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { CodexEvent } from '../client/events.js'
import { endsTurn } from '../client/events.js'
import { messageOf } from '../errors.js'
import { InputError } from './inputs.js'
import { isInside } from './workspace.js'

export interface Transcript {
  /** The file's real path. */
  readonly path: string
  /** Adds an event; it must be redacted already. Never throws. */
  event(event: CodexEvent): void
  /** Writes what is still in memory. Idempotent. */
  close(): void
  /** Why the transcript is not complete, e.g. a full disk. */
  readonly problem: string | undefined
}

/** Bytes of text that wait in memory to be written together. */
const BATCH = 64 * 1024
/** Nothing waits longer than until the first event after so many milliseconds. */
const LATEST_MS = 1000

/**
 * Opens the file anew: readable by its owner only, in a directory that really lies in one of the roots (the workspace,
 * the runner's temporary directory), in place of whatever stood there, never through a link. Throws an InputError.
 */
export function openTranscript(options: {
  path: string
  /** Relative paths start here. */
  workspace: string
  /** Other directories the file may lie in, e.g. `RUNNER_TEMP`. */
  roots?: readonly string[]
  /** Milliseconds of a monotonic clock. */
  now: () => number
}): Transcript {
  const { now } = options
  const { path, file } = openNew(options)
  // Lines are encoded into one buffer as they come: joining long strings first would cost as much as writing them.
  let buffer = Buffer.allocUnsafe(2 * BATCH)
  let filled = 0
  let lastWrite = now()
  let open = true
  let problem: string | undefined

  const write = (): void => {
    lastWrite = now()
    try {
      for (let at = 0; at < filled;) at += writeSync(file, buffer, at, filled - at)
    } catch (error) {
      problem ??= `The transcript is not complete: ${messageOf(error)}`
    }
    filled = 0
  }

  return {
    path,
    event(event) {
      if (!open || problem !== undefined) return
      const line = `${JSON.stringify(event)}\n`
      // At most three bytes for a unit.
      if (filled + 3 * line.length > buffer.length) {
        write()
        if (3 * line.length > buffer.length) buffer = Buffer.allocUnsafe(3 * line.length)
      }
      filled += buffer.write(line, filled)
      if (filled > BATCH || endsTurn(event) || now() - lastWrite > LATEST_MS) write()
    },
    close() {
      if (!open) return
      open = false
      write()
      closeSync(file)
    },
    get problem() {
      return problem
    },
  }
}

function openNew({ path, workspace, roots = [] }: Parameters<typeof openTranscript>[0]): {
  path: string
  file: number
} {
  const refuse = (why: string): InputError => new InputError(`Input \`transcript-file\` ${why}: ${path}`)
  const wanted = resolve(workspace, path)
  const folder = real(dirname(wanted))
  const allowed = [workspace, ...roots].flatMap(root => real(root) ?? [])
  if (folder === undefined || !allowed.some(root => isInside(root, folder))) {
    throw refuse('must name a file in an existing directory of the workspace or of RUNNER_TEMP')
  }
  const place = join(folder, basename(wanted))
  const there = lstatSync(place, { throwIfNoEntry: false })
  if (there?.isDirectory()) throw refuse('names a directory')
  try {
    if (there) unlinkSync(place)
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants
    return { path: place, file: openSync(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600) }
  } catch (error) {
    throw refuse(`cannot be written (${messageOf(error)})`)
  }
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
