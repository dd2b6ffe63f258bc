import { expect, it } from 'vitest'
import { parseCodexArgs } from '../../src/action/codex-args.js'

it.each<[string, ReturnType<typeof parseCodexArgs>]>([
  ['', { inputs: {}, config: [] }],
  ['-m gpt-5 --sandbox=read-only', { inputs: { model: 'gpt-5', sandbox: 'read-only' }, config: [] }],
  ['-c a=1 --config b.c="x y"', { inputs: {}, config: ['a=1', 'b.c=x y'] }],
  [String.raw`-c 'a="x y"' -c b=\"z\"`, { inputs: {}, config: ['a="x y"', 'b="z"'] }],
  [
    '["-c", "a=\\"x y\\"", "-o", "the reply"]',
    { inputs: { 'output-file': 'the reply' }, config: ['a="x y"'] },
  ],
  ['--json\n --skip-git-repo-check\n-a never', { inputs: { 'approval-policy': 'never' }, config: [] }],
  ['--config=a=b=c', { inputs: {}, config: ['a=b=c'] }],
  ['-C "" ', { inputs: { 'working-directory': '' }, config: [] }],
])('%j', (text, expected) => {
  expect(parseCodexArgs(text)).toEqual(expected)
})

it.each([
  [
    '--dangerously-bypass-approvals-and-sandbox',
    '`--dangerously-bypass-approvals-and-sandbox` that is not supported',
  ],
  ['--profile x', '`--profile` that is not supported'],
  ['--add-dir=/', '`--add-dir` that is not supported'],
  ['do this', 'has a word that is not supported'],
  ['-m', '`-m` without a value'],
  ['--json=1', '`--json` that is not supported'],
  [`-c 'a=1`, "has a ' that is not closed"],
  ['["-c", 1]', 'must be a JSON array of strings'],
  ['["-c"', 'begins like a JSON array and is not one'],
  ['constructor', 'has a word'],
])('%j is refused', (text, message) => {
  expect(() => parseCodexArgs(text)).toThrow(`Input \`codex-args\``)
  expect(() => parseCodexArgs(text)).toThrow(message)
})
