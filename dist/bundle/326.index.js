export const id = 326;
export const ids = [326];
export const modules = {

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* binding */ createGitHub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6856);
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
        urgent: createPlainClient({ timeLimitMs: URGENT_TIME_LIMIT_MS, ...options }),
        wait: (seconds, signal) => wait(seconds * second, signal),
    };
}
function createClient(options, haste) {
    const onLimit = (after, request, _, tries) => after <= _reply_once_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_WAIT */ .dX && tries < LIMITED_TRIES && !creates(request);
    const second = options.secondMs ?? 1_000;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(options.token, {
        ...plainOptions(options),
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
const createPlainClient = (options) => (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(options.token, plainOptions(options), careful);
function plainOptions(options) {
    const quiet = () => undefined;
    const warn = options.warn ?? quiet;
    return {
        baseUrl: options.apiUrl,
        log: { debug: quiet, info: quiet, warn, error: warn },
        request: { fetch: limited(options.fetch ?? defaultFetch(), options.timeLimitMs ?? TIME_LIMIT_MS) },
    };
}
/**
 * One after another, with a pause between two: as much of a `Bottleneck.Group` as the plugin asks of it. The plugin's own
 * cannot be left out, goes by the clock of the machine, and takes 5 ms where there is nothing to wait for.
 */
function spaced(pause) {
    let next = 0;
    const schedule = async () => {
        const now = performance.now();
        const at = Math.max(next, now);
        next = at + pause;
        if (at > now)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(at - now);
    };
    return { key: () => ({ schedule }) };
}
/** A reaction that is there already is not made twice. */
const creates = (request) => request.method === 'POST' && !/\/(?:graphql|reactions)$/.test(request.url);
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
const defaultFetch = () => _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_3__/* .defaults */ .NT.request?.fetch;
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


/***/ })

};
