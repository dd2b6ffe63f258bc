// Starts a program and writes every line between it and its client to a file: `> ` to the program, `< ` from it.
// node wiretap.mjs FILE PROGRAM ARGS…
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const [file, program, ...args] = process.argv.slice(2)
const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })

function tap(mark, from, to) {
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', text => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    if (lines.length > 0) appendFileSync(file, lines.map(line => `${mark} ${line}\n`).join(''))
    to.write(text)
  })
  from.on('end', () => to.end())
}
tap('>', process.stdin, child.stdin)
tap('<', child.stdout, process.stdout)
for (const stream of [child.stdin, process.stdout]) stream.on('error', () => undefined)
child.on('exit', code => process.exit(code ?? 1))
