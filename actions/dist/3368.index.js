export const id = 3368;
export const ids = [3368];
export const modules = {

/***/ 43368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var src_paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/engine/src/price-text.js
var price_text = __webpack_require__(83865);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/supervision/src/find-divergence.js
var find_divergence = __webpack_require__(75379);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/own-environment.js
var own_environment = __webpack_require__(72025);
// EXTERNAL MODULE: ./.build/packages/github/src/report-mark.js
var report_mark = __webpack_require__(94233);
// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/aftermath.js
var steps_aftermath = __webpack_require__(84205);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/final-book.js + 1 modules
var final_book = __webpack_require__(37203);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/leftovers.js
var leftovers = __webpack_require__(63649);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/candles.js
var candles = __webpack_require__(41881);
;// CONCATENATED MODULE: ./.build/packages/book/src/export-candles.js

function exportCandles(reader, session, symbol) {
  const rows = (0,candles/* candlesOfSession */.aG)(reader, session, symbol);
  if (rows.length === 0) return null;
  const lines = rows.map(
    ({ start, open, high, low, close, volume }) => [start, open, high, low, close, volume].join(",")
  );
  return `timestamp,open,high,low,close,volume
${lines.join("\n")}
`;
}

// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/symbol.js
var market_symbol = __webpack_require__(96853);
// EXTERNAL MODULE: ./.build/packages/ledger/src/copy.js
var src_copy = __webpack_require__(51558);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/github/src/artifact.js
var artifact = __webpack_require__(4227);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/log-artifact.js








const UPLOADED_BY_MS = 2e5;
const PATIENCE_MS = 5e4;
const LEAST_MS = 2e4;
function logArtifactName({ runNumber, attempt }, { leg, book }) {
  const legPart = leg.of > 1 ? `-leg${leg.number}` : "";
  const attemptPart = attempt > 1 ? `-${attempt}` : "";
  const bookPart = book === book_name/* MAIN_BOOK */.GC ? "" : `${book}-`;
  return `runtime-logs-${bookPart}${runNumber}${legPart}${attemptPart}`;
}
async function uploadLogs({ context, log }, session, retentionDays, book) {
  const name = logArtifactName(context, session);
  try {
    const folder = (0,external_node_path_.join)(context.temp, name);
    await gather(session, folder, book, (message) => log.warning(message));
    const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (files.length === 0) return { name, id: null, url: null, problem: "there was nothing to upload" };
    const { id, digest, size } = await (0,artifact/* putArtifact */.qg)(name, files, folder, retentionDays, {
      patienceMs: PATIENCE_MS,
      until: Math.max(UPLOADED_BY_MS, (0,clock/* processAgeMs */.vf)() + LEAST_MS)
    });
    const url = `${context.runUrl}/artifacts/${id}`;
    log.line(`Artifact ${name}: ${files.length} files, ${(size / 1024).toFixed(0)} KB, sha256 ${digest}`);
    return { name, id, url, problem: null };
  } catch (error) {
    const problem = `the artifact ${name} could not be uploaded: ${error.message}`;
    log.warning(problem);
    return { name, id: null, url: null, problem };
  }
}
async function gather(session, folder, { saved }, warn) {
  const paths = (0,src_paths/* pathsOf */.wG)(session.workdir, session.book);
  (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
  (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
  for (const log of [paths.runtimeLog, paths.serverLog, paths.botLog]) {
    const older = [1, 2, 3].map((number) => `${log}.${number}`);
    for (const file of [log, ...older])
      if ((0,external_node_fs_.existsSync)(file)) (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
  }
  if ((0,external_node_fs_.existsSync)(paths.metrics)) (0,external_node_fs_.copyFileSync)(paths.metrics, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(paths.metrics)));
  if ((0,external_node_fs_.existsSync)(paths.reports))
    (0,external_node_fs_.cpSync)(paths.reports, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(paths.reports)), { recursive: true });
  if (!(0,external_node_fs_.existsSync)(session.ledgerPath)) return;
  try {
    writeCandles(session.ledgerPath, session, (0,external_node_path_.join)(folder, "market-data"));
  } catch (error) {
    warn(`The candles could not be written: ${error.message}`);
  }
  if (saved?.artifact) {
    const { label: artifact, seq, hash } = saved;
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "book.json"), `${JSON.stringify({ artifact, seq, hash }, null, 2)}
`);
    return;
  }
  const copy = (0,external_node_path_.join)(folder, "ledger.db");
  try {
    await (0,src_copy/* copyLedger */.D)(session.ledgerPath, copy);
  } catch (error) {
    warn(
      `The ledger could not be copied as a whole: ${error.message}; its file is uploaded as it is`
    );
    (0,external_node_fs_.copyFileSync)(session.ledgerPath, copy);
  }
}
function writeCandles(ledger, { id, setup }, folder) {
  const reader = new src_reader/* LedgerReader */.B(ledger, "at-rest");
  try {
    for (const symbol of setup.symbols) {
      const csv = exportCandles(reader, id, symbol);
      if (csv === null) continue;
      (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
      (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${(0,market_symbol/* symbolInFileName */.tx)(symbol)}-${setup.periodMs / 6e4}m.csv`), csv);
    }
  } finally {
    reader.close();
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/plan-in-hand.js + 4 modules
var plan_in_hand = __webpack_require__(63068);
// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/github/src/channels/tell.js + 8 modules
var tell = __webpack_require__(60340);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/session-issues.js




const LOG_LINES = 60;
async function tellIssues(scene, { config }, session, { aftermath, book, artifact }) {
  const kind = failureOf(aftermath, book);
  const ended = { id: session.id, book: session.book, runUrl: scene.context.runUrl };
  const figures = figuresOf(aftermath);
  const isHealthy = !kind && !book.quota && aftermath.outcome === "completed" && !aftermath.goesOn;
  const told = await (0,tell/* tellAll */.FY)(scene, config.notifications, (channel, wishes, known) => {
    if (kind) {
      const failure = {
        ...kind,
        since: null,
        sessionId: session.id,
        book: session.book,
        ...session.leg.of > 1 ? { leg: session.leg.number } : {},
        figures,
        logTail: logTail((0,src_paths/* pathsOf */.wG)(session.workdir, session.book).runtimeLog),
        runUrl: ended.runUrl,
        artifactUrl: artifact.url
      };
      return wishes.failures ? [channel.failed(known, failure)] : [];
    }
    if (!isHealthy || !wishes.isOn) return [];
    const completion = { ...ended, artifactUrl: artifact.url, figures };
    return [
      channel.healthy(known, ended),
      ...wishes.completions ? [channel.completed(known, completion)] : []
    ];
  });
  return told.at(-1) ?? null;
}
function failureOf({ outcome, reason, faults, hasBegun }, book) {
  if (faults.length > 0) return { kind: "ledger-broken", component: "ledger", reason: faults.join("; ") };
  if (outcome === "breaker") return { kind: "circuit-breaker", component: "breaker", reason };
  if (outcome === "failed") {
    const kind = hasBegun ? "session-failed" : "launch-failed";
    return { kind, component: componentOf(reason), reason };
  }
  if (book.problem) return { kind: "book-not-saved", component: "books", reason: book.problem };
  if (book.quota?.isRepeated) {
    const reason2 = `GitHub refused the artifact of the book, and the copy before it is no artifact either, so that only the cache has them: ${book.quota.said}`;
    return { kind: "storage-full", component: "storage", reason: reason2 };
  }
  return null;
}
function componentOf(reason) {
  if (reason.startsWith("the strategy ")) return "strategy";
  return /\b(bot|server|controller|monitor)\b/.exec(reason)?.[1] ?? "session";
}
function figuresOf({ report }) {
  const trading = report?.trading;
  if (!report || !trading) return [];
  const { equity, currency, period } = trading;
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const change = (0,number_format/* percent */.KN)(equity.after / equity.before - 1, "exceptZero");
  return [
    ["Equity", `${money(equity.after)} ${currency} (${change} in the session)`],
    ["Fills", String(period.fills)],
    ["Round trips", String(period.record.trades)],
    ["Health", report.health.level],
    ["Errors", String(report.concerns.errors)],
    ["Warnings", String(report.concerns.warnings)]
  ];
}
function logTail(path, lines = LOG_LINES) {
  try {
    return (0,external_node_fs_.readFileSync)(path, "utf8").trimEnd().split("\n").slice(-lines);
  } catch {
    return [];
  }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown-text.js
var markdown_text = __webpack_require__(38291);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 5 modules
var markdown = __webpack_require__(58278);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/session-summary.js



const LARGEST_BYTES = 9e5;
const MARKS = {
  completed: "\u2705",
  stopped: "\u23F9\uFE0F",
  cancelled: "\u23F9\uFE0F",
  killed: "\u{1F6D1}",
  breaker: "\u274C",
  failed: "\u274C"
};
async function writeSummary({ log }, session, findings) {
  try {
    await core/* summary */.z.addRaw(summaryOf(session, findings), true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${error.message}`);
  }
}
function summaryOf({ id, book: name, leg }, { aftermath, book, artifact, issue }) {
  const { outcome, reason, remedy, goesOn, report } = aftermath;
  const legs = leg.of > 1 ? `, leg ${leg.number} of ${leg.of}` : "";
  const rows = [
    [
      "Outcome",
      `**${outcome}**: ${(0,markdown_text/* outside */.qY)(reason)}${goesOn ? " (the session goes on in the next leg)" : ""}`
    ],
    ...remedy ? [["Remedy", (0,markdown_text/* outside */.qY)(remedy)]] : [],
    ["Artifact", artifact.url ? `[${artifact.name}](${artifact.url})` : (0,markdown_text/* outside */.qY)(artifact.problem ?? "none")],
    ["Book", bookCell(book, artifact)],
    ...book.quota ? [["Storage", (0,markdown_text/* outside */.qY)(quotaText(book.quota))]] : [],
    ...issue?.url ? [["Issue", `[#${issue.number}](${issue.url})`]] : []
  ];
  const head = [
    `# ${MARKS[outcome]} Session ${(0,markdown_text/* outside */.qY)(id)}${(0,book_name/* ofBook */.xG)({ book: name })}${legs}`,
    (0,markdown_text/* table */.tp)(["Session", ""], rows)
  ].join("\n\n");
  const body = report ? (0,markdown/* markdownOf */.R)(report).replace(/^# .*\n/, "") : "";
  const whole = `${head}

${body}`;
  if (Buffer.byteLength(whole) <= LARGEST_BYTES) return whole;
  return `${head}

The report is too long for this page; it is in the artifact.
`;
}
function bookCell({ saved, problem }, { url }) {
  if (problem) return (0,markdown_text/* outside */.qY)(problem);
  if (!saved) return "nothing was written";
  const page = saved.artifact && url?.replace(/\d+$/, String(saved.artifact.id));
  const artifact = page ? `[artifact](${page})` : saved.artifact ? "artifact" : "";
  const where = [saved.cacheSaved ? "cache" : "", artifact].filter(Boolean);
  return `saved up to entry ${saved.seq}, head ${(0,markdown_text/* outside */.qY)(saved.hash.slice(0, 16))} (${where.join(" and ")})`;
}
function quotaText({ said, isRepeated }) {
  const again = isRepeated ? ", and the copy before it is no artifact either" : "";
  return `GitHub refused the artifact of the book${again}: ${said}`;
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/report.js

















const STOP_TIMEOUT_MS = 3e4;
async function reportStep(files) {
  const scene = (0,step/* openStep */.b0)("report");
  const { log } = scene;
  const { plan, problem } = await (0,plan_in_hand/* planToConclude */.i5)(scene);
  if (plan.enabled) await conclude(scene, plan, files);
  else log.notice(`No session ran: ${plan.reason}`);
  if (problem) throw problem;
}
async function conclude(scene, plan, { page, divergence: entry }) {
  const { log, workdir } = scene;
  const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)("report"), null);
  const jobStatus = (0,action_interface/* readInput */.R5)("report", "job-status") || "success";
  await (0,leftovers/* endLeftovers */.q)(scene, session, "when its report was due", STOP_TIMEOUT_MS);
  const divergence = (0,external_node_fs_.existsSync)(session.ledgerPath) ? await (0,find_divergence/* findDivergence */.W)({
    ledgerPath: session.ledgerPath,
    isAtRest: true,
    session: session.id,
    workdir,
    rules: session.strategyHost,
    entry,
    environment: (0,own_environment/* ownEnvironment */.a)(workdir)
  }) : null;
  const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, jobStatus, { page, divergence });
  for (const problem of aftermath.problems) log.warning(problem);
  const book = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
  const artifact = await uploadLogs(scene, session, plan.config.reporting.retention_days, book);
  noteReported(scene, session);
  const issue = await tellIssues(scene, plan, session, { aftermath, book, artifact });
  await writeSummary(scene, session, { aftermath, book, artifact, issue });
  (0,action_interface/* giveOutputs */.wY)("report", {
    "report-path": aftermath.reportPath ?? "",
    "artifact-id": artifact.id ?? "",
    "artifact-url": artifact.url ?? "",
    "issue-number": issue?.number ?? "",
    ...moneyOf(aftermath)
  });
  if (book.problem) log.error(book.problem);
  if (!(0,outcome/* isGreen */.gf)(aftermath.outcome) || aftermath.faults.length > 0 || book.problem) process.exitCode = 1;
}
function noteReported({ log, workdir }, session) {
  try {
    (0,report_mark/* markReported */.Nh)((0,src_paths/* pathsOf */.wG)(workdir, session.book), session);
  } catch (error) {
    log.warning(`That the report was made could not be noted: ${error.message}`);
  }
}
function moneyOf({ report }) {
  const equity = report?.trading?.equity;
  if (!equity) return { equity: "", pnl: "" };
  return { equity: (0,price_text/* amountText */.c)(equity.after), pnl: (0,price_text/* amountText */.c)(equity.after - equity.before) };
}

// EXTERNAL MODULE: ./.build/packages/supervision/src/entries.js
var entries = __webpack_require__(56675);
;// CONCATENATED MODULE: ./.build/actions/report/src/main.js


const main = (home) => (0,run_step/* runStep */.e)(
  "report",
  () => reportStep({ page: new URL("page.html", home), divergence: (0,entries/* processFiles */.H)().divergence })
);


/***/ }),

