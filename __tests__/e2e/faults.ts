/** The faults of the matrix: how each is made, when it is at work, and how a run has to end in spite of it. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { codexBinary } from '../harness/codex.js'
import type { GitHub } from '../harness/github.js'
import { command, cut, hang, say, trickle, type Model, type Scripted } from '../harness/model.js'
import { actionNode, type Run, type RunOptions, type Sandbox } from '../harness/runner.js'

export const MODES = ['run', 'cancel', 'time-out'] as const
export type Mode = (typeof MODES)[number]

/** How a run has to end: its conclusion and the reason it gives. */
export type End = readonly [conclusion: string, reason: RegExp]

/** Where a cell of the matrix happens. */
export interface Place {
  sandbox: Sandbox
  github: GitHub
  model: Model
  /** What the model answers, request by request; the last one again and again. */
  answers: Scripted[]
  /** Undone when the cell is over. */
  undo: (() => void)[]
}

export interface Fault {
  name: string
  /** Makes the fault, and gives what the run needs for it. */
  make: (place: Place) => Promise<Partial<RunOptions>>
  /** Settles when the fault is at work: then a run is cancelled. Absent where it ends the run before. */
  active?: (place: Place, run: Run) => Promise<unknown>
  /** Makes the fault happen while the run goes on. */
  during?: (run: Run) => Promise<unknown>
  /** Without a comment on the pull request: GitHub itself is at fault. */
  mute?: true
  ends: Record<Mode, End>
}

const failure = (reason: RegExp): End => ['failure', reason]
const SUCCESS: End = ['success', /^$/]
const TIMED_OUT: End = ['timed-out', /`timeout-minutes`/]
const IDLE: End = ['timed-out', /idle-timeout-minutes/]
/** Ends by itself, and at once. */
const always = (end: End): Fault['ends'] => ({ run: end, cancel: end, 'time-out': end })
/** Left alone it ends so; it can be stopped before. */
const stoppable = (end: End): Fault['ends'] => ({
  run: end,
  cancel: ['cancelled', /cancelled/],
  'time-out': TIMED_OUT,
})

const FAKE = fileURLToPath(new URL('../fixtures/codex/fake-codex.cjs', import.meta.url))
const startedIn = (sandbox: Sandbox): string => join(sandbox.root, 'codex-started')

/** Puts a script in Codex's place. */
async function program({ sandbox }: Place, text: string, mode = 0o755): Promise<Partial<RunOptions>> {
  const path = join(sandbox.root, 'codex')
  await writeFile(path, text)
  await chmod(path, mode)
  return { inputs: { 'codex-path': path } }
}

/** The small program with one fault; it leaves a file when it is started as app-server. */
function fake(fault: string, inputs: Record<string, string> = {}): Fault['make'] {
  return async place => {
    const mark = `case "$*" in *app-server*) : > '${startedIn(place.sandbox)}' ;; esac`
    const made = await program(
      place,
      `#!/bin/sh\n${mark}\nexec '${actionNode()}' '${FAKE}' '${fault}' "$@"\n`,
    )
    return { inputs: { ...made.inputs, ...inputs } }
  }
}

/** The real CLI and what the model says. */
function real(answers: Scripted[], more: Partial<RunOptions> = {}): Fault['make'] {
  return async place => {
    place.answers.push(...answers)
    return { ...more, inputs: { 'codex-path': await codexBinary(), ...more.inputs } }
  }
}

type Active = NonNullable<Fault['active']>
const started: Active = async ({ sandbox }) => {
  while (!existsSync(startedIn(sandbox))) await delay(10)
}
const modelAsked: Active = ({ model }) => model.arrived(0)
const line =
  (text: string): Active =>
  (_place, run) =>
    run.waitFor(text)

const SOON_IDLE = { 'idle-timeout-minutes': '0.05' }
/** Switches Codex's own tries off, so that ours are seen. */
const NO_RETRIES =
  '[model_providers.responses-api-endpoint]\nrequest_max_retries = 0\nstream_max_retries = 0\n'
const SLOW_ANSWER = [trickle(150), say('This comes word by word, so that it can be stopped.', { chunks: 52 })]

