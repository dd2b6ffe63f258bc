/** One thread on mcp-server, and its turn. Every turn is a tool call; what happens in it comes as events. */
import type { CodexEvent } from '../../client/events.js';
import { ConnectionError } from '../../errors.js';
import type { DriverThread, DriverTurn, ThreadRequest, TurnRequest } from '../driver.js';
import type { toolResult } from './protocol.js';
import type { z } from 'zod';
/** Calls a tool of Codex. The id tells whose events are whose; `signal` cancels the call. */
export type CallTool = (thread: McpThread, name: 'codex' | 'codex-reply', args: Record<string, unknown>, signal: AbortSignal) => {
    id: number;
    result: Promise<z.infer<typeof toolResult>>;
};
export declare class McpThread implements DriverThread {
    #private;
    id: string | undefined;
    model: string | undefined;
    permissionProfile: string | undefined;
    constructor(request: ThreadRequest, callTool: CallTool);
    startTurn(request: TurnRequest, sink: (event: CodexEvent) => void): DriverTurn;
    onEvent(turnId: string, msg: {
        type: string;
    }): void;
    /** Codex answered a call: one reader less. */
    onAnswer(id: number): void;
    onClosed(error: ConnectionError): void;
    /** Gives events to the turn that runs, if one does; the last of a turn ends it. */
    deliver(event: CodexEvent): void;
}
