/** One request to an operation, and what comes of it. */
import type { Identity, State } from './state.js'

/** A request that GitHub's description has let through. */
export interface Call {
  state: State
  /** Who asks. */
  viewer: Identity
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  headers: Record<string, string>
}

/** `list` marks an answer that is cut into pages. */
export interface Reply {
  status: number
  body?: unknown
  list?: boolean
  /** Another type than JSON. */
  text?: string
}

/** An error as GitHub words it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: unknown[],
  ) {
    super(message)
  }
}

/** A status with a body. */
export const ok = (body: unknown): Reply => ({ status: 200, body })
export const created = (body: unknown): Reply => ({ status: 201, body })
export const listed = (body: unknown[]): Reply => ({ status: 200, body, list: true })
export const notFound = (): Refused => new Refused(404, 'Not Found')
