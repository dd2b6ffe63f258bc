/** A function of the program that Codex may call. */
import { z } from 'zod';
/** A piece of a tool's result, as MCP knows them. `data` and `blob` are base64. */
export type ToolContent = {
    type: 'text';
    text: string;
} | {
    type: 'image' | 'audio';
    data: string;
    mimeType: string;
} | {
    type: 'resource';
    resource: {
        uri: string;
        mimeType?: string;
    } & ({
        text: string;
    } | {
        blob: string;
    });
};
/** What a handler gets besides its input. */
export interface ToolContext {
    /** Aborts when Codex gives the call up. */
    signal: AbortSignal;
}
/** What a handler may return: text, `{ content }`, or anything else that JSON can say. */
export type ToolResult = string | {
    content: ToolContent[];
} | number | boolean | object | null | undefined;
/** What a tool is called, tells and takes. */
export interface ToolDefinition<S extends z.ZodRawShape> {
    /** Letters, digits, `_` and `-`, at most 64. */
    name: string;
    /** Tells the model what it does and when to use it. */
    description: string;
    /** A zod 4 object, or the fields of one. `.describe()` each field: the model reads it. */
    input: S | z.ZodObject<S>;
}
/** A tool for `createToolServer`. Make one with {@link tool}. */
export interface Tool {
    /** As Codex knows it. */
    readonly name: string;
    /** What the model reads. */
    readonly description: string;
    /** JSON schema of the input. */
    readonly inputSchema: Record<string, unknown>;
    /** Checks the input and runs the handler. Never rejects: a failure is a result that says so. */
    call(input: unknown, context: ToolContext): Promise<{
        content: ToolContent[];
        isError?: boolean;
    }>;
}
/**
 * Makes a tool of a function. The handler gets checked input; what it throws is told to the model as the call's
 * failure, with its message. Throws a ToolError when the definition is wrong.
 */
export declare function tool<S extends z.ZodRawShape>(definition: ToolDefinition<S>, handler: (input: z.output<z.ZodObject<S>>, context: ToolContext) => ToolResult | Promise<ToolResult>): Tool;
