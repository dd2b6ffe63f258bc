import type { GitHub } from '../github.js'
import { printOf, readPrint, sameFinding, type Finding, type Print } from './findings.js'

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved path comments(first: 1) { nodes { viewerDidAuthor body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface Page {
  repository?: {
    pullRequest?: {
      reviewThreads: {
        nodes: {
          isResolved: boolean
          path: string
          comments: { nodes: { viewerDidAuthor: boolean; body: string }[] }
        }[]
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
      }
    }
  }
}

/**
 * The findings that no open thread of ours says already. Where GitHub cannot be asked for
 * the threads, a repetition is better than a loss.
 */
export async function withoutRepeats(
  { reader }: GitHub,
  { owner, repo, number }: { owner: string; repo: string; number: number },
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<Finding[]> {
  const known: Print[] = []
  try {
    let after: string | null = null
    do {
      const page: Page =
        findings.length === 0
          ? {}
          : await reader.graphql(THREADS, { owner, repo, number, after, request: { signal } })
      const threads = page.repository?.pullRequest?.reviewThreads
      for (const { isResolved, path, comments } of threads?.nodes ?? []) {
        const [first] = comments.nodes
        const print = first?.viewerDidAuthor && !isResolved ? readPrint(path, first.body) : undefined
        if (print) known.push(print)
      }
      after = threads?.pageInfo.hasNextPage ? threads.pageInfo.endCursor : null
    } while (after !== null)
  } catch {
    // Said above.
  }
  return findings.filter(finding => {
    const print = printOf(finding)
    return !known.some(other => sameFinding(print, other))
  })
}
