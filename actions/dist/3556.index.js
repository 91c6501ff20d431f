export const id = 3556;
export const ids = [3556];
export const modules = {

/***/ 93556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFeather: () => (/* binding */ readFeather)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@uwdata/flechette/dist/flechette.cjs
var flechette = __webpack_require__(25619);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/candle-builder.js + 5 modules
var candle_builder = __webpack_require__(83324);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/data-error.js
var data_error = __webpack_require__(77832);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/lz4-frame.js
function decodeLz4Frame(frame, length) {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (frame.length < 7 || view.getUint32(0, true) !== MAGIC) throw new RangeError("no LZ4 frame");
  const flags = frame[4];
  const [hasSize, hasBlockSums, hasDictionary] = [flags & 8, flags & 16, flags & 1];
  if (flags >> 6 !== 1 || hasDictionary) throw new RangeError("an LZ4 frame of another version");
  const output = new Uint8Array(length);
  let at = 7 + (hasSize ? 8 : 0);
  let written = 0;
  for (; ; ) {
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) break;
    const size = head & 2147483647;
    if (at + size > frame.length) throw new RangeError("an LZ4 frame that is cut off");
    const block = frame.subarray(at, at + size);
    if (head >>> 31) {
      output.set(block, written);
      written += size;
    } else {
      written = decodeBlock(block, output, written);
    }
    at += size + (hasBlockSums ? 4 : 0);
  }
  if (written !== length) throw new RangeError("an LZ4 frame of another length");
  return output;
}
const MAGIC = 407708164;
const LEAST_MATCH = 4;
function decodeBlock(block, output, from) {
  let [at, written] = [0, from];
  const longer = (length) => {
    if (length !== 15) return length;
    let [sum, byte] = [length, 255];
    while (byte === 255) {
      if (at >= block.length) throw new RangeError("an LZ4 block that is cut off");
      byte = block[at++];
      sum += byte;
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++];
    const literals = longer(token >> 4);
    if (at + literals > block.length) throw new RangeError("an LZ4 block that is cut off");
    output.set(block.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at === block.length) break;
    const offset = block[at] | block[at + 1] << 8;
    at += 2;
    const match = longer(token & 15) + LEAST_MATCH;
    if (offset === 0 || offset > written || written + match > output.length) {
      throw new RangeError("an LZ4 block that refers to nothing");
    }
    if (offset >= match) output.copyWithin(written, written - offset, written - offset + match);
    else
      for (let each = 0; each < match; each += 1) output[written + each] = output[written + each - offset];
    written += match;
  }
  return written;
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/memory-budget.js
var memory_budget = __webpack_require__(16444);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/raw-table.js
var raw_table = __webpack_require__(57788);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/feather.js







function readFeather(bytes, about) {
  try {
    const table = tableOf(bytes);
    (0,memory_budget/* refuseTooLarge */.Aj)(about.path, bytes.length, table.numRows);
    const titles = table.schema.fields.map(({ name }) => name);
    const columns = titles.map((_, place) => table.getChildAt(place));
    const row = (at) => columns.map((column) => column.at(at));
    const sample = Array.from({ length: Math.min(raw_table/* SAMPLE_ROWS */.l, table.numRows) }, (_, at) => row(at));
    const builder = new candle_builder/* CandleBuilder */.n({
      ...about,
      titles,
      sample,
      preamble: "",
      isComma: false,
      expected: table.numRows
    });
    for (let at = 0; at < table.numRows; at += 1) builder.take(row(at), at + 1);
    return builder.done();
  } catch (error) {
    throw (0,data_error/* damaged */.q)(about.path, "feather", error);
  }
}
function tableOf(bytes) {
  const encode = () => {
    throw new Error("nothing is written here");
  };
  (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.LZ4_FRAME, { encode, decode: bounded(decodeLz4Frame) });
  const zstd = (data, length) => (0,external_node_zlib_.zstdDecompressSync)(data, { maxOutputLength: length });
  (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.ZSTD, { encode, decode: bounded(zstd) });
  return (0,flechette/* tableFromIPC */.DE)(bytes, { useDate: true });
}
function bounded(decode) {
  return (data, length) => {
    if (!(length >= 0 && length <= (0,memory_budget/* freeBytes */.go)())) throw new RangeError("longer than the free memory");
    return decode(data, length);
  };
}


/***/ })

};
