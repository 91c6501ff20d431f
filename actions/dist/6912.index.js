export const id = 6912;
export const ids = [6912];
export const modules = {

/***/ 46912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zipContent: () => (/* binding */ zipContent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77832);



const IS_CANDLES = /\.(csv|txt|tsv|json|feather|arrow|parquet)$/i;
const MOST_ENTRIES = 1e4;
async function zipContent(path) {
  const archive = await yauzl__WEBPACK_IMPORTED_MODULE_1__.openPromise(path, {
    lazyEntries: true,
    validateEntrySizes: true,
    autoClose: false
  });
  const found = [];
  let seen = 0;
  for await (const entry2 of archive.eachEntry()) {
    seen += 1;
    if (seen > MOST_ENTRIES) break;
    if (IS_CANDLES.test(entry2.fileName) && !/(^|\/)(\.|__MACOSX)/.test(entry2.fileName)) found.push(entry2);
  }
  const [entry] = found;
  if (entry === void 0 || found.length > 1) {
    archive.close();
    throw entry === void 0 ? new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
      `${path}: there is no file of candles in it`,
      "a zip holds one CSV, JSON, feather or parquet file"
    ) : new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
      `${path}: it holds ${found.length} files`,
      "unpack it, and name the files that are wanted"
    );
  }
  return {
    name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(entry.fileName),
    bytes: entry.uncompressedSize,
    content: unpacked(archive, entry)
  };
}
async function* unpacked(archive, entry) {
  try {
    yield* await archive.openReadStreamPromise(entry);
  } finally {
    archive.close();
  }
}


/***/ })

};
