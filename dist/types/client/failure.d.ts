/** A turn that ended badly → a ChatError with facts and a remedy. */
import { ChatError } from '../errors.js';
import type { ErrorEvent, TurnAborted } from './events.js';
/** The error a failed turn rejects with. */
export declare function turnFailure(event: ErrorEvent, stderrTail?: string): ChatError;
/** The error an interrupted turn's reply rejects with. */
export declare function turnInterrupted(event: TurnAborted): ChatError;
/** The error of a turn that ended well and said nothing. */
export declare function emptyReply(): ChatError;
