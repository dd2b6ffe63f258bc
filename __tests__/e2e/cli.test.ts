/** The packaged `codex-client` as a process, with the real CLI and a made-up sign-in service on loopback. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { decodePayload, encodePayload } from '../../src/auth/payload.js'
import { deferred } from '../../src/deferred.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, say, startModel } from '../harness/model.js'
import { actionNode, ACTION_ROOT, sandboxDirs, type Sandbox } from '../harness/runner.js'
import { processesOf } from '../harness/residue.js'
import { chatgptSignIn, fakeJwt } from '../harness/signin.js'

const NEW = {
  access_token: fakeJwt('access-login'),
  refresh_token: `rt_login_${'l'.repeat(40)}`,
  id_token: fakeJwt('id-login'),
}

let dirs: Sandbox
let service: ReturnType<typeof createServer>
/** What the sign-in service was asked: path and body. */
let asked: [string, string][]
/** Whether somebody has typed the code by now. */
let typed: boolean
beforeEach(async () => {
  dirs = await sandboxDirs()
  asked = []
  typed = true
  service = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      asked.push([path, Buffer.concat(chunks).toString()])
      const send = (body: object, status = 200): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      }
      if (path.endsWith('/usercode')) send({ device_auth_id: 'd', user_code: 'ABCD-1234', interval: '1' })
      else if (path.endsWith('/deviceauth/token'))
        if (typed) send({ authorization_code: 'c', code_challenge: 'x', code_verifier: 'y' })
        else send({}, 403)
      else if (path === '/oauth/token') send(NEW)
      else send({})
    })
  })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  // A `codex` on the PATH that is the real one, but for where it signs in.
  const bin = join(dirs.root, 'bin')
  await mkdir(bin)
  const script = `#!/bin/sh
export CODEX_REVOKE_TOKEN_URL_OVERRIDE=${base}/oauth/revoke
if [ "$1" = login ]; then set -- "$@" --experimental_issuer ${base}; fi
exec ${await codexBinary()} "$@"
`
  await writeFile(join(bin, 'codex'), script, { mode: 0o755 })
  await writeFile(join(bin, 'browser'), `#!/bin/sh\necho "$1" > ${opened()}\n`, { mode: 0o755 })
})
afterEach(async () => {
  service.closeAllConnections()
  service.close()
  await dirs.remove()
})

interface Ran {
  code: number | null
  out: string
  err: string
}

function start(
  args: string[],
  { input, onErr }: { input?: string; onErr?: (all: string) => void } = {},
): {
  child: ChildProcess
  ended: Promise<Ran>
} {
  const child = spawn(actionNode(), [join(ACTION_ROOT, 'dist', 'cli.js'), ...args], {
    env: {
      PATH: `${join(dirs.root, 'bin')}:${process.env.PATH}`,
      HOME: dirs.home,
      TMPDIR: dirs.tmp,
      CODEX_HOME: join(dirs.home, 'codex'),
      BROWSER: join(dirs.root, 'bin', 'browser'),
      CODEX_API_KEY: 'sk-stray',
    },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
    onErr?.(said.err)
  })
  child.stdin.end(input ?? '')
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...said }))
  })
  return { child, ended }
}
const run = (args: string[], input?: string): Promise<Ran> =>
  start(args, input === undefined ? {} : { input }).ended
const home = (): string => join(dirs.home, 'codex')
/** What the browser was sent to. */
const opened = (): string => join(dirs.root, 'opened')

it('restores a sign-in that another machine read', async () => {
  const payload = encodePayload(chatgptSignIn())
  expect(await run(['set'], payload)).toMatchObject({ code: 0, out: '' })
  expect(await run(['read'])).toEqual({ code: 0, out: `${payload}\n`, err: '' })
  const { code, out } = await run(['status'])
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('✓ Signed in with ChatGPT as someone@example.com') as string,
  ])
  expect(await run(['--version'])).toMatchObject({
    out: expect.stringMatching(/^codex-client \d+\.\d+\.\d+\n$/) as string,
  })
})

it('signs in with a code, and reads what was stored', async () => {
  const { code, out, err } = await run(['login', '--device-auth'])
  expect([code, out]).toEqual([0, ''])
  expect(err).toMatch(/ {2}http:\/\/127\.0\.0\.1:\d+\/codex\/device\n {2}ABCD-1234\n/)
  expect(err).toContain('✓ Signed in with ChatGPT as someone@example.com (plus)')
  expect(decodePayload((await run(['read'])).out)).toMatchObject({ tokens: NEW })
})

it.each([[['--device-auth']], [[]]])(
  'Ctrl-C leaves nothing running and nothing stored: login %j',
  async options => {
    typed = false
    const waiting = deferred<void>()
    const { child, ended } = start(['login', ...options], {
      onErr: all => void (all.includes('Waiting') && waiting.resolve()),
    })
    await waiting.promise
    const ours = { marker: dirs.root, root: dirs.root }
    expect((await processesOf(ours)).map(each => each.command).join('\n')).toContain('codex login')
    // Without a code a browser opens at the address that is shown, too.
    if (options.length === 0) await expect.poll(() => existsSync(opened())).toBe(true)
    child.kill('SIGINT')
    const { code, err } = await ended
    expect([code, err]).toEqual([130, expect.stringMatching(/Given up\.\n$/) as string])
    expect(await processesOf(ours)).toEqual([])
    expect(existsSync(join(home(), 'auth.json'))).toBe(false)
    if (options.length === 0) expect(err).toContain(`  ${readFileSync(opened(), 'utf8')}`)
  },
)

it('logs out: the file goes, and Codex revokes the refresh token', async () => {
  const signIn = chatgptSignIn()
  await run(['set'], encodePayload(signIn))
  const { code, err } = await run(['logout'])
  expect([code, err]).toEqual([0, expect.stringContaining('✓ Signed out.') as string])
  expect(existsSync(join(home(), 'auth.json'))).toBe(false)
  expect(asked).toEqual([['/oauth/revoke', expect.stringContaining(signIn.tokens.refresh_token) as string]])
})

it('runs a prompt: the story on stderr, the reply alone on a pipe', async () => {
  await using model = await startModel([command('echo out of the sandbox'), say('All is well.')])
  await run(['set'], encodePayload(chatgptSignIn()))
  await writeFile(join(home(), 'config.toml'), modelConfig(model).toml)
  const { code, out, err } = await run(['run', '--cd', dirs.workspace, 'How are you?'])
  expect([code, out]).toEqual([0, 'All is well.\n'])
  expect(err).toContain('echo out of the sandbox')
  expect(model.requests[0]?.prompts.at(-1)).toBe('How are you?')
  expect(model.requests[0]?.headers.authorization).toMatch(/^Bearer ey/)
  expect(readFileSync(join(home(), 'config.toml'), 'utf8')).toBe(modelConfig(model).toml)
})
