export const id = 906;
export const ids = [906];
export const modules = {

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Chat)
});

// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
    return new errors/* ChatError */.xd(`The turn ended before its reply: ${event.reason}.`, { code: 'interrupted' });
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

;// CONCATENATED MODULE: ./lib/client/feed.js
/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */

/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024;
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = 64 * 1024;
/**
 * Unread output of a command, joined outside the heap: as strings, 16 MiB of it made the process grow by three times
 * as much.
 */
class UnreadOutput {
    #buffer = Buffer.alloc(0);
    #first;
    #used = 0;
    constructor(first) {
        this.#first = { ...first, text: '' };
        this.add(first);
    }
    /** Takes the output if it goes on where this ends, and if there is room. */
    add({ call_id, stream, text, bytes }) {
        if (call_id !== this.#first.call_id || stream !== this.#first.stream || bytes !== undefined)
            return false;
        const most = this.#used + text.length * 3;
        if (most > MAX_MERGED || !isWellFormed(text))
            return false;
        if (most > this.#buffer.length) {
            const larger = Buffer.allocUnsafeSlow(Math.min(MAX_MERGED, most * 2));
            this.#buffer.copy(larger);
            this.#buffer = larger;
        }
        this.#used += this.#buffer.write(text, this.#used);
        return true;
    }
    event() {
        return { ...this.#first, text: this.#buffer.toString('utf8', 0, this.#used) };
    }
    static fits(event) {
        return (event !== undefined &&
            !(event instanceof UnreadOutput) &&
            event.type === 'exec_command_output_delta' &&
            event.bytes === undefined &&
            event.text.length * 3 <= MAX_MERGED / 2 &&
            isWellFormed(event.text));
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
    #waiting;
    #end;
    push(event) {
        if (this.#end !== undefined)
            return;
        if (this.#waiting !== undefined) {
            const waiting = this.#waiting;
            this.#waiting = undefined;
            waiting.resolve({ done: false, value: event });
        }
        else if (event.type === 'exec_command_output_delta')
            this.#pushOutput(event);
        else if (!this.#merge(event))
            this.#append(event, false);
    }
    /** No more events come. The error, if any, reaches the reader after what is queued. */
    end(error) {
        if (this.#end !== undefined)
            return;
        this.#end = { error };
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting === undefined)
            return;
        if (error === undefined)
            waiting.resolve({ done: true, value: undefined });
        else {
            this.#end = { error: undefined };
            waiting.reject(error);
        }
    }
    next() {
        const entry = this.#events[this.#head];
        if (entry !== undefined) {
            const event = entry instanceof UnreadOutput ? entry.event() : entry;
            this.#head++;
            if (event.type === 'exec_command_output_delta')
                this.#unreadOutput -= event.text.length;
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
        if (this.#end !== undefined) {
            const { error } = this.#end;
            this.#end = { error: undefined };
            return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
        }
        this.#waiting ??= (0,deferred/* deferred */.y)();
        return this.#waiting.promise;
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
            if (tail instanceof UnreadOutput && tail.add(event))
                return;
            this.#append(UnreadOutput.fits(event) ? new UnreadOutput(event) : event, false);
            return;
        }
        const bytes = event.bytes?.length ?? Buffer.byteLength(event.text);
        if (isDropped(tail) && tail.call_id === event.call_id)
            tail.bytes += bytes;
        else
            this.#append({ type: 'output_dropped', call_id: event.call_id, bytes }, true);
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
    /** Starts the next turn, after the current one has ended. */
    async resume(prompt, options = {}) {
        options.signal?.throwIfAborted();
        await this.#turn.running.done.catch(() => undefined);
        this.#turn = this.#start(prompt, options);
        return this;
    }
    /** Asks Codex to stop the current turn. `turn_aborted` follows as an event, and `get()` rejects. */
    async interrupt() {
        await this.#turn.running.interrupt();
    }
    #start(prompt, { signal }) {
        const feed = new Feed();
        const reply = (0,deferred/* deferred */.y)();
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
            finish(new errors/* ChatError */.xd('The turn was aborted.', { code: 'aborted', cause: signal?.reason }));
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
    return new errors/* ChatError */.xd('Codex ended the turn without saying how.', { code: 'other' });
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
// EXTERNAL MODULE: ./lib/wire/version.js
var wire_version = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/wire/connect.js


/** Starts Codex on the wire its version speaks. Rejects with a ConnectionError. */
async function connect(options) {
    const { codexPath, env, launcher, cwd } = options;
    const version = options.version ?? (await (0,wire_version/* readVersion */.$)({ command: codexPath, env, launcher, cwd }));
    const { wire } = (0,wire_select/* select */.Lt)(version, options.transport);
    if (wire === 'mcp') {
        const { connectMcp } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 7715));
        return connectMcp({ ...options, version });
    }
    const { connectAppServer } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 4316));
    return connectAppServer({ ...options, version });
}

// EXTERNAL MODULE: ./lib/wire/environment.js
var wire_environment = __webpack_require__(728);
// EXTERNAL MODULE: ./lib/client/chat.js + 2 modules
var chat = __webpack_require__(5671);
// EXTERNAL MODULE: ./lib/client/driver-config.js
var driver_config = __webpack_require__(1760);
;// CONCATENATED MODULE: ./lib/client/client.js
/** A connection to Codex: one process, any number of chats at once. */






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
            options.signal?.throwIfAborted();
            if (account !== undefined)
                await signIn(driver, account);
            return new Client(driver);
        }
        catch (error) {
            await driver.close();
            throw error;
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
        options.signal?.throwIfAborted();
        const { thread, turn } = (0,driver_config/* toDriverConfig */.A)(config, this.#driver);
        const opened = await this.#driver.openThread({ ...thread, resume });
        if (this.wire === 'app-server')
            confirmProfile(thread.config['default_permissions'], opened.permissionProfile);
        options.signal?.throwIfAborted();
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

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ ReasoningEffort),
/* harmony export */   JG: () => (/* binding */ ReasoningSummary),
/* harmony export */   K2: () => (/* binding */ ApprovalPolicy),
/* harmony export */   WT: () => (/* binding */ Verbosity),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   vq: () => (/* binding */ SandboxMode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** What a chat is opened with: the types a program writes, and their one validation. */


/** How much the model thinks. `None` needs Codex 0.58, `XHigh` 0.59, `Max` and `Ultra` 0.138; which of them a model takes is the model's affair. */
const ReasoningEffort = {
    None: 'none',
    Minimal: 'minimal',
    Low: 'low',
    Medium: 'medium',
    High: 'high',
    XHigh: 'xhigh',
    Max: 'max',
    Ultra: 'ultra',
};
/** How much of the model's reasoning is summarized into events. */
const ReasoningSummary = {
    Auto: 'auto',
    Concise: 'concise',
    Detailed: 'detailed',
    None: 'none',
};
/** How long the model's answers are. */
const Verbosity = { Low: 'low', Medium: 'medium', High: 'high' };
/** What the agent's commands may write: nothing, the working directory and temporary files, or everything. */
const SandboxMode = {
    ReadOnly: 'read-only',
    WorkspaceWrite: 'workspace-write',
    DangerFullAccess: 'danger-full-access',
};
/**
 * When Codex asks before it acts. `OnFailure` left with Codex 0.143; `Untrusted` is not taken over MCP from 0.149 on.
 * Requests go to `onServerRequest` of `Client.connect`, and are declined without one.
 */
const ApprovalPolicy = {
    Untrusted: 'untrusted',
    OnFailure: 'on-failure',
    OnRequest: 'on-request',
    Never: 'never',
};
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().finite();
const strings = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const server = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?!__proto__$)[A-Za-z0-9_-]+$/, 'must be letters, digits, _ and - only'),
    startupTimeoutSec: seconds.optional(),
    toolTimeoutSec: seconds.optional(),
    enabledTools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    toolNames: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
};
const stdioServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...server,
    command: text,
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly().optional(),
    env: strings.optional(),
    cwd: text.optional(),
});
const httpServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...server,
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an http or https URL' }),
    bearerTokenEnvVar: text.optional(),
    httpHeaders: strings.optional(),
});
const hasUrl = (value) => typeof value === 'object' && value !== null && 'url' in value;
// Not a union: its error would not say which of the two kinds of server, and which field, is wrong.
const mcpServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform((value, context) => {
    const result = (hasUrl(value) ? httpServer : stdioServer).safeParse(value);
    if (result.success)
        return result.data;
    for (const { message, path } of result.error.issues) {
        context.issues.push({ code: 'custom', message, path, input: value });
    }
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        model: text.optional(),
        modelProvider: text.optional(),
        reasoningEffort: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ReasoningEffort).optional(),
        reasoningSummary: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ReasoningSummary).optional(),
        verbosity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Verbosity).optional(),
        sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SandboxMode).optional(),
        networkAccess: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        approvalPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ApprovalPolicy).optional(),
    })
        .refine(({ networkAccess, sandbox }) => networkAccess === undefined || (sandbox ?? 'workspace-write') === 'workspace-write', { path: ['networkAccess'], message: 'is for the sandbox workspace-write only' })
        .optional(),
    workingDirectory: text.optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be names of variables'), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional(),
    baseInstructions: text.optional(),
    developerInstructions: text.optional(),
    mcpServers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mcpServer)
        .readonly()
        .refine(servers => new Set(servers.map(({ name }) => name)).size === servers.length, 'has two servers of one name')
        .optional(),
    outputSchema: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
    permissionProfile: text.optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
})
    .refine(config => config.permissionProfile === undefined || config.profile?.sandbox === undefined, {
    path: ['permissionProfile'],
    message: 'and profile.sandbox exclude each other',
});
/** Checks a configuration. Throws a CodexError (`invalid_config`) that names every wrong field, never a value. */
function parseConfig(config) {
    const result = schema.safeParse(config);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(({ path, message }) => `${fieldOf(path)}: ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexError */ .uR(`The chat's configuration is wrong. ${problems.join('; ')}.`, {
        code: 'invalid_config',
        remedy: 'Correct the named fields; anything without a field of its own goes into `config`.',
    });
}
function fieldOf(path) {
    const name = path.reduce((before, part) => typeof part === 'number' ? `${before}[${part}]` : before ? `${before}.${String(part)}` : String(part), '');
    return name === '' ? 'configuration' : name;
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toDriverConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _wire_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _wire_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3097);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2625);
/** From a chat's configuration to what a wire is asked. Pure; the version limits are measured (docs/library.md). */




