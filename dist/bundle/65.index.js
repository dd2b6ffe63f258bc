export const id = 65;
export const ids = [65];
export const modules = {

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2163);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _log_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2261);
/* harmony import */ var _reply_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(766);
/* harmony import */ var _reply_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7889);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1341);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5877);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2955);
/** What a run leaves behind on purpose: comment, outputs, summary, the end of the log. */










/** Posting takes no longer, retries and pauses included, in milliseconds. */
const POST_LIMIT_MS = 100_000;
/** So much of a patch is read for the summary, in bytes. */
const SHOWN_DIFF_BYTES = 512 * 1024;
const REDACTED_NOTE = '\n\n> [!NOTE]\n> Parts of this reply were taken out because they looked like secrets.';
/**
 * Publishes an outcome, and gives back what became of it. First what takes no time, then the comment; a job that is
 * cancelled has its outputs and its summary already when there is no time left for the comment.
 */
async function publish(publication) {
    const { outcome, replying, redact, cancelled } = publication;
    const { reply, review } = replying;
    const message = outcome.message === undefined ? undefined : redact(outcome.message);
    const noted = message === undefined || message === outcome.message
        ? outcome
        : { ...outcome, message: message + REDACTED_NOTE };
    const problems = await writeResults(publication, message);
    const posted = await beforeCancelled(cancelled, () => post(noted, reply));
    if (posted !== undefined) {
        writePosted(publication, posted);
        writeEnd(publication, posted, problems);
        await writeSummary(publication, posted, problems);
        return outcome;
    }
    const conclusion = { remedy: undefined, ...(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_9__/* .conclusionOf */ .v)({ how: 'cancelled' }) };
    const cut = { ...publication, outcome: { ...outcome, ...conclusion } };
    writeConclusion(cut);
    await writeSummary(cut, { postedTo: 'summary', remarks: review?.unposted(outcome) }, problems);
    const short = await reply.cancelled({ ...noted, ...conclusion });
    writePosted(cut, short);
    writeEnd(cut, short, problems);
    return cut.outcome;
}
/** What is done before the job is cancelled; undefined when it is cancelled first. */
function beforeCancelled(cancelled, work) {
    if (cancelled.aborted)
        return Promise.resolve(undefined);
    const late = new Promise(resolve => cancelled.addEventListener('abort', () => resolve(undefined), { once: true }));
    return Promise.race([work(), late]);
}
/** Outputs and the file of the reply. Gives back sentences about what could not be written. */
async function writeResults(publication, message) {
    const { core, job, outcome, log, redact, signIn, changes, structured, transcript } = publication;
    const { conclusion, stats } = outcome;
    const output = (name, value) => core.setOutput(name, value ?? '');
    const problems = [...(changes?.notes ?? [])];
    writeConclusion(publication);
    output('final-message', conclusion === 'success' ? message : undefined);
    output('structured-output', structured && redact(structured.json));
    output('thread-id', log.stats.threadId);
    output('usage', (0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .usageOf */ .Fs)(log.stats, stats.durationMs));
    output('codex-version', outcome.codexVersion);
    output('changed-files', changes && redact(JSON.stringify(changes.files.map(({ path }) => path))));
    output('patch-file', changes?.patchFile);
    output('transcript-file', transcript?.path);
    output('auth-source', signIn?.description());
    output('auth-rotated', signIn?.rotation?.result ?? 'false');
    transcript?.close();
    if (transcript?.problem !== undefined)
        problems.push(transcript.problem);
    if (job.outputFile !== undefined && message !== undefined && conclusion === 'success') {
        try {
            await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOutput */ .zh)(job.outputFile, message);
        }
        catch (error) {
            problems.push(`Input \`output-file\`: the reply could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        }
    }
    return problems;
}
function writeConclusion({ core, redact, outcome: { conclusion, reason } }) {
    const output = (name, value) => core.setOutput(name, value);
    output('conclusion', conclusion);
    output('conclusion-reason', reason === undefined ? '' : redact(reason));
}
function writePosted({ core }, posted) {
    const output = (name, value) => core.setOutput(name, value ?? '');
    output('comment-id', posted.commentId);
    output('comment-url', posted.commentUrl);
    output('review-url', posted.reviewUrl);
}
function writeEnd(publication, posted, problems) {
    const { outcome, log, changes, structured, job } = publication;
    const { conclusion, reason, remedy, message, stats } = outcome;
    const links = Object.entries(linksOf(posted)).map(([name, url]) => `${name.toLowerCase().padEnd(9)} ${url}`);
    log.end({
        conclusion,
        reason,
        remedy,
        reply: message,
        durationMs: stats.durationMs,
        changes: changes?.files,
        notes: links,
    }, [
        ...annotationsOf(outcome, posted, problems),
        ...(structured === undefined ? [] : (0,_log_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .DA)(structured.value, job.workspace)),
    ]);
}
async function writeSummary(publication, posted, problems) {
    const { core, job, outcome, log, header, redact, signIn, changes, structured } = publication;
    // Before anything is cut: half a secret is not recognised.
    const { conclusion, reason, remedy, message, stats } = (0,_reply_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .redactOutcome */ .A)(outcome, redact);
    const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSummary */ .B)({
        conclusion,
        reason,
        remedy,
        reply: structured ? (0,_reply_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .asCode */ .q)(redact(JSON.stringify(structured.value, null, 2)), 'json') : message,
        remarks: posted.remarks,
        durationMs: stats.durationMs,
        stats: log.stats,
        changes: changes?.files,
        diff: await diffOf(changes),
        header: header && signIn ? { ...header, signIn: stateOf(signIn) } : header,
        links: linksOf(posted),
        notes: [...(posted.notice === undefined ? [] : [posted.notice]), ...problems],
        serverUrl: job.event.serverUrl,
    });
    try {
        await core.addSummary(redact(text));
    }
    catch (error) {
        core.info(`There is no job summary: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
const RENEWED = {
    false: '',
    saved: ', renewed and stored',
    pending: ', renewed, to be stored at the end of the job',
    superseded: ', renewed, superseded by another job',
    lost: ', renewed, but lost',
};
/** The sign-in at the end of the run. */
const stateOf = (signIn) => signIn.description() + RENEWED[signIn.rotation?.result ?? 'false'];
async function post(outcome, reply) {
    try {
        return await (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimit */ .Ko)(POST_LIMIT_MS, 'Posting the reply', () => reply.finish(outcome));
    }
    catch {
        // What spaces the requests goes by the clock of the machine: set back, it would wait for that long.
        return reply.finish(outcome, true);
    }
}
function linksOf({ commentUrl, reviewUrl }) {
    return { ...(commentUrl && { Comment: commentUrl }), ...(reviewUrl && { Review: reviewUrl }) };
}
function annotationsOf(outcome, { notice }, problems) {
    const { conclusion, reason, remedy } = outcome;
    const annotations = [];
    if (conclusion !== 'success' && conclusion !== 'skipped') {
        const title = _reply_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .HEADLINES */ .O[conclusion].replace(/^\S+ /, '');
        annotations.push({ level: 'error', title, message: [reason, remedy].filter(Boolean).join(' ') });
    }
    for (const message of [...(notice === undefined ? [] : [notice]), ...problems]) {
        annotations.push({ level: 'warning', title: 'Codex', message });
    }
    return annotations;
}
/** The patch, or as much of it as a summary could show. */
async function diffOf(changes) {
    if (changes?.patchFile === undefined)
        return undefined;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(changes.patchFile);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SHOWN_DIFF_BYTES));
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
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
