/** One run of the action, from its inputs to its outcome. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Core from '@actions/core'
import { accountOf } from '../auth/facts.js'
import { decodePayload, secretsOf } from '../auth/payload.js'
import { Client } from '../client/client.js'
import type { CodexEvent } from '../client/events.js'
import { actionsExec } from '../codex/exec.js'
import { givenCodex } from '../codex/find.js'
import { installCodex, type Installed } from '../codex/install.js'
import { codexVersionOf, DEFAULT_CODEX_VERSION } from '../codex/version.js'
import type { WorkflowEvent } from '../guard/event.js'
import { createRedactor } from '../guard/redact.js'
import type { Account } from '../wire/account.js'
import { chatConfig, userConfig } from './codex-config.js'
import { converse, reasonOf, type Ended } from './converse.js'
import { readEvent } from './event.js'
import { createGitHub } from './github.js'
import { InputError, readInputs, SECRET_INPUTS, type Inputs } from './inputs.js'
import { createReply, type Reply } from './reply/reply.js'
import { replyKey } from './reply/marker.js'
import { lookupTarget } from './reply/lookup.js'
import type { Conclusion, Outcome } from './reply/outcome.js'
import { resolveTarget } from './reply/target.js'
import { createSecrets, secretsOfEnvironment } from './secrets.js'
import { saveState } from './state.js'
import { createStats, usageOf } from './stats.js'
import { readInputFile, workingDirectory } from './workspace.js'

export interface World {
  core: typeof Core
  env: Readonly<Record<string, string | undefined>>
  /** Aborts when the job is cancelled. */
  cancelled: AbortSignal
  /** Milliseconds, monotonic. */
  now: () => number
}

/** Runs the action. Rejects with whatever stops it before Codex is asked; after that everything is an outcome. */
export async function run(world: World): Promise<Outcome> {
  const { core, env } = world
  const secrets = createSecrets(value => core.setSecret(value), createRedactor)
  for (const name of SECRET_INPUTS) secrets.add(core.getInput(name), ...core.getInput(name).split(/\s+/))
  secrets.add(...secretsOfEnvironment(env))
  const inputs = readInputs(name => core.getInput(name, { trimWhitespace: false }))
  const event = readEvent(env)
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const cwd = await workingDirectory(inputs.workingDirectory, workspace)
  const prompt =
    'text' in inputs.prompt
      ? inputs.prompt.text
      : await readInputFile('prompt-file', inputs.prompt.file, workspace)
  const account = accountFrom(inputs, (...values) => secrets.add(...values))
  const user = userConfig(inputs.config, [])
  const started = world.now()
  const stats = createStats()

  const runDirectory = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'codex-client-action-'))
  saveState(core.saveState, { runDirectory })
  const home = join(runDirectory, 'home')
  const temp = join(runDirectory, 'tmp')
  await Promise.all([home, temp].map(path => mkdir(path, { mode: 0o700 })))

  let client: Client | undefined
  let reply: Reply | undefined
  let codex: Installed | undefined
  try {
    codex = await codexOf(inputs, world, runDirectory)
    reply = await replyFor(inputs, event, env, text => secrets.redactor().text(text))
    await reply?.start()
    const { path, version } = codex
    client = await Client.connect({
      codexPath: path,
      codexVersion: version,
      codexHome: home,
      account,
      cwd,
      env: { TMPDIR: temp },
      signal: world.cancelled,
    })
    const connected = client
    const onEvent = (item: CodexEvent): void => {
      stats.event(item)
      core.info(secrets.redactor().text(JSON.stringify(item)))
    }
    const ended = await converse({
      open: () =>
        connected.createChat(
          prompt,
          chatConfig({
            inputs,
            workingDirectory: cwd,
            user,
            guard: { projects: { [cwd]: { trust_level: 'untrusted' } } },
            mcpServers: {},
            instructions: inputs.instructions,
            outputSchema: undefined,
          }),
        ),
      onEvent,
      timeoutMs: inputs.timeoutMs,
      idleTimeoutMs: inputs.idleTimeoutMs,
      cancelled: world.cancelled,
      giveUp: () => connected.close(),
    })
    const result = outcomeOf(ended)
    const outcome: Outcome = {
      ...result,
      message: result.message ?? stats.value.lastMessage,
      stats: {
        durationMs: world.now() - started,
        turns: stats.value.turns,
        usage: stats.value.tokens,
        commands: stats.value.commands,
        changes: stats.value.edits,
        plan: stats.value.plan,
      },
      model: stats.value.model,
      codexVersion: version,
      logUrl: `${event.serverUrl}/${event.owner}/${event.repo}/actions/runs/${event.runId}`,
    }
    core.setOutput('usage', usageOf(stats.value, world.now() - started))
    const posted = await reply?.finish(outcome)
    core.setOutput('comment-id', posted?.commentId ?? '')
    return outcome
  } finally {
    await client?.close()
    await rm(runDirectory, { recursive: true, force: true })
  }
}

async function codexOf(inputs: Inputs, { core, env, cancelled }: World, tmp: string): Promise<Installed> {
  if (inputs.codexPath !== undefined) {
    const path = await givenCodex(inputs.codexPath, 'codex-path')
    return { path, version: await codexVersionOf(path, env), fromCache: true }
  }
  return installCodex({
    version: inputs.codexVersion ?? DEFAULT_CODEX_VERSION,
    toolCache: env['RUNNER_TOOL_CACHE'],
    tmp,
    hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    log: core.info,
    warn: core.warning,
    exec: actionsExec,
    env,
    signal: cancelled,
  })
}

async function replyFor(
  inputs: Inputs,
  event: WorkflowEvent,
  env: World['env'],
  redact: (text: string) => string,
): Promise<Reply | undefined> {
  const target = resolveTarget(event, inputs.replyTo)
  if (inputs.githubToken === undefined || target.kind === 'none') return undefined
  const github = createGitHub({
    token: inputs.githubToken,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  })
  return createReply({
    github,
    event,
    target: await lookupTarget(github.octokit, event, target),
    mode: inputs.commentMode,
    key: replyKey(event, inputs.commentKey ?? '', ''),
    redact,
  })
}

function accountFrom(inputs: Inputs, mask: (...values: string[]) => void): Account {
  const given = (['auth', 'openaiApiKey', 'codexAccessToken'] as const).filter(
    name => inputs[name] !== undefined,
  )
  if (given.length !== 1) {
    throw new InputError(
      'Exactly one of the inputs `auth`, `openai-api-key` and `codex-access-token` must be set.',
    )
  }
  if (inputs.openaiApiKey !== undefined) return { type: 'apiKey', apiKey: inputs.openaiApiKey }
  const payload = decodePayload(inputs.auth ?? '', 'Input `auth`')
  mask(...secretsOf(payload))
  return accountOf(payload)
}

function outcomeOf(ended: Ended): {
  conclusion: Conclusion
  reason?: string
  remedy?: string | undefined
  message?: string
} {
  switch (ended.how) {
    case 'replied':
      return { conclusion: 'success', message: ended.message }
    case 'timed-out':
      return { conclusion: 'timed-out', reason: 'Codex was interrupted because `timeout-minutes` ran out.' }
    case 'idle':
      return {
        conclusion: 'timed-out',
        reason: 'Codex was interrupted because nothing came from it for `idle-timeout-minutes`.',
      }
    case 'cancelled':
      return { conclusion: 'cancelled', reason: 'The job was cancelled.' }
    case 'failed':
      return { conclusion: 'failure', ...reasonOf(ended.error) }
  }
}
