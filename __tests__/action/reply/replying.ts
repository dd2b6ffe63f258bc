import { createGitHub, type GitHubOptions } from '../../../src/action/github.js'
import type { Outcome } from '../../../src/action/reply/outcome.js'
import { createReply, type Reply, type ReplyOptions } from '../../../src/action/reply/reply.js'
import { once } from '../../../src/deferred.js'
import type { GitHub } from '../../harness/github.js'
import { eventOf } from './fake.js'

export const logUrl = 'https://github.com/octo-org/hello/actions/runs/11'

/** An outcome with a message. */
export const outcome = (message: string, facts: Partial<Outcome> = {}): Outcome => ({
  conclusion: 'success',
  message,
  stats: { durationMs: 3_200, turns: 1, commands: [], changes: [], plan: [] },
  logUrl,
  ...facts,
})

export interface Wish extends Partial<ReplyOptions> {
  runId?: number
  client?: Partial<GitHubOptions>
}

/** The reply of a run for pull request 7, where a second lasts a millisecond. */
export function replyTo(server: GitHub, { runId = 11, client, ...options }: Wish = {}): Reply {
  const { owner, repo } = server.state
  return createReply({
    github: once(() =>
      Promise.resolve(createGitHub({ token: 'ghs_test', apiUrl: server.url, secondMs: 1, ...client })),
    ),
    event: { ...eventOf('pull_request'), owner, repo, runId },
    target: { kind: 'pull', number: 7 },
    mode: 'sticky',
    key: 'CI/review',
    redact: text => text.replaceAll('hunter2', '***'),
    ...options,
  })
}
