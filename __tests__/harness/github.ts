/**
 * A stateful GitHub on loopback: REST and GraphQL. It refuses what GitHub's own descriptions refuse and remembers that as
 * a violation, keeps what is posted, and fails on request.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refused, type Call, type Reply } from './github/call.js'
import { Contract } from './github/contract.js'
import { refusals, runGraphql } from './github/graphql.js'
import { operations } from './github/operations.js'
import {
  person,
  State,
  type Comment,
  type Identity,
  type Issue,
  type Pull,
  type Review,
  type ReviewComment,
  type Secret,
} from './github/state.js'

export { hunksOf } from './github/anchors.js'
export { ACTIONS_BOT, SAMPLE_DIFF, type State } from './github/state.js'

/** A request as it came in. */
export interface GitHubRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: unknown
  /** GitHub's name of the operation (`issues/create-comment`), or `graphql`. */
  operation: string | undefined
  /** What it was answered with; absent when it was not. */
  status?: number
}

/**
 * How a request goes wrong. A number is a status with GitHub's message for it; `502-after-write` and `reset-after-write`
 * do what was asked and lose the answer; `secondary-limit` is GitHub's 403 with `Retry-After`; `primary-limit` the one
 * with the reset time; `hang` never answers; `forbidden` is GraphQL's error of that type.
 */
export type FaultKind =
  | number
  | '502-after-write'
  | 'reset-after-write'
  | 'secondary-limit'
  | 'primary-limit'
  | 'hang'
  | 'reset'
  | 'forbidden'

/** Which requests: an operation's name, a pattern for `METHOD /path`, or anything. For GraphQL: `graphql:fieldName`. */
export type Matcher = string | RegExp | ((request: GitHubRequest) => boolean)

interface Fault {
  matcher: Matcher
  kind: FaultKind
  times: number
  retryAfter: number
}

export interface GitHub extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, for `GITHUB_API_URL`. */
  url: string
  state: State
  /** Everything that was asked, in order. */
  requests: GitHubRequest[]
  /** Requests that GitHub's descriptions refuse, and answers of this server that they would. A test wants none. */
  violations: string[]
  seedPullRequest(facts?: Partial<Pull>): Pull
  seedIssue(facts?: Partial<Issue>): Issue
  seedComment(number: number, body: string, author?: string): Comment
  /** Gives a token an identity of its own; `secrets` lets it write secrets. */
  token(token: string, facts: { login: string; secrets?: boolean }): Identity
  /** Lets the next `times` (1) matching requests go wrong. `retryAfter` is in seconds. */
  fault(matcher: Matcher, kind: FaultKind, options?: { times?: number; retryAfter?: number }): void
  comments(number?: number): Comment[]
  reviews(number?: number): (Review & { comments: ReviewComment[] })[]
  reviewComments(number?: number): ReviewComment[]
  /** A secret by name; the scope is the repository unless given. */
  secret(name: string, scope?: string): Secret | undefined
  /** Settles when a matching request has arrived, past or to come. */
  arrived(matcher: Matcher): Promise<GitHubRequest>
  close(): Promise<void>
}

/** Messages GitHub gives with a status. */
const MESSAGES: Record<number, string> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  410: 'Issues are disabled for this repo',
  422: 'Validation Failed',
  429: 'API rate limit exceeded',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
}
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** Where GitHub Enterprise Server has its REST API; GraphQL lies beside it. */
const ENTERPRISE = '/api/v3'

