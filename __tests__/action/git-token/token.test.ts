import { existsSync } from 'node:fs'
import {
  appendFile,
  chmod,
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { restoreGitToken, takeGitToken } from '../../../src/action/git-token/token.js'
import { checkout, git, sandboxDirs } from '../../harness/sandbox.js'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
const HEADER = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${BASIC}\n`

/** A checkout with a token, taken or not, in a runner's directories. */
async function job() {
  const dirs = await sandboxDirs()
  await checkout(dirs.workspace, { 'a.txt': 'a' }, { persistCredentials: TOKEN })
  const config = join(dirs.workspace, '.git', 'config')
  const record = join(dirs.root, 'git-token')
  const masked: string[] = []
  const take = (mask = (...secrets: string[]) => void masked.push(...secrets)) =>
    takeGitToken({ workspace: dirs.workspace, temp: dirs.temp, record, mask })
  return {
    ...dirs,
    config,
    record,
    masked,
    take,
    restore: () => restoreGitToken(record),
    /** Files in the workspace and `RUNNER_TEMP` that hold the token, in either form. */
    leaks: () => {
      const places = [dirs.workspace, dirs.temp]
      try {
        const args = ['-rlE', `${TOKEN}|${BASIC}`, ...places]
        return execFileSync('grep', args, { encoding: 'utf8' }).trim().split('\n')
      } catch {
        return []
      }
    },
    [Symbol.asyncDispose]: () => dirs.remove(),
  }
}

/** Rewrites the checkout as actions/checkout from v6 leaves it. */
async function asV6(it: { config: string; temp: string; workspace: string }): Promise<string> {
  await git(it.workspace, 'config', '--unset-all', 'http.https://github.com/.extraheader')
  const name = 'git-credentials-5f2c.config'
  await writeFile(join(it.temp, name), HEADER)
  for (const [condition, path] of [
    [`${it.workspace}/.git`, join(it.temp, name)],
    [`${it.workspace}/.git/worktrees/*`, join(it.temp, name)],
    ['/github/workspace/.git', `/github/runner_temp/${name}`],
  ] as const) {
    await git(it.workspace, 'config', `includeIf.gitdir:${condition}.path`, path)
  }
  return join(it.temp, name)
}

test('the token is gone for the run, git works, and everything is as before in the end', async () => {
  await using it = await job()
  await chmod(it.config, 0o640)
  const before = await readFile(it.config)
  expect(it.leaks()).toEqual([it.config])
  let whenMasked = ''
  await it.take((...secrets) => {
    it.masked.push(...secrets)
    whenMasked = execFileSync('cat', [it.config], { encoding: 'utf8' })
  })
  expect(it.masked).toEqual([BASIC, `x-access-token:${TOKEN}`, TOKEN])
  expect(whenMasked).toContain(BASIC)
  expect(it.leaks()).toEqual([])
  expect(await git(it.workspace, 'status', '--porcelain')).toBe('')
  expect((await stat(it.record)).mode & 0o777).toBe(0o600)
  expect(await it.restore()).toEqual([])
  expect(await readFile(it.config)).toEqual(before)
  expect((await stat(it.config)).mode & 0o777).toBe(0o640)
  expect(existsSync(it.record)).toBe(false)
})

test('from v6 on the token lies in a file of its own', async () => {
  await using it = await job()
  const credentials = await asV6(it)
  const before = await Promise.all([it.config, credentials].map(path => readFile(path, 'utf8')))
  expect(await git(it.workspace, 'config', 'http.https://github.com/.extraheader')).toContain(BASIC)
  await it.take()
  expect(it.masked).toContain(TOKEN)
  expect(it.leaks()).toEqual([])
  expect(await readFile(it.config, 'utf8')).not.toContain('git-credentials')
  // Git must not even look at a file that the agent may not read: it would refuse to work.
  await rm(credentials)
  await mkdir(credentials)
  expect(await git(it.workspace, 'status', '--porcelain')).toBe('')
  await rm(credentials, { recursive: true })
  expect(await it.restore()).toEqual([expect.stringContaining(`${credentials} was not put back`)])
  expect(await readFile(it.config, 'utf8')).toBe(before[0])

  await writeFile(credentials, HEADER)
  await it.take()
  expect(await it.restore()).toEqual([])
  expect(await Promise.all([it.config, credentials].map(path => readFile(path, 'utf8')))).toEqual(before)
})

test('submodules, worktrees and further checkouts are cleaned too', async () => {
  await using it = await job()
  const other = join(it.workspace, 'src/github.com/octo-org/other')
  await mkdir(other, { recursive: true })
  await checkout(other, { b: 'b' }, { persistCredentials: TOKEN })
  const elsewhere = join(it.root, 'elsewhere')
  await mkdir(elsewhere)
  await checkout(elsewhere, { c: 'c' }, { persistCredentials: TOKEN })
  await git(elsewhere, 'worktree', 'add', '-q', join(it.workspace, 'tree'))
  await git(elsewhere, 'config', 'extensions.worktreeConfig', 'true')
  const header = ['http.https://github.com/.extraheader', `AUTHORIZATION: basic ${BASIC}`] as const
  await git(join(it.workspace, 'tree'), 'config', '--worktree', ...header)
  const submodule = join(it.workspace, '.git/modules/libs/deep')
  const nested = join(submodule, 'modules/inner')
  for (const directory of [submodule, nested]) {
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n')
    await writeFile(join(directory, 'config'), HEADER)
  }
  const configs = [
    it.config,
    join(other, '.git/config'),
    join(submodule, 'config'),
    join(nested, 'config'),
    join(elsewhere, '.git/config'),
    join(elsewhere, '.git/worktrees/tree/config.worktree'),
  ]
  const read = () => Promise.all(configs.map(path => readFile(path, 'utf8')))
  const before = await read()
  expect(before.every(text => text.includes(BASIC))).toBe(true)
  await it.take()
  expect((await read()).filter(text => text.includes(BASIC))).toEqual([])
  expect(await it.restore()).toEqual([])
  expect(await read()).toEqual(before)
})

test('without a credential nothing is touched', async () => {
  await using it = await job()
  await git(it.workspace, 'config', '--unset-all', 'http.https://github.com/.extraheader')
  const { ino } = await stat(it.config)
  await it.take()
  expect(existsSync(it.record)).toBe(false)
  expect((await stat(it.config)).ino).toBe(ino)
  expect(await it.restore()).toEqual([])
})

test('a job that was killed at any point is put right', async () => {
  await using it = await job()
  const before = await readFile(it.config)
  await it.take()
  // Before the file was replaced.
  await writeFile(it.config, before)
  await writeFile(`${it.config}.codex-client-action`, 'half a fi')
  const record = await readFile(it.record)
  expect(await it.restore()).toEqual([])
  expect(await readFile(it.config)).toEqual(before)
  expect(existsSync(`${it.config}.codex-client-action`)).toBe(false)
  // While it was put back.
  await it.take()
  await writeFile(`${it.config}.codex-client-action`, 'half a fi')
  expect(await it.restore()).toEqual([])
  expect(await readFile(it.config)).toEqual(before)
  expect(existsSync(`${it.config}.codex-client-action`)).toBe(false)
  // While the record was written: nothing was taken yet.
  await writeFile(it.record, record.subarray(0, 40))
  expect(await it.restore()).toEqual([])
  expect(existsSync(it.record)).toBe(false)
  // After it was put back.
  await writeFile(it.record, record)
  expect(await it.restore()).toEqual([])
  expect(await readFile(it.config)).toEqual(before)
})

type Job = Awaited<ReturnType<typeof job>>
const attacks: [string, (it: Job) => Promise<void>][] = [
  ['changed', it => appendFile(it.config, '[core]\n\tfsmonitor = /tmp/evil\n')],
  ['removed', it => rm(it.config)],
  [
    'made a link to a copy',
    async it => {
      await rename(it.config, join(it.workspace, 'copy'))
      await symlink(join(it.workspace, 'copy'), it.config)
    },
  ],
  [
    'put behind a linked directory',
    async it => {
      await rename(dirname(it.config), join(it.workspace, 'moved'))
      await symlink(join(it.workspace, 'moved'), dirname(it.config))
    },
  ],
  [
    'copied into an exchanged directory',
    async it => {
      await rename(dirname(it.config), join(it.root, 'moved'))
      await mkdir(dirname(it.config))
      await copyFile(join(it.root, 'moved', 'config'), it.config)
    },
  ],
  [
    'made a pipe',
    async it => {
      await rm(it.config)
      execFileSync('mkfifo', [it.config])
    },
  ],
]
test.each(attacks)('a configuration that was %s does not get the token back', async (_, attack) => {
  await using it = await job()
  await it.take()
  await attack(it)
  expect(await it.restore()).toEqual([
    expect.stringMatching(/^The git credential in .*config was not put back \(.+\): a later step/),
  ])
  expect(it.leaks()).toEqual([])
  expect(existsSync(it.record)).toBe(false)
})

test('a second name for the file does not get the token either', async () => {
  await using it = await job()
  await it.take()
  await link(it.config, join(it.workspace, 'second'))
  expect(await it.restore()).toEqual([])
  expect(it.leaks()).toEqual([it.config])
})

test('a credential that cannot be taken stops the run', async () => {
  await using it = await job()
  const target = join(it.root, 'target')
  await rename(it.config, target)
  await symlink(target, it.config)
  await expect(it.take()).rejects.toMatchObject({
    code: 'invalid_config',
    remedy: 'Set `persist-credentials: false` on actions/checkout.',
  })
  expect(await it.restore()).toEqual([])
  await writeFile(target, '[core]\n\tbare = false\n')
  await it.take()
})
