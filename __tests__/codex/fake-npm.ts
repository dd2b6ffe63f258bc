/** A small program in npm's place: does what it is told, call by call, and writes down what it was given. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { binaryPaths, currentPlatform } from '../../src/codex/platform.js'

/** What one call does: prints a version, installs a package, fails with a code of npm's, or never ends. */
export type Step = { print: string } | { install: string } | { fail: string } | { hang: true }

export interface Call {
  args: string[]
  cwd: string
  files: Record<string, string>
  env: Record<string, string>
}

export interface FakeNpm {
  env: Record<string, string>
  calls(): Promise<Call[]>
}

/** @param steps one for each call; a call more fails the program. */
export async function fakeNpm(root: string, steps: Step[]): Promise<FakeNpm> {
  const bin = join(root, 'npm-bin')
  const log = join(root, 'npm-calls.jsonl')
  await mkdir(bin, { recursive: true })
  await writeFile(log, '')
  const [binary = ''] = binaryPaths(join('node_modules', '@openai', 'codex'), currentPlatform())
  const program = `#!${process.execPath}
const fs = require('node:fs'), path = require('node:path')
const done = fs.readFileSync(${JSON.stringify(log)}, 'utf8').split('\\n').length - 1
const files = Object.fromEntries(fs.readdirSync('.').map(name => [name, fs.readFileSync(name, 'utf8')]))
const call = { args: process.argv.slice(2), cwd: process.cwd(), files, env: process.env }
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify(call) + '\\n')
const step = ${JSON.stringify(steps)}[done]
if ('print' in step) console.log(step.print)
else if ('install' in step) {
  const binary = ${JSON.stringify(binary)}
  fs.mkdirSync(path.dirname(binary), { recursive: true })
  fs.writeFileSync(binary, step.install, { mode: 0o755 })
} else if ('fail' in step) {
  console.error('npm error code ' + step.fail + '\\nnpm error request to https://user:hunter2@registry.example failed')
  process.exitCode = 1
} else setInterval(() => {}, 1000)
`
  await writeFile(join(bin, 'npm'), program)
  await chmod(join(bin, 'npm'), 0o755)
  return {
    env: { PATH: bin, HOME: root },
    calls: async () =>
      (await readFile(log, 'utf8'))
        .trim()
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as Call),
  }
}
