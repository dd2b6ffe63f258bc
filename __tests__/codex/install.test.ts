import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { actionsExec } from '../../src/codex/exec.js'
import { installCodex, type InstallOptions } from '../../src/codex/install.js'
import { PINS } from '../../src/codex/pins.js'
import { currentPlatform } from '../../src/codex/platform.js'
import { findProcesses } from '../../src/codex/processes.js'
import { DEFAULT_CODEX_VERSION } from '../../src/codex/version.js'
import { fakeNpm, type FakeNpm, type Step } from './fake-npm.js'

const platform = currentPlatform()
let root: string
let said: string[]
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-'))
  said = []
  await mkdir(join(root, 'tmp'))
})
afterEach(() => rm(root, { recursive: true }))

async function world(steps: Step[], more: Partial<InstallOptions> = {}): Promise<[InstallOptions, FakeNpm]> {
  const npm = await fakeNpm(root, steps)
  const options: InstallOptions = {
    version: '0.150.0',
    env: npm.env,
    exec: actionsExec,
    toolCache: join(root, 'tools'),
    tmp: join(root, 'tmp'),
    hosted: false,
    log: line => said.push(line),
    warn: line => said.push(line),
    wait: () => Promise.resolve(),
    ...more,
  }
  return [options, npm]
}
const cached = (version = '0.150.0'): string => join(root, 'tools', 'codex-client-action', version, platform)
/** What lies in our part of the tool cache and in tmp, but for entries. */
const scratch = async (): Promise<string[]> => [
  ...(await readdir(join(root, 'tools', 'codex-client-action'))).filter(name => name.startsWith('.')),
  ...(await readdir(join(root, 'tmp'))),
]

it('installs the one package of this platform in an empty private directory, without scripts', async () => {
  const [options, npm] = await world([{ install: 'codex 150' }])
  const installed = await installCodex(options)
  expect(installed).toMatchObject({ version: '0.150.0', fromCache: false })
  expect(await readFile(installed.path, 'utf8')).toBe('codex 150')
  expect(installed.path.startsWith(cached())).toBe(true)
  const [call] = await npm.calls()
  expect(call?.args[0]).toBe('install')
  expect(call?.args).toContain('--ignore-scripts')
  expect(call?.args).toContain('--global=false')
  expect(Object.keys(call?.files ?? {})).toEqual(['package.json'])
  expect(JSON.parse(call?.files['package.json'] ?? '')).toEqual({
    private: true,
    dependencies: { '@openai/codex': `0.150.0-${platform}` },
  })
  expect(call?.cwd.startsWith(join(root, 'tools'))).toBe(true)
  expect(await scratch()).toEqual([])
})

it('uses the cache of npm that the user has, and leaves none where there is none', async () => {
  const [options, npm] = await world([{ install: '' }, { install: '' }, { install: '' }])
  await installCodex(options)
  await writeFile(join(root, '.npmrc'), 'registry=https://registry.example\ncache=/var/cache/npm\n')
  await installCodex({ ...options, version: '0.151.0' })
  await rm(join(root, '.npmrc'))
  await mkdir(join(root, '.npm'))
  await installCodex({ ...options, version: '0.152.0' })
  const given = (await npm.calls()).map(({ args, cwd }) =>
    args.includes(`--cache=${join(cwd, '.npm-cache')}`),
  )
  expect(given).toEqual([true, false, false])
})

it('npm sees the settings of the environment, but no input and no credential', async () => {
  const [options, npm] = await world([{ install: '' }])
  const secrets = { INPUT_AUTH: 's', 'INPUT_GITHUB-TOKEN': 's', ACTIONS_RUNTIME_TOKEN: 's', STATE_x: 's' }
  const settings = { npm_config_registry: 'https://registry.example', HTTPS_PROXY: 'http://proxy' }
  await installCodex({
    ...options,
    env: { ...options.env, ...secrets, ...settings, CODEX_API_KEY: 's', OPENAI_API_KEY: 's' },
  })
  const [call] = await npm.calls()
  expect(call?.env).toMatchObject(settings)
  expect(Object.values(call?.env ?? {})).not.toContain('s')
})

