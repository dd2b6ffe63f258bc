/**
 * What an environment with proxies needs besides: Codex asks its program for its tools, on loopback, and a proxy could not
 * reach it and would see the token.
 */
export declare function pastProxies(env: Readonly<Record<string, string>>): Record<string, string>;
