/** Entry of the step: runs the action, and says once what failed. */
import { reasonOf } from './converse.js'
import { CANCELLED, lastMoment, listenForCancellation } from './limits.js'
import type { OutputName } from './inputs.js'
import { run } from './run.js'
import { createRunner } from './runner.js'

export async function main(): Promise<void> {
  using cancellation = listenForCancellation(process)
  const core = createRunner(process.env, () => import('@actions/core'))
  try {
    const running = run({
      core,
      env: process.env,
      write: text => process.stdout.write(text),
      cancelled: cancellation.cancelled,
      now: () => performance.now(),
    })
    const { conclusion } = await Promise.race([running, lastMoment(cancellation)])
    if (conclusion !== 'success' && conclusion !== 'skipped') process.exitCode = 1
  } catch (error) {
    process.exitCode = 1
    const { reason, remedy } = reasonOf(error)
    const output = (name: OutputName, value: string): void => core.setOutput(name, value)
    if (cancellation.cancelled.aborted) {
      output('conclusion', 'cancelled')
      output('conclusion-reason', CANCELLED)
      core.error(CANCELLED, { title: 'The run was cancelled' })
    } else {
      output('conclusion', 'failure')
      output('conclusion-reason', reason)
      core.error(remedy === undefined ? reason : `${reason} ${remedy}`, { title: 'Codex could not finish' })
      const { renderEarlyFailure } = await import('./summary.js')
      await core.addSummary(renderEarlyFailure(reason, remedy, performance.now())).catch(() => undefined)
    }
  }
  await core.flush()
  // Whatever still waits for something must not keep the step waiting, too.
  await new Promise<void>(resolve => process.stdout.write('', () => resolve()))
  process.exit()
}
