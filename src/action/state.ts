/** What main leaves for post, typed. Saved before the first risk; never a secret. */

export interface State {
  /** The run's name; see `newRunId`. */
  runId: string
  /** The directory its private directories lie in. */
  parent: string
  /** See `absentMountPoints`. */
  mountPoints: readonly string[]
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
  const [runId, parent] = [text('runId'), text('parent')]
  return { ...(runId && { runId }), ...(parent && { parent }), mountPoints: list('mountPoints') }
}
