/** Which wire a CLI version speaks, and what it can carry. Pure; the table is measured (`npm run test:compat`). */
import { ConnectionError } from '../errors.js'

/** A protocol that Codex speaks. */
export type Wire = 'app-server' | 'mcp'
/** A wish: a protocol, or what the version speaks best. */
export type Transport = 'auto' | Wire

/** What this CLI can do on the selected wire. */
export interface Capabilities {
  /** Takes a credential over the wire and writes nothing. */
  inMemorySignIn: boolean
  /** Enforces deny entries of permission profiles. */
  permissionProfiles: boolean
  /**
   * Gives the model the same whether a thread opens with its environment or gets it with its first turn. Before, a thread
   * without one has other tools (0.142.3, 0.154.0).
   */
  lateEnvironment: boolean
  /** Constrains the final message by a JSON schema. */
  outputSchema: boolean
  /** Can be interrupted within a turn. */
  interrupt: boolean
  /** Continues a thread of an earlier process. */
  resume: boolean
  /** Takes local images. */
  images: boolean
}

/** First CLI with today's thread and turn API on app-server. */
export const FIRST_APP_SERVER = '0.98.0'
/** First CLI without `codex mcp-server`. */
export const FIRST_WITHOUT_MCP = '0.154.0'
/** First CLI that enforces the deny entries of a permission profile. */
export const FIRST_PERMISSION_PROFILES = '0.142.3'
/** First CLI that was seen to do `lateEnvironment`; those between 0.154.0 and it were not tried. */
export const FIRST_LATE_ENVIRONMENT = '0.169.0'
/** First CLI this package works with. */
export const FIRST_SUPPORTED = '0.44.0'

/** Compares two versions `X.Y.Z[-pre]` by their numbers; a pre-release counts as its release. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): number[] => version.split('-', 1).join('').split('.').map(Number)
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

const atLeast = (version: string, first: string): boolean => compareVersions(version, first) >= 0

/** Chooses the wire for a CLI version. Throws a ConnectionError when the wish cannot be met, naming a version that could. */
export function select(
  version: string,
  transport: Transport = 'auto',
): { wire: Wire; capabilities: Capabilities } {
  if (!atLeast(version, FIRST_SUPPORTED)) {
    throw new ConnectionError(`Codex ${version} is too old; ${FIRST_SUPPORTED} is the first that works.`, {
      code: 'unsupported_version',
      remedy: `Use Codex ${FIRST_SUPPORTED} or later.`,
    })
  }
  const wire = transport === 'auto' ? (atLeast(version, FIRST_APP_SERVER) ? 'app-server' : 'mcp') : transport
  if (wire === 'app-server' && !atLeast(version, FIRST_APP_SERVER)) {
    throw new ConnectionError(`Codex ${version} does not speak today's app-server protocol.`, {
      code: 'unsupported_version',
      remedy: `Use Codex ${FIRST_APP_SERVER} or later, or transport mcp.`,
    })
  }
  if (wire === 'mcp' && atLeast(version, FIRST_WITHOUT_MCP)) {
    throw new ConnectionError(
      `Codex ${version} has no mcp-server any more; it was removed in ${FIRST_WITHOUT_MCP}.`,
      {
        code: 'unsupported_version',
        remedy: `Use transport app-server, or a Codex before ${FIRST_WITHOUT_MCP}.`,
      },
    )
  }
  return { wire, capabilities: capabilitiesOf(version, wire) }
}

function capabilitiesOf(version: string, wire: Wire): Capabilities {
  const appServer = wire === 'app-server'
  return {
    inMemorySignIn: appServer,
    permissionProfiles: appServer && atLeast(version, FIRST_PERMISSION_PROFILES),
    lateEnvironment: appServer && atLeast(version, FIRST_LATE_ENVIRONMENT),
    outputSchema: appServer,
    interrupt: true,
    resume: appServer,
    images: appServer,
  }
}
