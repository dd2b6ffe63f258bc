/** What main leaves for post, typed. Saved before the first risk; never a secret. */

/** Every value is '' until main saves it. */
const EMPTY = {
  /** The run's name; see `newRunId`. */
  runId: '',
  /** The directory its private directories lie in. */
  parent: '',
  /** JSON list: see `absentMountPoints`. */
  mountPoints: '',
  /** JSON list: see `sharedMountPoints`. */
  sharedMountPoints: '',
  /** Where a rotated sign-in waits to be written back. */
  signInHome: '',
  /** Whether that home was there before and its sign-in stays: `true` or ''. */
  signInKept: '',
  /** When the secret was written (GitHub's `updated_at`) when this job last looked. */
  signInSecretTime: '',
  /** Print of the sign-in that was about to be written to the secret. */
  signInWriting: '',
  /** Print of the sign-in that needs nothing more: written, or its loss reported. */
  signInDone: '',
  /** JSON list: the command that sets the user-namespace switch back. */
  userNamespaces: '',
}

export type State = Record<keyof typeof EMPTY, string>

/** Saves values for post, each under its own name. */
export function saveState(save: (name: string, value: string) => void, values: Partial<State>): void {
  for (const [name, value] of Object.entries(values)) save(name, value)
}

/** Reads what main saved; '' for what it did not. */
export function readState(get: (name: string) => string): State {
  return Object.fromEntries(Object.keys(EMPTY).map(name => [name, get(name)])) as State
}

/** A list as a value of the state, and back; what cannot be read is empty. */
export const listOf = (value: string): string[] => {
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) ? list.filter(item => typeof item === 'string') : []
  } catch {
    return []
  }
}
