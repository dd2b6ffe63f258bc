/** Codex before 0.154, over `codex mcp-server`. */
import { ConnectionError } from '../../errors.js'
import type { ConnectOptions, Driver } from '../driver.js'

/** Starts mcp-server and shakes hands. */
export function connectMcp(options: ConnectOptions): Promise<Driver> {
  return Promise.reject(
    new ConnectionError(`Codex ${options.version} is not supported yet.`, { code: 'unsupported_version' }),
  )
}
