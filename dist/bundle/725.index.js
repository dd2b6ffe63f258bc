export const id = 725;
export const ids = [725];
export const modules = {

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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uR: () => (/* binding */ CodexError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   xd: () => (/* binding */ ChatError)
/* harmony export */ });
/** Every error this package throws on purpose. Told apart by `code`, or by class. */
class CodexError extends Error {
    /** What went wrong, in one word a program can compare. */
    code;
    /** One sentence that says what to do about it. */
    remedy;
    /** Exit code of the Codex process, when it has ended. */
    exitCode;
    /** Signal that ended the Codex process. */
    signal;
    /** The last that Codex wrote to stderr, at most 8 KiB. */
    stderrTail;
    /** HTTP status that the model's service answered with, when Codex reports it. */
    httpStatus;
    /** Codex's own class of error, e.g. `usage_limit_exceeded`. */
    codexErrorInfo;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = facts.code;
        this.remedy = facts.remedy;
        this.exitCode = facts.exitCode;
        this.signal = facts.signal;
        this.stderrTail = facts.stderrTail;
        this.httpStatus = facts.httpStatus;
        this.codexErrorInfo = facts.codexErrorInfo;
    }
}
/** The Codex process could not be started, died, or stopped speaking its protocol. */
class ConnectionError extends CodexError {
}
/** A turn failed: the model's service refused, the turn was interrupted, or Codex reported an error. */
class ChatError extends CodexError {
}
/** A custom tool offered to Codex is wrong or failed. */
class ToolError extends CodexError {
}
/** A sign-in is missing, malformed, expired or refused. */
class AuthenticationError extends CodexError {
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
/** The environment a Codex process starts with: an allow-list, never the whole of ours. */
const EXACT = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'TERM',
    'COLORTERM',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CODEX_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CODEX_CA_CERTIFICATE',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_DATA_HOME',
    // Windows cannot start most programs without these.
    'SYSTEMROOT',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'PROGRAMDATA',
    'PROGRAMFILES',
]);
const REFRESH_OVERRIDE = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE';
/** Whether a URL points at this machine. */
function isLoopback(url) {
    try {
        const { hostname } = new URL(url);
        return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    }
    catch {
        return false;
    }
}
/**
 * What of `source` Codex gets, plus `extra` (an `undefined` there removes a name).
 * `CODEX_REFRESH_TOKEN_URL_OVERRIDE`, which would send refresh tokens elsewhere, passes only when it is loopback.
 */
function inheritedEnvironment(source, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(source)) {
        const upper = name.toUpperCase();
        if (value !== undefined && (EXACT.has(upper) || upper.startsWith('LC_')))
            result[name] = value;
    }
    const override = source[REFRESH_OVERRIDE];
    if (override !== undefined && isLoopback(override))
        result[REFRESH_OVERRIDE] = override;
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            delete result[name];
        else if (name !== REFRESH_OVERRIDE || isLoopback(value))
            result[name] = value;
    }
    return result;
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

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   he: () => (/* binding */ FIRST_APP_SERVER),
/* harmony export */   qK: () => (/* binding */ FIRST_PERMISSION_PROFILES)
/* harmony export */ });
/* unused harmony exports FIRST_WITHOUT_MCP, FIRST_SUPPORTED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Which wire a CLI version speaks, and what it can carry. Pure; the table is measured (see src/README.md). */

/** First CLI with today's thread and turn API on app-server. */
const FIRST_APP_SERVER = '0.98.0';
/** First CLI without `codex mcp-server`. */
const FIRST_WITHOUT_MCP = '0.154.0';
/** First CLI that enforces the deny entries of a permission profile. */
const FIRST_PERMISSION_PROFILES = '0.142.3';
/** First CLI this package works with. */
const FIRST_SUPPORTED = '0.44.0';
/** Compares two versions `X.Y.Z[-pre]` by their numbers; a pre-release counts as its release. */
function compareVersions(a, b) {
    const parts = (version) => version.split('-', 1).join('').split('.').map(Number);
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < 3; i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
const atLeast = (version, first) => compareVersions(version, first) >= 0;
/** Chooses the wire for a CLI version. Throws a ConnectionError when the wish cannot be met, naming a version that could. */
function select(version, transport = 'auto') {
    if (!atLeast(version, FIRST_SUPPORTED)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} is too old; ${FIRST_SUPPORTED} is the first that works.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_SUPPORTED} or later.`,
        });
    }
    const wire = transport === 'auto' ? (atLeast(version, FIRST_APP_SERVER) ? 'app-server' : 'mcp') : transport;
    if (wire === 'app-server' && !atLeast(version, FIRST_APP_SERVER)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} does not speak today's app-server protocol.`, {
            code: 'unsupported_version',
            remedy: `Use Codex ${FIRST_APP_SERVER} or later, or transport mcp.`,
        });
    }
    if (wire === 'mcp' && atLeast(version, FIRST_WITHOUT_MCP)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(`Codex ${version} has no mcp-server any more; it was removed in ${FIRST_WITHOUT_MCP}.`, {
            code: 'unsupported_version',
            remedy: `Use transport app-server, or a Codex before ${FIRST_WITHOUT_MCP}.`,
        });
    }
    return { wire, capabilities: capabilitiesOf(version, wire) };
}
function capabilitiesOf(version, wire) {
    const appServer = wire === 'app-server';
    return {
        inMemorySignIn: appServer,
        permissionProfiles: appServer && atLeast(version, FIRST_PERMISSION_PROFILES),
        outputSchema: appServer,
        interrupt: true,
        resume: appServer,
        images: appServer,
    };
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
