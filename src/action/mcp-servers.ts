/** `mcp-servers`: what the workflow's author gives Codex to use. Their code runs outside the sandbox. */
import { parse } from 'smol-toml'
import { InputError } from './inputs.js'
import { secretsOfEnvironment } from './secrets.js'

type Table = Record<string, unknown>

/** Headers that hold secrets. */
const SECRET_HEADER = /auth|token|key|secret|cookie/i

export interface McpWorld {
  /** The job's environment, for the variables a server names. */
  env: Readonly<Record<string, string | undefined>>
  /** PATH without the workspace and relative entries. */
  path: string
  /** A private empty directory: a server started in the checkout would run the checkout's `node_modules`. */
  emptyDirectory: string
}

/**
 * The servers of the input (JSON or TOML, bare or under `mcp_servers` / `mcpServers`) and of `config`. Throws an
 * InputError, which quotes no value: there may be secrets among them.
 */
export function mcpServersOf(text: string | undefined, ofConfig?: unknown): Record<string, Table> {
  const whole = text === undefined ? {} : parseTable(text)
  const given = whole['mcp_servers'] ?? whole['mcpServers'] ?? whole
  const servers: Record<string, Table> = {}
  for (const [input, table] of [
    ['mcp-servers', given],
    ['config', ofConfig ?? {}],
  ] as const) {
    if (!isTable(table)) throw new InputError(`Input \`${input}\` must have a table of MCP servers by name.`)
    for (const [name, server] of Object.entries(table)) {
      if (!/^(?!__proto__$)[A-Za-z0-9_-]+$/.test(name)) {
        throw new InputError(
          `Input \`${input}\` names an MCP server with other characters than letters, digits, _ and -.`,
        )
      }
      if (Object.hasOwn(servers, name)) {
        throw new InputError(
          `Inputs \`mcp-servers\` and \`config\` both have the MCP server \`${name}\`: keep one of them.`,
        )
      }
      const problem = problemOf(server)
      if (problem !== undefined) {
        throw new InputError(`Input \`${input}\`: MCP server \`${name}\` ${problem}.`)
      }
      servers[name] = server as Table
    }
  }
  return servers
}

/** What is wrong with a server, as the end of a sentence. */
function problemOf(server: unknown): string | undefined {
  if (!isTable(server)) return 'is not a table'
  const { command, url, args, env, env_vars: passed, type } = server
  if (type === 'sse') return 'is of type `sse`, which Codex does not speak: use its streamable HTTP address'
  if ((typeof command === 'string') === (typeof url === 'string')) {
    return 'needs `command` (stdio) or `url` (http), one of the two'
  }
  if (typeof url === 'string' && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    return 'needs an http or https address as `url`'
  }
  for (const [key, list] of Object.entries({ args, env_vars: passed })) {
    if (list !== undefined && !(Array.isArray(list) && list.every(item => typeof item === 'string'))) {
      return `needs a list of texts as \`${key}\``
    }
  }
  for (const [key, table] of Object.entries({ env, headers: headersOf(server) })) {
    if (table !== undefined && !(isTable(table) && Object.values(table).every(v => typeof v === 'string'))) {
      return `needs texts by name as \`${key}\`, in quotes`
    }
  }
  return undefined
}

/** `headers` is the word of other clients. */
const headersOf = (server: Table): unknown => server['http_headers'] ?? server['headers']

/**
 * Codex's `mcp_servers` table: stdio servers get a private working directory, the cleaned PATH and only their own
 * variables; tools are approved without asking. Second value: secrets that stand in it now.
 */
export function mcpServerTables(
  servers: Record<string, Table>,
  world: McpWorld,
): { tables: Record<string, Table>; secrets: string[] } {
  const secrets: string[] = []
  const take = (server: string, name: unknown): string => {
    const value = typeof name === 'string' ? world.env[name] : undefined
    if (value === undefined || value === '') {
      throw new InputError(
        `Input \`mcp-servers\`: server \`${server}\` names the variable \`${String(name)}\`, which the step does not set: add it to the step’s \`env\`.`,
      )
    }
    secrets.push(value)
    return value
  }
  const tables = Object.entries(servers).map(([name, given]) => {
    const {
      type: _type,
      env_vars: passed,
      bearer_token_env_var: bearer,
      env_http_headers: envHeaders,
      http_headers: _httpHeaders,
      headers: _headers,
      ...server
    } = given
    // Codex begins without the tools of a server that is slow to start, unless it is required (from about 0.153 on).
    const table: Table = { default_tools_approval_mode: 'approve', required: true, ...server }
    if (typeof server['command'] === 'string') {
      table['cwd'] ??= world.emptyDirectory
      const own = (server['env'] ?? {}) as Record<string, string>
      secrets.push(...secretsOfEnvironment(own))
      const taken = Array.isArray(passed)
        ? Object.fromEntries(passed.map(key => [String(key), take(name, key)]))
        : {}
      table['env'] = { PATH: world.path, ...taken, ...own }
    } else {
      const headers = { ...(headersOf(given) as Record<string, string> | undefined) }
      for (const [header, value] of Object.entries(headers)) {
        if (SECRET_HEADER.test(header)) secrets.push(value, value.replace(/^\S+ +/, ''))
      }
      if (bearer !== undefined) headers['Authorization'] = `Bearer ${take(name, bearer)}`
      if (isTable(envHeaders))
        for (const [header, key] of Object.entries(envHeaders)) headers[header] = take(name, key)
      if (Object.keys(headers).length > 0) table['http_headers'] = headers
    }
    return [name, table] as const
  })
  return { tables: Object.fromEntries(tables), secrets }
}

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function parseTable(text: string): Table {
  try {
    const value: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text)
    if (isTable(value)) return value
  } catch {
    // The parsers quote the text, which may hold secrets.
  }
  throw new InputError(
    'Input `mcp-servers` is neither JSON nor TOML: write e.g. `[name]` and `command = "…"` below it.',
  )
}
