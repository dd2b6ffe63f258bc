import type { CodexEvent } from './events.js';
/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
export declare const MAX_UNREAD_OUTPUT: number;
/** One reader's queue. */
export declare class EventQueue implements AsyncIterableIterator<CodexEvent> {
    #private;
    push(event: CodexEvent): void;
    /** No more events come. The error, if any, reaches the reader after what is queued. */
    end(error?: Error): void;
    next(): Promise<IteratorResult<CodexEvent>>;
    return(): Promise<IteratorResult<CodexEvent>>;
    [Symbol.asyncIterator](): this;
}
/** The events of one turn, for any number of readers. */
export declare class Feed {
    #private;
    push(event: CodexEvent): void;
    end(error?: Error): void;
    /** The first reader gets everything from the start; a later one what comes from now on. */
    read(): AsyncIterableIterator<CodexEvent>;
}
