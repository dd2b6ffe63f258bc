import type { ConnectOptions, Driver } from '../driver.js';
/** Starts app-server and shakes hands. */
export declare function connectAppServer(options: ConnectOptions): Promise<Driver>;
