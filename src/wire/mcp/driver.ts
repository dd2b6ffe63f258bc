/** Codex before 0.154, over `codex mcp-server`. */
import { ConnectionError } from '../../errors.js'
import type { ConnectOptions, Driver, DriverThread, ServerRequest, ThreadRequest } from '../driver.js'
import { FIRST_APP_SERVER, select } from '../select.js'
import { clientInfo, shakeHands, startAborted } from '../start.js'
import * as protocol from './protocol.js'
import { McpThread, type CallTool } from './thread.js'
import { CodexTransport } from './transport.js'

/** The longest time-out a timer takes. A turn has no limit of its own, and `Infinity` would mean 1 ms. */
const NO_TIMEOUT_MS = 2 ** 31 - 1

/** What the MCP SDK knows no method for; it gets a JSON-RPC error. */
const METHOD_NOT_FOUND = -32601

/** Starts mcp-server and shakes hands. */
export async function connectMcp(options: ConnectOptions): Promise<Driver> {
  const { capabilities } = select(options.version, 'mcp')
  const { Client } = await import('@modelcontextprotocol/sdk/client/index.js')
  const { McpError } = await import('@modelcontextprotocol/sdk/types.js')
  if (options.signal?.aborted) throw startAborted(options.signal)

  /** The thread of every call that Codex may still send events for. */
  const calls = new Map<number, McpThread>()
  const threads = new Set<McpThread>()
  const transport = new CodexTransport(options, {
    onEvent(params) {
      const event = protocol.readEvent(params)
      if (event !== undefined) calls.get(event.requestId)?.onEvent(event.turnId, event.msg)
    },
    onAnswer(id) {
      calls.get(id)?.onAnswer(id)
      calls.delete(id)
    },
  })
  const { process } = transport

  const client = new Client(clientInfo(options), { capabilities: { elicitation: {} } })
  client.fallbackRequestHandler = async ({ method, params }) => {
    const { answer, decision } = await answerRequest({ method, params }, options)
    const { message, codex_mcp_tool_call_id: call } = protocol.elicitation.safeParse(params).data ?? {}
    calls.get(Number(call))?.deliver({
      type: 'request_answered',
      method,
      decision,
      detail: message ?? undefined,
    })
    if (answer === undefined) throw new McpError(METHOD_NOT_FOUND, `${method} is not supported`)
    return answer
  }

  await shakeHands(process, options, 'a Codex before 0.154', () =>
    client.connect(transport, { timeout: NO_TIMEOUT_MS }),
  )
  let ended: ConnectionError | undefined
  void process.closed.then(end => {
    ended = process.errorOf(end)
    for (const thread of threads) thread.onClosed(ended)
  })

  const callTool: CallTool = (thread, tool, args, signal) => {
    const result = client.request(
      { method: 'tools/call', params: { name: tool, arguments: args } },
      protocol.toolResult,
      { signal, timeout: NO_TIMEOUT_MS },
    )
    const id = transport.lastCall
    calls.set(id, thread)
    return { id, result }
  }

  return {
    wire: 'mcp',
    version: options.version,
    capabilities,
    get pid() {
      return process.pid
    },
    closed: process.closed,
    signIn: () =>
      Promise.reject(
        new ConnectionError(`Codex ${options.version} over mcp takes no credential in memory.`, {
          code: 'unsupported_option',
          remedy: `Use Codex ${FIRST_APP_SERVER} or later over app-server, or a stored sign-in.`,
        }),
      ),
    openThread(request: ThreadRequest): Promise<DriverThread> {
      if (ended !== undefined) return Promise.reject(ended)
      if (request.resume !== undefined) {
        const known = [...threads].find(({ id }) => id === request.resume)
        if (known !== undefined) return Promise.resolve(known)
        return Promise.reject(
          new ConnectionError(
            `Codex ${options.version} over mcp cannot continue a thread of an earlier process.`,
            {
              code: 'unsupported_option',
              remedy: `Use Codex ${FIRST_APP_SERVER} or later over app-server.`,
            },
          ),
        )
      }
      const thread = new McpThread(request, callTool)
      threads.add(thread)
      return Promise.resolve(thread)
    },
    close: () => process.close(),
  }
}

/** Asks the caller's handler. Codex wants `decision` for its approvals, MCP wants `action`; an answer has both. */
async function answerRequest(
  request: ServerRequest,
  { onServerRequest }: ConnectOptions,
): Promise<{ answer: Record<string, unknown> | undefined; decision: string }> {
  const given = await Promise.resolve()
    .then(() => onServerRequest?.(request))
    .catch(() => undefined)
  const elicitation = request.method === 'elicitation/create'
  if (typeof given !== 'object' || given === null) {
    return elicitation
      ? { answer: { action: 'decline', decision: 'denied' }, decision: 'declined' }
      : { answer: undefined, decision: 'not supported' }
  }
  const answer = given as Record<string, unknown>
  const decision = answer['action'] === 'accept' ? 'approved' : 'denied'
  return { answer: elicitation ? { decision, ...answer } : answer, decision: 'answered' }
}