/** First CLI that takes developer instructions over MCP; older ones ignore them silently. */
const FIRST_DEVELOPER_INSTRUCTIONS = '0.53.0';
/** First CLI that reaches HTTP servers with the MCP client it has by default. */
const FIRST_HTTP_SERVERS = '0.45.0';
/** First CLI with `http_headers`, `bearer_token_env_var`, `cwd` and `enabled_tools` for MCP servers. Ignored before. */
const FIRST_SERVER_OPTIONS = '0.47.0';
/** CLIs that ask before each MCP tool call, and take an approval for a named tool only. Over MCP nobody can answer. */
const FIRST_ASKING_FOR_TOOLS = '0.117.0';
const FIRST_APPROVING_SERVERS = '0.122.0';
/** First CLI that takes an effort. Those not listed work everywhere. */
const FIRST_EFFORT = {
    none: '0.58.0',
    xhigh: '0.59.0',
    max: '0.138.0',
    ultra: '0.138.0',
};
/** First CLIs that refuse an approval policy: either wire, and MCP. */
const FIRST_WITHOUT_ON_FAILURE = '0.143.0';
const FIRST_MCP_WITHOUT_UNTRUSTED = '0.149.0';
/**
 * Validates a configuration and translates it. Throws a CodexError `invalid_config` for a wrong one, and a
 * ConnectionError `unsupported_option` for one that this CLI cannot carry on this wire, saying which could.
 */
