/** Entry of the step's end: repairs whatever main could not, because it was killed. Warns, never fails the job. */
import * as core from '@actions/core'
import { messageOf } from '../errors.js'
import { cleanUp } from './cleanup.js'
import { listOf, readState } from './state.js'

export async function post(): Promise<void> {
  const { runId, parent, mountPoints } = readState(name => core.getState(name))
  if (runId === '') return
  try {
    const problems = await cleanUp({ id: runId, parent, mountPoints: listOf(mountPoints) })
    for (const problem of problems) core.warning(problem)
  } catch (error) {
    core.warning(`The clean-up failed: ${messageOf(error)}`)
  }
}
