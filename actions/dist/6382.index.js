export const id = 6382;
export const ids = [6382];
export const modules = {

/***/ 96382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _candle_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83324);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77832);
/* harmony import */ var _raw_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57788);



function readJson(bytes, about) {
  const { list, titles: given } = listOf(parsed(bytes, about.path), about.path);
  const first = list[0];
  const titles = given ?? (isObject(first) ? Object.keys(first) : null);
  const rowOf = (each, line) => {
    if (Array.isArray(each)) return each.map(cellOf);
    if (titles !== null && isObject(each)) return titles.map((title) => cellOf(each[title]));
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .f(`${about.path}: entry ${line} of its list is no candle`, REMEDY);
  };
  const sample = list.slice(0, _raw_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SAMPLE_ROWS */ .l).map((each, at) => rowOf(each, at + 1));
  const builder = new _candle_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .CandleBuilder */ .n({
    ...about,
    titles,
    sample,
    preamble: "",
    isComma: false,
    expected: list.length
  });
  for (const [at, each] of list.entries()) builder.take(rowOf(each, at + 1), at + 1);
  return builder.done();
}
const REMEDY = "give a list of lists such as [[1604793600000, 58.9, 58.92, 58.72, 58.75, 1442.1], \u2026]";
function parsed(bytes, path) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw (0,_data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(path, "JSON", error);
  }
}
function listOf(value, path) {
  if (Array.isArray(value)) return { list: value, titles: null };
  if (isObject(value) && Array.isArray(value.data)) {
    const named = value.columns ?? value.fields;
    const titles = Array.isArray(named) && named.every((each) => typeof each === "string") ? named : null;
    return { list: value.data, titles };
  }
  throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .f(`${path}: it is JSON, but no list of candles`, REMEDY);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function cellOf(value) {
  return typeof value === "string" || typeof value === "number" ? value : null;
}


/***/ })

};
