#!/usr/bin/env node
// Rebuilds dist/ elsewhere and compares it byte by byte with the committed one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, root } from './node.mjs'

const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  const built = spawnSync(node, [join(root, 'scripts', 'build.mjs'), fresh], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(1)
  const wrong = compare(files(join(root, 'dist')), files(fresh))
  for (const line of wrong) console.error(line)
  console.log(
    wrong.length === 0 ? 'dist/ is what the sources give' : 'dist/ is out of date: run `npm run build`',
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

/** Every file under a directory with its bytes. */
function files(dir) {
  const entries = existsSync(dir) ? readdirSync(dir, { recursive: true, withFileTypes: true }) : []
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(paths.map(path => [path.slice(dir.length + 1), readFileSync(path)]))
}

function compare(committed, built) {
  const wrong = []
  for (const [name, bytes] of built) {
    const there = committed.get(name)
    if (!there) wrong.push(`missing: dist/${name}`)
    else if (!there.equals(bytes)) wrong.push(`differs: dist/${name}`)
  }
  for (const name of committed.keys()) if (!built.has(name)) wrong.push(`left over: dist/${name}`)
  return wrong
}
