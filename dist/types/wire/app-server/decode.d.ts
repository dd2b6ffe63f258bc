/** Notifications of app-server → neutral events. One decoder a thread: it remembers what is open in the turn. */
import type { z } from 'zod';
import type { CodexEvent, ErrorInfo } from '../../client/events.js';
import * as protocol from './protocol.js';
/** The notifications that are decoded. */
export declare const DECODED: readonly string[];
export declare class AppServerDecoder {
    #private;
    /** Commands begun and not ended, by item id. */
    readonly openCommands: Set<string>;
    /** Whether a message is the final answer or a comment on the way, by item id; the model says so at its beginning. */
    readonly phases: Map<string, string>;
    /** The events a notification stands for. Never throws: what does not fit its schema comes through as `unknown`. */
    decode(method: string, params: unknown): CodexEvent[];
    /** A turn begins: what the last one left is forgotten. */
    turnStarted(id: string): CodexEvent[];
    /** The last events of a turn. Commands that Codex never ended are closed first. */
    turnCompleted(params: unknown): CodexEvent[];
    compacted(): CodexEvent[];
    itemStarted(item: protocol.AnyItem): CodexEvent[];
    itemCompleted(item: protocol.AnyItem): CodexEvent[];
}
/** Codex's error class in snake_case, with the HTTP status where it carries one. */
export declare function errorInfo(info: z.infer<typeof protocol.codexErrorInfo> | null | undefined): ErrorInfo | undefined;
