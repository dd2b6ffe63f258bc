/**
 * The real CLI with sign-ins in every state, on loopback: what Codex does by itself with auth.json, and what a run of
 * the action makes of it. All tokens are unsigned.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodePayload, encodePayload } from '../../src/auth/payload.js'
import { isChatgpt, type AuthPayload } from '../../src/auth/schema.js'
import { codexBinary, codexExec, type Exec } from '../harness/codex.js'
import { startGitHub } from '../harness/github.js'
import {
  command,
  fail,
  modelConfig,
  say,
  startModel,
  type Model,
  type Scripted,
  type TokenAnswer,
} from '../harness/model.js'
import {
  issueCommentEvent,
  pullRequestEvent,
  runAction,
  scheduleEvent,
  type RunReport,
  type TestEvent,
} from '../harness/runner.js'
import { apiKeySignIn, chatgptSignIn, fakeJwt, type ChatgptSignIn } from '../harness/signin.js'

const MINUTE = 60
const DAY = 86_400
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY * 1000).toISOString()
const opaque = (days: number): ChatgptSignIn => {
  const signIn = { ...chatgptSignIn(), last_refresh: daysAgo(days) }
  signIn.tokens.access_token = 'opaque-access-token-of-tests'
  return signIn
}
const fresh = (mark: string): { access_token: string; refresh_token: string; id_token: string } => ({
  access_token: fakeJwt(`access-${mark}`),
  refresh_token: `rt_${mark}_${'n'.repeat(40)}`,
  id_token: fakeJwt(`id-${mark}`),
})
const refused =
  (code: string, status = 401) =>
  (): TokenAnswer => ({
    status,
    body: { error: { message: 'scripted', type: 'invalid_request_error', code } },
  })
const tokensOf = (signIn: ChatgptSignIn): string => signIn.tokens.access_token
const bearers = (model: Model): (string | undefined)[] =>
  model.requests.map(({ headers }) => headers.authorization?.replace('Bearer ', ''))

describe('codex exec with auth.json', () => {
  interface Services {
    tokens?: readonly TokenAnswer[] | (() => TokenAnswer)
    accept?: readonly string[]
    answers?: readonly Scripted[]
    env?: Record<string, string>
  }

  async function exec(
    signIn: object,
    { tokens = [], accept, answers, env = {} }: Services = {},
  ): Promise<Exec & { refreshes: number; bearers: (string | undefined)[]; kept: string }> {
    await using model = await startModel({
      answers: answers ?? (() => say('hello')),
      tokens,
      ...(accept && { accept }),
    })
    const { toml } = modelConfig(model, { provider: { request_max_retries: 0, stream_max_retries: 0 } })
    const result = await codexExec({
      config: `cli_auth_credentials_store = "file"\n${toml}`,
      prompt: 'hi',
      signIn,
      env: { CODEX_REFRESH_TOKEN_URL_OVERRIDE: model.tokenUrl, ...env },
    })
    const kept = (result.signIn as ChatgptSignIn).tokens.refresh_token
    return { ...result, refreshes: model.refreshes.length, bearers: bearers(model), kept }
  }

  it.each<[string, ChatgptSignIn, number]>([
    ['fresh for 10 days, last refreshed 20 days ago', { ...chatgptSignIn(), last_refresh: daysAgo(20) }, 0],
    ['ends in 6 min 40 s', chatgptSignIn({ expiresIn: 400 }), 0],
    ['ends in 3 min', chatgptSignIn({ expiresIn: 3 * MINUTE }), 1],
    ['expired', chatgptSignIn({ expiresIn: -1 }), 1],
    ['opaque, refreshed 7 days ago', opaque(7), 0],
    ['opaque, refreshed 9 days ago', opaque(9), 1],
  ])('%s', async (_name, signIn, refreshes) => {
    const answer = fresh('second')
    const result = await exec(signIn, { tokens: [answer] })
    expect(result).toMatchObject({ exitCode: 0, refreshes })
    const [access, kept] =
      refreshes > 0
        ? [answer.access_token, answer.refresh_token]
        : [tokensOf(signIn), signIn.tokens.refresh_token]
    expect(result.bearers).toEqual([access])
    expect(result.kept).toBe(kept)
  })

  it.each(['refresh_token_reused', 'refresh_token_expired', 'refresh_token_invalidated'])(
    'expired, %s, and the service still takes the token: exit 0, only stderr tells',
    async code => {
      const signIn = chatgptSignIn({ expiresIn: -1 })
      const result = await exec(signIn, { tokens: refused(code) })
      expect(result).toMatchObject({ exitCode: 0, kept: signIn.tokens.refresh_token })
      expect(result.stderr).toContain('Your access token could not be refreshed because your refresh token')
    },
  )

  it('expired, reused, and the service refuses the token: exit 1, the message tells', async () => {
    const result = await exec(chatgptSignIn({ expiresIn: -1 }), {
      tokens: refused('refresh_token_reused'),
      accept: ['another'],
    })
    expect(result.exitCode).toBe(1)
    expect(result.stderr + result.stdout).toContain('refresh token was already used')
  })

  it('expired, and the refresh answers 500: exit 0, the file untouched', async () => {
    const signIn = chatgptSignIn({ expiresIn: -1 })
    const result = await exec(signIn, { tokens: refused('server_error', 500) })
    expect(result).toMatchObject({ exitCode: 0, kept: signIn.tokens.refresh_token })
    expect(result.refreshes).toBeGreaterThan(1)
  })

  it('401 for ever although the refresh works: rotated although the run failed', async () => {
    const result = await exec(chatgptSignIn(), {
      tokens: [fresh('a'), fresh('b'), fresh('c')],
      accept: ['another'],
    })
    expect(result.exitCode).toBe(1)
    expect(result.kept).toMatch(/^rt_[abc]_/)
  })

  it('a stray CODEX_API_KEY silently replaces the sign-in', async () => {
    const result = await exec(chatgptSignIn(), { env: { CODEX_API_KEY: 'sk-stray' } })
    expect(result.bearers).toEqual(['sk-stray'])
  })

  it('half a workload identity is an error', async () => {
    const result = await exec(chatgptSignIn(), { env: { OPENAI_FEDERATION_RULE_ID: 'rule' } })
    expect(result.exitCode).toBe(1)
  })

  it('one 401 in between: read again and tried again, nothing refreshed', async () => {
    const signIn = chatgptSignIn()
    const result = await exec(signIn, { answers: [fail(401), say('hello')] })
    expect(result).toMatchObject({ exitCode: 0, refreshes: 0, kept: signIn.tokens.refresh_token })
    expect(result.bearers).toEqual([tokensOf(signIn), tokensOf(signIn)])
  })

  it('without last_refresh the request goes out unsigned, which is why such a payload is refused', async () => {
    const { last_refresh: _, ...signIn } = chatgptSignIn()
    const result = await exec(signIn)
    expect(result.bearers).toEqual([undefined])
    expect(() => decodePayload(JSON.stringify(signIn))).toThrow('has no last_refresh')
  })
})

describe('a run of the action', () => {
  interface Situation {
    auth?: AuthPayload | string
    inputs?: Record<string, string>
    tokens?: readonly TokenAnswer[] | (() => TokenAnswer)
    accept?: readonly string[]
    answers?: readonly Scripted[]
    env?: Record<string, string>
    /** Sees the model before the run. */
    prepare?: (model: Model) => void
    writeBack?: boolean
    /** What the job runs for; pull request 7 comes from a fork unless said otherwise. */
    event?: TestEvent
    headRepository?: string
  }
  interface Result {
    report: RunReport
    refreshes: number
    bearers: (string | undefined)[]
    /** The sign-in the secret opens to, in the end. */
    secret: string | undefined
    writes: number
  }

  async function act(situation: Situation): Promise<Result> {
    const {
      auth,
      answers,
      tokens = [],
      accept,
      inputs = {},
      env = {},
      prepare,
      writeBack = true,
      event,
      headRepository = 'mallory/hello',
    } = situation
    await using model = await startModel({
      answers: answers ?? (() => say('hello')),
      tokens,
      ...(accept && { accept }),
    })
    await using github = await startGitHub()
    github.token('ghp_writer_0123456789', { login: 'writer', secrets: true })
    const { owner, repo } = github.state
    const at = github.state.now()
    const value = typeof auth === 'object' ? encodePayload(auth) : (auth ?? '')
    github.state.secrets.push({
      scope: `${owner}/${repo}`,
      name: 'CODEX_AUTH',
      value,
      created_at: at,
      updated_at: at,
    })
    prepare?.(model)
    github.state.permissions.set('octocat', 'write')
    github.seedPullRequest({ number: 7, headRepository })
    const report = await runAction({
      inputs: {
        prompt: 'hello',
        auth: value,
        ...(writeBack && { 'auth-secret-name': 'CODEX_AUTH', 'auth-secret-token': 'ghp_writer_0123456789' }),
        'codex-path': await codexBinary(),
        'responses-api-endpoint': model.endpoint,
        config: `chatgpt_base_url = "${model.chatgptBaseUrl}"
[model_providers.responses-api-endpoint]
request_max_retries = 0
stream_max_retries = 0`,
        'timeout-minutes': '1',
        ...inputs,
      },
      api: github.url,
      env: { CODEX_REFRESH_TOKEN_URL_OVERRIDE: model.tokenUrl, ...env },
      ...(event && { event }),
    })
    expect(github.violations).toEqual([])
    expect(report.residue).toMatchObject({ files: [], changed: [], tmp: [], processes: [] })
    return {
      report,
      refreshes: model.refreshes.length,
      bearers: bearers(model),
      secret: github.secret('CODEX_AUTH')?.value,
      writes: github.requests.filter(({ method }) => method === 'PUT').length,
    }
  }

  const shown = ({ report }: Result, level: string): string[] =>
    report.annotations.filter(each => each.level === level).map(each => each.message)
  const accessOf = (secret: string | undefined): string => {
    const payload = decodePayload(secret ?? '')
    return isChatgpt(payload) ? payload.tokens.access_token : ''
  }

  describe.each(['memory', 'file'])('auth-storage %s', storage => {
    const inputs = { 'auth-storage': storage }

    it('fresh: used as it is, nothing is renewed or written', async () => {
      const auth = { ...chatgptSignIn(), last_refresh: daysAgo(20) }
      const result = await act({ auth, inputs })
      expect(result.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'false' })
      expect(result.report.outputs['auth-source']).toMatch(
        /^auth \(ChatGPT plus, access token until 20.* UTC\)$/,
      )
      expect(result).toMatchObject({ refreshes: 0, bearers: [auth.tokens.access_token], writes: 0 })
      expect(shown(result, 'warning').filter(text => text.includes('auth.json'))).toHaveLength(
        storage === 'file' ? 1 : 0,
      )
    })

    it.each([
      ['ends before the run could', chatgptSignIn({ expiresIn: 400 })],
      ['expired', chatgptSignIn({ expiresIn: -1 })],
      ['opaque and 9 days old', opaque(9)],
    ])('%s: renewed once, used, masked and stored', async (_name, auth) => {
      const answer = fresh('second')
      const result = await act({ auth, inputs, tokens: [answer] })
      expect(result.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'saved' })
      expect(result).toMatchObject({ refreshes: 1, bearers: [answer.access_token], writes: 1 })
      expect(accessOf(result.secret)).toBe(answer.access_token)
      expect(result.report.masks).toEqual(expect.arrayContaining([answer.access_token, answer.refresh_token]))
      for (const secret of [answer.access_token, answer.refresh_token]) {
        expect(result.report.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret)
        expect(JSON.stringify(result.report.state)).not.toContain(secret)
      }
    })

    it.each([
      ['refresh_token_reused', 'was already used, by another job or machine'],
      ['refresh_token_expired', 'has expired'],
      ['refresh_token_invalidated', 'was revoked'],
    ])('expired and %s: told once, with what mends it, before the model is asked', async (code, fate) => {
      const result = await act({ auth: chatgptSignIn({ expiresIn: -1 }), inputs, tokens: refused(code) })
      expect(result.report.exitCode).toBe(1)
      expect(result.report.outputs['conclusion-reason']).toContain(
        `The stored sign-in is dead: its refresh token ${fate}`,
      )
      expect(shown(result, 'error')).toEqual([
        expect.stringMatching(/npx codex-client-action login`.* read \| gh secret set CODEX_AUTH --repo /),
      ])
      expect(result).toMatchObject({ bearers: [], writes: 0 })
    })

    it.each([
      ['Codex renews it by itself', 3 * MINUTE],
      ['it is asked to', 400],
    ])('dead when %s, but its access token lives: success, and one warning', async (_when, expiresIn) => {
      const auth = chatgptSignIn({ expiresIn })
      const result = await act({ auth, inputs, tokens: refused('refresh_token_reused') })
      expect(result.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'false' })
      expect(shown(result, 'warning').filter(text => text.includes('sign-in is dead'))).toHaveLength(1)
      expect(result.bearers).toEqual([auth.tokens.access_token])
    })

    it.each([
      ['refresh_token_reused', 'was already used'],
      ['refresh_token_expired', 'has expired'],
      ['refresh_token_invalidated', 'was revoked'],
    ])('refused in the middle of a turn, and %s: told once, with what mends it', async (code, fate) => {
      const result = await act({ auth: chatgptSignIn(), inputs, tokens: refused(code), accept: ['another'] })
      expect(result.report.outputs).toMatchObject({ conclusion: 'failure', 'auth-rotated': 'false' })
      expect(shown(result, 'error')).toEqual([
        expect.stringMatching(
          `is dead: its refresh token (${fate}|was refused).* read \\| gh secret set CODEX_AUTH`,
        ),
      ])
    })

    it('the service refuses every token: a failure, but what was rotated is stored', async () => {
      const answers = [fresh('a'), fresh('b'), fresh('c'), fresh('d')]
      const result = await act({ auth: chatgptSignIn(), inputs, tokens: answers, accept: ['another'] })
      expect(result.report.outputs).toMatchObject({ conclusion: 'failure', 'auth-rotated': 'saved' })
      expect(result.report.outputs['conclusion-reason']).toContain('unauthorized')
      const last = answers[result.refreshes - 1]
      expect(accessOf(result.secret)).toBe(last?.access_token)
    })

    it('a 401 in the middle of a turn: the turn goes on with a new token, which is stored', async () => {
      const auth = chatgptSignIn()
      const answer = fresh('second')
      const result = await act({
        auth,
        inputs,
        tokens: [answer],
        answers: [command('echo one'), say('done'), say('done'), say('done')],
        accept: [auth.tokens.access_token],
        prepare: model =>
          void model.arrived(0).then(() => setImmediate(() => model.accept([answer.access_token]))),
      })
      expect(result.report.outputs).toMatchObject({
        conclusion: 'success',
        'final-message': 'done',
        'auth-rotated': 'saved',
      })
      expect(result.refreshes).toBe(1)
      expect(result.bearers[0]).toBe(auth.tokens.access_token)
      expect(result.bearers.at(-1)).toBe(answer.access_token)
      expect(accessOf(result.secret)).toBe(answer.access_token)
    })

    it('stray variables of other credentials never reach Codex', async () => {
      const auth = chatgptSignIn()
      const env = {
        CODEX_API_KEY: 'sk-stray-key-0123456789',
        CODEX_ACCESS_TOKEN: 'at-stray-token-0123456789',
        OPENAI_API_KEY: 'sk-stray-other-0123456789',
        OPENAI_FEDERATION_RULE_ID: 'rule',
        OPENAI_IDENTITY_TOKEN_FILE: '/nowhere',
      }
      const result = await act({ auth, inputs, env })
      expect(result.report.outputs).toMatchObject({ conclusion: 'success' })
      expect(result.bearers).toEqual([auth.tokens.access_token])
    })

    it('what the agent writes cannot make it look dead', async () => {
      const patch =
        "apply_patch <<'EOF'\n*** Begin Patch\n*** Update File: refresh_token_reused\n@@\n-a\n+b\n*** End Patch\nEOF"
      const result = await act({ auth: chatgptSignIn(), inputs, answers: [command(patch), say('done')] })
      expect(result.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'false' })
      expect(shown(result, 'warning').filter(text => text.includes('dead'))).toEqual([])
    })

    it('an API key: in a payload, and as an input', async () => {
      const byAuth = await act({ auth: apiKeySignIn('sk-key-of-the-payload-01'), inputs, writeBack: false })
      expect(byAuth.bearers).toEqual(['sk-key-of-the-payload-01'])
      expect(byAuth.report.outputs['auth-source']).toBe('auth (API key)')
      const key = 'sk-key-of-the-input-01234'
      const byInput = await act({ inputs: { ...inputs, 'openai-api-key': key }, writeBack: false })
      expect(byInput.bearers).toEqual([key])
      expect(byInput.report.outputs['auth-source']).toBe('openai-api-key')
    })
  })

  it('a 401 in the middle of a turn, and the refresh answers 500: the reason is told, nothing is lost', async () => {
    const auth = chatgptSignIn()
    const result = await act({ auth, tokens: refused('server_error', 500), accept: ['another'] })
    expect(result.report.outputs).toMatchObject({ conclusion: 'failure', 'auth-rotated': 'false' })
    expect(result.report.outputs['conclusion-reason']).toContain('Codex could not refresh the sign-in')
    expect(accessOf(result.secret)).toBe(auth.tokens.access_token)
  })

  describe('on code from outside the repository', () => {
    const fork = { headRepository: 'mallory/hello' }
    const { repository } = scheduleEvent().payload
    const run = { head_repository: { id: 999_001, full_name: 'mallory/hello' }, run_attempt: 1 }
    const person = { login: 'octocat', type: 'User' }
    const workflow_run = { ...run, event: 'pull_request', actor: person, triggering_actor: person }
    it.each<[TestEvent]>([
      [pullRequestEvent(fork)],
      [pullRequestEvent(fork, 'pull_request_target')],
      [issueCommentEvent()],
      [{ name: 'workflow_run', payload: { action: 'completed', workflow_run, repository } }],
    ])('$name: nothing is renewed or asked, and the reason is told', async event => {
      const auth = chatgptSignIn({ expiresIn: 400 })
      const result = await act({ auth, tokens: [fresh('second')], event })
      expect(result.report.outputs, result.report.log).toMatchObject({
        conclusion: 'failure',
        'auth-rotated': 'false',
        'conclusion-reason': expect.stringContaining('never used on code from outside') as string,
      })
      expect(result).toMatchObject({ refreshes: 0, bearers: [], writes: 0 })
    })

    it('but on a comment about the repository’s own pull request it is used', async () => {
      const auth = chatgptSignIn()
      const headRepository = 'octo-org/hello'
      const result = await act({ auth, event: issueCommentEvent(), headRepository })
      expect(result.report.outputs, result.report.log).toMatchObject({ conclusion: 'success' })
      expect(result.bearers).toEqual([auth.tokens.access_token])
    })
  })

  it('without last_refresh: refused by name, and nothing is started', async () => {
    const { last_refresh: _, ...auth } = chatgptSignIn()
    const result = await act({ auth: JSON.stringify(auth) })
    expect(result.report.exitCode).toBe(1)
    expect(shown(result, 'error')).toEqual([
      expect.stringContaining('Input `auth` has no last_refresh, without which Codex signs no request.'),
    ])
    expect(result.bearers).toEqual([])
  })

  it('without a token for the secret: a warning that the stored sign-in ends, and when', async () => {
    const result = await act({
      auth: chatgptSignIn({ expiresIn: 400 }),
      tokens: [fresh('second')],
      writeBack: false,
    })
    expect(result.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'lost' })
    expect(shown(result, 'warning').filter(text => text.includes('does not work after 20'))).toHaveLength(1)
  })

  it('a token that cannot read the public key is found out before anything is renewed', async () => {
    const result = await act({
      auth: chatgptSignIn({ expiresIn: 400 }),
      tokens: [fresh('second')],
      inputs: { 'auth-secret-token': 'ghp_somebody_else_0123' },
    })
    expect(result.report.exitCode).toBe(1)
    expect(shown(result, 'error')).toEqual([
      expect.stringContaining('the permission `Secrets: read and write`'),
    ])
    expect(result).toMatchObject({ refreshes: 0, bearers: [] })
  })
})

it('a Codex access token travels in the environment of Codex', async () => {
  // Codex asks its service whose token it is, and where that is cannot be told through the action.
  const asked: (string | undefined)[] = []
  const service = createServer((request, response) => {
    asked.push(request.headers.authorization)
    const whoami = {
      chatgpt_user_id: 'user',
      chatgpt_account_id: 'account-test',
      chatgpt_plan_type: 'business',
      email: 'someone@example.com',
      chatgpt_account_is_fedramp: false,
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(whoami))
  })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  const directory = await mkdtemp(join(tmpdir(), 'access-token-'))
  try {
    const codex = join(directory, 'codex')
    await using model = await startModel({ answers: () => say('hello'), accept: ['at-0123456789abcdefghij'] })
    // Nor where it asks for the policies of the workspace, before any thread has a configuration.
    const script = [
      '#!/bin/sh',
      `export CODEX_AUTHAPI_BASE_URL=http://127.0.0.1:${port}`,
      `exec ${await codexBinary()} -c 'chatgpt_base_url="${model.chatgptBaseUrl}"' "$@"`,
    ]
    await writeFile(codex, script.join('\n'), { mode: 0o755 })
    const report = await runAction({
      inputs: {
        prompt: 'hello',
        'codex-access-token': 'at-0123456789abcdefghij',
        'codex-path': codex,
        'responses-api-endpoint': model.endpoint,
        config: `chatgpt_base_url = "${model.chatgptBaseUrl}"`,
      },
    })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'auth-source': 'codex-access-token' })
    expect(bearers(model)).toEqual(['at-0123456789abcdefghij'])
    expect(asked[0]).toBe('Bearer at-0123456789abcdefghij')
  } finally {
    service.close()
    await rm(directory, { recursive: true })
  }
})
