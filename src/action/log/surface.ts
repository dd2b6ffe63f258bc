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

const BOLD = '\u001b[1m'
const DIM = '\u001b[2m'
const RESET = '\u001b[0m'
/** What the marks stand for in colour. A stranger's line that begins like ours is coloured too, which does no harm. */
const MARKS: Record<string, string> = {
  '✓': '\u001b[32m',
  '✗': '\u001b[31m',
  '⚠': '\u001b[33m',
  '↻': '\u001b[33m',
  '⊘': '\u001b[33m',
  '●': '\u001b[36m',
  '━': BOLD,
  '…': '\u001b[90m',
}

/** Lines in the colour of the mark they begin with. */
function painted(text: string): string {
  const paint = (line: string): string => {
    const colour = MARKS[line.trimStart()[0] ?? '']
    return colour === undefined ? line : `${colour}${line}${RESET}`
  }
  return text.split('\n').map(paint).join('\n')
}

/**
 * A workflow's log, with our own lines in colour. Text in which a workflow command may hide is written between stop and resume, always within one
 * write, so that commands of others (a mask, above all) are never ignored.
 * @param stopToken random and unguessable; the runner masks it
 */
export function workflowSurface(stopToken: string, { colour = true } = {}): Buffered {
  let buffer = ''
  let inGroup = false
  return {
    open(title) {
      inGroup = true
      buffer += `::group::${escapeData(safeLine(title, TITLE_LENGTH))}\n`
    },
    close() {
      inGroup = false
      buffer += '::endgroup::\n'
    },
    text(text) {
      const safe = safeText(text)
      const shown = colour && !inGroup ? painted(safe.text) : safe.text
      buffer += safe.risky ? `::stop-commands::${stopToken}\n${shown}::${stopToken}::\n` : shown
    },
    take() {
      const text = buffer
      buffer = ''
      return text
    },
  }
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
      const shown = colour ? (indent === '' ? painted(safe) : safe) : stripAnsi(safe)
      for (const line of shown.split('\n').slice(0, -1)) buffer += `${indent}${line}\n`
    },
    take() {
      const text = buffer
      buffer = ''
      return text
    },
  }
}
