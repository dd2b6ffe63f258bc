/** `codex-client run` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createLog } from '../../action/log/log.js'
import { terminalSurface } from '../../action/log/surface.js'
import { secretsOf } from '../../auth/payload.js'
import { Client } from '../../client/client.js'
import { SandboxMode } from '../../client/config.js'
import { findCodex } from '../../codex/find.js'
import { CodexError, messageOf } from '../../errors.js'
import { createRedactor } from '../../guard/redact.js'
import { authOf, readStdin, UsageError, type World } from '../world.js'

export interface RunOptions {
  prompt: string | undefined
  model: string | undefined
  /** Working directory; default: here. */
  cd: string | undefined
  /** Default `read-only`, as `codex exec` has it. */
  sandbox: string | undefined
}

/** Shows on stderr what Codex does; on a pipe the reply goes to stdout, alone. */
export async function run(world: World, options: RunOptions): Promise<number> {
  const { env, stderr, signal } = world
  const prompt = options.prompt === '-' ? await readStdin(world) : options.prompt
  if (prompt === undefined || prompt.trim() === '') throw new UsageError('`run` needs a prompt.')
  const modes = Object.values(SandboxMode)
  const sandbox = modes.find(mode => mode === (options.sandbox ?? 'read-only'))
  if (sandbox === undefined) throw new UsageError(`--sandbox must be one of ${modes.join(', ')}.`)
  const auth = await authOf(world)
  const stored = auth.isAuthenticated() ? auth.store.load() : undefined
  const redactor = createRedactor(stored === undefined ? [] : secretsOf(stored))
  const workingDirectory = resolve(options.cd ?? '.')
  const spillDir = mkdtempSync(join(tmpdir(), 'codex-client-'))
  const log = createLog({
    write: text => stderr.write(text),
    redactor: () => redactor,
    now: () => performance.now(),
    stopToken: '',
    options: { reasoning: true, output: true },
    spillDir,
    workspace: workingDirectory,
    surface: terminalSurface({ colour: stderr.isTTY === true && !env.NO_COLOR }),
  })
  const started = performance.now()
  try {
    await using client = await Client.connect({
      codexPath: await findCodex(env),
      env: { CODEX_HOME: env.CODEX_HOME },
      signal,
    })
    log.header({
      codexVersion: client.codexVersion,
      model: options.model,
      sandbox,
      signIn: stored === undefined ? 'of Codex itself' : auth.status().kind,
    })
    const profile = { model: options.model, sandbox, approvalPolicy: 'never' as const }
    const chat = await client.createChat(prompt, { profile, workingDirectory }, { signal })
    let failure: unknown
    const reply = await (async () => {
      for await (const event of chat) log.event(event)
      return chat.get()
    })().catch((error: unknown) => void (failure = error))
    signal.throwIfAborted()
    log.end({
      conclusion: failure === undefined ? 'success' : 'failure',
      reason: failure === undefined ? undefined : messageOf(failure),
      remedy: failure instanceof CodexError ? failure.remedy : undefined,
      reply: world.stdout.isTTY ? (reply ?? undefined) : undefined,
      durationMs: performance.now() - started,
    })
    if (failure === undefined && !world.stdout.isTTY) world.stdout.write(`${reply}\n`)
    return failure === undefined ? 0 : 1
  } finally {
    log.close()
    rmSync(spillDir, { recursive: true, force: true })
  }
}
