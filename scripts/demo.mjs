#!/usr/bin/env node
// Shows the action at work: on a sample pull request, with a scripted model, a scripted GitHub and the real Codex CLI.
// Needs no account and no preparation. With `--real` and OPENAI_API_KEY or CODEX_CLIENT_AUTH: the real service.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const run = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(join(root, 'node_modules', 'tsx'))) run('npm', 'ci', '--no-audit', '--no-fund')
const { node } = await import('./node.mjs')
if (!existsSync(join(root, 'dist', 'main.js'))) run(node, join(root, 'scripts', 'build.mjs'))
run(node, '--import', 'tsx', join(root, '__tests__', 'harness', 'demo.ts'), ...process.argv.slice(2))
