export const id = 253;
export const ids = [253];
export const modules = {

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
/* harmony import */ var _noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(717);
/* harmony import */ var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(904);
/**
 * libsodium's sealed box (`crypto_box_seal`), which GitHub wants secrets in. Made of Node's X25519 and of noble's ciphers
 * and hashes: libsodium itself would be a tenth of everything this action ships. Tests open the boxes with libsodium.
 */




const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** The constant of Salsa20 for keys of 32 bytes. */
const SIGMA = Buffer.from('expand 32-byte k');
/** Seals a text for the owner of a public key; both keys and the box are base64. Throws on a key that is none. */
function seal(text, publicKey) {
    const recipient = Buffer.from(publicKey, 'base64');
    if (recipient.length !== KEY_BYTES)
        throw new Error('GitHub gave a public key of a wrong length');
    const sender = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x25519');
    const own = Buffer.from(sender.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const theirs = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: { kty: 'OKP', crv: 'X25519', x: recipient.toString('base64url') },
        format: 'jwk',
    });
    const shared = new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({ privateKey: sender.privateKey, publicKey: theirs }));
    const key = new Uint32Array(KEY_BYTES / 4);
    (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .hsalsa */ .bD)((0,_noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .DH)(new Uint8Array(SIGMA)), (0,_noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .DH)(shared), new Uint32Array(4), key);
    const nonce = (0,_noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_3__/* .blake2b */ .Sx)(Buffer.concat([own, recipient]), { dkLen: NONCE_BYTES });
    const box = (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .xsalsa20poly1305 */ .uT)(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(text));
    return Buffer.concat([own, box]).toString('base64');
}


/***/ })

};
