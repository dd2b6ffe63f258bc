export const id = 486;
export const ids = [486];
export const modules = {

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   HN: () => (/* binding */ joinBody),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);


/** Most commands and files that are told one by one. */
const MOST_ROWS = 50;
const LONGEST_CELL = 200;
const LONGEST_REASON = 2_000;
/** The blocks of a reply. `clean` makes a text harmless; the reply itself is left to the caller. */
function bodyOf(outcome, clean) {
    return { head: headOf(outcome, clean), reply: outcome.message?.trim() ?? '', tail: tailOf(outcome) };
}
/** Head, reply and tail as one text. */
function joinBody({ head, reply, tail }) {
    return [head, reply, tail].filter(block => block !== '').join('\n\n');
}
/** The first line of a reply, and of what stands in its place while Codex works. */
const heading = (words, logUrl) => `**${words}** · [log](${logUrl})`;
function headOf({ conclusion, reason, remedy, message, logUrl }, clean) {
    const lines = [heading(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADLINES */ .O[conclusion], logUrl)];
    if (conclusion !== 'success') {
        if (reason)
            lines.push(clean(cut(reason, LONGEST_REASON)));
        if (remedy)
            lines.push(`**What to do:** ${clean(cut(remedy, LONGEST_REASON))}`);
        if (message?.trim())
            lines.push('What Codex had written by then:');
    }
    return lines.join('\n\n');
}
function tailOf(outcome) {
    return ['---', foldedOf(outcome.stats), footerOf(outcome)].filter(block => block !== '').join('\n\n');
}
function foldedOf({ commands, changes }) {
    const counts = [count(commands.length, 'command'), count(changes.length, 'changed file')].filter(text => text !== '');
    if (counts.length === 0)
        return '';
    const rows = [
        ...table(['Command', 'Exit', 'Time'], commands.map(({ command, exitCode, durationMs }) => [
            code(command),
            exitCode === undefined ? '–' : `${exitCode === 0 ? '✓' : '✗'} ${exitCode}`,
            durationMs === undefined ? '' : duration(durationMs),
        ])),
        ...table(['File', 'Lines'], changes.map(({ path, added, removed }) => [
            code(path),
            [added === undefined ? '' : `+${added}`, removed === undefined ? '' : `−${removed}`].join(' ').trim(),
        ])),
    ];
    return [`<details><summary>${counts.join(', ')}</summary>`, ...rows, '</details>'].join('\n\n');
}
function table(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = [line(head), line(head.map(() => '---')), ...rows.slice(0, MOST_ROWS).map(line)].join('\n');
    const rest = rows.length - MOST_ROWS;
    return rest > 0 ? [shown, `… and ${rest} more.`] : [shown];
}
function footerOf({ model, codexVersion, stats, logUrl }) {
    const parts = [
        model === undefined ? '' : code(model),
        stats.usage ? tokens(stats.usage) : '',
        duration(stats.durationMs),
        codexVersion === undefined ? '' : `Codex ${code(codexVersion)}`,
        `[log](${logUrl})`,
    ];
    return `<sub>${parts.filter(part => part !== '').join(' · ')}</sub>`;
}
function tokens({ input_tokens, cached_input_tokens, output_tokens, total_tokens, }) {
    const cached = cached_input_tokens > 0 ? `, ${(0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(cached_input_tokens)} of it cached` : '';
    return `${(0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(total_tokens)} tokens (${(0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(input_tokens)} in${cached}, ${(0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(output_tokens)} out)`;
}
const count = (value, noun) => value === 0 ? '' : `${value} ${noun}${value === 1 ? '' : 's'}`;
/** A time a person reads at a glance: `340 ms`, `3.2 s`, `4 min 5 s`. */
function duration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** Any text as a code span on one line that stands in a table cell; long ones are cut. */
function code(text) {
    const line = text.replace(/\s+/gu, ' ').trim();
    const shown = cut(line, LONGEST_CELL);
    if (shown === '')
        return '';
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const inner = longest > 0 ? ` ${shown} ` : shown;
    // A pipe ends a cell even inside a code span; GitHub takes `\|` there for a pipe.
    return `${fence}${inner.replaceAll('|', '\\|')}${fence}`;
}
/** At most `most` code points of a text, with a sign that there was more. */
function cut(text, most) {
    const points = [...text];
    return points.length > most ? `${points.slice(0, most).join('')}…` : text;
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   gD: () => (/* binding */ DEFAULT_AUTHOR),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);

