export const id = 681;
export const ids = [681];
export const modules = {

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ emailOf),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   f9: () => (/* binding */ tokenExpiry),
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6191);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9715);


/** When the access token ends. `undefined`: an API key, or a token that does not say. */
function tokenExpiry(payload) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isChatgpt */ .G)(payload) ? (0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryOf */ .p1)(payload.tokens.access_token) : undefined;
}
/** `2026-12-02 14:05 UTC`. */
function showTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** ChatGPT's name of the plan (`plus`, `pro`, `business` …), from the unsigned claims. */
function planOf(payload) {
    if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isChatgpt */ .G)(payload))
        return undefined;
    const { id_token, access_token } = payload.tokens;
    for (const text of [id_token, access_token]) {
        const plan = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)((0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(text)?.['https://api.openai.com/auth'])?.chatgpt_plan_type;
        if (typeof plan === 'string' && /^[\w-]{1,40}$/.test(plan))
            return plan;
    }
    return undefined;
}
/** Whose sign-in it is, from the unsigned claims. */
function emailOf(payload) {
    const email = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isChatgpt */ .G)(payload) ? (0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(payload.tokens.id_token)?.email : undefined;
    return typeof email === 'string' && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/.test(email.slice(0, 255))
        ? email.slice(0, 255)
        : undefined;
}
/** What is handed to Codex over the wire. The refresh token is not in it: that stays with us. */
function accountOf(payload) {
    if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isChatgpt */ .G)(payload))
        return { type: 'apiKey', apiKey: payload.OPENAI_API_KEY };
    const { access_token, account_id, id_token } = payload.tokens;
    return {
        type: 'chatgptAuthTokens',
        accessToken: access_token,
        accountId: account_id,
        planType: planOf(payload),
        idToken: id_token,
    };
}


/***/ }),

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/** What an unsigned look into a JWT shows. Never proof of anything: for texts and times only. */
/** Longest claims part looked into, in characters of base64url; real ones have about two thousand. */
const MAX_CLAIMS = 64 * 1024;
/** The claims of a JWT, or `undefined` for an opaque token. Nothing is verified; never throws. */
function claimsOf(token) {
    const [header, claims, signature, ...more] = token.split('.', 4);
    if (!header || !claims || !signature || more.length > 0 || claims.length > MAX_CLAIMS)
        return undefined;
    try {
        return recordOf(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')));
    }
    catch {
        return undefined;
    }
}
/** `value` as a plain object, if it is one. */
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** When a token ends (`exp`), or `undefined` when it does not say. */
function expiryOf(token) {
    const seconds = claimsOf(token)?.exp;
    // The largest time a Date can hold is 8.64e15 milliseconds.
    return typeof seconds === 'number' && seconds > 0 && seconds <= 8.64e12
        ? new Date(seconds * 1000)
        : undefined;
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decodePayload),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Yp: () => (/* binding */ MAX_AUTH_BYTES),
/* harmony export */   kU: () => (/* binding */ parseAuth),
/* harmony export */   vy: () => (/* binding */ encodePayload)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9715);
/**
 * The payload: one line that carries a sign-in. URL-safe base64 of zlib-compressed compact JSON, as the Python
 * package codex-client writes it; auth.json itself and its plain base64 are read, too.
 */



/** Largest auth.json taken, in bytes: a real one has about 5 kB, a secret of GitHub's at most 48 kB. */
const MAX_AUTH_BYTES = 1024 * 1024;
/**
 * Reads a payload in any of its three forms. Throws an AuthenticationError (`invalid_payload`) whose one sentence
 * starts with `name` and never quotes the content.
 */
