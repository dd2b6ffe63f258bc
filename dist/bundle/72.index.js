export const id = 72;
export const ids = [72];
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
// EXTERNAL MODULE: ./lib/client/client.js + 8 modules
var client = __webpack_require__(9893);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(649), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 2124))).run(world, { prompt, ...given });
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

/***/ 4615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ ReasoningEffort),
/* harmony export */   JG: () => (/* binding */ ReasoningSummary),
/* harmony export */   K2: () => (/* binding */ ApprovalPolicy),
/* harmony export */   WT: () => (/* binding */ Verbosity),
/* harmony export */   vq: () => (/* binding */ SandboxMode)
/* harmony export */ });
/** The words of a chat's configuration. Apart from their validation, so that they cost nothing to load. */
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
    // Windows has it as `Path`, too, which a cleaned `PATH` may stand beside.
    const other = windows ? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] : undefined;
    const path = env['PATH'] ?? other ?? '';
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
    /** What went wrong, in one word a program can compare. */
    code;
    /** One sentence that says what to do about it. */
    remedy;
    /** Exit code of the Codex process, when it has ended. */
    exitCode;
    /** Signal that ended the Codex process. */
    signal;
    /** The last that Codex wrote to stderr, at most 8 KiB. */
    stderrTail;
    /** HTTP status that the model's service answered with, when Codex reports it. */
    httpStatus;
    /** Codex's own class of error, e.g. `usage_limit_exceeded`. */
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

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pastProxies)
/* harmony export */ });
/**
 * What an environment with proxies needs besides: Codex asks its program for its tools, on loopback, and a proxy could not
 * reach it and would see the token.
 */
function pastProxies(env) {
    const names = Object.keys(env);
    if (!names.some(name => /^(?:https?|all)_proxy$/i.test(name)))
        return {};
    const own = names.filter(name => /^no_proxy$/i.test(name));
    const exempt = (name) => [env[name], '127.0.0.1'].filter(Boolean).join(',');
    return Object.fromEntries((own.length > 0 ? own : ['NO_PROXY']).map(name => [name, exempt(name)]));
}


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


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ launchAppServer),
/* harmony export */   aZ: () => (/* binding */ GREETING_ID),
/* harmony export */   v4: () => (/* binding */ launchOf)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4463);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/**
 * The first moment of app-server: its process, and the greeting it answers when it is up. Apart from the driver, so that a
 * program can start Codex before it has loaded how to speak with it.
 */



/** Id of the first request. */
const GREETING_ID = 1;
/** Starts app-server and greets it. Give it to `connect` as `started`. */
function launchAppServer(options) {
    const process = new _process_js__WEBPACK_IMPORTED_MODULE_0__/* .CodexProcess */ .n(launchOf(options));
    const params = {
        clientInfo: (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .clientInfo */ .qN)(options),
        capabilities: { experimentalApi: true, requestAttestation: false },
    };
    process.send(JSON.stringify({ id: GREETING_ID, method: 'initialize', params }));
    return process;
}
/** What is started. */
function launchOf({ codexPath, configOverrides, env, cwd, launcher }) {
    return { command: codexPath, args: (0,_driver_js__WEBPACK_IMPORTED_MODULE_2__/* .appServerArgs */ .gC)(configOverrides), env, cwd, launcher };
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ overrideArgs),
/* harmony export */   gC: () => (/* binding */ appServerArgs),
/* harmony export */   iq: () => (/* binding */ START_TIMEOUT_MS)
/* harmony export */ });
/** Time a CLI has to answer `initialize`, in milliseconds; 0.1 s was measured. */
const START_TIMEOUT_MS = 30_000;
/** `-c` arguments for a table of overrides. */
function overrideArgs(overrides = {}) {
    return Object.entries(overrides).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}
