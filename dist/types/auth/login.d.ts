import { AuthenticationError } from '../errors.js';
import { CodexProcess } from '../wire/process.js';
export interface LoginOptions {
    /** Path of the Codex binary. */
    command: string;
    env: Readonly<Record<string, string>>;
    /** With a code to type on any device, instead of a browser on this machine. */
    deviceAuth?: boolean | undefined;
    signal?: AbortSignal | undefined;
}
interface Address {
    url: string;
    code: string | undefined;
}
/** A login that runs: somebody has to open `url` and sign in. */
export declare class LoginSession implements AsyncDisposable {
    #private;
    /** Where to sign in. */
    readonly url: string;
    /** The code to type there, with device authorisation. */
    readonly code: string | undefined;
    constructor(process: CodexProcess, address: Address);
    /** Settles when Codex is done: whether it is signed in. */
    wait(): Promise<boolean>;
    /** Settles when Codex is done: why it is not signed in, if it is not. */
    failure(): Promise<AuthenticationError | undefined>;
    /** Gives the login up. Resolves when nothing of it runs any more. */
    cancel(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
/** Starts `codex login` and waits until it says where to sign in. Rejects with an AuthenticationError or a ConnectionError. */
export declare function startLogin(options: LoginOptions): Promise<LoginSession>;
/** The address in what Codex printed so far: one of the known ones, or the first line that is nothing but one. */
export declare function addressIn(text: string, withCode: boolean): Address | undefined;
export {};
