/** Every public name has a doc comment: what it is, its unit, what it throws. */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))
const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, strict: true })
const checker = program.getTypeChecker()

const documented = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length > 0
const isPrivate = (symbol: ts.Symbol): boolean =>
  /^(?:__|#|prototype$)/.test(symbol.name) ||
  (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0 ||
  symbol.getJsDocTags().some(({ name }) => name === 'internal') ||
  (symbol.declarations ?? []).some(
    declaration => (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0,
  )

/** Whether it is an interface whose fields need words of their own. Those of events are Codex's names. */
const writes = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.Interface) !== 0 &&
  !(symbol.declarations ?? []).some(each => /\/(?:events|schema)\.ts$/.test(each.getSourceFile().fileName))

/** The names of the library's surface: its exports, and the members of its classes and of what programs write. */
function names(): { name: string; symbol: ts.Symbol }[] {
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error('there is no index.ts')
  return checker.getExportsOfModule(module).flatMap(exported => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0
    const members =
      isClass || writes(symbol)
        ? [...(symbol.members?.values() ?? []), ...(symbol.exports?.values() ?? [])]
        : []
    return [
      { name: symbol.name, symbol },
      ...members
        .filter(member => !isPrivate(member))
        .map(member => ({ name: `${symbol.name}.${member.name}`, symbol: member })),
    ]
  })
}

it('every public name has a doc comment', () => {
  const all = names()
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(({ symbol }) => !documented(symbol)).map(({ name }) => name)).toEqual([])
})
