/** Credentials in a git configuration file, as `actions/checkout` and others leave them there. Pure. */

export interface Stripped {
  /** The file without credentials; the same text when it held none. */
  text: string
  /** What was taken out and is secret. */
  secrets: string[]
}

const SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"(?:[^"\\]|\\.)*")?\s*\]/
const ENTRY = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=\s*(.*)$/

/**
 * Takes out headers with authorization, passwords in addresses, and inclusions of files that lie in one of the given
 * directories (checkout keeps the token there; git fails on an inclusion that it must not read).
 */
export function stripCredentials(config: string, hidden: readonly string[]): Stripped {
  const secrets: string[] = []
  let section = ''
  const lines: string[] = []
  let dropping = false
  for (const line of config.split('\n')) {
    // A value goes on in the next line after a backslash.
    const goesOn = /(?:^|[^\\])(?:\\\\)*\\\r?$/.test(line)
    if (dropping) {
      dropping = goesOn
      secrets.push(...secretsIn(line))
      continue
    }
    const header = SECTION.exec(line)
    if (header) section = (header[1] ?? '').toLowerCase()
    const rest = header ? line.slice(header[0].length) : line
    const [, key = '', value = ''] = ENTRY.exec(rest) ?? []
    if (drops(section, key.toLowerCase(), value, hidden)) {
      secrets.push(...secretsIn(value))
      dropping = goesOn
      if (header) lines.push(header[0])
      continue
    }
    lines.push(withoutPassword(line, secrets))
  }
  return { text: lines.join('\n'), secrets: [...new Set(secrets)] }
}

function drops(section: string, key: string, value: string, hidden: readonly string[]): boolean {
  if (section === 'http' && key === 'extraheader') return true
  if (section === 'credential' && key === 'helper') return /password=/i.test(value)
  if (section === 'include' || section === 'includeif') {
    const path = unquoted(value)
    return key === 'path' && hidden.some(directory => path === directory || path.startsWith(`${directory}/`))
  }
  return false
}

const unquoted = (value: string): string => value.trim().replace(/^"(.*)"$/, '$1')

/** `https://user:password@host/` without user and password. */
function withoutPassword(line: string, secrets: string[]): string {
  return line.replace(/\b(https?:\/\/)([^\s/@"]+)@/gi, (_, scheme: string, user: string) => {
    secrets.push(
      ...user
        .split(':')
        .filter(part => part.length >= 12)
        .map(decoded),
    )
    return scheme
  })
}

/** The token in an `AUTHORIZATION: basic …` header, as it is there and decoded. */
function secretsIn(value: string): string[] {
  const [, scheme = '', credential] = /authorization:\s*(\w+)\s+([^\s"\\]+)/i.exec(value) ?? []
  if (credential === undefined) return []
  if (scheme.toLowerCase() !== 'basic') return [credential]
  const password = Buffer.from(credential, 'base64').toString('utf8').split(':').slice(1).join(':')
  return [credential, password].filter(text => text !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
