/** The part of a run that has something to lose: from the first process to the posted reply. */
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, type ChatOptions } from '../client/client.js'
import type { Installed } from '../codex/install.js'
import { createRedactor, type Redactor } from '../guard/redact.js'
import type { Verdict } from '../guard/verdict.js'
import { select } from '../wire/select.js'
import { aborted, once } from '../deferred.js'
import { messageOf } from '../errors.js'
import { takeSnapshot, type Changes, type Snapshot } from './changes.js'
import { chatConfig } from './codex-config.js'
import { conclusionOf, logUrl } from './conclusion.js'
import { converse, type Ended } from './converse.js'
import { fullDisk } from './disk.js'
import { describeEvent } from './event.js'
import { checkoutGit } from './git/checkout.js'
import type { GitHub } from './github.js'
import { cleanedPath, findProgram, type Guards } from './guards.js'
import { repositoryInstructions } from './instructions.js'
import type { Job } from './job.js'
import type { HeaderInfo } from './log/blocks.js'
import { after } from './limits.js'
import { createLog, type Log } from './log/log.js'
import { mcpServerTables } from './mcp-servers.js'
import { publish } from './publish.js'
import type { Outcome } from './reply/outcome.js'
import { reasonOf } from './reason.js'
import { openReplying, type Replying } from './replying.js'
import type { Secrets } from './secrets.js'
import { credentialFrom, credentialSecrets, type Credential } from './sign-in/credential.js'
import { signInOf } from './sign-in/of-job.js'
import type { SignIn } from './sign-in/open.js'
import { startOptions, type Start } from './start.js'
import type { Structured } from './structured.js'
import { refuseUnsupported } from './support.js'
import { openTranscript, type Transcript } from './transcript.js'
import type { World } from './world.js'

/** How much of what Codex wrote to stderr is kept for the diagnosis, in characters. */
const STDERR_KEPT = 64 * 1024
/** How long after a cancellation git may say what changed, in milliseconds; the rest of the 6.5 s is for the comment. */
const CHANGES_CANCELLED_MS = 3500

export interface SessionOptions {
  world: World
  secrets: Secrets
  job: Job
  /** The clients of GitHub's API, loaded when they are needed; undefined without a token. */
  github: (() => Promise<GitHub>) | undefined
  /** Whether the code this run is about is the repository's own. */
  headTrusted: Verdict
  start: Start
}

export class Session {
  readonly #options: SessionOptions
  readonly #redactor: Redactor
  readonly #log: Log
  readonly #started: number
  readonly #credential: Credential
  #codex: Installed | undefined
  #signIn: SignIn | undefined
  #header: HeaderInfo | undefined
  #introduced = false
  #snapshot: Promise<Snapshot | undefined> | undefined
  #compared: Promise<Changes | undefined> | undefined
  #replying: Replying | undefined
  readonly #transcript: Transcript | undefined
  readonly #git: (args: readonly string[]) => Promise<Buffer>
  /** Aborts when a cancelled job cannot wait for git any longer. */
  readonly #soon: AbortSignal
  #stderr = ''

