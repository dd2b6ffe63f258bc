/**
 * A sign-in that rotated is never lost: whatever happens to the job right after, the secret at GitHub opens to the new
 * one in the end, and was written once. Real CLI, packaged action, loopback.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { decodePayload, encodePayload } from '../../src/auth/payload.js'
import { deferred } from '../../src/deferred.js'
import { codexBinary } from '../harness/codex.js'
import { startGitHub, type GitHub } from '../harness/github.js'
import { fail, hang, say, startModel, type Model, type Scripted } from '../harness/model.js'
import { runAction, startAction, type Run, type RunReport, type Stage } from '../harness/runner.js'
import { chatgptSignIn, fakeJwt } from '../harness/signin.js'

const PUT = 'actions/create-or-update-repo-secret'
const ROTATED = {
  access_token: fakeJwt('access-rotated'),
  refresh_token: `rt_rotated_${'n'.repeat(40)}`,
  id_token: fakeJwt('id-rotated'),
}

interface Scene {
  /** What happens when the token endpoint was asked, before it answers; the answer waits for it. */
  onRefresh?: (run: Run) => unknown
  /** What happens when the model was asked with a token it takes. */
  onTurn?: (run: Run) => unknown
  answer?: Scripted
  /** The bearer tokens the model takes. */
  accept?: readonly string[]
  /** Seconds the stored access token lives; default 400. */
  expiresIn?: number
  github?: (github: GitHub) => void
  inputs?: Record<string, string>
}

/** Puts a sign-in into the secret. 400 s of life are too few for a run. */
function store(github: GitHub, expiresIn = 400): string {
  github.token('ghp_writer_0123456789', { login: 'writer', secrets: true })
  const { owner, repo } = github.state
  const value = encodePayload(chatgptSignIn({ mark: 'stored', expiresIn }))
  const at = github.state.now()
  const scope = `${owner}/${repo}`
  github.state.secrets.push({ scope, name: 'CODEX_AUTH', value, created_at: at, updated_at: at })
  return value
}

const inputsOf = async (model: Model, auth: string): Promise<Record<string, string>> => ({
  prompt: 'hello',
  auth,
  'auth-secret-name': 'CODEX_AUTH',
  'auth-secret-token': 'ghp_writer_0123456789',
  'codex-path': await codexBinary(),
  'responses-api-endpoint': model.endpoint,
  config: `chatgpt_base_url = "${model.chatgptBaseUrl}"
[model_providers.responses-api-endpoint]
request_max_retries = 0
stream_max_retries = 0`,
})

async function play(scene: Scene): Promise<{ report: RunReport; github: GitHub }> {
  const asked = deferred<void>()
  const answered = deferred<void>()
  const service = createServer((request, response) => {
    request.resume().on('end', () => {
      asked.resolve()
      void answered.promise.then(() => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(ROTATED))
      })
    })
  })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  const running = deferred<Run>()
  await using model = await startModel({
    answers: () => {
      void running.promise.then(run => scene.onTurn?.(run))
      return (scene.answer ?? say('hello')) as never
    },
    ...(scene.accept && { accept: scene.accept }),
  })
  const github = await startGitHub()
  try {
    const value = store(github, scene.expiresIn)
    scene.github?.(github)
    const run = await startAction({
      inputs: { ...(await inputsOf(model, value)), ...scene.inputs },
      api: github.url,
      env: { CODEX_REFRESH_TOKEN_URL_OVERRIDE: `http://127.0.0.1:${port}/oauth/token` },
    })
    running.resolve(run)
    void asked.promise.then(async () => {
      // Whatever the scene waits for may never come: then the report tells.
      await Promise.resolve(scene.onRefresh?.(run)).catch(() => undefined)
      answered.resolve()
    })
    const report = await run.report
    return { report, github }
  } finally {
    service.closeAllConnections()
    service.close()
    await github.close()
  }
}

/** Everything that has to be true at the end, whoever wrote it. */
function expectSaved({ report, github }: { report: RunReport; github: GitHub }, by?: Stage): void {
  expect(github.violations).toEqual([])
  const auth = decodePayload(github.secret('CODEX_AUTH')?.value ?? '')
  expect(auth).toMatchObject({ tokens: ROTATED })
  if (by !== undefined) {
    const told = { main: report.main.lines, post: report.post?.lines ?? [] }
    const stored = (['main', 'post'] as const).flatMap(stage =>
      told[stage].filter(line => line.includes('stored in the secret CODEX_AUTH')).map(() => stage),
    )
    expect(stored).toEqual([by])
  }
  expect(report.post?.exitCode).toBe(0)
  expect(report.residue).toMatchObject({ files: [], changed: [], tmp: [], processes: [] })
  for (const secret of Object.values(ROTATED)) {
    expect(report.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret)
  }
}
const puts = (github: GitHub): number => github.requests.filter(({ operation }) => operation === PUT).length

