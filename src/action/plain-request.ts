/**
 * A question to GitHub that everything waits for: one GET over Node's own HTTP client. The clients of `github` take ten
 * times as long to load, which can wait until Codex works; they ask again, patiently, what got no answer here.
 */
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { request } from '@octokit/request'
import type { GitHubOptions, Octokit } from './github.js'
import type { Environment } from './world.js'

/** Sends a request to GitHub's API. Errors are Octokit's. */
export type Request = Octokit['request']

const TIME_LIMIT_MS = 3_000
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
const quiet = (): void => undefined

/** Undefined where a proxy may stand before GitHub: only the clients know whether, and how to speak to it. */
export function plainRequest({
  token,
  apiUrl,
  timeLimitMs = TIME_LIMIT_MS,
  fetch = fetchOver(timeLimitMs),
  env,
}: GitHubOptions & { env: Environment }): Request | undefined {
  if (PROXIES.some(name => env[name])) return undefined
  return request.defaults({
    baseUrl: apiUrl,
    headers: { authorization: `token ${token}` },
    request: { fetch, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } },
  })
}

/** As much of `fetch` as a GET of Octokit's takes. Rejects where it would be sent on to somewhere else. */
function fetchOver(limitMs: number): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof URL || typeof input === 'string' ? input : input.url)
    const send = url.protocol === 'http:' ? getHttp : getHttps
    const options = { headers: init?.headers as Record<string, string>, signal: AbortSignal.timeout(limitMs) }
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, options, resolve).on('error', reject)
    })
    const status = response.statusCode ?? 0
    const pieces: Buffer[] = []
    for await (const piece of response) pieces.push(piece as Buffer)
    if (response.headers['content-encoding'] !== undefined)
      throw new Error('GitHub sends what was not asked for.')
    if (status >= 300 && status < 400) throw new Error(`GitHub sends ${url.href} on to another address.`)
    return {
      ...{ status, statusText: response.statusMessage ?? '', url: url.href },
      headers: new Map(Object.entries(response.headers)),
      text: () => Promise.resolve(Buffer.concat(pieces).toString('utf8')),
    } as unknown as Response
  }
}
