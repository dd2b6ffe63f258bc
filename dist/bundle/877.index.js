export const id = 877;
export const ids = [877];
export const modules = {

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ redactOutcome),
/* harmony export */   O: () => (/* binding */ HEADLINES)
/* harmony export */ });
/** What is said first of a run that ended. */
const HEADLINES = {
    success: '✅ Codex finished',
    failure: '❌ Codex could not finish',
    cancelled: '🛑 The run was cancelled',
    'timed-out': '⏱️ Codex ran out of time',
    skipped: '⏭️ Codex was not run',
};
/** An outcome without secrets. Redact before anything is cut: half a secret is not recognised. */
function redactOutcome(outcome, redact) {
    const { reason, remedy, message, stats } = outcome;
    const maybe = (text) => (text === undefined ? undefined : redact(text));
    return {
        ...outcome,
        reason: maybe(reason),
        remedy: maybe(remedy),
        message: maybe(message),
        stats: {
            ...stats,
            commands: stats.commands.map(command => ({ ...command, command: redact(command.command) })),
            changes: stats.changes.map(change => ({ ...change, path: redact(change.path) })),
        },
    };
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderEarlyFailure: () => (/* binding */ renderEarlyFailure),
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./lib/action/log/blocks.js
var blocks = __webpack_require__(1009);
// EXTERNAL MODULE: ./lib/action/log/format.js
var format = __webpack_require__(1096);
// EXTERNAL MODULE: ./lib/action/log/render.js
var render = __webpack_require__(191);
// EXTERNAL MODULE: ./lib/action/reply/outcome.js
var outcome = __webpack_require__(7889);
// EXTERNAL MODULE: ./lib/action/reply/sanitize.js
var sanitize = __webpack_require__(766);
// EXTERNAL MODULE: ./lib/action/stats.js
var action_stats = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/action/log/safe.js
var safe = __webpack_require__(5390);
;// CONCATENATED MODULE: ./lib/action/summary/markdown.js
/** Pieces of Markdown that hold text of strangers and end where we say. Pure. */



/** Size as GitHub counts it. */
const size = (text) => Buffer.byteLength(text);
// Marks that mean something anywhere; at a line's beginning; and in addresses, mentions and emoji.
const MARKS = /[\\`*_[\]<>|~&@$]|^[!-/:-@[-`{-~]|(?<=^\d{1,9})[.)](?=\s|$)|:(?=\/\/|\w+:)|(?<=\bwww)\./gi;
/** One line of plain text: every mark that Markdown or HTML could take for one is a character reference, which is none. */
function plain(text, max = 500) {
    return (0,safe/* safeLine */.om)(text.trim(), max).replace(MARKS, mark => `&#${mark.charCodeAt(0)};`);
}
/** One line of code, also in a cell of a table, where a backslash before a pipe would end a code span. */
function codeLine(text, max = 200) {
    return `<code>${plain(text, max) || ' '}</code>`;
}
/** The first `bytes` bytes of a text, no character cut in two. */
function beginning(text, bytes) {
    const data = Buffer.from(text);
    let end = Math.max(0, Math.min(bytes, data.length));
    while (end > 0 && end < data.length && ((data[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return data.toString('utf8', 0, end);
}
/** A folded part. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A block of code that fits into `budget` bytes, cut at a line, or nothing when that is too little to be of use. */
function codeBlock(text, language, budget) {
    const shown = (0,safe/* seenText */.JW)(text.replace(/\n$/, ''));
    const whole = (0,sanitize/* asCode */.q)(shown, language);
    if (size(whole) <= budget)
        return whole;
    const cut = fitting(shown.split('\n'), budget - (size(whole) - size(shown)) - 100);
    if (cut.kept.length === 0)
        return '';
    return `${(0,sanitize/* asCode */.q)(cut.kept.join('\n'), language)}\n\n… ${(0,format/* number */.ai)(cut.left)} more lines are left out.`;
}
/** A table whose rows fit into `budget` bytes; the rest is counted. */
function table(head, rows, budget) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const top = [line(head), line(head.map(() => '---'))];
    const { kept, left } = fitting(rows.map(line), budget - size(top.join('\n')) - 50);
    if (kept.length === 0)
        return '';
    return `${[...top, ...kept].join('\n')}${left > 0 ? `\n\n… and ${(0,format/* number */.ai)(left)} more.` : ''}`;
}
/** As many of these lines as fit, from the first one on. */
function fitting(lines, budget) {
    let room = budget;
    const kept = [];
    for (const line of lines) {
        room -= size(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return { kept, left: lines.length - kept.length };
}

;// CONCATENATED MODULE: ./lib/action/summary.js







/** GitHub takes 1 MiB for a step and drops all of a larger one; some room is left for others of the same step. */
const SUMMARY_BYTES = 1_000_000;
/** The reader of Markdown takes time that grows with the square of the length. */
const READABLE = 60_000;
/** The summary in Markdown, at most `limit` bytes: what matters least is left out first. */
function renderSummary(info, limit = SUMMARY_BYTES) {
    const { stats } = info;
    const changes = info.changes ?? (0,blocks/* editsOf */.t7)(stats);
    let room = limit;
    /** Takes as much of what is left as a part needs; parts are asked in the order of what matters most. */
    const take = (part) => {
        const text = part(room - 2);
        if (text === '' || size(text) + 2 > room)
            return '';
        room -= size(text) + 2;
        return text;
    };
    const head = take(() => headOf(info));
    const reply = take(budget => replyOf(info, budget));
    const remarks = take(budget => remarksOf(info, budget));
    const facts = take(budget => factsOf(info, budget));
    const commands = take(budget => commandsOf(stats, budget));
    const files = take(budget => filesOf(changes, budget));
    const plan = take(budget => planOf(stats.plan, budget));
    const diff = take(budget => diffOf(info.diff, changes, budget));
    return `${[head, reply, remarks, commands, files, diff, plan, facts].filter(part => part !== '').join('\n\n')}\n`;
}
/** The summary of a run that failed before it began: a bad input, nobody to ask where the reply belongs. */
function renderEarlyFailure(reason, remedy, durationMs) {
    const stats = (0,action_stats/* createStats */.uu)().value;
    return renderSummary({ conclusion: 'failure', reason, remedy, durationMs, stats, serverUrl: '' });
}
function headOf({ conclusion, reason, remedy, durationMs, stats, header, links = {}, notes = [], }) {
    const model = stats.model ?? header?.model;
    const line = [
        model === undefined ? '' : codeLine(model),
        (0,format/* duration */.p0)(durationMs),
        stats.tokens ? `${(0,format/* number */.ai)(stats.tokens.total_tokens)} tokens` : '',
        stats.turns > 0 ? (0,blocks/* workText */.x1)(stats) : '',
        ...Object.entries(links).map(([text, url]) => url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${plain(text)}](${url})` : ''),
    ];
    return [
        `## ${outcome/* HEADLINES */.O[conclusion]}`,
        line.filter(part => part !== '').join(' · '),
        reason ? plain(reason, 2000) : '',
        remedy ? `**What to do:** ${plain(remedy, 2000)}` : '',
        ...notes.map(note => `> ${plain(note, 2000)}`),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function replyOf({ reply = '', conclusion, serverUrl }, budget) {
    if (reply.trim() === '')
        return '';
    const heading = conclusion === 'success' ? '### Reply\n\n' : '### What Codex had written by then\n\n';
    const whole = reply.length <= READABLE ? (0,sanitize/* sanitize */.a)(reply.trim(), { serverUrl }) : (0,sanitize/* asCode */.q)(reply);
    if (size(heading + whole) <= budget)
        return heading + whole;
    const elsewhere = conclusion === 'success' ? ' All of it is in the output `final-message` and in the `output-file`.' : '';
    return cutOf(heading, `reply is longer than a summary can be; this is the beginning.${elsewhere}`, reply, budget);
}
/** The beginning of what is too long, as code: it can hold nothing that would have to be closed. */
function cutOf(heading, note, text, budget) {
    const frame = `${heading}> The ${note}\n\n`;
    const body = text.trimEnd();
    const fence = size((0,sanitize/* asCode */.q)(body)) - size(body);
    const cut = beginning(body, budget - size(frame) - fence);
    return cut === '' ? '' : frame + (0,sanitize/* asCode */.q)(cut);
}
function remarksOf({ remarks = '' }, budget) {
    if (remarks === '')
        return '';
    const whole = `### Remarks on lines\n\n${remarks}`;
    return size(whole) <= budget
        ? whole
        : cutOf('### Remarks on lines\n\n', 'remarks are longer than a summary can be; these are the first.', remarks, budget);
}
function commandsOf({ commands, commandCount, failedCommands }, budget) {
    if (commands.length === 0)
        return '';
    const failed = failedCommands > 0 ? `, ${(0,format/* number */.ai)(failedCommands)} failed` : '';
    const rows = commands.map(({ command, exitCode, durationMs, status }) => [
        codeLine(command),
        exitCode === undefined ? plain(status) : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
        durationMs === undefined ? '' : (0,format/* duration */.p0)(durationMs),
    ]);
    const title = `${(0,format/* plural */.LS)(commandCount, 'command')}${failed}`;
    const content = table(['Command', 'Exit', 'Time'], rows, budget - 200);
    const more = commandCount > commands.length ? `\n\nOnly the first ${(0,format/* number */.ai)(commands.length)} are listed.` : '';
    return content === '' ? '' : folded(title, content + more);
}
function filesOf(changes, budget) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(file => [file.status, codeLine(file.path), (0,blocks/* sizeOf */.$d)(file)]);
    const content = table(['', 'File', 'Lines'], rows, budget - 200);
    return content === ''
        ? ''
        : folded(`${(0,format/* plural */.LS)(changes.length, 'changed file')}, ${linesOf(changes)}`, content);
}
const linesOf = (changes) => (0,format/* delta */.pU)((0,blocks/* sum */.cz)(changes, 'added'), (0,blocks/* sum */.cz)(changes, 'removed'));
function diffOf(diff, changes, budget) {
    if (diff === undefined || diff.trim() === '')
        return '';
    const content = codeBlock(diff, 'diff', budget - 200);
    return content === '' ? '' : folded(`Diff, ${linesOf(changes)}`, content);
}
const BOXES = { completed: '[x]', in_progress: '[ ] ▸', pending: '[ ]' };
function planOf(plan, budget) {
    if (plan.length === 0)
        return '';
    const { kept, left } = fitting(plan.map(({ step, status }) => `- ${BOXES[status]} ${plain(step)}`), budget - 200);
    if (kept.length === 0)
        return '';
    const done = plan.filter(({ status }) => status === 'completed').length;
    const more = left > 0 ? `\n- … and ${(0,format/* number */.ai)(left)} more` : '';
    return folded(`Plan, ${(0,format/* number */.ai)(done)} of ${(0,format/* number */.ai)(plan.length)} done`, kept.join('\n') + more);
}
function factsOf({ stats, header }, budget) {
    const effort = stats.effort ?? header?.effort;
    const rows = Object.entries({
        Codex: header && [header.codexVersion, header.transport].filter(Boolean).join(' · '),
        Model: [stats.model ?? header?.model, effort && `effort ${effort}`].filter(Boolean).join(' · '),
        Tokens: (0,blocks/* tokensText */.c$)(stats),
        Limits: stats.rateLimits && (0,render/* limitsText */.Cf)(stats.rateLimits),
        Sandbox: header?.sandbox,
        'Sign-in': header?.signIn,
        Thread: stats.threadId ?? header?.threadId,
        Event: header?.event,
    }).flatMap(([name, value]) => (value ? [[name, plain(value)]] : []));
    const content = table(['', ''], rows, budget - 100);
    return content === '' ? '' : folded('About this run', content);
}


/***/ })

};
