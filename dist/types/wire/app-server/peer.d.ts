import type { ConnectOptions, ServerRequest } from '../driver.js';
import type { CodexProcess } from '../process.js';
/** A request of Codex that has no answer here; it gets a JSON-RPC error. */
export declare const UNANSWERED: unique symbol;
export interface PeerHandlers {
    onNotification(method: string, params: unknown): void;
    /** The result, or `UNANSWERED`. */
    onRequest(request: ServerRequest): unknown;
}
export declare class AppServerPeer {
    #private;
    readonly process: CodexProcess;
    /** What `initialize` answered, e.g. `codex_cli/0.169.0 …`. */
    userAgent: string;
    private constructor();
    /** Starts the process and shakes hands. Rejects with a ConnectionError. */
    static start(options: ConnectOptions, handlers: PeerHandlers): Promise<AppServerPeer>;
    /** Sends a request. Rejects with a ConnectionError: Codex's refusal, or the end of the process. */
    request(method: string, params?: unknown): Promise<unknown>;
    notify(method: string, params?: unknown): void;
    /** Ends the process. Every pending request rejects. Idempotent. */
    close(): Promise<void>;
}
