export const id = 330;
export const ids = [330];
export const modules = {

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ CodexAuth)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
            (0,external_node_fs_.mkdirSync)(this.#home, { recursive: true, mode: 0o700 });
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
    get #home() {
        if (this.store instanceof store/* FileStore */.y)
            return this.store.home;
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
        return (0,environment/* inheritedEnvironment */.a)(this.#env, { ...extra, CODEX_HOME: this.#home });
    }
}


/***/ }),

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
    save(payload) {
        this.#guarded('written', () => {
            this.#makeHome();
            this.#stat(this.path);
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
        this.#guarded('removed', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.path, { force: true }));
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


/***/ })

};
