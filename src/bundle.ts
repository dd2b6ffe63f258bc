/** The one bundle under `dist/`: each entry loads its part of it on first use, so that no start pays for another's. */
import type * as Library from './index.js'
import type * as Main from './action/main.js'
import type * as Post from './action/post.js'
import type * as Cli from './cli/main.js'

export const library = (): Promise<typeof Library> => import('./index.js')
export const main = (): Promise<typeof Main> => import('./action/main.js')
export const post = (): Promise<typeof Post> => import('./action/post.js')
export const cli = (): Promise<typeof Cli> => import('./cli/main.js')