/** The comments of a place. Errors are Octokit's. */
function commentsOf(sending, place) {
    return place.kind === 'thread' ? threadComments(sending, place) : issueComments(sending, place.number);
}
const commentOf = (raw) => ({
    id: raw.id,
    nodeId: raw.node_id,
    url: raw.html_url,
    body: raw.body ?? '',
    author: raw.user?.login ?? '',
});
function issueComments({ octokit, owner, repo, signal }, issue_number) {
    const { issues } = octokit.rest;
    const base = { owner, repo, request: signal ? { signal } : {} };
    return {
        list: async () => (await octokit.paginate(issues.listComments, { ...base, issue_number, per_page: 100 })).map(commentOf),
        create: async (body) => commentOf((await issues.createComment({ ...base, issue_number, body })).data),
        update: async (comment_id, body) => commentOf((await issues.updateComment({ ...base, comment_id, body })).data),
        remove: comment_id => gone(issues.deleteComment({ ...base, comment_id })),
    };
}
function threadComments({ octokit, owner, repo, signal }, { number: pull_number, commentId: comment_id }) {
    const { pulls } = octokit.rest;
    const base = { owner, repo, request: signal ? { signal } : {} };
    return {
        list: async () => (await octokit.paginate(pulls.listReviewComments, { ...base, pull_number, per_page: 100 }))
            .filter(comment => comment.in_reply_to_id === comment_id)
            .map(commentOf),
        create: async (body) => commentOf((await pulls.createReplyForReviewComment({ ...base, pull_number, comment_id, body })).data),
        update: async (id, body) => commentOf((await pulls.updateReviewComment({ ...base, comment_id: id, body })).data),
        remove: id => gone(pulls.deleteReviewComment({ ...base, comment_id: id })),
    };
}
async function gone(deletion) {
    try {
        await deletion;
    }
    catch (error) {
        if ((0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(error).status !== 404)
            throw error;
    }
}
/** The author `GITHUB_TOKEN` writes as. */
const DEFAULT_AUTHOR = 'github-actions[bot]';
/**
 * The login this token writes as. A token of the job or of an app has no `GET /user`, only GraphQL's `viewer`; one
 * that is refused both is taken to be the job's own. Rejects where GitHub may yet tell.
 */
async function ownLogin({ reader, octokit }) {
    try {
        const { viewer } = await reader.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        try {
            return (await octokit.rest.users.getAuthenticated()).data.login;
        }
        catch (second) {
            for (const each of [error, second])
                if (!isRefusal(each))
                    throw each;
            return DEFAULT_AUTHOR;
        }
    }
}
/** GraphQL refuses in an answer of status 200. */
const isRefusal = (error) => (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(error).kind === 'refused' || (error instanceof Error && error.name === 'GraphqlResponseError');


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Session: () => (/* binding */ Session)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/client/client.js + 8 modules
var client_client = __webpack_require__(9893);
// EXTERNAL MODULE: ./lib/guard/redact.js + 5 modules
var redact = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/wire/select.js
var wire_select = __webpack_require__(3097);
// EXTERNAL MODULE: ./lib/deferred.js
var deferred = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/action/log/format.js
var format = __webpack_require__(1096);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/guard/git-config.js
var git_config = __webpack_require__(9976);
;// CONCATENATED MODULE: ./lib/action/git/repository.js
/** Finds the repository a directory belongs to by looking, without running git: git would obey what it finds. */



/** The repository whose files lie in `root` itself, or undefined. */
async function repositoryAt(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const gitDir = await gitDirOf(dotGit, root);
    if (gitDir === undefined || !(await exists((0,external_node_path_.join)(gitDir, 'HEAD'))))
        return undefined;
    const common = await firstLine((0,external_node_path_.join)(gitDir, 'commondir'));
    const commonDir = common === undefined ? gitDir : (0,external_node_path_.resolve)(gitDir, common);
    const objects = (0,external_node_path_.join)(commonDir, 'objects');
    if (!(await exists(objects)))
        return undefined;
    return { root, gitDir, commonDir, objects, config: (0,external_node_path_.join)(commonDir, 'config') };
}
/** The repository that `directory` lies in, looked for up to `top`. Both are real paths. */
async function repositoryOf(directory, top) {
    for (let root = directory;; root = (0,external_node_path_.dirname)(root)) {
        const found = await repositoryAt(root);
        if (found || root === top || root === (0,external_node_path_.dirname)(root))
            return found;
    }
}
async function gitDirOf(dotGit, root) {
    const stats = await (0,promises_.lstat)(dotGit).catch(() => undefined);
    if (stats?.isDirectory() || stats?.isSymbolicLink())
        return (0,promises_.realpath)(dotGit).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const pointer = /^gitdir: (.+)$/.exec((await firstLine(dotGit)) ?? '')?.[1];
    return pointer === undefined ? undefined : (0,promises_.realpath)((0,external_node_path_.resolve)(root, pointer)).catch(() => undefined);
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** The first line of a small file. */
async function firstLine(path) {
    return (await readText(path, 8192))?.split(/\r?\n/, 1)[0];
}
/** The text of a regular file of at most `largest` bytes. Does not wait at a fifo. */
async function readText(path, largest) {
    const { O_RDONLY, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const file = await (0,promises_.open)(path, O_RDONLY | O_NONBLOCK).catch(() => undefined);
    try {
        const stats = await file?.stat();
        return stats?.isFile() && stats.size <= largest ? await file?.readFile('utf8') : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close();
    }
}

;// CONCATENATED MODULE: ./lib/action/git/guarded.js
/**
 * Git that can be let loose on a workspace of a stranger: a GIT_DIR of our own, with our configuration and index, that
 * borrows the repository's objects. Nothing the repository, the user or the machine configures is obeyed: no hook, no
 * file system monitor, no filter, no external diff, no repository that lies about.
 */






/** A git that waits (for a fifo, say) is ended. */
const TIMEOUT_MS = 60_000;
/** Largest output that is kept in memory. */
const MAX_OUTPUT = 256 * 1024 * 1024;
const STDERR_LENGTH = 2000;
/** Larger files are no configuration of git's. */
const MAX_CONFIG = 10 * 1024 * 1024;
/** Settings of a repository that say how its files are read, and run nothing. */
const HARMLESS = [
    ...['core.autocrlf', 'core.eol', 'core.filemode', 'core.symlinks', 'core.ignorecase'],
    'core.precomposeunicode',
];
/** Makes the private GIT_DIR. The repository itself is only read. */
async function openGuardedGit(options) {
    const { git, gitDir, repository, workTree, signal } = options;
    for (const folder of ['objects/info', 'refs/heads', 'info'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, folder), { recursive: true, mode: 0o700 });
    const settings = repository ? await readSettings(repository.config) : new Map();
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), configText(settings)),
        // Above every .gitattributes of the work tree.
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'info', 'attributes'), `${ATTRIBUTES}\n`),
        ...(repository ? borrow(repository, gitDir) : []),
    ]);
    // For a git that is a script.
    const PATH = process.platform === 'win32' ? undefined : [(0,external_node_path_.dirname)(git), '/usr/bin', '/bin'].join(':');
    const env = environment({ ...(PATH !== undefined && { PATH }), GIT_DIR: gitDir, GIT_WORK_TREE: workTree }, gitDir);
    const until = (signal) => ({
        gitDir,
        run: (args, run = {}) => execute(git, [...GLOBAL, ...args], { ...run, env, cwd: workTree, signal }),
        until,
    });
    return until(signal);
}
/** For every file, whatever a .gitattributes says. */
const ATTRIBUTES = '* -filter !diff !merge';
/** Files are taken as they are from now on: one that is not in the encoding that a .gitattributes tells stops git. */
function ignoreEncodings({ gitDir }) {
    return (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'info', 'attributes'), `${ATTRIBUTES} !working-tree-encoding\n`);
}
const GLOBAL = [
    '--no-pager',
    '--literal-pathspecs',
    '--no-optional-locks',
    '-c',
    'safe.bareRepository=explicit',
];
function configText(settings) {
    const format = settings.get('extensions.objectformat') === 'sha256';
    const lines = [
        '[core]',
        `\trepositoryformatversion = ${format ? 1 : 0}`,
        '\tbare = false',
        `\thooksPath = ${external_node_os_.devNull}`,
        `\tattributesFile = ${external_node_os_.devNull}`,
        `\texcludesFile = ${external_node_os_.devNull}`,
        '\tfsmonitor = false',
        '\tuntrackedCache = false',
        '\tquotePath = false',
        '\tcompression = 0',
        ...HARMLESS.flatMap(name => {
            const value = settings.get(name);
            return value !== undefined && /^[a-z]+$/i.test(value)
                ? [`\t${name.slice('core.'.length)} = ${value}`]
                : [];
        }),
        ...(format ? ['[extensions]', '\tobjectFormat = sha256'] : []),
        '[gc]\n\tauto = 0',
        '[submodule]\n\trecurse = false',
        '[index]\n\tsparse = false',
        '[protocol]\n\tallow = never',
    ];
    return `${lines.join('\n')}\n`;
}
/** What is taken over: the index, with the sizes and times of files it knows; rules of what to ignore; the objects. */
function borrow(repository, gitDir) {
    const { objects } = repository;
    const quoted = /^["#]|[\n\\]/.test(objects)
        ? `"${objects.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
        : objects;
    const optional = (from, to) => (0,promises_.copyFile)(from, (0,external_node_path_.join)(gitDir, to)).catch(() => undefined);
    return [
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), `${quoted}\n`),
        optional((0,external_node_path_.join)(repository.commonDir, 'info', 'exclude'), 'info/exclude'),
        optional((0,external_node_path_.join)(repository.commonDir, 'shallow'), 'shallow'),
        optional((0,external_node_path_.join)(repository.gitDir, 'index'), 'index'),
        (0,promises_.readdir)(repository.gitDir).then(names => Promise.all(names
            .filter(name => /^sharedindex\.[0-9a-f]+$/.test(name))
            .map(name => optional((0,external_node_path_.join)(repository.gitDir, name), name)))),
    ];
}
/** Reads a configuration file as data: no includes, nothing of it in force. */
async function readSettings(config) {
    const text = (await readText(config, MAX_CONFIG)) ?? '';
    const entries = (0,git_config/* readConfig */.X)(text).filter(({ subsection }) => subsection === '');
    return new Map(entries.map(({ section, key, value, start, end }) => [
        `${section}.${key}`,
        // A key alone is true.
        text.slice(start, end).includes('=') ? value : 'true',
    ]));
}
function environment(own, home) {
    return {
        ...own,
        HOME: home,
        XDG_CONFIG_HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: external_node_os_.devNull,
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...(process.platform === 'win32' && process.env['SystemRoot']
            ? { SystemRoot: process.env['SystemRoot'] }
            : {}),
    };
}
function execute(git, args, options) {
    const { input, stdout, env, cwd, signal, timeoutMs = TIMEOUT_MS } = options;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(git, args, {
            env,
            cwd,
            ...(signal && { signal }),
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            windowsHide: true,
            stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
        });
        const said = [];
        let size = 0;
        let errors = '';
        child.stdout?.on('data', (piece) => {
            size += piece.length;
            if (size > MAX_OUTPUT)
                child.kill('SIGKILL');
            else
                said.push(piece);
        });
        child.stderr?.setEncoding('utf8').on('data', (piece) => {
            errors = (errors + piece).slice(-STDERR_LENGTH);
        });
        child.once('error', reject);
        child.once('close', (code, killed) => {
            if (code === 0 && size <= MAX_OUTPUT)
                return resolve(Buffer.concat(said));
            const how = killed ? `was ended by ${killed}` : `failed with ${code}`;
            reject(new Error(`git ${args.slice(GLOBAL.length)[0] ?? args[0]} ${how}: ${errors.trim()}`));
        });
        // A git that ended early does not read; its exit code tells why.
        child.stdin?.on('error', () => undefined).end(input ?? '');
    });
}

;// CONCATENATED MODULE: ./lib/action/git/tree.js
/** The state of a work tree as a git tree: what git would add, hashed into a private place, nothing of it run. */




/** Files larger than this, in bytes, are told apart by size and times only and never stand in a patch. */
const MAX_FILE = 32 * 1024 * 1024;
/** No more than this is hashed for one state: bytes, files. */
const MAX_BYTES = 1024 * 1024 * 1024;
const MAX_FILES = 200_000;
/**
 * Hashes what changed since the git's index was last written. Rejects when it is too much.
 * @param excluded files that are not the workspace's, as text
 * @param before the state it is compared with: what was too large then stays out, and what was there, ignored, is no news
 */
async function takeState(git, workTree, excluded, before) {
    // Nobody else writes this index, and a submodule is never added to it.
    const { candidates, ignored, modules } = before
        ? { ...before, candidates: await listCandidates(git) }
        : await listEverything(git);
    const state = {
        large: new Map(),
        nested: [],
        unreadable: [],
        ignored,
        modules: new Set(modules),
    };
    const wasThere = before === undefined ? () => false : ignoredBefore(before.ignored, git);
    const behindLink = linkFinder(workTree);
    const add = [];
    const remove = [];
    let bytes = 0;
    for (const [path, untracked] of candidates) {
        const stats = behindLink(path) ? undefined : look(workTree, path);
        if (path.endsWith('/'))
            state.nested.push(path);
        else if (excluded.has(display(path)) || (stats?.isDirectory() && modules.has(path)))
            continue;
        else if (untracked && stats !== undefined && wasThere(path, stats))
            continue;
        else if (!stats?.isFile() && !stats?.isSymbolicLink())
            remove.push(path);
        else if (before?.large.has(path) || stats.size > MAX_FILE) {
            state.large.set(path, {
                print: [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join(' '),
                untracked,
            });
        }
        else if (stats.isFile() && !readable(workTree, path))
            state.unreadable.push(path);
        else {
            bytes += Number(stats.size);
            add.push(path);
        }
    }
    if (bytes > MAX_BYTES || add.length > MAX_FILES) {
        throw new Error(`too much is not committed to keep track of (${(0,format/* plural */.LS)(add.length, 'file')}, ${(0,format/* bytes */.ee)(bytes)})`);
    }
    // The index needs no update: it is this state already, and the trees of before and now would be the same.
    if (add.length + remove.length === 0)
        return state;
    const old = before && (await writeTree(git));
    // First what is gone: a directory may have taken the place of a file.
    if (remove.length > 0)
        await feed(git, ['update-index', '-z', '--force-remove', '--stdin'], remove);
    const adding = ['update-index', '-z', '--add', '--remove', '--stdin'];
    if (add.length > 0) {
        try {
            await feed(git, adding, add);
        }
        catch {
            await ignoreEncodings(git);
            await feed(git, adding, add);
        }
    }
    for (const path of [...remove, ...add])
        state.modules.delete(path);
    if (old !== undefined)
        state.trees = [old, await writeTree(git)];
    return state;
}
async function writeTree(git) {
    return (await git.run(['write-tree', '--missing-ok'])).toString().trim();
}
/** What the first state is taken from. Entries that git was told not to look at are looked at all the same. */
async function listEverything(git) {
    const [entries, listed, ignored] = await Promise.all([
        list(git, ['ls-files', '-z', '-v', '--stage']),
        listCandidates(git),
        listIgnored(git),
    ]);
    // An entry: a letter, mode, object id and stage, a tab, the path.
    const pathsOf = (pattern) => entries.filter(entry => pattern.test(entry)).map(entry => entry.slice(entry.indexOf('\t') + 1));
    const unseen = pathsOf(/^[a-z] /);
    if (unseen.length > 0)
        await feed(git, ['update-index', '-z', '--no-assume-unchanged', '--stdin'], unseen);
    const candidates = unseen.length > 0 ? await listCandidates(git) : listed;
    // The unmerged ones: they may be as the work tree has them, but a tree has none.
    for (const path of pathsOf(/^[^\t]* [123]\t/))
        candidates.set(path, false);
    return { candidates, ignored, modules: new Set(pathsOf(/^. 160000 /)) };
}
/** What may differ from the index, and whether the index does not know it. */
async function listCandidates(git) {
    const args = ['ls-files', '-z', '-t', '--modified', '--deleted', '--others', '--exclude-standard'];
    return new Map((await list(git, args)).map(entry => [entry.slice(2), entry.startsWith('?')]));
}
async function listIgnored(git) {
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    return new Set(await list(git, args));
}
/** Tells of files that lay, as they are, where git ignored everything when it was opened: rules may change. */
function ignoredBefore(ignored, { gitDir }) {
    const opened = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(gitDir, 'HEAD'), { bigint: true }).ctimeNs;
    const isIgnored = (path) => {
        if (ignored.has(path))
            return true;
        for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
            if (ignored.has(path.slice(0, end + 1)))
                return true;
        return false;
    };
    return (path, { ctimeNs }) => ctimeNs < opened && isIgnored(path);
}
/** What a command with `-z` prints. */
async function list(git, args) {
    const text = (await git.run(args)).toString('latin1');
    return text === '' ? [] : text.slice(0, -1).split('\0');
}
/** A path as text. */
function display(path) {
    return Buffer.from(path, 'latin1').toString('utf8');
}
/** What stands at a path, links not followed. */
function look(workTree, path) {
    try {
        return (0,external_node_fs_.lstatSync)(place(workTree, path), { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/** Tells of paths that lead through a link: what stands there is not at that path. */
function linkFinder(workTree) {
    const known = new Map([['', false]]);
    const isLinked = (folder) => {
        let linked = known.get(folder);
        if (linked === undefined) {
            linked = behindLink(folder) || look(workTree, folder)?.isSymbolicLink() === true;
            known.set(folder, linked);
        }
        return linked;
    };
    const behindLink = (path) => isLinked(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return behindLink;
}
function feed(git, args, paths) {
    return git.run(args, { input: Buffer.from(`${paths.join('\0')}\0`, 'latin1') });
}
function place(workTree, path) {
    return Buffer.concat([Buffer.from(workTree + external_node_path_.sep), Buffer.from(path, 'latin1')]);
}
function readable(workTree, path) {
    try {
        (0,external_node_fs_.accessSync)(place(workTree, path), external_node_fs_.constants.R_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/action/git/diff.js
/** What lies between two trees: the list of files, the patch, and whether a secret is in it. */



/** Larger patches are not kept, in bytes. */
const MAX_PATCH = 100 * 1024 * 1024;
const LOOK = 1024 * 1024;
/** A secret is not longer, in whatever encoding. */
const OVERLAP = 16 * 1024;
const DIFF = ['diff-tree', '-r', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color'];
/** The files that differ between two trees, in git's order. */
async function changedFiles(git, before, after) {
    const text = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1');
    const fields = text.split('\0');
    const files = new Map();
    for (let i = 0; i < fields.length; i++) {
        const field = fields[i] ?? '';
        if (field.startsWith(':')) {
            const path = fields[++i] ?? '';
            files.set(path, { path: display(path), status: statusOf(field.slice(-1)) });
            continue;
        }
        const [, added = '', removed = '', path = ''] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(field) ?? [];
        const file = files.get(path);
        if (file && added !== '-') {
            file.added = Number(added);
            file.removed = Number(removed);
        }
    }
    return [...files.values()];
}
const statusOf = (letter) => letter === 'A' || letter === 'D' || letter === 'T' ? letter : 'M';
/**
 * Appends the patch to a file, which is made when it is not there: readable by its owner only, never through a link.
 * `git apply` takes it. Paths begin with `prefix`.
 */
async function appendPatch(git, before, after, file, prefix) {
    const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const stdout = (0,external_node_fs_.openSync)(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
    try {
        const names = [`--src-prefix=a/${prefix}`, `--dst-prefix=b/${prefix}`];
        await git.run([...DIFF, '-p', '--binary', '--full-index', ...names, before, after], { stdout });
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
    }
}
/** Why a patch must not be kept: it is too large, or holds a secret. */
function faultOf(file, found) {
    const fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if ((0,external_node_fs_.fstatSync)(fd).size > MAX_PATCH)
            return 'too large';
        const [decoder, piece] = [new external_node_string_decoder_.StringDecoder('utf8'), Buffer.alloc(LOOK)];
        let text = '';
        for (let size; (size = (0,external_node_fs_.readSync)(fd, piece)) > 0;) {
            text = text.slice(-OVERLAP) + decoder.write(piece.subarray(0, size));
            if (found(text))
                return 'secret';
        }
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Whether a binary file of the patch holds a secret: there it is compressed. */
async function secretInBinaries(git, before, after, found) {
    const raw = (await git.run([...DIFF, '-z', '--raw', '--numstat', before, after])).toString('latin1');
    const binary = new Set([...raw.matchAll(/(?<=^|\0)-\t-\t([^\0]+)/g)].map(match => match[1]));
    for (const [, old = '', now = '', path] of raw.matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)/g)) {
        if (!binary.has(path))
            continue;
        for (const id of [old, now]) {
            if (/^0+$/.test(id))
                continue;
            const blob = await git.run(['cat-file', 'blob', id]);
            // As bytes, and without the zeros that lie between letters of two bytes.
            const text = blob.toString('latin1');
            if (found(text) || found(text.replaceAll('\0', '')))
                return true;
        }
    }
    return false;
}
/** Removes a file that must not stay. */
function discard(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
        // It was never made.
    }
}

;// CONCATENATED MODULE: ./lib/action/changes.js
/** What a run changed in the workspace, by edits and by commands, in any state the workspace was in before. */





/** Repositories within the repository that are looked at, too. */
const MAX_NESTED = 20;
/**
 * Remembers the state of the workspace: the repository that holds `directory` (or the directory itself), its submodules
 * and the repositories checked out within it. Rejects when git cannot, or when there is too much to remember.
 */
async function takeSnapshot(options) {
    const { workspace, directory } = options;
    const home = (await repositoryOf(directory, workspace))?.root ?? directory;
    const tracked = [];
    const visit = async (root) => {
        const one = await track(root, prefixOf(home, root), tracked.length, options);
        tracked.push(one);
        const within = [...one.before.modules, ...one.before.nested.map(path => path.slice(0, -1))];
        for (const path of within) {
            const inner = (0,external_node_path_.join)(root, display(path));
            if (tracked.length > MAX_NESTED || (await repositoryAt(inner)) === undefined)
                continue;
            await visit(inner);
        }
    };
    await visit(home);
    return { changes: request => compare(tracked, workspace, request) };
}
async function track(root, prefix, number, options) {
    const { git, scratch, exclude = [], signal } = options;
    const repository = await repositoryAt(root);
    const guarded = await openGuardedGit({
        git,
        gitDir: (0,external_node_path_.join)(scratch, `git-${number}`),
        repository,
        workTree: root,
        signal,
    });
    const excluded = new Set(exclude.map(path => slashes((0,external_node_path_.relative)(root, path))));
    return { root, prefix, git: guarded, excluded, before: await takeState(guarded, root, excluded) };
}
async function compare(tracked, workspace, { patchFile, redactor, signal }) {
    const found = (text) => redactor.found(text);
    const changes = { files: [], notes: [], secret: false };
    discard(patchFile);
    let [written, withheld] = [false, false];
    for (const { root, prefix, excluded, before, ...one } of tracked) {
        const git = one.git.until(signal);
        const after = await takeState(git, root, excluded, before);
        const inPatch = after.trees ? await changedFiles(git, ...after.trees) : [];
        const here = prefixOf(workspace, root);
        const others = [...largeChanges(root, before, after), ...newRepositories(before, after)];
        for (const file of [...inPatch, ...others])
            changes.files.push({ ...file, path: here + file.path });
        const missing = (path, why) => {
            changes.notes.push(`The patch does not hold ${here}${path}: it ${why}.`);
        };
        for (const { path } of others)
            missing(path, `is ${whyNot(path)}`);
        for (const path of after.unreadable)
            missing(display(path), 'cannot be read');
        if (after.trees === undefined || inPatch.length === 0)
            continue;
        await appendPatch(git, ...after.trees, patchFile, prefix);
        written = true;
        // Lines of binary files are not counted.
        if (inPatch.some(({ added }) => added === undefined))
            withheld ||= await secretInBinaries(git, ...after.trees, found);
    }
    const fault = withheld ? 'secret' : written ? faultOf(patchFile, found) : undefined;
    if (fault === undefined)
        return { ...changes, patchFile: written ? patchFile : undefined };
    discard(patchFile);
    const why = fault === 'secret' ? 'it holds a secret' : 'it is larger than 100 MiB';
    const notes = [`The patch was not written: ${why}.`, ...changes.notes];
    return { ...changes, patchFile: undefined, secret: fault === 'secret', notes };
}
const whyNot = (path) => (path.endsWith('/') ? 'a repository of its own' : 'too large');
function largeChanges(root, before, after) {
    const paths = new Set([...before.large.keys(), ...after.large.keys()]);
    return [...paths].flatMap((path) => {
        const [old, now] = [before.large.get(path), after.large.get(path)];
        if (old?.print === now?.print)
            return [];
        if (now)
            return [{ path: display(path), status: old || !now.untracked ? 'M' : 'A' }];
        return look(root, path) ? [] : [{ path: display(path), status: 'D' }];
    });
}
function newRepositories(before, after) {
    return after.nested
        .filter(path => !before.nested.includes(path))
        .map(path => ({ path: display(path), status: 'A' }));
}
function prefixOf(from, to) {
    const way = slashes((0,external_node_path_.relative)(from, to));
    return way === '' ? '' : `${way}/`;
}
function slashes(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/action/codex-config.js
var codex_config = __webpack_require__(684);
// EXTERNAL MODULE: ./lib/action/conclusion.js
var action_conclusion = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/action/reason.js
var reason = __webpack_require__(1368);
// EXTERNAL MODULE: ./lib/action/limits.js
var limits = __webpack_require__(6536);
;// CONCATENATED MODULE: ./lib/action/retry.js

/** How often a turn is resumed. */
const MAX_RESUMES = 3;
/** First wait, in milliseconds; each further one is four times as long. */
const FIRST_WAIT_MS = 1000;
/** A rate limit that resets later than this is not waited for, in milliseconds. */
const LONGEST_WAIT_MS = 120_000;
/** Causes that pass by themselves, in words. */
const PASSING = {
    server_overloaded: "the model's service is overloaded",
    internal_server_error: "the model's service failed",
    http_connection_failed: "the model's service could not be reached",
    response_stream_connection_failed: "the model's service could not be reached",
    response_stream_disconnected: 'the answer of the model was cut off',
    response_too_many_failed_attempts: "the model's service failed again and again",
    process_exited: 'the Codex CLI died',
};
/** Causes that last, with what a person can do. */
const LASTING = {
    unauthorized: ['the sign-in was refused', 'Sign in again and renew the secret.'],
    sign_in_dead: ['the sign-in has expired', 'Sign in again and renew the secret.'],
    not_signed_in: ['there is no sign-in', 'Set auth, openai-api-key or codex-access-token.'],
    model_not_found: ['the model is not known or not allowed for this account', 'Check the input model.'],
    context_window_exceeded: [
        "the conversation is longer than the model's context",
        'Give a smaller task, or a model with a larger context.',
    ],
    bad_request: ["the model's service refused the request", 'Check the inputs model, effort and config.'],
    sandbox_error: [
        'the sandbox could not be set up',
        'On Ubuntu 24.04 allow unprivileged user namespaces, or choose another runner.',
    ],
    empty_reply: ['Codex ended without a reply', 'Run it again, or make the prompt ask for an answer.'],
};
/**
 * Judges the failure of a turn. `attempt` is how often it was resumed already, `rateLimits` the last that Codex told,
 * `now` milliseconds since 1970.
 */
function retryable(error, attempt, rateLimits, now) {
    const reset = resetOf(rateLimits);
    const until = reset === undefined ? undefined : reset - now;
    if (error.code === 'usage_limit_exceeded') {
        return { retry: false, why: 'the usage limit of this account is reached', remedy: tryAgainAfter(reset) };
    }
    const limited = error.code === 'rate_limit_exceeded' || error.httpStatus === 429;
    if (limited && until !== undefined && until > LONGEST_WAIT_MS) {
        return { retry: false, why: 'the rate limit is reached', remedy: tryAgainAfter(reset) };
    }
    const why = limited ? 'the rate limit is reached' : passing(error);
    if (why === undefined) {
        const [lasting, remedy] = LASTING[error.code] ?? [undefined, error.remedy];
        return { retry: false, why: lasting ?? error.message, remedy };
    }
    if (attempt >= MAX_RESUMES) {
        return {
            retry: false,
            why: `${why}, also after ${MAX_RESUMES} further tries`,
            remedy: tryAgainAfter(reset),
        };
    }
    const backoff = FIRST_WAIT_MS * 4 ** attempt;
    const waitMs = limited ? Math.max(backoff, Math.max(0, until ?? 0) + 1000) : backoff;
    return { retry: true, waitMs, why };
}
/** The line that announces it in the log. */
function announce({ why, waitMs }, attempt) {
    const count = `${attempt + 1} of ${MAX_RESUMES}`;
    return `The turn failed because ${why}; it is resumed in ${(0,limits/* inWords */.r4)(waitMs)} (${count}).`;
}
function passing({ code, httpStatus }) {
    if (httpStatus !== undefined && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
        return undefined;
    return (PASSING[code] ??
        (httpStatus !== undefined && httpStatus >= 500 ? PASSING.internal_server_error : undefined));
}
/** When the exhausted window resets, in milliseconds since 1970; with none exhausted, the fuller one. */
function resetOf(limits) {
    const windows = [limits?.primary, limits?.secondary].filter(window => window?.resets_at !== undefined);
    const full = windows.filter(window => (window?.used_percent ?? 0) >= 100);
    const [latest] = full.sort((a, b) => (b?.resets_at ?? 0) - (a?.resets_at ?? 0));
    const [fullest] = windows.sort((a, b) => (b?.used_percent ?? 0) - (a?.used_percent ?? 0));
    const seconds = (latest ?? fullest)?.resets_at;
    return seconds === undefined ? undefined : seconds * 1000;
}
function tryAgainAfter(reset) {
    if (reset === undefined)
        return 'Try again later.';
    return `Try again after ${new Date(reset).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

;// CONCATENATED MODULE: ./lib/action/converse.js



/** How long an interrupted turn has for its last words, in milliseconds. */
const LAST_WORDS_MS = 5000;
/** The same after a cancellation: the runner grants 7.5 s for everything. */
const LAST_WORDS_CANCELLED_MS = 1500;
/** What a resumed thread is told. The prompt is in it already. */
const CONTINUE = 'The last turn was cut off by a passing fault. Go on where it ended, and finish the task.';
/** Talks until there is a reply, or no hope of one. Never rejects; Codex is closed when it returns. */
async function converse(options) {
    const { cancelled, resume } = options;
    const stopped = new AbortController();
    let why = 'cancelled';
    let talker;
    let chat;
    let threadId = resume;
    let rateLimits;
    let firm;
    /** Codex opened a thread: a CLI that dies before that will not do better the next time. */
    let met = false;
    /** A turn began: there is something to resume. */
    let begun = false;
    const stop = (reason) => {
        if (stopped.signal.aborted)
            return;
        why = reason;
        stopped.abort();
        void chat?.interrupt().catch(() => undefined);
        firm = setTimeout(() => void talker?.close(), reason === 'cancelled' ? LAST_WORDS_CANCELLED_MS : LAST_WORDS_MS);
    };
    const onCancel = () => stop('cancelled');
    const overall = setTimeout(() => stop('timed-out'), options.timeoutMs);
    const idle = setTimeout(() => stop('idle'), options.idleTimeoutMs);
    cancelled.addEventListener('abort', onCancel, { once: true });
    if (cancelled.aborted)
        stop('cancelled');
    const talk = async () => {
        talker ??= await options.connect(stopped.signal);
        const prompt = begun ? CONTINUE : options.prompt;
        if (chat !== undefined)
            chat = await chat.resume(prompt);
        else if (threadId === undefined)
            chat = await talker.createChat(prompt);
        else
            chat = await talker.resumeChat(threadId, prompt);
        met = true;
        if (stopped.signal.aborted)
            void chat.interrupt().catch(() => undefined);
        for await (const event of chat) {
            idle.refresh();
            if (event.type === 'task_started')
                begun = true;
            if (event.type === 'token_count')
                rateLimits = event.rate_limits ?? rateLimits;
            options.onEvent(event);
        }
        return chat.get();
    };
    try {
        for (let attempt = 0;; attempt++) {
            if (stopped.signal.aborted)
                return { how: why };
            try {
                const message = await talk();
                options.onReply();
                return { how: 'replied', message };
            }
            catch (error) {
                if (stopped.signal.aborted)
                    return { how: why };
                if (!(error instanceof errors/* CodexError */.uR))
                    throw error;
                if (!met)
                    return { how: 'failed', ...(0,reason/* reasonOf */.A)(error) };
                if (begun)
                    threadId = chat?.threadId ?? threadId;
                const verdict = retryable(error, attempt, rateLimits, Date.now());
                if (!verdict.retry)
                    return { how: 'failed', ...(0,reason/* reasonOf */.A)(error), ...(verdict.remedy && { remedy: verdict.remedy }) };
                options.say(announce(verdict, attempt));
                if (error instanceof errors/* ConnectionError */.Rc) {
                    await talker?.close();
                    talker = chat = undefined;
                }
                await pause(verdict.waitMs, stopped.signal);
                idle.refresh();
            }
        }
    }
    catch (error) {
        return { how: 'failed', ...(0,reason/* reasonOf */.A)(error) };
    }
    finally {
        clearTimeout(overall);
        clearTimeout(idle);
        clearTimeout(firm);
        cancelled.removeEventListener('abort', onCancel);
        await talker?.close();
    }
}
/** Waits, or returns early when the signal aborts. */
function pause(ms, signal) {
    return new Promise(resolve => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted)
            done();
    });
}

;// CONCATENATED MODULE: ./lib/action/disk.js
/** A full disk shows as anything: a CLI that does not start, a database that cannot be opened. This tells. */

/** Less free space than this is none, in bytes. */
const LITTLE = 8 * 1024 * 1024;
/** One sentence when a disk is full; undefined when none of these directories lies on one. */
async function fullDisk(directories) {
    for (const directory of directories) {
        const disk = await (0,promises_.statfs)(directory).catch(() => undefined);
        // A file system that knows no size, as some in containers, says 0 of 0.
        if (disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < LITTLE)
            return `There is no space left on the disk of ${directory}.`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(3118);
;// CONCATENATED MODULE: ./lib/action/git/checkout.js


/** Guarded git on the objects of the checkout, opened when it is first needed. Rejects where there are none. */
function checkoutGit(options) {
    let opened;
    return async (args) => (await (opened ??= checkout_open(options))).run(args);
}
async function checkout_open({ git, workspace, directory, gitDir, signal }) {
    const repository = git === undefined ? undefined : await repositoryOf(directory, workspace);
    if (git === undefined || repository === undefined)
        throw new Error('there is no repository here');
    return openGuardedGit({ git, gitDir, repository, workTree: repository.root, signal });
}

// EXTERNAL MODULE: ./lib/action/guards.js + 8 modules
var guards = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/guard/head.js
var head = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/guard/instructions.js
/**
 * The repository's own instructions for agents, chosen as Codex chooses them (measured with 0.142 and 0.169): from the
 * repository's root down to the working directory, in each the first file there is. Pure but for the reader it is given.
 */
/** Where Codex looks in each directory, in this order. The first that is there counts, also when it is empty. */
const INSTRUCTION_NAMES = ['AGENTS.override.md', 'AGENTS.md'];
/** Codex's `project_doc_max_bytes`: for all files together, the upper ones first. */
const MAX_INSTRUCTION_BYTES = 32 * 1024;
/** Reads the files and puts them together. Rejects when the reader does. */
async function collectInstructions(options) {
    const { directory, fallbackNames = [], maxBytes = MAX_INSTRUCTION_BYTES } = options;
    const names = [...INSTRUCTION_NAMES, ...fallbackNames.filter(name => name !== '' && !/[/\\]/.test(name))];
    const parts = directory.split('/').filter(part => part !== '');
    const directories = ['', ...parts].map((_, depth) => parts
        .slice(0, depth)
        .map(part => `${part}/`)
        .join(''));
    const found = await Promise.all(directories.map(each => first(each, names, options.read)));
    const files = [];
    const warnings = [];
    const texts = [];
    let left = maxBytes;
    for (const one of found) {
        if (one === undefined)
            continue;
        const path = shown(one.path);
        if ('refused' in one) {
            warnings.push(`${path} was not read: ${one.refused}.`);
            continue;
        }
        const cut = one.content.length > left;
        if (cut)
            warnings.push(`${path} was cut: all instructions together may have ${maxBytes} bytes.`);
        // A cut file may end in half a character, which is left out.
        const text = new TextDecoder().decode(one.content.subarray(0, left), { stream: cut }).trim();
        if (text === '')
            continue;
        left -= Math.min(left, one.content.length);
        files.push(one.path);
        texts.push(`--- ${path} ---\n\n${text}`);
    }
    return { text: texts.join('\n\n'), files, warnings };
}
async function first(directory, names, read) {
    for (const name of names) {
        const path = directory + name;
        const reading = await read(path);
        if (reading !== undefined)
            return { ...reading, path };
    }
    return undefined;
}
/** Where a link in a repository leads: a path from the root; undefined when it leads out of it. */
function resolveLink(path, target) {
    if (target.startsWith('/'))
        return undefined;
    const parts = path.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/') || undefined;
}
/** A path as it may stand in a line: its directories may be a stranger's. */
const shown = (path) => path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(-200);

// EXTERNAL MODULE: ./lib/action/reply/once.js
var once = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/action/workspace.js
var action_workspace = __webpack_require__(2955);
;// CONCATENATED MODULE: ./lib/action/instructions.js
/** The repository's AGENTS.md files as developer instructions: from the checkout, or from the base commit. */








/**
 * The instructions as one text ('' when there are none), and the files they are from, relative to the repository. Never
 * rejects: what cannot be read is left out, and told.
 */
async function repositoryInstructions(options) {
    const { workspace, directory, config, head, warn } = options;
    const root = await rootOf(directory, workspace);
    try {
        const read = head.trusted ? fromCheckout(root, workspace) : await fromBase(options);
        if (read === undefined)
            return { text: '', files: [] };
        const bytes = config['project_doc_max_bytes'];
        const names = config['project_doc_fallback_filenames'];
        const { text, files, warnings } = await collectInstructions({
            directory: (0,external_node_path_.relative)(root, directory).split(external_node_path_.sep).join('/'),
            read,
            ...(Number.isSafeInteger(bytes) && { maxBytes: Math.max(0, bytes) }),
            ...(Array.isArray(names) && { fallbackNames: names.map(String) }),
        });
        for (const warning of warnings)
            warn(warning);
        return { text: text && `${HEADING}\n\n${text}`, files };
    }
    catch (error) {
        warn(`The repository’s AGENTS.md could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return { text: '', files: [] };
    }
}
const HEADING = 'What follows are the instructions for agents that this repository holds, file by file. Each counts for its ' +
    'directory and what lies below; the lower file wins.';
/** The nearest directory with a `.git`, as Codex looks for it; the working directory where there is none. */
async function rootOf(directory, workspace) {
    for (let at = directory; (0,action_workspace/* isInside */.FK)(workspace, at); at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
    return directory;
}
/** A link may lead elsewhere in the workspace, but not out of it, and not to what git keeps for itself. */
function fromCheckout(root, workspace) {
    return async (path) => {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
        if (real === undefined)
            return undefined;
        const way = (0,external_node_path_.relative)(workspace, real).split(external_node_path_.sep);
        if (!(0,action_workspace/* isInside */.FK)(workspace, real) || way.includes('.git'))
            return { refused: 'it is a link out of the workspace' };
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const file = await (0,promises_.open)(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                return undefined;
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LONGEST), position: 0 });
            return { content: buffer.subarray(0, bytesRead) };
        }
        finally {
            await file.close();
        }
    };
}
/** More of a file is not read, in bytes. */
const LONGEST = 1024 * 1024;
/** Reads from the commit the head is to be merged into: from the checkout's objects, else from GitHub. */
async function fromBase({ event, git, github, warn }) {
    const commit = (0,head/* baseCommitOf */.sP)(event);
    if (commit === undefined) {
        warn('AGENTS.md is not used: the event names no commit of this repository that it could be taken from.');
        return undefined;
    }
    const isHere = await git?.(['cat-file', '-e', `${commit}^{commit}`]).then(() => true, () => false);
    const near = git && isHere ? fromObjects(git, commit) : undefined;
    const far = github && fromGitHub(github, event, commit);
    // A commit may be here without its files.
    if (near && far)
        return path => near(path).catch(() => far(path));
    if (near ?? far)
        return near ?? far;
    warn('AGENTS.md is not used: the base commit is not in the checkout, and there is no `github-token` to ask with.');
    return undefined;
}
/** How many links are followed. */
const MOST_LINKS = 5;
function fromObjects(git, commit) {
    const read = async (path, links) => {
        const line = (await git(['ls-tree', '-z', '-l', '--full-tree', commit, '--', path])).toString('latin1');
        const [, mode = '', id = '', size = ''] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t/.exec(line) ?? [];
        if (id === '')
            return undefined;
        if (Number(size) > LONGEST)
            return { refused: `it has more than ${LONGEST} bytes` };
        const content = await git(['cat-file', 'blob', id]);
        if (mode !== '120000')
            return { content };
        const target = resolveLink(path, content.toString());
        if (target === undefined)
            return { refused: 'it is a link out of the repository' };
        return links === 0 ? { refused: 'it is a link of too many links' } : read(target, links - 1);
    };
    return path => read(path, MOST_LINKS);
}
/** GitHub itself follows a link to a file in the repository. */
function fromGitHub(github, { owner, repo }, ref) {
    return async (path) => {
        try {
            const { octokit } = await github();
            const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
            if (Array.isArray(data))
                return undefined;
            if (data.type === 'symlink')
                return { refused: 'it is a link that leads to no file of the repository' };
            if (data.type !== 'file')
                return undefined;
            if (data.encoding !== 'base64')
                return { refused: `it has more than ${LONGEST} bytes` };
            return { content: Buffer.from(data.content, 'base64') };
        }
        catch (error) {
            if ((0,once/* faultOf */.Kl)(error).status === 404)
                return undefined;
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/action/log/log.js + 7 modules
var log = __webpack_require__(5978);
// EXTERNAL MODULE: ./lib/action/mcp-servers.js
var mcp_servers = __webpack_require__(3623);
// EXTERNAL MODULE: ./lib/action/log/annotations.js
var annotations = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/action/reply/sanitize.js
var sanitize = __webpack_require__(766);
// EXTERNAL MODULE: ./lib/action/reply/outcome.js
var reply_outcome = __webpack_require__(7889);
// EXTERNAL MODULE: ./lib/action/stats.js
var action_stats = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/action/summary.js + 1 modules
var summary = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/action/publish.js
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
    const conclusion = { remedy: undefined, ...(0,action_conclusion/* conclusionOf */.v)({ how: 'cancelled' }) };
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
    output('usage', (0,action_stats/* usageOf */.Fs)(log.stats, stats.durationMs));
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
            await (0,action_workspace/* writeOutput */.zh)(job.outputFile, message);
        }
        catch (error) {
            problems.push(`Input \`output-file\`: the reply could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
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
        ...(structured === undefined ? [] : (0,annotations/* findingsOf */.DA)(structured.value, job.workspace)),
    ]);
}
async function writeSummary(publication, posted, problems) {
    const { core, job, outcome, log, header, redact, signIn, changes, structured } = publication;
    // Before anything is cut: half a secret is not recognised.
    const { conclusion, reason, remedy, message, stats } = (0,reply_outcome/* redactOutcome */.A)(outcome, redact);
    const text = (0,summary/* renderSummary */.B)({
        conclusion,
        reason,
        remedy,
        reply: structured ? (0,sanitize/* asCode */.q)(redact(JSON.stringify(structured.value, null, 2)), 'json') : message,
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
        core.info(`There is no job summary: ${(0,errors/* messageOf */.bD)(error)}`);
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
        return await (0,limits/* withLimit */.Ko)(POST_LIMIT_MS, 'Posting the reply', () => reply.finish(outcome));
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
        const title = reply_outcome/* HEADLINES */.O[conclusion].replace(/^\S+ /, '');
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
    const file = await (0,promises_.open)(changes.patchFile);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SHOWN_DIFF_BYTES));
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/action/inputs.js
var action_inputs = __webpack_require__(1413);
;// CONCATENATED MODULE: ./lib/action/reply/lookup.js

/**
 * Asks GitHub for a place that the event alone does not tell. A place that is known passes as it is; one that
 * cannot be found is `none` with the reason. Throws when GitHub cannot be reached.
 */
async function lookupTarget(github, event, target) {
    if (target.kind !== 'lookup')
        return target;
    const { octokit } = await github();
    const { owner, repo } = event;
    try {
        if (target.by === 'number') {
            const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: target.number });
            return { kind: data.pull_request ? 'pull' : 'issue', number: target.number };
        }
        const { data } = target.by === 'head'
            ? await octokit.rest.pulls.list({ owner, repo, head: target.head, state: 'open', per_page: 100 })
            : await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
                owner,
                repo,
                commit_sha: target.sha,
                per_page: 100,
            });
        return choose(data, target);
    }
    catch (error) {
        const fault = (0,once/* faultOf */.Kl)(error);
        if (fault.kind !== 'refused' && fault.kind !== 'invalid')
            throw error;
        const what = target.by === 'number' ? `#${target.number}` : 'the pull request of this event';
        const reason = `GitHub does not let this token see ${what} (${fault.message})`;
        const remedy = 'Give the job “permissions: pull-requests: write”, and see that `reply-to` is right.';
        return { kind: 'none', reason, remedy };
    }
}
/** Of several open pull requests with one head, the one at the commit of the event; then the newest. */
function choose(pulls, target) {
    const open = pulls
        .filter(pull => pull.state === 'open')
        // GitHub ignores a `head` it cannot read and answers with every pull request there is.
        .filter(pull => target.head === undefined || pull.head.label?.toLowerCase() === target.head.toLowerCase())
        .sort((a, b) => b.number - a.number);
    const pull = open.find(pull => pull.head.sha === target.sha) ?? (target.by === 'head' ? open[0] : undefined);
    if (!pull)
        return { kind: 'none', reason: `no open pull request has ${target.head ?? target.sha} as its head` };
    return { kind: 'pull', number: pull.number, headSha: target.sha, baseSha: pull.base.sha };
}

// EXTERNAL MODULE: ./lib/action/reply/marker.js
var marker = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/action/reply/comments.js
var comments = __webpack_require__(2899);
;// CONCATENATED MODULE: ./lib/action/reply/minimize.js
/** Most comments hidden at the end of one run; each costs a request. */
const MOST = 20;
const STATES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }';
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** Hides comments of ours as outdated, by their node ids, the newest first. A token that may not is no reason to fail. */
async function minimize({ reader, octokit }, ids, signal) {
    const request = signal ? { signal } : {};
    const newest = ids.slice(-100).reverse();
    if (newest.length === 0)
        return;
    try {
        const { nodes } = await reader.graphql(STATES, { ids: newest, request });
        const shown = nodes.flatMap(node => (node && node.isMinimized === false ? [node.id] : []));
        for (const id of shown.slice(0, MOST))
            await octokit.graphql(MINIMIZE, { id, request });
    }
    catch {
        // The new reply is there; the old ones stay in sight.
    }
}

;// CONCATENATED MODULE: ./lib/action/reply/reactions.js
const RESULTS = {
    success: '+1',
    failure: 'confused',
    'timed-out': 'confused',
    cancelled: '-1',
    skipped: undefined,
};
/** The reaction on one comment; none where no comment asked. A token that may not react is no reason to stop. */
function reactionOn(asked, sending) {
    let eyes = Promise.resolve(undefined);
    if (!asked)
        return { start: () => Promise.resolve(), end: () => Promise.resolve() };
    const { github, owner, repo } = sending;
    const patient = async () => (await github()).octokit;
    const base = { owner, repo, comment_id: asked.id };
    const add = async (octokit, content) => {
        try {
            const { rest } = await octokit();
            const create = asked.kind === 'issue_comment'
                ? rest.reactions.createForIssueComment
                : rest.reactions.createForPullRequestReviewComment;
            return (await create({ ...base, content })).data.id;
        }
        catch {
            return undefined;
        }
    };
    const remove = async (octokit, reaction_id) => {
        try {
            const { rest } = await octokit();
            const deletion = asked.kind === 'issue_comment'
                ? rest.reactions.deleteForIssueComment
                : rest.reactions.deleteForPullRequestComment;
            await deletion({ ...base, reaction_id });
        }
        catch {
            // It stays.
        }
    };
    return {
        start: async () => {
            eyes = add(patient, 'eyes');
            await eyes;
        },
        end: async (conclusion, hurried) => {
            const octokit = hurried ?? patient;
            const result = RESULTS[conclusion];
            const there = await eyes;
            if (result)
                await add(octokit, result);
            if (there !== undefined)
                await remove(octokit, there);
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/reply/sticky.js


/** The body of one part, with its mark. */
function markedBody({ key, run }, part, text) {
    return `${(0,marker/* writeMark */.Lx)({ key, run, part })}\n${text}`;
}
/** Our comments with this key, oldest first. A stranger's with our mark is not among them. */
async function findOurs({ comments, key, own }) {
    const marked = (await comments.list()).flatMap(comment => {
        const mark = (0,marker/* readMark */.Mp)(comment.body);
        return mark?.key === key ? [{ ...comment, mark }] : [];
    });
    if (marked.length === 0)
        return [];
    // GraphQL may tell an app's login without the `[bot]` that REST ends it with.
    const login = (await own()).toLowerCase();
    return marked.filter(({ author }) => [login, `${login}[bot]`].includes(author.toLowerCase()));
}
/** Writes a part as a new comment, exactly once. */
function writePart(upkeep, part, text) {
    const { comments, run, wait } = upkeep;
    return (0,once/* once */.Oo)({
        create: () => comments.create(markedBody(upkeep, part, text)),
        look: async () => (await findOurs(upkeep)).findLast(({ mark }) => mark.part === part && mark.run === run),
        wait,
    });
}
/**
 * Makes our comments `there` say `parts`, in order: they are updated in place, unless they say it already; what is
 * left over from a longer reply is removed. Returns the first part's comment.
 */
async function syncParts(upkeep, there, parts) {
    const left = [...there];
    let first;
    for (const [index, text] of parts.entries()) {
        const part = index + 1;
        const at = left.findIndex(({ mark }) => mark.part === part);
        const [old] = at < 0 ? [] : left.splice(at, 1);
        const comment = (old && (await rewrite(upkeep, old, text))) ?? (await writePart(upkeep, part, text));
        first ??= comment;
    }
    // The reply is posted; what cannot be removed is no reason to say it is not.
    await Promise.allSettled(left.map(({ id }) => upkeep.comments.remove(id)));
    if (!first)
        throw new RangeError('a reply has at least one part');
    return first;
}
/** Updates a comment; undefined when it is gone. */
async function rewrite(upkeep, there, text) {
    if (same(textOf(there.body), text))
        return there;
    try {
        return await upkeep.comments.update(there.id, markedBody(upkeep, there.mark.part, text));
    }
    catch (error) {
        if ((0,once/* faultOf */.Kl)(error).status === 404)
            return undefined;
        throw error;
    }
}
/** What a comment of ours says, without its mark. */
function textOf(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** GitHub may change the ends of lines. */
function same(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/action/reply/target.js
/** Where to reply to an event. Pure; `wish` is the input `reply-to`. */
function resolveTarget(event, wish) {
    if (wish === 'none')
        return none('reply-to is none');
    const own = placeOf(event);
    if (wish === 'auto')
        return own;
    if (!('number' in own) || own.number !== wish)
        return { kind: 'lookup', by: 'number', number: wish };
    // A number means the conversation itself, not a thread within it.
    return own.kind === 'thread' ? pullOf(event.payload) : own;
}
/** The comment that asked, for events that are about one. */
function askedBy({ name, payload }) {
    const id = number(at(payload, 'comment', 'id'));
    if (id === undefined)
        return undefined;
    if (name === 'issue_comment')
        return { kind: 'issue_comment', id };
    return name === 'pull_request_review_comment' ? { kind: 'review_comment', id } : undefined;
}
function placeOf(event) {
    const { name, payload } = event;
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return pullOf(payload);
        case 'pull_request_review_comment':
            return threadOf(payload);
        case 'issues':
        case 'issue_comment':
            return issueOf(payload);
        case 'push':
            return branchOf(event);
        case 'workflow_run':
            return suiteOf(payload, record(payload['workflow_run']));
        case 'check_suite':
            return suiteOf(payload, record(payload['check_suite']));
        case 'check_run':
            return suiteOf(payload, record(at(payload, 'check_run', 'check_suite')));
        case 'merge_group':
            return queuedOf(payload);
        case 'deployment':
        case 'deployment_status':
            return commitOf(at(payload, 'deployment', 'sha'));
        case 'status':
            return commitOf(payload['sha']);
        default:
            return none(`the event ${name} belongs to no pull request or issue`);
    }
}
function pullOf(payload) {
    const pull = number(at(payload, 'pull_request', 'number'));
    return pull === undefined
        ? none('the event names no pull request')
        : { kind: 'pull', number: pull, ...shas(payload) };
}
function threadOf(payload) {
    const pull = number(at(payload, 'pull_request', 'number'));
    const comment = number(at(payload, 'comment', 'in_reply_to_id')) ?? number(at(payload, 'comment', 'id'));
    if (pull === undefined || comment === undefined)
        return none('the event names no review comment');
    return { kind: 'thread', number: pull, commentId: comment, ...shas(payload) };
}
function shas(payload) {
    return {
        headSha: target_text(at(payload, 'pull_request', 'head', 'sha')),
        baseSha: target_text(at(payload, 'pull_request', 'base', 'sha')),
    };
}
function issueOf(payload) {
    const issue = number(at(payload, 'issue', 'number'));
    if (issue === undefined)
        return none('the event names no issue');
    return { kind: at(payload, 'issue', 'pull_request') ? 'pull' : 'issue', number: issue };
}
function branchOf({ payload, ref, owner, sha }) {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(target_text(payload['ref']) ?? ref) ?? [];
    if (branch === undefined)
        return none('the push is not to a branch');
    if (payload['deleted'] === true)
        return none('the branch was deleted');
    return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha: target_text(payload['after']) ?? sha };
}
/** A workflow run or a check suite. GitHub names its pull requests, except those that come from a fork. */
function suiteOf(payload, suite) {
    const repository = at(payload, 'repository', 'id');
    const pulls = (Array.isArray(suite['pull_requests']) ? suite['pull_requests'] : [])
        .map(record)
        .filter(pull => at(pull, 'base', 'repo', 'id') === repository);
    const sha = target_text(suite['head_sha']);
    const pull = pulls.find(pull => at(pull, 'head', 'sha') === sha) ?? pulls[0];
    const named = number(pull?.['number']);
    if (named !== undefined) {
        return { kind: 'pull', number: named, headSha: sha, baseSha: target_text(at(pull, 'base', 'sha')) };
    }
    const owner = target_text(at(suite, 'head_repository', 'owner', 'login'));
    const branch = target_text(suite['head_branch']);
    if (sha === undefined)
        return none('the event names no commit');
    if (owner === undefined || branch === undefined)
        return commitOf(sha);
    return { kind: 'lookup', by: 'head', head: `${owner}:${branch}`, sha };
}
/** A merge queue names the pull request in its temporary branch: `gh-readonly-queue/main/pr-7-<sha>`. */
function queuedOf(payload) {
    const ref = target_text(at(payload, 'merge_group', 'head_ref')) ?? '';
    const [, pull] = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref) ?? [];
    return pull === undefined
        ? none('the merge group names no pull request')
        : { kind: 'pull', number: Number(pull) };
}
function commitOf(sha) {
    const commit = target_text(sha);
    return commit === undefined
        ? none('the event names no commit')
        : { kind: 'lookup', by: 'commit', sha: commit };
}
const none = (reason) => ({ kind: 'none', reason });
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
const at = (value, ...path) => path.reduce((inner, key) => record(inner)[key], value);
const target_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value) => Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;

;// CONCATENATED MODULE: ./lib/action/reply/reply.js







/** What posting may take altogether, and what it may take after a cancellation (the runner grants 7.5 s). */
const FINISH_MS = 120_000;
const CANCELLED_MS = 5_000;
const IN_SUMMARY = { postedTo: 'summary' };
/** Makes the reply of a run; nothing is sent before `start` or `finish`. */
function createReply(options) {
    const { github, event, target, redact, now = Date.now } = options;
    const { owner, repo, serverUrl } = event;
    const began = now();
    const stop = new AbortController();
    let attempt = new AbortController();
    const reaction = reactionOn(askedBy(event), { github, owner, repo });
    let login;
    let progress;
    let done;
    let prepared;
    if (target.kind === 'none')
        return nowhere(reaction, target);
    /** An answer is kept. Where GitHub gives none, also when it is asked again, a guess has to do. */
    const askLogin = async (clients) => {
        for (let tries = 2; tries > 0; tries--) {
            const asked = (login ??= (0,comments/* ownLogin */.C4)(clients));
            try {
                return await asked;
            }
            catch {
                if (login === asked)
                    login = undefined;
            }
        }
        return comments/* DEFAULT_AUTHOR */.gD;
    };
    const urgent = async () => (await github()).urgent;
    const upkeep = async (haste, signal) => {
        const clients = await github();
        const octokit = clients[haste];
        return {
            comments: (0,comments/* commentsOf */.u3)({ octokit, owner, repo, signal }, target),
            key: options.key,
            run: `${event.runId}.${event.runAttempt}`,
            own: () => askLogin(haste === 'urgent' ? { reader: octokit, octokit } : clients),
            wait: seconds => clients.wait(seconds, signal),
        };
    };
    /** Our comments that this run may change, and those it makes outdated. */
    const find = async (upkeep) => {
        const ours = await findOurs(upkeep);
        if (options.mode === 'sticky')
            return { there: ours, outdated: [] };
        const isNow = ({ mark }) => mark.run === upkeep.run;
        return { there: ours.filter(isNow), outdated: ours.filter(comment => !isNow(comment)) };
    };
    const momentOf = ({ plan }, step) => ({
        step: redact(step),
        plan: plan.map(item => ({ ...item, step: redact(item.step) })),
        elapsedMs: now() - began,
    });
    const startProgress = async () => {
        if (!options.progress)
            return;
        try {
            const keep = await upkeep('octokit', stop.signal);
            const first = (await find(keep)).there.filter(({ mark }) => mark.part === 1);
            const { createProgress, progressBody } = await writing();
            const place = { logUrl: options.progress.logUrl, previous: textOf(first[0]?.body ?? ''), serverUrl };
            const body = (moment) => progressBody(moment, place);
            const { id } = await syncParts(keep, first, [body(momentOf({ plan: [] }, 'Starting.'))]);
            const write = (moment) => keep.comments.update(id, markedBody(keep, 1, body(moment)));
            progress = createProgress(write, now);
        }
        catch {
            // What keeps this from being posted will keep the reply from it, too, and is told then.
        }
    };
    const post = async (outcome, haste, signal) => {
        const failed = outcome.conclusion !== 'success';
        if (failed && options.commentOnFailure === false && !progress)
            return IN_SUMMARY;
        // Once the time is over there is none for five comments, one every three seconds.
        const most = outcome.conclusion === 'timed-out' ? 1 : undefined;
        const { compose } = await writing();
        const { parts } = compose((0,reply_outcome/* redactOutcome */.A)(outcome, redact), { serverUrl, most });
        try {
            const keep = await upkeep(haste, signal);
            const reading = (haste === 'octokit' && prepared) || find(keep);
            prepared = undefined;
            const { there, outdated } = await reading;
            const comment = await syncParts(keep, there, parts);
            const ids = outdated.map(({ nodeId }) => nodeId);
            if (haste === 'octokit')
                await minimize(await github(), ids, signal);
            return { postedTo: 'comment', commentId: comment.id, commentUrl: comment.url };
        }
        catch (error) {
            return { postedTo: 'summary', notice: refusal(target, error) };
        }
    };
    return {
        start: async () => {
            await Promise.all([reaction.start(), startProgress()]);
        },
        warm: () => {
            // The Markdown parser is large, and who we are does not change.
            void upkeep('octokit', stop.signal)
                .then(keep => keep.own())
                .catch(() => undefined);
            void writing();
        },
        progress: (stats, step) => progress?.say(momentOf(stats, step)),
        prepare: () => {
            // A comment that shows progress is still changed.
            if (options.progress)
                return;
            prepared = upkeep('octokit', stop.signal).then(find);
            prepared.catch(() => undefined);
        },
        finish: async (outcome, hurried = false) => {
            attempt.abort();
            attempt = new AbortController();
            const signal = AbortSignal.any([stop.signal, attempt.signal, AbortSignal.timeout(FINISH_MS)]);
            if (!hurried)
                await progress?.end();
            const posted = await post(outcome, hurried ? 'urgent' : 'octokit', signal);
            // What was cancelled by now ends there; from here on a cancellation takes nothing back.
            if (stop.signal.aborted)
                return posted;
            done = posted;
            await reaction.end(outcome.conclusion, hurried ? urgent : undefined);
            const review = (await options.review?.(outcome, signal, hurried)) ?? {};
            const notices = [posted.notice, review.notice].filter(text => text !== undefined);
            return (done = { ...posted, ...review, notice: notices.length > 0 ? notices.join(' ') : undefined });
        },
        cancelled: async (outcome) => {
            if (done)
                return done;
            stop.abort();
            const { message: _, ...short } = outcome;
            const [posted] = await Promise.all([
                post(short, 'urgent', AbortSignal.timeout(CANCELLED_MS)),
                reaction.end(outcome.conclusion, urgent),
            ]);
            return posted;
        },
    };
}
const writing = () => __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 1858));
/** No place for a reply: the job summary has it. */
function nowhere(reaction, { reason, remedy }) {
    const notice = remedy && `The reply is in the job summary only: ${reason}. ${remedy}`;
    const end = async ({ conclusion }) => {
        await reaction.end(conclusion);
        return { ...IN_SUMMARY, notice };
    };
    const nothing = () => undefined;
    return {
        start: () => reaction.start(),
        warm: nothing,
        progress: nothing,
        prepare: nothing,
        finish: end,
        cancelled: end,
    };
}
/** Why there is no comment, and what to do about it. */
function refusal(target, error) {
    const { kind, message } = (0,once/* faultOf */.Kl)(error);
    const permission = target.kind === 'issue' ? 'issues: write' : 'pull-requests: write';
    const why = `The reply could not be posted on #${target.number} (${message}); it is in the job summary.`;
    if (kind !== 'refused')
        return why;
    return `${why} Give the job “permissions: ${permission}”; a run for a pull request from a fork has a read-only token, and a locked conversation takes no comments.`;
}

// EXTERNAL MODULE: ./lib/action/reply/body.js
var body = __webpack_require__(6649);
;// CONCATENATED MODULE: ./lib/action/reply/step.js


const THINKING = 'Thinking.';
const MOST_FILES = 3;
/** What Codex does from this event on, in Markdown; undefined when the event does not tell. */
function stepOf(event, workspace) {
    switch (event.type) {
        case 'exec_command_begin':
            return `Running ${(0,body/* code */.aY)(event.command)}`;
        case 'patch_apply_begin': {
            const files = event.changes.map(({ path }) => (0,body/* code */.aY)((0,format/* relativeTo */.Mf)(workspace, path)));
            const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
            return `Editing ${files.slice(0, MOST_FILES).join(', ')}${more}`;
        }
        case 'mcp_tool_call_begin':
            return `Using the tool ${(0,body/* code */.aY)(`${event.server}/${event.tool}`)}`;
        case 'web_search_begin':
            return 'Searching the web.';
        case 'task_started':
        case 'exec_command_end':
        case 'patch_apply_end':
        case 'mcp_tool_call_end':
        case 'web_search_end':
            return THINKING;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/replying.js







/** A reply that nobody wants on GitHub, or that there is no token for. */
const NOWHERE = {
    start: () => Promise.resolve(),
    warm: () => undefined,
    progress: () => undefined,
    prepare: () => undefined,
    finish: () => Promise.resolve({ postedTo: 'summary' }),
    cancelled: () => Promise.resolve({ postedTo: 'summary' }),
};
/** Opens the reply of this job. Rejects when GitHub cannot be asked where it belongs. */
async function openReplying(options) {
    const { job, github, redact } = options;
    const { inputs, event, workspace } = job;
    const place = github === undefined
        ? { kind: 'none', reason: 'there is no `github-token`' }
        : await lookupTarget(github, event, resolveTarget(event, inputs.replyTo));
    const key = (0,marker/* replyKey */.a$)(event, inputs.commentKey ?? '', inputs.matrix ?? '');
    const review = inputs.inlineReview ? await openReview(options, place, key) : undefined;
    const reply = github === undefined || inputs.replyTo === 'none'
        ? NOWHERE
        : createReply({
            github,
            event,
            target: place,
            mode: inputs.commentMode,
            key,
            redact,
            progress: inputs.progressComment ? { logUrl: (0,action_conclusion/* logUrl */.g)(event) } : undefined,
            commentOnFailure: inputs.commentOnFailure,
            review: review?.post,
        });
    let step = THINKING;
    return {
        reply,
        review,
        servers: review === undefined ? [] : [review.server],
        event: (codexEvent, plan) => {
            if (codexEvent.type === 'task_complete')
                reply.prepare();
            const next = stepOf(codexEvent, workspace);
            if (next === undefined && codexEvent.type !== 'plan_update')
                return;
            step = next ?? step;
            reply.progress({ plan }, step);
        },
        async [Symbol.asyncDispose]() {
            await review?.close();
        },
    };
}
async function openReview({ job, github, redact, git, warn }, place, key) {
    if (github === undefined || place.kind === 'none' || place.kind === 'issue') {
        const why = place.kind === 'none' ? place.reason : 'the reply goes to an issue';
        warn(`Input \`inline-review\`: there is no pull request to review: ${why}.`);
        return undefined;
    }
    const { openReviewing, SERVER_NAME } = await __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 9045));
    if (Object.hasOwn(job.mcpServers, SERVER_NAME)) {
        throw new action_inputs/* InputError */.dz(`Input \`mcp-servers\` has a server \`${SERVER_NAME}\`, which is what \`inline-review\` calls its own: use another name.`);
    }
    const { number, headSha } = place;
    const { event, inputs } = job;
    const { reviewEvent } = inputs;
    return openReviewing({ github: await github(), event, number, headSha, reviewEvent, key, redact, git });
}

// EXTERNAL MODULE: ./lib/auth/facts.js
var facts = __webpack_require__(9933);
// EXTERNAL MODULE: ./lib/auth/payload.js
var payload = __webpack_require__(9552);
// EXTERNAL MODULE: ./lib/auth/schema.js
var schema = __webpack_require__(9715);
;// CONCATENATED MODULE: ./lib/action/sign-in/credential.js
/** Which credential a run uses: exactly one, and nothing else reaches Codex. */




/**
 * Variables Codex takes a credential from. Some win over a stored sign-in silently (`CODEX_API_KEY`, measured on
 * 0.169), half a federation is a hard error: none of them reaches Codex unless it was selected.
 */
const CREDENTIAL_VARIABLES = [
    'CODEX_API_KEY',
    'CODEX_ACCESS_TOKEN',
    'OPENAI_API_KEY',
    'OPENAI_FEDERATION_RULE_ID',
    'OPENAI_IDENTITY_TOKEN_FILE',
    'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
];
/** The one credential given. Throws an InputError that names what is given, or an AuthenticationError for a bad payload. */
function credentialFrom(inputs) {
    const values = {
        auth: inputs.auth,
        'openai-api-key': inputs.openaiApiKey,
        'codex-access-token': inputs.codexAccessToken,
    };
    const names = Object.keys(values);
    const given = names.filter(name => values[name]?.trim());
    const [source] = given;
    if (source === undefined) {
        throw new action_inputs/* InputError */.dz('No credential is given: set one of the inputs `auth`, `openai-api-key` and `codex-access-token` ' +
            '(a secret that does not exist, or that this event may not see, is empty).');
    }
    if (given.length > 1) {
        throw new action_inputs/* InputError */.dz(`Inputs ${given.map(name => `\`${name}\``).join(' and ')} are all set: leave only one.`);
    }
    const value = (values[source] ?? '').trim();
    if (source === 'auth')
        return { source, payload: (0,payload/* decodePayload */.D)(value, 'Input `auth`') };
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new action_inputs/* InputError */.dz(`Input \`${source}\` has characters that no key has: store it again, on one line.`);
    }
    return source === 'openai-api-key' ? { source, apiKey: value } : { source, token: value };
}
/** The ChatGPT sign-in of a credential, if it is one. */
function chatgptOf(credential) {
    return credential.source === 'auth' && (0,schema/* isChatgpt */.G)(credential.payload) ? credential.payload : undefined;
}
/** Everything of a credential that has to be masked. */
function credentialSecrets(credential) {
    if (credential.source === 'auth')
        return (0,payload/* secretsOf */.Fj)(credential.payload);
    return [credential.source === 'openai-api-key' ? credential.apiKey : credential.token];
}
/** What Codex's environment gets for this credential: `undefined` removes a name, and so all others go. */
function credentialEnvironment(credential) {
    const env = Object.fromEntries(CREDENTIAL_VARIABLES.map(name => [name, undefined]));
    if (credential.source === 'codex-access-token')
        env.CODEX_ACCESS_TOKEN = credential.token;
    return env;
}
/** One phrase for the log and for the output `auth-source`; begins with the input's name. No personal data. */
function describe(credential) {
    if (credential.source !== 'auth')
        return credential.source;
    const { payload } = credential;
    if (!(0,schema/* isChatgpt */.G)(payload))
        return 'auth (API key)';
    const plan = (0,facts/* planOf */.XC)(payload);
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    const until = expiry === undefined ? 'access token without an end' : `access token until ${(0,facts/* showTime */.lY)(expiry)}`;
    return `auth (ChatGPT${plan === undefined ? '' : ` ${plan}`}, ${until})`;
}
/**
 * Why this credential is not for this event, if so. Whoever wrote an untrusted head could make the agent their own,
 * and a ChatGPT sign-in is a person's account, not a key with a limit.
 */
