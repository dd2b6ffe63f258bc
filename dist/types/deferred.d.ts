/** A promise with its handles outside. `Promise.withResolvers`, which Node 20 does not have. */
export interface Deferred<T> {
    readonly promise: Promise<T>;
    resolve(value: T): void;
    reject(reason: unknown): void;
}
export declare function deferred<T>(): Deferred<T>;
