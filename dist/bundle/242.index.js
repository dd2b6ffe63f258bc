export const id = 242;
export const ids = [242];
export const modules = {

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7050);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4918);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2287);
/** Entry of the step's end: repairs whatever main could not, because it was killed. Warns, never fails the job. */




async function post() {
    const core = (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunner */ .j)(process.env, () => Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(260), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 6058)));
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(core.getState);
    if (state.runId === '')
        return;
    // The sign-in first: cleaning up removes the home it waits in.
    for (const task of [signIn, files, userNamespaces]) {
        try {
            await task(state, core);
        }
        catch (error) {
            core.warning(`The clean-up failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    await core.flush();
}
/** Rare, and the only part that needs GitHub and zod: loaded when there is something to save. */
async function signIn(state, core) {
    if (state.signInHome === '')
        return;
    const { saveSignIn } = await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(681), __webpack_require__.e(153), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 8918));
    // It may wait for Codex, and says so while it does.
    await core.open();
    await saveSignIn(core, state);
}
async function files(state, core) {
    const problems = await (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUp */ .nY)({
        id: state.runId,
        parent: state.parent,
        mountPoints: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(state.mountPoints),
        sharedMountPoints: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(state.sharedMountPoints),
    });
    for (const problem of problems)
        core.warning(problem);
}
async function userNamespaces(state) {
    const [command, ...args] = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(state.userNamespaces);
    if (command === undefined)
        return;
    const { actionsExec } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 7394));
    await actionsExec(command, args, { cwd: '/', env: {}, signal: AbortSignal.timeout(10_000) });
}


/***/ })

};
