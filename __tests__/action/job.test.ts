import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { INPUTS, type InputName, type InputSpec } from '../../src/action/input-table.js'
import { readJob, type Job } from '../../src/action/job.js'
import { createSecrets } from '../../src/action/secrets.js'
import { sandboxDirs } from '../harness/sandbox.js'

type Given = Partial<Record<InputName, string>>

/** Reads a job in a workspace with a few files. `prompt` is `Do it.` unless the test says otherwise. */
async function read(given: Given): Promise<{ job: Job; masks: string[]; workspace: string }> {
  const sandbox = await sandboxDirs()
  onTestFinished(() => sandbox.remove())
  const { workspace, home } = sandbox
  await mkdir(join(workspace, 'sub'))
  await writeFile(join(workspace, 'ask.md'), 'Asked in a file.\n')
  await writeFile(join(workspace, 'empty.md'), '\n')
  await writeFile(join(workspace, 'schema.json'), '{"type":"object"}')
  await symlink('/etc/hostname', join(workspace, 'link.md'))
  await symlink('/etc', join(workspace, 'etc'))
  const masks: string[] = []
  const secrets = createSecrets(value => masks.push(value))
  const get = (name: InputName): string => {
    const spec: InputSpec = INPUTS[name]
    const prompt = name === 'prompt' && given['prompt-file'] === undefined ? 'Do it.' : undefined
    return given[name] ?? prompt ?? spec.default ?? ''
  }
  const job = await readJob(get, { GITHUB_WORKSPACE: workspace, HOME: home }, secrets)
  return { job, masks, workspace }
}

describe('an input that cannot be used is one sentence that names it', () => {
  it.each<[string, Given, RegExp]>([
    ['no prompt', { prompt: ' ' }, /`prompt` is missing.*`prompt-file`/],
    ['both prompts', { prompt: 'a', 'prompt-file': 'ask.md' }, /`prompt` and `prompt-file` are both set/],
    ['an empty prompt file', { 'prompt-file': 'empty.md' }, /`prompt-file`.*empty file/],
    ['a prompt file that is not there', { 'prompt-file': 'nope.md' }, /`prompt-file`.*not there: nope\.md/],
    ['a prompt file outside', { 'prompt-file': '/etc/hostname' }, /`prompt-file`.*outside the workspace/],
    ['a link out as prompt file', { 'prompt-file': 'link.md' }, /`prompt-file`.*outside the workspace/],
    ['a directory as prompt file', { 'prompt-file': 'sub' }, /`prompt-file`.*not a file/],
    ['an unknown sandbox', { sandbox: 'open' }, /`sandbox` must be one of `read-only`.*not `open`/],
    ['an unknown effort', { effort: 'huge' }, /`effort` must be one of .*`xhigh`.*not `huge`/],
    ['an unknown verbosity', { verbosity: 'loud' }, /`verbosity` must be one of `low`/],
    ['an unknown policy', { 'approval-policy': 'always' }, /`approval-policy` must be one of `never`/],
    ['an unknown strategy', { 'safety-strategy': 'yolo' }, /`safety-strategy` must be one of `drop-sudo`/],
    ['an unknown transport', { transport: 'http' }, /`transport` must be one of `auto`/],
    ['no boolean', { 'network-access': 'yes' }, /`network-access` must be `true` or `false`, not `yes`/],
    ['no boolean, either', { 'trust-project': '1' }, /`trust-project` must be `true` or `false`/],
    ['no number', { 'timeout-minutes': 'soon' }, /`timeout-minutes`.*above 0.*`soon`/],
    ['no minutes', { 'idle-timeout-minutes': '0' }, /`idle-timeout-minutes`.*above 0/],
    ['an endpoint that is none', { 'responses-api-endpoint': 'x' }, /`responses-api-endpoint`.*http/],
    ['a reply nowhere', { 'reply-to': '#7' }, /`reply-to` must be `auto`, `none` or the number/],
    ['a version that is none', { 'codex-version': '>=1 || 2' }, /`codex-version` must be a version/],
    ['a directory that is not there', { 'working-directory': 'x' }, /`working-directory`.*not there: x/],
    ['a directory outside', { 'working-directory': '..' }, /`working-directory`.*outside the workspace/],
    ['a link as directory', { 'working-directory': 'etc' }, /`working-directory`.*outside the workspace/],
    ['an output file outside', { 'output-file': '../reply' }, /`output-file`.*existing directory/],
    ['an output file behind a link', { 'output-file': 'etc/reply' }, /`output-file`.*existing directory/],
    ['a directory as output file', { 'output-file': 'sub' }, /`output-file` names a directory: sub/],
    ['a transcript nowhere', { 'transcript-file': 'no/t.jsonl' }, /`transcript-file`.*existing directory/],
    ['a schema that is no JSON', { 'output-schema': '{' }, /`output-schema` is not JSON/],
    ['a schema that is a list', { 'output-schema': '[]' }, /`output-schema` must be a JSON object/],
    ['both schemas', { 'output-schema': '{}', 'output-schema-file': 'schema.json' }, /are both set/],
    ['a thread without a home', { resume: 'x' }, /`resume` needs `codex-home`/],
    ['a home in the workspace', { 'codex-home': '.codex' }, /`codex-home`.*apart from the workspace/],
    ['a home behind a link', { 'codex-home': 'etc/../sub' }, /`codex-home`.*apart from the workspace/],
    ['a home around the workspace', { 'codex-home': '..' }, /`codex-home`.*apart from the workspace/],
    [
      'profile and sandbox',
      { 'permission-profile': 'mine', sandbox: 'read-only' },
      /`permission-profile` and `sandbox` are both set/,
    ],
    [
      'profile and network',
      { 'permission-profile': 'mine', 'network-access': 'true' },
      /`permission-profile` and `network-access` are both set/,
    ],
    ['no line of env', { env: 'A=1\nB' }, /`env`, line 2, is not `NAME=value`/],
    ['no TOML', { config: 'a = ' }, /`config` is not TOML/],
    ['a flag without an input', { 'codex-args': '--yolo' }, /`codex-args` has `--yolo`/],
    [
      'two that differ',
      { model: 'a', 'codex-args': '-m b' },
      /`model` and `codex-args` say different things: keep one/,
    ],
    [
      'config that differs',
      { effort: 'low', config: 'model_reasoning_effort = "high"' },
      /`effort` and `config` .*say different things: keep one/,
    ],
    ['no servers', { 'mcp-servers': 'what?' }, /`mcp-servers` is neither JSON nor TOML/],
  ])('%s', async (_name, given, pattern) => {
    await expect(read(given)).rejects.toThrow(pattern)
  })
})

