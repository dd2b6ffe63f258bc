/** Every secret of the run, in one place: masked in the log the moment it is known, and taken out of what leaves. */
export interface Secrets {
  /** Masks these values from now on. Call before their first use. */
  add(...values: readonly (string | undefined)[]): void
  /** All that were added; grows, for a redactor that learns them. */
  readonly known: readonly string[]
}

/** @param mask tells the runner to mask a value (`core.setSecret`) */
export function createSecrets(mask: (value: string) => void): Secrets {
  const known: string[] = []
  return {
    known,
    add(...values) {
      for (const value of values) {
        if (value === undefined || value.trim() === '' || known.includes(value)) continue
        mask(value)
        known.push(value)
      }
    },
  }
}

const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)(?:_|$)/i
/** Shorter values are words, not secrets. */
const SHORTEST = 8

/** Values of the job's environment whose names say that they are secret. */
export function secretsOfEnvironment(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined &&
    value.length >= SHORTEST &&
    SECRET_NAME.test(name) &&
    !/^(?:true|false|https?:\/\/\S*)$/.test(value)
      ? [value]
      : [],
  )
}
