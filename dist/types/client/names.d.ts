/** The words of a chat's configuration. Apart from their validation, so that they cost nothing to load. */
/** How much the model thinks. `None` needs Codex 0.58, `XHigh` 0.59, `Max` and `Ultra` 0.138; which of them a model takes is the model's affair. */
export declare const ReasoningEffort: {
    readonly None: "none";
    readonly Minimal: "minimal";
    readonly Low: "low";
    readonly Medium: "medium";
    readonly High: "high";
    readonly XHigh: "xhigh";
    readonly Max: "max";
    readonly Ultra: "ultra";
};
export type ReasoningEffort = (typeof ReasoningEffort)[keyof typeof ReasoningEffort];
/** How much of the model's reasoning is summarized into events. */
export declare const ReasoningSummary: {
    readonly Auto: "auto";
    readonly Concise: "concise";
    readonly Detailed: "detailed";
    readonly None: "none";
};
export type ReasoningSummary = (typeof ReasoningSummary)[keyof typeof ReasoningSummary];
/** How long the model's answers are. */
export declare const Verbosity: {
    readonly Low: "low";
    readonly Medium: "medium";
    readonly High: "high";
};
export type Verbosity = (typeof Verbosity)[keyof typeof Verbosity];
/** What the agent's commands may write: nothing, the working directory and temporary files, or everything. */
export declare const SandboxMode: {
    readonly ReadOnly: "read-only";
    readonly WorkspaceWrite: "workspace-write";
    readonly DangerFullAccess: "danger-full-access";
};
export type SandboxMode = (typeof SandboxMode)[keyof typeof SandboxMode];
/**
 * When Codex asks before it acts. `OnFailure` left with Codex 0.143; `Untrusted` is not taken over MCP from 0.149 on.
 * Requests go to `onServerRequest` of `Client.connect`, and are declined without one.
 */
export declare const ApprovalPolicy: {
    readonly Untrusted: "untrusted";
    readonly OnFailure: "on-failure";
    readonly OnRequest: "on-request";
    readonly Never: "never";
};
export type ApprovalPolicy = (typeof ApprovalPolicy)[keyof typeof ApprovalPolicy];
