/** What Codex itself takes for the instructions of a trusted project, and what we collect, file by file. */
import { join } from 'node:path'
import { realpath } from 'node:fs/promises'
import { stringify } from 'smol-toml'
import { expect, test } from 'vitest'
import { repositoryInstructions } from '../../src/action/instructions.js'
import { eventOf } from '../action/reply/fake.js'
import { codexExec } from '../harness/codex.js'
import { modelConfig, say, startModel } from '../harness/model.js'
import { checkout, sandboxDirs, writeFiles, type FileMap } from '../harness/sandbox.js'

const LAYOUTS: [string, FileMap, string, Record<string, unknown>?][] = [
  [
    'levels',
    { 'AGENTS.md': 'ROOT\n', 'a/AGENTS.md': '\nIN A', 'a/b/AGENTS.md': 'IN B', 'a/b/c/AGENTS.md': 'C' },
    'a/b',
  ],
  ['an override', { 'AGENTS.md': 'ROOT', 'a/AGENTS.md': 'NO', 'a/AGENTS.override.md': 'IN A' }, 'a'],
  ['an empty override', { 'AGENTS.md': 'NO', 'AGENTS.override.md': '', 'a/AGENTS.md': 'IN A' }, 'a'],
  [
    'what is no file',
    {
      'AGENTS.md': 'ROOT',
      'AGENTS.override.md/x': '',
      'a/AGENTS.override.md': { link: 'x' },
      'a/AGENTS.md': 'A',
    },
    'a',
  ],
  ['a link', { 'AGENTS.md': { link: 'docs/rules.md' }, 'docs/rules.md': 'RULES' }, '.'],
  [
    'too much',
    { 'AGENTS.md': 'x'.repeat(30_000), 'a/AGENTS.md': 'y'.repeat(5_000), 'a/b/AGENTS.md': 'NO' },
    'a/b',
  ],
  [
    'its settings',
    { 'AGENTS.md': 'ROOT', 'CLAUDE.md': 'NO', 'a/CLAUDE.md': '0123456789' },
    'a',
    { project_doc_fallback_filenames: ['CLAUDE.md'], project_doc_max_bytes: 9 },
  ],
  [
    'a repository within',
    { 'AGENTS.md': 'NO', 'a/.git': 'gitdir: ../.git/modules/a\n', 'a/AGENTS.md': 'A', 'a/b/AGENTS.md': 'B' },
    'a/b',
  ],
]

test.each(LAYOUTS)('%s', async (_, files, at, settings = {}) => {
  await using dirs = await sandboxDirs()
  const workspace = await realpath(dirs.workspace)
  await checkout(workspace, {})
  await writeFiles(workspace, files)
  const directory = join(workspace, at)
  await using model = await startModel([say('Done.')])
  const { config } = modelConfig(model, { provider: { requires_openai_auth: false } })
  const projects = { [workspace]: { trust_level: 'trusted' }, [directory]: { trust_level: 'trusted' } }
  const { exitCode } = await codexExec({
    config: stringify({ ...config, ...settings, projects }),
    prompt: 'Do it.',
    cwd: directory,
  })
  expect(exitCode).toBe(0)
  const sent = JSON.stringify(model.requests[0]?.body)
  const [, codex = ''] = /<INSTRUCTIONS>\\n(.*?)\\n<\/INSTRUCTIONS>/.exec(sent) ?? []
  expect(codex).not.toBe('')

  const ours = await repositoryInstructions({
    event: eventOf('push'),
    head: { trusted: true, reason: '' },
    workspace,
    directory,
    config: settings,
    git: undefined,
    github: undefined,
    warn: () => undefined,
  })
  const texts = ours.text.split(/^--- .+ ---$/m).slice(1)
  expect(texts.join('').split(/\s+/).filter(Boolean)).toEqual(codex.split(/(?:\\n|\s)+/).filter(Boolean))
})
