/** Which Codex this package installs, and which a binary is. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inheritedEnvironment } from '../wire/environment.js'
import { readVersion } from '../wire/version.js'

/** The version of `@openai/codex` that is installed unless another is asked for; its packages are pinned in `pins.ts`. */
export const DEFAULT_CODEX_VERSION = '0.169.0'

/** Asks a binary for its version, `X.Y.Z`. Rejects with a ConnectionError when it is no Codex or cannot run here. */
export async function codexVersionOf(
  path: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  // Even `--version` may leave files: in `~/.codex`, and CLIs before 0.98 in the temporary directory.
  const home = await mkdtemp(join(tmpdir(), 'codex-version-'))
  try {
    return await readVersion({
      command: path,
      env: inheritedEnvironment(env, { CODEX_HOME: home, TMPDIR: home }),
    })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
