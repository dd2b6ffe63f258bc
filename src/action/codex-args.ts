/** `codex-args`: what users of the CLI have at hand, translated to inputs. What has no input here is refused by name. */
import { InputError, type InputName } from './inputs.js'

/** Flags of `codex exec` and the input each stands for. */
const FLAGS: Readonly<Record<string, InputName>> = {
  '-m': 'model',
  '--model': 'model',
  '-s': 'sandbox',
  '--sandbox': 'sandbox',
  '-C': 'working-directory',
  '--cd': 'working-directory',
  '-a': 'approval-policy',
  '--ask-for-approval': 'approval-policy',
  '-o': 'output-file',
  '--output-last-message': 'output-file',
  '--output-schema': 'output-schema-file',
}
const CONFIG = new Set(['-c', '--config'])
/** Says what is always so here. */
const WITHOUT_EFFECT = new Set(['--skip-git-repo-check', '--json'])

export interface CodexArgs {
  inputs: Partial<Record<InputName, string>>
  /** The `key=value` of each `-c`. */
  config: string[]
}

/** Parses the arguments: a JSON array of strings, or words as a shell would split them. Throws an InputError. */
export function parseCodexArgs(text: string): CodexArgs {
  const words = splitArgs(text)
  const result: CodexArgs = { inputs: {}, config: [] }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const [flag = '', attached] = /^--[^=]+=/.test(word) ? splitOnce(word, '=') : [word]
    if (WITHOUT_EFFECT.has(flag) && attached === undefined) continue
    const input = Object.hasOwn(FLAGS, flag) ? FLAGS[flag] : undefined
    if (input === undefined && !CONFIG.has(flag)) {
      throw new InputError(
        `Input \`codex-args\` has ${flag.startsWith('-') ? `\`${flag}\`` : 'a word'} that is not supported here: ` +
          `use \`-c key=value\`, or one of ${Object.keys(FLAGS).join(', ')}.`,
      )
    }
    const value = attached ?? words[++i]
    if (value === undefined) throw new InputError(`Input \`codex-args\` has \`${flag}\` without a value.`)
    if (input === undefined) result.config.push(value)
    else result.inputs[input] = value
  }
  return result
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + 1)]
}

function splitArgs(text: string): string[] {
  if (text.trimStart().startsWith('[')) {
    let words: unknown
    try {
      words = JSON.parse(text)
    } catch {
      throw new InputError(
        'Input `codex-args` begins like a JSON array and is not one: write `["-c", "key=value"]`.',
      )
    }
    if (Array.isArray(words) && words.every(word => typeof word === 'string')) return words
    throw new InputError('Input `codex-args` must be a JSON array of strings.')
  }
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (quote !== '') {
      if (char === quote) quote = ''
      else if (char === '\\' && quote === '"' && '"\\'.includes(text.charAt(i + 1))) word += text.charAt(++i)
      else word += char
    } else if (char === "'" || char === '"') {
      quote = char
      word ??= ''
    } else if (char === '\\' && i + 1 < text.length) word = (word ?? '') + text.charAt(++i)
    else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + char
  }
  if (quote !== '') throw new InputError(`Input \`codex-args\` has a ${quote} that is not closed.`)
  if (word !== undefined) words.push(word)
  return words
}
