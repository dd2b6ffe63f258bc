export const id = 176;
export const ids = [176];
export const modules = {

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveSignIn: () => (/* binding */ saveSignIn)
});

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(3118);
// EXTERNAL MODULE: ./lib/action/github.js
var github = __webpack_require__(6859);
// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(2287);
// EXTERNAL MODULE: ./lib/auth/payload.js
var payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/schema.js
var schema = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
// EXTERNAL MODULE: ./lib/action/sign-in/rotation.js
var rotation = __webpack_require__(7614);
;// CONCATENATED MODULE: ./lib/action/sign-in/finish.js
/** Post's part of the sign-in. */




/**
 * Stores a sign-in that was rotated and that main could not store, then removes it from the machine. To be called before
 * the processes of the run are ended: one may still be writing it. `undefined`: there was none.
 */
async function finishSignIn(options) {
    const { auth, state } = options;
    const { signInHome: home, signInKept } = state;
    if (home === '')
        return undefined;
    const keep = signInKept === 'true';
    const stored = auth === undefined ? undefined : (0,payload/* decodePayload */.D)(auth, 'Input `auth`');
    if (stored !== undefined && (0,schema/* isChatgpt */.G)(stored)) {
        return new rotation/* Rotation */.p({ ...options, stored, home }, state).finish(keep);
    }
    if (!keep)
        new store/* FileStore */.y(home).clear();
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/sign-in/secret.js
var secret = __webpack_require__(9947);
;// CONCATENATED MODULE: ./lib/action/sign-in/post.js





/** Writes a waiting sign-in back to its secret, then removes it. Rejects when its inputs cannot be used. */
async function saveSignIn(core, state) {
    const input = (name) => core.getInput(name).trim() || undefined;
    const [name, token] = [input('auth-secret-name'), input('auth-secret-token')];
    const request = (token) => {
        const { octokit } = (0,github/* createGitHub */.C)({
            token,
            apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        });
        return (route, parameters) => octokit.request(route, parameters);
    };
    await finishSignIn({
        auth: input('auth'),
        state,
        secret: name === undefined || token === undefined
            ? undefined
            : new secret/* GitHubSecret */.ar((0,secret/* secretTarget */.Gk)(name, (0,action_event/* readEvent */.j)(process.env)), request(token)),
        saveState: values => (0,action_state/* saveState */.LZ)((key, value) => core.saveState(key, value), values),
        mask: (...values) => {
            for (const value of values)
                core.setSecret(value);
        },
        info: message => core.info(message),
        warn: message => core.warning(message),
    });
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ ReasoningEffort),
/* harmony export */   JG: () => (/* binding */ ReasoningSummary),
/* harmony export */   K2: () => (/* binding */ ApprovalPolicy),
/* harmony export */   WT: () => (/* binding */ Verbosity),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   vq: () => (/* binding */ SandboxMode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** What a chat is opened with: the types a program writes, and their one validation. */


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
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().finite();
const strings = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const server = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?!__proto__$)[A-Za-z0-9_-]+$/, 'must be letters, digits, _ and - only'),
    startupTimeoutSec: seconds.optional(),
    toolTimeoutSec: seconds.optional(),
    enabledTools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    toolNames: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
};
const stdioServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...server,
    command: text,
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly().optional(),
    env: strings.optional(),
    cwd: text.optional(),
});
const httpServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...server,
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an http or https URL' }),
    bearerTokenEnvVar: text.optional(),
    httpHeaders: strings.optional(),
});
const hasUrl = (value) => typeof value === 'object' && value !== null && 'url' in value;
// Not a union: its error would not say which of the two kinds of server, and which field, is wrong.
const mcpServer = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform((value, context) => {
    const result = (hasUrl(value) ? httpServer : stdioServer).safeParse(value);
    if (result.success)
        return result.data;
    for (const { message, path } of result.error.issues) {
        context.issues.push({ code: 'custom', message, path, input: value });
    }
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        model: text.optional(),
        modelProvider: text.optional(),
        reasoningEffort: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ReasoningEffort).optional(),
        reasoningSummary: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ReasoningSummary).optional(),
        verbosity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Verbosity).optional(),
        sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SandboxMode).optional(),
        networkAccess: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        approvalPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ApprovalPolicy).optional(),
    })
        .refine(({ networkAccess, sandbox }) => networkAccess === undefined || (sandbox ?? 'workspace-write') === 'workspace-write', { path: ['networkAccess'], message: 'is for the sandbox workspace-write only' })
        .optional(),
    workingDirectory: text.optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be names of variables'), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional(),
    baseInstructions: text.optional(),
    developerInstructions: text.optional(),
    mcpServers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mcpServer)
        .readonly()
        .refine(servers => new Set(servers.map(({ name }) => name)).size === servers.length, 'has two servers of one name')
        .optional(),
    outputSchema: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).readonly().optional(),
    permissionProfile: text.optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
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


/***/ })

};
