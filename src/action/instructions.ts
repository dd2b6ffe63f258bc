/** The repository's AGENTS.md files as developer instructions: from the checkout, or from the base commit. */
import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { messageOf } from '../errors.js'
import type { WorkflowEvent } from '../guard/event.js'
import { baseCommitOf } from '../guard/head.js'
import { collectInstructions, resolveLink, type Reading } from '../guard/instructions.js'
import type { Verdict } from '../guard/verdict.js'
import type { GitHub } from './github.js'
import { faultOf } from './reply/once.js'
import { isInside } from './workspace.js'

export interface InstructionOptions {
  event: WorkflowEvent
  /** Whether the checkout's own files may speak to the agent. */
  head: Verdict
  /** Real path. */
  workspace: string
  /** Real path of where Codex works, in the workspace. */
  directory: string
  /** The user's configuration, for Codex's `project_doc_max_bytes` and `project_doc_fallback_filenames`. */
  config: Readonly<Record<string, unknown>>
  /** Guarded git on the repository of `directory`. Rejects when the command fails. */
  git: ((args: readonly string[]) => Promise<Buffer>) | undefined
  github: (() => Promise<Pick<GitHub, 'octokit'>>) | undefined
  warn: (message: string) => void
}

type Read = (path: string) => Promise<Reading>

/**
 * The instructions as one text ('' when there are none), and the files they are from, relative to the repository. Never
 * rejects: what cannot be read is left out, and told.
 */
export async function repositoryInstructions(
  options: InstructionOptions,
): Promise<{ text: string; files: string[] }> {
  const { workspace, directory, config, head, warn } = options
  const root = await rootOf(directory, workspace)
  try {
    const read = head.trusted ? fromCheckout(root, workspace) : await fromBase(options)
    if (read === undefined) return { text: '', files: [] }
    const bytes = config['project_doc_max_bytes']
    const names = config['project_doc_fallback_filenames']
    const { text, files, warnings } = await collectInstructions({
      directory: relative(root, directory).split(sep).join('/'),
      read,
      ...(Number.isSafeInteger(bytes) && { maxBytes: Math.max(0, bytes as number) }),
      ...(Array.isArray(names) && { fallbackNames: names.map(String) }),
    })
    for (const warning of warnings) warn(warning)
    return { text: text && `${HEADING}\n\n${text}`, files }
  } catch (error) {
    warn(`The repository’s AGENTS.md could not be read: ${messageOf(error)}`)
    return { text: '', files: [] }
  }
}

const HEADING =
  'What follows are the instructions for agents that this repository holds, file by file. Each counts for its ' +
  'directory and what lies below; the lower file wins.'

/** The nearest directory with a `.git`, as Codex looks for it; the working directory where there is none. */
async function rootOf(directory: string, workspace: string): Promise<string> {
  for (let at = directory; isInside(workspace, at); at = dirname(at)) {
    if (await lstat(join(at, '.git')).catch(() => undefined)) return at
    if (at === dirname(at)) break
  }
  return directory
}

/** A link may lead elsewhere in the workspace, but not out of it, and not to what git keeps for itself. */
function fromCheckout(root: string, workspace: string): Read {
  return async path => {
    const real = await realpath(join(root, path)).catch(() => undefined)
    if (real === undefined) return undefined
    const way = relative(workspace, real).split(sep)
    if (!isInside(workspace, real) || way.includes('.git'))
      return { refused: 'it is a link out of the workspace' }
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
    const file = await open(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      if (!(await file.stat()).isFile()) return undefined
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LONGEST), position: 0 })
      return { content: buffer.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  }
}

/** More of a file is not read, in bytes. */
const LONGEST = 1024 * 1024

/** Reads from the commit the head is to be merged into: from the checkout's objects, else from GitHub. */
async function fromBase({ event, git, github, warn }: InstructionOptions): Promise<Read | undefined> {
  const commit = baseCommitOf(event)
  if (commit === undefined) {
    warn('AGENTS.md is not used: the event names no commit of this repository that it could be taken from.')
    return undefined
  }
  const isHere = await git?.(['cat-file', '-e', `${commit}^{commit}`]).then(
    () => true,
    () => false,
  )
  const near = git && isHere ? fromObjects(git, commit) : undefined
  const far = github && fromGitHub(github, event, commit)
  // A commit may be here without its files.
  if (near && far) return path => near(path).catch(() => far(path))
  if (near ?? far) return near ?? far
  warn(
    'AGENTS.md is not used: the base commit is not in the checkout, and there is no `github-token` to ask with.',
  )
  return undefined
}

/** How many links are followed. */
const MOST_LINKS = 5

function fromObjects(git: NonNullable<InstructionOptions['git']>, commit: string): Read {
  const read = async (path: string, links: number): Promise<Reading> => {
    const line = (await git(['ls-tree', '-z', '-l', '--full-tree', commit, '--', path])).toString('latin1')
    const [, mode = '', id = '', size = ''] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t/.exec(line) ?? []
    if (id === '') return undefined
    if (Number(size) > LONGEST) return { refused: `it has more than ${LONGEST} bytes` }
    const content = await git(['cat-file', 'blob', id])
    if (mode !== '120000') return { content }
    const target = resolveLink(path, content.toString())
    if (target === undefined) return { refused: 'it is a link out of the repository' }
    return links === 0 ? { refused: 'it is a link of too many links' } : read(target, links - 1)
  }
  return path => read(path, MOST_LINKS)
}

/** GitHub itself follows a link to a file in the repository. */
function fromGitHub(
  github: NonNullable<InstructionOptions['github']>,
  { owner, repo }: WorkflowEvent,
  ref: string,
): Read {
  return async path => {
    try {
      const { octokit } = await github()
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref })
      if (Array.isArray(data)) return undefined
      if (data.type === 'symlink') return { refused: 'it is a link that leads to no file of the repository' }
      if (data.type !== 'file') return undefined
      if (data.encoding !== 'base64') return { refused: `it has more than ${LONGEST} bytes` }
      return { content: Buffer.from(data.content, 'base64') }
    } catch (error) {
      if (faultOf(error).status === 404) return undefined
      throw error
    }
  }
}
