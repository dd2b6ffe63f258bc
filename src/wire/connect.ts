/** The way from options to a running driver. The older wire loads on first use: it brings the MCP SDK with it. */
import { connectAppServer } from './app-server/driver.js'
import type { ConnectOptions, Driver } from './driver.js'
import { select, type Transport } from './select.js'
import { startAborted } from './start.js'
import { readVersion } from './version.js'

export { startAborted }

type Options = Omit<ConnectOptions, 'version'> & {
  version?: string | undefined
  transport?: Transport | undefined
}

/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
export async function connect(options: Options): Promise<Driver> {
  try {
    return await open(options)
  } catch (error) {
    await options.started?.close()
    throw error
  }
}

async function open(options: Options): Promise<Driver> {
  const { codexPath, env, launcher, cwd, signal } = options
  if (signal?.aborted) throw startAborted(signal)
  const version = options.version ?? (await readVersion({ command: codexPath, env, launcher, cwd, signal }))
  const { wire } = select(version, options.transport)
  if (wire === 'mcp') {
    void options.started?.close()
    const { connectMcp } = await import('./mcp/driver.js')
    return connectMcp({ ...options, version })
  }
  return connectAppServer({ ...options, version })
}
