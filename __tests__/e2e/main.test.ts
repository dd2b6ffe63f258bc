import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { codexBinary } from '../harness/codex.js'
import { startGitHub, type GitHub } from '../harness/github.js'
import { command, patch, reason, say, startModel, type Model, type ModelOptions } from '../harness/model.js'
import {
  issueCommentEvent,
  pullRequestEvent,
  runAction,
  sandboxDirs,
  type RunOptions,
  type RunReport,
} from '../harness/runner.js'
import { chatgptSignIn } from '../harness/signin.js'

const KEY = 'sk-test-0123456789abcdefghij'

interface World extends AsyncDisposable {
  model: Model
  github: GitHub
  run(inputs?: Record<string, string>, options?: RunOptions): Promise<RunReport>
}

/** A model, a GitHub with pull request 7 of somebody who may write, and the action between them. */
async function world(answers: ModelOptions['answers']): Promise<World> {
  const [model, github] = await Promise.all([startModel({ answers: answers ?? [] }), startGitHub()])
  github.seedPullRequest({ number: 7 })
  github.state.permissions.set('octocat', 'write')
  return {
    model,
    github,
    run: async (inputs = {}, options = {}) =>
      runAction({
        api: github.url,
        event: pullRequestEvent({ number: 7 }),
        inputs: {
          prompt: 'Fix it.',
          ...(inputs['auth'] === undefined && { 'openai-api-key': KEY }),
          'codex-path': await codexBinary(),
          'responses-api-endpoint': model.endpoint,
          ...inputs,
        },
        ...options,
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([model.close(), github.close()])
    },
  }
}

const CLEAN = { files: [], changed: [], tmp: [], processes: [], gitConfigChanged: false, sudoChanged: false }

describe('the whole path', () => {
  it('from the prompt to the posted reply', async () => {
    await using w = await world([
      [reason('Let me look.'), command('sleep 0.5; echo one; echo two >&2; exit 3')],
      patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch'),
      say('The **answer**.'),
    ])
    const report = await w.run()
    expect(report.exitCode).toBe(0)
    expect(w.model.requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`)
    expect(JSON.stringify(w.model.requests[0]?.body)).toContain('"Fix it."')

    const groups = report.main.tree.flatMap(node => (typeof node === 'string' ? [] : [node]))
    const shell = groups.find(group => group.title.startsWith('$ sleep 0.5'))
    expect(JSON.stringify(shell)).toMatch(/one.*two/s)
    expect(groups.map(group => group.title)).toEqual([
      'Reasoning',
      expect.stringContaining('$ sleep 0.5; echo one'),
      expect.stringMatching(/^A new\.txt \+1/),
    ])
    expect(report.log).toMatch(/^\u001b\[31m✗ exit 3 · \d/m)
    expect(report.log).toContain('The **answer**.')

    const [comment] = w.github.comments(7)
    expect(w.github.comments(7)).toHaveLength(1)
    expect(comment?.body).toContain('The **answer**.')
    expect(report.outputs).toMatchObject({
      conclusion: 'success',
      'final-message': 'The **answer**.',
      'comment-id': String(comment?.id),
      'codex-version': '0.169.0',
      'auth-source': 'openai-api-key',
    })
    expect(JSON.parse(report.outputs['usage'] ?? '')).toMatchObject({ turns: 1, commands: 1 })
    expect(report.masks).toContain(KEY)
    expect(report.residue).toMatchObject(CLEAN)
    expect(w.github.violations).toEqual([])
  })

  it('starts Codex once: the one that was started in advance is the one that works', async () => {
    await using w = await world([say('Hello.')])
    await using sandbox = await sandboxDirs()
    const [started, program] = [join(sandbox.root, 'started'), join(sandbox.root, 'codex')]
    await writeFile(
      program,
      `#!/bin/sh\nfor last; do :; done\necho "$last" >> '${started}'\nexec '${await codexBinary()}' "$@"\n`,
      { mode: 0o755 },
    )
    const report = await w.run({ 'codex-path': program }, { sandbox })
    expect(report.outputs['conclusion'], report.log).toBe('success')
    const starts = (await readFile(started, 'utf8')).split('\n')
    expect(starts.filter(last => last === 'app-server')).toHaveLength(1)
  })

  it.skipIf(process.platform !== 'linux')(
    'starts Codex without what costs time only: its own skills, a script that tells the system (Linux)',
    async () => {
      await using w = await world([say('Hello.')])
      await using sandbox = await sandboxDirs()
      const [bin, called] = [join(sandbox.root, 'bin'), join(sandbox.root, 'called')]
      await mkdir(bin)
      await writeFile(join(bin, 'lsb_release'), `#!/bin/sh\necho >> '${called}'\n`, { mode: 0o755 })
      const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` }
      const report = await w.run({}, { sandbox, env })
      expect(report.outputs['conclusion'], report.log).toBe('success')
      expect(existsSync(called)).toBe(false)
      const [request] = w.model.requests
      expect(request?.headers['user-agent']).toMatch(/ \(\S.*; \w+\) /)
      expect(JSON.stringify(request?.body)).not.toContain('skill-creator')
      // Codex has them, where they can be read.
      await w.run({ 'safety-strategy': 'unsafe' }, { sandbox, env })
      expect(JSON.stringify(w.model.requests[1]?.body)).toContain('skill-creator')
    },
  )

  it('a second run updates the comment of the first, also behind many pages', async () => {
    await using w = await world(() => say('Again.'))
    for (let i = 0; i < 130; i++) w.github.seedComment(7, `noise ${i}`, 'somebody')
    await w.run()
    const [first] = w.github.comments(7).slice(-1)
    for (let i = 0; i < 130; i++) w.github.seedComment(7, `more noise ${i}`, 'somebody')
    const report = await w.run({ prompt: 'Once more.' })
    expect(report.outputs['comment-id']).toBe(String(first?.id))
    expect(w.github.comments(7).filter(({ body }) => body.includes('Again.'))).toHaveLength(1)
    expect(w.github.violations).toEqual([])
  })

  it('answers a comment that begins with the trigger phrase, with what it asks', async () => {
    await using w = await world(() => say('It adds.'))
    const event = issueCommentEvent({
      number: 7,
      body: '/codex what does $& add do?',
      author: 'octocat',
    })
    const report = await w.run({ prompt: 'A question: ${request}', 'trigger-phrase': '/codex' }, { event })
    expect(report.outputs['conclusion']).toBe('success')
    expect(JSON.stringify(w.model.requests[0]?.body)).toContain('A question: what does $& add do?')
  })

  it('a stranger starts nothing', async () => {
    await using w = await world([])
    w.github.state.permissions.set('octocat', 'read')
    const report = await w.run()
    expect(report).toMatchObject({ exitCode: 0, outputs: { conclusion: 'skipped' } })
    expect(w.model.requests).toEqual([])
    expect(w.github.comments(7)).toEqual([])
  })
})

describe('the sign-in', () => {
  const auth = chatgptSignIn({ mark: 'e2e' })
  const payload = deflateSync(JSON.stringify(auth)).toString('base64url')

  it.each(['memory', 'file'])('of ChatGPT reaches Codex with auth-storage: %s', async storage => {
    await using w = await world([command('sleep 0.4; cat "$CODEX_HOME/auth.json"'), say('Done.')])
    const report = await w.run(
      {
        auth: payload,
        'auth-storage': storage,
        config: stringify({ chatgpt_base_url: w.model.chatgptBaseUrl }),
      },
      { event: pullRequestEvent({ number: 7 }) },
    )
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'final-message': 'Done.' })
    expect(w.model.requests[0]?.headers['authorization']).toBe(`Bearer ${auth.tokens.access_token}`)
    for (const secret of [auth.tokens.access_token, auth.tokens.refresh_token, auth.tokens.id_token]) {
      expect(report.masks).toContain(secret)
      expect(JSON.stringify(w.model.requests.map(({ body }) => body))).not.toContain(secret)
      expect(report.log).not.toContain(secret)
    }
    expect(report.residue).toMatchObject(CLEAN)
  })
})

describe('the repository', () => {
  it('does not get its own MCP servers started', async () => {
    await using w = await world([say('Hello.')])
    const server = { mcp_servers: { evil: { command: 'touch', args: ['started'] } } }
    const report = await w.run({}, { files: { '.codex/config.toml': stringify(server), 'a.txt': 'a' } })
    expect(report.outputs['conclusion']).toBe('success')
    expect(report.residue.workspace).toEqual({ added: [], changed: [], removed: [] })
  })
})
