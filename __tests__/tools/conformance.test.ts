/** MCP's own conformance suite for servers, against the scenarios that are about tools and the transport. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { createToolServer, type ToolServer } from '../../src/tools/server.js'
import { tool, type ToolContent, type ToolResult } from '../../src/tools/tool.js'

const run = promisify(execFile)
const manifest = createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')
const suite = join(dirname(manifest), 'dist', 'index.js')

const text: ToolContent = { type: 'text', text: 'Some text.' }
const image: ToolContent = { type: 'image', data: 'iVBORw0KGgo=', mimeType: 'image/png' }
const resource = (uri: string, mimeType: string): ToolContent => ({
  type: 'resource',
  resource: { uri, mimeType, text: '{}' },
})
const answer = (name: string, result: ToolResult): ReturnType<typeof tool> =>
  tool({ name, description: 'For the conformance suite.', input: {} }, () => result)

/** The tools that the suite asks of a server. */
const tools = [
  answer('test_simple_text', 'This is a simple text response for testing.'),
  answer('test_image_content', { content: [image] }),
  answer('test_audio_content', { content: [{ type: 'audio', data: 'UklGRg==', mimeType: 'audio/wav' }] }),
  answer('test_embedded_resource', { content: [resource('test://embedded', 'text/plain')] }),
  answer('test_multiple_content_types', {
    content: [text, image, resource('test://mixed', 'application/json')],
  }),
  tool({ name: 'test_error_handling', description: 'Fails.', input: {} }, () => {
    throw new Error('This tool intentionally returns an error for testing')
  }),
  tool(
    {
      name: 'json_schema_2020_12_tool',
      description: 'Has a schema with a definition.',
      input: z.strictObject({
        name: z.string().optional(),
        address: z
          .object({ street: z.string().optional(), city: z.string().optional() })
          .meta({ id: 'address' })
          .optional(),
      }),
    },
    () => '',
  ),
]

let server: ToolServer
/** The suite cannot send a token: this adds it. */
const proxy = createServer((incoming, outgoing) => {
  const headers = { ...incoming.headers, authorization: server.config.httpHeaders?.['Authorization'] }
  const onward = request(server.config.url, { method: incoming.method, headers }, response => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(outgoing)
  })
  for (const stream of [incoming, outgoing, onward]) stream.on('error', () => onward.destroy())
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
})
let results: string

beforeAll(async () => {
  server = await createToolServer(tools)
  results = await mkdtemp(join(tmpdir(), 'conformance-'))
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  proxy.closeAllConnections()
  await new Promise(resolve => proxy.close(resolve))
  await server.close()
  await rm(results, { recursive: true, force: true })
})

it.each([
  'server-initialize',
  'ping',
  'tools-list',
  'tools-call-simple-text',
  'tools-call-image',
  'tools-call-audio',
  'tools-call-embedded-resource',
  'tools-call-mixed-content',
  'tools-call-error',
  'json-schema-2020-12',
  'server-sse-multiple-streams',
  'dns-rebinding-protection',
])('%s', async scenario => {
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/mcp`
  const { stdout } = await run(process.execPath, [suite, 'server', '--url', url, '--scenario', scenario], {
    cwd: results,
  })
  expect(stdout).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed, 0 warnings/)
})
