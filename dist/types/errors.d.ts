/** Facts about a failure. Prose belongs to the message; everything a program may want to act on is here. */
export interface CodexErrorFacts {
    /** What went wrong, in one word a program can compare. See {@link CodexErrorCode}. */
    code: CodexErrorCode;
    /** One sentence that says what to do about it. */
    remedy?: string | undefined;
    /** Exit code of the Codex process, when it has ended. */
    exitCode?: number | undefined;
    /** Signal that ended the Codex process. */
    signal?: NodeJS.Signals | undefined;
    /** The last lines Codex wrote to stderr (at most 8 KiB). */
    stderrTail?: string | undefined;
    /** HTTP status that the model's service answered with, when Codex reports it. */
    httpStatus?: number | undefined;
    /** Codex's own class of error (`codexErrorInfo`), in snake_case, e.g. `usage_limit_exceeded`. */
    codexErrorInfo?: string | undefined;
    cause?: unknown;
}
/**
 * What went wrong. Connection: `spawn_failed`, `install_failed`, `start_timeout`, `process_exited`, `closed`, `frame_too_long`,
 * `protocol`, `unsupported_version`, `unsupported_option`. Chat: Codex's `codexErrorInfo` classes in snake_case
 * (`usage_limit_exceeded`, `server_overloaded` …), plus `interrupted`, `empty_reply`, `timeout`, `idle_timeout`.
 * Configuration: `invalid_config`. Sign-in: `invalid_payload`, `not_signed_in`, `sign_in_dead`, `unauthorized`.
 */
export type CodexErrorCode = 'spawn_failed' | 'install_failed' | 'start_timeout' | 'process_exited' | 'closed' | 'frame_too_long' | 'protocol' | 'request_failed' | 'unsupported_version' | 'unsupported_option' | 'invalid_config' | 'invalid_payload' | 'not_signed_in' | 'sign_in_dead' | 'unauthorized' | 'usage_limit_exceeded' | 'rate_limit_exceeded' | 'context_window_exceeded' | 'server_overloaded' | 'internal_server_error' | 'bad_request' | 'model_not_found' | 'sandbox_error' | 'http_connection_failed' | 'response_stream_connection_failed' | 'response_stream_disconnected' | 'response_too_many_failed_attempts' | 'interrupted' | 'empty_reply' | 'timeout' | 'idle_timeout' | 'aborted' | 'tool_failed' | 'other';
/** Every error this package throws on purpose. Told apart by `code`, or by class. */
export declare class CodexError extends Error {
    /** What went wrong, in one word a program can compare. */
    readonly code: CodexErrorCode;
    /** One sentence that says what to do about it. */
    readonly remedy: string | undefined;
    /** Exit code of the Codex process, when it has ended. */
    readonly exitCode: number | undefined;
    /** Signal that ended the Codex process. */
    readonly signal: NodeJS.Signals | undefined;
    /** The last that Codex wrote to stderr, at most 8 KiB. */
    readonly stderrTail: string | undefined;
    /** HTTP status that the model's service answered with, when Codex reports it. */
    readonly httpStatus: number | undefined;
    /** Codex's own class of error, e.g. `usage_limit_exceeded`. */
    readonly codexErrorInfo: string | undefined;
    constructor(message: string, facts: CodexErrorFacts);
}
/** The Codex process could not be started, died, or stopped speaking its protocol. */
export declare class ConnectionError extends CodexError {
}
/** A turn failed: the model's service refused, the turn was interrupted, or Codex reported an error. */
export declare class ChatError extends CodexError {
}
/** A custom tool offered to Codex is wrong or failed. */
export declare class ToolError extends CodexError {
}
/** A sign-in is missing, malformed, expired or refused. */
export declare class AuthenticationError extends CodexError {
}
/** The message of anything thrown. */
export declare function messageOf(error: unknown): string;
