export const id = 133;
export const ids = [133];
export const modules = {

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1222);
/** `codex-client`: captures and restores sign-ins of Codex, and runs a prompt. */





const HELP = `codex-client: sign-ins of the Codex CLI, carried from one machine to another. A community project.

  codex-client login [--no-browser] [--device-auth]
      Sign in with \`codex login\`. --device-auth: with a code, on any device.
      --no-browser: show the address only (macOS and Windows open it anyway).
  codex-client read
      Print the sign-in as one line: codex-client read | gh secret set CODEX_AUTH
  codex-client set [<payload> | -]
      Restore a sign-in from the argument, from stdin, or from CODEX_CLIENT_AUTH.
  codex-client status
      Say who is signed in, with what, and until when.
  codex-client logout
      Remove the sign-in. Codex revokes it, so copies of it stop working, too.
  codex-client run [--model <name>] [--cd <directory>] [--sandbox <mode>] <prompt | ->
      Run a prompt and show what Codex does.
  codex-client --help | --version

CODEX_HOME says which sign-in is meant (default ~/.codex).
`;
const flag = { type: 'boolean' };
const text = { type: 'string' };
const COMMANDS = {
    login: {
        options: { 'no-browser': flag, 'device-auth': flag },
        run: async (world, values) => (await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 8232))).login(world, {
            browser: values['no-browser'] !== true,
            deviceAuth: values['device-auth'] === true,
        }),
    },
    read: { run: async (world) => (await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 8289))).read(world) },
    set: {
        words: 1,
        run: async (world, _values, [payload]) => (await __webpack_require__.e(/* import() */ 777).then(__webpack_require__.bind(__webpack_require__, 6777))).set(world, payload),
    },
    status: { run: async (world) => (await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 1175))).status(world) },
    run: {
        options: { model: text, cd: text, sandbox: text },
        words: 1,
        run: async (world, { model, cd, sandbox }, [prompt]) => {
            const given = { model, cd, sandbox };
            return (await Promise.all(/* import() */[__webpack_require__.e(906), __webpack_require__.e(978), __webpack_require__.e(125), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 2124))).run(world, { prompt, ...given });
        },
    },
    logout: { run: async (world) => (await __webpack_require__.e(/* import() */ 223).then(__webpack_require__.bind(__webpack_require__, 7223))).logout(world) },
};
/** Runs one command line. Returns its exit code: 1 for a failure, 2 for a misunderstanding, 130 when it was given up. */
async function cli(argv, world) {
    try {
        const [name, ...args] = argv;
        if (name === undefined || name === 'help' || args.includes('--help') || ['--help', '-h'].includes(name)) {
            world.stdout.write(HELP);
            return name === undefined ? 2 : 0;
        }
        if (name === '--version' || name === '-V') {
            world.stdout.write(`codex-client ${world.version}\n`);
            return 0;
        }
        const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (command === undefined)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`There is no command \`${name.slice(0, 40)}\`.`);
        const { values, words } = parse(name, command, args);
        return await command.run(world, values, words);
    }
    catch (error) {
        return explain(error, world);
    }
}
function parse(name, command, args) {
    const { options = {}, words = 0 } = command;
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split('. ')[0]);
    }
    // A payload may have been pasted where none belongs: words are not repeated.
    if (parsed.positionals.length > words)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`\`${name}\` takes ${words || 'no'} argument.`);
    return { values: parsed.values, words: parsed.positionals };
}
function explain(error, world) {
    if (world.signal.aborted) {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(world, '', 'Given up.');
        return 130;
    }
    if (error instanceof _world_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb) {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(world, `codex-client: ${error.message}`, 'See `codex-client --help`.');
        return 2;
    }
    (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(world, `codex-client: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodexError */ .uR && error.remedy !== undefined)
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(world, error.remedy);
    return 1;
}
/** The command in the real world. */
async function main(argv) {
    const giveUp = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            // Whoever insists goes at once.
            if (giveUp.signal.aborted)
                process.exit(130);
            giveUp.abort();
        });
    }
    // The reader of a pipe may have enough.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    const { env, stdin, stdout, stderr } = process;
    return cli(argv, { env, stdin, stdout, stderr, signal: giveUp.signal, version: versionOf(process.argv[1]) });
}
/** The version in the package.json above the program. */
function versionOf(program) {
    try {
        for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program ?? '')); (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            const { name, version } = manifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'package.json'));
            if (name === 'codex-client-action' && version !== undefined)
                return version;
        }
    }
    catch {
        // Moved out of its package: then it does not know.
    }
    return 'unknown';
}
function manifest(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ isOwnHome),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   sw: () => (/* binding */ SEPARATE_SIGN_IN),
/* harmony export */   vJ: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var _auth_codex_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
/* harmony import */ var _codex_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8879);
/** What a command has of the world. Handed in, so that tests can hold it. */


/** A command line that cannot be understood: exit code 2. */
class UsageError extends Error {
}
/** Says something to the person at the terminal. */
function say(world, ...lines) {
    world.stderr.write(`${lines.join('\n')}\n`);
}
/** The sign-in of the user's Codex home; with Codex itself only where a command starts it. */
async function authOf(world, withCodex = false) {
    const { env } = world;
    return new _auth_codex_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexAuth */ ._({ env, ...(withCodex ? { codexCommand: await (0,_codex_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findCodex */ .hy)(env) } : {}) });
}
/** Largest text taken from stdin, in characters. */
const MAX_STDIN = 8 * 1024 * 1024;
/** Everything on stdin. Throws a UsageError when it does not end. */
async function readStdin({ stdin }) {
    const parts = [];
    let size = 0;
    for await (const part of stdin) {
        const bytes = Buffer.from(part);
        size += bytes.length;
        if (size > MAX_STDIN)
            throw new UsageError('What comes on stdin is too long.');
        parts.push(bytes);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** Whether the user's own sign-in is meant, which a copy in CI would fight over. */
const isOwnHome = ({ env }) => !env.CODEX_HOME?.trim();
/** How to make a sign-in for CI that nobody else uses. */
const SEPARATE_SIGN_IN = [
    'A sign-in has one user: whoever renews it first locks every copy out. For a workflow make one of its own:',
    '',
    '  export CODEX_HOME=~/.codex-ci',
    '  codex-client login',
    '  codex-client read | gh secret set CODEX_AUTH',
    '  rm -r ~/.codex-ci    # not `logout`, which revokes it',
];


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

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   yX: () => (/* binding */ deferred)
/* harmony export */ });
function deferred() {
    let handles;
    const promise = new Promise((resolve, reject) => (handles = { resolve, reject }));
    return { promise, ...handles };
}
/** Does something the first time it is asked for, and gives every caller what came of it. */
function once(make) {
    let made;
    return () => (made ??= make());
}
/** Rejects with the signal's reason when it aborts. Never resolves. */
function aborted(signal) {
    return new Promise((_, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        else
            signal.addEventListener('abort', leave, { once: true });
    });
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uR: () => (/* binding */ CodexError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   xd: () => (/* binding */ ChatError)
/* harmony export */ });
/** Every error this package throws on purpose. Told apart by `code`, or by class. */
class CodexError extends Error {
    code;
    remedy;
    exitCode;
    signal;
    stderrTail;
    httpStatus;
    codexErrorInfo;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = facts.code;
        this.remedy = facts.remedy;
        this.exitCode = facts.exitCode;
        this.signal = facts.signal;
        this.stderrTail = facts.stderrTail;
        this.httpStatus = facts.httpStatus;
        this.codexErrorInfo = facts.codexErrorInfo;
    }
}
/** The Codex process could not be started, died, or stopped speaking its protocol. */
class ConnectionError extends CodexError {
}
/** A turn failed: the model's service refused, the turn was interrupted, or Codex reported an error. */
class ChatError extends CodexError {
}
/** A custom tool offered to Codex is wrong or failed. */
class ToolError extends CodexError {
}
/** A sign-in is missing, malformed, expired or refused. */
class AuthenticationError extends CodexError {
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ CodexProcess),
  H: () => (/* binding */ runCodex)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/wire/frames.js
/** Bytes in, lines out: the framing both wires share. */

/** Longest line taken, in bytes. The longest measured was 1.2 MB; a longer one than this is a broken peer. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * Collects chunks and gives back whole lines. Splits on `\n` only: `readline` also splits on U+2028 and U+2029,
 * which JSON strings may hold, and a reply with one would then never arrive.
 */
class LineBuffer {
    maxBytes;
    #parts = [];
    #size = 0;
    constructor(maxBytes = MAX_LINE_BYTES) {
        this.maxBytes = maxBytes;
    }
    /** The lines this chunk completes, without their newline. Throws a ConnectionError on a line that is too long. */
    push(chunk) {
        const last = chunk.lastIndexOf(NEWLINE);
        if (last === -1) {
            this.#keep(chunk);
            return [];
        }
        const lines = this.#take(chunk.subarray(0, last)).split('\n');
        if (last + 1 < chunk.length)
            this.#keep(chunk.subarray(last + 1));
        return lines;
    }
    /** What came after the last newline. */
    rest() {
        return this.#take(Buffer.alloc(0));
    }
    #take(tail) {
        const whole = this.#parts.length === 0 ? tail : Buffer.concat([...this.#parts, tail]);
        this.#parts = [];
        this.#size = 0;
        return whole.toString('utf8');
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > this.maxBytes) {
            this.#parts = [];
            throw new errors/* ConnectionError */.Rc(`Codex sent a line longer than ${this.maxBytes} bytes.`, {
                code: 'frame_too_long',
                remedy: 'Report this with the Codex version; no message of Codex is known to be that long.',
            });
        }
        this.#parts.push(part);
    }
}

;// CONCATENATED MODULE: ./lib/wire/process.js
/** The one place that starts Codex, and the one owner of its process: nothing else spawns or signals it. */






/** How much of stderr is kept for error messages, in characters. */
const STDERR_TAIL = 8192;
/** How long Codex has to leave by itself once its input ended, in milliseconds. */
const END_MS = 1500;
/** How long it has after SIGTERM. */
const TERM_MS = 1500;
/** How long pipes may stay open after the process is gone: a daemon of the agent may hold them for ever. */
const DRAIN_MS = 200;
/** A running Codex: lines out through `onLines`, lines in through `send`. */
class CodexProcess {
    #start;
    #onStderr;
    #child;
    #command;
    #stderr = '';
    #end;
    #failure;
    #closed = (0,deferred/* deferred */.yX)();
    #closing;
    /** @param onLines takes the complete lines of each chunk; what it throws ends the process. See also `listen`. */
    constructor(options, onLines) {
        this.#start = printOf(options);
        this.#onStderr = options.onStderr;
        this.#command = options.command;
        const [file = options.command, ...args] = [...(options.launcher ?? []), options.command, ...options.args];
        // A group of its own, so that the whole of it can be ended. Windows has no groups, and would open a window.
        this.#child = (0,external_node_child_process_.spawn)(file, args, {
            env: { ...options.env },
            cwd: options.cwd,
            stdio: 'pipe',
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        const { stdin, stdout, stderr } = this.#child;
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        if (onLines !== undefined)
            this.listen(onLines, options.onStderr);
        stderr.on('data', (chunk) => {
            const text = decoder.write(chunk);
            this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
            this.#onStderr?.(text);
        });
        // A dead reader shows as EPIPE here; the exit that follows says why.
        for (const stream of [stdin, stdout, stderr])
            stream.on('error', () => undefined);
        this.#child.on('error', error => {
            const notStarted = this.#child.pid === undefined;
            this.#finish({
                exitCode: undefined,
                signal: undefined,
                error: notStarted
                    ? new errors/* ConnectionError */.Rc(`Codex could not be started: ${describe(error)}`, {
                        code: 'spawn_failed',
                        remedy: `Check that ${file} exists, is executable and is built for this machine.`,
                        cause: error,
                    })
                    : undefined,
            });
        });
        this.#child.on('exit', (code, signal) => {
            const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
            // 'close' waits for every holder of the pipes, and a background process of the agent may hold them for ever.
            const timer = setTimeout(() => this.#finish(end), DRAIN_MS);
            this.#child.once('close', () => {
                clearTimeout(timer);
                this.#finish(end);
            });
        });
    }
    /** Whether this is what would be started with these options, and it still runs. */
    is(options) {
        return this.#end === undefined && this.#closing === undefined && this.#start === printOf(options);
    }
    /** Hands out what comes. Until it is called, once, output waits in the pipe. */
    listen(onLines, onStderr) {
        this.#onStderr = onStderr;
        if (this.#stderr !== '')
            onStderr?.(this.#stderr);
        const lines = new LineBuffer();
        this.#child.stdout.on('data', (chunk) => {
            try {
                const complete = lines.push(chunk);
                if (complete.length > 0)
                    onLines(complete);
            }
            catch (error) {
                this.fail(error instanceof errors/* ConnectionError */.Rc
                    ? error
                    : new errors/* ConnectionError */.Rc((0,errors/* messageOf */.bD)(error), { code: 'protocol', cause: error }));
            }
        });
    }
    get pid() {
        return this.#child.pid;
    }
    /** The last of what Codex wrote to stderr. */
    get stderrTail() {
        return this.#stderr;
    }
    /** Settles when the process is gone. Never rejects. */
    get closed() {
        return this.#closed.promise;
    }
    /** Writes one line. A line for a process that is gone is dropped: `closed` tells. */
    send(line) {
        if (this.#child.stdin.writable)
            this.#child.stdin.write(`${line}\n`);
    }
    /** Gives the process up because of what it did. */
    fail(error) {
        this.#failure ??= error;
        void this.close();
    }
    /** The error everything that still waits for this process is rejected with. */
    errorOf(end) {
        if (end.error !== undefined)
            return end.error;
        const how = end.signal !== undefined
            ? `was ended by ${end.signal}`
            : `ended with exit code ${end.exitCode ?? 'unknown'}`;
        const lastLine = (0,external_node_util_.stripVTControlCharacters)(this.#stderr).trim().split('\n').at(-1)?.trim().slice(0, 500);
        return new errors/* ConnectionError */.Rc(`Codex ${how}${lastLine ? `: ${lastLine}` : '.'}`, {
            code: this.#closing === undefined ? 'process_exited' : 'closed',
            exitCode: end.exitCode,
            signal: end.signal,
            stderrTail: this.#stderr,
        });
    }
    /** Ends a process that has nothing to finish: SIGTERM at once, then as `close`. Never rejects. */
    stop() {
        this.#signal('SIGTERM');
        return this.close();
    }
    /** Ends the process: its input first, then SIGTERM, then SIGKILL, to its whole group. Idempotent; never rejects. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        this.#child.stdin.end();
        if (!(await this.#within(END_MS))) {
            this.#signal('SIGTERM');
            if (!(await this.#within(TERM_MS)))
                this.#signal('SIGKILL');
        }
        await this.#closed.promise;
    }
    async #within(ms) {
        const late = (0,deferred/* deferred */.yX)();
        const timer = setTimeout(() => late.resolve(false), ms);
        const result = await Promise.race([this.#closed.promise.then(() => true), late.promise]);
        clearTimeout(timer);
        return result;
    }
    #finish(end) {
        if (this.#end !== undefined)
            return;
        this.#end = this.#failure === undefined ? end : { ...end, error: this.#failure };
        this.#signal('SIGKILL');
        for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr])
            stream.destroy();
        this.#closed.resolve(this.#end);
    }
    #signal(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        try {
            if (process.platform === 'win32')
                this.#child.kill(signal);
            else
                process.kill(-pid, signal);
        }
        catch {
            // The group is empty: nothing is left to end.
        }
    }
    toString() {
        return `${this.#command} (pid ${this.pid ?? 'none'})`;
    }
}
/** Everything about a start that makes a difference, as one text. */
function printOf({ command, args, env, cwd, launcher = [] }) {
    const variables = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([command, args, variables, cwd, launcher]);
}
function describe(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such program.';
    if (code === 'EACCES')
        return 'the file is not executable.';
    if (code === 'ENOEXEC')
        return 'the file is not a program for this machine.';
    return `${error.message}.`;
}
/** Runs Codex once to its end and gives back what it printed, for `--version` and the like. */
async function runCodex(options) {
    const out = [];
    const child = new CodexProcess(options, lines => out.push(...lines));
    const timer = setTimeout(() => child.fail(new errors/* ConnectionError */.Rc(`Codex did not finish \`${options.args.join(' ')}\` within ${options.timeoutMs / 1000} s.`, {
        code: 'start_timeout',
        remedy: 'Check that the binary is Codex and can run on this machine.',
    })), options.timeoutMs);
    if (options.input !== undefined)
        child.send(options.input);
    const end = await child.closed;
    clearTimeout(timer);
    return { stdout: out.join('\n'), stderr: child.stderrTail, end };
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
