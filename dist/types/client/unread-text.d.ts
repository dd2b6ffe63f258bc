/** Text that waits for a reader. */
/** How much is joined at a time, in UTF-16 units. */
export declare const BLOCK: number;
/** The pieces of a text, up to a limit in UTF-16 units. Blocks of them lie outside the heap, which they would make grow. */
export declare class UnreadText {
    #private;
    constructor(limit?: number);
    get length(): number;
    /** Takes a piece, or says that there is no room for it, and from then on for none. */
    add(piece: string): boolean;
    toString(): string;
}
