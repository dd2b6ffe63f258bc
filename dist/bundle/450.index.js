export const id = 450;
export const ids = [450];
export const modules = {

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ storeIt),
/* harmony export */   YA: () => (/* binding */ separateSignIn),
/* harmony export */   cN: () => (/* binding */ isOwnHome),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   g: () => (/* binding */ authOf),
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
/** This program as a command line that works again: npx puts it on nobody's PATH, a home may not be exported. */
function programIn({ env }, home) {
    const name = env.npm_command === 'exec' ? 'npx codex-client-action' : 'codex-client';
    if (home === undefined)
        return name;
    return `CODEX_HOME=${/^[\w./~-]+$/.test(home) ? home : `'${home.replaceAll("'", `'\\''`)}'`} ${name}`;
}
/** How the sign-in of this home gets into a secret. */
const storeIt = (world) => `  ${programIn(world, world.env.CODEX_HOME?.trim() || undefined)} read | gh secret set CODEX_AUTH`;
/** How to make a sign-in for CI that nobody else uses. */
function separateSignIn(world) {
    const program = programIn(world, '~/.codex-ci');
    return [
        'A sign-in has one user: whoever renews it first locks every copy out. For a workflow make one of its own:',
        '',
        `  ${program} login`,
        `  ${program} read | gh secret set CODEX_AUTH`,
        '  rm -r ~/.codex-ci    # not `logout`, which revokes it',
    ];
}


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* reexport */ main_namespaceObject),
  library: () => (/* reexport */ lib_namespaceObject)
});

// NAMESPACE OBJECT: ./lib/index.js
var lib_namespaceObject = {};
__webpack_require__.r(lib_namespaceObject);
__webpack_require__.d(lib_namespaceObject, {
  ApprovalPolicy: () => (config/* ApprovalPolicy */.K2),
  AssistantMessageStream: () => (AssistantMessageStream),
  AuthenticationError: () => (errors/* AuthenticationError */.v3),
  Chat: () => (chat/* Chat */.r),
  ChatError: () => (errors/* ChatError */.xd),
  Client: () => (client/* Client */.K),
  CodexAuth: () => (codex_auth/* CodexAuth */._),
  CodexError: () => (errors/* CodexError */.uR),
  CommandStream: () => (CommandStream),
  ConnectionError: () => (errors/* ConnectionError */.Rc),
  FileStore: () => (store/* FileStore */.y),
  MemoryStore: () => (store/* MemoryStore */.n),
  ReasoningEffort: () => (config/* ReasoningEffort */.DP),
  ReasoningStream: () => (ReasoningStream),
  ReasoningSummary: () => (config/* ReasoningSummary */.JG),
  SandboxMode: () => (config/* SandboxMode */.vq),
  TextStream: () => (TextStream),
  ToolError: () => (errors/* ToolError */.v4),
  Verbosity: () => (config/* Verbosity */.WT),
  accountOf: () => (facts/* accountOf */.XP),
  createToolServer: () => (server/* createToolServer */.K),
  decodePayload: () => (payload/* decodePayload */.D),
  encodePayload: () => (payload/* encodePayload */.vy),
  secretsOf: () => (payload/* secretsOf */.Fj),
  structured: () => (structured),
  tool: () => (tool/* tool */.z)
});

