/** The credential of a checkout, looked for by a real agent's commands in a sandbox that denies `RUNNER_TEMP`. */
import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restoreGitToken, takeGitToken } from '../../src/action/git-token/token.js'
import { Client } from '../../src/index.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, say, startModel } from '../harness/model.js'
import { checkout, git, sandboxDirs, type Sandbox } from '../harness/sandbox.js'
import { apiKeySignIn } from '../harness/signin.js'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
const LOOK = `git status --porcelain; echo "git ended with $?"; git config --list --show-origin
cat .git/config; grep -rs . "$TEMP_OF_RUNNER"; grep -rsE '${TOKEN.slice(0, 12)}|${BASIC.slice(0, 12)}' . | head -5`

/** What the model is told of the commands. */
async function look(dirs: Sandbox, workspace: string): Promise<string> {
  await using model = await startModel([command(LOOK), say('Done.')])
  await writeFile(join(dirs.home, 'auth.json'), JSON.stringify(apiKeySignIn()), { mode: 0o600 })
  await using client = await Client.connect({
    codexPath: await codexBinary(),
    codexHome: dirs.home,
    env: { HOME: dirs.home, TMPDIR: dirs.tmp },
    cwd: workspace,
  })
  const filesystem = { [await realpath(dirs.temp)]: 'deny' }
  const chat = await client.createChat('Look.', {
    workingDirectory: workspace,
    env: { TEMP_OF_RUNNER: dirs.temp },
    config: {
      ...modelConfig(model).config,
      default_permissions: 'test',
      permissions: { test: { extends: ':workspace', filesystem } },
    },
  })
  await chat.get()
  return model.requests.at(-1)?.results.join('\n') ?? ''
}

test.each(['in .git/config', 'in a file of its own'])('left %s', async where => {
  await using dirs = await sandboxDirs()
  const workspace = await realpath(dirs.workspace)
  const inConfig = where === 'in .git/config'
  await checkout(workspace, { 'a.txt': 'a' }, inConfig ? { persistCredentials: TOKEN } : {})
  if (!inConfig) {
    const file = join(await realpath(dirs.temp), 'git-credentials-1.config')
    await writeFile(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${BASIC}\n`)
    await git(workspace, 'config', `includeIf.gitdir:${workspace}/.git.path`, file)
  }
  const before = await look(dirs, workspace)
  // Without us the agent reads the token, or git reads what it may not, and gives up.
  if (inConfig) expect(before).toContain(BASIC)
  else expect(before).toContain('git ended with 128')

  const record = join(dirs.root, 'git-token')
  await takeGitToken({ workspace, temp: dirs.temp, record, mask: () => undefined })
  const during = await look(dirs, workspace)
  expect(during).toContain('git ended with 0')
  expect(during).not.toMatch(new RegExp(`${TOKEN.slice(0, 12)}|${BASIC.slice(0, 12)}`))

  expect(await restoreGitToken(record)).toEqual([])
  expect(await git(workspace, 'config', 'http.https://github.com/.extraheader')).toContain(BASIC)
})
