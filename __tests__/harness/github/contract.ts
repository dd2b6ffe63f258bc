/** GitHub's REST API as a contract: which operation a request is, whether it is well formed, what an answer must hold. */
import { readFileSync } from 'node:fs'
import { OpenAPIBackend, type Request as ApiRequest } from 'openapi-backend'

type Schema = Record<string, unknown>
type Definition = ConstructorParameters<typeof OpenAPIBackend>[0]['definition']

const DESCRIPTION = new URL('../../fixtures/github/api.json', import.meta.url)

/** A request matched to GitHub's description. */
export interface Matched {
  operationId: string
  params: Record<string, string>
  query: Record<string, string>
}

export class Contract {
  readonly #api: OpenAPIBackend
  readonly #document: Schema

  private constructor(api: OpenAPIBackend, document: Schema) {
    this.#api = api
    this.#document = document
  }

  static #loaded: Promise<Contract> | undefined

  /** Read once: to compile the description takes longer than most tests. */
  static load(): Promise<Contract> {
    return (this.#loaded ??= this.#load())
  }

  static async #load(): Promise<Contract> {
    const text = readFileSync(DESCRIPTION, 'utf8')
    const definition = JSON.parse(text) as Exclude<Definition, string>
    const ajvOpts = { strict: false, validateFormats: false, allErrors: true }
    const api = new OpenAPIBackend({ definition, quick: true, ajvOpts })
    await api.init()
    return new Contract(api, JSON.parse(text) as Schema)
  }

  /** What the request is; or why GitHub's description refuses it. */
  match(
    method: string,
    url: URL,
    headers: Record<string, string>,
    body: unknown,
  ): Matched | { refused: string } {
    // A path inside a repository may hold slashes, which the description does not say.
    const path = url.pathname.replace(/(\/contents\/)(.+)$/, (_all, at: string, rest: string) => {
      return at + encodeURIComponent(decodeURIComponent(rest))
    })
    const request: ApiRequest = { method, path, headers, query: url.search.slice(1), body }
    const operation = this.#api.matchOperation(request)
    if (!operation?.operationId)
      return { refused: `no operation ${method} ${url.pathname} that tests know of` }
    const { valid, errors } = this.#api.validator.validateRequest(request, operation)
    if (!valid) {
      const why = (errors ?? []).map(
        each => `${each.instancePath} ${each.message} ${JSON.stringify(each.params)}`,
      )
      return { refused: `${operation.operationId}: ${why.join('; ')}` }
    }
    const parsed = this.#api.router.parseRequest(request, operation)
    // `{base}...{head}` is one segment of the path.
    const [, base, head] = /\/compare\/(.+)\.\.\.(.+)$/.exec(decodeURIComponent(path)) ?? []
    return {
      operationId: operation.operationId,
      params: {
        ...(parsed.params as Record<string, string>),
        ...(base !== undefined && head !== undefined && { base, head }),
      },
      query: Object.fromEntries(url.searchParams),
    }
  }

  /**
   * The answer with everything the description requires of it: what is missing is made up from its schema. What is
   * there and wrong is a mistake of the harness.
   * @throws Error when the answer contradicts the description
   */
  answer(operationId: string, status: number, body: unknown): unknown {
    const schema = this.#responseSchema(operationId, status)
    if (!schema) return body
    const full = this.#complete(schema, body)
    const { valid, errors } = this.#api.validator.validateResponse(full, operationId, status)
    if (!valid)
      throw new Error(`${operationId} answers ${status} wrongly: ${JSON.stringify(errors?.slice(0, 5))}`)
    return full
  }

  #responseSchema(operationId: string, status: number): Schema | undefined {
    const operation = this.#api.router.getOperation(operationId) as unknown as {
      path: string
      method: string
    }
    const item = (this.#document['paths'] as Record<string, Schema>)[operation.path]?.[
      operation.method
    ] as Schema
    const response = this.#resolve((item['responses'] as Record<string, Schema>)[String(status)] ?? {})
    const content = response['content'] as Record<string, Schema> | undefined
    return content?.['application/json']?.['schema'] as Schema | undefined
  }

  #resolve(node: Schema): Schema {
    const ref = node['$ref']
    if (typeof ref !== 'string') return node
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Schema)[key], this.#document)
    return this.#resolve(target as Schema)
  }

  /** The value, with what is required and absent filled in. */
  #complete(unresolved: Schema, value: unknown): unknown {
    const schema = this.#resolve(unresolved)
    if (value === null) return null
    const all = schema['allOf'] as Schema[] | undefined
    if (all) return all.reduce<unknown>((result, part) => this.#complete(part, result), value)
    const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
    if (choices) {
      if (value === undefined && choices.some(each => each['type'] === 'null')) return null
      const fitting = choices.map(each => this.#resolve(each)).find(each => fits(each, value))
      return fitting ? this.#complete(fitting, value) : value
    }
    if (Array.isArray(value)) {
      const items = schema['items'] as Schema | undefined
      return items ? value.map(each => this.#complete(items, each)) : value
    }
    if (value !== undefined && typeof value !== 'object') return value
    if (value === undefined) {
      if (schema['nullable'] === true) return null
      if (schema['enum']) return (schema['enum'] as unknown[])[0]
      if (schema['type'] !== 'object' && !schema['properties']) return made(schema['type'])
    }
    const result: Record<string, unknown> = { ...value }
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>
    const required = (schema['required'] ?? []) as string[]
    for (const [name, property] of Object.entries(properties)) {
      if (result[name] !== undefined || required.includes(name)) {
        result[name] = this.#complete(property, result[name])
      }
    }
    return result
  }
}

/** Whether a value may be meant for this choice of a schema. */
function fits(choice: Schema, value: unknown): boolean {
  if (value === undefined) return true
  if (Array.isArray(value)) return choice['type'] === 'array'
  if (typeof value !== 'object' || value === null) return choice['type'] === typeof value
  if (choice['type'] !== undefined && choice['type'] !== 'object') return false
  // GitHub tells files from links by a `type` of one value.
  const kind = (choice['properties'] as Record<string, Schema> | undefined)?.['type']?.['enum'] as
    unknown[] | undefined
  return kind === undefined || kind.includes((value as Schema)['type'])
}

/** The plainest value of a type. */
function made(type: unknown): unknown {
  switch (type) {
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    case 'object':
      return {}
    default:
      return 'https://api.github.com/made-up'
  }
}
