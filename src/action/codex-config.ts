/** From inputs to what Codex is configured with. Pure: the guards' parts are handed in. */
import { parse } from 'smol-toml'
import type { CodexChatConfig, CodexMcpServer, SandboxMode } from '../client/config.js'
import { isLoopback } from '../wire/environment.js'
import { InputError, type InputName, type Inputs } from './inputs.js'
import { isTable } from './mcp-servers.js'

type Table = Record<string, unknown>

/** What guards the run: not for `config` to change. Each with what to use instead. */
const REFUSED: [RegExp, string][] = [
  [/^sandbox_mode$/, 'use the input `sandbox`'],
  [/^sandbox_workspace_write$/, 'use the input `network-access`'],
  [/^default_permissions$/, 'use the input `permission-profile`'],
  [
    /^permissions$/,
    'define the profile in the config.toml of `codex-home` and name it in `permission-profile`',
  ],
  [/^shell_environment_policy$/, 'use the input `env`'],
  [/^projects$/, 'use the input `trust-project`'],
  [/^cli_auth_credentials_store$/, 'use the input `auth-storage`'],
  [/^(?:sandbox_.*|notify|otel)$/, 'leave it out'],
]
/** Settings that are inputs here: taken as if the input had said it, so that no two places contradict each other. */
const INPUT_OF: Readonly<Record<string, InputName>> = {
  model: 'model',
  model_reasoning_effort: 'effort',
  model_verbosity: 'verbosity',
  approval_policy: 'approval-policy',
  developer_instructions: 'instructions',
}
/** Id of the provider that `responses-api-endpoint` makes. */
const PROVIDER = 'responses-api-endpoint'

export interface UserConfig {
  /** What no input stands for. */
  config: Table
  /** What inputs stand for, by input. */
  inputs: Partial<Record<InputName, string>>
  /** Its `mcp_servers`: guarded as those of the input. */
  mcpServers: unknown
}

/** The user's configuration: `config`, then the `-c` of `codex-args`. Throws an InputError. */
export function userConfig(config: string | undefined, overrides: readonly string[]): UserConfig {
  const result = checked('config', parseToml('config', config ?? ''))
  for (const override of overrides) {
    const [key = '', ...rest] = override.split('=')
    if (rest.length === 0 || key.trim() === '')
      throw new InputError('Input `codex-args` has a `-c` that is not `key=value`.')
    mergeInto(result, checked('codex-args', overrideTable(key, rest.join('=').trim())))
  }
  const { mcp_servers: mcpServers, ...others } = result
  const inputs: UserConfig['inputs'] = {}
  for (const [key, input] of Object.entries(INPUT_OF)) {
    const value = others[key]
    if (value === undefined) continue
    if (typeof value !== 'string') {
      throw new InputError(
        `Input \`config\` sets \`${key}\` to something that is not a text: use the input \`${input}\`.`,
      )
    }
    inputs[input] = value
    delete others[key]
  }
  return { config: others, inputs, mcpServers }
}

/** Refuses what guards the run. Codex takes quoted keys with dots in them apart, too. */
function checked(input: InputName, table: Table): Table {
  for (const key of Object.keys(table)) {
    const [first = key] = key.split('.', 1)
    const refused = REFUSED.find(([pattern]) => pattern.test(first))
    if (refused !== undefined) {
      throw new InputError(
        `Input \`${input}\` sets \`${first}\`, which this action sets itself: ${refused[1]}.`,
      )
    }
    if (first !== key) {
      throw new InputError(
        `Input \`${input}\` has a quoted key with a dot in it, under \`${first}\`: write it without the quotes.`,
      )
    }
  }
  const base = table['chatgpt_base_url']
  if (base !== undefined && !(typeof base === 'string' && isLoopback(base))) {
    throw new InputError(
      `Input \`${input}\` sets \`chatgpt_base_url\` to another machine, which would get the sign-in: leave it out.`,
    )
  }
  return table
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
  /** `userConfig`’s part that no input stands for. */
  user: Table
  /** The guards' part: permission profile, environment policy, untrusted projects, switched-off loading. Wins. */
  guard: Table
  /** The sandbox, where no permission profile is in force. */
  sandbox: SandboxMode | undefined
  /** Codex's `mcp_servers`. */
  mcpServers: Table
  /** What this action itself offers. */
  ownServers?: readonly CodexMcpServer[] | undefined
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
      reasoningEffort: inputs.effort,
      verbosity: inputs.verbosity,
      sandbox,
      approvalPolicy: inputs.approvalPolicy,
    },
    workingDirectory,
    developerInstructions: instructions,
    mcpServers: parts.ownServers,
    outputSchema,
    config,
  }
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
