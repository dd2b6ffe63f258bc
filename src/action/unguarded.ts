/** What needs `unsafe`. Apart from `support`, which brings zod: Codex starts before that is loaded. Pure. */
import { FIRST_PERMISSION_PROFILES, select } from '../wire/select.js'
import { InputError, type Inputs } from './inputs.js'

/** What needs `unsafe` because nothing would be enforced. Throws an InputError. */
export function refuseUnguarded(
  { safetyStrategy, transport }: Inputs,
  version: string,
  platform: NodeJS.Platform = process.platform,
): void {
  const { wire, capabilities } = select(version, transport)
  if (safetyStrategy === 'unsafe') return
  // The probe is a shell script, and the paths to deny are those of Unix.
  if (platform === 'win32') {
    throw new InputError(
      'Input `safety-strategy`: on Windows nothing keeps the agent from the credentials: use a Linux or macOS runner, or `safety-strategy: unsafe`.',
    )
  }
  if (capabilities.permissionProfiles) return
  throw new InputError(
    wire === 'mcp'
      ? 'Input `transport` is `mcp`, over which Codex does not keep the agent from the credentials: use `app-server`, or `safety-strategy: unsafe`.'
      : `Input \`codex-version\`: Codex ${version} does not keep the agent from the credentials: use ${FIRST_PERMISSION_PROFILES} or later, or \`safety-strategy: unsafe\`.`,
  )
}
