/** Whether a URL points at this machine. */
export declare function isLoopback(url: string): boolean;
/**
 * What of `source` Codex gets, plus `extra` (an `undefined` there removes a name).
 * `CODEX_REFRESH_TOKEN_URL_OVERRIDE`, which would send refresh tokens elsewhere, passes only when it is loopback.
 */
export declare function inheritedEnvironment(source: Readonly<Record<string, string | undefined>>, extra?: Readonly<Record<string, string | undefined>>): Record<string, string>;
