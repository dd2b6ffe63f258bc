/**
 * A job without guards, as most of them are: Codex as it comes, with everything of the job, and a look at what changed by
 * plain git. Started by the test for each session, with a plan on stdin; bundled, because its user may not read the
 * checkout.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Client } from '../../src/client/client.js'

export interface Plan {
  codex: string
  version: string
  codexHome: string
  model: string
  modelUrl: string
  directory: string
  workspace: string
  mcpServers: Record<string, unknown>
}

const plan = JSON.parse(readFileSync(0, 'utf8')) as Plan
const client = await Client.connect({
  codexPath: plan.codex,
  codexVersion: plan.version,
  account: { type: 'apiKey', apiKey: process.env['INPUT_OPENAI-API-KEY'] ?? '' },
  cwd: plan.workspace,
  env: { ...process.env, CODEX_HOME: plan.codexHome },
})
const chat = await client.createChat('Go.', {
  workingDirectory: plan.directory,
  profile: {
    sandbox: 'danger-full-access',
    approvalPolicy: 'never',
    ...(plan.model !== '' && { model: plan.model }),
  },
  config: {
    model_provider: 'scripted',
    model_providers: {
      scripted: {
        name: 'scripted',
        base_url: `${plan.modelUrl}/v1`,
        wire_api: 'responses',
        supports_websockets: false,
        requires_openai_auth: true,
      },
    },
    bypass_hook_trust: true,
    mcp_servers: plan.mcpServers,
    shell_environment_policy: { inherit: 'all', ignore_default_excludes: true },
  },
})
await chat.get()
await client.close()
for (const directory of [plan.directory, plan.workspace]) {
  try {
    execFileSync('/usr/bin/git', ['status', '--short'], { cwd: directory, stdio: 'ignore' })
  } catch {
    // A stranger's repository may well be broken.
  }
}
process.exit()
