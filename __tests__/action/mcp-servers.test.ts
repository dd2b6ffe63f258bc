import { describe, expect, it } from 'vitest'
import { mcpServersOf, mcpServerTables } from '../../src/action/mcp-servers.js'

const WORLD = { env: { A_TOKEN: 'secret-a', EMPTY: '' }, path: '/usr/bin', emptyDirectory: '/private/empty' }
const server = { command: 'npx', args: ['-y', 'x'] }
const tables = (servers: Record<string, Record<string, unknown>>) =>
  mcpServerTables(mcpServersOf(JSON.stringify(servers)), WORLD)

describe('the input', () => {
  it.each([
    ['JSON', JSON.stringify({ x: server })],
    ['JSON of other clients', JSON.stringify({ mcpServers: { x: server } })],
    ['JSON in words of Codex', JSON.stringify({ mcp_servers: { x: server } })],
    ['TOML', '[x]\ncommand = "npx"\nargs = ["-y", "x"]'],
    ['TOML as in config.toml', '[mcp_servers.x]\ncommand = "npx"\nargs = ["-y", "x"]'],
    ['TOML in words of other clients', 'mcpServers.x = { command = "npx", args = ["-y", "x"] }'],
  ])('is %s', (_name, text) => {
    expect(mcpServersOf(text)).toEqual({ x: server })
  })

  it('joins the servers of config', () => {
    expect(mcpServersOf(JSON.stringify({ x: server }), { y: server })).toEqual({ x: server, y: server })
    expect(() => mcpServersOf(JSON.stringify({ x: server }), { x: server })).toThrow(
      'Inputs `mcp-servers` and `config` both have the MCP server `x`: keep one of them.',
    )
  })

  it.each<[unknown, string]>([
    [{ 'a b': server }, 'other characters than letters, digits, _ and -'],
    [{ x: 1 }, '`x` is not a table'],
    [{ mcpServers: [] }, 'must have a table of MCP servers'],
    [{ x: {} }, '`x` needs `command` (stdio) or `url` (http), one of the two'],
    [{ x: { command: 'a', url: 'http://x' } }, 'one of the two'],
    [{ x: { url: 'file:///x' } }, '`x` needs an http or https address'],
    [{ x: { type: 'sse', url: 'http://x' } }, 'type `sse`, which Codex does not speak'],
    [{ x: { command: 'a', args: '-y' } }, '`x` needs a list of texts as `args`'],
    [{ x: { command: 'a', env: { PORT: 1 } } }, '`x` needs texts by name as `env`, in quotes'],
    [{ x: { url: 'http://x', headers: ['a'] } }, '`x` needs texts by name as `headers`'],
  ])('%j is refused', (value, message) => {
    expect(() => mcpServersOf(JSON.stringify(value))).toThrow('Input `mcp-servers`')
    expect(() => mcpServersOf(JSON.stringify(value))).toThrow(message)
  })

  it('is never quoted when it cannot be read', () => {
    for (const text of ['{"x": hunter2', 'x = hunter2']) {
      expect(() => mcpServersOf(text)).toThrow(/^(?!.*hunter2).*neither JSON nor TOML/)
    }
  })
})

describe('the tables for Codex', () => {
  it('give a stdio server a private directory, the cleaned PATH and its own variables', () => {
    const { tables: found, secrets } = tables({
      x: { type: 'stdio', ...server, env: { MODE: 'a', API_KEY: 'key-of-server' }, env_vars: ['A_TOKEN'] },
    })
    expect(found['x']).toEqual({
      ...server,
      cwd: '/private/empty',
      env: { PATH: '/usr/bin', A_TOKEN: 'secret-a', MODE: 'a', API_KEY: 'key-of-server' },
      default_tools_approval_mode: 'approve',
      required: true,
    })
    expect(secrets.sort()).toEqual(['key-of-server', 'secret-a'])
  })

  it('give an http server its headers, by any of their names', () => {
    const { tables: found, secrets } = tables({
      a: { type: 'http', url: 'http://a/', bearer_token_env_var: 'A_TOKEN' },
      b: { url: 'http://b/', headers: { Authorization: 'Bearer literal', 'X-Mode': 'm' } },
      c: { url: 'http://c/', env_http_headers: { 'X-Key': 'A_TOKEN' } },
      d: { url: 'http://d/' },
    })
    expect(found['a']).toMatchObject({ http_headers: { Authorization: 'Bearer secret-a' } })
    expect(found['b']).toMatchObject({ http_headers: { Authorization: 'Bearer literal', 'X-Mode': 'm' } })
    expect(found['b']).not.toHaveProperty('headers')
    expect(found['c']).toMatchObject({ http_headers: { 'X-Key': 'secret-a' } })
    expect(found['d']).not.toHaveProperty('http_headers')
    expect(secrets).toEqual(['secret-a', 'Bearer literal', 'literal', 'secret-a'])
  })

  it('keep what the author says', () => {
    const own = { cwd: '/srv', required: false, default_tools_approval_mode: 'prompt' }
    expect(tables({ x: { ...server, ...own } }).tables['x']).toMatchObject(own)
  })

  it.each(['MISSING', 'EMPTY'])('need the variables they name: %s', name => {
    expect(() => tables({ x: { ...server, env_vars: [name] } })).toThrow(
      `server \`x\` names the variable \`${name}\`, which the step does not set: add it to the step’s \`env\`.`,
    )
  })
})