/***/ 72025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);


const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
function ownEnvironment(workdir) {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir).state, "compiled") };
}


/***/ }),

/***/ 94233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33883);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);




const mark = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
function markReported({ state }, { id, leg }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { session: id, leg: leg.number });
}
function forgetReported({ state }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { force: true });
}
function isReported({ state }, { id, leg }) {
  const found = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), mark);
  return found?.session === id && found.leg === leg.number;
}


/***/ }),

/***/ 84205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91451);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76680);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62687);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95817);
/* harmony import */ var _chimera_page__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26419);
/* harmony import */ var _chimera_report__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44988);
/* harmony import */ var _chimera_report__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51735);
/* harmony import */ var _chimera_report__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43384);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5752);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3683);
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46802);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25516);
/* harmony import */ var _leg_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29665);










function aftermathOf(session, config, jobStatus, {
  page = null,
  divergence = null
} = {}) {
  const { leg, ledgerPath } = session;
  const said = (0,_leg_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .legEnding */ .u)(session, jobStatus === "cancelled");
  const isLast = leg.number === leg.of;
  const nothing = {
    ...judged(said, { hasBegun: false, goesOn: !isLast, end: null }),
    ...{ goesOn: false, hasBegun: false, report: null, faults: [], problems: [] }
  };
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath)) return nothing;
  let reader = null;
  try {
    reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, "at-rest");
    if ((0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .lastSession */ .nM)(reader)?.id !== session.id) return nothing;
    const problems = [];
    if (said.outcome === "cancelled" && (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session.id) === null) {
      reader.close();
      problems.push(...endCancelled(session, said.reason));
      reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, "at-rest");
    }
    const { faults } = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_4__/* .verifyLedger */ .x)(reader);
    const end = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session.id)?.data ?? null;
    const ending = judged(said, { hasBegun: true, goesOn: !isLast, end });
    const goesOn = ending.outcome === "completed" && !isLast && end === null;
    const begun = { ...nothing, ...ending, goesOn, hasBegun: true, faults };
    const ended = { ...ending, exitCode: _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai[ending.outcome] };
    const reported = reportOf(reader, session, config, ended, goesOn, page, divergence);
    return { ...begun, ...reported, problems: [...problems, ...reported.problems] };
  } catch (error) {
    const reason = `the ledger cannot be read: ${error.message}`;
    const outcome = said.outcome === "completed" ? { outcome: "failed", reason } : said;
    return { ...nothing, ...outcome, faults: [reason] };
  } finally {
    reader?.close();
  }
}
function judged(said, written) {
  return { ...said, ...(0,_chimera_session__WEBPACK_IMPORTED_MODULE_6__/* .judgedEnding */ .vA)(said, written) };
}
function endCancelled({ id, ledgerPath }, detail) {
  try {
    const isWritten = (0,_chimera_session__WEBPACK_IMPORTED_MODULE_7__/* .endOpenSession */ .s)(ledgerPath, id, { reason: "cancelled", detail });
    return isWritten ? [] : ["The end of the session could not be written: its bot still holds the book"];
  } catch (error) {
    return [`The end of the session could not be written: ${error.message}`];
  }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, isOngoing, page, divergence) {
  let report = null;
  try {
    const metrics = newestMetrics(reader, session);
    if (!metrics) return { report, reportPath, problems: [] };
    const to = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session.id)?.time ?? reader.cursor()?.time ?? session.start;
    const outcome = { outcome: end, reason, exitCode };
    const request = {
      from: session.start,
      to,
      session: session.id,
      metrics,
      thresholds,
      ongoing: isOngoing ? session.id : null,
      outcome,
      divergence
    };
    report = (0,_chimera_report__WEBPACK_IMPORTED_MODULE_8__/* .collectReport */ .H)("final", reader, request);
    const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .pathsOf */ .wG)(session.workdir, session.book);
    const htmlOf = page && (0,_chimera_page__WEBPACK_IMPORTED_MODULE_10__/* .htmlReports */ .R)(page, reader, paths);
    const isComplete = reportPath !== null && !(end === "cancelled" && divergence);
    const written = isComplete ? reportPath : (0,_chimera_report__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
    const ongoing = isOngoing ? session.id : null;
    (0,_chimera_report__WEBPACK_IMPORTED_MODULE_12__/* .refreshSummaries */ .sb)({ reader, paths, config: { thresholds, reporting }, htmlOf, ongoing }, metrics);
    return { report, reportPath: written ?? null, problems: [] };
  } catch (error) {
    const problem = `The final report could not be written: ${error.message}`;
    return { report, reportPath, problems: [problem] };
  }
}
function newestMetrics(reader, { id, workdir, book }) {
  return (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_13__/* .readMetrics */ .U)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .pathsOf */ .wG)(workdir, book).metrics, id) ?? (0,_chimera_book__WEBPACK_IMPORTED_MODULE_14__/* .newestCheck */ .p8)(reader, id)?.metrics ?? null;
}


