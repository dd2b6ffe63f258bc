import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openGuardedGit } from '../../../src/action/git/guarded.js'
import { repositoryAt } from '../../../src/action/git/repository.js'
import { createGitHub } from '../../../src/action/github.js'
import { fetchDiff, type DiffSource } from '../../../src/action/reply/fetch-diff.js'
import { startGitHub, type GitHub } from '../../harness/github.js'
import { TestRepository } from './git-repository.js'

let server: GitHub
beforeEach(async () => {
  server = await startGitHub()
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

const fetch = (facts: Partial<DiffSource> = {}) => {
  const { owner, repo } = server.state
  const { octokit } = createGitHub({ token: 't', apiUrl: server.url, pace: false, secondMs: 1 })
  return fetchDiff({ octokit, owner, repo, number: 7, ...facts })
}

test('is GitHub’s own, at the head there is', async () => {
  const pull = server.seedPullRequest({ number: 7 })
  const diff = await fetch()
  expect(diff).toMatchObject({ headSha: pull.headSha, notes: [], files: [{ path: 'src/greet.js' }] })
  expect(diff.files[0]?.hunks).toMatchObject([{ newStart: 1, newLines: 5, kinds: ' --++  ' }])
})

test('is that of the commit the run is about, when another was pushed meanwhile', async () => {
  const pull = server.seedPullRequest({ number: 7, headSha: 'f'.repeat(40) })
  server.state.pulls.set(8, {
    ...pull,
    number: 8,
    headSha: 'e'.repeat(40),
    diff: pull.diff.replaceAll('greet.js', 'old.js'),
  })
  const diff = await fetch({ headSha: 'e'.repeat(40) })
  expect(diff).toMatchObject({ headSha: 'e'.repeat(40), files: [{ path: 'src/old.js' }] })
})

describe('that GitHub refuses to show', () => {
  test('is read from the list of files, 3,000 of them', async () => {
    const files = Array.from({ length: 3_100 }, (_, index) => ({
      filename: `src/f${index}.ts`,
      status: 'modified',
      patch: '@@ -1 +1 @@\n-a\n+b',
    }))
    server.seedPullRequest({ number: 7, files, diffTooLarge: true })
    const diff = await fetch()
    expect(diff.files).toHaveLength(3_000)
    expect(diff.files[2_999]).toMatchObject({
      path: 'src/f2999.ts',
      hunks: [{ newStart: 1, newLines: 1, kinds: '-+' }],
    })
    expect(diff.notes.join(' ')).toContain('fetch-depth: 0')
  })

  describe('with git', () => {
    const lines = (count: number, changed = -1) =>
      Array.from({ length: count }, (_, index) => (index === changed ? 'changed\n' : `line ${index}\n`)).join(
        '',
      )
    let repository: TestRepository
    let scratch: string
    beforeEach(() => {
      repository = new TestRepository([
        new Map([
          ['a.txt', lines(20)],
          ['big.txt', lines(50)],
        ]),
        new Map([
          ['a.txt', lines(20, 3)],
          ['big.txt', lines(50, 30)],
        ]),
      ])
      scratch = mkdtempSync(join(tmpdir(), 'scratch-'))
      const [baseSha = '', headSha = ''] = repository.commits
      const files = [
        {
          filename: 'a.txt',
          status: 'modified',
          patch: '@@ -1,8 +1,8 @@\n a\n b\n c\n-d\n+changed\n e\n f\n g\n h',
        },
        { filename: 'big.txt', status: 'modified', changes: 2 },
        { filename: 'logo.png', status: 'modified' },
      ]
      server.seedPullRequest({ number: 7, files, diffTooLarge: true, baseSha, headSha })
    })
    afterEach(() => {
      repository[Symbol.dispose]()
      rmSync(scratch, { recursive: true })
    })

    const guarded = async () => {
      const git = await openGuardedGit({
        git: '/usr/bin/git',
        gitDir: join(scratch, 'git'),
        repository: await repositoryAt(repository.directory),
        workTree: repository.directory,
      })
      return (args: readonly string[]) => git.run(args)
    }

    test('takes from it the files GitHub leaves out', async () => {
      const diff = await fetch({ git: await guarded() })
      expect(diff.notes).toEqual([])
      expect(diff.files).toMatchObject([
        // GitHub's own hunk, which is not git's.
        { path: 'a.txt', hunks: [{ newStart: 1, newLines: 8 }] },
        { path: 'logo.png', hunks: [] },
        { path: 'big.txt', hunks: [{ newStart: 28, newLines: 7 }] },
      ])
    })

    test('takes everything from it when GitHub has no list either', async () => {
      server.fault('pulls/list-files', 500, { times: 9 })
      const diff = await fetch({ git: await guarded() })
      expect(diff.notes).toEqual([])
      expect(diff.files).toMatchObject([{ path: 'a.txt' }, { path: 'big.txt' }])
    })

    test('says what is missing when git has not the commits', async () => {
      server.fault('pulls/list-files', 500, { times: 9 })
      const diff = await fetch({ git: () => Promise.reject(new Error('no merge base')) })
      expect(diff.files).toEqual([])
      expect(diff.notes.join(' ')).toContain('exceeded the maximum number of files')
    })

    test('is never given anything but commits', async () => {
      const pull = server.state.pulls.get(7)
      if (pull) pull.baseSha = '--output=/tmp/x'
      const asked: (readonly string[])[] = []
      await fetch({
        git: args => {
          asked.push(args)
          return Promise.resolve('')
        },
      }).catch(() => undefined)
      expect(asked).toEqual([])
    })
  })
})