function toDriverConfig(config, target) {
    const valid = (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(config);
    refuseUnsupported(valid, target);
    const { profile = {}, env, mcpServers = [] } = valid;
    const appServer = target.wire === 'app-server';
    const derived = compact({
        model_provider: profile.modelProvider,
        // Also in the configuration, so that the thread is opened with them and reports them.
        model_reasoning_effort: profile.reasoningEffort,
        model_reasoning_summary: profile.reasoningSummary,
        model_verbosity: profile.verbosity,
        sandbox_workspace_write: profile.networkAccess === undefined ? undefined : { network_access: profile.networkAccess },
        default_permissions: valid.permissionProfile,
        shell_environment_policy: env === undefined ? undefined : { set: env },
        mcp_servers: mcpServers.length === 0
            ? undefined
            : Object.fromEntries(mcpServers.map(server => [server.name, serverTable(server, target.version)])),
        // Newer CLIs need no asking, and warn of the word.
        experimental_use_rmcp_client: mcpServers.some(isHttp) && (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(target.version, FIRST_HTTP_SERVERS) < 0 ? true : undefined,
    });
    return {
        thread: {
            cwd: valid.workingDirectory,
            model: profile.model,
            sandbox: profile.sandbox,
            approvalPolicy: profile.approvalPolicy,
            config: merge(derived, expandDotted(valid.config ?? {})),
            baseInstructions: valid.baseInstructions,
            developerInstructions: valid.developerInstructions,
        },
        turn: {
            images: valid.images,
            effort: appServer ? profile.reasoningEffort : undefined,
            summary: appServer ? profile.reasoningSummary : undefined,
            outputSchema: valid.outputSchema,
        },
    };
}
function refuseUnsupported(config, { version, wire, capabilities }) {
    const before = (first) => (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, first) < 0;
    const refuse = (field, could) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} over ${wire} cannot carry ${field}; ${could} could.`, {
            code: 'unsupported_option',
            remedy: `Use ${could}, or leave ${field} out.`,
        });
    };
    const { profile = {}, mcpServers = [] } = config;
    const appServer = `Codex ${_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_APP_SERVER */ .he} or later over app-server`;
    if (config.outputSchema !== undefined && !capabilities.outputSchema)
        refuse('outputSchema', appServer);
    if (config.images !== undefined && !capabilities.images)
        refuse('images', appServer);
    if (config.permissionProfile !== undefined && !capabilities.permissionProfiles) {
        refuse('permissionProfile', `Codex ${_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_PERMISSION_PROFILES */ .qK} or later over app-server`);
    }
    if (config.developerInstructions !== undefined && before(FIRST_DEVELOPER_INSTRUCTIONS)) {
        refuse('developerInstructions', `Codex ${FIRST_DEVELOPER_INSTRUCTIONS} or later`);
    }
    const firstEffort = profile.reasoningEffort && FIRST_EFFORT[profile.reasoningEffort];
    if (firstEffort !== undefined && before(firstEffort)) {
        refuse(`profile.reasoningEffort ${profile.reasoningEffort}`, `Codex ${firstEffort} or later`);
    }
    const policy = `profile.approvalPolicy ${profile.approvalPolicy}`;
    if (profile.approvalPolicy === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .ApprovalPolicy */ .K2.OnFailure && !before(FIRST_WITHOUT_ON_FAILURE)) {
        refuse(policy, `a Codex before ${FIRST_WITHOUT_ON_FAILURE}`);
    }
    if (profile.approvalPolicy === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .ApprovalPolicy */ .K2.Untrusted &&
        wire === 'mcp' &&
        !before(FIRST_MCP_WITHOUT_UNTRUSTED)) {
        refuse(policy, appServer);
    }
    for (const [index, server] of mcpServers.entries()) {
        const at = (field) => refuse(`mcpServers[${index}].${field}`, `Codex ${FIRST_SERVER_OPTIONS} or later`);
        const asks = !before(FIRST_ASKING_FOR_TOOLS) && before(FIRST_APPROVING_SERVERS);
        if (wire === 'mcp' && asks && namedTools(server) === undefined) {
            refuse(`mcpServers[${index}] without toolNames`, `app-server, or Codex ${FIRST_APPROVING_SERVERS} or later`);
        }
        if (!before(FIRST_SERVER_OPTIONS))
            continue;
        if (server.enabledTools !== undefined)
            at('enabledTools');
        if (!isHttp(server)) {
            if (server.cwd !== undefined)
                at('cwd');
        }
        else {
            if (server.bearerTokenEnvVar !== undefined)
                at('bearerTokenEnvVar');
            if (server.httpHeaders !== undefined && bearerOf(server) === undefined)
                at('httpHeaders');
        }
    }
}
const isHttp = (server) => 'url' in server;
/**
 * The token for CLIs before 0.47: they know no headers but that of a bearer token, and write its scheme twice
 * (`Bearer Bearer …`). Only the tool server of this package lets that pass, which is on loopback.
 */
function bearerOf({ url, httpHeaders = {} }) {
    const [entry, ...more] = Object.entries(httpHeaders);
    if (!(0,_wire_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url) || entry === undefined || more.length > 0)
        return undefined;
    return entry[0].toLowerCase() === 'authorization' ? /^Bearer (.+)$/.exec(entry[1])?.[1] : undefined;
}
function serverTable(server, version) {
    const byName = (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, FIRST_APPROVING_SERVERS) < 0 ? namedTools(server) : undefined;
    return compact({
        ...(isHttp(server) ? httpTable(server, version) : stdioTable(server)),
        startup_timeout_sec: server.startupTimeoutSec,
        tool_timeout_sec: server.toolTimeoutSec,
        enabled_tools: server.enabledTools,
        required: server.required ?? true,
        // With approval policy `never`, Codex from 0.154 on refuses every tool call without this.
        default_tools_approval_mode: 'approve',
        tools: byName && Object.fromEntries(byName.map(name => [name, { approval_mode: 'approve' }])),
    });
}
const namedTools = ({ toolNames, enabledTools }) => toolNames ?? enabledTools;
const stdioTable = ({ command, args, env, cwd }) => ({
    command,
    args,
    env,
    cwd,
});
function httpTable(server, version) {
    const { url, bearerTokenEnvVar, httpHeaders } = server;
    if (httpHeaders !== undefined && (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, FIRST_SERVER_OPTIONS) < 0) {
        return { url, bearer_token: bearerOf(server) };
    }
    return { url, bearer_token_env_var: bearerTokenEnvVar, http_headers: httpHeaders };
}
/** Without the keys that have no value. */
function compact(table) {
    return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined));
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `over` upon `base`, table by table; anything else is replaced. */
function merge(base, over) {
    const result = new Map(Object.entries(base));
    for (const [key, value] of Object.entries(over)) {
        const before = result.get(key);
        result.set(key, isTable(before) && isTable(value) ? merge(before, value) : value);
    }
    return Object.fromEntries(result);
}
/** Codex splits the outermost keys at their dots; done here, so that `a.b` and `a: { b }` mean the same to `merge`. */
function expandDotted(table) {
    return Object.entries(table).reduce((result, [key, value]) => {
        const [first = key, ...rest] = key.split('.');
        const nested = rest.reduceRight((inner, part) => ({ [part]: inner }), value);
        return merge(result, { [first]: nested });
    }, {});
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/** Which Codex a binary is. */


const VERSION_TIMEOUT_MS = 20_000;
/** Asks a CLI for its version (`codex-cli X.Y.Z`). Rejects with a ConnectionError when it is none. */
async function readVersion(options) {
    const { stdout, stderr, end } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runCodex */ .H)({
        ...options,
        args: ['--version'],
        timeoutMs: VERSION_TIMEOUT_MS,
    });
    if (end.error !== undefined)
        throw end.error;
    const version = /^codex(?:-cli)? v?(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`${options.command} did not tell a Codex version.`, {
            code: 'spawn_failed',
            remedy: 'Name the binary of the Codex CLI.',
            exitCode: end.exitCode,
            signal: end.signal,
            stderrTail: stderr,
        });
    }
    return version;
}


/***/ })

};
