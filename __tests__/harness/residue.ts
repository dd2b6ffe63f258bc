/** What a run leaves behind: files, processes, changed configuration. */
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Sandbox } from './sandbox.js'

/** Every path under the watched roots with what would show a change of it. */
export type Snapshot = ReadonlyMap<string, string>

/** A process of a run that is still there. */
export interface Leftover {
  pid: number
  ppid: number
  command: string
}

export interface Residue {
  /** New files and directories under `RUNNER_TEMP`, `HOME` and `TMPDIR`, relative to the sandbox's root; in `/dev/shm` by name. */
  files: string[]
  /** Files that were there before and have another content, mode or type, or are gone. */
  changed: string[]
  /** What happened in the workspace, which an agent may write to; git's own directory left out. */
  workspace: { added: string[]; changed: string[]; removed: string[] }
  /** Codex's leftovers in the machine's `/tmp`, which a private `TMPDIR` should have caught. */
  tmp: string[]
  processes: Leftover[]
  gitConfigChanged: boolean
  /** Hooks or anything else of `.git` that makes git run programs. */
  gitHooksChanged: boolean
  /** `/etc/sudoers`, `/etc/sudoers.d`, `/etc/group`. */
  sudoChanged: boolean
}

/** Everything under these roots. Roots that do not exist count as empty. */
async function snapshot(roots: readonly string[], skip: readonly string[] = []): Promise<Snapshot> {
  const found = new Map<string, string>()
  const visit = async (path: string): Promise<void> => {
    if (skip.includes(path)) return
    const info = await lstat(path).catch(() => undefined)
    if (!info) return
    const mode = (info.mode & 0o7777).toString(8)
    if (info.isDirectory()) {
      found.set(path, `dir ${mode}`)
      for (const name of await readdir(path).catch(() => [])) await visit(join(path, name))
    } else if (info.isSymbolicLink()) {
      found.set(path, `link ${await readlink(path)}`)
    } else {
      const content = info.isFile() && info.size < 64 * 1024 * 1024 ? await digest(path) : String(info.size)
      found.set(path, `file ${mode} ${content}`)
    }
  }
  for (const root of roots) await visit(root)
  return found
}

async function digest(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes ? createHash('sha256').update(bytes).digest('hex') : 'unreadable'
}

/** What changed from one snapshot to the next, relative to `base`. */
function difference(
  before: Snapshot,
  after: Snapshot,
  base: string,
): { added: string[]; changed: string[]; removed: string[] } {
  const name = (path: string): string => relative(base, path)
  return {
    added: [...after.keys()].filter(path => !before.has(path)).map(name),
    changed: [...after]
      .filter(([path, now]) => (before.get(path) ?? now) !== now)
      .map(([path]) => name(path)),
    removed: [...before.keys()].filter(path => !after.has(path)).map(name),
  }
}

/**
 * Codex's directories in the machine's temporary directory. The place of this user's daemon is not among them: other
 * Codexes of the tests make it at the same time. Where a run has a user of its own it is looked for (`attacks.test.ts`).
 */
async function codexInTmp(): Promise<string[]> {
  const own = `codex-daemon-${process.geteuid?.()}`
  const names = await readdir('/tmp').catch(() => [])
  return names.filter(name => /^codex-(bwrap|daemon)/.test(name) && name !== own)
}

/** What a run, by its name, has in the machine's memory, where other runs of the tests have theirs. */
export async function inMemory(runId: string | undefined): Promise<string[]> {
  const names = runId === undefined ? [] : await readdir('/dev/shm').catch(() => [])
  return names.filter(name => name.endsWith(`-${runId}`))
}

/**
 * Processes that belong to a run: they carry its marker in their environment, stand in or were started from its
 * directories, or descend from its process. A process may shed the first and change the second; hence all of them.
 */
export async function processesOf(run: { marker: string; root: string }): Promise<Leftover[]> {
  const inside = (path: string): boolean => path === run.root || path.startsWith(`${run.root}/`)
  const all: (Leftover & { ours: boolean })[] = []
  for (const entry of await readdir('/proc').catch(() => [])) {
    const pid = Number(entry)
    if (!Number.isInteger(pid) || pid === process.pid) continue
    const dir = `/proc/${pid}`
    const stat = await readFile(`${dir}/stat`, 'utf8').catch(() => '')
    const [, state, ppid] = /\) (\S) (\d+)/.exec(stat) ?? []
    // A zombie is nothing but an entry that its parent has not read yet.
    if (state === undefined || state === 'Z' || state === 'X') continue
    const words = (await readFile(`${dir}/cmdline`, 'utf8').catch(() => '')).split('\0')
    const environ = await readFile(`${dir}/environ`, 'utf8').catch(() => '')
    const cwd = await readlink(`${dir}/cwd`).catch(() => '')
    const exe = await readlink(`${dir}/exe`).catch(() => '')
    // The sandboxes of others name our sockets, to deny them.
    const named = /(?:^|\/)(?:bwrap|codex-linux-sandbox)$/.test(words[0] ?? '') ? [] : words
    const ours = environ.includes(run.marker) || [cwd, exe, ...named].some(inside)
    all.push({ pid, ppid: Number(ppid), command: words.join(' ').trim(), ours })
  }
  for (let grown = true; grown;) {
    grown = false
    for (const each of all) {
      if (!each.ours && all.some(parent => parent.ours && parent.pid === each.ppid)) grown = each.ours = true
    }
  }
  return all.filter(each => each.ours).map(({ pid, ppid, command }) => ({ pid, ppid, command }))
}

/** All that is watched, at one moment. */
export interface Looked {
  private: Snapshot
  work: Snapshot
  config: Snapshot
  hooks: Snapshot
  sudo: Snapshot
  tmp: string[]
}

/** Looks at everything that is watched. `skip` are the runner's own directories. */
export async function look(sandbox: Sandbox, skip: readonly string[]): Promise<Looked> {
  const gitDir = join(sandbox.workspace, '.git')
  return {
    private: await snapshot([sandbox.home, sandbox.temp, sandbox.tmp], skip),
    work: await snapshot([sandbox.workspace], [gitDir]),
    config: await snapshot([join(gitDir, 'config'), join(sandbox.home, '.gitconfig')]),
    hooks: await snapshot([join(gitDir, 'hooks'), join(gitDir, 'info')]),
    sudo: await snapshot(['/etc/sudoers', '/etc/sudoers.d', '/etc/group']),
    tmp: await codexInTmp(),
  }
}

/** What is different now, and the processes that are still there. */
export function residueOf(before: Looked, after: Looked, sandbox: Sandbox, processes: Leftover[]): Residue {
  const { root, workspace } = sandbox
  const files = difference(before.private, after.private, root)
  const work = difference(before.work, after.work, workspace)
  const differs = (part: 'config' | 'hooks' | 'sudo'): boolean =>
    Object.values(difference(before[part], after[part], root)).some(list => list.length > 0)
  return {
    files: files.added,
    changed: [...files.changed, ...files.removed],
    workspace: work,
    tmp: after.tmp.filter(name => !before.tmp.includes(name)),
    processes,
    gitConfigChanged: differs('config'),
    gitHooksChanged: differs('hooks'),
    sudoChanged: differs('sudo'),
  }
}
