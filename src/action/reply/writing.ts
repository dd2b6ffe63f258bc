/** What writes the text of a reply. Loaded on first use: the Markdown parser is large. */
export { compose } from './compose.js'
export { createProgress, progressBody } from './progress.js'
