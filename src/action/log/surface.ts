/** The two places a log is written to: a workflow's log, where groups fold, and a terminal, where they are indented. */
import type { Surface } from './stage.js'
import { safeLine, safeText, stripAnsi } from './safe.js'

const TITLE_LENGTH = 200

/** A surface that collects what one event says, to be written in one go. */
export interface Buffered extends Surface {
  /** Hands over what was collected. */
  take(): string
}

/** Escapes the data of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Escapes a property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * A workflow's log. Text in which a workflow command may hide is written between stop and resume, always within one
 * write, so that commands of others (a mask, above all) are never ignored.
 * @param stopToken random and unguessable; the runner masks it
 */
export function workflowSurface(stopToken: string): Buffered {
  let buffer = ''
  return {
    open(title) {
      buffer += `::group::${escapeData(safeLine(title, TITLE_LENGTH))}\n`
    },
    close() {
      buffer += '::endgroup::\n'
    },
    text(text) {
      const safe = safeText(text)
      buffer += safe.risky ? `::stop-commands::${stopToken}\n${safe.text}::${stopToken}::\n` : safe.text
    },
    take() {
      const text = buffer
      buffer = ''
      return text
    },
  }
}

const BOLD = '\u001b[1m'
const DIM = '\u001b[2m'
const RESET = '\u001b[0m'
const MARKS: Record<string, string> = {
  '✓': '\u001b[32m',
  '✗': '\u001b[31m',
  '⚠': '\u001b[33m',
  '↻': '\u001b[33m',
  '⊘': '\u001b[33m',
  '━': '\u001b[1m',
  '…': '\u001b[2m',
}

/** A terminal. Groups become indentation; with `colour`, marks and titles stand out, and what has colours keeps them. */
export function terminalSurface({ colour }: { colour: boolean }): Buffered {
  const paint = (code: string, text: string): string => (colour ? `${code}${text}${RESET}` : text)
  let buffer = ''
  let indent = ''
  return {
    open(title) {
      buffer += `${paint(BOLD, safeLine(title, TITLE_LENGTH))}\n`
      indent = paint(DIM, '  │ ')
    },
    close() {
      indent = ''
    },
    text(text) {
      const safe = safeText(text).text
      for (const line of (colour ? safe : stripAnsi(safe)).split('\n').slice(0, -1)) {
        const mark = indent === '' ? MARKS[line.trimStart()[0] ?? ''] : undefined
        buffer += `${indent}${mark === undefined ? line : paint(mark, line)}\n`
      }
    },
    take() {
      const text = buffer
      buffer = ''
      return text
    },
  }
}
