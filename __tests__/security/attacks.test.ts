import { readFileSync, rmdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codexBinary, DEFAULT_CODEX_VERSION } from '../harness/codex.js'
import { startGitHub } from '../harness/github.js'
import { say, startModel } from '../harness/model.js'
import { CANARY, makeMachine, secretsIn, serve } from './machine.js'
import { runSessions, type Guards, type Taken, type World } from './run.js'
import { BY_ITSELF, disguises, sectionNames, sessionsOf, type Session } from './sessions.js'
import { printTable } from './table.js'

const version = process.env['SECURITY_CODEX_VERSION'] ?? DEFAULT_CODEX_VERSION

let world: World
let sessions: Session[]
let known: string[]
let services: Server[]
/** Names of what programs of the stranger took. */
const stolen = new Set<string>()
const results: Record<string, Record<string, string[]>> = {}

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'job.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  })
  const binary = await codexBinary(version)
  const machine = await makeMachine({ binary, version }, bundle.outputFiles[0]?.text ?? '')
  services = await serve(machine)
  const play: World['play'] = { answer: () => say('Done.') }
  const [model, github] = await Promise.all([startModel(request => play.answer(request)), startGitHub()])
  github.seedPullRequest({ number: 7, headRepository: 'stranger/hello' })
  github.state.permissions.set('octocat', 'write')
  world = { machine, version, model, github, play }
  removeDaemonDirectory()
  known = knownTo(machine.env, readFileSync(join(machine.workspace, '.git/config'), 'utf8'))
  sessions = sessionsOf(machine, known)
}, 300_000)

afterAll(async () => {
  removeDaemonDirectory()
  // What a stranger's program took in one mode it tried to take in each.
  for (const name of stolen) for (const column of Object.values(results)) column[name] ??= []
  printTable(results)
  await Promise.all([world.model.close(), world.github.close()])
  for (const service of services) service.close()
  rmSync(world.machine.root, { recursive: true, force: true })
})

/** What a sandbox without the action around it leaves of the machine's user; a run must not. */
function removeDaemonDirectory(): void {
  try {
    rmdirSync(`/tmp/codex-daemon-${world.machine.uid}`)
  } catch {
    // It is not there, or somebody's.
  }
}

/** Secrets that the action knows of: its inputs, the job's variables, what stands in git's configuration. */
function knownTo(env: Record<string, string>, gitConfig: string): string[] {
  const names = ['INPUT_OPENAI-API-KEY', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'AWS_SECRET_ACCESS_KEY']
  const values = names.map(name => env[name] ?? '')
  return [...values, ...(gitConfig.match(/S3CR3T-git-(?:header|address)-[0-9a-f]{16}/g) ?? [])]
}

/** The attacks that got a secret, with the secrets' names. */
function leaksOf(all: readonly Taken[]): Record<string, string[]> {
  const found = all.flatMap(({ sections, stolen }) =>
    Object.entries({ ...sections, ...stolen }).map(([name, text]) => {
      const secrets = secretsIn(text).filter(each => name === BY_ITSELF || !CANARY.test(each))
      return [name, secrets] as const
    }),
  )
  return Object.fromEntries(found.filter(([, secrets]) => secrets.length > 0))
}

/** Attacks that count: the sections, and what programs of a stranger stole. */
function record(column: string, all: readonly Taken[]): Record<string, string[]> {
  const leaks = leaksOf(all)
  const names = all.flatMap(({ sections }) => Object.keys(sections))
  for (const taken of all) for (const name of Object.keys(taken.stolen)) stolen.add(name)
  results[column] = { ...Object.fromEntries(names.map(name => [name, []])), ...leaks }
  return leaks
}

describe.each([
  { sandbox: 'read-only', network: false, storage: 'file' },
  { sandbox: 'read-only', network: true },
  { sandbox: 'workspace-write', network: false },
  { sandbox: 'workspace-write', network: true, storage: 'file' },
  { sandbox: 'danger-full-access', network: false },
  { sandbox: 'danger-full-access', network: true, storage: 'file' },
] satisfies Guards[])('$sandbox, network $network', guards => {
  it('no attack gets a secret, and none leaves the job', async () => {
    const { machine } = world
    const gitConfig = readFileSync(join(machine.workspace, '.git/config'))
    const all = await runSessions(world, sessions, guards)
    expect(record(`${guards.sandbox}${guards.network ? ' + network' : ''}`, all)).toEqual({})
    for (const { session, model, leaving, report, status } of all) {
      expect(report?.outputs, `${session}: ${report?.log ?? ''}`).toMatchObject({ conclusion: 'success' })
      expect(report?.residue, session).toMatchObject({ processes: [], tmp: [] })
      expect(
        report?.residue.files.filter(file => file.includes('/_temp/')),
        session,
      ).toEqual([])
      expect(status).toMatch(/NoNewPrivs:\s*1/)
      // In one session the model knows secrets, and repeats them to itself.
      if (session !== 'worktree') expect(secretsIn(model), session).toEqual([])
      const out = Object.entries(leaving)
      expect(
        out.filter(([, text]) => secretsIn(text).some(name => !CANARY.test(name))).map(([where]) => where),
      ).toEqual([])
      const disguised = known.flatMap(disguises)
      expect(
        out.filter(([, text]) => disguised.some(each => text.includes(each))).map(([where]) => where),
      ).toEqual([])
    }
    // The attacks ran: each left its heading, and the sandbox its mark.
    const sections = Object.assign({}, ...all.map(each => each.sections)) as Record<string, string>
    const names = sectionNames(machine)
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(Object.keys(sections)).toEqual(expect.arrayContaining(names))
    expect(sections['rights of a command']).toMatch(/NoNewPrivs:\W*t?1/)
    // What the model knew was said, and redacted; the file with it is in no patch.
    const told = all.find(({ session }) => session === 'worktree')
    expect(told?.leaving['to GitHub']).toContain('***')
    expect(told?.leaving['log']).toContain('***')
    const wrote = guards.sandbox !== 'read-only'
    expect(told?.report?.outputs['conclusion-reason'] ?? '').toMatch(wrote ? /holds a secret/ : /^$/)
    expect(told?.leaving['patch-file']).toBe('')
    expect(readFileSync(join(machine.workspace, '.git/config'))).toEqual(gitConfig)
  })
})

it('with `safety-strategy: unsafe` nothing is promised', async () => {
  const guards = { sandbox: 'danger-full-access', network: true, unsafe: true }
  const all = await runSessions(world, sessions, guards)
  expect(Object.keys(record('unsafe', all))).toContain('read ~/.ssh/id_ed25519')
})

it('without the guards the same attacks get what they want', async () => {
  const leaks = record('guards off', await runSessions(world, sessions, 'off'))
  const attacks = sectionNames(world.machine).filter(name => name in leaks)
  expect(attacks.length).toBeGreaterThanOrEqual(50)
  const programs = ['subdirectory', 'link'].map(session => `mcp-sub (${session})`)
  expect(Object.keys(leaks)).toEqual(
    expect.arrayContaining([
      ...[
        'read what was moved',
        'tool: shell',
        'tool: code mode',
        'tool: rule of the repository',
        'background (commands)',
      ],
      ...['mcp-root (commands)', 'mcp-root (worktree)', ...programs, 'path-git (commands)'],
      ...['npx (link)', 'npmrc (link)', 'fsmonitor (bare repository)', 'nested-fsmonitor (commands)'],
    ]),
  )
  if (world.machine.setuid !== undefined) expect(leaks).toHaveProperty(['a setuid program'])
})
