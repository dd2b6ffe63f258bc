import type { GitHub, Octokit } from '../github.js'
import type { Conclusion } from './outcome.js'
import type { Asked } from './target.js'

type Content = 'eyes' | '+1' | 'confused' | '-1'

const RESULTS: Record<Conclusion, Content | undefined> = {
  success: '+1',
  failure: 'confused',
  'timed-out': 'confused',
  cancelled: '-1',
  skipped: undefined,
}

/** The reaction on the comment that asked: 👀 while the run lasts, then how it ended. Never throws. */
export interface Reaction {
  start: () => Promise<void>
  end: (conclusion: Conclusion, hurried?: () => Promise<Octokit>) => Promise<void>
}

/** The reaction on one comment; none where no comment asked. A token that may not react is no reason to stop. */
export function reactionOn(
  asked: Asked | undefined,
  sending: { github: () => Promise<Pick<GitHub, 'octokit'>>; owner: string; repo: string },
): Reaction {
  let eyes: Promise<number | undefined> = Promise.resolve(undefined)
  if (!asked) return { start: () => Promise.resolve(), end: () => Promise.resolve() }
  const { github, owner, repo } = sending
  const patient = async (): Promise<Octokit> => (await github()).octokit
  const base = { owner, repo, comment_id: asked.id }

  const add = async (octokit: () => Promise<Octokit>, content: Content): Promise<number | undefined> => {
    try {
      const { rest } = await octokit()
      const create =
        asked.kind === 'issue_comment'
          ? rest.reactions.createForIssueComment
          : rest.reactions.createForPullRequestReviewComment
      return (await create({ ...base, content })).data.id
    } catch {
      return undefined
    }
  }
  const remove = async (octokit: () => Promise<Octokit>, reaction_id: number): Promise<void> => {
    try {
      const { rest } = await octokit()
      const deletion =
        asked.kind === 'issue_comment'
          ? rest.reactions.deleteForIssueComment
          : rest.reactions.deleteForPullRequestComment
      await deletion({ ...base, reaction_id })
    } catch {
      // It stays.
    }
  }

  return {
    start: async () => {
      eyes = add(patient, 'eyes')
      await eyes
    },
    end: async (conclusion, hurried) => {
      const octokit = hurried ?? patient
      const result = RESULTS[conclusion]
      const there = await eyes
      if (result) await add(octokit, result)
      if (there !== undefined) await remove(octokit, there)
    },
  }
}
