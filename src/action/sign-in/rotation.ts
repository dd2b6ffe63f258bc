/**
 * A rotated sign-in on its way back into its secret. The refresh token that made it is spent: if this one is lost,
 * somebody has to sign in again. The way from main to post is the home that Codex wrote it into.
 */
import { createHash } from 'node:crypto'
import { mending } from '../../auth/dead.js'
import { showTime, tokenExpiry } from '../../auth/facts.js'
import { encodePayload, secretsOf } from '../../auth/payload.js'
import { rotated, settled } from '../../auth/refresh.js'
import type { ChatgptPayload } from '../../auth/schema.js'
import { FileStore } from '../../auth/store.js'
import { messageOf } from '../../errors.js'
import type { State } from '../state.js'
import { ghOptions, type GitHubSecret } from './secret.js'

/** What became of the sign-in. `pending`: not written yet, post tries again. */
export type Rotated = 'false' | 'saved' | 'pending' | 'superseded' | 'lost'

export interface RotationOptions {
  /** The sign-in as this job got it. */
  stored: ChatgptPayload
  /** Where Codex rewrites it: a private home, never the agent's to see. */
  home: string
  /** Where it is kept; absent when nobody gave a name and a token for it. */
  secret: GitHubSecret | undefined
  /** Takes what post has to know. Never a secret. */
  saveState: (values: Partial<State>) => void
  mask: (...values: string[]) => void
  info: (message: string) => void
  warn: (message: string) => void
}

/** A rotation's part of the state. */
export type RotationState = Pick<State, 'signInHome' | 'signInSecretTime' | 'signInWriting' | 'signInDone'>

export class Rotation {
  readonly #options: RotationOptions
  readonly #store: FileStore
  /** When the secret was written when this job last looked. */
  #secretTime: string
  /** Print of the sign-in that was about to be written. */
  #writing: string
  /** Print of the sign-in that needs nothing more: written, or its loss reported. */
  #done: string
  #result: Rotated = 'false'
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: RotationOptions, state: Partial<RotationState> = {}) {
    this.#options = options
    this.#store = new FileStore(options.home)
    this.#secretTime = state.signInSecretTime ?? ''
    this.#writing = state.signInWriting ?? ''
    this.#done = state.signInDone ?? ''
  }

  /** What happened so far. */
  get result(): Rotated {
    return this.#result
  }

  /** Before anything can rotate: where post finds it, and whether the token can do its work. Rejects with an InputError. */
  async prepare(): Promise<void> {
    const { secret, saveState } = this.#options
    if (secret !== undefined) this.#secretTime = await secret.updatedAt()
    // The home last: until then nothing of ours lies there, and post leaves it alone.
    saveState({ signInSecretTime: this.#secretTime, signInHome: this.#store.home })
  }

  /** Writes the sign-in back if it changed. To be called whenever it may have, and before main ends. Never rejects. */
  save(): Promise<Rotated> {
    const run = this.#queue.then(() => this.#save('pending'))
    this.#queue = run
    return run
  }

  /** Post's part: whatever main could not, once more; then nothing of it stays on the machine. Never rejects. */
  async finish(keep = false): Promise<Rotated> {
    const { home, stored, info } = this.#options
    await settled(home, stored, () =>
      info('The renewal of the sign-in was cut off; waiting for Codex to end it.'),
    )
    this.#queue = this.#queue.then(() => this.#save('lost'))
    await this.#queue
    if (keep) return this.#result
    try {
      this.#store.clear()
    } catch (error) {
      this.#options.warn(messageOf(error))
    }
    return this.#result
  }

  async #save(onFailure: 'pending' | 'lost'): Promise<Rotated> {
    const { secret, stored, warn, info, mask } = this.#options
    try {
      const fresh = rotated(this.#store, stored)
      if (fresh === undefined || printOf(fresh) === this.#done) return this.#result
      mask(...secretsOf(fresh))
      if (secret === undefined) {
        this.#finished(fresh, 'lost')
        warn(this.#lost('and there is no `auth-secret-token` to store the new one with'))
        return this.#result
      }
      const time = await secret.updatedAt()
      if (time !== this.#secretTime) {
        const ours = this.#writing === printOf(fresh)
        this.#finished(fresh, ours ? 'saved' : 'superseded')
        if (ours) info(`The renewed sign-in is stored in the secret ${secret.target.name}.`)
        else warn(superseded(secret, time))
        return this.#result
      }
      this.#writing = printOf(fresh)
      this.#options.saveState({ signInWriting: this.#writing })
      await secret.write(encodePayload(fresh))
      this.#finished(fresh, 'saved')
      info(`The sign-in was renewed; the new one is stored in the secret ${secret.target.name}.`)
      await this.#look(secret)
    } catch (error) {
      const again = this.#result === onFailure
      this.#result = onFailure
      const reason = messageOf(error).replace(/\.$/, '')
      if (onFailure === 'lost') warn(this.#lost(`and the new one could not be stored: ${reason}`))
      else if (!again)
        info(`The renewed sign-in could not be stored yet, the end of the job tries again: ${reason}.`)
    }
    return this.#result
  }

  #finished(fresh: ChatgptPayload, result: Rotated): void {
    this.#done = printOf(fresh)
    this.#result = result
    this.#options.saveState({ signInDone: this.#done })
  }

  /** The time of our own writing, for the next rotation of this job. */
  async #look(secret: GitHubSecret): Promise<void> {
    try {
      this.#secretTime = await secret.updatedAt()
      this.#options.saveState({ signInSecretTime: this.#secretTime })
    } catch {
      // The next write will find a time it does not know, and say so.
    }
  }

  #lost(why: string): string {
    const { stored, secret } = this.#options
    const expiry = tokenExpiry(stored)
    const when =
      expiry === undefined
        ? 'soon'
        : expiry.getTime() < Date.now()
          ? 'from now on'
          : `after ${showTime(expiry)}`
    const mend = mending(secret && { secret: secret.target.name, where: ghOptions(secret.target) })
    return `The sign-in was renewed during this run, ${why}. The stored one does not work ${when}. ${mend}`
  }
}

function superseded(secret: GitHubSecret, time: string): string {
  return (
    `The secret ${secret.target.name} was written by somebody else during this job (${time}), so the sign-in this job ` +
    'holds was not written over it. Jobs that share a sign-in must not run at the same time: give them one `concurrency` group.'
  )
}

/** Tells sign-ins apart without telling anything about them. */
function printOf(payload: ChatgptPayload): string {
  return createHash('sha256').update(JSON.stringify(payload.tokens)).digest('hex').slice(0, 32)
}
