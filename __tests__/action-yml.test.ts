/** action.yml, the inputs module and README's tables say the same; and GitHub's own linter has nothing against them. */
import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUTS, OUTPUTS } from '../src/action/inputs.js'
import { evaluate } from './harness/expression.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = parse(read('action.yml')) as {
  name: string
  description: string
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}

/** The rows of a table between two markers of README.md, cell by cell. */
function table(name: string): string[][] {
  const text = new RegExp(`<!-- ${name} -->(.*)<!-- /${name} -->`, 's').exec(read('README.md'))?.[1] ?? ''
  const rows = text.split('\n').filter(line => line.startsWith('|'))
  const cells = (row: string): string[] =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(cell => cell.trim().replaceAll('\\|', '|'))
  return rows.slice(2).map(cells)
}

describe('the inputs', () => {
  const expected = Object.entries<{ description: string; default?: string }>(INPUTS)

  it('are the same in action.yml', () => {
    expect(Object.entries(manifest.inputs)).toEqual(
      expected.map(([name, { description, default: value }]) => [
        name,
        value === undefined ? { description } : { description, default: value },
      ]),
    )
  })
  it('are the same in the table of README.md', () => {
    expect(table('inputs')).toEqual(
      expected.map(([name, { description, default: value }]) => [
        `\`${name}\``,
        value === undefined ? '' : `\`${value}\``,
        description,
      ]),
    )
  })
  it('have defaults that GitHub can evaluate', () => {
    const contexts = { github: { token: 'ghs_x' } }
    const texts = Object.values(manifest.inputs).map(each => evaluate(each.default ?? '', contexts))
    expect(texts).toContain('ghs_x')
    expect(texts.filter(each => each.includes('${{'))).toEqual([])
  })
})

describe('the outputs', () => {
  it('are the same in action.yml and in the table of README.md', () => {
    const expected = Object.entries<string>(OUTPUTS)
    expect(Object.entries(manifest.outputs)).toEqual(
      expected.map(([name, description]) => [name, { description }]),
    )
    expect(table('outputs')).toEqual(expected.map(([name, description]) => [`\`${name}\``, description]))
  })
})

it('runs on Node 24, and cleans up whatever happens', () => {
  expect(manifest.runs).toEqual({
    using: 'node24',
    main: 'dist/main.js',
    post: 'dist/post.js',
    'post-if': 'always()',
  })
})

// GitHub's language service imports JSON without saying so, which Node refuses.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')
hooks.deregister()

/** What GitHub's language service finds wrong. Each document needs an address of its own: it caches by that. */
let documents = 0
async function problems(text: string, name: 'workflow' | 'action'): Promise<string[]> {
  const folder = `file:///${++documents}`
  const uri = name === 'action' ? `${folder}/action.yml` : `${folder}/.github/workflows/x.yml`
  // Only an action of a repository has metadata; ours stands for itself.
  const named = text.replace(
    /uses: (\.\/|[\w-]+\/codex-client-action@\S+)(?=\s|$)/g,
    'uses: octo-org/self@v1',
  )
  const found = await validate(TextDocument.create(uri, 'yaml', 1, named), {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ name }) => Promise.resolve(name === 'self' ? manifest : undefined),
    },
  })
  return found
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter(each => !/^Unable to (resolve|find) .*action/i.test(each))
}

/** Every complete workflow that somebody may copy. */
function workflows(): [where: string, text: string][] {
  const files = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)
  const fenced = [...read('README.md').matchAll(/^```ya?ml\n(.*?)^```/gms)].map(match => match[1] ?? '')
  const complete = fenced.filter(text => /^on:/m.test(text) && /^jobs:/m.test(text))
  return [
    ...files.map((path): [string, string] => [path, read(path)]),
    ...complete.map((text, at): [string, string] => [`README.md, workflow ${at + 1}`, text]),
  ]
}

describe('GitHub’s linter', () => {
  it('has nothing against action.yml', async () => {
    expect(await problems(read('action.yml'), 'action')).toEqual([])
  })
  it.each(workflows())('has nothing against %s', async (_where, text) => {
    expect(await problems(text, 'workflow')).toEqual([])
  })
  it('would find mistakes', async () => {
    const wrong = read('action.yml').replace('main: dist/main.js', 'mian: dist/main.js')
    expect(await problems(wrong, 'action')).not.toEqual([])
    const steps =
      'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n        with:\n          '
    expect(await problems(`on: push\n${steps}promt: x\n`, 'workflow')).toEqual([
      expect.stringContaining('promt'),
    ])
    expect(await problems(`on: pusch\n${steps}prompt: x\n`, 'workflow')).not.toEqual([])
    expect(await problems(`on: push\n${steps}prompt: x\n`, 'workflow')).toEqual([])
  })
})
