/**
 * The name of a run. It stands in the names of its directories and in the environment of its processes, and tells by
 * itself whether the process that owns them still lives: nothing has to be read from a file that an agent could write.
 *
 * `<job><machine>-<pid>-<started>-<random>`: 4 hex digits of the job and of the machine (boot and PID namespace), the
 * rest in base 36. Short, because Unix sockets are made below the directory, and their paths end at 104 bytes.
 */
import { readFileSync, readlinkSync } from 'node:fs'
import { startOf } from '../codex/processes.js'

/** Variable in the environment of every process a run starts. */
export const MARK_NAME = 'CODEX_CLIENT_RUN'

type Environment = Readonly<Record<string, string | undefined>>

/** A name for a run of this process. */
export async function newRunId(env: Environment): Promise<string> {
  const started = await startOf(process.pid)
  const { randomInt } = await crypto()
  const random = randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')
  return [(await jobOf(env)) + (await machine()), process.pid.toString(36), digits(started), random].join('-')
}

/** The `NAME=value` that every process of a run has in its environment. */
export function markOf(id: string): string {
  return `${MARK_NAME}=${id}`
}

/** Whether a name is one of ours. */
export function isRunId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-z]{1,13}){2}-[0-9a-z]{6}$/.test(text)
}

/**
 * What became of a run's owner. `unknown`: it ran before the last start of the machine, or in another container.
 * `same-job` stands for a step of this very job, whose post stage may still come.
 */
export async function ownerOf(
  id: string,
  env: Environment,
): Promise<'alive' | 'dead' | 'same-job' | 'unknown'> {
  const [place = '', pid = '', started = ''] = id.split('-')
  if (place.slice(0, 4) === (await jobOf(env))) return 'same-job'
  if (place.slice(4) !== (await machine())) return 'unknown'
  const now = await startOf(Number.parseInt(pid, 36))
  return now !== undefined && digits(now) === started ? 'alive' : 'dead'
}

/** Names this job apart from every other on the machine. The runner gives each its own tracking id. */
function jobOf(env: Environment): Promise<string> {
  const names = ['RUNNER_TRACKING_ID', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB']
  return short(names.map(name => env[name] ?? '').join('\n'))
}

/** Pids mean the same within one start of one machine and one PID namespace. */
async function machine(): Promise<string> {
  try {
    return await short(
      readFileSync('/proc/sys/kernel/random/boot_id', 'utf8') + readlinkSync('/proc/self/ns/pid'),
    )
  } catch {
    return short(process.platform)
  }
}

function digits(started: string | undefined): string {
  const number = Number(started)
  return (Number.isFinite(number) ? number : Math.trunc(Date.parse(started ?? '') / 1000) || 0).toString(36)
}

/** Post asks for no names, and has little else to load. */
const crypto = () => import('node:crypto')

async function short(text: string): Promise<string> {
  const { createHash } = await crypto()
  return createHash('sha256').update(text).digest('hex').slice(0, 4)
}
