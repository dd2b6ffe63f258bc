/**
 * One run of the action, from its inputs to its outcome. What costs time to load is loaded when Codex is on its way, and
 * Codex is on its way while GitHub is asked whether there is a run at all.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { once } from '../deferred.js'
import { logUrl } from './conclusion.js'
import { judge, promptFor, type Asking } from './gate.js'
import type { GitHub, GitHubOptions } from './github.js'
import { readJob, type Job } from './job.js'
import type { Outcome } from './reply/outcome.js'
import { createSecrets } from './secrets.js'
import type { Session } from './session.js'
import { begin, HEAD_START_MS, mayBeginEarly, type Start } from './start.js'
import type { World } from './world.js'

/** How long nothing large is loaded because GitHub may answer at once, in milliseconds. */
const ANSWER_MS = 50

/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
export async function run(world: World): Promise<Outcome> {
  const { core, env } = world
  const secrets = createSecrets(core.setSecret)
  const job = await readJob(core.getInput, env, secrets)
  let start: Start | undefined
  let session: Session | undefined
  const started = once(async (): Promise<Start> => {
    start = await begin(world, job, secrets)
    await start.underway
    return start
  })
  try {
    const github = clientsOf(job, env)
    // Nothing else is done while it loads: what takes a moment only goes first.
    const loaded = once(() => import('./session.js'))
    const asking = async (): Promise<Asking | undefined> => {
      if (mayBeginEarly(job)) await started()
      if (github === undefined) return undefined
      const { plainRequest } = await import('./plain-request.js')
      setTimeout(() => void loaded().catch(() => undefined), ANSWER_MS).unref()
      return { hasty: plainRequest({ ...gitHubOptions(job, env), env }), patient: github }
    }
    const judgement = await judge({ ...job, ask: asking, warn: line => core.warning(line) })
    if (!judgement.actor.trusted) return skipped(world, job, judgement.actor.reason)
    if (job.inputs.trustProject && !judgement.head.trusted) {
      core.warning('Input `trust-project` is without effect here: the code is not from this repository.')
    }

    const ready = await started()
    await Promise.race([ready.takeOver(), delay(HEAD_START_MS)]).catch(() => undefined)
    const { Session } = await loaded()
    session = new Session({
      world,
      secrets,
      job: { ...job, prompt: promptFor(job.prompt, judgement) },
      github,
      headTrusted: judgement.head,
      start: ready,
    })
    return await session.run()
  } finally {
    const keep = session === undefined ? 'nothing' : session.signInPending ? 'all' : 'patch'
    const problems = await start?.end(keep)
    for (const problem of problems ?? []) core.warning(problem)
  }
}

/** The clients of GitHub's API, loaded when they are needed; undefined without a token. */
function clientsOf(job: Job, env: World['env']): (() => Promise<GitHub>) | undefined {
  if (job.inputs.githubToken === undefined) return undefined
  return once(async () =>
    (await import(/* webpackChunkName: "github" */ './github.js')).createGitHub(gitHubOptions(job, env)),
  )
}

const gitHubOptions = ({ inputs }: Job, env: World['env']): GitHubOptions => ({
  token: inputs.githubToken ?? '',
  apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
})

/** Nobody who may ask for it asked for this run: nothing is started, and strangers get no comment. */
function skipped({ core }: World, { event }: Job, reason: string): Outcome {
  core.info(`Skipped: ${reason}`)
  core.setOutput('conclusion', 'skipped')
  core.setOutput('conclusion-reason', reason)
  const stats = { durationMs: 0, turns: 0, commands: [], changes: [], plan: [] }
  return { conclusion: 'skipped', reason, stats, logUrl: logUrl(event) }
}
