import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { codexVersionOf } from '../../src/codex/version.js'

let root: string
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'version-'))))
afterEach(() => rm(root, { recursive: true }))

async function program(code: string): Promise<string> {
  const path = join(root, 'codex')
  await writeFile(path, `#!${process.execPath}\n${code}`)
  await chmod(path, 0o755)
  return path
}

it('reads the version, in a home of its own that is gone afterwards', async () => {
  const path = await program(`
    for (const place of ['CODEX_HOME', 'TMPDIR']) require('fs').writeFileSync(process.env[place] + '/left', '')
    if (process.env.TMPDIR !== process.env.CODEX_HOME) process.exit(1)
    require('fs').writeFileSync(${JSON.stringify(root)} + '/home', process.env.CODEX_HOME)
    console.log('codex-cli 0.123.4')`)
  expect(await codexVersionOf(path, {})).toBe('0.123.4')
  const home = await readFile(join(root, 'home'), 'utf8')
  await expect(readdir(home)).rejects.toThrow('ENOENT')
})

it.each([
  ['is another program', 'console.log("git version 2.50")'],
  ['fails', 'process.exit(3)'],
])('a program that %s is no Codex', async (_what, code) => {
  await expect(codexVersionOf(await program(code), {})).rejects.toMatchObject({ code: 'spawn_failed' })
})

it('a program for another machine is no Codex', async () => {
  const path = await program('')
  const header = Buffer.alloc(4096)
  header.write('\x7fELF\x02\x01\x01', 'latin1')
  header.writeUInt16LE(2, 16)
  header.writeUInt16LE(0xf3, 18) // RISC-V
  await writeFile(path, header)
  await expect(codexVersionOf(path, {})).rejects.toMatchObject({ code: 'spawn_failed' })
})
