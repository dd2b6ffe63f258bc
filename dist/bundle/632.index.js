export const id = 632;
export const ids = [632];
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
