/** One thread on app-server, and its turn. */
import type { z } from 'zod';
import type { CodexEvent } from '../../client/events.js';
import { ConnectionError } from '../../errors.js';
import type { DriverThread, DriverTurn, TurnRequest } from '../driver.js';
import type { AppServerPeer } from './peer.js';
import * as protocol from './protocol.js';
export declare class AppServerThread implements DriverThread {
    #private;
    readonly id: string;
    readonly model: string | undefined;
    readonly permissionProfile: string | undefined;
    constructor(peer: AppServerPeer, opened: z.infer<typeof protocol.threadOpened>);
    startTurn(request: TurnRequest, sink: (event: CodexEvent) => void): DriverTurn;
    onNotification(method: string, params: unknown): void;
    onClosed(error: ConnectionError): void;
    deliver(events: readonly CodexEvent[]): void;
}
