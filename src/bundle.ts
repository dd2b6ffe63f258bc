/** The one bundle under `dist/`: each entry loads its part of it on first use, so that no start pays for another's. */
import type * as Library from './index.js'
import type * as Main from './action/main.js'
import type * as Post from './action/post.js'
import type * as Cli from './cli/main.js'

// The library and its CLI are one part: apart, each would bring the same code again.
export const library = async (): Promise<typeof Library> => (await import('./client-tools.js')).library
export const cli = async (): Promise<typeof Cli> => (await import('./client-tools.js')).cli
export const main = (): Promise<typeof Main> => import('./action/main.js')
export const post = (): Promise<typeof Post> => import('./action/post.js')
