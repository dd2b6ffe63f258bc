import { execFile, execFileSync } from 'node:child_process'
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createGitHub } from '../../src/action/github.js'
import { repositoryInstructions, type InstructionOptions } from '../../src/action/instructions.js'
import { startGitHub } from '../harness/github.js'
import { checkout, git, sandboxDirs, writeFiles, type FileMap } from '../harness/sandbox.js'
import { issueCommentEvent, OWNER, pullRequestEvent, REPO } from '../harness/events.js'
import { eventOf } from './reply/fake.js'

const run = promisify(execFile)

/** A checkout whose first commit is the base, with a stranger's files on top of it. */
async function job(base: FileMap, strangers: FileMap = {}) {
  const dirs = await sandboxDirs()
  const workspace = await realpath(dirs.workspace)
  const sha = await checkout(workspace, base)
  await git(workspace, 'rm', '-rq', '--ignore-unmatch', '.')
  await writeFiles(workspace, strangers)
  await git(workspace, 'add', '-A')
  await git(workspace, 'commit', '-q', '--allow-empty', '-m', 'Change')
  const warnings: string[] = []
  const { name, payload } = pullRequestEvent({ baseSha: sha })
  const read = async ({
    trusted = false,
    at = '',
    ...more
  }: Partial<InstructionOptions> & { trusted?: boolean; at?: string }) => {
    warnings.length = 0
    const result = await repositoryInstructions({
      event: { ...eventOf(name, payload), owner: OWNER, repo: REPO },
      head: { trusted, reason: '' },
      workspace,
      directory: join(workspace, at),
      config: {},
      git: async args => (await run('git', ['-C', workspace, ...args], { encoding: 'buffer' })).stdout,
      github: undefined,
      warn: warning => void warnings.push(warning),
      ...more,
    })
    // Without the heading and the lines that name the files.
    const texts = result.text
      .split(/^--- (?:.+) ---$/m)
      .slice(1)
      .map(text => text.trim())
    return { ...result, texts }
  }
  const status = () => git(workspace, 'status', '--porcelain')
  return { ...dirs, workspace, sha, warnings, read, status, [Symbol.asyncDispose]: () => dirs.remove() }
}

const OURS = { 'AGENTS.md': 'Ours.', 'a/AGENTS.md': 'Ours in a.' }
const THEIRS = {
  'AGENTS.md': 'Theirs.',
  'a/AGENTS.override.md': 'Theirs in a.',
  'a/b/AGENTS.md': 'Theirs in b.',
}

test('a trusted head speaks for itself, another one does not', async () => {
  await using it = await job(OURS, THEIRS)
  const trusted = await it.read({ trusted: true, at: 'a/b' })
  expect(trusted.texts).toEqual(['Theirs.', 'Theirs in a.', 'Theirs in b.'])
  expect(trusted.text).toMatch(
    /^What follows are the instructions for agents .*\n\n--- AGENTS\.md ---\n\nTheirs\./,
  )
  expect(trusted.files).toEqual(['AGENTS.md', 'a/AGENTS.override.md', 'a/b/AGENTS.md'])
  const untrusted = await it.read({ at: 'a/b' })
  expect(untrusted.texts).toEqual(['Ours.', 'Ours in a.'])
  expect(it.warnings).toEqual([])
  expect(await it.status()).toBe('')
})

test('what Codex is told about instructions counts', async () => {
  await using it = await job({ 'CLAUDE.md': '0123456789' })
  const config = { project_doc_fallback_filenames: ['CLAUDE.md'], project_doc_max_bytes: 4 }
  expect((await it.read({ config })).texts).toEqual(['0123'])
  expect(it.warnings).toHaveLength(1)
  expect((await it.read({})).texts).toEqual([])
})

describe('the checkout', () => {
  test('a link leads where it may', async () => {
    await using it = await job({}, { 'docs/rules.md': 'Rules.', 'AGENTS.md': { link: 'docs/rules.md' } })
    expect((await it.read({ trusted: true })).texts).toEqual(['Rules.'])
  })

  test.each(['../../secret.md', '.git/config', '.git/../../../secret.md'])(
    'a link to %s is not followed',
    async link => {
      await using it = await job({}, { 'a/AGENTS.md': 'In a.', 'AGENTS.md': { link } })
      await writeFile(join(it.root, 'secret.md'), 'SECRET')
      expect((await it.read({ trusted: true, at: 'a' })).texts).toEqual(['In a.'])
      expect(it.warnings).toEqual(['AGENTS.md was not read: it is a link out of the workspace.'])
    },
  )

  test('what is no file is none', async () => {
    await using it = await job(
      {},
      { 'AGENTS.override.md/x': '', 'AGENTS.md': 'x', 'a/AGENTS.md': { link: 'nowhere' } },
    )
    execFileSync('mkfifo', [join(it.workspace, 'a', 'AGENTS.override.md')])
    expect((await it.read({ trusted: true, at: 'a' })).texts).toEqual(['x'])
  })

  test('the nearest repository is the root', async () => {
    await using it = await job(OURS, { ...THEIRS, 'b/c/AGENTS.md': 'In c.' })
    await writeFile(join(it.workspace, 'a', '.git'), 'gitdir: ../.git/modules/a\n')
    expect((await it.read({ trusted: true, at: 'a/b' })).texts).toEqual(['Theirs in a.', 'Theirs in b.'])
    // The base has nothing at these paths of its own, and the stranger's are not asked.
    expect((await it.read({ at: 'a/b' })).texts).toEqual(['Ours.'])
  })

  test('without a repository only the working directory counts', async () => {
    await using dirs = await sandboxDirs()
    const workspace = await realpath(dirs.workspace)
    await writeFiles(workspace, { 'AGENTS.md': 'x', 'a/AGENTS.md': 'In a.' })
    const { files } = await repositoryInstructions({
      event: eventOf('push'),
      head: { trusted: true, reason: '' },
      workspace,
      directory: join(workspace, 'a'),
      config: {},
      git: undefined,
      github: undefined,
      warn: () => undefined,
    })
    expect(files).toEqual(['AGENTS.md'])
  })
})

