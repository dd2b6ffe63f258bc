import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { openGuardedGit, type GuardedGit } from '../../../src/action/git/guarded.js'
import { repositoryAt, repositoryOf } from '../../../src/action/git/repository.js'
import { checkout, git, writeFiles } from '../../harness/sandbox.js'

const GIT = execFileSync('sh', ['-c', 'command -v git']).toString().trim()
let root: string
let work: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'guarded-')))
  work = join(root, 'work')
  return () => rmSync(root, { recursive: true, force: true })
})

async function open(): Promise<GuardedGit> {
  const repository = await repositoryAt(work)
  return openGuardedGit({ git: GIT, gitDir: join(root, 'private'), repository, workTree: work })
}

it('reads commits of the repository it guards against', async () => {
  const base = await checkout(work, { a: '1\n' })
  await writeFiles(work, { a: '2\n' })
  await git(work, 'commit', '-qam', 'second')
  const head = await git(work, 'rev-parse', 'HEAD')
  const guarded = await open()
  const run = async (...args: string[]): Promise<string> => (await guarded.run(args)).toString().trim()
  expect(await run('merge-base', base, head)).toBe(base)
  expect(await run('diff', '--no-ext-diff', '--no-textconv', '--numstat', base, head)).toBe('1\t1\ta')
})

it('takes over how files are read, and nothing that runs', async () => {
  await checkout(work, { a: '1\n' })
  await git(work, 'config', 'core.autocrlf', 'input')
  await git(work, 'config', 'core.fsmonitor', 'true')
  await git(work, 'config', 'alias.status', '!touch sprung')
  await git(work, 'config', 'core.eol', 'x\n[core]\nfsmonitor = evil')
  const guarded = await open()
  const settings = (await guarded.run(['config', '--list'])).toString()
  expect(settings).toContain('core.autocrlf=input')
  expect(settings).toContain('core.fsmonitor=false')
  expect(settings).not.toMatch(/evil|alias|core\.eol|remote\./)
})

it('reads settings as git writes them, in any form, and no others', async () => {
  await checkout(work, { a: '1\n' })
  const config = join(work, '.git', 'config')
  writeFileSync(join(work, '.git', 'more'), '[core]\n\tsymlinks = false\n')
  writeFileSync(
    config,
    '[Core "x"]\n\teol = lf\n[core]\n\tignoreCase\n\tautocrlf = true\n' +
      '[include]\n\tpath = more\n[CORE] AutoCRLF = "in"put # the last one counts\n\tfilemode =\n',
  )
  const guarded = await open()
  const settings = (await guarded.run(['config', '--list'])).toString()
  expect(settings).toContain('core.ignorecase=true\n')
  expect(settings).toContain('core.autocrlf=input\n')
  expect(settings).not.toMatch(/core\.(eol|symlinks|filemode)/)
})

it('does not wait for a configuration that is no file', async () => {
  await checkout(work, { a: '1\n' })
  const config = join(work, '.git', 'config')
  rmSync(config)
  execFileSync('mkfifo', [config])
  expect((await (await open()).run(['ls-files'])).toString()).toBe('a\n')
})

it('says what failed, and ends what hangs', async () => {
  await checkout(work, { a: '1\n' })
  const guarded = await open()
  await expect(guarded.run(['rev-parse', '--verify', 'nowhere'])).rejects.toThrow(
    /^git rev-parse failed with 128: fatal/,
  )
  execFileSync('mkfifo', [join(root, 'fifo')])
  const waits = guarded.run(['hash-object', join(root, 'fifo')], { timeoutMs: 200 })
  await expect(waits).rejects.toThrow(/^git hash-object was ended by SIGKILL/)
})

it('a repository of another hash function', async () => {
  await git(root, 'init', '-q', '--object-format=sha256', work)
  await writeFiles(work, { a: '1\n' })
  await git(work, 'add', 'a')
  const guarded = await open()
  expect((await guarded.run(['write-tree'])).toString().trim()).toMatch(/^[0-9a-f]{64}$/)
})

it('finds the repository of a directory, and looks no further than told', async () => {
  await checkout(work, { 'deep/er/x': '' })
  expect((await repositoryOf(join(work, 'deep', 'er'), root))?.root).toBe(work)
  expect(await repositoryOf(join(work, 'deep', 'er'), join(work, 'deep'))).toBeUndefined()
  expect(await repositoryAt(join(work, 'deep'))).toBeUndefined()
})
