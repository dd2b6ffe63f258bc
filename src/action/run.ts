/** One run of the action, from its inputs to its outcome. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import type * as Core from '@actions/core'
import { accountOf } from '../auth/facts.js'
import { decodePayload, secretsOf } from '../auth/payload.js'
import { Client } from '../client/client.js'
import { actionsExec } from '../codex/exec.js'
import { givenCodex } from '../codex/find.js'
import { installCodex, type Installed } from '../codex/install.js'
import { codexVersionOf, DEFAULT_CODEX_VERSION } from '../codex/version.js'
import type { WorkflowEvent } from '../guard/event.js'
import { createRedactor } from '../guard/redact.js'
import type { Account } from '../wire/account.js'
import { cleanUp, removeLeftovers } from './cleanup.js'
import { chatConfig } from './codex-config.js'
import { converse, reasonOf, type Ended } from './converse.js'
import { InputError, type Inputs } from './inputs.js'
import { readJob, type Environment, type Job } from './job.js'
import { createLog, type Log } from './log/log.js'
import { absentMountPoints } from './mount-points.js'
import { makePrivate, privateDirectories, type PrivateDirectories } from './private.js'
import { openReply, publish } from './publish.js'
import type { Outcome } from './reply/outcome.js'
import { MARK_NAME, newRunId } from './run-id.js'
import { createSecrets, type Secrets } from './secrets.js'
import { saveState } from './state.js'

export interface World {
  core: typeof Core
  env: Environment
  /** Writes to the job's log. */
  write: (text: string) => void
  /** Aborts when the job is cancelled. */
  cancelled: AbortSignal
  /** Milliseconds, monotonic. */
  now: () => number
}

/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
export async function run(world: World): Promise<Outcome> {
  const { core, env } = world
  const secrets = createSecrets(value => core.setSecret(value), createRedactor)
  const job = await readJob(name => core.getInput(name, { trimWhitespace: false }), env, secrets)
  const account = accountFrom(job.inputs, secrets)

  const parent = env['RUNNER_TEMP'] || tmpdir()
  const id = await newRunId(env)
  const directories = privateDirectories(parent, id)
  const mountPoints = await absentMountPoints([job.workspace, job.workingDirectory, directories.tmp])
  saveState((name, value) => core.saveState(name, value), { runId: id, parent, mountPoints })
  try {
    for (const name of await removeLeftovers(parent, env))
      core.info(`Removed what the killed run ${name} had left.`)
    await makePrivate(directories)
    return await new Session(world, secrets, job, account, directories, id).run()
  } finally {
    for (const problem of await cleanUp({ id, parent, mountPoints })) core.warning(problem)
  }
}

class Session {
  readonly #started: number
  readonly #log: Log
  readonly #redact: (text: string) => string
  #codex: Installed | undefined

