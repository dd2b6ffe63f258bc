import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cleanUp, endRun, gitTokenRecord, removeLeftovers } from '../../src/action/cleanup.js'
import { absentMountPoints } from '../../src/action/mount-points.js'
import { memoryDirectory } from '../../src/action/memory.js'
import { makePrivate, privateDirectories } from '../../src/action/private.js'
import { markedEnvironments } from '../../src/codex/processes.js'
import { MARK_NAME, newRunId } from '../../src/action/run-id.js'

const job = { GITHUB_RUN_ID: '1' }
const later = { GITHUB_RUN_ID: '2' }
let root: string
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'clean-ü-'))))
afterEach(() => rm(root, { recursive: true }))

/** The name of a run whose process is gone. */
async function deadRun(): Promise<string> {
  const [place, pid, , random] = (await newRunId(job)).split('-')
  return [place, pid, '1', random].join('-')
}
/** Only the runs of this test: others may be at work on this machine. */
async function leftovers(env: Record<string, string>, ...ids: string[]): Promise<string[]> {
  const { removed, problems } = await removeLeftovers(root, env, async () => {
    const marked = await markedEnvironments(MARK_NAME)
    return new Map([...marked].filter(([id]) => ids.includes(id)))
  })
  expect(problems).toEqual([])
  return removed
}
/** A process of a run, in a session of its own. */
const daemonOf = (id: string, env: Record<string, string> = {}) => daemonWith({ ...env, [MARK_NAME]: id })
async function daemonWith(env: Record<string, string>): Promise<{ ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', 'console.log(); setInterval(() => {}, 1000)'], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { ended }
}

it('leaves no process, no directory and no mount point of a run', async () => {
  const id = await newRunId(job)
  const work = join(root, 'work')
  await mkdir(work)
  const mountPoints = await absentMountPoints([work])
  const directories = privateDirectories(root, id)
  await makePrivate(directories)
  await mkdir(join(work, '.aws'))
  const { ended } = await daemonOf(id)
  // Codex's own helper does not get the mark.
  const { ended: helperEnded } = await daemonWith({ TMPDIR: directories.tmp })
  expect(await cleanUp({ id, parent: root, mountPoints })).toEqual([])
  await ended
  await helperEnded
  for (const path of [directories.home, directories.tmp, join(work, '.aws')])
    expect(existsSync(path)).toBe(false)
  expect(await cleanUp({ id, parent: root, mountPoints })).toEqual([])
})

it('does nothing for a name that is none', async () => {
  await mkdir(join(root, 'codex-home-'))
  expect(await cleanUp({ id: '', parent: root, mountPoints: [] })).toEqual([])
  expect(await endRun({ id: '', parent: root, roots: [] })).toEqual([])
  expect(existsSync(join(root, 'codex-home-'))).toBe(true)
})

it('removes what a killed job left, with its processes', async () => {
  const id = await deadRun()
  await makePrivate(privateDirectories(root, id))
  const { ended } = await daemonOf(id)
  expect(await leftovers(later, id)).toEqual([id])
  await ended
  expect(existsSync(privateDirectories(root, id).home)).toBe(false)
})

it('says what of a killed job could not be removed, and does not call it removed', async () => {
  const id = await deadRun()
  const directories = privateDirectories(root, id)
  await makePrivate(directories)
  const git = join(root, 'gone', '.git', 'config')
  await writeFile(
    gitTokenRecord(directories),
    JSON.stringify([{ path: git, original: '', written: '', mode: 0o600 }]),
  )
  const { removed, problems } = await removeLeftovers(root, later, () => Promise.resolve(new Map()))
  expect(removed).toEqual([])
  expect(problems).toEqual([expect.stringContaining(`${id}: The git credential in ${git} was not put back`)])
})

it('finds the processes of a killed job although the runner wiped its directories', async () => {
  const id = await deadRun()
  const { ended } = await daemonOf(id)
  expect(await leftovers(later, id)).toEqual([id])
  await ended
})

it("leaves the processes of another runner's killed job to its post, until its directories are gone", async () => {
  const id = await deadRun()
  const elsewhere = join(root, 'elsewhere')
  await mkdir(elsewhere)
  const { home, tmp, patch } = privateDirectories(elsewhere, id)
  await makePrivate({ home, tmp, patch })
  const { ended } = await daemonOf(id, { HOME: home })
  expect(await leftovers(later, id)).toEqual([])
  expect((await markedEnvironments(MARK_NAME)).has(id)).toBe(true)
  for (const path of [home, tmp, patch]) await rm(path, { recursive: true })
  expect(await leftovers(later, id)).toEqual([id])
  await ended
})

it('leaves an earlier step of the same job and a run that lives alone', async () => {
  const [earlier, living] = [await deadRun(), await newRunId(job)]
  await makePrivate(privateDirectories(root, earlier))
  expect(await leftovers(job)).toEqual([])
  await makePrivate(privateDirectories(root, living))
  expect(await leftovers(later)).toEqual([earlier])
  expect(existsSync(privateDirectories(root, living).home)).toBe(true)
})

it.skipIf(process.platform !== 'linux')(
  'removes what a run has in memory, and what another runner’s killed job has there (only Linux has such a place)',
  async () => {
    const [own, dead, living] = [await newRunId(job), await deadRun(), await newRunId(job)]
    const places = [own, dead, living].map(memoryDirectory)
    for (const path of places) await mkdir(path, { mode: 0o700 })
    try {
      expect(await cleanUp({ id: own, parent: root, mountPoints: [] })).toEqual([])
      expect(await leftovers(later)).toEqual([])
      expect(places.map(path => existsSync(path))).toEqual([false, false, true])
    } finally {
      for (const path of places) await rm(path, { recursive: true, force: true })
    }
  },
)

it('waits a day before it removes what may belong to another container', async () => {
  const id = await newRunId(job)
  const unknown = id.slice(0, 4) + (id.slice(4, 8) === '0000' ? '1111' : '0000') + id.slice(8)
  const directories = privateDirectories(root, unknown)
  await makePrivate(directories)
  expect(await leftovers(later)).toEqual([])
  const longAgo = new Date(Date.now() - 25 * 3_600_000)
  for (const path of Object.values(directories) as string[]) await utimes(path, longAgo, longAgo)
  expect(await leftovers(later)).toEqual([unknown])
})