describe('readJob', () => {
  it('takes what codex-args and config say for an input as the input', async () => {
    const { job } = await read({
      'codex-args': '-s read-only -C sub -c approval_policy=on-request',
      config:
        'model = "m"\nmodel_verbosity = "low"\ndeveloper_instructions = "Be brief."\nweb_search = "live"',
    })
    expect(job.inputs).toMatchObject({
      sandbox: 'read-only',
      approvalPolicy: 'on-request',
      model: 'm',
      verbosity: 'low',
      instructions: 'Be brief.',
    })
    expect(job.workingDirectory).toBe(join(job.workspace, 'sub'))
    expect(job.userConfig).toEqual({ web_search: 'live' })
  })

  it('checks what config says for an input as the input', async () => {
    await expect(read({ config: 'model_verbosity = "loud"' })).rejects.toThrow(/`verbosity` must be one of/)
    await expect(read({ config: 'approval_policy = { granular = {} }' })).rejects.toThrow(
      /`config` sets `approval_policy` to something that is not a text: use the input `approval-policy`/,
    )
  })

  it('finds the Codex home, also where there is none yet', async () => {
    const { job } = await read({ 'codex-home': '~/a/b', resume: 'thread' })
    expect(job.inputs.codexHome).toMatch(/\/home\/a\/b$/)
  })

  it('masks what env gives the commands by a name of secrets, and the credentials line by line', async () => {
    const { masks } = await read({
      env: 'NPM_TOKEN=npm-secret-1\nMODE=production',
      auth: 'line-one\nline-two',
    })
    expect(masks).toEqual(expect.arrayContaining(['npm-secret-1', 'line-one', 'line-two']))
    expect(masks).not.toContain('production')
  })
})
