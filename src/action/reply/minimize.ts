import type { GitHub } from '../github.js'

/** Most comments hidden at the end of one run; each costs a request. */
const MOST = 20

const STATES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }'
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`

interface States {
  nodes: ({ id: string; isMinimized?: boolean } | null)[]
}

/** Hides comments of ours as outdated, by their node ids, the newest first. A token that may not is no reason to fail. */
export async function minimize(
  { reader, octokit }: GitHub,
  ids: string[],
  signal?: AbortSignal,
): Promise<void> {
  const request = signal ? { signal } : {}
  const newest = ids.slice(-100).reverse()
  if (newest.length === 0) return
  try {
    const { nodes } = await reader.graphql<States>(STATES, { ids: newest, request })
    const shown = nodes.flatMap(node => (node && node.isMinimized === false ? [node.id] : []))
    for (const id of shown.slice(0, MOST)) await octokit.graphql(MINIMIZE, { id, request })
  } catch {
    // The new reply is there; the old ones stay in sight.
  }
}
