export const id = 867;
export const ids = [867];
export const modules = {

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8282);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _reply_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6708);








const TIME_LIMIT_MS = 20_000;
const URGENT_TIME_LIMIT_MS = 3_000;
const LIMITED_TRIES = 2;
/** Answers that a second try does not change. 429 belongs to the throttling plugin. */
const LASTING = [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 451];
/** Makes the clients. Throws `invalid_config` without a token. */
function createGitHub(options) {
    if (options.token === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodexError */ .uR('github-token is empty, so nothing can be posted on GitHub.', {
            code: 'invalid_config',
            remedy: 'Leave github-token out (its default is the job’s own token) or name a secret that is set.',
        });
    }
    const second = options.secondMs ?? 1_000;
    return {
        octokit: createClient(options, { pace: options.pace ?? true, retries: 3 }),
        reader: createClient(options, { pace: false, retries: 3 }),
        urgent: createClient({ timeLimitMs: URGENT_TIME_LIMIT_MS, ...options }, { pace: false, retries: 0 }),
        wait: (seconds, signal) => wait(seconds * second, signal),
    };
}
function createClient(options, haste) {
    const onLimit = (after, request, _, tries) => haste.retries > 0 && after <= _reply_once_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_WAIT */ .dX && tries < LIMITED_TRIES && !creates(request);
    const second = options.secondMs ?? 1_000;
    const quiet = () => undefined;
    const warn = options.warn ?? quiet;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(options.token, {
        baseUrl: options.apiUrl,
        log: { debug: quiet, info: quiet, warn, error: warn },
        request: { fetch: limited(options.fetch ?? defaultFetch(), options.timeLimitMs ?? TIME_LIMIT_MS) },
        retry: { doNotRetry: LASTING, retries: haste.retries, retryAfterBaseValue: second },
        throttle: {
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            retryAfterBaseValue: second,
            fallbackSecondaryRateRetryAfter: _reply_once_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_WAIT */ .dX,
            write: spaced(haste.pace ? second : 0),
            notifications: spaced(haste.pace ? 3 * second : 0),
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    }, careful, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_7__/* .retry */ .L);
}
/** One write at a time, with a pause between two; the plugin's own spacing is the same, but cannot be left out. */
const spaced = (pause) => new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_3__.Group({ maxConcurrent: pause > 0 ? 1 : null, minTime: pause });
const creates = (request) => request.method === 'POST' && !request.url.endsWith('/graphql');
/** Must be the first plugin: the others see what it made of a request and of an error. */
function careful(octokit) {
    // A POST that failed may have gone through: only `once` in `reply/once` may repeat it, after it has looked.
    octokit.hook.before('request', options => {
        if (creates(options))
            options.request.retries = 0;
    });
    // The throttling plugin knows the limits by GitHub's words only; a `Retry-After` is as good.
    octokit.hook.error('request', error => {
        const { status, response } = error;
        const limited = (status === 429 || status === 403) && response?.headers['retry-after'] !== undefined;
        if (limited && !/\bsecondary rate\b/i.test(error.message))
            error.message += ' (a secondary rate limit)';
        throw error;
    });
    return {};
}
const defaultFetch = () => _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.request?.fetch;
/**
 * One request within its time, body included: a body cut in the middle would otherwise reach the caller as an
 * empty success (`@octokit/request` swallows what `text()` throws).
 */
function limited(send, limitMs) {
    return async (input, init) => {
        const timer = AbortSignal.timeout(limitMs);
        const signal = init?.signal ? AbortSignal.any([timer, init.signal]) : timer;
        try {
            const response = await send(input, { ...init, signal });
            const body = Buffer.from(await response.arrayBuffer());
            return {
                status: response.status,
                statusText: response.statusText,
                url: response.url,
                headers: response.headers,
                text: () => Promise.resolve(body.toString('utf8')),
                arrayBuffer: () => Promise.resolve(body),
            };
        }
        catch (error) {
            if (!timer.aborted)
                throw error;
            const path = input instanceof Request ? input.url : input.toString();
            throw new Error(`GitHub did not answer ${init?.method ?? 'GET'} ${path} within ${limitMs / 1_000} seconds.`, { cause: error });
        }
    };
}
async function wait(ms, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', stopped, { once: true });
        function done() {
            signal?.removeEventListener('abort', stopped);
            resolve();
        }
        function stopped() {
            clearTimeout(timer);
            reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        }
    });
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
        description: 'A permission profile of your own configuration, extended with this action’s denials. Instead of `sandbox`.',
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
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
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
    effort: Object.values(_client_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ReasoningEffort */ .DP),
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

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   dX: () => (/* binding */ LONGEST_WAIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Reads an error of Octokit. A connection that broke has status 500 there. */
function faultOf(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (!isRequestError(error))
        return { kind: 'other', message };
    const { status } = error;
    const headers = error.response?.headers ?? {};
    const limited = status === 429 ||
        (status === 403 && (/rate limit/i.test(message) || headers['retry-after'] !== undefined));
    if (limited)
        return { kind: 'passing', status, message, retryAfter: secondsToWait(headers) };
    if (status >= 500 || status === 408 || status === 409)
        return { kind: 'passing', status, message };
    if (status === 422)
        return { kind: 'invalid', status, message };
    return { kind: 'refused', status, message };
}
function isRequestError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function secondsToWait(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !(reset > 0))
        return undefined;
    return Math.max(1, Math.ceil(reset - Date.now() / 1_000));
}
/** Longest wait GitHub may ask for before a request is given up, in seconds. */
const LONGEST_WAIT = 60;
/** Seconds before the second, third and fourth try. */
const PAUSES = [1, 4, 9];
/**
 * Creates something exactly once: after a failure that may have gone through, `look` decides whether it did, and
 * only if it did not is `create` called again. Throws the last error; a failing `look` throws too, since then
 * nobody knows.
 */
