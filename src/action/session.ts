/** The part of a run that has something to lose: from the first process to the posted reply. */
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { refreshConnector } from '../auth/refresh.js'
import { Client } from '../client/client.js'
import type { Installed } from '../codex/install.js'
import { inheritedEnvironment } from '../wire/environment.js'
import { select } from '../wire/select.js'
import { chatConfig } from './codex-config.js'
import { codexOf } from './codex.js'
import { conclusionOf, logUrl } from './conclusion.js'
import { converse, reasonOf, type Ended } from './converse.js'
import { fullDisk } from './disk.js'
import { createGitHub, type GitHub } from './github.js'
import { InputError } from './inputs.js'
import type { Job } from './job.js'
import { createLog, type Log } from './log/log.js'
import { mcpServerTables } from './mcp-servers.js'
import type { PrivateDirectories } from './private.js'
import { openReply, publish } from './publish.js'
import type { Outcome } from './reply/outcome.js'
import { MARK_NAME } from './run-id.js'
import type { Secrets } from './secrets.js'
import type { Credential } from './sign-in/credential.js'
import { openSignIn, type SignIn } from './sign-in/open.js'
import { GitHubSecret, secretTarget } from './sign-in/secret.js'
import type { State } from './state.js'
import type { World } from './world.js'

export interface SessionOptions {
  world: World
  secrets: Secrets
  job: Job
  github: GitHub | undefined
  credential: Credential
  /** Whether the code this run is about is the repository's own. */
  headTrusted: boolean
  directories: PrivateDirectories
  /** The run's name; see `newRunId`. */
  id: string
  save: (values: Partial<State>) => void
}

export class Session {
  readonly #options: SessionOptions
  readonly #log: Log
  readonly #started: number
  #codex: Installed | undefined
  #signIn: SignIn | undefined

