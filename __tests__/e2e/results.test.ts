/** What a run leaves on purpose, besides the comment, however it ends: outputs, summary, transcript, patch, findings. */
import { cp, lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SUMMARY_BYTES } from '../../src/action/summary.js'
import type { CodexEvent } from '../../src/client/events.js'
import { codexBinary } from '../harness/codex.js'
import { command, hang, patch, say } from '../harness/model.js'
import { checkout, git, pullRequestEvent, sandboxDirs, startAction, writeFiles } from '../harness/runner.js'
import { KEY, world } from '../harness/world.js'

const ADD = patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch')
const FINDINGS = {
  findings: [
    { path: 'a.txt', line: 2, title: 'Wrong', body: 'Should be **3**.', severity: 'high' },
    ...Array.from({ length: 12 }, (_, i) => ({ path: 'a.txt', line: i + 1, body: `Remark ${i}.` })),
  ],
}
const SCHEMA = JSON.stringify({
  type: 'object',
  properties: { findings: { type: 'array', items: { type: 'object' } } },
  required: ['findings'],
})
/** Known in every run that got as far as a turn. */
const KNOWN = {
  'thread-id': expect.stringMatching(/^[\da-f-]{36}$/) as string,
  'codex-version': '0.169.0',
  'auth-source': 'openai-api-key',
  'auth-rotated': 'false',
  usage: expect.stringContaining('"turns":1') as string,
}

it('a success leaves a patch of its own changes only, its findings on their lines, and a transcript', async () => {
  await using sandbox = await sandboxDirs()
  const { workspace, root } = sandbox
  await checkout(workspace, { 'a.txt': '1\n2\n', 'old.txt': 'x\n', '.gitignore': 'out/\n' })
  await writeFiles(workspace, { 'a.txt': '1\n2\nmine\n', 'mine.txt': 'mine\n', 'out/x': 'x\n' })
  const before = join(root, 'before')
  await cp(workspace, before, { recursive: true })
  const change =
    "sleep 0.3; printf '4\\n' >> a.txt; mv old.txt 'new ä.txt'; echo y > out/y; echo ours >> mine.txt"
  await using w = await world([ADD, command(change), say(JSON.stringify(FINDINGS))])
  const report = await w.run(
    { 'output-schema': SCHEMA, 'transcript-file': 'transcript.jsonl' },
    {
      sandbox,
      betweenStages: async () => {
        const names = await readdir(sandbox.temp, { recursive: true })
        const patches = names.filter(name => name.endsWith('.patch'))
        expect(patches).toHaveLength(1)
        await git(before, 'apply', join(sandbox.temp, patches[0] ?? ''))
      },
    },
  )
  const files = ['a.txt', 'mine.txt', 'new ä.txt', 'new.txt', 'old.txt']
  expect(report.outputs, report.log).toMatchObject({
    ...KNOWN,
    conclusion: 'success',
    'structured-output': JSON.stringify(FINDINGS),
    'changed-files': JSON.stringify(files),
    'patch-file': expect.stringMatching(/\.patch$/) as string,
    'transcript-file': join(workspace, 'transcript.jsonl'),
  })
  for (const name of files.filter(name => name !== 'old.txt'))
    expect(await readFile(join(before, name), 'utf8')).toBe(await readFile(join(workspace, name), 'utf8'))
  expect(await git(before, 'status', '--porcelain', '--ignored')).toBe(
    (await git(workspace, 'status', '--porcelain', '--ignored')).replace('?? transcript.jsonl\n', ''),
  )
  expect(report.annotations[0]).toMatchObject({
    level: 'error',
    title: 'Wrong',
    file: 'a.txt',
    line: '2',
    message: 'Should be **3**.',
  })
  expect(report.annotations).toHaveLength(11)
  expect(report.droppedAnnotations).toBe(0)
  expect(report.log).toContain('… 2 annotations more than GitHub shows')
  const transcript = await readFile(join(workspace, 'transcript.jsonl'), 'utf8')
  const events = transcript
    .trimEnd()
    .split('\n')
    .map(line => (JSON.parse(line) as CodexEvent).type)
  expect(events).toEqual(
    expect.arrayContaining(['session_configured', 'patch_apply_end', 'exec_command_end']),
  )
  expect(events.at(-1)).toBe('task_complete')
  expect(report.summary).toContain('"title": "Wrong"')
  expect(report.summary).toContain('```diff\ndiff --git a/a.txt')
})