/***/ }),

/***/ 37203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ saveFinalBook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/github/src/book/label.js
var book_label = __webpack_require__(4781);
// EXTERNAL MODULE: ./.build/packages/github/src/book/save-book.js
var save_book = __webpack_require__(50586);
// EXTERNAL MODULE: ./.build/packages/github/src/book/artifact-shelf.js + 1 modules
var artifact_shelf = __webpack_require__(3345);
// EXTERNAL MODULE: ./.build/packages/github/src/book/listing.js
var listing = __webpack_require__(5043);
;// CONCATENATED MODULE: ./.build/packages/github/src/book/stored-before.js



async function wasStoredBefore(scene, { book, run }, leg) {
  const before = leg > 1 ? { runId: run.id, leg: leg - 1, seq: null } : pinned(book);
  if (!before) return null;
  try {
    const labels = (await (0,artifact_shelf/* listRun */.UI)(scene, before.runId)).map(({ name }) => (0,book_label/* parseLabel */.Q_)(name));
    return labels.some(
      (label) => label?.book === scene.book && label.mode === scene.mode && label.leg === before.leg && (before.seq === null || label.seq === before.seq)
    );
  } catch (error) {
    if (!(error instanceof listing/* ListingError */.P)) throw error;
    scene.log(error.message);
    return null;
  }
}
function pinned({ source }) {
  if (source === null || source.kind === "local") return null;
  return (0,book_label/* parseLabel */.Q_)(source.kind === "cache" ? source.key : source.name);
}

