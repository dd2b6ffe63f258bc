import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { GuardError } from '../../src/guard/guard-error.js'
import { launcher, verifyLaunch } from '../../src/guard/launcher.js'

const linux = { strategy: 'drop-sudo', platform: 'linux', setpriv: '/usr/bin/setpriv', uid: 1001 } as const

it('Codex is started so that it can gain no rights', () => {
  expect(launcher(linux)).toEqual(['/usr/bin/setpriv', '--no-new-privs', '--'])
  expect(launcher({ ...linux, strategy: 'read-only' })).toEqual(['/usr/bin/setpriv', '--no-new-privs', '--'])
  expect(launcher({ ...linux, uid: 0 })).toContain('--clear-groups')
  expect(launcher({ ...linux, strategy: 'unsafe' })).toEqual([])
  expect(launcher({ ...linux, platform: 'darwin', setpriv: undefined })).toEqual([])
  expect(() => launcher({ ...linux, setpriv: undefined })).toThrow(GuardError)
})

it('what it was started with is verified', () => {
  expect(() => verifyLaunch('drop-sudo', 'linux', 'Name:\tcodex\nNoNewPrivs:\t1\n')).not.toThrow()
  expect(() => verifyLaunch('drop-sudo', 'linux', 'Name:\tcodex\nNoNewPrivs:\t0\n')).toThrow(GuardError)
  expect(() => verifyLaunch('drop-sudo', 'linux', undefined)).toThrow(GuardError)
  expect(() => verifyLaunch('unsafe', 'linux', undefined)).not.toThrow()
})

it.runIf(existsSync('/usr/bin/setpriv'))('the kernel agrees', () => {
  const [file = '', ...args] = launcher({ ...linux, uid: process.getuid?.() })
  const inside = execFileSync(file, [
    ...args,
    process.execPath,
    '-e',
    'process.stdout.write(require("fs").readFileSync("/proc/self/status"))',
  ])
  expect(() => verifyLaunch('drop-sudo', 'linux', inside.toString())).not.toThrow()
  expect(() => verifyLaunch('drop-sudo', 'linux', readFileSync('/proc/self/status', 'utf8'))).toThrow()
})
