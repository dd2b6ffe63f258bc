/** Commands as a person would type them: Codex reports `bash -lc 'npm test'`, a reader wants `npm test`. */

const SHELLS = /(?:^|[\\/])(?:ba|z|da|k)?sh(?:\.exe)?$/
const FLAGS = /^-[a-z]*c$/

/** The script of a `<shell> -lc <script>` argv, else the words joined. */
export function readableCommand(argv: readonly string[]): string {
  const [shell = '', flag = '', script] = argv
  if (argv.length === 3 && script !== undefined && SHELLS.test(shell) && FLAGS.test(flag)) return script
  return argv.map(quote).join(' ')
}

/** The same for a command that comes as one shell-quoted string. */
export function readableCommandLine(line: string): string {
  const words = splitWords(line)
  return words?.length === 3 && readableCommand(words) === words[2] ? words[2] : line
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** POSIX words of a line with quotes and backslashes but no expansions; undefined when a quote is left open. */
function splitWords(line: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i)
    if (char === "'") {
      const end = line.indexOf("'", i + 1)
      if (end === -1) return undefined
      word = (word ?? '') + line.slice(i + 1, end)
      i = end
    } else if (char === '"') {
      word ??= ''
      for (i++; i < line.length && line.charAt(i) !== '"'; i++) {
        if (line.charAt(i) === '\\' && '"\\$`'.includes(line.charAt(i + 1))) i++
        word += line.charAt(i)
      }
      if (i >= line.length) return undefined
    } else if (char === '\\') {
      word = (word ?? '') + line.charAt(++i)
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else {
      word = (word ?? '') + char
    }
  }
  if (word !== undefined) words.push(word)
  return words
}
