import type { CodexHttpMcpServer } from '../client/config.js';
import type { Tool } from './tool.js';
export interface ToolServerOptions {
    /** The server's name in Codex. Default `tools`. */
    name?: string | undefined;
}
export interface ToolServer extends AsyncDisposable {
    /** For `mcpServers` of a chat's configuration. Holds the token: it reaches Codex over its wire only. */
    readonly config: CodexHttpMcpServer;
    /** Ends the server and every call that still runs. Idempotent. */
    close(): Promise<void>;
}
/** Starts a server for these tools, on a free port. Any number of chats may use it at once. */
export declare function createToolServer(tools: readonly Tool[], { name }?: ToolServerOptions): Promise<ToolServer>;
