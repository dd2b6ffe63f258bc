/** The scripted model of the harness, asked by the real CLI. */
import { expect, it } from 'vitest'
import { DEFAULT_CODEX_VERSION } from '../../../src/codex/version.js'
import { codexExec } from '../../harness/codex.js'
import { drive } from '../../harness/drive.js'
import { cut, empty, fail, failed, hang, modelConfig, say, startModel, until } from '../../harness/model.js'
import { chatgptSignIn } from '../../harness/signin.js'

const version = DEFAULT_CODEX_VERSION
const prompt = 'Do it.'
const noRetries = { requires_openai_auth: false, request_max_retries: 0, stream_max_retries: 0 }

it.each([
  ['a model the CLI does not know', { model: 'scripted' }],
  ['the default model, which runs its tools from code', {}],
])('drives %s through commands, a patch and a tool', async (_what, facts) => {
  const { exitCode, stdout, results, patched, requests } = await drive({ version, ...facts })
  expect({ exitCode, reply: stdout.trim(), patched }).toEqual({
    exitCode: 0,
    reply: 'All done é✓.',
    patched: 'patched\n',
  })
  const told = results.join('\n')
  for (const each of ['one', 'A', 'B', 'echo: hello']) expect(told).toContain(each)
  expect(requests).toHaveLength(5)
  expect(requests[0]?.prompts.at(-1)).toBe(prompt)
})

it.each([
  ['an HTTP error', [fail(400)], /scripted failure 400/],
  ['a usage limit', [fail(429, { error: { type: 'usage_limit_reached', message: 'x' } })], /usage limit/],
  ['a failed response', [failed('context_length_exceeded', 'too long')], /context window/],
  ['a stream cut in the middle', [[say('half'), cut()]], /stream disconnected/],
  ['one request too many', [], /no answer left for request 0/],
])('fails with %s', async (_what, answers, message) => {
  await using model = await startModel(answers)
  const { exitCode, stderr } = await codexExec({
    prompt,
    config: modelConfig(model, { provider: noRetries }).toml,
  })
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(message)
})

it('answers with nothing', async () => {
  await using model = await startModel([empty()])
  const { exitCode, stdout } = await codexExec({
    prompt,
    config: modelConfig(model, { provider: noRetries }).toml,
  })
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
})

it('says nothing for as long as a test wants, then goes on', async () => {
  let go = (): void => undefined
  const gate = new Promise<void>(resolve => (go = resolve))
  await using model = await startModel([[until(gate), say('at last')]])
  const run = codexExec({ prompt, config: modelConfig(model, { provider: noRetries }).toml })
  await model.arrived(0)
  go()
  expect((await run).stdout.trim()).toBe('at last')
})

it('hangs until it is closed', async () => {
  const model = await startModel([hang()])
  const run = codexExec({ prompt, config: modelConfig(model, { provider: noRetries }).toml })
  await model.arrived(0)
  await model.close()
  expect((await run).exitCode).toBe(1)
})

it('lets in the tokens it is told to, and hands out new ones', async () => {
  const [old, fresh] = [chatgptSignIn({ mark: 'old', expiresIn: -10 }), chatgptSignIn({ mark: 'fresh' })]
  await using model = await startModel({
    answers: [say('signed in')],
    accept: [fresh.tokens.access_token],
    tokens: [fresh.tokens],
  })
  const env = { CODEX_REFRESH_TOKEN_URL_OVERRIDE: model.tokenUrl }
  const { stdout } = await codexExec({ prompt, config: modelConfig(model).toml, signIn: old, env })
  expect(stdout.trim()).toBe('signed in')
  expect(model.refreshes.map(each => each.body)).toMatchObject([{ refresh_token: old.tokens.refresh_token }])
  expect(model.requests[0]?.headers.authorization).toBe(`Bearer ${fresh.tokens.access_token}`)
})

it('refuses everybody else with 401', async () => {
  await using model = await startModel({ answers: [say('never')], accept: ['sk-right'] })
  const config = modelConfig(model, { provider: { request_max_retries: 0, stream_max_retries: 0 } }).toml
  const { exitCode, stderr } = await codexExec({
    prompt,
    config,
    signIn: { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-wrong' },
  })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('401')
})
