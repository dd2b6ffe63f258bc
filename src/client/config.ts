/** What a chat is opened with: the types a program writes, and their one validation. */
import { z } from 'zod'
import { CodexError } from '../errors.js'
import { ApprovalPolicy, ReasoningEffort, ReasoningSummary, SandboxMode, Verbosity } from './names.js'

export { ApprovalPolicy, ReasoningEffort, ReasoningSummary, SandboxMode, Verbosity } from './names.js'

/** The model and how it may act. What is left out is Codex's own choice. */
export interface CodexProfile {
  /** The model's name as Codex knows it, e.g. `gpt-5`. */
  model?: string | undefined
  /** Id of a provider of the configuration, for models that are not OpenAI's. */
  modelProvider?: string | undefined
  /** How much the model thinks. */
  reasoningEffort?: ReasoningEffort | undefined
  /** How much of its reasoning is told. */
  reasoningSummary?: ReasoningSummary | undefined
  /** How long its answers are. */
  verbosity?: Verbosity | undefined
  /** Exclusive with `permissionProfile` of the chat. */
  sandbox?: SandboxMode | undefined
  /** Network for the agent's commands, in the sandbox `workspace-write`. */
  networkAccess?: boolean | undefined
  /** When Codex asks before it acts; see `onServerRequest` of `Client.connect`. */
  approvalPolicy?: ApprovalPolicy | undefined
}

interface CodexMcpServerBase {
  /** Its name in Codex: letters, digits, `_` and `-`. */
  name: string
  /** How long it may take to start, in seconds. Codex's default is 10. */
  startupTimeoutSec?: number | undefined
  /** How long one call may take, in seconds. Codex's default is 60. */
  toolTimeoutSec?: number | undefined
  /** Offer only these of its tools. */
  enabledTools?: readonly string[] | undefined
  /**
   * Whether the chat fails when the server cannot start. Default true: from about 0.153 on Codex waits for required
   * servers only, and would begin without the tools of a slower one. CLIs up to 0.98 wait for all, and go on without.
   */
  required?: boolean | undefined
  /** Names of its tools, if they are known: Codex 0.118 – 0.121 lets tools be approved by name only. */
  toolNames?: readonly string[] | undefined
}

/** An MCP server that Codex starts and speaks to over its standard streams. */
export interface CodexStdioMcpServer extends CodexMcpServerBase {
  /** Program that is the server, by name or path. */
  command: string
  /** Its arguments. */
  args?: readonly string[] | undefined
  /** Environment of the server, besides a few basics that Codex passes. */
  env?: Readonly<Record<string, string>> | undefined
  /** Where it runs. Default: where Codex runs. */
  cwd?: string | undefined
}

/** An MCP server that Codex reaches over streamable HTTP. */
export interface CodexHttpMcpServer extends CodexMcpServerBase {
  /** Where it listens: an http or https URL. */
  url: string
  /** Name of a variable of Codex's environment that holds the bearer token. */
  bearerTokenEnvVar?: string | undefined
  /** Headers of every request. They reach Codex over its wire, never through its arguments. */
  httpHeaders?: Readonly<Record<string, string>> | undefined
}

/** An MCP server for Codex to use. Its tools are approved without asking: the program chose it. */
export type CodexMcpServer = CodexStdioMcpServer | CodexHttpMcpServer

/** How a chat is set up. Everything is optional; what is left out is decided by Codex's own configuration. */
export interface CodexChatConfig {
  /** The model and how it may act. */
  profile?: CodexProfile | undefined
  /** Where commands run and relative paths start. Default: the working directory of the Codex process. */
  workingDirectory?: string | undefined
  /** Environment for the agent's commands, added to what Codex lets through. */
  env?: Readonly<Record<string, string>> | undefined
  /** Replaces Codex's own instructions to the model. */
  baseInstructions?: string | undefined
  /** Added as a developer message. */
  developerInstructions?: string | undefined
  /** MCP servers for Codex to use, each with a name of its own. */
  mcpServers?: readonly CodexMcpServer[] | undefined
  /** JSON schema the final reply must satisfy. */
  outputSchema?: Readonly<Record<string, unknown>> | undefined
  /** Paths of local images, sent with the first prompt. */
  images?: readonly string[] | undefined
  /** Id of a permission profile of the configuration. Exclusive with `profile.sandbox`. */
  permissionProfile?: string | undefined
  /** Anything else of Codex's config.toml, nested or with dotted keys; merged over what the other fields say. */
  config?: Readonly<Record<string, unknown>> | undefined
}

