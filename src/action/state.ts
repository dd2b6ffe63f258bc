/** What main leaves for post, typed. Saved before the first risk; never a secret. */

export interface State {
  /** The run's name; see `newRunId`. */
  runId: string
  /** The directory its private directories lie in. */
  parent: string
  /** See `absentMountPoints`. */
  mountPoints: readonly string[]
  /** The home a rotated sign-in waits in to be written back. */
  signInHome: string
  /** `true` when that home was there before, and its sign-in stays. */
  signInKept: string
  /** When the secret was written (GitHub's `updated_at`) when this job last looked. */
  signInSecretTime: string
  /** Print of the sign-in that was about to be written to the secret. */
  signInWriting: string
  /** Print of the sign-in that needs nothing more: written, or its loss reported. */
  signInDone: string
}

/** Saves values for post, each under its own name. */
export function saveState(save: (name: string, value: string) => void, values: Partial<State>): void {
  for (const [name, value] of Object.entries(values)) save(name, JSON.stringify(value))
}

/** Reads what main saved. Undefined for what it did not, and for what cannot be read. */
export function readState(get: (name: string) => string): Partial<State> {
  const read = (name: keyof State): unknown => {
    try {
      return JSON.parse(get(name))
    } catch {
      return undefined
    }
  }
  const text = (name: keyof State): string | undefined => {
    const value = read(name)
    return typeof value === 'string' ? value : undefined
  }
  const list = (name: keyof State): string[] => {
    const value = read(name)
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
  }
  const texts = TEXTS.map(name => [name, text(name)] as const).filter(([, value]) => value)
  return { ...Object.fromEntries(texts), mountPoints: list('mountPoints') }
}

const TEXTS = [
  'runId',
  'parent',
  'signInHome',
  'signInKept',
  'signInSecretTime',
  'signInWriting',
  'signInDone',
] as const satisfies readonly (keyof State)[]