async function once(steps) {
    const tries = steps.tries ?? PAUSES.length + 1;
    for (let attempt = 0;; attempt++) {
        try {
            return await steps.create();
        }
        catch (error) {
            const fault = faultOf(error);
            const pause = fault.retryAfter ?? PAUSES[attempt] ?? 1;
            if (fault.kind !== 'passing' || pause > LONGEST_WAIT)
                throw error;
            await steps.wait(pause);
            const found = await steps.look();
            if (found !== undefined)
                return found;
            if (attempt + 1 >= tries)
                throw error;
        }
    }
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Rotation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _auth_dead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(358);
/* harmony import */ var _auth_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9933);
/* harmony import */ var _auth_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9552);
/* harmony import */ var _auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7945);
/* harmony import */ var _auth_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6043);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9947);
/**
 * A rotated sign-in on its way back into its secret. The refresh token that made it is spent: if this one is lost,
 * somebody has to sign in again. The way from main to post is the home that Codex wrote it into.
 */








class Rotation {
    #options;
    #store;
    /** When the secret was written when this job last looked. */
    #secretTime;
    /** Print of the sign-in that was about to be written. */
    #writing;
    /** Print of the sign-in that needs nothing more: written, or its loss reported. */
    #done;
    #result = 'false';
    #queue = Promise.resolve();
    constructor(options, state = {}) {
        this.#options = options;
        this.#store = new _auth_store_js__WEBPACK_IMPORTED_MODULE_5__/* .FileStore */ .y(options.home);
        this.#secretTime = state.signInSecretTime ?? '';
        this.#writing = state.signInWriting ?? '';
        this.#done = state.signInDone ?? '';
    }
    /** What happened so far. */
    get result() {
        return this.#result;
    }
    /** Before anything can rotate: where post finds it, and whether the token can do its work. Rejects with an InputError. */
    async prepare() {
        const { secret, saveState, home } = this.#options;
        saveState({ signInHome: home });
        if (secret === undefined)
            return;
        this.#secretTime = await secret.updatedAt();
        saveState({ signInSecretTime: this.#secretTime });
    }
    /** Writes the sign-in back if it changed. To be called whenever it may have, and before main ends. Never rejects. */
    save() {
        const run = this.#queue.then(() => this.#save('pending'));
        this.#queue = run;
        return run;
    }
    /** Post's part: whatever main could not, once more; then nothing of it stays on the machine. Never rejects. */
    async finish(keep = false) {
        const { home, stored, info } = this.#options;
        await (0,_auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)(home, stored, () => info('The renewal of the sign-in was cut off; waiting for Codex to end it.'));
        this.#queue = this.#queue.then(() => this.#save('lost'));
        await this.#queue;
        if (keep)
            return this.#result;
        try {
            this.#store.clear();
        }
        catch (error) {
            this.#options.warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
        }
        return this.#result;
    }
    async #save(onFailure) {
        const { secret, stored, warn, info, mask } = this.#options;
        try {
            const fresh = (0,_auth_refresh_js__WEBPACK_IMPORTED_MODULE_4__/* .rotated */ .SZ)(this.#store, stored);
            if (fresh === undefined || printOf(fresh) === this.#done)
                return this.#result;
            mask(...(0,_auth_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(fresh));
            if (secret === undefined) {
                this.#finished(fresh, 'lost');
                warn(this.#lost('and there is no `auth-secret-token` to store the new one with'));
                return this.#result;
            }
            const time = await secret.updatedAt();
            if (time !== this.#secretTime) {
                const ours = this.#writing === printOf(fresh);
                this.#finished(fresh, ours ? 'saved' : 'superseded');
                if (ours)
                    info(`The renewed sign-in is stored in the secret ${secret.target.name}.`);
                else
                    warn(superseded(secret, time));
                return this.#result;
            }
            this.#writing = printOf(fresh);
            this.#options.saveState({ signInWriting: this.#writing });
            await secret.write((0,_auth_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePayload */ .vy)(fresh));
            this.#finished(fresh, 'saved');
            info(`The sign-in was renewed; the new one is stored in the secret ${secret.target.name}.`);
            await this.#look(secret);
        }
        catch (error) {
            this.#result = onFailure;
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error).replace(/\.$/, '');
            if (onFailure === 'lost')
                warn(this.#lost(`and the new one could not be stored: ${reason}`));
            else
                info(`The renewed sign-in could not be stored yet, the end of the job tries again: ${reason}.`);
        }
        return this.#result;
    }
    #finished(fresh, result) {
        this.#done = printOf(fresh);
        this.#result = result;
        this.#options.saveState({ signInDone: this.#done });
    }
    /** The time of our own writing, for the next rotation of this job. */
    async #look(secret) {
        try {
            this.#secretTime = await secret.updatedAt();
            this.#options.saveState({ signInSecretTime: this.#secretTime });
        }
        catch {
            // The next write will find a time it does not know, and say so.
        }
    }
    #lost(why) {
        const { stored, secret } = this.#options;
        const expiry = (0,_auth_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenExpiry */ .f9)(stored);
        const when = expiry === undefined
            ? 'soon'
            : expiry.getTime() < Date.now()
                ? 'from now on'
                : `after ${(0,_auth_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .showTime */ .lY)(expiry)}`;
        const mend = (0,_auth_dead_js__WEBPACK_IMPORTED_MODULE_1__/* .mending */ .p)(secret && { secret: secret.target.name, where: (0,_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .ghOptions */ .qc)(secret.target) });
        return `The sign-in was renewed during this run, ${why}. The stored one does not work ${when}. ${mend}`;
    }
}
function superseded(secret, time) {
    return (`The secret ${secret.target.name} was written by somebody else during this job (${time}), so the sign-in this job ` +
        'holds was not written over it. Jobs that share a sign-in must not run at the same time: give them one `concurrency` group.');
}
/** Tells sign-ins apart without telling anything about them. */
function printOf(payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(payload.tokens)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ secretTarget),
/* harmony export */   ar: () => (/* binding */ GitHubSecret),
/* harmony export */   qc: () => (/* binding */ ghOptions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/** A secret at GitHub that holds the sign-in: when it was written, and writing it. Its value can never be read back. */

/** Largest value GitHub keeps, in bytes. */
const MAX_SECRET_BYTES = 48 * 1024;
/** Reads `auth-secret-name`: `NAME`, `environment:ENVIRONMENT/NAME`, `org:NAME`. Throws an InputError. */
function secretTarget(text, repository) {
    const [, scope, where, name = ''] = /^(?:(environment|org):)?(?:(.+)\/)?([^/]*)$/s.exec(text.trim()) ?? [];
    if (/^[A-Za-z_]\w*$/.test(name) && !/^GITHUB_/i.test(name)) {
        if (scope === 'org')
            return { scope: 'organization', org: where ?? repository.owner, name };
        if (scope === 'environment' && where !== undefined) {
            return { scope, ...repository, environment: where, name };
        }
        if (scope === undefined && where === undefined)
            return { scope: 'repository', ...repository, name };
    }
    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('Input `auth-secret-name` must be `NAME`, `environment:ENVIRONMENT/NAME` or `org:NAME`, with the name of a secret.');
}
/** The options that make `gh secret set` mean this secret. */
function ghOptions(target) {
    switch (target.scope) {
        case 'repository':
            return `--repo ${target.owner}/${target.repo}`;
        case 'environment':
            return `--repo ${target.owner}/${target.repo} --env '${target.environment.replaceAll("'", `'\\''`)}'`;
        case 'organization':
            return `--org ${target.org}`;
    }
}
/** A secret and the token that may write it. */
class GitHubSecret {
    target;
    request;
    constructor(target, request) {
        this.target = target;
        this.request = request;
    }
    /**
     * When the secret was last written, asked together with the key that sealing needs: a token that cannot read them
     * could not write either. Throws an InputError that names the permission to add.
     */
    async updatedAt() {
        const { route, parameters } = this.#address();
        const [, secret] = await Promise.all([
            this.#ask(`GET ${route}/public-key`, parameters),
            this.#ask(`GET ${route}/{secret_name}`, { ...parameters, secret_name: this.target.name }),
        ]);
        return secret.updated_at;
    }
    /** Seals the value with the secret's public key and writes it. */
    async write(value) {
        if (Buffer.byteLength(value) > MAX_SECRET_BYTES) {
            throw new Error(`the sign-in is larger than the ${MAX_SECRET_BYTES / 1024} kB GitHub keeps in a secret`);
        }
        const { route, parameters } = this.#address();
        const [key, access] = await Promise.all([
            this.#ask(`GET ${route}/public-key`, parameters),
            this.#access(),
        ]);
        await this.#ask(`PUT ${route}/{secret_name}`, {
            ...parameters,
            ...access,
            secret_name: this.target.name,
            key_id: key.key_id,
            encrypted_value: await sealed(value, key.key),
        });
    }
    /** Who may see an organisation's secret: writing it needs to say so, and must not change it. */
    async #access() {
        if (this.target.scope !== 'organization')
            return {};
        const { route, parameters } = this.#address();
        const address = { ...parameters, secret_name: this.target.name };
        const { visibility } = (await this.#ask(`GET ${route}/{secret_name}`, address));
        if (visibility !== 'selected')
            return { visibility };
        const ids = [];
        for (let page = 1;; page++) {
            const { repositories } = (await this.#ask(`GET ${route}/{secret_name}/repositories`, {
                ...address,
                per_page: 100,
                page,
            }));
            ids.push(...repositories.map(({ id }) => id));
            if (repositories.length < 100)
                return { visibility, selected_repository_ids: ids };
        }
    }
    #address() {
        const { target } = this;
        switch (target.scope) {
            case 'repository':
                return {
                    route: '/repos/{owner}/{repo}/actions/secrets',
                    parameters: { owner: target.owner, repo: target.repo },
                };
            case 'environment':
                return {
                    route: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
                    parameters: { owner: target.owner, repo: target.repo, environment_name: target.environment },
                };
            case 'organization':
                return { route: '/orgs/{org}/actions/secrets', parameters: { org: target.org } };
        }
    }
    async #ask(route, parameters) {
        try {
            return (await this.request(route, parameters)).data;
        }
        catch (error) {
            const { status } = error;
            if (status === 401) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('Input `auth-secret-token` is not accepted by GitHub: store one that is valid.', error);
            }
            if (status === 404 && route.startsWith('GET') && route.endsWith('/{secret_name}')) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input \`auth-secret-name\` names a secret that is not among those${this.#where()}: name the one \`auth\` comes from.`, error);
            }
            if (status === 403 || status === 404) {
                throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input \`auth-secret-token\` may not ${route.startsWith('PUT') ? 'write' : 'read'} the secrets${this.#where()}: ` +
                    `give it the permission ${this.#permission()}.`, error);
            }
            throw error;
        }
    }
    #where() {
        const { target } = this;
        if (target.scope === 'organization')
            return ` of ${target.org}`;
        const of = ` of ${target.owner}/${target.repo}`;
        return target.scope === 'environment' ? ` of environment ${target.environment}${of}` : of;
    }
    #permission() {
        switch (this.target.scope) {
            case 'repository':
                return '`Secrets: read and write` of the repository';
            case 'environment':
                return '`Environments: read and write` of the repository';
            case 'organization':
                return '`Secrets: read and write` of the organisation';
        }
    }
}
/** The libraries that seal are loaded on first use. */
async function sealed(value, publicKey) {
    const { seal } = await Promise.all(/* import() */[__webpack_require__.e(442), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 2253));
    return seal(value, publicKey);
}


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ deadSignIn),
/* harmony export */   p: () => (/* binding */ mending)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** A sign-in whose refresh token is worth nothing any more: recognised by what Codex says, reported with what mends it. */

