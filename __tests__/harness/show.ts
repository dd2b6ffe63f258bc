/** A job's log for a terminal, as GitHub's page shows it: groups folded open, levels in colour. */

// What a program may send to a terminal beside colours is taken out, whoever wrote it.
const COLOUR = /\u001b\[[\d;]*m/g
const CONTROL = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]|\u001b(?!\[[\d;]*m)/g

const STYLES = { error: '31', warning: '33', notice: '36', group: '1', dim: '2' } as const

/** Makes a function that turns the lines of a log, one after the other, into lines for a terminal. */
export function terminalView(options: { colours: boolean }): (line: string) => string | undefined {
  const paint = (text: string, style: keyof typeof STYLES): string =>
    options.colours ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text
  let depth = 0
  return raw => {
    const line = (options.colours ? raw : raw.replace(COLOUR, '')).replace(CONTROL, '')
    const [, name = '', text = ''] = /^##\[(\w+)\](.*)$/.exec(line) ?? []
    const indent = '  '.repeat(depth)
    switch (name) {
      case 'group':
        depth++
        return `${indent}${paint(`▾ ${text}`, 'group')}`
      case 'endgroup':
        depth = Math.max(0, depth - 1)
        return undefined
      case 'error':
        return `${indent}${paint(`Error: ${text}`, 'error')}`
      case 'warning':
        return `${indent}${paint(`Warning: ${text}`, 'warning')}`
      case 'notice':
        return `${indent}${paint(`Notice: ${text}`, 'notice')}`
      default:
        return `${indent}${/^::.*::/.test(line) ? paint(line, 'dim') : line}`
    }
  }
}
