/** The event this run is for, from the runner's environment. */
import { readFileSync } from 'node:fs'
import type { WorkflowEvent } from '../guard/event.js'

/** Reads `GITHUB_*` and the payload. Missing facts are empty: what needs them says so. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    actor: env['GITHUB_ACTOR'] ?? '',
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
    owner,
    repo,
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
  }
}

function readPayload(path: string | undefined): Record<string, unknown> {
  if (path === undefined || path === '') return {}
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return payload !== null && typeof payload === 'object' ? (payload as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The event for a person: `pull_request #12 opened by octocat`. */
export function describeEvent({ name, payload, actor }: WorkflowEvent): string {
  const about = (payload['pull_request'] ?? payload['issue']) as { number?: unknown } | null | undefined
  const number = typeof about?.number === 'number' ? ` #${about.number}` : ''
  const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : ''
  return `${name}${number}${action}${actor === '' ? '' : ` by ${actor}`}`
}
