import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodePayload } from '../../src/auth/payload.js'
import { cli } from '../../src/cli/main.js'
import type { World } from '../../src/cli/world.js'
import { fakeCodex } from '../auth/fake-codex.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'

let room: string
let home: string
let abort: AbortController
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'cli-'))
  home = join(room, 'home')
  abort = new AbortController()
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

interface Said {
  code: number
  out: string
  err: string
}
interface Given {
  env?: Record<string, string>
  stdin?: string
  terminal?: boolean
  onErr?: (text: string) => void
}

async function run(argv: string[], { env = {}, stdin, terminal = false, onErr }: Given = {}): Promise<Said> {
  const said = { out: '', err: '' }
  const world: World = {
    env: { PATH: process.env.PATH, CODEX_HOME: home, ...env },
    stdin: Object.assign(
      (async function* () {
        await Promise.resolve()
        // In pieces, as pipes do.
        for (const piece of (stdin ?? '').match(/.{1,100}/gs) ?? []) yield Buffer.from(piece)
      })(),
      { isTTY: stdin === undefined },
    ),
    stdout: { isTTY: terminal, write: text => void (said.out += text) },
    stderr: {
      isTTY: terminal,
      write: text => {
        said.err += text
        onErr?.(text)
      },
    },
    signal: abort.signal,
    version: '1.2.3',
  }
  return { code: await cli(argv, world), ...said }
}
const auth = encodePayload(chatgptSignIn({ plan: 'pro' }))
const signedIn = (): Promise<Said> => run(['set', '-'], { stdin: auth })

describe('read', () => {
  it('prints the payload and nothing else on a pipe', async () => {
    await signedIn()
    expect(await run(['read'])).toEqual({ code: 0, out: `${auth}\n`, err: '' })
  })

  it('tells a person what it is for', async () => {
    await signedIn()
    const { out, err } = await run(['read'], { terminal: true })
    expect(out).toBe(`${auth}\n`)
    expect(err).toContain(`  CODEX_HOME=${home} codex-client read | gh secret set CODEX_AUTH\n`)
    expect(err).not.toContain('A sign-in has one user')
    const byNpx = { CODEX_HOME: join(room, "it's mine"), npm_command: 'exec' }
    await run(['set', '-'], { stdin: auth, env: byNpx })
    expect((await run(['read'], { terminal: true, env: byNpx })).err).toContain(
      `  CODEX_HOME='${room}/it'\\''s mine' npx codex-client-action read | gh secret set CODEX_AUTH\n`,
    )
  })

  it('warns that a copy of one’s own sign-in is a second user of it', async () => {
    const before = process.env.HOME
    process.env.HOME = room
    try {
      const env = { CODEX_HOME: '' }
      await run(['set', '-'], { stdin: auth, env })
      expect(existsSync(join(room, '.codex', 'auth.json'))).toBe(true)
      expect(await run(['read'], { env })).toEqual({ code: 0, out: `${auth}\n`, err: '' })
      const { err } = await run(['read'], { env, terminal: true })
      expect(err).toContain('A sign-in has one user')
      expect(err).toContain('  CODEX_HOME=~/.codex-ci codex-client login\n')
    } finally {
      process.env.HOME = before
    }
  })

  it('says where nothing is', async () => {
    expect(await run(['read'])).toEqual({
      code: 1,
      out: '',
      err: `codex-client: Nobody is signed in: there is no ${join(home, 'auth.json')}.\nSign in with \`codex-client login\`.\n`,
    })
  })
})

describe('set', () => {
  it('takes stdin, with and without a dash, the environment and an argument', async () => {
    const key = encodePayload(apiKeySignIn('sk-from-environment-1'))
    const forms: [string[], Given][] = [
      [['set'], { stdin: `${auth}\n` }],
      [['set', '-'], { stdin: auth }],
      [['set', auth], {}],
      [['set', auth], { env: { CODEX_CLIENT_AUTH: key } }],
      [['set', '-'], { env: { CODEX_CLIENT_AUTH: key }, stdin: auth }],
      [['set'], { env: { CODEX_CLIENT_AUTH: auth }, stdin: '' }],
      [['set'], { env: { CODEX_CLIENT_AUTH: auth } }],
    ]
    for (const [argv, given] of forms) {
      rmSync(home, { recursive: true, force: true })
      const { code, out, err } = await run(argv, given)
      expect([code, out], argv.join(' ')).toEqual([0, ''])
      expect(err).toContain('✓ Signed in with ChatGPT as someone@example.com (pro)')
      expect(err.includes('next time use a pipe')).toBe(argv.includes(auth))
      expect((await run(['read'])).out).toBe(`${auth}\n`)
    }
  })

  it('refuses what is no payload, and does not repeat it', async () => {
    const { code, err } = await run(['set', 'eyJ-my-secret-token!'])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^codex-client: The sign-in payload is neither base64 nor JSON\.\nCapture the sign-in again/,
    )
    expect(err).not.toContain('my-secret')
    expect(existsSync(home)).toBe(false)
  })

  it('asks for one', async () => {
    const { code, err } = await run(['set'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Give the payload as an argument, on stdin, or in') as string,
    ])
  })
})

