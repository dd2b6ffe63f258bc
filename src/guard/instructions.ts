/**
 * The repository's own instructions for agents, chosen as Codex chooses them (measured with 0.142 and 0.169): from the
 * repository's root down to the working directory, in each the first file there is. Pure but for the reader it is given.
 */

/** Where Codex looks in each directory, in this order. The first that is there counts, also when it is empty. */
export const INSTRUCTION_NAMES = ['AGENTS.override.md', 'AGENTS.md']
/** Codex's `project_doc_max_bytes`: for all files together, the upper ones first. */
export const MAX_INSTRUCTION_BYTES = 32 * 1024

/** What reading a path came to; undefined when no file is there. */
export type Reading = { content: Uint8Array } | { refused: string } | undefined

export interface CollectOptions {
  /** The working directory from the repository's root, with slashes; '' for the root. */
  directory: string
  /** Reads a file by its path from the root. */
  read: (path: string) => Promise<Reading>
  /** Codex's `project_doc_fallback_filenames`. */
  fallbackNames?: readonly string[]
  maxBytes?: number
}

export interface Instructions {
  /** Everything, with a line that names each file; '' when there is nothing. */
  text: string
  /** Paths from the root. */
  files: string[]
  /** What was left out: whole sentences. */
  warnings: string[]
}

/** Reads the files and puts them together. Rejects when the reader does. */
export async function collectInstructions(options: CollectOptions): Promise<Instructions> {
  const { directory, fallbackNames = [], maxBytes = MAX_INSTRUCTION_BYTES } = options
  const names = [...INSTRUCTION_NAMES, ...fallbackNames.filter(name => name !== '' && !/[/\\]/.test(name))]
  const parts = directory.split('/').filter(part => part !== '')
  const directories = ['', ...parts].map((_, depth) =>
    parts
      .slice(0, depth)
      .map(part => `${part}/`)
      .join(''),
  )
  const found = await Promise.all(directories.map(each => first(each, names, options.read)))
  const files: string[] = []
  const warnings: string[] = []
  const texts: string[] = []
  let left = maxBytes
  for (const one of found) {
    if (one === undefined) continue
    const path = shown(one.path)
    if ('refused' in one) {
      warnings.push(`${path} was not read: ${one.refused}.`)
      continue
    }
    const cut = one.content.length > left
    if (cut) warnings.push(`${path} was cut: all instructions together may have ${maxBytes} bytes.`)
    // A cut file may end in half a character, which is left out.
    const text = new TextDecoder().decode(one.content.subarray(0, left), { stream: cut }).trim()
    if (text === '') continue
    left -= Math.min(left, one.content.length)
    files.push(one.path)
    texts.push(`--- ${path} ---\n\n${text}`)
  }
  return { text: texts.join('\n\n'), files, warnings }
}

async function first(
  directory: string,
  names: readonly string[],
  read: CollectOptions['read'],
): Promise<(NonNullable<Reading> & { path: string }) | undefined> {
  for (const name of names) {
    const path = directory + name
    const reading = await read(path)
    if (reading !== undefined) return { ...reading, path }
  }
  return undefined
}

/** Where a link in a repository leads: a path from the root; undefined when it leads out of it. */
export function resolveLink(path: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined
  const parts = path.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/') || undefined
}

/** A path as it may stand in a line: its directories may be a stranger's. */
const shown = (path: string): string => path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(-200)