/** Starts GitHub on a free loopback port; `enterprise` with the paths of GitHub Enterprise Server, and no others. */
export async function startGitHub({ enterprise = false } = {}): Promise<GitHub> {
  const contract = await Contract.load()
  const state = new State()
  const requests: GitHubRequest[] = []
  const violations: string[] = []
  const faults: Fault[] = []
  const waiting = new Set<(request: GitHubRequest) => void>()

  const server = createServer((incoming, response) => {
    response.on('error', () => undefined)
    serve(incoming, response).catch((error: unknown) => {
      violations.push(String(error))
      send(response, 500, { message: String(error) })
    })
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = incoming.method ?? 'GET'
    const asked = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`)
    const url = new URL(asked)
    if (enterprise) url.pathname = dotComPath(asked.pathname)
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    )
    const body = await readJson(incoming)
    const isGraphql = method === 'POST' && url.pathname === '/graphql'
    const matched = isGraphql ? undefined : contract.match(method, url, headers, body)
    const operation = isGraphql
      ? 'graphql'
      : matched && 'operationId' in matched
        ? matched.operationId
        : undefined
    const query = Object.fromEntries(url.searchParams)
    const request: GitHubRequest = { method, path: url.pathname, query, headers, body, operation }
    requests.push(request)
    for (const told of waiting) told(request)

    const fault = takeFault(faults, request)
    if (fault && !lost(fault.kind)) return fail(fault, request, response)
    const reply = await answer(request, matched)
    if (fault?.kind === 'reset-after-write') return void response.socket?.resetAndDestroy()
    if (fault?.kind === '502-after-write')
      return send(response, (request.status = 502), { message: 'Server Error' })
    request.status = reply.status
    if (reply.text !== undefined) {
      response.writeHead(reply.status, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(reply.text)
    } else {
      const { body: shown, link } = reply.list
        ? paginate(reply.body as unknown[], asked)
        : { body: reply.body, link: undefined }
      send(response, reply.status, shown, link === undefined ? {} : { link })
    }
  }

  async function answer(
    request: GitHubRequest,
    matched: ReturnType<Contract['match']> | undefined,
  ): Promise<Reply> {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
    if (token === undefined) return { status: 401, body: { message: 'Requires authentication' } }
    const viewer = state.identity(token)
    if (!matched) return graphqlReply(request, viewer)
    if ('refused' in matched) {
      violations.push(matched.refused)
      const status = matched.refused.startsWith('no operation') ? 404 : 422
      return { status, body: { message: matched.refused, documentation_url: 'https://docs.github.com/rest' } }
    }
    const { operationId, params, query } = matched
    const handler = operations[operationId]
    if (!handler) throw new Error(`${operationId} is in the description, but the harness does not do it`)
    if (!inRepository(params)) return { status: 404, body: { message: 'Not Found' } }
    const body = (request.body ?? {}) as Record<string, unknown>
    try {
      const call: Call = { state, viewer, params, query, body, headers: request.headers }
      const reply = await handler(call)
      return reply.text === undefined
        ? { ...reply, body: contract.answer(operationId, reply.status, reply.body) }
        : reply
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const errors = error.errors === undefined ? {} : { errors: error.errors }
      return {
        status: error.status,
        body: { message: error.message, ...errors, status: String(error.status) },
      }
    }
  }

  async function graphqlReply(request: GitHubRequest, viewer: Identity): Promise<Reply> {
    const { query = '', variables = {} } = request.body as {
      query?: string
      variables?: Record<string, unknown>
    }
    const refused = refusals(query)
    violations.push(...refused.map(each => `graphql: ${each}`))
    if (refused.length > 0) return { status: 200, body: { errors: refused.map(message => ({ message })) } }
    return { status: 200, body: await runGraphql(state, viewer, query, variables) }
  }

  function inRepository({ owner, repo }: Record<string, string>): boolean {
    return owner === undefined || (same(owner, state.owner) && same(repo ?? '', state.repo))
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${enterprise ? ENTERPRISE : ''}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise<void>(resolve => server.close(() => resolve()))
  }
  const of = <T extends { number: number }>(all: readonly T[], number: number | undefined): T[] =>
    all.filter(each => number === undefined || each.number === number)
  return {
    url,
    state,
    requests,
    violations,
    seedPullRequest: (facts = {}) => state.addPull(facts),
    seedIssue: (facts = {}) => {
      const issue = {
        number: 3,
        title: 'A question',
        body: 'Why?',
        author: 'octocat',
        locked: false,
        ...facts,
      }
      state.issues.set(issue.number, issue)
      return issue
    },
    seedComment: (number, body, author = 'octocat') => state.addComment(number, body, author),
    token: (token, { login, secrets = false }) => {
      const identity = { ...person(login), secrets }
      state.tokens.set(token, identity)
      return identity
    },
    fault: (matcher, kind, { times = 1, retryAfter = 1 } = {}) =>
      void faults.push({ matcher, kind, times, retryAfter }),
    comments: number => of(state.comments, number),
    reviews: number =>
      of(state.reviews, number).map(review => ({
        ...review,
        comments: state.reviewComments.filter(
          each => each.review_id === review.id && each.in_reply_to_id === undefined,
        ),
      })),
    reviewComments: number => of(state.reviewComments, number),
    secret: (name, scope = `${state.owner}/${state.repo}`) =>
      state.secrets.find(each => each.name === name && each.scope === scope),
    arrived: matcher => {
      const there = requests.find(request => matches(matcher, request))
      if (there) return Promise.resolve(there)
      return new Promise(resolve => {
        const told = (request: GitHubRequest): void => {
          if (!matches(matcher, request)) return
          waiting.delete(told)
          resolve(request)
        }
        waiting.add(told)
      })
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The path on github.com that one of an enterprise's server stands for. */
function dotComPath(path: string): string {
  if (path === '/api/graphql') return '/graphql'
  return path.startsWith(`${ENTERPRISE}/`) ? path.slice(ENTERPRISE.length) : '/not-of-this-server'
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const lost = (kind: FaultKind): boolean => kind === '502-after-write' || kind === 'reset-after-write'

function matches(matcher: Matcher, request: GitHubRequest): boolean {
  if (typeof matcher === 'function') return matcher(request)
  if (typeof matcher !== 'string') return matcher.test(`${request.method} ${request.path}`)
  const field = /^graphql:(.+)$/.exec(matcher)?.[1]
  if (field === undefined) return request.operation === matcher
  const query = (request.body as { query?: unknown } | undefined)?.query
  return request.operation === 'graphql' && String(query).includes(field)
}

function takeFault(faults: Fault[], request: GitHubRequest): Fault | undefined {
  const fault = faults.find(each => each.times > 0 && matches(each.matcher, request))
  if (fault) fault.times--
  return fault
}

/** Goes wrong before anything was done. */
function fail({ kind, retryAfter }: Fault, request: GitHubRequest, response: ServerResponse): void {
  const reply = (status: number, message: string, headers: Record<string, string> = {}): void => {
    request.status = status
    send(response, status, { message, status: String(status) }, headers)
  }
  switch (kind) {
    case 'hang':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'secondary-limit':
      return reply(403, SECONDARY, { 'retry-after': String(retryAfter) })
    case 'primary-limit': {
      const reset = Math.floor(Date.now() / 1000) + retryAfter
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
      return reply(403, 'API rate limit exceeded for installation.', headers)
    }
    case 'forbidden': {
      request.status = 200
      const error = { type: 'FORBIDDEN', message: MESSAGES[403] }
      return send(response, 200, { data: null, errors: [error] })
    }
    case 429:
      return reply(429, MESSAGES[429] ?? '', { 'retry-after': String(retryAfter) })
    default:
      if (typeof kind === 'number') reply(kind, MESSAGES[kind] ?? `Error ${kind}`)
  }
}

/** One page of a list, and GitHub's `Link` header to the others. A page holds 30, and never more than 100. */
function paginate(all: unknown[], url: URL): { body: unknown[]; link: string | undefined } {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30) || 30)
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const to = (number: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ]
  return {
    body: all.slice((page - 1) * size, page * size),
    link: links.length > 0 ? links.join(', ') : undefined,
  }
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return text
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const shared = { 'x-github-request-id': 'TEST:1', 'x-github-media-type': 'github.v3; format=json' }
  const limits = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999' }
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...shared,
    ...limits,
    ...headers,
  })
  response.end(body === undefined || status === 204 ? undefined : JSON.stringify(body))
}
