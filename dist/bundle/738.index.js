export const id = 738;
export const ids = [738];
export const modules = {

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ CodexAuth)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/wire/environment.js
var environment = __webpack_require__(728);
// EXTERNAL MODULE: ./lib/wire/process.js + 1 modules
var wire_process = __webpack_require__(3102);
// EXTERNAL MODULE: ./lib/auth/facts.js
var facts = __webpack_require__(9933);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/auth/login.js
/** `codex login`, watched: where to sign in, and whether it worked. */




/** How long Codex has to say where to sign in, in milliseconds. It takes 0.1 s, a device code one request. */
const ADDRESS_TIMEOUT_MS = 30_000;
/** A login that runs: somebody has to open `url` and sign in. */
class LoginSession {
    /** Where to sign in. */
    url;
    /** The code to type there, with device authorisation. */
    code;
    #process;
    #failure;
    #cancelled = false;
    constructor(process, address) {
        this.#process = process;
        this.url = address.url;
        this.code = address.code;
        this.#failure = process.closed.then(end => this.#cancelled ? loginError('was cancelled') : failureOf(process, end));
    }
    /** Settles when Codex is done: whether it is signed in. */
    async wait() {
        return (await this.#failure) === undefined;
    }
    /** Settles when Codex is done: why it is not signed in, if it is not. */
    failure() {
        return this.#failure;
    }
    /** Gives the login up. Resolves when nothing of it runs any more. */
    cancel() {
        this.#cancelled = true;
        return this.#process.stop();
    }
    async [Symbol.asyncDispose]() {
        await this.cancel();
    }
}
/** Starts `codex login` and waits until it says where to sign in. Rejects with an AuthenticationError or a ConnectionError. */
async function startLogin(options) {
    options.signal?.throwIfAborted();
    const address = (0,deferred/* deferred */.yX)();
    let shown = '';
    const look = (text) => {
        // A browser's address comes on stderr, a device's on stdout, in colours.
        shown = (shown + text).slice(-16_384);
        const found = addressIn((0,external_node_util_.stripVTControlCharacters)(shown), options.deviceAuth === true);
        if (found !== undefined)
            address.resolve(found);
    };
    // Where the sign-in can be read from, whatever the user's configuration says.
    const args = ['login', '-c', 'cli_auth_credentials_store="file"'];
    if (options.deviceAuth === true)
        args.push('--device-auth');
    const process = new wire_process/* CodexProcess */.n({ command: options.command, args, env: options.env, onStderr: look }, lines => look(`${lines.join('\n')}\n`));
    let session;
    const stop = () => void (session?.cancel() ?? process.stop());
    options.signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => {
        address.reject(loginError(`did not show an address within ${ADDRESS_TIMEOUT_MS / 1000} s`));
    }, ADDRESS_TIMEOUT_MS);
    void process.closed.then(end => {
        options.signal?.removeEventListener('abort', stop);
        address.reject(failureOf(process, end) ?? loginError('ended without showing an address'));
    });
    try {
        session = new LoginSession(process, await address.promise);
        return session;
    }
    catch (error) {
        await process.stop();
        options.signal?.throwIfAborted();
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}
/** The address in what Codex printed so far: one of the known ones, or the first line that is nothing but one. */
function addressIn(text, withCode) {
    // A piece may end in the middle of an address: only whole lines count.
    const lines = text.split('\n').slice(0, -1);
    const url = lines
        .map(line => /https?:\/\/[^\s/]+\/(?:oauth\/authorize|codex\/device)\S*|^\s*https?:\/\/[^\s/]+\/\S+\s*$/.exec(line))
        .find(match => match !== null)?.[0]
        .trim();
    const code = lines.map(line => line.trim()).find(line => /^[A-Z0-9]{3,}-[A-Z0-9]{3,}$/.test(line));
    if (url === undefined || (withCode && code === undefined))
        return undefined;
    return { url, code: withCode ? code : undefined };
}
function failureOf(process, end) {
    if (end.exitCode === 0 && end.error === undefined)
        return undefined;
    const error = process.errorOf(end);
    return new errors/* AuthenticationError */.v3(`\`codex login\` did not sign in: ${error.message}`, {
        code: error.code === 'spawn_failed' ? 'spawn_failed' : 'not_signed_in',
        remedy: error.remedy ?? 'Run `codex-client login` again.',
        exitCode: error.exitCode,
        signal: error.signal,
        stderrTail: error.stderrTail,
        cause: error,
    });
}
function loginError(what) {
    return new errors/* AuthenticationError */.v3(`\`codex login\` ${what}.`, {
        code: 'not_signed_in',
        remedy: 'Run `codex login` by hand to see what it says.',
    });
}

// EXTERNAL MODULE: ./lib/auth/payload.js
var auth_payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/schema.js
var schema = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
;// CONCATENATED MODULE: ./lib/auth/codex-auth.js
/** The sign-in of a Codex home, with the names the Python package codex-client gives to it. */










const LOGOUT_TIMEOUT_MS = 30_000;
/** What a browser needs to open, beyond what Codex gets otherwise. */
const DESKTOP = [
    'BROWSER',
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'XAUTHORITY',
    'XDG_CURRENT_DESKTOP',
    'XDG_SESSION_TYPE',
    'XDG_DATA_DIRS',
    'DBUS_SESSION_BUS_ADDRESS',
    'WSL_DISTRO_NAME',
    'WSL_INTEROP',
];
/** Reads, restores and makes the sign-in that Codex uses. Every method may throw an AuthenticationError. */
class CodexAuth {
    /** Where the sign-in lives. */
    store;
    #command;
    #env;
    #login;
    #starting = false;
    constructor(options = {}) {
        this.#command = options.codexCommand ?? 'codex';
        this.#env = options.env ?? process.env;
        const home = options.codexHome ?? this.#env.CODEX_HOME?.trim();
        this.store =
            options.store ?? new store/* FileStore */.y(home === undefined || home === '' ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.codex') : home);
    }
    /** Restores a payload (or auth.json itself, or its base64) into the Codex home. Throws an AuthenticationError. */
    set(payload) {
        this.store.save((0,auth_payload/* decodePayload */.D)(typeof payload === 'string' ? payload : JSON.stringify(payload)));
    }
    /** The stored sign-in as a payload. Throws an AuthenticationError when there is none (`not_signed_in`). */
    read() {
        return (0,auth_payload/* encodePayload */.vy)(this.#load());
    }
    /** Whether the Codex home holds a sign-in Codex can use. */
    isAuthenticated() {
        try {
            return this.store.load() !== undefined;
        }
        catch {
            return false;
        }
    }
    /** Who is signed in, and how. Throws an AuthenticationError when nobody is. */
    status() {
        const auth = this.#load();
        return {
            kind: (0,schema/* isChatgpt */.G)(auth) ? 'chatgpt' : 'apikey',
            path: this.store instanceof store/* FileStore */.y ? this.store.path : undefined,
            email: (0,facts/* emailOf */.Ob)(auth),
            plan: (0,facts/* planOf */.XC)(auth),
            expires: (0,facts/* tokenExpiry */.f9)(auth),
            canRefresh: (0,schema/* isChatgpt */.G)(auth),
        };
    }
    /**
     * Starts `codex login` and resolves when it says where to sign in; `wait()` on the session tells whether it worked.
     * With `browser: false` no browser opens (on macOS and Windows Codex leaves no choice and opens it).
     */
    async login(options = {}) {
        if (this.#login !== undefined || this.#starting) {
            throw new errors/* AuthenticationError */.v3('A login is already running.', {
                code: 'other',
                remedy: 'Wait for it, or cancel it.',
            });
        }
        this.#starting = true;
        try {
            this.#files.prepare();
            const desktop = Object.fromEntries(DESKTOP.map(name => [name, this.#env[name]]));
            // The `webbrowser` library Codex uses starts what BROWSER names, before anything else.
            const env = this.#environment({ ...desktop, ...(options.browser === false ? { BROWSER: 'true' } : {}) });
            const session = await startLogin({ command: this.#command, env, ...options });
            this.#login = session;
            void session.wait().then(() => (this.#login = undefined));
            return session;
        }
        finally {
            this.#starting = false;
        }
    }
    /**
     * Gives the sign-in up: ends a login that runs, lets `codex logout` remove the credentials, and makes sure of it.
     * From 0.142 on Codex also revokes the refresh token (measured), so every copy of this sign-in dies with it.
     */
    async logout() {
        await this.#login?.cancel();
        const args = ['logout', '-c', 'cli_auth_credentials_store="file"'];
        const { end, stderr } = await (0,wire_process/* runCodex */.H)({
            command: this.#command,
            args,
            env: this.#environment(),
            timeoutMs: LOGOUT_TIMEOUT_MS,
        });
        this.store.clear();
        // 1: there was nothing to remove.
        if (end.exitCode === 0 || end.exitCode === 1)
            return;
        const why = end.error?.message ?? `\`codex logout\` ended with exit code ${end.exitCode ?? 'unknown'}.`;
        throw new errors/* AuthenticationError */.v3(`The sign-in was removed but not revoked: ${why}`, {
            code: end.error?.code ?? 'process_exited',
            remedy: end.error?.remedy ?? 'Log out of all devices in the settings of ChatGPT to revoke it.',
            exitCode: end.exitCode,
            stderrTail: stderr,
        });
    }
    get #files() {
        if (this.store instanceof store/* FileStore */.y)
            return this.store;
        throw new errors/* AuthenticationError */.v3('Codex logs in and out only where its credentials are in a file.', {
            code: 'unsupported_option',
            remedy: 'Use CodexAuth without `store`.',
        });
    }
    #load() {
        const auth = this.store.load();
        if (auth !== undefined)
            return auth;
        const where = this.store instanceof store/* FileStore */.y ? `: there is no ${this.store.path}` : '';
        throw new errors/* AuthenticationError */.v3(`Nobody is signed in${where}.`, {
            code: 'not_signed_in',
            remedy: 'Sign in with `codex-client login`.',
        });
    }
    #environment(extra = {}) {
        return (0,environment/* inheritedEnvironment */.a)(this.#env, { ...extra, CODEX_HOME: this.#files.home });
    }
}


/***/ }),

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

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Client)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/wire/app-server/peer.js
var app_server_peer = __webpack_require__(5599);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/wire/app-server/protocol.js
/**
 * The part of app-server's protocol that is decoded, as zod schemas. `codex app-server generate-json-schema`
 * prints the whole of it for a CLI; the compatibility suite checks these against it. Fields are as lenient as the
 * versions differ (0.98 – 0.169): what some version omits is optional here.
 */

const protocol_text = schemas/* string */.YjP().nullish();
const count = schemas/* number */.aig().nullish();
const fileUpdateChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    kind: schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['add', 'delete', 'update']), move_path: protocol_text }),
    diff: schemas/* string */.YjP(),
});
const item = (type, shape) => schemas/* object */.Ikc({ type: schemas/* literal */.euz(type), id: schemas/* string */.YjP(), ...shape });
const threadItem = schemas/* discriminatedUnion */.gMt('type', [
    item('agentMessage', { text: schemas/* string */.YjP(), phase: protocol_text }),
    item('reasoning', { summary: schemas/* array */.YOg(schemas/* string */.YjP()).default([]), content: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }),
    item('commandExecution', {
        command: schemas/* string */.YjP(),
        cwd: protocol_text,
        status: schemas/* string */.YjP(),
        aggregatedOutput: protocol_text,
        exitCode: count,
        durationMs: count,
    }),
    item('fileChange', { changes: schemas/* array */.YOg(fileUpdateChange), status: schemas/* string */.YjP() }),
    item('mcpToolCall', {
        server: schemas/* string */.YjP(),
        tool: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        arguments: schemas/* unknown */.L5J(),
        result: schemas/* object */.Ikc({ content: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish() }).nullish(),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
        durationMs: count,
    }),
    item('webSearch', { query: schemas/* string */.YjP().default('') }),
    item('imageView', { path: schemas/* string */.YjP() }),
    item('collabAgentToolCall', {
        tool: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        receiverThreadIds: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        prompt: protocol_text,
    }),
    item('subAgentActivity', { kind: schemas/* string */.YjP(), agentThreadId: schemas/* string */.YjP() }),
    item('contextCompaction', {}),
    item('enteredReviewMode', { review: protocol_text }),
    item('exitedReviewMode', { review: protocol_text }),
    item('userMessage', {}),
]);
const BY_TYPE = new Map(threadItem.options.map(option => [option.shape.type.value, option]));
/** Reads what an item begins or ends with. Its type is looked up by hand: every other line of a session that is no delta has one. */
function readItem(params) {
    const { item: raw } = (params ?? {});
    const type = raw?.type;
    if (typeof type !== 'string')
        return undefined;
    return BY_TYPE.get(type)?.safeParse(raw).data ?? { type: 'other', raw: raw };
}
const codexErrorInfo = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]);
const turnError = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    codexErrorInfo: codexErrorInfo.nullish(),
    additionalDetails: protocol_text,
});
const usage = schemas/* object */.Ikc({
    totalTokens: schemas/* number */.aig(),
    inputTokens: schemas/* number */.aig(),
    cachedInputTokens: schemas/* number */.aig().default(0),
    outputTokens: schemas/* number */.aig(),
    reasoningOutputTokens: schemas/* number */.aig().default(0),
});
const rateLimitWindow = schemas/* object */.Ikc({ usedPercent: schemas/* number */.aig(), windowDurationMins: count, resetsAt: count })
    .nullish();
