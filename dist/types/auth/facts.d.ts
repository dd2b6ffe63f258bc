/** What a sign-in says about itself. */
import type { Account } from '../wire/account.js';
import { type AuthPayload } from './schema.js';
/** When the access token ends. `undefined`: an API key, or a token that does not say. */
export declare function tokenExpiry(payload: AuthPayload): Date | undefined;
/** `2026-12-02 14:05 UTC`. */
export declare function showTime(time: Date): string;
/** ChatGPT's name of the plan (`plus`, `pro`, `business` …), from the unsigned claims. */
export declare function planOf(payload: AuthPayload): string | undefined;
/** Whose sign-in it is, from the unsigned claims. */
export declare function emailOf(payload: AuthPayload): string | undefined;
/** What is handed to Codex over the wire. The refresh token is not in it: that stays with us. */
export declare function accountOf(payload: AuthPayload): Account;
