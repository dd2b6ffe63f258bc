/** The session every CLI is driven through: two turns with everything that the wires tell differently. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ApprovalPolicy, Client, SandboxMode } from '../../src/index.js'
import type { Chat, CodexChatConfig, CodexEvent } from '../../src/index.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, patch, reason, say, startModel } from '../harness/model.js'
import type { Model, Scripted } from '../harness/model.js'
import { actionNode } from '../harness/runner.js'
import { sandboxDirs, type Sandbox } from '../harness/sandbox.js'
import { apiKeySignIn } from '../harness/signin.js'
import { FAILING, SPLIT, type Run } from './expected.js'

const answers = [
  [reason('Looking around.', 'A second thought.'), say('I will run it.', { chunks: 4 }), command(SPLIT)],
  command(FAILING),
  patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n'),
  // U+2028 ends a line for many a reader of lines.
  say('First done: é✓ \u2028.', { chunks: 5 }),
  say('Second done.'),
]

export interface Opened {
  client: Client
  chat: Chat
  model: Model
  dirs: Sandbox
  /** Every line of the wire so far: `> ` to Codex, `< ` from it. */
  lines: () => Promise<string[]>
}

const WIRETAP = fileURLToPath(new URL('../harness/wiretap.mjs', import.meta.url))

/** Opens a chat on a real CLI with a scripted model, hands it to `use`, and ends both. */
export async function withChat<T>(
  run: Run,
  answers: readonly Scripted[],
  config: CodexChatConfig,
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  const codexPath = await codexBinary(run.version)
  await using dirs = await sandboxDirs()
  await using model = await startModel(answers)
  await writeFile(join(dirs.home, 'config.toml'), modelConfig(model).toml)
  await writeFile(join(dirs.home, 'auth.json'), JSON.stringify(apiKeySignIn()), { mode: 0o600 })
  const tap = join(dirs.root, 'wire')
  await using client = await Client.connect({
    codexPath,
    codexVersion: run.version,
    transport: run.wire,
    codexHome: dirs.home,
    env: { HOME: dirs.home, TMPDIR: dirs.tmp },
    // 0.121 lets patches write below the directory of its process only, whatever the thread's is.
    cwd: dirs.workspace,
    launcher: [actionNode(), WIRETAP, tap],
  })
  const chat = await client.createChat('One.', {
    workingDirectory: dirs.workspace,
    profile: {
      model: 'gpt-5',
      sandbox: SandboxMode.WorkspaceWrite,
      approvalPolicy: ApprovalPolicy.Never,
    },
    ...config,
  })
  const lines = async (): Promise<string[]> =>
    (await readFile(tap, 'utf8')).split('\n').filter(line => line !== '')
  return await use({ client, chat, model, dirs, lines })
}

export interface Session {
  /** Events of each turn. */
  turns: CodexEvent[][]
  replies: string[]
  /** Codex's id of the thread after each turn. */
  threadIds: (string | undefined)[]
  /** What the model was sent as the user's words in its last request. */
  prompts: string[]
  /** Every line of the wire. */
  lines: string[]
  /** The directory everything happened in. */
  root: string
}

/** Drives a CLI through the session. */
export function runSession(run: Run): Promise<Session> {
  return withChat(run, answers, {}, async ({ chat, client, model, dirs, lines }) => {
    const session: Session = {
      turns: [],
      replies: [],
      threadIds: [],
      prompts: [],
      lines: [],
      root: dirs.root,
    }
    for (const next of ['Two.', undefined]) {
      const events: CodexEvent[] = []
      for await (const event of chat) events.push(event)
      session.turns.push(events)
      session.replies.push(await chat.get())
      session.threadIds.push(chat.threadId)
      if (next !== undefined) await chat.resume(next)
    }
    await client.close()
    return { ...session, prompts: model.requests.at(-1)?.prompts ?? [], lines: await lines() }
  })
}
