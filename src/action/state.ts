/** What main leaves for post, typed. Saved before the first risk; never a secret. */

/** Names and meaning of the values. */
export interface State {
  /** Directory of this run with its Codex home and the agent's temporary directory. */
  runDirectory: string
  /** Marker in the environment of every process this run started. */
  processMarker: string
  /** Where a rotated sign-in waits to be written back. */
  signInHome: string
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
    gitToken: get('gitToken'),
    userNamespaces: get('userNamespaces'),
    conclusion: get('conclusion'),
  }
}
