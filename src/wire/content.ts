/** The text parts of an MCP tool's result; other parts by their type. */
export function textOf(content: readonly unknown[]): string {
  return content
    .map(part => {
      const { type, text } = (part ?? {}) as { type?: unknown; text?: unknown }
      return typeof text === 'string' ? text : `[${typeof type === 'string' ? type : 'unknown'}]`
    })
    .join('\n')
}
