import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeSnapshot, type Changes, type SnapshotOptions } from '../../src/action/changes.js'
import { MAX_FILE } from '../../src/action/git/tree.js'
import { git, writeFiles, type FileMap } from '../harness/sandbox.js'

const GIT = execFileSync('sh', ['-c', 'command -v git']).toString().trim()

let root: string
let work: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'changes-')))
  work = join(root, 'work')
  mkdirSync(work)
  return () => rmSync(root, { recursive: true, force: true })
})

async function commit(files: FileMap, where = work): Promise<void> {
  await writeFiles(where, files)
  if (!existsSync(join(where, '.git'))) await git(where, 'init', '-q')
  await git(where, 'add', '-A')
  await git(where, 'commit', '-q', '--allow-empty', '-m', 'x')
}

/** Snapshot, run, changes; the workspace as it was before stays in `before`. */
async function around(
  run: () => unknown,
  options: Partial<SnapshotOptions> & { found?: (text: string) => boolean; until?: AbortSignal } = {},
): Promise<Changes> {
  const { found = () => false, until, ...rest } = options
  cpSync(work, join(root, 'before'), { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  const snapshot = await takeSnapshot({
    git: GIT,
    workspace: work,
    directory: work,
    scratch: join(root, 'scratch'),
    ...rest,
  })
  await run()
  return snapshot.changes({ patchFile: join(root, 'run.patch'), redactor: { found }, signal: until })
}

/** Every file but those of git: its mode and bytes. Names are bytes, too. */
function contents(dir: string, prefix = ''): Record<string, string> {
  const at = (path: string): Buffer => Buffer.from(path, 'latin1')
  return Object.fromEntries(
    readdirSync(at(dir), 'latin1')
      .filter(name => name !== '.git')
      .flatMap(name => {
        const [path, shown] = [join(dir, name), prefix + name]
        const stats = lstatSync(at(path))
        if (stats.isDirectory()) return Object.entries(contents(path, `${shown}/`))
        if (stats.isSymbolicLink()) return [[shown, `-> ${readlinkSync(at(path))}`]]
        return [[shown, `${(stats.mode & 0o100).toString(8)} ${readFileSync(at(path)).toString('base64')}`]]
      }),
  )
}

async function appliedEquals(changes: Changes): Promise<void> {
  const before = join(root, 'before')
  await git(before, 'apply', changes.patchFile ?? 'missing')
  expect(contents(before)).toEqual(contents(work))
}

const paths = (changes: Changes): string[] => changes.files.map(file => `${file.status} ${file.path}`)

describe('the patch holds exactly what the run changed', () => {
  it('by edits and commands, in a clean checkout', async () => {
    await commit({ 'a.txt': 'one\ntwo\n', 'b/c.txt': 'x\n', gone: 'bye\n', 'run.sh': '#!/bin/sh\n' })
    const changes = await around(() => {
      appendFileSync(join(work, 'a.txt'), 'three\n')
      writeFileSync(join(work, 'b', 'new ä "x"\t.txt'), 'no newline')
      rmSync(join(work, 'gone'))
      chmodSync(join(work, 'run.sh'), 0o755)
      symlinkSync('a.txt', join(work, 'link'))
      writeFileSync(join(work, 'bin'), Buffer.from([0, 255, 1, 2, 0]))
    })
    expect(changes).toMatchObject({ secret: false, notes: [] })
    expect(changes.files).toEqual([
      { path: 'a.txt', status: 'M', added: 1, removed: 0 },
      { path: 'b/new ä "x"\t.txt', status: 'A', added: 1, removed: 0 },
      { path: 'bin', status: 'A' },
      { path: 'gone', status: 'D', added: 0, removed: 1 },
      { path: 'link', status: 'A', added: 1, removed: 0 },
      { path: 'run.sh', status: 'M', added: 0, removed: 0 },
    ])
    expect(lstatSync(join(root, 'run.patch')).mode & 0o777).toBe(0o600)
    await appliedEquals(changes)
  })

  it('in a workspace that was dirty, staged, half merged before', async () => {
    await commit({
      a: '1\n2\n3\n',
      staged: 's\n',
      both: 'base\n',
      ignored: '',
      '.gitignore': 'ignored\nout/\n',
    })
    await git(work, 'checkout', '-q', '-b', 'other')
    await commit({ both: 'theirs\n' })
    await git(work, 'checkout', '-q', '-')
    await commit({ both: 'ours\n' })
    await git(work, 'merge', 'other').catch(() => undefined)
    await writeFiles(work, { a: '1\nTWO\n3\n', untracked: 'u\n', 'out/x': '1', staged: 'S\n', later: 'l\n' })
    await git(work, 'add', 'staged')
    await git(work, 'add', '-N', 'later')
    const changes = await around(() =>
      writeFiles(work, {
        a: '1\nTWO\n3\nfour\n',
        untracked: 'u\nmore\n',
        'out/x': '2',
        'out/y': '3',
        both: 'merged\n',
      }),
    )
    expect(paths(changes)).toEqual(['M a', 'M both', 'M untracked'])
    expect(readFileSync(changes.patchFile ?? '', 'utf8')).not.toContain('-2')
    rmSync(join(work, 'out'), { recursive: true })
    rmSync(join(root, 'before', 'out'), { recursive: true })
    await appliedEquals(changes)
  })

  it('when a link takes the place of a directory, to files of the same names or out of the workspace', async () => {
    await commit({ 'src/a': '1\n', 'src/b': '2\n', 'lib/a': '3\n', 'out/passwd': 'x\n' })
    const changes = await around(() => {
      renameSync(join(work, 'src'), join(work, 'moved'))
      symlinkSync('lib', join(work, 'src'))
      rmSync(join(work, 'out'), { recursive: true })
      symlinkSync('/etc', join(work, 'out'))
    })
    expect(paths(changes)).toEqual([
      'A moved/a',
      'A moved/b',
      'A out',
      'D out/passwd',
      'A src',
      'D src/a',
      'D src/b',
    ])
    await appliedEquals(changes)
  })

  it('and not what was there, ignored, when the run changes the rules', async () => {
    await commit({ a: '1\n', '.gitignore': 'out/\n*.env\nkept/\n' })
    await writeFiles(work, {
      'out/old': 'o\n',
      'out/deep/old': 'o\n',
      'x.env': 'e\n',
      'kept/old': 'k\n',
      new: 'n\n',
    })
    const changes = await around(async () => {
      await writeFiles(work, {
        '.gitignore': 'new\n',
        'out/made': 'n\n',
        'x.env': 'changed\n',
        'y.env': 'y\n',
      })
      renameSync(join(work, 'kept'), join(work, 'moved'))
      appendFileSync(join(work, 'new'), 'more\n')
    })
    expect(paths(changes)).toEqual([
      'M .gitignore',
      'A moved/old',
      'M new',
      'A out/made',
      'A x.env',
      'A y.env',
    ])
  })

  it('when the run commits, resets the index or stashes', async () => {
    await commit({ a: '1\n', b: '2\n' })
    const changes = await around(async () => {
      await commit({ a: 'one\n', c: '3\n' })
      writeFileSync(join(work, 'b'), 'two\n')
      await git(work, 'stash')
      await git(work, 'gc', '-q', '--prune=now')
    })
    expect(paths(changes)).toEqual(['M a', 'A c'])
    await appliedEquals(changes)
  })

  it('when a file keeps its size and its time', async () => {
    await commit({ a: 'one\n' })
    const changes = await around(() => {
      const { atime, mtime } = lstatSync(join(work, 'a'))
      writeFileSync(join(work, 'a'), 'two\n')
      utimesSync(join(work, 'a'), atime, mtime)
    })
    expect(paths(changes)).toEqual(['M a'])
  })

  it('when git was told not to look at a file', async () => {
    await commit({ a: 'one\n' })
    await git(work, 'update-index', '--assume-unchanged', 'a')
    expect(paths(await around(() => writeFileSync(join(work, 'a'), 'two\n')))).toEqual(['M a'])
  })

  it('when git was told so of files that differed already, and not those of which it was told to skip them', async () => {
    const [odd, skipped] = ['h 100644 0\t"ä"\n1\tx', 's 160000 0\ty']
    await commit({ same: '1\n', [odd]: '1\n', skipped: '1\n', [skipped]: '1\n' })
    await git(work, 'update-index', '--assume-unchanged', 'same', odd)
    await git(work, 'update-index', '--skip-worktree', 'skipped', skipped)
    await git(work, 'update-index', '--assume-unchanged', skipped)
    await writeFiles(work, { same: '2\n', [odd]: '2\n' })
    const changes = await around(() => writeFiles(work, { [odd]: '3\n', skipped: '3\n', [skipped]: '3\n' }))
    expect(paths(changes)).toEqual([`M ${odd}`])
    expect(readFileSync(changes.patchFile ?? '', 'utf8')).toContain('\n-2\n+3\n')
  })

  it('when files were missing before, or unmerged though as one side has them', async () => {
    await commit({ gone: '1\n', back: '1\n', side: '1\n' })
    const side = (await git(work, 'ls-files', '--stage', 'side')).replace(' 0\t', ' 2\t')
    const input = `0 ${'0'.repeat(40)} 0\tside\n${side}\n`
    execFileSync('git', ['update-index', '--index-info'], { cwd: work, input })
    expect(await git(work, 'ls-files', '--unmerged')).toBe(side)
    rmSync(join(work, 'gone'))
    rmSync(join(work, 'back'))
    const changes = await around(() => writeFiles(work, { back: '1\n' }))
    expect(paths(changes)).toEqual(['A back'])
    await appliedEquals(changes)
  })

  it('when something else stands in the place of a submodule, before and after', async () => {
    await commit({ in: '1\n' }, join(root, 'module'))
    await commit({ a: '1\n' })
    const head = await git(join(root, 'module'), 'rev-parse', 'HEAD')
    for (const name of ['file', 'link', 'empty'])
      await git(work, 'update-index', '--add', '--cacheinfo', `160000,${head},${name}`)
    mkdirSync(join(work, 'empty'))
    await writeFiles(work, { file: 'x\n', link: { link: join(root, 'module') } })
    const changes = await around(() => {
      writeFileSync(join(root, 'module', 'in'), 'not of the workspace\n')
      rmSync(join(work, 'file'))
      mkdirSync(join(work, 'file'))
    })
    expect(paths(changes)).toEqual(['D file'])
  })

  it('with line ends and encodings as the repository wants them', async () => {
    await commit({
      '.gitattributes': '*.txt text eol=crlf\n*.md text\n',
      'a.txt': 'one\ntwo\n',
      'b.md': 'x\ny\n',
    })
    await git(work, 'rm', '-q', '--cached', '-r', '.')
    await git(work, 'reset', '-q', '--hard')
    expect(readFileSync(join(work, 'a.txt'), 'utf8')).toBe('one\r\ntwo\r\n')
    const changes = await around(() => appendFileSync(join(work, 'a.txt'), 'three\r\n'))
    expect(changes.files).toEqual([{ path: 'a.txt', status: 'M', added: 1, removed: 0 }])
    await appliedEquals(changes)
  })

  it('when files become directories, links and back', async () => {
    await commit({ a: '1\n', 'd/x': '2\n', l: { link: 'a' } })
    const changes = await around(async () => {
      rmSync(join(work, 'a'))
      await writeFiles(work, { 'a/b': 'in\n' })
      rmSync(join(work, 'd'), { recursive: true })
      symlinkSync('elsewhere', join(work, 'd'))
      rmSync(join(work, 'l'))
      writeFileSync(join(work, 'l'), 'file\n')
    })
    expect(paths(changes)).toEqual(['D a', 'A a/b', 'A d', 'D d/x', 'T l'])
    await appliedEquals(changes)
  })

  it('names that are no text, and empty files', async () => {
    await commit({ a: '' })
    const odd = Buffer.concat([Buffer.from(`${work}/odd-`), Buffer.from([0xff, 0xfe])])
    const changes = await around(() => {
      writeFileSync(odd, 'x\n')
      writeFileSync(join(work, '100644 0123456789012345678901234567890123456789 0\ta'), '')
    })
    expect(changes.files.map(file => file.path)).toEqual([
      '100644 0123456789012345678901234567890123456789 0\ta',
      'odd-\ufffd\ufffd',
    ])
    await appliedEquals(changes)
  })

  it('in a repository without commits, and in no repository at all', async () => {
    await git(work, 'init', '-q')
    await writeFiles(work, { a: '1\n' })
    const changes = await around(() => writeFiles(work, { a: '2\n', b: '3\n' }))
    expect(paths(changes)).toEqual(['M a', 'A b'])
    await appliedEquals(changes)
  })

  it('in no repository at all, with repositories below', async () => {
    await writeFiles(work, { a: '1\n' })
    await commit({ x: '1\n', '.gitignore': 'no\n' }, join(work, 'one'))
    await commit({ y: '1\n' }, join(work, 'two'))
    const changes = await around(() =>
      writeFiles(work, { a: '2\n', 'one/x': '2\n', 'one/no': '', 'two/z': '3\n' }),
    )
    expect(paths(changes)).toEqual(['M a', 'M one/x', 'A two/z'])
    rmSync(join(work, 'one', 'no'))
    await appliedEquals(changes)
  })

  it('in a subdirectory of the workspace, relative to its repository; files relative to the workspace', async () => {
    await commit({ 'src/x': '1\n' }, join(work, 'repo'))
    const changes = await around(() => writeFiles(work, { 'repo/src/x': '2\n', outside: '' }), {
      directory: join(work, 'repo', 'src'),
    })
    expect(paths(changes)).toEqual(['M repo/src/x'])
    await git(join(root, 'before', 'repo'), 'apply', changes.patchFile ?? '')
    expect(readFileSync(join(root, 'before', 'repo', 'src', 'x'), 'utf8')).toBe('2\n')
  })

  it('in submodules, linked work trees and sparse checkouts', async () => {
    await commit({ in: '1\n' }, join(root, 'module'))
    await commit({ a: '1\n', 'deep/b': '2\n' })
    await git(
      work,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      join(root, 'module'),
      'sub',
    )
    await commit({})
    const changes = await around(() => writeFiles(work, { 'sub/in': '2\n', 'sub/new': '3\n', a: '2\n' }))
    expect(paths(changes)).toEqual(['M a', 'M sub/in', 'A sub/new'])
    await appliedEquals(changes)

    rmSync(join(root, 'scratch'), { recursive: true })
    rmSync(join(root, 'before'), { recursive: true })
    const main = work
    work = join(root, 'linked')
    await git(main, 'worktree', 'add', '-q', work)
    await git(work, 'sparse-checkout', 'set', '--cone', 'other')
    expect(existsSync(join(work, 'deep'))).toBe(false)
    expect(paths(await around(() => writeFiles(work, { a: '3\n' })))).toEqual(['M a'])
  })

  it('nothing when nothing changed', async () => {
    await commit({ a: '1\n' })
    expect(await around(() => utimesSync(join(work, 'a'), 1, 1))).toEqual({
      files: [],
      notes: [],
      secret: false,
      patchFile: undefined,
    })
    expect(existsSync(join(root, 'run.patch'))).toBe(false)
  })

  it('nothing but what cannot be in it', async () => {
    await commit({ a: '1\n' })
    const changes = await around(() => git(root, 'init', '-q', join(work, 'fresh')))
    expect(paths(changes)).toEqual(['A fresh/'])
    expect(changes.patchFile).toBeUndefined()
    expect(changes.notes).toEqual(['The patch does not hold fresh/: it is a repository of its own.'])
  })

  it('nothing when nothing changed, after few calls of git', async () => {
    await commit({ a: '1\n', 'b/c': '2\n', '.gitignore': 'out/\n' })
    await writeFiles(work, { 'out/x': '1\n' })
    const [calls, counting] = [join(root, 'calls'), join(root, 'git')]
    writeFileSync(counting, `#!/bin/sh\necho "$*" >>'${calls}'\nexec '${GIT}' "$@"\n`, { mode: 0o755 })
    expect((await around(() => undefined, { git: counting })).files).toEqual([])
    expect(readFileSync(calls, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(4)
  })

  it('but not the files of the action itself', async () => {
    await commit({ a: '1\n' })
    const changes = await around(() => writeFiles(work, { 'out/t.jsonl': '{}', b: '' }), {
      exclude: [join(work, 'out', 't.jsonl')],
    })
    expect(paths(changes)).toEqual(['A b'])
  })

  it('but not the content of huge files, which it says', async () => {
    await commit({ a: '1\n' })
    const big = Buffer.alloc(MAX_FILE + 1)
    writeFileSync(join(work, 'same'), big)
    writeFileSync(join(work, 'grows'), big)
    writeFileSync(join(work, 'shrinks'), big)
    writeFileSync(join(work, 'goes'), big)
    const changes = await around(() => {
      appendFileSync(join(work, 'grows'), 'x')
      writeFileSync(join(work, 'shrinks'), 'x')
      rmSync(join(work, 'goes'))
      writeFileSync(join(work, 'a'), big)
      writeFileSync(join(work, 'b'), 'small\n')
    })
    expect(paths(changes).sort()).toEqual(['A b', 'D goes', 'M a', 'M grows', 'M shrinks'])
    expect(changes.notes).toContain('The patch does not hold a: it is too large.')
    expect(readFileSync(changes.patchFile ?? '', 'utf8').match(/^diff --git .*$/gm)).toEqual([
      'diff --git a/b b/b',
    ])
  })
})

describe('a patch with a secret is not kept', () => {
  const found = (text: string): boolean => text.includes('hunter2hunter2')
  it.each([
    ['in a text', 'a hunter2hunter2\n'],
    ['in a binary file', Buffer.from('\0\u0001 hunter2hunter2 \0')],
    ['in letters of two bytes', Buffer.from('\ufeffhunter2hunter2', 'utf16le')],
    ['far behind', `${'x'.repeat(2_000_000 - 7)}hunter2hunter2\n`],
  ])('%s', async (_name, content) => {
    await commit({ a: '1\n' })
    const changes = await around(() => writeFileSync(join(work, 'new'), content), { found })
    expect(changes).toMatchObject({ secret: true, patchFile: undefined, files: [{ path: 'new' }] })
    expect(changes.notes).toEqual(['The patch was not written: it holds a secret.'])
    expect(existsSync(join(root, 'run.patch'))).toBe(false)
  })
})

describe('nothing of the workspace is run', () => {
  const trap = (): string => {
    const script = join(root, 'trap.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${join(root, 'sprung')}\n`, { mode: 0o755 })
    return script
  }
  const traps = (where: string, command: string): void => {
    for (const [name, value] of [
      ['core.fsmonitor', command],
      ['core.hooksPath', join(where, 'hooks')],
      ['filter.evil.clean', command],
      ['filter.evil.smudge', command],
      ['filter.evil.process', command],
      ['filter.evil.required', 'true'],
      ['diff.evil.textconv', command],
      ['diff.evil.command', command],
      ['diff.external', command],
      ['core.pager', command],
      ['core.sshCommand', command],
      ['core.alternateRefsCommand', command],
      ['submodule.sub.update', `!${command}`],
      ['include.path', join(where, 'more.config')],
    ] as const) {
      appendFileSync(
        join(where, '.git', 'config'),
        `[${section(name)}]\n\t${name.split('.').at(-1)} = "${value}"\n`,
      )
    }
    mkdirSync(join(where, 'hooks'), { recursive: true })
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'pre-commit']) {
      writeFileSync(join(where, 'hooks', hook), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
      writeFileSync(join(where, '.git', 'hooks', hook), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
    }
    writeFileSync(join(where, 'more.config'), `[core]\n\tfsmonitor = ${command}\n`)
  }
  const section = (name: string): string => {
    const [first = '', ...rest] = name.split('.').slice(0, -1)
    return rest.length > 0 ? `${first} "${rest.join('.')}"` : first
  }
  const ATTRIBUTES = '* filter=evil diff=evil\n[attr]binary filter=evil\n'
  const sprung = (): boolean => existsSync(join(root, 'sprung'))

  it('neither before nor after: hooks, monitors, filters, external diffs, of the repository and of nested ones', async () => {
    await commit({ a: '1\n', '.gitattributes': '* filter=evil diff=evil\n' })
    await commit({ n: '1\n' }, join(work, 'nested'))
    await commit({ in: '1\n' }, join(root, 'module'))
    await git(
      work,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      join(root, 'module'),
      'sub',
    )
    traps(work, trap())
    traps(join(work, 'nested'), trap())
    appendFileSync(join(work, '.git', 'modules', 'sub', 'config'), `[core]\n\tfsmonitor = ${trap()}\n`)
    appendFileSync(join(work, '.gitmodules'), `\tupdate = !${trap()}\n`)
    // The traps work: git itself springs them.
    await git(work, 'status').catch(() => undefined)
    expect(sprung()).toBe(true)
    rmSync(join(root, 'sprung'))

    const changes = await around(async () => {
      await writeFiles(work, {
        a: '2\n',
        b: '3\n',
        'nested/n': '2\n',
        'sub/in': '2\n',
        '.gitattributes': ATTRIBUTES,
      })
    })
    expect(paths(changes)).toEqual(['M .gitattributes', 'M a', 'A b', 'M sub/in', 'M nested/n'])
    expect(sprung()).toBe(false)
    expect(readFileSync(changes.patchFile ?? '', 'utf8')).toContain('+2')
  })

  it('not what the run plants: a repository where none was, a bare one, one without commits', async () => {
    await commit({ a: '1\n', 'lib/x': '1\n' })
    const changes = await around(async () => {
      const command = trap()
      // A bare repository in a directory of the work tree, as an archive may hold it.
      await git(root, 'init', '-q', '--bare', join(work, 'bare'))
      appendFileSync(join(work, 'bare', 'config'), `[core]\n\tfsmonitor = ${command}\n\tworktree = ${work}\n`)
      // The tracked directory becomes a repository; another one has no commit.
      await git(join(work, 'lib'), 'init', '-q')
      traps(join(work, 'lib'), command)
      mkdirSync(join(work, 'fresh'))
      await git(join(work, 'fresh'), 'init', '-q')
      traps(join(work, 'fresh'), command)
      writeFileSync(join(work, 'lib', 'x'), '2\n')
      // And the repository's own configuration is turned.
      traps(work, command)
      writeFileSync(join(work, '.git', 'info', 'attributes'), '* filter=evil\n')
    })
    expect(sprung()).toBe(false)
    expect(paths(changes)).toEqual(expect.arrayContaining(['M lib/x', 'A fresh/']))
    expect(changes.notes).toContain('The patch does not hold fresh/: it is a repository of its own.')
  })

  it('nor what lies on the PATH or in the environment', async () => {
    await commit({ a: '1\n' })
    mkdirSync(join(work, 'bin'))
    const command = trap()
    cpSync(command, join(work, 'bin', 'git'))
    const before = { ...process.env }
    process.env['PATH'] = `${join(work, 'bin')}:${before['PATH']}`
    process.env['GIT_CONFIG_COUNT'] = '1'
    process.env['GIT_CONFIG_KEY_0'] = 'core.fsmonitor'
    process.env['GIT_CONFIG_VALUE_0'] = command
    process.env['GIT_EXTERNAL_DIFF'] = command
    try {
      expect(paths(await around(() => writeFileSync(join(work, 'a'), '2\n')))).toEqual(['M a'])
    } finally {
      for (const name of [
        'GIT_CONFIG_COUNT',
        'GIT_CONFIG_KEY_0',
        'GIT_CONFIG_VALUE_0',
        'GIT_EXTERNAL_DIFF',
      ]) {
        delete process.env[name]
      }
      process.env['PATH'] = before['PATH']
    }
    expect(sprung()).toBe(false)
  })

  it('and nothing of it is changed', async () => {
    await commit({ a: '1\n' })
    writeFileSync(join(work, 'a'), '2\n')
    const state = (): string =>
      execFileSync('find', [join(work, '.git'), '-printf', '%p %s %T@\n'])
        .toString()
        .split('\n')
        .sort()
        .join('\n')
    const before = state()
    await around(() => writeFileSync(join(work, 'b'), '3\n'))
    expect(state()).toBe(before)
  })
})

it('is not blinded by an encoding that a file does not have', async () => {
  await commit({ a: '1\n' })
  const { files, patchFile } = await around(() => {
    writeFileSync(join(work, 'a'), '2\n')
    writeFileSync(join(work, '.gitattributes'), '*.u working-tree-encoding=UTF-16\n')
    writeFileSync(join(work, 'x.u'), 'no mark of its order')
  })
  expect(files.map(({ path }) => path)).toEqual(['.gitattributes', 'a', 'x.u'])
  expect(readFileSync(patchFile ?? '', 'utf8')).toContain('+no mark of its order')
})

describe('it gives up with a reason', () => {
  it('on a fifo in place of .gitignore', async () => {
    await commit({ a: '1\n' })
    execFileSync('mkfifo', [join(work, '.gitignore')])
    await expect(around(() => undefined, { signal: AbortSignal.timeout(500) })).rejects.toThrow()
  })

  it('and not before it is told to: a run that was cancelled may still say what it changed', async () => {
    await commit({ a: '1\n' })
    const cancelled = new AbortController()
    const run = (): void => {
      cancelled.abort()
      writeFileSync(join(work, 'b'), '2\n')
    }
    expect((await around(run, { signal: cancelled.signal })).files).toMatchObject([{ path: 'b' }])
    rmSync(join(root, 'before'), { recursive: true })
    rmSync(join(root, 'scratch'), { recursive: true })
    const late = around(() => writeFileSync(join(work, 'c'), '3\n'), { until: AbortSignal.abort() })
    await expect(late).rejects.toThrow(/abort/i)
  })

  it('when there is no tree of what was before, and something changed', async () => {
    await commit({ a: '1\n' })
    const entry = (await git(work, 'ls-files', '--stage', 'a')).replace(' 0\ta', ' 2\tours')
    execFileSync('git', ['update-index', '--index-info'], { cwd: work, input: `${entry}\n` })
    const exclude = [join(work, 'ours')]
    expect((await around(() => writeFiles(work, { ours: '2\n' }), { exclude })).files).toEqual([])
    rmSync(join(root, 'before'), { recursive: true })
    rmSync(join(root, 'scratch'), { recursive: true })
    const changed = around(() => writeFiles(work, { a: '2\n' }), { exclude })
    await expect(changed).rejects.toThrow(/git write-tree failed/)
  })

  it('when the repository is broken', async () => {
    await commit({ a: '1\n' })
    writeFileSync(join(work, '.git', 'index'), 'garbage')
    await expect(around(() => undefined)).rejects.toThrow(/git ls-files failed/)
    expect(dirname(work)).toBe(root)
    renameSync(work, `${work}-gone`)
  })
})
