import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { outputPath, writeOutput } from '../../src/action/workspace.js'
import { sandboxDirs } from '../harness/sandbox.js'

it('an output file is written past what an agent put in its place', async () => {
  const sandbox = await sandboxDirs()
  onTestFinished(() => sandbox.remove())
  const { workspace, home } = sandbox
  await mkdir(join(workspace, 'out'))
  const path = await outputPath('output-file', 'out/reply.md', workspace)
  const outside = join(home, 'profile')
  await writeFile(outside, 'mine')

  await symlink(outside, path)
  await writeOutput(path, 'The reply.')
  expect(await readFile(path, 'utf8')).toBe('The reply.')
  expect(await readFile(outside, 'utf8')).toBe('mine')

  await rename(join(workspace, 'out'), join(workspace, 'moved'))
  await symlink(home, join(workspace, 'out'))
  await expect(writeOutput(path, 'Again.')).rejects.toThrow(/became a link/)
  expect(await readFile(outside, 'utf8')).toBe('mine')
})
