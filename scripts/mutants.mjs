#!/usr/bin/env node
// Breaks the product one line at a time, as __tests__/mutants/*.json lists it, and wants the test that each names to
// turn red. Works on a copy. Arguments select mutants by a part of their names.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { node, root } from './node.mjs'

const wanted = process.argv.slice(2)
const lists = join(root, '__tests__', 'mutants')
const mutants = readdirSync(lists)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => JSON.parse(readFileSync(join(lists, name), 'utf8')))
  .filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)))
const projectOf = test => /^__tests__\/(e2e|compat|security)\//.exec(test)?.[1] ?? 'unit'

// Not under the temporary directory, which is open to what Codex runs.
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'codex-client-action')
mkdirSync(cache, { recursive: true })
const copy = mkdtempSync(join(cache, 'mutants-'))
let failed = 0
try {
  copyTree()
  const tests = [...new Set(mutants.map(each => each.test))]
  if (tests.some(test => projectOf(test) !== 'unit') && !build()) throw new Error('the copy does not build')
  const sound = new Map(tests.map(test => [test, run(test)]))
  for (const mutant of mutants) {
    const started = performance.now()
    const verdict = judge(mutant, sound.get(mutant.test))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (verdict !== 'red') failed++
    console.log(`${verdict.padEnd(28)} ${mutant.name}  (${mutant.file} → ${mutant.test}, ${seconds} s)`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${mutants.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 && mutants.length > 0 ? 0 : 1

/** `red`, or what is wrong with the mutant or with the test it names. */
function judge({ file, find, replace, test, title }, before) {
  const green = before.get(title)
  if (green === undefined) return 'NO TEST OF THAT NAME'
  if (green !== 'passed') return `RED WITHOUT IT (${green})`
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(find).length !== 2) return `NOT FOUND ONCE (${text.split(find).length - 1} times)`
  writeFileSync(
    path,
    text.replace(find, () => replace),
  )
  try {
    if (projectOf(test) !== 'unit' && !build()) return 'DOES NOT BUILD'
    const after = run(test, title).get(title)
    if (after === undefined) return 'DOES NOT LOAD'
    return after === 'failed' ? 'red' : 'SURVIVED'
  } finally {
    writeFileSync(path, text)
  }
}

/** The tests of a file by title with what became of them; only those of a title when one is given. */
function run(test, title) {
  const report = join(copy, 'mutant-report.json')
  rmSync(report, { force: true })
  const name = title === undefined ? [] : ['-t', title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')]
  const args = ['--project', projectOf(test), '--reporter=json', `--outputFile=${report}`, ...name, test]
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  spawnSync(node, [vitest, 'run', ...args], { cwd: copy, stdio: 'ignore', timeout: 600_000 })
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
  const results = files.flatMap(file => file.assertionResults)
  const seen = new Map()
  // One title may stand for several tests (`it.each`); one red among them is red.
  for (const { title, status } of results) if (seen.get(title) !== 'failed') seen.set(title, status)
  return seen
}

function build() {
  return spawnSync(node, [join(copy, 'scripts', 'build.mjs')], { cwd: copy, stdio: 'ignore' }).status === 0
}

/** Every file git knows or would take, and the packages as they are. */
function copyTree() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files) {
    if (file.startsWith('dist/') || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}
