/** Entry of the step: runs the action, and says once what failed. */
import { CANCELLED, lastMoment, listenForCancellation } from './limits.js'
import type { OutputName } from './inputs.js'
import { reasonOf } from './reason.js'
import { run } from './run.js'
import { createRunner } from './runner.js'

/** How long what is said may wait, in milliseconds, where Codex takes its time; see `createRunner`. */
const HELD_MS = 1000

export async function main(): Promise<void> {
  using cancellation = listenForCancellation(process)
  const core = createRunner(process.env, () => import('@actions/core'))
  setTimeout(() => void core.open().catch(() => undefined), HELD_MS).unref()
  try {
    const running = run({
      core,
      env: process.env,
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
