/**
 * The runner's parser as hostile as it may be: blind to every character without a width (.NET compares by culture) and
 * to escape sequences (somebody may strip them first). Shares no code with `src`.
 */
const NAMES =
  /^(?:error|warning|notice|debug|group|endgroup|echo|add-mask|stop-commands|set-output|save-state|add-matcher|remove-matcher|set-env|add-path|internal-set-repo-path)$/i

/** The name of the command this line could be taken for. Any name counts when `anyName`. */
export function commandIn(line: string, anyName = false): string | undefined {
  for (const seen of readings(line)) {
    const name = /^\s*::([^\s:]*)(?:\s[^]*?)?::/.exec(seen)?.[1] ?? /##\[([^\s\]]*)[^\]]*\]/.exec(seen)?.[1]
    if (name !== undefined && (anyName || NAMES.test(name))) return name
  }
  return undefined
}

function readings(line: string): string[] {
  const plain = line.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007]*\u0007)/g, '')
  const seen = [line, plain]
  return [
    ...seen,
    // A tab has a width.
    ...seen.map(text => text.replace(/(?!\t)[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu, '')),
  ]
}
