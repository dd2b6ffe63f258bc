/** What the session of `session.ts` must tell, on every CLI and wire. */
import { compareVersions, select, type Wire } from '../../src/wire/select.js'
import type { Told } from '../harness/story.js'

export interface Run {
  version: string
  wire: Wire
}

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
export const RUNS: readonly Run[] = VERSIONS.flatMap(version =>
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
export const SPLIT = `sleep 0.5; printf 'h\\303'; sleep 0.2; printf '\\251llo\\n'`
export const FAILING = 'sleep 0.5; echo seven; exit 7'

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
export function expectedOf(run: Run): readonly (readonly Told[])[] {
  const loss = lost(run)
  return EXPECTED.map(turn =>
    turn.map(told => {
      if (!('command' in told)) return told
      if (loss === 'exit code' && told.exitCode !== 0) return { ...told, exitCode: undefined }
      return loss === 'split character' ? { ...told, output: told.output.replace('é', '\ufffd\ufffd') } : told
    }),
  )
}
