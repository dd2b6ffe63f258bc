/** Which Codex a binary is. */
import { ConnectionError } from '../errors.js'
import { runCodex, type ProcessOptions } from './process.js'

const VERSION_TIMEOUT_MS = 20_000

/** Asks a CLI for its version (`codex-cli X.Y.Z`). Rejects with a ConnectionError when it is none. */
export async function readVersion(
  options: Omit<ProcessOptions, 'args'> & { signal?: AbortSignal | undefined },
): Promise<string> {
  const { stdout, stderr, end } = await runCodex({
    ...options,
    args: ['--version'],
    timeoutMs: VERSION_TIMEOUT_MS,
  })
  if (end.error !== undefined) throw end.error
  const version = /^codex(?:-cli)? v?(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1]
  if (version === undefined) {
    throw new ConnectionError(`${options.command} did not tell a Codex version.`, {
      code: 'spawn_failed',
      remedy: 'Name the binary of the Codex CLI.',
      exitCode: end.exitCode,
      signal: end.signal,
      stderrTail: stderr,
    })
  }
  return version
}
