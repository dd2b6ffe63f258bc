/** What lies between two trees: the list of files, the patch, and whether a secret is in it. */
import { closeSync, constants, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { ChangedFile } from '../log/blocks.js'
import type { GuardedGit } from './guarded.js'
import { display } from './tree.js'

/** Larger patches are not kept, in bytes. */
export const MAX_PATCH = 100 * 1024 * 1024
const LOOK = 1024 * 1024
/** A secret is not longer, in whatever encoding. */
const OVERLAP = 16 * 1024

const DIFF = ['diff-tree', '-r', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color']

/** The files that differ between two trees, in git's order. */
export async function changedFiles(git: GuardedGit, before: string, after: string): Promise<ChangedFile[]> {
  const text = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1')
  const fields = text.split('\0')
  const files = new Map<string, ChangedFile>()
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] ?? ''
    if (field.startsWith(':')) {
      const path = fields[++i] ?? ''
      files.set(path, { path: display(path), status: statusOf(field.slice(-1)) })
      continue
    }
    const [, added = '', removed = '', path = ''] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(field) ?? []
    const file = files.get(path)
    if (file && added !== '-') {
      file.added = Number(added)
      file.removed = Number(removed)
    }
  }
  return [...files.values()]
}

const statusOf = (letter: string): ChangedFile['status'] =>
  letter === 'A' || letter === 'D' || letter === 'T' ? letter : 'M'

/**
 * Appends the patch to a file, which is made when it is not there: readable by its owner only, never through a link.
 * `git apply` takes it. Paths begin with `prefix`.
 */
export async function appendPatch(
  git: GuardedGit,
  before: string,
  after: string,
  file: string,
  prefix: string,
): Promise<void> {
  const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW = 0 } = constants
  const stdout = openSync(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600)
  try {
    const names = [`--src-prefix=a/${prefix}`, `--dst-prefix=b/${prefix}`]
    await git.run([...DIFF, '-p', '--binary', '--full-index', ...names, before, after], { stdout })
  } finally {
    closeSync(stdout)
  }
}

/** Why a patch must not be kept: it is too large, or holds a secret. */
export function faultOf(file: string, found: (text: string) => boolean): 'too large' | 'secret' | undefined {
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    if (fstatSync(fd).size > MAX_PATCH) return 'too large'
    const [decoder, piece] = [new StringDecoder('utf8'), Buffer.alloc(LOOK)]
    let text = ''
    for (let size; (size = readSync(fd, piece)) > 0;) {
      text = text.slice(-OVERLAP) + decoder.write(piece.subarray(0, size))
      if (found(text)) return 'secret'
    }
    return undefined
  } finally {
    closeSync(fd)
  }
}

/** Whether a binary file of the patch holds a secret: there it is compressed. */
export async function secretInBinaries(
  git: GuardedGit,
  before: string,
  after: string,
  found: (text: string) => boolean,
): Promise<boolean> {
  const raw = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1')
  const binary = new Set([...raw.matchAll(/(?<=^|\0)-\t-\t([^\0]+)/g)].map(match => match[1]))
  for (const [, old = '', now = '', path] of raw.matchAll(
    /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)/g,
  )) {
    if (!binary.has(path)) continue
    for (const id of [old, now]) {
      if (/^0+$/.test(id)) continue
      const blob = await git.run(['cat-file', 'blob', id])
      // As bytes, and without the zeros that lie between letters of two bytes.
      const text = blob.toString('latin1')
      if (found(text) || found(text.replaceAll('\0', ''))) return true
    }
  }
  return false
}

/** Removes a file that must not stay. */
export function discard(file: string): void {
  try {
    unlinkSync(file)
  } catch {
    // It was never made.
  }
}
