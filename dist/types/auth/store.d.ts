import type { AuthPayload } from './schema.js';
/** A place for one sign-in. Everything is synchronous: nothing can come between, not even a signal. */
export interface AuthStore {
    /** The sign-in, or `undefined` when there is none. Throws an AuthenticationError when what lies there is not one. */
    load(): AuthPayload | undefined;
    /** Replaces the sign-in as a whole, or throws an AuthenticationError and leaves the old one as it was. */
    save(payload: AuthPayload): void;
    /** Forgets the sign-in. Throws an AuthenticationError when it cannot be removed. */
    clear(): void;
}
/** Keeps a sign-in in memory. */
export declare class MemoryStore implements AuthStore {
    #private;
    load(): AuthPayload | undefined;
    save(payload: AuthPayload): void;
    clear(): void;
}
/** Keeps a sign-in in `<home>/auth.json`: directory 0700, file 0600, never through a symbolic link. */
export declare class FileStore implements AuthStore {
    #private;
    /** The Codex home, absolute. */
    readonly home: string;
    /** The file, absolute. */
    readonly path: string;
    constructor(home: string);
    load(): AuthPayload | undefined;
    /** Makes the home private. Throws an AuthenticationError where a sign-in could not be kept. */
    prepare(): void;
    save(payload: AuthPayload): void;
    clear(): void;
}
