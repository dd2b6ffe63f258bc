/** The text parts of an MCP tool's result; other parts by their type. */
export declare function textOf(content: readonly unknown[]): string;
