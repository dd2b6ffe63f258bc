import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGitHub } from '../../../src/action/github.js'
import { finishSignIn } from '../../../src/action/sign-in/finish.js'
import { openSignIn } from '../../../src/action/sign-in/open.js'
import { Rotation } from '../../../src/action/sign-in/rotation.js'
import { GitHubSecret, secretTarget, type Request } from '../../../src/action/sign-in/secret.js'
import { readState, saveState, type State } from '../../../src/action/state.js'
import { encodePayload, secretsOf } from '../../../src/auth/payload.js'
import { FileStore } from '../../../src/auth/store.js'
import { trusted } from '../../../src/guard/verdict.js'
import { startGitHub, type GitHub } from '../../harness/github.js'
import { apiKeySignIn, chatgptSignIn } from '../../harness/signin.js'

const stored = chatgptSignIn({ mark: 'stored', expiresIn: 3600 })
const second = chatgptSignIn({ mark: 'second' })
const third = chatgptSignIn({ mark: 'third' })

let github: GitHub
let home: string
let said: string[]
let masked: Set<string>
let state: Record<string, string>

beforeEach(async () => {
  github = await startGitHub()
  github.token('ghp_writer', { login: 'writer', secrets: true })
  const { owner, repo } = github.state
  const at = github.state.now()
  const scope = `${owner}/${repo}`
  github.state.secrets.push({ scope, name: 'CODEX_AUTH', value: 'old', created_at: at, updated_at: at })
  home = join(mkdtempSync(join(tmpdir(), 'rotation-')), 'home')
  said = []
  masked = new Set()
  state = {}
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  rmSync(join(home, '..'), { recursive: true, force: true })
})

const parts = (writeBack: boolean): Omit<ConstructorParameters<typeof Rotation>[0], 'stored' | 'home'> => {
  const { octokit } = createGitHub({ token: 'ghp_writer', apiUrl: github.url, pace: false, secondMs: 1 })
  const request = ((route, parameters) => octokit.request(route, parameters)) as Request
  const secret = new GitHubSecret(secretTarget('CODEX_AUTH', github.state), request)
  return {
    secret: writeBack ? secret : undefined,
    saveState: values => saveState((name, value) => void (state[name] = value), values),
    mask: (...values) => values.forEach(value => masked.add(value)),
    info: message => void said.push(`info: ${message}`),
    warn: message => void said.push(`warning: ${message}`),
  }
}
const main = async (writeBack = true): Promise<Rotation> => {
  const rotation = new Rotation({ ...parts(writeBack), stored, home })
  await rotation.prepare()
  return rotation
}
const post = (writeBack = true): Promise<string | undefined> =>
  finishSignIn({
    ...parts(writeBack),
    auth: encodePayload(stored),
    state: readState(name => state[name] ?? ''),
  })
const codexWrites = (payload: typeof stored): void => new FileStore(home).save(payload)
const writes = (): number => github.requests.filter(({ method }) => method === 'PUT').length
const secretNow = (): string | undefined => github.secret('CODEX_AUTH')?.value

it('writes nothing when nothing rotated', async () => {
  const rotation = await main()
  expect(await rotation.save()).toBe('false')
  codexWrites(stored)
  expect(await rotation.save()).toBe('false')
  expect(await post()).toBe('false')
  expect([writes(), said]).toEqual([0, []])
  expect(existsSync(join(home, 'auth.json'))).toBe(false)
})

it('main writes a rotation once, masks it first, and post has nothing to do', async () => {
  const rotation = await main()
  codexWrites(second)
  expect(await Promise.all([rotation.save(), rotation.save()])).toEqual(['saved', 'saved'])
  expect(secretNow()).toBe(encodePayload(second))
  expect([...masked]).toEqual(secretsOf(second))
  expect(await post()).toBe('false')
  expect(writes()).toBe(1)
  expect(said).toEqual(['info: The sign-in was renewed; the new one is stored in the secret CODEX_AUTH.'])
})

it('a second rotation of the same job is written, too', async () => {
  const rotation = await main()
  codexWrites(second)
  await rotation.save()
  codexWrites(third)
  expect(await rotation.save()).toBe('saved')
  expect([secretNow(), writes()]).toEqual([encodePayload(third), 2])
})

it('post writes what main never came to', async () => {
  await main()
  codexWrites(second)
  expect(await post()).toBe('saved')
  expect([secretNow(), writes()]).toEqual([encodePayload(second), 1])
  expect(existsSync(join(home, 'auth.json'))).toBe(false)
})

it('post writes what main could not', async () => {
  const rotation = await main()
  codexWrites(second)
  // The first try and the client's three more.
  github.fault('actions/create-or-update-repo-secret', 503, { times: 4 })
  expect(await rotation.save()).toBe('pending')
  expect(said.at(-1)).toMatch(
    /^info: The renewed sign-in could not be stored yet, the end of the job tries again/,
  )
  expect(await post()).toBe('saved')
  expect(secretNow()).toBe(encodePayload(second))
})