it('the job fails', async () => {
  const played = await play({ answer: fail(400) })
  expectSaved(played, 'main')
  expect(played.report.outputs).toMatchObject({ conclusion: 'failure', 'auth-rotated': 'saved' })
  expect(played.report.summary).toMatch(/^\| Sign-in \| auth \(ChatGPT .*, renewed and stored \|$/m)
  expect(puts(played.github)).toBe(1)
})

it('the job runs out of time', async () => {
  const played = await play({ answer: hang(), inputs: { 'timeout-minutes': '0.05' } })
  expectSaved(played, 'main')
  expect(played.report.outputs).toMatchObject({ conclusion: 'timed-out', 'auth-rotated': 'saved' })
  expect(puts(played.github)).toBe(1)
})

it('the job is cancelled while it works', async () => {
  const played = await play({ answer: hang(), onTurn: run => run.cancel() })
  expectSaved(played, 'main')
  expect(played.report.outputs).toMatchObject({ conclusion: 'cancelled', 'auth-rotated': 'saved' })
  expect(puts(played.github)).toBe(1)
})

it('SIGINT arrives in the middle of the renewal: main ends it', async () => {
  const played = await play({ onRefresh: run => run.kill('SIGINT') })
  expectSaved(played, 'main')
  expect(played.report.outputs).toMatchObject({ conclusion: 'cancelled', 'auth-rotated': 'saved' })
  expect(puts(played.github)).toBe(1)
})

it.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s in the middle of the renewal: Codex ends it alone, post waits for it and stores it',
  async signal => {
    const played = await play({
      // The token endpoint answers when post already waits.
      onRefresh: run => {
        run.kill(signal)
        return run.waitFor('waiting for Codex to end it')
      },
    })
    expectSaved(played, 'post')
    expect(puts(played.github)).toBe(1)
  },
)

it.each<[string, (run: Run) => unknown]>([
  ['SIGKILL', run => run.kill('SIGKILL')],
  ['the job is cancelled', run => run.cancel()],
])('%s while main writes the secret, which GitHub does not answer: post writes it', async (_what, end) => {
  const writing = deferred<void>()
  const played = await play({
    answer: hang(),
    onTurn: run => writing.promise.then(() => end(run)),
    github: github => {
      github.fault(PUT, 'hang')
      void github.arrived(PUT).then(() => writing.resolve())
    },
  })
  expect(played.report.main.exitCode).not.toBe(0)
  expectSaved(played, 'post')
  expect(puts(played.github)).toBe(2)
})

it('SIGKILL right after main wrote it: post sees that it is done', async () => {
  const written = deferred<void>()
  const played = await play({
    answer: hang(),
    onTurn: run => written.promise.then(() => run.kill('SIGKILL')),
    github: github => {
      github.fault(PUT, 'reset-after-write')
      void github.arrived(PUT).then(() => written.resolve())
    },
  })
  expect(decodePayload(played.github.secret('CODEX_AUTH')?.value ?? '')).toMatchObject({ tokens: ROTATED })
  expect(played.report.log).not.toContain('was written by somebody else')
  expect(played.report.residue).toMatchObject({ files: [], processes: [] })
})

it('in a file: SIGKILL right after Codex itself renewed it in the middle of a turn', async () => {
  const played = await play({
    answer: hang(),
    accept: [ROTATED.access_token],
    expiresIn: 864_000,
    inputs: { 'auth-storage': 'file' },
    onTurn: run => run.kill('SIGKILL'),
  })
  expect(played.report.main.signal).toBe('SIGKILL')
  expectSaved(played)
})

it('GitHub does not take it while main runs: post stores it', async () => {
  // After the renewal and at the end of main; a refusal is not tried again by the client.
  const played = await play({ github: github => github.fault(PUT, 422, { times: 2 }) })
  expect(played.report.outputs).toMatchObject({ conclusion: 'success', 'auth-rotated': 'pending' })
  expectSaved(played, 'post')
})

it('another job wrote the secret meanwhile: it is left alone, with a warning', async () => {
  const { report, github } = await play({
    onRefresh: () => undefined,
    github: github => {
      // Between this job's first look and its write.
      void github.arrived('actions/get-repo-secret').then(() =>
        setImmediate(() => {
          const secret = github.secret('CODEX_AUTH')
          if (secret) Object.assign(secret, { value: 'theirs', updated_at: github.state.now() })
        }),
      )
    },
  })
  expect(github.secret('CODEX_AUTH')?.value).toBe('theirs')
  expect(report.outputs['auth-rotated']).toBe('superseded')
  expect(puts(github)).toBe(0)
  expect(report.annotations.map(({ message }) => message).join('\n')).toMatch(
    /written by somebody else.*concurrency/,
  )
})

it(
  '20 jobs at once: one renews it and stores it, the others write nothing',
  { timeout: 300_000 },
  async () => {
    const reused = { status: 401, body: { error: { code: 'refresh_token_reused' } } }
    const answers = [ROTATED]
    await using model = await startModel({
      answers: () => say('hello'),
      tokens: () => answers.shift() ?? reused,
    })
    await using github = await startGitHub()
    const inputs = await inputsOf(model, store(github))
    const env = { CODEX_REFRESH_TOKEN_URL_OVERRIDE: model.tokenUrl }
    const reports = await Promise.all(
      Array.from({ length: 20 }, () => runAction({ inputs, api: github.url, env })),
    )
    expect(github.violations).toEqual([])
    expect(decodePayload(github.secret('CODEX_AUTH')?.value ?? '')).toMatchObject({ tokens: ROTATED })
    expect(puts(github)).toBe(1)
    const became = reports.map(({ outputs }) => outputs['auth-rotated']).sort()
    expect(became).toEqual([...Array<string>(19).fill('false'), 'saved'])
    for (const { outputs, residue, log } of reports) {
      // The access token of all of them still lives.
      expect(outputs, log).toMatchObject({ conclusion: 'success' })
      expect(log.includes('sign-in is dead')).toBe(outputs['auth-rotated'] === 'false')
      expect(residue).toMatchObject({ files: [], changed: [], tmp: [], processes: [] })
    }
  },
)
