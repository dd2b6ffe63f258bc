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
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);
/* harmony import */ var _octokit_request__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/**
 * A question to GitHub that everything waits for: one GET over Node's own HTTP client. The clients of `github` take ten
 * times as long to load, which can wait until Codex works; they ask again, patiently, what got no answer here.
 */




const TIME_LIMIT_MS = 3_000;
/** Undefined where a proxy stands before GitHub: only the clients know how to speak to it. */
function plainRequest({ token, apiUrl, timeLimitMs = TIME_LIMIT_MS, fetch = fetchOver(timeLimitMs), }) {
    if ((0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_2__/* .getProxyUrl */ .s)(new URL(apiUrl)) !== undefined)
        return undefined;
    return _octokit_request__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E.defaults({
        baseUrl: apiUrl,
        headers: { authorization: `token ${token}` },
        request: { fetch },
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
        if (status >= 300 && status < 400)
            throw new Error(`GitHub sends ${url.href} on to another address.`);
        return {
            ...{ status, statusText: response.statusMessage ?? '', url: url.href },
            headers: new Map(Object.entries(response.headers)),
            text: () => Promise.resolve(Buffer.concat(pieces).toString('utf8')),
        };
    };
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
