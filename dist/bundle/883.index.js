export const id = 883;
export const ids = [883];
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

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApprovalPolicy: () => (/* reexport */ config/* ApprovalPolicy */.K2),
  AssistantMessageStream: () => (/* reexport */ AssistantMessageStream),
  AuthenticationError: () => (/* reexport */ errors/* AuthenticationError */.v3),
  Chat: () => (/* reexport */ chat/* Chat */.r),
  ChatError: () => (/* reexport */ errors/* ChatError */.xd),
  Client: () => (/* reexport */ client/* Client */.K),
  CodexAuth: () => (/* reexport */ codex_auth/* CodexAuth */._),
  CodexError: () => (/* reexport */ errors/* CodexError */.uR),
  CommandStream: () => (/* reexport */ CommandStream),
  ConnectionError: () => (/* reexport */ errors/* ConnectionError */.Rc),
  FileStore: () => (/* reexport */ store/* FileStore */.y),
  MemoryStore: () => (/* reexport */ store/* MemoryStore */.n),
  ReasoningEffort: () => (/* reexport */ config/* ReasoningEffort */.DP),
  ReasoningStream: () => (/* reexport */ ReasoningStream),
  ReasoningSummary: () => (/* reexport */ config/* ReasoningSummary */.JG),
  SandboxMode: () => (/* reexport */ config/* SandboxMode */.vq),
  TextStream: () => (/* reexport */ TextStream),
  ToolError: () => (/* reexport */ errors/* ToolError */.v4),
  Verbosity: () => (/* reexport */ config/* Verbosity */.WT),
  accountOf: () => (/* reexport */ facts/* accountOf */.XP),
  createToolServer: () => (/* reexport */ createToolServer),
  decodePayload: () => (/* reexport */ payload/* decodePayload */.D),
  encodePayload: () => (/* reexport */ payload/* encodePayload */.vy),
  secretsOf: () => (/* reexport */ payload/* secretsOf */.Fj),
  structured: () => (/* reexport */ structured),
  tool: () => (/* reexport */ tool)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/client/client.js + 1 modules
