/** What the chosen Codex cannot do, said before anything is started, in the words of the inputs. Pure. */
import { toDriverConfig } from '../client/driver-config.js'
import { messageOf } from '../errors.js'
import { FIRST_APP_SERVER, FIRST_PERMISSION_PROFILES, select } from '../wire/select.js'
import { InputError, type Inputs } from './inputs.js'
import type { Job } from './job.js'

/** What needs `unsafe` because nothing would be enforced. Throws an InputError. */
export function refuseUnguarded({ safetyStrategy, transport }: Inputs, version: string): void {
  const { wire, capabilities } = select(version, transport)
  if (safetyStrategy === 'unsafe' || capabilities.permissionProfiles) return
  throw new InputError(
    wire === 'mcp'
      ? 'Input `transport` is `mcp`, over which Codex does not keep the agent from the credentials: use `app-server`, or `safety-strategy: unsafe`.'
      : `Input \`codex-version\`: Codex ${version} does not keep the agent from the credentials: use ${FIRST_PERMISSION_PROFILES} or later, or \`safety-strategy: unsafe\`.`,
  )
}

/** The fields of a chat that a CLI may not carry, and the inputs they come from. */
const INPUT_OF_FIELD: Readonly<Record<string, string>> = {
  'profile.approvalPolicy': 'approval-policy',
  'profile.reasoningEffort': 'effort',
  outputSchema: 'output-schema',
  developerInstructions: 'instructions',
}

/** What this Codex cannot carry. Throws an InputError. */
export function refuseUnsupported(
  { inputs, outputSchema }: Pick<Job, 'inputs' | 'outputSchema'>,
  version: string,
): void {
  const { wire, capabilities } = select(version, inputs.transport)
  if (inputs.resume !== undefined && !capabilities.resume) {
    throw new InputError(
      `Input \`resume\`: Codex ${version} over ${wire} cannot continue a thread; use Codex ${FIRST_APP_SERVER} or later over app-server.`,
    )
  }
  const profile = { reasoningEffort: inputs.effort, approvalPolicy: inputs.approvalPolicy }
  const config = { profile, outputSchema, developerInstructions: inputs.instructions }
  try {
    toDriverConfig(config, { version, wire, capabilities })
  } catch (error) {
    const said = messageOf(error).replace(
      /profile\.\w+|outputSchema|developerInstructions/,
      field => `the input \`${INPUT_OF_FIELD[field] ?? field}\``,
    )
    throw new InputError(`${said} Use that, or change the input.`, error)
  }
}
