/** One hunk of a file's diff: two ranges of lines, and what each of its lines is. */
export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
  /** A character a line, in order: ` ` in both, `-` only old, `+` only new. */
  kinds: string
}

/** A file of a diff. Binary files, mere renames and files too large to be shown have no hunks. */
export interface DiffFile {
  /** The path after the change; of a deleted file the one before. */
  path: string
  /** The path before a rename. */
  previous?: string | undefined
  hunks: Hunk[]
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads git's unified diff. Lines are counted as each hunk's head says, so that no content can be taken for a head:
 * a deleted line `-- a/x` looks like the start of a file.
 */
export function parseDiff(text: string): DiffFile[] {
  const lines = text.split('\n')
  const files: { file: Partial<DiffFile> & { hunks: Hunk[] }; names: Names }[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const current = files.at(-1)
    if (line.startsWith('diff --git ')) {
      files.push({ file: { hunks: [] }, names: { head: line.slice('diff --git '.length) } })
      at++
    } else if (current && HUNK.test(line)) {
      const read = readHunk(lines, at)
      current.file.hunks.push(read.hunk)
      at = read.next
    } else {
      if (current?.file.hunks.length === 0) readName(line, current.names)
      at++
    }
  }
  return files.flatMap(({ file, names }) => {
    const named = nameOf(names)
    return named ? [{ ...named, hunks: file.hunks }] : []
  })
}

/** Reads the patch of one file as GitHub's list of files has it: hunks only. */
export function parsePatch(patch: string): Hunk[] {
  const lines = patch.split('\n')
  const hunks: Hunk[] = []
  for (let at = 0; at < lines.length;) {
    if (!HUNK.test(lines[at] ?? '')) at++
    else {
      const read = readHunk(lines, at)
      hunks.push(read.hunk)
      at = read.next
    }
  }
  return hunks
}

function readHunk(lines: string[], at: number): { hunk: Hunk; next: number } {
  const [, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(lines[at] ?? '') ?? []
  const [oldLines, newLines] = [Number(oldCount), Number(newCount)]
  let [old, fresh, kinds] = [0, 0, '']
  let next = at + 1
  for (; next < lines.length && (old < oldLines || fresh < newLines); next++) {
    const kind = (lines[next] ?? '').charAt(0)
    if (kind === '\\') continue
    // Some tools leave the blank of an empty line out.
    kinds += kind === '' || kind === '\r' ? ' ' : kind
    if (kind !== '+') old++
    if (kind !== '-') fresh++
  }
  return { hunk: { oldStart: Number(oldStart), oldLines, newStart: Number(newStart), newLines, kinds }, next }
}

/** What the head of a file says about its name. */
interface Names {
  head: string
  from?: string | undefined
  to?: string | undefined
}

const NAMES = /^(?:(---|rename from|copy from)|(\+\+\+|rename to|copy to)) (.*)$/

function readName(line: string, names: Names): void {
  const [, before, after, raw = ''] = NAMES.exec(line) ?? []
  const marked = before === '---' || after === '+++'
  const path = unquote(marked ? raw.replace(/\t$/, '') : raw)
  if (path === '/dev/null') return
  const name = marked ? path.slice(2) : path
  if (before) names.from ??= name
  if (after) names.to ??= name
}

function nameOf({ head, from, to }: Names): { path: string; previous?: string } | undefined {
  const path = to ?? from ?? headName(head)
  if (path === undefined) return undefined
  return from !== undefined && to !== undefined && from !== to ? { path, previous: from } : { path }
}

/** `a/x b/x`, both the same: all there is for binary files and changes of mode. */
function headName(head: string): string | undefined {
  const quoted = /^("(?:[^"\\]|\\.)*") /.exec(head)?.[1]
  if (quoted) return unquote(quoted).slice(2)
  const half = (head.length - 1) / 2
  const [a, b] = [head.slice(0, half), head.slice(half + 1)]
  return a.slice(2) === b.slice(2) ? a.slice(2) : undefined
}

const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** Git quotes paths as C does, bytes as octal numbers. */
function unquote(path: string): string {
  if (!/^".*"$/.test(path)) return path
  const bytes = [...path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(
    ([, octal, char, plain]) =>
      octal ? Buffer.from([parseInt(octal, 8)]) : Buffer.from(plain ?? ESCAPES[char ?? ''] ?? char ?? ''),
  )
  return Buffer.concat(bytes).toString()
}
