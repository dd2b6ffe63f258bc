import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stripCredentials } from '../../src/guard/git-config.js'
import { putBackGitTokens, takeGitTokens } from '../../src/guard/git-token.js'

const token = 'tok_Ab3dEf6hIjKlMnOpQrStUvWx'
const basic = Buffer.from(`x-access-token:${token}`).toString('base64')

describe('a git configuration loses its credentials', () => {
  const rest = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/o/r\n'
  const cases: Record<string, [string, string, string[]]> = {
    'a header': [
      `${rest}[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
      `${rest}[http "https://github.com/"]\n`,
      [basic, token],
    ],
    'a header in the section’s own line, in capitals': [
      `${rest}[HTTP "https://github.com/"] ExtraHeader = "Authorization: Bearer ${token}"\n[a]\n\tb = c\n`,
      `${rest}[HTTP "https://github.com/"]\n[a]\n\tb = c\n`,
      [token],
    ],
    'a header that goes on in the next line': [
      `[http]\n\textraheader = \\\nAUTHORIZATION: basic ${basic}\n\tproxy = x\n`,
      '[http]\n\tproxy = x\n',
      [basic, token],
    ],
    'an inclusion from a hidden directory': [
      `${rest}[includeIf "gitdir:/w/r/.git"]\n\tpath = /temp/git-credentials-1.config\n[include]\n\tpath = other\n`,
      `${rest}[includeIf "gitdir:/w/r/.git"]\n[include]\n\tpath = other\n`,
      [],
    ],
    'a password in an address': [
      `[remote "origin"]\n\turl = https://x-access-token:${token}@github.com/o/r\n`,
      '[remote "origin"]\n\turl = https://github.com/o/r\n',
      ['x-access-token', token],
    ],
    'a token in a section’s name': [
      `[url "https://${token}@github.com/"]\n\tinsteadOf = https://github.com/\n`,
      '[url "https://github.com/"]\n\tinsteadOf = https://github.com/\n',
      [token],
    ],
    nothing: [rest, rest, []],
  }
  it.each(Object.entries(cases))('%s', (_, [before, after, secrets]) => {
    expect(stripCredentials(before, ['/temp'])).toEqual({ text: after, secrets })
  })
})

describe('the token of a checkout', () => {
  let root: string
  let workspace: string
  let store: string
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', workspace, ...args], {
      env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
    }).toString()
  const config = (): string => join(workspace, '.git/config')
  const take = (): ReturnType<typeof takeGitTokens> =>
    takeGitTokens({ workspace, hidden: [join(root, 'temp')], store })

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-token-'))
    workspace = join(root, 'repo')
    store = join(root, 'store.json')
    mkdirSync(workspace)
    git('init', '-q')
    git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`)
    chmodSync(config(), 0o640)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is gone during the run and back afterwards, byte for byte', () => {
    const before = readFileSync(config(), 'utf8')
    expect(take()).toEqual({ secrets: [basic, token], warnings: [] })
    expect(readFileSync(config(), 'utf8')).not.toContain(basic)
    expect(git('config', '--get', 'core.bare').trim()).toBe('false')
    expect(statSync(store).mode & 0o777).toBe(0o600)
    expect(putBackGitTokens(store)).toEqual([])
    expect(readFileSync(config(), 'utf8')).toBe(before)
    expect(statSync(config()).mode & 0o777).toBe(0o640)
    expect(putBackGitTokens(store)).toEqual([])
  })

  it('is found in submodules and in repositories below the root', () => {
    for (const place of ['.git/modules/lib/inner', 'nested/.git', 'a/b/.git/worktrees/x']) {
      mkdirSync(join(workspace, place), { recursive: true })
      writeFileSync(
        join(workspace, place, place.includes('worktrees') ? 'config.worktree' : 'config'),
        `[http]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
      )
    }
    take()
    expect(spawnSync('grep', ['-r', basic, workspace]).stdout.toString()).toBe('')
  })

  it('is not put back into a file that changed meanwhile', () => {
    take()
    git('config', 'core.fsmonitor', 'evil')
    const changed = readFileSync(config(), 'utf8')
    expect(putBackGitTokens(store).join()).toContain('was changed during the run')
    expect(readFileSync(config(), 'utf8')).toBe(changed)
  })

  it.each(['symbolic link', 'hard link'])('is not put back through a %s', kind => {
    take()
    const stolen = join(root, 'stolen')
    renameSync(config(), stolen)
    if (kind === 'symbolic link') symlinkSync(stolen, config())
    else linkSync(stolen, config())
    expect(putBackGitTokens(store).join()).toContain('was changed during the run')
    expect(readFileSync(stolen, 'utf8')).not.toContain(basic)
  })

  it('is put back by whoever comes after a crash in the middle', () => {
    const before = readFileSync(config(), 'utf8')
    take()
    // Main died between writing the store and changing the file.
    writeFileSync(config(), before)
    expect(putBackGitTokens(store)).toEqual([])
    expect(readFileSync(config(), 'utf8')).toBe(before)
  })

  it('is told of where it cannot be taken out', () => {
    renameSync(config(), join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), config())
    expect(take().warnings.join()).toContain('is not a regular file')
  })
})
