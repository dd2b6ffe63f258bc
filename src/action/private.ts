/** The private directories of a run: the Codex home, denied to the agent, and the agent's temporary directory. */
import { chmod, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunId } from './run-id.js'

/** Removing a deep tree takes no longer, in milliseconds. */
const DEEP_LIMIT_MS = 30_000

export interface PrivateDirectories {
  /** The Codex home. */
  home: string
  /** `TMPDIR` of Codex. */
  tmp: string
  /** The patch of what the run changed; later steps may read it, so it stays until post. */
  patch: string
}

/** Where a run's directories lie; nothing is made yet, so that the names can be saved for post first. */
export function privateDirectories(parent: string, id: string): PrivateDirectories {
  return {
    home: join(parent, `codex-home-${id}`),
    tmp: join(parent, `codex-tmp-${id}`),
    patch: join(parent, `codex-patch-${id}`),
  }
}

/** Makes them, for this user alone. Rejects when one is there already. */
export async function makePrivate({ home, tmp, patch }: PrivateDirectories): Promise<void> {
  for (const path of [home, tmp, patch]) await mkdir(path, { mode: 0o700 })
}

/** The runs that have a directory in `parent`, of this user only. */
export async function runsIn(parent: string): Promise<{ id: string; touchedMs: number }[]> {
  const runs = new Map<string, number>()
  for (const name of await readdir(parent).catch(() => [])) {
    const id = /^codex-(?:home|tmp|patch|state)-(.*)$/.exec(name)?.[1]
    if (id === undefined || !isRunId(id)) continue
    const found = await lstat(join(parent, name)).catch(() => undefined)
    if (found?.isDirectory() !== true || found.uid !== (process.getuid?.() ?? found.uid)) continue
    runs.set(id, Math.max(runs.get(id) ?? 0, found.mtimeMs))
  }
  return [...runs].map(([id, touchedMs]) => ({ id, touchedMs }))
}

/**
 * Removes a directory with everything in it, whatever modes and depth an agent gave to it. Links are removed, not followed.
 */
export async function removeTree(path: string): Promise<void> {
  const remove = (): Promise<void> =>
    rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  try {
    await remove()
  } catch {
    await openUp(path)
    await remove().catch((error: unknown) =>
      removeDeep(path).catch(() => {
        throw error
      }),
    )
  }
}

async function openUp(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isDirectory() !== true) return
  await chmod(path, 0o700).catch(() => undefined)
  for (const name of await readdir(path).catch(() => [])) await openUp(join(path, name))
}

/** What lies deeper than a path can be long: these programs go from one open directory to the next. */
async function removeDeep(path: string): Promise<void> {
  const { actionsExec } = await import('../codex/exec.js')
  const options = { cwd: '/', env: {}, signal: AbortSignal.timeout(DEEP_LIMIT_MS) }
  await actionsExec('/bin/chmod', ['-R', 'u+rwX', '--', path], options)
  const { exitCode } = await actionsExec('/bin/rm', ['-rf', '--', path], options)
  if (exitCode !== 0) throw new Error(`rm ended with ${exitCode}`)
}
