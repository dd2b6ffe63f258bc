/** The files a step writes commands to (`GITHUB_OUTPUT` and its like), read as the runner reads them. */
import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobLog } from './joblog.js'

/**
 * The pairs of a file in the `NAME=VALUE` and `NAME<<DELIMITER` forms. Whichever of `=` and `<<` comes first decides;
 * the last value of a name wins.
 * @throws Error for a line that is neither, or a delimiter that never comes; the step fails then
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split(/\r\n|\r|\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return pairs
}

/** What a summary may hold; a longer one is dropped as a whole. */
export const SUMMARY_BYTES = 1024 * 1024

/** The variables that lead a step to its files. */
export type CommandFiles = Record<
  'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY',
  string
>

/** Makes empty files for one stage. */
export async function freshFiles(dir: string): Promise<CommandFiles> {
  const id = randomUUID()
  const files: CommandFiles = {
    GITHUB_OUTPUT: join(dir, `set_output_${id}`),
    GITHUB_ENV: join(dir, `set_env_${id}`),
    GITHUB_PATH: join(dir, `add_path_${id}`),
    GITHUB_STATE: join(dir, `save_state_${id}`),
    GITHUB_STEP_SUMMARY: join(dir, `step_summary_${id}`),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  return files
}

/** What a stage wrote to its files. */
export interface FileCommands {
  outputs: Record<string, string>
  state: Record<string, string>
  /** Changes of the environment and the path for later steps. */
  env: Record<string, string>
  path: string[]
  /** The job summary, masked line by line; `undefined` when it was too long and dropped. */
  summary: string | undefined
}

/** Reads the files of a stage and removes them. What is wrong with them is told in the log and fails the step. */
export async function takeFiles(files: CommandFiles, log: JobLog): Promise<FileCommands> {
  const pairs = async (file: keyof CommandFiles): Promise<Record<string, string>> => {
    try {
      return readPairs(await readFile(files[file], 'utf8'))
    } catch (error) {
      log.fail(`Unable to process file command '${file}' successfully. ${String(error)}`)
      return {}
    }
  }
  const env = await pairs('GITHUB_ENV')
  if ('NODE_OPTIONS' in env) {
    log.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    delete env['NODE_OPTIONS']
  }
  const summary = await readFile(files.GITHUB_STEP_SUMMARY)
  const tooLong = summary.length > SUMMARY_BYTES
  if (tooLong) log.note('error', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k.')
  const lines = summary.toString().split('\n')
  const result = {
    outputs: { ...log.outputs, ...(await pairs('GITHUB_OUTPUT')) },
    state: { ...log.state, ...(await pairs('GITHUB_STATE')) },
    env,
    path: (await readFile(files.GITHUB_PATH, 'utf8')).split(/\r?\n/).filter(Boolean).reverse(),
    summary: tooLong ? undefined : lines.map(line => log.masks.apply(line)).join('\n'),
  }
  for (const file of Object.values(files)) await rm(file, { force: true })
  return result
}
