/**
 * The part of app-server's protocol that is decoded, as zod schemas. `codex app-server generate-json-schema`
 * prints the whole of it for a CLI; the compatibility suite checks these against it. Fields are as lenient as the
 * versions differ (0.98 – 0.169): what some version omits is optional here.
 */
import { z } from 'zod';
export declare const fileUpdateChange: z.ZodObject<{
    path: z.ZodString;
    kind: z.ZodObject<{
        type: z.ZodEnum<{
            add: "add";
            delete: "delete";
            update: "update";
        }>;
        move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
    diff: z.ZodString;
}, z.core.$strip>;
export declare const threadItem: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"agentMessage">;
    id: z.ZodString;
    text: z.ZodString;
    phase: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"reasoning">;
    id: z.ZodString;
    summary: z.ZodDefault<z.ZodArray<z.ZodString>>;
    content: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"commandExecution">;
    id: z.ZodString;
    command: z.ZodString;
    cwd: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodString;
    aggregatedOutput: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exitCode: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    durationMs: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"fileChange">;
    id: z.ZodString;
    changes: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        kind: z.ZodObject<{
            type: z.ZodEnum<{
                add: "add";
                delete: "delete";
                update: "update";
            }>;
            move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strip>;
        diff: z.ZodString;
    }, z.core.$strip>>;
    status: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"mcpToolCall">;
    id: z.ZodString;
    server: z.ZodString;
    tool: z.ZodString;
    status: z.ZodString;
    arguments: z.ZodUnknown;
    result: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        content: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodUnknown>>>;
    }, z.core.$strip>>>;
    error: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        message: z.ZodString;
    }, z.core.$strip>>>;
    durationMs: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"webSearch">;
    id: z.ZodString;
    query: z.ZodDefault<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"imageView">;
    id: z.ZodString;
    path: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"collabAgentToolCall">;
    id: z.ZodString;
    tool: z.ZodString;
    status: z.ZodString;
    receiverThreadIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    prompt: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"subAgentActivity">;
    id: z.ZodString;
    kind: z.ZodString;
    agentThreadId: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"contextCompaction">;
    id: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"enteredReviewMode">;
    id: z.ZodString;
    review: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"exitedReviewMode">;
    id: z.ZodString;
    review: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"userMessage">;
    id: z.ZodString;
}, z.core.$strip>], "type">;
export type ThreadItem = z.infer<typeof threadItem>;
/** A known item, or one that is not: as it came. */
export type AnyItem = ThreadItem | {
    type: 'other';
    raw: {
        type: string;
    };
};
/** Reads what an item begins or ends with. Its type is looked up by hand: every other line of a session that is no delta has one. */
export declare function readItem(params: unknown): AnyItem | undefined;
export declare const codexErrorInfo: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>;
export declare const turnError: z.ZodObject<{
    message: z.ZodString;
    codexErrorInfo: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
    additionalDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export interface Delta {
    itemId: string;
    delta: string;
}
/**
 * Nine lines in ten are deltas: they are checked by hand, because zod made the whole of decoding and delivering a
 * stream half again as expensive.
 */
export declare function isDelta(params: unknown): params is Delta;
export declare const turnCompleted: z.ZodObject<{
    turn: z.ZodObject<{
        id: z.ZodString;
        status: z.ZodString;
        error: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            message: z.ZodString;
            codexErrorInfo: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
            additionalDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strip>>>;
        durationMs: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const errorNotification: z.ZodObject<{
    error: z.ZodObject<{
        message: z.ZodString;
        codexErrorInfo: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
        additionalDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
    willRetry: z.ZodBoolean;
}, z.core.$strip>;
export declare const planUpdated: z.ZodObject<{
    explanation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    plan: z.ZodArray<z.ZodObject<{
        step: z.ZodString;
        status: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const diffUpdated: z.ZodObject<{
    diff: z.ZodString;
}, z.core.$strip>;
export declare const summaryPart: z.ZodObject<{
    itemId: z.ZodString;
    summaryIndex: z.ZodNumber;
}, z.core.$strip>;
export declare const tokenUsageUpdated: z.ZodObject<{
    tokenUsage: z.ZodObject<{
        total: z.ZodObject<{
            totalTokens: z.ZodNumber;
            inputTokens: z.ZodNumber;
            cachedInputTokens: z.ZodDefault<z.ZodNumber>;
            outputTokens: z.ZodNumber;
            reasoningOutputTokens: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strip>;
        last: z.ZodObject<{
            totalTokens: z.ZodNumber;
            inputTokens: z.ZodNumber;
            cachedInputTokens: z.ZodDefault<z.ZodNumber>;
            outputTokens: z.ZodNumber;
            reasoningOutputTokens: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strip>;
        modelContextWindow: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const rateLimitsUpdated: z.ZodObject<{
    rateLimits: z.ZodObject<{
        primary: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            usedPercent: z.ZodNumber;
            windowDurationMins: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            resetsAt: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strip>>>;
        secondary: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            usedPercent: z.ZodNumber;
            windowDurationMins: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            resetsAt: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strip>>>;
        planType: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const modelRerouted: z.ZodObject<{
    fromModel: z.ZodString;
    toModel: z.ZodString;
    reason: z.ZodUnknown;
}, z.core.$strip>;
export declare const warning: z.ZodObject<{
    message: z.ZodString;
}, z.core.$strip>;
export declare const notice: z.ZodObject<{
    summary: z.ZodString;
    details: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const mcpStartup: z.ZodObject<{
    name: z.ZodString;
    status: z.ZodEnum<{
        starting: "starting";
        ready: "ready";
        failed: "failed";
        cancelled: "cancelled";
    }>;
    error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
/** Every thread-bound notification names its thread; session-wide ones do not, or say null. */
export declare const threadIdOf: (params: unknown) => string | undefined;
export declare const threadOpened: z.ZodObject<{
    thread: z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strip>;
    model: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reasoningEffort: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cwd: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    activePermissionProfile: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export declare const turnStarted: z.ZodObject<{
    turn: z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const refreshParams: z.ZodObject<{
    previousAccountId: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