// EXTERNAL MODULE: ./.build/packages/github/src/book/superseded.js
var superseded = __webpack_require__(78003);
// EXTERNAL MODULE: ./.build/packages/github/src/deadline.js
var deadline = __webpack_require__(10513);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/book-scene.js
var book_scene = __webpack_require__(46933);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/final-book.js








const SAVED_BY_MS = 15e4;
const PATIENCE_MS = 45e3;
const TRIES = 2;
const PAUSE_MS = 5e3;
async function saveFinalBook(scene, plan, session, { hasBegun, faults, goesOn }) {
  const { log } = scene;
  const nothing = { saved: null, problem: null, quota: null };
  if (!(0,external_node_fs_.existsSync)(session.ledgerPath)) return nothing;
  if (faults.length > 0) return { ...nothing, problem: `the ledger does not verify: ${faults.join("; ")}` };
  if (!hasBegun) return nothing;
  const books = (0,book_scene/* bookScene */.y)(scene, session.identity.mode, session.book, {
    patienceMs: PATIENCE_MS,
    until: Math.max(SAVED_BY_MS, (0,clock/* processAgeMs */.vf)() + PATIENCE_MS)
  });
  const saved = await untilSaved(books, {
    stage: goesOn ? "leg-end" : "final",
    leg: session.leg.number,
    generation: plan.book.generation,
    retentionDays: plan.config.reporting.retention_days,
    shelves: "both"
  });
  for (const problem of saved.problems) log.warning(problem);
  const isSafe = isSaved(saved);
  if (isSafe) log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
  const label = (0,book_label/* parseLabel */.Q_)(saved.label ?? "");
  const note = label && saved.cacheSaved ? await (0,superseded/* deleteSupersededCaches */.H)(books, label) : null;
  if (note) log.line(note);
  return {
    saved,
    problem: isSafe ? null : `the book could not be saved: ${saved.problems.join("; ")}`,
    quota: await quotaOf(books, plan, session, saved)
  };
}
async function untilSaved(books, saving) {
  const problems = /* @__PURE__ */ new Set();
  for (let tried = 1; ; tried += 1) {
    const saved = await (0,save_book/* saveBook */.Z)(books, saving);
    for (const problem of saved.problems) problems.add(problem);
    const isLast = tried === TRIES || (0,deadline/* timeLeft */.f$)(books) <= 2 * PAUSE_MS || saved.label === null;
    if (isSaved(saved) || isLast) return { ...saved, problems: [...problems] };
    books.log("Neither the cache nor the artifact service took the book: it is tried again.");
    await (0,clock/* sleep */.yy)(PAUSE_MS);
  }
}
function isSaved({ cacheSaved, artifact }) {
  return cacheSaved || artifact !== null;
}
async function quotaOf(books, plan, { leg }, { quota: said }) {
  if (said === null) return null;
  return { said, isRepeated: await wasStoredBefore(books, plan, leg.number) === false };
}


