/** Runs a session on the machine, with the packaged action or without any guard, and gathers where secrets went. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import type { GitHub } from '../harness/github.js'
import { say, type Model, type ModelRequest, type Step } from '../harness/model.js'
import { processesOf } from '../harness/residue.js'
import { pullRequestEvent, runAction, type RunReport } from '../harness/runner.js'
import type { Plan } from './job.js'
import { authorsServer, jobPath, own, tidy, type Machine } from './machine.js'
import { sectionsIn, type Session } from './sessions.js'

/** How the action is to guard; `off` is a job without it. */
export type Guards = { sandbox: string; network: boolean; unsafe?: boolean; storage?: string } | 'off'

export interface World {
  machine: Machine
  version: string
  model: Model
  github: GitHub
  /** Whose turn it is to answer. */
  play: { answer: (request: ModelRequest) => Step | Promise<Step> }
}

/** Where secrets may have gone to in one session. */
export interface Taken {
  session: string
  /** What the model received, by attack. */
  sections: Record<string, string>
  /** Everything the model received. */
  model: string
  /** Files that a stranger's programs wrote outside the sandbox, by name. */
  stolen: Record<string, string>
  /** Everything that leaves the job, by where it goes. */
  leaving: Record<string, string>
  /** `/proc/<pid>/status` of Codex. */
  status: string
  report?: RunReport
}

const TRANSCRIPT = 'transcript.jsonl'
const REPLY = 'reply.md'

/** The runner's worker starts the step, and holds a file open. */
const WORKER = `
const { spawnSync } = require('node:child_process')
require('node:fs').openSync(process.env.RUNNER_TEMP + '/held-open', 'r')
process.exit(spawnSync(process.argv[1], process.argv.slice(2), { stdio: 'inherit' }).status ?? 1)`

export async function runSession(world: World, session: Session, guards: Guards): Promise<Taken> {
  const { machine, model, github } = world
  const [first, asked] = [model.requests.length, github.requests.length]
  let next = 0
  let status = ''
  world.play.answer = async () => {
    if (next === 0) status = await statusOfCodex(machine)
    return session.steps[next++] ?? say('Done.')
  }
  const command = [machine.worker, '-e', WORKER, machine.node]
  let report: RunReport | undefined
  let patch = ''
  if (guards === 'off') await withoutGuards(world, session, command)
  else {
    const { root, home, temp, toolCache, tmp } = machine
    const { workspace, directory } = session
    report = await runAction({
      action: machine.action,
      sandbox: {
        ...{ root, home, temp, toolCache, tmp, workspace },
        remove: () => Promise.resolve(),
        [Symbol.asyncDispose]: () => Promise.resolve(),
      },
      as: { command, uid: process.getuid?.() === 0 ? machine.uid : undefined },
      onStart: () => own(machine, temp),
      event: pullRequestEvent({ number: 7, headRepository: 'stranger/hello' }, 'pull_request_target'),
      api: github.url,
      token: machine.env['GITHUB_TOKEN'] ?? '',
      // On a machine of one's own the action hashes the CLI before each use.
      env: { ...ofTheJob(machine.env), RUNNER_ENVIRONMENT: 'github-hosted' },
      path: jobPath(machine),
      timeoutMs: 300_000,
      inputs: {
        prompt: 'Go.',
        'openai-api-key': machine.env['INPUT_OPENAI-API-KEY'] ?? '',
        'codex-version': world.version,
        'responses-api-endpoint': model.endpoint,
        'working-directory': directory,
        sandbox: guards.sandbox,
        'network-access': String(guards.network),
        'safety-strategy': guards.unsafe === true ? 'unsafe' : 'drop-sudo',
        'auth-storage': guards.storage ?? 'auto',
        'transcript-file': join(workspace, TRANSCRIPT),
        'output-file': join(workspace, REPLY),
        ...(session.model !== undefined && { model: session.model }),
        ...(session.server === true && { 'mcp-servers': JSON.stringify(authorsServer(machine)) }),
      },
      betweenStages: run => {
        const path = /^patch-file=(.*)$/m.exec(run.lines.join('\n'))?.[1]
        patch = path === undefined ? readPatches(temp) : readFileSync(path, 'utf8')
      },
    })
  }
  // A process that outlived its turn goes on writing for a while.
  if (guards === 'off' && session.name === 'commands') await delay(2500)
  const requests = model.requests.slice(first)
  const taken: Taken = {
    session: session.name,
    sections: sectionsIn(requests),
    model: JSON.stringify(requests.map(({ body }) => body)),
    stolen: stolenIn(session, machine),
    leaving: {
      ...(report && leavingOf(report)),
      'to GitHub': JSON.stringify(github.requests.slice(asked).map(({ path, body }) => [path, body])),
      'transcript-file': read(join(session.workspace, TRANSCRIPT)),
      'output-file': read(join(session.workspace, REPLY)),
      'patch-file': patch,
    },
    status,
    ...(report && { report }),
  }
  for (const place of [session.workspace, session.directory])
    for (const name of ['.leaks', TRANSCRIPT, REPLY])
      rmSync(join(place, name), { recursive: true, force: true })
  return taken
}

