/** The words of a chat's configuration. Apart from their validation, so that they cost nothing to load. */

/** How much the model thinks. `None` needs Codex 0.58, `XHigh` 0.59, `Max` and `Ultra` 0.138; which of them a model takes is the model's affair. */
export const ReasoningEffort = {
  None: 'none',
  Minimal: 'minimal',
  Low: 'low',
  Medium: 'medium',
  High: 'high',
  XHigh: 'xhigh',
  Max: 'max',
  Ultra: 'ultra',
} as const
export type ReasoningEffort = (typeof ReasoningEffort)[keyof typeof ReasoningEffort]

/** How much of the model's reasoning is summarized into events. */
export const ReasoningSummary = {
  Auto: 'auto',
  Concise: 'concise',
  Detailed: 'detailed',
  None: 'none',
} as const
export type ReasoningSummary = (typeof ReasoningSummary)[keyof typeof ReasoningSummary]

/** How long the model's answers are. */
export const Verbosity = { Low: 'low', Medium: 'medium', High: 'high' } as const
export type Verbosity = (typeof Verbosity)[keyof typeof Verbosity]

/** What the agent's commands may write: nothing, the working directory and temporary files, or everything. */
export const SandboxMode = {
  ReadOnly: 'read-only',
  WorkspaceWrite: 'workspace-write',
  DangerFullAccess: 'danger-full-access',
} as const
export type SandboxMode = (typeof SandboxMode)[keyof typeof SandboxMode]

/**
 * When Codex asks before it acts. `OnFailure` left with Codex 0.143; `Untrusted` is not taken over MCP from 0.149 on.
 * Requests go to `onServerRequest` of `Client.connect`, and are declined without one.
 */
export const ApprovalPolicy = {
  Untrusted: 'untrusted',
  OnFailure: 'on-failure',
  OnRequest: 'on-request',
  Never: 'never',
} as const
export type ApprovalPolicy = (typeof ApprovalPolicy)[keyof typeof ApprovalPolicy]
