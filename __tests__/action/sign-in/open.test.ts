import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isDue } from '../../../src/action/sign-in/chatgpt.js'
import { openSignIn, type SignIn, type SignInOptions } from '../../../src/action/sign-in/open.js'
import type { RefreshConnect } from '../../../src/auth/refresh.js'
import { FileStore } from '../../../src/auth/store.js'
import { apiKeySignIn, chatgptSignIn } from '../../harness/signin.js'

const MINUTE = 60_000
let room: string
let said: string[]
let masked: Set<string>
let state: Record<string, string>
const opened: SignIn[] = []
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'open-'))
  said = []
  masked = new Set()
  state = {}
})
afterEach(async () => {
  for (const signIn of opened.splice(0)) await signIn.close()
  rmSync(room, { recursive: true, force: true })
})

/** A Codex whose refreshes give these answers, in order. */
function codex(
  ...answers: (ReturnType<typeof chatgptSignIn> | string)[]
): RefreshConnect & { calls: () => number } {
  let calls = 0
  const connect: RefreshConnect = home => {
    const answer = answers[calls++]
    return Promise.resolve({
      request: (_method, params) => {
        const forced = (params as { refreshToken: boolean }).refreshToken
        if (forced && typeof answer === 'object') new FileStore(home).save(answer)
        return Promise.resolve({})
      },
      close: () => Promise.resolve(),
      stderrTail: typeof answer === 'string' ? answer : '',
    })
  }
  return Object.assign(connect, { calls: () => calls })
}

const open = async (options: Partial<SignInOptions>): Promise<SignIn> => {
  const signIn = await openSignIn({
    credential: { source: 'auth', payload: chatgptSignIn() },
    storage: 'auto',
    inMemory: true,
    headTrusted: true,
    publicRepository: false,
    timeoutMs: 60 * MINUTE,
    codexHome: join(room, 'codex'),
    privateHome: join(room, 'private'),
    connect: codex(),
    secret: undefined,
    saveState: values => void Object.assign(state, values),
    mask: (...values) => values.forEach(value => masked.add(value)),
    info: () => undefined,
    warn: message => void said.push(message),
    ...options,
  })
  opened.push(signIn)
  return signIn
}
const nothingOnDisk = (): void => {
  expect([existsSync(join(room, 'codex')), existsSync(join(room, 'private'))]).toEqual([false, false])
}
const asked = async (signIn: SignIn): Promise<string> => {
  if (signIn.account?.type !== 'chatgptAuthTokens') throw new Error('no account')
  return (await signIn.account.refresh?.('account-test'))?.accessToken ?? ''
}

