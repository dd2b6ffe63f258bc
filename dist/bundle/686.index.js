export const id = 686;
export const ids = [686];
export const modules = {

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainRequest: () => (/* binding */ plainRequest)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _octokit_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/**
 * A question to GitHub that everything waits for: one GET over Node's own HTTP client. The clients of `github` take ten
 * times as long to load, which can wait until Codex works; they ask again, patiently, what got no answer here.
 */



const TIME_LIMIT_MS = 3_000;
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const quiet = () => undefined;
/** Undefined where a proxy may stand before GitHub: only the clients know whether, and how to speak to it. */
function plainRequest({ token, apiUrl, timeLimitMs = TIME_LIMIT_MS, fetch = fetchOver(timeLimitMs), env, }) {
    if (PROXIES.some(name => env[name]))
        return undefined;
    return _octokit_request__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E.defaults({
        baseUrl: apiUrl,
        headers: { authorization: `token ${token}` },
        request: { fetch, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } },
    });
}
/** As much of `fetch` as a GET of Octokit's takes. Rejects where it would be sent on to somewhere else. */
function fetchOver(limitMs) {
    return async (input, init) => {
        const url = new URL(input instanceof URL || typeof input === 'string' ? input : input.url);
        const send = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__.get : node_https__WEBPACK_IMPORTED_MODULE_1__.get;
        const options = { headers: init?.headers, signal: AbortSignal.timeout(limitMs) };
        const response = await new Promise((resolve, reject) => {
            send(url, options, resolve).on('error', reject);
        });
        const status = response.statusCode ?? 0;
        const pieces = [];
        for await (const piece of response)
            pieces.push(piece);
        if (response.headers['content-encoding'] !== undefined)
            throw new Error('GitHub sends what was not asked for.');
        if (status >= 300 && status < 400)
            throw new Error(`GitHub sends ${url.href} on to another address.`);
        return {
            ...{ status, statusText: response.statusMessage ?? '', url: url.href },
            headers: new Map(Object.entries(response.headers)),
            text: () => Promise.resolve(Buffer.concat(pieces).toString('utf8')),
        };
    };
}


/***/ })

};
