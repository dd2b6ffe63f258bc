/**
 * Every input and output of the action, with its documentation. action.yml and README's tables are generated from
 * here (`npm run docs`), and a test holds the three together.
 */
export interface InputSpec {
  description: string
  default?: string
}

export const INPUTS = {
  prompt: {
    description:
      'What Codex is asked. Exactly one of `prompt` and `prompt-file`. Reaches Codex verbatim, but for `${request}` on comment events.',
  },
  'prompt-file': {
    description:
      'File with the prompt, relative to the workspace. Never read through a link that leads out of it.',
  },
  auth: {
    description:
      'Sign-in payload from `codex-client read`, as a secret. auth.json itself, or its plain base64, is accepted too.',
  },
  'openai-api-key': { description: 'OpenAI API key, as a secret.' },
  'codex-access-token': {
    description:
      'Codex access token (ChatGPT Business and Enterprise), as a secret. It travels in Codex’s own environment.',
  },
  'auth-storage': {
    description:
      '`memory`: Codex gets the credential over the wire, nothing is on disk. `file`: auth.json in the private home. `auto`: memory where the CLI can, else file with a warning.',
    default: 'auto',
  },
  'auth-secret-name': {
    description:
      'Secret that a rotated sign-in is written back to: `NAME` of this repository, `environment:ENVIRONMENT/NAME` or `org:NAME`.',
  },
  'auth-secret-token': {
    description:
      'Token that may write that secret (a GitHub App’s or a fine-grained personal access token with `secrets: write`).',
  },
  'codex-version': {
    description:
      'Version of `@openai/codex` to install, or `latest`. Default: the version this release was tested with.',
  },
  'codex-path': { description: 'Path of a Codex binary to use; nothing is installed.' },
  'codex-home': {
    description: 'A Codex home to use and keep. Default: a fresh private one, removed at the end.',
  },
  transport: {
    description: '`app-server`, `mcp` (needs `safety-strategy: unsafe`) or `auto` by version.',
    default: 'auto',
  },
  model: { description: 'Model, as Codex names it.' },
  effort: {
    description: 'Reasoning effort, as Codex names it: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` …',
  },
  verbosity: { description: '`low`, `medium` or `high`.' },
  sandbox: {
    description:
      '`read-only`, `workspace-write` or `danger-full-access` (home, workspace, temp and network open, the credentials still denied).',
    default: 'workspace-write',
  },
  'permission-profile': {
    description:
      'A permission profile of the config.toml in your `codex-home`, extended with this action’s denials. Instead of `sandbox`.',
  },
  'network-access': { description: 'Network for the agent’s commands.', default: 'false' },
  'trust-project': {
    description:
      'Load the repository’s own `.codex/` configuration, whose MCP servers and hooks run outside the sandbox. Never for an untrusted head.',
    default: 'false',
  },
  'approval-policy': {
    description:
      '`never`, `on-request`, `on-failure` or `untrusted`. Any request that still comes is declined and shown in the log.',
    default: 'never',
  },
  'working-directory': { description: 'Where Codex works, relative to the workspace.' },
  instructions: { description: 'Developer instructions added to the thread.' },
  'mcp-servers': {
    description:
      'MCP servers for Codex, as JSON or TOML by name (bare, or under `mcp_servers` / `mcpServers`). Their tools are approved without asking.',
  },
  config: {
    description: 'TOML merged over what this action configures. What guards the run is refused by name.',
  },
  env: {
    description:
      '`NAME=value` lines for the agent’s commands. Nothing else of the job’s environment reaches them but the usual basics.',
  },
  'codex-args': {
    description: '`-c key=value` pairs and flags that have an input here; anything else is refused by name.',
  },
  'responses-api-endpoint': {
    description: 'Another Responses endpoint, e.g. `https://example.com/v1/responses`.',
  },
  'output-schema': {
    description: 'JSON schema of the final reply. At most one of `output-schema` and `output-schema-file`.',
  },
  'output-schema-file': {
    description: 'File with the JSON schema of the final reply, relative to the workspace.',
  },
  'output-file': { description: 'File the reply is written to, relative to the workspace.' },
  'transcript-file': {
    description: 'File the event transcript is written to (JSONL, redacted), relative to the workspace.',
  },
  resume: { description: 'Id of a thread to continue. Needs `codex-home`.' },
  'github-token': {
    description: 'Used by this action only, never visible to the agent.',
    default: '${{ github.token }}',
  },
  'reply-to': {
    description: '`auto`: the pull request, issue or review thread of the event; `none`; or a number.',
    default: 'auto',
  },
  'comment-mode': { description: '`sticky`: one comment per key, updated; `new`.', default: 'sticky' },
  'comment-key': {
    description: 'Tells the sticky comments of several jobs apart. Default: workflow, job and matrix leg.',
  },
  matrix: {
    description:
      'The matrix leg of the job, which is part of the comment’s key. GitHub fills it in; leave it.',
    default: '${{ toJSON(matrix) }}',
  },
  'comment-on-failure': { description: 'Say in the comment what failed.', default: 'true' },
  'progress-comment': { description: 'Keep the comment current while Codex works.', default: 'false' },
  'inline-review': {
    description: 'Let Codex leave comments on lines of the diff, posted as one review.',
    default: 'false',
  },
  'review-event': { description: '`COMMENT`, `REQUEST_CHANGES` or `APPROVE`.', default: 'COMMENT' },
  'trigger-phrase': {
    description:
      'On comment events, run only when the comment’s first word is this; the rest is `${request}`.',
  },
  'allow-users': {
    description:
      'Logins that may trigger a run besides those with write access, separated by commas; `*` for everybody.',
  },
  'allow-bots': { description: 'Let `github-actions[bot]` trigger a run.', default: 'false' },
  'allow-bot-users': { description: 'Bots that may trigger a run, by login, separated by commas.' },
  'safety-strategy': { description: '`drop-sudo`, `read-only` or `unsafe`.', default: 'drop-sudo' },
  'timeout-minutes': {
    description:
      'After so many minutes the turn is interrupted, and what there is is posted. Fractions are allowed.',
    default: '60',
  },
  'idle-timeout-minutes': { description: 'The same when nothing at all arrives for so long.', default: '15' },
  'log-reasoning': { description: 'Show reasoning summaries in the log.', default: 'true' },
  'log-output': { description: 'Show the output of commands in the log.', default: 'true' },
} as const satisfies Record<string, InputSpec>

