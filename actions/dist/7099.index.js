export const id = 7099;
export const ids = [7099];
export const modules = {

/***/ 17099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParquet: () => (/* binding */ readParquet)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96367);
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42123);
/* harmony import */ var hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20138);
/* harmony import */ var _candle_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83324);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77832);
/* harmony import */ var _memory_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16444);
/* harmony import */ var _raw_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57788);






const ROWS_AT_ONCE = 1e5;
async function readParquet(file, about) {
  try {
    const metadata = await (0,hyparquet__WEBPACK_IMPORTED_MODULE_1__/* .parquetMetadataAsync */ .Ei)(file);
    const count = Number(metadata.num_rows);
    (0,_memory_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseTooLarge */ .Aj)(about.path, file.byteLength, count);
    const titles = (0,hyparquet__WEBPACK_IMPORTED_MODULE_1__/* .parquetSchema */ .YR)(metadata).children.map(({ element }) => element.name);
    let builder = null;
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const rowEnd = Math.min(count, from + ROWS_AT_ONCE);
      let rows = [];
      await (0,hyparquet__WEBPACK_IMPORTED_MODULE_3__/* .parquetRead */ .bA)({
        file,
        metadata,
        compressors: bounded(),
        rowStart: from,
        rowEnd,
        onComplete: (read) => {
          rows = read;
        }
      });
      builder ??= new _candle_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .CandleBuilder */ .n({
        ...about,
        titles,
        sample: rows.slice(0, _raw_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SAMPLE_ROWS */ .l),
        preamble: "",
        isComma: false,
        expected: count
      });
      for (const [at, row] of rows.entries()) builder.take(row, from + at + 1);
    }
    builder ??= new _candle_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .CandleBuilder */ .n({
      ...about,
      titles,
      sample: [],
      preamble: "",
      isComma: false,
      expected: count
    });
    return builder.done();
  } catch (error) {
    throw (0,_data_error_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .q)(about.path, "parquet", error);
  }
}
function bounded() {
  const most = (0,_memory_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .freeBytes */ .go)();
  return Object.fromEntries(
    Object.entries(hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__/* .compressors */ .Vm).map(([name, decode]) => [
      name,
      (input, length) => {
        if (!(length >= 0 && length <= most)) throw new RangeError("longer than the free memory");
        return decode(input, length);
      }
    ])
  );
}


/***/ })

};
