/** What a command has of the world. Handed in, so that tests can hold it. */
import { CodexAuth } from '../auth/codex-auth.js'
import { findCodex } from '../codex/find.js'

/** An end that is written to. */
export interface Output {
  write(text: string): unknown
  /** Whether a person reads it. */
  isTTY?: boolean | undefined
}

export interface World {
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Buffer | string> & { isTTY?: boolean | undefined }
  /** For results: what a pipe gets. */
  stdout: Output
  /** For everything said to a person. */
  stderr: Output
  /** Aborts when the user gives up (Ctrl-C). */
  signal: AbortSignal
  /** Of this package. */
  version: string
}

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

/** Says something to the person at the terminal. */
export function say(world: World, ...lines: string[]): void {
  world.stderr.write(`${lines.join('\n')}\n`)
}

/** The sign-in of the user's Codex home; with Codex itself only where a command starts it. */
export async function authOf(world: World, withCodex = false): Promise<CodexAuth> {
  const { env } = world
  return new CodexAuth({ env, ...(withCodex ? { codexCommand: await findCodex(env) } : {}) })
}

/** Largest text taken from stdin, in characters. */
const MAX_STDIN = 8 * 1024 * 1024

/** Everything on stdin. Throws a UsageError when it does not end. */
export async function readStdin({ stdin }: World): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stdin) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > MAX_STDIN) throw new UsageError('What comes on stdin is too long.')
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Whether the user's own sign-in is meant, which a copy in CI would fight over. */
export const isOwnHome = ({ env }: World): boolean => !env.CODEX_HOME?.trim()

/** This program as a command line that works again: npx puts it on nobody's PATH, a home may not be exported. */
function programIn({ env }: World, home: string | undefined): string {
  const name = env.npm_command === 'exec' ? 'npx codex-client-action' : 'codex-client'
  if (home === undefined) return name
  return `CODEX_HOME=${/^[\w./~-]+$/.test(home) ? home : `'${home.replaceAll("'", `'\\''`)}'`} ${name}`
}

/** How the sign-in of this home gets into a secret. */
export const storeIt = (world: World): string =>
  `  ${programIn(world, world.env.CODEX_HOME?.trim() || undefined)} read | gh secret set CODEX_AUTH`

/** How to make a sign-in for CI that nobody else uses. */
export function separateSignIn(world: World): string[] {
  const program = programIn(world, '~/.codex-ci')
  return [
    'A sign-in has one user: whoever renews it first locks every copy out. For a workflow make one of its own:',
    '',
    `  ${program} login`,
    `  ${program} read | gh secret set CODEX_AUTH`,
    '  rm -r ~/.codex-ci    # not `logout`, which revokes it',
  ]
}