export type InputName = keyof typeof INPUTS

export const OUTPUTS = {
  'final-message': 'The final reply, redacted.',
  'structured-output': 'The final reply as compact JSON, when `output-schema` is given and it fits.',
  conclusion: '`success`, `failure`, `cancelled`, `timed-out` or `skipped`.',
  'conclusion-reason': 'Why, in one sentence.',
  'thread-id': 'Id of the Codex thread, for `resume`.',
  'comment-id': 'Id of the comment.',
  'comment-url': 'Address of the comment.',
  'review-url': 'Address of the review.',
  usage:
    'JSON: `input`, `cached`, `output`, `reasoning`, `total` tokens; `turns`; `commands`; `duration` in seconds.',
  'codex-version': 'Version of the Codex CLI that ran.',
  'changed-files': 'JSON list of the paths the run changed, relative to the workspace.',
  'patch-file': 'A patch of exactly what the run changed. Kept until the end of the job.',
  'transcript-file': 'Path of the transcript.',
  'auth-source':
    'Which credential was used: `auth` (with its kind, plan and the end of its access token), `openai-api-key` or `codex-access-token`.',
  'auth-rotated':
    'Whether the sign-in was renewed, and what became of it: `false`, `saved`, `pending` (the end of the job stores it), `superseded` (another job wrote the secret) or `lost`.',
} as const satisfies Record<string, string>

export type OutputName = keyof typeof OUTPUTS
