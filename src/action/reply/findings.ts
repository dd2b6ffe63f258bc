import { createHash } from 'node:crypto'
import type { Anchor } from './anchors.js'
import { asCode } from './sanitize.js'

/** How much a finding matters, the most first. */
export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A remark on lines of the diff. Its texts are a model's. */
export interface Finding extends Anchor {
  severity: Severity
  body: string
  /** What the lines should be instead; the empty text deletes them. */
  suggestion?: string | undefined
}

const LABELS: Record<Severity, string> = {
  critical: '🔴 **Critical**',
  major: '🟠 **Major**',
  minor: '🟡 **Minor**',
  info: '🔵 **Note**',
}

/** By which a finding is known again: its words and its suggestion, wherever its lines have moved to. */
export interface Print {
  path: string
  text: string
  fix?: string | undefined
}

const FORM = /^<!-- codex-client-action finding="([0-9a-f]+)" fix="([0-9a-f]*)" -->/

/** A finding as a review comment. `clean` makes a text harmless. */
export function renderFinding(finding: Finding, clean: (text: string) => string): string {
  const { text, fix = '' } = printOf(finding)
  return `<!-- codex-client-action finding="${text}" fix="${fix}" -->\n${describe(finding, clean)}`
}

/** What a finding says: severity, words, suggestion. `language` names the suggestion's block. */
export function describe(
  { severity, body, suggestion }: Finding,
  clean: (text: string) => string,
  language = 'suggestion',
): string {
  const words = `${LABELS[severity]}\n\n${clean(body.trim())}`
  return suggestion === undefined ? words : `${words}\n\n${asCode(suggestion, language)}`
}

/** The print of a finding. */
export function printOf({ path, body, suggestion }: Finding): Print {
  return { path, text: hash(body), fix: suggestion === undefined ? undefined : hash(suggestion) }
}

/** Reads the print of a comment of ours; undefined where there is none. */
export function readPrint(path: string, body: string): Print | undefined {
  const [, text, fix] = FORM.exec(body) ?? []
  return text === undefined ? undefined : { path, text, fix: fix === '' ? undefined : fix }
}

/** Whether two findings are one: the same file, and the same words or the same suggestion. */
export function sameFinding(a: Print, b: Print): boolean {
  return a.path === b.path && (a.text === b.text || (a.fix !== undefined && a.fix === b.fix))
}

/** Letters and digits count, spaces and case do not. */
function hash(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase()
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}
