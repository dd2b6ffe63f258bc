/** Finds processes that belong to a run, wherever they went, and ends them. */
import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

/** How often a process is looked for again while it may still leave by itself, in milliseconds. */
const POLL_MS = 20

export interface ProcessEntry {
  pid: number
  parent: number
  group: number
  /** 0 where the system does not tell. */
  session: number
  /** When it started, in the system's own words: together with the pid it names one process for ever. */
  started: string
}

/** What makes a process ours. */
export interface Belonging {
  /** Each a `NAME=value` in the environment it was started with. Inherited by children, lost only by clearing it. */
  marks: readonly string[]
  /** Processes whose descendants, groups and sessions are ours, too; they themselves are, but for this one. */
  roots?: readonly number[] | undefined
}

/** All processes of the machine that this user may see. Windows has none to show: see `endProcesses`. */
export async function listProcesses(): Promise<ProcessEntry[]> {
  if (process.platform === 'linux') return pids().flatMap(pid => statOf(pid) ?? [])
  if (process.platform === 'win32') return []
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,pgid=,lstart='], { maxBuffer: 1 << 26 })
  return stdout.split('\n').flatMap(line => {
    const [, pid, parent, group, started] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    if (pid === undefined || started === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started }]
  })
}

/** When a living process started, or undefined when there is none of this pid. */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return statOf(pid)?.started
  return (await listProcesses()).find(entry => entry.pid === pid)?.started
}

/** The living processes that belong to a run; never this one nor its ancestors. */
export async function findProcesses({ marks, roots = [] }: Belonging): Promise<number[]> {
  const all = await listProcesses()
  const byPid = new Map(all.map(entry => [entry.pid, entry]))
  const spared = new Set<number>()
  for (let pid = process.pid; pid > 0 && !spared.has(pid); pid = byPid.get(pid)?.parent ?? 0) spared.add(pid)
  const environs = await environments()
  const marked = new Set(
    environs.flatMap(({ pid, variables }) => (marks.some(mark => variables.includes(mark)) ? pid : [])),
  )
  const descends = (entry: ProcessEntry): boolean => {
    const seen = new Set<number>()
    for (let at: ProcessEntry | undefined = entry; at !== undefined && !seen.has(at.pid);) {
      if (roots.includes(at.pid)) return true
      seen.add(at.pid)
      at = byPid.get(at.parent)
    }
    return false
  }
  const own = byPid.get(process.pid)
  const inRootsGroup = (entry: ProcessEntry): boolean =>
    (entry.group !== own?.group && roots.includes(entry.group)) ||
    (entry.session !== own?.session && roots.includes(entry.session))
  return all
    .filter(entry => !spared.has(entry.pid))
    .filter(entry => marked.has(entry.pid) || inRootsGroup(entry) || descends(entry))
    .map(entry => entry.pid)
}

/**
 * Ends every process that belongs to a run: SIGTERM, `graceMs` to leave, then SIGKILL until none is left or
 * `limitMs` are over. Gives back how many were found, and the pids that would not go.
 */
export async function endProcesses(
  belonging: Belonging,
  { graceMs = 300, limitMs = 3000 }: { graceMs?: number; limitMs?: number } = {},
): Promise<{ found: number; left: number[] }> {
  if (process.platform === 'win32') return endOnWindows(belonging)
  const begun = performance.now()
  const asked = new Set<number>()
  for (;;) {
    const living = await findProcesses(belonging)
    const passed = performance.now() - begun
    if (living.length === 0 || passed > limitMs) return { found: asked.size, left: living }
    for (const pid of living) {
      if (passed >= graceMs) kill(pid, 'SIGKILL')
      else if (!asked.has(pid)) kill(pid, 'SIGTERM')
      asked.add(pid)
    }
    await sleep(POLL_MS)
  }
}

/** The values that a variable has in the environments of all processes of this user. */
export async function markedValues(name: string): Promise<string[]> {
  return [...(await markedEnvironments(name)).keys()]
}

/** The same, each with all the variables, as `NAME=value`, of the processes that have it. */
export async function markedEnvironments(name: string): Promise<Map<string, string[]>> {
  const marked = new Map<string, string[]>()
  for (const { variables } of await environments()) {
    const value = variables.find(each => each.startsWith(`${name}=`))?.slice(name.length + 1)
    if (value !== undefined) marked.set(value, [...(marked.get(value) ?? []), ...variables])
  }
  return marked
}

/** What processes were started with, as far as this user may see it. */
async function environments(): Promise<{ pid: number; variables: string[] }[]> {
  if (process.platform === 'win32') return []
  if (process.platform === 'linux') {
    return pids().flatMap(pid => {
      const environ = read(`/proc/${pid}/environ`)
      return environ === undefined ? [] : [{ pid, variables: environ.toString('utf8').split('\0') }]
    })
  }
  // ps separates by blanks only, which is enough for a mark that has none.
  const { stdout } = await run('ps', ['-axEww', '-o', 'pid=,command='], { maxBuffer: 1 << 28 })
  const lines = stdout.split('\n')
  return lines.map(line => ({ pid: Number.parseInt(line, 10), variables: line.split(' ') }))
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

/** Fields of /proc/<pid>/stat; see proc_pid_stat(5). The second one, the name, may hold anything. A zombie is gone. */
function statOf(pid: number): ProcessEntry | undefined {
  const stat = read(`/proc/${pid}/stat`)?.toString('latin1')
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, parent, group, session] = fields
  if (state === 'Z' || state === 'X') return undefined
  const started = fields[19] ?? ''
  return { pid, parent: Number(parent), group: Number(group), session: Number(session), started }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined // It ended, or it is somebody else's.
  }
}

/** Not on Linux: there the start of a program need not be loaded, and post has little else to do. */
async function run(command: string, args: string[], options = {}): Promise<{ stdout: string }> {
  const { execFile } = await import('node:child_process')
  return promisify(execFile)(command, args, { encoding: 'utf8', ...options })
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}

async function endOnWindows({ roots = [] }: Belonging): Promise<{ found: number; left: number[] }> {
  const others = roots.filter(pid => pid !== process.pid)
  for (const pid of others) await run('taskkill', ['/pid', String(pid), '/T', '/F']).catch(() => undefined)
  return { found: others.length, left: [] }
}
