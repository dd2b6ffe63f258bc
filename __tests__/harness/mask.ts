/** Masks as the runner applies them: the value, each of its lines, and the encodings it is likely to appear in. */

const base64 = (bytes: Buffer): string => bytes.toString('base64')

/** The value as base64 when it starts at byte 0, 1 or 2 of a group of three, without the characters its neighbours decide. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value)
  return [0, 1, 2].map(shift => {
    const kept = bytes.subarray((3 - shift) % 3)
    return base64(kept.subarray(0, kept.length - (kept.length % 3)))
  })
}

const xml: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Everything that is hidden for one mask. */
function forms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  let uri = value
  try {
    uri = encodeURIComponent(value)
  } catch {
    // A lone surrogate has no such form.
  }
  const escaped = value.replace(/[&<>"']/g, each => xml[each] ?? each)
  return [value, json, uri, escaped, base64(Buffer.from(value)), ...base64Forms(value)]
}

/** A growing set of masks. Each applies only to what is masked after it was added. */
export class Masks {
  readonly #hidden = new Set<string>()
  /** The values as they were added. */
  readonly values: string[] = []

  /** Adds a value, whole and line by line. An empty one is refused, as by the runner. */
  add(value: string): boolean {
    if (value.trim() === '') return false
    this.values.push(value)
    for (const each of [value, ...value.split(/\r\n|\r|\n/).map(line => line.trim())]) {
      for (const form of each === '' ? [] : forms(each)) if (form !== '') this.#hidden.add(form)
    }
    return true
  }

  /** The text with every hidden range replaced by `***`; ranges that touch become one. */
  apply(text: string): string {
    const ranges: [from: number, to: number][] = []
    for (const each of this.#hidden) {
      for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1)) {
        ranges.push([at, at + each.length])
      }
    }
    if (ranges.length === 0) return text
    ranges.sort((a, b) => a[0] - b[0])
    let result = ''
    let end = 0
    let open = false
    for (const [from, to] of ranges) {
      if (!open || from > end) {
        result += `${text.slice(end, from)}***`
        open = true
      }
      end = Math.max(end, to)
    }
    return result + text.slice(end)
  }
}
