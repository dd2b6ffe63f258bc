/** The way from options to a running driver. The drivers load on first use: MCP brings the MCP SDK with it. */
import type { ConnectOptions, Driver } from './driver.js';
import { type Transport } from './select.js';
/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
export declare function connect(options: Omit<ConnectOptions, 'version'> & {
    version?: string | undefined;
    transport?: Transport | undefined;
}): Promise<Driver>;
