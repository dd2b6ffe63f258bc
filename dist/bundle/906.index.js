export const id = 906;
export const ids = [906];
export const modules = {

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted),
/* harmony export */   l: () => (/* binding */ turnAborted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Work that a caller may give up. */

/** The error that an aborted turn, or a turn that was to be started, rejects with. */
function turnAborted(signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChatError */ .xd('The turn was aborted.', {
        code: 'aborted',
        cause: signal?.reason,
        remedy: 'The program’s own signal did it: start another turn when one is wanted.',
    });
}
/** Waits for `work`, but not longer than until the signal aborts. */
async function unlessAborted(work, signal) {
    if (signal === undefined)
        return work;
    let abort;
    const aborted = new Promise((_resolve, reject) => {
        abort = () => reject(turnAborted(signal));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
    try {
        const result = await Promise.race([aborted, work]);
        if (signal.aborted)
            throw turnAborted(signal);
        return result;
    }
    finally {
        if (abort !== undefined)
            signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Chat)
});

// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/client/abort.js
var client_abort = __webpack_require__(7413);
;// CONCATENATED MODULE: ./lib/client/failure.js
/** A turn that ended badly → a ChatError with facts and a remedy. */

/** Codex's error classes that are told apart, with what to do about each. */
const REMEDIES = {
    unauthorized: 'The service refused the credentials: sign in again, or check the API key.',
    usage_limit_exceeded: 'The plan’s usage limit is reached: wait until it resets, or use another sign-in.',
    rate_limit_exceeded: 'Too many requests: wait a little and try again.',
    context_window_exceeded: 'The conversation is too long for the model: start a new thread, or ask for less at once.',
    server_overloaded: 'The service is overloaded: try again in a few minutes.',
    internal_server_error: 'The service failed: try again in a few minutes.',
    bad_request: 'The service refused the request: check model, effort and configuration.',
    model_not_found: 'The model is not available for this sign-in: check its name, or choose another.',
    sandbox_error: 'The sandbox could not be set up on this machine.',
    http_connection_failed: 'The service could not be reached: check network, proxy and endpoint.',
    response_stream_connection_failed: 'The service could not be reached: check network, proxy and endpoint.',
    response_stream_disconnected: 'The connection to the service was cut: try again.',
    response_too_many_failed_attempts: 'The service failed repeatedly: try again in a few minutes.',
    other: 'Codex says in its message what went wrong: change that, or try again.',
};
/** What an HTTP status says where Codex's class does not. */
const BY_STATUS = {
    400: 'bad_request',
    401: 'unauthorized',
    403: 'unauthorized',
    404: 'model_not_found',
    429: 'rate_limit_exceeded',
    500: 'internal_server_error',
    502: 'server_overloaded',
    503: 'server_overloaded',
    504: 'server_overloaded',
};
/** Classes that only say how the request ended, so that an HTTP status tells more. */
const VAGUE = new Set([
    'other',
    'response_too_many_failed_attempts',
    'http_connection_failed',
]);
/** The error a failed turn rejects with. */
function turnFailure(event, stderrTail) {
    const status = event.info?.http_status;
    const own = isKnown(event.info?.class) ? event.info.class : 'other';
    // With no retries left Codex gives a cut stream no class of its own.
    const cut = own === 'other' && event.message.startsWith('stream disconnected');
    const code = cut
        ? 'response_stream_disconnected'
        : VAGUE.has(own) && status !== undefined
            ? (BY_STATUS[status] ?? own)
            : own;
    return new errors/* ChatError */.xd(readable(event.message), {
        code,
        remedy: REMEDIES[code],
        httpStatus: status,
        codexErrorInfo: event.info?.class,
        stderrTail,
    });
}
/** The error an interrupted turn's reply rejects with. */
function turnInterrupted(event) {
    return new errors/* ChatError */.xd(`The turn ended before its reply: ${event.reason}.`, {
        code: 'interrupted',
        remedy: 'Go on with `resume`, if that was not wanted.',
    });
}
/** The error of a turn that ended well and said nothing. */
function emptyReply() {
    return new errors/* ChatError */.xd('Codex ended the turn without a reply.', {
        code: 'empty_reply',
        remedy: 'Ask for an answer in the prompt, or try again.',
    });
}
function isKnown(name) {
    return name !== undefined && Object.hasOwn(REMEDIES, name);
}
/** The service's own words: Codex hands on the body of an HTTP 400 as it came. */
function readable(message) {
    if (!message.trimStart().startsWith('{'))
        return message;
    try {
        const body = JSON.parse(message);
        const text = body?.error?.message ?? body?.message;
        return typeof text === 'string' && text !== '' ? text : message;
    }
    catch {
        return message;
    }
}

// EXTERNAL MODULE: ./lib/client/feed.js
var client_feed = __webpack_require__(9339);
;// CONCATENATED MODULE: ./lib/client/chat.js
/** A conversation: one thread of Codex, turn after turn. */





/**
 * Iterate over it for the events of the current turn; `get()` its final reply; `resume()` the conversation.
 * A turn's events are kept from its start until its first reader; a later reader starts at now.
 */
class Chat {
    #thread;
    #defaults;
    #threadId;
    #usage;
    #turn;
    /** Use `Client.createChat`. */
    constructor(thread, prompt, defaults, options = {}) {
        this.#thread = thread;
        this.#defaults = defaults;
        this.#threadId = thread.id;
        this.#turn = this.#start(prompt, options);
    }
    /** Codex's id of the thread, for `Client.resumeChat`. On MCP it is known with the first event. */
    get threadId() {
        return this.#threadId;
    }
    /** Tokens used by the whole thread so far, as Codex counts them. */
    get usage() {
        return this.#usage;
    }
    /** Id of the permission profile that Codex confirmed for this thread. */
    get permissionProfile() {
        return this.#thread.permissionProfile;
    }
    /** The events of the current turn. Ends with the turn; throws a typed error when the turn failed. */
    [Symbol.asyncIterator]() {
        return this.#turn.feed.read();
    }
    /** The final reply of the current turn. Rejects with a ChatError, or a ConnectionError when Codex is gone. */
    get() {
        return this.#turn.reply.promise;
    }
    /** Starts the next turn, after the current one has ended. Rejects with a ChatError when the signal aborts before. */
    async resume(prompt, options = {}) {
        const ended = this.#turn.running.done.catch(() => undefined);
        await (0,client_abort/* unlessAborted */.W)(ended, options.signal);
        this.#turn = this.#start(prompt, options);
        return this;
    }
    /** Asks Codex to stop the current turn. `turn_aborted` follows as an event, and `get()` rejects. */
    async interrupt() {
        await this.#turn.running.interrupt();
    }
    #start(prompt, { signal }) {
        const feed = new client_feed/* Feed */.JY();
        const reply = (0,deferred/* deferred */.yX)();
        // Whoever only iterates never asks for the reply; its rejection is not unhandled then.
        reply.promise.catch(() => undefined);
        let last;
        const running = this.#thread.startTurn({ ...this.#defaults, prompt }, event => {
            this.#note(event);
            last = event;
            feed.push(event);
        });
        const finish = (result) => {
            signal?.removeEventListener('abort', abort);
            if (typeof result === 'string')
                reply.resolve(result);
            else
                reply.reject(result);
            // A turn that ended without a reply, or was interrupted on purpose, is not a broken stream.
            const harmless = result instanceof errors/* ChatError */.xd && (result.code === 'empty_reply' || result.code === 'interrupted');
            feed.end(typeof result === 'string' || harmless ? undefined : result);
        };
        const abort = () => {
            void running.interrupt().catch(() => undefined);
            finish((0,client_abort/* turnAborted */.l)(signal));
        };
        running.done.then(() => finish(resultOf(last)), (error) => finish(error));
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener('abort', abort, { once: true });
        return { feed, reply, running };
    }
    #note(event) {
        if (event.type === 'session_configured')
            this.#threadId ??= event.session_id;
        else if (event.type === 'token_count' && event.total !== undefined)
            this.#usage = event.total;
    }
}
/** The reply, or the error, that a turn's last event stands for. */
function resultOf(last) {
    if (last?.type === 'task_complete')
        return last.last_agent_message?.trim() ? last.last_agent_message : emptyReply();
    if (last?.type === 'error')
        return turnFailure(last);
    if (last?.type === 'turn_aborted')
        return turnInterrupted(last);
    return new errors/* ChatError */.xd('Codex ended the turn without saying how.', {
        code: 'other',
        remedy: 'Try again; report it with the Codex version if it stays so.',
    });
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Client)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/wire/start.js
var start = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/wire/version.js
var wire_version = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/wire/connect.js




