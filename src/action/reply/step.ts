import type { CodexEvent } from '../../client/events.js'
import { relativeTo } from '../log/format.js'
import { code } from './body.js'

export const THINKING = 'Thinking.'
const MOST_FILES = 3

/** What Codex does from this event on, in Markdown; undefined when the event does not tell. */
export function stepOf(event: CodexEvent, workspace: string): string | undefined {
  switch (event.type) {
    case 'exec_command_begin':
      return `Running ${code(event.command)}`
    case 'patch_apply_begin': {
      const files = event.changes.map(({ path }) => code(relativeTo(workspace, path)))
      const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : ''
      return `Editing ${files.slice(0, MOST_FILES).join(', ')}${more}`
    }
    case 'mcp_tool_call_begin':
      return `Using the tool ${code(`${event.server}/${event.tool}`)}`
    case 'web_search_begin':
      return 'Searching the web.'
    case 'task_started':
    case 'exec_command_end':
    case 'patch_apply_end':
    case 'mcp_tool_call_end':
    case 'web_search_end':
      return THINKING
    default:
      return undefined
  }
}