/** Codex's sentences, its service's error codes, and what is left of them on stderr (0.98 – 0.169). */
const SIGNS = [
    [/refresh token was already used|refresh_token_reused/, 'was already used, by another job or machine'],
    [/refresh token has expired|refresh_token_expired/, 'has expired'],
    [/refresh token was revoked|refresh_token_invalidated/, 'was revoked'],
    [/access token could not be refreshed|Failed to refresh token[^\n]*[ =]40[01] /, 'was refused'],
];
/** The error of a dead sign-in, if `text` (stderr, or the message of a failed turn) tells of one. */
function deadSignIn(text, options = {}) {
    const fate = SIGNS.find(([sign]) => sign.test(text))?.[1];
    if (fate === undefined)
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthenticationError */ .v3(`The stored sign-in is dead: its refresh token ${fate}.`, {
        code: 'sign_in_dead',
        remedy: mending(options),
    });
}
/** A sign-in of its own, which nothing else renews. */
const HOME = 'CODEX_HOME=~/.codex-ci';
/** The two commands that put a new sign-in in place. */
function mending({ secret = 'CODEX_AUTH', where } = {}) {
    const set = ['gh secret set', secret, where].filter(part => part !== undefined).join(' ');
    return `Sign in again and store it: \`${HOME} codex-client login\`, then \`${HOME} codex-client read | ${set}\`.`;
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ refresh),
/* harmony export */   SZ: () => (/* binding */ rotated),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   pb: () => (/* binding */ refreshConnector)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5599);
/* harmony import */ var _dead_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(358);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9715);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6043);
/**
 * New tokens, got by Codex and never by us: OpenAI asks not to call the token endpoint oneself. A short app-server
 * runs in a private home that holds the sign-in and rewrites it there.
 */









