/**
 * The runner's side of a step: its inputs, its state, and what is said to it. All of it is `@actions/core`'s business;
 * but that brings an HTTP client which takes longer to load than Codex to start, so it is loaded only once Codex works.
 * Until then what is said waits, in its order: nothing is printed before the masks that were set before it.
 */
import { appendFileSync } from 'node:fs'
import type * as Core from '@actions/core'
import { messageOf } from '../errors.js'
import type { Environment } from './world.js'

type Said = 'setSecret' | 'info' | 'warning' | 'error' | 'setOutput'

/** What is said to the runner; each as in `@actions/core`. */
export interface Runner extends Pick<typeof Core, Said> {
  /** Writes to the job's log, as it is. */
  write: (text: string) => void
  /** An input of the step, as it was written; '' when it has none. */
  getInput: (name: string) => string
  /** What main left for post; '' when it left none. */
  getState: (name: string) => string
  /** Leaves a value for post, at once: a process that is killed right after has left it. */
  saveState: (name: string, value: string) => void
  /** Warns, once, where an output cannot be written: a full disk must not take the reply away. */
  setOutput: typeof Core.setOutput
  /** Adds to the job summary. Rejects when there is none. */
  addSummary: (text: string) => Promise<void>
  /** Loads what says it. From then on everything is said at once. Rejects when something that waited could not be said. */
  open: () => Promise<void>
  /** Resolves when everything said so far has reached the runner. */
  flush: () => Promise<void>
}

/** @param write to the job's log, at once */
export function createRunner(
  env: Environment,
  load: () => Promise<typeof Core>,
  write: (text: string) => void = text => void process.stdout.write(text),
): Runner {
  const waiting: ((core: typeof Core) => void)[] = []
  let core: typeof Core | undefined
  const say = (saying: (core: typeof Core) => void): void => {
    if (core === undefined) waiting.push(saying)
    else saying(core)
  }
  const open = async (): Promise<void> => {
    const loaded = await load()
    core = loaded
    const failures: unknown[] = []
    for (const saying of waiting.splice(0)) {
      try {
        saying(loaded)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }
  let warned = false
  const setOutput = (core: typeof Core, name: string, value: unknown): void => {
    try {
      core.setOutput(name, value)
    } catch (error) {
      if (!warned) core.warning(`The outputs could not be written: ${messageOf(error)}.`)
      warned = true
    }
  }
  return {
    // The names of the variables: actions/runner, ScriptHandler and ActionRunner.
    getInput: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    getState: name => env[`STATE_${name}`] ?? '',
    saveState: (name, value) => saveState(env, name, value),
    write: text => say(() => write(text)),
    setSecret: value => say(core => core.setSecret(value)),
    info: message => say(core => core.info(message)),
    warning: message => say(core => core.warning(message)),
    setOutput: (name, value) => say(core => setOutput(core, name, value)),
    error: (message, properties) => say(core => core.error(message, properties)),
    addSummary: async text => {
      const { summary } = await load()
      await summary.addRaw(text).write()
    },
    open,
    flush: async () => {
      if (waiting.length > 0) await open()
    },
  }
}

function saveState({ GITHUB_STATE: file }: Environment, name: string, value: string): void {
  if (!file) return
  let delimiter = 'ghadelimiter'
  while (value.includes(delimiter)) delimiter += '_'
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}
