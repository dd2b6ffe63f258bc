export const id = 394;
export const ids = [394];
export const modules = {

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsExec: () => (/* binding */ actionsExec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7658);
/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */


const actionsExec = async (command, args, { cwd, env, signal }) => {
    signal.throwIfAborted();
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    // The toolkit does not tell the pid of what it started: a mark in its environment finds it.
    const [name, value] = ['CODEX_CLIENT_NPM', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()];
    let ended;
    const end = () => void (ended = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcesses */ .Hk)({ mark: `${name}=${value}` }, { graceMs: 0 }));
    signal.addEventListener('abort', end, { once: true });
    try {
        const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true };
        return await getExecOutput(`"${command}"`, args, options);
    }
    finally {
        signal.removeEventListener('abort', end);
        await ended;
    }
};


/***/ })

};
