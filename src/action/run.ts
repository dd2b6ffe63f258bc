/** One run of the action, from its inputs to its outcome. */
import { tmpdir } from 'node:os'
import { createRedactor } from '../guard/redact.js'
import { cleanUp, removeLeftovers } from './cleanup.js'
import { logUrl } from './conclusion.js'
import { judge, promptFor } from './gate.js'
import { createGitHub, type GitHub } from './github.js'
import { readJob, type Job } from './job.js'
import { makePrivate, privateDirectories } from './private.js'
import type { Outcome } from './reply/outcome.js'
import { newRunId } from './run-id.js'
import { createSecrets } from './secrets.js'
import { Session } from './session.js'
import { credentialFrom, credentialSecrets } from './sign-in/credential.js'
import { saveState, type State } from './state.js'
import type { World } from './world.js'

/** Runs the action. Rejects only with what stops it before a reply could be posted: bad inputs, no directory to work in. */
export async function run(world: World): Promise<Outcome> {
  const { core, env } = world
  const secrets = createSecrets(value => core.setSecret(value), createRedactor)
  const job = await readJob(name => core.getInput(name, { trimWhitespace: false }), env, secrets)
  const github = gitHubOf(job, env)
  const judgement = await judge({ ...job, octokit: github?.reader, warn: line => core.warning(line) })
  if (!judgement.actor.trusted) return skipped(world, job, judgement.actor.reason)

  const credential = credentialFrom(job.inputs)
  secrets.add(...credentialSecrets(credential))
  const parent = env['RUNNER_TEMP'] || tmpdir()
  const id = await newRunId(env)
  const directories = privateDirectories(parent, id)
  const save = (values: Partial<State>): void =>
    saveState((name, value) => core.saveState(name, value), values)
  save({ runId: id, parent })

  const session = new Session({
    world,
    secrets,
    job: { ...job, prompt: promptFor(job.prompt, judgement) },
    github,
    credential,
    headTrusted: judgement.head,
    directories,
    id,
    save,
  })
  try {
    for (const name of await removeLeftovers(parent, env))
      core.info(`Removed what the killed run ${name} had left.`)
    await makePrivate(directories)
    return await session.run()
  } finally {
    const { mountPoints, signInPending } = session
    const problems = await cleanUp({ id, parent, mountPoints, keep: signInPending ? 'all' : 'patch' })
    for (const problem of problems) core.warning(problem)
  }
}

function gitHubOf({ inputs: { githubToken } }: Job, env: World['env']): GitHub | undefined {
  if (githubToken === undefined) return undefined
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
