export const id = 273;
export const ids = [273];
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


/***/ })

};
