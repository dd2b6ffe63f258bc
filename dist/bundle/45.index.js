export const id = 45;
export const ids = [45];
export const modules = {

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SERVER_NAME: () => (/* binding */ SERVER_NAME),
  openReviewing: () => (/* binding */ openReviewing)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/tools/server.js
var tools_server = __webpack_require__(7508);
// EXTERNAL MODULE: ./lib/tools/tool.js
var tool = __webpack_require__(4833);
;// CONCATENATED MODULE: ./lib/action/reply/diff.js
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Reads git's unified diff. Lines are counted as each hunk's head says, so that no content can be taken for a head:
 * a deleted line `-- a/x` looks like the start of a file.
 */
function parseDiff(text) {
    const lines = text.split('\n');
    const files = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        const current = files.at(-1);
        if (line.startsWith('diff --git ')) {
            files.push({ file: { hunks: [] }, names: { head: line.slice('diff --git '.length) } });
            at++;
        }
        else if (current && HUNK.test(line)) {
            const read = readHunk(lines, at);
            current.file.hunks.push(read.hunk);
            at = read.next;
        }
        else {
            if (current?.file.hunks.length === 0)
                readName(line, current.names);
            at++;
        }
    }
    return files.flatMap(({ file, names }) => {
        const named = nameOf(names);
        return named ? [{ ...named, hunks: file.hunks }] : [];
    });
}
/** Reads the patch of one file as GitHub's list of files has it: hunks only. */
function parsePatch(patch) {
    const lines = patch.split('\n');
    const hunks = [];
    for (let at = 0; at < lines.length;) {
        if (!HUNK.test(lines[at] ?? ''))
            at++;
        else {
            const read = readHunk(lines, at);
            hunks.push(read.hunk);
            at = read.next;
        }
    }
    return hunks;
}
function readHunk(lines, at) {
    const [, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(lines[at] ?? '') ?? [];
    const [oldLines, newLines] = [Number(oldCount), Number(newCount)];
    let [old, fresh, kinds] = [0, 0, ''];
    let next = at + 1;
    for (; next < lines.length && (old < oldLines || fresh < newLines); next++) {
        const kind = (lines[next] ?? '').charAt(0);
        if (kind === '\\')
            continue;
        // Some tools leave the blank of an empty line out.
        kinds += kind === '' || kind === '\r' ? ' ' : kind;
        if (kind !== '+')
            old++;
        if (kind !== '-')
            fresh++;
    }
    return { hunk: { oldStart: Number(oldStart), oldLines, newStart: Number(newStart), newLines, kinds }, next };
}
const NAMES = /^(?:(---|rename from|copy from)|(\+\+\+|rename to|copy to)) (.*)$/;
function readName(line, names) {
    const [, before, after, raw = ''] = NAMES.exec(line) ?? [];
    const marked = before === '---' || after === '+++';
    const path = unquote(marked ? raw.replace(/\t$/, '') : raw);
    if (path === '/dev/null')
        return;
    const name = marked ? path.slice(2) : path;
    if (before)
        names.from ??= name;
    if (after)
        names.to ??= name;
}
function nameOf({ head, from, to }) {
    const path = to ?? from ?? headName(head);
    if (path === undefined)
        return undefined;
    return from !== undefined && to !== undefined && from !== to ? { path, previous: from } : { path };
}
/** `a/x b/x`, both the same: all there is for binary files and changes of mode. */
function headName(head) {
    const quoted = /^("(?:[^"\\]|\\.)*") /.exec(head)?.[1];
    if (quoted)
        return unquote(quoted).slice(2);
    const half = (head.length - 1) / 2;
    const [a, b] = [head.slice(0, half), head.slice(half + 1)];
    return a.slice(2) === b.slice(2) ? a.slice(2) : undefined;
}
const ESCAPES = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
/** Git quotes paths as C does, bytes as octal numbers. */
function unquote(path) {
    if (!/^".*"$/.test(path))
        return path;
    const bytes = [...path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([, octal, char, plain]) => octal ? Buffer.from([parseInt(octal, 8)]) : Buffer.from(plain ?? ESCAPES[char ?? ''] ?? char ?? ''));
    return Buffer.concat(bytes).toString();
}

