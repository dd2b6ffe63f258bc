/** The Codex CLI of a run: the binary the workflow names, or the installed one. */
import { actionsExec } from '../codex/exec.js'
import { givenCodex } from '../codex/find.js'
import { installCodex, type Installed } from '../codex/install.js'
import { codexVersionOf, DEFAULT_CODEX_VERSION } from '../codex/version.js'
import { CodexError } from '../errors.js'
import { withLimit } from './limits.js'
import type { Inputs } from './inputs.js'
import type { World } from './world.js'

/** Finding or installing takes no longer, in milliseconds; npm's own calls have shorter limits. */
const LIMIT_MS = 15 * 60_000

export interface Finding {
  found: Promise<Installed>
  /** Gives it up; resolves when nothing of it runs any more. */
  stop: () => Promise<void>
}

/** @param tmp a private directory that the caller removes */
export function findCodex(inputs: Inputs, { core, env, cancelled }: World, tmp: string): Finding {
  const given = new AbortController()
  let work: Promise<unknown> = Promise.resolve()
  const find = async (signal: AbortSignal): Promise<Installed> => {
    if (inputs.codexPath !== undefined) {
      const path = await givenCodex(inputs.codexPath, 'codex-path')
      return { path, version: await codexVersionOf(path, env), fromCache: true }
    }
    return installCodex({
      version: inputs.codexVersion ?? DEFAULT_CODEX_VERSION,
      toolCache: env['RUNNER_TOOL_CACHE'],
      tmp,
      hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
      log: core.info,
      warn: core.warning,
      exec: actionsExec,
      env,
      signal,
    })
  }
  const found = withLimit(
    LIMIT_MS,
    'Installing Codex',
    signal => {
      const finding = find(signal)
      work = finding.catch(() => undefined)
      return finding
    },
    AbortSignal.any([cancelled, given.signal]),
  )
  found.catch(() => undefined)
  return {
    found,
    stop: async () => {
      given.abort(new CodexError('The run ended before Codex was installed.', { code: 'aborted' }))
      await work
    },
  }
}
