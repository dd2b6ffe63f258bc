/** Entry of the step: runs the action, and says once what failed. */
import * as core from '@actions/core'
import { reasonOf } from './converse.js'
import { run } from './run.js'

export async function main(): Promise<void> {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(signal))
  try {
    const outcome = await run({
      core,
      env: process.env,
      cancelled: cancelled.signal,
      now: () => performance.now(),
    })
    core.setOutput('conclusion', outcome.conclusion)
    core.setOutput('conclusion-reason', outcome.reason ?? '')
    core.setOutput('final-message', outcome.message ?? '')
    if (outcome.conclusion !== 'success' && outcome.conclusion !== 'skipped')
      core.setFailed(outcome.reason ?? '')
  } catch (error) {
    const { reason, remedy } = reasonOf(error)
    core.setOutput('conclusion', 'failure')
    core.setOutput('conclusion-reason', reason)
    core.setFailed(remedy === undefined ? reason : `${reason} ${remedy}`)
  }
}
