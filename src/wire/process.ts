/** The one place that starts Codex, and the one owner of its process: nothing else spawns or signals it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { stripVTControlCharacters } from 'node:util'
import { ConnectionError, messageOf } from '../errors.js'
import { deferred } from '../deferred.js'
import { LineBuffer } from './frames.js'
import { startAborted } from './start.js'

/** How much of stderr is kept for error messages, in characters. */
const STDERR_TAIL = 8192
const REPORT = 'Report this with the Codex version.'
/** How long Codex has to leave by itself once its input ended, in milliseconds. */
const END_MS = 1500
/** How long it has after SIGTERM. */
const TERM_MS = 1500
/** How long pipes may stay open after the process is gone: a daemon of the agent may hold them for ever. */
const DRAIN_MS = 200

export interface ProcessOptions {
  /** Path of the Codex binary. */
  command: string
  args: readonly string[]
  /** The whole environment of the child; see `inheritedEnvironment`. */
  env: Readonly<Record<string, string>>
  cwd?: string | undefined
  /** A command that starts Codex for us and replaces itself, e.g. `setpriv --no-new-privs`. */
  launcher?: readonly string[] | undefined
  /** Sees what Codex writes to stderr as it comes, in pieces that may end anywhere. */
  onStderr?: ((text: string) => void) | undefined
}

/** Why a process is gone. */
export interface ProcessEnd {
  exitCode: number | undefined
  signal: NodeJS.Signals | undefined
  /** Set when it could not be started, or was given up by us. */
  error?: ConnectionError | undefined
}

/** A running Codex: lines out through `onLines`, lines in through `send`. */
export class CodexProcess {
  readonly #start: string
  #onStderr: ((text: string) => void) | undefined
  readonly #child: ChildProcessWithoutNullStreams
  readonly #command: string
  #stderr = ''
  #end: ProcessEnd | undefined
  /** Whether it was ended by us. */
  #endedByUs = false
  #failure: ConnectionError | undefined
  readonly #closed = deferred<ProcessEnd>()
  #closing: Promise<void> | undefined

