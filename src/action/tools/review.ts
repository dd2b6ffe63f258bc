import { z } from 'zod'
import { messageOf } from '../../errors.js'
import { judgeAnchor } from '../reply/anchors.js'
import type { PullDiff } from '../reply/fetch-diff.js'
import { printOf, sameFinding, SEVERITIES, type Finding } from '../reply/findings.js'

/** Most findings of one run; more than that nobody reads. */
const MOST_FINDINGS = 100
const LONGEST_TEXT = 10_000

const input = {
  path: z.string().min(1).describe('Path of the file, as the diff names it.'),
  line: z
    .int()
    .min(1)
    .describe(
      'The line, or the last line of a range: its number in the file after the change, or before it with side LEFT.',
    ),
  start_line: z.int().min(1).optional().describe('First line of a range within one hunk of the diff.'),
  side: z.enum(['LEFT', 'RIGHT']).default('RIGHT').describe('LEFT for a deleted line, RIGHT for any other.'),
  severity: z.enum(SEVERITIES).describe('How much it matters.'),
  body: z.string().trim().min(1).max(LONGEST_TEXT).describe('What is wrong and why, in Markdown.'),
  suggestion: z
    .string()
    .max(LONGEST_TEXT)
    .optional()
    .describe('The text that should replace all the lines, with their indentation; only with side RIGHT.'),
}

/** What the model says. */
export type ReviewInput = z.output<z.ZodObject<typeof input>>

/** A tool by which Codex leaves comments on lines of a diff; they are posted at the end of the run. */
export interface ReviewTool {
  name: string
  description: string
  input: typeof input
  /** Takes a comment, or says why it cannot stand there and where it could. Throws what the model has to mend. */
  handler: (comment: ReviewInput) => Promise<string>
  /** What was taken so far. */
  findings: readonly Finding[]
}

/** Makes the tool for one diff, which may still be on its way. */
export function createReviewTool(diff: Promise<Pick<PullDiff, 'files' | 'notes'>>): ReviewTool {
  const findings: Finding[] = []
  const fetched = async () => {
    try {
      return await diff
    } catch (error) {
      throw new Error(`The diff could not be had (${messageOf(error)}): say it in the reply instead.`)
    }
  }
  return {
    name: 'review_comment',
    description:
      'Leave a comment on a line or a range of lines of the pull request’s diff. Use it once for each finding. The comments are posted together when you are done.',
    input,
    findings,
    handler: async ({ path, line, start_line: startLine, side, severity, body, suggestion }) => {
      if (suggestion !== undefined && side === 'LEFT') {
        throw new Error('A suggestion replaces lines after the change: use side RIGHT, or leave it out.')
      }
      const { files, notes } = await fetched()
      const judgement = judgeAnchor(files, { path, line, side, startLine })
      if ('problem' in judgement) throw new Error([judgement.problem, ...notes].join(' '))
      const finding: Finding = { ...judgement.anchor, severity, body, suggestion }
      const print = printOf(finding)
      const known = findings.some(other => other.line === finding.line && sameFinding(print, printOf(other)))
      if (known) return 'This comment is noted already.'
      if (findings.length >= MOST_FINDINGS) {
        throw new Error(`There are ${MOST_FINDINGS} comments already: say what is left in the reply.`)
      }
      findings.push(finding)
      const { startLine: first, line: last } = finding
      return `Noted for ${finding.path}, ${first === undefined ? `line ${last}` : `lines ${first} to ${last}`}.`
    },
  }
}