describe('the base commit', () => {
  test('a link in it leads where it may', async () => {
    await using it = await job({
      'docs/rules.md': 'Rules.',
      'AGENTS.md': { link: 'CLAUDE.md' },
      'CLAUDE.md': { link: './docs/rules.md' },
      'a/AGENTS.md': { link: '../../../secret.md' },
      'a/b/AGENTS.md': { link: 'AGENTS.md' },
    })
    expect((await it.read({ at: 'a/b' })).texts).toEqual(['Rules.'])
    expect(it.warnings).toEqual([
      'a/AGENTS.md was not read: it is a link out of the repository.',
      'a/b/AGENTS.md was not read: it is a link of too many links.',
    ])
  })

  test('a file in the checkout does not stand in for it', async () => {
    await using it = await job({}, THEIRS)
    await symlink('a', join(it.workspace, 'link'))
    await mkdir(join(it.workspace, 'new'))
    for (const at of ['', 'a/b', 'link', 'new']) expect((await it.read({ at })).text).toBe('')
  })

  const GITHUB = { 'AGENTS.md': 'From GitHub.', 'a/AGENTS.md': '' }
  const ask = async (
    it: Awaited<ReturnType<typeof job>>,
    more: Partial<InstructionOptions> = {},
    fault?: number,
  ) => {
    await using github = await startGitHub()
    for (const [path, content] of Object.entries(GITHUB)) github.state.contents.set(path, content)
    if (fault !== undefined) github.fault('repos/get-content', fault, { times: 100 })
    const clients = createGitHub({ token: 't', apiUrl: github.url, pace: false, secondMs: 1 })
    const result = await it.read({ at: 'a', github: () => Promise.resolve(clients), ...more })
    expect(github.violations).toEqual([])
    const asked = github.requests.map(({ path, query }) => `${decodeURIComponent(path)}@${query['ref']}`)
    return { ...result, asked }
  }
  const SHA = 'b'.repeat(40)
  const elsewhere = (sha: string) => {
    const { name, payload } = pullRequestEvent({ baseSha: sha })
    return { ...eventOf(name, payload), owner: OWNER, repo: REPO }
  }

  test('is asked of GitHub when it is not here', async () => {
    await using it = await job({}, THEIRS)
    const result = await ask(it, { event: elsewhere(SHA) })
    expect(result.texts).toEqual(['From GitHub.'])
    expect(result.asked).toContain(`/repos/${OWNER}/${REPO}/contents/a/AGENTS.override.md@${SHA}`)
    expect((await ask(it, { git: undefined })).texts).toEqual(['From GitHub.'])
    expect(
      (
        await ask(it, {
          git: args => (args[0] === 'cat-file' ? Promise.resolve(Buffer.of()) : Promise.reject(new Error())),
        })
      ).texts,
    ).toEqual(['From GitHub.'])
    expect((await ask(it)).asked).toEqual([])
  })

  test('that cannot be read is told, and nothing else is taken', async () => {
    await using it = await job({}, THEIRS)
    expect((await ask(it, { event: elsewhere(SHA) }, 403)).text).toBe('')
    expect(it.warnings).toEqual([expect.stringMatching(/^The repository’s AGENTS\.md could not be read: /)])
    expect((await it.read({ event: elsewhere(SHA) })).text).toBe('')
    expect(it.warnings).toEqual([expect.stringContaining('the base commit is not in the checkout')])
    for (const sha of ['', 'HEAD', '--output=x']) {
      expect((await it.read({ event: elsewhere(sha) })).text).toBe('')
      expect(it.warnings).toEqual([expect.stringContaining('the event names no commit')])
    }
  })

  test('of a comment is what the run is on, of a pull request never that', async () => {
    await using it = await job(OURS, THEIRS)
    const { name, payload } = issueCommentEvent()
    const event = { ...eventOf(name, payload), sha: it.sha, ref: 'refs/heads/main' }
    expect((await it.read({ event })).texts).toEqual(['Ours.'])
    const merge = { ...eventOf('pull_request', {}), sha: it.sha, ref: 'refs/pull/7/merge' }
    expect((await it.read({ event: merge })).texts).toEqual([])
  })
})
