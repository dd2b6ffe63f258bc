export const id = 232;
export const ids = [232,175];
export const modules = {

/***/ 8232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1222);
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
/** `codex-client login` */


async function login(world, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .authOf */ .g)(world, true);
        const session = __addDisposableResource(env_1, await auth.login({ ...options, signal: world.signal }), true);
        if (session.code !== undefined) {
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, 'Open this address on any device and enter the code:', '', `  ${session.url}`, `  ${session.code}`, '');
        }
        else if (options.browser) {
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, 'A browser opens for you to sign in. If it does not, open this address:', '', `  ${session.url}`, '');
        }
        else {
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, 'Open this address in a browser on this machine and sign in:', '', `  ${session.url}`, '');
        }
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, 'Waiting until you are signed in (Ctrl-C gives up) …');
        const failure = await session.failure();
        world.signal.throwIfAborted();
        if (failure !== undefined)
            throw failure;
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, '', ...(0,_status_js__WEBPACK_IMPORTED_MODULE_0__.showStatus)(auth.status(), Date.now()));
        if ((0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnHome */ .cN)(world))
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, '', ..._world_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATE_SIGN_IN */ .sw);
        else
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, '', 'Next, store it for a workflow:', '', '  codex-client read | gh secret set CODEX_AUTH');
        return 0;
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


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showStatus: () => (/* binding */ showStatus),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _auth_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9933);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1222);


async function status(world) {
    const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .authOf */ .g)(world);
    world.stdout.write(`${showStatus(auth.status(), Date.now()).join('\n')}\n`);
    return 0;
}
/** A sign-in as lines for a person. `now` in milliseconds. */
function showStatus({ kind, email, plan, path, expires, canRefresh }, now) {
    const who = [email === undefined ? '' : ` as ${email}`, plan === undefined ? '' : ` (${plan})`].join('');
    const lines = [kind === 'chatgpt' ? `✓ Signed in with ChatGPT${who}` : '✓ Signed in with an API key'];
    if (kind === 'chatgpt') {
        lines.push(`  access token  ${expires === undefined ? 'does not tell its end' : showExpiry(expires, now)}`);
        lines.push(`  renewal       ${canRefresh ? 'by Codex, when it is needed' : 'not possible'}`);
    }
    if (path !== undefined)
        lines.push(`  file          ${path}`);
    return lines;
}
function showExpiry(expires, now) {
    const time = (0,_auth_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(expires);
    const minutes = Math.round((expires.getTime() - now) / 60_000);
    if (minutes <= 0)
        return `ended ${time}`;
    const units = [
        [1440, 'day'],
        [60, 'hour'],
        [1, 'minute'],
    ];
    const [size, unit] = units.find(([size]) => minutes >= size) ?? [1, 'minute'];
    const count = Math.floor(minutes / size);
    return `until ${time} (${count} ${unit}${count === 1 ? '' : 's'})`;
}


/***/ })

};
