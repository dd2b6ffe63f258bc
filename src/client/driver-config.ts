/** From a chat's configuration to what a wire is asked. Pure; the version limits are measured (docs/library.md). */
import { ConnectionError } from '../errors.js'
import type { ThreadRequest, TurnRequest } from '../wire/driver.js'
import { isLoopback } from '../wire/environment.js'
import { compareVersions, FIRST_APP_SERVER, FIRST_PERMISSION_PROFILES } from '../wire/select.js'
import type { Capabilities, Wire } from '../wire/select.js'
import { ApprovalPolicy, parseConfig } from './config.js'
import type {
  CodexChatConfig,
  CodexHttpMcpServer,
  CodexMcpServer,
  CodexStdioMcpServer,
  ReasoningEffort,
} from './config.js'

/** The CLI a configuration is meant for. */
export interface DriverTarget {
  /** Version of the CLI, `X.Y.Z`. */
  version: string
  wire: Wire
  capabilities: Capabilities
}

/** What the driver is asked for a chat: its thread, and everything of its turns but the prompt. */
export interface DriverConfig {
  thread: ThreadRequest
  turn: Omit<TurnRequest, 'prompt'>
}

/** First CLI that takes developer instructions over MCP; older ones ignore them silently. */
const FIRST_DEVELOPER_INSTRUCTIONS = '0.53.0'
/** First CLI that reaches HTTP servers with the MCP client it has by default. */
const FIRST_HTTP_SERVERS = '0.45.0'
/** First CLI with `http_headers`, `bearer_token_env_var`, `cwd` and `enabled_tools` for MCP servers. Ignored before. */
const FIRST_SERVER_OPTIONS = '0.47.0'
/** CLIs that ask before each MCP tool call, and take an approval for a named tool only. Over MCP nobody can answer. */
const FIRST_ASKING_FOR_TOOLS = '0.117.0'
const FIRST_APPROVING_SERVERS = '0.122.0'
/** First CLI that takes an effort. Those not listed work everywhere. */
const FIRST_EFFORT: Partial<Record<ReasoningEffort, string>> = {
  none: '0.58.0',
  xhigh: '0.59.0',
  max: '0.138.0',
  ultra: '0.138.0',
}
/** First CLIs that refuse an approval policy: either wire, and MCP. */
const FIRST_WITHOUT_ON_FAILURE = '0.143.0'
const FIRST_MCP_WITHOUT_UNTRUSTED = '0.149.0'

/**
 * Validates a configuration and translates it. Throws a CodexError `invalid_config` for a wrong one, and a
 * ConnectionError `unsupported_option` for one that this CLI cannot carry on this wire, saying which could.
 */
export function toDriverConfig(config: CodexChatConfig, target: DriverTarget): DriverConfig {
  const valid = parseConfig(config)
  refuseUnsupported(valid, target)
  const { profile = {}, env, mcpServers = [] } = valid
  const appServer = target.wire === 'app-server'
  const derived = compact({
    model_provider: profile.modelProvider,
    // Also in the configuration, so that the thread is opened with them and reports them.
    model_reasoning_effort: profile.reasoningEffort,
    model_reasoning_summary: profile.reasoningSummary,
    model_verbosity: profile.verbosity,
    sandbox_workspace_write:
      profile.networkAccess === undefined ? undefined : { network_access: profile.networkAccess },
    default_permissions: valid.permissionProfile,
    shell_environment_policy: env === undefined ? undefined : { set: env },
    mcp_servers:
      mcpServers.length === 0
        ? undefined
        : Object.fromEntries(mcpServers.map(server => [server.name, serverTable(server, target.version)])),
    // Newer CLIs need no asking, and warn of the word.
    experimental_use_rmcp_client:
      mcpServers.some(isHttp) && compareVersions(target.version, FIRST_HTTP_SERVERS) < 0 ? true : undefined,
  })
  return {
    thread: {
      cwd: valid.workingDirectory,
      model: profile.model,
      sandbox: profile.sandbox,
      approvalPolicy: profile.approvalPolicy,
      config: merge(derived, expandDotted(valid.config ?? {})),
      baseInstructions: valid.baseInstructions,
      developerInstructions: valid.developerInstructions,
    },
    turn: {
      images: valid.images,
      effort: appServer ? profile.reasoningEffort : undefined,
      summary: appServer ? profile.reasoningSummary : undefined,
      outputSchema: valid.outputSchema,
    },
  }
}

