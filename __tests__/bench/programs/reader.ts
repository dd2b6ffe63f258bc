/** Who does not read the output of a command: nobody on either wire, or whoever was handed its stream. */
export const READERS = ['app-server', 'mcp', 'structured'] as const
export type Reader = (typeof READERS)[number]
