/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exec } from './npm.js'
import { endProcesses } from './processes.js'

/** How often a process is looked for that was not there yet when the signal came, in milliseconds. */
const AGAIN_MS = 20

export const actionsExec: Exec = async (command, args, { cwd, env, signal }) => {
  const { getExecOutput } = await import('@actions/exec')
  signal.throwIfAborted()
  // The toolkit does not tell the pid of what it started, nor when: a mark in its environment finds it.
  const [name, value] = ['CODEX_CLIENT_NPM', randomUUID()]
  let over = false
  let ending: Promise<void> | undefined
  const end = async (): Promise<void> => {
    while (!over) {
      await endProcesses({ marks: [`${name}=${value}`] }, { graceMs: 0 })
      await sleep(AGAIN_MS)
    }
  }
  const onAbort = (): void => void (ending = end())
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true }
    return await getExecOutput(`"${command}"`, args, options)
  } finally {
    over = true
    signal.removeEventListener('abort', onAbort)
    await ending
  }
}
