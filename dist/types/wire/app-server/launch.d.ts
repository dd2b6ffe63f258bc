/**
 * The first moment of app-server: its process, and the greeting it answers when it is up. Apart from the driver, so that a
 * program can start Codex before it has loaded how to speak with it.
 */
import { type ConnectOptions } from '../driver.js';
import { CodexProcess, type ProcessOptions } from '../process.js';
type LaunchOptions = Pick<ConnectOptions, 'codexPath' | 'configOverrides' | 'env' | 'cwd' | 'launcher' | 'clientInfo'>;
/** Id of the first request. */
export declare const GREETING_ID = 1;
/** Starts app-server and greets it. Give it to `connect` as `started`. */
export declare function launchAppServer(options: LaunchOptions): CodexProcess;
/** What is started. */
export declare function launchOf({ codexPath, configOverrides, env, cwd, launcher }: LaunchOptions): ProcessOptions;
export {};
