import type { WorkflowEvent } from '../../guard/event.js'
import type { Environment } from '../world.js'
import { GitHubSecret, secretTarget } from './secret.js'

/** The secret of this name as `token` reaches it. */
export async function openSecret(
  name: string,
  token: string,
  event: WorkflowEvent,
  env: Environment,
): Promise<GitHubSecret> {
  const { createGitHub } = await import(/* webpackChunkName: "github" */ '../github.js')
  const { octokit } = createGitHub({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' })
  return new GitHubSecret(secretTarget(name, event), (route, parameters) =>
    octokit.request(route, parameters),
  )
}