/**
 * Nine lines in ten are deltas: they are checked by hand, because zod made the whole of decoding and delivering a
 * stream half again as expensive.
 */
function isDelta(params) {
    const { itemId, delta } = (params ?? {});
    return typeof itemId === 'string' && typeof delta === 'string';
}
const turnCompleted = schemas/* object */.Ikc({
    turn: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        error: turnError.nullish(),
        durationMs: count,
    }),
});
const errorNotification = schemas/* object */.Ikc({ error: turnError, willRetry: schemas/* boolean */.zMY() });
const planUpdated = schemas/* object */.Ikc({
    explanation: protocol_text,
    plan: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
});
const diffUpdated = schemas/* object */.Ikc({ diff: schemas/* string */.YjP() });
const summaryPart = schemas/* object */.Ikc({ itemId: schemas/* string */.YjP(), summaryIndex: schemas/* number */.aig() });
const tokenUsageUpdated = schemas/* object */.Ikc({
    tokenUsage: schemas/* object */.Ikc({ total: usage, last: usage, modelContextWindow: count }),
});
const rateLimitsUpdated = schemas/* object */.Ikc({
    rateLimits: schemas/* object */.Ikc({ primary: rateLimitWindow, secondary: rateLimitWindow, planType: protocol_text }),
});
const modelRerouted = schemas/* object */.Ikc({ fromModel: schemas/* string */.YjP(), toModel: schemas/* string */.YjP(), reason: schemas/* unknown */.L5J() });
const warning = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const notice = schemas/* object */.Ikc({ summary: schemas/* string */.YjP(), details: protocol_text });
const mcpStartup = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['starting', 'ready', 'failed', 'cancelled']),
    error: protocol_text,
});
/** Every thread-bound notification names its thread; session-wide ones do not, or say null. */
const threadIdOf = (params) => {
    const id = params?.threadId;
    return typeof id === 'string' ? id : undefined;
};
const threadOpened = schemas/* object */.Ikc({
    thread: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
    model: protocol_text,
    reasoningEffort: protocol_text,
    cwd: protocol_text,
    activePermissionProfile: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
});
const turnStarted = schemas/* object */.Ikc({ turn: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
const refreshParams = schemas/* object */.Ikc({ previousAccountId: protocol_text });

;// CONCATENATED MODULE: ./lib/wire/app-server/requests.js
/** What Codex asks of its client, and the answer that declines each. A request left unanswered would hang the turn. */
const REFRESH_METHOD = 'account/chatgptAuthTokens/refresh';
const DECLINED = {
    'item/commandExecution/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
    'item/fileChange/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
    'item/permissions/requestApproval': { decision: 'declined', result: { permissions: {}, scope: 'turn' } },
    'item/tool/requestUserInput': { decision: 'no answer', result: { answers: {} } },
    'item/tool/call': { decision: 'failed', result: { contentItems: [], success: false } },
    'mcpServer/elicitation/request': {
        decision: 'declined',
        result: { action: 'decline', content: null, _meta: null },
    },
};
/** First CLI that is told at once, by `default_tools_approval_mode`, not to ask before each call of a server's tools. */
const FIRST_APPROVING_SERVERS = '0.122.0';
/** Whether Codex asks before it calls a tool of one of these MCP servers. */
function asksForTool(method, params, servers) {
    if (method !== 'mcpServer/elicitation/request' || params === null || typeof params !== 'object')
        return false;
    const { serverName, _meta } = params;
    return (_meta?.codex_approval_kind === 'mcp_tool_call' &&
        typeof serverName === 'string' &&
        servers.has(serverName));
}
/** The declining answer, or undefined for a method that is not known. */
function declined(method) {
    return Object.hasOwn(DECLINED, method) ? DECLINED[method] : undefined;
}
/** One line about what was asked, for the log. */
function detailOf(params) {
    if (params === null || typeof params !== 'object')
        return undefined;
    const { command, reason, message, serverName } = params;
    for (const text of [command, reason, message, serverName])
        if (typeof text === 'string' && text !== '')
            return text;
    return undefined;
}

// EXTERNAL MODULE: ./lib/client/events.js
var client_events = __webpack_require__(106);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/wire/command.js
var command = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/wire/content.js
var content = __webpack_require__(1932);
;// CONCATENATED MODULE: ./lib/wire/app-server/words.js
/** Codex's error class in snake_case, with the HTTP status where it carries one. */
function errorInfo(info) {
    if (info == null)
        return undefined;
    if (typeof info === 'string')
        return { class: snakeCase(info) };
    const [name, detail] = Object.entries(info)[0] ?? ['other'];
    const status = detail?.httpStatusCode;
    return { class: snakeCase(name), http_status: typeof status === 'number' ? status : undefined };
}
const snakeCase = (name) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
function planStatus(status) {
    return status === 'completed' ? 'completed' : status === 'inProgress' ? 'in_progress' : 'pending';
}
function fileChange({ path, kind, diff }) {
    return { path, kind: kind.type, diff, move_path: kind.move_path ?? undefined };
}
function tokens(usage) {
    return {
        input_tokens: usage.inputTokens,
        cached_input_tokens: usage.cachedInputTokens,
        output_tokens: usage.outputTokens,
        reasoning_output_tokens: usage.reasoningOutputTokens,
        total_tokens: usage.totalTokens,
    };
}
function words_rateLimitWindow(window) {
    return window == null
        ? undefined
        : {
            used_percent: window.usedPercent,
            window_minutes: window.windowDurationMins ?? undefined,
            resets_at: window.resetsAt ?? undefined,
        };
}

;// CONCATENATED MODULE: ./lib/wire/app-server/notifications.js


const entry = (schema, decode) => ({
    schema,
    decode,
});
/** Notifications that tell nothing a client of a chat needs. Everything else that is not decoded becomes `unknown`. */
const SILENT = new Set([
    'thread/started',
    'thread/status/changed',
    'thread/name/updated',
    'thread/closed',
    'thread/readState/changed',
    'thread/settings/updated',
    'thread/environment/connected',
    'turn/started',
    'turn/completed',
    'serverRequest/resolved',
    'account/updated',
    'account/login/completed',
    'authStatusChange',
    'loginChatGptComplete',
    'sessionConfigured',
    'skills/changed',
    'app/list/updated',
    'remoteControl/status/changed',
    'item/fileChange/outputDelta',
    'item/fileChange/patchUpdated',
    'item/commandExecution/terminalInteraction',
    'item/mcpToolCall/progress',
    'item/plan/delta',
    'rawResponseItem/completed',
    'rawResponse/completed',
]);
const deltas = {
    'item/agentMessage/delta': (p, turn) => ({
        type: 'agent_message_delta',
        item_id: p.itemId,
        delta: p.delta,
        phase: turn.phases.get(p.itemId),
    }),
    'item/reasoning/summaryTextDelta': p => ({
        type: 'agent_reasoning_delta',
        item_id: p.itemId,
        delta: p.delta,
    }),
    'item/reasoning/textDelta': p => ({
        type: 'agent_reasoning_raw_content_delta',
        item_id: p.itemId,
        delta: p.delta,
    }),
    'item/commandExecution/outputDelta': p => ({
        type: 'exec_command_output_delta',
        call_id: p.itemId,
        stream: 'stdout',
        text: p.delta,
    }),
};
const DELTAS = new Map(Object.entries(deltas));
const NOTIFICATIONS = new Map(Object.entries({
    'item/reasoning/summaryPartAdded': entry(summaryPart, p => p.summaryIndex === 0 ? [] : [{ type: 'agent_reasoning_section_break', item_id: p.itemId }]),
    'turn/plan/updated': entry(planUpdated, p => [
        {
            type: 'plan_update',
            explanation: p.explanation ?? undefined,
            plan: p.plan.map(({ step, status }) => ({ step, status: planStatus(status) })),
        },
    ]),
    'turn/diff/updated': entry(diffUpdated, p => [{ type: 'turn_diff', unified_diff: p.diff }]),
    'thread/tokenUsage/updated': entry(tokenUsageUpdated, ({ tokenUsage: { total, last, modelContextWindow } }) => [
        {
            type: 'token_count',
            total: tokens(total),
            last: tokens(last),
            model_context_window: modelContextWindow ?? undefined,
        },
    ]),
    'account/rateLimits/updated': entry(rateLimitsUpdated, ({ rateLimits: { primary, secondary, planType } }) => [
        {
            type: 'token_count',
            rate_limits: {
                primary: words_rateLimitWindow(primary),
                secondary: words_rateLimitWindow(secondary),
                plan_type: planType ?? undefined,
            },
        },
    ]),
    // One that is not retried comes again as the turn's error.
    error: entry(errorNotification, ({ error, willRetry }) => willRetry
        ? [{ type: 'stream_error', message: error.message, info: errorInfo(error.codexErrorInfo) }]
        : []),
    'model/rerouted': entry(modelRerouted, p => [
        {
            type: 'model_reroute',
            from_model: p.fromModel,
            to_model: p.toModel,
            reason: typeof p.reason === 'string' ? p.reason : undefined,
        },
    ]),
    warning: entry(warning, p => [{ type: 'warning', message: p.message }]),
    guardianWarning: entry(warning, p => [{ type: 'warning', message: p.message }]),
    configWarning: entry(notice, p => [
        { type: 'warning', message: p.details ? `${p.summary}: ${p.details}` : p.summary },
    ]),
    deprecationNotice: entry(notice, p => [
        { type: 'deprecation_notice', summary: p.summary, details: p.details ?? undefined },
    ]),
    'mcpServer/startupStatus/updated': entry(mcpStartup, p => [
        { type: 'mcp_startup_update', server: p.name, status: p.status, error: p.error ?? undefined },
    ]),
    'thread/compacted': entry(notice.partial(), (_p, turn) => turn.compacted()),
}));

;// CONCATENATED MODULE: ./lib/wire/app-server/decode.js





const ITEMS = new Map([
    ['item/started', (item, decoder) => decoder.itemStarted(item)],
    ['item/completed', (item, decoder) => decoder.itemCompleted(item)],
]);
/** The notifications that are decoded. */
const DECODED = [...DELTAS, ...ITEMS, ...NOTIFICATIONS].map(([method]) => method);
class AppServerDecoder {
    /** Commands begun and not ended, by item id. */
    openCommands = new Set();
    /** Whether a message is the final answer or a comment on the way, by item id; the model says so at its beginning. */
    phases = new Map();
    /** Commands that were closed without an answer: their late end belongs to no one any more. */
    #givenUp = new Set();
    #compacted = false;
    #lastMessage;
    #finalMessage;
    /** The events a notification stands for. Never throws: what does not fit its schema comes through as `unknown`. */
    decode(method, params) {
        const ofDelta = DELTAS.get(method);
        if (ofDelta !== undefined && isDelta(params))
            return [ofDelta(params, this)];
        const ofItem = ITEMS.get(method);
        const item = ofItem && readItem(params);
        if (item !== undefined)
            return ofItem?.(item, this) ?? [];
        // 0.98 sends a `codex/event/*` twin of each notification.
        if (SILENT.has(method) || method.startsWith('codex/event/'))
            return [];
        const known = NOTIFICATIONS.get(method);
        const parsed = known?.schema.safeParse(params);
        if (known === undefined || !parsed?.success)
            return [{ type: 'unknown', name: method, payload: params }];
        return known.decode(parsed.data, this);
    }
    /** A turn begins: what the last one left is forgotten. */
    turnStarted(id) {
        this.#lastMessage = this.#finalMessage = undefined;
        this.#compacted = false;
        this.phases.clear();
        return [{ type: 'task_started', turn_id: id }];
    }
    /** The last events of a turn. Commands that Codex never ended are closed first. */
    turnCompleted(params) {
        const events = [];
        for (const call_id of this.openCommands) {
            this.#givenUp.add(call_id);
            events.push({ type: 'exec_command_end', call_id, status: 'unknown' });
        }
        this.openCommands.clear();
        const parsed = turnCompleted.safeParse(params);
        if (!parsed.success) {
            return [
                ...events,
                {
                    type: 'error',
                    message: 'Codex ended the turn in a way that is not understood.',
                    info: { class: 'other' },
                },
            ];
        }
        const { id, status, error, durationMs } = parsed.data.turn;
        if (status === 'interrupted')
            events.push({ type: 'turn_aborted', turn_id: id, reason: 'interrupted' });
        else if (status === 'failed' || error != null) {
            events.push({
                type: 'error',
                message: error?.message ?? 'The turn failed, and Codex did not say why.',
                info: errorInfo(error?.codexErrorInfo),
                additional_details: error?.additionalDetails ?? undefined,
            });
        }
        else {
            events.push({
                type: 'task_complete',
                turn_id: id,
                last_agent_message: this.#finalMessage ?? this.#lastMessage,
                duration_ms: durationMs ?? undefined,
            });
        }
        return events;
    }
    compacted() {
        if (this.#compacted)
            return [];
        this.#compacted = true;
        return [{ type: 'context_compacted' }];
    }
    itemStarted(item) {
        switch (item.type) {
            case 'commandExecution':
                this.openCommands.add(item.id);
                return [
                    {
                        type: 'exec_command_begin',
                        call_id: item.id,
                        command: (0,command/* readableCommandLine */.k)(item.command),
                        cwd: item.cwd ?? undefined,
                    },
                ];
            case 'fileChange':
                return [{ type: 'patch_apply_begin', call_id: item.id, changes: item.changes.map(fileChange) }];
            case 'mcpToolCall':
                return [
                    {
                        type: 'mcp_tool_call_begin',
                        call_id: item.id,
                        server: item.server,
                        tool: item.tool,
                        arguments: item.arguments,
                    },
                ];
            case 'webSearch':
                return [{ type: 'web_search_begin', call_id: item.id }];
            case 'agentMessage':
                if (item.phase)
                    this.phases.set(item.id, item.phase);
                return [];
            default:
                return [];
        }
    }
    itemCompleted(item) {
        switch (item.type) {
            case 'agentMessage':
                this.#lastMessage = item.text;
                if (item.phase === 'final_answer')
                    this.#finalMessage = item.text;
                return [
                    { type: 'agent_message', item_id: item.id, message: item.text, phase: item.phase ?? undefined },
                ];
            case 'reasoning':
                return item.summary.length === 0
                    ? []
                    : [{ type: 'agent_reasoning', item_id: item.id, text: item.summary.join('\n\n') }];
            case 'commandExecution': {
                if (this.#givenUp.delete(item.id))
                    return [];
                const begin = this.openCommands.delete(item.id) ? [] : this.itemStarted(item);
                this.openCommands.delete(item.id);
                return [
                    ...begin,
                    {
                        type: 'exec_command_end',
                        call_id: item.id,
                        exit_code: item.exitCode ?? undefined,
                        duration_ms: item.durationMs ?? undefined,
                        aggregated_output: item.aggregatedOutput ?? undefined,
                        status: item.status,
                    },
                ];
            }
            case 'fileChange':
                return [
                    {
                        type: 'patch_apply_end',
                        call_id: item.id,
                        success: item.status === 'completed',
                        changes: item.changes.map(fileChange),
                    },
                ];
            case 'mcpToolCall':
                return [
                    {
                        type: 'mcp_tool_call_end',
                        call_id: item.id,
                        server: item.server,
                        tool: item.tool,
                        success: item.status === 'completed',
                        result: item.error?.message ?? (0,content/* textOf */.b)(item.result?.content ?? []),
                        duration_ms: item.durationMs ?? undefined,
                    },
                ];
            case 'webSearch':
                return [{ type: 'web_search_end', call_id: item.id, query: item.query }];
            case 'imageView':
                return [{ type: 'view_image_tool_call', call_id: item.id, path: item.path }];
            case 'collabAgentToolCall':
                return [
                    {
                        type: 'sub_agent_activity',
                        call_id: item.id,
                        tool: snakeCase(item.tool),
                        status: snakeCase(item.status),
                        agent_ids: item.receiverThreadIds,
                        prompt: item.prompt ?? undefined,
                    },
                ];
            case 'subAgentActivity':
                return [
                    {
                        type: 'sub_agent_activity',
                        call_id: item.id,
                        tool: 'activity',
                        status: item.kind,
                        agent_ids: [item.agentThreadId],
                    },
                ];
            case 'contextCompaction':
                return this.compacted();
            case 'enteredReviewMode':
                return [{ type: 'entered_review_mode', review: item.review ?? undefined }];
            case 'exitedReviewMode':
                return [{ type: 'exited_review_mode', review: item.review ?? undefined }];
            case 'userMessage':
                return [];
            case 'other':
                return [{ type: 'unknown', name: `item/${item.raw.type}`, payload: item.raw }];
        }
    }
}

;// CONCATENATED MODULE: ./lib/wire/app-server/thread.js





/**
 * How long the end of a turn waits for commands that are still open, in milliseconds. On 0.121 and 0.142 the end of a
 * command was seen up to 100 ms after the end of its turn; without the wait its exit code would be lost.
 */
const LATE_END_MS = 250;
/** How many events are kept for the next turn. A command in the background may tell for ever. */
const MOST_WAITING = 100;
class AppServerThread {
    id;
    model;
    permissionProfile;
    #peer;
    #environment;
    #decoder = new AppServerDecoder();
    /** Events that came while no turn ran, without pieces of text and output; the next one starts with them. */
    #waiting;
    #turn;
    #closed;
    /** @param environment of its turns, where the thread was opened without one */
    constructor(peer, opened, environment) {
        this.#peer = peer;
        this.#environment = environment;
        this.id = opened.thread.id;
        this.model = opened.model ?? undefined;
        this.permissionProfile = opened.activePermissionProfile?.id;
        this.#waiting = [
            {
                type: 'session_configured',
                session_id: this.id,
                model: this.model,
                reasoning_effort: opened.reasoningEffort ?? undefined,
                cwd: opened.cwd ?? undefined,
                permission_profile: this.permissionProfile,
            },
        ];
    }
    startTurn(request, sink) {
        if (this.#turn !== undefined) {
            throw new errors/* ConnectionError */.Rc('A turn is running in this thread already.', {
                code: 'request_failed',
                remedy: 'Wait for it, or interrupt it.',
            });
        }
        const turn = { sink, finished: (0,deferred/* deferred */.yX)(), id: undefined };
        turn.finished.promise.catch(() => undefined);
        if (this.#closed !== undefined) {
            turn.finished.reject(this.#closed);
            return { done: turn.finished.promise, interrupt: () => Promise.resolve() };
        }
        this.#turn = turn;
        const early = this.#waiting;
        this.#waiting = [];
        this.deliver(early);
        const started = this.#start(turn, request);
        return {
            done: turn.finished.promise,
            interrupt: async () => {
                await started;
                if (this.#turn === turn && turn.id !== undefined) {
                    await this.#peer.request('turn/interrupt', { threadId: this.id, turnId: turn.id });
                }
            },
        };
    }
    async #start(turn, request) {
        try {
            const answer = await this.#peer.request('turn/start', {
                ...turnParams(this.id, request),
                ...(this.#environment && { environments: [this.#environment] }),
            });
            this.#identify(turn, turnStarted.safeParse(answer).data?.turn.id);
        }
        catch (error) {
            if (this.#turn !== turn)
                return;
            this.#turn = undefined;
            turn.finished.reject(error);
        }
    }
    /** The turn's id comes with `turn/started` and with the answer to `turn/start`, in either order. */
    #identify(turn, id) {
        if (turn.id !== undefined || id === undefined)
            return;
        turn.id = id;
        this.deliver(this.#decoder.turnStarted(id));
    }
    onNotification(method, params) {
        const turn = this.#turn;
        if (turn !== undefined && method === 'turn/started') {
            this.#identify(turn, turnStarted.safeParse(params).data?.turn.id);
        }
        else if (method === 'turn/completed') {
            const id = turnCompleted.safeParse(params).data?.turn.id;
            if (turn === undefined || (turn.id !== undefined && id !== undefined && id !== turn.id))
                return;
            if (this.#decoder.openCommands.size === 0)
                this.#finish(turn, params);
            else
                turn.end ??= { params, timer: setTimeout(() => this.#finish(turn, params), LATE_END_MS) };
        }
        else {
            this.deliver(this.#decoder.decode(method, params));
            if (turn?.end !== undefined && this.#decoder.openCommands.size === 0)
                this.#finish(turn, turn.end.params);
        }
    }
    onClosed(error) {
        this.#closed = error;
        const turn = this.#turn;
        if (turn === undefined)
            return;
        clearTimeout(turn.end?.timer);
        this.#turn = undefined;
        turn.finished.reject(error);
    }
    deliver(events) {
        for (const event of events) {
            if (this.#turn !== undefined)
                this.#turn.sink(event);
            else if (!event.type.endsWith('_delta') && this.#waiting.length < MOST_WAITING)
                this.#waiting.push(event);
        }
    }
    #finish(turn, params) {
        if (this.#turn !== turn)
            return;
        clearTimeout(turn.end?.timer);
        const events = this.#decoder.turnCompleted(params);
        this.deliver(events.filter(event => !(0,client_events/* endsTurn */.y)(event)));
        this.#turn = undefined;
        for (const event of events.filter(client_events/* endsTurn */.y))
            turn.sink(event);
        turn.finished.resolve();
    }
}
function turnParams(threadId, { prompt, images = [], effort, summary, outputSchema }) {
    return {
        threadId,
        input: [
            { type: 'text', text: prompt, text_elements: [] },
            ...images.map(path => ({ type: 'localImage', path })),
        ],
        effort,
        summary,
        outputSchema,
    };
}

;// CONCATENATED MODULE: ./lib/wire/app-server/driver.js
/** Codex 0.98 and later, over `codex app-server`. */







/** Starts app-server and shakes hands. */
async function connectAppServer(options) {
    const { capabilities } = (0,wire_select/* select */.Lt)(options.version, 'app-server');
    const threads = new Map();
    /** MCP servers that threads were opened with. The program chose them: their tools need no approval. */
    const servers = new Set();
    let account;
    const toThreads = (params, deliver) => {
        const id = threadIdOf(params);
        // Threads of sub-agents are not ours to show; what has no thread concerns all.
        if (id === undefined)
            threads.forEach(deliver);
        else if (threads.has(id))
            deliver(threads.get(id));
    };
    const onRequest = async (request) => {
        if (request.method === REFRESH_METHOD)
            return refreshed(account, request.params);
        const approve = (0,wire_select/* compareVersions */.Zy)(options.version, FIRST_APPROVING_SERVERS) < 0 &&
            asksForTool(request.method, request.params, servers);
        const standard = approve ? APPROVED : declined(request.method);
        const answer = await Promise.resolve()
            .then(() => options.onServerRequest?.(request))
            .catch(() => undefined);
        const decision = answer !== undefined ? 'answered' : (standard?.decision ?? 'not supported');
        const event = {
            type: 'request_answered',
            method: request.method,
            decision,
            detail: detailOf(request.params),
        };
        toThreads(request.params, thread => thread.deliver([event]));
        return answer ?? standard?.result ?? app_server_peer/* UNANSWERED */.J;
    };
    const peer = await app_server_peer/* AppServerPeer */.$.start(options, {
        onNotification: (method, params) => toThreads(params, thread => thread.onNotification(method, params)),
        onRequest,
    });
    void peer.process.closed.then(end => {
        for (const thread of threads.values())
            thread.onClosed(peer.process.errorOf(end));
    });
    return {
        wire: 'app-server',
        version: options.version,
        capabilities,
        get pid() {
            return peer.process.pid;
        },
        closed: peer.process.closed,
        async signIn(wanted) {
            account = wanted;
            await peer.request('account/login/start', loginParams(wanted));
        },
        async openThread(request) {
            for (const name of Object.keys(request.config['mcp_servers'] ?? {}))
                servers.add(name);
            const environment = capabilities.lateEnvironment ? turnEnvironment(request) : undefined;
            const answer = await peer.request(request.resume === undefined ? 'thread/start' : 'thread/resume', environment === undefined ? threadParams(request) : { ...threadParams(request), environments: [] });
            const opened = threadOpened.safeParse(answer);
            if (!opened.success) {
                throw new errors/* ConnectionError */.Rc('Codex answered thread/start in a way that is not understood.', {
                    code: 'protocol',
                    cause: opened.error,
                    remedy: 'Use a version of Codex that the table of the README names.',
                });
            }
            const thread = new AppServerThread(peer, opened.data, environment);
            threads.set(opened.data.thread.id, thread);
            return thread;
        },
        close: () => peer.close(),
    };
}
const APPROVED = { decision: 'approved', result: { action: 'accept', content: null, _meta: null } };
function loginParams(account) {
    if (account.type === 'apiKey')
        return { type: 'apiKey', apiKey: account.apiKey };
    // 0.98 also wants the id token; later ones ignore it.
    return {
        type: 'chatgptAuthTokens',
        ...tokenParams(account),
        ...(account.idToken === undefined ? {} : { idToken: account.idToken }),
    };
}
function tokenParams({ accessToken, accountId, planType }) {
    return { accessToken, chatgptAccountId: accountId, chatgptPlanType: planType ?? null };
}
async function refreshed(account, params) {
    if (account?.type !== 'chatgptAuthTokens' || account.refresh === undefined)
        return app_server_peer/* UNANSWERED */.J;
    const previous = refreshParams.safeParse(params);
    return tokenParams(await account.refresh(previous.data?.previousAccountId ?? undefined));
}
/**
 * The environment of a new thread's turns, where the thread itself does better without one: under a permission profile
 * Codex starts a sandbox to look for skills, both when a thread with an environment opens and at its first turn.
 */
function turnEnvironment(request) {
    const { lateEnvironment, resume, cwd, config } = request;
    if (lateEnvironment !== true || resume !== undefined || config['default_permissions'] === undefined)
        return undefined;
    return cwd !== undefined && (0,external_node_path_.isAbsolute)(cwd) ? { environmentId: 'local', cwd } : undefined;
}
function threadParams(request) {
    const { resume, cwd, model, sandbox, approvalPolicy, config, baseInstructions, developerInstructions } = request;
    return {
        ...(resume === undefined ? {} : { threadId: resume }),
        cwd,
        model,
        sandbox,
        approvalPolicy,
        config,
        baseInstructions,
        developerInstructions,
    };
}

// EXTERNAL MODULE: ./lib/wire/start.js
var start = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/wire/version.js
var wire_version = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/wire/connect.js
/** The way from options to a running driver. The older wire loads on first use: it brings the MCP SDK with it. */





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
        const { signal, ready, lateEnvironment } = options;
        if (signal?.aborted)
            throw (0,abort/* turnAborted */.l)(signal);
        const { thread, turn } = (0,driver_config/* toDriverConfig */.A)(config, this.#driver);
        const opened = await (0,abort/* unlessAborted */.W)(this.#driver.openThread({ ...thread, resume, lateEnvironment }), signal);
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

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_1__.DP),
/* harmony export */   JG: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_1__.JG),
/* harmony export */   K2: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_1__.K2),
/* harmony export */   WT: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_1__.WT),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   vq: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_1__.vq)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4615);
/** What a chat is opened with: the types a program writes, and their one validation. */




const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().finite();
const strings = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const server = {
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?!__proto__$)[A-Za-z0-9_-]+$/, 'must be letters, digits, _ and - only'),
    startupTimeoutSec: seconds.optional(),
    toolTimeoutSec: seconds.optional(),
    enabledTools: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).readonly().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    toolNames: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).readonly().optional(),
};
const stdioServer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...server,
    command: text,
    args: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly().optional(),
    env: strings.optional(),
    cwd: text.optional(),
});
const httpServer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...server,
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an http or https URL' }),
    bearerTokenEnvVar: text.optional(),
    httpHeaders: strings.optional(),
});
const hasUrl = (value) => typeof value === 'object' && value !== null && 'url' in value;
// Not a union: its error would not say which of the two kinds of server, and which field, is wrong.
const mcpServer = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().transform((value, context) => {
    const result = (hasUrl(value) ? httpServer : stdioServer).safeParse(value);
    if (result.success)
        return result.data;
    for (const { message, path } of result.error.issues) {
        context.issues.push({ code: 'custom', message, path, input: value });
    }
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    profile: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        model: text.optional(),
        modelProvider: text.optional(),
        reasoningEffort: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ReasoningEffort */ .DP).optional(),
        reasoningSummary: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ReasoningSummary */ .JG).optional(),
        verbosity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .Verbosity */ .WT).optional(),
        sandbox: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SandboxMode */ .vq).optional(),
        networkAccess: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
        approvalPolicy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ApprovalPolicy */ .K2).optional(),
    })
        .refine(({ networkAccess, sandbox }) => networkAccess === undefined || (sandbox ?? 'workspace-write') === 'workspace-write', { path: ['networkAccess'], message: 'is for the sandbox workspace-write only' })
        .optional(),
    workingDirectory: text.optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be names of variables'), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional(),
    baseInstructions: text.optional(),
    developerInstructions: text.optional(),
    mcpServers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(mcpServer)
        .readonly()
        .refine(servers => new Set(servers.map(({ name }) => name)).size === servers.length, 'has two servers of one name')
        .optional(),
    outputSchema: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
    images: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).readonly().optional(),
    permissionProfile: text.optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
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

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ endsTurn)
/* harmony export */ });
/**
 * The neutral events: what happened in a chat, whichever wire and CLI version reported it. Names of types and
 * fields are those of Codex's own `EventMsg` (codex-rs/protocol/src/protocol.rs), so Codex's documentation applies.
 * Where wires differ, one form is chosen: durations are milliseconds, `cwd` is a path, text arrives exactly once.
 */
