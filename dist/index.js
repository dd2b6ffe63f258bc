import { library } from './bundle/index.js'

export const { ApprovalPolicy, AssistantMessageStream, AuthenticationError, Chat, ChatError, Client, CodexAuth, CodexError, CommandStream, ConnectionError, FileStore, MemoryStore, ReasoningEffort, ReasoningStream, ReasoningSummary, SandboxMode, TextStream, ToolError, Verbosity, accountOf, createToolServer, decodePayload, encodePayload, secretsOf, structured, tool } = await library()