  constructor(
    readonly world: World,
    readonly secrets: Secrets,
    readonly job: Job,
    readonly account: Account,
    readonly directories: PrivateDirectories,
    readonly id: string,
  ) {
    this.#started = world.now()
    this.#redact = text => secrets.redactor().text(text)
    this.#log = createLog({
      write: world.write,
      redact: this.#redact,
      now: world.now,
      stopToken: randomUUID(),
      options: { reasoning: job.inputs.logReasoning, output: job.inputs.logOutput },
      spillDir: directories.home,
      workspace: job.workspace,
    })
  }

  async run(): Promise<Outcome> {
    const reply = await openReply(this.job, this.world.env, this.#redact)
    let ended: Ended
    try {
      await reply.start()
      ended = await this.#converse()
    } catch (error) {
      ended = this.world.cancelled.aborted ? { how: 'cancelled' } : { how: 'failed', ...reasonOf(error) }
    }
    const outcome = this.#outcome(ended)
    await publish({ ...this.world, job: this.job, outcome, reply, log: this.#log, redact: this.#redact })
    return outcome
  }

  async #converse(): Promise<Ended> {
    const { job, world, directories, account } = this
    const { inputs } = job
    const codex = (this.#codex = await codexOf(inputs, world, directories.home))
    this.#log.header({
      codexVersion: codex.version,
      model: inputs.model,
      effort: inputs.effort,
      sandbox: inputs.sandbox,
      signIn: account.type === 'apiKey' ? 'API key, in memory' : 'ChatGPT, in memory',
      event: job.event.name,
    })
    const config = chatConfig({
      inputs,
      workingDirectory: job.workingDirectory,
      user: job.userConfig,
      guard: { projects: { [job.workingDirectory]: { trust_level: 'untrusted' } } },
      mcpServers: {},
      instructions: inputs.instructions,
      outputSchema: job.outputSchema,
    })
    return converse({
      connect: async () => {
        const client = await Client.connect({
          codexPath: codex.path,
          codexVersion: codex.version,
          codexHome: inputs.codexHome ?? directories.home,
          account,
          cwd: job.workingDirectory,
          env: { TMPDIR: directories.tmp, [MARK_NAME]: this.id },
          signal: world.cancelled,
        })
        return {
          createChat: prompt => client.createChat(prompt, config),
          resumeChat: (thread, prompt) => client.resumeChat(thread, prompt, config),
          close: () => client.close(),
        }
      },
      prompt: job.prompt,
      resume: inputs.resume,
      onEvent: event => this.#log.event(event),
      say: line => this.#log.say(line),
      timeoutMs: inputs.timeoutMs,
      idleTimeoutMs: inputs.idleTimeoutMs,
      cancelled: world.cancelled,
    })
  }

  #outcome(ended: Ended): Outcome {
    const { stats } = this.#log
    return {
      ...conclusionOf(ended),
      message: ended.how === 'replied' ? ended.message : stats.lastMessage,
      stats: {
        durationMs: this.world.now() - this.#started,
        turns: stats.turns,
        usage: stats.tokens,
        commands: stats.commands,
        changes: stats.edits,
        plan: stats.plan,
      },
      model: stats.model,
      codexVersion: this.#codex?.version,
      logUrl: logUrl(this.job.event),
    }
  }
}

function conclusionOf(ended: Ended): Pick<Outcome, 'conclusion' | 'reason' | 'remedy'> {
  switch (ended.how) {
    case 'replied':
      return { conclusion: 'success' }
    case 'timed-out':
      return {
        conclusion: 'timed-out',
        reason: 'Codex was interrupted because the time of `timeout-minutes` was over.',
        remedy: 'Raise `timeout-minutes`, or ask for less at once.',
      }
    case 'idle':
      return {
        conclusion: 'timed-out',
        reason: 'Codex was interrupted because nothing came from it for `idle-timeout-minutes`.',
        remedy: 'Raise `idle-timeout-minutes` if its commands are silent for so long.',
      }
    case 'cancelled':
      return { conclusion: 'cancelled', reason: 'The job was cancelled.' }
    case 'failed':
      return { conclusion: 'failure', reason: ended.reason, remedy: ended.remedy }
  }
}

/** The page of this run on GitHub. */
function logUrl({ serverUrl, owner, repo, runId, runAttempt }: WorkflowEvent): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`
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
    log: line => core.info(line),
    warn: line => core.warning(line),
    exec: actionsExec,
    env,
    signal: cancelled,
  })
}

function accountFrom(inputs: Inputs, secrets: Secrets): Account {
  const given = [inputs.auth, inputs.openaiApiKey, inputs.codexAccessToken].filter(
    value => value !== undefined,
  )
  if (given.length !== 1) {
    throw new InputError(
      'Exactly one of the inputs `auth`, `openai-api-key` and `codex-access-token` must be set.',
    )
  }
  if (inputs.openaiApiKey !== undefined) return { type: 'apiKey', apiKey: inputs.openaiApiKey }
  const payload = decodePayload(inputs.auth ?? '', 'Input `auth`')
  secrets.add(...secretsOf(payload))
  return accountOf(payload)
}
