/**
 * Writes src/codex/pins.ts for a version: `node scripts/pin-codex.mjs 0.169.0`, on Node 24, in the project's root.
 * Then set DEFAULT_CODEX_VERSION in src/codex/version.ts to it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../src/codex/digest.ts'

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64']
const [version] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('usage: node scripts/pin-codex.mjs X.Y.Z')

const root = mkdtempSync(join(tmpdir(), 'codex-pins-'))
const pins = {}
try {
  for (const platform of PLATFORMS) {
    const directory = join(root, platform)
    mkdirSync(directory)
    writeFileSync(join(directory, 'package.json'), '{"private":true}')
    // --force: npm refuses a package that is built for another platform.
    const flags = ['--force', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const spec = `@openai/codex@${version}-${platform}`
    execFileSync('npm', ['install', spec, ...flags], { cwd: directory, stdio: 'inherit' })
    const lock = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8'))
    const { integrity } = lock.packages['node_modules/@openai/codex']
    const tree = await digestOf(join(directory, 'node_modules', '@openai', 'codex'))
    pins[platform] = { integrity, tree }
    rmSync(directory, { recursive: true })
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}

const entries = Object.entries(pins).map(
  ([platform, { integrity, tree }]) =>
    `  '${platform}': {\n    integrity:\n      '${integrity}',\n    tree: '${tree}',\n  },`,
)
writeFileSync(
  'src/codex/pins.ts',
  `/** What the packages of @openai/codex ${version} hold; written by scripts/pin-codex.mjs. */
import type { Platform } from './platform.js'

/** \`integrity\` is npm's, of the packed package; \`tree\` is \`digestOf\` the unpacked one. */
export const PINS: Record<Platform, { integrity: string; tree: string }> = {
${entries.join('\n')}
}
`,
)
