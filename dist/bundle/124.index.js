export const id = 124;
export const ids = [124];
export const modules = {

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _action_log_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5978);
/* harmony import */ var _action_log_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8736);
/* harmony import */ var _auth_payload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9552);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9893);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2625);
/* harmony import */ var _codex_find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8879);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(452);
/* harmony import */ var _guard_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(436);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1222);
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
/** `codex-client run` */












/** Shows on stderr what Codex does; on a pipe the reply goes to stdout, alone. */
async function run(world, options) {
    const { env, stderr, signal } = world;
    const prompt = options.prompt === '-' ? await (0,_world_js__WEBPACK_IMPORTED_MODULE_11__/* .readStdin */ .vJ)(world) : options.prompt;
    if (prompt === undefined || prompt.trim() === '')
        throw new _world_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb('`run` needs a prompt.');
    const modes = Object.values(_client_config_js__WEBPACK_IMPORTED_MODULE_7__/* .SandboxMode */ .vq);
    const sandbox = modes.find(mode => mode === (options.sandbox ?? 'read-only'));
    if (sandbox === undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`--sandbox must be one of ${modes.join(', ')}.`);
    const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_11__/* .authOf */ .g)(world);
    const stored = auth.isAuthenticated() ? auth.store.load() : undefined;
    const redactor = (0,_guard_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .createRedactor */ .lY)(stored === undefined ? [] : (0,_auth_payload_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .Fj)(stored));
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cd ?? '.');
    const spillDir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'codex-client-'));
    const log = (0,_action_log_log_js__WEBPACK_IMPORTED_MODULE_3__/* .createLog */ .h)({
        write: text => stderr.write(text),
        redactor: () => redactor,
        now: () => performance.now(),
        stopToken: '',
        options: { reasoning: true, output: true },
        spillDir,
        workspace: workingDirectory,
        surface: (0,_action_log_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalSurface */ .Av)({ colour: stderr.isTTY === true && !env.NO_COLOR }),
    });
    const started = performance.now();
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const client = __addDisposableResource(env_1, await _client_client_js__WEBPACK_IMPORTED_MODULE_6__/* .Client */ .K.connect({
                codexPath: await (0,_codex_find_js__WEBPACK_IMPORTED_MODULE_8__/* .findCodex */ .hy)(env),
                env: { CODEX_HOME: env.CODEX_HOME },
                signal,
            }), true);
            log.header({
                codexVersion: client.codexVersion,
                model: options.model,
                sandbox,
                signIn: stored === undefined ? 'of Codex itself' : auth.status().kind,
            });
            const profile = { model: options.model, sandbox, approvalPolicy: 'never' };
            const chat = await client.createChat(prompt, { profile, workingDirectory }, { signal });
            let failure;
            const reply = await (async () => {
                for await (const event of chat)
                    log.event(event);
                return chat.get();
            })().catch((error) => void (failure = error));
            signal.throwIfAborted();
            log.end({
                conclusion: failure === undefined ? 'success' : 'failure',
                reason: failure === undefined ? undefined : (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(failure),
                remedy: failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .CodexError */ .uR ? failure.remedy : undefined,
                reply: world.stdout.isTTY ? (reply ?? undefined) : undefined,
                durationMs: performance.now() - started,
            });
            if (failure === undefined && !world.stdout.isTTY)
                world.stdout.write(`${reply}\n`);
            return failure === undefined ? 0 : 1;
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
    finally {
        log.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(spillDir, { recursive: true, force: true });
    }
}


/***/ })

};
