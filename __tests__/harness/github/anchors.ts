/** Where GitHub lets a review comment stand: on a line that a hunk of the diff shows on that side. */

export type Side = 'LEFT' | 'RIGHT'

/** Lines of each side that are part of one hunk. */
export interface Hunk {
  header: string
  LEFT: ReadonlySet<number>
  RIGHT: ReadonlySet<number>
}

/** The hunks of one file's patch (the text from the first `@@` on). */
export function hunksOf(patch: string): Hunk[] {
  const hunks: { header: string; LEFT: Set<number>; RIGHT: Set<number> }[] = []
  let left = 0
  let right = 0
  for (const line of patch.split('\n')) {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (start) {
      left = Number(start[1])
      right = Number(start[2])
      hunks.push({ header: line, LEFT: new Set(), RIGHT: new Set() })
      continue
    }
    const hunk = hunks.at(-1)
    if (!hunk) continue
    if (line.startsWith('-')) hunk.LEFT.add(left++)
    else if (line.startsWith('+')) hunk.RIGHT.add(right++)
    else if (line.startsWith(' ')) {
      hunk.LEFT.add(left++)
      hunk.RIGHT.add(right++)
    }
  }
  return hunks
}

/** A comment on lines, as it is asked for. */
export interface Anchor {
  path: string
  line?: number | undefined
  side?: string | undefined
  start_line?: number | undefined
  start_side?: string | undefined
}

/** The patch that was asked about last. */
let read: { patch: string; hunks: Hunk[] } = { patch: '', hunks: [] }

/** Why GitHub refuses to put a comment there; `undefined` when it does not. */
export function refusal(anchor: Anchor, patches: ReadonlyMap<string, string>): string | undefined {
  const patch = patches.get(anchor.path)
  if (patch === undefined) return 'Path could not be resolved'
  if (anchor.line === undefined) return 'Line could not be resolved'
  const side = asSide(anchor.side)
  if (patch !== read.patch) read = { patch, hunks: hunksOf(patch) }
  const hunk = read.hunks.find(each => each[side].has(anchor.line ?? 0))
  if (!hunk) return 'Line could not be resolved'
  if (anchor.start_line === undefined) return undefined
  const startSide = asSide(anchor.start_side ?? side)
  if (!hunk[startSide].has(anchor.start_line)) return 'Start line could not be resolved'
  if (startSide === side && anchor.start_line >= anchor.line) return 'Start line must precede the end line.'
  return undefined
}

/** The hunk a comment stands in, as `diff_hunk` shows it. */
export function hunkText(anchor: Anchor, patch: string): string {
  if (patch !== read.patch) read = { patch, hunks: hunksOf(patch) }
  const hunk = read.hunks.find(each => each[asSide(anchor.side)].has(anchor.line ?? 0))
  const from = hunk ? patch.indexOf(hunk.header) : 0
  const next = patch.indexOf('\n@@ ', from + 1)
  return patch.slice(from, next < 0 ? undefined : next)
}

function asSide(side: string | undefined): Side {
  return side === 'LEFT' ? 'LEFT' : 'RIGHT'
}

/** The files of a git diff with their patches. */
export function filesOfDiff(
  diff: string,
): { filename: string; previous?: string; status: string; patch: string }[] {
  return diff
    .split(/^(?=diff --git )/m)
    .filter(part => part.startsWith('diff --git '))
    .map(part => {
      const at = part.search(/^@@ /m)
      const head = at < 0 ? part : part.slice(0, at)
      const name = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1]
      const before = name(/^(?:--- a\/|rename from )(.+)$/m)
      const after = name(/^(?:\+\+\+ b\/|rename to )(.+)$/m)
      const filename = after ?? before ?? name(/^diff --git a\/.+ b\/(.+)$/m) ?? 'unknown'
      const renamed = before !== undefined && after !== undefined && before !== after
      const status = /^new file/m.test(head)
        ? 'added'
        : /^deleted file/m.test(head)
          ? 'removed'
          : renamed
            ? 'renamed'
            : 'modified'
      const patch = at < 0 ? '' : part.slice(at).replace(/\n$/, '')
      return { filename, ...(renamed && { previous: before }), status, patch }
    })
}
