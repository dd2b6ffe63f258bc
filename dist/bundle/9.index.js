export const id = 9;
export const ids = [9];
export const modules = {

/***/ 1009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   aG: () => (/* binding */ sessionText),
/* harmony export */   c$: () => (/* binding */ tokensText),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   x1: () => (/* binding */ workText)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1096);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(191);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);



const LISTED_FILES = 50;
const row = (name, value) => value === undefined ? '' : `  ${name.padEnd(9)} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(value)}\n`;
/** The header: what runs, as whom, in which sandbox. */
function headerText(info) {
    const title = [
        `Codex ${info.codexVersion}`,
        info.model,
        info.effort && `effort ${info.effort}`,
        info.transport,
    ];
    return [
        `━━━ ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(title.filter(Boolean).join(' · '))} ━━━\n`,
        row('sandbox', info.sandbox),
        row('sign-in', info.signIn),
        row('thread', info.threadId),
        row('event', info.event),
    ].join('');
}
/** What Codex tells of itself once it opened the thread, and the header did not say. */
function sessionText(session, info) {
    const { model, reasoning_effort: effort, session_id: thread } = session;
    const own = [
        model === info.model ? undefined : model,
        effort === undefined || effort === info.effort ? undefined : `effort ${effort}`,
    ].filter(part => part !== undefined);
    return [
        row('model', own.length > 0 ? own.join(' · ') : undefined),
        row('thread', thread === info.threadId ? undefined : thread),
    ].join('');
}
/** The end: the reply under its heading, the result, the bill, the changed files. */
function endText(info, stats) {
    const reply = info.reply === undefined || info.reply.trim() === '' ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)('Reply')}${info.reply.trimEnd()}\n`;
    const mark = { success: '✓', skipped: '⊘', cancelled: '⊘', 'timed-out': '✗', failure: '✗' }[info.conclusion];
    const because = info.reason === undefined ? '' : `: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(info.reason)}`;
    return [
        reply,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)('Result'),
        `${mark} ${info.conclusion} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(info.durationMs)}${because}\n`,
        info.remedy === undefined ? '' : `  ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(info.remedy)}\n`,
        row('tokens', tokensText(stats)),
        row('work', workText(stats)),
        row('limits', stats.rateLimits && ((0,_render_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsText */ .Cf)(stats.rateLimits) || undefined)),
        changesText(info.changes ?? editsOf(stats)),
        ...(info.notes ?? []).map(note => `  ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(note)}\n`),
    ].join('');
}
/** `12,345 input (10,000 cached) · 1,234 output (800 reasoning)`. */
function tokensText({ tokens }) {
    if (!tokens)
        return undefined;
    const input = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(tokens.input_tokens)} input (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(tokens.cached_input_tokens)} cached)`;
    const output = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(tokens.output_tokens)} output (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(tokens.reasoning_output_tokens)} reasoning)`;
    return `${input} · ${output} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(tokens.total_tokens)} in all`;
}
/** `2 turns · 5 commands (1 failed) · 1 tool call`. */
function workText(stats) {
    const failed = stats.failedCommands > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(stats.failedCommands)} failed)` : '';
    return [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(stats.turns, 'turn'),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(stats.commandCount, 'command')}${failed}`,
        ...(stats.toolCalls > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(stats.toolCalls, 'tool call')] : []),
        ...(stats.webSearches > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(stats.webSearches, 'web search', 'web searches')] : []),
    ].join(' · ');
}
/** Codex's own edits as changed files. */
function editsOf(stats) {
    const status = { add: 'A', delete: 'D', update: 'M' };
    return stats.edits.map(({ path, kind, added, removed }) => ({ path, status: status[kind], added, removed }));
}
/** `+12 −3`, or `binary`. */
function sizeOf(file) {
    return file.added === undefined ? 'binary' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .delta */ .pU)(file.added, file.removed ?? 0);
}
function changesText(files) {
    if (files.length === 0)
        return row('changed', 'nothing');
    const [added, removed] = [sum(files, 'added'), sum(files, 'removed')];
    const shown = files
        .slice(0, LISTED_FILES)
        .map(file => `    ${file.status} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(file.path)} ${sizeOf(file)}\n`);
    const more = files.length > shown.length ? `    … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(files.length - shown.length)} more\n` : '';
    return `${row('changed', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files.length, 'file')} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .delta */ .pU)(added, removed)}`)}${shown.join('')}${more}`;
}
/** Lines of all files together. */
function sum(files, which) {
    return files.reduce((total, file) => total + (file[which] ?? 0), 0);
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pU: () => (/* binding */ delta)
/* harmony export */ });
/** How numbers and times read in the log and the summary. Pure. */
/** `45 ms`, `3.2 s`, `2 min 3 s`, `1 h 4 min`. */
function duration(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `812 B`, `4.0 kB`, `38.9 MB`. */
function bytes(count) {
    if (count < 1000)
        return `${count} B`;
    return count < 1_000_000 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
/** `12,345`. By hand: the first use of a locale costs 12 ms. */
function number(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 file`, `12 files`, `1 entry`, `3 entries`. */
function plural(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** `+12 −3`. */
function delta(added, removed) {
    return `+${number(added)} −${number(removed)}`;
}
/** A path relative to the workspace when it lies in it; else as it is. Separators become `/`. */
function relativeTo(workspace, path) {
    const slashes = (text) => (workspace?.includes('\\') ? text.replaceAll('\\', '/') : text);
    const root = `${slashes(workspace ?? '').replace(/\/+$/, '')}/`;
    const shown = slashes(path);
    return root !== '/' && shown.startsWith(root) ? shown.slice(root.length) : shown;
}
/** A heading of its own, outside of any group. */
function heading(text) {
    return `\n━━━ ${text} ${'━'.repeat(Math.max(3, 56 - text.length))}\n`;
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ limitsText),
/* harmony export */   XX: () => (/* binding */ render)
/* harmony export */ });
/* unused harmony exports colourDiff, planText */
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1341);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1096);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);



const TITLE_LENGTH = 120;
const LINE_LENGTH = 500;
const ARGUMENTS_LENGTH = 20_000;
/** What the log does about an event. */
function render(event, view) {
    const entry = RENDER[event.type];
    return entry(event, view);
}
const say = (text, aside = false) => [{ do: 'say', text, aside }];
const line = (text) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(text, LINE_LENGTH);
const took = (ms) => (ms === undefined ? '' : ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}`);
const because = (reason) => (reason ? `: ${line(reason)}` : '');
const MESSAGE = { kind: 'message', title: '' };
const REPLY = { kind: 'message', title: 'Reply' };
const messageOpening = (phase) => (phase === 'final_answer' ? REPLY : MESSAGE);
const REASONING = { kind: 'reasoning', title: 'Reasoning' };
const RENDER = {
    session_configured: () => [],
    task_started: () => [],
    task_complete: () => [{ do: 'settle' }],
    turn_aborted: e => [{ do: 'settle' }, ...say(`⊘ The turn was stopped${because(e.reason)}`)],
    error: e => [
        { do: 'settle' },
        ...say(`✗ ${line(e.message)}${e.additional_details ? `\n  ${line(e.additional_details)}` : ''}`),
    ],
    stream_error: e => say(`↻ ${line(e.message)}`),
    warning: e => say(`⚠ ${line(e.message)}`, true),
    deprecation_notice: e => say(`⚠ ${line(e.summary)}${because(e.details)}`, true),
    agent_message_delta: e => [
        { do: 'text', key: `message ${e.item_id}`, opening: messageOpening(e.phase), text: e.delta },
    ],
    agent_message: e => [
        { do: 'close', key: `message ${e.item_id}`, opening: messageOpening(e.phase), whole: e.message },
    ],
    agent_reasoning_delta: (e, view) => reasoning(e.item_id, e.delta, view),
    agent_reasoning_raw_content_delta: (e, view) => reasoning(e.item_id, e.delta, view),
    agent_reasoning_section_break: (e, view) => endReasoning(e.item_id, undefined, view),
    agent_reasoning: (e, view) => endReasoning(e.item_id, e.text, view),
    exec_command_begin: (e, view) => [
        { do: 'open', key: `call ${e.call_id}`, opening: commandOpening(e.command, e.cwd, view) },
    ],
    exec_command_output_delta: (e, view) => view.output ? [{ do: 'text', key: `call ${e.call_id}`, opening: LOST_COMMAND, text: e.text }] : [],
    exec_command_end: (e, view) => [
        {
            do: 'close',
            key: `call ${e.call_id}`,
            opening: LOST_COMMAND,
            whole: view.output ? e.aggregated_output : undefined,
            after: exitLine(e),
            tail: view.output && exitMark(e) === '✗',
        },
    ],
    patch_apply_begin: () => [],
    patch_apply_end: (e, view) => e.success
        ? e.changes.map(change => edit(change, view))
        : [
            { do: 'say', text: `✗ The edit failed${because(e.output)}`, aside: true },
            ...e.changes.map(change => edit(change, view, ' (not applied)')),
        ],
    turn_diff: () => [],
    plan_update: e => say(planText(e.plan, e.explanation), true),
    mcp_tool_call_begin: e => [{ do: 'open', key: `call ${e.call_id}`, opening: callOpening(e) }],
    mcp_tool_call_end: e => [
        {
            do: 'close',
            key: `call ${e.call_id}`,
            opening: callOpening(e),
            whole: e.result,
            after: `${e.success ? '✓ done' : '✗ failed'}${took(e.duration_ms)}`,
            tail: !e.success,
        },
    ],
    mcp_startup_update: e => {
        const server = `MCP server ${line(e.server)}`;
        if (e.status === 'ready')
            return say(`✓ ${server} is ready`, true);
        if (e.status === 'starting')
            return [];
        return say(`✗ ${server} ${e.status === 'failed' ? 'did not start' : 'was stopped'}${because(e.error)}`, true);
    },
    web_search_begin: () => [],
    web_search_end: e => say(`⌕ Searched the web${because(e.query)}`, true),
    view_image_tool_call: (e, view) => say(`▣ Looked at ${line((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(view.workspace, e.path))}`, true),
    sub_agent_activity: e => {
        const agents = e.agent_ids.length > 0 ? ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(e.agent_ids.length, 'agent')}` : '';
        return say(`⇉ ${line(e.tool)} ${line(e.status)}${agents}${because(e.prompt)}`, true);
    },
    token_count: e => [
        ...(e.total ? [{ do: 'sampled', total: e.total.total_tokens }] : []),
        ...(e.rate_limits?.primary ? say(`◔ Rate limits: ${limitsText(e.rate_limits)}`, true) : []),
    ],
    context_compacted: () => say('⊜ The context was compacted', true),
    model_reroute: e => say(`↪ Model changed from ${line(e.from_model)} to ${line(e.to_model)}${because(e.reason)}`, true),
    entered_review_mode: e => say(`⌕ The review begins${because(e.review)}`),
    exited_review_mode: e => say(e.review ? `The review\n\n${e.review}` : 'The review ends'),
    request_answered: e => say(`⊘ Codex asked (${line(e.method)}): ${line(e.decision)}${because(e.detail)}`, true),
    output_dropped: e => say(`… ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(e.bytes)} of a command's output were not kept`, true),
    unknown: () => [],
};
function reasoning(item, text, view) {
    return view.reasoning ? [{ do: 'text', key: `reasoning ${item}`, opening: REASONING, text }] : [];
}
function endReasoning(item, whole, view) {
    return view.reasoning ? [{ do: 'close', key: `reasoning ${item}`, opening: REASONING, whole }] : [];
}
const LOST_COMMAND = { kind: 'command', title: '$ (a command)' };
function commandOpening(command, cwd, view) {
    const title = titleOf(`$ ${command.trim()}`);
    const place = cwd === undefined ? '.' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(view.workspace, cwd);
    const elsewhere = place !== '.' && place !== view.workspace ? `in ${line(place)}\n` : '';
    const intro = `${elsewhere}${title === `$ ${command.trim()}` ? '' : `$ ${command.trim()}\n`}`;
    return { kind: 'command', title, intro: intro === '' ? undefined : intro };
}
/** The first line, cut to a title's length; an ellipsis tells that there is more. */
function titleOf(text) {
    const end = text.indexOf('\n');
    const first = (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(end < 0 ? text : text.slice(0, end), TITLE_LENGTH);
    return end < 0 || first.endsWith('…') ? first : `${first} …`;
}
function callOpening(e) {
    const given = e.arguments === undefined ? undefined : JSON.stringify(e.arguments, null, 2);
    const intro = given && given.length > ARGUMENTS_LENGTH ? `${given.slice(0, ARGUMENTS_LENGTH)} …` : given;
    return { kind: 'call', title: titleOf(`⚙ ${e.server}.${e.tool}`), intro };
}
function exitMark(e) {
    if (e.exit_code !== undefined && e.status !== 'declined')
        return e.exit_code === 0 ? '✓' : '✗';
    return { completed: '✓', failed: '✗' }[e.status] ?? '⊘';
}
function exitLine(e) {
    const known = e.exit_code !== undefined && e.status !== 'declined';
    const what = known ? `exit ${e.exit_code}` : e.status === 'unknown' ? 'cut off' : line(e.status);
    return `${exitMark(e)} ${what}${took(e.duration_ms)}`;
}
const LETTER = { add: 'A', delete: 'D', update: 'M' };
function edit(change, view, note = '') {
    const { added, removed } = (0,_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .countLines */ .lt)(change);
    const path = line((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(view.workspace, change.path));
    const moved = change.move_path === undefined ? '' : ` → ${line((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(view.workspace, change.move_path))}`;
    const letter = moved === '' ? LETTER[change.kind] : 'R';
    const title = `${letter} ${path}${moved} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .delta */ .pU)(added, removed)}${note}`;
    return change.diff === ''
        ? { do: 'say', text: title, aside: true }
        : { do: 'group', title, text: colourDiff(change) };
}
const GREEN = '\u001b[32m';
const RED = '\u001b[31m';
const CYAN = '\u001b[36m';
/** A diff in the colours of diffs. A whole text of an added or deleted file gets the sign of its lines. */
function colourDiff(change) {
    const sign = { add: '+', delete: '-', update: '' }[change.kind];
    const lines = change.diff.replace(/\n$/, '').split('\n');
    return lines
        .map(text => {
        const shown = sign + text;
        const colour = shown.startsWith('+')
            ? GREEN
            : shown.startsWith('-')
                ? RED
                : shown.startsWith('@@')
                    ? CYAN
                    : '';
        return colour === '' ? shown : `${colour}${shown}`;
    })
        .join('\n');
}
const BOX = { completed: '✓', in_progress: '●', pending: '○' };
/** A plan as a checklist. */
function planText(plan, explanation) {
    const head = explanation ? `Plan: ${line(explanation)}` : 'Plan';
    return [head, ...plan.map(item => `  ${BOX[item.status]} ${line(item.step)}`)].join('\n');
}
/** `42 % of 5 h used, resets 2026-01-01T12:00Z · 3 % of 7 days used`. */
function limitsText(limits) {
    return [limits.primary, limits.secondary]
        .flatMap(window => (window ? [windowText(window)] : []))
        .join(' · ');
}
function windowText(window) {
    const of = window.window_minutes === undefined ? '' : ` of ${windowLength(window.window_minutes)}`;
    const { resets_at: at } = window;
    const reset = at === undefined ? '' : `, resets ${new Date(at * 1000).toISOString().slice(0, 16)}Z`;
    return `${Math.round(window.used_percent)} %${of} used${reset}`;
}
function windowLength(minutes) {
    if (minutes % 1440 === 0)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(minutes / 1440, 'day');
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.round(minutes)} min`;
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eo: () => (/* binding */ sliceWhole),
/* harmony export */   om: () => (/* binding */ safeLine)
/* harmony export */ });
/* unused harmony exports LINE_BYTES, looksLikeCommand */
/**
 * Makes text of strangers (command output, model text, file names, diffs) harmless in a log, and honest: it can
 * neither command the runner nor hide or reorder what a reader sees. Pure.
 *
 * What the runner takes for a command (actions/runner, `ActionCommand.cs`): a line that begins with `::` after blanks,
 * and `##[` anywhere in a line. It ends a line at `\n`, `\r\n` and at a lone `\r`, and compares by culture, so that
 * characters without a width of their own may stand between the two colons. Hence the order here: first everything
 * invisible is shown or removed, then what reads like a command is broken with a backslash.
 */
/** Longest line printed, in bytes of UTF-8. */
const LINE_BYTES = 4096;
const ESC = '\u001b';
// An escape sequence, of any kind a terminal obeys: CSI, then the string kinds (titles, links, …), then the short ones.
const CSI = `${ESC}\\[[0-?]*[ -/]*[@-~]`;
const STRING = `${ESC}[\\]PX^_][^\\u0007${ESC}\\n]{0,4096}(?:\\u0007|${ESC}\\\\)`;
const SHORT = `${ESC}[ -/]*[0-Z\\\\^-~]`;
const ANSI = new RegExp(`${CSI}|${STRING}|${SHORT}`, 'g');
// Emoji hold joiners and variation selectors that belong there.
const EMOJI_UNIT = '\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?[\\ufe0e\\ufe0f]?';
const EMOJI = `${EMOJI_UNIT}(?:\\u200d${EMOJI_UNIT})*|[0-9]\\ufe0f\\u20e3`;
// All but the tab and the line feed.
const UNSEEN = '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]';
const CARE = new RegExp(`${CSI}|${STRING}|${SHORT}|${EMOJI}|${UNSEEN}`, 'gu');
const ANY_UNSEEN = new RegExp(UNSEEN, 'gu');
const NOT_PLAIN_ASCII = /[^\t\n -~]/;
const NOT_PRINTABLE = /[^ -~]/g;
const SGR = /\u001b\[[0-9;]*m/g;
const RESET = `${ESC}[0m`;
/** Sequences of styles and of the 16 colours. */
const STYLE = '(?:[0-4]|[79]|2[2-9]|[34][0-79]|9[0-7]|10[0-7])';
const PLAIN_COLOUR = new RegExp(`${ESC}\\[(?:${STYLE}(?:;${STYLE})*)?m`, 'g');
/** The first printable character is a colon, or two number signs stand together. */
const COULD_BE_COMMAND = /^[^!-~]*:|#[^!-~]*#/;
/**
 * Makes one or many lines safe. Lines end at `\n` alone; each line's colours are closed at its end, other escape
 * sequences are dropped, unseen characters are shown (`<U+202E>`, `\x00`), lines over {@link LINE_BYTES} are wrapped.
 */
function safeText(text) {
    if (!hasLongLine(text)) {
        if (!needsCare(text))
            return { text, risky: false };
        // Most of what does has plain colours only.
        if (text.includes(ESC) && !needsCare(text.replace(PLAIN_COLOUR, ''))) {
            return { text: text.split('\n').map(closeColours).join('\n'), risky: false };
        }
    }
    let risky = false;
    const lines = [];
    for (const line of text.split('\n')) {
        risky ||= looksLikeCommand(line);
        for (const piece of wrap(showUnseen(line))) {
            risky ||= looksLikeCommand(piece);
            lines.push(closeColours(breakCommands(piece)));
        }
    }
    return { text: lines.join('\n'), risky };
}
/** One line without colours, line breaks shown as `⏎`, cut to `max` characters: for names, titles and table cells. */
function safeLine(text, max = 1000) {
    const flat = text.slice(0, 4 * max).replace(/\r\n|\n/g, ' ⏎ ');
    const plain = breakCommands(showUnseen(flat).replace(SGR, ''));
    return text.length > 4 * max || plain.length > max ? `${sliceWhole(plain, max - 1)}…` : plain;
}
/** Many lines without escape sequences, with everything unseen shown and commands broken; for places that are no log. */
function seenText(text) {
    return text
        .split(/\r?\n/)
        .map(line => breakCommands(showUnseen(line).replace(SGR, '')))
        .join('\n');
}
/** Whether anybody could take this line for a workflow command, however it is disguised. Errs towards yes. */
function looksLikeCommand(line) {
    return [line, stripAnsi(line)].some(reading => {
        if (!COULD_BE_COMMAND.test(reading))
            return false;
        const bare = reading.replace(NOT_PRINTABLE, '');
        return bare.trimStart().startsWith('::') || bare.includes('##[');
    });
}
/** The text without its escape sequences. */
function stripAnsi(text) {
    return text.includes(ESC) ? text.replace(ANSI, '') : text;
}
/** The first `max` code units, without half of a surrogate pair at the end. */
function sliceWhole(text, max) {
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
/** Whether a text of many lines needs any care at all. Most does not, and that is found out fast. */
function needsCare(text) {
    return text.includes('::') || text.includes('##[') || (NOT_PLAIN_ASCII.test(text) && hasUnseen(text));
}
function hasUnseen(text) {
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (seen[unit] === 1)
            continue;
        // Half of a pair may be one of an emoji or of a letter.
        const half = unit >= 0xd800 && unit <= 0xdbff;
        if (text.slice(i, half ? i + 2 : i + 1).search(ANY_UNSEEN) >= 0)
            return true;
        if (half)
            i++;
        else
            seen[unit] = 1;
    }
    return false;
}
/** By UTF-16 unit, 1 once it was found harmless. Filled as they occur: a log has few of them, and all would take long. */
const seen = new Uint8Array(0x10000);
function showUnseen(line) {
    return line.replace(CARE, found => {
        const code = found.codePointAt(0) ?? 0;
        if (code === 0x1b && found.length > 1)
            return found.endsWith('m') && found[1] === '[' ? colour(found) : '';
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return `\\x${code.toString(16).padStart(2, '0')}`;
        if (found.length > 2 || /^[\p{Extended_Pictographic}0-9]/u.test(found))
            return found;
        return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
/** A colour sequence without what hides or blinks: only styles, the 16 colours and the extended ones stay. */
function colour(sequence) {
    const codes = sequence.slice(2, -1).split(';');
    const kept = [];
    for (let i = 0; i < codes.length; i++) {
        const code = Number(codes[i]);
        const length = code !== 38 && code !== 48 ? 1 : codes[i + 1] === '5' ? 3 : codes[i + 1] === '2' ? 5 : 0;
        if (length === 0 || !Number.isInteger(code))
            return '';
        const allowed = code < 5 || code === 7 || code === 9 || (code >= 22 && code <= 49) || (code >= 90 && code <= 107);
        if (allowed)
            kept.push(...codes.slice(i, i + length));
        i += length - 1;
    }
    return kept.length > 0 ? `${ESC}[${kept.join(';')}m` : '';
}
function closeColours(line) {
    const last = line.lastIndexOf(ESC);
    return last < 0 || line.startsWith(RESET, last) || line.startsWith(`${ESC}[m`, last) ? line : line + RESET;
}
function breakCommands(line) {
    if (!line.includes(':') && !line.includes('##'))
        return line;
    const seen = line.replace(SGR, '');
    // The escape character itself has no width: before a colour, `##` would read `##[`.
    if (!/^\s*::/.test(seen) && !seen.includes('##[') && !line.includes(`##${ESC}`))
        return line;
    return seen.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
function hasLongLine(text) {
    if (text.length <= LINE_BYTES / 3)
        return false;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if ((stop - start) * 3 > LINE_BYTES && Buffer.byteLength(text.slice(start, stop)) > LINE_BYTES)
            return true;
        start = stop + 1;
    }
    return false;
}
/** Cuts a line into pieces of at most {@link LINE_BYTES}, never within a character or a colour sequence. */
function wrap(line) {
    if (line.length * 3 <= LINE_BYTES || Buffer.byteLength(line) <= LINE_BYTES)
        return [line];
    const pieces = [];
    let [start, bytes, safeCut] = [0, 0, 0];
    for (let i = 0; i < line.length;) {
        const sequence = line[i] === ESC ? line.indexOf('m', i) + 1 - i : 0;
        const code = line.codePointAt(i) ?? 0;
        const units = sequence > 0 ? sequence : code > 0xffff ? 2 : 1;
        const size = sequence > 0 ? sequence : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        // Room for the backslash that may have to break a command, and for the colours' end.
        if (bytes + size > LINE_BYTES - 16 && i > start) {
            pieces.push(line.slice(start, (safeCut = i)));
            start = safeCut;
            bytes = 0;
        }
        bytes += size;
        i += units;
    }
    pieces.push(line.slice(start));
    return pieces;
}


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   uu: () => (/* binding */ createStats)
/* harmony export */ });
/* unused harmony export KEPT_COMMANDS */
/* harmony import */ var _log_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1096);

/** How many commands and edited files {@link RunStats} lists. */
const KEPT_COMMANDS = 1000;
const COMMAND_LENGTH = 500;
const NO_TOKENS = {
    input_tokens: 0,
    cached_input_tokens: 0,
    output_tokens: 0,
    reasoning_output_tokens: 0,
    total_tokens: 0,
};
const combine = (a, b, sign) => {
    const sum = (key) => Math.max(0, a[key] + sign * b[key]);
    return {
        input_tokens: sum('input_tokens'),
        cached_input_tokens: sum('cached_input_tokens'),
        output_tokens: sum('output_tokens'),
        reasoning_output_tokens: sum('reasoning_output_tokens'),
        total_tokens: sum('total_tokens'),
    };
};
/** The lines an edit adds and removes. A whole text counts its lines; a diff its `+` and `-`. */
function countLines(change) {
    const lines = change.diff.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    if (change.kind === 'add')
        return { added: lines.length, removed: 0 };
    if (change.kind === 'delete')
        return { added: 0, removed: lines.length };
    let [added, removed, inHunk] = [0, 0, false];
    for (const line of lines) {
        if (line.startsWith('@@'))
            inHunk = true;
        else if (inHunk && line.startsWith('+'))
            added++;
        else if (inHunk && line.startsWith('-'))
            removed++;
    }
    return { added, removed };
}
/**
 * Folds events into {@link RunStats}; edited files are told relative to `workspace`. `value` is the live object; copy it to
 * keep a moment.
 */
function createStats(workspace) {
    const value = {
        turns: 0,
        commands: [],
        commandCount: 0,
        failedCommands: 0,
        toolCalls: 0,
        webSearches: 0,
        edits: [],
        plan: [],
    };
    const running = new Map();
    const edits = new Map();
    // A thread's totals include what it had spent before this run, and start again with another thread.
    let before;
    let ofEarlierThreads = NO_TOKENS;
    const edit = (change) => {
        const { added, removed } = countLines(change);
        const path = (0,_log_format_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(workspace, change.path);
        const known = edits.get(path);
        if (known) {
            known.added += added;
            known.removed += removed;
            if (known.kind !== 'add' || change.kind === 'delete')
                known.kind = change.kind;
        }
        else if (edits.size < KEPT_COMMANDS) {
            const stat = { path, kind: change.kind, added, removed };
            edits.set(path, stat);
            value.edits.push(stat);
        }
    };
    const event = (event) => {
        switch (event.type) {
            case 'session_configured':
                if (value.threadId !== undefined && value.threadId !== event.session_id) {
                    ofEarlierThreads = value.tokens ?? NO_TOKENS;
                    before = undefined;
                }
                value.threadId = event.session_id;
                value.model = event.model ?? value.model;
                value.effort = event.reasoning_effort ?? value.effort;
                break;
            case 'model_reroute':
                value.model = event.to_model;
                break;
            case 'task_started':
                value.turns++;
                break;
            case 'agent_message':
                value.lastMessage = event.message;
                break;
            case 'exec_command_begin': {
                value.commandCount++;
                const stat = { command: event.command.slice(0, COMMAND_LENGTH), status: 'running' };
                running.set(event.call_id, stat);
                if (value.commands.length < KEPT_COMMANDS)
                    value.commands.push(stat);
                break;
            }
            case 'exec_command_end': {
                const stat = running.get(event.call_id);
                if (!stat)
                    break;
                running.delete(event.call_id);
                stat.exitCode = event.exit_code;
                stat.durationMs = event.duration_ms;
                stat.status = event.status;
                if (event.exit_code !== undefined && event.exit_code !== 0)
                    value.failedCommands++;
                break;
            }
            case 'patch_apply_end':
                if (event.success)
                    event.changes.forEach(edit);
                break;
            case 'mcp_tool_call_end':
                value.toolCalls++;
                break;
            case 'web_search_end':
                value.webSearches++;
                break;
            case 'plan_update':
                value.plan = event.plan;
                break;
            case 'token_count':
                if (event.rate_limits)
                    value.rateLimits = event.rate_limits;
                if (!event.total)
                    break;
                // The first report of a turn counts one request; before any turn it tells only of the past.
                before ??= value.turns === 0 ? event.total : combine(event.total, event.last ?? event.total, -1);
                value.tokens = combine(ofEarlierThreads, combine(event.total, before, -1), 1);
                break;
            default:
        }
    };
    return { event, value };
}
/** The `usage` output of a run that took `durationMs`. */
function usageOf(stats, durationMs) {
    const tokens = stats.tokens ?? NO_TOKENS;
    return {
        input: tokens.input_tokens,
        cached: tokens.cached_input_tokens,
        output: tokens.output_tokens,
        reasoning: tokens.reasoning_output_tokens,
        total: tokens.total_tokens,
        turns: stats.turns,
        commands: stats.commandCount,
        duration: Math.round(durationMs) / 1000,
    };
}


/***/ })

};