function decodePayload(text, name = 'The sign-in payload') {
    return named(name, () => parse(unwrap(text.trim())));
}
/** Reads the text of an auth.json. Throws as `decodePayload` does. */
function parseAuth(json, name = 'The sign-in') {
    return named(name, () => parse(json));
}
class Malformed extends Error {
}
function named(name, read) {
    try {
        const auth = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAuth */ .T)(read());
        if (typeof auth === 'string')
            throw new Malformed(auth);
        return auth;
    }
    catch (error) {
        // Foreign errors may quote what they choked on: their text goes nowhere.
        const what = error instanceof Malformed ? error.message : 'cannot be read';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthenticationError */ .v3(`${name} ${what}.`, {
            code: 'invalid_payload',
            remedy: 'Capture the sign-in again: `codex-client login`, then `codex-client read`.',
        });
    }
}
function unwrap(text) {
    if (text === '')
        throw new Malformed('is empty');
    if (text.length > 2 * MAX_AUTH_BYTES)
        throw new Malformed('is larger than 1 MiB');
    if (text.startsWith('{'))
        return text;
    // `base64` wraps its lines, and copying may lose the padding.
    const letters = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
    if (!/^([A-Za-z0-9+/]+|[A-Za-z0-9_-]+)$/.test(letters) || letters.length % 4 === 1) {
        throw new Malformed('is neither base64 nor JSON');
    }
    const bytes = Buffer.from(letters, 'base64');
    // A zlib stream starts with method 8 in the low half of its first byte (no JSON does) and a check of two bytes.
    const isZlib = bytes.length > 1 && (bytes.readUInt8(0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
    return utf8(isZlib ? inflate(bytes) : bytes);
}
function inflate(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes, { maxOutputLength: MAX_AUTH_BYTES });
    }
    catch (error) {
        const tooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new Malformed(tooLarge ? 'is larger than 1 MiB' : 'is cut off or damaged');
    }
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Malformed('does not hold JSON');
    }
}
function parse(json) {
    if (Buffer.byteLength(json) > MAX_AUTH_BYTES)
        throw new Malformed('is larger than 1 MiB');
    try {
        return JSON.parse(json);
    }
    catch {
        throw new Malformed('does not hold JSON');
    }
}
/**
 * Writes a payload. The JSON inside is byte for byte what Python's
 * `json.dumps(auth, separators=(',', ':'), ensure_ascii=False)` gives; the compressed bytes around it depend on the
 * zlib of each runtime, and every zlib reads them.
 */
function encodePayload(payload) {
    const base64 = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(JSON.stringify(payload), { level: 9 }).toString('base64');
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
/** What a name promises to be a secret, and what is long enough to be one whatever its name. */
const SECRET_NAME = /token|key|secret|password|credential/i;
const SECRET_VALUE = /^(?!https?:)\S{40,}$/;
/** Everything in a payload that has to be masked: tokens, keys, and whatever among unknown fields could be one. */
function secretsOf(payload) {
    const secrets = new Set([encodePayload(payload)]);
    const look = (value, name) => {
        if (typeof value === 'string') {
            if (SECRET_NAME.test(name) || name === 'account_id' || SECRET_VALUE.test(value))
                secrets.add(value);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [key, child] of Object.entries(value))
                look(child, Array.isArray(value) ? name : key);
        }
    };
    look(payload, '');
    return [...secrets].filter(secret => secret !== '');
}


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isChatgpt),
/* harmony export */   T: () => (/* binding */ checkAuth)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6191);
/** What auth.json may hold: the types of a sign-in, and their check. */


/** Deepest nesting taken: real ones have two levels. */
const MAX_DEPTH = 32;
// A token travels in a header and is masked as one line: nothing but visible ASCII is one.
const token = (field) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(`has no ${field}`)
    .min(1, `has an empty ${field}`)
    .regex(/^[\x21-\x7e]+$/, `has characters in ${field} that no token has`);
const timestamp = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const time = (missing) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(missing)
    .regex(timestamp, 'has a last_refresh that is not a time')
    .refine(text => !Number.isNaN(Date.parse(text)), 'has a last_refresh that is not a time');
const tokensSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id_token: token('tokens.id_token').refine(text => (0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(text) !== undefined, {
        // Codex cannot read the file otherwise; an access token may be opaque.
        error: 'has a tokens.id_token that is not a JWT',
    }),
    access_token: token('tokens.access_token'),
    refresh_token: token('tokens.refresh_token'),
    account_id: token('tokens.account_id'),
}, 'has no tokens');
const chatgptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tokens: tokensSchema,
    last_refresh: time('has no last_refresh, without which Codex signs no request'),
    OPENAI_API_KEY: token('OPENAI_API_KEY').nullish(),
});
const apiKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    OPENAI_API_KEY: token('OPENAI_API_KEY'),
    tokens: tokensSchema.nullish(),
    last_refresh: time('has a last_refresh that is not a time').nullish(),
});
/** Whether this is a ChatGPT sign-in, decided as Codex does: by `auth_mode`, without it by the absence of an API key. */
function isChatgpt(payload) {
    return modeOf(payload) === 'chatgpt';
}
function modeOf(auth) {
    return auth.auth_mode ?? (typeof auth.OPENAI_API_KEY === 'string' ? 'apikey' : 'chatgpt');
}
/**
 * Whether `value` is a sign-in Codex can use. Gives back the object itself, so unknown fields and the order of keys
 * stay, or the rest of a sentence ("has no …") that says what is wrong and quotes nothing of it.
 */
