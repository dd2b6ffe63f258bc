/** Longest line taken, in bytes. The longest measured was 1.2 MB; a longer one than this is a broken peer. */
export declare const MAX_LINE_BYTES: number;
/**
 * Collects chunks and gives back whole lines. Splits on `\n` only: `readline` also splits on U+2028 and U+2029,
 * which JSON strings may hold, and a reply with one would then never arrive.
 */
export declare class LineBuffer {
    #private;
    private readonly maxBytes;
    constructor(maxBytes?: number);
    /** The lines this chunk completes, without their newline. Throws a ConnectionError on a line that is too long. */
    push(chunk: Buffer): string[];
    /** What came after the last newline. */
    rest(): string;
}
