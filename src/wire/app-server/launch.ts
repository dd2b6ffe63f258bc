/**
 * The first moment of app-server: its process, and the greeting it answers when it is up. Apart from the driver, so that a
 * program can start Codex before it has loaded how to speak with it.
 */
import { appServerArgs, type ConnectOptions } from '../driver.js'
import { CodexProcess, type ProcessOptions } from '../process.js'
import { clientInfo } from '../start.js'

type LaunchOptions = Pick<
  ConnectOptions,
  'codexPath' | 'configOverrides' | 'env' | 'cwd' | 'launcher' | 'clientInfo'
>

/** Id of the first request. */
export const GREETING_ID = 1

/** Starts app-server and greets it. Give it to `connect` as `started`. */
export function launchAppServer(options: LaunchOptions): CodexProcess {
  const process = new CodexProcess(launchOf(options))
  const params = {
    clientInfo: clientInfo(options),
    capabilities: { experimentalApi: true, requestAttestation: false },
  }
  process.send(JSON.stringify({ id: GREETING_ID, method: 'initialize', params }))
  return process
}

/** What is started. */
export function launchOf({ codexPath, configOverrides, env, cwd, launcher }: LaunchOptions): ProcessOptions {
  return { command: codexPath, args: appServerArgs(configOverrides), env, cwd, launcher }
}
