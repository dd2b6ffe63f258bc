/** The protocol as a CLI itself describes it: its JSON schemas, and values made up from them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'

export type Schema = boolean | { [key: string]: unknown }
interface Node {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
  items?: Schema | Schema[]
  format?: string
  minimum?: number
}

/** Every schema file of a directory and one level below, by its name. */
export async function readSchemas(dir: string): Promise<Map<string, Schema>> {
  const schemas = new Map<string, Schema>()
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue
    const schema = JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8')) as Schema
    schemas.set(entry.name.replace(/\.json$/, ''), schema)
  }
  return schemas
}

/** The branch of a union of messages that is for this method. */
export function branchOf(union: Schema | undefined, method: string): Schema | undefined {
  return ((union as Node | undefined)?.oneOf ?? []).find(branch => {
    const { properties } = branch as Node
    return (properties?.['method'] as Node | undefined)?.enum?.includes(method)
  })
}

/** The methods of a union of messages. */
export function methodsOf(union: Schema | undefined): string[] {
  return ((union as Node | undefined)?.oneOf ?? []).flatMap(
    branch => ((branch as Node).properties?.['method'] as Node | undefined)?.enum ?? [],
  ) as string[]
}

/** Follows references within `root`. */
export function resolve(root: Schema, schema: Schema): Schema {
  const { $ref } = schema as Node
  if ($ref === undefined) return schema
  const path = $ref.replace(/^#\//, '').split('/')
  return resolve(
    root,
    path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root) as Schema,
  )
}

/** Values that a schema allows. `root` holds its definitions. Deep structures end where they may. */
export function valuesOf(root: Schema, schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 1 })
  const node = resolve(root, schema) as Node
  const union = node.oneOf ?? node.anyOf
  if (union !== undefined) {
    const usable = depth > 6 ? union.slice(-1) : union
    const branch = fc.oneof(...usable.map(each => valuesOf(root, each, depth + 1)))
    // What stands beside a union belongs to every branch of it.
    return node.properties === undefined
      ? branch
      : fc.tuple(objectsOf(root, node, depth), branch).map(parts => Object.assign({}, ...parts) as unknown)
  }
  if (node.allOf !== undefined) {
    const parts = node.allOf.map(each => valuesOf(root, each, depth + 1))
    return parts.length === 1 && parts[0] !== undefined
      ? parts[0]
      : fc.tuple(...parts).map(values => Object.assign({}, ...values) as unknown)
  }
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.enum !== undefined) return fc.constantFrom(...node.enum)
  if (Array.isArray(node.type)) {
    return fc.oneof(...node.type.map(type => valuesOf(root, { ...node, type }, depth)))
  }
  switch (node.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'string':
      return fc.string({ maxLength: 6 })
    case 'integer':
      return fc.integer({ min: node.minimum ?? -5, max: 1_000_000 })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'array':
      return arraysOf(root, node, depth)
    case 'object':
      return objectsOf(root, node, depth)
    default:
      return node.properties === undefined ? fc.jsonValue({ maxDepth: 1 }) : objectsOf(root, node, depth)
  }
}

function arraysOf(root: Schema, { items = true }: Node, depth: number): fc.Arbitrary<unknown> {
  if (Array.isArray(items)) return fc.tuple(...items.map(each => valuesOf(root, each, depth + 1)))
  return depth > 6 ? fc.constant([]) : fc.array(valuesOf(root, items, depth + 1), { maxLength: 2 })
}

function objectsOf(root: Schema, node: Node, depth: number): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties } = node
  const names = depth > 6 ? required : Object.keys(properties)
  const known = fc.record(
    Object.fromEntries(names.map(name => [name, valuesOf(root, properties[name] ?? true, depth + 1)])),
    { requiredKeys: required.filter(name => names.includes(name)) },
  )
  if (typeof additionalProperties !== 'object' || depth > 6) return known
  const values = fc.dictionary(fc.string({ maxLength: 4 }), valuesOf(root, additionalProperties, depth + 1), {
    maxKeys: 2,
  })
  return fc.tuple(known, values).map(([one, more]) => ({ ...more, ...one }))
}
