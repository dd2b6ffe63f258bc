/** Ratios of things that were measured alternately, in one run on one machine: a slow moment hits all of them. */
import { spawn } from 'node:child_process'

/** One line of the bench's report. */
export interface Measure {
  name: string
  value: number
  /** The largest value that is good; without one it is there for comparison. */
  limit?: number
  /** Shown behind the value; `×` for a ratio. */
  unit?: string
}

/**
 * Runs each candidate once per round, in turn, and gives back the least that each returned (or took, in ms): what else
 * a machine does can only add to it.
 */
export async function alternately<Name extends string>(
  candidates: Record<Name, () => Promise<number | void>>,
  { rounds, warmUp = 1 }: { rounds: number; warmUp?: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[]
  const taken = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now()
      const own = await candidates[name]()
      if (round >= 0) taken.get(name)?.push(own ?? performance.now() - started)
    }
  }
  return Object.fromEntries(names.map(name => [name, Math.min(...(taken.get(name) ?? []))])) as Record<
    Name,
    number
  >
}

/** Runs a program to its end and gives back how long it took, in ms. Throws when it fails. */
export async function timeOf(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string | undefined>; code?: number } = {},
): Promise<number> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  const took = performance.now() - started
  if (code !== (options.code ?? 0))
    throw new Error(`${command} ended with ${String(code)}: ${output.slice(-2000)}`)
  return took
}