/** Small programs in Codex's place. */
const OF_THE_CLI: Fault[] = [
  {
    name: 'missing',
    make: ({ sandbox }) => Promise.resolve({ inputs: { 'codex-path': join(sandbox.root, 'nothing') } }),
    ends: always(failure(/codex-path.*no such file/)),
  },
  {
    name: 'not executable',
    make: place => program(place, '#!/bin/sh\n', 0o644),
    ends: always(failure(/codex-path.*not executable/)),
  },
  {
    name: 'wrong architecture',
    make: async place => {
      const made = await program(place, '')
      const header = Buffer.alloc(4096)
      header.writeUInt32BE(0x7f454c46)
      header.writeUInt16LE(0xf3, 18)
      await writeFile(made.inputs?.['codex-path'] ?? '', header)
      return made
    },
    ends: always(failure(/codex-path.*built for another machine/)),
  },
  { name: 'exits at once', make: fake('exits'), ends: always(failure(/did not tell a Codex version/)) },
  {
    name: 'prints garbage',
    make: fake('prints-garbage'),
    ends: always(failure(/did not tell a Codex version/)),
  },
  {
    name: 'babbles for ever',
    make: fake('babbles'),
    active: started,
    ends: stoppable(failure(/start_timeout/)),
  },
  {
    name: 'answers nothing',
    make: fake('says-nothing'),
    active: started,
    ends: stoppable(failure(/start_timeout/)),
  },
  ...['account/login/start', 'thread/start', 'turn/start'].map(method => ({
    name: `never answers ${method}`,
    make: fake(`hangs-at ${method}`, SOON_IDLE),
    active: started,
    ends: stoppable(IDLE),
  })),
  ...['initialize', 'account/login/start', 'thread/start'].map(method => ({
    name: `dies by SIGKILL at ${method}`,
    make: fake(`dies-at ${method}`),
    ends: always(failure(/SIGKILL/)),
  })),
  ...['turn/start', 'talking'].map(method => ({
    name: `dies by SIGKILL at ${method}, each time`,
    make: fake(`dies-at ${method}`),
    active: line('resumed in'),
    ends: stoppable(failure(/SIGKILL/)),
  })),
  {
    name: 'floods stdout without end',
    make: fake('floods', { 'timeout-minutes': '0.05' }),
    active: line('Half'),
    ends: stoppable(TIMED_OUT),
  },
  {
    name: 'floods stderr without end',
    make: fake('floods-stderr', SOON_IDLE),
    active: line('Half'),
    ends: stoppable(IDLE),
  },
  { name: 'a line without end', make: fake('one-endless-line'), ends: always(failure(/frame_too_long/)) },
  {
    name: 'ignores SIGTERM, interrupts and the end of its input',
    make: fake('ignores-everything', SOON_IDLE),
    active: started,
    ends: stoppable(IDLE),
  },
  { name: 'leaves a daemon that holds stdout', make: fake('leaves-daemon'), ends: always(SUCCESS) },
]

/** The real CLI in a bad world. */
const OF_THE_WORLD: Fault[] = [
  {
    name: 'real CLI dies by SIGKILL during a command, and is resumed',
    make: real([command('sleep 30'), SLOW_ANSWER]),
    during: async run => {
      await run.waitFor('sleep 30')
      await killCodex(run.pid)
    },
    active: line('resumed in'),
    ends: stoppable(SUCCESS),
  },
  {
    name: 'model hangs',
    make: real([hang()], { inputs: SOON_IDLE }),
    active: modelAsked,
    ends: stoppable(IDLE),
  },
  { name: 'model trickles', make: real([SLOW_ANSWER]), active: modelAsked, ends: stoppable(SUCCESS) },
  {
    name: 'model cuts its answers',
    make: real([cut()], { inputs: { config: NO_RETRIES } }),
    active: line('resumed in'),
    ends: stoppable(failure(/response_stream_disconnected/)),
  },
  {
    name: 'GitHub hangs from the start',
    make: async place => {
      place.github.fault(/./, 'hang', { times: 1000 })
      return real([say('Nobody asked.')])(place)
    },
    active: ({ github }) => github.arrived(/./),
    mute: true,
    ends: { ...always(failure(/GitHub could not be asked/)), cancel: ['cancelled', /cancelled/] },
  },
  {
    name: 'GitHub hangs when the reply is posted',
    make: async place => {
      place.github.fault(/comments/, 'hang', { times: 1000 })
      return real([say('Nobody hears this.')])(place)
    },
    active: ({ github }) => github.arrived(/comments/),
    mute: true,
    ends: { ...always(SUCCESS), cancel: ['cancelled', /cancelled/] },
  },
  {
    name: 'disk full',
    make: async place => {
      const full = join(place.sandbox.root, 'full')
      await mkdir(full)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full])
      place.undo.push(() => execFileSync('umount', ['-l', full]))
      return real([say('Too much.')], { env: { RUNNER_TEMP: full } })(place)
    },
    ends: always(failure(/space/i)),
  },
  {
    name: 'read-only home',
    make: real([SLOW_ANSWER], { env: { HOME: '/proc' } }),
    active: modelAsked,
    ends: stoppable(SUCCESS),
  },
  {
    name: 'no HOME',
    make: real([SLOW_ANSWER], { env: { HOME: undefined as never } }),
    active: modelAsked,
    ends: stoppable(SUCCESS),
  },
  {
    name: 'the clock jumps by a day, both ways',
    make: async place => {
      const jump = join(place.sandbox.root, 'jump.cjs')
      await writeFile(
        jump,
        `const { now } = Date; let by = 0; Date.now = () => now() + by
        for (const [ms, to] of [[200, 864e5], [600, -864e5]]) setTimeout(() => (by = to), ms).unref()`,
      )
      return real([SLOW_ANSWER], { env: { NODE_OPTIONS: `--require ${jump}` } })(place)
    },
    active: modelAsked,
    ends: stoppable(SUCCESS),
  },
]

export const FAULTS: readonly Fault[] = [...OF_THE_CLI, ...OF_THE_WORLD]

/** Kills the CLI below a process, as the kernel does when memory runs out. */
async function killCodex(ancestor: number | undefined): Promise<void> {
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const [name, parent] = [/\((.*)\)/.exec(stat)?.[1], Number(stat.split(') ')[1]?.split(' ')[1])]
    if (name === 'codex' && parent === ancestor) process.kill(Number(pid), 'SIGKILL')
  }
}
