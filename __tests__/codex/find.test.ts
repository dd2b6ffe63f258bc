import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findCodex, findOnPath, givenCodex } from '../../src/codex/find.js'
import { binaryPaths, currentPlatform } from '../../src/codex/platform.js'

let root: string
beforeEach(async () => (root = await realpath(await mkdtemp(join(tmpdir(), 'find-')))))
afterEach(() => rm(root, { recursive: true }))

async function program(path: string, mode = 0o755): Promise<string> {
  const whole = join(root, path)
  await mkdir(dirname(whole), { recursive: true })
  await writeFile(whole, '#!/bin/sh\n')
  await chmod(whole, mode)
  return whole
}
const path = (...names: string[]): { PATH: string } => ({
  PATH: names.map(name => join(root, name)).join(delimiter),
})

it('takes the first executable file on the PATH', async () => {
  await program('a/tool', 0o644)
  await mkdir(join(root, 'b/tool'), { recursive: true })
  const wanted = await program('c/tool')
  await program('d/tool')
  expect(await findOnPath('tool', path('a', 'b', 'missing', 'c', 'd'))).toBe(wanted)
})

it('never looks into the current directory', async () => {
  await program('tool')
  const relative = [join('.', 'x', '..'), '', '.'].join(delimiter)
  expect(await findOnPath('package.json', { PATH: relative })).toBeUndefined()
  expect(await findOnPath('tool', {})).toBeUndefined()
})

const platform = currentPlatform()
it.each([
  ['beside it', `lib/node_modules/@openai/codex-${platform}`],
  ['below it', `lib/node_modules/@openai/codex/node_modules/@openai/codex-${platform}`],
  ['within it', 'lib/node_modules/@openai/codex'],
])('sees through the launcher of npm to the binary %s', async (_where, home) => {
  const launcher = await program('lib/node_modules/@openai/codex/bin/codex.js')
  await mkdir(join(root, 'bin'))
  await symlink(launcher, join(root, 'bin/codex'))
  const [expected = ''] = binaryPaths(home, platform)
  await program(expected)
  expect(await findCodex(path('bin'))).toBe(join(root, expected))
})

it('a launcher without a binary is used as it is', async () => {
  const launcher = await program('codex/bin/codex.js')
  await mkdir(join(root, 'bin'))
  await symlink(launcher, join(root, 'bin/codex'))
  expect(await findCodex(path('bin'))).toBe(launcher)
})

it('nothing on the PATH is an error that says what to do', async () => {
  await expect(findCodex(path('a'))).rejects.toMatchObject({
    code: 'spawn_failed',
    message: 'There is no `codex` on the PATH.',
    remedy: expect.stringContaining('codexPath') as string,
  })
})

it('a given path must be an executable file', async () => {
  const good = await program('codex')
  expect(await givenCodex(good, 'codex-path')).toBe(good)
  await program('plain', 0o644)
  await writeFile(await program('garbage'), 'garbage\n')
  const foreign = Buffer.alloc(64)
  foreign.writeUInt32BE(0x7f454c46)
  foreign.writeUInt16LE(0xf3, 18)
  await writeFile(await program('foreign'), foreign)
  for (const [name, problem] of [
    ['missing', 'there is no such file'],
    ['.', 'it is not a file'],
    ['plain', 'it is not executable'],
    ['garbage', 'it is not a program'],
    ['foreign', `it is built for another machine, not for ${platform}`],
  ] as const) {
    await expect(givenCodex(join(root, name), 'codex-path')).rejects.toMatchObject({
      message: expect.stringMatching(`codex-path names .*, but ${problem}`) as string,
    })
  }
})
