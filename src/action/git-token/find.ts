/** Finds git's configuration files in a workspace. Never runs git, which would obey what it finds. */
import { constants } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** How deep checkouts lie: at the top, or where `path` of actions/checkout puts them (`src/github.com/owner/repo`). */
const DEPTH = 4
/** Directories that are looked at, and submodules. */
const MOST_DIRECTORIES = 10_000
/** Opens for reading without waiting for a pipe's other end. */
export const UNBLOCKED = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Configuration files, by real directory, that may be there: of repositories, their submodules and worktrees. */
export async function findConfigs(workspace: string): Promise<string[]> {
  const gitDirectories = new Set<string>()
  const budget = { left: MOST_DIRECTORIES }
  await walk(await realpath(workspace), DEPTH)
  const configs = [...gitDirectories].map(directory => configsOf(directory, budget))
  return [...new Set((await Promise.all(configs)).flat())]

  async function walk(directory: string, depth: number): Promise<void> {
    if (budget.left-- <= 0) return
    const entries = await list(directory)
    if (entries.some(({ name }) => name === '.git')) {
      for (const found of await gitDirectoriesOf(join(directory, '.git'))) gitDirectories.add(found)
    }
    if (depth === 0) return
    const below = entries.filter(each => each.isDirectory() && !/^(?:\.git|node_modules)$/.test(each.name))
    await Promise.all(below.map(({ name }) => walk(join(directory, name), depth - 1)))
  }
}

/** What a `.git` stands for; in a worktree also the directory of its repository. */
async function gitDirectoriesOf(git: string): Promise<string[]> {
  const pointer = await read(git)
  const [, target] = /^gitdir: (.+)$/m.exec(pointer) ?? []
  const real = await realpath(target === undefined ? git : resolve(dirname(git), target)).catch(
    () => undefined,
  )
  if (real === undefined) return []
  const common = (await read(join(real, 'commondir'))).trim()
  return [real, await realpath(resolve(real, common)).catch(() => real)]
}

async function configsOf(directory: string, budget: { left: number }): Promise<string[]> {
  const worktrees = join(directory, 'worktrees')
  const own = [join(directory, 'config'), join(directory, 'config.worktree')]
  const others = (await list(worktrees)).map(({ name }) => join(worktrees, name, 'config.worktree'))
  return [...own, ...others, ...(await submodulesIn(join(directory, 'modules'), budget))]
}

/** A submodule's name may have slashes in it: a directory that is no git directory is a part of one. */
async function submodulesIn(directory: string, budget: { left: number }): Promise<string[]> {
  if (budget.left-- <= 0) return []
  const entries = await list(directory)
  if (entries.some(({ name }) => name === 'HEAD')) return configsOf(directory, budget)
  const below = entries.filter(entry => entry.isDirectory())
  return (await Promise.all(below.map(({ name }) => submodulesIn(join(directory, name), budget)))).flat()
}

const read = (path: string) => readFile(path, { encoding: 'utf8', flag: UNBLOCKED }).catch(() => '')
const list = (directory: string) => readdir(directory, { withFileTypes: true }).catch(() => [])

/** Whether `path`, as a configuration names it, is a file that actions/checkout made for a credential. */
export function isCheckoutCredential(path: string, temps: readonly string[]): boolean {
  return /(?:^|[\\/])git-credentials-[^\\/]*\.config$/.test(path) || temps.includes(dirname(path))
}
