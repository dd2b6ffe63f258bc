import { expect, it } from 'vitest'
import { cleanPath, findProgram, isWithin } from '../../src/guard/path.js'

const links: Record<string, string> = {
  '/opt/tools': '/home/r/work/repo/node_modules/.bin',
  '/workspace': '/home/r/work/repo',
}
const realpath = (path: string): string => links[path] ?? path

it('a PATH loses what is relative, in the workspace or in a temporary directory, by any name', () => {
  const path = [
    ...[
      '/usr/local/bin',
      'node_modules/.bin',
      '',
      '.',
      '/home/r/work/repo/node_modules/.bin',
      '/home/r/work/repo',
    ],
    ...[
      '/home/r/work/repository/bin',
      '/opt/tools',
      '/workspace/bin',
      '/tmp/x/bin',
      '/usr/bin/../../tmp',
      '/usr/bin',
    ],
  ].join(':')
  const forbidden = ['/workspace', '/home/r/work/_temp', '/tmp']
  expect(cleanPath(path, forbidden, { realpath, platform: 'linux' })).toBe(
    '/usr/local/bin:/home/r/work/repository/bin:/usr/bin',
  )
})

it('on Windows, too', () => {
  const path = 'C:\\Windows;D:\\a\\repo\\bin;bin;d:\\A\\Repo\\tools;D:\\tools'
  expect(cleanPath(path, ['D:\\a\\repo'], { platform: 'win32' })).toBe('C:\\Windows;D:\\tools')
})

it('a program is found by its absolute path, in the order of the PATH', () => {
  const there = new Set(['/usr/bin/git', '/usr/local/bin/git', '/git', 'git'])
  const find = (path: string): string | undefined =>
    findProgram('git', path, file => there.has(file), 'linux')
  expect(find('/opt:/usr/local/bin:/usr/bin')).toBe('/usr/local/bin/git')
  expect(find('')).toBeUndefined()
  expect(findProgram('npm', 'C:\\n', file => file === 'C:\\n\\npm.cmd', 'win32')).toBe('C:\\n\\npm.cmd')
})

it('a name that only begins alike does not lie within', () => {
  expect(isWithin('/a/b', '/a/bc', 'linux')).toBe(false)
  expect(isWithin('/a/b', '/a/b/..c', 'linux')).toBe(true)
  expect(isWithin('/a/b', '/a', 'linux')).toBe(false)
})