  constructor(options: SessionOptions) {
    const { world, secrets, job, directories } = options
    this.#options = options
    this.#started = world.now()
    this.#log = createLog({
      write: world.write,
      redact: text => secrets.redactor().text(text),
      now: world.now,
      stopToken: randomUUID(),
      options: { reasoning: job.inputs.logReasoning, output: job.inputs.logOutput },
      spillDir: directories.home,
      workspace: job.workspace,
    })
  }

  /** Whether a rotated sign-in still waits to be written back. */
  get signInPending(): boolean {
    return this.#signIn?.rotation?.result === 'pending'
  }

  /** Rejects when GitHub cannot be asked where the reply belongs; everything else is an outcome. */
  async run(): Promise<Outcome> {
    const { world, secrets, job, github } = this.#options
    const redact = (text: string): string => secrets.redactor().text(text)
    const reply = await openReply(job, github, redact)
    let ended: Ended
    try {
      const [codex] = await Promise.all([
        codexOf(job.inputs, world, this.#options.directories.home),
        reply.start(),
      ])
      this.#codex = codex
      this.#signIn = await this.#openSignIn(codex)
      ended = await this.#converse(codex, this.#signIn)
    } catch (error) {
      ended = world.cancelled.aborted ? { how: 'cancelled' } : { how: 'failed', ...reasonOf(error) }
    }
    if (ended.how === 'failed') {
      const full = await fullDisk([this.#options.directories.home, job.workspace])
      if (full !== undefined)
        ended = { how: 'failed', reason: `${full} ${ended.reason}`, remedy: 'Free some of it.' }
    }
    // Before anything is posted: a cancelled job has few seconds, and a lost sign-in cannot be had again.
    await this.#signIn?.close()
    const outcome = this.#outcome(ended)
    await publish({ ...world, job, outcome, reply, log: this.#log, redact, signIn: this.#signIn })
    return outcome
  }

  async #openSignIn(codex: Installed): Promise<SignIn> {
    const { world, secrets, job, credential, headTrusted, directories, save } = this.#options
    const { core } = world
    const { inputs, event } = job
    const { wire, capabilities } = select(codex.version, inputs.transport)
    const repository = event.payload['repository'] as { private?: unknown } | null | undefined
    return openSignIn({
      credential,
      storage: inputs.authStorage,
      inMemory: capabilities.inMemorySignIn,
      headTrusted,
      publicRepository: repository?.private === false,
      timeoutMs: inputs.timeoutMs,
      codexHome: this.#codexHome,
      privateHome: join(directories.home, 'sign-in'),
      connect:
        wire === 'app-server'
          ? refreshConnector({ codexPath: codex.path, version: codex.version, env: this.#environment({}) })
          : undefined,
      secret: this.#secret(),
      saveState: save,
      mask: (...values) => secrets.add(...values),
      info: message => core.info(message),
      warn: message => core.warning(message),
    })
  }

  #secret(): GitHubSecret | undefined {
    const { world, job } = this.#options
    const { authSecretName: name, authSecretToken: token } = job.inputs
    if (name === undefined && token === undefined) return undefined
    if (name === undefined || token === undefined) {
      throw new InputError(
        'Inputs `auth-secret-name` and `auth-secret-token` belong together: set both, or none.',
      )
    }
    const { octokit } = createGitHub({
      token,
      apiUrl: world.env['GITHUB_API_URL'] || 'https://api.github.com',
    })
    return new GitHubSecret(secretTarget(name, job.event), (route, parameters) =>
      octokit.request(route, parameters),
    )
  }

  async #converse(codex: Installed, signIn: SignIn): Promise<Ended> {
    const { world, secrets, job, directories } = this.#options
    const { inputs } = job
    this.#log.header({
      codexVersion: codex.version,
      model: inputs.model,
      effort: inputs.effort,
      sandbox: inputs.sandbox,
      signIn: signIn.description(),
      event: job.event.name,
    })
    const emptyDirectory = join(directories.home, 'mcp-servers')
    await mkdir(emptyDirectory, { mode: 0o700 })
    const mcp = mcpServerTables(job.mcpServers, {
      env: world.env,
      path: world.env['PATH'] ?? '',
      emptyDirectory,
    })
    secrets.add(...mcp.secrets)
    const config = chatConfig({
      inputs,
      workingDirectory: job.workingDirectory,
      user: job.userConfig,
      guard: { projects: { [job.workingDirectory]: { trust_level: 'untrusted' } } },
      mcpServers: mcp.tables,
      instructions: inputs.instructions,
      outputSchema: job.outputSchema,
    })
    return converse({
      connect: async signal => {
        const client = await Client.connect({
          codexPath: codex.path,
          codexVersion: codex.version,
          transport: inputs.transport,
          account: signIn.account,
          configOverrides: signIn.configOverrides,
          cwd: job.workingDirectory,
          env: this.#environment(signIn.env),
          signal,
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

  get #codexHome(): string {
    return this.#options.job.inputs.codexHome ?? this.#options.directories.home
  }

  /** The environment of Codex's own process. */
  #environment(extra: Record<string, string | undefined>): Record<string, string> {
    const { world, directories, id } = this.#options
    const own = { CODEX_HOME: this.#codexHome, TMPDIR: directories.tmp, [MARK_NAME]: id }
    return inheritedEnvironment(world.env, { ...own, ...extra })
  }

  #outcome(ended: Ended): Outcome {
    const { stats } = this.#log
    return {
      ...conclusionOf(ended),
      message: ended.how === 'replied' ? ended.message : stats.lastMessage,
      stats: {
        durationMs: this.#options.world.now() - this.#started,
        turns: stats.turns,
        usage: stats.tokens,
        commands: stats.commands,
        changes: stats.edits,
        plan: stats.plan,
      },
      model: stats.model,
      codexVersion: this.#codex?.version,
      logUrl: logUrl(this.#options.job.event),
    }
  }
}
