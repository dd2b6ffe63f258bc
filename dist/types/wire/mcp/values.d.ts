import type { ErrorInfo, FileChange, RateLimitWindow } from '../../client/events.js';
import type * as protocol from './protocol.js';
/** Codex's error class, with the HTTP status where it carries one. */
export declare function errorInfo(info: protocol.ErrorInfo): ErrorInfo | undefined;
/** The files of a patch. */
export declare function fileChanges(changes: protocol.Changes): FileChange[];
/** One window of a rate limit, or nothing. */
export declare function rateLimit(window: protocol.RateLimit): RateLimitWindow | undefined;
/** Newer CLIs give directories as `file://` URLs. */
export declare function pathOf(cwd: string | null | undefined): string | undefined;
