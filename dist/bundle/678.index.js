export const id = 678;
export const ids = [678];
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
    const address = (0,deferred/* deferred */.y)();
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
class CodexAuth {
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

/***/ 8879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hy: () => (/* binding */ findCodex),
  aY: () => (/* binding */ findOnPath),
  r$: () => (/* binding */ givenCodex),
  TV: () => (/* binding */ isExecutable)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/codex/executable.js
/** Tells from a file's first bytes for which machine it is: the system would run a foreign one as a shell script. */

/** How much of a file is looked at, in bytes. */
const HEADER = 4096;
const ELF = { 0x3e: 'x64', 0xb7: 'arm64' };
const MACH_O = { 0x01000007: 'x64', 0x0100000c: 'arm64' };
const PE = { 0x8664: 'x64', 0xaa64: 'arm64' };
/**
 * What a program runs on: a platform as Node spells it (`linux-x64`), `script`, `darwin-universal`, an unknown
 * machine (`linux-?`), or undefined for what is no program.
 */
function machineOf(header) {
    if (header.length >= 2 && header.toString('latin1', 0, 2) === '#!')
        return 'script';
    if (header.length < 64)
        return undefined;
    const magic = header.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return `linux-${ELF[header.readUInt16LE(18)] ?? '?'}`;
    if (magic === 0xcffaedfe)
        return `darwin-${MACH_O[header.readUInt32LE(4)] ?? '?'}`;
    if (magic === 0xcafebabe)
        return 'darwin-universal';
    if (header.toString('latin1', 0, 2) !== 'MZ')
        return undefined;
    const at = header.readUInt32LE(60);
    return at + 6 <= header.length ? `win32-${PE[header.readUInt16LE(at + 4)] ?? '?'}` : undefined;
}
/** Why a file cannot be started on `platform`, as the end of a sentence; undefined when nothing speaks against it. */
async function misfit(path, platform) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0);
        const machine = machineOf(buffer.subarray(0, bytesRead));
        if (machine === undefined)
            return 'it is not a program';
        const fits = ['script', platform].includes(machine) || machine === `${platform.split('-', 1)[0]}-universal`;
        return fits
            ? undefined
            : `it is built for ${machine.replace(/.*?\?/, 'another machine')}, not for ${platform}`;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/codex/platform.js
var codex_platform = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/codex/find.js
/** Finds a Codex that is already there. */





/** The first program of this name on the PATH of `env`, as an absolute path. Relative entries are not looked at. */
async function findOnPath(name, env) {
    const windows = process.platform === 'win32';
    const path = Object.entries(env).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
    const endings = windows ? (env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
    for (const directory of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory))
            continue;
        for (const ending of endings) {
            const candidate = (0,external_node_path_.join)(directory, name + ending);
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
/**
 * The `codex` on the PATH, for programs that use the library. A launcher of npm resolves to the native binary behind it,
 * which saves the start of a Node. Rejects with a ConnectionError when there is none.
 */
async function findCodex(env = process.env) {
    const found = await findOnPath('codex', env);
    if (found !== undefined)
        return nativeBinary(found);
    throw new errors/* ConnectionError */.Rc('There is no `codex` on the PATH.', {
        code: 'spawn_failed',
        remedy: 'Install it with `npm install -g @openai/codex`, or give its path as codexPath.',
    });
}
/** Checks a path that somebody gave. Rejects with a ConnectionError that names `option`, e.g. `codex-path`. */
async function givenCodex(path, option) {
    const absolute = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(absolute).catch(() => undefined);
    const problem = found === undefined
        ? 'there is no such file'
        : !found.isFile()
            ? 'it is not a file'
            : !(await isExecutable(absolute))
                ? 'it is not executable'
                : await misfit(absolute, `${process.platform}-${process.arch}`);
    if (problem === undefined)
        return nativeBinary(absolute);
    throw new errors/* ConnectionError */.Rc(`${option} names ${absolute}, but ${problem}.`, {
        code: 'spawn_failed',
        remedy: `Give ${option} the path of a Codex binary.`,
    });
}
/** The native binary behind npm's launcher script, where it can be found; else the path itself. */
async function nativeBinary(path) {
    const real = await (0,promises_.realpath)(path);
    const launcher = /\.cmd$/i.test(real)
        ? (0,external_node_path_.join)((0,external_node_path_.dirname)(real), 'node_modules', '@openai', 'codex', 'bin', 'codex.js')
        : real;
    if ((0,external_node_path_.basename)(launcher) !== 'codex.js')
        return real;
    const platform = (0,codex_platform/* currentPlatform */.jN)();
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(launcher));
    const name = `codex-${platform}`;
    for (const home of [(0,external_node_path_.join)(root, 'node_modules', '@openai', name), (0,external_node_path_.join)((0,external_node_path_.dirname)(root), name), root]) {
        for (const candidate of (0,codex_platform/* binaryPaths */.cH)(home, platform)) {
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return real;
}
/** Whether this is a file this user may execute. */
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   cH: () => (/* binding */ binaryPaths),
/* harmony export */   jN: () => (/* binding */ currentPlatform)
/* harmony export */ });
/* unused harmony export PLATFORMS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wire_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3097);
/** Where npm's packages keep the native binary, by platform and version. Measured on 0.44 – 0.169. */



/** First version whose binaries lie in a package per platform; before, `@openai/codex` itself held all of them. */
const FIRST_PLATFORM_PACKAGES = '0.99.0';
/** The platforms Codex is built for, by Node's `process.platform`-`process.arch`. */
const TARGETS = {
    'linux-x64': 'x86_64-unknown-linux-musl',
    'linux-arm64': 'aarch64-unknown-linux-musl',
    'darwin-x64': 'x86_64-apple-darwin',
    'darwin-arm64': 'aarch64-apple-darwin',
    'win32-x64': 'x86_64-pc-windows-msvc',
    'win32-arm64': 'aarch64-pc-windows-msvc',
};
const PLATFORMS = Object.keys(TARGETS);
/** The platform of this machine. Throws a ConnectionError when there is no Codex for it. */
function currentPlatform(os = process.platform, arch = process.arch) {
    const name = `${os}-${arch}`;
    if (Object.hasOwn(TARGETS, name))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc(`There is no Codex CLI for ${name}.`, {
        code: 'install_failed',
        remedy: `Run the job on one of ${PLATFORMS.join(', ')}, or name a binary with codex-path.`,
    });
}
/** The version of `@openai/codex` that holds the binary: `0.169.0-linux-x64`, but `0.98.0`. */
function packageVersion(version, platform) {
    return (0,_wire_select_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, FIRST_PLATFORM_PACKAGES) < 0 ? version : `${version}-${platform}`;
}
/** Where in such a package the binary can lie: `bin` from 0.142, `codex` before. */
function binaryPaths(packageDirectory, platform) {
    const name = platform.startsWith('win32') ? 'codex.exe' : 'codex';
    const vendor = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packageDirectory, 'vendor', TARGETS[platform]);
    return ['bin', 'codex'].map(room => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(vendor, room, name));
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
/** The environment a Codex process starts with: an allow-list, never the whole of ours. */
const EXACT = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'TERM',
    'COLORTERM',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CODEX_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CODEX_CA_CERTIFICATE',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_DATA_HOME',
    // Windows cannot start most programs without these.
    'SYSTEMROOT',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'PROGRAMDATA',
    'PROGRAMFILES',
]);
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE';
/** Whether a URL points at this machine. */
function isLoopback(url) {
    try {
        const { hostname } = new URL(url);
        return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    }
    catch {
        return false;
    }
}
/**
 * What of `source` Codex gets, plus `extra` (an `undefined` there removes a name).
 * `CODEX_REFRESH_TOKEN_URL_OVERRIDE`, which would send refresh tokens elsewhere, passes only when it is loopback.
 */