it('a reply that does not satisfy its schema is a failure that says where, and leaves the rest', async () => {
  await using w = await world([ADD, say('{"findings":[1]}')])
  const report = await w.run({ 'output-schema': SCHEMA }, { files: { 'a.txt': '1\n' } })
  const where = '/findings/0 must be object'
  expect(report.exitCode).toBe(1)
  expect(report.outputs).toMatchObject({
    ...KNOWN,
    conclusion: 'failure',
    'conclusion-reason': expect.stringContaining(where) as string,
    'structured-output': '',
    'changed-files': '["new.txt"]',
    'patch-file': expect.stringMatching(/\.patch$/) as string,
  })
  expect(report.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining(where) as string },
  ])
  expect(report.summary).toContain('What Codex had written by then')
  expect(w.github.comments(7)[0]?.body).toContain(where)
})

it('a run out of time leaves what there is', async () => {
  await using w = await world([ADD, [say('So far.'), hang()]])
  const report = await w.run({ 'timeout-minutes': '0.15' }, { files: { 'a.txt': '1\n' } })
  expect(report.outputs, report.log).toMatchObject({
    ...KNOWN,
    conclusion: 'timed-out',
    'changed-files': '["new.txt"]',
    'patch-file': expect.stringMatching(/\.patch$/) as string,
    'comment-url': expect.stringContaining('/pull/7#') as string,
  })
  expect(report.summary).toMatch(/^## ⏱️ Codex ran out of time\n/)
  expect(report.summary).toContain('+hello')
})

it('a cancelled run leaves its outputs and its summary', async () => {
  await using w = await world([ADD, command('echo begun; sleep 60', { yieldMs: 60_000 })])
  await using sandbox = await sandboxDirs()
  await checkout(sandbox.workspace, { 'a.txt': '1\n' })
  const run = await startAction({
    sandbox,
    api: w.github.url,
    event: pullRequestEvent({ number: 7 }),
    inputs: {
      prompt: 'Wait.',
      'openai-api-key': KEY,
      'codex-path': await codexBinary(),
      'responses-api-endpoint': w.model.endpoint,
    },
  })
  await run.waitFor('echo begun')
  run.cancel()
  const report = await run.report
  expect(report.outputs, report.log).toMatchObject({
    ...KNOWN,
    conclusion: 'cancelled',
    'changed-files': '["new.txt"]',
    'patch-file': expect.stringMatching(/\.patch$/) as string,
  })
  expect(report.summary).toMatch(/^## 🛑 The run was cancelled\n/)
  expect(report.summary).toContain('+hello')
  expect(report.summary).toContain('<code>echo begun; sleep 60</code>')
})

it('an input that cannot be is told in the summary, too', async () => {
  await using w = await world()
  const report = await w.run({ effort: 'much more' })
  expect(report.outputs).toMatchObject({ conclusion: 'failure' })
  expect(report.exitCode).toBe(1)
  expect(report.annotations).toMatchObject([{ level: 'error', title: 'Codex could not finish' }])
  expect(report.summary).toMatch(/^## ❌ Codex could not finish\n[^]*effort/)
})

it('a link that the agent puts in the place of the reply is replaced, not followed', async () => {
  await using sandbox = await sandboxDirs()
  const [victim, place] = [join(sandbox.home, 'victim'), join(sandbox.workspace, 'reply.md')]
  await writeFile(victim, 'untouched')
  await using w = await world([
    command(`sleep 0.3; ln -s '${victim}' reply.md; ls -l reply.md`),
    say('Mine.'),
  ])
  const report = await w.run({ 'output-file': 'reply.md' }, { sandbox, files: { 'a.txt': '1\n' } })
  expect(report.outputs, report.log).toMatchObject({ conclusion: 'success' })
  expect(report.log).toContain(`reply.md -> ${victim}`)
  expect(await readFile(victim, 'utf8')).toBe('untouched')
  expect((await lstat(place)).isFile()).toBe(true)
  expect(await readFile(place, 'utf8')).toBe('Mine.')
})

it('a reply larger than a summary is whole in the output, and the summary says where', async () => {
  const reply = Array.from(
    { length: 30_000 },
    (_, i) => `Line ${i} of a very long reply, of words and more words.\n`,
  ).join('')
  await using w = await world([say(reply)])
  const report = await w.run()
  expect(report.outputs['final-message']).toBe(reply)
  expect(Buffer.byteLength(report.summary ?? '')).toBeLessThanOrEqual(SUMMARY_BYTES)
  expect(Buffer.byteLength(report.summary ?? '')).toBeGreaterThan(SUMMARY_BYTES * 0.99)
  expect(report.summary).toContain('All of it is in the output `final-message`')
  expect(w.github.comments(7)).toHaveLength(5)
  expect(w.github.comments(7).at(-1)?.body).toContain('Line 29999 of')
})