function checkAuth(value) {
    const auth = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(value);
    if (auth === undefined)
        return 'does not hold a JSON object';
    if (isDeeperThan(auth, MAX_DEPTH))
        return 'is nested too deeply';
    const mode = modeOf(auth);
    if (mode !== 'chatgpt' && mode !== 'apikey') {
        return 'has an auth_mode other than chatgpt and apikey, which cannot be carried';
    }
    const { error } = (mode === 'chatgpt' ? chatgptSchema : apiKeySchema).safeParse(auth);
    return error === undefined
        ? auth
        : (error.issues[0]?.message ?? 'is not an auth.json');
}
/** Looks level by level: recursion would be what deep nesting breaks. */
function isDeeperThan(root, limit) {
    let level = [root];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((node) => typeof node === 'object' && node !== null ? Object.values(node) : []);
    }
    return false;
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MemoryStore),
/* harmony export */   y: () => (/* binding */ FileStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);
/** Where a sign-in lives: in memory, or as Codex keeps it, in auth.json of a Codex home. */






/** Keeps a sign-in in memory. */
class MemoryStore {
    #payload;
    load() {
        return this.#payload === undefined ? undefined : structuredClone(this.#payload);
    }
    save(payload) {
        this.#payload = structuredClone(payload);
    }
    clear() {
        this.#payload = undefined;
    }
}
const PRIVATE_DIRECTORY = 0o700;
const PRIVATE_FILE = 0o600;
// Neither exists on Windows.
const NO_FOLLOW = (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** Keeps a sign-in in `<home>/auth.json`: directory 0700, file 0600, never through a symbolic link. */
class FileStore {
    /** The Codex home, absolute. */
    home;
    /** The file, absolute. */
    path;
    constructor(home) {
        this.home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home);
        this.path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.home, 'auth.json');
    }
    load() {
        return this.#guarded('read', () => {
            if (this.#stat(this.home) === undefined || this.#stat(this.path) === undefined)
                return undefined;
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW);
            try {
                // What was looked at before may have been replaced since; what is open stays.
                const { size } = this.#ours((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file), this.path);
                if (size > _payload_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_AUTH_BYTES */ .Yp)
                    throw refusal(`${this.path} is larger than 1 MiB`);
                return (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAuth */ .kU)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'), `The sign-in in ${this.path}`);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        });
    }
    /** Makes the home private. Throws an AuthenticationError where a sign-in could not be kept. */
    prepare() {
        this.#guarded('written', () => {
            this.#makeHome();
            this.#stat(this.path);
        });
    }
    save(payload) {
        this.#guarded('written', () => {
            this.prepare();
            const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.home, `.auth.json.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            try {
                // Exclusive, so nobody can have put a link there.
                const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(fresh, 'wx', PRIVATE_FILE);
                try {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, PRIVATE_FILE);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, JSON.stringify(payload, null, 2));
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
                }
                finally {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
                }
                // Replaces a link, should one have appeared, and does not follow it.
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, this.path);
            }
            catch (error) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh, { force: true });
                throw error;
            }
        });
    }
    clear() {
        this.#guarded('removed', () => {
            if (this.#stat(this.home) !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.path, { force: true });
        });
    }
    #makeHome() {
        if (this.#stat(this.home) === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.home, { recursive: true, mode: PRIVATE_DIRECTORY });
        const mode = this.#stat(this.home)?.mode;
        // The umask may have taken bits away, and an older home may be open to others.
        if (mode !== undefined && (mode & 0o777) !== PRIVATE_DIRECTORY)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(this.home, PRIVATE_DIRECTORY);
    }
    /** Looks without following. `undefined`: nothing there. */
    #stat(path) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        return stats === undefined ? undefined : this.#ours(stats, path);
    }
    #ours(stats, path) {
        if (stats.isSymbolicLink())
            throw refusal(`${path} is a symbolic link, which is never followed`);
        if (path === this.home && !stats.isDirectory())
            throw refusal(`${path} is not a directory`);
        if (path === this.path && !stats.isFile())
            throw refusal(`${path} is not a regular file`);
        return stats;
    }
    #guarded(what, action) {
        try {
            return action();
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthenticationError */ .v3)
                throw error;
            // Messages of the file system name the call and the path, never the content.
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthenticationError */ .v3(`The sign-in could not be ${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
                code: 'other',
                remedy: `Check that ${this.home} is a directory of yours on a disk with room.`,
                cause: error,
            });
        }
    }
}
function refusal(sentence) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthenticationError */ .v3(`${sentence}.`, {
        code: 'other',
        remedy: 'Name a Codex home that is a directory of its own (CODEX_HOME), with nothing linked in it.',
    });
}


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AppServerPeer),
/* harmony export */   J: () => (/* binding */ UNANSWERED)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
/** JSON-RPC with `codex app-server`: one JSON object a line, without the `jsonrpc` member. */




