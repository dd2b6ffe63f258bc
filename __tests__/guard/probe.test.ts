import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import { GuardError } from '../../src/guard/guard-error.js'
import { inlineToml, judgeProbe, openSwitch, probeArguments } from '../../src/guard/probe.js'
import { permissionProfile } from '../../src/guard/sandbox.js'

const guarded = permissionProfile(
  { sandbox: 'workspace-write', networkAccess: true, safetyStrategy: 'drop-sudo' },
  {
    ...{ workspace: '/w', workingDirectory: '/w', home: '/h', agentTmp: '/t/agent', sharedTmp: [] },
    ...{ denied: ['/t', '/h/odd "name"\\é'], readOnly: [], canWrite: () => true },
  },
)
const holds = [
  'sandbox: runs',
  'sandbox: canary hidden',
  'sandbox: processes hidden',
  'Name:\tcat',
  'NoNewPrivs:\t1',
]
const result = (lines: string[], stderr = ''): Parameters<typeof judgeProbe>[0] => ({
  stdout: lines.join('\n'),
  stderr,
  exitCode: 0,
})

it('asks Codex with the very profile of the run', () => {
  const args = probeArguments(guarded, {
    workingDirectory: '/w',
    canary: '/t/c',
    pid: 7,
    executable: '/node',
  })
  const config = args[args.indexOf('-c') + 1] ?? ''
  expect(parse(config)['permissions']).toEqual(guarded.config['permissions'])
  expect(args.slice(-4)).toEqual(['probe', '/t/c', '7', '/node'])
})

it('is content when everything holds', () => {
  expect(() => judgeProbe(result(holds), 'linux')).not.toThrow()
})

it.each(holds.filter(line => !line.startsWith('Name')))('fails closed without “%s”', line => {
  expect(() => judgeProbe(result(holds.filter(one => one !== line)), 'linux')).toThrow(GuardError)
})

it('names the remedy, and what the sandbox said', () => {
  const said = result([], 'warning\nbwrap: No permissions to create new namespace\n')
  expect(() => judgeProbe(said, 'linux')).toThrow(/No permissions to create.*apparmor_restrict.*unsafe/s)
})

it('opens Ubuntu’s switch only on a machine of GitHub’s, and knows how to set it back', () => {
  const world = {
    value: '1\n',
    uid: 1001,
    runnerEnvironment: 'github-hosted',
    sudo: '/usr/bin/sudo',
    sysctl: '/usr/sbin/sysctl',
  }
  const name = 'kernel.apparmor_restrict_unprivileged_userns'
  expect(openSwitch(world)).toEqual({
    open: ['/usr/bin/sudo', '-n', '/usr/sbin/sysctl', '-q', '-w', `${name}=0`],
    restore: ['/usr/bin/sudo', '-n', '/usr/sbin/sysctl', '-q', '-w', `${name}=1`],
  })
  for (const change of [
    { value: '0' },
    { value: undefined },
    { runnerEnvironment: 'self-hosted' },
    { sudo: undefined },
  ]) {
    expect(openSwitch({ ...world, ...change })).toBeUndefined()
  }
})

it('writes values as TOML', () => {
  const value = { a: { 'b c"\\\n\u007f': ['x', true, 1] }, d: 'é' }
  expect(parse(`v = ${inlineToml(value)}`)).toEqual({ v: value })
})