it('the second time it comes from the cache: no npm, no network', async () => {
  const [options] = await world([{ install: 'codex 150' }])
  const { path } = await installCodex(options)
  const again = await installCodex({ ...options, env: {} })
  expect(again).toEqual({ path, version: '0.150.0', fromCache: true })
})

it('the default version is locked to the integrity in our source', async () => {
  const [options, npm] = await world([{ install: 'x' }], { version: DEFAULT_CODEX_VERSION, hosted: true })
  await installCodex(options)
  const [call] = await npm.calls()
  expect(call?.args[0]).toBe('ci')
  const lock = JSON.parse(call?.files['package-lock.json'] ?? '') as { packages: Record<string, unknown> }
  expect(lock.packages['node_modules/@openai/codex']).toEqual({
    version: `${DEFAULT_CODEX_VERSION}-${platform}`,
    integrity: PINS[platform].integrity,
  })
})

it('a cached default version must have the digest in our source, whatever its record says', async () => {
  const [options, npm] = await world([{ install: 'x' }, { install: 'x' }], { version: DEFAULT_CODEX_VERSION })
  await installCodex(options)
  await installCodex({ ...options, hosted: true })
  expect(await npm.calls()).toHaveLength(1)
  await installCodex(options)
  expect(await npm.calls()).toHaveLength(2)
})

it.each<[string, (path: string) => Promise<void>]>([
  ['changed', path => writeFile(path, 'codex 15O')],
  ['not executable any more', path => chmod(path, 0o644)],
  ['gone', path => rm(path)],
  ['without its record', () => rm(join(cached(), '.complete'))],
  ['joined by another file', () => writeFile(join(cached(), 'package', 'extra'), '')],
])('a cached binary that was %s is replaced', async (_what, damage) => {
  const [options] = await world([{ install: 'codex 150' }, { install: 'codex 150' }])
  const { path } = await installCodex(options)
  await damage(path)
  const healed = await installCodex(options)
  expect(healed).toEqual({ path, version: '0.150.0', fromCache: false })
  expect(await readFile(path, 'utf8')).toBe('codex 150')
  expect(said.join('\n')).toContain('is damaged and will be replaced')
  expect((await installCodex(options)).fromCache).toBe(true)
  expect(await scratch()).toEqual([])
})

it('on a hosted runner nothing is hashed', async () => {
  const [options] = await world([{ install: 'codex 150' }], { hosted: true })
  const { path } = await installCodex(options)
  await writeFile(path, 'changed by the image')
  expect((await installCodex(options)).fromCache).toBe(true)
})

it('two jobs at once both get a whole Codex', async () => {
  const [options] = await world([{ install: 'codex 150' }, { install: 'codex 150' }])
  const other = await fakeNpm(join(root, 'other'), [{ install: 'codex 150' }])
  const both = await Promise.all([installCodex(options), installCodex({ ...options, env: other.env })])
  expect(both.map(({ path }) => path)).toEqual([both[0].path, both[0].path])
  expect(await readFile(both[0].path, 'utf8')).toBe('codex 150')
  expect(await scratch()).toEqual([])
})

it('three tries, for a reason that passes', async () => {
  const waits: number[] = []
  const wait = (ms: number): Promise<unknown> => Promise.resolve(waits.push(ms))
  const [options] = await world([{ fail: 'ECONNRESET' }, { fail: 'E503' }, { install: '' }], { wait })
  expect((await installCodex(options)).fromCache).toBe(false)
  expect(waits).toEqual([1000, 4000])
  expect(said.filter(line => line.includes('of 3'))).toHaveLength(2)
})

it('after the third it says why, without the password of the registry', async () => {
  const failure = { fail: 'ECONNRESET' }
  const [options, npm] = await world([failure, failure, failure])
  await expect(installCodex(options)).rejects.toMatchObject({
    code: 'install_failed',
    message: expect.stringMatching(/codex-version 0\.150\.0: request to https:\/\/\*\*\*@registry/) as string,
    remedy: expect.stringContaining('codex-path') as string,
  })
  expect(await npm.calls()).toHaveLength(3)
  expect(said.join('\n')).not.toContain('hunter2')
  expect(await scratch()).toEqual([])
})

