/** The permission profiles a user's own Codex home defines, for `permission-profile`. */
import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parse } from 'smol-toml'
import { InputError } from './inputs.js'
import { isTable } from './mcp-servers.js'

type Table = Record<string, unknown>

export interface UserProfiles {
  /** All `[permissions.…]` of the home. */
  profiles: Table
  /** What the chosen one makes writable, as far as it says so by path; with Codex's own `:workspace`, also `workspace`. */
  writable: string[]
}

/**
 * Reads the config.toml of `codexHome` for the profile `name`; Codex's own ones begin with `:`. Throws an InputError when
 * it is not there.
 * @param workspace what Codex's own `:workspace` makes writable
 */
export function userProfiles(codexHome: string, name: string, workspace: readonly string[]): UserProfiles {
  const profiles = readProfiles(codexHome)
  const writable = new Set<string>()
  const seen = new Set<string>()
  for (let at: unknown = name; typeof at === 'string' && !seen.has(at);) {
    seen.add(at)
    if (at === ':workspace') for (const path of workspace) writable.add(path)
    if (at.startsWith(':')) break
    const profile: unknown = Object.hasOwn(profiles, at) ? profiles[at] : undefined
    if (!isTable(profile)) {
      throw new InputError(
        `Input \`permission-profile\` needs \`[permissions.${at}]\` in the config.toml of \`codex-home\`, which is not there.`,
      )
    }
    const filesystem = isTable(profile['filesystem']) ? profile['filesystem'] : {}
    for (const [path, access] of Object.entries(filesystem)) {
      if (access === 'write' && isAbsolute(path)) writable.add(path)
    }
    at = profile['extends']
  }
  return { profiles, writable: [...writable] }
}

function readProfiles(codexHome: string): Table {
  let text: string
  try {
    text = readFileSync(join(codexHome, 'config.toml'), 'utf8')
  } catch {
    return {}
  }
  try {
    const { permissions } = parse(text)
    return isTable(permissions) ? permissions : {}
  } catch {
    throw new InputError('The config.toml of `codex-home` is not TOML: correct it.')
  }
}
