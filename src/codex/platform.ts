/** Where npm's packages keep the native binary, by platform and version. Measured on 0.44 – 0.169. */
import { join } from 'node:path'
import { ConnectionError } from '../errors.js'
import { compareVersions } from '../wire/select.js'

/** First version whose binaries lie in a package per platform; before, `@openai/codex` itself held all of them. */
const FIRST_PLATFORM_PACKAGES = '0.99.0'

/** The platforms Codex is built for, by Node's `process.platform`-`process.arch`. */
const TARGETS = {
  'linux-x64': 'x86_64-unknown-linux-musl',
  'linux-arm64': 'aarch64-unknown-linux-musl',
  'darwin-x64': 'x86_64-apple-darwin',
  'darwin-arm64': 'aarch64-apple-darwin',
  'win32-x64': 'x86_64-pc-windows-msvc',
  'win32-arm64': 'aarch64-pc-windows-msvc',
} as const

/** As npm's platform packages are called: `linux-x64`, `darwin-arm64` … */
export type Platform = keyof typeof TARGETS

export const PLATFORMS = Object.keys(TARGETS) as Platform[]

/** The platform of this machine. Throws a ConnectionError when there is no Codex for it. */
export function currentPlatform(os: string = process.platform, arch: string = process.arch): Platform {
  const name = `${os}-${arch}`
  if (Object.hasOwn(TARGETS, name)) return name as Platform
  throw new ConnectionError(`There is no Codex CLI for ${name}.`, {
    code: 'install_failed',
    remedy: `Run the job on one of ${PLATFORMS.join(', ')}, or name a binary with codex-path.`,
  })
}

/** The version of `@openai/codex` that holds the binary: `0.169.0-linux-x64`, but `0.98.0`. */
export function packageVersion(version: string, platform: Platform): string {
  return compareVersions(version, FIRST_PLATFORM_PACKAGES) < 0 ? version : `${version}-${platform}`
}

/** Where in such a package the binary can lie: `bin` from 0.142, `codex` before. */
export function binaryPaths(packageDirectory: string, platform: Platform): string[] {
  const name = platform.startsWith('win32') ? 'codex.exe' : 'codex'
  const vendor = join(packageDirectory, 'vendor', TARGETS[platform])
  return ['bin', 'codex'].map(room => join(vendor, room, name))
}
