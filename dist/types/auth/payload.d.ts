import { type AuthPayload } from './schema.js';
/** Largest auth.json taken, in bytes: a real one has about 5 kB, a secret of GitHub's at most 48 kB. */
export declare const MAX_AUTH_BYTES: number;
/**
 * Reads a payload in any of its three forms. Throws an AuthenticationError (`invalid_payload`) whose one sentence
 * starts with `name` and never quotes the content.
 */
export declare function decodePayload(text: string, name?: string): AuthPayload;
/** Reads the text of an auth.json. Throws as `decodePayload` does. */
export declare function parseAuth(json: string, name?: string): AuthPayload;
/**
 * Writes a payload. The JSON inside is byte for byte what Python's
 * `json.dumps(auth, separators=(',', ':'), ensure_ascii=False)` gives; the compressed bytes around it depend on the
 * zlib of each runtime, and every zlib reads them.
 */
export declare function encodePayload(payload: AuthPayload): string;
/** Everything in a payload that has to be masked: tokens, keys, and whatever among unknown fields could be one. */
export declare function secretsOf(payload: AuthPayload): string[];
