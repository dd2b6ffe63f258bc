import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileStore, MemoryStore, type AuthStore } from '../../src/auth/store.js'
import { AuthenticationError } from '../../src/errors.js'
import { apiKeySignIn, chatgptSignIn } from '../harness/signin.js'

let room: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const mode = (path: string): number => statSync(path).mode & 0o777
const stores: [string, () => AuthStore][] = [
  ['memory', () => new MemoryStore()],
  ['file', () => new FileStore(join(room, 'home'))],
]

describe.each(stores)('%s', (_name, open) => {
  it('gives back what was saved, and nothing after clearing', () => {
    const store = open()
    expect(store.load()).toBeUndefined()
    store.clear()
    const auth = { first: 'ä', ...chatgptSignIn(), last: [1, null] }
    store.save(auth)
    expect(JSON.stringify(store.load())).toBe(JSON.stringify(auth))
    store.save(apiKeySignIn())
    expect(store.load()).toEqual(apiKeySignIn())
    store.clear()
    expect(store.load()).toBeUndefined()
  })

  it('is not changed through what it was given or gave', () => {
    const store = open()
    const auth = chatgptSignIn()
    store.save(auth)
    const { access_token } = auth.tokens
    auth.tokens.access_token = 'changed'
    ;(store.load() as typeof auth).tokens.access_token = 'changed'
    expect((store.load() as typeof auth).tokens.access_token).toBe(access_token)
  })
})

describe('file', () => {
  it.each([0o000, 0o022, 0o077, 0o777])('directory 0700 and file 0600 under umask %o', umask => {
    const before = process.umask(umask)
    try {
      const store = new FileStore(join(room, 'home'))
      store.save(apiKeySignIn())
      expect([mode(store.home), mode(store.path)]).toEqual([0o700, 0o600])
    } finally {
      process.umask(before)
    }
  })

  it('closes a home and a file that were open to others', () => {
    const home = join(room, 'home')
    mkdirSync(home)
    writeFileSync(join(home, 'auth.json'), '{}')
    chmodSync(home, 0o755)
    chmodSync(join(home, 'auth.json'), 0o644)
    const store = new FileStore(home)
    store.save(apiKeySignIn())
    expect([mode(home), mode(store.path)]).toEqual([0o700, 0o600])
  })

  it('leaves nothing beside the file, and nothing else of the home changes', () => {
    const store = new FileStore(room)
    writeFileSync(join(room, 'config.toml'), 'model = "x"')
    store.save(apiKeySignIn())
    store.save(chatgptSignIn())
    expect(readdirSync(room).sort()).toEqual(['auth.json', 'config.toml'])
  })

  it('refuses a link in place of the file and leaves its target alone', () => {
    const target = join(room, 'target')
    writeFileSync(target, JSON.stringify(apiKeySignIn()))
    const store = new FileStore(join(room, 'home'))
    mkdirSync(store.home)
    symlinkSync(target, store.path)
    expect(() => store.save(chatgptSignIn())).toThrow(
      /auth\.json is a symbolic link, which is never followed\.$/,
    )
    expect(() => store.load()).toThrow(AuthenticationError)
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(apiKeySignIn())
    expect(lstatSync(store.path).isSymbolicLink()).toBe(true)
  })

  it('refuses a link in place of the home', () => {
    mkdirSync(join(room, 'elsewhere'))
    symlinkSync(join(room, 'elsewhere'), join(room, 'home'))
    const store = new FileStore(join(room, 'home'))
    expect(() => store.save(apiKeySignIn())).toThrow('home is a symbolic link')
    expect(() => store.load()).toThrow('home is a symbolic link')
    expect(() => store.prepare()).toThrow('home is a symbolic link')
    expect(readdirSync(join(room, 'elsewhere'))).toEqual([])
    writeFileSync(join(room, 'elsewhere', 'auth.json'), 'theirs')
    expect(() => store.clear()).toThrow('home is a symbolic link')
    expect(readdirSync(join(room, 'elsewhere'))).toEqual(['auth.json'])
  })

  it('refuses what is neither file nor directory, without waiting on it', () => {
    const home = join(room, 'home')
    mkdirSync(home)
    spawnSync('mkfifo', [join(home, 'auth.json')])
    expect(() => new FileStore(home).load()).toThrow('auth.json is not a regular file.')
    expect(() => new FileStore(home).save(apiKeySignIn())).toThrow('auth.json is not a regular file.')
    writeFileSync(join(room, 'file'), '')
    expect(() => new FileStore(join(room, 'file')).save(apiKeySignIn())).toThrow('file is not a directory.')
  })

  it('says what is wrong with a file that is no sign-in, without quoting it', () => {
    const store = new FileStore(room)
    writeFileSync(store.path, '{"OPENAI_API_KEY": sk-secret')
    expect(() => store.load()).toThrow(`The sign-in in ${store.path} does not hold JSON.`)
    writeFileSync(store.path, ' '.repeat(1024 * 1024 + 1))
    expect(() => store.load()).toThrow('is larger than 1 MiB')
  })

  it('a write that fails half-way leaves the old file whole and nothing beside it', () => {
    const store = new FileStore(room)
    store.save(apiKeySignIn())
    // A limit of one block on the size of files: the disk is full, for this process only.
    const program = `
      import { FileStore } from ${JSON.stringify(new URL('../../src/auth/store.ts', import.meta.url).href)}
      process.on('SIGXFSZ', () => {})
      try { new FileStore(${JSON.stringify(room)}).save({ OPENAI_API_KEY: 'sk-' + 'x'.repeat(200_000) }) }
      catch (error) { console.log(error.name, error.code, error.message, error.message.includes('xxx')) }`
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const node = [process.execPath, '--import', tsx, '--input-type=module', '-e', program]
    const limited = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@"', 'bash', ...node], { encoding: 'utf8' })
    expect(limited.stdout).toMatch(
      /^AuthenticationError other The sign-in could not be written: EFBIG.* false\n$/,
    )
    expect(store.load()).toEqual(apiKeySignIn())
    expect(readdirSync(room)).toEqual(['auth.json'])
  })
})
