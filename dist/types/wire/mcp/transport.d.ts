/** The MCP SDK's transport upon our own process, with Codex's events led past the SDK. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { type ConnectOptions } from '../driver.js';
import { CodexProcess } from '../process.js';
export interface TransportHandlers {
    /**
     * Parameters of a `codex/event` notification, synchronously and in the wire's order. The SDK would check each
     * one as an MCP message first and deliver it a tick later.
     */
    onEvent(params: unknown): void;
    /** Codex has answered this request, whether or not anybody still waits for the answer. */
    onAnswer(id: number): void;
}
export declare class CodexTransport implements Transport {
    #private;
    onmessage?: (message: JSONRPCMessage) => void;
    onclose?: () => void;
    onerror?: (error: Error) => void;
    readonly process: CodexProcess;
    /** Id of the last tool call that was sent: the SDK chooses it and does not tell. */
    lastCall: number;
    /** Starts `codex mcp-server`. */
    constructor(options: ConnectOptions, handlers: TransportHandlers);
    start(): Promise<void>;
    send(message: JSONRPCMessage): Promise<void>;
    /** The driver ends the process, and says why; the SDK would do it on a failed handshake, and say nothing. */
    close(): Promise<void>;
}
