import type { DriverThread, TurnRequest } from '../wire/driver.js';
import type { CodexEvent, TokenUsage } from './events.js';
/** What a single turn may be given. */
export interface TurnOptions {
    /** Interrupts the turn; everything that waits for it rejects at once. */
    signal?: AbortSignal | undefined;
}
/**
 * Iterate over it for the events of the current turn; `get()` its final reply; `resume()` the conversation.
 * A turn's events are kept from its start until its first reader; a later reader starts at now.
 */
export declare class Chat implements AsyncIterable<CodexEvent> {
    #private;
    /** Use `Client.createChat`. */
    constructor(thread: DriverThread, prompt: string, defaults: Omit<TurnRequest, 'prompt'>, options?: TurnOptions);
    /** Codex's id of the thread, for `Client.resumeChat`. On MCP it is known with the first event. */
    get threadId(): string | undefined;
    /** Tokens used by the whole thread so far, as Codex counts them. */
    get usage(): TokenUsage | undefined;
    /** Id of the permission profile that Codex confirmed for this thread. */
    get permissionProfile(): string | undefined;
    /** The events of the current turn. Ends with the turn; throws a typed error when the turn failed. */
    [Symbol.asyncIterator](): AsyncIterableIterator<CodexEvent>;
    /** The final reply of the current turn. Rejects with a ChatError, or a ConnectionError when Codex is gone. */
    get(): Promise<string>;
    /** Starts the next turn, after the current one has ended. Rejects with a ChatError when the signal aborts before. */
    resume(prompt: string, options?: TurnOptions): Promise<this>;
    /** Asks Codex to stop the current turn. `turn_aborted` follows as an event, and `get()` rejects. */
    interrupt(): Promise<void>;
}
