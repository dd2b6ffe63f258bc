/** The start of a Codex process, the same on both wires. */
import { ConnectionError } from '../errors.js';
import { type ConnectOptions } from './driver.js';
import type { CodexProcess } from './process.js';
/** What a client tells Codex of itself. */
export declare function clientInfo(options: Pick<ConnectOptions, 'clientInfo'>): {
    name: string;
    title: string;
    version: string;
};
/** The error that a start rejects with when its signal aborts. */
export declare function startAborted(signal: AbortSignal | undefined): ConnectionError;
/**
 * Waits for the handshake, but no longer than allowed, and not when the start is aborted. Rejects with a
 * ConnectionError, and then the process is gone. `needs` says which Codex it takes.
 */
export declare function shakeHands<T>(process: CodexProcess, options: ConnectOptions, needs: string, handshake: () => Promise<T>): Promise<T>;
