// Records the session of every CLI as the fixtures of the wire: npx tsx __tests__/compat/record.ts
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { RUNS } from './expected.js'
import { runSession } from './session.js'

/** What names the machine. */
const MACHINE: Record<string, string> = {
  serverName: 'host',
  installationId: '00000000-0000-4000-8000-000000000000',
}
/** Longer texts are Codex's own prompts, which tell nothing here. */
const LONGEST = 300

const scrubbed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, 40)}…` : value
  if (Array.isArray(value)) return value.map(scrubbed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key in MACHINE ? MACHINE[key] : scrubbed(each)]),
  )
}

const target = fileURLToPath(new URL('../fixtures/wire/', import.meta.url))
await mkdir(target, { recursive: true })
for (const run of RUNS) {
  const { lines, root } = await runSession(run)
  const text = lines.map(line => {
    const message = JSON.parse(line.slice(2).replaceAll(root, '/run')) as unknown
    return `${line.slice(0, 2)}${JSON.stringify(scrubbed(message))}\n`
  })
  await writeFile(`${target}${run.wire}-${run.version}.jsonl`, text.join(''))
  console.log(run.wire, run.version, text.length)
}
