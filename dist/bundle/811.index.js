export const id = 811;
export const ids = [811];
export const modules = {

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ endsTurn)
/* harmony export */ });
/**
 * The neutral events: what happened in a chat, whichever wire and CLI version reported it. Names of types and
 * fields are those of Codex's own `EventMsg` (codex-rs/protocol/src/protocol.rs), so Codex's documentation applies.
 * Where wires differ, one form is chosen: durations are milliseconds, `cwd` is a path, text arrives exactly once.
 */
/** Whether this event is the last of its turn. */
function endsTurn(event) {
    return event.type === 'task_complete' || event.type === 'turn_aborted' || event.type === 'error';
}


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAppServer: () => (/* binding */ connectAppServer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/wire/app-server/peer.js
var app_server_peer = __webpack_require__(5599);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/wire/app-server/protocol.js
/**
 * The part of app-server's protocol that is decoded, as zod schemas. `codex app-server generate-json-schema`
 * prints the whole of it for a CLI; the compatibility suite checks these against it. Fields are as lenient as the
 * versions differ (0.98 – 0.169): what some version omits is optional here.
 */

const protocol_text = schemas/* string */.YjP().nullish();
const count = schemas/* number */.aig().nullish();
const fileUpdateChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    kind: schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['add', 'delete', 'update']), move_path: protocol_text }),
    diff: schemas/* string */.YjP(),
});
const item = (type, shape) => schemas/* object */.Ikc({ type: schemas/* literal */.euz(type), id: schemas/* string */.YjP(), ...shape });
const threadItem = schemas/* discriminatedUnion */.gMt('type', [
    item('agentMessage', { text: schemas/* string */.YjP(), phase: protocol_text }),
    item('reasoning', { summary: schemas/* array */.YOg(schemas/* string */.YjP()).default([]), content: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }),
    item('commandExecution', {
        command: schemas/* string */.YjP(),
        cwd: protocol_text,
        status: schemas/* string */.YjP(),
        aggregatedOutput: protocol_text,
        exitCode: count,
        durationMs: count,
    }),
    item('fileChange', { changes: schemas/* array */.YOg(fileUpdateChange), status: schemas/* string */.YjP() }),
    item('mcpToolCall', {
        server: schemas/* string */.YjP(),
        tool: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        arguments: schemas/* unknown */.L5J(),
        result: schemas/* object */.Ikc({ content: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish() }).nullish(),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
        durationMs: count,
    }),
    item('webSearch', { query: schemas/* string */.YjP().default('') }),
    item('imageView', { path: schemas/* string */.YjP() }),
    item('collabAgentToolCall', {
        tool: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        receiverThreadIds: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        prompt: protocol_text,
    }),
    item('subAgentActivity', { kind: schemas/* string */.YjP(), agentThreadId: schemas/* string */.YjP() }),
    item('contextCompaction', {}),
    item('enteredReviewMode', { review: protocol_text }),
    item('exitedReviewMode', { review: protocol_text }),
    item('userMessage', {}),
]);
const BY_TYPE = new Map(threadItem.options.map(option => [option.shape.type.value, option]));
/** Reads what an item begins or ends with. Its type is looked up by hand: every other line of a session that is no delta has one. */
function readItem(params) {
    const { item: raw } = (params ?? {});
    const type = raw?.type;
    if (typeof type !== 'string')
        return undefined;
    return BY_TYPE.get(type)?.safeParse(raw).data ?? { type: 'other', raw: raw };
}
const codexErrorInfo = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]);
const turnError = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    codexErrorInfo: codexErrorInfo.nullish(),
    additionalDetails: protocol_text,
});
const usage = schemas/* object */.Ikc({
    totalTokens: schemas/* number */.aig(),
    inputTokens: schemas/* number */.aig(),
    cachedInputTokens: schemas/* number */.aig().default(0),
    outputTokens: schemas/* number */.aig(),
    reasoningOutputTokens: schemas/* number */.aig().default(0),
});
const rateLimitWindow = schemas/* object */.Ikc({ usedPercent: schemas/* number */.aig(), windowDurationMins: count, resetsAt: count })
    .nullish();
/**
 * Nine lines in ten are deltas: they are checked by hand, because zod made the whole of decoding and delivering a
 * stream half again as expensive.
 */
