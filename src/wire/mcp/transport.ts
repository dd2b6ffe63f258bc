/** The MCP SDK's transport upon our own process, with Codex's events led past the SDK. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import { overrideArgs, type ConnectOptions } from '../driver.js'
import { CodexProcess } from '../process.js'

export interface TransportHandlers {
  /**
   * Parameters of a `codex/event` notification, synchronously and in the wire's order. The SDK would check each
   * one as an MCP message first and deliver it a tick later.
   */
  onEvent(params: unknown): void
  /** Codex has answered this request, whether or not anybody still waits for the answer. */
  onAnswer(id: number): void
}

export class CodexTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void
  onclose?: () => void
  onerror?: (error: Error) => void
  readonly process: CodexProcess
  /** Id of the last tool call that was sent: the SDK chooses it and does not tell. */
  lastCall = -1
  readonly #handlers: TransportHandlers

  /** Starts `codex mcp-server`. */
  constructor(options: ConnectOptions, handlers: TransportHandlers) {
    this.#handlers = handlers
    this.process = new CodexProcess(
      {
        command: options.codexPath,
        args: [...overrideArgs(options.configOverrides), 'mcp-server'],
        env: options.env,
        cwd: options.cwd,
        launcher: options.launcher,
        onStderr: options.onStderr,
      },
      lines => lines.forEach(line => this.#receive(line)),
    )
    void this.process.closed.then(() => this.onclose?.())
  }

  start(): Promise<void> {
    return Promise.resolve()
  }

  send(message: JSONRPCMessage): Promise<void> {
    if ('method' in message && message.method === 'tools/call' && 'id' in message) {
      this.lastCall = Number(message.id)
    }
    this.process.send(JSON.stringify(message))
    return Promise.resolve()
  }

  /** The driver ends the process, and says why; the SDK would do it on a failed handshake, and say nothing. */
  close(): Promise<void> {
    return Promise.resolve()
  }

  #receive(line: string): void {
    let message: unknown
    try {
      message = JSON.parse(line)
    } catch {
      // An odd line of plain text is no message; a peer that prints nothing else runs into the start limit.
      return
    }
    if (typeof message !== 'object' || message === null) return
    const { id, method, params, result, error } = message as Record<string, unknown>
    if (method === 'codex/event') this.#handlers.onEvent(params)
    else if (method !== undefined || (typeof id !== 'number' && typeof id !== 'string')) {
      this.onmessage?.(message as JSONRPCMessage)
    } else {
      this.onmessage?.({ jsonrpc: '2.0', id, ...outcome(result, error) })
      if (typeof id === 'number') this.#handlers.onAnswer(id)
    }
  }
}

/** What a response says, in a form the SDK takes: one it would not recognize would leave its request open for ever. */
function outcome(
  result: unknown,
  error: unknown,
): { result: Record<string, unknown> } | { error: { code: number; message: string } } {
  if (isObject(result)) return { result }
  const { code, message } = isObject(error) ? error : {}
  return {
    error: {
      code: typeof code === 'number' && Number.isSafeInteger(code) ? code : -32603,
      message: typeof message === 'string' ? message : 'malformed answer',
    },
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
