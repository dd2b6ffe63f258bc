export const id = 153;
export const ids = [153];
export const modules = {

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeEvent),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** The event this run is for, from the runner's environment. */

/** Reads `GITHUB_*` and the payload. Missing facts are empty: what needs them says so. */
function readEvent(env) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        payload: readPayload(env['GITHUB_EVENT_PATH']),
        actor: env['GITHUB_ACTOR'] ?? '',
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
        owner,
        repo,
        ref: env['GITHUB_REF'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        runId: Number(env['GITHUB_RUN_ID'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
    };
}
function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return payload !== null && typeof payload === 'object' ? payload : {};
    }
    catch {
        return {};
    }
}
/** The event for a person: `pull_request #12 opened by octocat`. */
function describeEvent({ name, payload, actor }) {
    const about = (payload['pull_request'] ?? payload['issue']);
    const number = typeof about?.number === 'number' ? ` #${about.number}` : '';
    const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : '';
    return `${name}${number}${action}${actor === '' ? '' : ` by ${actor}`}`;
}


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export OUTPUTS */
const INPUTS = {
    prompt: {
        description: 'What Codex is asked. Exactly one of `prompt` and `prompt-file`. Reaches Codex verbatim, but for `${request}` on comment events.',
    },
    'prompt-file': {
        description: 'File with the prompt, relative to the workspace. Never read through a link that leads out of it.',
    },
    auth: {
        description: 'Sign-in payload from `codex-client read`, as a secret. auth.json itself, or its plain base64, is accepted too.',
    },
    'openai-api-key': { description: 'OpenAI API key, as a secret.' },
    'codex-access-token': {
        description: 'Codex access token (ChatGPT Business and Enterprise), as a secret. It travels in Codex’s own environment.',
    },
    'auth-storage': {
        description: '`memory`: Codex gets the credential over the wire, nothing is on disk. `file`: auth.json in the private home. `auto`: memory where the CLI can, else file with a warning.',
        default: 'auto',
    },
    'auth-secret-name': {
        description: 'Secret that a rotated sign-in is written back to: `NAME` of this repository, `environment:ENVIRONMENT/NAME` or `org:NAME`.',
    },
    'auth-secret-token': {
        description: 'Token that may write that secret (a GitHub App’s or a fine-grained personal access token with `secrets: write`).',
    },
    'codex-version': {
        description: 'Version of `@openai/codex` to install, or `latest`. Default: the version this release was tested with.',
    },
    'codex-path': { description: 'Path of a Codex binary to use; nothing is installed.' },
    'codex-home': {
        description: 'A Codex home to use and keep. Default: a fresh private one, removed at the end.',
    },
    transport: {
        description: '`app-server`, `mcp` (needs `safety-strategy: unsafe`) or `auto` by version.',
        default: 'auto',
    },
    model: { description: 'Model, as Codex names it.' },
    effort: {
        description: 'Reasoning effort, as Codex names it: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` …',
    },
    verbosity: { description: '`low`, `medium` or `high`.' },
    sandbox: {
        description: '`read-only`, `workspace-write` or `danger-full-access` (home, workspace, temp and network open, the credentials still denied).',
        default: 'workspace-write',
    },
    'permission-profile': {
        description: 'A permission profile of the config.toml in your `codex-home`, extended with this action’s denials. Instead of `sandbox`.',
    },
    'network-access': { description: 'Network for the agent’s commands.', default: 'false' },
    'trust-project': {
        description: 'Load the repository’s own `.codex/` configuration, whose MCP servers and hooks run outside the sandbox. Never for an untrusted head.',
        default: 'false',
    },
    'approval-policy': {
        description: '`never`, `on-request`, `on-failure` or `untrusted`. Any request that still comes is declined and shown in the log.',
        default: 'never',
    },
    'working-directory': { description: 'Where Codex works, relative to the workspace.' },
    instructions: { description: 'Developer instructions added to the thread.' },
    'mcp-servers': {
        description: 'MCP servers for Codex, as JSON or TOML by name (bare, or under `mcp_servers` / `mcpServers`). Their tools are approved without asking.',
    },
    config: {
        description: 'TOML merged over what this action configures. What guards the run is refused by name.',
    },
    env: {
        description: '`NAME=value` lines for the agent’s commands. Nothing else of the job’s environment reaches them but the usual basics.',
    },
    'codex-args': {
        description: '`-c key=value` pairs and flags that have an input here; anything else is refused by name.',
    },
    'responses-api-endpoint': {
        description: 'Another Responses endpoint, e.g. `https://example.com/v1/responses`.',
    },
    'output-schema': {
        description: 'JSON schema of the final reply. At most one of `output-schema` and `output-schema-file`.',
    },
    'output-schema-file': {
        description: 'File with the JSON schema of the final reply, relative to the workspace.',
    },
    'output-file': { description: 'File the reply is written to, relative to the workspace.' },
    'transcript-file': {
        description: 'File the event transcript is written to (JSONL, redacted), relative to the workspace.',
    },
    resume: { description: 'Id of a thread to continue. Needs `codex-home`.' },
    'github-token': {
        description: 'Used by this action only, never visible to the agent.',
        default: '${{ github.token }}',
    },
    'reply-to': {
        description: '`auto`: the pull request, issue or review thread of the event; `none`; or a number.',
        default: 'auto',
    },
    'comment-mode': { description: '`sticky`: one comment per key, updated; `new`.', default: 'sticky' },
    'comment-key': {
        description: 'Tells the sticky comments of several jobs apart. Default: workflow, job and matrix leg.',
    },
    matrix: {
        description: 'The matrix leg of the job, which is part of the comment’s key. GitHub fills it in; leave it.',
        default: '${{ toJSON(matrix) }}',
    },
    'comment-on-failure': { description: 'Say in the comment what failed.', default: 'true' },
    'progress-comment': { description: 'Keep the comment current while Codex works.', default: 'false' },
    'inline-review': {
        description: 'Let Codex leave comments on lines of the diff, posted as one review.',
        default: 'false',
    },
    'review-event': { description: '`COMMENT`, `REQUEST_CHANGES` or `APPROVE`.', default: 'COMMENT' },
    'trigger-phrase': {
        description: 'On comment events, run only when the comment’s first word is this; the rest is `${request}`.',
    },
    'allow-users': {
        description: 'Logins that may trigger a run besides those with write access, separated by commas; `*` for everybody.',
    },
    'allow-bots': { description: 'Let `github-actions[bot]` trigger a run.', default: 'false' },
    'allow-bot-users': { description: 'Bots that may trigger a run, by login, separated by commas.' },
    'safety-strategy': { description: '`drop-sudo`, `read-only` or `unsafe`.', default: 'drop-sudo' },
    'timeout-minutes': {
        description: 'After so many minutes the turn is interrupted, and what there is is posted. Fractions are allowed.',
        default: '60',
    },
    'idle-timeout-minutes': { description: 'The same when nothing at all arrives for so long.', default: '15' },
    'log-reasoning': { description: 'Show reasoning summaries in the log.', default: 'true' },
    'log-output': { description: 'Show the output of commands in the log.', default: 'true' },
};
const OUTPUTS = {
    'final-message': 'The final reply, redacted.',
    'structured-output': 'The final reply as compact JSON, when `output-schema` is given and it fits.',
    conclusion: '`success`, `failure`, `cancelled`, `timed-out` or `skipped`.',
    'conclusion-reason': 'Why, in one sentence.',
    'thread-id': 'Id of the Codex thread, for `resume`.',
    'comment-id': 'Id of the comment.',
    'comment-url': 'Address of the comment.',
    'review-url': 'Address of the review.',
    usage: 'JSON: `input`, `cached`, `output`, `reasoning`, `total` tokens; `turns`; `commands`; `duration` in seconds.',
    'codex-version': 'Version of the Codex CLI that ran.',
    'changed-files': 'JSON list of the paths the run changed, relative to the workspace.',
    'patch-file': 'A patch of exactly what the run changed. Kept until the end of the job.',
    'transcript-file': 'Path of the transcript.',
    'auth-source': 'Which credential was used: `auth` (with its kind, plan and the end of its access token), `openai-api-key` or `codex-access-token`.',
    'auth-rotated': 'Whether the sign-in was renewed, and what became of it: `false`, `saved`, `pending` (the end of the job stores it), `superseded` (another job wrote the secret) or `lost`.',
};


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/* harmony import */ var _client_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8699);
/** The action's inputs: read once, checked once, typed. Nothing else looks at `INPUT_*`. */