function isDelta(params) {
    const { itemId, delta } = (params ?? {});
    return typeof itemId === 'string' && typeof delta === 'string';
}
const turnCompleted = schemas/* object */.Ikc({
    turn: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        error: turnError.nullish(),
        durationMs: count,
    }),
});
const errorNotification = schemas/* object */.Ikc({ error: turnError, willRetry: schemas/* boolean */.zMY() });
const planUpdated = schemas/* object */.Ikc({
    explanation: protocol_text,
    plan: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
});
const diffUpdated = schemas/* object */.Ikc({ diff: schemas/* string */.YjP() });
const summaryPart = schemas/* object */.Ikc({ itemId: schemas/* string */.YjP(), summaryIndex: schemas/* number */.aig() });
const tokenUsageUpdated = schemas/* object */.Ikc({
    tokenUsage: schemas/* object */.Ikc({ total: usage, last: usage, modelContextWindow: count }),
});
const rateLimitsUpdated = schemas/* object */.Ikc({
    rateLimits: schemas/* object */.Ikc({ primary: rateLimitWindow, secondary: rateLimitWindow, planType: protocol_text }),
});
const modelRerouted = schemas/* object */.Ikc({ fromModel: schemas/* string */.YjP(), toModel: schemas/* string */.YjP(), reason: schemas/* unknown */.L5J() });
const warning = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const notice = schemas/* object */.Ikc({ summary: schemas/* string */.YjP(), details: protocol_text });
const mcpStartup = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['starting', 'ready', 'failed', 'cancelled']),
    error: protocol_text,
});
/** Every thread-bound notification names its thread; session-wide ones do not, or say null. */
const threadIdOf = (params) => {
    const id = params?.threadId;
    return typeof id === 'string' ? id : undefined;
};
const threadOpened = schemas/* object */.Ikc({
    thread: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
    model: protocol_text,
    reasoningEffort: protocol_text,
    cwd: protocol_text,
    activePermissionProfile: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
});
const turnStarted = schemas/* object */.Ikc({ turn: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
const refreshParams = schemas/* object */.Ikc({ previousAccountId: protocol_text });

;// CONCATENATED MODULE: ./lib/wire/app-server/requests.js
/** What Codex asks of its client, and the answer that declines each. A request left unanswered would hang the turn. */
const REFRESH_METHOD = 'account/chatgptAuthTokens/refresh';
const DECLINED = {
    'item/commandExecution/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
    'item/fileChange/requestApproval': { decision: 'declined', result: { decision: 'decline' } },
    'item/permissions/requestApproval': { decision: 'declined', result: { permissions: {}, scope: 'turn' } },
    'item/tool/requestUserInput': { decision: 'no answer', result: { answers: {} } },
    'item/tool/call': { decision: 'failed', result: { contentItems: [], success: false } },
    'mcpServer/elicitation/request': {
        decision: 'declined',
        result: { action: 'decline', content: null, _meta: null },
    },
};
/** First CLI that is told at once, by `default_tools_approval_mode`, not to ask before each call of a server's tools. */
const FIRST_APPROVING_SERVERS = '0.122.0';
/** Whether Codex asks before it calls a tool of one of these MCP servers. */
function asksForTool(method, params, servers) {
    if (method !== 'mcpServer/elicitation/request' || params === null || typeof params !== 'object')
        return false;
    const { serverName, _meta } = params;
    return (_meta?.codex_approval_kind === 'mcp_tool_call' &&
        typeof serverName === 'string' &&
        servers.has(serverName));
}
/** The declining answer, or undefined for a method that is not known. */
function declined(method) {
    return Object.hasOwn(DECLINED, method) ? DECLINED[method] : undefined;
}
/** One line about what was asked, for the log. */
function detailOf(params) {
    if (params === null || typeof params !== 'object')
        return undefined;
    const { command, reason, message, serverName } = params;
    for (const text of [command, reason, message, serverName])
        if (typeof text === 'string' && text !== '')
            return text;
    return undefined;
}

// EXTERNAL MODULE: ./lib/client/events.js
var client_events = __webpack_require__(106);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/wire/command.js
var command = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/wire/content.js
var content = __webpack_require__(1932);
;// CONCATENATED MODULE: ./lib/wire/app-server/words.js
/** Codex's error class in snake_case, with the HTTP status where it carries one. */
function errorInfo(info) {
    if (info == null)
        return undefined;
    if (typeof info === 'string')
        return { class: snakeCase(info) };
    const [name, detail] = Object.entries(info)[0] ?? ['other'];
    const status = detail?.httpStatusCode;
    return { class: snakeCase(name), http_status: typeof status === 'number' ? status : undefined };
}
const snakeCase = (name) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
function planStatus(status) {
    return status === 'completed' ? 'completed' : status === 'inProgress' ? 'in_progress' : 'pending';
}
function fileChange({ path, kind, diff }) {
    return { path, kind: kind.type, diff, move_path: kind.move_path ?? undefined };
}
function tokens(usage) {
    return {
        input_tokens: usage.inputTokens,
        cached_input_tokens: usage.cachedInputTokens,
        output_tokens: usage.outputTokens,
        reasoning_output_tokens: usage.reasoningOutputTokens,
        total_tokens: usage.totalTokens,
    };
}
function words_rateLimitWindow(window) {
    return window == null
        ? undefined
        : {
            used_percent: window.usedPercent,
            window_minutes: window.windowDurationMins ?? undefined,
            resets_at: window.resetsAt ?? undefined,
        };
}

;// CONCATENATED MODULE: ./lib/wire/app-server/notifications.js


const entry = (schema, decode) => ({
    schema,
    decode,
});
/** Notifications that tell nothing a client of a chat needs. Everything else that is not decoded becomes `unknown`. */
const SILENT = new Set([
    'thread/started',
    'thread/status/changed',
    'thread/name/updated',
    'thread/closed',
    'thread/readState/changed',
    'thread/settings/updated',
    'thread/environment/connected',
    'turn/started',
    'turn/completed',
    'serverRequest/resolved',
    'account/updated',
    'account/login/completed',
    'authStatusChange',
    'loginChatGptComplete',
    'sessionConfigured',
    'skills/changed',
    'app/list/updated',
    'remoteControl/status/changed',
    'item/fileChange/outputDelta',
    'item/fileChange/patchUpdated',
    'item/commandExecution/terminalInteraction',
    'item/mcpToolCall/progress',
    'item/plan/delta',
    'rawResponseItem/completed',
    'rawResponse/completed',
]);
const deltas = {
    'item/agentMessage/delta': (p, turn) => ({
        type: 'agent_message_delta',
        item_id: p.itemId,
        delta: p.delta,
        phase: turn.phases.get(p.itemId),
    }),
    'item/reasoning/summaryTextDelta': p => ({
        type: 'agent_reasoning_delta',
        item_id: p.itemId,
        delta: p.delta,
    }),
    'item/reasoning/textDelta': p => ({
        type: 'agent_reasoning_raw_content_delta',
        item_id: p.itemId,
        delta: p.delta,
    }),
    'item/commandExecution/outputDelta': p => ({
        type: 'exec_command_output_delta',
        call_id: p.itemId,
        stream: 'stdout',
        text: p.delta,
    }),
};
const DELTAS = new Map(Object.entries(deltas));
const NOTIFICATIONS = new Map(Object.entries({
    'item/reasoning/summaryPartAdded': entry(summaryPart, p => p.summaryIndex === 0 ? [] : [{ type: 'agent_reasoning_section_break', item_id: p.itemId }]),
    'turn/plan/updated': entry(planUpdated, p => [
        {
            type: 'plan_update',
            explanation: p.explanation ?? undefined,
            plan: p.plan.map(({ step, status }) => ({ step, status: planStatus(status) })),
        },
    ]),
    'turn/diff/updated': entry(diffUpdated, p => [{ type: 'turn_diff', unified_diff: p.diff }]),
    'thread/tokenUsage/updated': entry(tokenUsageUpdated, ({ tokenUsage: { total, last, modelContextWindow } }) => [
        {
            type: 'token_count',
            total: tokens(total),
            last: tokens(last),
            model_context_window: modelContextWindow ?? undefined,
        },
    ]),
    'account/rateLimits/updated': entry(rateLimitsUpdated, ({ rateLimits: { primary, secondary, planType } }) => [
        {
            type: 'token_count',
            rate_limits: {
                primary: words_rateLimitWindow(primary),
                secondary: words_rateLimitWindow(secondary),
                plan_type: planType ?? undefined,
            },
        },
    ]),
    // One that is not retried comes again as the turn's error.
    error: entry(errorNotification, ({ error, willRetry }) => willRetry
        ? [{ type: 'stream_error', message: error.message, info: errorInfo(error.codexErrorInfo) }]
        : []),
    'model/rerouted': entry(modelRerouted, p => [
        {
            type: 'model_reroute',
            from_model: p.fromModel,
            to_model: p.toModel,
            reason: typeof p.reason === 'string' ? p.reason : undefined,
        },
    ]),
    warning: entry(warning, p => [{ type: 'warning', message: p.message }]),
    guardianWarning: entry(warning, p => [{ type: 'warning', message: p.message }]),
    configWarning: entry(notice, p => [
        { type: 'warning', message: p.details ? `${p.summary}: ${p.details}` : p.summary },
    ]),
    deprecationNotice: entry(notice, p => [
        { type: 'deprecation_notice', summary: p.summary, details: p.details ?? undefined },
    ]),
    'mcpServer/startupStatus/updated': entry(mcpStartup, p => [
        { type: 'mcp_startup_update', server: p.name, status: p.status, error: p.error ?? undefined },
    ]),
    'thread/compacted': entry(notice.partial(), (_p, turn) => turn.compacted()),
}));

;// CONCATENATED MODULE: ./lib/wire/app-server/decode.js





const ITEMS = new Map([
    ['item/started', (item, decoder) => decoder.itemStarted(item)],
    ['item/completed', (item, decoder) => decoder.itemCompleted(item)],
]);
/** The notifications that are decoded. */
const DECODED = [...DELTAS, ...ITEMS, ...NOTIFICATIONS].map(([method]) => method);
class AppServerDecoder {
    /** Commands begun and not ended, by item id. */
    openCommands = new Set();
    /** Whether a message is the final answer or a comment on the way, by item id; the model says so at its beginning. */
    phases = new Map();
    /** Commands that were closed without an answer: their late end belongs to no one any more. */
    #givenUp = new Set();
    #compacted = false;
    #lastMessage;
    #finalMessage;
    /** The events a notification stands for. Never throws: what does not fit its schema comes through as `unknown`. */
    decode(method, params) {
        const ofDelta = DELTAS.get(method);
        if (ofDelta !== undefined && isDelta(params))
            return [ofDelta(params, this)];
        const ofItem = ITEMS.get(method);
        const item = ofItem && readItem(params);
        if (item !== undefined)
            return ofItem?.(item, this) ?? [];
        // 0.98 sends a `codex/event/*` twin of each notification.
        if (SILENT.has(method) || method.startsWith('codex/event/'))
            return [];
        const known = NOTIFICATIONS.get(method);
        const parsed = known?.schema.safeParse(params);
        if (known === undefined || !parsed?.success)
            return [{ type: 'unknown', name: method, payload: params }];
        return known.decode(parsed.data, this);
    }
    /** A turn begins: what the last one left is forgotten. */
    turnStarted(id) {
        this.#lastMessage = this.#finalMessage = undefined;
        this.#compacted = false;
        this.phases.clear();
        return [{ type: 'task_started', turn_id: id }];
    }
    /** The last events of a turn. Commands that Codex never ended are closed first. */
    turnCompleted(params) {
        const events = [];
        for (const call_id of this.openCommands) {
            this.#givenUp.add(call_id);
            events.push({ type: 'exec_command_end', call_id, status: 'unknown' });
        }
        this.openCommands.clear();
        const parsed = turnCompleted.safeParse(params);
        if (!parsed.success) {
            return [
                ...events,
                {
                    type: 'error',
                    message: 'Codex ended the turn in a way that is not understood.',
                    info: { class: 'other' },
                },
            ];
        }
        const { id, status, error, durationMs } = parsed.data.turn;
        if (status === 'interrupted')
            events.push({ type: 'turn_aborted', turn_id: id, reason: 'interrupted' });
        else if (status === 'failed' || error != null) {
            events.push({
                type: 'error',
                message: error?.message ?? 'The turn failed, and Codex did not say why.',
                info: errorInfo(error?.codexErrorInfo),
                additional_details: error?.additionalDetails ?? undefined,
            });
        }
        else {
            events.push({
                type: 'task_complete',
                turn_id: id,
                last_agent_message: this.#finalMessage ?? this.#lastMessage,
                duration_ms: durationMs ?? undefined,
            });
        }
        return events;
    }
    compacted() {
        if (this.#compacted)
            return [];
        this.#compacted = true;
        return [{ type: 'context_compacted' }];
    }
    itemStarted(item) {
        switch (item.type) {
            case 'commandExecution':
                this.openCommands.add(item.id);
                return [
                    {
                        type: 'exec_command_begin',
                        call_id: item.id,
                        command: (0,command/* readableCommandLine */.k)(item.command),
                        cwd: item.cwd ?? undefined,
                    },
                ];
            case 'fileChange':
                return [{ type: 'patch_apply_begin', call_id: item.id, changes: item.changes.map(fileChange) }];
            case 'mcpToolCall':
                return [
                    {
                        type: 'mcp_tool_call_begin',
                        call_id: item.id,
                        server: item.server,
                        tool: item.tool,
                        arguments: item.arguments,
                    },
                ];
            case 'webSearch':
                return [{ type: 'web_search_begin', call_id: item.id }];
            case 'agentMessage':
                if (item.phase)
                    this.phases.set(item.id, item.phase);
                return [];
            default:
                return [];
        }
    }
    itemCompleted(item) {
        switch (item.type) {
            case 'agentMessage':
                this.#lastMessage = item.text;
                if (item.phase === 'final_answer')
                    this.#finalMessage = item.text;
                return [
                    { type: 'agent_message', item_id: item.id, message: item.text, phase: item.phase ?? undefined },
                ];
            case 'reasoning':
                return item.summary.length === 0
                    ? []
                    : [{ type: 'agent_reasoning', item_id: item.id, text: item.summary.join('\n\n') }];
            case 'commandExecution': {
                if (this.#givenUp.delete(item.id))
                    return [];
                const begin = this.openCommands.delete(item.id) ? [] : this.itemStarted(item);
                this.openCommands.delete(item.id);
                return [
                    ...begin,
                    {
                        type: 'exec_command_end',
                        call_id: item.id,
                        exit_code: item.exitCode ?? undefined,
                        duration_ms: item.durationMs ?? undefined,
                        aggregated_output: item.aggregatedOutput ?? undefined,
                        status: item.status,
                    },
                ];
            }
            case 'fileChange':
                return [
                    {
                        type: 'patch_apply_end',
                        call_id: item.id,
                        success: item.status === 'completed',
                        changes: item.changes.map(fileChange),
                    },
                ];
            case 'mcpToolCall':
                return [
                    {
                        type: 'mcp_tool_call_end',
                        call_id: item.id,
                        server: item.server,
                        tool: item.tool,
                        success: item.status === 'completed',
                        result: item.error?.message ?? (0,content/* textOf */.b)(item.result?.content ?? []),
                        duration_ms: item.durationMs ?? undefined,
                    },
                ];
            case 'webSearch':
                return [{ type: 'web_search_end', call_id: item.id, query: item.query }];
            case 'imageView':
                return [{ type: 'view_image_tool_call', call_id: item.id, path: item.path }];
            case 'collabAgentToolCall':
                return [
                    {
                        type: 'sub_agent_activity',
                        call_id: item.id,
                        tool: snakeCase(item.tool),
                        status: snakeCase(item.status),
                        agent_ids: item.receiverThreadIds,
                        prompt: item.prompt ?? undefined,
                    },
                ];
            case 'subAgentActivity':
                return [
                    {
                        type: 'sub_agent_activity',
                        call_id: item.id,
                        tool: 'activity',
                        status: item.kind,
                        agent_ids: [item.agentThreadId],
                    },
                ];
            case 'contextCompaction':
                return this.compacted();
            case 'enteredReviewMode':
                return [{ type: 'entered_review_mode', review: item.review ?? undefined }];
            case 'exitedReviewMode':
                return [{ type: 'exited_review_mode', review: item.review ?? undefined }];
            case 'userMessage':
                return [];
            case 'other':
                return [{ type: 'unknown', name: `item/${item.raw.type}`, payload: item.raw }];
        }
    }
}

;// CONCATENATED MODULE: ./lib/wire/app-server/thread.js





/**
 * How long the end of a turn waits for commands that are still open, in milliseconds. On 0.121 and 0.142 the end of a
 * command was seen up to 100 ms after the end of its turn; without the wait its exit code would be lost.
 */
const LATE_END_MS = 250;
/** How many events are kept for the next turn. A command in the background may tell for ever. */
const MOST_WAITING = 100;
class AppServerThread {
    id;
    model;
    permissionProfile;
    #peer;
    #environment;
    #decoder = new AppServerDecoder();
    /** Events that came while no turn ran, without pieces of text and output; the next one starts with them. */
    #waiting;
    #turn;
    #closed;
    /** @param environment of its turns, where the thread was opened without one */
    constructor(peer, opened, environment) {
        this.#peer = peer;
        this.#environment = environment;
        this.id = opened.thread.id;
        this.model = opened.model ?? undefined;
        this.permissionProfile = opened.activePermissionProfile?.id;
        this.#waiting = [
            {
                type: 'session_configured',
                session_id: this.id,
                model: this.model,
                reasoning_effort: opened.reasoningEffort ?? undefined,
                cwd: opened.cwd ?? undefined,
                permission_profile: this.permissionProfile,
            },
        ];
    }
    startTurn(request, sink) {
        if (this.#turn !== undefined) {
            throw new errors/* ConnectionError */.Rc('A turn is running in this thread already.', {
                code: 'request_failed',
                remedy: 'Wait for it, or interrupt it.',
            });
        }
        const turn = { sink, finished: (0,deferred/* deferred */.yX)(), id: undefined };
        turn.finished.promise.catch(() => undefined);
        if (this.#closed !== undefined) {
            turn.finished.reject(this.#closed);
            return { done: turn.finished.promise, interrupt: () => Promise.resolve() };
        }
        this.#turn = turn;
        const early = this.#waiting;
        this.#waiting = [];
        this.deliver(early);
        const started = this.#start(turn, request);
        return {
            done: turn.finished.promise,
            interrupt: async () => {
                await started;
                if (this.#turn === turn && turn.id !== undefined) {
                    await this.#peer.request('turn/interrupt', { threadId: this.id, turnId: turn.id });
                }
            },
        };
    }
    async #start(turn, request) {
        try {
            const answer = await this.#peer.request('turn/start', {
                ...turnParams(this.id, request),
                ...(this.#environment && { environments: [this.#environment] }),
            });
            this.#identify(turn, turnStarted.safeParse(answer).data?.turn.id);
        }
        catch (error) {
            if (this.#turn !== turn)
                return;
            this.#turn = undefined;
            turn.finished.reject(error);
        }
    }
    /** The turn's id comes with `turn/started` and with the answer to `turn/start`, in either order. */
    #identify(turn, id) {
        if (turn.id !== undefined || id === undefined)
            return;
        turn.id = id;
        this.deliver(this.#decoder.turnStarted(id));
    }
    onNotification(method, params) {
        const turn = this.#turn;
        if (turn !== undefined && method === 'turn/started') {
            this.#identify(turn, turnStarted.safeParse(params).data?.turn.id);
        }
        else if (method === 'turn/completed') {
            const id = turnCompleted.safeParse(params).data?.turn.id;
            if (turn === undefined || (turn.id !== undefined && id !== undefined && id !== turn.id))
                return;
            if (this.#decoder.openCommands.size === 0)
                this.#finish(turn, params);
            else
                turn.end ??= { params, timer: setTimeout(() => this.#finish(turn, params), LATE_END_MS) };
        }
        else {
            this.deliver(this.#decoder.decode(method, params));
            if (turn?.end !== undefined && this.#decoder.openCommands.size === 0)
                this.#finish(turn, turn.end.params);
        }
    }
    onClosed(error) {
        this.#closed = error;
        const turn = this.#turn;
        if (turn === undefined)
            return;
        clearTimeout(turn.end?.timer);
        this.#turn = undefined;
        turn.finished.reject(error);
    }
    deliver(events) {
        for (const event of events) {
            if (this.#turn !== undefined)
                this.#turn.sink(event);
            else if (!event.type.endsWith('_delta') && this.#waiting.length < MOST_WAITING)
                this.#waiting.push(event);
        }
    }
    #finish(turn, params) {
        if (this.#turn !== turn)
            return;
        clearTimeout(turn.end?.timer);
        const events = this.#decoder.turnCompleted(params);
        this.deliver(events.filter(event => !(0,client_events/* endsTurn */.y)(event)));
        this.#turn = undefined;
        for (const event of events.filter(client_events/* endsTurn */.y))
            turn.sink(event);
        turn.finished.resolve();
    }
}
function turnParams(threadId, { prompt, images = [], effort, summary, outputSchema }) {
    return {
        threadId,
        input: [
            { type: 'text', text: prompt, text_elements: [] },
            ...images.map(path => ({ type: 'localImage', path })),
        ],
        effort,
        summary,
        outputSchema,
    };
}

;// CONCATENATED MODULE: ./lib/wire/app-server/driver.js
/** Codex 0.98 and later, over `codex app-server`. */







/** Starts app-server and shakes hands. */
async function connectAppServer(options) {
    const { capabilities } = (0,wire_select/* select */.Lt)(options.version, 'app-server');
    const threads = new Map();
    /** MCP servers that threads were opened with. The program chose them: their tools need no approval. */
    const servers = new Set();
    let account;
    const toThreads = (params, deliver) => {
        const id = threadIdOf(params);
        // Threads of sub-agents are not ours to show; what has no thread concerns all.
        if (id === undefined)
            threads.forEach(deliver);
        else if (threads.has(id))
            deliver(threads.get(id));
    };
    const onRequest = async (request) => {
        if (request.method === REFRESH_METHOD)
            return refreshed(account, request.params);
        const approve = (0,wire_select/* compareVersions */.Zy)(options.version, FIRST_APPROVING_SERVERS) < 0 &&
            asksForTool(request.method, request.params, servers);
        const standard = approve ? APPROVED : declined(request.method);
        const answer = await Promise.resolve()
            .then(() => options.onServerRequest?.(request))
            .catch(() => undefined);
        const decision = answer !== undefined ? 'answered' : (standard?.decision ?? 'not supported');
        const event = {
            type: 'request_answered',
            method: request.method,
            decision,
            detail: detailOf(request.params),
        };
        toThreads(request.params, thread => thread.deliver([event]));
        return answer ?? standard?.result ?? app_server_peer/* UNANSWERED */.J;
    };
    const peer = await app_server_peer/* AppServerPeer */.$.start(options, {
        onNotification: (method, params) => toThreads(params, thread => thread.onNotification(method, params)),
        onRequest,
    });
    void peer.process.closed.then(end => {
        for (const thread of threads.values())
            thread.onClosed(peer.process.errorOf(end));
    });
    return {
        wire: 'app-server',
        version: options.version,
        capabilities,
        get pid() {
            return peer.process.pid;
        },
        closed: peer.process.closed,
        async signIn(wanted) {
            account = wanted;
            await peer.request('account/login/start', loginParams(wanted));
        },
        async openThread(request) {
            for (const name of Object.keys(request.config['mcp_servers'] ?? {}))
                servers.add(name);
            const environment = capabilities.lateEnvironment ? turnEnvironment(request) : undefined;
            const answer = await peer.request(request.resume === undefined ? 'thread/start' : 'thread/resume', environment === undefined ? threadParams(request) : { ...threadParams(request), environments: [] });
            const opened = threadOpened.safeParse(answer);
            if (!opened.success) {
                throw new errors/* ConnectionError */.Rc('Codex answered thread/start in a way that is not understood.', {
                    code: 'protocol',
                    cause: opened.error,
                    remedy: 'Use a version of Codex that the table of the README names.',
                });
            }
            const thread = new AppServerThread(peer, opened.data, environment);
            threads.set(opened.data.thread.id, thread);
            return thread;
        },
        close: () => peer.close(),
    };
}
const APPROVED = { decision: 'approved', result: { action: 'accept', content: null, _meta: null } };
function loginParams(account) {
    if (account.type === 'apiKey')
        return { type: 'apiKey', apiKey: account.apiKey };
    // 0.98 also wants the id token; later ones ignore it.
    return {
        type: 'chatgptAuthTokens',
        ...tokenParams(account),
        ...(account.idToken === undefined ? {} : { idToken: account.idToken }),
    };
}
function tokenParams({ accessToken, accountId, planType }) {
    return { accessToken, chatgptAccountId: accountId, chatgptPlanType: planType ?? null };
}
async function refreshed(account, params) {
    if (account?.type !== 'chatgptAuthTokens' || account.refresh === undefined)
        return app_server_peer/* UNANSWERED */.J;
    const previous = refreshParams.safeParse(params);
    return tokenParams(await account.refresh(previous.data?.previousAccountId ?? undefined));
}
/**
 * The environment of a new thread's turns, where the thread itself does better without one: under a permission profile
 * Codex starts a sandbox to look for skills, both when a thread with an environment opens and at its first turn.
 */
function turnEnvironment(request) {
    const { lateEnvironment, resume, cwd, config } = request;
    if (lateEnvironment !== true || resume !== undefined || config['default_permissions'] === undefined)
        return undefined;
    return cwd !== undefined && (0,external_node_path_.isAbsolute)(cwd) ? { environmentId: 'local', cwd } : undefined;
}
function threadParams(request) {
    const { resume, cwd, model, sandbox, approvalPolicy, config, baseInstructions, developerInstructions } = request;
    return {
        ...(resume === undefined ? {} : { threadId: resume }),
        cwd,
        model,
        sandbox,
        approvalPolicy,
        config,
        baseInstructions,
        developerInstructions,
    };
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

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AppServerPeer),
/* harmony export */   J: () => (/* binding */ UNANSWERED)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
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
    #nextId = _launch_js__WEBPACK_IMPORTED_MODULE_2__/* .GREETING_ID */ .aZ + 1;
    #end;
    constructor(options, handlers) {
        this.#handlers = handlers;
        const { started } = options;
        const fits = started?.is((0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchOf */ .v4)(options)) === true;
        if (!fits)
            void started?.close();
        this.process = fits ? started : (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchAppServer */ .E)(options);
        this.process.listen(lines => {
            for (const line of lines)
                this.#receive(line);
        }, options.onStderr);
        void this.process.closed.then(end => {
            this.#end = end;
            const error = this.process.errorOf(end);
            for (const id of this.#pending.keys())
                this.#take(id)?.reject(error);
        });
    }
    /** Starts the process and shakes hands. Rejects with a ConnectionError. */
    static async start(options, handlers) {
        if (options.signal?.aborted)
            throw (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startAborted */ .S3)(options.signal);
        const peer = new AppServerPeer(options, handlers);
        return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .shakeHands */ .Jm)(peer.process, options, 'Codex 0.98 or later', async () => {
            const answer = await peer.#answerTo(_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .GREETING_ID */ .aZ, 'initialize');
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
        const answer = this.#answerTo(id, method);
        this.#write({ id, method, params });
        return answer;
    }
    #answerTo(id, method) {
        const late = () => this.#take(id)?.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex did not answer ${method} within ${ANSWER_LIMIT_MS / 1000} s.`, {
            code: 'timeout',
            stderrTail: this.process.stderrTail,
            remedy: 'Close the client and connect again; report it with the Codex version if it stays so.',
        }));
        const pending = { ...(0,_deferred_js__WEBPACK_IMPORTED_MODULE_3__/* .deferred */ .yX)(), method, timer: setTimeout(late, ANSWER_LIMIT_MS) };
        this.#pending.set(id, pending);
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
                remedy: 'Change what Codex names in its reason.',
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

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readableCommand),
/* harmony export */   k: () => (/* binding */ readableCommandLine)
/* harmony export */ });
/** Commands as a person would type them: Codex reports `bash -lc 'npm test'`, a reader wants `npm test`. */
const SHELLS = /(?:^|[\\/])(?:ba|z|da|k)?sh(?:\.exe)?$/;
const FLAGS = /^-[a-z]*c$/;
/** The script of a `<shell> -lc <script>` argv, else the words joined. */
function readableCommand(argv) {
    const [shell = '', flag = '', script] = argv;
    if (argv.length === 3 && script !== undefined && SHELLS.test(shell) && FLAGS.test(flag))
        return script;
    return argv.map(quote).join(' ');
}
/** The same for a command that comes as one shell-quoted string. */
function readableCommandLine(line) {
    const words = splitWords(line);
    return words?.length === 3 && readableCommand(words) === words[2] ? words[2] : line;
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** POSIX words of a line with quotes and backslashes but no expansions; undefined when a quote is left open. */
function splitWords(line) {
    const words = [];
    let word;
    for (let i = 0; i < line.length; i++) {
        const char = line.charAt(i);
        if (char === "'") {
            const end = line.indexOf("'", i + 1);
            if (end === -1)
                return undefined;
            word = (word ?? '') + line.slice(i + 1, end);
            i = end;
        }
        else if (char === '"') {
            word ??= '';
            for (i++; i < line.length && line.charAt(i) !== '"'; i++) {
                if (line.charAt(i) === '\\' && '"\\$`'.includes(line.charAt(i + 1)))
                    i++;
                word += line.charAt(i);
            }
            if (i >= line.length)
                return undefined;
        }
        else if (char === '\\') {
            word = (word ?? '') + line.charAt(++i);
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text parts of an MCP tool's result; other parts by their type. */
function textOf(content) {
    return content
        .map(part => {
        const { type, text } = (part ?? {});
        return typeof text === 'string' ? text : `[${typeof type === 'string' ? type : 'unknown'}]`;
    })
        .join('\n');
}


/***/ })

};
