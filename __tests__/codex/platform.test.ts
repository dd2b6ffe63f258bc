import { expect, it } from 'vitest'
import { binaryPaths, currentPlatform, packageVersion, PLATFORMS } from '../../src/codex/platform.js'
import { PINS } from '../../src/codex/pins.js'

it.each([
  ['linux', 'x64', 'linux-x64'],
  ['linux', 'arm64', 'linux-arm64'],
  ['darwin', 'arm64', 'darwin-arm64'],
  ['win32', 'x64', 'win32-x64'],
])('knows %s on %s', (os, arch, expected) => {
  expect(currentPlatform(os, arch)).toBe(expected)
})

it.each([
  ['freebsd', 'x64'],
  ['linux', 'riscv64'],
  ['linux', 'constructor'],
])('there is no Codex for %s on %s', (os, arch) => {
  expect(() => currentPlatform(os, arch)).toThrow(`There is no Codex CLI for ${os}-${arch}.`)
})

it.each([
  ['0.44.0', '0.44.0'],
  ['0.98.0', '0.98.0'],
  ['0.99.0', '0.99.0-linux-x64'],
  ['0.169.0', '0.169.0-linux-x64'],
  ['0.170.0-alpha.3', '0.170.0-alpha.3-linux-x64'],
])('the package of %s is %s', (version, expected) => {
  expect(packageVersion(version, 'linux-x64')).toBe(expected)
})

it('the binary lies under the target triple, with .exe on Windows', () => {
  expect(binaryPaths('/p', 'linux-arm64')).toEqual([
    '/p/vendor/aarch64-unknown-linux-musl/bin/codex',
    '/p/vendor/aarch64-unknown-linux-musl/codex/codex',
  ])
  expect(binaryPaths('/p', 'win32-x64')[0]).toMatch(/x86_64-pc-windows-msvc.bin.codex\.exe$/)
})

it('every platform is pinned by npm integrity and by the digest of its files', () => {
  expect(Object.keys(PINS).sort()).toEqual([...PLATFORMS].sort())
  for (const { integrity, tree } of Object.values(PINS)) {
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/)
    expect(tree).toMatch(/^[0-9a-f]{64}$/)
  }
})
