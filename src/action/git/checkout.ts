import { openGuardedGit, type GuardedGit } from './guarded.js'
import { repositoryOf } from './repository.js'

export interface CheckoutGitOptions {
  /** Path of the git binary, from a cleaned PATH; absent where there is none. */
  git: string | undefined
  /** Real paths of the workspace and of where Codex works in it. */
  workspace: string
  directory: string
  /** See `GuardedGitOptions`. */
  gitDir: string
  signal: AbortSignal
}

/** Guarded git on the objects of the checkout, opened when it is first needed. Rejects where there are none. */
export function checkoutGit(options: CheckoutGitOptions): (args: readonly string[]) => Promise<Buffer> {
  let opened: Promise<GuardedGit> | undefined
  return async args => (await (opened ??= open(options))).run(args)
}

async function open({ git, workspace, directory, gitDir, signal }: CheckoutGitOptions): Promise<GuardedGit> {
  const repository = git === undefined ? undefined : await repositoryOf(directory, workspace)
  if (git === undefined || repository === undefined) throw new Error('there is no repository here')
  return openGuardedGit({ git, gitDir, repository, workTree: repository.root, signal })
}
