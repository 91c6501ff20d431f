export const id = 4529;
export const ids = [4529];
export const modules = {

/***/ 34529:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/base/src/ledger-error.js
var ledger_error = __webpack_require__(58833);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/answers/src/problem.js
var problem = __webpack_require__(38924);
;// CONCATENATED MODULE: ./.build/packages/answers/src/ledger-source.js




const SQLITE_ERROR = 1;
class LedgerSource {
  #path;
  #open = null;
  #timesOpened = 0;
  constructor(path) {
    this.#path = path;
  }
  /** All that `question` reads is one committed state. Throws `Problem` 503 while the ledger cannot be read. */
  read(question) {
    return this.#ask((reader) => reader.atOnce(() => question(reader)));
  }
  /**
   * Another text after each commit, and after the ledger was replaced; at the price of one look, without reading the
   * book. What is read afterwards is of this state or a later one. Throws `Problem` 503 as `read` does.
   */
  state() {
    return this.#ask((reader) => `${this.#timesOpened}.${reader.dataVersion()}`);
  }
  #ask(question) {
    try {
      return question(this.#reader());
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      this.close();
      throw new problem/* Problem */.AF(503, `the ledger cannot be read now: ${error.message}`, { "Retry-After": "1" });
    }
  }
  close() {
    this.#open?.reader.close();
    this.#open = null;
  }
  #reader() {
    const found = (0,external_node_fs_.statSync)(this.#path, { throwIfNoEntry: false });
    const file = found ? `${found.dev}:${found.ino}` : null;
    if (this.#open?.file !== file) this.close();
    if (file === null) throw new problem/* NotYet */.QH("there is no ledger yet: the bot has not begun");
    if (this.#open === null) {
      this.#open = { reader: new reader/* LedgerReader */.B(this.#path), file };
      this.#timesOpened += 1;
    }
    return this.#open.reader;
  }
}
function isUnreadable(error) {
  if (error instanceof ledger_error/* LedgerError */.o) return true;
  const { code, errcode } = error;
  return code === "ERR_SQLITE_ERROR" && errcode !== SQLITE_ERROR;
}

// EXTERNAL MODULE: ./.build/packages/server/src/endpoints.js + 1 modules
var endpoints = __webpack_require__(59160);
// EXTERNAL MODULE: ./.build/packages/server/src/events/news-piece.js
var news_piece = __webpack_require__(27099);
// EXTERNAL MODULE: ./.build/packages/book/src/candles.js
var candles = __webpack_require__(41881);
;// CONCATENATED MODULE: ./.build/packages/server/src/readiness.js

function readiness(plan, ledger) {
  return ledger.read((reader) => (0,candles/* hasSeenAnything */.Ct)(reader, plan.id));
}

;// CONCATENATED MODULE: ./.build/packages/server/src/answering/answerer.js



const encoder = new TextEncoder();
class Answerer {
  #plan;
  #ledger;
  constructor(plan, ledger) {
    this.#plan = plan;
    this.#ledger = ledger;
  }
  /** Throws `Problem` if there is no answer. */
  answer(question) {
    if (question.about === "ready") return readiness(this.#plan, this.#ledger);
    if (question.about === "news") return (0,news_piece/* newsPiece */.q)(this.#ledger, question.request);
    return this.#endpoint(question);
  }
  close() {
    this.#ledger.close();
  }
  #endpoint({ path, query, moment, known }) {
    const endpoint = endpoints/* ENDPOINTS */.H.find((each) => each.path === path);
    if (!endpoint) throw new Error(`no endpoint answers at ${path}`);
    const session = {
      plan: this.#plan,
      ledger: this.#ledger,
      now: () => moment.now,
      metrics: () => moment.metrics
    };
    const state = endpoint.state?.(session) ?? null;
    if (state !== null && state === known) return { state, body: null };
    return { state, body: encoder.encode(JSON.stringify(endpoint.answer(session, query))) };
  }
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/answering-main.js




const NICENESS = 10;
if (process.platform === "linux") (0,external_node_os_.setPriority)(0, NICENESS);
const plan = external_node_worker_threads_.workerData;
const answerer = new Answerer(plan, new LedgerSource(plan.ledgerPath));
external_node_worker_threads_.parentPort.on("message", ({ id, question }) => {
  const told = answered(id, question);
  external_node_worker_threads_.parentPort.postMessage(told, buffersOf(told));
});
external_node_worker_threads_.parentPort.on("close", () => answerer.close());
function answered(id, question) {
  try {
    return { id, result: answerer.answer(question) };
  } catch (error) {
    if (error instanceof problem/* Problem */.AF) {
      const { status, message: message2, headers } = error;
      return { id, problem: { status, message: message2, headers, isNotYet: error instanceof problem/* NotYet */.QH } };
    }
    const { message, stack } = error;
    return { id, mistake: { message, stack: stack ?? message } };
  }
}
function buffersOf(told) {
  const { body } = ("result" in told ? told.result : null) ?? {};
  return body ? [body.buffer] : [];
}


/***/ })

};
