/** Entry of the step: runs the action, and says once what failed. */
import * as core from '@actions/core'
import { reasonOf } from './converse.js'
import { listenForCancellation } from './limits.js'
import type { OutputName } from './inputs.js'
import { run } from './run.js'

export async function main(): Promise<void> {
  using cancellation = listenForCancellation(process)
  try {
    const { conclusion } = await run({
      core,
      env: process.env,
      write: text => process.stdout.write(text),
      cancelled: cancellation.cancelled,
      now: () => performance.now(),
    })
    if (conclusion !== 'success' && conclusion !== 'skipped') process.exitCode = core.ExitCode.Failure
  } catch (error) {
    const { reason, remedy } = reasonOf(error)
    const output = (name: OutputName, value: string): void => core.setOutput(name, value)
    output('conclusion', 'failure')
    output('conclusion-reason', reason)
    core.setFailed(remedy === undefined ? reason : `${reason} ${remedy}`)
  }
}