/** The arguments that start app-server. */
function appServerArgs(overrides) {
    return [...overrideArgs(overrides), 'app-server'];
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
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
    Object.assign(result, (0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .pastProxies */ .T)(result));
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

// EXTERNAL MODULE: ./lib/wire/start.js
var start = __webpack_require__(953);
;// CONCATENATED MODULE: ./lib/wire/process.js
/** The one place that starts Codex, and the one owner of its process: nothing else spawns or signals it. */







/** How much of stderr is kept for error messages, in characters. */
const STDERR_TAIL = 8192;
const REPORT = 'Report this with the Codex version.';
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
    /** Whether it was ended by us. */
    #endedByUs = false;
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
                    : new errors/* ConnectionError */.Rc((0,errors/* messageOf */.bD)(error), { code: 'protocol', cause: error, remedy: REPORT }));
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
        const facts = { exitCode: end.exitCode, signal: end.signal, stderrTail: this.#stderr };
        const given = end.error;
        if (given !== undefined)
            return new errors/* ConnectionError */.Rc(given.message, { ...given, ...facts, cause: given.cause });
        const how = end.signal !== undefined
            ? `was ended by ${end.signal}`
            : `ended with exit code ${end.exitCode ?? 'unknown'}`;
        const lastLine = (0,external_node_util_.stripVTControlCharacters)(this.#stderr).trim().split('\n').at(-1)?.trim().slice(0, 500);
        return new errors/* ConnectionError */.Rc(`Codex ${how}${lastLine ? `: ${lastLine}` : '.'}`, {
            code: this.#endedByUs ? 'closed' : 'process_exited',
            ...facts,
            remedy: this.#endedByUs
                ? 'The client was closed: connect again.'
                : 'What Codex wrote to stderr tells the cause; connect again.',
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
        this.#endedByUs = this.#closing !== undefined;
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
    const abort = () => child.fail((0,start/* startAborted */.S3)(options.signal));
    if (options.signal?.aborted)
        abort();
    options.signal?.addEventListener('abort', abort, { once: true });
    if (options.input !== undefined)
        child.send(options.input);
    const end = await child.closed;
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
    const error = end.error && child.errorOf(end);
    return { stdout: out.join('\n'), stderr: child.stderrTail, end: { ...end, error } };
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
/* unused harmony exports FIRST_WITHOUT_MCP, FIRST_LATE_ENVIRONMENT, FIRST_SUPPORTED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Which wire a CLI version speaks, and what it can carry. Pure; the table is measured (`npm run test:compat`). */

/** First CLI with today's thread and turn API on app-server. */
const FIRST_APP_SERVER = '0.98.0';
/** First CLI without `codex mcp-server`. */
const FIRST_WITHOUT_MCP = '0.154.0';
/** First CLI that enforces the deny entries of a permission profile. */
const FIRST_PERMISSION_PROFILES = '0.142.3';
/** First CLI that was seen to do `lateEnvironment`; those between 0.154.0 and it were not tried. */
const FIRST_LATE_ENVIRONMENT = '0.169.0';
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
        lateEnvironment: appServer && atLeast(version, FIRST_LATE_ENVIRONMENT),
        outputSchema: appServer,
        interrupt: true,
        resume: appServer,
        images: appServer,
    };
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ shakeHands),
/* harmony export */   S3: () => (/* binding */ startAborted),
/* harmony export */   qN: () => (/* binding */ clientInfo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/** The start of a Codex process, the same on both wires. */


/** What a client tells Codex of itself. */
function clientInfo(options) {
    const { name = 'codex-client-action', title = name, version = '0' } = options.clientInfo ?? {};
    return { name, title, version };
}
/** The error that a start rejects with when its signal aborts. */
function startAborted(signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('The start of Codex was aborted.', {
        code: 'aborted',
        cause: signal?.reason,
        remedy: 'The program’s own signal did it: connect again when it is wanted.',
    });
}
/**
 * Waits for the handshake, but no longer than allowed, and not when the start is aborted. Rejects with a
 * ConnectionError, and then the process is gone. `needs` says which Codex it takes.
 */
async function shakeHands(process, options, needs, handshake) {
    const limit = options.startTimeoutMs ?? _driver_js__WEBPACK_IMPORTED_MODULE_1__/* .START_TIMEOUT_MS */ .iq;
    const late = () => process.fail(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex did not answer within ${limit / 1000} s of its start.`, {
        code: 'start_timeout',
        remedy: `Check that the binary is ${needs} and can run on this machine.`,
    }));
    const abort = () => process.fail(startAborted(options.signal));
    const timer = setTimeout(late, limit);
    options.signal?.addEventListener('abort', abort, { once: true });
    try {
        return await handshake();
    }
    catch (error) {
        process.fail(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc
            ? error
            : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex does not speak its protocol as expected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
                code: 'protocol',
                cause: error,
                remedy: `Check that the binary is ${needs}.`,
            }));
        throw process.errorOf(await process.closed);
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', abort);
    }
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
