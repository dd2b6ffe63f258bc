import { heading } from './body.js'
import { describe, type Finding } from './findings.js'
import { sanitize } from './sanitize.js'

/** What the text of a review is made of. */
export interface ReviewFacts {
  owner: string
  repo: string
  serverUrl: string
  headSha: string
  logUrl: string
  /** How many findings stand on their lines. */
  posted: number
  /** Findings there were too many of, and those GitHub did not take where they belong. */
  rest: Finding[]
  misplaced: Finding[]
}

const LIMIT = 64_000

/** The text of a review: a line, and the findings that stand on no line, folded. What does not fit is for the summary. */
export function reviewBody(facts: ReviewFacts): { body: string; overflow?: string | undefined } {
  const { posted, rest, misplaced, logUrl } = facts
  const words = posted === 0 ? '' : posted === 1 ? 'Codex left a comment.' : `Codex left ${posted} comments.`
  const nothing = rest.length + misplaced.length === 0 ? 'Codex has no remarks.' : 'Codex has remarks.'
  const blocks = [heading(words === '' ? nothing : words, logUrl)]
  const overflow: string[] = []
  let room = LIMIT
  for (const [summary, findings] of [
    ['that GitHub does not show on a line', misplaced],
    ['more', rest],
  ] as const) {
    if (findings.length === 0) continue
    const noun = findings.length === 1 ? 'remark' : 'remarks'
    const title =
      summary === 'more' ? `${findings.length} more ${noun}` : `${findings.length} ${noun} ${summary}`
    const items: string[] = []
    for (const finding of findings) {
      const item = itemOf(finding, facts)
      room -= item.length + 2
      if (room > 0) items.push(item)
      else overflow.push(item)
    }
    blocks.push(`<details><summary>${title}</summary>\n\n${items.join('\n\n')}\n\n</details>`)
  }
  if (overflow.length > 0) blocks.push(`**${overflow.length} of them are in the [job summary](${logUrl}).**`)
  return { body: blocks.join('\n\n'), overflow: overflow.length > 0 ? overflow.join('\n\n') : undefined }
}

function itemOf(finding: Finding, { owner, repo, serverUrl, headSha }: ReviewFacts): string {
  const { path, line, side, startLine } = finding
  const clean = (text: string) => sanitize(text, { serverUrl })
  const lines = startLine === undefined ? `line ${line}` : `lines ${startLine} to ${line}`
  const where = `${path.replace(/[[\]\\`<>*_~&]/g, '\\$&')}, ${lines}`
  const file = path.split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29')
  const range = startLine === undefined ? `L${line}` : `L${startLine}-L${line}`
  const link = `${serverUrl}/${owner}/${repo}/blob/${headSha}/${file}#${range}`
  const place = side === 'RIGHT' ? `[${where}](${link})` : `${where} before the change`
  return `${clean(`#### ${place}`)}\n\n${describe(finding, clean, '')}`
}
