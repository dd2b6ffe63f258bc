/**
 * The part of `codex mcp-server`'s events that is decoded, as zod schemas: `msg` of the notification `codex/event`, by
 * its type. As lenient as the versions differ (0.44 – 0.153): what some version omits is optional here.
 */
import { z } from 'zod';
/** What `codex/event` tells: of which tool call, in which turn (empty for none), and what. */
export interface CodexEvent {
    requestId: number;
    turnId: string;
    msg: {
        type: string;
    };
}
/** Reads the parameters of a `codex/event`. By hand: every line of a session goes through here. */
export declare function readEvent(params: unknown): CodexEvent | undefined;
/** A piece of a text. The old form has no id of its item. */
export interface Delta {
    delta: string;
    item_id?: string | undefined;
}
export declare const isDelta: (msg: object) => msg is Delta;
/** What `elicitation/create` says of where it belongs: the id of the tool call, as text. */
export declare const elicitation: z.ZodObject<{
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    codex_mcp_tool_call_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
/** The result of a tool call. 0.44 and 0.65 answer a failed turn with `error` alone. */
export declare const toolResult: z.ZodObject<{
    content: z.ZodDefault<z.ZodArray<z.ZodUnknown>>;
    isError: z.ZodDefault<z.ZodBoolean>;
    error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose>;
declare const duration: z.ZodOptional<z.ZodNullable<z.ZodObject<{
    secs: z.ZodNumber;
    nanos: z.ZodNumber;
}, z.core.$strip>>>;
declare const changes: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
    type: z.ZodLiteral<"add">;
    content: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"delete">;
    content: z.ZodDefault<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"update">;
    unified_diff: z.ZodString;
    move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>, z.ZodPipe<z.ZodObject<{
    add: z.ZodObject<{
        content: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodTransform<{
    content: string;
    type: "add";
}, {
    add: {
        content: string;
    };
}>>, z.ZodPipe<z.ZodObject<{
    delete: z.ZodObject<{
        content: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodTransform<{
    content: string;
    type: "delete";
}, {
    delete: {
        content: string;
    };
}>>, z.ZodPipe<z.ZodObject<{
    update: z.ZodObject<{
        unified_diff: z.ZodString;
        move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodTransform<{
    unified_diff: string;
    move_path?: string | null | undefined;
    type: "update";
}, {
    update: {
        unified_diff: string;
        move_path?: string | null | undefined;
    };
}>>]>>;
export type Changes = z.infer<typeof changes>;
/** `"other"`, or `{"http_connection_failed": {"http_status_code": 500}}`. */
declare const errorInfo: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
export type ErrorInfo = z.infer<typeof errorInfo>;
declare const rateLimit: z.ZodOptional<z.ZodNullable<z.ZodObject<{
    used_percent: z.ZodNumber;
    window_minutes: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    resets_at: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$strip>>>;
export type RateLimit = z.infer<typeof rateLimit>;
export declare const mcpResult: z.ZodUnion<readonly [z.ZodObject<{
    Ok: z.ZodObject<{
        content: z.ZodDefault<z.ZodArray<z.ZodUnknown>>;
        isError: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
    Err: z.ZodString;
}, z.core.$strip>]>;
export declare const sessionConfigured: z.ZodObject<{
    session_id: z.ZodString;
    thread_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    model: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reasoning_effort: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cwd: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    active_permission_profile: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export declare const taskStarted: z.ZodObject<{
    turn_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const taskComplete: z.ZodObject<{
    turn_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_agent_message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    duration_ms: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$strip>;
export declare const turnAborted: z.ZodObject<{
    turn_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reason: z.ZodDefault<z.ZodString>;
}, z.core.$strip>;
export declare const error: z.ZodObject<{
    message: z.ZodString;
    codex_error_info: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
    additional_details: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const message: z.ZodObject<{
    message: z.ZodString;
}, z.core.$strip>;
export declare const notice: z.ZodObject<{
    summary: z.ZodString;
    details: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const sectionBreak: z.ZodObject<{
    item_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const agentMessage: z.ZodObject<{
    message: z.ZodString;
    phase: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const agentReasoning: z.ZodObject<{
    text: z.ZodString;
}, z.core.$strip>;
/** Items carry the ids that whole messages and reasoning lack. */
export declare const item: z.ZodObject<{
    item: z.ZodObject<{
        type: z.ZodString;
        id: z.ZodString;
        summary_text: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** A tool's result as the model gets it; the only end of a command that 0.121 and 0.142 tell. */
export declare function readResult(msg: object): {
    call_id: string;
    output: string;
} | undefined;
export declare const execBegin: z.ZodObject<{
    call_id: z.ZodString;
    command: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>]>;
    cwd: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const execOutput: z.ZodObject<{
    call_id: z.ZodString;
    stream: z.ZodEnum<{
        stdout: "stdout";
        stderr: "stderr";
    }>;
    chunk: z.ZodString;
}, z.core.$strip>;
export declare const execEnd: z.ZodObject<{
    call_id: z.ZodString;
    command: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    cwd: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exit_code: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    duration: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        secs: z.ZodNumber;
        nanos: z.ZodNumber;
    }, z.core.$strip>>>;
    aggregated_output: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export declare const patchBegin: z.ZodObject<{
    call_id: z.ZodString;
    changes: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
        type: z.ZodLiteral<"add">;
        content: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        type: z.ZodLiteral<"delete">;
        content: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>, z.ZodObject<{
        type: z.ZodLiteral<"update">;
        unified_diff: z.ZodString;
        move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>, z.ZodPipe<z.ZodObject<{
        add: z.ZodObject<{
            content: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        content: string;
        type: "add";
    }, {
        add: {
            content: string;
        };
    }>>, z.ZodPipe<z.ZodObject<{
        delete: z.ZodObject<{
            content: z.ZodDefault<z.ZodString>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        content: string;
        type: "delete";
    }, {
        delete: {
            content: string;
        };
    }>>, z.ZodPipe<z.ZodObject<{
        update: z.ZodObject<{
            unified_diff: z.ZodString;
            move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        unified_diff: string;
        move_path?: string | null | undefined;
        type: "update";
    }, {
        update: {
            unified_diff: string;
            move_path?: string | null | undefined;
        };
    }>>]>>;
}, z.core.$strip>;
export declare const patchEnd: z.ZodObject<{
    call_id: z.ZodString;
    success: z.ZodBoolean;
    stdout: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    stderr: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    changes: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
        type: z.ZodLiteral<"add">;
        content: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        type: z.ZodLiteral<"delete">;
        content: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>, z.ZodObject<{
        type: z.ZodLiteral<"update">;
        unified_diff: z.ZodString;
        move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>, z.ZodPipe<z.ZodObject<{
        add: z.ZodObject<{
            content: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        content: string;
        type: "add";
    }, {
        add: {
            content: string;
        };
    }>>, z.ZodPipe<z.ZodObject<{
        delete: z.ZodObject<{
            content: z.ZodDefault<z.ZodString>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        content: string;
        type: "delete";
    }, {
        delete: {
            content: string;
        };
    }>>, z.ZodPipe<z.ZodObject<{
        update: z.ZodObject<{
            unified_diff: z.ZodString;
            move_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodTransform<{
        unified_diff: string;
        move_path?: string | null | undefined;
        type: "update";
    }, {
        update: {
            unified_diff: string;
            move_path?: string | null | undefined;
        };
    }>>]>>>>;
}, z.core.$strip>;
export declare const turnDiff: z.ZodObject<{
    unified_diff: z.ZodString;
}, z.core.$strip>;
export declare const planUpdate: z.ZodObject<{
    explanation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    plan: z.ZodArray<z.ZodObject<{
        step: z.ZodString;
        status: z.ZodEnum<{
            pending: "pending";
            in_progress: "in_progress";
            completed: "completed";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const mcpBegin: z.ZodObject<{
    call_id: z.ZodString;
    invocation: z.ZodObject<{
        server: z.ZodString;
        tool: z.ZodString;
        arguments: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const mcpEnd: z.ZodObject<{
    call_id: z.ZodString;
    invocation: z.ZodObject<{
        server: z.ZodString;
        tool: z.ZodString;
        arguments: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>;
    duration: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        secs: z.ZodNumber;
        nanos: z.ZodNumber;
    }, z.core.$strip>>>;
    result: z.ZodUnion<readonly [z.ZodObject<{
        Ok: z.ZodObject<{
            content: z.ZodDefault<z.ZodArray<z.ZodUnknown>>;
            isError: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodObject<{
        Err: z.ZodString;
    }, z.core.$strip>]>;
}, z.core.$strip>;
export declare const mcpStartup: z.ZodObject<{
    server: z.ZodString;
    status: z.ZodObject<{
        state: z.ZodEnum<{
            starting: "starting";
            ready: "ready";
            failed: "failed";
            cancelled: "cancelled";
        }>;
        error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const call: z.ZodObject<{
    call_id: z.ZodString;
}, z.core.$strip>;
export declare const webSearchEnd: z.ZodObject<{
    call_id: z.ZodString;
    query: z.ZodDefault<z.ZodString>;
}, z.core.$strip>;
export declare const viewImage: z.ZodObject<{
    call_id: z.ZodString;
    path: z.ZodString;
}, z.core.$strip>;
export declare const collabEnd: z.ZodObject<{
    call_id: z.ZodString;
    prompt: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    new_thread_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    receiver_thread_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    receiver_thread_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$strip>;
export declare const tokenCount: z.ZodObject<{
    info: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        total_token_usage: z.ZodObject<{
            input_tokens: z.ZodNumber;
            cached_input_tokens: z.ZodDefault<z.ZodNumber>;
            output_tokens: z.ZodNumber;
            reasoning_output_tokens: z.ZodDefault<z.ZodNumber>;
            total_tokens: z.ZodNumber;
        }, z.core.$strip>;
        last_token_usage: z.ZodObject<{
            input_tokens: z.ZodNumber;
            cached_input_tokens: z.ZodDefault<z.ZodNumber>;
            output_tokens: z.ZodNumber;
            reasoning_output_tokens: z.ZodDefault<z.ZodNumber>;
            total_tokens: z.ZodNumber;
        }, z.core.$strip>;
        model_context_window: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>>>;
    rate_limits: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        primary: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            used_percent: z.ZodNumber;
            window_minutes: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            resets_at: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strip>>>;
        secondary: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            used_percent: z.ZodNumber;
            window_minutes: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            resets_at: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strip>>>;
        plan_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export declare const modelReroute: z.ZodObject<{
    from_model: z.ZodString;
    to_model: z.ZodString;
    reason: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>;
export declare const nothing: z.ZodObject<{}, z.core.$strip>;
/** Milliseconds of Rust's `{secs, nanos}`. */
export declare function milliseconds(value: z.infer<typeof duration>): number | undefined;
export {};
