/** `npm run demo`: the packaged action on a sample pull request, its log as GitHub shows it, then the comment. */
import { startGitHub } from './github.js'
import { command, patch, reason, say, startModel, usage, type Scripted } from './model.js'
import {
  checkout,
  git,
  pullRequestEvent,
  runAction,
  sandboxDirs,
  sharedToolCache,
  writeFiles,
} from './runner.js'
import { terminalView } from './show.js'

const GREET = `/** Greets somebody by name. */
export function greet(name) {
  return 'Hello, ' + name.trim() + '!'
}
`
const BEFORE = {
  'src/greet.js': "export function greet() {\n  return 'Hello!'\n}\n",
  'package.json': '{ "name": "hello", "type": "module", "scripts": { "test": "node test.js" } }\n',
  'test.js': "import { greet } from './src/greet.js'\n\nconsole.log(greet())\n",
}
const HEAD = {
  'src/greet.js': GREET,
  'test.js': `import assert from 'node:assert/strict'
import { greet } from './src/greet.js'

for (const [name, expected] of [['Ada', 'Hello, Ada!'], [undefined, 'Hello, you!']]) {
  console.log('greet(' + name + ')')
  assert.equal(greet(name), expected)
}
console.log('all good')
`,
}
const FIX = `*** Begin Patch
*** Update File: src/greet.js
@@
 export function greet(name) {
-  return 'Hello, ' + name.trim() + '!'
+  return 'Hello, ' + (name?.trim() || 'you') + '!'
 }
*** End Patch`
const ANSWER = `**One bug, fixed.** \`greet()\` failed when nobody was named.

| case | before | now |
|---|---|---|
| \`greet('Ada')\` | \`Hello, Ada!\` | \`Hello, Ada!\` |
| \`greet()\` | TypeError | \`Hello, you!\` |

The tests pass. Everything else in this pull request looks good to me.`

/** What the agent does: reads, runs the tests, edits, runs them again, answers. */
const SCRIPT: Scripted[] = [
  [reason('**Looking at the change**\n\nI read the new greeting first.'), command('cat src/greet.js')],
  [reason('**Running the tests**'), command('npm test')],
  [reason('**Fixing it**\n\n`name` may be missing.'), patch(FIX)],
  [usage({ input: 4200, cached: 3900, output: 90 }), command('npm test')],
  [
    usage({ input: 4500, cached: 4200, output: 160, reasoning: 40 }),
    say(ANSWER, { chunks: 12, phase: 'final_answer' }),
  ],
]

const PROMPT = 'Review this pull request: run its tests, fix what they find, and say what you did.'

/** The sign-in and the model: a scripted one, or with `--real` what the environment holds. */
async function service(
  real: boolean,
): Promise<{ inputs: Record<string, string>; close: () => Promise<void> }> {
  if (!real) {
    const model = await startModel(SCRIPT)
    const inputs = {
      'openai-api-key': 'sk-demo-0123456789abcdefghij',
      'responses-api-endpoint': model.endpoint,
    }
    return { inputs, close: () => model.close() }
  }
  const { OPENAI_API_KEY: key, CODEX_CLIENT_AUTH: auth } = process.env
  const inputs = auth ? { auth } : key ? { 'openai-api-key': key } : undefined
  if (!inputs) throw new Error('--real needs OPENAI_API_KEY or CODEX_CLIENT_AUTH in the environment.')
  return { inputs, close: () => Promise.resolve() }
}

async function demo(): Promise<number> {
  const real = process.argv.includes('--real')
  const { inputs, close } = await service(real)
  await using sandbox = await sandboxDirs({ toolCache: await sharedToolCache() })
  await using github = await startGitHub()
  const { workspace } = sandbox
  const baseSha = await checkout(workspace, BEFORE)
  await writeFiles(workspace, HEAD)
  await git(workspace, 'commit', '-qam', 'Greet by name')
  const headSha = await git(workspace, 'rev-parse', 'HEAD')
  const diff = `${await git(workspace, 'diff', baseSha, headSha)}\n`
  const { number } = github.seedPullRequest({ number: 7, headSha, baseSha, diff })
  github.state.permissions.set('octocat', 'write')

  const print = (text = ''): void => void process.stdout.write(`${text}\n`)
  const view = terminalView({ colours: process.stdout.isTTY })
  const rule = (title: string): void => print(`\n━━ ${title} ${'━'.repeat(Math.max(0, 96 - title.length))}\n`)
  try {
    rule(`The log of the step, on pull request #${number}`)
    const report = await runAction({
      sandbox,
      event: pullRequestEvent({ number, headSha, baseSha }),
      api: github.url,
      inputs: { prompt: PROMPT, ...inputs },
      secrets: Object.values(inputs).filter(value => !value.startsWith('http')),
      timeoutMs: 600_000,
      onLine: line => {
        const shown = view(line)
        if (shown !== undefined) print(shown)
      },
    })
    for (const comment of github.comments(number)) {
      rule(`The comment of ${comment.author.login}`)
      print(comment.body.replace(/<!--.*?-->\n?/gs, '').trim())
    }
    rule(`The step: ${report.conclusion}, in ${(report.main.durationMs / 1000).toFixed(1)} s`)
    return report.conclusion === 'success' && github.comments(number).length > 0 ? 0 : 1
  } finally {
    await close()
  }
}

process.exitCode = await demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})
