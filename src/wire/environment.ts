/** The environment a Codex process starts with: an allow-list, never the whole of ours. */
import { pastProxies } from '../proxies.js'

const EXACT = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'TERM',
  'COLORTERM',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'CODEX_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CODEX_CA_CERTIFICATE',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'XDG_DATA_HOME',
  // Windows cannot start most programs without these.
  'SYSTEMROOT',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'PROGRAMDATA',
  'PROGRAMFILES',
])

const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE'

/** Whether a URL points at this machine. */
export function isLoopback(url: string): boolean {
  try {
    const { hostname } = new URL(url)
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  } catch {
    return false
  }
}

/**
 * What of `source` Codex gets, plus `extra` (an `undefined` there removes a name).
 * `CODEX_REFRESH_TOKEN_URL_OVERRIDE`, which would send refresh tokens elsewhere, passes only when it is loopback.
 */
export function inheritedEnvironment(
  source: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(source)) {
    const upper = name.toUpperCase()
    if (value !== undefined && (EXACT.has(upper) || upper.startsWith('LC_'))) result[name] = value
  }
  Object.assign(result, pastProxies(result))
  const override = source[REFRESH_OVERRIDE]
  if (override !== undefined && isLoopback(override)) result[REFRESH_OVERRIDE] = override
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete result[name]
    else if (name !== REFRESH_OVERRIDE || isLoopback(value)) result[name] = value
  }
  return result
}
