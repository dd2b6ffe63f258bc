/** Every secret of the run, in one place: masked in the log the moment it is known, and taken out of what leaves. */
import type { Redactor } from '../guard/redact.js'

export interface Secrets {
  /** Masks these values from now on. Call before their first use. */
  add(...values: readonly (string | undefined)[]): void
  /** The redactor of everything known by now. */
  redactor(): Redactor
}

/**
 * @param mask tells the runner to mask a value (`core.setSecret`)
 * @param createRedactor builds a redactor; called again only when a secret was added since
 */
export function createSecrets(
  mask: (value: string) => void,
  createRedactor: (secrets: readonly string[]) => Redactor,
): Secrets {
  const known = new Set<string>()
  let redactor: Redactor | undefined
  return {
    add(...values) {
      for (const value of values) {
        if (value === undefined || value.trim() === '' || known.has(value)) continue
        mask(value)
        known.add(value)
        redactor = undefined
      }
    },
    redactor: () => (redactor ??= createRedactor([...known])),
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
