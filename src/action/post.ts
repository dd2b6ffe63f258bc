/** Entry of the step's end: repairs whatever main could not, because it was killed. Warns, never fails the job. */
import * as core from '@actions/core'
import { messageOf } from '../errors.js'
import { cleanUp } from './cleanup.js'
import { readState } from './state.js'

export async function post(): Promise<void> {
  const { runId, parent, mountPoints = [] } = readState(name => core.getState(name))
  if (runId === undefined || parent === undefined) return
  try {
    for (const problem of await cleanUp({ id: runId, parent, mountPoints })) core.warning(problem)
  } catch (error) {
    core.warning(`The clean-up failed: ${messageOf(error)}`)
  }
}
