/** Annotations: errors of the run, and findings that a structured reply places at a file and a line. */
import { plural, relativeTo } from './format.js'
import { seenText, sliceWhole } from './safe.js'
import { escapeData, escapeProperty } from './surface.js'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string | undefined
  /** Relative to the workspace. */
  file?: string | undefined
  /** 1 for the first. */
  line?: number | undefined
  endLine?: number | undefined
}

/** GitHub keeps so many of each level for one step, and cuts messages at so many characters. */
export const ANNOTATIONS_PER_LEVEL = 10
const MESSAGE_LENGTH = 4000
const TITLE_LENGTH = 250

/** Workflow commands for what GitHub would show, redacted; the rest is counted in a line at the end. */
export function annotationsText(
  annotations: readonly Annotation[],
  redact: (text: string) => string = text => text,
): string {
  const counts = { error: 0, warning: 0, notice: 0 }
  const shown = annotations.filter(({ level }) => ++counts[level] <= ANNOTATIONS_PER_LEVEL)
  const rest = annotations.length - shown.length
  const more = rest > 0 ? `… ${plural(rest, 'annotation')} more than GitHub shows for one step\n` : ''
  return shown.map(annotation => command(annotation, redact)).join('') + more
}

function command(annotation: Annotation, redact: (text: string) => string): string {
  const clean = (text: string): string => seenText(redact(text))
  const { level, title, file, line, endLine, message } = annotation
  const properties = Object.entries({
    title: title === undefined ? undefined : sliceWhole(clean(title).replaceAll('\n', ' '), TITLE_LENGTH),
    file: file === undefined ? undefined : clean(file),
    line: file === undefined ? undefined : line,
    endLine: file === undefined || line === undefined ? undefined : endLine,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
  const head = properties.length > 0 ? `${level} ${properties.join(',')}` : level
  return `::${head}::${escapeData(sliceWhole(clean(message), MESSAGE_LENGTH))}\n`
}

/**
 * Findings of a structured reply: the objects of any list in it that name a file, a line and a text, in the words of
 * Codex's review format (`code_location`, `absolute_file_path`, `line_range`, `priority`) or plain ones (`path`, `line`).
 */
export function findingsOf(reply: unknown, workspace: string): Annotation[] {
  const lists = Array.isArray(reply)
    ? [reply]
    : isRecord(reply)
      ? Object.values(reply).filter(Array.isArray)
      : []
  return lists.flat().flatMap(item => findingOf(item, workspace) ?? [])
}

function findingOf(item: unknown, workspace: string): Annotation | undefined {
  if (!isRecord(item)) return undefined
  const place = isRecord(item['code_location']) ? { ...item, ...item['code_location'] } : item
  const range = isRecord(place['line_range']) ? place['line_range'] : {}
  const path = text(place, 'absolute_file_path', 'path', 'file', 'file_path')
  const line = integer(range, 'start') ?? integer(place, 'line', 'start_line', 'startLine')
  const message = text(item, 'body', 'message', 'description', 'text')
  const title = text(item, 'title')
  if (path === undefined || line === undefined || (message ?? title) === undefined) return undefined
  const file = relativeTo(workspace, path).replace(/^\.\//, '')
  // A place outside the workspace is no place in the diff.
  if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|[\r\n]/.test(file)) return undefined
  const endLine = integer(range, 'end') ?? integer(place, 'end_line', 'endLine')
  return { level: levelOf(item), message: message ?? title ?? '', title, file, line, endLine }
}

/** Priorities 0 and 1 (`P0`, `P1`) and severities that say so are errors, 3 and below notices. */
function levelOf(item: Record<string, unknown>): Annotation['level'] {
  const priority = item['priority'] ?? item['severity'] ?? item['level']
  if (typeof priority === 'number') return priority <= 1 ? 'error' : priority >= 3 ? 'notice' : 'warning'
  if (typeof priority !== 'string') return 'warning'
  if (/^(?:p?[01]|error|critical|high|blocker|major)$/i.test(priority)) return 'error'
  return /^(?:p?[3-9]|notice|info|low|minor|nit|trivial|suggestion)$/i.test(priority) ? 'notice' : 'warning'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(item: Record<string, unknown>, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

function integer(item: Record<string, unknown>, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  }
  return undefined
}
