/** What a run is asked to do: every input read, checked and resolved, before anything is started. */
import { messageOf } from '../errors.js'
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
import { isTable, parseMcpServers } from './mcp-servers.js'
import { secretsOfEnvironment, type Secrets } from './secrets.js'
import { schemaCheck, type SchemaCheck } from './structured.js'
import type { Environment } from './world.js'
import { outputPath, readInputFile, workingDirectory } from './workspace.js'

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
  /** `config` and the `-c` of `codex-args`. */
  userConfig: Table
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
  const inputs = readInputs(name => overlaid(name, get(name), args.inputs[name]))
  const workspace = await workingDirectory(undefined, env['GITHUB_WORKSPACE'] ?? process.cwd())
  const [cwd, prompt, schema, outputFile, transcriptFile] = await Promise.all([
    workingDirectory(inputs.workingDirectory, workspace),
    textOf('prompt-file', inputs.prompt, workspace),
    inputs.outputSchema && textOf('output-schema-file', inputs.outputSchema, workspace),
    inputs.outputFile && outputPath('output-file', inputs.outputFile, workspace),
    inputs.transcriptFile && outputPath('transcript-file', inputs.transcriptFile, workspace),
  ])
  const outputSchema = schema === undefined ? undefined : parseSchema(schema)
  return {
    inputs,
    event: readEvent(env),
    workspace,
    workingDirectory: cwd,
    prompt,
    userConfig: userConfig(inputs.config, args.config),
    mcpServers: inputs.mcpServers === undefined ? {} : parseMcpServers(inputs.mcpServers),
    outputSchema,
    checkReply: outputSchema && (await checkOf(outputSchema)),
    outputFile,
    transcriptFile,
  }
}

/** An input with what `codex-args` says for it. */
function overlaid(name: InputName, value: string, fromArgs: string | undefined): string {
  if (fromArgs === undefined) return value
  const spec: InputSpec = INPUTS[name]
  const given = value.trim()
  if (given === '' || given === spec.default || given === fromArgs) return fromArgs
  throw new InputError(`Inputs \`${name}\` and \`codex-args\` say different things: keep one of them.`)
}

function textOf(
  input: InputName,
  source: { text: string } | { file: string },
  workspace: string,
): Promise<string> {
  return 'text' in source ? Promise.resolve(source.text) : readInputFile(input, source.file, workspace)
}

async function checkOf(schema: Table): Promise<SchemaCheck> {
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