describe('status', () => {
  it('says who, plan, kind, until when, and whether it renews', async () => {
    await signedIn()
    const { code, out } = await run(['status'])
    expect(code).toBe(0)
    expect(out.replace(/\d{4}-.* UTC \((9|10) days\)/, 'TIME').split('\n')).toEqual([
      '✓ Signed in with ChatGPT as someone@example.com (pro)',
      '  access token  until TIME',
      '  renewal       by Codex, when it is needed',
      `  file          ${join(home, 'auth.json')}`,
      '',
    ])
    await run(['set', encodePayload(chatgptSignIn({ expiresIn: -60 }))])
    expect((await run(['status'])).out).toContain('  access token  ended ')
    await run(['set', encodePayload(apiKeySignIn())])
    expect((await run(['status'])).out).toBe(
      `✓ Signed in with an API key\n  file          ${join(home, 'auth.json')}\n`,
    )
    expect((await run(['status'], { env: { CODEX_HOME: room } })).code).toBe(1)
  })
})

describe('login and logout', () => {
  const onPath = (code: string): Given => {
    const bin = join(room, 'bin')
    mkdirSync(bin)
    fakeCodex(bin, code)
    return { env: { PATH: bin } }
  }
  const url = 'https://auth.openai.com/oauth/authorize?x=1'

  it('shows the address, waits, and says what comes next', async () => {
    const file = JSON.stringify(JSON.stringify(chatgptSignIn()))
    const given = onPath(`console.error('\\n${url}\\n'); fs.writeFileSync(home + '/auth.json', ${file})
      fs.writeFileSync(home + '/browser', String(process.env.BROWSER))`)
    const { code, out, err } = await run(['login', '--no-browser'], { ...given, terminal: true })
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain(`Open this address in a browser on this machine and sign in:\n\n  ${url}\n`)
    expect(err).toContain('✓ Signed in with ChatGPT')
    // A command line that works as it is, whatever is exported.
    expect(err).toContain(`\n  CODEX_HOME=${home} codex-client read | gh secret set CODEX_AUTH\n`)
    expect(readFileSync(join(home, 'browser'), 'utf8')).toBe('true')
  })

  it('shows the code of a device', async () => {
    const given = onPath(`
      console.log('https://auth.openai.com/codex/device\\nABCD-1234\\n')
      process.exitCode = args.includes('--device-auth') ? 1 : 0; console.error('device code expired')`)
    const { code, err } = await run(['login', '--device-auth'], given)
    expect(code).toBe(1)
    expect(err).toContain('  https://auth.openai.com/codex/device\n  ABCD-1234\n')
    expect(err).toContain(
      'codex-client: `codex login` did not sign in: Codex ended with exit code 1: device code expired',
    )
  })

  it('Ctrl-C gives up', async () => {
    const given = onPath(`console.error('${url}'); setInterval(() => {}, 1e3)`)
    const onErr = (text: string): void => void (text.includes('Waiting') && abort.abort())
    const { code, err } = await run(['login'], { ...given, onErr })
    expect(code).toBe(130)
    expect(err).toMatch(/Given up\.\n$/)
  })

  it('says how to get a Codex', async () => {
    const { code, err } = await run(['login'], { env: { PATH: room } })
    expect([code, err]).toEqual([1, expect.stringContaining('npm install -g @openai/codex') as string])
  })

  it('logs out and says what that does to copies', async () => {
    await signedIn()
    const { code, err } = await run(['logout'], onPath('process.exitCode = 0'))
    expect(code).toBe(0)
    expect(err).toContain('✓ Signed out.\n  Codex (0.142 and later) also revokes the sign-in')
    expect(existsSync(join(home, 'auth.json'))).toBe(false)
  })
})

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help'], ['login', '--help']])('%s', async (...argv) => {
    const { code, out } = await run(argv)
    expect(code).toBe(0)
    for (const command of ['login', 'read', 'set', 'status', 'logout', 'run']) {
      expect(out).toContain(`codex-client ${command}`)
    }
  })

  it('tells its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: 'codex-client 1.2.3\n', err: '' })
  })

  it.each([
    [[], ''],
    [['constructor'], 'There is no command `constructor`'],
    [['read', 'more'], '`read` takes no argument'],
    [['set', 'a', 'b'], '`set` takes 1 argument'],
    [['login', '--what'], "Unknown option '--what'"],
  ])('%j is a misunderstanding', async (argv, message) => {
    const { code, err } = await run(argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('a broken sign-in is one sentence', async () => {
    mkdirSync(home)
    writeFileSync(join(home, 'auth.json'), '{"tokens":"sk-secret"}')
    const { code, err } = await run(['status'])
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`The sign-in in ${join(home, 'auth.json')} has no tokens.`) as string,
    ])
    expect(err).not.toContain('sk-secret')
  })
})
