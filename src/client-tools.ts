/** What is used outside of a step. */
export * as library from './index.js'
export * as cli from './cli/main.js'
