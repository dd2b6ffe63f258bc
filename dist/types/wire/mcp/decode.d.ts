import type { CodexEvent } from '../../client/events.js';
import type { TurnState } from './state.js';
/** The events a message stands for. Never throws: what does not fit its schema comes through as `unknown`. */
export declare function decodeEvent(msg: {
    type: string;
}, state: TurnState): CodexEvent[];
