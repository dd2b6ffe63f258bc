/**
 * A scripted model: a loopback server that speaks as much of OpenAI's services as the real Codex CLI asks for. The
 * Responses API as server-sent events, the list of models, ChatGPT's account check and the refresh of tokens.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { zstdDecompressSync } from 'node:zlib'
import { stringify } from 'smol-toml'
import { DEFAULT_USAGE, type Answer, type Scripted, type Step, type Usage } from './script.js'
import type { ModelRequest, Tool } from './tools.js'

export * from './script.js'
export type { ModelRequest } from './tools.js'

/** What the endpoint that refreshes tokens answers: new tokens, or an error. */
export type TokenAnswer =
  { access_token: string; refresh_token?: string; id_token?: string } | { status: number; body: unknown }

/** A request that is not for an answer of the model. */
export interface OtherRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: unknown
}

export interface ModelOptions {
  /** One answer for each request, in order (a request too many is refused with 400), or a function that makes them. */
  answers?: readonly Scripted[] | ((request: ModelRequest) => Answer | Promise<Answer>)
  /** Bearer tokens that are let in; anything else gets 401. Without it everybody is, also with no token. */
  accept?: readonly string[]
  /** Answers of the token endpoint, in order, or a function of the request's body. */
  tokens?: readonly TokenAnswer[] | ((body: Record<string, unknown>) => TokenAnswer)
}

export interface Model extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  url: string
  port: number
  /** What `responses-api-endpoint` takes. */
  endpoint: string
  /** What `chatgpt_base_url` takes. */
  chatgptBaseUrl: string
  /** What `CODEX_REFRESH_TOKEN_URL_OVERRIDE` takes. */
  tokenUrl: string
  /** Requests for an answer, in order; those refused with 401 too. */
  requests: ModelRequest[]
  /** Requests of the token endpoint. */
  refreshes: OtherRequest[]
  /** Everything else that was asked. */
  others: OtherRequest[]
  /** Changes which bearer tokens are let in from now on. */
  accept(tokens: readonly string[] | undefined): void
  /** Settles when the request of this index (0 for the first) has arrived. */
  arrived(index: number): Promise<ModelRequest>
  close(): Promise<void>
}

