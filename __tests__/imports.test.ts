/** Who may import whom in `src/` (see `src/README.md`), and what must not be loaded before it is used. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  /** The importing file, from `src`. */
  from: string
  /** A file of `src` without its extension (`wire/process`), or a package. */
  to: string
  /** `type` leaves nothing in the program, `dynamic` is loaded on first use. */
  kind: 'static' | 'dynamic' | 'type'
}

function importsOf(from: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    const { text: name } = specifier
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)).replace(/\.js$/, '') : name
    found.push({ from, to, kind })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
      const onlyTypes =
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (names.length > 0 && !node.importClause?.name && names.every(each => each.isTypeOnly))
      add(node.moduleSpecifier, onlyTypes ? 'type' : 'static')
    } else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause
      const onlyTypes =
        node.isTypeOnly ||
        (clause && ts.isNamedExports(clause) && clause.elements.every(each => each.isTypeOnly))
      add(node.moduleSpecifier, onlyTypes ? 'type' : 'static')
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type')
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic')
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ESNext, true))
  return found
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const all = files.flatMap(name => importsOf(name, readFileSync(join(src, name), 'utf8')))

/** What anything may use: facts about errors, and helpers that know nothing of Codex. */
const SHARED = ['errors', 'deferred', 'proxies']
/** The vocabulary of the wires, which speaks no protocol. */
const WIRE_WORDS = ['wire/account', 'wire/environment', 'wire/select', 'wire/version']
const USERS = ['client/', 'auth/', 'codex/', 'guard/', 'tools/', ...WIRE_WORDS]

/** Prefixes of `src` that a room may import from, besides itself. The longest room that fits a file counts. */
const ROOMS: Record<string, readonly string[]> = {
  'index.ts': ['client/', 'auth/', 'codex/', 'guard/', 'tools/', 'wire/'],
  'bundle.ts': ['index', 'client-tools', 'action/main', 'action/post', 'cli/main'],
  'client-tools.ts': ['index', 'cli/main'],
  'errors.ts': [],
  'deferred.ts': [],
  'proxies.ts': [],
  'client/': ['wire/driver', 'wire/connect', ...WIRE_WORDS],
  'wire/': ['client/events'],
  'wire/app-server/': ['wire/', 'client/events'],
  'wire/mcp/': ['wire/', 'client/events'],
  // A refresh is Codex's own business: a short app-server does it.
  'auth/': ['wire/', 'wire/app-server/peer'],
  'codex/': ['wire/'],
  'guard/': [],
  'tools/': ['client/config'],
  // A terminal shows a run with the action's renderer.
  'cli/': [...USERS, 'action/log/'],
  // The guards ask Codex itself whether its sandbox holds; Codex starts before it is known who speaks with it.
  'action/': [...USERS, 'wire/process', 'wire/app-server/launch'],
}
/** Packages that only some rooms may use. */
const PACKAGES: readonly [pattern: RegExp, rooms: readonly string[]][] = [
  [/^@(actions|octokit)\//, ['action/', 'codex/']],
  [/^@modelcontextprotocol\//, ['wire/mcp/', 'tools/', 'action/tools/']],
]
/** The only files that start programs: Codex; what looks at and ends processes; git, with all that it could run taken away. */
const SPAWNERS = ['wire/process.ts', 'codex/processes.ts', 'action/git/guarded.ts']

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to, kind }) => {
    const tell = (why: string): string[] => [`${from} -> ${to}: ${why}`]
    const room = Object.keys(ROOMS)
      .filter(each => from === each || (each.endsWith('/') && from.startsWith(each)))
      .sort((a, b) => b.length - a.length)[0]
    if (room === undefined) return tell('the file lies in no room')
    if (/^(node:)?child_process$/.test(to)) return SPAWNERS.includes(from) ? [] : tell('starts programs')
    if (to.startsWith('node:')) return []
    const known = files.includes(`${to}.ts`)
    if (!known) {
      const rule = PACKAGES.find(([pattern]) => pattern.test(to))
      const may = !rule || rule[1].some(each => from.startsWith(each)) || kind === 'type'
      return may ? [] : tell('a package of other rooms')
    }
    const drivers = ['wire/app-server/', 'wire/mcp/']
    const driver = drivers.find(each => to.startsWith(each))
    if (driver && room !== driver && !ROOMS[room]?.includes(to)) {
      if (drivers.includes(room)) return tell('the drivers know nothing of each other')
      // The MCP wire brings the MCP SDK, and is loaded on first use.
      const mayConnect = driver === 'wire/app-server/' || kind !== 'static'
      return from === 'wire/connect.ts' && mayConnect ? [] : tell('a driver is loaded by wire/connect')
    }
    const own = room.endsWith('/') && to.startsWith(room)
    const may = [...SHARED, ...(ROOMS[room] ?? [])]
    return own || may.some(each => to === each || (each.endsWith('/') && to.startsWith(each)))
      ? []
      : tell(`${room} may not use it`)
  })
}

/** Everything that is loaded when a file is, packages too. */
function loadedWith(entry: string): Set<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    for (const { to } of all.filter(each => each.from === file && each.kind === 'static')) {
      if (seen.has(to)) continue
      seen.add(to)
      visit(`${to}.ts`)
    }
  }
  visit(entry)
  return seen
}

it('every file keeps to its room', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(violations(all)).toEqual([])
})

it.each([
  ['client/chat.ts', "import { spawnCodex } from '../wire/process.js'"],
  ['client/chat.ts', "import { readInputs } from '../action/inputs.js'"],
  ['wire/app-server/driver.ts', "import { x } from '../mcp/driver.js'"],
  ['wire/mcp/driver.ts', "import type { X } from '../app-server/driver.js'"],
  ['wire/connect.ts', "import { x } from './mcp/driver.js'"],
  ['index.ts', "export * from './action/inputs.js'"],
  ['guard/redact.ts', "import { x } from '../wire/select.js'"],
  ['auth/store.ts', "import * as core from '@actions/core'"],
  ['client/client.ts', "const x = await import('@octokit/plugin-retry')"],
  ['action/run.ts', "import { Client } from '@modelcontextprotocol/sdk/client/index.js'"],
  ['codex/npm.ts', "import { spawn } from 'node:child_process'"],
  ['cellar/x.ts', "import { y } from '../errors.js'"],
])('would catch %s with %s', (from, text) => {
  expect(violations(importsOf(from, text))).toHaveLength(1)
})

it('follows what is loaded through every file to the packages', () => {
  expect([...loadedWith('index.ts')]).toEqual(
    expect.arrayContaining(['client/client', 'wire/connect', 'zod']),
  )
})

it.each(['index.ts', 'action/main.ts', 'action/post.ts', 'bundle.ts'])(
  'starting %s loads neither the MCP SDK nor libsodium',
  entry => {
    expect([...loadedWith(entry)].filter(each => /^(@modelcontextprotocol|libsodium)/.test(each))).toEqual([])
  },
)

it('Codex is started before zod, GitHub’s client or the toolkit are loaded', () => {
  const packages = [...loadedWith('action/main.ts')].filter(each => /^(zod|micromark|ajv|@)/.test(each))
  expect(packages).toEqual([])
})

it('the bundle itself loads nothing at its start', () => {
  expect([...loadedWith('bundle.ts')]).toEqual([])
})
