export const id = 31;
export const ids = [31];
export const modules = {

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CallToolRequestSchema: () => (/* reexport safe */ _modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_2__.FT),
/* harmony export */   ListToolsRequestSchema: () => (/* reexport safe */ _modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_2__.gW),
/* harmony export */   Server: () => (/* reexport safe */ _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__.g),
/* harmony export */   StreamableHTTPServerTransport: () => (/* reexport safe */ _modelcontextprotocol_sdk_server_streamableHttp_js__WEBPACK_IMPORTED_MODULE_1__.D)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9762);
/* harmony import */ var _modelcontextprotocol_sdk_server_streamableHttp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
/* harmony import */ var _modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7949);
/** What the tools' server needs of the MCP SDK, in one piece. Loaded on first use. */





/***/ })

};
