import type { z } from 'zod';
import type { CodexEvent } from '../../client/events.js';
import * as protocol from './protocol.js';
/** What is open in a thread's turn. Every method gives the events that its message stands for. */
export declare class TurnState {
    #private;
    /**
     * Whether deltas are left out and whole texts told instead. After an interrupt two readers inside Codex share the
     * events of a thread, and neighbours may arrive swapped.
     */
    wholeTexts: boolean;
    /** A turn begins: what the last one left is forgotten. */
    turnStarted(wholeTexts: boolean): void;
    /** Ends what is still open when a turn ends. */
    close(): CodexEvent[];
    taskComplete(m: z.infer<typeof protocol.taskComplete>): CodexEvent[];
    item(item: z.infer<typeof protocol.item>['item'], completed: boolean): CodexEvent[];
    /** The result of a command's tool call, where it tells the exit code: `exec_command_end` may never come. */
    rawItem(result: ReturnType<typeof protocol.readResult>): CodexEvent[];
    messageDelta(delta: string, id?: string): CodexEvent[];
    message(message: string, phase?: string | null): CodexEvent[];
    reasoningDelta(delta: string, id?: string): CodexEvent[];
    rawReasoning(delta: string, id?: string): CodexEvent[];
    /** A break also comes before the first section, where there is nothing to break. */
    section(id?: string | null): CodexEvent[];
    /** One section of a summary. CLIs with items tell the whole summary with its item. */
    reasoning(text: string): CodexEvent[];
    execBegin({ call_id, command, cwd }: z.infer<typeof protocol.execBegin>): CodexEvent[];
    execOutput({ call_id, stream, chunk }: z.infer<typeof protocol.execOutput>): CodexEvent[];
    execEnd(m: z.infer<typeof protocol.execEnd>): CodexEvent[];
    patchBegin({ call_id, changes }: z.infer<typeof protocol.patchBegin>): CodexEvent[];
    patchEnd(m: z.infer<typeof protocol.patchEnd>): CodexEvent[];
    turnDiff(unified_diff: string): CodexEvent[];
    /** Old CLIs repeat the last count at many occasions, and send empty ones. */
    tokenCount({ info, rate_limits }: z.infer<typeof protocol.tokenCount>): CodexEvent[];
    /** Whether sections of a summary have come that are not told yet. */
    get inSummary(): boolean;
    /** Tells a summary whose sections came one by one. */
    flushSummary(): CodexEvent[];
}
