/** `mcp-servers`: what the workflow's author gives Codex to use. Their code runs outside the sandbox. */
import { parse } from 'smol-toml'
import { InputError } from './inputs.js'

type Table = Record<string, unknown>

export interface McpWorld {
  /** The job's environment, for the variables a server names. */
  env: Readonly<Record<string, string | undefined>>
  /** PATH without the workspace and relative entries. */
  path: string
  /** A private empty directory: a server started in the checkout would run the checkout's `node_modules`. */
  emptyDirectory: string
}

/** Parses the input: JSON or TOML, bare or under `mcp_servers` / `mcpServers`. Throws an InputError. */
export function parseMcpServers(text: string): Record<string, Table> {
  const whole = parseTable(text)
  const inner = whole['mcp_servers'] ?? whole['mcpServers'] ?? whole
  if (!isTable(inner)) throw new InputError('Input `mcp-servers` must be a table of servers by name.')
  for (const [name, server] of Object.entries(inner)) {
    if (!/^(?!__proto__$)[A-Za-z0-9_-]+$/.test(name)) {
      throw new InputError(
        'Input `mcp-servers` names a server with other characters than letters, digits, _ and -.',
      )
    }
    if (!isTable(server) || (typeof server['command'] === 'string') === (typeof server['url'] === 'string')) {
      throw new InputError(
        `Input \`mcp-servers\`: server \`${name}\` needs \`command\` (stdio) or \`url\` (http), one of the two.`,
      )
    }
  }
  return inner as Record<string, Table>
}

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
      ...server
    } = given
    const table: Table = { default_tools_approval_mode: 'approve', ...server }
    if (typeof server['command'] === 'string') {
      table['cwd'] ??= world.emptyDirectory
      const own = isTable(server['env']) ? server['env'] : {}
      const taken = Array.isArray(passed)
        ? Object.fromEntries(passed.map(key => [String(key), take(name, key)]))
        : {}
      table['env'] = { PATH: world.path, HOME: world.env['HOME'] ?? '', ...taken, ...own }
    } else {
      const headers: Table = isTable(server['http_headers']) ? { ...server['http_headers'] } : {}
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
