/**
 * Which tool a request offers for what, and how its call is written. That differs by CLI version and by model: looked up
 * in the request itself, never in a table of versions.
 */
import type { IncomingHttpHeaders } from 'node:http'

/** A tool as a request of the Responses API offers it. */
export interface Tool {
  type: string
  name?: string
  description?: string
  /** The tools of a namespace. */
  tools?: Tool[]
}

/** A request of the CLI for an answer of the model. */
export interface ModelRequest {
  /** 0 for the first. */
  index: number
  headers: IncomingHttpHeaders
  /** The parsed body. */
  body: Record<string, unknown>
  /** Everything offered, also what newer CLIs send as an `additional_tools` item of the input. */
  tools: Tool[]
  /** The texts of the user's messages, in order; the last one is the prompt of the turn. */
  prompts: string[]
  /** Results of the tool calls made so far in this thread, in order, as the model sees them. */
  results: string[]
}

/** A tool call as an output item, without its ids. */
export type Call =
  | { type: 'function_call'; name: string; namespace?: string; arguments: string }
  | { type: 'custom_tool_call'; name: string; namespace?: string; input: string }

export type PlanStep = readonly [step: string, status: 'pending' | 'in_progress' | 'completed']

/** The tool of this name, wherever it is offered, and the namespace it lies in. */
function offered(request: ModelRequest, name: string): { tool: Tool; namespace?: string } | undefined {
  for (const tool of request.tools) {
    if (tool.name === name && tool.type !== 'namespace') return { tool }
    const inner = tool.tools?.find(each => each.name === name)
    if (inner && tool.name !== undefined) return { tool: inner, namespace: tool.name }
  }
  return undefined
}

/** Code mode of the newest models: one tool `exec` that runs JavaScript, in which the other tools are functions. */
function codeMode(request: ModelRequest): Tool | undefined {
  const exec = offered(request, 'exec')?.tool
  return exec?.type === 'custom' ? exec : undefined
}

const script = (source: string): Call => ({ type: 'custom_tool_call', name: 'exec', input: source })
const call = (name: string, args: unknown): Call => ({
  type: 'function_call',
  name,
  arguments: JSON.stringify(args),
})

/** The calls that run `cmds`. In code mode that is one script, elsewhere one call each. */
export function callCommands(
  request: ModelRequest,
  cmds: readonly string[],
  options: { workdir?: string; yieldMs?: number } = {},
): Call[] {
  const workdir = options.workdir === undefined ? {} : { workdir: options.workdir }
  const exec = (cmd: string): object => ({ cmd, ...workdir, yield_time_ms: options.yieldMs ?? 30_000 })
  if (codeMode(request)) {
    const runs = cmds.map(cmd => `tools.exec_command(${JSON.stringify(exec(cmd))})`)
    return [script(`for (const result of await Promise.all([${runs.join(', ')}])) text(result)`)]
  }
  if (offered(request, 'exec_command')) return cmds.map(cmd => call('exec_command', exec(cmd)))
  if (offered(request, 'shell_command')) {
    return cmds.map(command => call('shell_command', { command, ...workdir }))
  }
  if (offered(request, 'shell')) {
    return cmds.map(cmd => call('shell', { command: ['bash', '-lc', cmd], ...workdir }))
  }
  throw new Error(`the request offers no tool that runs commands: ${names(request)}`)
}

/** The call that applies a patch: the custom tool where there is one, else through the shell, which Codex intercepts. */
export function callPatch(request: ModelRequest, patch: string): Call {
  if (codeMode(request)) return script(`text(await tools.apply_patch(${JSON.stringify(patch)}))`)
  const tool = offered(request, 'apply_patch')?.tool
  if (tool?.type === 'custom') return { type: 'custom_tool_call', name: 'apply_patch', input: patch }
  if (tool) return call('apply_patch', { input: patch })
  const [first] = callCommands(request, [`apply_patch <<'EOF'\n${patch}\nEOF\n`])
  if (!first) throw new Error('no call was made')
  return first
}

export function callPlan(
  request: ModelRequest,
  steps: readonly (string | PlanStep)[],
  explanation?: string,
): Call {
  const plan = steps.map(each => (typeof each === 'string' ? ([each, 'pending'] as const) : each))
  const args = {
    ...(explanation !== undefined && { explanation }),
    plan: plan.map(([step, status]) => ({ step, status })),
  }
  if (codeMode(request)?.description?.includes('tools: { update_plan(')) {
    return script(`text(await tools.update_plan(${JSON.stringify(args)}))`)
  }
  if (offered(request, 'update_plan')) return call('update_plan', args)
  throw new Error(`the request offers no update_plan: ${names(request)}`)
}

/** `server__tool` on 0.44, `mcp__server__tool` up to 0.98, then `tool` in namespace `mcp__server__` or `mcp__server`. */
export function callMcp(request: ModelRequest, server: string, tool: string, args: unknown): Call {
  const full = `mcp__${server}__${tool}`
  if (codeMode(request)) return script(`text(await tools.${identifier(full)}(${JSON.stringify(args)}))`)
  const plain = [full, `${server}__${tool}`].find(name => offered(request, name))
  if (plain !== undefined) return call(plain, args)
  const namespace = request.tools.find(
    each => each.type === 'namespace' && [`mcp__${server}`, `mcp__${server}__`].includes(each.name ?? ''),
  )
  return { ...call(tool, args), namespace: namespace?.name ?? `mcp__${server}` }
}

/** Code mode offers a tool under its name as a JavaScript identifier. */
function identifier(name: string): string {
  return name.replace(/\W/g, '_')
}

function names(request: ModelRequest): string {
  return request.tools.map(tool => tool.name ?? tool.type).join(', ')
}