it('knows its own write when its answer was lost', async () => {
  const rotation = await main()
  codexWrites(second)
  github.fault('actions/create-or-update-repo-secret', 'reset-after-write', { times: 9 })
  await rotation.save()
  expect(secretNow()).toBe(encodePayload(second))
  const before = writes()
  expect(await post()).toBe('saved')
  expect(writes()).toBe(before)
  expect(said.join('\n')).not.toContain('warning')
})

it('does not write over what another job wrote', async () => {
  const rotation = await main()
  codexWrites(second)
  Object.assign(github.secret('CODEX_AUTH') ?? {}, { value: 'theirs', updated_at: github.state.now() })
  expect(await rotation.save()).toBe('superseded')
  expect(await post()).toBe('false')
  expect([secretNow(), writes()]).toEqual(['theirs', 0])
  expect(said).toEqual([
    expect.stringMatching(/^warning: The secret CODEX_AUTH was written by somebody else.*concurrency/),
  ])
})

it('without a place to store it, warns once that the stored one ends, and when', async () => {
  const rotation = await main(false)
  codexWrites(second)
  expect(await rotation.save()).toBe('lost')
  expect(await rotation.save()).toBe('lost')
  await post(false)
  expect(said).toEqual([
    expect.stringMatching(
      /^warning: The sign-in was renewed .* no `auth-secret-token` .* does not work after 20\d\d-.* UTC\. Sign in again and store it: `CODEX_HOME=\S+ npx codex-client-action login`/,
    ),
  ])
  expect(existsSync(join(home, 'auth.json'))).toBe(false)
})

it('post says so when the rotation is lost for good', async () => {
  await main()
  codexWrites(second)
  github.fault(/secrets/, 403, { times: 99 })
  expect(await post()).toBe('lost')
  expect(said.at(-1)).toMatch(
    /^warning: .*could not be stored: .*permission.*gh secret set CODEX_AUTH --repo /,
  )
  expect(existsSync(join(home, 'auth.json'))).toBe(false)
})

it('post takes the sign-in of another account for no rotation', async () => {
  await main()
  codexWrites(chatgptSignIn({ mark: 'theirs', accountId: 'theirs' }))
  expect(await post()).toBe('false')
  expect([secretNow(), said]).toEqual(['old', []])
})

describe('a home that main gave up is left alone by post', () => {
  const open = (): Promise<unknown> =>
    openSignIn({
      ...parts(true),
      credential: { source: 'auth', payload: stored },
      storage: 'file',
      inMemory: true,
      head: trusted('own'),
      publicRepository: false,
      timeoutMs: 60_000,
      codexHome: home,
      privateHome: `${home}-private`,
      connect: undefined,
    })
  const leftAlone = async (there: typeof stored): Promise<void> => {
    said = []
    expect(await post()).toBeUndefined()
    expect(new FileStore(home).load()).toEqual(there)
    expect([secretNow(), said]).toEqual(['old', []])
  }

  it('with the sign-in of another account', async () => {
    const theirs = chatgptSignIn({ mark: 'theirs', accountId: 'theirs' })
    codexWrites(theirs)
    await expect(open()).rejects.toThrow('with another sign-in')
    await leftAlone(theirs)
  })

  it('when GitHub does not tell of the secret', async () => {
    codexWrites(second)
    github.fault('actions/get-repo-secret', 403)
    await expect(open()).rejects.toThrow('permission')
    await leftAlone(second)
  })

  it('when it was killed while it asked GitHub', async () => {
    codexWrites(second)
    github.fault('actions/get-repo-secret', 'hang')
    void open().catch(() => undefined)
    await github.arrived('actions/get-repo-secret')
    await leftAlone(second)
  })
})

describe('the state', () => {
  it('is saved before anything can rotate, and holds no secret', async () => {
    const rotation = await main()
    expect(state).toEqual({ signInHome: home, signInSecretTime: github.secret('CODEX_AUTH')?.updated_at })
    codexWrites(second)
    await rotation.save()
    const text = JSON.stringify(state)
    for (const secret of [...secretsOf(stored), ...secretsOf(second)]) expect(text).not.toContain(secret)
  })

  it('a home that was there before keeps its sign-in', async () => {
    await main()
    codexWrites(second)
    state.signInKept = 'true'
    expect(await post()).toBe('saved')
    expect(new FileStore(home).load()).toEqual(second)
  })

  it('an API key in a file goes, too', async () => {
    const signInHome = home
    new FileStore(home).save(apiKeySignIn())
    const facts = { ...readState(() => ''), signInHome } satisfies State
    expect(await finishSignIn({ ...parts(false), auth: undefined, state: facts })).toBeUndefined()
    expect(existsSync(join(home, 'auth.json'))).toBe(false)
  })

  it('without a sign-in there is nothing to do', async () => {
    expect(await post()).toBeUndefined()
    expect(github.requests).toEqual([])
  })
})