;// CONCATENATED MODULE: ./lib/action/reply/fetch-diff.js


/** GitHub lists no more files than this. */
const MOST_LISTED = 3_000;
/**
 * Gets the diff of a pull request as its head was at the start: GitHub's own, since its hunks decide where a comment
 * may stand. Where GitHub refuses it (406: more than 300 files or 20,000 lines), the list of files, and git for what
 * that leaves out. Throws when GitHub cannot be asked for the pull request itself.
 */
async function fetchDiff(source) {
    const { octokit, owner, repo, number } = source;
    const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    const headSha = source.headSha ?? pull.head.sha;
    const moved = headSha !== pull.head.sha;
    const basehead = `${pull.base.sha}...${headSha}`;
    const diff = { number, headSha, notes: [] };
    try {
        const mediaType = { format: 'diff' };
        const { data } = moved
            ? await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, mediaType })
            : await octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType });
        return { ...diff, files: parseDiff(data) };
    }
    catch (error) {
        diff.notes.push(`GitHub does not show the whole diff (${(0,errors/* messageOf */.bD)(error)}).`);
    }
    const listed = moved ? undefined : await listedFiles(source);
    const complete = listed && listed.missing.size === 0 && listed.files.length < MOST_LISTED;
    if (complete)
        return { ...diff, notes: [], files: listed.files };
    const local = await localFiles(source, basehead);
    if (!listed)
        return { ...diff, notes: local ? [] : diff.notes, files: local ?? [] };
    if (!local) {
        diff.notes.push('Git has not both of its ends either; a checkout with “fetch-depth: 0” does.');
        return { ...diff, files: listed.files };
    }
    const known = new Map(listed.files.map(file => [file.path, file]));
    const files = local.filter(({ path }) => listed.missing.has(path) || !known.has(path));
    return {
        ...diff,
        notes: [],
        files: [...listed.files.filter(({ path }) => !listed.missing.has(path)), ...files],
    };
}
/** GitHub's list of the files, and those of which it leaves the lines out though there are some. */
async function listedFiles(source) {
    const { octokit, owner, repo, number } = source;
    try {
        const base = { owner, repo, pull_number: number, per_page: 100 };
        const all = await octokit.paginate(octokit.rest.pulls.listFiles, base);
        return {
            files: all.map(({ filename, previous_filename, patch }) => ({
                path: filename,
                previous: previous_filename,
                hunks: parsePatch(patch ?? ''),
            })),
            missing: new Set(all.filter(({ patch, changes }) => patch === undefined && changes > 0).map(file => file.filename)),
        };
    }
    catch {
        return undefined;
    }
}
/** The same diff from git, where the checkout has both commits and what they have in common. */
async function localFiles({ git }, basehead) {
    if (!git || !/^[0-9a-f]{40,64}\.\.\.[0-9a-f]{40,64}$/.test(basehead))
        return undefined;
    const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--find-renames'];
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--unified=3', '--inter-hunk-context=0'];
    try {
        return parseDiff((await git(['diff', ...plain, ...prefixes, basehead, '--'])).toString());
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/action/reply/comments.js
var comments = __webpack_require__(2899);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/action/reply/sanitize.js
var sanitize = __webpack_require__(766);
;// CONCATENATED MODULE: ./lib/action/reply/findings.js


/** How much a finding matters, the most first. */
const SEVERITIES = ['critical', 'major', 'minor', 'info'];
const LABELS = {
    critical: '🔴 **Critical**',
    major: '🟠 **Major**',
    minor: '🟡 **Minor**',
    info: '🔵 **Note**',
};
const FORM = /^<!-- codex-client-action finding="([0-9a-f]+)" fix="([0-9a-f]*)" -->/;
/** A finding as a review comment. `clean` makes a text harmless. */
function renderFinding(finding, clean) {
    const { text, fix = '' } = printOf(finding);
    return `<!-- codex-client-action finding="${text}" fix="${fix}" -->\n${describe(finding, clean)}`;
}
/** What a finding says: severity, words, suggestion. `language` names the suggestion's block. */
function describe({ severity, body, suggestion }, clean, language = 'suggestion') {
    const words = `${LABELS[severity]}\n\n${clean(body.trim())}`;
    return suggestion === undefined ? words : `${words}\n\n${(0,sanitize/* asCode */.q)(suggestion, language)}`;
}
/** The print of a finding. */
function printOf({ path, body, suggestion }) {
    return { path, text: hash(body), fix: suggestion === undefined ? undefined : hash(suggestion) };
}
/** Reads the print of a comment of ours; undefined where there is none. */
function readPrint(path, body) {
    const [, text, fix] = FORM.exec(body) ?? [];
    return text === undefined ? undefined : { path, text, fix: fix === '' ? undefined : fix };
}
/** Whether two findings are one: the same file, and the same words or the same suggestion. */
function sameFinding(a, b) {
    return a.path === b.path && (a.text === b.text || (a.fix !== undefined && a.fix === b.fix));
}
/** Letters and digits count, spaces and case do not. */
function hash(text) {
    const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
    return (0,external_node_crypto_.createHash)('sha256').update(plain).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./lib/action/reply/once.js
var once = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/action/reply/body.js
var body = __webpack_require__(6649);
;// CONCATENATED MODULE: ./lib/action/reply/review-body.js



const LIMIT = 64_000;
/** The text of a review: a line, and the findings that stand on no line, folded. What does not fit is for the summary. */
function reviewBody(facts) {
    const { posted, rest, misplaced, logUrl } = facts;
    const words = posted === 0 ? '' : posted === 1 ? 'Codex left a comment.' : `Codex left ${posted} comments.`;
    const nothing = rest.length + misplaced.length === 0 ? 'Codex has no remarks.' : 'Codex has remarks.';
    const blocks = [(0,body/* heading */.R_)(words === '' ? nothing : words, logUrl)];
    const overflow = [];
    let room = LIMIT;
    for (const [summary, findings] of [
        ['that GitHub does not show on a line', misplaced],
        ['more', rest],
    ]) {
        if (findings.length === 0)
            continue;
        const noun = findings.length === 1 ? 'remark' : 'remarks';
        const title = summary === 'more' ? `${findings.length} more ${noun}` : `${findings.length} ${noun} ${summary}`;
        const items = [];
        for (const finding of findings) {
            const item = itemOf(finding, facts);
            room -= item.length + 2;
            if (room > 0)
                items.push(item);
            else
                overflow.push(item);
        }
        blocks.push(`<details><summary>${title}</summary>\n\n${items.join('\n\n')}\n\n</details>`);
    }
    if (overflow.length > 0)
        blocks.push(`**${overflow.length} of them are in the [job summary](${logUrl}).**`);
    return { body: blocks.join('\n\n'), overflow: overflow.length > 0 ? overflow.join('\n\n') : undefined };
}
function itemOf(finding, { owner, repo, serverUrl, headSha }) {
    const { path, line, side, startLine } = finding;
    const clean = (text) => (0,sanitize/* sanitize */.a)(text, { serverUrl });
    const lines = startLine === undefined ? `line ${line}` : `lines ${startLine} to ${line}`;
    const where = `${path.replace(/[[\]\\`<>*_~&]/g, '\\$&')}, ${lines}`;
    const file = path.split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29');
    const range = startLine === undefined ? `L${line}` : `L${startLine}-L${line}`;
    const link = `${serverUrl}/${owner}/${repo}/blob/${headSha}/${file}#${range}`;
    const place = side === 'RIGHT' ? `[${where}](${link})` : `${where} before the change`;
    return `${clean(`#### ${place}`)}\n\n${describe(finding, clean, '')}`;
}

