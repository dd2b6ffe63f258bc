/** What the inputs that configure Codex come to: seen by the model it asks, by its commands and by its MCP servers. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { createToolServer, tool } from '../../src/index.js'
import { codexBinary } from '../harness/codex.js'
import { command, invoke, mcp, say } from '../harness/model.js'
import { actionNode, pullRequestEvent, sandboxDirs } from '../harness/runner.js'
import { world } from '../harness/world.js'

const SELF_SERVER = fileURLToPath(new URL('../fixtures/mcp/self.mjs', import.meta.url))
const SUCCESS = { conclusion: 'success' }

/** What a command printed, in the form of either kind of tool. */
function printed(result = ''): string {
  if (result.startsWith('{')) return (JSON.parse(result) as { output: string }).output
  const output = result.split('Output:\n')[1] ?? ''
  return output.startsWith('{"chunk_id"') ? printed(output) : output
}

describe('the turn', () => {
  it('has the prompt, the schema, the effort, the verbosity, the instructions and the configuration', async () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'number' } },
      required: ['a'],
      additionalProperties: false,
    }
    await using w = await world([command('sleep 0.3; pwd; env'), say('{"a":1}')])
    const report = await w.run(
      {
        prompt: '',
        'prompt-file': 'ask.md',
        effort: 'high',
        verbosity: 'low',
        instructions: 'Mention INSTRUCTED.',
        'working-directory': 'packages/a',
        env: 'GREETING=hello = world\n\nTZ=UTC',
        config: 'model_reasoning_summary = "detailed"\n[features]\nweb_search_request = false',
        'codex-args': '-c model_reasoning_summary=concise --skip-git-repo-check',
        'output-schema-file': 'schema.json',
        'output-file': 'packages/reply.json',
        'transcript-file': 'transcript.jsonl',
      },
      {
        files: { 'ask.md': 'Ask  ${this}.\n', 'schema.json': JSON.stringify(schema), 'packages/a/x': 'x' },
        env: { JOB_SECRET: 'not for the agent', ANSWER: '42' },
        betweenStages: async ({ sandbox }) => {
          expect(await readFile(join(sandbox.workspace, 'packages/reply.json'), 'utf8')).toBe('{"a":1}')
        },
      },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    const [request, second] = w.model.requests
    expect(request?.body).toMatchObject({
      reasoning: { effort: 'high', summary: 'concise' },
      text: { verbosity: 'low', format: { type: 'json_schema', schema } },
    })
    expect(request?.prompts.at(-1)).toBe('Ask  ${this}.\n')
    expect(JSON.stringify(request?.body)).toContain('Mention INSTRUCTED.')
    const [cwd, ...lines] = printed(second?.results[0]).trim().split('\n')
    expect(cwd).toMatch(/\/packages\/a$/)
    expect(lines).toContain('GREETING=hello = world')
    expect(lines).toContain('TZ=UTC')
    const names = lines.map(line => line.replace(/=.*/s, ''))
    expect(names.filter(name => /^(?:GITHUB|RUNNER|ACTIONS|INPUT|JOB|ANSWER|OPENAI)/.test(name))).toEqual([])
    expect(report.residue.workspace.added).toEqual(expect.arrayContaining(['packages/reply.json']))
  })

  it('has what codex-args says in the words of the CLI', async () => {
    await using w = await world([say('{"b":2}')])
    const report = await w.run(
      {
        'codex-args': `-m gpt-5 -c model_reasoning_effort="low" -C sub --output-schema schema.json -o 'the reply.txt' -s read-only`,
      },
      { files: { 'sub/x': 'x', 'schema.json': '{"type":"object"}' } },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    expect(w.model.requests[0]?.body).toMatchObject({
      model: 'gpt-5',
      reasoning: { effort: 'low' },
      text: { format: { schema: { type: 'object' } } },
    })
    expect(report.residue.workspace.added).toContain('the reply.txt')
    expect(report.log).toMatch(/gpt-5 · effort low/)
    expect(report.log).toMatch(/sandbox +read-only/)
    expect(JSON.stringify(w.model.requests[0]?.body)).toMatch(/<cwd>[^<]*\/sub<\/cwd>/)
  })
})

