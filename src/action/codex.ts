/** The Codex CLI of a run: the binary the workflow names, or the installed one. */
import { actionsExec } from '../codex/exec.js'
import { givenCodex } from '../codex/find.js'
import { installCodex, type Installed } from '../codex/install.js'
import { codexVersionOf, DEFAULT_CODEX_VERSION } from '../codex/version.js'
import { withLimit } from './limits.js'
import type { Inputs } from './inputs.js'
import type { World } from './world.js'

/** Finding or installing takes no longer, in milliseconds; npm's own calls have shorter limits. */
const LIMIT_MS = 15 * 60_000

/** @param tmp a private directory that the caller removes */
export function codexOf(inputs: Inputs, { core, env, cancelled }: World, tmp: string): Promise<Installed> {
  return withLimit(
    LIMIT_MS,
    'Installing Codex',
    async signal => {
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
        signal,
      })
    },
    cancelled,
  )
}