it.each(['E404', 'ETARGET'])('a version that does not exist is not tried again (%s)', async code => {
  const [options, npm] = await world([{ fail: code }])
  await expect(installCodex(options)).rejects.toMatchObject({
    message: "codex-version 0.150.0 does not exist in npm's registry.",
  })
  expect(await npm.calls()).toHaveLength(1)
})

it('a package without a binary is an error that names codex-version', async () => {
  const [options] = await world([{ print: '' }])
  await mkdir(join(root, 'tools'), { recursive: true })
  await expect(installCodex(options)).rejects.toMatchObject({
    code: 'install_failed',
    message: expect.stringContaining('codex-version') as string,
  })
})

it('no npm is an error that names codex-path', async () => {
  const [options] = await world([], { env: { PATH: '' } })
  await expect(installCodex(options)).rejects.toMatchObject({
    code: 'install_failed',
    message: expect.stringContaining('no npm on the PATH') as string,
    remedy: expect.stringContaining('codex-path') as string,
  })
})

it.each(['', '1.2', '^0.150.0', '--registry=https://evil.example', '../x', '0.150.0 || true', 'a/b'])(
  'refuses %j as a version without asking npm',
  async version => {
    const [options, npm] = await world([], { version })
    await expect(installCodex(options)).rejects.toMatchObject({ code: 'invalid_config' })
    expect(await npm.calls()).toEqual([])
  },
)

it('resolves a tag, and takes what is cached for it', async () => {
  const steps = [{ print: '0.150.0' }, { install: 'codex 150' }, { print: '0.150.0' }]
  const [options, npm] = await world(steps, { version: 'latest' })
  expect(await installCodex(options)).toMatchObject({ version: '0.150.0', fromCache: false })
  expect(await installCodex(options)).toMatchObject({ version: '0.150.0', fromCache: true })
  expect((await npm.calls()).map(({ args }) => args[0])).toEqual(['view', 'install', 'view'])
})

it('offline, a tag takes the newest cached version and says so', async () => {
  const failure = { fail: 'ENOTFOUND' }
  const [options] = await world([{ install: '9' }, { install: '10' }, failure, failure, failure])
  await installCodex({ ...options, version: '0.149.9' })
  await installCodex({ ...options, version: '0.149.10' })
  const installed = await installCodex({ ...options, version: 'latest' })
  expect(installed).toMatchObject({ version: '0.149.10', fromCache: true })
  expect(said.at(-1)).toContain('instead of latest the cached Codex 0.149.10 is used')
})

it('a tool cache that cannot be written is no reason to fail', async () => {
  await writeFile(join(root, 'tools'), 'in the way')
  const [options] = await world([{ install: 'codex 150' }])
  const { path } = await installCodex(options)
  expect(path.startsWith(join(root, 'tmp'))).toBe(true)
})

it('removes what a killed installation left, but not one that is under way', async () => {
  const [options] = await world([{ install: '' }])
  const [stale, fresh] = ['.npm-stale', '.npm-fresh'].map(name => join(cached(), '..', '..', name))
  await mkdir(stale ?? '', { recursive: true })
  await mkdir(fresh ?? '', { recursive: true })
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  await utimes(stale ?? '', longAgo, longAgo)
  await installCodex(options)
  expect([existsSync(stale ?? ''), existsSync(fresh ?? '')]).toEqual([false, true])
})

it('a signal ends npm and leaves nothing', async () => {
  const controller = new AbortController()
  const [options, npm] = await world([{ hang: true }], { signal: controller.signal })
  const env = { ...options.env, TEST_MARK: root }
  const installing = installCodex({ ...options, env })
  const failed = expect(installing).rejects.toThrow('cancelled by the test')
  while ((await npm.calls()).length === 0) await new Promise(resolve => setImmediate(resolve))
  controller.abort(new Error('cancelled by the test'))
  await failed
  expect(await findProcesses({ marks: [`TEST_MARK=${root}`] })).toEqual([])
  expect(await scratch()).toEqual([])
})