/** Starts a scripted model on a free loopback port. */
export async function startModel(
  options: ModelOptions | NonNullable<ModelOptions['answers']> = {},
): Promise<Model> {
  const given: ModelOptions =
    isList<Scripted>(options) || typeof options === 'function' ? { answers: options } : options
  const { answers = [], tokens = [], ...rest } = given
  let accepted = rest.accept
  const requests: ModelRequest[] = []
  const refreshes: OtherRequest[] = []
  const others: OtherRequest[] = []
  const waiting = new Map<number, (request: ModelRequest) => void>()

  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent)
        json(response, 400, { error: { message: `scripted model: ${String(error)}` } })
      else response.destroy()
    })
  })

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming)
    const method = incoming.method ?? 'GET'
    const path = (incoming.url ?? '/').replace(/\?.*/, '')
    const other: OtherRequest = { method, path, headers: incoming.headers, body }
    if (method === 'POST' && path === '/oauth/token') {
      refreshes.push(other)
      return refresh(other, response)
    }
    if (method === 'POST' && path.endsWith('/responses')) return respond(other, response)
    others.push(other)
    if (path.endsWith('/models')) return json(response, 200, { object: 'list', data: [], models: [] })
    if (path.endsWith('/wham/accounts/check')) return json(response, 200, accountCheck(incoming))
    return json(response, 200, {})
  }

  function refresh(other: OtherRequest, response: ServerResponse): void {
    const answer =
      typeof tokens === 'function'
        ? tokens(other.body as Record<string, unknown>)
        : (tokens[refreshes.length - 1] ?? {
            status: 400,
            body: { error: { message: 'scripted model: no token answer left', code: 'scripted' } },
          })
    if ('status' in answer) json(response, answer.status, answer.body)
    else json(response, 200, { token_type: 'Bearer', expires_in: 864_000, ...answer })
  }

  async function respond(other: OtherRequest, response: ServerResponse): Promise<void> {
    const request = modelRequest(other, requests.length)
    requests.push(request)
    waiting.get(request.index)?.(request)
    const bearer = other.headers.authorization?.replace(/^Bearer /i, '')
    if (accepted && !(bearer !== undefined && accepted.includes(bearer))) {
      const message = 'Incorrect API key or token provided.'
      return json(response, 401, {
        error: { message, type: 'invalid_request_error', code: 'invalid_api_key' },
      })
    }
    const scripted = typeof answers === 'function' ? answers : answers[request.index]
    if (!scripted) throw new Error(`no answer left for request ${request.index}`)
    await play(typeof scripted === 'function' ? await scripted(request) : scripted, request, response)
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise<void>(resolve => server.close(() => resolve()))
  }
  return {
    url,
    port,
    endpoint: `${url}/v1/responses`,
    chatgptBaseUrl: `${url}/backend-api/`,
    tokenUrl: `${url}/oauth/token`,
    requests,
    refreshes,
    others,
    accept: value => void (accepted = value),
    arrived: index =>
      requests[index]
        ? Promise.resolve(requests[index])
        : new Promise(resolve => {
            waiting.set(index, resolve)
          }),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/**
 * Configuration that makes the CLI speak to this model and to nobody else, nested and as TOML. Retries can be switched
 * off with `provider: { request_max_retries: 0, stream_max_retries: 0 }`.
 */
export function modelConfig(
  model: Pick<Model, 'url' | 'chatgptBaseUrl'>,
  overrides: { model?: string; provider?: Record<string, unknown> } = {},
): { config: Record<string, unknown>; toml: string } {
  const config = {
    model_provider: 'scripted',
    chatgpt_base_url: model.chatgptBaseUrl,
    ...(overrides.model !== undefined && { model: overrides.model }),
    model_providers: {
      scripted: {
        name: 'scripted',
        base_url: `${model.url}/v1`,
        wire_api: 'responses',
        requires_openai_auth: true,
        supports_websockets: false,
        ...overrides.provider,
      },
    },
  }
  return { config, toml: stringify(config) }
}

/** Plays an answer's steps as one response. */
async function play(answer: Answer, request: ModelRequest, response: ServerResponse): Promise<void> {
  let count = 0
  let sequence = 0
  let pace = 0
  let bill: Usage = DEFAULT_USAGE
  const fields: Record<string, string> = {}
  const id = (prefix: string): string => `${prefix}_${request.index}_${++count}`
  const response_id = id('resp')
  const send = async (type: string, data: Record<string, unknown>): Promise<void> => {
    if (pace > 0) await delay(pace)
    const body = JSON.stringify({ type, sequence_number: sequence++, ...data })
    const more = response.write(`event: ${type}\ndata: ${body}\n\n`)
    if (!more && !response.destroyed) await drained(response)
  }
  const open = async (): Promise<void> => {
    if (response.headersSent) return
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', ...fields })
    await send('response.created', { response: { id: response_id } })
  }
  for (const step of isList<Step>(answer) ? answer : [answer]) {
    for (const emission of step.emit(request, id)) {
      switch (emission.do) {
        case 'event':
          await open()
          await send(emission.type, emission.data)
          break
        case 'status':
          return json(response, emission.status, emission.body, emission.headers)
        case 'headers':
          Object.assign(fields, emission.headers)
          break
        case 'usage':
          bill = emission.usage
          break
        case 'pace':
          pace = emission.ms
          break
        case 'wait':
          await open()
          await emission.for
          break
        case 'cut':
          await open()
          // The end of the socket, not its reset: what was written still arrives.
          response.socket?.end()
          return
        case 'hang':
          await open()
          return
      }
    }
  }
  await open()
  await send('response.completed', {
    response: { id: response_id, status: 'completed', usage: billed(bill) },
  })
  response.end()
}

function billed(usage: Usage): Record<string, unknown> {
  return {
    input_tokens: usage.input,
    input_tokens_details: { cached_tokens: usage.cached },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: usage.reasoning },
    total_tokens: usage.input + usage.output,
  }
}

function modelRequest(other: OtherRequest, index: number): ModelRequest {
  const body = other.body as Record<string, unknown>
  const input = (body['input'] ?? []) as Record<string, unknown>[]
  const tools = [...((body['tools'] ?? []) as Tool[])]
  for (const item of input) if (item['type'] === 'additional_tools') tools.push(...(item['tools'] as Tool[]))
  return {
    index,
    headers: other.headers,
    body,
    tools,
    prompts: input.filter(item => item['role'] === 'user').map(item => texts(item['content'])),
    results: input
      .filter(item => String(item['type']).endsWith('_call_output'))
      .map(item => texts(item['output'])),
  }
}

/** The text of a content list, or of an output in any of its forms. */
function texts(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return content === undefined ? '' : JSON.stringify(content)
  return (content as { text?: string }[]).map(part => part.text ?? '').join('')
}

/** The account a newer CLI wants to see before it uses a ChatGPT sign-in. */
function accountCheck(request: IncomingMessage): Record<string, unknown> {
  const id = String(request.headers['chatgpt-account-id'] ?? 'account')
  const account = {
    id,
    account_id: id,
    name: 'Scripted',
    structure: 'personal',
    plan_type: 'plus',
    workspace_backend_origin: 'https://chatgpt.com',
    account_routing_override: 'us',
  }
  return { accounts: [account], account_ordering: [id] }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const text = (request.headers['content-encoding'] === 'zstd' ? zstdDecompressSync(bytes) : bytes).toString()
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown)
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

async function drained(response: ServerResponse): Promise<void> {
  await new Promise<void>(resolve => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value)
}