function inheritedEnvironment(source, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(source)) {
        const upper = name.toUpperCase();
        if (value !== undefined && (EXACT.has(upper) || upper.startsWith('LC_')))
            result[name] = value;
    }
    const override = source[REFRESH_OVERRIDE];
    if (override !== undefined && isLoopback(override))
        result[REFRESH_OVERRIDE] = override;
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            delete result[name];
        else if (name !== REFRESH_OVERRIDE || isLoopback(value))
            result[name] = value;
    }
    return result;
}


/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   he: () => (/* binding */ FIRST_APP_SERVER),
/* harmony export */   qK: () => (/* binding */ FIRST_PERMISSION_PROFILES)
/* harmony export */ });
/* unused harmony exports FIRST_WITHOUT_MCP, FIRST_SUPPORTED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Which wire a CLI version speaks, and what it can carry. Pure; the table is measured (see src/README.md). */

/** First CLI with today's thread and turn API on app-server. */
const FIRST_APP_SERVER = '0.98.0';
/** First CLI without `codex mcp-server`. */
const FIRST_WITHOUT_MCP = '0.154.0';
/** First CLI that enforces the deny entries of a permission profile. */
const FIRST_PERMISSION_PROFILES = '0.142.3';
/** First CLI this package works with. */
const FIRST_SUPPORTED = '0.44.0';
/** Compares two versions `X.Y.Z[-pre]` by their numbers; a pre-release counts as its release. */
function compareVersions(a, b) {
    const parts = (version) => version.split('-', 1).join('').split('.').map(Number);
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < 3; i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
const atLeast = (version, first) => compareVersions(version, first) >= 0;
/** Chooses the wire for a CLI version. Throws a ConnectionError when the wish cannot be met, naming a version that could. */
function select(version, transport = 'auto') {
    if (!atLeast(version, FIRST_SUPPORTED)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} is too old; ${FIRST_SUPPORTED} is the first that works.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_SUPPORTED} or later.`,
        });
    }
    const wire = transport === 'auto' ? (atLeast(version, FIRST_APP_SERVER) ? 'app-server' : 'mcp') : transport;
    if (wire === 'app-server' && !atLeast(version, FIRST_APP_SERVER)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} does not speak today's app-server protocol.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_APP_SERVER} or later, or transport mcp.`,
        });
    }
    if (wire === 'mcp' && atLeast(version, FIRST_WITHOUT_MCP)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} has no mcp-server any more; it was removed in ${FIRST_WITHOUT_MCP}.`, {
            code: 'unsupported_version',
            remedy: `Use transport app-server, or a Codex before ${FIRST_WITHOUT_MCP}.`,
        });
    }
    return { wire, capabilities: capabilitiesOf(version, wire) };
}
function capabilitiesOf(version, wire) {
    const appServer = wire === 'app-server';
    return {
        inMemorySignIn: appServer,
        permissionProfiles: appServer && atLeast(version, FIRST_PERMISSION_PROFILES),
        outputSchema: appServer,
        interrupt: true,
        resume: appServer,
        images: appServer,
    };
}


/***/ })

};
