/**
 * A Codex process that plays a recording: what Codex answered to the first request of a client comes when the client
 * sends its first request, and so on. To be put in the place of `src/wire/process.js` with `vi.mock`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deferred } from '../../src/deferred.js'
import { ConnectionError } from '../../src/errors.js'
import type { ProcessEnd, ProcessOptions } from '../../src/wire/process.js'
import type { Wire } from '../../src/wire/select.js'

export interface Recording {
  wire: Wire
  version: string
  /** Codex's lines after each request of the client, in order. */
  blocks: string[][]
}

const directory = fileURLToPath(new URL('../fixtures/wire/', import.meta.url))

/** Every recorded session. */
export const RECORDINGS: readonly Recording[] = readdirSync(directory)
  .sort()
  .map(file => {
    const [, wire = '', version = ''] = /^(.+)-(\d.+)\.jsonl$/.exec(file) ?? []
    const blocks: string[][] = []
    for (const line of readFileSync(directory + file, 'utf8').split('\n')) {
      if (line.startsWith('< ')) blocks.at(-1)?.push(line.slice(2))
      else if (line.startsWith('> ') && isRequest(line.slice(2))) blocks.push([])
    }
    return { wire: wire as Wire, version, blocks }
  })

let blocks: readonly (readonly string[])[] = []

/** What the next process plays. It ends when it has nothing more to say and is asked nothing. */
export function play(next: readonly (readonly string[])[]): void {
  blocks = next
}

/** How often the event loop turns before a client that sends nothing is taken to wait. */
const PATIENCE = 20

export class ReplayProcess {
  readonly pid = 1
  readonly stderrTail = ''
  readonly #blocks = blocks.values()
  #onLines: ((lines: string[]) => void) | undefined
  readonly #closed = deferred<ProcessEnd>()
  #ended = false
  #idle = 0

  constructor(_options: ProcessOptions, onLines?: (lines: string[]) => void) {
    if (onLines !== undefined) this.listen(onLines)
    this.#wait()
  }

  listen(onLines: (lines: string[]) => void): void {
    this.#onLines = onLines
  }

  get closed(): Promise<ProcessEnd> {
    return this.#closed.promise
  }

  send(line: string): void {
    if (this.#ended || !isRequest(line)) return
    this.#idle = 0
    const { value = [] } = this.#blocks.next()
    setImmediate(() => {
      if (!this.#ended) this.#onLines?.([...value])
    })
  }

  fail(error: ConnectionError): void {
    this.#end({ exitCode: undefined, signal: undefined, error })
  }

  errorOf(end: ProcessEnd): ConnectionError {
    return end.error ?? new ConnectionError('Codex ended.', { code: 'process_exited', remedy: 'None.' })
  }

  stop(): Promise<void> {
    return this.close()
  }

  close(): Promise<void> {
    this.#end({ exitCode: 0, signal: undefined })
    return Promise.resolve()
  }

  #wait(): void {
    if (this.#idle++ < PATIENCE) setImmediate(() => this.#wait())
    else this.#end({ exitCode: 0, signal: undefined })
  }

  #end(end: ProcessEnd): void {
    if (this.#ended) return
    this.#ended = true
    this.#closed.resolve(end)
  }
}

function isRequest(line: string): boolean {
  const { id, method } = JSON.parse(line) as { id?: unknown; method?: unknown }
  return id !== undefined && method !== undefined
}
