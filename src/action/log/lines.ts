/** What a terminal would have left of a line that was overwritten: progress bars, spinners, backspaces. Pure. */
import { stripAnsi } from './safe.js'

/** Each line as its last state. `\r\n` counts as `\n`. */
export function lastStates(text: string): string {
  if (!text.includes('\r') && !text.includes('\b')) return text
  return text.split('\n').map(lastState).join('\n')
}

function lastState(line: string): string {
  const states = line.split('\r')
  let state = states.pop() ?? ''
  // A bar that was wiped at its end, or a `\r\n`: what was to be read stands before.
  while (states.length > 0 && stripAnsi(state).trim() === '') state = states.pop() ?? ''
  return state.includes('\b') ? erase(state) : state
}

function erase(line: string): string {
  const kept: string[] = []
  let at = 0
  for (const character of line) {
    if (character === '\b') at = Math.max(0, at - 1)
    else kept[at++] = character
  }
  return kept.join('')
}

/**
 * Splits a text into what can be printed and what may still be overwritten: a last line that ends with `\r`.
 * Any other unfinished last line is printed; who cut it there wanted it seen.
 */
export function printable(text: string): { lines: string; held: string } {
  if (!text.endsWith('\r')) return { lines: text, held: '' }
  const start = text.lastIndexOf('\n') + 1
  const states = text.slice(start, -1)
  return { lines: text.slice(0, start), held: `${states.slice(states.lastIndexOf('\r') + 1)}\r` }
}

/** The last lines with something in them: at most `count` and about `size` characters. */
export function lastLines(text: string, count: number, size: number): string[] {
  const whole = lastStates(text.replace(/\s+$/, ''))
  const from = Math.max(0, whole.length - size)
  const lines = whole.slice(from).split('\n')
  if (from > 0 && whole[from - 1] !== '\n' && lines.length > 1) lines.shift()
  return lines.length === 1 && lines[0] === '' ? [] : lines.slice(-count)
}
