import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  checkoutReader,
  commitReader,
  MAX_INSTRUCTIONS,
  readInstructions,
  type Git,
} from '../../src/guard/instructions.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'instructions-'))
  mkdirSync(join(root, 'repo/a/b'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const read = (directory: string): Promise<string | undefined> =>
  readInstructions(directory, checkoutReader(join(root, 'repo')))

it('are read from the root down to the working directory, an override in place of the file beside it', async () => {
  write('repo/AGENTS.md', 'Root.\n')
  write('repo/a/AGENTS.md', 'Not this.')
  write('repo/a/AGENTS.override.md', 'Override.')
  write('repo/a/b/AGENTS.md', 'Deep.')
  const text = (await read('a/b')) ?? ''
  expect(text.match(/Root\.|Override\.|Not this\.|Deep\./g)).toEqual(['Root.', 'Override.', 'Deep.'])
  expect(await read('')).not.toContain('Override.')
})

it('are none where there is no file, an empty one, a directory or a pipe', async () => {
  expect(await read('a')).toBeUndefined()
  write('repo/AGENTS.md', '  \n')
  mkdirSync(join(root, 'repo/a/AGENTS.md'))
  execFileSync('mkfifo', [join(root, 'repo/a/b/AGENTS.md')])
  expect(await read('a/b')).toBeUndefined()
})

it('are not read through a link out of the checkout, nor from its .git', async () => {
  write('secret', 'SECRET')
  mkdirSync(join(root, 'repo/.git'))
  write('repo/.git/config', 'SECRET')
  symlinkSync('../secret', join(root, 'repo/AGENTS.md'))
  symlinkSync('../.git/config', join(root, 'repo/a/AGENTS.md'))
  expect(await read('a')).toBeUndefined()
  write('repo/docs.md', 'Inside.')
  symlinkSync('../../docs.md', join(root, 'repo/a/b/AGENTS.md'))
  expect(await read('a/b')).toContain('Inside.')
})

it('end where Codex’s own reading would', async () => {
  write('repo/AGENTS.md', 'ä'.repeat(MAX_INSTRUCTIONS))
  write('repo/a/AGENTS.md', 'Too late.')
  const text = (await read('a')) ?? ''
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_INSTRUCTIONS + 200)
  expect(text).not.toContain('Too late.')
  expect(text).not.toContain('\ufffd')
})

it('of a foreign head come from the base commit, and only from regular files', async () => {
  const repo = join(root, 'repo')
  const run = (...args: string[]): string =>
    execFileSync('git', [
      '-C',
      repo,
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@example.com',
      ...args,
    ]).toString()
  run('init', '-q')
  write('repo/AGENTS.md', 'Of the base.')
  symlinkSync('../AGENTS.md', join(repo, 'a/AGENTS.md'))
  run('add', '-A')
  run('commit', '-q', '-m', 'base')
  const base = run('rev-parse', 'HEAD').trim()
  write('repo/AGENTS.md', 'Of a stranger.')
  const git: Git = args => Promise.resolve(run(...args))
  const text = await readInstructions('a/b', commitReader(git, base))
  expect(text).toContain('Of the base.')
  expect(text).not.toContain('stranger')
  expect(text?.match(/From/g)).toHaveLength(1)
})
