/** Codex 0.98 and later, over `codex app-server`. */
import { isAbsolute } from 'node:path'
import { ConnectionError } from '../../errors.js'
import type { CodexEvent } from '../../client/events.js'
import type { Account, ChatgptTokens } from '../account.js'
import type { ConnectOptions, Driver, DriverThread, ServerRequest, ThreadRequest } from '../driver.js'
import { compareVersions, select } from '../select.js'
import { AppServerPeer, UNANSWERED } from './peer.js'
import * as protocol from './protocol.js'
import { asksForTool, declined, detailOf, FIRST_APPROVING_SERVERS, REFRESH_METHOD } from './requests.js'
import { AppServerThread, type TurnEnvironment } from './thread.js'

/** Starts app-server and shakes hands. */
export async function connectAppServer(options: ConnectOptions): Promise<Driver> {
  const { capabilities } = select(options.version, 'app-server')
  const threads = new Map<string, AppServerThread>()
  /** MCP servers that threads were opened with. The program chose them: their tools need no approval. */
  const servers = new Set<string>()
  let account: Account | undefined

  const toThreads = (params: unknown, deliver: (thread: AppServerThread) => void): void => {
    const id = protocol.threadIdOf(params)
    // Threads of sub-agents are not ours to show; what has no thread concerns all.
    if (id === undefined) threads.forEach(deliver)
    else if (threads.has(id)) deliver(threads.get(id) as AppServerThread)
  }

  const onRequest = async (request: ServerRequest): Promise<unknown> => {
    if (request.method === REFRESH_METHOD) return refreshed(account, request.params)
    const approve =
      compareVersions(options.version, FIRST_APPROVING_SERVERS) < 0 &&
      asksForTool(request.method, request.params, servers)
    const standard = approve ? APPROVED : declined(request.method)
    const answer = await Promise.resolve()
      .then(() => options.onServerRequest?.(request))
      .catch(() => undefined)
    const decision = answer !== undefined ? 'answered' : (standard?.decision ?? 'not supported')
    const event: CodexEvent = {
      type: 'request_answered',
      method: request.method,
      decision,
      detail: detailOf(request.params),
    }
    toThreads(request.params, thread => thread.deliver([event]))
    return answer ?? standard?.result ?? UNANSWERED
  }

  const peer = await AppServerPeer.start(options, {
    onNotification: (method, params) => toThreads(params, thread => thread.onNotification(method, params)),
    onRequest,
  })
  void peer.process.closed.then(end => {
    for (const thread of threads.values()) thread.onClosed(peer.process.errorOf(end))
  })

  return {
    wire: 'app-server',
    version: options.version,
    capabilities,
    get pid() {
      return peer.process.pid
    },
    closed: peer.process.closed,
    async signIn(wanted) {
      account = wanted
      await peer.request('account/login/start', loginParams(wanted))
    },
    async openThread(request): Promise<DriverThread> {
      for (const name of Object.keys(request.config['mcp_servers'] ?? {})) servers.add(name)
      const environment = capabilities.lateEnvironment ? turnEnvironment(request) : undefined
      const answer = await peer.request(
        request.resume === undefined ? 'thread/start' : 'thread/resume',
        environment === undefined ? threadParams(request) : { ...threadParams(request), environments: [] },
      )
      const opened = protocol.threadOpened.safeParse(answer)
      if (!opened.success) {
        throw new ConnectionError('Codex answered thread/start in a way that is not understood.', {
          code: 'protocol',
          cause: opened.error,
          remedy: 'Use a version of Codex that the table of the README names.',
        })
      }
      const thread = new AppServerThread(peer, opened.data, environment)
      threads.set(opened.data.thread.id, thread)
      return thread
    },
    close: () => peer.close(),
  }
}

const APPROVED = { decision: 'approved', result: { action: 'accept', content: null, _meta: null } }

function loginParams(account: Account): object {
  if (account.type === 'apiKey') return { type: 'apiKey', apiKey: account.apiKey }
  // 0.98 also wants the id token; later ones ignore it.
  return {
    type: 'chatgptAuthTokens',
    ...tokenParams(account),
    ...(account.idToken === undefined ? {} : { idToken: account.idToken }),
  }
}

function tokenParams({ accessToken, accountId, planType }: ChatgptTokens): object {
  return { accessToken, chatgptAccountId: accountId, chatgptPlanType: planType ?? null }
}

async function refreshed(account: Account | undefined, params: unknown): Promise<unknown> {
  if (account?.type !== 'chatgptAuthTokens' || account.refresh === undefined) return UNANSWERED
  const previous = protocol.refreshParams.safeParse(params)
  return tokenParams(await account.refresh(previous.data?.previousAccountId ?? undefined))
}

/**
 * The environment of a new thread's turns, where the thread itself does better without one: under a permission profile
 * Codex starts a sandbox to look for skills, both when a thread with an environment opens and at its first turn.
 */
function turnEnvironment(request: ThreadRequest): TurnEnvironment | undefined {
  const { lateEnvironment, resume, cwd, config } = request
  if (lateEnvironment !== true || resume !== undefined || config['default_permissions'] === undefined)
    return undefined
  return cwd !== undefined && isAbsolute(cwd) ? { environmentId: 'local', cwd } : undefined
}

function threadParams(request: ThreadRequest): object {
  const { resume, cwd, model, sandbox, approvalPolicy, config, baseInstructions, developerInstructions } =
    request
  return {
    ...(resume === undefined ? {} : { threadId: resume }),
    cwd,
    model,
    sandbox,
    approvalPolicy,
    config,
    baseInstructions,
    developerInstructions,
  }
}
