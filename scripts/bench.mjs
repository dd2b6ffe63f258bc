/**
 * Runs the benches and prints what they measured: `npm run bench [-- name …]`, each name one of __tests__/bench/*.ts
 * that exports `run(): Promise<{ name, value, limit?, unit? }[]>`. Fails when a value is over its limit.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
if (!existsSync(join(root, 'dist', 'main.js')))
  throw new Error('there is no dist/: run `npm run build` first')
register()

const room = join(root, '__tests__', 'bench')
const wanted = process.argv.slice(2)
const all = readdirSync(room)
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -3))
const unknown = wanted.filter(name => !all.includes(name))
if (unknown.length > 0)
  throw new Error(`there is no bench ${unknown.join(', ')}; there are ${all.join(', ')}`)

const over = []
for (const name of wanted.length > 0 ? wanted : all) {
  const { run } = await import(pathToFileURL(join(room, `${name}.ts`)).href)
  if (run === undefined) continue
  console.log(`\n${name}`)
  for (const { name: what, value, limit, unit = '×' } of await run()) {
    const bad = limit !== undefined && !(value <= limit)
    if (bad) over.push(what)
    const shown = `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`.padStart(12)
    console.log(`${bad ? '✗' : ' '} ${shown}  ${what}${limit === undefined ? '' : ` (at most ${limit})`}`)
  }
}
if (over.length > 0) {
  console.log(`\nover the limit: ${over.join('; ')}`)
  process.exitCode = 1
}
