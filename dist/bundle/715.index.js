export const id = 715;
export const ids = [715];
export const modules = {

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectMcp: () => (/* binding */ connectMcp)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/wire/start.js
var start = __webpack_require__(953);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/wire/mcp/protocol.js
/**
 * The part of `codex mcp-server`'s events that is decoded, as zod schemas: `msg` of the notification `codex/event`, by
 * its type. As lenient as the versions differ (0.44 – 0.153): what some version omits is optional here.
 */

const protocol_text = schemas/* string */.YjP().nullish();
const count = schemas/* number */.aig().nullish();
/** Reads the parameters of a `codex/event`. By hand: every line of a session goes through here. */
function readEvent(params) {
    const { _meta, id, msg } = (params ?? {});
    const requestId = _meta?.requestId;
    const { type } = (msg ?? {});
    if (typeof requestId !== 'number' || typeof type !== 'string')
        return undefined;
    return { requestId, turnId: typeof id === 'string' ? id : '', msg: msg };
}
const isDelta = (msg) => {
    const { delta, item_id } = msg;
    return typeof delta === 'string' && (item_id === undefined || typeof item_id === 'string');
};
/** What `elicitation/create` says of where it belongs: the id of the tool call, as text. */
const elicitation = schemas/* object */.Ikc({ message: protocol_text, codex_mcp_tool_call_id: protocol_text });
/** The result of a tool call. 0.44 and 0.65 answer a failed turn with `error` alone. */
const toolResult = schemas/* looseObject */._H3({
    content: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    isError: schemas/* boolean */.zMY().default(false),
    error: protocol_text,
});
const duration = schemas/* object */.Ikc({ secs: schemas/* number */.aig(), nanos: schemas/* number */.aig() }).nullish();
/** `{"add": {…}}` on 0.44, `{"type": "add", …}` later. */
const fileChange = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('add'), content: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('delete'), content: schemas/* string */.YjP().default('') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('update'), unified_diff: schemas/* string */.YjP(), move_path: protocol_text }),
    schemas/* object */.Ikc({ add: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }) })
        .transform(({ add }) => ({ type: 'add', ...add })),
    schemas/* object */.Ikc({ delete: schemas/* object */.Ikc({ content: schemas/* string */.YjP().default('') }) })
        .transform(change => ({ type: 'delete', ...change.delete })),
    schemas/* object */.Ikc({ update: schemas/* object */.Ikc({ unified_diff: schemas/* string */.YjP(), move_path: protocol_text }) })
        .transform(({ update }) => ({ type: 'update', ...update })),
]);
const changes = schemas/* record */.g1P(schemas/* string */.YjP(), fileChange);
/** `"other"`, or `{"http_connection_failed": {"http_status_code": 500}}`. */
const errorInfo = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).nullish();
const usage = schemas/* object */.Ikc({
    input_tokens: schemas/* number */.aig(),
    cached_input_tokens: schemas/* number */.aig().default(0),
    output_tokens: schemas/* number */.aig(),
    reasoning_output_tokens: schemas/* number */.aig().default(0),
    total_tokens: schemas/* number */.aig(),
});
const rateLimit = schemas/* object */.Ikc({ used_percent: schemas/* number */.aig(), window_minutes: count, resets_at: count }).nullish();
const invocation = schemas/* object */.Ikc({ server: schemas/* string */.YjP(), tool: schemas/* string */.YjP(), arguments: schemas/* unknown */.L5J().optional() });
const mcpResult = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ Ok: schemas/* object */.Ikc({ content: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]), isError: schemas/* boolean */.zMY().nullish() }) }),
    schemas/* object */.Ikc({ Err: schemas/* string */.YjP() }),
]);
const sessionConfigured = schemas/* object */.Ikc({
    session_id: schemas/* string */.YjP(),
    thread_id: protocol_text,
    model: protocol_text,
    reasoning_effort: protocol_text,
    cwd: protocol_text,
    active_permission_profile: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
});
const taskStarted = schemas/* object */.Ikc({ turn_id: protocol_text });
const taskComplete = schemas/* object */.Ikc({ turn_id: protocol_text, last_agent_message: protocol_text, duration_ms: count });
const turnAborted = schemas/* object */.Ikc({ turn_id: protocol_text, reason: schemas/* string */.YjP().default('interrupted') });
const error = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), codex_error_info: errorInfo, additional_details: protocol_text });
const message = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const notice = schemas/* object */.Ikc({ summary: schemas/* string */.YjP(), details: protocol_text });
const sectionBreak = schemas/* object */.Ikc({ item_id: protocol_text });
const agentMessage = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), phase: protocol_text });
const agentReasoning = schemas/* object */.Ikc({ text: schemas/* string */.YjP() });
/** Items carry the ids that whole messages and reasoning lack. */
const item = schemas/* object */.Ikc({
    item: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), id: schemas/* string */.YjP(), summary_text: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }),
});
/** A tool's result as the model gets it; the only end of a command that 0.121 and 0.142 tell. */
function readResult(msg) {
    const { item } = msg;
    if (item?.type !== 'function_call_output')
        return undefined;
    const { call_id, output } = item;
    return typeof call_id === 'string' && typeof output === 'string' ? { call_id, output } : undefined;
}
const execBegin = schemas/* object */.Ikc({
    call_id: schemas/* string */.YjP(),
    command: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP().transform(line => [line])]),
    cwd: protocol_text,
});
const execOutput = schemas/* object */.Ikc({
    call_id: schemas/* string */.YjP(),
    stream: schemas/* enum */.k5n(['stdout', 'stderr']),
    chunk: schemas/* string */.YjP(),
});
const execEnd = schemas/* object */.Ikc({
    call_id: schemas/* string */.YjP(),
    command: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    cwd: protocol_text,
    exit_code: count,
    duration,
    aggregated_output: protocol_text,
    status: protocol_text,
});
const patchBegin = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP(), changes });
const patchEnd = schemas/* object */.Ikc({
    call_id: schemas/* string */.YjP(),
    success: schemas/* boolean */.zMY(),
    stdout: protocol_text,
    stderr: protocol_text,
    changes: changes.nullish(),
});
const turnDiff = schemas/* object */.Ikc({ unified_diff: schemas/* string */.YjP() });
const planUpdate = schemas/* object */.Ikc({
    explanation: protocol_text,
    plan: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['pending', 'in_progress', 'completed']) })),
});
const mcpBegin = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP(), invocation });
const mcpEnd = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP(), invocation, duration, result: mcpResult });
const mcpStartup = schemas/* object */.Ikc({
    server: schemas/* string */.YjP(),
    status: schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['starting', 'ready', 'failed', 'cancelled']), error: protocol_text }),
});
const call = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP() });
const webSearchEnd = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP(), query: schemas/* string */.YjP().default('') });
const viewImage = schemas/* object */.Ikc({ call_id: schemas/* string */.YjP(), path: schemas/* string */.YjP() });
const collabEnd = schemas/* object */.Ikc({
    call_id: schemas/* string */.YjP(),
    prompt: protocol_text,
    new_thread_id: protocol_text,
    receiver_thread_id: protocol_text,
    receiver_thread_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const tokenCount = schemas/* object */.Ikc({
    info: schemas/* object */.Ikc({ total_token_usage: usage, last_token_usage: usage, model_context_window: count })
        .nullish(),
    rate_limits: schemas/* object */.Ikc({ primary: rateLimit, secondary: rateLimit, plan_type: protocol_text }).nullish(),
});
const modelReroute = schemas/* object */.Ikc({
    from_model: schemas/* string */.YjP(),
    to_model: schemas/* string */.YjP(),
    reason: schemas/* unknown */.L5J().optional(),
});
const nothing = schemas/* object */.Ikc({});
/** Milliseconds of Rust's `{secs, nanos}`. */
function milliseconds(value) {
    return value == null ? undefined : Math.round(value.secs * 1000 + value.nanos / 1e6);
}

// EXTERNAL MODULE: ./lib/client/events.js
var client_events = __webpack_require__(106);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/wire/content.js
var wire_content = __webpack_require__(1932);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/wire/mcp/values.js
/** Small conversions from Codex's values to those of the neutral events. */

/** Codex's error class, with the HTTP status where it carries one. */
function values_errorInfo(info) {
    if (info == null)
        return undefined;
    if (typeof info === 'string')
        return { class: info };
    const [name, detail] = Object.entries(info)[0] ?? ['other'];
    const status = detail?.http_status_code;
    return { class: name, http_status: typeof status === 'number' ? status : undefined };
}
/** The files of a patch. */
function fileChanges(changes) {
    return Object.entries(changes).map(([path, change]) => change.type === 'update'
        ? { path, kind: 'update', diff: change.unified_diff, move_path: change.move_path ?? undefined }
        : { path, kind: change.type, diff: change.content });
}
/** One window of a rate limit, or nothing. */
function values_rateLimit(window) {
    if (window == null)
        return undefined;
    const { used_percent, window_minutes, resets_at } = window;
    return { used_percent, window_minutes: window_minutes ?? undefined, resets_at: resets_at ?? undefined };
}
/** Newer CLIs give directories as `file://` URLs. */
function pathOf(cwd) {
    if (cwd?.startsWith('file://') !== true)
        return cwd ?? undefined;
    try {
        return (0,external_node_url_.fileURLToPath)(cwd);
    }
    catch {
        return cwd;
    }
}

;// CONCATENATED MODULE: ./lib/wire/mcp/decode.js



const entry = (schema, decode) => ({ schema, decode });
/** Events that tell nothing a client of a chat needs, or repeat what others tell. */
const SILENT = new Set([
    'user_message',
    'raw_response_completed',
    'agent_reasoning_raw_content',
    'agent_message_started',
    'mcp_startup_complete',
    'mcp_list_tools_response',
    'skills_update_available',
    'thread_name_updated',
    'thread_settings_applied',
    'shutdown_complete',
    'terminal_interaction',
    'patch_apply_updated',
    'plan_delta',
    'exec_approval_request',
    'apply_patch_approval_request',
    'collab_agent_spawn_begin',
    'collab_agent_interaction_begin',
    'collab_waiting_begin',
    'collab_close_begin',
    'collab_resume_begin',
]);
/** Each kind of delta has an old form, without the id of its item, and a new one. 0.65 – 0.121 send both. */
const DELTAS = new Map(Object.entries({
    agent_message_delta: (m, state) => state.messageDelta(m.delta),
    agent_message_content_delta: (m, state) => state.messageDelta(m.delta, m.item_id),
    agent_reasoning_delta: (m, state) => state.reasoningDelta(m.delta),
    reasoning_content_delta: (m, state) => state.reasoningDelta(m.delta, m.item_id),
    agent_reasoning_raw_content_delta: (m, state) => state.rawReasoning(m.delta),
    reasoning_raw_content_delta: (m, state) => state.rawReasoning(m.delta, m.item_id),
}));
const EVENTS = new Map(Object.entries({
    session_configured: entry(sessionConfigured, m => [
        {
            type: 'session_configured',
            session_id: m.thread_id ?? m.session_id,
            model: m.model ?? undefined,
            reasoning_effort: m.reasoning_effort ?? undefined,
            cwd: pathOf(m.cwd),
            permission_profile: m.active_permission_profile?.id,
        },
    ]),
    task_started: entry(taskStarted, m => [
        { type: 'task_started', turn_id: m.turn_id ?? undefined },
    ]),
    task_complete: entry(taskComplete, (m, state) => state.taskComplete(m)),
    turn_aborted: entry(turnAborted, (m, state) => [
        ...state.close(),
        { type: 'turn_aborted', turn_id: m.turn_id ?? undefined, reason: m.reason },
    ]),
    error: entry(error, (m, state) => [
        ...state.close(),
        {
            type: 'error',
            message: m.message,
            info: values_errorInfo(m.codex_error_info),
            additional_details: m.additional_details ?? undefined,
        },
    ]),
    stream_error: entry(error, m => [
        { type: 'stream_error', message: m.message, info: values_errorInfo(m.codex_error_info) },
    ]),
    warning: entry(message, m => [{ type: 'warning', message: m.message }]),
    deprecation_notice: entry(notice, m => [
        { type: 'deprecation_notice', summary: m.summary, details: m.details ?? undefined },
    ]),
    item_started: entry(item, ({ item }, state) => state.item(item, false)),
    item_completed: entry(item, ({ item }, state) => state.item(item, true)),
    agent_reasoning_section_break: entry(sectionBreak, (m, state) => state.section(m.item_id)),
    agent_message: entry(agentMessage, (m, state) => state.message(m.message, m.phase)),
    agent_reasoning: entry(agentReasoning, (m, state) => state.reasoning(m.text)),
    exec_command_begin: entry(execBegin, (m, state) => state.execBegin(m)),
    exec_command_output_delta: entry(execOutput, (m, state) => state.execOutput(m)),
    exec_command_end: entry(execEnd, (m, state) => state.execEnd(m)),
    patch_apply_begin: entry(patchBegin, (m, state) => state.patchBegin(m)),
    patch_apply_end: entry(patchEnd, (m, state) => state.patchEnd(m)),
    turn_diff: entry(turnDiff, (m, state) => state.turnDiff(m.unified_diff)),
    plan_update: entry(planUpdate, m => [
        { type: 'plan_update', explanation: m.explanation ?? undefined, plan: m.plan },
    ]),
    mcp_tool_call_begin: entry(mcpBegin, m => [
        { type: 'mcp_tool_call_begin', call_id: m.call_id, ...m.invocation },
    ]),
    mcp_tool_call_end: entry(mcpEnd, m => [
        {
            type: 'mcp_tool_call_end',
            call_id: m.call_id,
            server: m.invocation.server,
            tool: m.invocation.tool,
            success: 'Ok' in m.result && m.result.Ok.isError !== true,
            result: 'Ok' in m.result ? (0,wire_content/* textOf */.b)(m.result.Ok.content) : m.result.Err,
            duration_ms: milliseconds(m.duration),
        },
    ]),
    mcp_startup_update: entry(mcpStartup, m => [
        {
            type: 'mcp_startup_update',
            server: m.server,
            status: m.status.state,
            error: m.status.error ?? undefined,
        },
    ]),
    web_search_begin: entry(call, m => [{ type: 'web_search_begin', call_id: m.call_id }]),
    web_search_end: entry(webSearchEnd, m => [
        { type: 'web_search_end', call_id: m.call_id, query: m.query },
    ]),
    view_image_tool_call: entry(viewImage, m => [
        { type: 'view_image_tool_call', call_id: m.call_id, path: m.path },
    ]),
    token_count: entry(tokenCount, (m, state) => state.tokenCount(m)),
    context_compacted: entry(nothing, () => [{ type: 'context_compacted' }]),
    model_reroute: entry(modelReroute, m => [
        {
            type: 'model_reroute',
            from_model: m.from_model,
            to_model: m.to_model,
            reason: typeof m.reason === 'string' ? m.reason : undefined,
        },
    ]),
    entered_review_mode: entry(nothing, () => [{ type: 'entered_review_mode' }]),
    exited_review_mode: entry(nothing, () => [{ type: 'exited_review_mode' }]),
    collab_agent_spawn_end: collab('spawn_agent'),
    collab_agent_interaction_end: collab('send_input'),
    collab_waiting_end: collab('wait'),
    collab_close_end: collab('close_agent'),
    collab_resume_end: collab('resume_agent'),
}));
/** The events a message stands for. Never throws: what does not fit its schema comes through as `unknown`. */
function decodeEvent(msg, state) {
    const { type } = msg;
    if (SILENT.has(type))
        return [];
    const events = decodeOne(type, msg, state);
    // Sections of a summary come one after the other; anything else means that there are no more.
    return type === 'agent_reasoning' || !state.inSummary ? events : [...state.flushSummary(), ...events];
}
function decodeOne(type, msg, state) {
    const ofDelta = DELTAS.get(type);
    if (ofDelta !== undefined && isDelta(msg))
        return ofDelta(msg, state);
    // Most of these only repeat what was sent to the model.
    if (type === 'raw_response_item')
        return state.rawItem(readResult(msg));
    const known = EVENTS.get(type);
    const parsed = known?.schema.safeParse(msg);
    if (known === undefined || !parsed?.success)
        return [{ type: 'unknown', name: type, payload: msg }];
    return known.decode(parsed.data, state);
}
function collab(tool) {
    return entry(collabEnd, m => [
        {
            type: 'sub_agent_activity',
            call_id: m.call_id,
            tool,
            status: 'completed',
            agent_ids: m.receiver_thread_ids ?? [m.new_thread_id, m.receiver_thread_id].filter(id => id != null),
            prompt: m.prompt ?? undefined,
        },
    ]);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/wire/command.js
var wire_command = __webpack_require__(4916);
;// CONCATENATED MODULE: ./lib/wire/mcp/state.js
/**
 * The memory of a thread's decoder. The generations of the MCP wire differ in what they repeat and what they leave out;
 * with it every text comes out exactly once, and everything that began ends.
 */




/** What is open in a thread's turn. Every method gives the events that its message stands for. */
class TurnState {
    /**
     * Whether deltas are left out and whole texts told instead. After an interrupt two readers inside Codex share the
     * events of a thread, and neighbours may arrive swapped.
     */
    wholeTexts = false;
    /** Whether the turn's tokens have been told. */
    counted = false;
    /** Whether this CLI sends the new form of deltas, with ids; the old one repeats it then. */
    #withIds = false;
    #generated = 0;
    #messageId;
    #lastMessage;
    #reasoningId;
    #sections = 0;
    #summary = [];
    #commands = new Map();
    /** Commands that have had their end; what else comes of them is not told. */
    #ended = new Set();
    #patches = new Map();
    #lastDiff;
    #lastCount;
    /** A turn begins: what the last one left is forgotten. */
    turnStarted(wholeTexts) {
        this.wholeTexts = wholeTexts;
        this.counted = false;
        this.#messageId = this.#lastMessage = this.#reasoningId = this.#lastDiff = undefined;
        this.#sections = 0;
        this.#summary = [];
        this.#commands.clear();
        this.#ended.clear();
        this.#patches.clear();
    }
    /** Ends what is still open when a turn ends. */
    close() {
        const events = this.flushSummary();
        for (const call_id of [...this.#commands.keys()]) {
            events.push(...this.#endCommand(call_id, { status: 'unknown' }));
        }
        return events;
    }
    taskComplete(m) {
        const last = m.last_agent_message ?? undefined;
        return [
            ...this.close(),
            // The end may have overtaken the message.
            ...(this.wholeTexts && last !== undefined && last !== this.#lastMessage ? this.message(last) : []),
            {
                type: 'task_complete',
                turn_id: m.turn_id ?? undefined,
                last_agent_message: last,
                duration_ms: m.duration_ms ?? undefined,
            },
        ];
    }
    item(item, completed) {
        this.#withIds = true;
        if (item.type === 'AgentMessage')
            this.#messageId = item.id;
        if (item.type === 'Reasoning' && completed)
            return this.#wholeSummary(item.id, item.summary_text ?? []);
        return [];
    }
    /** The result of a command's tool call, where it tells the exit code: `exec_command_end` may never come. */
    rawItem(result) {
        if (result === undefined || !this.#commands.has(result.call_id))
            return [];
        const { call_id, output } = result;
        const head = /^(?:Chunk ID: \S+\n)?Wall time: (\d+(?:\.\d+)?) seconds\nProcess exited with code (-?\d+)\n/.exec(output);
        if (head === null)
            return [];
        const exit_code = Number(head[2]);
        return this.#endCommand(call_id, {
            exit_code,
            duration_ms: Math.round(Number(head[1]) * 1000),
            status: exit_code === 0 ? 'completed' : 'failed',
        });
    }
    messageDelta(delta, id) {
        if (!this.#takes(id))
            return [];
        this.#messageId = id ?? this.#messageId ?? this.#generate('message');
        return this.wholeTexts ? [] : [{ type: 'agent_message_delta', item_id: this.#messageId, delta }];
    }
    message(message, phase) {
        const item_id = this.#messageId ?? this.#generate('message');
        this.#messageId = undefined;
        this.#lastMessage = message;
        return [
            ...(this.wholeTexts ? [{ type: 'agent_message_delta', item_id, delta: message }] : []),
            { type: 'agent_message', item_id, message, phase: phase ?? undefined },
        ];
    }
    reasoningDelta(delta, id) {
        if (!this.#takes(id))
            return [];
        this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning');
        return this.wholeTexts ? [] : [{ type: 'agent_reasoning_delta', item_id: this.#reasoningId, delta }];
    }
    rawReasoning(delta, id) {
        if (!this.#takes(id))
            return [];
        this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning');
        return [{ type: 'agent_reasoning_raw_content_delta', item_id: this.#reasoningId, delta }];
    }
    /** A break also comes before the first section, where there is nothing to break. */
    section(id) {
        if (id != null && id !== this.#reasoningId)
            this.#sections = 0;
        this.#reasoningId = id ?? this.#reasoningId ?? this.#generate('reasoning');
        const first = this.#sections++ === 0;
        return first || this.wholeTexts
            ? []
            : [{ type: 'agent_reasoning_section_break', item_id: this.#reasoningId }];
    }
    /** One section of a summary. CLIs with items tell the whole summary with its item. */
    reasoning(text) {
        if (this.#withIds)
            return [];
        this.#summary.push(text);
        return this.#summary.length < this.#sections ? [] : this.flushSummary();
    }
    execBegin({ call_id, command, cwd }) {
        if (this.#commands.has(call_id) || this.#ended.has(call_id))
            return [];
        this.#commands.set(call_id, { decoders: {}, held: '' });
        return [{ type: 'exec_command_begin', call_id, command: (0,wire_command/* readableCommand */.c)(command), cwd: pathOf(cwd) }];
    }
    execOutput({ call_id, stream, chunk }) {
        // What a patch prints comes in the same form, and again with the patch's end.
        const command = this.#commands.get(call_id);
        if (command === undefined)
            return [];
        const bytes = Buffer.from(chunk, 'base64');
        const text = (command.decoders[stream] ??= new external_node_string_decoder_.StringDecoder('utf8')).write(bytes);
        if (this.wholeTexts) {
            command.held += text;
            return [];
        }
        // The same memory: a copy of every chunk would be most of what a flood of output costs.
        const { buffer, byteOffset, byteLength } = bytes;
        const view = new Uint8Array(buffer, byteOffset, byteLength);
        return [{ type: 'exec_command_output_delta', call_id, stream, text, bytes: view }];
    }
    execEnd(m) {
        if (this.#ended.has(m.call_id))
            return [];
        // 0.44 says -1 where the sandbox may have been the reason.
        const exit_code = m.exit_code == null || m.exit_code < 0 ? undefined : m.exit_code;
        return [
            ...this.execBegin({ call_id: m.call_id, command: m.command ?? [], cwd: m.cwd }),
            ...this.#endCommand(m.call_id, {
                exit_code,
                duration_ms: milliseconds(m.duration),
                aggregated_output: m.aggregated_output ?? undefined,
                status: m.status ?? (exit_code === 0 ? 'completed' : 'failed'),
            }),
        ];
    }
    patchBegin({ call_id, changes }) {
        const list = fileChanges(changes);
        this.#patches.set(call_id, list);
        return [{ type: 'patch_apply_begin', call_id, changes: list }];
    }
    patchEnd(m) {
        const changes = m.changes == null ? (this.#patches.get(m.call_id) ?? []) : fileChanges(m.changes);
        const output = [m.stdout, m.stderr].filter(Boolean).join('\n');
        return [
            {
                type: 'patch_apply_end',
                call_id: m.call_id,
                success: m.success,
                changes,
                output: output === '' ? undefined : output,
            },
        ];
    }
    turnDiff(unified_diff) {
        if (unified_diff === this.#lastDiff)
            return [];
        this.#lastDiff = unified_diff;
        return [{ type: 'turn_diff', unified_diff }];
    }
    /** Old CLIs repeat the last count at many occasions, and send empty ones. */
    tokenCount({ info, rate_limits }) {
        const limits = rate_limits?.primary != null || rate_limits?.secondary != null ? rate_limits : undefined;
        const count = [
            info?.total_token_usage.total_tokens,
            info?.last_token_usage.total_tokens,
            limits?.primary?.used_percent,
            limits?.secondary?.used_percent,
        ].join();
        if (count === this.#lastCount || (info == null && limits === undefined))
            return [];
        this.#lastCount = count;
        this.counted ||= info != null;
        return [
            {
                type: 'token_count',
                total: info?.total_token_usage,
                last: info?.last_token_usage,
                model_context_window: info?.model_context_window ?? undefined,
                rate_limits: limits && {
                    primary: values_rateLimit(limits.primary),
                    secondary: values_rateLimit(limits.secondary),
                    plan_type: limits.plan_type ?? undefined,
                },
            },
        ];
    }
    #endCommand(call_id, end) {
        const command = this.#commands.get(call_id);
        this.#commands.delete(call_id);
        this.#ended.add(call_id);
        const rest = ['stdout', 'stderr'].map(stream => ({
            stream,
            text: command?.decoders[stream]?.end() ?? '',
        }));
        const whole = { stream: 'stdout', text: end.aggregated_output ?? command?.held ?? '' };
        const outputs = (this.wholeTexts ? [whole] : rest).filter(({ text }) => text !== '');
        return [
            ...outputs.map(output => ({ type: 'exec_command_output_delta', call_id, ...output })),
            { type: 'exec_command_end', call_id, ...end },
        ];
    }
    /** Whether sections of a summary have come that are not told yet. */
    get inSummary() {
        return this.#summary.length > 0;
    }
    /** Tells a summary whose sections came one by one. */
    flushSummary() {
        const summary = this.#summary;
        this.#summary = [];
        return summary.length === 0 ? [] : this.#wholeSummary(this.#reasoningId, summary);
    }
    #wholeSummary(id, sections) {
        this.#reasoningId = undefined;
        this.#sections = 0;
        if (sections.length === 0)
            return [];
        const item_id = id ?? this.#generate('reasoning');
        const text = sections.join('\n\n');
        return [
            ...(this.wholeTexts ? [{ type: 'agent_reasoning_delta', item_id, delta: text }] : []),
            { type: 'agent_reasoning', item_id, text },
        ];
    }
    #takes(id) {
        if (id !== undefined)
            this.#withIds = true;
        return id !== undefined || !this.#withIds;
    }
    #generate(kind) {
        return `${kind}-${++this.#generated}`;
    }
}

;// CONCATENATED MODULE: ./lib/wire/mcp/thread.js






/** Questions that mcp-server tells of and lets nobody answer: the turn would wait for ever. */
const UNANSWERABLE = new Set(['elicitation_request', 'request_user_input', 'request_permissions']);
/** How long the end of a turn that overtook its count of tokens waits for it, in milliseconds; see `wholeTexts`. */
const OVERTAKEN_MS = 500;
class McpThread {
    id;
    model;
    permissionProfile;
    #request;
    #callTool;
    #state = new TurnState();
    /**
     * Calls that may still take events of this thread. A turn's end ends its call; the call of an interrupted turn reads
     * on, and from then on either of two calls may be the one that ends.
     */
    #readers = new Set();
    #turn;
    /** Tells the end of the turn, which waits for what it overtook. */
    #end;
    /** Codex's id of the last turn: what still comes of it belongs to nobody. */
    #endedId;
    /** Why no turn can start any more. */
    #over;
    constructor(request, callTool) {
        this.#request = request;
        this.#callTool = callTool;
    }
    startTurn(request, sink) {
        if (this.#turn !== undefined) {
            throw new errors/* ConnectionError */.Rc('A turn is running in this thread already.', {
                code: 'request_failed',
                remedy: 'Wait for it, or interrupt it.',
            });
        }
        const turn = {
            sink,
            finished: (0,deferred/* deferred */.yX)(),
            cancel: new AbortController(),
            begun: false,
            interrupted: false,
            call: -1,
            id: undefined,
        };
        const { promise } = turn.finished;
        promise.catch(() => undefined);
        if (this.#over !== undefined) {
            turn.finished.reject(this.#over);
            return { done: promise, interrupt: () => Promise.resolve() };
        }
        this.#turn = turn;
        this.#end = undefined;
        const shared = this.#readers.size > 0;
        this.#state.turnStarted(shared);
        this.#call(turn, request.prompt);
        if (shared)
            this.#readers.add(turn.call);
        return {
            done: promise,
            interrupt: () => {
                turn.interrupted = true;
                if (turn.begun)
                    turn.cancel.abort();
                return Promise.resolve();
            },
        };
    }
    #call(turn, prompt) {
        const [name, args] = this.id === undefined
            ? ['codex', { prompt, ...threadArguments(this.#request) }]
            : // The old name of `threadId`; every CLI takes it.
                ['codex-reply', { prompt, conversationId: this.id }];
        const { id, result } = this.#callTool(this, name, args, turn.cancel.signal);
        turn.call = id;
        result.then(({ content, isError, error }) => {
            // Everything the call had to tell came before its result.
            if (this.#turn !== turn)
                return;
            const text = error ?? (0,wire_content/* textOf */.b)(content);
            if (isError || error != null)
                this.#fail(turn, refused(name, text));
            else
                this.#endTurn(turn, () => this.#state.taskComplete({ last_agent_message: text }));
        }, (failure) => {
            // A cancelled call rejects at once, but its turn ends with an event.
            if (!turn.cancel.signal.aborted)
                this.#fail(turn, refused(name, (0,errors/* messageOf */.bD)(failure)));
        });
    }
    onEvent(turnId, msg) {
        const turn = this.#turn;
        if (turn === undefined || (turnId !== '' && turnId === this.#endedId))
            return;
        if (turnId !== '' && msg.type === 'task_started')
            turn.id = turnId;
        if (UNANSWERABLE.has(msg.type))
            return this.#unanswerable(turn, msg.type);
        if (msg.type === 'task_complete')
            return this.#endTurn(turn, () => decodeEvent(msg, this.#state));
        this.#deliver(decodeEvent(msg, this.#state));
        if (this.#state.counted)
            this.#end?.();
        if (msg.type === 'task_started') {
            turn.begun = true;
            if (turn.interrupted)
                turn.cancel.abort();
        }
    }
    /** Codex answered a call: one reader less. */
    onAnswer(id) {
        this.#readers.delete(id);
    }
    onClosed(error) {
        this.#over = error;
        if (this.#turn !== undefined)
            this.#fail(this.#turn, error);
    }
    /** Gives events to the turn that runs, if one does; the last of a turn ends it. */
    deliver(event) {
        this.#turn?.sink(event);
    }
    #deliver(events) {
        for (const event of events) {
            const turn = this.#turn;
            if (turn === undefined)
                return;
            if (event.type === 'session_configured') {
                this.id = event.session_id;
                this.model = event.model;
                this.permissionProfile = event.permission_profile;
            }
            if (!(0,client_events/* endsTurn */.y)(event)) {
                turn.sink(event);
                continue;
            }
            this.#turn = undefined;
            this.#endedId = turn.id;
            if (event.type === 'turn_aborted')
                this.#readers.add(turn.call);
            if (event.type === 'error')
                this.#over = afterFailure();
            turn.sink(event);
            turn.finished.resolve();
        }
    }
    #endTurn(turn, events) {
        if (!this.#state.wholeTexts || this.#state.counted) {
            if (this.#turn === turn)
                this.#deliver(events());
            return;
        }
        if (this.#end !== undefined)
            return;
        const end = () => {
            clearTimeout(timer);
            if (this.#end === end)
                this.#end = undefined;
            if (this.#turn === turn)
                this.#deliver(events());
        };
        const timer = setTimeout(end, OVERTAKEN_MS);
        this.#end = end;
    }
    #fail(turn, error) {
        if (this.#turn !== turn)
            return;
        this.#turn = undefined;
        turn.finished.reject(error);
    }
    #unanswerable(turn, method) {
        turn.cancel.abort();
        this.#deliver([
            { type: 'request_answered', method, decision: 'cannot be answered' },
            ...this.#state.close(),
            {
                type: 'error',
                message: 'Codex asks for something that its mcp-server lets nobody answer. Use approval policy never, ' +
                    'and name the tools of MCP servers in enabledTools, or use Codex 0.98 or later over app-server.',
                info: { class: 'other' },
            },
        ]);
    }
}
function threadArguments(request) {
    const { cwd, model, sandbox, approvalPolicy, config, baseInstructions, developerInstructions } = request;
    return {
        cwd,
        model,
        sandbox,
        'approval-policy': approvalPolicy,
        config,
        'base-instructions': baseInstructions,
        'developer-instructions': developerInstructions,
    };
}
function refused(tool, reason) {
    return new errors/* ConnectionError */.Rc(`Codex refused ${tool}: ${reason.trim()}`, {
        code: 'request_failed',
        remedy: 'Change what Codex names in its reason.',
    });
}
/**
 * Codex stops reading a failed turn at its error, and the end that follows is what the next call reads first: that
 * call would end at once, and its turn would run unseen.
 */
function afterFailure() {
    return new errors/* ConnectionError */.Rc('Over MCP a conversation cannot go on after a failed turn.', {
        code: 'request_failed',
        remedy: 'Start a new chat, or use Codex 0.98 or later over app-server.',
    });
}

// EXTERNAL MODULE: ./lib/wire/driver.js
var driver = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/wire/process.js + 1 modules
var process = __webpack_require__(3102);
;// CONCATENATED MODULE: ./lib/wire/mcp/transport.js


class CodexTransport {
    onmessage;
    onclose;
    onerror;
    process;
    /** Id of the last tool call that was sent: the SDK chooses it and does not tell. */
    lastCall = -1;
    #handlers;
    /** Starts `codex mcp-server`. */
    constructor(options, handlers) {
        this.#handlers = handlers;
        this.process = new process/* CodexProcess */.n({
            command: options.codexPath,
            args: [...(0,driver/* overrideArgs */.Ev)(options.configOverrides), 'mcp-server'],
            env: options.env,
            cwd: options.cwd,
            launcher: options.launcher,
            onStderr: options.onStderr,
        }, lines => lines.forEach(line => this.#receive(line)));
        void this.process.closed.then(() => this.onclose?.());
    }
    start() {
        return Promise.resolve();
    }
    send(message) {
        if ('method' in message && message.method === 'tools/call' && 'id' in message) {
            this.lastCall = Number(message.id);
        }
        this.process.send(JSON.stringify(message));
        return Promise.resolve();
    }
    /** The driver ends the process, and says why; the SDK would do it on a failed handshake, and say nothing. */
    close() {
        return Promise.resolve();
    }
    #receive(line) {
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            // An odd line of plain text is no message; a peer that prints nothing else runs into the start limit.
            return;
        }
        if (typeof message !== 'object' || message === null)
            return;
        const { id, method, params, result, error } = message;
        if (method === 'codex/event')
            this.#handlers.onEvent(params);
        else if (method !== undefined || (typeof id !== 'number' && typeof id !== 'string')) {
            this.onmessage?.(message);
        }
        else {
            this.onmessage?.({ jsonrpc: '2.0', id, ...outcome(result, error) });
            if (typeof id === 'number')
                this.#handlers.onAnswer(id);
        }
    }
}
/** What a response says, in a form the SDK takes: one it would not recognize would leave its request open for ever. */
function outcome(result, error) {
    if (isObject(result))
        return { result };
    const { code, message } = isObject(error) ? error : {};
    return {
        error: {
            code: typeof code === 'number' && Number.isSafeInteger(code) ? code : -32603,
            message: typeof message === 'string' ? message : 'malformed answer',
        },
    };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/wire/mcp/driver.js
/** Codex before 0.154, over `codex mcp-server`. */






/** The longest time-out a timer takes. A turn has no limit of its own, and `Infinity` would mean 1 ms. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;
/** What the MCP SDK knows no method for; it gets a JSON-RPC error. */
const METHOD_NOT_FOUND = -32601;
/** Starts mcp-server and shakes hands. */
async function connectMcp(options) {
    const { capabilities } = (0,wire_select/* select */.Lt)(options.version, 'mcp');
    const { Client } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(330), __webpack_require__.e(469), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 3018));
    const { McpError } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.bind(__webpack_require__, 7949));
    if (options.signal?.aborted)
        throw (0,start/* startAborted */.S3)(options.signal);
    /** The thread of every call that Codex may still send events for. */
    const calls = new Map();
    const threads = new Set();
    const transport = new CodexTransport(options, {
        onEvent(params) {
            const event = readEvent(params);
            if (event !== undefined)
                calls.get(event.requestId)?.onEvent(event.turnId, event.msg);
        },
        onAnswer(id) {
            calls.get(id)?.onAnswer(id);
            calls.delete(id);
        },
    });
    const { process } = transport;
    const client = new Client((0,start/* clientInfo */.qN)(options), { capabilities: { elicitation: {} } });
    client.fallbackRequestHandler = async ({ method, params }) => {
        const { answer, decision } = await answerRequest({ method, params }, options);
        const { message, codex_mcp_tool_call_id: call } = elicitation.safeParse(params).data ?? {};
        calls.get(Number(call))?.deliver({
            type: 'request_answered',
            method,
            decision,
            detail: message ?? undefined,
        });
        if (answer === undefined)
            throw new McpError(METHOD_NOT_FOUND, `${method} is not supported`);
        return answer;
    };
    await (0,start/* shakeHands */.Jm)(process, options, 'a Codex before 0.154', () => client.connect(transport, { timeout: NO_TIMEOUT_MS }));
    let ended;
    void process.closed.then(end => {
        ended = process.errorOf(end);
        for (const thread of threads)
            thread.onClosed(ended);
    });
    const callTool = (thread, tool, args, signal) => {
        const result = client.request({ method: 'tools/call', params: { name: tool, arguments: args } }, toolResult, { signal, timeout: NO_TIMEOUT_MS });
        const id = transport.lastCall;
        calls.set(id, thread);
        return { id, result };
    };
    return {
        wire: 'mcp',
        version: options.version,
        capabilities,
        get pid() {
            return process.pid;
        },
        closed: process.closed,
        signIn: () => Promise.reject(new errors/* ConnectionError */.Rc(`Codex ${options.version} over mcp takes no credential in memory.`, {
            code: 'unsupported_option',
            remedy: `Use Codex ${wire_select/* FIRST_APP_SERVER */.he} or later over app-server, or a stored sign-in.`,
        })),
        openThread(request) {
            if (ended !== undefined)
                return Promise.reject(ended);
            if (request.resume !== undefined) {
                const known = [...threads].find(({ id }) => id === request.resume);
                if (known !== undefined)
                    return Promise.resolve(known);
                return Promise.reject(new errors/* ConnectionError */.Rc(`Codex ${options.version} over mcp cannot continue a thread of an earlier process.`, {
                    code: 'unsupported_option',
                    remedy: `Use Codex ${wire_select/* FIRST_APP_SERVER */.he} or later over app-server.`,
                }));
            }
            const thread = new McpThread(request, callTool);
            threads.add(thread);
            return Promise.resolve(thread);
        },
        close: () => process.close(),
    };
}
/** Asks the caller's handler. Codex wants `decision` for its approvals, MCP wants `action`; an answer has both. */
async function answerRequest(request, { onServerRequest }) {
    const given = await Promise.resolve()
        .then(() => onServerRequest?.(request))
        .catch(() => undefined);
    const elicitation = request.method === 'elicitation/create';
    if (typeof given !== 'object' || given === null) {
        return elicitation
            ? { answer: { action: 'decline', decision: 'denied' }, decision: 'declined' }
            : { answer: undefined, decision: 'not supported' };
    }
    const answer = given;
    const decision = answer['action'] === 'accept' ? 'approved' : 'denied';
    return { answer: elicitation ? { decision, ...answer } : answer, decision: 'answered' };
}


/***/ })

};
