import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CodexAuth, type CodexAuthOptions } from '../../src/auth/codex-auth.js'
import { addressIn } from '../../src/auth/login.js'
import { encodePayload } from '../../src/auth/payload.js'
import type { FileStore } from '../../src/auth/store.js'
import { MemoryStore } from '../../src/auth/store.js'
import { AuthenticationError } from '../../src/errors.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'
import { fakeCodex } from './fake-codex.js'

let room: string
let home: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'auth-'))
  home = join(room, 'home')
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

// A process that ended but was not yet collected by its parent shows as Z.
const alive = (pid: number): boolean =>
  /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
const withFake = (code: string): CodexAuth =>
  new CodexAuth({
    codexCommand: fakeCodex(room, code),
    codexHome: home,
    env: { ...process.env, CODEX_API_KEY: 'x' },
  })

describe('set, read, isAuthenticated, status', () => {
  it('restores what was read elsewhere', () => {
    const auth = new CodexAuth({ codexHome: home })
    expect(auth.isAuthenticated()).toBe(false)
    expect(() => auth.read()).toThrow(AuthenticationError)
    const payload = encodePayload(chatgptSignIn())
    auth.set(payload)
    expect(auth.isAuthenticated()).toBe(true)
    expect(auth.read()).toBe(payload)
    expect(JSON.parse(readFileSync(join(home, 'auth.json'), 'utf8'))).toMatchObject({ auth_mode: 'chatgpt' })
  })

  it('a refused payload changes nothing', () => {
    const auth = new CodexAuth({ codexHome: home })
    auth.set(encodePayload(apiKeySignIn()))
    expect(() => auth.set('nonsense!')).toThrow('is neither base64 nor JSON')
    expect(auth.read()).toBe(encodePayload(apiKeySignIn()))
  })

  it('is not authenticated with a file Codex could not use', () => {
    const auth = new CodexAuth({ codexHome: home })
    auth.set(encodePayload(apiKeySignIn()))
    writeFileSync(join(home, 'auth.json'), '{"tokens":{}}')
    expect(auth.isAuthenticated()).toBe(false)
  })

  it('says who, which plan, what kind, until when and whether it can refresh', () => {
    const auth = new CodexAuth({ codexHome: home })
    auth.set(encodePayload(chatgptSignIn({ plan: 'pro', expiresIn: 3600 })))
    const { expires, ...rest } = auth.status()
    expect(rest).toEqual({
      kind: 'chatgpt',
      path: join(home, 'auth.json'),
      email: 'someone@example.com',
      plan: 'pro',
      canRefresh: true,
    })
    expect(Math.abs((expires?.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000)
    auth.set(encodePayload(apiKeySignIn()))
    expect(auth.status()).toMatchObject({ kind: 'apikey', canRefresh: false, expires: undefined })
  })

  it('finds the home as Codex does', () => {
    const homeOf = (options: CodexAuthOptions): string => (new CodexAuth(options).store as FileStore).home
    expect(homeOf({ env: { CODEX_HOME: ` ${home} ` } })).toBe(home)
    expect(homeOf({ env: { CODEX_HOME: ' ' } })).toBe(join(homedir(), '.codex'))
    expect(homeOf({ env: {} })).toBe(join(homedir(), '.codex'))
    expect(homeOf({ codexHome: room, env: { CODEX_HOME: home } })).toBe(room)
  })

  it('keeps it in memory on request', async () => {
    const auth = new CodexAuth({ store: new MemoryStore(), codexHome: home })
    auth.set(encodePayload(apiKeySignIn()))
    expect([auth.isAuthenticated(), auth.status().path, existsSync(home)]).toEqual([true, undefined, false])
    await expect(auth.login()).rejects.toThrow('only where its credentials are in a file')
    await expect(auth.logout()).rejects.toThrow('only where its credentials are in a file')
  })
})

const BROWSER = `console.error('Starting local login server on http://localhost:1455.\\nIf your browser did not open, navigate to this URL to authenticate:\\n')
console.error('https://auth.openai.com/oauth/authorize?response_type=code&state=s1\\n')`

describe('login', () => {
  it('gives the address, waits, and finds the sign-in where read looks', async () => {
    const auth = withFake(`${BROWSER}
      fs.writeFileSync(home + '/seen', JSON.stringify({ args, env: Object.keys(process.env), browser: process.env.BROWSER }))
      fs.writeFileSync(home + '/auth.json', ${JSON.stringify(JSON.stringify(chatgptSignIn()))})
      console.error('Successfully logged in')`)
    const session = await auth.login({ browser: false })
    expect(session.url).toBe('https://auth.openai.com/oauth/authorize?response_type=code&state=s1')
    expect(session.code).toBeUndefined()
    expect(await session.wait()).toBe(true)
    expect(auth.isAuthenticated()).toBe(true)
    expect(statSync(home).mode & 0o777).toBe(0o700)
    const seen = JSON.parse(readFileSync(join(home, 'seen'), 'utf8')) as Record<string, string[]>
    expect(seen).toMatchObject({
      args: ['login', '-c', 'cli_auth_credentials_store="file"'],
      browser: 'true',
    })
    expect(seen.env).not.toContain('CODEX_API_KEY')
  })

  it('gives address and code of a device', async () => {
    const auth = withFake(`
      if (!args.includes('--device-auth')) process.exit(9)
      console.log('\\nWelcome to Codex [v\\x1b[90m0.169.0\\x1b[0m]\\n1. Open this link\\n   \\x1b[94mhttps://auth.openai.com/codex/device\\x1b[0m\\n')
      setTimeout(() => console.log('2. Enter this one-time code\\n   \\x1b[94mABCD-12345\\x1b[0m\\n'), 20)`)
    const session = await auth.login({ deviceAuth: true })
    expect([session.url, session.code]).toEqual(['https://auth.openai.com/codex/device', 'ABCD-12345'])
    expect(await session.wait()).toBe(true)
  })

  it('says why it did not work', async () => {
    const auth = withFake(
      `${BROWSER}; console.error('Error logging in: state mismatch'); process.exitCode = 1`,
    )
    const session = await auth.login()
    expect(await session.wait()).toBe(false)
    expect(await session.failure()).toMatchObject({
      code: 'not_signed_in',
      exitCode: 1,
      message:
        '`codex login` did not sign in: Codex ended with exit code 1: Error logging in: state mismatch',
    })
  })

  it('is not even begun where its sign-in could not be kept', async () => {
    symlinkSync(room, home)
    const auth = withFake(`fs.writeFileSync(${JSON.stringify(join(room, 'started'))}, '')`)
    await expect(auth.login()).rejects.toThrow('home is a symbolic link')
    expect(existsSync(join(room, 'started'))).toBe(false)
  })

  it('rejects when no address comes', async () => {
    await expect(withFake(`console.error('no network'); process.exitCode = 1`).login()).rejects.toThrow(
      'no network',
    )
    await expect(withFake('').login()).rejects.toThrow('`codex login` ended without showing an address.')
    await expect(
      new CodexAuth({ codexCommand: join(room, 'none'), codexHome: home }).login(),
    ).rejects.toMatchObject({ code: 'spawn_failed' })
  })

  const STUBBORN = `${BROWSER}
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)'], { stdio: 'inherit' })
    fs.writeFileSync(home + '/pids', process.pid + ' ' + child.pid)
    process.on('SIGTERM', () => process.exit(0))
    setInterval(() => {}, 1e3)`
  const pids = (): number[] => readFileSync(join(home, 'pids'), 'utf8').split(' ').map(Number)

  it('cancelled, leaves nothing running and is no success', async () => {
    const auth = withFake(STUBBORN)
    const session = await auth.login()
    await expect(auth.login()).rejects.toThrow('A login is already running.')
    await expect.poll(() => existsSync(join(home, 'pids'))).toBe(true)
    await session.cancel()
    expect(await session.wait()).toBe(false)
    await expect.poll(() => pids().map(alive)).toEqual([false, false])
    // And the next one may start.
    const again = await auth.login()
    await again.cancel()
  })

  it('aborted before there is an address, leaves nothing running', async () => {
    const auth = withFake(STUBBORN.replace(BROWSER, ''))
    const abort = new AbortController()
    const login = auth.login({ signal: abort.signal })
    await expect.poll(() => existsSync(join(home, 'pids'))).toBe(true)
    abort.abort(new Error('enough'))
    await expect(login).rejects.toThrow('enough')
    await expect.poll(() => pids().map(alive)).toEqual([false, false])
  })

  it('aborted while it waits, is cancelled', async () => {
    const abort = new AbortController()
    const session = await withFake(STUBBORN).login({ signal: abort.signal })
    abort.abort()
    expect(await session.failure()).toMatchObject({ message: '`codex login` was cancelled.' })
  })
})

it('reads an address only from whole lines, and not that of the local server', () => {
  const text = 'Starting local login server on http://localhost:1455.\nSee https://example.com/help now\n'
  expect(addressIn(text, false)).toBeUndefined()
  expect(addressIn(`${text}https://auth.openai.com/oauth/authorize?cut`, false)).toBeUndefined()
  expect(addressIn(`${text}go to https://auth.openai.com/oauth/authorize?whole now\n`, false)?.url).toBe(
    'https://auth.openai.com/oauth/authorize?whole',
  )
  expect(addressIn(`${text}   https://login.example.com/new/way  \r\n`, false)?.url).toBe(
    'https://login.example.com/new/way',
  )
})

describe('logout', () => {
  it.each([0, 1])('lets Codex remove the sign-in, and makes sure (exit code %i)', async code => {
    const auth = withFake(`fs.writeFileSync(home + '/seen', args[0]); process.exitCode = ${code}`)
    auth.set(encodePayload(apiKeySignIn()))
    await auth.logout()
    expect(readFileSync(join(home, 'seen'), 'utf8')).toBe('logout')
    expect(auth.isAuthenticated()).toBe(false)
  })

  it('removes the sign-in also without a working Codex, and says what that means', async () => {
    const auth = withFake('console.error("broken"); process.exitCode = 70')
    auth.set(encodePayload(apiKeySignIn()))
    await expect(auth.logout()).rejects.toThrow('The sign-in was removed but not revoked')
    expect(existsSync(join(home, 'auth.json'))).toBe(false)
  })

  it('ends a login that runs', async () => {
    const auth = withFake(`if (args[0] === 'logout') process.exit(0); ${BROWSER}; setInterval(() => {}, 1e3)`)
    const session = await auth.login()
    await auth.logout()
    expect(await session.wait()).toBe(false)
  })
})
