/** `codex-client`: captures and restores sign-ins of Codex, and runs a prompt. */
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CodexError, messageOf } from '../errors.js'
import { login } from './commands/login.js'
import { logout } from './commands/logout.js'
import { read } from './commands/read.js'
import { set } from './commands/set.js'
import { status } from './commands/status.js'
import { say, UsageError, type World } from './world.js'

const HELP = `codex-client: sign-ins of the Codex CLI, carried from one machine to another. A community project.

  codex-client login [--no-browser] [--device-auth]
      Sign in with \`codex login\`. --device-auth: with a code, on any device.
      --no-browser: show the address only (macOS and Windows open it anyway).
  codex-client read
      Print the sign-in as one line: codex-client read | gh secret set CODEX_AUTH
  codex-client set [<payload> | -]
      Restore a sign-in from the argument, from stdin, or from CODEX_CLIENT_AUTH.
  codex-client status
      Say who is signed in, with what, and until when.
  codex-client logout
      Remove the sign-in. Codex revokes it, so copies of it stop working, too.
  codex-client run [--model <name>] [--cd <directory>] [--sandbox <mode>] <prompt | ->
      Run a prompt and show what Codex does.
  codex-client --help | --version

CODEX_HOME says which sign-in is meant (default ~/.codex).
`

/** One command: its options, how many words it takes, and what it does. */
interface Command {
  options?: NonNullable<ParseArgsConfig['options']>
  words?: number
  run(world: World, values: Values, words: string[]): Promise<number>
}
type Values = Readonly<Record<string, string | boolean | undefined>>
const flag = { type: 'boolean' } as const
const text = { type: 'string' } as const

const COMMANDS: Readonly<Record<string, Command>> = {
  login: {
    options: { 'no-browser': flag, 'device-auth': flag },
    run: (world, values) =>
      login(world, {
        browser: values['no-browser'] !== true,
        deviceAuth: values['device-auth'] === true,
      }),
  },
  read: { run: read },
  set: {
    words: 1,
    run: (world, _values, [payload]) => set(world, payload),
  },
  status: { run: status },
  run: {
    options: { model: text, cd: text, sandbox: text },
    words: 1,
    run: async (world, { model, cd, sandbox }, [prompt]) => {
      const given = { model, cd, sandbox } as Record<'model' | 'cd' | 'sandbox', string | undefined>
      return (await import('./commands/run.js')).run(world, { prompt, ...given })
    },
  },
  logout: { run: logout },
}

/** Runs one command line. Returns its exit code: 1 for a failure, 2 for a misunderstanding, 130 when it was given up. */
export async function cli(argv: readonly string[], world: World): Promise<number> {
  try {
    const [name, ...args] = argv
    if (name === undefined || name === 'help' || args.includes('--help') || ['--help', '-h'].includes(name)) {
      world.stdout.write(HELP)
      return name === undefined ? 2 : 0
    }
    if (name === '--version' || name === '-V') {
      world.stdout.write(`codex-client ${world.version}\n`)
      return 0
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command === undefined) throw new UsageError(`There is no command \`${name.slice(0, 40)}\`.`)
    const { values, words } = parse(name, command, args)
    return await command.run(world, values, words)
  } catch (error) {
    return explain(error, world)
  }
}

function parse(name: string, command: Command, args: string[]): { values: Values; words: string[] } {
  const { options = {}, words = 0 } = command
  let parsed: { values: Values; positionals: string[] }
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true }) as typeof parsed
  } catch (error) {
    throw new UsageError(messageOf(error).split('. ')[0])
  }
  // A payload may have been pasted where none belongs: words are not repeated.
  if (parsed.positionals.length > words) throw new UsageError(`\`${name}\` takes ${words || 'no'} argument.`)
  return { values: parsed.values, words: parsed.positionals }
}

function explain(error: unknown, world: World): number {
  if (world.signal.aborted) {
    say(world, '', 'Given up.')
    return 130
  }
  if (error instanceof UsageError) {
    say(world, `codex-client: ${error.message}`, 'See `codex-client --help`.')
    return 2
  }
  say(world, `codex-client: ${messageOf(error)}`)
  if (error instanceof CodexError && error.remedy !== undefined) say(world, error.remedy)
  return 1
}

/** The command in the real world. */
export async function main(argv: readonly string[]): Promise<number> {
  const giveUp = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Whoever insists goes at once.
      if (giveUp.signal.aborted) process.exit(130)
      giveUp.abort()
    })
  }
  // The reader of a pipe may have enough.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const { env, stdin, stdout, stderr } = process
  return cli(argv, { env, stdin, stdout, stderr, signal: giveUp.signal, version: versionOf(process.argv[1]) })
}

/** The version in the package.json above the program. */
function versionOf(program: string | undefined): string {
  try {
    for (let at = dirname(realpathSync(program ?? '')); dirname(at) !== at; at = dirname(at)) {
      const { name, version } = manifest(join(at, 'package.json'))
      if (name === 'codex-client-action' && version !== undefined) return version
    }
  } catch {
    // Moved out of its package: then it does not know.
  }
  return 'unknown'
}

function manifest(path: string): { name?: string; version?: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string }
  } catch {
    return {}
  }
}
