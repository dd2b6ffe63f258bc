/** The session every CLI is driven through: two turns with everything that the wires tell differently. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ApprovalPolicy, Client, SandboxMode } from '../../src/index.js'
import type { Chat, CodexChatConfig, CodexEvent, Wire } from '../../src/index.js'
import { compareVersions, select } from '../../src/wire/select.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, patch, reason, say, startModel } from '../harness/model.js'
import type { Model, Scripted } from '../harness/model.js'
import { actionNode } from '../harness/runner.js'
import { sandboxDirs, type Sandbox } from '../harness/sandbox.js'
import { apiKeySignIn } from '../harness/signin.js'
import type { Told } from '../harness/story.js'

/** The CLIs at which something changed, and the newest. */
export const VERSIONS = [
  '0.44.0',
  '0.65.0',
  '0.98.0',
  '0.121.0',
  '0.142.3',
  '0.153.4',
  '0.154.0',
  '0.169.0',
] as const

/** Every CLI on every wire it speaks, oldest first. */
export const RUNS: readonly { version: string; wire: Wire }[] = VERSIONS.flatMap(version =>
  (['mcp', 'app-server'] as const).filter(wire => speaks(version, wire)).map(wire => ({ version, wire })),
)

function speaks(version: string, wire: Wire): boolean {
  try {
    return select(version, wire).wire === wire
  } catch {
    return false
  }
}

/** Waits first, as Codex may lose the first bytes of a command's output; splits a character over two writes. */
const SPLIT = `sleep 0.5; printf 'h\\303'; sleep 0.2; printf '\\251llo\\n'`
const FAILING = 'sleep 0.5; echo seven; exit 7'

const answers = [
  [reason('Looking around.', 'A second thought.'), say('I will run it.', { chunks: 4 }), command(SPLIT)],
  command(FAILING),
  patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n'),
  // U+2028 ends a line for many a reader of lines.
  say('First done: é✓ \u2028.', { chunks: 5 }),
  say('Second done.'),
]

/** What every CLI must tell of the session, on every wire. */
export const EXPECTED: readonly (readonly Told[])[] = [
  [
    {
      reasoning: 'Looking around.\n\nA second thought.',
      streamed: 'Looking around.\n\nA second thought.',
    },
    { message: 'I will run it.', streamed: 'I will run it.' },
    { command: SPLIT, output: 'héllo\n', exitCode: 0, status: 'completed' },
    { command: FAILING, output: 'seven\n', exitCode: 7, status: 'failed' },
    { patch: [{ file: 'new.txt', kind: 'add', diff: 'hello\n' }], success: true },
    { message: 'First done: é✓ \u2028.', streamed: 'First done: é✓ \u2028.' },
    { ended: 'complete', reply: 'First done: é✓ \u2028.', tokens: 600 },
  ],
  [
    { message: 'Second done.', streamed: 'Second done.' },
    { ended: 'complete', reply: 'Second done.', tokens: 750 },
  ],
]

/** What a CLI itself loses before it reaches the wire, told in the story of the session. */
export function lost({
  version,
  wire,
}: {
  version: string
  wire: Wire
}): 'exit code' | 'split character' | undefined {
  if (version === '0.44.0') return 'exit code'
  return wire === 'app-server' && compareVersions(version, '0.153.0') < 0 ? 'split character' : undefined
}

/** What this CLI must tell of the session on this wire. */
export function expectedOf(run: { version: string; wire: Wire }): readonly (readonly Told[])[] {
  const loss = lost(run)
  return EXPECTED.map(turn =>
    turn.map(told => {
      if (!('command' in told)) return told
      if (loss === 'exit code' && told.exitCode !== 0) return { ...told, exitCode: undefined }
      return loss === 'split character' ? { ...told, output: told.output.replace('é', '\ufffd\ufffd') } : told
    }),
  )
}

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
  run: { version: string; wire: Wire },
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
}

/** Drives a CLI through the session. */
export function runSession(run: { version: string; wire: Wire }): Promise<Session> {
  return withChat(run, answers, {}, async ({ chat, client, model, lines }) => {
    const session: Session = { turns: [], replies: [], threadIds: [], prompts: [], lines: [] }
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