/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
async function connect(options) {
    try {
        return await connect_open(options);
    }
    catch (error) {
        await options.started?.close();
        throw error;
    }
}
async function connect_open(options) {
    const { codexPath, env, launcher, cwd, signal } = options;
    if (signal?.aborted)
        throw (0,start/* startAborted */.S3)(signal);
    const version = options.version ?? (await (0,wire_version/* readVersion */.$)({ command: codexPath, env, launcher, cwd, signal }));
    const { wire } = (0,wire_select/* select */.Lt)(version, options.transport);
    if (wire === 'mcp') {
        void options.started?.close();
        const { connectMcp } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 7715));
        return connectMcp({ ...options, version });
    }
    const { connectAppServer } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 4316));
    return connectAppServer({ ...options, version });
}

// EXTERNAL MODULE: ./lib/wire/environment.js
var wire_environment = __webpack_require__(728);
// EXTERNAL MODULE: ./lib/client/abort.js
var abort = __webpack_require__(7413);
// EXTERNAL MODULE: ./lib/client/chat.js + 1 modules
var chat = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/client/driver-config.js
var driver_config = __webpack_require__(1760);
;// CONCATENATED MODULE: ./lib/client/client.js
/** A connection to Codex: one process, any number of chats at once. */







/** A running Codex. Any number of chats may run on it at once. */
class Client {
    #driver;
    constructor(driver) {
        this.#driver = driver;
    }
    /** Starts Codex. Rejects with a ConnectionError, or an AuthenticationError when the credential cannot be handed over. */
    static async connect(options = {}) {
        const { codexPath = 'codex', codexVersion, codexHome, env, environment, account, configOverrides, ...rest } = options;
        const own = { ...(codexHome === undefined ? {} : { CODEX_HOME: codexHome }), ...env };
        const driver = await connect({
            ...rest,
            codexPath,
            version: codexVersion,
            env: environment === undefined ? (0,wire_environment/* inheritedEnvironment */.a)(process.env, own) : overlaid(environment, own),
            configOverrides: {
                ...configOverrides,
                ...(account === undefined ? {} : { cli_auth_credentials_store: '"ephemeral"' }),
            },
        });
        // Whatever waits for an answer rejects when the process is closed.
        const abort = () => void driver.close();
        options.signal?.addEventListener('abort', abort, { once: true });
        try {
            if (options.signal?.aborted)
                throw (0,start/* startAborted */.S3)(options.signal);
            if (account !== undefined)
                await signIn(driver, account);
            return new Client(driver);
        }
        catch (error) {
            await driver.close();
            throw options.signal?.aborted ? (0,start/* startAborted */.S3)(options.signal) : error;
        }
        finally {
            options.signal?.removeEventListener('abort', abort);
        }
    }
    /** The protocol in use. */
    get wire() {
        return this.#driver.wire;
    }
    /** Version of the CLI, `X.Y.Z`. */
    get codexVersion() {
        return this.#driver.version;
    }
    /** Process id of Codex. */
    get pid() {
        return this.#driver.pid;
    }
    /** Starts a conversation. Resolves when its first turn is on its way. */
    createChat(prompt, config = {}, options = {}) {
        return this.#chat(prompt, config, options);
    }
    /** Continues a conversation of this or an earlier client, by its thread's id. */
    resumeChat(threadId, prompt, config = {}, options = {}) {
        return this.#chat(prompt, config, options, threadId);
    }
    /** Ends Codex and everything it started. Turns that still run reject with a ConnectionError. Idempotent. */
    close() {
        return this.#driver.close();
    }
    async [Symbol.asyncDispose]() {
        await this.close();
    }
    async #chat(prompt, config, options, resume) {
        const { signal, ready } = options;
        if (signal?.aborted)
            throw (0,abort/* turnAborted */.l)(signal);
        const { thread, turn } = (0,driver_config/* toDriverConfig */.A)(config, this.#driver);
        const opened = await (0,abort/* unlessAborted */.W)(this.#driver.openThread({ ...thread, resume }), signal);
        if (this.wire === 'app-server')
            confirmProfile(thread.config['default_permissions'], opened.permissionProfile);
        if (ready !== undefined)
            await (0,abort/* unlessAborted */.W)(ready, signal);
        return new chat/* Chat */.r(opened, prompt, turn, options);
    }
}
/** A permission profile that was asked for must be in force before the first turn: a sandbox that is not would tell nobody. */
function confirmProfile(wanted, active) {
    if (typeof wanted !== 'string' || wanted === active)
        return;
    throw new errors/* ConnectionError */.Rc(`Codex did not put the permission profile ${wanted} in force: ${active ?? 'none'} is active.`, {
        code: 'sandbox_error',
        remedy: `Remove \`sandbox_mode\` from the configuration, or use Codex ${wire_select/* FIRST_PERMISSION_PROFILES */.qK} or later.`,
    });
}
async function signIn(driver, account) {
    if (!driver.capabilities.inMemorySignIn) {
        throw new errors/* AuthenticationError */.v3(`Codex ${driver.version} over ${driver.wire} takes no credential in memory.`, {
            code: 'unsupported_option',
            remedy: 'Store the sign-in in a Codex home with CodexAuth.set, or use Codex 0.98 or later.',
        });
    }
    await driver.signIn(account);
}
function overlaid(environment, own) {
    const entries = Object.entries({ ...environment, ...own });
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ Feed),
/* harmony export */   pt: () => (/* binding */ MAX_UNREAD_OUTPUT)
/* harmony export */ });
/* unused harmony export EventQueue */
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);
/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */

