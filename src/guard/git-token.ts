/** Takes the credentials that a checkout leaves behind out of git's configuration. Pure: text in, text out. */
import { readConfig, type ConfigEntry } from './git-config.js'

/** A configuration without its credentials. */
export interface Cleaned {
  text: string
  /** Everything that must not be seen, in each form it has: for masking. */
  secrets: string[]
  /** Files it included that hold credentials, as they were named. */
  included: string[]
}

/** User and password in an address. */
const USER_INFO = /(https?:\/\/)([^\s/"]+)@/gi
/** A lone name in an address is a token when it is this long. */
const SHORTEST_TOKEN = 16

/**
 * Takes out every `http.*.extraheader`, every inclusion of a file that `isCredentialFile` (its path as written) and
 * every user and password in an address. undefined when there is nothing to take.
 */
export function cleanConfig(text: string, isCredentialFile: (path: string) => boolean): Cleaned | undefined {
  const secrets = new Set<string>()
  const included: string[] = []
  const cut = readConfig(text).filter(entry => {
    if (entry.section === 'http' && entry.key === 'extraheader') {
      for (const secret of secretsOfHeader(entry.value)) secrets.add(secret)
      return true
    }
    if (!isInclusion(entry) || !isCredentialFile(entry.value)) return false
    included.push(entry.value)
    return true
  })
  const cleaned = without(text, cut).replace(USER_INFO, (_, scheme: string, info: string) => {
    for (const secret of secretsOfUserInfo(info)) secrets.add(secret)
    return scheme
  })
  return cleaned === text ? undefined : { text: cleaned, secrets: [...secrets], included }
}

function isInclusion({ section, key }: ConfigEntry): boolean {
  return key === 'path' && (section === 'include' || section === 'includeif')
}

function without(text: string, cut: readonly ConfigEntry[]): string {
  let from = 0
  let kept = ''
  for (const { start, end } of cut) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}

/** `AUTHORIZATION: basic <base64 of user:token>`, `Authorization: bearer <token>`, or any other header. */
function secretsOfHeader(header: string): string[] {
  const [, value = ''] = /^[^:]*:\s*(.*?)\s*$/s.exec(header) ?? []
  const [, scheme = '', credential = ''] = /^(\S+)\s+(\S+)$/.exec(value) ?? []
  if (credential === '') return value === '' ? [] : [value]
  if (scheme.toLowerCase() !== 'basic') return [credential]
  const decoded = Buffer.from(credential, 'base64').toString()
  return [credential, decoded, decoded.slice(decoded.indexOf(':') + 1)].filter(secret => secret !== '')
}

function secretsOfUserInfo(info: string): string[] {
  const [user = '', ...rest] = info.split(':')
  const password = rest.join(':')
  if (password !== '') return [...new Set([password, decoded(password)])]
  return user.length >= SHORTEST_TOKEN ? [user] : []
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