describe('where the credential goes', () => {
  it('over the wire, with nothing on disk', async () => {
    const payload = chatgptSignIn()
    const signIn = await open({ credential: { source: 'auth', payload } })
    expect(signIn.account).toMatchObject({
      type: 'chatgptAuthTokens',
      accessToken: payload.tokens.access_token,
    })
    expect(JSON.stringify(signIn.account)).not.toContain(payload.tokens.refresh_token)
    expect((await open({ credential: { source: 'openai-api-key', apiKey: 'sk-1' } })).account).toEqual({
      type: 'apiKey',
      apiKey: 'sk-1',
    })
    expect((await open({ credential: { source: 'auth', payload: apiKeySignIn('sk-2') } })).account).toEqual({
      type: 'apiKey',
      apiKey: 'sk-2',
    })
    nothingOnDisk()
    expect(said).toEqual([])
  })

  it.each([
    [
      'file',
      true,
      /^The sign-in lies in auth\.json of Codex's home during this run: .* removed at the end\.$/,
    ],
    ['auto', false, /during this run, because this Codex takes it no other way:/],
    ['file', false, /because this Codex takes it no other way/],
  ] as const)(
    'auth-storage %s, in memory possible: %s: a file, and a warning',
    async (storage, inMemory, warning) => {
      const payload = chatgptSignIn()
      const signIn = await open({ credential: { source: 'auth', payload }, storage, inMemory })
      expect(signIn.account).toBeUndefined()
      expect(signIn.configOverrides).toEqual({ cli_auth_credentials_store: '"file"' })
      expect(new FileStore(join(room, 'codex')).load()).toEqual(payload)
      expect(said).toEqual([expect.stringMatching(warning)])
      await open({
        credential: { source: 'openai-api-key', apiKey: 'sk-1' },
        storage,
        inMemory,
        codexHome: join(room, 'x'),
      })
      expect(new FileStore(join(room, 'x')).load()).toEqual(apiKeySignIn('sk-1'))
      expect(state.signInHome).toBe(join(room, 'x'))
    },
  )

  it('memory is refused where there is none', async () => {
    await expect(open({ storage: 'memory', inMemory: false })).rejects.toThrow(
      'Input `auth-storage` is `memory`, which this Codex cannot do',
    )
    nothingOnDisk()
  })

  it('an access token travels in the environment only', async () => {
    const signIn = await open({
      credential: { source: 'codex-access-token', token: 'at-1' },
      inMemory: false,
    })
    expect([signIn.account, signIn.env.CODEX_ACCESS_TOKEN]).toEqual([undefined, 'at-1'])
    nothingOnDisk()
  })

  it('never to an untrusted head', async () => {
    const connect = codex(chatgptSignIn())
    const payload = chatgptSignIn({ expiresIn: -1 })
    await expect(
      open({ headTrusted: false, connect, credential: { source: 'auth', payload } }),
    ).rejects.toThrow('never used on code from outside this repository')
    expect(connect.calls()).toBe(0)
    nothingOnDisk()
  })

  it('on a public repository with OpenAI’s rule beside it', async () => {
    await open({ publicRepository: true })
    expect(said).toEqual([expect.stringContaining('OpenAI asks not to use a ChatGPT sign-in')])
    said = []
    await open({ publicRepository: true, credential: { source: 'openai-api-key', apiKey: 'sk-1' } })
    expect(said).toEqual([])
  })
})

describe('a home that is kept', () => {
  it('is not overwritten from the seed when it is newer', async () => {
    const files = new FileStore(join(room, 'codex'))
    const old = { ...chatgptSignIn({ mark: 'seed' }), last_refresh: '2026-01-01T00:00:00Z' }
    const there = { ...chatgptSignIn({ mark: 'there' }), last_refresh: '2026-01-02T00:00:00Z' }
    files.save(there)
    await open({ storage: 'file', credential: { source: 'auth', payload: old } })
    expect(files.load()).toEqual(there)
    expect(state.signInKept).toBe('true')
  })

  it('takes a newer seed', async () => {
    const files = new FileStore(join(room, 'codex'))
    files.save({ ...chatgptSignIn({ mark: 'there' }), last_refresh: '2026-01-01T00:00:00Z' })
    const payload = chatgptSignIn({ mark: 'seed' })
    await open({ storage: 'file', credential: { source: 'auth', payload } })
    expect(files.load()).toEqual(payload)
  })

  it('of somebody else is refused, not overwritten', async () => {
    const files = new FileStore(join(room, 'codex'))
    const theirs = chatgptSignIn({ accountId: 'theirs' })
    files.save(theirs)
    for (const credential of [
      { source: 'auth', payload: chatgptSignIn() },
      { source: 'openai-api-key', apiKey: 'sk-1' },
    ] as const) {
      await expect(open({ storage: 'file', credential })).rejects.toThrow('with another sign-in')
    }
    expect(files.load()).toEqual(theirs)
  })
})

