/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */
import { randomUUID } from 'node:crypto'
import type { Exec } from './npm.js'
import { endProcesses } from './processes.js'

export const actionsExec: Exec = async (command, args, { cwd, env, signal }) => {
  signal.throwIfAborted()
  const { getExecOutput } = await import('@actions/exec')
  // The toolkit does not tell the pid of what it started: a mark in its environment finds it.
  const [name, value] = ['CODEX_CLIENT_NPM', randomUUID()]
  let ended: Promise<unknown> | undefined
  const end = (): void => void (ended = endProcesses({ mark: `${name}=${value}` }, { graceMs: 0 }))
  signal.addEventListener('abort', end, { once: true })
  try {
    const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true }
    return await getExecOutput(`"${command}"`, args, options)
  } finally {
    signal.removeEventListener('abort', end)
    await ended
  }
}
