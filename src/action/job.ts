/** What a run is asked to do: every input read, checked and resolved, before anything is started. */
import { messageOf } from '../errors.js'
import { parseEnvInput } from '../guard/environment.js'
import type { WorkflowEvent } from '../guard/event.js'
import { parseCodexArgs } from './codex-args.js'
import { userConfig } from './codex-config.js'
import { readEvent } from './event.js'
import {
  InputError,
  readInputs,
  SECRET_INPUTS,
  type GetInput,
  type InputName,
  type Inputs,
} from './inputs.js'
import { INPUTS, type InputSpec } from './input-table.js'
import { isTable, mcpServersOf } from './mcp-servers.js'
import { secretsOfEnvironment, type Secrets } from './secrets.js'
import type { SchemaCheck } from './structured.js'
import type { Environment } from './world.js'
import { codexHomePath, outputPath, readInputFile, workingDirectory } from './workspace.js'

type Table = Record<string, unknown>

export interface Job {
  inputs: Inputs
  event: WorkflowEvent
  /** Real path of `GITHUB_WORKSPACE`. */
  workspace: string
  /** Real path of where Codex works. */
  workingDirectory: string
  /** The prompt as it was written; `${request}` is still in it. */
  prompt: string
  /** `config` and the `-c` of `codex-args`, less what inputs stand for. */
  userConfig: Table
  /** What `env` gives the agent's commands. */
  commandEnv: Record<string, string>
  mcpServers: Record<string, Table>
  outputSchema: Table | undefined
  /** Checks the reply against it. */
  checkReply: SchemaCheck | undefined
  /** Where `output-file` and `transcript-file` go. */
  outputFile: string | undefined
  transcriptFile: string | undefined
}

/** Masks the secrets, then reads and checks every input. Throws an InputError. */
export async function readJob(get: GetInput, env: Environment, secrets: Secrets): Promise<Job> {
  for (const name of SECRET_INPUTS) secrets.add(get(name), get(name).trim(), ...get(name).split(/\r?\n/))
  secrets.add(...secretsOfEnvironment(env))
  const args = parseCodexArgs(get('codex-args'))
  const user = userConfig(get('config'), args.config)
  const inputs = readInputs(name => {
    const value = overlaid(name, get(name), args.inputs[name], 'codex-args')
    return overlaid(name, value, user.inputs[name], 'config` (or a `-c` of `codex-args')
  })
  const commandEnv = parseEnvInput(inputs.env ?? '')
  secrets.add(...secretsOfEnvironment(commandEnv))
  const workspace = await workingDirectory(undefined, env['GITHUB_WORKSPACE'] || process.cwd())
  const [codexHome, cwd, prompt, schema, outputFile, transcriptFile] = await Promise.all([
    inputs.codexHome && codexHomePath(inputs.codexHome, workspace, env['HOME']),
    workingDirectory(inputs.workingDirectory, workspace),
    textOf('prompt-file', inputs.prompt, workspace),
    inputs.outputSchema && textOf('output-schema-file', inputs.outputSchema, workspace),
    inputs.outputFile && outputPath('output-file', inputs.outputFile, workspace),
    inputs.transcriptFile && outputPath('transcript-file', inputs.transcriptFile, workspace),
  ])
  const outputSchema = schema === undefined ? undefined : parseSchema(schema)
  return {
    inputs: { ...inputs, codexHome },
    event: readEvent(env),
    workspace,
    workingDirectory: cwd,
    prompt,
    userConfig: user.config,
    commandEnv,
    mcpServers: mcpServersOf(inputs.mcpServers, user.mcpServers),
    outputSchema,
    checkReply: outputSchema && (await checkOf(outputSchema)),
    outputFile,
    transcriptFile,
  }
}

/** An input with what another one says for it. */
function overlaid(name: InputName, value: string, other: string | undefined, source: string): string {
  if (other === undefined) return value
  const spec: InputSpec = INPUTS[name]
  const given = value.trim()
  if (given === '' || given === spec.default || given === other.trim()) return other
  throw new InputError(`Inputs \`${name}\` and \`${source}\` say different things: keep one of them.`)
}

async function textOf(
  input: InputName,
  source: { text: string } | { file: string },
  workspace: string,
): Promise<string> {
  if ('text' in source) return source.text
  const text = await readInputFile(input, source.file, workspace)
  if (text.trim() === '') throw new InputError(`Input \`${input}\` names an empty file: ${source.file}`)
  return text
}

async function checkOf(schema: Table): Promise<SchemaCheck> {
  const { schemaCheck } = await import('./structured.js')
  try {
    return await schemaCheck(schema)
  } catch (error) {
    throw new InputError(`Input \`output-schema\` is not a JSON schema: ${messageOf(error).slice(0, 200)}`)
  }
}

function parseSchema(text: string): Table {
  try {
    const schema: unknown = JSON.parse(text)
    if (isTable(schema)) return schema
  } catch (error) {
    throw new InputError(`Input \`output-schema\` is not JSON: ${messageOf(error).slice(0, 200)}`)
  }
  throw new InputError('Input `output-schema` must be a JSON object with a JSON schema.')
}
