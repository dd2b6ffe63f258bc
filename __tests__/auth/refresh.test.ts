import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deadSignIn } from '../../src/auth/dead.js'
import { refresh, rotated, settled, type RefreshConnect } from '../../src/auth/refresh.js'
import { FileStore } from '../../src/auth/store.js'
import { ConnectionError } from '../../src/errors.js'
import { chatgptSignIn } from '../harness/signin.js'

let room: string
let home: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'refresh-'))
  home = join(room, 'home')
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const payload = chatgptSignIn({ mark: 'old' })
const fresh = chatgptSignIn({ mark: 'new' })

/** A Codex that does `behave` on each `account/read`, and when it starts. */
function codex(
  behave: (call: 'start' | boolean, store: FileStore) => unknown,
  stderrTail = '',
): { connect: RefreshConnect; calls: unknown[] } {
  const calls: unknown[] = []
  const connect: RefreshConnect = async at => {
    const store = new FileStore(at)
    calls.push('start')
    await behave('start', store)
    return {
      async request(method, params) {
        const { refreshToken } = params as { refreshToken: boolean }
        calls.push([method, refreshToken])
        await behave(refreshToken, store)
        return {}
      },
      close: () => Promise.resolve(void calls.push('close')),
      stderrTail,
    }
  }
  return { connect, calls }
}

describe('refresh', () => {
  it('asks twice when the first question changed nothing', async () => {
    const { connect, calls } = codex((call, store) => call === true && store.save(fresh))
    expect(await refresh({ payload, home, connect })).toEqual(fresh)
    expect(calls).toEqual(['start', ['account/read', false], ['account/read', true], 'close'])
  })

  it('does not ask for a second rotation when Codex refreshed at its start', async () => {
    const { connect, calls } = codex((call, store) => call === 'start' && store.save(fresh))
    expect(await refresh({ payload, home, connect })).toEqual(fresh)
    expect(calls).toEqual(['start', ['account/read', false], 'close'])
  })

  it('hands over in a private home and leaves the new sign-in there', async () => {
    const { connect } = codex((call, store) => {
      expect(store.load()).toEqual(payload)
      expect([statSync(home).mode & 0o777, statSync(store.path).mode & 0o777]).toEqual([0o700, 0o600])
      if (call === true) store.save(fresh)
    })
    await refresh({ payload, home, connect })
    expect(readdirSync(home)).toEqual(['auth.json'])
    expect(new FileStore(home).load()).toEqual(fresh)
  })

  it('a rotation counts although Codex failed after it', async () => {
    const { connect } = codex((call, store) => {
      if (call !== false) return
      store.save(fresh)
      throw new ConnectionError('Codex ended with exit code 1.', { code: 'process_exited' })
    })
    expect(await refresh({ payload, home, connect })).toEqual(fresh)
  })

  it('a rotation counts although Codex never came up', async () => {
    const connect: RefreshConnect = at => {
      new FileStore(at).save(fresh)
      return Promise.reject(new Error('no answer'))
    }
    expect(await refresh({ payload, home, connect })).toEqual(fresh)
  })

  it('tells a dead sign-in from stderr, with the two commands that mend it', async () => {
    const { connect } = codex(() => undefined, 'ERROR: your refresh token was already used. Please log out.')
    await expect(refresh({ payload, home, connect })).rejects.toMatchObject({
      code: 'sign_in_dead',
      message: 'The stored sign-in is dead: its refresh token was already used, by another job or machine.',
      remedy:
        'Sign in again and store it: `CODEX_HOME=~/.codex-ci npx codex-client-action login`, then `CODEX_HOME=~/.codex-ci npx codex-client-action read | gh secret set CODEX_AUTH`.',
    })
    expect(readdirSync(home)).toEqual(['auth.json'])
  })

  it('tells it from the answer, too', async () => {
    const { connect } = codex(() => undefined)
    const nobody: RefreshConnect = async at => ({
      ...(await connect(at)),
      request: (_method, params) =>
        Promise.resolve({ account: (params as { refreshToken: boolean }).refreshToken ? null : {} }),
    })
    await expect(refresh({ payload, home, connect: nobody })).rejects.toThrow('its refresh token was refused')
  })

  it('tells what may pass from what may not', async () => {
    const { connect } = codex(() => undefined, 'Failed to refresh token status=500 Internal Server Error')
    await expect(refresh({ payload, home, connect })).rejects.toMatchObject({
      code: 'request_failed',
      message: 'Codex could not refresh the sign-in.',
    })
    await expect(
      refresh({ payload, home, connect: () => Promise.reject(new Error('Codex did not start.')) }),
    ).rejects.toThrow('Codex could not refresh the sign-in: Codex did not start.')
  })

  it('gives up on a Codex that does not answer, and ends it', async () => {
    const { connect, calls } = codex(call => (call === false ? new Promise(() => undefined) : undefined))
    await expect(refresh({ payload, home, connect, timeoutMs: 20 })).rejects.toThrow(
      'did not answer within 0.02 s',
    )
    expect(calls.at(-1)).toBe('close')
  })
})

