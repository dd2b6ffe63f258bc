import type { Account } from '../wire/account.js';
import type { ConnectOptions, ServerRequestHandler } from '../wire/driver.js';
import { type Transport, type Wire } from '../wire/select.js';
import { Chat, type TurnOptions } from './chat.js';
import type { CodexChatConfig } from './config.js';
/** How Codex is started. Everything has a default. */
export interface ClientOptions {
    /** Path of the Codex binary. Default: `codex` on the PATH. */
    codexPath?: string | undefined;
    /** Its version, `X.Y.Z`, when it is known; otherwise it is asked. */
    codexVersion?: string | undefined;
    /** Which protocol to speak. Default `auto`: what the version speaks best. */
    transport?: Transport | undefined;
    /** A credential to hand over in memory. Default: the sign-in of `CODEX_HOME`. */
    account?: Account | undefined;
    /** The Codex home. Default: `CODEX_HOME` of the environment, else `~/.codex`. */
    codexHome?: string | undefined;
    /** Added to the environment Codex starts with (the usual basics and proxies); `undefined` removes a name. */
    env?: Readonly<Record<string, string | undefined>> | undefined;
    /** The whole of that environment, in place of the basics and proxies. */
    environment?: Readonly<Record<string, string>> | undefined;
    /** Where Codex starts. Threads have a working directory of their own in their configuration. */
    cwd?: string | undefined;
    /** A command that starts Codex and replaces itself, e.g. `['setpriv', '--no-new-privs']`. */
    launcher?: readonly string[] | undefined;
    /** Configuration of the whole process, passed as `-c key=value` with values in TOML. They stand in argv: no secrets. */
    configOverrides?: Readonly<Record<string, string>> | undefined;
    /** Answers approvals, questions and elicitations. Without it everything is declined. */
    onServerRequest?: ServerRequestHandler | undefined;
    /** Sees what Codex writes to stderr as it comes, in pieces that may end anywhere. For diagnosis: it is not a protocol. */
    onStderr?: ((text: string) => void) | undefined;
    /** How long Codex may take to start, in milliseconds. Default 30,000. */
    startTimeoutMs?: number | undefined;
    /** A Codex that was started in advance; used when it is what would be started now, else closed. */
    started?: ConnectOptions['started'];
    /** Aborts the start. */
    signal?: AbortSignal | undefined;
}
/** Options of a chat's beginning. */
export interface ChatOptions extends TurnOptions {
    /** The first turn waits for it, while the thread opens. When it rejects, so does the chat. */
    ready?: Promise<unknown> | undefined;
    /**
     * Opens a new thread without an environment; its first turn brings the local one. The model gets the same, and under a
     * permission profile Codex 0.169 looks for skills once less (40 ms). Only for a Codex home that names no other
     * environments; without effect where it would not be the same.
     */
    lateEnvironment?: boolean | undefined;
}
/** A running Codex. Any number of chats may run on it at once. */
export declare class Client implements AsyncDisposable {
    #private;
    private constructor();
    /** Starts Codex. Rejects with a ConnectionError, or an AuthenticationError when the credential cannot be handed over. */
    static connect(options?: ClientOptions): Promise<Client>;
    /** The protocol in use. */
    get wire(): Wire;
    /** Version of the CLI, `X.Y.Z`. */
    get codexVersion(): string;
    /** Process id of Codex. */
    get pid(): number | undefined;
    /** Starts a conversation. Resolves when its first turn is on its way. */
    createChat(prompt: string, config?: CodexChatConfig, options?: ChatOptions): Promise<Chat>;
    /** Continues a conversation of this or an earlier client, by its thread's id. */
    resumeChat(threadId: string, prompt: string, config?: CodexChatConfig, options?: ChatOptions): Promise<Chat>;
    /** Ends Codex and everything it started. Turns that still run reject with a ConnectionError. Idempotent. */
    close(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
