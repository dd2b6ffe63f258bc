/**
 * What the guards cost: redaction beside parsing the same text, and the whole action beside one that is built without
 * them. No input leads there: what is left out is left out of a bundle that only this bench makes.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { createRedactor } from '../../src/guard/redact.js'
import { startGitHub } from '../harness/github.js'
import { command, patch, reason, say, startModel, type Answer } from '../harness/model.js'
import {
  ACTION_ROOT,
  checkout,
  pullRequestEvent,
  runAction,
  sandboxDirs,
  sharedToolCache,
} from '../harness/runner.js'
import { alternately, type Measure } from './measure.js'
import { SECRETS, wireLines } from './log.js'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 9)
const KEY = 'sk-test-0123456789abcdefghij'

export const run = async (): Promise<Measure[]> => [...(await redaction()), ...(await guards())]

async function redaction(): Promise<Measure[]> {
  const redactor = createRedactor(SECRETS)
  const messages = wireLines(20_000)
  const outputs = messages.map(line => (JSON.parse(line) as { params: { delta: string } }).params.delta)
  const texts = [
    { name: 'what commands print', json: messages, text: outputs, limit: 5 },
    { name: 'package.json of the packages', ...both(await packageFiles()), limit: 5 },
    // Every line end in it is an escape, that is resolved.
    { name: 'what commands print, as JSON', ...both(messages) },
  ]
  const measures: Measure[] = []
  for (const { name, json, text, ...limit } of texts) {
    const { parse, redact } = await alternately(
      {
        parse: () => forEach(json, each => JSON.parse(each)),
        redact: () => forEach(text, each => redactor.text(each)),
      },
      { rounds: ROUNDS },
    )
    measures.push({ name: `redaction ÷ JSON.parse, ${name}`, value: redact / parse, ...limit })
  }
  return measures
}

const both = (json: string[]): { json: string[]; text: string[] } => ({ json, text: json })

function forEach(texts: readonly string[], look: (text: string) => unknown): Promise<void> {
  for (const text of texts) look(text)
  return Promise.resolve()
}

async function packageFiles(): Promise<string[]> {
  const modules = join(ACTION_ROOT, 'node_modules')
  const names = await readdir(modules)
  const texts = names.map(name =>
    readFile(join(modules, name, 'package.json'), 'utf8').catch(() => undefined),
  )
  return (await Promise.all(texts)).filter(text => text !== undefined)
}

async function guards(): Promise<Measure[]> {
  const bundles = join(ACTION_ROOT, 'lib', 'bench')
  try {
    const [whole, bare] = await Promise.all([
      bundle(join(bundles, 'guarded')),
      bundle(join(bundles, 'unguarded'), withoutGuards),
    ])
    const small = await shareOf(whole, bare, [say('Hello there.')])
    const usual = await shareOf(whole, bare, [
      [reason('Let me look.'), command('ls; cat README.md')],
      patch('*** Begin Patch\n*** Update File: README.md\n@@\n-# hello\n+# Hello\n*** End Patch'),
      patch('*** Begin Patch\n*** Update File: README.md\n@@\n-# Hello\n+# hello\n*** End Patch'),
      say('Done.'),
    ])
    return [
      { name: 'whole action, main and post', value: small.whole, unit: 'ms' },
      { name: 'the same without guards', value: small.bare, unit: 'ms' },
      { name: 'all guards, of the whole action', value: small.share, limit: 10, unit: '%' },
      { name: 'the same where Codex runs a command and edits a file twice', value: usual.share, unit: '%' },
    ]
  } finally {
    await rm(bundles, { recursive: true, force: true })
  }
}

/** How much of a run the guards take. The model answers at once: with one that thinks it is less. */
async function shareOf(
  whole: string,
  bare: string,
  answers: readonly Answer[],
): Promise<{ whole: number; bare: number; share: number }> {
  await using model = await startModel({ answers: ({ index }) => answers[index % answers.length] ?? [] })
  await using github = await startGitHub()
  await using sandbox = await sandboxDirs({ toolCache: await sharedToolCache() })
  await checkout(
    sandbox.workspace,
    { 'README.md': '# hello\n' },
    { persistCredentials: 'ghs_0123456789abcdefghijklmnop' },
  )
  github.state.permissions.set('octocat', 'write')
  const { number } = github.seedPullRequest()
  const time = (action: string) => async (): Promise<number> => {
    const report = await runAction({
      ...{ action, sandbox },
      api: github.url,
      event: pullRequestEvent({ number }),
      inputs: { prompt: 'hello', 'openai-api-key': KEY, 'responses-api-endpoint': model.endpoint },
    })
    if (report.conclusion !== 'success') throw new Error(report.log)
    return report.main.durationMs + (report.post?.durationMs ?? 0)
  }
  const took = await alternately({ whole: time(whole), bare: time(bare) }, { rounds: ROUNDS })
  return { ...took, share: (100 * (took.whole - took.bare)) / took.whole }
}

/** The action, built into a directory of its own; both are built in the same way. */
async function bundle(directory: string, ...plugins: Plugin[]): Promise<string> {
  await build({
    entryPoints: ['main', 'post'].map(name => join(ACTION_ROOT, 'src/action', `${name}.ts`)),
    outdir: join(directory, 'bundle'),
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', minify: true, logLevel: 'error' },
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
    plugins,
  })
  await mkdir(join(directory, 'dist'))
  for (const name of ['main', 'post']) {
    const entry = `import { ${name} } from '../bundle/${name}.mjs'\nawait ${name}()\n`
    await writeFile(join(directory, 'dist', `${name}.js`), entry)
  }
  await writeFile(join(directory, 'package.json'), '{"type":"module"}')
  await copyFile(join(ACTION_ROOT, 'action.yml'), join(directory, 'action.yml'))
  return directory
}

const withoutGuards: Plugin = {
  name: 'without guards',
  setup: build =>
    build.onResolve({ filter: /\/(?:guards|gate|redact|token)\.js$/ }, ({ importer }) =>
      importer.includes('/bench/') ? undefined : { path: join(import.meta.dirname, 'programs/unguarded.ts') },
    ),
}
