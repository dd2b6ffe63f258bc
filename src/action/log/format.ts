/** How numbers and times read in the log and the summary. Pure. */

/** `45 ms`, `3.2 s`, `2 min 3 s`, `1 h 4 min`. */
export function duration(ms: number): string {
  if (ms < 100) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `812 B`, `4.0 kB`, `38.9 MB`. */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`
}

/** `12,345`. By hand: the first use of a locale costs 12 ms. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 file`, `12 files`, `1 entry`, `3 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** `+12 −3`. */
export function delta(added: number, removed: number): string {
  return `+${number(added)} −${number(removed)}`
}

/** A path relative to the workspace when it lies in it; else as it is. Separators become `/`. */
export function relativeTo(workspace: string | undefined, path: string): string {
  const slashes = (text: string): string => (workspace?.includes('\\') ? text.replaceAll('\\', '/') : text)
  const root = `${slashes(workspace ?? '').replace(/\/+$/, '')}/`
  const shown = slashes(path)
  return root !== '/' && shown.startsWith(root) ? shown.slice(root.length) : shown
}

/** A heading of its own, outside of any group. */
export function heading(text: string): string {
  return `\n━━━ ${text} ${'━'.repeat(Math.max(3, 56 - text.length))}\n`
}
