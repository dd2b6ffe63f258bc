/** What main leaves for post, typed. Saved before the first risk; never a secret. */

/** Names and meaning of the values. */
export interface State {
  /** Directory of this run with its Codex home and the agent's temporary directory. */
  runDirectory: string
  /** Marker in the environment of every process this run started. */
  processMarker: string
  /** Where a rotated sign-in waits to be written back. */
  signInHome: string
  /** Whether that home was there before and its sign-in stays: `true` or ''. */
  signInKept: string
  /** When the secret was written (GitHub's `updated_at`) when this job last looked. */
  signInSecretTime: string
  /** Print of the sign-in that was about to be written to the secret. */
  signInWriting: string
  /** Print of the sign-in that needs nothing more: written, or its loss reported. */
  signInDone: string
  /** What `git-token` took out of the checkout, as a path to its record. */
  gitToken: string
  /** The user-namespace switch as it was before. */
  userNamespaces: string
  /** `outputs.conclusion` once main has come to one. */
  conclusion: string
}

type Save = (name: string, value: string) => void

/** Saves values for post, each under its own name. */
export function saveState(save: Save, values: Partial<State>): void {
  for (const [name, value] of Object.entries(values)) save(name, value)
}

/** Reads what main saved; '' for what it did not. */
export function readState(get: (name: string) => string): State {
  return {
    runDirectory: get('runDirectory'),
    processMarker: get('processMarker'),
    signInHome: get('signInHome'),
    signInKept: get('signInKept'),
    signInSecretTime: get('signInSecretTime'),
    signInWriting: get('signInWriting'),
    signInDone: get('signInDone'),
    gitToken: get('gitToken'),
    userNamespaces: get('userNamespaces'),
    conclusion: get('conclusion'),
  }
}
