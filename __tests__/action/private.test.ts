import { execFileSync } from 'node:child_process'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makePrivate, privateDirectories, removeTree, runsIn } from '../../src/action/private.js'
import {
  absentMountPoints,
  makeMountPoints,
  removeMountPoints,
  sharedMountPoints,
} from '../../src/action/mount-points.js'
import { newRunId } from '../../src/action/run-id.js'

let root: string
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'private-'))))
afterEach(() => rm(root, { recursive: true }))

it('makes two directories for this user alone, whatever the umask, and never takes one that is there', async () => {
  const directories = privateDirectories(root, await newRunId({}))
  const umask = process.umask(0)
  try {
    await makePrivate(directories)
  } finally {
    process.umask(umask)
  }
  for (const path of [directories.home, directories.tmp]) {
    expect((await lstat(path)).mode & 0o777).toBe(0o700)
  }
  await expect(makePrivate(directories)).rejects.toThrow('EEXIST')
})

it('finds its runs by name, and nothing else', async () => {
  const [a, b] = [await newRunId({}), await newRunId({})]
  await makePrivate(privateDirectories(root, a))
  await mkdir(privateDirectories(root, b).tmp)
  await mkdir(join(root, 'codex-home-mine'))
  await symlink(root, join(root, `codex-home-${await newRunId({})}`))
  expect((await runsIn(root)).map(({ id }) => id).sort()).toEqual([a, b].sort())
  expect(await runsIn(join(root, 'missing'))).toEqual([])
})

it('removes a tree with forbidden directories in it, and leaves what links point to', async () => {
  const tree = join(root, 'tree')
  const outside = join(root, 'outside')
  await mkdir(join(tree, 'a', 'b'), { recursive: true })
  await writeFile(join(tree, 'a', 'b', 'c'), '')
  await mkdir(outside)
  await writeFile(join(outside, 'kept'), 'x')
  await symlink(outside, join(tree, 'a', 'link'))
  await chmod(join(tree, 'a', 'b'), 0)
  await chmod(join(tree, 'a'), 0o500)
  await removeTree(tree)
  expect(await readdir(root)).toEqual(['outside'])
  expect(await readFile(join(outside, 'kept'), 'utf8')).toBe('x')
  await removeTree(tree)
})

const windows = process.platform === 'win32'
it.skipIf(windows)(
  `removes a tree that is deeper than a path can be long, and leaves what links point to${windows ? ' (no rm on Windows)' : ''}`,
  async () => {
    const tree = join(root, 'tree')
    const outside = join(root, 'outside')
    await mkdir(tree)
    await mkdir(outside)
    await writeFile(join(outside, 'kept'), 'x')
    const dig = `const { mkdirSync, symlinkSync, chmodSync } = require('node:fs')
      for (let depth = 0; depth < 30; depth++) { mkdirSync('d'.repeat(200)); process.chdir('d'.repeat(200)) }
      mkdirSync('closed/in', { recursive: true })
      symlinkSync(${JSON.stringify(outside)}, 'closed/link')
      chmodSync('closed', 0)`
    execFileSync(process.execPath, ['-e', dig], { cwd: tree })
    await removeTree(tree)
    expect(await readdir(root)).toEqual(['outside'])
    expect(await readFile(join(outside, 'kept'), 'utf8')).toBe('x')
  },
)

it('removes only empty directories that were not there before', async () => {
  const work = join(root, 'work')
  await mkdir(join(work, '.codex'), { recursive: true })
  const absent = await absentMountPoints([work, join(root, 'missing')])
  await mkdir(join(work, '.agents', 'mine'), { recursive: true })
  await mkdir(join(work, '.aws'))
  await writeFile(join(work, '.git'), 'gitdir: elsewhere')
  await removeMountPoints(absent)
  expect((await readdir(work)).sort()).toEqual(['.agents', '.codex', '.git'])
})

it('does not follow a directory that became a link', async () => {
  const [work, elsewhere] = [join(root, 'work'), join(root, 'elsewhere')]
  await mkdir(work)
  const absent = await absentMountPoints([work])
  await mkdir(join(elsewhere, '.aws'), { recursive: true })
  await rm(work, { recursive: true })
  await symlink(elsewhere, work)
  await removeMountPoints(absent)
  expect(await readdir(elsewhere)).toEqual(['.aws'])
})

it('makes what several jobs stand on; the last one removes what is empty', async () => {
  const temp = join(root, 'temp')
  await mkdir(temp)
  // Nobody's, in the machine's own /tmp.
  const uid = 1e9 + process.pid
  const daemon = `/tmp/codex-daemon-${uid}`
  const first = await sharedMountPoints([temp], false, uid)
  await makeMountPoints(first)
  expect((await readdir(temp)).sort()).toEqual(['.agents', '.aws', '.codex', '.git'])
  expect((await stat(daemon)).mode & 0o777).toBe(0o700)
  await writeFile(join(temp, '.git', 'kept'), '')
  const second = await sharedMountPoints([temp], true, uid)
  await removeMountPoints(second)
  expect(await readdir(temp)).toEqual(['.git'])
  await expect(stat(daemon)).rejects.toThrow(/ENOENT/)
})

it('takes over the shared mount points that a run left to one that did not see it, and no others', async () => {
  const names = ['.agents', '.aws', '.codex', '.git'].map(name => join(root, name))
  const [strangers = '', ...ours] = names
  await mkdir(strangers)
  await makeMountPoints((await sharedMountPoints([root], false)).filter(path => names.includes(path)))
  const found = async (others: boolean): Promise<string[]> =>
    (await sharedMountPoints([root], others)).filter(path => names.includes(path))
  expect(await found(false)).toEqual(ours)
  expect(await found(true)).toEqual(names)
  await writeFile(join(root, '.git', 'kept'), '')
  expect(await found(false)).toEqual(ours.slice(0, -1))
  await removeMountPoints(await found(false))
  expect((await readdir(root)).sort()).toEqual(['.agents', '.git'])
})