/** Limit of a whole refresh, in milliseconds; 0.3 s was measured. */
const TIMEOUT_MS = 60_000;
/** How long a refresh whose starter was killed is waited for, in milliseconds. */
const ORPHAN_MS = 10_000;
/** Lies in the home while a refresh is under way. */
const MARKER = 'refreshing';
/** The usual way to connect: the given Codex, in its own home and nowhere near a project. */
function refreshConnector(options) {
    return async (home) => {
        const peer = await _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__/* .AppServerPeer */ .$.start({
            ...options,
            cwd: home,
            env: { ...options.env, CODEX_HOME: home, TMPDIR: home },
            configOverrides: { ...options.configOverrides, cli_auth_credentials_store: '"file"' },
        }, { onNotification: () => undefined, onRequest: () => _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__/* .UNANSWERED */ .J });
        return {
            request: (method, params) => peer.request(method, params),
            close: () => peer.close(),
            get stderrTail() {
                return peer.process.stderrTail;
            },
        };
    };
}
/**
 * Has the sign-in refreshed. Rejects with an AuthenticationError: `sign_in_dead`, or `request_failed` when it may work
 * later. A rotation that took place is never an error, whatever went wrong beside it.
 */
async function refresh(options) {
    const { payload, home, connect, timeoutMs = TIMEOUT_MS } = options;
    const store = new _store_js__WEBPACK_IMPORTED_MODULE_7__/* .FileStore */ .y(home);
    store.save(payload);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, MARKER), '', { mode: 0o600 });
    let connection;
    let failure;
    try {
        connection = await connect(home);
        // Codex may have refreshed by itself at its start; asked to, it would do so once more.
        for (const refreshToken of [false, true]) {
            await within(connection.request('account/read', { refreshToken }), timeoutMs);
            if (rotated(store, payload))
                break;
        }
    }
    catch (error) {
        failure = error;
    }
    finally {
        await connection?.close();
    }
    const fresh = rotated(store, payload);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, MARKER), { force: true });
    if (fresh !== undefined)
        return fresh;
    const why = failure === undefined ? '' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(failure).replace(/\.$/, '');
    throw ((0,_dead_js__WEBPACK_IMPORTED_MODULE_5__/* .deadSignIn */ .X)(`${connection?.stderrTail ?? ''}\n${why}`, options.mend) ??
        new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthenticationError */ .v3(`Codex could not refresh the sign-in${why === '' ? '' : `: ${why}`}.`, {
            code: 'request_failed',
            remedy: 'Try again later; the stored sign-in is unchanged.',
            stderrTail: connection?.stderrTail,
            cause: failure,
        }));
}
/**
 * Waits for a refresh in `home` whose starter was killed: Codex ends it by itself and writes the file (measured, 0.169).
 * Returns at once when none is under way, and says so when it waits.
 */