/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024;
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = 64 * 1024;
/** Bytes joined outside the heap, up to `MAX_MERGED`. */
class Joined {
    #buffer = Buffer.alloc(0);
    #used = 0;
    hasRoomFor(data) {
        return this.#used + sizeOf(data) <= MAX_MERGED;
    }
    add(data) {
        const size = this.#used + sizeOf(data);
        if (size > this.#buffer.length) {
            const larger = Buffer.allocUnsafeSlow(Math.min(MAX_MERGED, size * 2));
            this.#buffer.copy(larger);
            this.#buffer = larger;
        }
        if (typeof data === 'string')
            this.#used += this.#buffer.write(data, this.#used);
        else {
            this.#buffer.set(data, this.#used);
            this.#used += data.length;
        }
    }
    get bytes() {
        return this.#buffer.subarray(0, this.#used);
    }
}
const sizeOf = (data) => typeof data === 'string' ? Buffer.byteLength(data) : data.length;
/**
 * Unread output of a command, joined outside the heap: as strings, 16 MiB of it made the process grow by three times
 * as much.
 */
class UnreadOutput {
    #first;
    #text = new Joined();
    #bytes;
    constructor(first) {
        this.#first = { ...first, text: '', bytes: undefined };
        this.#bytes = first.bytes && new Joined();
        this.add(first);
    }
    /** Takes the output if it goes on where this ends, and if there is room. */
    add({ call_id, stream, text, bytes }) {
        if (call_id !== this.#first.call_id || stream !== this.#first.stream || !isWellFormed(text))
            return false;
        if (bytes === undefined ? this.#bytes !== undefined : !this.#bytes?.hasRoomFor(bytes))
            return false;
        if (!this.#text.hasRoomFor(text))
            return false;
        this.#text.add(text);
        if (bytes !== undefined)
            this.#bytes?.add(bytes);
        return true;
    }
    event() {
        const bytes = this.#bytes && new Uint8Array(this.#bytes.bytes);
        return { ...this.#first, text: this.#text.bytes.toString('utf8'), bytes };
    }
    /** Whether it is small enough that others can be joined to it, and survives UTF-8. */
    static fits({ text, bytes = new Uint8Array() }) {
        return sizeOf(text) <= MAX_MERGED / 2 && bytes.length <= MAX_MERGED / 2 && isWellFormed(text);
    }
}
/** Half of a surrogate pair does not survive UTF-8. */
const isWellFormed = (text) => !/[\ud800-\udfff]/u.test(text);
/** One reader's queue. */
class EventQueue {
    #events = [];
    #head = 0;
    /** Whether the last event was made here by merging, and may be changed. */
    #ownTail = false;
    #unreadOutput = 0;
    #waiting = [];
    #end;
    push(event) {
        if (this.#end !== undefined)
            return;
        const waiting = this.#waiting.shift();
        if (waiting !== undefined)
            waiting.resolve({ done: false, value: event });
        else if (event.type === 'exec_command_output_delta')
            this.#pushOutput(event);
        else if (event.type === 'exec_command_end')
            this.#pushEnd(event);
        else if (!this.#merge(event))
            this.#append(event, false);
    }
    /** No more events come. The error, if any, reaches the reader after what is queued. */
    end(error) {
        if (this.#end !== undefined)
            return;
        this.#end = { error };
        for (const waiting of this.#waiting.splice(0)) {
            void this.#last().then(result => waiting.resolve(result), (failure) => waiting.reject(failure));
        }
    }
    /** The error, once, and then nothing more. */
    #last() {
        const error = this.#end?.error;
        this.#end = { error: undefined };
        return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
    }
    next() {
        const entry = this.#events[this.#head];
        if (entry !== undefined) {
            const event = entry instanceof UnreadOutput ? entry.event() : entry;
            this.#head++;
            this.#unreadOutput -= outputOf(event).length;
            if (this.#head === this.#events.length) {
                this.#events = [];
                this.#head = 0;
            }
            else if (this.#head > 1024 && this.#head * 2 > this.#events.length) {
                this.#events = this.#events.slice(this.#head);
                this.#head = 0;
            }
            return Promise.resolve({ done: false, value: event });
        }
        if (this.#end !== undefined)
            return this.#last();
        const waiting = (0,_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .deferred */ .yX)();
        this.#waiting.push(waiting);
        return waiting.promise;
    }
    return() {
        this.#events = [];
        this.#head = 0;
        this.end();
        this.#end = { error: undefined };
        return Promise.resolve({ done: true, value: undefined });
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    get #tail() {
        return this.#head < this.#events.length ? this.#events.at(-1) : undefined;
    }
    #append(event, own) {
        this.#events.push(event);
        this.#ownTail = own;
    }
    #pushOutput(event) {
        const tail = this.#tail;
        if (this.#unreadOutput + event.text.length <= MAX_UNREAD_OUTPUT) {
            this.#unreadOutput += event.text.length;
            if (tail instanceof UnreadOutput ? !tail.add(event) : !this.#joinTail(event))
                this.#append(event, false);
            return;
        }
        this.#drop(event.call_id, event.bytes?.length ?? Buffer.byteLength(event.text));
    }
    /** Joins two neighbours: one alone costs less as it is. */
    #joinTail(event) {
        const tail = this.#tail;
        if (!isOutput(tail) || !UnreadOutput.fits(tail))
            return false;
        const joined = new UnreadOutput(tail);
        if (!joined.add(event))
            return false;
        this.#events[this.#events.length - 1] = joined;
        return true;
    }
    /** The end of a command repeats its output. */
    #pushEnd(event) {
        const output = outputOf(event);
        if (this.#unreadOutput + output.length <= MAX_UNREAD_OUTPUT) {
            this.#unreadOutput += output.length;
            return this.#append(event, false);
        }
        this.#drop(event.call_id, Buffer.byteLength(output));
        this.#append({ ...event, aggregated_output: undefined }, true);
    }
    #drop(call_id, bytes) {
        const tail = this.#tail;
        if (isDropped(tail) && tail.call_id === call_id)
            tail.bytes += bytes;
        else
            this.#append({ type: 'output_dropped', call_id, bytes }, true);
    }
    /** Joins a piece of text to the unread one before it, so that a pause of the reader costs no memory an event. */
    #merge(event) {
        const tail = this.#tail;
        if (!isTextDelta(event) || tail === undefined || tail instanceof UnreadOutput || !isTextDelta(tail))
            return false;
        if (tail.type !== event.type || tail.item_id !== event.item_id || tail.delta.length > MAX_MERGED)
            return false;
        if (this.#ownTail)
            tail.delta += event.delta;
        else
            this.#replaceTail({ ...tail, delta: tail.delta + event.delta });
        return true;
    }
    #replaceTail(event) {
        this.#events[this.#events.length - 1] = event;
        this.#ownTail = true;
    }
}
const isTextDelta = (event) => event.type === 'agent_message_delta' ||
    event.type === 'agent_reasoning_delta' ||
    event.type === 'agent_reasoning_raw_content_delta';
/** The output that an event carries. */
function outputOf(event) {
    if (event.type === 'exec_command_output_delta')
        return event.text;
    return (event.type === 'exec_command_end' && event.aggregated_output) || '';
}
const isOutput = (entry) => entry !== undefined && !(entry instanceof UnreadOutput) && entry.type === 'exec_command_output_delta';
const isDropped = (entry) => entry !== undefined && !(entry instanceof UnreadOutput) && entry.type === 'output_dropped';
/** The events of one turn, for any number of readers. */
class Feed {
    /** Kept from the first event on until somebody reads; handed to the first reader. */
    #buffer = new EventQueue();
    #readers = new Set();
    #ended;
    push(event) {
        this.#buffer?.push(event);
        for (const reader of this.#readers)
            reader.push(event);
    }
    end(error) {
        if (this.#ended !== undefined)
            return;
        this.#ended = { error };
        this.#buffer?.end(error);
        for (const reader of this.#readers)
            reader.end(error);
    }
    /** The first reader gets everything from the start; a later one what comes from now on. */
    read() {
        const first = this.#buffer;
        this.#buffer = undefined;
        const queue = first ?? new EventQueue();
        this.#readers.add(queue);
        if (first === undefined && this.#ended !== undefined)
            queue.end();
        return {
            next: () => queue.next(),
            return: () => {
                this.#readers.delete(queue);
                return queue.return();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
        };
    }
}


/***/ })

};
