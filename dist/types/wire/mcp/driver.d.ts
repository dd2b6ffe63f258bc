import type { ConnectOptions, Driver } from '../driver.js';
/** Starts mcp-server and shakes hands. */
export declare function connectMcp(options: ConnectOptions): Promise<Driver>;
