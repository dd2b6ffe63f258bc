import type { Octokit } from '../github.js'
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
  end: (conclusion: Conclusion, octokit?: Octokit) => Promise<void>
}

/** The reaction on one comment; none where no comment asked. A token that may not react is no reason to stop. */
export function reactionOn(
  asked: Asked | undefined,
  sending: { octokit: Octokit; owner: string; repo: string },
): Reaction {
  let eyes: Promise<number | undefined> = Promise.resolve(undefined)
  if (!asked) return { start: () => Promise.resolve(), end: () => Promise.resolve() }
  const { owner, repo } = sending
  const base = { owner, repo, comment_id: asked.id }

  const add = async ({ rest }: Octokit, content: Content): Promise<number | undefined> => {
    const create =
      asked.kind === 'issue_comment'
        ? rest.reactions.createForIssueComment
        : rest.reactions.createForPullRequestReviewComment
    try {
      return (await create({ ...base, content })).data.id
    } catch {
      return undefined
    }
  }
  const remove = async ({ rest }: Octokit, reaction_id: number) => {
    const deletion =
      asked.kind === 'issue_comment'
        ? rest.reactions.deleteForIssueComment
        : rest.reactions.deleteForPullRequestComment
    await deletion({ ...base, reaction_id }).catch(() => undefined)
  }

  return {
    start: async () => {
      eyes = add(sending.octokit, 'eyes')
      await eyes
    },
    end: async (conclusion, octokit = sending.octokit) => {
      const result = RESULTS[conclusion]
      const there = await eyes
      if (result) await add(octokit, result)
      if (there !== undefined) await remove(octokit, there)
    },
  }
}
