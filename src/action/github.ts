import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type Bottleneck from 'bottleneck'
import { CodexError } from '../errors.js'
import { LONGEST_WAIT, type RequestErrorLike } from './reply/once.js'

/** A client of GitHub's API, REST (`rest`, `paginate`) and GraphQL (`graphql`). */
export type Octokit = ReturnType<typeof getOctokit>

/** What the factory needs to know. */
export interface GitHubOptions {
  token: string
  /** `GITHUB_API_URL`; GitHub Enterprise Server's ends in `/api/v3`. */
  apiUrl: string
  /** What one request may take, in ms, headers and body. Default 20,000. */
  timeLimitMs?: number
  /** The unit of waiting between tries, in ms; tests shorten it. Default 1,000. */
  secondMs?: number
  /** Space writes as GitHub asks (1 s, 3 s where people are notified). Default true. */
  pace?: boolean
  /** Sends the requests; default `@actions/github`'s own, which knows the runner's proxy. */
  fetch?: typeof fetch
  /** Where warnings of the client go. Default: nowhere. */
  warn?: (message: string) => void
}

/** Three clients of one token, for three kinds of haste. */
export interface GitHub {
  /** Paced and retried: for everything that can wait. */
  octokit: Octokit
  /** Retried, not paced: for GraphQL reads, which the pacing plugin would take for writes. */
  reader: Octokit
  /**
   * Neither paced nor retried, 3 s a request: for the last seconds of a cancelled job.
   */
  urgent: Octokit
  /** Waits `seconds` in the clients' unit of time; ends early when the signal aborts. */
  wait: (seconds: number, signal?: AbortSignal) => Promise<void>
}

const TIME_LIMIT_MS = 20_000
const URGENT_TIME_LIMIT_MS = 3_000
const LIMITED_TRIES = 2
/** Answers that a second try does not change. 429 belongs to the throttling plugin. */
const LASTING = [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 451]

/** Makes the clients. Throws `invalid_config` without a token. */
export function createGitHub(options: GitHubOptions): GitHub {
  if (options.token === '') {
    throw new CodexError('github-token is empty, so nothing can be posted on GitHub.', {
      code: 'invalid_config',
      remedy: 'Leave github-token out (its default is the job’s own token) or name a secret that is set.',
    })
  }
  const second = options.secondMs ?? 1_000
  return {
    octokit: createClient(options, { pace: options.pace ?? true, retries: 3 }),
    reader: createClient(options, { pace: false, retries: 3 }),
    urgent: createPlainClient({ timeLimitMs: URGENT_TIME_LIMIT_MS, ...options }),
    wait: (seconds, signal) => wait(seconds * second, signal),
  }
}

function createClient(options: GitHubOptions, haste: { pace: boolean; retries: number }): Octokit {
  const onLimit = (after: number, request: { method: string; url: string }, _: unknown, tries: number) =>
    after <= LONGEST_WAIT && tries < LIMITED_TRIES && !creates(request)
  const second = options.secondMs ?? 1_000
  return getOctokit(
    options.token,
    {
      ...plainOptions(options),
      retry: { doNotRetry: LASTING, retries: haste.retries, retryAfterBaseValue: second },
      throttle: {
        id: randomUUID(),
        retryAfterBaseValue: second,
        fallbackSecondaryRateRetryAfter: LONGEST_WAIT,
        write: spaced(haste.pace ? second : 0),
        notifications: spaced(haste.pace ? 3 * second : 0),
        onRateLimit: onLimit,
        onSecondaryRateLimit: onLimit,
      },
    },
    careful,
    throttling,
    retry,
  )
}

const createPlainClient = (options: GitHubOptions): Octokit =>
  getOctokit(options.token, plainOptions(options), careful)

function plainOptions(options: GitHubOptions) {
  const quiet = () => undefined
  const warn = options.warn ?? quiet
  return {
    baseUrl: options.apiUrl,
    log: { debug: quiet, info: quiet, warn, error: warn },
    request: { fetch: limited(options.fetch ?? defaultFetch(), options.timeLimitMs ?? TIME_LIMIT_MS) },
  }
}

/**
 * One after another, with a pause between two: as much of a `Bottleneck.Group` as the plugin asks of it. The plugin's own
 * cannot be left out, goes by the clock of the machine, and takes 5 ms where there is nothing to wait for.
 */
function spaced(pause: number): Bottleneck.Group {
  let next = 0
  const schedule = async (): Promise<void> => {
    const now = performance.now()
    const at = Math.max(next, now)
    next = at + pause
    if (at > now) await delay(at - now)
  }
  return { key: () => ({ schedule }) } as unknown as Bottleneck.Group
}

/** A reaction that is there already is not made twice. */
const creates = (request: { method: string; url: string }) =>
  request.method === 'POST' && !/\/(?:graphql|reactions)$/.test(request.url)

/** Must be the first plugin: the others see what it made of a request and of an error. */
function careful(octokit: { hook: Octokit['hook'] }): object {
  // A POST that failed may have gone through: only `once` in `reply/once` may repeat it, after it has looked.
  octokit.hook.before('request', options => {
    if (creates(options)) options.request.retries = 0
  })
  // The throttling plugin knows the limits by GitHub's words only; a `Retry-After` is as good.
  octokit.hook.error('request', error => {
    const { status, response } = error as RequestErrorLike
    const limited = (status === 429 || status === 403) && response?.headers['retry-after'] !== undefined
    if (limited && !/\bsecondary rate\b/i.test(error.message)) error.message += ' (a secondary rate limit)'
    throw error
  })
  return {}
}

const defaultFetch = () => defaults.request?.fetch as unknown as typeof fetch

/**
 * One request within its time, body included: a body cut in the middle would otherwise reach the caller as an
 * empty success (`@octokit/request` swallows what `text()` throws).
 */
function limited(send: typeof fetch, limitMs: number): typeof fetch {
  return async (input, init) => {
    const timer = AbortSignal.timeout(limitMs)
    const signal = init?.signal ? AbortSignal.any([timer, init.signal]) : timer
    try {
      const response = await send(input, { ...init, signal })
      const body = Buffer.from(await response.arrayBuffer())
      return {
        status: response.status,
        statusText: response.statusText,
        url: response.url,
        headers: response.headers,
        text: () => Promise.resolve(body.toString('utf8')),
        arrayBuffer: () => Promise.resolve(body),
      } as unknown as Response
    } catch (error) {
      if (!timer.aborted) throw error
      const path = input instanceof Request ? input.url : input.toString()
      throw new Error(
        `GitHub did not answer ${init?.method ?? 'GET'} ${path} within ${limitMs / 1_000} seconds.`,
        { cause: error },
      )
    }
  }
}

async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', stopped, { once: true })
    function done() {
      signal?.removeEventListener('abort', stopped)
      resolve()
    }
    function stopped() {
      clearTimeout(timer)
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
    }
  })
}
