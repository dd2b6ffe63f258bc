export const id = 958;
export const ids = [958];
export const modules = {

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

/***/ 5123:
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
  createToolServer: () => (/* reexport */ server/* createToolServer */.K),
  decodePayload: () => (/* reexport */ payload/* decodePayload */.D),
  encodePayload: () => (/* reexport */ payload/* encodePayload */.vy),
  secretsOf: () => (/* reexport */ payload/* secretsOf */.Fj),
  structured: () => (/* reexport */ structured),
  tool: () => (/* reexport */ tool/* tool */.z)
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
;// CONCATENATED MODULE: ./lib/client/streams.js

/** Pieces are joined in blocks of so many: each costs more than the text of a short one. */
const BLOCK = 1024;
/** The beginning of a text, up to a limit in UTF-16 units. */
class Beginning {
    #limit;
    #blocks = [];
    #pieces = [];
    #length = 0;
    constructor(limit) {
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
        if (this.#pieces.push(piece) === BLOCK)
            this.#blocks.push(this.#pieces.splice(0).join(''));
        return true;
    }
    toString() {
        return this.#blocks.join('') + this.#pieces.join('');
    }
}
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
        this.#text = this.#unread = new Beginning(limit);
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
                this.#unread = new Beginning(this.#limit);
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
    const { Server } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(949), __webpack_require__.e(469), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 9762));
    const { StreamableHTTPServerTransport } = await Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 262));
    const { CallToolRequestSchema, ListToolsRequestSchema } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 7949));
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
