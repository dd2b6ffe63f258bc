/** What the bench puts in place of the guards: the same names, and nothing behind them but what makes a start quick. */
import { delimiter, join } from 'node:path'
import type { Judgement } from '../../../src/guard/trust.js'
import type { Redactor } from '../../../src/guard/redact.js'
import { databaseSettings, shortcuts, type GuardOptions, type Guards } from '../../../src/action/guards.js'
import { findProgram as findOn } from '../../../src/guard/path.js'

type Env = Readonly<Record<string, string | undefined>>

export const REDACTED = '***'
export const createRedactor = (): Redactor => ({
  text: text => text,
  found: () => false,
  count: 0,
  lines: () => line => line,
})

export const takeGitToken = (): Promise<void> => Promise.resolve()
export const restoreGitToken = (): Promise<string[]> => Promise.resolve([])

const trusted = { trusted: true, reason: '' }
export const judge = (): Promise<Judgement> =>
  Promise.resolve({ actor: trusted, head: trusted, request: undefined })
export const promptFor = (prompt: string): string => prompt

export const cleanedPath = (env: Env): string => env['PATH'] ?? ''
export const findProgram = (name: string, path: string): string | undefined => findOn(name, path, () => true)

export function createGuards({ world, job, codexHome, directories, databases }: GuardOptions): Guards {
  const { PATH = '', HOME = '' } = world.env
  return {
    path: PATH,
    env: {
      PATH: [...shortcuts(directories.home), PATH].join(delimiter),
      HOME,
      CODEX_HOME: codexHome,
      TMPDIR: join(directories.tmp),
    },
    launcher: [],
    settings: {},
    databases: databaseSettings(databases),
    file: undefined,
    configFor: () => ({}),
    sandbox: job.inputs.sandbox,
    writable: [],
    shared: [],
    openSwitch: undefined,
    description: 'none',
    probe: () => Promise.resolve(),
    verify: () => undefined,
  }
}