function credential_refusal(credential, head) {
    if (head.trusted || chatgptOf(credential) === undefined)
        return undefined;
    return new action_inputs/* InputError */.dz('Input `auth` holds a ChatGPT sign-in, which is never used on code from outside this repository. ' +
        `${head.reason} Give such events an \`openai-api-key\`, or skip them with an \`if:\`.`);
}

// EXTERNAL MODULE: ./lib/auth/refresh.js
var refresh = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/auth/store.js
var store = __webpack_require__(6043);
// EXTERNAL MODULE: ./lib/auth/codex-auth.js + 1 modules
var codex_auth = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/auth/dead.js
var auth_dead = __webpack_require__(358);
;// CONCATENATED MODULE: ./lib/action/sign-in/home.js
/** A Codex home that holds the credential as a file. */


/** What Codex's command line says about it. */
const FILE_STORE = { cli_auth_credentials_store: '"file"' };
/**
 * The sign-in that a home from before already holds; post leaves it there. Throws an InputError when it is another one
 * than ours: that would be overwritten. To be called before post is told of the home.
 */
function kept(files, ours, saveState) {
    const there = files.load();
    if (there !== undefined && ownerOf(there) !== ownerOf(ours)) {
        throw new action_inputs/* InputError */.dz('Input `codex-home` names a home with another sign-in, which would be overwritten: use another home, or `auth-storage: memory`.');
    }
    saveState({ signInKept: there === undefined ? '' : 'true' });
    return there;
}
const ownerOf = (payload) => (0,schema/* isChatgpt */.G)(payload) ? payload.tokens.account_id : payload.OPENAI_API_KEY;

