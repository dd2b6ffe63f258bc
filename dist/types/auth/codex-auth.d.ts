import { type LoginSession } from './login.js';
import { type AuthPayload } from './schema.js';
import { type AuthStore } from './store.js';
/** Where a sign-in is looked for. */
export interface CodexAuthOptions {
    /** Name or path of the Codex binary. Default `codex`. */
    codexCommand?: string | undefined;
    /** The Codex home. Default: `CODEX_HOME` of the environment, else `~/.codex`. */
    codexHome?: string | undefined;
    /** Where the sign-in lives instead of the Codex home; without a Codex home nobody can log in or out. */
    store?: AuthStore | undefined;
    /** Default `process.env`. */
    env?: Readonly<Record<string, string | undefined>> | undefined;
}
/** What a stored sign-in says about itself; the claims are unsigned. */
export interface AuthStatus {
    /** What Codex signs its requests with: tokens of ChatGPT, or an API key. */
    kind: 'chatgpt' | 'apikey';
    /** Path of the file, unless it is in memory. */
    path: string | undefined;
    /** Whose sign-in it is, if its id token says. */
    email: string | undefined;
    /** ChatGPT's name of the plan, e.g. `pro`. */
    plan: string | undefined;
    /** When the access token ends, if it says. */
    expires: Date | undefined;
    /** Whether Codex can get a new access token by itself. */
    canRefresh: boolean;
}
/** Reads, restores and makes the sign-in that Codex uses. Every method may throw an AuthenticationError. */
export declare class CodexAuth {
    #private;
    /** Where the sign-in lives. */
    readonly store: AuthStore;
    constructor(options?: CodexAuthOptions);
    /** Restores a payload (or auth.json itself, or its base64) into the Codex home. Throws an AuthenticationError. */
    set(payload: string | AuthPayload): void;
    /** The stored sign-in as a payload. Throws an AuthenticationError when there is none (`not_signed_in`). */
    read(): string;
    /** Whether the Codex home holds a sign-in Codex can use. */
    isAuthenticated(): boolean;
    /** Who is signed in, and how. Throws an AuthenticationError when nobody is. */
    status(): AuthStatus;
    /**
     * Starts `codex login` and resolves when it says where to sign in; `wait()` on the session tells whether it worked.
     * With `browser: false` no browser opens (on macOS and Windows Codex leaves no choice and opens it).
     */
    login(options?: {
        browser?: boolean;
        deviceAuth?: boolean;
        signal?: AbortSignal;
    }): Promise<LoginSession>;
    /**
     * Gives the sign-in up: ends a login that runs, lets `codex logout` remove the credentials, and makes sure of it.
     * From 0.142 on Codex also revokes the refresh token (measured), so every copy of this sign-in dies with it.
     */
    logout(): Promise<void>;
}
