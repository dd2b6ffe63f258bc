/** Every secret of the run, in one place: masked in the log the moment it is known, and taken out of what leaves. */
import type { Redactor } from '../guard/redact.js'

export interface Secrets {
  /** Masks these values from now on. Call before their first use. */
  add(...values: readonly (string | undefined)[]): void
  /** The redactor of everything that was added, whenever it was. */
  redactor(): Redactor
}

/**
 * @param mask tells the runner to mask a value (`core.setSecret`)
 * @param createRedactor makes a redactor of a list of secrets that may still grow
 */
export function createSecrets(
  mask: (value: string) => void,
  createRedactor: (secrets: readonly string[]) => Redactor,
): Secrets {
  const known: string[] = []
  let redactor: Redactor | undefined
  return {
    add(...values) {
      for (const value of values) {
        if (value === undefined || value.trim() === '' || known.includes(value)) continue
        mask(value)
        known.push(value)
      }
    },
    redactor: () => (redactor ??= createRedactor(known)),
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