// EXTERNAL MODULE: ./lib/action/sign-in/rotation.js
var sign_in_rotation = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/action/sign-in/secret.js
var sign_in_secret = __webpack_require__(9947);
;// CONCATENATED MODULE: ./lib/action/sign-in/chatgpt.js
/** A ChatGPT sign-in in a run: renewed before it when it would not last, and during it when Codex asks. */












const MINUTE = 60_000;
/** What an access token must outlive the time-out by. */
const MARGIN_MS = 10 * MINUTE;
/** A token this new is not renewed again: whoever refuses it would refuse the next one, too. */
const NEW_MS = 5 * MINUTE;
/** How old Codex lets an access token without an end become. */
const OPAQUE_MS = 8 * 24 * 60 * MINUTE;
/** How often a file that Codex itself may rewrite is looked at. */
const WATCH_MS = 1000;
/** All that Codex tells of our error when it asked for a new token (0.169). */
const RENEWAL_REFUSED = 'auth refresh request failed';
/** Whether the sign-in should be renewed before a run of this length. */
function isDue(payload, timeoutMs, now) {
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    return expiry === undefined
        ? now + timeoutMs - Date.parse(payload.last_refresh) > OPAQUE_MS
        : expiry.getTime() - now < timeoutMs + MARGIN_MS;
}
async function openChatgpt(options, stored, memory) {
    const { codexHome, privateHome, connect, secret, timeoutMs, saveState, mask, warn, info } = options;
    if (options.publicRepository) {
        warn('OpenAI asks not to use a ChatGPT sign-in in workflows of public repositories: use `openai-api-key` there ' +
            '(https://developers.openai.com/codex/auth/ci-cd-auth).');
    }
    const home = memory ? privateHome : codexHome;
    const mend = secret && { secret: secret.target.name, where: (0,sign_in_secret/* ghOptions */.qc)(secret.target) };
    const rotation = new sign_in_rotation/* Rotation */.p({ ...options, stored, home });
    const files = new store/* FileStore */.y(home);
    let current = memory ? stored : newer(stored, kept(files, stored, saveState));
    await rotation.prepare();
    let dead;
    /** Why the last renewal did not work, though another may. */
    let failure;
    let warned = false;
    let renewedAt = -Infinity;
    let renewing;
    /** Once the secret has it, the copy on disk goes; never under a renewal, which writes there. */
    const discard = (result) => {
        if (memory && result !== 'pending' && renewing === undefined)
            (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    };
    const renew = async () => {
        if (dead !== undefined)
            throw dead;
        if (connect === undefined || Date.now() - renewedAt < NEW_MS)
            return current;
        try {
            current = await (0,refresh/* refresh */.Ow)({ payload: current, home, connect, mend });
            mask(...(0,payload/* secretsOf */.Fj)(current));
            renewedAt = Date.now();
            void rotation.save().then(discard);
            return current;
        }
        catch (error) {
            if (!(error instanceof errors/* AuthenticationError */.v3))
                throw error;
            if (error.code === 'sign_in_dead')
                dead = error;
            else
                failure = error;
            throw error;
        }
    };
    /** One at a time: a second one would spend the refresh token the first one just got. */
    const renewOnce = () => (renewing ??= renew().finally(() => (renewing = undefined)));
    if (connect !== undefined && isDue(current, timeoutMs, Date.now())) {
        info('The sign-in would not last for this run, so Codex renews it now.');
        try {
            await renewOnce();
        }
        catch (error) {
            if (!isUsable(current))
                throw error;
            warned = dead !== undefined;
            warn(`${(0,errors/* messageOf */.bD)(error)} ${error instanceof errors/* AuthenticationError */.v3 ? (error.remedy ?? '') : ''}`.trim());
        }
    }
    const common = {
        rotation,
        description: () => describe({ source: 'auth', payload: current }),
        // What the agent writes comes out on stderr, too: it counts only where nobody but Codex could renew the sign-in.
        problem: (reason, stderr) => dead ??
            (0,auth_dead/* deadSignIn */.Xb)(connect === undefined ? `${stderr}\n${reason}` : reason, mend) ??
            (`${stderr}\n${reason}`.includes(RENEWAL_REFUSED) ? failure : undefined),
        warned: () => warned,
    };
    if (memory) {
        return {
            account: { ...(0,facts/* accountOf */.XP)(current), refresh: async () => tokensOf(await renewOnce()) },
            configOverrides: {},
            ...common,
            close: async () => {
                await renewing?.catch(() => undefined);
                discard(await rotation.save());
            },
        };
    }
    files.save(current);
    const look = () => void rotation.save();
    (0,external_node_fs_.watchFile)(files.path, { interval: WATCH_MS, persistent: false }, look);
    return {
        account: undefined,
        configOverrides: FILE_STORE,
        ...common,
        close: async () => {
            (0,external_node_fs_.unwatchFile)(files.path, look);
            await rotation.save();
        },
    };
}
function newer(stored, there) {
    const isNewer = there !== undefined &&
        (0,schema/* isChatgpt */.G)(there) &&
        Date.parse(there.last_refresh) > Date.parse(stored.last_refresh);
    return isNewer ? there : stored;
}
/** Whether the access token still opens something. */
function isUsable(payload) {
    const expiry = (0,facts/* tokenExpiry */.f9)(payload);
    return expiry === undefined || expiry.getTime() > Date.now() + MINUTE;
}
function tokensOf(payload) {
    const { access_token, account_id, id_token } = payload.tokens;
    return { accessToken: access_token, accountId: account_id, planType: (0,facts/* planOf */.XC)(payload), idToken: id_token };
}

;// CONCATENATED MODULE: ./lib/action/sign-in/open.js
/** The credential of a run on its way to Codex: over the wire where the CLI takes it there, else in auth.json. */







/** Brings the credential where Codex finds it. Rejects with an InputError or an AuthenticationError. */
async function openSignIn(options) {
    const { credential, head, codexHome } = options;
    const refused = credential_refusal(credential, head);
    if (refused !== undefined)
        throw refused;
    const env = credentialEnvironment(credential);
    const simple = {
        env,
        description: () => describe(credential),
        rotation: undefined,
        problem: () => undefined,
        warned: () => false,
        close: () => Promise.resolve(),
    };
    if (credential.source === 'codex-access-token') {
        return { ...simple, account: undefined, configOverrides: { cli_auth_credentials_store: '"ephemeral"' } };
    }
    const memory = takesMemory(options);
    const chatgpt = chatgptOf(credential);
    if (chatgpt !== undefined)
        return { env, ...(await openChatgpt(options, chatgpt, memory)) };
    const payload = credential.source === 'auth'
        ? credential.payload
        : { auth_mode: 'apikey', OPENAI_API_KEY: credential.apiKey };
    if (memory)
        return { ...simple, account: (0,facts/* accountOf */.XP)(payload), configOverrides: {} };
    const files = new store/* FileStore */.y(codexHome);
    kept(files, payload, options.saveState);
    options.saveState({ signInHome: files.home });
    new codex_auth/* CodexAuth */._({ codexHome }).set(payload);
    return { ...simple, account: undefined, configOverrides: FILE_STORE };
}
function takesMemory({ storage, inMemory, warn }) {
    if (inMemory && storage !== 'file')
        return true;
    if (storage === 'memory') {
        throw new action_inputs/* InputError */.dz('Input `auth-storage` is `memory`, which this Codex cannot do: use Codex 0.98 or later over app-server, or `file`.');
    }
    warn(`The sign-in lies in auth.json of Codex's home during this run${inMemory ? '' : ', because this Codex takes it no other way'}: ` +
        'whatever gets out of the sandbox can read it. It is removed at the end.');
    return false;
}

// EXTERNAL MODULE: ./lib/action/sign-in/open-secret.js
var open_secret = __webpack_require__(6785);
;// CONCATENATED MODULE: ./lib/action/sign-in/of-job.js
/** The sign-in of this very job: what `openSignIn` needs, gathered. */






/** Opens it. Rejects as `openSignIn` does, or with an InputError. */
async function signInOf(options) {
    const { world, secrets, job, credential, headTrusted, start, codex, guards } = options;
    const { directories, save } = start;
    const { core } = world;
    const { inputs, event } = job;
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(codex.version, inputs.transport);
    const repository = event.payload['repository'];
    return openSignIn({
        credential,
        storage: inputs.authStorage,
        inMemory: capabilities.inMemorySignIn,
        head: headTrusted,
        publicRepository: repository?.private === false,
        timeoutMs: inputs.timeoutMs,
        codexHome: start.codexHome,
        privateHome: (0,external_node_path_.join)(directories.home, 'sign-in'),
        connect: wire === 'app-server'
            ? (0,refresh/* refreshConnector */.pb)({
                codexPath: codex.path,
                version: codex.version,
                env: guards.env,
                launcher: guards.launcher,
                configOverrides: { ...guards.settings, ...chatgptBaseUrl(job.userConfig) },
            })
            : undefined,
        secret: await secretOf(job, world),
        saveState: save,
        mask: (...values) => secrets.add(...values),
        info: message => core.info(message),
        warn: message => core.warning(message),
    });
}
/** The secret that a rotated sign-in is written back to. */
async function secretOf({ inputs, event }, { env }) {
    const { authSecretName: name, authSecretToken: token } = inputs;
    if (name === undefined && token === undefined)
        return undefined;
    if (name === undefined || token === undefined) {
        throw new action_inputs/* InputError */.dz('Inputs `auth-secret-name` and `auth-secret-token` belong together: set both, or none.');
    }
    return (0,open_secret/* openSecret */.J)(name, token, event, env);
}
/** The one setting of the user's that the Codex which renews a sign-in shares. */
function chatgptBaseUrl({ chatgpt_base_url: url }) {
    return typeof url === 'string' ? { chatgpt_base_url: JSON.stringify(url) } : {};
}

// EXTERNAL MODULE: ./lib/action/start.js + 8 modules
var action_start = __webpack_require__(8752);
// EXTERNAL MODULE: ./lib/client/driver-config.js
var driver_config = __webpack_require__(1760);
;// CONCATENATED MODULE: ./lib/action/support.js
/** What the chosen Codex cannot carry, in the words of the inputs. Pure. */




/** The fields of a chat that a CLI may not carry, and the inputs they come from. */
const INPUT_OF_FIELD = {
    'profile.approvalPolicy': 'approval-policy',
    'profile.reasoningEffort': 'effort',
    outputSchema: 'output-schema',
    developerInstructions: 'instructions',
};
/** What this Codex cannot carry. Throws an InputError. */
function refuseUnsupported({ inputs, outputSchema }, version) {
    const { wire, capabilities } = (0,wire_select/* select */.Lt)(version, inputs.transport);
    if (inputs.resume !== undefined && !capabilities.resume) {
        throw new action_inputs/* InputError */.dz(`Input \`resume\`: Codex ${version} over ${wire} cannot continue a thread; use Codex ${wire_select/* FIRST_APP_SERVER */.he} or later over app-server.`);
    }
    const profile = { reasoningEffort: inputs.effort, approvalPolicy: inputs.approvalPolicy };
    const config = { profile, outputSchema, developerInstructions: inputs.instructions };
    try {
        (0,driver_config/* toDriverConfig */.A)(config, { version, wire, capabilities });
    }
    catch (error) {
        const said = (0,errors/* messageOf */.bD)(error).replace(/profile\.\w+|outputSchema|developerInstructions/, field => `the input \`${INPUT_OF_FIELD[field] ?? field}\``);
        throw new action_inputs/* InputError */.dz(`${said} Use that, or change the input.`, error);
    }
}

// EXTERNAL MODULE: ./lib/client/events.js
var events = __webpack_require__(106);
;// CONCATENATED MODULE: ./lib/action/transcript.js
/** The `transcript-file` input: every event as a line of JSON, redacted, written as it happens. */






/** Bytes of text that wait in memory to be written together. */
const BATCH = 64 * 1024;
/** Nothing waits longer than until the first event after so many milliseconds. */
const LATEST_MS = 1000;
/**
 * Opens the file anew: readable by its owner only, in a directory that really lies in one of the roots (the workspace,
 * the runner's temporary directory), in place of whatever stood there, never through a link. Throws an InputError.
 */
function openTranscript(options) {
    const { now } = options;
    const { path, file } = openNew(options);
    // Lines are encoded into one buffer as they come: joining long strings first would cost as much as writing them.
    let buffer = Buffer.allocUnsafe(2 * BATCH);
    let filled = 0;
    let lastWrite = now();
    let open = true;
    let problem;
    const write = () => {
        lastWrite = now();
        try {
            for (let at = 0; at < filled;)
                at += (0,external_node_fs_.writeSync)(file, buffer, at, filled - at);
        }
        catch (error) {
            problem ??= `The transcript is not complete: ${(0,errors/* messageOf */.bD)(error)}`;
        }
        filled = 0;
    };
    return {
        path,
        event(event) {
            if (!open || problem !== undefined)
                return;
            const line = `${JSON.stringify(event)}\n`;
            // At most three bytes for a unit.
            if (filled + 3 * line.length > buffer.length) {
                write();
                if (3 * line.length > buffer.length)
                    buffer = Buffer.allocUnsafe(3 * line.length);
            }
            filled += buffer.write(line, filled);
            if (filled > BATCH || (0,events/* endsTurn */.y)(event) || now() - lastWrite > LATEST_MS)
                write();
        },
        close() {
            if (!open)
                return;
            open = false;
            write();
            (0,external_node_fs_.closeSync)(file);
        },
        get problem() {
            return problem;
        },
    };
}
function openNew({ path, workspace, roots = [] }) {
    const refuse = (why) => new action_inputs/* InputError */.dz(`Input \`transcript-file\` ${why}: ${path}`);
    const wanted = (0,external_node_path_.resolve)(workspace, path);
    const folder = real((0,external_node_path_.dirname)(wanted));
    const allowed = [workspace, ...roots].flatMap(root => real(root) ?? []);
    if (folder === undefined || !allowed.some(root => (0,action_workspace/* isInside */.FK)(root, folder))) {
        throw refuse('must name a file in an existing directory of the workspace or of RUNNER_TEMP');
    }
    const place = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wanted));
    const there = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (there?.isDirectory())
        throw refuse('names a directory');
    try {
        if (there)
            (0,external_node_fs_.unlinkSync)(place);
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = external_node_fs_.constants;
        return { path: place, file: (0,external_node_fs_.openSync)(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600) };
    }
    catch (error) {
        throw refuse(`cannot be written (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/session.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The part of a run that has something to lose: from the first process to the posted reply. */




























/** How much of what Codex wrote to stderr is kept for the diagnosis, in characters. */
const STDERR_KEPT = 64 * 1024;
/** How long after a cancellation git may say what changed, in milliseconds; the rest of the 6.5 s is for the comment. */
const CHANGES_CANCELLED_MS = 3500;
class Session {
    #options;
    #redactor;
    #log;
    #started;
    #credential;
    #codex;
    #signIn;
    #header;
    #introduced = false;
    #snapshot;
    #compared;
    #replying;
    #transcript;
    #git;
    /** Aborts when a cancelled job cannot wait for git any longer. */
    #soon;
    #stderr = '';
    /** Throws an InputError unless there is one credential that can be used. */
    constructor(options) {
        const { world, secrets, job, start } = options;
        const { directories } = start;
        this.#options = options;
        this.#credential = credentialFrom(job.inputs);
        secrets.add(...credentialSecrets(this.#credential));
        this.#redactor = (0,redact/* createRedactor */.lY)(secrets.known);
        this.#started = world.now();
        this.#transcript =
            job.transcriptFile === undefined
                ? undefined
                : openTranscript({ path: job.transcriptFile, workspace: job.workspace, now: world.now });
        this.#git = checkoutGit({
            git: (0,guards/* findProgram */.Kp)('git', (0,guards/* cleanedPath */.sj)(world.env, job)),
            workspace: job.workspace,
            directory: job.workingDirectory,
            gitDir: (0,external_node_path_.join)(directories.home, 'checkout'),
            signal: world.cancelled,
        });
        this.#soon = (0,limits/* after */.Pl)(CHANGES_CANCELLED_MS, world.cancelled);
        const transcript = this.#transcript;
        this.#log = (0,log/* createLog */.h)({
            write: text => world.core.write(text),
            redactor: () => this.#redactor,
            now: world.now,
            stopToken: (0,external_node_crypto_.randomUUID)(),
            options: { reasoning: job.inputs.logReasoning, output: job.inputs.logOutput },
            spillDir: directories.home,
            workspace: job.workspace,
            listeners: [
                event => transcript?.event(event),
                event => this.#replying?.event(event, this.#log.stats.plan),
            ],
        });
    }
    /** Whether a rotated sign-in still waits to be written back. */
    get signInPending() {
        return this.#signIn?.rotation?.result === 'pending';
    }
    /** Rejects when GitHub cannot be asked where the reply belongs; everything else is an outcome. */
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { world, job, github, start } = this.#options;
            const redact = (text) => this.#redactor.text(text);
            const replying = __addDisposableResource(env_1, await openReplying({
                job,
                github,
                redact,
                git: this.#git,
                warn: message => world.core.warning(message),
            }), true);
            this.#replying = replying;
            let ended;
            try {
                // An installation may take its time.
                const replyStarted = replying.reply.start();
                const [codex, guards] = await Promise.all([start.codex, start.guards]);
                this.#codex = codex;
                refuseUnsupported(job, codex.version);
                // What killed runs left could still write, and read.
                await start.tidied;
                this.#snapshot = this.#takeSnapshot();
                this.#signIn = await signInOf({ ...this.#options, credential: this.#credential, codex, guards });
                // What the first turn waits for, while Codex opens the thread.
                const ready = (0,deferred/* once */.Oo)(() => {
                    this.#introduce();
                    return Promise.all([guards.probe(), this.#snapshot, replyStarted]);
                });
                ended = await this.#converse(codex, this.#signIn, guards, ready);
            }
            catch (error) {
                ended = world.cancelled.aborted ? { how: 'cancelled' } : { how: 'failed', ...(0,reason/* reasonOf */.A)(error) };
            }
            this.#introduce();
            if (ended.how === 'failed') {
                const full = await fullDisk([this.#options.start.directories.home, job.workspace]);
                if (full !== undefined)
                    ended = { how: 'failed', reason: `${full} ${ended.reason}`, remedy: 'Free some of it.' };
            }
            // Before anything is posted: a cancelled job has few seconds, and a lost sign-in cannot be had again.
            await this.#signIn?.close();
            ended = this.#diagnosed(ended);
            const changes = await (this.#compared ?? this.#changes());
            const { outcome, structured } = this.#judged(ended, changes);
            return publish({
                ...world,
                job,
                outcome,
                replying,
                log: this.#log,
                header: this.#header,
                redact,
                signIn: this.#signIn,
                changes,
                structured,
                transcript: this.#transcript,
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /** What the workspace is like before Codex; without git, or where git cannot tell, there is nothing to compare with. */
    async #takeSnapshot() {
        const { world, job, start } = this.#options;
        const { directories } = start;
        const git = (0,guards/* findProgram */.Kp)('git', (0,guards/* cleanedPath */.sj)(world.env, job));
        if (git === undefined)
            return undefined;
        try {
            return await takeSnapshot({
                git,
                workspace: job.workspace,
                directory: job.workingDirectory,
                scratch: (0,external_node_path_.join)(directories.home, 'changes'),
                exclude: [job.outputFile, job.transcriptFile].filter(path => path !== undefined),
                signal: world.cancelled,
            });
        }
        catch (error) {
            if (!world.cancelled.aborted)
                world.core.warning(`What changes cannot be told: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #changes() {
        const { world, start } = this.#options;
        const { directories } = start;
        try {
            const snapshot = await this.#snapshot;
            return await snapshot?.changes({
                patchFile: (0,external_node_path_.join)(directories.patch, 'changes.patch'),
                redactor: this.#redactor,
                signal: this.#soon,
            });
        }
        catch (error) {
            world.core.warning(`What changed cannot be told: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #converse(codex, signIn, guards, ready) {
        const { world, secrets, job, headTrusted, start } = this.#options;
        const { directories } = start;
        const { inputs } = job;
        const instructions = await this.#instructions();
        this.#header = {
            codexVersion: codex.version,
            transport: (0,wire_select/* select */.Lt)(codex.version, inputs.transport).wire,
            model: inputs.model,
            effort: inputs.effort,
            sandbox: guards.description,
            signIn: signIn.description(),
            event: (0,action_event/* describeEvent */.g)(job.event),
        };
        const emptyDirectory = (0,external_node_path_.join)(directories.home, 'mcp-servers');
        await (0,promises_.mkdir)(emptyDirectory, { mode: 0o700 });
        const mcp = (0,mcp_servers/* mcpServerTables */.he)(job.mcpServers, {
            env: world.env,
            path: guards.path,
            emptyDirectory,
        });
        secrets.add(...mcp.secrets);
        const config = (0,codex_config/* chatConfig */.j)({
            inputs,
            workingDirectory: job.workingDirectory,
            user: job.userConfig,
            guard: guards.configFor(headTrusted),
            sandbox: guards.sandbox,
            mcpServers: mcp.tables,
            ownServers: this.#replying?.servers,
            instructions,
            outputSchema: job.outputSchema,
        });
        /** Commands that have not ended. */
        const open = new Set();
        /** Codex works: there is time for what takes long to load. */
        const warm = () => {
            this.#replying?.reply.warm();
            void world.core.open().catch(() => undefined);
        };
        return converse({
            connect: async (signal) => {
                const client = await client_client/* Client */.K.connect({
                    ...(0,action_start/* startOptions */.nw)(codex, guards, directories),
                    codexVersion: codex.version,
                    transport: inputs.transport,
                    account: signIn.account,
                    configOverrides: { ...guards.settings, ...guards.databases, ...signIn.configOverrides },
                    env: signIn.env,
                    environment: guards.env,
                    signal,
                    started: await start.process,
                    onStderr: text => (this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT)),
                });
                try {
                    guards.verify(client.pid);
                    await Promise.race([start.takeOver(), (0,deferred/* aborted */.QH)(signal)]);
                    signal.throwIfAborted();
                }
                catch (error) {
                    await client.close();
                    throw error;
                }
                const options = () => {
                    // Not before Codex is asked for the thread.
                    const waited = Promise.race([Promise.resolve().then(ready), (0,deferred/* aborted */.QH)(signal)]);
                    waited.catch(() => undefined);
                    // A home of the user's may name other environments.
                    return { ready: waited, lateEnvironment: inputs.codexHome === undefined };
                };
                return {
                    createChat: prompt => client.createChat(prompt, config, options()).finally(warm),
                    resumeChat: (thread, prompt) => client.resumeChat(thread, prompt, config, options()).finally(warm),
                    close: () => client.close(),
                };
            },
            prompt: job.prompt,
            resume: inputs.resume,
            onEvent: event => {
                if (event.type === 'exec_command_begin')
                    open.add(event.call_id);
                if (event.type === 'exec_command_end')
                    open.delete(event.call_id);
                this.#log.event(event);
            },
            onReply: () => {
                // A renewed sign-in must be known before a patch is looked through, and what still runs ends with Codex.
                if (signIn.rotation === undefined && open.size === 0)
                    this.#compared = this.#changes();
            },
            say: line => this.#log.say(line),
            timeoutMs: inputs.timeoutMs,
            idleTimeoutMs: inputs.idleTimeoutMs,
            cancelled: world.cancelled,
        });
    }
    /** The header of the log, once. Redacting it takes its time, so Codex is on its way before. */
    #introduce() {
        if (this.#header !== undefined && !this.#introduced)
            this.#log.header(this.#header);
        this.#introduced = true;
    }
    /** A dead sign-in is the reason behind a failure, and behind a success the reason why there will be no other. */
    #diagnosed(ended) {
        const dead = this.#signIn?.problem(ended.how === 'failed' ? ended.reason : '', this.#stderr);
        if (dead === undefined)
            return ended;
        if (ended.how === 'failed')
            return { how: 'failed', ...(0,reason/* reasonOf */.A)(dead) };
        if (this.#signIn?.warned() === false)
            this.#options.world.core.warning(`${dead.message} ${dead.remedy}`);
        return ended;
    }
    /** The repository's AGENTS.md, then the `instructions` input. */
    async #instructions() {
        const { world, job, github, headTrusted } = this.#options;
        const repository = await repositoryInstructions({
            event: job.event,
            head: headTrusted,
            workspace: job.workspace,
            directory: job.workingDirectory,
            config: job.userConfig,
            git: this.#git,
            github,
            warn: message => world.core.warning(message),
        });
        const texts = [repository.text, job.inputs.instructions ?? ''].filter(text => text !== '');
        return texts.length === 0 ? undefined : texts.join('\n\n');
    }
    #judged(ended, changes) {
        const { stats } = this.#log;
        const { world, job } = this.#options;
        const checked = ended.how === 'replied' ? job.checkReply?.(ended.message) : undefined;
        const conclusion = checked?.valid === false
            ? (0,action_conclusion/* conclusionOf */.v)({
                how: 'failed',
                reason: checked.reason,
                remedy: 'Say in the prompt what the fields of `output-schema` mean, or ask for less in it.',
            })
            : (0,action_conclusion/* conclusionOf */.v)(ended);
        const withheld = changes?.secret === true ? 'The patch was not written, because it holds a secret.' : undefined;
        const reason = [conclusion.reason, withheld].filter(text => text !== undefined).join(' ');
        const outcome = {
            ...conclusion,
            ...(reason !== '' && { reason }),
            message: ended.how === 'replied' ? ended.message : stats.lastMessage,
            stats: {
                durationMs: world.now() - this.#started,
                turns: stats.turns,
                usage: stats.tokens,
                commands: stats.commands,
                changes: changes?.files ?? stats.edits,
                plan: stats.plan,
            },
            model: stats.model,
            codexVersion: this.#codex?.version,
            logUrl: (0,action_conclusion/* logUrl */.g)(job.event),
        };
        return { outcome, structured: checked?.valid === true ? checked : undefined };
    }
}


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openSecret)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947);

/** The secret of this name as `token` reaches it. */
async function openSecret(name, token, event, env) {
    const { createGitHub } = await Promise.all(/* import() | github */[__webpack_require__.e(942), __webpack_require__.e(71), __webpack_require__.e(392), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 6859));
    const { octokit } = createGitHub({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' });
    return new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubSecret */ .ar((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretTarget */ .Gk)(name, event), (route, parameters) => octokit.request(route, parameters));
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
        const { secret, saveState } = this.#options;
        if (secret !== undefined)
            this.#secretTime = await secret.updatedAt();
        // The home last: until then nothing of ours lies there, and post leaves it alone.
        saveState({ signInSecretTime: this.#secretTime, signInHome: this.#store.home });
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
            const again = this.#result === onFailure;
            this.#result = onFailure;
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error).replace(/\.$/, '');
            if (onFailure === 'lost')
                warn(this.#lost(`and the new one could not be stored: ${reason}`));
            else if (!again)
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
        const mend = (0,_auth_dead_js__WEBPACK_IMPORTED_MODULE_1__/* .mending */ .ph)(secret && { secret: secret.target.name, where: (0,_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .ghOptions */ .qc)(secret.target) });
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
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   Xb: () => (/* binding */ deadSignIn),
/* harmony export */   ph: () => (/* binding */ mending)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/** A sign-in whose refresh token is worth nothing any more: recognised by what Codex says, reported with what mends it. */


/** Codex's sentences, its service's error codes, and what is left of them on stderr (0.98 – 0.169). */
const SIGNS = [
    [/refresh token was already used|refresh_token_reused/, 'was already used, by another job or machine'],
    [/refresh token has expired|refresh_token_expired/, 'has expired'],
    [/refresh token was revoked|refresh_token_invalidated/, 'was revoked'],
    [/access token could not be refreshed|Failed to refresh token[^\n]*[ =]40[01] /, 'was refused'],
];
/** The error of a dead sign-in, if `text` (stderr, in colours, or the message of a failed turn) tells of one. */
function deadSignIn(text, options) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text);
    const fate = SIGNS.find(([sign]) => sign.test(plain))?.[1];
    return fate === undefined ? undefined : dead(fate, options);
}
/** The error of a dead sign-in. `fate`: what became of its refresh token. */
function dead(fate = 'was refused', options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthenticationError */ .v3(`The stored sign-in is dead: its refresh token ${fate}.`, {
        code: 'sign_in_dead',
        remedy: mending(options),
    });
}
/** With a sign-in of its own, which nothing else renews. */
const CLI = 'CODEX_HOME=~/.codex-ci npx codex-client-action';
/** The two commands that put a new sign-in in place. */
function mending({ secret = 'CODEX_AUTH', where } = {}) {
    const set = ['gh secret set', secret, where].filter(part => part !== undefined).join(' ');
    return `Sign in again and store it: \`${CLI} login\`, then \`${CLI} read | ${set}\`.`;
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
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _wire_app_server_peer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5599);
/* harmony import */ var _dead_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(358);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6191);
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
    let signedOut = false;
    try {
        connection = await connect(home);
        // Codex may have refreshed by itself at its start; asked to, it would do so once more.
        for (const refreshToken of [false, true]) {
            const answer = await within(connection.request('account/read', { refreshToken }), timeoutMs);
            if (rotated(store, payload))
                break;
            // From 0.142 on: whose refresh token was refused for good is nobody any more.
            signedOut = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(answer)?.account === null;
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
    throw ((0,_dead_js__WEBPACK_IMPORTED_MODULE_5__/* .deadSignIn */ .Xb)(`${connection?.stderrTail ?? ''}\n${why}`, options.mend) ??
        (signedOut ? (0,_dead_js__WEBPACK_IMPORTED_MODULE_5__/* .dead */ .Tm)(undefined, options.mend) : undefined) ??
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
/** The sign-in in the store, if it is of the same account as `before` and its tokens are others. */
function rotated(store, before) {
    const now = store.load();
    if (now === undefined || !(0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .isChatgpt */ .G)(now))
        return undefined;
    if (now.tokens.account_id !== before.tokens.account_id)
        return undefined;
    return JSON.stringify(now.tokens) === JSON.stringify(before.tokens) ? undefined : now;
}
async function within(promise, ms) {
    const late = (0,_deferred_js__WEBPACK_IMPORTED_MODULE_9__/* .deferred */ .yX)();
    const timer = setTimeout(() => late.reject(new Error(`Codex did not answer within ${ms / 1000} s`)), ms);
    try {
        return await Promise.race([promise, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
