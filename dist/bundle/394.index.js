export const id = 394;
export const ids = [394];
export const modules = {

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsExec: () => (/* binding */ actionsExec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7658);
/** Runs npm through the runner's own toolkit, which knows how to start `npm.cmd`, and ends it with a signal. */



/** How often a process is looked for that was not there yet when the signal came, in milliseconds. */
const AGAIN_MS = 20;
const actionsExec = async (command, args, { cwd, env, signal }) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    signal.throwIfAborted();
    // The toolkit does not tell the pid of what it started, nor when: a mark in its environment finds it.
    const [name, value] = ['CODEX_CLIENT_NPM', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()];
    let over = false;
    let ending;
    const end = async () => {
        while (!over) {
            await (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .endProcesses */ .Hk)({ marks: [`${name}=${value}`] }, { graceMs: 0 });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(AGAIN_MS);
        }
    };
    const onAbort = () => void (ending = end());
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const options = { cwd, env: { ...env, [name]: value }, silent: true, ignoreReturnCode: true };
        return await getExecOutput(`"${command}"`, args, options);
    }
    finally {
        over = true;
        signal.removeEventListener('abort', onAbort);
        await ending;
    }
};


/***/ })

};
