/**
 * The repository's `AGENTS.md`, read by the action in Codex's place: from the root down to the working directory, as
 * Codex does. For code that is not the repository's own they come from the base commit, so that a pull request cannot
 * instruct the agent that reviews it.
 */
import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { isWithin } from './path.js'

/** Reads a file by its path from the repository's root, with `/`. Undefined when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>
/** Runs a guarded git: no configuration of the machine, no hooks, no filters. Undefined when it fails. */
export type Git = (args: readonly string[]) => Promise<string | undefined>

/** The first of these in a directory counts. */
const NAMES = ['AGENTS.override.md', 'AGENTS.md']
/** All together, in UTF-8 bytes: what Codex itself reads. */
export const MAX_INSTRUCTIONS = 32 * 1024

/**
 * The instructions for a working directory.
 * @param directory relative to the repository's root; empty for the root itself
 */
export async function readInstructions(directory: string, read: ReadText): Promise<string | undefined> {
  const steps = directory.split(/[\\/]/).filter(step => step !== '' && step !== '.')
  const parts: string[] = []
  let left = MAX_INSTRUCTIONS
  for (let depth = 0; depth <= steps.length && left > 0; depth++) {
    const place = posix.join(...steps.slice(0, depth), '.')
    for (const name of NAMES) {
      const text = (await read(posix.join(place, name)))?.trim()
      if (text === undefined || text === '') continue
      const cut = Buffer.from(text)
        .subarray(0, left)
        .toString('utf8')
        .replace(/\ufffd$/, '')
      left -= Buffer.byteLength(cut)
      parts.push(`From \`${posix.join(place, name)}\`:\n\n${cut}`)
      break
    }
  }
  return parts.length === 0 ? undefined : `# Instructions of this repository\n\n${parts.join('\n\n')}`
}

/** Reads from the checkout; a link that leads out of it is no file. */
export function checkoutReader(root: string): ReadText {
  return async path => {
    try {
      const base = await realpath(root)
      const real = await realpath(join(base, ...path.split('/')))
      if (!isWithin(base, real) || relative(base, real).split(sep).includes('.git')) return undefined
      const file = await open(
        real,
        constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
      )
      try {
        if (!(await file.stat()).isFile()) return undefined
        const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_INSTRUCTIONS), 0, MAX_INSTRUCTIONS, 0)
        return buffer.subarray(0, bytesRead).toString('utf8')
      } finally {
        await file.close()
      }
    } catch {
      return undefined
    }
  }
}

/** Reads from a commit; anything but a regular file is none. */
export function commitReader(git: Git, commit: string): ReadText {
  return async path => {
    const entry = await git(['ls-tree', '-z', commit, '--', path])
    const id = /^100(?:644|755) blob ([0-9a-f]{40,64})\t/.exec(entry ?? '')?.[1]
    return id === undefined ? undefined : git(['cat-file', 'blob', id])
  }
}
