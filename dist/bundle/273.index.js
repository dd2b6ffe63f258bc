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
            return (await Promise.all(/* import() */[__webpack_require__.e(906), __webpack_require__.e(938), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 2124))).run(world, { prompt, ...given });
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


/***/ })

};
