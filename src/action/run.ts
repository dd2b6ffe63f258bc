/**
 * One run of the action, from its inputs to its outcome. What costs time to load is loaded when Codex is on its way, and
 * Codex is on its way while GitHub is asked whether there is a run at all.
 */
import { once } from '../deferred.js'
import { createRedactor } from '../guard/redact.js'
import { logUrl } from './conclusion.js'
import { judge, promptFor } from './gate.js'
import type { GitHub } from './github.js'
import { readJob, type Job } from './job.js'
import type { Outcome } from './reply/outcome.js'
import { createSecrets } from './secrets.js'
import type { Session } from './session.js'
import { begin, mayBeginEarly, type Start } from './start.js'
import type { World } from './world.js'

/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
export async function run(world: World): Promise<Outcome> {
  const { core, env } = world
  const secrets = createSecrets(core.setSecret, createRedactor)
  const job = await readJob(core.getInput, env, secrets)
  let start: Start | undefined
  let session: Session | undefined
  const started = once(async (): Promise<Start> => {
    start = await begin(world, job)
    await start.underway
    return start
  })
  try {
    const github = once(() => gitHubOf(job, env))
    const loaded = once(async () => {
      await core.open()
      return import('./session.js')
    })
    const asked = async (): Promise<GitHub | undefined> => {
      if (mayBeginEarly(job)) await started()
      const found = await github()
      // The question is on its way first.
      setImmediate(() => void loaded().catch(() => undefined))
      return found
    }
    const judgement = await judge({ ...job, github: asked, warn: line => core.warning(line) })
    if (!judgement.actor.trusted) return skipped(world, job, judgement.actor.reason)
    if (job.inputs.trustProject && !judgement.head.trusted) {
      core.warning('Input `trust-project` is without effect here: the code is not from this repository.')
    }

    const ready = await started()
    const { Session } = await loaded()
    session = new Session({
      world,
      secrets,
      job: { ...job, prompt: promptFor(job.prompt, judgement) },
      github: await github(),
      headTrusted: judgement.head,
      start: ready,
    })
    return await session.run()
  } finally {
    const keep = session === undefined ? 'nothing' : session.signInPending ? 'all' : 'patch'
    const problems = await start?.end({ mountPoints: [], ...session?.left, keep })
    for (const problem of problems ?? []) core.warning(problem)
  }
}

async function gitHubOf({ inputs: { githubToken } }: Job, env: World['env']): Promise<GitHub | undefined> {
  if (githubToken === undefined) return undefined
  const { createGitHub } = await import('./github.js')
  return createGitHub({ token: githubToken, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' })
}

/** Nobody who may ask for it asked for this run: nothing is started, and strangers get no comment. */
function skipped({ core }: World, { event }: Job, reason: string): Outcome {
  core.info(`Skipped: ${reason}`)
  core.setOutput('conclusion', 'skipped')
  core.setOutput('conclusion-reason', reason)
  const stats = { durationMs: 0, turns: 0, commands: [], changes: [], plan: [] }
  return { conclusion: 'skipped', reason, stats, logUrl: logUrl(event) }
}