function refuseUnsupported(config: CodexChatConfig, { version, wire, capabilities }: DriverTarget): void {
  const before = (first: string): boolean => compareVersions(version, first) < 0
  const refuse = (field: string, could: string): never => {
    throw new ConnectionError(`Codex ${version} over ${wire} cannot carry ${field}; ${could} could.`, {
      code: 'unsupported_option',
      remedy: `Use ${could}, or leave ${field} out.`,
    })
  }
  const { profile = {}, mcpServers = [] } = config
  const appServer = `Codex ${FIRST_APP_SERVER} or later over app-server`

  if (config.outputSchema !== undefined && !capabilities.outputSchema) refuse('outputSchema', appServer)
  if (config.images !== undefined && !capabilities.images) refuse('images', appServer)
  if (config.permissionProfile !== undefined && !capabilities.permissionProfiles) {
    refuse('permissionProfile', `Codex ${FIRST_PERMISSION_PROFILES} or later over app-server`)
  }
  if (config.developerInstructions !== undefined && before(FIRST_DEVELOPER_INSTRUCTIONS)) {
    refuse('developerInstructions', `Codex ${FIRST_DEVELOPER_INSTRUCTIONS} or later`)
  }
  const firstEffort = profile.reasoningEffort && FIRST_EFFORT[profile.reasoningEffort]
  if (firstEffort !== undefined && before(firstEffort)) {
    refuse(`profile.reasoningEffort ${profile.reasoningEffort}`, `Codex ${firstEffort} or later`)
  }
  const policy = `profile.approvalPolicy ${profile.approvalPolicy}`
  if (profile.approvalPolicy === ApprovalPolicy.OnFailure && !before(FIRST_WITHOUT_ON_FAILURE)) {
    refuse(policy, `a Codex before ${FIRST_WITHOUT_ON_FAILURE}`)
  }
  if (
    profile.approvalPolicy === ApprovalPolicy.Untrusted &&
    wire === 'mcp' &&
    !before(FIRST_MCP_WITHOUT_UNTRUSTED)
  ) {
    refuse(policy, appServer)
  }
  for (const [index, server] of mcpServers.entries()) {
    const at = (field: string): never =>
      refuse(`mcpServers[${index}].${field}`, `Codex ${FIRST_SERVER_OPTIONS} or later`)
    const asks = !before(FIRST_ASKING_FOR_TOOLS) && before(FIRST_APPROVING_SERVERS)
    if (wire === 'mcp' && asks && namedTools(server) === undefined) {
      refuse(
        `mcpServers[${index}] without toolNames`,
        `app-server, or Codex ${FIRST_APPROVING_SERVERS} or later`,
      )
    }
    if (!before(FIRST_SERVER_OPTIONS)) continue
    if (server.enabledTools !== undefined) at('enabledTools')
    if (!isHttp(server)) {
      if (server.cwd !== undefined) at('cwd')
    } else {
      if (server.bearerTokenEnvVar !== undefined) at('bearerTokenEnvVar')
      if (server.httpHeaders !== undefined && bearerOf(server) === undefined) at('httpHeaders')
    }
  }
}

const isHttp = (server: CodexMcpServer): server is CodexHttpMcpServer => 'url' in server

/**
 * The token for CLIs before 0.47: they know no headers but that of a bearer token, and write its scheme twice
 * (`Bearer Bearer …`). Only the tool server of this package lets that pass, which is on loopback.
 */
function bearerOf({ url, httpHeaders = {} }: CodexHttpMcpServer): string | undefined {
  const [entry, ...more] = Object.entries(httpHeaders)
  if (!isLoopback(url) || entry === undefined || more.length > 0) return undefined
  return entry[0].toLowerCase() === 'authorization' ? /^Bearer (.+)$/.exec(entry[1])?.[1] : undefined
}

function serverTable(server: CodexMcpServer, version: string): Record<string, unknown> {
  const byName = compareVersions(version, FIRST_APPROVING_SERVERS) < 0 ? namedTools(server) : undefined
  return compact({
    ...(isHttp(server) ? httpTable(server, version) : stdioTable(server)),
    startup_timeout_sec: server.startupTimeoutSec,
    tool_timeout_sec: server.toolTimeoutSec,
    enabled_tools: server.enabledTools,
    required: server.required ?? true,
    // With approval policy `never`, Codex from 0.154 on refuses every tool call without this.
    default_tools_approval_mode: 'approve',
    tools: byName && Object.fromEntries(byName.map(name => [name, { approval_mode: 'approve' }])),
  })
}

const namedTools = ({ toolNames, enabledTools }: CodexMcpServer): readonly string[] | undefined =>
  toolNames ?? enabledTools

const stdioTable = ({ command, args, env, cwd }: CodexStdioMcpServer): Record<string, unknown> => ({
  command,
  args,
  env,
  cwd,
})

function httpTable(server: CodexHttpMcpServer, version: string): Record<string, unknown> {
  const { url, bearerTokenEnvVar, httpHeaders } = server
  if (httpHeaders !== undefined && compareVersions(version, FIRST_SERVER_OPTIONS) < 0) {
    return { url, bearer_token: bearerOf(server) }
  }
  return { url, bearer_token_env_var: bearerTokenEnvVar, http_headers: httpHeaders }
}

/** Without the keys that have no value. */
function compact(table: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined))
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `over` upon `base`, table by table; anything else is replaced. */
function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const result = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) {
    const before = result.get(key)
    result.set(key, isTable(before) && isTable(value) ? merge(before, value) : value)
  }
  return Object.fromEntries(result)
}

/** Codex splits the outermost keys at their dots; done here, so that `a.b` and `a: { b }` mean the same to `merge`. */
function expandDotted(table: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.entries(table).reduce<Record<string, unknown>>((result, [key, value]) => {
    const [first = key, ...rest] = key.split('.')
    const nested = rest.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value)
    return merge(result, { [first]: nested })
  }, {})
}
