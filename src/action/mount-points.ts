/**
 * Empty directories that Codex puts where the agent may write: its sandbox needs them as mount points, and removes them
 * unless it is killed. What was there before is never touched, nor what is not empty.
 */
import { lstat, lutimes, mkdir, readdir, realpath, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Names that were seen; Codex 0.169. */
const NAMES = ['.agents', '.aws', '.codex', '.git']
/** In `/tmp` whatever TMPDIR says; the user's id follows. */
const DAEMON = 'codex-daemon-'
/**
 * The time of change that a run gives to what it makes for all, in milliseconds. By it the next run knows it for ours: the
 * one that left it there may be gone before the next one looks for living runs.
 */
const MADE_MS = Date.UTC(2001, 8, 9)

/** The mount points that Codex may make in these directories because they are not there yet. Ask before it starts. */
export function absentMountPoints(directories: readonly string[]): Promise<string[]> {
  return mountPointsIn(directories, NAMES, isAbsent)
}

/**
 * The same in directories that other jobs of this machine use, too, which the run must make itself (`makeMountPoints`):
 * every Codex would make its own, and remove it under the sandbox that another one is about to start ("Can't remount
 * readonly", 0.169). Among them is the place of the user's Codex daemon, which every sandbox hides, made for that and left.
 * @param others another run is alive: an empty directory of such a name is its, and goes with the last run
 */
export async function sharedMountPoints(
  directories: readonly string[],
  others: boolean,
  uid = process.geteuid?.(),
): Promise<string[]> {
  const isOurs = async (path: string): Promise<boolean> =>
    (await isAbsent(path)) || ((others || (await isMade(path))) && (await isEmpty(path)))
  const daemon = uid === undefined ? [] : [DAEMON + String(uid)]
  return [
    ...(await mountPointsIn(directories, NAMES, isOurs)),
    ...(await mountPointsIn(['/tmp'], daemon, isOurs)),
  ]
}

/** Makes those that are not there, and notes down that a run made them. */
export async function makeMountPoints(paths: readonly string[]): Promise<void> {
  const mode = (path: string): number => (basename(path).startsWith(DAEMON) ? 0o700 : 0o755)
  const make = async (path: string): Promise<void> => {
    await mkdir(path, { mode: mode(path) })
    await lutimes(path, new Date(), new Date(MADE_MS))
  }
  await Promise.all(paths.map(path => make(path).catch(() => undefined)))
}

/** Removes those that are there now and empty. Gives back which. */
export async function removeMountPoints(absentBefore: readonly string[]): Promise<string[]> {
  const removed: string[] = []
  for (const path of absentBefore) {
    const parent = dirname(path)
    // A directory that the agent replaced by a link leads elsewhere.
    if ((await realpath(parent).catch(() => undefined)) !== parent) continue
    if (
      await rmdir(path).then(
        () => true,
        () => false,
      )
    )
      removed.push(path)
  }
  return removed
}

async function mountPointsIn(
  directories: readonly string[],
  names: readonly string[],
  isOurs: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const found = new Set<string>()
  for (const directory of directories) {
    const real = await realpath(directory).catch(() => undefined)
    if (real === undefined) continue
    for (const path of names.map(name => join(real, name))) if (await isOurs(path)) found.add(path)
  }
  return [...found]
}

const isAbsent = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined)) === undefined

const isEmpty = async (path: string): Promise<boolean> =>
  (await readdir(path).catch(() => undefined))?.length === 0

const isMade = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.mtimeMs === MADE_MS
