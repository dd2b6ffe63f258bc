/** A stand-in for the Codex CLI: an executable that does what a piece of JavaScript says. */
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes an executable `codex` into `directory`; `args` are its arguments, `home` its CODEX_HOME. Returns its path. */
export function fakeCodex(directory: string, code: string): string {
  const path = join(directory, 'codex')
  const head = `#!${process.execPath}\nconst args = process.argv.slice(2), home = process.env.CODEX_HOME\n`
  writeFileSync(path, `${head}const fs = require('node:fs')\n${code}\n`)
  chmodSync(path, 0o755)
  return path
}