  /** Throws an InputError unless there is one credential that can be used. */
  constructor(options: SessionOptions) {
    const { world, secrets, job, start } = options
    const { directories } = start
    this.#options = options
    this.#credential = credentialFrom(job.inputs)
    secrets.add(...credentialSecrets(this.#credential))
    this.#redactor = createRedactor(secrets.known)
    this.#started = world.now()
    this.#transcript =
      job.transcriptFile === undefined
        ? undefined
        : openTranscript({ path: job.transcriptFile, workspace: job.workspace, now: world.now })
    this.#git = checkoutGit({
      git: findProgram('git', cleanedPath(world.env, job)),
      workspace: job.workspace,
      directory: job.workingDirectory,
      gitDir: join(directories.home, 'checkout'),
      signal: world.cancelled,
    })
    this.#soon = after(CHANGES_CANCELLED_MS, world.cancelled)
    const transcript = this.#transcript
    this.#log = createLog({
      write: text => world.core.write(text),
      redactor: () => this.#redactor,
      now: world.now,
      stopToken: randomUUID(),
      options: { reasoning: job.inputs.logReasoning, output: job.inputs.logOutput },
      spillDir: directories.home,
      workspace: job.workspace,
      listeners: [
        event => transcript?.event(event),
        event => this.#replying?.event(event, this.#log.stats.plan),
      ],
    })
  }

  /** Whether a rotated sign-in still waits to be written back. */
  get signInPending(): boolean {
    return this.#signIn?.rotation?.result === 'pending'
  }

  /** Rejects when GitHub cannot be asked where the reply belongs; everything else is an outcome. */
  async run(): Promise<Outcome> {
    const { world, job, github, start } = this.#options
    const redact = (text: string): string => this.#redactor.text(text)
    await using replying = await openReplying({
      job,
      github,
      redact,
      git: this.#git,
      warn: message => world.core.warning(message),
    })
    this.#replying = replying
    let ended: Ended
    try {
      // An installation may take its time.
      const replyStarted = replying.reply.start()
      const [codex, guards] = await Promise.all([start.codex, start.guards])
      this.#codex = codex
      refuseUnsupported(job, codex.version)
      // What killed runs left could still write, and read.
      await start.tidied
      this.#snapshot = this.#takeSnapshot()
      this.#signIn = await signInOf({ ...this.#options, credential: this.#credential, codex, guards })
      // What the first turn waits for, while Codex opens the thread.
      const ready = once(() => {
        this.#introduce()
        return Promise.all([guards.probe(), this.#snapshot, replyStarted])
      })
      ended = await this.#converse(codex, this.#signIn, guards, ready)
    } catch (error) {
      ended = world.cancelled.aborted ? { how: 'cancelled' } : { how: 'failed', ...reasonOf(error) }
    }
    this.#introduce()
    if (ended.how === 'failed') {
      const full = await fullDisk([this.#options.start.directories.home, job.workspace])
      if (full !== undefined)
        ended = { how: 'failed', reason: `${full} ${ended.reason}`, remedy: 'Free some of it.' }
    }
    // Before anything is posted: a cancelled job has few seconds, and a lost sign-in cannot be had again.
    await this.#signIn?.close()
    ended = this.#diagnosed(ended)
    const changes = await (this.#compared ?? this.#changes())
    const { outcome, structured } = this.#judged(ended, changes)
    return publish({
      ...world,
      job,
      outcome,
      replying,
      log: this.#log,
      header: this.#header,
      redact,
      signIn: this.#signIn,
      changes,
      structured,
      transcript: this.#transcript,
    })
  }

  /** What the workspace is like before Codex; without git, or where git cannot tell, there is nothing to compare with. */
  async #takeSnapshot(): Promise<Snapshot | undefined> {
    const { world, job, start } = this.#options
    const { directories } = start
    const git = findProgram('git', cleanedPath(world.env, job))
    if (git === undefined) return undefined
    try {
      return await takeSnapshot({
        git,
        workspace: job.workspace,
        directory: job.workingDirectory,
        scratch: join(directories.home, 'changes'),
        exclude: [job.outputFile, job.transcriptFile].filter(path => path !== undefined),
        signal: world.cancelled,
      })
    } catch (error) {
      if (!world.cancelled.aborted) world.core.warning(`What changes cannot be told: ${messageOf(error)}`)
      return undefined
    }
  }

  async #changes(): Promise<Changes | undefined> {
    const { world, start } = this.#options
    const { directories } = start
    try {
      const snapshot = await this.#snapshot
      return await snapshot?.changes({
        patchFile: join(directories.patch, 'changes.patch'),
        redactor: this.#redactor,
        signal: this.#soon,
      })
    } catch (error) {
      world.core.warning(`What changed cannot be told: ${messageOf(error)}`)
      return undefined
    }
  }

  async #converse(
    codex: Installed,
    signIn: SignIn,
    guards: Guards,
    ready: () => Promise<unknown>,
  ): Promise<Ended> {
    const { world, secrets, job, headTrusted, start } = this.#options
    const { directories } = start
    const { inputs } = job
    const instructions = await this.#instructions()
    this.#header = {
      codexVersion: codex.version,
      transport: select(codex.version, inputs.transport).wire,
      model: inputs.model,
      effort: inputs.effort,
      sandbox: guards.description,
      signIn: signIn.description(),
      event: describeEvent(job.event),
    }
    const emptyDirectory = join(directories.home, 'mcp-servers')
    await mkdir(emptyDirectory, { mode: 0o700 })
    const mcp = mcpServerTables(job.mcpServers, {
      env: world.env,
      path: guards.path,
      emptyDirectory,
    })
    secrets.add(...mcp.secrets)
    const config = chatConfig({
      inputs,
      workingDirectory: job.workingDirectory,
      user: job.userConfig,
      guard: guards.configFor(headTrusted),
      sandbox: guards.sandbox,
      mcpServers: mcp.tables,
      ownServers: this.#replying?.servers,
      instructions,
      outputSchema: job.outputSchema,
    })
    /** Commands that have not ended. */
    const open = new Set<string>()
    /** Codex works: there is time for what takes long to load. */
    const warm = (): void => {
      this.#replying?.reply.warm()
      void world.core.open().catch(() => undefined)
    }
    return converse({
      connect: async signal => {
        const client = await Client.connect({
          ...startOptions(codex, guards, directories),
          codexVersion: codex.version,
          transport: inputs.transport,
          account: signIn.account,
          configOverrides: { ...guards.settings, ...guards.databases, ...signIn.configOverrides },
          env: signIn.env,
          environment: guards.env,
          signal,
          started: await start.process,
          onStderr: text => (this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT)),
        })
        try {
          guards.verify(client.pid)
          await Promise.race([start.takeOver(), aborted(signal)])
          signal.throwIfAborted()
        } catch (error) {
          await client.close()
          throw error
        }
        const options = (): ChatOptions => {
          // Not before Codex is asked for the thread.
          const waited = Promise.race([Promise.resolve().then(ready), aborted(signal)])
          waited.catch(() => undefined)
          // A home of the user's may name other environments.
          return { ready: waited, lateEnvironment: inputs.codexHome === undefined }
        }
        return {
          createChat: prompt => client.createChat(prompt, config, options()).finally(warm),
          resumeChat: (thread, prompt) => client.resumeChat(thread, prompt, config, options()).finally(warm),
          close: () => client.close(),
        }
      },
      prompt: job.prompt,
      resume: inputs.resume,
      onEvent: event => {
        if (event.type === 'exec_command_begin') open.add(event.call_id)
        if (event.type === 'exec_command_end') open.delete(event.call_id)
        this.#log.event(event)
      },
      onReply: () => {
        // A renewed sign-in must be known before a patch is looked through, and what still runs ends with Codex.
        if (signIn.rotation === undefined && open.size === 0) this.#compared = this.#changes()
      },
      say: line => this.#log.say(line),
      timeoutMs: inputs.timeoutMs,
      idleTimeoutMs: inputs.idleTimeoutMs,
      cancelled: world.cancelled,
    })
  }

  /** The header of the log, once. Redacting it takes its time, so Codex is on its way before. */
  #introduce(): void {
    if (this.#header !== undefined && !this.#introduced) this.#log.header(this.#header)
    this.#introduced = true
  }

  /** A dead sign-in is the reason behind a failure, and behind a success the reason why there will be no other. */
  #diagnosed(ended: Ended): Ended {
    const dead = this.#signIn?.problem(ended.how === 'failed' ? ended.reason : '', this.#stderr)
    if (dead === undefined) return ended
    if (ended.how === 'failed') return { how: 'failed', ...reasonOf(dead) }
    if (this.#signIn?.warned() === false) this.#options.world.core.warning(`${dead.message} ${dead.remedy}`)
    return ended
  }

  /** The repository's AGENTS.md, then the `instructions` input. */
  async #instructions(): Promise<string | undefined> {
    const { world, job, github, headTrusted } = this.#options
    const repository = await repositoryInstructions({
      event: job.event,
      head: headTrusted,
      workspace: job.workspace,
      directory: job.workingDirectory,
      config: job.userConfig,
      git: this.#git,
      github,
      warn: message => world.core.warning(message),
    })
    const texts = [repository.text, job.inputs.instructions ?? ''].filter(text => text !== '')
    return texts.length === 0 ? undefined : texts.join('\n\n')
  }

  #judged(ended: Ended, changes: Changes | undefined): { outcome: Outcome; structured: Fitting | undefined } {
    const { stats } = this.#log
    const { world, job } = this.#options
    const checked = ended.how === 'replied' ? job.checkReply?.(ended.message) : undefined
    const conclusion =
      checked?.valid === false
        ? conclusionOf({
            how: 'failed',
            reason: checked.reason,
            remedy: 'Say in the prompt what the fields of `output-schema` mean, or ask for less in it.',
          })
        : conclusionOf(ended)
    const withheld =
      changes?.secret === true ? 'The patch was not written, because it holds a secret.' : undefined
    const reason = [conclusion.reason, withheld].filter(text => text !== undefined).join(' ')
    const outcome: Outcome = {
      ...conclusion,
      ...(reason !== '' && { reason }),
      message: ended.how === 'replied' ? ended.message : stats.lastMessage,
      stats: {
        durationMs: world.now() - this.#started,
        turns: stats.turns,
        usage: stats.tokens,
        commands: stats.commands,
        changes: changes?.files ?? stats.edits,
        plan: stats.plan,
      },
      model: stats.model,
      codexVersion: this.#codex?.version,
      logUrl: logUrl(job.event),
    }
    return { outcome, structured: checked?.valid === true ? checked : undefined }
  }
}

/** A reply that fits its schema. */
type Fitting = Extract<Structured, { valid: true }>