describe('a refresh whose starter was killed', () => {
  it('is waited for until the file is there', async () => {
    // Killed as it waits: the connection never comes to anything.
    let store: FileStore | undefined
    const connect: RefreshConnect = at => {
      store = new FileStore(at)
      return new Promise(() => undefined)
    }
    void refresh({ payload, home, connect })
    let over = false
    const waiting = settled(home, payload).then(() => (over = true))
    await new Promise(resolve => setImmediate(resolve))
    expect(over).toBe(false)
    store?.save(fresh)
    await waiting
    expect(rotated(new FileStore(home), payload)).toEqual(fresh)
  })

  it('is not waited for when there is none', async () => {
    await settled(home, payload)
    new FileStore(home).save(payload)
    await settled(home, payload)
    expect(rotated(new FileStore(home), payload)).toBeUndefined()
  })
})

describe('deadSignIn', () => {
  it.each([
    ['…because your refresh token has expired. Please log out and sign in again.', 'has expired'],
    ['401 Unauthorized: {"error":{"code":"refresh_token_expired"}}', 'has expired'],
    ['your refresh token was revoked. Please', 'was revoked'],
    ['{"code":"refresh_token_invalidated"}', 'was revoked'],
    ['"refresh_token_reused"', 'was already used'],
    ['ERROR codex_login::auth::manager: Failed to refresh token status=401 Unauthorized\n', 'was refused'],
    [
      'ERROR codex_core::auth: Failed to refresh token: 400 Bad Request: {"error":"invalid_grant"}',
      'was refused',
    ],
    ['Your access token could not be refreshed. Please log out and sign in again.', 'was refused'],
  ])('%s', (text, fate) => {
    expect(deadSignIn(`before\n${text}`)?.message).toContain(`its refresh token ${fate}`)
  })

  it.each([
    ['Failed to refresh token status=500 Internal Server Error'],
    ['Failed to refresh token: error sending request'],
    ['Failed to refresh token\nstatus 401 of something else'],
    ['unexpected status 401 Unauthorized: invalid api key'],
  ])('not: %s', text => {
    expect(deadSignIn(text)).toBeUndefined()
  })

  it('is read in the colours of the pinned CLI', () => {
    const text = 'Failed to refresh token \x1b[3mstatus\x1b[0m\x1b[2m=\x1b[0m401 Unauthorized'
    expect(deadSignIn(text)?.message).toContain('its refresh token was refused')
  })

  it('names the secret the sign-in came from', () => {
    expect(deadSignIn('refresh_token_reused', { secret: 'SIGN_IN', where: '--repo o/r' })?.remedy).toContain(
      ' npx codex-client-action read | gh secret set SIGN_IN --repo o/r`',
    )
  })
})
