// Builds dist/: tsc, then ncc into one bundle that main.js, post.js, cli.js and index.js are thin entries to.
// The same sources give the same bytes, on any machine and under any Node.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Removes the declarations that nothing public leads to. */
function removeUnreachable(index) {
  const reached = new Set([index])
  for (const file of reached) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(resolve(dirname(file), `${path}.d.ts`))
    }
  }
  for (const entry of readdirSync(dirname(index), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !reached.has(path)) rmSync(path)
  }
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))
const lib = join(root, 'lib')
const require = createRequire(import.meta.url)
const node = (script, ...args) =>
  execFileSync(process.execPath, [require.resolve(script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

for (const dir of [out, lib]) rmSync(dir, { recursive: true, force: true })
node('typescript/bin/tsc', '-p', '.', '--declaration', 'false')
// Types of the library only: what index.ts leads to.
node('typescript/bin/tsc', '-p', 'tsconfig.types.json', '--declarationDir', join(out, 'types'))
removeUnreachable(join(out, 'types', 'index.d.ts'))
node(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(lib, 'bundle.js'),
  '-o',
  join(out, 'bundle'),
  '--license',
  'licenses.txt',
)

// ncc exits 0 with a bundle that throws when it could not resolve something.
const bundle = join(out, 'bundle', 'index.js')
if (/Cannot find module '(?!node:)/.test(readFileSync(bundle, 'utf8').slice(0, 20_000))) {
  throw new Error('ncc wrote a bundle with an unresolved module')
}

const exported = Object.keys(await import(pathToFileURL(join(lib, 'index.js')).href)).sort()
const entries = {
  'main.js': "import { main } from './bundle/index.js'\n\nawait (await main()).main()\n",
  'post.js': "import { post } from './bundle/index.js'\n\nawait (await post()).post()\n",
  'cli.js':
    "#!/usr/bin/env node\nimport { cli } from './bundle/index.js'\n\nprocess.exitCode = await (await cli()).main(process.argv.slice(2))\n",
  'index.js': `import { library } from './bundle/index.js'\n\nexport const { ${exported.join(', ')} } = await library()\n`,
  'package.json': '{"type":"module"}\n',
}
mkdirSync(out, { recursive: true })
for (const [name, text] of Object.entries(entries)) writeFileSync(join(out, name), text)
chmodSync(join(out, 'cli.js'), 0o755)
