/** Where a sign-in lives: in memory, or as Codex keeps it, in auth.json of a Codex home. */
import { randomBytes } from 'node:crypto'
import { chmodSync, constants, lstatSync, mkdirSync, renameSync, rmSync, type Stats } from 'node:fs'
import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AuthenticationError, messageOf } from '../errors.js'
import { MAX_AUTH_BYTES, parseAuth } from './payload.js'
import type { AuthPayload } from './schema.js'

/** A place for one sign-in. Everything is synchronous: nothing can come between, not even a signal. */
export interface AuthStore {
  /** The sign-in, or `undefined` when there is none. Throws an AuthenticationError when what lies there is not one. */
  load(): AuthPayload | undefined
  /** Replaces the sign-in as a whole, or throws an AuthenticationError and leaves the old one as it was. */
  save(payload: AuthPayload): void
  /** Forgets the sign-in. Throws an AuthenticationError when it cannot be removed. */
  clear(): void
}

/** Keeps a sign-in in memory. */
export class MemoryStore implements AuthStore {
  #payload: AuthPayload | undefined

  load(): AuthPayload | undefined {
    return this.#payload === undefined ? undefined : structuredClone(this.#payload)
  }

  save(payload: AuthPayload): void {
    this.#payload = structuredClone(payload)
  }

  clear(): void {
    this.#payload = undefined
  }
}

const PRIVATE_DIRECTORY = 0o700
const PRIVATE_FILE = 0o600
// Neither exists on Windows.
const NO_FOLLOW = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Keeps a sign-in in `<home>/auth.json`: directory 0700, file 0600, never through a symbolic link. */
export class FileStore implements AuthStore {
  /** The Codex home, absolute. */
  readonly home: string
  /** The file, absolute. */
  readonly path: string

  constructor(home: string) {
    this.home = resolve(home)
    this.path = join(this.home, 'auth.json')
  }

  load(): AuthPayload | undefined {
    return this.#guarded('read', () => {
      if (this.#stat(this.home) === undefined || this.#stat(this.path) === undefined) return undefined
      const file = openSync(this.path, constants.O_RDONLY | NO_FOLLOW)
      try {
        // What was looked at before may have been replaced since; what is open stays.
        const { size } = this.#ours(fstatSync(file), this.path)
        if (size > MAX_AUTH_BYTES) throw refusal(`${this.path} is larger than 1 MiB`)
        return parseAuth(readFileSync(file, 'utf8'), `The sign-in in ${this.path}`)
      } finally {
        closeSync(file)
      }
    })
  }

  /** Makes the home private. Throws an AuthenticationError where a sign-in could not be kept. */
  prepare(): void {
    this.#guarded('written', () => {
      this.#makeHome()
      this.#stat(this.path)
    })
  }

  save(payload: AuthPayload): void {
    this.#guarded('written', () => {
      this.prepare()
      const fresh = join(this.home, `.auth.json.${randomBytes(8).toString('hex')}`)
      try {
        // Exclusive, so nobody can have put a link there.
        const file = openSync(fresh, 'wx', PRIVATE_FILE)
        try {
          fchmodSync(file, PRIVATE_FILE)
          writeFileSync(file, JSON.stringify(payload, null, 2))
          fsyncSync(file)
        } finally {
          closeSync(file)
        }
        // Replaces a link, should one have appeared, and does not follow it.
        renameSync(fresh, this.path)
      } catch (error) {
        rmSync(fresh, { force: true })
        throw error
      }
    })
  }

  clear(): void {
    this.#guarded('removed', () => {
      if (this.#stat(this.home) !== undefined) rmSync(this.path, { force: true })
    })
  }

  #makeHome(): void {
    if (this.#stat(this.home) === undefined)
      mkdirSync(this.home, { recursive: true, mode: PRIVATE_DIRECTORY })
    const mode = this.#stat(this.home)?.mode
    // The umask may have taken bits away, and an older home may be open to others.
    if (mode !== undefined && (mode & 0o777) !== PRIVATE_DIRECTORY) chmodSync(this.home, PRIVATE_DIRECTORY)
  }

  /** Looks without following. `undefined`: nothing there. */
  #stat(path: string): Stats | undefined {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats === undefined ? undefined : this.#ours(stats, path)
  }

  #ours(stats: Stats, path: string): Stats {
    if (stats.isSymbolicLink()) throw refusal(`${path} is a symbolic link, which is never followed`)
    if (path === this.home && !stats.isDirectory()) throw refusal(`${path} is not a directory`)
    if (path === this.path && !stats.isFile()) throw refusal(`${path} is not a regular file`)
    return stats
  }

  #guarded<T>(what: string, action: () => T): T {
    try {
      return action()
    } catch (error) {
      if (error instanceof AuthenticationError) throw error
      // Messages of the file system name the call and the path, never the content.
      throw new AuthenticationError(`The sign-in could not be ${what}: ${messageOf(error)}.`, {
        code: 'other',
        remedy: `Check that ${this.home} is a directory of yours on a disk with room.`,
        cause: error,
      })
    }
  }
}

function refusal(sentence: string): AuthenticationError {
  return new AuthenticationError(`${sentence}.`, {
    code: 'other',
    remedy: 'Name a Codex home that is a directory of its own (CODEX_HOME), with nothing linked in it.',
  })
}
