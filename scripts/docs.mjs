// Writes the inputs and outputs of action.yml and README.md from src/action/input-table.ts.
// `--check` writes nothing and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import prettier from 'prettier'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { INPUTS, OUTPUTS } = await import(pathToFileURL(join(root, 'src/action/input-table.ts')).href)
const check = process.argv.includes('--check')
const quote = text => JSON.stringify(text)

const yaml = [
  'inputs:',
  ...Object.entries(INPUTS).flatMap(([name, { description, default: value }]) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
    ...(value === undefined ? [] : [`    default: ${quote(value)}`]),
  ]),
  'outputs:',
  ...Object.entries(OUTPUTS).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
  ]),
].join('\n')
const cell = text => text.replaceAll('|', '\\|')
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
const inputs = table(
  ['input', 'default', 'meaning'],
  Object.entries(INPUTS).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${cell(description)} |`,
  ),
)
const outputs = table(
  ['output', 'meaning'],
  Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`),
)

let differs = false
async function put(file, content) {
  const path = join(root, file)
  const text = await prettier.format(content, { ...(await prettier.resolveConfig(path)), filepath: path })
  if (readFileSync(path, 'utf8') === text) return
  differs = true
  if (!check) writeFileSync(path, text)
}
const between = (text, name, content) => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`README.md has no ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

const action = readFileSync(join(root, 'action.yml'), 'utf8')
await put('action.yml', action.replace(/^inputs:[\s\S]*?(?=^runs:)/m, `${yaml}\n`))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
await put('README.md', between(between(readme, 'inputs', inputs), 'outputs', outputs))
if (check && differs) {
  console.error('action.yml or README.md is not what src/action/input-table.ts says: run `npm run docs`.')
  process.exitCode = 1
}