/***/ }),

/***/ 63649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76680);
/* harmony import */ var _chimera_preflight__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84362);
/* harmony import */ var _chimera_supervision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34895);



async function endLeftovers({ log }, { workdir, book, ledgerPath }, when, timeoutMs) {
  const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(workdir, book);
  try {
    const request = { outcome: "cancelled", reason: `the session was still running ${when}` };
    const how = await (0,_chimera_supervision__WEBPACK_IMPORTED_MODULE_1__/* .endSession */ .k)(paths, request, timeoutMs);
    if (how !== "none-ran") log.warning(`The session was still running ${when}, and was ended (${how}).`);
    await (0,_chimera_preflight__WEBPACK_IMPORTED_MODULE_2__/* .predecessorGone */ .F)(paths, ledgerPath);
  } catch (error) {
    log.error(`The session could not be ended: ${error.message}`);
  }
}


/***/ }),

/***/ 84362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorGone)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76680);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60756);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73032);




const LONGEST_WAIT_MS = 1e4;
const LOOK_EVERY_MS = 50;
async function predecessorGone(paths, ledgerPath) {
  if ((0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .isLocked */ .l)(paths.lock)) return;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const server = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_1__/* .readPid */ .Qs)(paths.serverPid);
    if (!(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .isLocked */ .l)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(server))) return;
    await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
}