var client = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/client/chat.js + 2 modules
var chat = __webpack_require__(5671);
// EXTERNAL MODULE: ./lib/client/config.js
var config = __webpack_require__(2625);
;// CONCATENATED MODULE: ./lib/client/streams.js
/** Text that arrives in pieces. Iterate for the pieces, or await the whole. */
class TextStream {
    #pump;
    #chunks = [];
    #text = [];
    #finished = false;
    #streamed = false;
    /** @internal */
    constructor(pump) {
        this.#pump = pump;
    }
    /** Whether the last piece has arrived. */
    get finished() {
        return this.#finished;
    }
    /** The pieces, each once. One reader at a time. */
    async *[Symbol.asyncIterator]() {
        for (;;) {
            const chunk = this.#chunks.shift();
            if (chunk !== undefined)
                yield chunk;
            else if (this.#finished)
                return;
            else
                await this.#pump();
        }
    }
    /** The same as iterating, under the name the Python package uses. */
    stream() {
        return this[Symbol.asyncIterator]();
    }
    /** The whole text, once it has arrived. */
    async text() {
        while (!this.#finished)
            await this.#pump();
        return this.#text.join('');
    }
    /** @internal */
    push(chunk) {
        if (chunk === '')
            return;
        this.#streamed = true;
        this.#chunks.push(chunk);
        this.#text.push(chunk);
    }
    /** @internal The finished text as Codex reports it: a stream that had no pieces gets it as its only one. */
    finish(text) {
        if (!this.#streamed && text !== undefined)
            this.push(text);
        this.#finished = true;
    }
}
/** An assistant message. */
class AssistantMessageStream extends TextStream {
    type = 'assistant_message';
}
/** A reasoning summary. */
class ReasoningStream extends TextStream {
    type = 'reasoning';
}
/** A command and its output. */
class CommandStream extends TextStream {
    command;
    cwd;
    type = 'command';
    /** The exit code, once the command has ended and Codex told it. */
    exitCode;
    /** How long it ran, in milliseconds, once it has ended and Codex told it. */
    duration;
    /** `completed`, `failed`, `declined` or `unknown`, once it has ended. */
    status;
    /** @internal */
    constructor(
    /** The command as a person would type it. */
    command, 
    /** Where it runs. */
    cwd, pump) {
        super(pump);
        this.command = command;
        this.cwd = cwd;
    }
}
/**
 * The parts of a chat's current turn, in order of their beginning. What belongs to a message, a reasoning or a command
 * goes into its stream; every other event passes through. A part need not be read: the next one comes all the same.
 * Throws what iterating the chat throws.
 */
async function* structured(chat) {
    const source = chat[Symbol.asyncIterator]();
    const ready = [];
    const messages = new Map();
    const reasonings = new Map();
    const commands = new Map();
    let ended = false;
    let reading;
    const pump = () => (reading ??= readOne().finally(() => (reading = undefined)));
    const finishAll = () => {
        ended = true;
        for (const open of [messages, reasonings, commands]) {
            for (const stream of open.values())
                stream.finish();
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
    const place = (event) => {
        switch (event.type) {
            case 'agent_message_delta':
                return message(event.item_id).push(event.delta);
            case 'agent_message':
                message(event.item_id);
                return close(messages, event.item_id, event.message);
            case 'agent_reasoning_delta':
                return reasoning(event.item_id).push(event.delta);
            case 'agent_reasoning_section_break':
                return reasoning(event.item_id).push('\n\n');
            case 'agent_reasoning':
                reasoning(event.item_id);
                return close(reasonings, event.item_id, event.text);
            case 'exec_command_begin':
                open(commands, event.call_id, () => new CommandStream(event.command, event.cwd, pump));
                return;
            case 'exec_command_output_delta':
                return commands.get(event.call_id)?.push(event.text);
            case 'exec_command_end': {
                const command = commands.get(event.call_id);
                if (command === undefined)
                    return;
                command.exitCode = event.exit_code;
                command.duration = event.duration_ms;
                command.status = event.status;
                return close(commands, event.call_id, event.aggregated_output);
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
            else if (ended)
                return;
            else
                await pump();
        }
    }
    finally {
        finishAll();
        await source.return?.();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/tools/server.js
/** Offers tools to Codex as an MCP server in this process: streamable HTTP on loopback, behind a token of its own. */



const PATH = '/mcp';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Starts a server for these tools, on a free port. Any number of chats may use it at once. */
async function createToolServer(tools, { name = 'tools' } = {}) {
    const byName = new Map(tools.map(tool => [tool.name, tool]));
    if (byName.size < tools.length) {
        throw new errors/* ToolError */.v4('Two tools have the same name.', {
            code: 'invalid_config',
            remedy: 'Give every tool of a server a name of its own.',
        });
    }
    const { Server } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(330), __webpack_require__.e(469), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 9762));
    const { StreamableHTTPServerTransport } = await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 262));
    const { CallToolRequestSchema, ListToolsRequestSchema } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.bind(__webpack_require__, 7949));
    const token = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    const sessions = new Map();
    async function openSession() {
        const transport = new StreamableHTTPServerTransport({
            sessionIdGenerator: external_node_crypto_.randomUUID,
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
    const http = (0,external_node_http_.createServer)((request, response) => {
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
    const [left, right] = [a, b].map(text => (0,external_node_crypto_.createHash)('sha256').update(text).digest());
    return left !== undefined && right !== undefined && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/tools/tool.js
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
    const input = isSchema(definition.input) ? definition.input : schemas/* object */.Ikc(definition.input);
    return {
        name,
        description,
        inputSchema: schemaOf(name, input),
        async call(given, context) {
            try {
                const result = input.safeParse(given ?? {});
                if (!result.success)
                    return failure(`Invalid input. ${core_errors/* prettifyError */.S1(result.error)}`);
                return { content: contentOf(await handler(result.data, context)) };
            }
            catch (error) {
                return failure((0,errors/* messageOf */.bD)(error));
            }
        },
    };
}
function isSchema(input) {
    return '_zod' in input;
}
function schemaOf(name, input) {
    try {
        return json_schema_processors/* toJSONSchema */.bl(input, { io: 'input' });
    }
    catch (error) {
        throw invalid(`The input of the tool ${name} cannot be told as a JSON schema: ${(0,errors/* messageOf */.bD)(error)}`, 'Use zod 4 types that JSON can carry.', error);
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
    return new errors/* ToolError */.v4(message, { code: 'invalid_config', remedy, cause });
}

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
