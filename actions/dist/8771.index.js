export const id = 8771;
export const ids = [8771];
export const modules = {

/***/ 98771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeAddresses: () => (/* binding */ exchangeAddresses)
/* harmony export */ });
/* harmony import */ var _exchange_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69835);
/* harmony import */ var _public_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35348);
/* harmony import */ var _walled_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61613);



async function exchangeAddresses(id) {
  const { instance } = (0,_walled_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .wallIn */ .I)(await (0,_exchange_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeClass */ .k1)(id), id);
  return [...(0,_public_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicHosts */ .d)(instance)].map((host) => new URL(`https://${host}`));
}


/***/ })

};
