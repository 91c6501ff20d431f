export const id = 8365;
export const ids = [8365];
export const modules = {

/***/ 60596:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 60596;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 42894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bitfinex: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_bitfinex_js__WEBPACK_IMPORTED_MODULE_2__.A),
/* harmony export */   bitso: () => (/* reexport safe */ _node_modules_ccxt_js_src_bitso_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   bitstamp: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_bitstamp_js__WEBPACK_IMPORTED_MODULE_3__.A),
/* harmony export */   bitvavo: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_bitvavo_js__WEBPACK_IMPORTED_MODULE_4__.A),
/* harmony export */   btcmarkets: () => (/* reexport safe */ _node_modules_ccxt_js_src_btcmarkets_js__WEBPACK_IMPORTED_MODULE_1__.A),
/* harmony export */   coinbase: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_coinbase_js__WEBPACK_IMPORTED_MODULE_5__.A),
/* harmony export */   cryptocom: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_cryptocom_js__WEBPACK_IMPORTED_MODULE_6__.A),
/* harmony export */   gemini: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_gemini_js__WEBPACK_IMPORTED_MODULE_7__.A),
/* harmony export */   kraken: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_kraken_js__WEBPACK_IMPORTED_MODULE_8__.A),
/* harmony export */   ndax: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_ndax_js__WEBPACK_IMPORTED_MODULE_9__.A),
/* harmony export */   okxus: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_okxus_js__WEBPACK_IMPORTED_MODULE_10__.A),
/* harmony export */   upbit: () => (/* reexport safe */ _node_modules_ccxt_js_src_pro_upbit_js__WEBPACK_IMPORTED_MODULE_11__.A)
/* harmony export */ });
/* harmony import */ var _node_modules_ccxt_js_src_bitso_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15360);
/* harmony import */ var _node_modules_ccxt_js_src_btcmarkets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81136);
/* harmony import */ var _node_modules_ccxt_js_src_pro_bitfinex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44618);
/* harmony import */ var _node_modules_ccxt_js_src_pro_bitstamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68808);
/* harmony import */ var _node_modules_ccxt_js_src_pro_bitvavo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38702);
/* harmony import */ var _node_modules_ccxt_js_src_pro_coinbase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74545);
/* harmony import */ var _node_modules_ccxt_js_src_pro_cryptocom_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8942);
/* harmony import */ var _node_modules_ccxt_js_src_pro_gemini_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40787);
/* harmony import */ var _node_modules_ccxt_js_src_pro_kraken_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20542);
/* harmony import */ var _node_modules_ccxt_js_src_pro_ndax_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49145);
/* harmony import */ var _node_modules_ccxt_js_src_pro_okxus_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36631);
/* harmony import */ var _node_modules_ccxt_js_src_pro_upbit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68539);














/***/ })

};
