/** What an unsigned look into a JWT shows. Never proof of anything: for texts and times only. */
/** The claims of a JWT, or `undefined` for an opaque token. Nothing is verified; never throws. */
export declare function claimsOf(token: string): Record<string, unknown> | undefined;
/** `value` as a plain object, if it is one. */
export declare function recordOf(value: unknown): Record<string, unknown> | undefined;
/** When a token ends (`exp`), or `undefined` when it does not say. */
export declare function expiryOf(token: string): Date | undefined;
