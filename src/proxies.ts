/**
 * What an environment with proxies needs besides: Codex asks its program for its tools, on loopback, and a proxy could not
 * reach it and would see the token.
 */
export function pastProxies(env: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(env)
  if (!names.some(name => /^(?:https?|all)_proxy$/i.test(name))) return {}
  const own = names.filter(name => /^no_proxy$/i.test(name))
  const exempt = (name: string): string => [env[name], '127.0.0.1'].filter(Boolean).join(',')
  return Object.fromEntries((own.length > 0 ? own : ['NO_PROXY']).map(name => [name, exempt(name)]))
}
