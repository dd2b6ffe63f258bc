/** The environment a step is started in: contexts, `GITHUB_*`, `RUNNER_*` and inputs, as the runner sets them. */
import { dirname, join } from 'node:path'
import type { TestEvent } from './events.js'
import { evaluate } from './expression.js'
import type { JobLog } from './joblog.js'
import type { Sandbox } from './sandbox.js'

/** The token the runner gives every job for its own services; nobody else may ever see it. */
export const RUNTIME_TOKEN = 'runtime-token-0f3c9d1e8b7a6452'

/** A port where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9'

/** What the runner reads of action.yml. */
export interface ActionManifest {
  inputs?: Record<string, { default?: unknown; deprecationMessage?: string }>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

/** What a job is, for as long as it lasts. */
export interface Job {
  sandbox: Sandbox
  event: TestEvent
  token: string
  github: Record<string, string>
  /** `RUNNER_TRACKING_ID`, by which the runner finds what a job left running. */
  marker: string
  debug: boolean
  path: readonly string[]
  env: Record<string, string>
}

/** Where the event lies. */
export function eventPath(sandbox: Sandbox): string {
  return join(sandbox.temp, '_github_workflow', 'event.json')
}

/** The `github` context, as far as it reaches a step's environment. */
export function githubContext(
  event: TestEvent,
  sandbox: Sandbox,
  facts: { sha: string; api: string | undefined },
): Record<string, string> {
  const at = (path: string): string | undefined => {
    const value = path.split('.').reduce<unknown>((node, key) => {
      return (node as Record<string, unknown> | undefined)?.[key]
    }, event.payload)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const repository = at('repository.full_name') ?? 'octo-org/hello'
  const actor = at('sender.login') ?? 'octocat'
  const ofPull = event.name === 'pull_request' || event.name === 'pull_request_target'
  const ref = event.name === 'pull_request' ? `refs/pull/${at('number') ?? 0}/merge` : 'refs/heads/main'
  const api = facts.api ?? NOWHERE
  return {
    action: '__self',
    actor,
    actor_id: at('sender.id') ?? '1',
    api_url: api,
    base_ref: (ofPull ? at('pull_request.base.ref') : undefined) ?? '',
    event_name: event.name,
    event_path: eventPath(sandbox),
    graphql_url: `${api}/graphql`,
    head_ref: (ofPull ? at('pull_request.head.ref') : undefined) ?? '',
    job: 'codex',
    ref,
    ref_name: ref.replace(/^refs\/(heads|pull)\//, ''),
    ref_protected: 'false',
    ref_type: 'branch',
    repository,
    repository_id: at('repository.id') ?? '1',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: at('repository.owner.id') ?? '1',
    retention_days: '90',
    run_attempt: '1',
    run_id: '4242',
    run_number: '12',
    server_url: 'https://github.com',
    sha: facts.sha,
    triggering_actor: actor,
    workflow: 'Review',
    workflow_ref: `${repository}/.github/workflows/review.yml@refs/heads/main`,
    workflow_sha: facts.sha,
    workspace: sandbox.workspace,
  }
}

/** What every step of the job sees. */
export function jobEnvironment(job: Job): Record<string, string> {
  const { sandbox } = job
  const github = Object.entries(job.github).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value])
  return {
    ...passedOn(),
    PATH: [...job.path, machinePath()].join(':'),
    HOME: sandbox.home,
    TMPDIR: sandbox.tmp,
    CI: 'true',
    ...(Object.fromEntries(github) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'harness',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: sandbox.temp,
    RUNNER_TOOL_CACHE: sandbox.toolCache,
    RUNNER_WORKSPACE: dirname(sandbox.workspace),
    RUNNER_TRACKING_ID: job.marker,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    ACTIONS_RUNTIME_URL: `${NOWHERE}/runtime/`,
    ACTIONS_RESULTS_URL: `${NOWHERE}/results/`,
    ...(job.debug && { RUNNER_DEBUG: '1' }),
    ...job.env,
  }
}

/** Every declared input as `INPUT_*`: what the step gives, else its default. `log` is told what the runner warns of. */
export function inputEnvironment(
  manifest: ActionManifest,
  inputs: Record<string, string>,
  job: Job,
  log: JobLog | undefined,
): Record<string, string> {
  const contexts = {
    github: { ...job.github, token: job.token, event: job.event.payload },
    runner: { temp: job.sandbox.temp, tool_cache: job.sandbox.toolCache, os: 'Linux', arch: 'X64' },
    job: { status: 'success' },
  }
  const declared = Object.entries(manifest.inputs ?? {})
  const given = new Map(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]))
  const env: Record<string, string> = {}
  for (const [name, input] of declared) {
    const value = given.get(name.toLowerCase())
    if (value !== undefined && input.deprecationMessage !== undefined) {
      log?.note('warning', `Input '${name}' has been deprecated with message: ${input.deprecationMessage}`)
    }
    const fallback = typeof input.default === 'string' ? input.default : JSON.stringify(input.default ?? '')
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] =
      value ?? (fallback === '""' ? '' : evaluate(fallback, contexts))
    given.delete(name.toLowerCase())
  }
  if (given.size > 0) {
    const quoted = (names: string[]): string => names.map(name => `'${name}'`).join(', ')
    const valid = quoted(declared.map(([name]) => name))
    log?.note('warning', `Unexpected input(s) ${quoted([...given.keys()])}, valid inputs are [${valid}]`)
  }
  return env
}

/** What of the machine a job sees too: its language, where certificates are, how the network is reached. */
function passedOn(): Record<string, string> {
  const wanted =
    /^(lang|lc_\w+|tz|npm_config_(registry|cafile)|https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(file|dir))$/i
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (pair): pair is [string, string] => wanted.test(pair[0]) && pair[1] !== undefined,
    ),
  )
}

/** The PATH without what npm puts before it for scripts of this repository. */
function machinePath(): string {
  const parts = (process.env['PATH'] ?? '').split(':')
  return parts.filter(part => !/node_modules\/|node-gyp-bin/.test(part)).join(':')
}
