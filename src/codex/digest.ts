/** One digest for a directory: what tells a cached Codex from a damaged or an exchanged one. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** SHA-256 of a list of `<sha256 of the file>  <path>` lines, sorted by path. Rejects when something is no file: a link, a pipe. */
export async function digestOf(directory: string): Promise<string> {
  const list = createHash('sha256')
  for (const path of await filesOf(directory, '')) {
    const file = createHash('sha256')
    const chunks = createReadStream(join(directory, path), { highWaterMark: 1 << 20 })
    for await (const chunk of chunks) file.update(chunk as Buffer)
    list.update(`${file.digest('hex')}  ${path}\n`)
  }
  return list.digest('hex')
}

async function filesOf(root: string, below: string): Promise<string[]> {
  const paths: string[] = []
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await filesOf(root, path)))
    else if (entry.isFile()) paths.push(path)
    else throw new Error(`${path} is neither a file nor a directory`)
  }
  return paths.sort()
}
