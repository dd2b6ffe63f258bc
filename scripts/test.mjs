#!/usr/bin/env node
// Runs the tests and closes with one line `N passed, N failed` (`, N skipped`). Without `--project NAME` that is
// everything but the long tails; further arguments go to vitest (a file, `-t name`, …).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { node, root } from './node.mjs'

const args = process.argv.slice(2)
const projects = []
for (let at; (at = args.findIndex(arg => /^--project(=|$)/.test(arg))) >= 0;) {
  const [, inline] = args[at].split('=')
  projects.push(inline ?? args[at + 1])
  args.splice(at, inline === undefined ? 2 : 1)
}
if (projects.length === 0) projects.push('unit', 'e2e')

// Only unit tests do without the packaged action.
const packaged = join(root, 'dist', 'main.js')
if (projects.some(name => name !== 'unit')) {
  if (!existsSync(packaged)) {
    const built = spawnSync(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' })
    if (built.status !== 0) process.exit(1)
  } else if (newest(join(root, 'src')) > statSync(packaged).mtimeMs + 60_000) {
    console.error('dist/ is older than src/, and end-to-end tests run dist/: `npm run build` renews it.')
  }
}

const dir = mkdtempSync(join(tmpdir(), 'test-report-'))
const report = join(dir, 'report.json')
const vitest = spawnSync(
  node,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap(name => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // A snapshot that is not there is a failure, not a new snapshot, unless the caller wants it.
    ...(args.some(arg => /^(-u|--update)/.test(arg)) ? [] : ['--update=none']),
    ...args,
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
)
const counts = { passed: 0, failed: 0, skipped: 0 }
const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
rmSync(dir, { recursive: true, force: true })
for (const file of files) {
  for (const { status, fullName, failureMessages = [] } of file.assertionResults) {
    counts[status === 'passed' || status === 'failed' ? status : 'skipped']++
    if (status === 'failed') failed(file, `${fullName}: ${failureMessages.join('\n')}`)
  }
  // A file that could not even be loaded has no tests to fail.
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    counts.failed++
    failed(file, file.message)
  }
}
// An error outside of every test, or no report at all.
const ran = counts.passed + counts.failed > 0
if (ran && vitest.status !== 0 && counts.failed === 0) counts.failed++
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exitCode = ran && counts.failed === 0 ? 0 : 1

/** Names what failed and how it began, in the lines that `.ci/run` repeats at its end. */
function failed(file, text) {
  const own = text
    .split('\n')
    .filter(line => line.trim() !== '' && !/^ +at .*(node_modules|native|anonymous)/.test(line))
  const [first, ...more] = own.slice(0, 8).map(line => line.slice(0, 300))
  console.log(`FAILED ${relative(root, file.name)} ${first}`)
  for (const line of more) console.log(`FAILED   ${line}`)
}

/** When anything under a directory was last written, in milliseconds. */
function newest(dir) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  return Math.max(...entries.map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
