/**
 * The neutral events: what happened in a chat, whichever wire and CLI version reported it. Names of types and
 * fields are those of Codex's own `EventMsg` (codex-rs/protocol/src/protocol.rs), so Codex's documentation applies.
 * Where wires differ, one form is chosen: durations are milliseconds, `cwd` is a path, text arrives exactly once.
 */
/** Token counts of Codex's `TokenUsage`. */
export interface TokenUsage {
    input_tokens: number;
    cached_input_tokens: number;
    output_tokens: number;
    reasoning_output_tokens: number;
    total_tokens: number;
}
/** One window of a rate limit. */
export interface RateLimitWindow {
    /** 0 – 100. */
    used_percent: number;
    window_minutes?: number | undefined;
    /** Unix time in seconds. */
    resets_at?: number | undefined;
}
/** Limits of the account, as the service told them last. */
export interface RateLimits {
    primary?: RateLimitWindow | undefined;
    secondary?: RateLimitWindow | undefined;
    plan_type?: string | undefined;
}
/** Codex's class of an error, e.g. `usage_limit_exceeded`, with the HTTP status where the service gave one. */
export interface ErrorInfo {
    class: string;
    http_status?: number | undefined;
}
/** One changed file of an edit. */
export interface FileChange {
    path: string;
    kind: 'add' | 'delete' | 'update';
    /** A unified diff for an update; the whole text for an added or deleted file. */
    diff: string;
    /** New path of a moved file. */
    move_path?: string | undefined;
}
/** One step of a plan. */
export interface PlanItem {
    step: string;
    status: 'pending' | 'in_progress' | 'completed';
}
/** The thread is open: its id, its model, what is enforced. First event of a chat's first turn. */
export interface SessionConfigured {
    type: 'session_configured';
    session_id: string;
    model?: string | undefined;
    reasoning_effort?: string | undefined;
    cwd?: string | undefined;
    /** Id of the permission profile Codex confirms as active. */
    permission_profile?: string | undefined;
}
/** A turn begins. */
export interface TaskStarted {
    type: 'task_started';
    turn_id?: string | undefined;
}
/** A turn ended well. */
export interface TaskComplete {
    type: 'task_complete';
    turn_id?: string | undefined;
    /** The final reply. Absent when the turn produced none. */
    last_agent_message?: string | undefined;
    duration_ms?: number | undefined;
}
/** A turn was interrupted or replaced. Ends the turn. */
export interface TurnAborted {
    type: 'turn_aborted';
    turn_id?: string | undefined;
    reason: string;
}
/** A turn failed. Ends the turn. */
export interface ErrorEvent {
    type: 'error';
    message: string;
    info?: ErrorInfo | undefined;
    additional_details?: string | undefined;
}
/** A request to the model failed and Codex tries again by itself. */
export interface StreamError {
    type: 'stream_error';
    message: string;
    info?: ErrorInfo | undefined;
}
/** Something is odd and Codex goes on: of its configuration, its model, its sandbox. */
export interface Warning {
    type: 'warning';
    message: string;
}
/** Something that is used will go away in a later Codex. */
export interface DeprecationNotice {
    type: 'deprecation_notice';
    summary: string;
    details?: string | undefined;
}
/** A piece of an assistant message. */
export interface AgentMessageDelta {
    type: 'agent_message_delta';
    item_id: string;
    delta: string;
    /** As in {@link AgentMessage}, where it is known at the message's beginning. */
    phase?: string | undefined;
}
/** A whole assistant message; follows its deltas. */
export interface AgentMessage {
    type: 'agent_message';
    item_id: string;
    message: string;
    /** `final_answer` or `commentary`, where the model says so. */
    phase?: string | undefined;
}
/** A piece of a reasoning summary. */
export interface AgentReasoningDelta {
    type: 'agent_reasoning_delta';
    item_id: string;
    delta: string;
}
/** A new section of the reasoning summary begins. */
export interface AgentReasoningSectionBreak {
    type: 'agent_reasoning_section_break';
    item_id: string;
}
/** A whole reasoning summary; follows its deltas. */
export interface AgentReasoning {
    type: 'agent_reasoning';
    item_id: string;
    text: string;
}
/** A piece of raw reasoning, from models that show it. */
export interface AgentReasoningRawContentDelta {
    type: 'agent_reasoning_raw_content_delta';
    item_id: string;
    delta: string;
}
/** A command starts. */
export interface ExecCommandBegin {
    type: 'exec_command_begin';
    call_id: string;
    /** The command as a person would type it; may hold newlines. */
    command: string;
    cwd?: string | undefined;
}
/** Output of a running command. */
export interface ExecCommandOutputDelta {
    type: 'exec_command_output_delta';
    call_id: string;
    stream: 'stdout' | 'stderr';
    /** The output as text; a character split over two chunks is in the later one. */
    text: string;
    /** The raw bytes, where the wire carries them (MCP). */
    bytes?: Uint8Array | undefined;
}
/** A command ended. Codex 0.121 may tell it after the item that follows the command has begun. */
export interface ExecCommandEnd {
    type: 'exec_command_end';
    call_id: string;
    /** Absent when Codex never told (the command was cut off by the turn's end). */
    exit_code?: number | undefined;
    duration_ms?: number | undefined;
    /** All output as Codex kept it (cut at 1 MiB by Codex). */
    aggregated_output?: string | undefined;
    /** `completed`, `failed`, `declined`, or `unknown` when Codex never told. */
    status: string;
}
/** An edit starts. */
export interface PatchApplyBegin {
    type: 'patch_apply_begin';
    call_id: string;
    changes: FileChange[];
}
/** An edit ended. */
export interface PatchApplyEnd {
    type: 'patch_apply_end';
    call_id: string;
    success: boolean;
    changes: FileChange[];
    /** What the patch tool printed, mostly on failure. */
    output?: string | undefined;
}
/** The git-style diff of everything the turn edited so far. */
export interface TurnDiff {
    type: 'turn_diff';
    unified_diff: string;
}
/** The whole plan, anew with every change. */
export interface PlanUpdate {
    type: 'plan_update';
    explanation?: string | undefined;
    plan: PlanItem[];
}
/** A tool of an MCP server is called. */
export interface McpToolCallBegin {
    type: 'mcp_tool_call_begin';
    call_id: string;
    server: string;
    tool: string;
    arguments?: unknown;
}
/** A tool of an MCP server has answered, or failed. */
export interface McpToolCallEnd {
    type: 'mcp_tool_call_end';
    call_id: string;
    server: string;
    tool: string;
    success: boolean;
    /** Text parts of the result, or the error's message. */
    result: string;
    duration_ms?: number | undefined;
}
/** A configured MCP server started, or failed to. */
export interface McpStartupUpdate {
    type: 'mcp_startup_update';
    server: string;
    status: 'starting' | 'ready' | 'failed' | 'cancelled';
    error?: string | undefined;
}
/** The model searches the web. */
export interface WebSearchBegin {
    type: 'web_search_begin';
    call_id: string;
}
/** What was searched for. */
export interface WebSearchEnd {
    type: 'web_search_end';
    call_id: string;
    query: string;
}
/** An image was looked at. */
export interface ViewImageToolCall {
    type: 'view_image_tool_call';
    call_id: string;
    path: string;
}
/** Something a sub-agent did, or was asked to. */
export interface SubAgentActivity {
    type: 'sub_agent_activity';
    call_id: string;
    /** e.g. `spawn_agent`, `send_input`, `wait`, `close_agent`. */
    tool: string;
    status: string;
    agent_ids: string[];
    prompt?: string | undefined;
}
/** Tokens used so far, rate limits, or both. Comes often; each replaces the one before. */
export interface TokenCount {
    type: 'token_count';
    /** Of the whole thread. */
    total?: TokenUsage | undefined;
    /** Of the last request to the model. */
    last?: TokenUsage | undefined;
    model_context_window?: number | undefined;
    rate_limits?: RateLimits | undefined;
}
/** The conversation had grown too long, and Codex shortened it. */
export interface ContextCompacted {
    type: 'context_compacted';
}
/** Another model answers than the one that was asked. */
export interface ModelReroute {
    type: 'model_reroute';
    from_model: string;
    to_model: string;
    reason?: string | undefined;
}
/** Codex begins to review code by itself. */
export interface EnteredReviewMode {
    type: 'entered_review_mode';
    review?: string | undefined;
}
/** The review is done. */
export interface ExitedReviewMode {
    type: 'exited_review_mode';
    review?: string | undefined;
}
/** Codex asked for an approval or an answer and got one from us (declined unless a handler said otherwise). */
export interface RequestAnswered {
    type: 'request_answered';
    /** Codex's method, e.g. `item/commandExecution/requestApproval` or `elicitation/create`. */
    method: string;
    decision: string;
    detail?: string | undefined;
}
/** Command output was not kept for a reader, or in a command's stream, as nobody read it in time (16 MiB are kept). */
export interface OutputDropped {
    type: 'output_dropped';
    call_id: string;
    bytes: number;
}
/** Anything this version does not know. */
export interface UnknownEvent {
    type: 'unknown';
    /** Codex's own name of it. */
    name: string;
    payload: unknown;
}
/** Everything that can happen in a chat, told apart by `type`. */
export type CodexEvent = SessionConfigured | TaskStarted | TaskComplete | TurnAborted | ErrorEvent | StreamError | Warning | DeprecationNotice | AgentMessageDelta | AgentMessage | AgentReasoningDelta | AgentReasoningSectionBreak | AgentReasoning | AgentReasoningRawContentDelta | ExecCommandBegin | ExecCommandOutputDelta | ExecCommandEnd | PatchApplyBegin | PatchApplyEnd | TurnDiff | PlanUpdate | McpToolCallBegin | McpToolCallEnd | McpStartupUpdate | WebSearchBegin | WebSearchEnd | ViewImageToolCall | SubAgentActivity | TokenCount | ContextCompacted | ModelReroute | EnteredReviewMode | ExitedReviewMode | RequestAnswered | OutputDropped | UnknownEvent;
/** Every `type` there is. */
export type CodexEventType = CodexEvent['type'];
/** The event of a type, e.g. `EventOf<'token_count'>`. */
export type EventOf<T extends CodexEventType> = Extract<CodexEvent, {
    type: T;
}>;
/** Whether this event is the last of its turn. */
export declare function endsTurn(event: CodexEvent): event is TaskComplete | TurnAborted | ErrorEvent;