/** An input that cannot be used: one sentence that names the input and the remedy. */
class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodexError */ .uR {
    constructor(message, cause) {
        super(message, { code: 'invalid_config', cause });
    }
}
/** Minutes that still fit a timer: 2^31 - 1 ms. */
const MAX_MINUTES = 35_000;
const CHOICES = {
    'auth-storage': ['auto', 'memory', 'file'],
    transport: ['auto', 'app-server', 'mcp'],
    sandbox: ['read-only', 'workspace-write', 'danger-full-access'],
    effort: Object.values(_client_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ReasoningEffort */ .DP),
    verbosity: ['low', 'medium', 'high'],
    'approval-policy': ['never', 'on-request', 'on-failure', 'untrusted'],
    'comment-mode': ['sticky', 'new'],
    'review-event': ['COMMENT', 'REQUEST_CHANGES', 'APPROVE'],
    'safety-strategy': ['drop-sudo', 'read-only', 'unsafe'],
};
/** The inputs that hold secrets: masked before anything else happens. */
const SECRET_INPUTS = [
    'auth',
    'openai-api-key',
    'codex-access-token',
    'auth-secret-token',
    'github-token',
];
/** Reads and checks every input. Throws an InputError. */
function readInputs(get) {
    const optional = (name) => get(name).trim() || undefined;
    return {
        prompt: exactlyOne('prompt', get('prompt'), 'prompt-file', optional('prompt-file')),
        auth: optional('auth'),
        openaiApiKey: optional('openai-api-key'),
        codexAccessToken: optional('codex-access-token'),
        authStorage: choice('auth-storage', get),
        authSecretName: optional('auth-secret-name'),
        authSecretToken: optional('auth-secret-token'),
        codexVersion: version(optional('codex-version')),
        codexPath: optional('codex-path'),
        codexHome: optional('codex-home'),
        transport: choice('transport', get),
        model: optional('model'),
        effort: optional('effort') === undefined ? undefined : choice('effort', get),
        verbosity: optional('verbosity') === undefined ? undefined : choice('verbosity', get),
        sandbox: choice('sandbox', get),
        permissionProfile: profile(optional('permission-profile'), get),
        networkAccess: boolean('network-access', get),
        trustProject: boolean('trust-project', get),
        approvalPolicy: choice('approval-policy', get),
        workingDirectory: optional('working-directory'),
        instructions: optional('instructions'),
        mcpServers: optional('mcp-servers'),
        config: optional('config'),
        env: optional('env'),
        codexArgs: optional('codex-args'),
        responsesApiEndpoint: endpoint(optional('responses-api-endpoint')),
        outputSchema: atMostOne('output-schema', get('output-schema'), 'output-schema-file', optional('output-schema-file')),
        outputFile: optional('output-file'),
        transcriptFile: optional('transcript-file'),
        resume: resume(optional('resume'), optional('codex-home')),
        githubToken: optional('github-token'),
        replyTo: replyTo(optional('reply-to')),
        commentMode: choice('comment-mode', get),
        commentKey: optional('comment-key'),
        matrix: optional('matrix'),
        commentOnFailure: boolean('comment-on-failure', get),
        progressComment: boolean('progress-comment', get),
        inlineReview: boolean('inline-review', get),
        reviewEvent: choice('review-event', get),
        triggerPhrase: word('trigger-phrase', optional('trigger-phrase')),
        allowUsers: list(get('allow-users')),
        allowBots: boolean('allow-bots', get),
        allowBotUsers: botUsers(list(get('allow-bot-users'))),
        safetyStrategy: choice('safety-strategy', get),
        timeoutMs: minutes('timeout-minutes', get),
        idleTimeoutMs: minutes('idle-timeout-minutes', get),
        logReasoning: boolean('log-reasoning', get),
        logOutput: boolean('log-output', get),
    };
}
function atMostOne(textName, text, fileName, file) {
    const hasText = text.trim() !== '';
    if (hasText && file !== undefined) {
        throw new InputError(`Inputs \`${textName}\` and \`${fileName}\` are both set: keep one of them.`);
    }
    return hasText ? { text } : file === undefined ? undefined : { file };
}
function exactlyOne(...names) {
    const one = atMostOne(...names);
    if (one === undefined)
        throw new InputError(`Input \`${names[0]}\` is missing: set it, or \`${names[2]}\`.`);
    return one;
}
function choice(name, get) {
    const value = get(name).trim();
    const choices = CHOICES[name];
    if (choices.includes(value))
        return value;
    throw new InputError(`Input \`${name}\` must be one of ${names(choices)}, not ${shown(value)}.`);
}
/** YAML 1.2's core schema, as `core.getBooleanInput`. */
function boolean(name, get) {
    const value = get(name).trim();
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    throw new InputError(`Input \`${name}\` must be \`true\` or \`false\`, not ${shown(value)}.`);
}
function minutes(name, get) {
    const value = get(name).trim();
    const number = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN;
    if (number > 0 && number <= MAX_MINUTES)
        return Math.ceil(number * 60_000);
    throw new InputError(`Input \`${name}\` must be a number of minutes above 0 and up to ${MAX_MINUTES}, not ${shown(value)}.`);
}
function version(value) {
    if (value === undefined || /^[\w.-]+$/.test(value))
        return value;
    throw new InputError(`Input \`codex-version\` must be a version such as \`0.169.0\`, or \`latest\`, not ${shown(value)}.`);
}
function endpoint(value) {
    if (value === undefined)
        return undefined;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
        return value;
    throw new InputError(`Input \`responses-api-endpoint\` must be an http or https address, not ${shown(value)}.`);
}
function resume(id, home) {
    if (id !== undefined && home === undefined) {
        throw new InputError('Input `resume` needs `codex-home`: a thread lives in the Codex home it was started in.');
    }
    return id;
}
/** A profile says itself what is open; the defaults of the other two inputs stand for "not set". */
function profile(name, get) {
    const others = { sandbox: 'workspace-write', 'network-access': 'false' };
    for (const [input, unset] of Object.entries(others)) {
        if (name === undefined || get(input).trim().toLowerCase() === unset)
            continue;
        throw new InputError(`Inputs \`permission-profile\` and \`${input}\` are both set: keep one of them.`);
    }
    return name;
}
function replyTo(value) {
    if (value === undefined || value === 'auto')
        return 'auto';
    if (value === 'none')
        return 'none';
    if (/^[1-9]\d{0,9}$/.test(value))
        return Number(value);
    throw new InputError(`Input \`reply-to\` must be \`auto\`, \`none\` or the number of a pull request or issue, not ${shown(value)}.`);
}
function word(name, value) {
    if (value === undefined || /^\S+$/.test(value))
        return value;
    throw new InputError(`Input \`${name}\` must be one word, as \`/codex\`, not ${shown(value)}.`);
}
function botUsers(logins) {
    if (!logins.some(login => login.includes('*')))
        return logins;
    throw new InputError('Input `allow-bot-users` must name each bot: `*` is not possible here.');
}
const list = (value) => value
    .split(/[\s,]+/)
    .map(name => name.replace(/^@/, ''))
    .filter(name => name !== '');
const names = (choices) => choices.map(name => `\`${name}\``).join(', ');
/** A value as it may stand in a message: short, on one line. */
const shown = (value) => value === '' ? 'empty' : `\`${value.replace(/[\s`]+/g, ' ').slice(0, 60)}\``;


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


/***/ })

};