// NAMESPACE OBJECT: ./lib/cli/main.js
var main_namespaceObject = {};
__webpack_require__.r(main_namespaceObject);
__webpack_require__.d(main_namespaceObject, {
  cli: () => (cli),
  main: () => (main)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/client/client.js + 1 modules
var client = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/client/chat.js + 1 modules
var chat = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/client/config.js
var config = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/client/feed.js
var feed = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/client/unread-text.js
var unread_text = __webpack_require__(4862);
;// CONCATENATED MODULE: ./lib/client/streams.js


/** Text that arrives in pieces. Iterate for the pieces, or await the whole. */
class TextStream {
    #pump;
    #limit;
    #text;
    /** The same text until the first piece is read. */
    #unread;
    #finished = false;
    #error;
    /** @internal */
    constructor(pump, limit = Infinity) {
        this.#pump = pump;
        this.#limit = limit;
        this.#text = this.#unread = new unread_text/* UnreadText */.t(limit);
    }
    /** Whether the last piece has arrived. */
    get finished() {
        return this.#finished;
    }
    /** The pieces, each once; those that waited come as one. One reader at a time. Throws when the turn failed. */
    async *[Symbol.asyncIterator]() {
        for (;;) {
            if (this.#unread.length > 0) {
                const piece = this.#unread.toString();
                this.#unread = new unread_text/* UnreadText */.t(this.#limit);
                yield piece;
            }
            else if (!this.#finished)
                await this.#pump();
            else if (this.#error !== undefined)
                throw this.#error;
            else
                return;
        }
    }
    /** The same as iterating, under the name the Python package uses. */
    stream() {
        return this[Symbol.asyncIterator]();
    }
    /** The whole text, once it has arrived. Rejects when the turn failed before. */
    async text() {
        while (!this.#finished)
            await this.#pump();
        if (this.#error !== undefined)
            throw this.#error;
        return this.#text.toString();
    }
    /** @internal Whether there was room for it among what is unread. */
    push(piece) {
        if (this.#unread !== this.#text)
            this.#text.add(piece);
        return this.#unread.add(piece);
    }
    /** @internal The finished text as Codex reports it: a stream that had no pieces gets it as its only one. */
    finish(text, error) {
        if (this.#text.length === 0 && text !== undefined)
            this.push(text);
        this.#finished = true;
        this.#error = error;
    }
}
/** An assistant message. */
class AssistantMessageStream extends TextStream {
    /** Tells it apart from the other parts of `structured`. */
    type = 'assistant_message';
}
/** A reasoning summary. */
class ReasoningStream extends TextStream {
    /** Tells it apart from the other parts of `structured`. */
    type = 'reasoning';
}
/**
 * A command and its output. The output may be endless: `text()` gives its first 16 MiB (in UTF-16 units), and as much is
 * kept for a reader that falls behind.
 */
class CommandStream extends TextStream {
    command;
    cwd;
    /** Tells it apart from the other parts of `structured`. */
    type = 'command';
    /** The exit code, once the command has ended and Codex told it. */
    exitCode;
    /** How long it ran, in milliseconds, once it has ended and Codex told it. */
    duration;
    /** `completed`, `failed`, `declined` or `unknown`, once it has ended. */
    status;
    /** Bytes of output that are in no piece, as nobody read in time. */
    dropped = 0;
    /** @internal */
    constructor(
    /** The command as a person would type it. */
    command, 
    /** Where it runs. */
    cwd, pump) {
        super(pump, feed/* MAX_UNREAD_OUTPUT */.pt);
        this.command = command;
        this.cwd = cwd;
    }
}
/**
 * The parts of a chat's current turn, in order of their beginning. What belongs to a message, a reasoning or a command
 * goes into its stream; every other event passes through. A part need not be read: the next one comes all the same, and
 * output that found no room in its command's stream is told by an `output_dropped` when the command ends.
 * Throws what iterating the chat throws.
 */
async function* structured(chat) {
    const source = chat[Symbol.asyncIterator]();
    const ready = [];
    const messages = new Map();
    const reasonings = new Map();
    const commands = new Map();
    /** Bytes of output that commands had no room for. */
    const lost = new Map();
    let ended = false;
    let failure;
    let reading;
    const pump = () => (reading ??= readOne().finally(() => (reading = undefined)));
    const finishAll = () => {
        ended = true;
        for (const open of [messages, reasonings, commands]) {
            for (const stream of open.values())
                stream.finish(undefined, failure);
            open.clear();
        }
    };
    const readOne = async () => {
        try {
            const next = await source.next();
            if (next.done === true)
                finishAll();
            else
                place(next.value);
        }
        catch (error) {
            failure = error;
            finishAll();
            throw error;
        }
    };
    const open = (streams, id, create) => {
        let stream = streams.get(id);
        if (stream === undefined) {
            stream = create();
            streams.set(id, stream);
            ready.push(stream);
        }
        return stream;
    };
    const close = (streams, id, text) => {
        streams.get(id)?.finish(text);
        streams.delete(id);
    };
    const message = (id) => open(messages, id, () => new AssistantMessageStream(pump));
    const reasoning = (id) => open(reasonings, id, () => new ReasoningStream(pump));
    const output = ({ call_id, text, bytes }) => {
        const command = commands.get(call_id);
        if (command === undefined || command.push(text))
            return;
        const size = bytes?.length ?? Buffer.byteLength(text);
        command.dropped += size;
        lost.set(call_id, (lost.get(call_id) ?? 0) + size);
    };
    const place = (event) => {
        switch (event.type) {
            case 'agent_message_delta':
                message(event.item_id).push(event.delta);
                return;
            case 'agent_message':
                message(event.item_id);
                return close(messages, event.item_id, event.message);
            case 'agent_reasoning_delta':
                reasoning(event.item_id).push(event.delta);
                return;
            case 'agent_reasoning_section_break':
                reasoning(event.item_id).push('\n\n');
                return;
            case 'agent_reasoning':
                reasoning(event.item_id);
                return close(reasonings, event.item_id, event.text);
            case 'exec_command_begin':
                open(commands, event.call_id, () => new CommandStream(event.command, event.cwd, pump));
                return;
            case 'exec_command_output_delta':
                return output(event);
            case 'exec_command_end': {
                const command = commands.get(event.call_id);
                if (command === undefined)
                    return;
                command.exitCode = event.exit_code;
                command.duration = event.duration_ms;
                command.status = event.status;
                const bytes = lost.get(event.call_id);
                if (bytes !== undefined)
                    ready.push({ type: 'output_dropped', call_id: event.call_id, bytes });
                return close(commands, event.call_id, event.aggregated_output);
            }
            case 'output_dropped': {
                const command = commands.get(event.call_id);
                if (command !== undefined)
                    command.dropped += event.bytes;
                ready.push(event);
                return;
            }
            default:
                ready.push(event);
        }
    };
    try {
        for (;;) {
            const part = ready.shift();
            if (part !== undefined)
                yield part;
            else if (!ended)
                await pump();
            // It may have reached the reader of a part only.
            else if (failure !== undefined)
                throw failure;
            else
                return;
        }
    }
    finally {
        finishAll();
        await source.return?.();
    }
}

// EXTERNAL MODULE: ./lib/tools/server.js
var server = __webpack_require__(7508);
// EXTERNAL MODULE: ./lib/tools/tool.js
var tool = __webpack_require__(4833);
// EXTERNAL MODULE: ./lib/auth/codex-auth.js + 1 modules
var codex_auth = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/auth/payload.js
var payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/facts.js
var facts = __webpack_require__(9933);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
;// CONCATENATED MODULE: ./lib/index.js
/** The library's public surface. Every export is public API: named exports only. */












// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cli/world.js
var cli_world = __webpack_require__(1222);
;// CONCATENATED MODULE: ./lib/cli/commands/status.js


async function status_status(world) {
    const auth = await (0,cli_world/* authOf */.g)(world);
    world.stdout.write(`${showStatus(auth.status(), Date.now()).join('\n')}\n`);
    return 0;
}
/** A sign-in as lines for a person. `now` in milliseconds. */
function showStatus({ kind, email, plan, path, expires, canRefresh }, now) {
    const who = [email === undefined ? '' : ` as ${email}`, plan === undefined ? '' : ` (${plan})`].join('');
    const lines = [kind === 'chatgpt' ? `✓ Signed in with ChatGPT${who}` : '✓ Signed in with an API key'];
    if (kind === 'chatgpt') {
        lines.push(`  access token  ${expires === undefined ? 'does not tell its end' : showExpiry(expires, now)}`);
        lines.push(`  renewal       ${canRefresh ? 'by Codex, when it is needed' : 'not possible'}`);
    }
    if (path !== undefined)
        lines.push(`  file          ${path}`);
    return lines;
}
function showExpiry(expires, now) {
    const time = (0,facts/* showTime */.lY)(expires);
    const minutes = Math.round((expires.getTime() - now) / 60_000);
    if (minutes <= 0)
        return `ended ${time}`;
    const units = [
        [1440, 'day'],
        [60, 'hour'],
        [1, 'minute'],
    ];
    const [size, unit] = units.find(([size]) => minutes >= size) ?? [1, 'minute'];
    const count = Math.floor(minutes / size);
    return `until ${time} (${count} ${unit}${count === 1 ? '' : 's'})`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/login.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `codex-client login` */


async function login(world, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const auth = await (0,cli_world/* authOf */.g)(world, true);
        const session = __addDisposableResource(env_1, await auth.login({ ...options, signal: world.signal }), true);
        if (session.code !== undefined) {
            (0,cli_world/* say */.cv)(world, 'Open this address on any device and enter the code:', '', `  ${session.url}`, `  ${session.code}`, '');
        }
        else if (options.browser) {
            (0,cli_world/* say */.cv)(world, 'A browser opens for you to sign in. If it does not, open this address:', '', `  ${session.url}`, '');
        }
        else {
            (0,cli_world/* say */.cv)(world, 'Open this address in a browser on this machine and sign in:', '', `  ${session.url}`, '');
        }
        (0,cli_world/* say */.cv)(world, 'Waiting until you are signed in (Ctrl-C gives up) …');
        const failure = await session.failure();
        world.signal.throwIfAborted();
        if (failure !== undefined)
            throw failure;
        (0,cli_world/* say */.cv)(world, '', ...showStatus(auth.status(), Date.now()));
        if ((0,cli_world/* isOwnHome */.cN)(world))
            (0,cli_world/* say */.cv)(world, '', ...(0,cli_world/* separateSignIn */.YA)(world));
        else
            (0,cli_world/* say */.cv)(world, '', 'Next, store it for a workflow:', '', (0,cli_world/* storeIt */.$_)(world));
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/cli/commands/logout.js
/** `codex-client logout` */

async function logout(world) {
    const auth = await (0,cli_world/* authOf */.g)(world, true);
    const wasChatgpt = auth.isAuthenticated() && auth.status().kind === 'chatgpt';
    await auth.logout();
    (0,cli_world/* say */.cv)(world, '✓ Signed out.');
    if (wasChatgpt) {
        (0,cli_world/* say */.cv)(world, '  Codex (0.142 and later) also revokes the sign-in: a copy in a secret does not work any more.');
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/commands/read.js
/** `codex-client read` */

/** On a pipe the payload and nothing else; a person also learns what it is for. */
async function read(world) {
    const auth = await (0,cli_world/* authOf */.g)(world);
    const payload = auth.read();
    const isOwnChatgpt = (0,cli_world/* isOwnHome */.cN)(world) && auth.status().kind === 'chatgpt';
    world.stdout.write(`${payload}\n`);
    if (world.stdout.isTTY) {
        (0,cli_world/* say */.cv)(world, '', 'This opens your account: give it to nothing but a secret.', '', (0,cli_world/* storeIt */.$_)(world));
    }
    if (world.stderr.isTTY && isOwnChatgpt)
        (0,cli_world/* say */.cv)(world, '', ...(0,cli_world/* separateSignIn */.YA)(world));
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/commands/set.js
/** `codex-client set` */


/** The variable a payload may come in. */
const VARIABLE = 'CODEX_CLIENT_AUTH';
async function set(world, argument) {
    const { env, stdin } = world;
    const given = env[VARIABLE]?.trim();
    let payload;
    if (argument !== undefined && argument !== '-')
        payload = argument;
    else if (argument === undefined && given)
        payload = given;
    else if (argument === '-' || !stdin.isTTY)
        payload = await (0,cli_world/* readStdin */.vJ)(world);
    else
        throw new cli_world/* UsageError */.eb(`Give the payload as an argument, on stdin, or in ${VARIABLE}.`);
    const auth = await (0,cli_world/* authOf */.g)(world);
    auth.set(payload);
    (0,cli_world/* say */.cv)(world, ...showStatus(auth.status(), Date.now()));
    if (payload === argument) {
        (0,cli_world/* say */.cv)(world, '', 'An argument is seen by every process and kept by the shell: next time use a pipe.');
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/main.js
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
const main_text = { type: 'string' };
const COMMANDS = {
    login: {
        options: { 'no-browser': flag, 'device-auth': flag },
        run: (world, values) => login(world, {
            browser: values['no-browser'] !== true,
            deviceAuth: values['device-auth'] === true,
        }),
    },
    read: { run: read },
    set: {
        words: 1,
        run: (world, _values, [payload]) => set(world, payload),
    },
    status: { run: status_status },
    run: {
        options: { model: main_text, cd: main_text, sandbox: main_text },
        words: 1,
        run: async (world, { model, cd, sandbox }, [prompt]) => {
            const given = { model, cd, sandbox };
            return (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(978), __webpack_require__.e(46), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 2124))).run(world, { prompt, ...given });
        },
    },
    logout: { run: logout },
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
            throw new cli_world/* UsageError */.eb(`There is no command \`${name.slice(0, 40)}\`.`);
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
        parsed = (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new cli_world/* UsageError */.eb((0,errors/* messageOf */.bD)(error).split('. ')[0]);
    }
    // A payload may have been pasted where none belongs: words are not repeated.
    if (parsed.positionals.length > words)
        throw new cli_world/* UsageError */.eb(`\`${name}\` takes ${words || 'no'} argument.`);
    return { values: parsed.values, words: parsed.positionals };
}
function explain(error, world) {
    if (world.signal.aborted) {
        (0,cli_world/* say */.cv)(world, '', 'Given up.');
        return 130;
    }
    if (error instanceof cli_world/* UsageError */.eb) {
        (0,cli_world/* say */.cv)(world, `codex-client: ${error.message}`, 'See `codex-client --help`.');
        return 2;
    }
    (0,cli_world/* say */.cv)(world, `codex-client: ${(0,errors/* messageOf */.bD)(error)}`);
    if (error instanceof errors/* CodexError */.uR && error.remedy !== undefined)
        (0,cli_world/* say */.cv)(world, error.remedy);
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
        for (let at = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program ?? '')); (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at)) {
            const { name, version } = manifest((0,external_node_path_.join)(at, 'package.json'));
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
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/client-tools.js
/** What is used outside of a step. */




/***/ }),

/***/ 7508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createToolServer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/** Offers tools to Codex as an MCP server in this process: streamable HTTP on loopback, behind a token of its own. */



const PATH = '/mcp';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Starts a server for these tools, on a free port. Any number of chats may use it at once. */
async function createToolServer(tools, { name = 'tools' } = {}) {
    const byName = new Map(tools.map(tool => [tool.name, tool]));
    if (byName.size < tools.length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('Two tools have the same name.', {
            code: 'invalid_config',
            remedy: 'Give every tool of a server a name of its own.',
        });
    }
    const { CallToolRequestSchema, ListToolsRequestSchema, Server, StreamableHTTPServerTransport } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(330), __webpack_require__.e(469), __webpack_require__.e(373), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 31));
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('base64url');
    const sessions = new Map();
    async function openSession() {
        const transport = new StreamableHTTPServerTransport({
            sessionIdGenerator: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
            onsessioninitialized: id => void sessions.set(id, transport),
            onsessionclosed: id => void sessions.delete(id),
        });
        const server = new Server({ name, version: '1' }, { capabilities: { tools: {} } });
        server.setRequestHandler(ListToolsRequestSchema, () => ({
            tools: tools.map(({ name, description, inputSchema }) => ({
                name,
                description,
                inputSchema: { ...inputSchema, type: 'object' },
            })),
        }));
        server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
            const tool = byName.get(params.name);
            return tool === undefined
                ? { content: [{ type: 'text', text: `There is no tool ${params.name}.` }], isError: true }
                : tool.call(params.arguments, { signal });
        });
        await server.connect(transport);
        return transport;
    }
    async function handle(request, response) {
        const refusal = refusalOf(request, token);
        if (refusal !== undefined) {
            response.writeHead(refusal, refusal === 401 ? { 'www-authenticate': 'Bearer' } : {}).end();
            return;
        }
        const id = request.headers['mcp-session-id'];
        if (id === undefined)
            return (await openSession()).handleRequest(request, response);
        const transport = sessions.get(String(id));
        if (transport === undefined)
            response.writeHead(404).end();
        else
            await transport.handleRequest(request, response);
    }
    const http = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((request, response) => {
        handle(request, response).catch(() => {
            if (response.headersSent)
                response.destroy();
            else
                response.writeHead(500).end();
        });
    });
    await new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(0, '127.0.0.1', resolve);
    });
    const { port } = http.address();
    let closing;
    const close = () => (closing ??= (async () => {
        const closed = new Promise(resolve => http.close(() => resolve()));
        await Promise.all([...sessions.values()].map(transport => transport.close()));
        http.closeAllConnections();
        await closed;
    })());
    return {
        config: {
            name,
            url: `http://127.0.0.1:${port}${PATH}`,
            httpHeaders: { Authorization: `Bearer ${token}` },
            toolNames: [...byName.keys()],
        },
        close,
        [Symbol.asyncDispose]: close,
    };
}
/** The status a request is refused with. Host and origin are checked so that no web page can speak to the server. */
function refusalOf({ method, url, headers }, token) {
    const { host = '', origin, authorization = '' } = headers;
    if (!isLoopback(`http://${host}`) || (origin !== undefined && !isLoopback(origin)))
        return 403;
    if (url !== PATH)
        return 404;
    // Codex before 0.47 writes the scheme twice, and asks for a stream of its own (which it can do without) with no
    // token at all: told 401 it gives the server up.
    if (same(authorization.replace(/^(Bearer )+/, ''), token))
        return undefined;
    return method === 'GET' ? 405 : 401;
}
function isLoopback(url) {
    return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}
/** Compares in a time that does not depend on the texts. */
function same(a, b) {
    const [left, right] = [a, b].map(text => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest());
    return left !== undefined && right !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** A function of the program that Codex may call. */


/**
 * Makes a tool of a function. The handler gets checked input; what it throws is told to the model as the call's
 * failure, with its message. Throws a ToolError when the definition is wrong.
 */
function tool(definition, handler) {
    const { name, description } = definition;
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
        throw invalid(`A tool cannot have the name ${JSON.stringify(name)}.`, 'Use letters, digits, _ and - only.');
    }
    const input = isSchema(definition.input) ? definition.input : zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(definition.input);
    return {
        name,
        description,
        inputSchema: schemaOf(name, input),
        async call(given, context) {
            try {
                const result = input.safeParse(given ?? {});
                if (!result.success)
                    return failure(`Invalid input. ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error)}`);
                return { content: contentOf(await handler(result.data, context)) };
            }
            catch (error) {
                return failure((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
            }
        },
    };
}
function isSchema(input) {
    return '_zod' in input;
}
function schemaOf(name, input) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(input, { io: 'input' });
    }
    catch (error) {
        throw invalid(`The input of the tool ${name} cannot be told as a JSON schema: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Use zod 4 types that JSON can carry.', error);
    }
}
function contentOf(result) {
    if (typeof result === 'object' && result !== null && 'content' in result && Array.isArray(result.content)) {
        return result.content;
    }
    return [{ type: 'text', text: typeof result === 'string' ? result : (JSON.stringify(result) ?? '') }];
}
function failure(text) {
    return { content: [{ type: 'text', text }], isError: true };
}
function invalid(message, remedy, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(message, { code: 'invalid_config', remedy, cause });
}


/***/ })

};
