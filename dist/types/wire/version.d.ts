import { type ProcessOptions } from './process.js';
/** Asks a CLI for its version (`codex-cli X.Y.Z`). Rejects with a ConnectionError when it is none. */
export declare function readVersion(options: Omit<ProcessOptions, 'args'> & {
    signal?: AbortSignal | undefined;
}): Promise<string>;
