/** What Codex asks of its client, and the answer that declines each. A request left unanswered would hang the turn. */

export const REFRESH_METHOD = 'account/chatgptAuthTokens/refresh'

const DECLINED: Readonly<Record<string, { decision: string; result: unknown }>> = {
  'item/commandExecution/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
  'item/fileChange/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
  'item/permissions/requestApproval': { decision: 'declined', result: { permissions: {}, scope: 'turn' } },
  'item/tool/requestUserInput': { decision: 'no answer', result: { answers: {} } },
  'item/tool/call': { decision: 'failed', result: { contentItems: [], success: false } },
  'mcpServer/elicitation/request': {
    decision: 'declined',
    result: { action: 'decline', content: null, _meta: null },
  },
}

/** First CLI that is told at once, by `default_tools_approval_mode`, not to ask before each call of a server's tools. */
export const FIRST_APPROVING_SERVERS = '0.122.0'

/** Whether Codex asks before it calls a tool of one of these MCP servers. */
export function asksForTool(method: string, params: unknown, servers: ReadonlySet<string>): boolean {
  if (method !== 'mcpServer/elicitation/request' || params === null || typeof params !== 'object')
    return false
  const { serverName, _meta } = params as {
    serverName?: unknown
    _meta?: { codex_approval_kind?: unknown } | null
  }
  return (
    _meta?.codex_approval_kind === 'mcp_tool_call' &&
    typeof serverName === 'string' &&
    servers.has(serverName)
  )
}

/** The declining answer, or undefined for a method that is not known. */
export function declined(method: string): { decision: string; result: unknown } | undefined {
  return Object.hasOwn(DECLINED, method) ? DECLINED[method] : undefined
}

/** One line about what was asked, for the log. */
export function detailOf(params: unknown): string | undefined {
  if (params === null || typeof params !== 'object') return undefined
  const { command, reason, message, serverName } = params as Record<string, unknown>
  for (const text of [command, reason, message, serverName])
    if (typeof text === 'string' && text !== '') return text
  return undefined
}