async function settled(home, payload, onWait = () => undefined) {
    const store = new _store_js__WEBPACK_IMPORTED_MODULE_7__/* .FileStore */ .y(home);
    const underWay = () => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(home).includes(MARKER) && rotated(store, payload) === undefined;
        }
        catch {
            return false;
        }
    };
    if (underWay())
        onWait();
    for (let waited = 0; waited < ORPHAN_MS && underWay(); waited += 100)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100);
}
/** The sign-in in the store, if its tokens are not those of `before`. */
function rotated(store, before) {
    const now = store.load();
    if (now === undefined || !(0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .isChatgpt */ .G)(now))
        return undefined;
    return JSON.stringify(now.tokens) === JSON.stringify(before.tokens) ? undefined : now;
}
async function within(promise, ms) {
    const late = (0,_deferred_js__WEBPACK_IMPORTED_MODULE_8__/* .deferred */ .y)();
    const timer = setTimeout(() => late.reject(new Error(`Codex did not answer within ${ms / 1000} s`)), ms);
    try {
        return await Promise.race([promise, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AppServerPeer),
/* harmony export */   J: () => (/* binding */ UNANSWERED)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4463);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);
/** JSON-RPC with `codex app-server`: one JSON object a line, without the `jsonrpc` member. */





/** How long Codex may take to answer a request, in milliseconds. Turns are not waited for this way: they are events. */
const ANSWER_LIMIT_MS = 120_000;
const METHOD_NOT_FOUND = -32601;
const INTERNAL_ERROR = -32603;
/** A request of Codex that has no answer here; it gets a JSON-RPC error. */
const UNANSWERED = Symbol('unanswered');
class AppServerPeer {
    process;
    /** What `initialize` answered, e.g. `codex_cli/0.169.0 …`. */
    userAgent = '';
    #handlers;
    #pending = new Map();
    #nextId = 1;
    #end;
    constructor(options, handlers) {
        this.#handlers = handlers;
        this.process = new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CodexProcess */ .n({
            command: options.codexPath,
            args: [...(0,_driver_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideArgs */ .E)(options.configOverrides), 'app-server'],
            env: options.env,
            cwd: options.cwd,
            launcher: options.launcher,
            onStderr: options.onStderr,
        }, lines => {
            for (const line of lines)
                this.#receive(line);
        });
        void this.process.closed.then(end => {
            this.#end = end;
            const error = this.process.errorOf(end);
            for (const id of this.#pending.keys())
                this.#take(id)?.reject(error);
        });
    }
    /** Starts the process and shakes hands. Rejects with a ConnectionError. */
    static async start(options, handlers) {
        options.signal?.throwIfAborted();
        const peer = new AppServerPeer(options, handlers);
        return (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .shakeHands */ .J)(peer.process, options, 'Codex 0.98 or later', async () => {
            const answer = await peer.request('initialize', {
                clientInfo: (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .clientInfo */ .q)(options),
                capabilities: { experimentalApi: true, requestAttestation: false },
            });
            const { userAgent } = (answer ?? {});
            if (typeof userAgent === 'string')
                peer.userAgent = userAgent;
            peer.notify('initialized');
            return peer;
        });
    }
    /** Sends a request. Rejects with a ConnectionError: Codex's refusal, or the end of the process. */
    request(method, params) {
        if (this.#end !== undefined)
            return Promise.reject(this.process.errorOf(this.#end));
        const id = this.#nextId++;
        const late = () => this.#take(id)?.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex did not answer ${method} within ${ANSWER_LIMIT_MS / 1000} s.`, {
            code: 'timeout',
        }));
        const pending = { ...(0,_deferred_js__WEBPACK_IMPORTED_MODULE_4__/* .deferred */ .y)(), method, timer: setTimeout(late, ANSWER_LIMIT_MS) };
        this.#pending.set(id, pending);
        this.#write({ id, method, params });
        return pending.promise;
    }
    notify(method, params) {
        this.#write({ method, params });
    }
    /** Ends the process. Every pending request rejects. Idempotent. */
    close() {
        return this.process.close();
    }
    #write(message) {
        this.process.send(JSON.stringify(message));
    }
    #receive(line) {
        if (line === '')
            return;
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            // Old CLIs print an odd line of plain text; a peer that prints only garbage runs into the start limit.
            return;
        }
        if (message === null || typeof message !== 'object')
            return;
        const { id, method } = message;
        if (typeof method === 'string') {
            if (id === undefined)
                this.#handlers.onNotification(method, message.params);
            else
                void this.#answer(id, { method, params: message.params });
        }
        else if (typeof id === 'number') {
            this.#settle(id, message);
        }
    }
    /** A request that waits no more. */
    #take(id) {
        const pending = this.#pending.get(id);
        clearTimeout(pending?.timer);
        this.#pending.delete(id);
        return pending;
    }
    #settle(id, { result, error }) {
        const pending = this.#take(id);
        if (pending === undefined)
            return;
        if (error === undefined || error === null)
            pending.resolve(result);
        else {
            const text = typeof error.message === 'string' ? error.message : 'no reason given';
            pending.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex refused ${pending.method}: ${text}`, {
                code: 'request_failed',
                stderrTail: this.process.stderrTail,
            }));
        }
    }
    async #answer(id, request) {
        try {
            const result = await this.#handlers.onRequest(request);
            if (result === UNANSWERED) {
                this.#write({ id, error: { code: METHOD_NOT_FOUND, message: `${request.method} is not supported` } });
            }
            else {
                this.#write({ id, result });
            }
        }
        catch (error) {
            this.#write({ id, error: { code: INTERNAL_ERROR, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) } });
        }
    }
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ overrideArgs),
/* harmony export */   i: () => (/* binding */ START_TIMEOUT_MS)
/* harmony export */ });
/** Time a CLI has to answer `initialize`, in milliseconds; 0.1 s was measured. */
const START_TIMEOUT_MS = 30_000;
/** `-c` arguments for a table of overrides. */
function overrideArgs(overrides = {}) {
    return Object.entries(overrides).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shakeHands),
/* harmony export */   q: () => (/* binding */ clientInfo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/** The start of a Codex process, the same on both wires. */


/** What a client tells Codex of itself. */
function clientInfo(options) {
    const { name = 'codex-client-action', title = name, version = '0' } = options.clientInfo ?? {};
    return { name, title, version };
}
/**
 * Waits for the handshake, but no longer than allowed, and not when the start is aborted. Rejects with a
 * ConnectionError, and then the process is gone. `needs` says which Codex it takes.
 */
async function shakeHands(process, options, needs, handshake) {
    const limit = options.startTimeoutMs ?? _driver_js__WEBPACK_IMPORTED_MODULE_1__/* .START_TIMEOUT_MS */ .i;
    const late = () => process.fail(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex did not answer within ${limit / 1000} s of its start.`, {
        code: 'start_timeout',
        remedy: `Check that the binary is ${needs} and can run on this machine.`,
    }));
    const abort = () => process.fail(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('The start of Codex was aborted.', {
        code: 'aborted',
        cause: options.signal?.reason,
    }));
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
