import { ConnectionError } from '../errors.js';
export interface ProcessOptions {
    /** Path of the Codex binary. */
    command: string;
    args: readonly string[];
    /** The whole environment of the child; see `inheritedEnvironment`. */
    env: Readonly<Record<string, string>>;
    cwd?: string | undefined;
    /** A command that starts Codex for us and replaces itself, e.g. `setpriv --no-new-privs`. */
    launcher?: readonly string[] | undefined;
    /** Sees what Codex writes to stderr as it comes, in pieces that may end anywhere. */
    onStderr?: ((text: string) => void) | undefined;
}
/** Why a process is gone. */
export interface ProcessEnd {
    exitCode: number | undefined;
    signal: NodeJS.Signals | undefined;
    /** Set when it could not be started, or was given up by us. */
    error?: ConnectionError | undefined;
}
/** A running Codex: lines out through `onLines`, lines in through `send`. */
export declare class CodexProcess {
    #private;
    /** @param onLines takes the complete lines of each chunk; what it throws ends the process. See also `listen`. */
    constructor(options: ProcessOptions, onLines?: (lines: string[]) => void);
    /** Whether this is what would be started with these options, and it still runs. */
    is(options: ProcessOptions): boolean;
    /** Hands out what comes. Until it is called, once, output waits in the pipe. */
    listen(onLines: (lines: string[]) => void, onStderr?: (text: string) => void): void;
    get pid(): number | undefined;
    /** The last of what Codex wrote to stderr. */
    get stderrTail(): string;
    /** Settles when the process is gone. Never rejects. */
    get closed(): Promise<ProcessEnd>;
    /** Writes one line. A line for a process that is gone is dropped: `closed` tells. */
    send(line: string): void;
    /** Gives the process up because of what it did. */
    fail(error: ConnectionError): void;
    /** The error everything that still waits for this process is rejected with. */
    errorOf(end: ProcessEnd): ConnectionError;
    /** Ends a process that has nothing to finish: SIGTERM at once, then as `close`. Never rejects. */
    stop(): Promise<void>;
    /** Ends the process: its input first, then SIGTERM, then SIGKILL, to its whole group. Idempotent; never rejects. */
    close(): Promise<void>;
    toString(): string;
}
/** Runs Codex once to its end and gives back what it printed, for `--version` and the like. */
export declare function runCodex(options: ProcessOptions & {
    timeoutMs: number;
    input?: string | undefined;
    signal?: AbortSignal | undefined;
}): Promise<{
    stdout: string;
    stderr: string;
    end: ProcessEnd;
}>;
