/** A promise with its handles outside. `Promise.withResolvers`, which Node 20 does not have. */
export interface Deferred<T> {
    readonly promise: Promise<T>;
    resolve(value: T): void;
    reject(reason: unknown): void;
}
export declare function deferred<T>(): Deferred<T>;
/** Does something the first time it is asked for, and gives every caller what came of it. */
export declare function once<T>(make: () => Promise<T>): () => Promise<T>;
/** Rejects with the signal's reason when it aborts. Never resolves. */
export declare function aborted(signal: AbortSignal): Promise<never>;
