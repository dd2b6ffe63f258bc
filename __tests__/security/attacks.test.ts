import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codexBinary, DEFAULT_CODEX_VERSION } from '../harness/codex.js'
import { changingAttacks, laterAttacks, shellAttacks, type Attack } from './attacks.js'
import type { Plan, Report } from './job.js'
import { CANARY, makeMachine, secret, secretsIn, type Machine } from './machine.js'

/** Attacks in one command. */
const GROUP = 8
const version = process.env['SECURITY_CODEX_VERSION'] ?? DEFAULT_CODEX_VERSION

let machine: Machine
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'job.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  })
  machine = makeMachine(await codexBinary(version), bundle.outputFiles[0]?.text ?? '')
}, 300_000)
afterAll(() => rmSync(machine.root, { recursive: true, force: true }))

/** Runs the job on the machine, as its user, below a runner's worker. */
function runJob(plan: Pick<Plan, 'guards' | 'sandbox' | 'network'>): Report {
  const inGroups = (attacks: Attack[]): Attack[][] =>
    Array.from({ length: Math.ceil(attacks.length / GROUP) }, (_, i) =>
      attacks.slice(i * GROUP, (i + 1) * GROUP),
    )
  const full: Plan = {
    ...{ ...plan, machine, version },
    steps: [inGroups(shellAttacks(machine)), [changingAttacks(machine)], [laterAttacks(machine)]],
    memorySecret: secret('memory'),
    socketSecrets: Object.fromEntries(
      Object.values(machine.sockets).map(path => [path, `${secret('socket')}\n`]),
    ),
  }
  const start =
    'const r=require("child_process").spawnSync(process.argv[1],[process.argv[2]],{stdio:"inherit"});process.exit(r.status??1)'
  const { uid } = machine
  const as = process.getuid?.() === 0 ? ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'] : []
  const [file = '', ...args] = [...as, machine.worker, '-e', start, machine.node, machine.job]
  const { stdout, stderr, status } = spawnSync(file, args, {
    env: machine.env,
    cwd: machine.workspace,
    input: JSON.stringify(full),
    maxBuffer: 1 << 28,
    timeout: 280_000,
  })
  if (status !== 0) throw new Error(`the job failed: ${String(stderr).slice(-3000)}`)
  return JSON.parse(stdout.toString()) as Report
}

/** The attacks that got a secret, with the secrets' names. */
function leaksOf(report: Report): Record<string, string[]> {
  const own = 'what Codex tells the model by itself'
  const found = Object.entries({ ...report.sections, ...report.leaks }).map(
    ([name, text]) => [name, secretsIn(text).filter(each => name === own || !CANARY.test(each))] as const,
  )
  return Object.fromEntries(found.filter(([, secrets]) => secrets.length > 0))
}

/** Whatever leaves the job: to the model, or in the events that log, comment and transcript are made of. */
const leaving = (report: Report): string[] =>
  secretsIn(report.model + report.events).filter(name => !CANARY.test(name))

describe.each([
  { sandbox: 'read-only', network: false },
  { sandbox: 'read-only', network: true },
  { sandbox: 'workspace-write', network: false },
  { sandbox: 'workspace-write', network: true },
  { sandbox: 'danger-full-access', network: true },
] as const)('$sandbox, network $network', ({ sandbox, network }) => {
  it('no attack gets a secret', () => {
    const before = readFileSync(join(machine.workspace, '.git/config'))
    const report = runJob({ guards: true, sandbox, network })
    expect(leaksOf(report)).toEqual({})
    expect(leaving(report)).toEqual([])
    // The attacks ran: each left its heading, and the sandbox its mark.
    const names = [shellAttacks, changingAttacks, laterAttacks].flatMap(each =>
      each(machine).map(({ name }) => name),
    )
    expect(Object.keys(report.sections)).toEqual(expect.arrayContaining(names))
    expect(report.sections['rights of a command']).toMatch(/NoNewPrivs:\W*t?1/)
    expect(report.status).toMatch(/NoNewPrivs:\s*1/)
    expect(report.warnings).toEqual([])
    expect(readFileSync(join(machine.workspace, '.git/config'))).toEqual(before)
  })
})

it('without the guards the same attacks get what they want', () => {
  const leaks = leaksOf(runJob({ guards: false, sandbox: 'danger-full-access', network: true }))
  console.log(`${Object.keys(leaks).length} leak without the guards:`)
  for (const [name, secrets] of Object.entries(leaks)) console.log(`  ${name}: ${secrets.join(', ')}`)
  expect(Object.keys(leaks).length).toBeGreaterThanOrEqual(50)
  expect(Object.keys(leaks)).toEqual(
    expect.arrayContaining([
      'memory of every process',
      'a setuid program',
      'mcp-root (subdirectory)',
      'read what was moved',
    ]),
  )
})
