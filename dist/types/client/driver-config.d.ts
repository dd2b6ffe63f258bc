import type { ThreadRequest, TurnRequest } from '../wire/driver.js';
import type { Capabilities, Wire } from '../wire/select.js';
import type { CodexChatConfig } from './config.js';
/** The CLI a configuration is meant for. */
export interface DriverTarget {
    /** Version of the CLI, `X.Y.Z`. */
    version: string;
    wire: Wire;
    capabilities: Capabilities;
}
/** What the driver is asked for a chat: its thread, and everything of its turns but the prompt. */
export interface DriverConfig {
    thread: ThreadRequest;
    turn: Omit<TurnRequest, 'prompt'>;
}
/**
 * Validates a configuration and translates it. Throws a CodexError `invalid_config` for a wrong one, and a
 * ConnectionError `unsupported_option` for one that this CLI cannot carry on this wire, saying which could.
 */
export declare function toDriverConfig(config: CodexChatConfig, target: DriverTarget): DriverConfig;
