/**
 * The repository's own configuration is code: MCP servers and hooks in `.codex/` run outside the sandbox, before the
 * model has said a word, in every project that Codex trusts, and it trusts what it may write to. So every name under
 * which it could look the project up is marked.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface ProjectWish {
  /** Load the repository's own configuration. Only ever for a trusted head. */
  trust: boolean
  headTrusted: boolean
}

/**
 * Fragment of the thread's configuration: whom Codex trusts, and that it loads no `AGENTS.md` by itself (see
 * `instructions.ts`), nor skills of an untrusted head.
 * @param directories the workspace and the working directory
 * @param realpath the real path of a directory that is there; the same text otherwise
 */
export function projectConfig(
  { trust, headTrusted }: ProjectWish,
  directories: readonly string[],
  realpath: (path: string) => string,
): Record<string, unknown> {
  const trusted = trust && headTrusted
  const names = trusted ? [...directories, ...directories.map(realpath)] : projectNames(directories, realpath)
  const trust_level = trusted ? 'trusted' : 'untrusted'
  return {
    projects: Object.fromEntries(names.map(name => [name, { trust_level }])),
    project_doc_max_bytes: 0,
    ...(headTrusted ? {} : { skills: { include_instructions: false } }),
  }
}

/**
 * Every name of a directory that Codex could look up: the directory and all above it, as written and as it really is,
 * and the main repository of a worktree.
 * @param realpath the real path of a directory that is there; the same text otherwise
 */
export function projectNames(
  directories: readonly string[],
  realpath: (path: string) => string,
  readText: (path: string) => string | undefined = readTextFile,
): string[] {
  const names = new Set<string>()
  const addAll = (directory: string): void => {
    for (let path = directory; !names.has(path); path = dirname(path)) {
      names.add(path)
      const main = mainRepository(path, readText)
      if (main !== undefined) for (const name of [main, realpath(main)]) addAll(name)
    }
  }
  for (const directory of directories)
    for (const path of [resolve(directory), realpath(directory)]) addAll(path)
  names.delete('/')
  return [...names]
}

/** The repository that a worktree or submodule belongs to, by its `.git` file: `gitdir: <repository>/.git/…`. */
function mainRepository(path: string, readText: (path: string) => string | undefined): string | undefined {
  const target = /^gitdir:\s*(.+?)\s*$/m.exec(readText(join(path, '.git')) ?? '')?.[1]
  if (target === undefined) return undefined
  const directory = resolve(path, target)
  const common = /^(.*?)[\\/]\.git(?:[\\/].*)?$/.exec(directory)?.[1]
  return common === undefined || common === '' ? directory : common
}

function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').slice(0, 4096)
  } catch {
    return undefined
  }
}
