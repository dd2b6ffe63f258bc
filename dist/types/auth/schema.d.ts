/** The four fields of a ChatGPT sign-in. */
export interface AuthTokens {
    id_token: string;
    /** A JWT with an end (`exp`), or opaque. */
    access_token: string;
    /** Good for one use: every refresh answers with the next one. */
    refresh_token: string;
    /** ChatGPT's account (workspace) id. */
    account_id: string;
}
/** auth.json of a ChatGPT sign-in. Fields this version does not know are kept. */
export interface ChatgptPayload {
    /** Absent in files of older CLIs. */
    auth_mode?: 'chatgpt';
    OPENAI_API_KEY?: string | null;
    tokens: AuthTokens;
    /** RFC 3339. Without it Codex sends its requests with no Authorization header (measured, 0.169). */
    last_refresh: string;
}
/** auth.json of an API key. Fields this version does not know are kept. */
export interface ApiKeyPayload {
    auth_mode?: 'apikey';
    OPENAI_API_KEY: string;
}
/** What auth.json holds. Made of credentials: never print it. */
export type AuthPayload = ChatgptPayload | ApiKeyPayload;
/** Whether this is a ChatGPT sign-in, decided as Codex does: by `auth_mode`, without it by the absence of an API key. */
export declare function isChatgpt(payload: AuthPayload): payload is ChatgptPayload;
/**
 * Whether `value` is a sign-in Codex can use. Gives back the object itself, so unknown fields and the order of keys
 * stay, or the rest of a sentence ("has no …") that says what is wrong and quotes nothing of it.
 */
export declare function checkAuth(value: unknown): AuthPayload | string;