/** How long Codex may take to answer a request, in milliseconds. Turns are not waited for this way: they are events. */
const ANSWER_LIMIT_MS = 120_000;
const METHOD_NOT_FOUND = -32601;
const INTERNAL_ERROR = -32603;
/** A request of Codex that has no answer here; it gets a JSON-RPC error. */
const UNANSWERED = Symbol('unanswered');
class AppServerPeer {
    process;
    /** What `initialize` answered, e.g. `codex_cli/0.169.0 …`. */
    userAgent = '';
    #handlers;
    #pending = new Map();
    #nextId = _launch_js__WEBPACK_IMPORTED_MODULE_2__/* .GREETING_ID */ .aZ + 1;
    #end;
    constructor(options, handlers) {
        this.#handlers = handlers;
        const { started } = options;
        const fits = started?.is((0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchOf */ .v4)(options)) === true;
        if (!fits)
            void started?.close();
        this.process = fits ? started : (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchAppServer */ .E)(options);
        this.process.listen(lines => {
            for (const line of lines)
                this.#receive(line);
        }, options.onStderr);
        void this.process.closed.then(end => {
            this.#end = end;
            const error = this.process.errorOf(end);
            for (const id of this.#pending.keys())
                this.#take(id)?.reject(error);
        });
    }
    /** Starts the process and shakes hands. Rejects with a ConnectionError. */
    static async start(options, handlers) {
        if (options.signal?.aborted)
            throw (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startAborted */ .S3)(options.signal);
        const peer = new AppServerPeer(options, handlers);
        return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .shakeHands */ .Jm)(peer.process, options, 'Codex 0.98 or later', async () => {
            const answer = await peer.#answerTo(_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .GREETING_ID */ .aZ, 'initialize');
            const { userAgent } = (answer ?? {});
            if (typeof userAgent === 'string')
                peer.userAgent = userAgent;
            peer.notify('initialized');
            return peer;
        });
    }
    /** Sends a request. Rejects with a ConnectionError: Codex's refusal, or the end of the process. */
    request(method, params) {
        if (this.#end !== undefined)
            return Promise.reject(this.process.errorOf(this.#end));
        const id = this.#nextId++;
        const answer = this.#answerTo(id, method);
        this.#write({ id, method, params });
        return answer;
    }
    #answerTo(id, method) {
        const late = () => this.#take(id)?.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex did not answer ${method} within ${ANSWER_LIMIT_MS / 1000} s.`, {
            code: 'timeout',
            stderrTail: this.process.stderrTail,
            remedy: 'Close the client and connect again; report it with the Codex version if it stays so.',
        }));
        const pending = { ...(0,_deferred_js__WEBPACK_IMPORTED_MODULE_3__/* .deferred */ .yX)(), method, timer: setTimeout(late, ANSWER_LIMIT_MS) };
        this.#pending.set(id, pending);
        return pending.promise;
    }
    notify(method, params) {
        this.#write({ method, params });
    }
    /** Ends the process. Every pending request rejects. Idempotent. */
    close() {
        return this.process.close();
    }
    #write(message) {
        this.process.send(JSON.stringify(message));
    }
    #receive(line) {
        if (line === '')
            return;
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            // Old CLIs print an odd line of plain text; a peer that prints only garbage runs into the start limit.
            return;
        }
        if (message === null || typeof message !== 'object')
            return;
        const { id, method } = message;
        if (typeof method === 'string') {
            if (id === undefined)
                this.#handlers.onNotification(method, message.params);
            else
                void this.#answer(id, { method, params: message.params });
        }
        else if (typeof id === 'number') {
            this.#settle(id, message);
        }
    }
    /** A request that waits no more. */
    #take(id) {
        const pending = this.#pending.get(id);
        clearTimeout(pending?.timer);
        this.#pending.delete(id);
        return pending;
    }
    #settle(id, { result, error }) {
        const pending = this.#take(id);
        if (pending === undefined)
            return;
        if (error === undefined || error === null)
            pending.resolve(result);
        else {
            const text = typeof error.message === 'string' ? error.message : 'no reason given';
            pending.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex refused ${pending.method}: ${text}`, {
                code: 'request_failed',
                stderrTail: this.process.stderrTail,
                remedy: 'Change what Codex names in its reason.',
            }));
        }
    }
    async #answer(id, request) {
        try {
            const result = await this.#handlers.onRequest(request);
            if (result === UNANSWERED) {
                this.#write({ id, error: { code: METHOD_NOT_FOUND, message: `${request.method} is not supported` } });
            }
            else {
                this.#write({ id, result });
            }
        }
        catch (error) {
            this.#write({ id, error: { code: INTERNAL_ERROR, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) } });
        }
    }
}


/***/ })

};
