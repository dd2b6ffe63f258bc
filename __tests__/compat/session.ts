/** The session every CLI is driven through: two turns with everything that the wires tell differently. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, SandboxMode, ApprovalPolicy } from '../../src/index.js'
import type { CodexEvent, Transport, Wire } from '../../src/index.js'
import { codexBinary } from '../harness/codex.js'
import { command, modelConfig, patch, reason, say, startModel } from '../harness/model.js'
import { actionNode } from '../harness/runner.js'
import { sandboxDirs } from '../harness/sandbox.js'
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

/** Waits first, as Codex may lose the first bytes of a command's output; splits a character over two writes. */
const SCRIPT = `sleep 0.5; printf 'h\\303'; sleep 0.2; printf '\\251llo\\n'`
const FAILING = 'sleep 0.5; echo seven; exit 7'

export const answers = [
  [reason('Looking around.', 'A second thought.'), say('I will run it.', { chunks: 4 }), command(SCRIPT)],
  command(FAILING),
  patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n'),
  say('First done: é✓ \u2028.', { chunks: 5 }),
  say('Second done.'),
]

/** What every CLI must tell of it, on every wire. */
export const EXPECTED: readonly Told[][] = [
  [
    {
      reasoning: 'Looking around.\n\nA second thought.',
      streamed: 'Looking around.\n\nA second thought.',
    },
    { message: 'I will run it.', streamed: 'I will run it.' },
    { command: SCRIPT, output: 'héllo\n', exitCode: 0, status: 'completed' },
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

export interface Session {
  version: string
  wire: Wire
  /** Events of each turn. */
  turns: CodexEvent[][]
  replies: string[]
  /** Codex's id of the thread after each turn. */
  threadIds: (string | undefined)[]
  /** What the model was sent as the user's words in its last request. */
  prompts: string[]
  /** Every line of the wire: `> ` to Codex, `< ` from it. */
  lines: string[]
}

const WIRETAP = fileURLToPath(new URL('../harness/wiretap.mjs', import.meta.url))

/** Drives a real CLI through the session. */
export async function runSession(version: string, transport: Transport): Promise<Session> {
  const codexPath = await codexBinary(version)
  await using dirs = await sandboxDirs()
  await using model = await startModel(answers)
  await writeFile(join(dirs.home, 'config.toml'), modelConfig(model).toml)
  await writeFile(join(dirs.home, 'auth.json'), JSON.stringify(apiKeySignIn()), { mode: 0o600 })
  const tap = join(dirs.root, 'wire')
  await using client = await Client.connect({
    codexPath,
    codexVersion: version,
    transport,
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
  })
  const session: Session = {
    version,
    wire: client.wire,
    turns: [],
    replies: [],
    threadIds: [],
    prompts: [],
    lines: [],
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
  session.prompts = model.requests.at(-1)?.prompts ?? []
  session.lines = (await readFile(tap, 'utf8')).split('\n').filter(line => line !== '')
  return session
}
