import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { userProfiles } from '../../src/action/profiles.js'
import { sandboxDirs } from '../harness/sandbox.js'

async function home(config: string): Promise<string> {
  const sandbox = await sandboxDirs()
  onTestFinished(() => sandbox.remove())
  await writeFile(join(sandbox.home, 'config.toml'), config)
  return sandbox.home
}

it('finds what a profile makes writable, through all it extends', async () => {
  const path = await home(`
[permissions.mine]
extends = "base"
filesystem = { "/a" = "write", "/b" = "deny" }
[permissions.base]
extends = ":workspace"
filesystem = { "/c" = "write" }`)
  const { profiles, writable } = userProfiles(path, 'mine', ['/work', '/tmp'])
  expect(Object.keys(profiles)).toEqual(['mine', 'base'])
  expect(writable).toEqual(['/a', '/c', '/work', '/tmp'])
  expect(userProfiles(path, ':read-only', ['/work']).writable).toEqual([])
})

it('says when it is not there, and ends where profiles extend each other', async () => {
  const path = await home('[permissions.a]\nextends = "b"\n[permissions.b]\nextends = "a"')
  expect(userProfiles(path, 'a', []).writable).toEqual([])
  expect(() => userProfiles(path, 'toString', [])).toThrow(
    /`permission-profile` needs `\[permissions\.toString\]`/,
  )
  expect(() => userProfiles(`${path}/none`, 'a', [])).toThrow(/`permission-profile` needs/)
})
