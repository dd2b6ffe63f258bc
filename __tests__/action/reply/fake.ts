import { createGitHub, type GitHub } from '../../../src/action/github.js'
import type { WorkflowEvent } from '../../../src/guard/event.js'

export interface FakeComment {
  id: number
  node_id: string
  html_url: string
  body: string
  user: { login: string }
}

/** GitHub as far as comments go: enough to see what is sent and how answers are taken. */
export interface Fake {
  github: GitHub
  comments: FakeComment[]
  requests: string[]
  /** Adds a comment as somebody. */
  say: (login: string, body: string) => FakeComment
  /** Answers the next request that matches with this instead; `after` lets the request take effect first. */
  fail: (match: string, status: number, o?: { after?: boolean; headers?: Record<string, string> }) => void
}

export function fakeGitHub(login = 'github-actions[bot]'): Fake {
  const comments: FakeComment[] = []
  const requests: string[] = []
  const faults: { match: string; status: number; after: boolean; headers: Record<string, string> }[] = []
  let next = 100

  const say = (author: string, body: string): FakeComment => {
    const id = next++
    const comment = {
      id,
      node_id: `IC_${id}`,
      html_url: `https://github.com/o/r/pull/7#issuecomment-${id}`,
      body,
      user: { login: author },
    }
    comments.push(comment)
    return comment
  }

  const answer = (method: string, url: URL, body: Record<string, unknown>): [number, unknown] => {
    const path = url.pathname
    const id = Number(/\/comments\/(\d+)$/.exec(path)?.[1])
    const comment = comments.find(one => one.id === id)
    if (path === '/graphql') return [200, { data: { viewer: { login } } }]
    if (path === '/repos/o/r/issues/7/comments') {
      if (method === 'POST') return [201, say(login, String(body['body']))]
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const page = Number(url.searchParams.get('page') ?? 1)
      return [200, comments.slice((page - 1) * size, page * size)]
    }
    if (!comment) return [404, { message: 'Not Found' }]
    if (method === 'PATCH') {
      comment.body = String(body['body'])
      return [200, comment]
    }
    if (method === 'DELETE') {
      comments.splice(comments.indexOf(comment), 1)
      return [204, undefined]
    }
    return [404, { message: 'Not Found' }]
  }

  const send: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const method = init?.method ?? 'GET'
    const line = `${method} ${url.pathname}`
    requests.push(line)
    const body = init?.body ? (JSON.parse(init.body as string) as Record<string, unknown>) : {}
    const at = faults.findIndex(fault => line.startsWith(fault.match))
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]
    const [status, data] =
      fault && !fault.after ? [fault.status, { message: 'fault' }] : answer(method, url, body)
    if (fault?.status === 0) return Promise.reject(new TypeError('fetch failed'))
    const headers = new Headers({ 'content-type': 'application/json', ...fault?.headers })
    const size = Number(url.searchParams.get('per_page') ?? 0)
    const page = Number(url.searchParams.get('page') ?? 1)
    if (size > 0 && comments.length > page * size) {
      url.searchParams.set('page', String(page + 1))
      headers.set('link', `<${url.toString()}>; rel="next"`)
    }
    const text = data === undefined ? null : JSON.stringify(fault?.after ? { message: 'fault' } : data)
    return Promise.resolve(new Response(text, { status: fault?.status ?? status, headers }))
  }

  const github = createGitHub({
    token: 'ghs_test',
    apiUrl: 'https://api.github.test',
    fetch: send,
    pace: false,
    secondMs: 1,
  })
  return {
    github,
    comments,
    requests,
    say,
    fail: (match, status, o) =>
      void faults.push({ match, status, after: o?.after ?? false, headers: o?.headers ?? {} }),
  }
}

export function eventOf(name: string, payload: Record<string, unknown> = {}): WorkflowEvent {
  return {
    name,
    payload,
    actor: 'ada',
    triggeringActor: 'ada',
    owner: 'o',
    repo: 'r',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workflow: 'CI',
    job: 'review',
    runId: 11,
    runAttempt: 1,
    serverUrl: 'https://github.com',
  }
}
