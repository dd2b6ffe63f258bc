export const id = 223;
export const ids = [223];
export const modules = {

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1222);
/** `codex-client logout` */

async function logout(world) {
    const auth = await (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .authOf */ .g)(world, true);
    const wasChatgpt = auth.isAuthenticated() && auth.status().kind === 'chatgpt';
    await auth.logout();
    (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(world, '✓ Signed out.');
    if (wasChatgpt) {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(world, '  Codex (0.142 and later) also revokes the sign-in: a copy in a secret does not work any more.');
    }
    return 0;
}


/***/ })

};
