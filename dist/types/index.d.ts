/** The library's public surface. Every export is public API: named exports only. */
export { CodexError, ConnectionError, ChatError, ToolError, AuthenticationError } from './errors.js';
export type { CodexErrorCode } from './errors.js';
export { Client, type ClientOptions } from './client/client.js';
export { Chat, type TurnOptions } from './client/chat.js';
export { ApprovalPolicy, ReasoningEffort, ReasoningSummary, SandboxMode, Verbosity, type CodexChatConfig, type CodexHttpMcpServer, type CodexMcpServer, type CodexProfile, type CodexStdioMcpServer, } from './client/config.js';
export { structured, TextStream, AssistantMessageStream, ReasoningStream, CommandStream, type ChatPart, } from './client/streams.js';
export { createToolServer, type ToolServer, type ToolServerOptions } from './tools/server.js';
export { tool, type Tool, type ToolContent, type ToolContext, type ToolDefinition, type ToolResult, } from './tools/tool.js';
export type * from './client/events.js';
export { CodexAuth, type AuthStatus, type CodexAuthOptions } from './auth/codex-auth.js';
export type { LoginSession } from './auth/login.js';
export { decodePayload, encodePayload, secretsOf } from './auth/payload.js';
export { accountOf } from './auth/facts.js';
export type { ApiKeyPayload, AuthPayload, AuthTokens, ChatgptPayload } from './auth/schema.js';
export { FileStore, MemoryStore, type AuthStore } from './auth/store.js';
export type { Account, ChatgptTokens } from './wire/account.js';
export type { ServerRequest, ServerRequestHandler } from './wire/driver.js';
export type { Transport, Wire } from './wire/select.js';