/** Whether this event is the last of its turn. */
function endsTurn(event) {
    return event.type === 'task_complete' || event.type === 'turn_aborted' || event.type === 'error';
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ Feed),
/* harmony export */   pt: () => (/* binding */ MAX_UNREAD_OUTPUT)
/* harmony export */ });
/* unused harmony export EventQueue */
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _unread_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);
/** How the events of a turn reach their readers: a queue each, so that a slow reader slows nothing but itself. */


/** How much command output is kept for a reader that does not read, in UTF-16 units. More is dropped and counted. */
const MAX_UNREAD_OUTPUT = 16 * 1024 * 1024;
/** A merged delta is read in pieces of about this size. */
const MAX_MERGED = _unread_text_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .I;
const NO_BYTES = new Uint8Array();
/**
 * Unread output of a command. Once there is enough of it, it is joined outside the heap: as strings, 16 MiB of it made the
 * process grow by three times as much.
 */
class UnreadOutput {
    #first;
    #text = new _unread_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadText */ .t();
    #bytes = [];
    /** Whether the bytes are the text in UTF-8, and not kept beside it. */
    #bytesAreText = false;
    constructor(first) {
        this.#first = first.bytes === undefined ? { ...first, text: '' } : { ...first, text: '', bytes: NO_BYTES };
        this.add(first);
    }
    /** Takes the output if it goes on where this ends, and if there is room. */
    add({ call_id, stream, text, bytes }) {
        const { call_id: call, stream: same, bytes: raw } = this.#first;
        if (call_id !== call || stream !== same || (bytes === undefined) !== (raw === undefined))
            return false;
        if (this.#text.length >= MAX_MERGED)
            return false;
        this.#text.add(text);
        if (bytes !== undefined)
            this.#bytes.push(bytes);
        if (bytes !== undefined && this.#text.length >= MAX_MERGED)
            this.#joinBytes();
        return true;
    }
    #joinBytes() {
        const joined = Buffer.concat(this.#bytes.splice(0));
        this.#bytesAreText = joined.equals(Buffer.from(this.#text.toString()));
        if (!this.#bytesAreText)
            this.#bytes.push(joined);
    }
    event() {
        const text = this.#text.toString();
        if (this.#first.bytes === undefined)
            return { ...this.#first, text };
        const bytes = this.#bytesAreText ? Buffer.from(text) : Buffer.concat(this.#bytes);
        return { ...this.#first, text, bytes: new Uint8Array(bytes) };
    }
}
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
        if (this.#waiting.length > 0)
            this.#waiting.shift()?.resolve({ done: false, value: event });
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
        const waiting = (0,_deferred_js__WEBPACK_IMPORTED_MODULE_1__/* .deferred */ .yX)();
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
        if (!isOutput(tail))
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


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BLOCK),
/* harmony export */   t: () => (/* binding */ UnreadText)
/* harmony export */ });
/** Text that waits for a reader. */
/** How much is joined at a time, in UTF-16 units. */
const BLOCK = 64 * 1024;
/** The pieces of a text, up to a limit in UTF-16 units. Blocks of them lie outside the heap, which they would make grow. */
class UnreadText {
    #limit;
    #blocks = [];
    #pieces = [];
    /** Length of `#pieces`. */
    #loose = 0;
    #length = 0;
    constructor(limit = Infinity) {
        this.#limit = limit;
    }
    get length() {
        return this.#length;
    }
    /** Takes a piece, or says that there is no room for it, and from then on for none. */
    add(piece) {
        if (this.#length + piece.length > this.#limit) {
            this.#length = this.#limit;
            return false;
        }
        this.#length += piece.length;
        this.#loose += piece.length;
        this.#pieces.push(piece);
        if (this.#loose >= BLOCK) {
            const block = this.#pieces.splice(0).join('');
            this.#blocks.push(isWellFormed(block) ? Buffer.from(block) : block);
            this.#loose = 0;
        }
        return true;
    }
    toString() {
        return [...this.#blocks, ...this.#pieces].map(String).join('');
    }
}
/** Half of a surrogate pair does not survive UTF-8. */
const isWellFormed = (text) => !/[\ud800-\udfff]/u.test(text);


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readableCommand),
/* harmony export */   k: () => (/* binding */ readableCommandLine)
/* harmony export */ });
/** Commands as a person would type them: Codex reports `bash -lc 'npm test'`, a reader wants `npm test`. */
const SHELLS = /(?:^|[\\/])(?:ba|z|da|k)?sh(?:\.exe)?$/;
const FLAGS = /^-[a-z]*c$/;
/** The script of a `<shell> -lc <script>` argv, else the words joined. */
function readableCommand(argv) {
    const [shell = '', flag = '', script] = argv;
    if (argv.length === 3 && script !== undefined && SHELLS.test(shell) && FLAGS.test(flag))
        return script;
    return argv.map(quote).join(' ');
}
/** The same for a command that comes as one shell-quoted string. */
function readableCommandLine(line) {
    const words = splitWords(line);
    return words?.length === 3 && readableCommand(words) === words[2] ? words[2] : line;
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** POSIX words of a line with quotes and backslashes but no expansions; undefined when a quote is left open. */
function splitWords(line) {
    const words = [];
    let word;
    for (let i = 0; i < line.length; i++) {
        const char = line.charAt(i);
        if (char === "'") {
            const end = line.indexOf("'", i + 1);
            if (end === -1)
                return undefined;
            word = (word ?? '') + line.slice(i + 1, end);
            i = end;
        }
        else if (char === '"') {
            word ??= '';
            for (i++; i < line.length && line.charAt(i) !== '"'; i++) {
                if (line.charAt(i) === '\\' && '"\\$`'.includes(line.charAt(i + 1)))
                    i++;
                word += line.charAt(i);
            }
            if (i >= line.length)
                return undefined;
        }
        else if (char === '\\') {
            word = (word ?? '') + line.charAt(++i);
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text parts of an MCP tool's result; other parts by their type. */
function textOf(content) {
    return content
        .map(part => {
        const { type, text } = (part ?? {});
        return typeof text === 'string' ? text : `[${typeof type === 'string' ? type : 'unknown'}]`;
    })
        .join('\n');
}


/***/ })

};
