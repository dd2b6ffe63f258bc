import { request } from 'node:http'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { deferred } from '../../src/deferred.js'
import { ToolError } from '../../src/errors.js'
import { createToolServer, type ToolServer } from '../../src/tools/server.js'
import { tool, type Tool } from '../../src/tools/tool.js'

const double = tool(
  { name: 'double', description: 'Doubles.', input: { n: z.number() } },
  ({ n }) => `${n * 2}`,
)

async function serve(tools: readonly Tool[]): Promise<ToolServer> {
  const server = await createToolServer(tools)
  onTestFinished(() => server.close())
  return server
}

async function connect({ config }: ToolServer): Promise<Client> {
  const transport = new StreamableHTTPClientTransport(new URL(config.url), {
    requestInit: { headers: { ...config.httpHeaders } },
  })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

/** Sends an `initialize` with these headers and gives back the status. */
function status(url: string, headers: Record<string, string>): Promise<number> {
  const answered = deferred<number>()
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } }
  const accept = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
  request(url, { method: 'POST', headers: { ...accept, ...headers } }, response => {
    response.destroy()
    answered.resolve(response.statusCode ?? 0)
  })
    .on('error', error => answered.reject(error))
    .end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params }))
  return answered.promise
}

describe('createToolServer', () => {
  it('lists its tools and runs them, in any number of sessions', async () => {
    const server = await serve([double])
    const [one, two] = [await connect(server), await connect(server)]
    expect((await one.listTools()).tools).toMatchObject([
      { name: 'double', description: 'Doubles.', inputSchema: { type: 'object', required: ['n'] } },
    ])
    const results = await Promise.all(
      [one, two].map((client, n) => client.callTool({ name: 'double', arguments: { n } })),
    )
    expect(results).toMatchObject([{ content: [{ text: '0' }] }, { content: [{ text: '2' }] }])
    expect(await one.callTool({ name: 'triple' })).toMatchObject({ isError: true })
    expect(server.config.toolNames).toEqual(['double'])
  })

  it('aborts a call that is given up', async () => {
    const [called, aborted] = [deferred<void>(), deferred<void>()]
    const wait = tool({ name: 'wait', description: '', input: {} }, (_input, { signal }) => {
      signal.addEventListener('abort', () => aborted.resolve())
      called.resolve()
      return aborted.promise
    })
    const client = await connect(await serve([wait]))
    const cancel = new AbortController()
    const call = client.callTool({ name: 'wait' }, undefined, { signal: cancel.signal })
    call.catch(() => undefined)
    await called.promise
    cancel.abort()
    await aborted.promise
    await expect(call).rejects.toThrow()
  })

  it('lets nobody in without the token, and no web page', async () => {
    const { config } = await serve([double])
    const authorization = config.httpHeaders?.['Authorization'] ?? ''
    expect(authorization).toMatch(/^Bearer [\w-]{43}$/)
    expect(await status(config.url, { authorization })).toBe(200)
    expect(await status(config.url, { authorization: `Bearer ${authorization}` })).toBe(200)
    expect(await status(config.url, {})).toBe(401)
    expect(await status(config.url, { authorization: `${authorization}x` })).toBe(401)
    expect(await status(config.url, { authorization, host: 'evil.example' })).toBe(403)
    expect(await status(config.url, { authorization, origin: 'https://evil.example' })).toBe(403)
    expect(await status(config.url, { authorization, 'mcp-session-id': 'unknown' })).toBe(404)
    expect(await status(new URL('/', config.url).href, { authorization })).toBe(404)
  })

  it('has a token and a port of its own', async () => {
    const [one, two] = [await serve([]), await serve([])]
    expect(one.config.httpHeaders).not.toEqual(two.config.httpHeaders)
    expect(one.config.url).not.toBe(two.config.url)
  })

  it('is gone when it is closed, with what still ran', async () => {
    const server = await serve([
      tool({ name: 'wait', description: '', input: {} }, () => new Promise<string>(() => undefined)),
    ])
    const client = await connect(server)
    const call = client.callTool({ name: 'wait' }, undefined, { timeout: 2 ** 31 - 1 })
    call.catch(() => undefined)
    await client.ping()
    await Promise.all([server.close(), server.close()])
    await expect(status(server.config.url, {})).rejects.toThrow('ECONNREFUSED')
  })

  it('refuses two tools of one name', async () => {
    await expect(createToolServer([double, double])).rejects.toThrow(ToolError)
  })
})
