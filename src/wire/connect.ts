/** The way from options to a running driver. The drivers load on first use: MCP brings the MCP SDK with it. */
import type { ConnectOptions, Driver } from './driver.js'
import { select, type Transport } from './select.js'
import { readVersion } from './version.js'

/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
export async function connect(
  options: Omit<ConnectOptions, 'version'> & {
    version?: string | undefined
    transport?: Transport | undefined
  },
): Promise<Driver> {
  const { codexPath, env, launcher, cwd } = options
  const version = options.version ?? (await readVersion({ command: codexPath, env, launcher, cwd }))
  const { wire } = select(version, options.transport)
  if (wire === 'mcp') {
    void options.started?.close()
    const { connectMcp } = await import('./mcp/driver.js')
    return connectMcp({ ...options, version })
  }
  const { connectAppServer } = await import('./app-server/driver.js')
  return connectAppServer({ ...options, version })
}
