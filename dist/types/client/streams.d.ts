/** A chat told as a story: assistant messages, reasoning and commands as streams of their own. */
import type { CodexEvent } from './events.js';
/** Reads on until the stream has more, or is finished. */
type Pump = () => Promise<void>;
/** Text that arrives in pieces. Iterate for the pieces, or await the whole. */
export declare class TextStream implements AsyncIterable<string> {
    #private;
    /** @internal */
    constructor(pump: Pump, limit?: number);
    /** Whether the last piece has arrived. */
    get finished(): boolean;
    /** The pieces, each once; those that waited come as one. One reader at a time. Throws when the turn failed. */
    [Symbol.asyncIterator](): AsyncGenerator<string, void>;
    /** The same as iterating, under the name the Python package uses. */
    stream(): AsyncGenerator<string, void>;
    /** The whole text, once it has arrived. Rejects when the turn failed before. */
    text(): Promise<string>;
    /** @internal Whether there was room for it among what is unread. */
    push(piece: string): boolean;
    /** @internal The finished text as Codex reports it: a stream that had no pieces gets it as its only one. */
    finish(text?: string, error?: Error): void;
}
/** An assistant message. */
export declare class AssistantMessageStream extends TextStream {
    /** Tells it apart from the other parts of `structured`. */
    readonly type = "assistant_message";
}
/** A reasoning summary. */
export declare class ReasoningStream extends TextStream {
    /** Tells it apart from the other parts of `structured`. */
    readonly type = "reasoning";
}
/**
 * A command and its output. The output may be endless: `text()` gives its first 16 MiB (in UTF-16 units), and as much is
 * kept for a reader that falls behind.
 */
export declare class CommandStream extends TextStream {
    /** The command as a person would type it. */
    readonly command: string;
    /** Where it runs. */
    readonly cwd: string | undefined;
    /** Tells it apart from the other parts of `structured`. */
    readonly type = "command";
    /** The exit code, once the command has ended and Codex told it. */
    exitCode: number | undefined;
    /** How long it ran, in milliseconds, once it has ended and Codex told it. */
    duration: number | undefined;
    /** `completed`, `failed`, `declined` or `unknown`, once it has ended. */
    status: string | undefined;
    /** Bytes of output that are in no piece, as nobody read in time. */
    dropped: number;
    /** @internal */
    constructor(
    /** The command as a person would type it. */
    command: string, 
    /** Where it runs. */
    cwd: string | undefined, pump: Pump);
}
/** What `structured` yields: a stream, or an event that belongs to none. */
export type ChatPart = AssistantMessageStream | ReasoningStream | CommandStream | CodexEvent;
/**
 * The parts of a chat's current turn, in order of their beginning. What belongs to a message, a reasoning or a command
 * goes into its stream; every other event passes through. A part need not be read: the next one comes all the same, and
 * output that found no room in its command's stream is told by an `output_dropped` when the command ends.
 * Throws what iterating the chat throws.
 */
export declare function structured(chat: AsyncIterable<CodexEvent>): AsyncGenerator<ChatPart, void>;
export {};
