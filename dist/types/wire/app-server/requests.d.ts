/** What Codex asks of its client, and the answer that declines each. A request left unanswered would hang the turn. */
export declare const REFRESH_METHOD = "account/chatgptAuthTokens/refresh";
/** First CLI that is told at once, by `default_tools_approval_mode`, not to ask before each call of a server's tools. */
export declare const FIRST_APPROVING_SERVERS = "0.122.0";
/** Whether Codex asks before it calls a tool of one of these MCP servers. */
export declare function asksForTool(method: string, params: unknown, servers: ReadonlySet<string>): boolean;
/** The declining answer, or undefined for a method that is not known. */
export declare function declined(method: string): {
    decision: string;
    result: unknown;
} | undefined;
/** One line about what was asked, for the log. */
export declare function detailOf(params: unknown): string | undefined;
