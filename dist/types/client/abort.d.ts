/** Work that a caller may give up. */
import { ChatError } from '../errors.js';
/** The error that an aborted turn, or a turn that was to be started, rejects with. */
export declare function turnAborted(signal: AbortSignal | undefined): ChatError;
/** Waits for `work`, but not longer than until the signal aborts. */
export declare function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T>;
