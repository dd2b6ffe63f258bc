/** The one bundle under `dist/`: each entry loads its part of it on first use, so that no start pays for another's. */
export const library = (): Promise<typeof import('./index.js')> => import('./index.js')
export const main = (): Promise<typeof import('./action/main.js')> => import('./action/main.js')
export const post = (): Promise<typeof import('./action/post.js')> => import('./action/post.js')