const text = z.string().min(1)
const seconds = z.number().positive().finite()
const strings = z.record(z.string(), z.string())
const server = {
  name: z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]+$/, 'must be letters, digits, _ and - only'),
  startupTimeoutSec: seconds.optional(),
  toolTimeoutSec: seconds.optional(),
  enabledTools: z.array(text).readonly().optional(),
  required: z.boolean().optional(),
  toolNames: z.array(text).readonly().optional(),
}
const stdioServer = z.strictObject({
  ...server,
  command: text,
  args: z.array(z.string()).readonly().optional(),
  env: strings.optional(),
  cwd: text.optional(),
})
const httpServer = z.strictObject({
  ...server,
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  bearerTokenEnvVar: text.optional(),
  httpHeaders: strings.optional(),
})
const hasUrl = (value: unknown): boolean => typeof value === 'object' && value !== null && 'url' in value
// Not a union: its error would not say which of the two kinds of server, and which field, is wrong.
const mcpServer = z.unknown().transform((value, context): CodexMcpServer => {
  const result = (hasUrl(value) ? httpServer : stdioServer).safeParse(value)
  if (result.success) return result.data
  for (const { message, path } of result.error.issues) {
    context.issues.push({ code: 'custom', message, path, input: value })
  }
  return z.NEVER
})

const schema: z.ZodType<CodexChatConfig> = z
  .strictObject({
    profile: z
      .strictObject({
        model: text.optional(),
        modelProvider: text.optional(),
        reasoningEffort: z.enum(ReasoningEffort).optional(),
        reasoningSummary: z.enum(ReasoningSummary).optional(),
        verbosity: z.enum(Verbosity).optional(),
        sandbox: z.enum(SandboxMode).optional(),
        networkAccess: z.boolean().optional(),
        approvalPolicy: z.enum(ApprovalPolicy).optional(),
      })
      .refine(
        ({ networkAccess, sandbox }) =>
          networkAccess === undefined || (sandbox ?? 'workspace-write') === 'workspace-write',
        { path: ['networkAccess'], message: 'is for the sandbox workspace-write only' },
      )
      .optional(),
    workingDirectory: text.optional(),
    env: z
      .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be names of variables'), z.string())
      .optional(),
    baseInstructions: text.optional(),
    developerInstructions: text.optional(),
    mcpServers: z
      .array(mcpServer)
      .readonly()
      .refine(
        servers => new Set(servers.map(({ name }) => name)).size === servers.length,
        'has two servers of one name',
      )
      .optional(),
    outputSchema: z.record(z.string(), z.unknown()).optional(),
    images: z.array(text).readonly().optional(),
    permissionProfile: text.optional(),
    config: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(config => config.permissionProfile === undefined || config.profile?.sandbox === undefined, {
    path: ['permissionProfile'],
    message: 'and profile.sandbox exclude each other',
  })

/** Checks a configuration. Throws a CodexError (`invalid_config`) that names every wrong field, never a value. */
export function parseConfig(config: unknown): CodexChatConfig {
  const result = schema.safeParse(config)
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `${fieldOf(path)}: ${message}`)
  throw new CodexError(`The chat's configuration is wrong. ${problems.join('; ')}.`, {
    code: 'invalid_config',
    remedy: 'Correct the named fields; anything without a field of its own goes into `config`.',
  })
}

function fieldOf(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : before ? `${before}.${String(part)}` : String(part),
    '',
  )
  return name === '' ? 'configuration' : name
}
