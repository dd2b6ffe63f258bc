/**
 * A step's log as a person reads it: workflow commands carried out, masks applied, groups folded. Follows the sources of
 * actions/runner 2.336.0 (ActionCommand, ActionCommandManager).
 */
import type { Masks } from './mask.js'

/** A folded part of the log. */
export interface Group {
  title: string
  /** Lines, and groups that were opened inside this one (GitHub does not nest them on screen). */
  items: (string | Group)[]
}

/** A notice, warning or error, masked. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: string
  /** Every property as it was given. */
  properties: Record<string, string>
}

/** A workflow command found in a line. */
interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

const COMMANDS = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'stop-commands'],
  ...['set-output', 'save-state', 'add-matcher', 'remove-matcher', 'set-env', 'add-path'],
  'internal-set-repo-path',
]
/** GitHub keeps this many annotations of each level per step; the others are only in the log. */
const ANNOTATIONS_PER_LEVEL = 10
const ANNOTATION_LENGTH = 4096

function unescape(text: string, table: Record<string, string>): string {
  return Object.entries(table).reduce((result, [code, plain]) => result.replaceAll(code, plain), text)
}
const DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const PROPERTY = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const LEGACY = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }

/** The command a line holds: `::name k=v,k=v::data` at its start, or `##[name k=v;k=v]data` anywhere in it. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  const found = end < 0 ? undefined : read(text.slice(2, end), text.slice(end + 2), registered, ',')
  if (found) return found
  const open = line.indexOf('##[')
  const close = open < 0 ? -1 : line.indexOf(']', open)
  return close < 0 ? undefined : read(line.slice(open + 3, close), line.slice(close + 1), registered, ';')
}

function read(
  head: string,
  rest: string,
  registered: ReadonlySet<string>,
  separator: ',' | ';',
): Command | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return undefined
  const properties: Record<string, string> = {}
  for (const field of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const at = field.indexOf('=')
    if (at > 0) {
      properties[field.slice(0, at).trim()] = unescape(
        field.slice(at + 1),
        separator === ',' ? PROPERTY : LEGACY,
      )
    }
  }
  return { name, properties, data: unescape(rest, separator === ',' ? DATA : LEGACY) }
}

/** Reads a step's output line by line and carries out what it asks for. */
export class JobLog {
  /** The lines as shown: masked, with `##[group]`, `##[error]` … where GitHub's raw log has them. */
  readonly lines: string[] = []
  /** The lines exactly as the process wrote them. */
  readonly raw: string[] = []
  /** The log as a tree. */
  readonly tree: (string | Group)[] = []
  /** Those GitHub keeps. */
  readonly annotations: Annotation[] = []
  /** How many annotations were over the limit. */
  droppedAnnotations = 0
  /** Groups that were opened while another was open; GitHub does not show them as nested. */
  nestedGroups = 0
  /** From the deprecated commands `set-output` and `save-state`. */
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** A command could not be carried out; the step fails whatever its exit code. */
  commandFailed = false

  readonly masks: Masks
  readonly #debug: boolean
  readonly #registered = new Set(COMMANDS)
  readonly #open: Group[] = []
  #stopToken: string | undefined

  constructor(masks: Masks, options: { debug?: boolean } = {}) {
    this.masks = masks
    this.#debug = options.debug ?? false
  }

  /** Whether commands are switched off at the moment. */
  get stopped(): boolean {
    return this.#stopToken !== undefined
  }
  /** Titles of the groups that are open. */
  get openGroups(): string[] {
    return this.#open.map(group => group.title)
  }

  /** Takes one line of the process, without its end. Returns what a person sees of it. */
  line(text: string): string | undefined {
    this.raw.push(text)
    const command = parseCommand(text, this.#registered)
    if (!command) return this.#show(text)
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return this.#show(text)
      this.#registered.delete(this.#stopToken)
      this.#stopToken = undefined
      return this.#show(text)
    }
    return this.#carryOut(command, text)
  }

  /** Closes what the step left open, as the end of a step does. */
  end(): void {
    this.#open.length = 0
    this.#stopToken = undefined
  }

  /** A line of the runner's own. */
  note(level: Annotation['level'], message: string): void {
    this.#annotate({ name: level, properties: {}, data: message })
  }

  /** An error of the runner's own that fails the step. */
  fail(message: string): string {
    this.commandFailed = true
    return this.#annotate({ name: 'error', properties: {}, data: message })
  }

  #carryOut(command: Command, text: string): string | undefined {
    switch (command.name) {
      case 'stop-commands':
        if (command.data.trim() === '' || COMMANDS.includes(command.data.toLowerCase())) {
          return this.fail(`Invalid stop token '${command.data}'`)
        }
        this.#stopToken = command.data.toLowerCase()
        this.#registered.add(this.#stopToken)
        return this.#show(text)
      case 'add-mask':
        if (!this.masks.add(command.data)) {
          this.note('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
        }
        return undefined
      case 'group': {
        const group: Group = { title: this.masks.apply(command.data), items: [] }
        if (this.#open.length > 0) this.nestedGroups++
        this.#items().push(group)
        this.#open.push(group)
        this.lines.push(`##[group]${group.title}`)
        return this.lines.at(-1)
      }
      case 'endgroup':
        this.#open.pop()
        this.lines.push('##[endgroup]')
        return this.lines.at(-1)
      case 'error':
      case 'warning':
      case 'notice':
        return this.#annotate(command)
      case 'debug':
        return this.#debug ? this.#show(`##[debug]${command.data}`) : undefined
      case 'set-output':
        this.outputs[command.properties['name'] ?? ''] = command.data
        return undefined
      case 'save-state':
        this.state[command.properties['name'] ?? ''] = command.data
        return undefined
      case 'set-env':
      case 'add-path':
        return this.fail(`The \`${command.name}\` command is disabled.`)
      default:
        return undefined
    }
  }

  #annotate(command: Command): string {
    const level = command.name as Annotation['level']
    const { title, file, line } = command.properties
    const mask = (value: string): string => this.masks.apply(value)
    const annotation: Annotation = {
      level,
      message: mask(command.data).slice(0, ANNOTATION_LENGTH),
      ...(title !== undefined && { title: mask(title) }),
      ...(file !== undefined && { file: mask(file) }),
      ...(line !== undefined && { line: mask(line) }),
      properties: Object.fromEntries(Object.entries(command.properties).map(([k, v]) => [k, mask(v)])),
    }
    const kept = this.annotations.filter(each => each.level === level).length < ANNOTATIONS_PER_LEVEL
    if (kept) this.annotations.push(annotation)
    else this.droppedAnnotations++
    return this.#show(`##[${level}]${command.data}`)
  }

  #show(text: string): string {
    const shown = this.masks.apply(text)
    for (const each of shown.split('\n')) {
      this.lines.push(each)
      this.#items().push(each)
    }
    return shown
  }

  #items(): (string | Group)[] {
    return this.#open.at(-1)?.items ?? this.tree
  }
}

/** The groups of a tree by title, from outside to inside. */
export function groupsOf(tree: readonly (string | Group)[]): Group[] {
  return tree.flatMap(item => (typeof item === 'string' ? [] : [item, ...groupsOf(item.items)]))
}
