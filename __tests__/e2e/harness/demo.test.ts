/** `npm run demo`, and how a log is shown on a terminal. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { ACTION_ROOT } from '../../harness/runner.js'
import { terminalView } from '../../harness/show.js'

const run = promisify(execFile)

it('shows the log with its groups, then the comment', async () => {
  const { stdout } = await run(process.execPath, [join(ACTION_ROOT, 'scripts', 'demo.mjs')])
  const at = (text: string): number => {
    expect(stdout).toContain(text)
    return stdout.indexOf(text)
  }
  const story = [
    'The log of the step, on pull request #7',
    '▾ $ cat src/greet.js\n  /** Greets somebody by name. */',
    '▾ $ npm test',
    'Cannot read properties of undefined',
    "-  return 'Hello, ' + name.trim() + '!'",
    'all good',
    'The comment of github-actions[bot]',
    'The step: success',
  ]
  expect(story.map(at)).toEqual(story.map(at).toSorted((a, b) => a - b))
  expect(stdout.lastIndexOf('**One bug, fixed.**')).toBeGreaterThan(at('The comment of'))
  expect(stdout).not.toContain('##[')
})

it('says what --real needs', async () => {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
  const demo = run(process.execPath, [join(ACTION_ROOT, 'scripts', 'demo.mjs'), '--real'], { env })
  await expect(demo).rejects.toMatchObject({
    code: 1,
    stderr: '--real needs OPENAI_API_KEY or CODEX_CLIENT_AUTH in the environment.\n',
  })
})

it('indents groups, colours levels, and lets nothing else of a terminal through', () => {
  const lines = [
    '##[group]A',
    '##[group]B',
    'in \u001b[32mgreen\u001b[0m\u001b]0;title\u0007',
    '##[endgroup]',
    '##[endgroup]',
    '##[error]No',
  ]
  const shown = (colours: boolean): (string | undefined)[] => lines.map(terminalView({ colours }))
  expect(shown(false)).toEqual(['▾ A', '  ▾ B', '    in green]0;title', undefined, undefined, 'Error: No'])
  expect(shown(true)).toEqual([
    '\u001b[1m▾ A\u001b[0m',
    '  \u001b[1m▾ B\u001b[0m',
    '    in \u001b[32mgreen\u001b[0m]0;title',
    undefined,
    undefined,
    '\u001b[31mError: No\u001b[0m',
  ])
})
