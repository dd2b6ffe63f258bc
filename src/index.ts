/** The library's public surface. Every export is public API: named exports only. */
export { CodexError, ConnectionError, ChatError, ToolError, AuthenticationError } from './errors.js'
export type { CodexErrorCode } from './errors.js'
export type * from './client/events.js'
