/** What a chat is configured with. */
import type { ThreadRequest, TurnRequest } from '../wire/driver.js'
import type { Capabilities, Wire } from '../wire/select.js'

export interface CodexProfile {
  model?: string | undefined
}
export interface CodexChatConfig {
  profile?: CodexProfile | undefined
}

export function toDriverConfig(
  config: CodexChatConfig,
  _target: { version: string; wire: Wire; capabilities: Capabilities },
): { thread: ThreadRequest; turn: Omit<TurnRequest, 'prompt'> } {
  return { thread: { model: config.profile?.model, config: {} }, turn: {} }
}
