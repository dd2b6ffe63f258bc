import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../src/guard/git-config.js'
import { cleanConfig } from '../../src/guard/git-token.js'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
const directory = mkdtempSync(join(tmpdir(), 'git-token-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** What git itself reads from a configuration; undefined when it refuses the file. */
function gitReads(text: string): string[] | undefined {
  const file = join(directory, 'config')
  writeFileSync(file, text, 'latin1')
  try {
    const out = execFileSync('git', ['config', '--file', file, '--no-includes', '--null', '--list'], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'latin1',
    })
    return out.split('\0').slice(0, -1)
  } catch {
    return undefined
  }
}
const clean = (text: string) => cleanConfig(text, path => path.startsWith('/temp/'))

const V4 = `[core]
\trepositoryformatversion = 0
\tfilemode = true
[remote "origin"]
\turl = https://github.com/octo-org/hello
\tfetch = +refs/heads/*:refs/remotes/origin/*
[gc]
\tauto = 0
[http "https://github.com/"]
\textraheader = AUTHORIZATION: basic ${BASIC}
[branch "main"]
\tremote = origin
`

test('actions/checkout up to v5 leaves a header', () => {
  const cleaned = clean(V4)
  expect(cleaned?.text).toBe(V4.replace(`extraheader = AUTHORIZATION: basic ${BASIC}`, ''))
  expect(cleaned?.secrets).toEqual([BASIC, `x-access-token:${TOKEN}`, TOKEN])
})

test('actions/checkout from v6 leaves the name of a file', () => {
  const include = (condition: string) =>
    `[includeIf "gitdir:${condition}"]\n\tpath = /temp/git-credentials-1.config\n`
  const kept = '[core]\n\tbare = false\n[include]\n\tpath = ../.gitconfig\n'
  const cleaned = clean(`${kept}${include('/w/.git')}${include('/w/.git/worktrees/*')}`)
  expect(cleaned?.included).toEqual(['/temp/git-credentials-1.config', '/temp/git-credentials-1.config'])
  expect(gitReads(cleaned?.text ?? '')).toEqual(['core.bare\nfalse', 'include.path\n../.gitconfig'])
})

test.each<[string, string[]]>([
  [`[http]\nextraheader = Authorization: Bearer ${TOKEN}`, [TOKEN]],
  ['[HTTP "https://x/"] ExtraHeader=X-Key: abc', ['abc']],
  ['[http]\n extraheader = "AUTHORIZATION: \\\nbearer tok"', ['tok']],
  ['[http]\n extraheader =', []],
  [`[remote "o"]\n url = https://x-access-token:${TOKEN}@github.com/o/r`, [TOKEN]],
  [`[remote "o"]\n url = https://${TOKEN}@github.com/o/r`, [TOKEN]],
  ['[remote "o"]\n url = https://me:a%2Fb@github.com/o/r', ['a%2Fb', 'a/b']],
  ['[remote "o"]\n url = https://me@dev.azure.com/o/r', []],
  [`[url "https://u:${TOKEN}@github.com/"]\n insteadOf = https://github.com/`, [TOKEN]],
  [`# was https://u:${TOKEN}@github.com/\n[core]\n bare = false`, [TOKEN]],
])('%j', (text, secrets) => {
  const cleaned = clean(text)
  expect(cleaned?.secrets).toEqual(secrets)
  for (const secret of secrets) expect(cleaned?.text).not.toContain(secret)
  expect(gitReads(cleaned?.text ?? '[')).toBeDefined()
})

test.each(['', '[core]\n\tbare = false\n', '[include]\n\tpath = other\n', '[extraheader]\n http = x\n'])(
  '%j has nothing to take',
  text => expect(clean(text)).toBeUndefined(),
)

test('whatever git reads, the rest stays as git reads it', () => {
  const space = fc.constantFrom('', ' ', '\t')
  const value = fc.oneof(
    fc.constantFrom(
      'plain',
      '"quoted # ;"',
      'half "quo ted" rest',
      'goes \\\n  on',
      'escaped \\" \\\\ \\t x',
      'comment # not this "',
      'comment ; \\',
      '"',
      '',
      'a\\',
    ),
    fc.string({
      unit: fc.constantFrom('a', ' ', '"', '\\', '#', ';', '\n', '\r\n', '=', '[', ']', '\t', 'n'),
      maxLength: 12,
    }),
  )
  const secret = fc.constantFrom(
    `AUTHORIZATION: basic ${BASIC}`,
    `"AUTHORIZATION: basic ${BASIC}"`,
    `AUTHORIZATION: bas\\\nic ${BASIC} # comment`,
    `AUTHORIZATION: basic "${BASIC}";x`,
  )
  const key = fc.constantFrom('name', 'extraheader', 'ExtraHeader', 'path', 'x-1')
  const header = fc.constantFrom(
    '[http]',
    '[http "https://github.com/"]',
    '[HTTP "a\\"b]"]',
    '[core]',
    '[a.b]',
    '[include]',
    '[ core ]',
    '[core "x"',
  )
  const line = fc.oneof(
    fc.tuple(space, key, space, fc.oneof(value, secret)).map(([a, k, b, v]) => `${a}${k}${b}=${b}${v}`),
    fc.tuple(header, fc.option(key)).map(([h, k]) => (k === null ? h : `${h} ${k} = in line`)),
    fc.constantFrom('name', '# comment [http]', '; x = \\', '', '\ttrailing\t'),
  )
  let read = 0
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), lines => {
      const text = ['[a]', ...lines].join('\n')
      const before = gitReads(text)
      if (before === undefined) return
      read++
      const entries = readConfig(text).map(({ section, subsection, key, value }) => {
        const name = [section, ...(subsection ? [subsection] : []), key].join('.')
        return value === '' ? name : `${name}\n${value}`
      })
      // Git itself is not of one mind about white space in a value.
      const even = (all: string[]) => all.map(entry => entry.replace(/[ \t\r]/g, ' ').replace(/\n$/, ''))
      expect(even(entries)).toEqual(even(before))
      const kept = before.filter(entry => !/^http\.(?:.*\.)?extraheader(?:\n|$)/s.test(entry))
      const cleaned = clean(text)
      expect(gitReads(cleaned?.text ?? text)).toEqual(kept)
      expect(cleaned === undefined).toBe(kept.length === before.length)
    }),
    { numRuns: 100 },
  )
  expect(read).toBeGreaterThan(30)
}, 60_000)