  /** @param onLines takes the complete lines of each chunk; what it throws ends the process. See also `listen`. */
  constructor(options: ProcessOptions, onLines?: (lines: string[]) => void) {
    this.#start = printOf(options)
    this.#onStderr = options.onStderr
    this.#command = options.command
    const [file = options.command, ...args] = [...(options.launcher ?? []), options.command, ...options.args]
    // A group of its own, so that the whole of it can be ended. Windows has no groups, and would open a window.
    this.#child = spawn(file, args, {
      env: { ...options.env },
      cwd: options.cwd,
      stdio: 'pipe',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const { stdin, stdout, stderr } = this.#child
    const decoder = new StringDecoder('utf8')
    if (onLines !== undefined) this.listen(onLines, options.onStderr)
    stderr.on('data', (chunk: Buffer) => {
      const text = decoder.write(chunk)
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL)
      this.#onStderr?.(text)
    })
    // A dead reader shows as EPIPE here; the exit that follows says why.
    for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined)
    this.#child.on('error', error => {
      const notStarted = this.#child.pid === undefined
      this.#finish({
        exitCode: undefined,
        signal: undefined,
        error: notStarted
          ? new ConnectionError(`Codex could not be started: ${describe(error)}`, {
              code: 'spawn_failed',
              remedy: `Check that ${file} exists, is executable and is built for this machine.`,
              cause: error,
            })
          : undefined,
      })
    })
    this.#child.on('exit', (code, signal) => {
      const end: ProcessEnd = { exitCode: code ?? undefined, signal: signal ?? undefined }
      // 'close' waits for every holder of the pipes, and a background process of the agent may hold them for ever.
      const timer = setTimeout(() => this.#finish(end), DRAIN_MS)
      this.#child.once('close', () => {
        clearTimeout(timer)
        this.#finish(end)
      })
    })
  }

  /** Whether this is what would be started with these options, and it still runs. */
  is(options: ProcessOptions): boolean {
    return this.#end === undefined && this.#closing === undefined && this.#start === printOf(options)
  }

  /** Hands out what comes. Until it is called, once, output waits in the pipe. */
  listen(onLines: (lines: string[]) => void, onStderr?: (text: string) => void): void {
    this.#onStderr = onStderr
    if (this.#stderr !== '') onStderr?.(this.#stderr)
    const lines = new LineBuffer()
    this.#child.stdout.on('data', (chunk: Buffer) => {
      try {
        const complete = lines.push(chunk)
        if (complete.length > 0) onLines(complete)
      } catch (error) {
        this.fail(
          error instanceof ConnectionError
            ? error
            : new ConnectionError(messageOf(error), { code: 'protocol', cause: error, remedy: REPORT }),
        )
      }
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** The last of what Codex wrote to stderr. */
  get stderrTail(): string {
    return this.#stderr
  }

  /** Settles when the process is gone. Never rejects. */
  get closed(): Promise<ProcessEnd> {
    return this.#closed.promise
  }

  /** Writes one line. A line for a process that is gone is dropped: `closed` tells. */
  send(line: string): void {
    if (this.#child.stdin.writable) this.#child.stdin.write(`${line}\n`)
  }

  /** Gives the process up because of what it did. */
  fail(error: ConnectionError): void {
    this.#failure ??= error
    void this.close()
  }

  /** The error everything that still waits for this process is rejected with. */
  errorOf(end: ProcessEnd): ConnectionError {
    const facts = { exitCode: end.exitCode, signal: end.signal, stderrTail: this.#stderr }
    const given = end.error
    if (given !== undefined)
      return new ConnectionError(given.message, { ...given, ...facts, cause: given.cause })
    const how =
      end.signal !== undefined
        ? `was ended by ${end.signal}`
        : `ended with exit code ${end.exitCode ?? 'unknown'}`
    const lastLine = stripVTControlCharacters(this.#stderr).trim().split('\n').at(-1)?.trim().slice(0, 500)
    return new ConnectionError(`Codex ${how}${lastLine ? `: ${lastLine}` : '.'}`, {
      code: this.#endedByUs ? 'closed' : 'process_exited',
      ...facts,
      remedy: this.#endedByUs
        ? 'The client was closed: connect again.'
        : 'What Codex wrote to stderr tells the cause; connect again.',
    })
  }

  /** Ends a process that has nothing to finish: SIGTERM at once, then as `close`. Never rejects. */
  stop(): Promise<void> {
    this.#signal('SIGTERM')
    return this.close()
  }

  /** Ends the process: its input first, then SIGTERM, then SIGKILL, to its whole group. Idempotent; never rejects. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#child.stdin.end()
    if (!(await this.#within(END_MS))) {
      this.#signal('SIGTERM')
      if (!(await this.#within(TERM_MS))) this.#signal('SIGKILL')
    }
    await this.#closed.promise
  }

  async #within(ms: number): Promise<boolean> {
    const late = deferred<boolean>()
    const timer = setTimeout(() => late.resolve(false), ms)
    const result = await Promise.race([this.#closed.promise.then(() => true), late.promise])
    clearTimeout(timer)
    return result
  }

  #finish(end: ProcessEnd): void {
    if (this.#end !== undefined) return
    this.#endedByUs = this.#closing !== undefined
    this.#end = this.#failure === undefined ? end : { ...end, error: this.#failure }
    this.#signal('SIGKILL')
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy()
    this.#closed.resolve(this.#end)
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      if (process.platform === 'win32') this.#child.kill(signal)
      else process.kill(-pid, signal)
    } catch {
      // The group is empty: nothing is left to end.
    }
  }

  toString(): string {
    return `${this.#command} (pid ${this.pid ?? 'none'})`
  }
}

/** Everything about a start that makes a difference, as one text. */
function printOf({ command, args, env, cwd, launcher = [] }: ProcessOptions): string {
  const variables = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([command, args, variables, cwd, launcher])
}

function describe(error: Error): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such program.'
  if (code === 'EACCES') return 'the file is not executable.'
  if (code === 'ENOEXEC') return 'the file is not a program for this machine.'
  return `${error.message}.`
}

/** Runs Codex once to its end and gives back what it printed, for `--version` and the like. */
export async function runCodex(
  options: ProcessOptions & {
    timeoutMs: number
    input?: string | undefined
    signal?: AbortSignal | undefined
  },
): Promise<{ stdout: string; stderr: string; end: ProcessEnd }> {
  const out: string[] = []
  const child = new CodexProcess(options, lines => out.push(...lines))
  const timer = setTimeout(
    () =>
      child.fail(
        new ConnectionError(
          `Codex did not finish \`${options.args.join(' ')}\` within ${options.timeoutMs / 1000} s.`,
          {
            code: 'start_timeout',
            remedy: 'Check that the binary is Codex and can run on this machine.',
          },
        ),
      ),
    options.timeoutMs,
  )
  const abort = (): void => child.fail(startAborted(options.signal))
  if (options.signal?.aborted) abort()
  options.signal?.addEventListener('abort', abort, { once: true })
  if (options.input !== undefined) child.send(options.input)
  const end = await child.closed
  clearTimeout(timer)
  options.signal?.removeEventListener('abort', abort)
  const error = end.error && child.errorOf(end)
  return { stdout: out.join('\n'), stderr: child.stderrTail, end: { ...end, error } }
}
