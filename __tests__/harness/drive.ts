/** One script that drives a real CLI through everything a scripted model can ask of it; shared by the suites. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codexExec, type Exec } from './codex.js'
import { actionNode } from './runner.js'
import { command, commands, mcp, modelConfig, patch, plan, reason, say, startModel, usage } from './model.js'
import type { ModelRequest } from './model.js'
import { sandboxDirs } from './sandbox.js'

export const ECHO_SERVER = fileURLToPath(new URL('../fixtures/mcp/echo.mjs', import.meta.url))

export interface Driven extends Exec {
  /** What the tools answered, in order. */
  results: string[]
  requests: ModelRequest[]
  /** Content of the file that the patch added. */
  patched: string | undefined
}

/** Runs a command, two at once, a patch, a tool of an MCP server, perhaps a plan, and a last word. */
export async function drive(facts: { version: string; model?: string; plan?: boolean }): Promise<Driven> {
  await using dirs = await sandboxDirs()
  await using model = await startModel([
    [reason('Looking **around**'), command('echo one')],
    commands(['echo A', 'echo B']),
    patch('*** Begin Patch\n*** Add File: added.txt\n+patched\n*** End Patch'),
    mcp('echo', 'say', { text: 'hello' }),
    ...(facts.plan ? [plan(['first', ['second', 'completed']])] : []),
    [usage({ input: 7 }), say('All done é✓.', { chunks: 4 })],
  ])
  const server = `
[mcp_servers.echo]
command = ${JSON.stringify(actionNode())}
args = [${JSON.stringify(ECHO_SERVER)}]
default_tools_approval_mode = "approve"
[mcp_servers.echo.tools.say]
approval_mode = "approve"
`
  const provider = { requires_openai_auth: false }
  const { toml } = modelConfig(model, { provider, ...(facts.model !== undefined && { model: facts.model }) })
  const exec = await codexExec({
    version: facts.version,
    config: toml + server,
    prompt: 'Do it.',
    cwd: dirs.workspace,
  })
  const patched = await readFile(join(dirs.workspace, 'added.txt'), 'utf8').catch(() => undefined)
  return { ...exec, requests: model.requests, results: model.requests.at(-1)?.results ?? [], patched }
}
