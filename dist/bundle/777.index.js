export const id = 777;
export const ids = [777,175];
export const modules = {

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VARIABLE: () => (/* binding */ VARIABLE),
/* harmony export */   set: () => (/* binding */ set)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1222);
/** `codex-client set` */


/** The variable a payload may come in. */
const VARIABLE = 'CODEX_CLIENT_AUTH';
async function set(world, argument) {
    const { env, stdin } = world;
    const given = env[VARIABLE]?.trim();
    let payload;
    if (argument !== undefined && argument !== '-')
        payload = argument;
    else if (argument === undefined && given)
        payload = given;
    else if (argument === '-' || !stdin.isTTY)
        payload = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readStdin */ .vJ)(world);
    else
        throw new _world_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Give the payload as an argument, on stdin, or in ${VARIABLE}.`);
    const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .authOf */ .g)(world);
    auth.set(payload);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, ...(0,_status_js__WEBPACK_IMPORTED_MODULE_0__.showStatus)(auth.status(), Date.now()));
    if (payload === argument) {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(world, '', 'An argument is seen by every process and kept by the shell: next time use a pipe.');
    }
    return 0;
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