describe('what commands may do', () => {
  const look = (port: number): string =>
    `sleep 0.3; (echo > /dev/tcp/127.0.0.1/${port}) 2>/dev/null && echo net open || echo net shut; ` +
    'touch new 2>/dev/null && echo may write || echo may not write; grep NoNewPrivs /proc/self/status'

  it('is the default: the workspace, no network, no more rights', async () => {
    await using w = await world(({ index }) => (index === 0 ? command(look(w.model.port)) : say('Done.')))
    const report = await w.run({ model: 'gpt-5' })
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    expect(printed(w.model.requests[1]?.results[0])).toBe('net shut\nmay write\nNoNewPrivs:\t1\n')
  })

  it('is less with safety-strategy: read-only, more with network-access; requests are declined and shown', async () => {
    const escalate = {
      cmd: 'touch asked',
      sandbox_permissions: 'require_escalated',
      justification: 'Please.',
    }
    await using w = await world(
      ({ index }) =>
        [command(look(w.model.port)), invoke('exec_command', escalate), say('Done.')][index] ?? say('?'),
    )
    const report = await w.run({
      'safety-strategy': 'read-only',
      'network-access': 'true',
      'approval-policy': 'on-request',
      model: 'gpt-5',
    })
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    const [first, second] = w.model.requests[2]?.results ?? []
    expect(printed(first)).toBe('net open\nmay not write\nNoNewPrivs:\t1\n')
    expect(second).toMatch(/reject|declin|denied/i)
    expect(report.log).toMatch(/declined/)
    expect(report.log).toMatch(/sandbox +read-only, network on/)
    expect(report.residue.workspace.added).toEqual([])
  })

  it('is what a profile of the user’s own says, and the credentials stay denied', async () => {
    await using sandbox = await sandboxDirs()
    const home = join(sandbox.root, 'codex-home')
    await mkdir(home)
    const profile = { extends: ':read-only', filesystem: { [join(sandbox.workspace, 'open')]: 'write' } }
    await writeFile(join(home, 'config.toml'), stringify({ permissions: { mine: profile } }))
    await using w = await world([
      command(`sleep 0.3; touch shut; touch open/yes; cat '${home}/config.toml'; ls open`),
      say('Done.'),
    ])
    const report = await w.run(
      { 'permission-profile': 'mine', 'codex-home': home },
      { sandbox, files: { 'open/x': 'x' } },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    expect(report.residue.workspace.added).toEqual(['open/yes'])
    const result = w.model.requests[1]?.results[0]
    expect(result).not.toContain('extends')
    expect(result).toContain('Permission denied')
    expect(report.log).toMatch(/sandbox +mine/)
  })
})

describe('MCP servers', () => {
  it('over stdio and http are there, approved, each with its own environment only', async () => {
    const greet = tool({ name: 'greet', description: 'Greets.', input: {} }, () => 'hello over http')
    await using http = await createToolServer([greet])
    const token = http.config.httpHeaders?.['Authorization']?.replace('Bearer ', '') ?? ''
    await using w = await world([[mcp('self', 'tell'), mcp('web', 'greet')], say('Done.')])
    const report = await w.run(
      {
        model: 'gpt-5',
        'mcp-servers': JSON.stringify({
          mcpServers: {
            self: {
              type: 'stdio',
              command: actionNode(),
              args: [SELF_SERVER],
              env: { PLAIN: 'yes' },
              env_vars: ['SERVER_TOKEN'],
            },
            web: { type: 'http', url: http.config.url, bearer_token_env_var: 'WEB_TOKEN' },
          },
        }),
      },
      {
        env: { SERVER_TOKEN: 'token-of-the-server', WEB_TOKEN: token, OTHER: 'other' },
        path: ['/nonexistent/kept', 'relative/bin'],
      },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    const results = w.model.requests[1]?.results ?? []
    expect(results.join('\n')).toContain('hello over http')
    const { cwd, files, env } = JSON.parse(
      /\{.*\}/s.exec(results.find(r => r.includes('cwd')) ?? '')?.[0] ?? '{}',
    ) as {
      cwd: string
      files: string[]
      env: Record<string, string>
    }
    expect(cwd).toMatch(/_temp\/codex-home-[^/]+\/mcp-servers$/)
    expect(files).toEqual([])
    expect(env).toMatchObject({ PLAIN: 'yes', SERVER_TOKEN: 'token-of-the-server' })
    expect(env['PATH']?.split(':')[0]).toBe('/nonexistent/kept')
    expect(env['PATH']).not.toContain('relative/bin')
    expect(
      Object.keys(env).filter(name => /^(?:GITHUB|RUNNER|ACTIONS|INPUT|OTHER|WEB|OPENAI)/.test(name)),
    ).toEqual([])
    expect(report.masks).toEqual(expect.arrayContaining(['token-of-the-server', token]))
    expect(report.log).not.toContain('token-of-the-server')
  })

  it('of the repository start with trust-project', async () => {
    await using w = await world([mcp('theirs', 'tell'), say('Done.')])
    const server = { command: actionNode(), args: [SELF_SERVER], default_tools_approval_mode: 'approve' }
    const report = await w.run(
      { 'trust-project': 'true', model: 'gpt-5' },
      {
        files: {
          '.codex/config.toml': stringify({ mcp_servers: { theirs: { ...server, required: true } } }),
        },
      },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    expect(w.model.requests[1]?.results[0]).toMatch(/\\?"cwd\\?"/)
  })

  it('of the repository do not for an untrusted head, and the log says so', async () => {
    await using w = await world([say('Done.')])
    const server = { command: actionNode(), args: [SELF_SERVER], required: true }
    const report = await w.run(
      { 'trust-project': 'true' },
      {
        event: pullRequestEvent({ number: 7, headRepository: 'stranger/hello' }),
        files: { '.codex/config.toml': stringify({ mcp_servers: { theirs: server } }) },
      },
    )
    expect(report.outputs, report.log.slice(-1500)).toMatchObject(SUCCESS)
    expect(JSON.stringify(w.model.requests[0]?.tools)).not.toContain('theirs')
    expect(report.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('`trust-project`') as string,
      }),
    )
  })
})

describe('the thread', () => {
  it('goes on in the next run with codex-home and resume', async () => {
    await using sandbox = await sandboxDirs()
    const home = join(sandbox.home, 'kept')
    await using w = await world([
      say('First answer.'),
      command(`sleep 0.3; ls '${home}' 2>&1; echo "profile $CODEX_PERMISSION_PROFILE"`),
      say('{"answer":2}'),
    ])
    const inputs = { 'codex-home': '~/kept', 'comment-mode': 'new' }
    const first = await w.run({ ...inputs, prompt: 'First question.' }, { sandbox })
    const resume = first.outputs['thread-id'] ?? ''
    const schema = { type: 'object', properties: { answer: { type: 'number' } } }
    const second = await w.run(
      { ...inputs, prompt: 'Second question.', resume, 'output-schema': JSON.stringify(schema) },
      { sandbox },
    )
    expect(second.outputs).toMatchObject({
      ...SUCCESS,
      'thread-id': resume,
      'final-message': '{"answer":2}',
      'structured-output': '{"answer":2}',
    })
    expect(w.model.requests[1]?.body).toMatchObject({ text: { format: { type: 'json_schema', schema } } })
    expect(w.model.requests[1]?.prompts).toEqual(
      expect.arrayContaining(['First question.', 'Second question.']),
    )
    expect(JSON.stringify(w.model.requests[1]?.body)).toContain('First answer.')
    const result = printed(w.model.requests[2]?.results[0])
    expect(result).toContain('Permission denied')
    expect(result).toContain('profile codex-client-action')
    expect(second.residue.files.filter(path => path.endsWith('auth.json'))).toEqual([])
  })

  it('is over MCP with an older Codex and safety-strategy: unsafe', async () => {
    await using w = await world([command('sleep 0.3; echo over mcp'), say('Done.')])
    const report = await w.run({
      transport: 'mcp',
      'codex-path': await codexBinary('0.142.3'),
      'safety-strategy': 'unsafe',
      effort: 'low',
      instructions: 'Mention INSTRUCTED.',
      env: 'GREETING=hello',
    })
    expect(report.outputs).toMatchObject({ ...SUCCESS, 'final-message': 'Done.', 'codex-version': '0.142.3' })
    expect(w.model.requests[0]?.body).toMatchObject({ reasoning: { effort: 'low' } })
    expect(JSON.stringify(w.model.requests[0]?.body)).toContain('Mention INSTRUCTED.')
    expect(w.model.requests[1]?.results[0]).toContain('over mcp')
    expect(report.log).toContain('$ sleep 0.3; echo over mcp')
  })
})