/***/ }),

/***/ 43384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   sb: () => (/* binding */ refreshSummaries)
/* harmony export */ });
/* unused harmony export reportedUntil */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58845);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91451);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48049);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44988);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51735);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38291);








const LEAST_MS = 1e3;
const IN_ORDER = /* @__PURE__ */ new Set(["completed", "data-ended", "stopped", "killed", "breaker"]);
const LENGTHS = { daily: _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, weekly: _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb };
function writeSummary({ reader, paths, config, htmlOf, ongoing }, kind, { from, to }, metrics) {
  const { thresholds, reporting } = config;
  const report = (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectReport */ .H)(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
  return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
}
function refreshSummaries(scene, now) {
  const { reader, config } = scene;
  const { daily_summary, weekly_summary, retention_days } = config.reporting;
  const cursor = reader.cursor();
  if (!cursor) return [];
  const keptFrom = cursor.time - Math.min(_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb, retention_days * _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
  const recent = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .sessionsIn */ .Zb)(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
  const runs = recent.filter(({ id }) => id !== scene.ongoing);
  const stale = (kind) => startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
  return [
    ...daily_summary ? stale("daily").map((from) => ["daily", from]) : [],
    ...weekly_summary ? stale("weekly").map((from) => ["weekly", from]) : []
  ].map(([kind, from]) => {
    const stretch = { from, to: from + LENGTHS[kind] };
    const to = lastMomentOf(reader, stretch, runsIn(stretch, recent)) ?? from;
    return writeSummary(scene, kind, { from, to }, (0,_chimera_book__WEBPACK_IMPORTED_MODULE_6__/* .checkAt */ .C$)(reader, to)?.metrics ?? now);
  });
}
function startsOf(kind, runs) {
  const [begins, closedBy] = kind === "daily" ? [_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .dayStart */ .J7, _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .dayClosedBy */ .i6] : [_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW, _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .weekClosedBy */ .aw];
  const starts = /* @__PURE__ */ new Set();
  for (const { start, end } of runs) {
    const last = end > start ? closedBy(end) : begins(start);
    for (let from = begins(start); from <= last; from += LENGTHS[kind]) starts.add(from);
  }
  return [...starts].toSorted((a, b) => a - b);
}
function isStale({ reader, paths }, kind, from, runs) {
  const stretch = { from, to: from + LENGTHS[kind] };
  const own = runsIn(stretch, runs);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, `${(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_7__/* .reportName */ .e6)(kind, from, stretch.to)}.md`);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
  const markdown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
  const last = lastMomentOf(reader, stretch, own);
  const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
  return isShort || own.some(({ id }) => !markdown.includes(`| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .outside */ .qY)(id)} |`));
}
function runsIn({ from, to }, runs) {
  return runs.filter(({ start, end }) => start >= from ? start < to : end > from);
}
function reportedUntil(markdown) {
  const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
  return to === void 0 ? null : Date.parse(to);
}
function lastMomentOf(reader, stretch, runs) {
  const { from } = stretch;
  const ids = runs.map(({ id }) => id);
  const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
  const last = Math.max((0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .lastMoment */ .Hl)(reader, stretch, ids) ?? from, ...begun);
  return last > from ? last : null;
}


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ endOpenSession)
});

// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/book/src/standing-engine.js
var standing_engine = __webpack_require__(35158);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/ledger/src/writer.js + 4 modules
var src_writer = __webpack_require__(9953);
;// CONCATENATED MODULE: ./.build/packages/session/src/journal-at-rest.js



function journalAtRest(ledgerPath, decide) {
  const lock = (0,src_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(ledgerPath));
  if (!lock) return false;
  const reader = new src_reader/* LedgerReader */.B(ledgerPath);
  const writer = new src_writer/* LedgerWriter */.f(ledgerPath);
  try {
    const last = (0,sessions/* lastSession */.nM)(reader);
    const engine = (0,standing_engine/* standingEngine */.T)(reader);
    if (!last || !engine) throw new Error("the book has no session yet");
    const time = reader.cursor()?.time ?? last.start;
    const hasEnded = (0,sessions/* sessionEnd */.U1)(reader, last.id) !== null;
    const entries = decide({ engine, session: last.id, hasEnded, time });
    if (entries) writer.commit({ session: last.id, seen: [], entries, time }, engine);
    return true;
  } finally {
    writer.close();
    reader.close();
    lock.release();
  }
}

;// CONCATENATED MODULE: ./.build/packages/session/src/end-open-session.js

function endOpenSession(ledgerPath, id, { reason, detail }) {
  return journalAtRest(
    ledgerPath,
    ({ engine, session, hasEnded, time }) => session === id && !hasEnded ? engine.end(time, reason, detail) : null
  );
}


