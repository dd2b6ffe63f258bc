export const id = 289;
export const ids = [289];
export const modules = {

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1222);
/** `codex-client read` */

/** On a pipe the payload and nothing else; a person also learns what it is for. */
async function read(world) {
    const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .authOf */ .g)(world);
    const payload = auth.read();
    const isOwnChatgpt = (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnHome */ .cN)(world) && auth.status().kind === 'chatgpt';
    world.stdout.write(`${payload}\n`);
    if (world.stdout.isTTY) {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(world, '', 'This opens your account: give it to nothing but a secret.', '');
        (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(world, '  codex-client read | gh secret set CODEX_AUTH');
    }
    if (world.stderr.isTTY && isOwnChatgpt)
        (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(world, '', ..._world_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATE_SIGN_IN */ .sw);
    return 0;
}


/***/ })

};