;// CONCATENATED MODULE: ./lib/action/reply/threads.js

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved path comments(first: 1) { nodes { viewerDidAuthor body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
/**
 * The findings that no open thread of ours says already. Where GitHub cannot be asked for
 * the threads, a repetition is better than a loss.
 */
async function withoutRepeats({ reader }, { owner, repo, number }, findings, signal) {
    const known = [];
    try {
        let after = null;
        do {
            const page = findings.length === 0
                ? {}
                : await reader.graphql(THREADS, { owner, repo, number, after, request: { signal } });
            const threads = page.repository?.pullRequest?.reviewThreads;
            for (const { isResolved, path, comments } of threads?.nodes ?? []) {
                const [first] = comments.nodes;
                const print = first?.viewerDidAuthor && !isResolved ? readPrint(path, first.body) : undefined;
                if (print)
                    known.push(print);
            }
            after = threads?.pageInfo.hasNextPage ? threads.pageInfo.endCursor : null;
        } while (after !== null);
    }
    catch {
        // Said above.
    }
    return findings.filter(finding => {
        const print = printOf(finding);
        return !known.some(other => sameFinding(print, other));
    });
}

;// CONCATENATED MODULE: ./lib/action/reply/review.js






const MOST_COMMENTS = 30;
/** Each costs three seconds. */
const MOST_TRIES = 16;
/**
 * Makes what `createReply` calls at the end: one review with all findings, at the commit the run has seen; none
 * where nothing was found, but for an approval. `hurried` is for a second call, after the first took too long: it
 * looks before it writes, and neither spaces requests nor tries them again. Never throws.
 */
function createReview(options) {
    /** Once it is posted, threads of ours say all of it. */
    let fresh;
    return async (outcome, signal, hurried = false) => {
        const { event, number, redact } = options;
        const { conclusion, logUrl } = outcome;
        if (conclusion !== 'success' && conclusion !== 'timed-out') {
            return { remarks: unpostedReview(options, outcome) };
        }
        const findings = options.findings.map(finding => redacted(finding, redact));
        const { urgent } = options.github;
        const github = hurried ? { ...options.github, octokit: urgent, reader: urgent } : options.github;
        fresh ??= await withoutRepeats(github, { ...event, number }, findings, signal);
        // What was not looked at to its end is not approved.
        const cutOff = options.reviewEvent === 'APPROVE' && conclusion !== 'success';
        const reviewEvent = cutOff ? 'COMMENT' : options.reviewEvent;
        if (fresh.length === 0 && reviewEvent !== 'APPROVE')
            return {};
        try {
            const sorted = [...fresh].sort(byWeight);
            return await post({ ...options, github, reviewEvent }, sorted, { logUrl, signal, hurried });
        }
        catch (error) {
            const { kind, message } = (0,once/* faultOf */.Kl)(error);
            const remedy = kind === 'refused' ? ' Give the job “permissions: pull-requests: write”.' : '';
            const notice = `The review could not be posted on #${number} (${message}); it is in the job summary.${remedy}`;
            return { remarks: unpostedReview({ ...options, findings: fresh }, outcome), notice };
        }
    };
}
/** The findings as a text for the summary; undefined when there are none. */
function unpostedReview(options, { logUrl }) {
    const { event, redact } = options;
    if (options.findings.length === 0)
        return undefined;
    const rest = options.findings.map(finding => redacted(finding, redact)).sort(byWeight);
    const { body, overflow } = reviewBody({ ...options, ...event, logUrl, posted: 0, rest, misplaced: [] });
    return overflow === undefined ? body : `${body}\n\n${overflow}`;
}
const redacted = (finding, redact) => ({
    ...finding,
    body: redact(finding.body),
    suggestion: finding.suggestion === undefined ? undefined : redact(finding.suggestion),
});
const byWeight = (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
const byPlace = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
async function post(options, findings, posting) {
    const { event, headSha, number } = options;
    const { logUrl } = posting;
    const rest = findings.slice(MOST_COMMENTS);
    const facts = { ...options, ...event, logUrl, rest };
    const write = reviewWriter(options, posting);
    const posted = [];
    const misplaced = [];
    let tries = 0;
    /** GitHub takes all comments of a review or none, and does not say which one it minds: halves tell. */
    const place = async (group) => {
        const others = tries === 0 ? rest : [];
        const { body } = reviewBody({ ...facts, posted: group.length, rest: others, misplaced: [] });
        if (tries++ >= MOST_TRIES)
            return void misplaced.push(...group);
        try {
            posted.push({ ...(await write(body, group, headSha)), count: group.length });
        }
        catch (error) {
            const { kind, message } = (0,once/* faultOf */.Kl)(error);
            if (kind !== 'invalid' && posted.length === 0)
                throw error;
            // A commit that was pushed over is no place for any of them.
            const hopeless = kind !== 'invalid' || group.length === 1 || /\bcommit/i.test(message);
            if (hopeless)
                return void misplaced.push(...group);
            const half = Math.ceil(group.length / 2);
            await place(group.slice(0, half));
            await place(group.slice(half));
        }
    };
    const placed = findings.slice(0, MOST_COMMENTS).sort(byPlace);
    if (placed.length > 0)
        await place(placed);
    const count = posted.reduce((sum, review) => sum + review.count, 0);
    const { body, overflow } = reviewBody({ ...facts, posted: count, misplaced });
    const [first] = posted;
    if (!first) {
        const { url } = await write(body, [], misplaced.length > 0 ? undefined : headSha);
        return { reviewUrl: url, remarks: overflow, notice: write.notice() };
    }
    try {
        if (tries > 1)
            await write.amend(first.id, body);
        return { reviewUrl: first.url, remarks: overflow, notice: write.notice() };
    }
    catch (error) {
        const left = { ...options, findings: [...misplaced, ...rest] };
        const notice = `What stands on no line of #${number} could not be added to the review (${(0,once/* faultOf */.Kl)(error).message}); it is in the job summary.`;
        return { reviewUrl: first.url, remarks: unpostedReview(left, posting), notice };
    }
}
/** Writes reviews, each exactly once. */
function reviewWriter(options, { signal, hurried }) {
    const { github, event, number, key } = options;
    const { owner, repo, serverUrl, runId, runAttempt } = event;
    const { pulls } = github.octokit.rest;
    const base = { owner, repo, pull_number: number, request: { signal } };
    const clean = (text) => (0,sanitize/* sanitize */.a)(text, { serverUrl });
    let reviewEvent = options.reviewEvent;
    let notice;
    let count = 0;
    const send = async (body, findings, commit) => {
        // GitHub takes HTML comments out of the text of a review; this is invisible, too.
        const name = `[codex-client-action]: # "${encodeURIComponent(key)} ${runId}.${runAttempt} ${++count}"`;
        const review = {
            body: `${body}\n\n${name}`,
            event: reviewEvent,
            ...(commit !== undefined && { commit_id: commit }),
            comments: findings.map(finding => ({
                path: finding.path,
                line: finding.line,
                side: finding.side,
                ...(finding.startLine !== undefined && { start_line: finding.startLine, start_side: finding.side }),
                body: renderFinding(finding, clean),
            })),
        };
        const look = async () => {
            const all = await github.octokit.paginate(pulls.listReviews, { ...base, per_page: 100 });
            const named = all.filter(({ body }) => body.includes(name));
            if (named.length === 0)
                return undefined;
            const login = await (0,comments/* ownLogin */.C4)(github);
            return named.find(({ user }) => [login, `${login}[bot]`].includes(user?.login ?? ''));
        };
        const create = async () => (await pulls.createReview({ ...base, ...review })).data;
        const wait = (seconds) => github.wait(seconds, signal);
        const { id, html_url: url } = (hurried ? await look() : undefined) ?? (await (0,once/* once */.Oo)({ create, look, wait }));
        return { id, url };
    };
    /** Nobody may approve or refuse their own pull request, and GITHUB_TOKEN may approve only where that is allowed. */
    const write = async (body, findings, commit) => {
        try {
            return await send(body, findings, commit);
        }
        catch (error) {
            const { kind, message } = (0,once/* faultOf */.Kl)(error);
            const notAllowed = kind === 'invalid' && /own pull request|not permitted to/i.test(message);
            if (!notAllowed || reviewEvent === 'COMMENT')
                throw error;
            notice = `The review was posted as a comment: GitHub does not take ${reviewEvent} from this token here (${message}).`;
            reviewEvent = 'COMMENT';
            return send(body, findings, commit);
        }
    };
    const amend = (review_id, body) => pulls.updateReview({ ...base, review_id, body });
    return Object.assign(write, { amend, notice: () => notice });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/action/reply/anchors.js
const MOST_NAMED = 20;
/**
 * Tells whether GitHub takes a comment there: on lines that one hunk of the file shows on that side. A path from
 * before a rename becomes the new one; a range of one line becomes a line; an unchanged line of the left side the
 * same line of the right side, where every version of GitHub takes it.
 */
function judgeAnchor(files, wish) {
    const path = wish.path.replace(/^(?:\.\/)+/, '');
    // A file that becomes a link, say, is in the diff twice.
    const current = files.filter(file => file.path === path);
    const [file, ...others] = current.length > 0 ? current : files.filter(file => file.previous === path);
    if (!file)
        return { problem: `${quoted(path)} is not in the diff. ${nearestPaths(files, path)}` };
    const hunks = [file, ...others].flatMap(({ hunks }) => hunks);
    if (hunks.length === 0) {
        return {
            problem: `${quoted(path)} is in the diff, but has no lines there: it is binary, only renamed, or too large.`,
        };
    }
    const { line, side } = wish;
    const start = wish.startLine ?? line;
    if (start > line)
        return { problem: `start_line ${start} is after line ${line}.` };
    const ranges = hunks.map(hunk => rangeOf(hunk, side));
    const at = ranges.findIndex(({ first, last }) => first <= line && line <= last);
    const [hunk, range] = [hunks[at], ranges[at]];
    if (!hunk || !range) {
        return {
            problem: `Line ${line} of ${quoted(file.path)} is not in the diff (${side}). ${nearestLines(ranges, line)}`,
        };
    }
    if (start < range.first) {
        return {
            problem: `Lines ${start} to ${line} of ${quoted(file.path)} are not in one hunk (${side}). The hunk of line ${line} has the lines ${range.first} to ${range.last}.`,
        };
    }
    return { anchor: settled(hunk, { path: file.path, side, line, start }) };
}
function settled(hunk, { path, side, line, start }) {
    const [from, to] = side === 'LEFT' ? [unchanged(hunk, start), unchanged(hunk, line)] : [];
    const moved = from !== undefined && to !== undefined;
    const [first, last] = moved ? [from, to] : [start, line];
    const anchor = { path, side: moved ? 'RIGHT' : side, line: last };
    return first < last ? { ...anchor, startLine: first } : anchor;
}
/** The new number of an old line that did not change. */
function unchanged({ oldStart, newStart, kinds }, wanted) {
    let [old, fresh] = [oldStart, newStart];
    for (const kind of kinds) {
        if (old === wanted && kind !== '+')
            return kind === ' ' ? fresh : undefined;
        if (kind !== '+')
            old++;
        if (kind !== '-')
            fresh++;
    }
    return undefined;
}
/** The lines a hunk shows on a side; `last` is before `first` when it shows none. */
function rangeOf({ oldStart, oldLines, newStart, newLines }, side) {
    const [first, count] = side === 'LEFT' ? [oldStart, oldLines] : [newStart, newLines];
    return { first, last: first + count - 1 };
}
function nearestLines(ranges, line) {
    const shown = ranges.filter(({ first, last }) => first <= last);
    const before = shown.filter(({ last }) => last < line).at(-1);
    const after = shown.find(({ first }) => first > line);
    const words = [before, after].flatMap(range => (range ? [`${range.first} to ${range.last}`] : []));
    return words.length > 0 ? `The nearest lines that are: ${words.join(' and ')}.` : 'No line of that side is.';
}
function nearestPaths(files, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const commentable = files.filter(({ hunks }) => hunks.length > 0).map(file => file.path);
    if (commentable.length === 0)
        return 'No file in it has lines to comment on.';
    const alike = commentable.filter(other => other === name || other.endsWith(`/${name}`));
    const named = (alike.length > 0 ? alike : commentable).slice(0, MOST_NAMED).map(quoted);
    const rest = alike.length > 0 ? 0 : commentable.length - named.length;
    return `The files that are: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
const quoted = (path) => JSON.stringify(path);

;// CONCATENATED MODULE: ./lib/action/tools/review.js




/** Most findings of one run; more than that nobody reads. */
const MOST_FINDINGS = 100;
const LONGEST_TEXT = 10_000;
const input = {
    path: schemas/* string */.YjP().min(1).describe('Path of the file, as the diff names it.'),
    line: schemas/* int */.Whr()
        .min(1)
        .describe('The line, or the last line of a range: its number in the file after the change, or before it with side LEFT.'),
    start_line: schemas/* int */.Whr().min(1).optional().describe('First line of a range within one hunk of the diff.'),
    side: schemas/* enum */.k5n(['LEFT', 'RIGHT']).default('RIGHT').describe('LEFT for a deleted line, RIGHT for any other.'),
    severity: schemas/* enum */.k5n(SEVERITIES).describe('How much it matters.'),
    body: schemas/* string */.YjP().trim().min(1).max(LONGEST_TEXT).describe('What is wrong and why, in Markdown.'),
    suggestion: schemas/* string */.YjP()
        .max(LONGEST_TEXT)
        .optional()
        .describe('The text that should replace all the lines, with their indentation; only with side RIGHT.'),
};
/** Makes the tool for one diff, which may still be on its way. */
function createReviewTool(diff) {
    const findings = [];
    const fetched = async () => {
        try {
            return await diff;
        }
        catch (error) {
            throw new Error(`The diff could not be had (${(0,errors/* messageOf */.bD)(error)}): say it in the reply instead.`);
        }
    };
    return {
        name: 'review_comment',
        description: 'Leave a comment on a line or a range of lines of the pull request’s diff. Use it once for each finding. The comments are posted together when you are done.',
        input,
        findings,
        handler: async ({ path, line, start_line: startLine, side, severity, body, suggestion }) => {
            if (suggestion !== undefined && side === 'LEFT') {
                throw new Error('A suggestion replaces lines after the change: use side RIGHT, or leave it out.');
            }
            const { files, notes } = await fetched();
            const judgement = judgeAnchor(files, { path, line, side, startLine });
            if ('problem' in judgement)
                throw new Error([judgement.problem, ...notes].join(' '));
            const finding = { ...judgement.anchor, severity, body, suggestion };
            const print = printOf(finding);
            const known = findings.some(other => other.line === finding.line && sameFinding(print, printOf(other)));
            if (known)
                return 'This comment is noted already.';
            if (findings.length >= MOST_FINDINGS) {
                throw new Error(`There are ${MOST_FINDINGS} comments already: say what is left in the reply.`);
            }
            findings.push(finding);
            const { startLine: first, line: last } = finding;
            return `Noted for ${finding.path}, ${first === undefined ? `line ${last}` : `lines ${first} to ${last}`}.`;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/reviewing.js






/** The server's name in Codex. */
const SERVER_NAME = 'inline_review';
/** A first call waits for the diff. */
const TOOL_TIMEOUT_SEC = 120;
/** Begins to fetch the diff, and offers the tool. */
async function openReviewing(options) {
    const { github, event, number, headSha, git } = options;
    const { owner, repo } = event;
    const diff = fetchDiff({ octokit: github.octokit, owner, repo, number, headSha, git });
    let fetched;
    let problem = '';
    diff.then(done => (fetched = done), (error) => (problem = (0,errors/* messageOf */.bD)(error)));
    const made = createReviewTool(diff);
    const server = await (0,tools_server/* createToolServer */.K)([(0,tool/* tool */.z)(made, made.handler)], { name: SERVER_NAME });
    /** One for all calls: it knows what it has posted. */
    let review;
    const factsOf = ({ headSha }) => ({ ...options, headSha, findings: made.findings });
    return {
        server: { ...server.config, toolTimeoutSec: TOOL_TIMEOUT_SEC },
        close: () => server.close(),
        unposted: outcome => fetched && unpostedReview(factsOf(fetched), outcome),
        post: async (outcome, signal, hurried = false) => {
            if (fetched === undefined) {
                return {
                    notice: `There is no review of #${number}: its diff could not be had (${problem || 'no answer yet'}).`,
                };
            }
            review ??= createReview(factsOf(fetched));
            const posted = await review(outcome, signal, hurried);
            const notices = [...fetched.notes, posted.notice].filter(text => text !== undefined);
            return { ...posted, notice: notices.length > 0 ? notices.join(' ') : undefined };
        },
    };
}


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
    const { CallToolRequestSchema, ListToolsRequestSchema, Server, StreamableHTTPServerTransport } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(330), __webpack_require__.e(469), __webpack_require__.e(373), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 31));
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


/***/ })

};