/***/ }),

/***/ 11992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_DEBUGGER)
/* harmony export */ });
const NO_DEBUGGER = "--disable-sigusr1";


/***/ }),

/***/ 75379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findDivergence),
/* harmony export */   n: () => (/* binding */ skippedDivergence)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62687);
/* harmony import */ var _debugger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11992);





const LONGEST_MS = 1e4;
const MOST_MEMORY_MB = 512;
function skippedDivergence(reason) {
  const skipped = { status: "skipped", reason };
  return { replay: skipped, backtest: skipped };
}
async function findDivergence(search) {
  try {
    if (!isOver(search)) return null;
    return await ask(search);
  } catch (error) {
    return skippedDivergence(error.message);
  }
}
function isOver({ ledgerPath, isAtRest, session }) {
  const reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, isAtRest ? "at-rest" : "beside-writers");
  try {
    return (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session) !== null;
  } finally {
    reader.close();
  }
}
function isNews(said) {
  if (typeof said !== "object" || said === null) return false;
  const { replay, backtest, failed } = said;
  const isFinding = (found) => typeof found === "object" && found !== null && typeof found.status === "string";
  return isFinding(replay) || isFinding(backtest) || typeof failed === "string";
}
async function ask(search) {
  const {
    entry,
    environment,
    longestMs = LONGEST_MS,
    signal,
    ledgerPath,
    isAtRest,
    session,
    workdir,
    rules
  } = search;
  const found = {};
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [_debugger_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_DEBUGGER */ .S, `--max-old-space-size=${MOST_MEMORY_MB}`],
    env: environment
  });
  let ended = "its process ended without an answer";
  const end = (why) => {
    ended = why;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(
    () => end(
      `it was not done within ${longestMs / 1e3} s: the session is too long for that, or its strategy hangs`
    ),
    longestMs
  );
  const hurry = () => end("whoever ended the session could not wait");
  signal?.addEventListener("abort", hurry, { once: true });
  if (signal?.aborted) hurry();
  await new Promise((resolve) => {
    child.on("message", (news) => {
      if (isNews(news)) Object.assign(found, news);
    });
    child.once("error", ({ message }) => {
      ended = `its process could not be started: ${message}`;
      resolve();
    });
    child.once("close", () => resolve());
    child.send?.({ ledgerPath, isAtRest, session, workdir, rules }, () => {
    });
  });
  clearTimeout(timer);
  signal?.removeEventListener("abort", hurry);
  const skipped = { status: "skipped", reason: found.failed ?? ended };
  return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
}


/***/ }),

/***/ 25516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95384);

function readMetrics(path, session) {
  try {
    const metrics = JSON.parse((0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFile */ .zx)(path));
    return session === void 0 || metrics?.session?.id === session ? metrics : null;
  } catch {
    return null;
  }
}


/***/ })

};