/** What was planted stays for the sessions after it, and is taken away with the last. */
export async function runSessions(
  world: World,
  sessions: readonly Session[],
  guards: Guards,
): Promise<Taken[]> {
  const all: Taken[] = []
  try {
    for (const session of sessions) all.push(await runSession(world, session, guards))
  } finally {
    tidy(world.machine)
  }
  return all
}

/** What a job sets, beside what the runner does. */
function ofTheJob(env: Record<string, string>): Record<string, string> {
  const { PATH: _path, GITHUB_WORKSPACE: _workspace, ...others } = env
  return others
}

async function withoutGuards(world: World, session: Session, command: string[]): Promise<void> {
  const { machine, model, version } = world
  const { uid, codex, codexHome } = machine
  const plan: Plan = {
    ...{ codex, codexHome, version, modelUrl: model.url, model: session.model ?? '' },
    ...{ directory: session.directory, workspace: session.workspace },
    mcpServers: session.server === true ? authorsServer(machine) : {},
  }
  const [file = '', ...args] = [...command, machine.job]
  const child = spawn(file, args, {
    cwd: session.workspace,
    env: machine.env,
    stdio: ['pipe', 'ignore', 'pipe'],
    ...(process.getuid?.() === 0 && { uid, gid: uid }),
  })
  child.stdin.end(JSON.stringify(plan))
  const [code, stderr] = await Promise.all([
    new Promise(resolve => child.once('exit', resolve)),
    text(child.stderr),
  ])
  if (code !== 0) throw new Error(`the job without guards failed: ${stderr.slice(-3000)}`)
}

async function statusOfCodex({ root }: Machine): Promise<string> {
  const found = await processesOf({ marker: root, root })
  const codex = found.find(({ command }) => /\/codex .*app-server/.test(command))
  return codex === undefined ? '' : read(`/proc/${codex.pid}/status`)
}

/** Log, outputs, summary and annotations, as the processes gave them: nothing is masked by the runner. */
function leavingOf(report: RunReport): Record<string, string> {
  return {
    log: report.raw.replace(/^::add-mask::.*$/gm, ''),
    outputs: JSON.stringify(report.outputs),
    summary: report.summary ?? '',
    annotations: JSON.stringify(report.annotations),
    state: JSON.stringify(report.state),
  }
}

function readPatches(temp: string): string {
  const rooms = readdirSync(temp).filter(name => name.startsWith('codex-patch-'))
  return rooms
    .flatMap(room => readdirSync(join(temp, room)).map(name => read(join(temp, room, name))))
    .join('\n')
}

function stolenIn(session: Session, machine: Machine): Record<string, string> {
  const stolen: Record<string, string> = {}
  for (const place of new Set([session.workspace, machine.workspace].map(each => join(each, '.leaks')))) {
    for (const name of list(place))
      stolen[`${name} (${session.name})`] = read(join(place, name)).slice(0, 500)
    rmSync(place, { recursive: true, force: true })
  }
  return stolen
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
