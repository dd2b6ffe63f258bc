/** The programs in the documentation compile. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a block may use without saying where it comes from: the blocks before it do. */
const GIVEN = {
  client: "declare const client: import('codex-client-action').Client",
  chat: "declare const chat: import('codex-client-action').Chat",
}

function blocksOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => {
    const given = Object.entries(GIVEN).filter(
      ([name]) => !new RegExp(`(?:const|using) ${name}\\b`).test(code),
    )
    const imports = [...code.matchAll(/\b(Client|createToolServer|structured)\b/g)].map(([name]) => name)
    const missing = [...new Set(imports)].filter(name => !new RegExp(`import[^\\n]*\\b${name}\\b`).test(code))
    return [
      ...(missing.length > 0 ? [`import { ${missing.join(', ')} } from 'codex-client-action'`] : []),
      code,
      ...given.map(([, declaration]) => declaration),
      'export {}',
    ].join('\n')
  })
}

it.each(['docs/library.md', 'README.md'])('%s', { timeout: 60_000 }, file => {
  // Within the project, so that its packages are found.
  const dir = mkdtempSync(join(root, '__tests__', '.docs-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const blocks = blocksOf(file)
  const names = blocks.map((code, index) => {
    const name = join(dir, `block-${index}.ts`)
    writeFileSync(name, code)
    return name
  })
  const { config } = ts.readConfigFile(join(root, 'tsconfig.test.json'), path => ts.sys.readFile(path)) as {
    config: { compilerOptions?: object }
  }
  const { options } = ts.parseJsonConfigFileContent(
    { extends: './tsconfig.test.json', compilerOptions: config.compilerOptions, files: names },
    ts.sys,
    root,
  )
  const program = ts.createProgram(names, { ...options, noUnusedLocals: false })
  const problems = names.flatMap(name =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText, start = 0, file: source }) => {
        const line = source?.text.slice(0, start).split('\n').length
        return `${name.slice(dir.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      }),
  )
  expect(blocks.length).toBeGreaterThan(0)
  expect(problems).toEqual([])
})