describe('renewing', () => {
  it.each([
    ['fresh', 864_000, 60, false],
    ['just long enough', 4200 + 5, 60, false],
    ['a little short', 4200 - 5, 60, true],
    ['expired', -1, 60, true],
    ['short, for a short run', 700, 1, false],
  ])('%s: %i s left for %i min: due %s', (_name, expiresIn, minutes, due) => {
    expect(isDue(chatgptSignIn({ expiresIn }), minutes * MINUTE, Date.now())).toBe(due)
  })

  it.each([
    [7, false],
    [9, true],
  ])('an opaque token, refreshed %i days ago: due %s', (days, due) => {
    const payload = chatgptSignIn()
    payload.tokens.access_token = 'opaque'
    payload.last_refresh = new Date(Date.now() - days * 86_400_000).toISOString()
    expect(isDue(payload, MINUTE, Date.now())).toBe(due)
  })

  it('happens before the run when the token would not last, masked before use', async () => {
    const fresh = chatgptSignIn({ mark: 'fresh' })
    const credential = { source: 'auth', payload: chatgptSignIn({ expiresIn: 600 }) } as const
    const signIn = await open({ credential, connect: codex(fresh) })
    expect(signIn.account).toMatchObject({ accessToken: fresh.tokens.access_token })
    expect([...masked]).toEqual(
      expect.arrayContaining([fresh.tokens.access_token, fresh.tokens.refresh_token]),
    )
    expect(state.signInHome).toBe(join(room, 'private'))
    await signIn.close()
    expect(signIn.rotation?.result).toBe('lost')
    expect(said.join()).toContain('there is no `auth-secret-token`')
    nothingOnDisk()
  })

  it('happens when Codex asks, once for all who ask, and not again at once', async () => {
    const fresh = chatgptSignIn({ mark: 'fresh' })
    const connect = codex(fresh, chatgptSignIn({ mark: 'again' }))
    const signIn = await open({ connect })
    expect(connect.calls()).toBe(0)
    const tokens = [...(await Promise.all([asked(signIn), asked(signIn)])), await asked(signIn)]
    expect(new Set(tokens)).toEqual(new Set([fresh.tokens.access_token]))
    expect(connect.calls()).toBe(1)
    expect(signIn.description()).toContain('auth (ChatGPT plus, access token until')
  })

  const DEAD = 'ERROR Failed to refresh token: your refresh token was revoked. Please log out'
  it('tells a dead sign-in before the run', async () => {
    const credential = { source: 'auth', payload: chatgptSignIn({ expiresIn: -1 }) } as const
    await expect(open({ credential, connect: codex(DEAD) })).rejects.toMatchObject({
      code: 'sign_in_dead',
      remedy: expect.stringContaining('npx codex-client-action login') as string,
    })
  })

  it('goes on with a dead one as long as its access token lives, and says so', async () => {
    const credential = { source: 'auth', payload: chatgptSignIn({ expiresIn: 600 }) } as const
    const connect = codex(DEAD)
    const signIn = await open({ credential, connect })
    expect(said).toEqual([
      expect.stringMatching(/is dead: its refresh token was revoked\. Sign in again and store it:/),
    ])
    await expect(asked(signIn)).rejects.toThrow('its refresh token was revoked')
    expect(connect.calls()).toBe(1)
    expect(signIn.problem('', '')?.code).toBe('sign_in_dead')
  })

  it('tries again after a failure that may pass', async () => {
    const fresh = chatgptSignIn({ mark: 'fresh' })
    const signIn = await open({ connect: codex('Failed to refresh token status=500 Internal', fresh) })
    await expect(asked(signIn)).rejects.toThrow('could not refresh')
    expect(await asked(signIn)).toBe(fresh.tokens.access_token)
    expect(signIn.problem('', '')).toBeUndefined()
    expect(signIn.problem('', 'auth refresh request failed: code=-32603')?.code).toBe('request_failed')
  })

  it('notices what Codex itself writes into a file', async () => {
    const signIn = await open({ storage: 'file' })
    new FileStore(join(room, 'codex')).save(chatgptSignIn({ mark: 'by-codex' }))
    await expect.poll(() => signIn.rotation?.result, { timeout: 10_000 }).toBe('lost')
  })

  it('recognises a dead sign-in in what Codex said', async () => {
    const signIn = await open({})
    expect(signIn.problem(DEAD, '')?.message).toBe(
      'The stored sign-in is dead: its refresh token was revoked.',
    )
    expect(signIn.problem('something else', DEAD)).toBeUndefined()
    const byCodexAlone = await open({ inMemory: false, connect: undefined })
    expect(byCodexAlone.problem('', DEAD)?.code).toBe('sign_in_dead')
    const key = await open({ credential: { source: 'openai-api-key', apiKey: 'sk-1' } })
    expect(key.problem(DEAD, DEAD)).toBeUndefined()
  })
})
