/** What the chosen Codex cannot carry, in the words of the inputs. Pure. */
import { toDriverConfig } from '../client/driver-config.js'
import { messageOf } from '../errors.js'
import { FIRST_APP_SERVER, select } from '../wire/select.js'
import { InputError } from './inputs.js'
import type { Job } from './job.js'

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
