import { expect, it } from 'vitest'
import { projectConfig, projectNames } from '../../src/guard/project.js'

const links: Record<string, string> = { '/w': '/srv/repo', '/w/sub': '/srv/repo/sub' }
const realpath = (path: string): string => links[path] ?? path

it('every name a directory could be looked up by is marked', () => {
  const names = projectNames(['/w/sub'], realpath, () => undefined)
  expect(names.sort()).toEqual(['/srv', '/srv/repo', '/srv/repo/sub', '/w', '/w/sub'])
})

it('so is the repository that a worktree or a submodule belongs to', () => {
  const files: Record<string, string> = {
    '/srv/tree/.git': 'gitdir: /data/main/.git/worktrees/tree\n',
    '/srv/tree/lib/.git': 'gitdir: ../../up/.git/modules/lib',
  }
  const names = projectNames(['/srv/tree/lib'], realpath, path => files[path])
  expect(names).toEqual(
    expect.arrayContaining(['/data/main', '/data', '/srv/tree/lib', '/srv/tree', '/srv/up']),
  )
  expect(names).not.toContain('/')
})

it('AGENTS.md is never loaded by Codex, skills only of a trusted head', () => {
  const config = (trust: boolean, headTrusted: boolean): unknown =>
    projectConfig({ trust, headTrusted }, ['/w'], realpath)
  expect(config(false, true)).toEqual({
    projects: {
      '/w': { trust_level: 'untrusted' },
      '/srv/repo': { trust_level: 'untrusted' },
      '/srv': { trust_level: 'untrusted' },
    },
    project_doc_max_bytes: 0,
  })
  expect(config(true, false)).toMatchObject({
    projects: { '/w': { trust_level: 'untrusted' } },
    skills: { include_instructions: false },
  })
  expect(config(true, true)).toEqual({
    projects: { '/w': { trust_level: 'trusted' }, '/srv/repo': { trust_level: 'trusted' } },
    project_doc_max_bytes: 0,
  })
})
