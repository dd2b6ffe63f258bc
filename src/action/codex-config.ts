/** From inputs to what Codex is configured with. Pure: the guards' parts are handed in. */
import { parse } from 'smol-toml'
import type { CodexChatConfig, ReasoningEffort, SandboxMode } from '../client/config.js'
import { ReasoningEffort as EFFORTS } from '../client/names.js'
import { isLoopback } from '../wire/environment.js'
import { InputError, type Inputs } from './inputs.js'
import { isTable } from './mcp-servers.js'

type Table = Record<string, unknown>

/** What guards the run: not for `config` to change. */
const REFUSED =
  /^(?:projects|permissions|default_permissions|sandbox_.*|shell_environment_policy|cli_auth_credentials_store|notify|otel)$/
/** Id of the provider that `responses-api-endpoint` makes. */
const PROVIDER = 'responses-api-endpoint'

/** The user's configuration: `config`, then the `-c` of `codex-args`. Throws an InputError. */
export function userConfig(config: string | undefined, overrides: readonly string[]): Table {
  const result = parseToml('config', config ?? '')
  for (const override of overrides) {
    const [key = '', ...rest] = override.split('=')
    if (rest.length === 0 || key.trim() === '')
      throw new InputError('Input `codex-args` has a `-c` that is not `key=value`.')
    mergeInto(result, overrideTable(key, rest.join('=').trim()))
  }
  for (const key of Object.keys(result)) {
    if (REFUSED.test(key)) {
      throw new InputError(
        `Input \`config\` sets \`${key}\`, which this action sets itself: use the input for it, or leave it out.`,
      )
    }
  }
  const base = result['chatgpt_base_url']
  if (base !== undefined && !(typeof base === 'string' && isLoopback(base))) {
    throw new InputError(
      'Input `config` sets `chatgpt_base_url` to another machine, which would get the sign-in: leave it out.',
    )
  }
  return result
}

/** A dotted key and a value that is TOML, or else a plain string, as the CLI takes it. */
function overrideTable(key: string, value: string): Table {
  for (const text of [value, JSON.stringify(value)]) {
    try {
      return parse(`${key} = ${text}`)
    } catch {
      // Not TOML: a plain string then.
    }
  }
  throw new InputError('Input `codex-args` has a `-c` whose key is not a dotted TOML key.')
}

function parseToml(input: string, text: string): Table {
  try {
    return parse(text)
  } catch (error) {
    const line = (error as { line?: unknown }).line
    throw new InputError(
      `Input \`${input}\` is not TOML${typeof line === 'number' ? ` (line ${line})` : ''}.`,
    )
  }
}

function mergeInto(target: Table, source: Table): void {
  for (const [key, value] of Object.entries(source)) {
    const own = Object.hasOwn(target, key) ? target[key] : undefined
    if (isTable(own) && isTable(value)) mergeInto(own, value)
    else Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  }
}

export interface ConfigParts {
  inputs: Inputs
  /** Real path of where Codex works. */
  workingDirectory: string
  /** See `userConfig`. */
  user: Table
  /** The guards' part: permission profile, environment policy, untrusted projects, switched-off loading. Wins. */
  guard: Table
  /** The sandbox, where no permission profile is in force. */
  sandbox: SandboxMode | undefined
  /** Codex's `mcp_servers`. */
  mcpServers: Table
  /** Developer instructions: the repository's AGENTS.md and the `instructions` input. */
  instructions: string | undefined
  outputSchema: Table | undefined
}

/** The chat's configuration. Throws an InputError. */
export function chatConfig(parts: ConfigParts): CodexChatConfig {
  const { inputs, workingDirectory, user, guard, sandbox, mcpServers, instructions, outputSchema } = parts
  const config: Table = structuredClone(user)
  if (Object.keys(mcpServers).length > 0) mergeInto(config, { mcp_servers: mcpServers })
  if (inputs.responsesApiEndpoint !== undefined) mergeInto(config, providerTable(inputs.responsesApiEndpoint))
  mergeInto(config, guard)
  return {
    profile: {
      model: inputs.model,
      reasoningEffort: effort(inputs.effort),
      verbosity: inputs.verbosity,
      sandbox,
      approvalPolicy: inputs.approvalPolicy,
    },
    workingDirectory,
    developerInstructions: instructions,
    outputSchema,
    config,
  }
}

function effort(value: string | undefined): ReasoningEffort | undefined {
  const known = Object.values(EFFORTS) as string[]
  if (value === undefined || known.includes(value)) return value as ReasoningEffort | undefined
  throw new InputError(`Input \`effort\` must be one of ${known.map(name => `\`${name}\``).join(', ')}.`)
}

function providerTable(endpoint: string): Table {
  return {
    model_provider: PROVIDER,
    model_providers: {
      [PROVIDER]: {
        name: PROVIDER,
        base_url: endpoint.replace(/\/+$/, '').replace(/\/responses$/, ''),
        wire_api: 'responses',
        requires_openai_auth: true,
        supports_websockets: false,
      },
    },
  }
}
