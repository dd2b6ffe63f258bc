/** The way from options to a running driver. The drivers load on first use: MCP brings the MCP SDK with it. */
import type { ConnectOptions, Driver } from './driver.js';
import { type Transport } from './select.js';
import { startAborted } from './start.js';
export { startAborted };
type Options = Omit<ConnectOptions, 'version'> & {
    version?: string | undefined;
    transport?: Transport | undefined;
};
/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
export declare function connect(options: Options): Promise<Driver>;
