import { type ConnectOptions } from './driver.js';
import type { CodexProcess } from './process.js';
/** What a client tells Codex of itself. */
export declare function clientInfo(options: Pick<ConnectOptions, 'clientInfo'>): {
    name: string;
    title: string;
    version: string;
};
/**
 * Waits for the handshake, but no longer than allowed, and not when the start is aborted. Rejects with a
 * ConnectionError, and then the process is gone. `needs` says which Codex it takes.
 */
export declare function shakeHands<T>(process: CodexProcess, options: ConnectOptions, needs: string, handshake: () => Promise<T>): Promise<T>;
