import type { CodexHttpMcpServer } from '../client/config.js';
import type { Tool } from './tool.js';
/** What a tool server may be given. */
export interface ToolServerOptions {
    /** The server's name in Codex. Default `tools`. */
    name?: string | undefined;
}
/** A server of the program’s own tools that listens on loopback until it is closed. */
export interface ToolServer extends AsyncDisposable {
    /** For `mcpServers` of a chat's configuration. Holds the token: it reaches Codex over its wire only. */
    readonly config: CodexHttpMcpServer;
    /** Ends the server and every call that still runs. Idempotent. */
    close(): Promise<void>;
}
/** Starts a server for these tools, on a free port. Any number of chats may use it at once. */
export declare function createToolServer(tools: readonly Tool[], { name }?: ToolServerOptions): Promise<ToolServer>;
