/** Offers tools to Codex as an MCP server in this process: streamable HTTP on loopback, behind a token of its own. */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { CodexHttpMcpServer } from '../client/config.js'
import { ToolError } from '../errors.js'
import type { Tool } from './tool.js'

/** What a tool server may be given. */
export interface ToolServerOptions {
  /** The server's name in Codex. Default `tools`. */
  name?: string | undefined
}

/** A server of the program’s own tools that listens on loopback until it is closed. */
export interface ToolServer extends AsyncDisposable {
  /** For `mcpServers` of a chat's configuration. Holds the token: it reaches Codex over its wire only. */
  readonly config: CodexHttpMcpServer
  /** Ends the server and every call that still runs. Idempotent. */
  close(): Promise<void>
}

const PATH = '/mcp'
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Starts a server for these tools, on a free port. Any number of chats may use it at once. */
export async function createToolServer(
  tools: readonly Tool[],
  { name = 'tools' }: ToolServerOptions = {},
): Promise<ToolServer> {
  const byName = new Map(tools.map(tool => [tool.name, tool]))
  if (byName.size < tools.length) {
    throw new ToolError('Two tools have the same name.', {
      code: 'invalid_config',
      remedy: 'Give every tool of a server a name of its own.',
    })
  }
  const { Server } = await import('@modelcontextprotocol/sdk/server/index.js')
  const { StreamableHTTPServerTransport } = await import('@modelcontextprotocol/sdk/server/streamableHttp.js')
  const { CallToolRequestSchema, ListToolsRequestSchema } = await import('@modelcontextprotocol/sdk/types.js')

  const token = randomBytes(32).toString('base64url')
  const sessions = new Map<string, StreamableHTTPServerTransport>()

  async function openSession(): Promise<StreamableHTTPServerTransport> {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: id => void sessions.set(id, transport),
      onsessionclosed: id => void sessions.delete(id),
    })
    const server = new Server({ name, version: '1' }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, () => ({
      tools: tools.map(({ name, description, inputSchema }) => ({
        name,
        description,
        inputSchema: { ...inputSchema, type: 'object' as const },
      })),
    }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
      const tool = byName.get(params.name)
      return tool === undefined
        ? { content: [{ type: 'text', text: `There is no tool ${params.name}.` }], isError: true }
        : tool.call(params.arguments, { signal })
    })
    await server.connect(transport)
    return transport
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, token)
    if (refusal !== undefined) {
      response.writeHead(refusal, refusal === 401 ? { 'www-authenticate': 'Bearer' } : {}).end()
      return
    }
    const id = request.headers['mcp-session-id']
    if (id === undefined) return (await openSession()).handleRequest(request, response)
    const transport = sessions.get(String(id))
    if (transport === undefined) response.writeHead(404).end()
    else await transport.handleRequest(request, response)
  }

  const http = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(0, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo

  let closing: Promise<void> | undefined
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      const closed = new Promise<void>(resolve => http.close(() => resolve()))
      await Promise.all([...sessions.values()].map(transport => transport.close()))
      http.closeAllConnections()
      await closed
    })())

  return {
    config: {
      name,
      url: `http://127.0.0.1:${port}${PATH}`,
      httpHeaders: { Authorization: `Bearer ${token}` },
      toolNames: [...byName.keys()],
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The status a request is refused with. Host and origin are checked so that no web page can speak to the server. */
function refusalOf({ method, url, headers }: IncomingMessage, token: string): number | undefined {
  const { host = '', origin, authorization = '' } = headers
  if (!isLoopback(`http://${host}`) || (origin !== undefined && !isLoopback(origin))) return 403
  if (url !== PATH) return 404
  // Codex before 0.47 writes the scheme twice, and asks for a stream of its own (which it can do without) with no
  // token at all: told 401 it gives the server up.
  if (same(authorization.replace(/^(Bearer )+/, ''), token)) return undefined
  return method === 'GET' ? 405 : 401
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname)
}

/** Compares in a time that does not depend on the texts. */
function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map(text => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
