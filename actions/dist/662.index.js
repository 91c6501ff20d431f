export const id = 662;
export const ids = [662];
export const modules = {

/***/ 75662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/find-divergence.js
var find_divergence = __webpack_require__(41922);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var session_paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/own-environment.js
var own_environment = __webpack_require__(55974);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/report-mark.js
var report_mark = __webpack_require__(32302);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/aftermath.js
var steps_aftermath = __webpack_require__(58);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/final-book.js
var final_book = __webpack_require__(40374);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/leftovers.js
var leftovers = __webpack_require__(75462);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/copy.js
var ledger_copy = __webpack_require__(17215);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/export-candles.js
/**
 * The candles of a symbol that a session saw, its warm-up included, as CSV in the form that `--data` takes;
 * `null` where it saw none. A candle that was refused is there as it came.
 */
function exportCandles(reader, session, symbol) {
    const rows = reader.rows(`SELECT start, open, high, low, close, volume FROM events
     WHERE session = ? AND symbol = ? AND kind IN ('warmup', 'candle') ORDER BY id`, session, symbol);
    if (rows.length === 0)
        return null;
    const lines = rows.map(({ start, open, high, low, close, volume }) => [start, open, high, low, close, volume].join(','));
    return `timestamp,open,high,low,close,volume\n${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/artifact.js
var artifact = __webpack_require__(5602);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/log-artifact.js







/** `runtime-logs-<run number>`, with the leg where there are several, and the attempt of a re-run. */
function logArtifactName({ runNumber, attempt }, { leg }) {
    const legPart = leg.of > 1 ? `-leg${leg.number}` : '';
    const attemptPart = attempt > 1 ? `-${attempt}` : '';
    return `runtime-logs-${runNumber}${legPart}${attemptPart}`;
}
/** Uploads logs, reports, metrics, the ledger and the candles that the session saw. Never throws. */
async function uploadLogs({ context, log }, session, retentionDays) {
    const name = logArtifactName(context, session);
    try {
        const folder = (0,external_node_path_.join)(context.temp, name);
        await gather(session, folder, (message) => log.warning(message));
        const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
        if (files.length === 0)
            return { name, id: null, url: null, problem: 'there was nothing to upload' };
        const { id, digest, size } = await (0,artifact/* putArtifact */.q)(name, files, folder, retentionDays);
        const url = `${context.runUrl}/artifacts/${id}`;
        log.line(`Artifact ${name}: ${files.length} files, ${(size / 1024).toFixed(0)} KB, sha256 ${digest}`);
        return { name, id, url, problem: null };
    }
    catch (error) {
        const problem = `the artifact ${name} could not be uploaded: ${error.message}`;
        log.warning(problem);
        return { name, id: null, url: null, problem };
    }
}
/** What of a work directory goes into the artifact; what a person's repository holds besides stays out of it. */
async function gather(session, folder, warn) {
    const paths = (0,session_paths/* pathsOf */.wG)(session.workdir);
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const log of [paths.runtimeLog, paths.serverLog, paths.botLog]) {
        const older = [1, 2, 3].map((number) => `${log}.${number}`);
        for (const file of [log, ...older])
            if ((0,external_node_fs_.existsSync)(file))
                (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    }
    if ((0,external_node_fs_.existsSync)(paths.metrics))
        (0,external_node_fs_.copyFileSync)(paths.metrics, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(paths.metrics)));
    if ((0,external_node_fs_.existsSync)(paths.reports))
        (0,external_node_fs_.cpSync)(paths.reports, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(paths.reports)), { recursive: true });
    if (!(0,external_node_fs_.existsSync)(session.ledgerPath))
        return;
    try {
        const copy = (0,external_node_path_.join)(folder, 'ledger.db');
        await (0,ledger_copy/* copyLedger */.D)(session.ledgerPath, copy);
        writeCandles(copy, session, (0,external_node_path_.join)(folder, 'market-data'));
    }
    catch (error) {
        warn(`The ledger could not be copied as a whole: ${error.message}; its file is uploaded as it is`);
        (0,external_node_fs_.copyFileSync)(session.ledgerPath, (0,external_node_path_.join)(folder, 'ledger.db'));
    }
}
function writeCandles(ledger, { id, setup }, folder) {
    const reader = new ledger_reader/* LedgerReader */.B(ledger, 'at-rest');
    try {
        for (const symbol of setup.symbols) {
            const csv = exportCandles(reader, id, symbol);
            if (csv === null)
                continue;
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${symbol.replace('/', '_')}-${setup.periodMs / 60_000}m.csv`), csv);
        }
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/issues/redaction.js
var redaction = __webpack_require__(46438);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/issues/session-issues.js + 5 modules
var session_issues = __webpack_require__(95337);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-issues.js





const LOG_LINES = 60;
/** Opens, counts or closes issues, as the session ended. Never throws: an issue must not decide a session's colour. */
async function tellIssues(scene, { config }, session, { aftermath, book, artifact }) {
    const { api, context, log, token } = scene;
    const { enabled, create_on_error, create_on_completion } = config.notifications.github_issues;
    if (!enabled)
        return null;
    const kind = failureOf(aftermath, book);
    const figures = figuresOf(aftermath);
    const told = [];
    let issue = null;
    if (kind && create_on_error) {
        const failure = {
            kind: kind.kind,
            component: kind.component,
            reason: kind.reason,
            since: null,
            sessionId: session.id,
            ...(session.leg.of > 1 ? { leg: session.leg.number } : {}),
            figures,
            logTail: logTail((0,session_paths/* pathsOf */.wG)(session.workdir).runtimeLog),
            runUrl: context.runUrl,
            artifactUrl: artifact.url,
        };
        issue = await (0,session_issues/* reportFailure */.xV)(api, context, failure, { redact: (0,redaction/* without */.F)(token) });
        told.push(issue);
    }
    else if (!kind && aftermath.outcome === 'completed' && !aftermath.goesOn) {
        const ended = { id: session.id, runUrl: context.runUrl };
        const completion = { ...ended, artifactUrl: artifact.url, figures };
        // Side by side: where GitHub hangs, both together have to be given up in time.
        const [health, completed] = await Promise.all([
            (0,session_issues/* reportHealth */.Xb)(api, context, ended),
            create_on_completion ? (0,session_issues/* reportCompletion */.fh)(api, context, completion) : null,
        ]);
        for (const number of health.closed)
            log.line(`Issue #${number} is closed: the session was healthy.`);
        issue = completed;
        told.push(health);
        if (completed)
            told.push(completed);
    }
    for (const { problem } of told)
        if (problem)
            log.warning(problem);
    if (issue?.number)
        log.line(`Issue #${issue.number} (${issue.did}): ${issue.url}`);
    return issue;
}
/** What went wrong, if anything did; the gravest comes first. */
function failureOf({ outcome, reason, faults, hasBegun }, book) {
    if (faults.length > 0)
        return { kind: 'ledger-broken', component: 'ledger', reason: faults.join('; ') };
    if (outcome === 'breaker')
        return { kind: 'circuit-breaker', component: 'breaker', reason };
    if (outcome === 'failed') {
        const kind = hasBegun ? 'session-failed' : 'launch-failed';
        return { kind, component: componentOf(reason), reason };
    }
    if (book.problem)
        return { kind: 'book-not-saved', component: 'books', reason: book.problem };
    return null;
}
function componentOf(reason) {
    return /\b(bot|server|controller|monitor)\b/.exec(reason)?.[1] ?? 'session';
}
function figuresOf({ report }) {
    const trading = report?.trading;
    if (!report || !trading)
        return [];
    const { equity, currency, period } = trading;
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const change = (0,number_format/* percent */.KN)(equity.after / equity.before - 1, 'exceptZero');
    return [
        ['Equity', `${money(equity.after)} ${currency} (${change} in the session)`],
        ['Fills', String(period.fills)],
        ['Round trips', String(period.record.trades)],
        ['Health', report.health.level],
        ['Errors', String(report.concerns.errors)],
        ['Warnings', String(report.concerns.warnings)],
    ];
}
function logTail(path, lines = LOG_LINES) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').trimEnd().split('\n').slice(-lines);
    }
    catch {
        // Where there is no log, the issue tells the rest.
        return [];
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown.js + 7 modules
var markdown = __webpack_require__(6162);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-summary.js



/** GitHub shows nothing at all of a summary above 1 MiB. */
const LARGEST_BYTES = 900_000;
const MARKS = {
    completed: '✅',
    stopped: '⏹️',
    cancelled: '⏹️',
    killed: '🛑',
    breaker: '❌',
    failed: '❌',
};
/** The session on the page of its run: how it ended, where everything is, and its report. Never throws. */
async function writeSummary({ log }, session, findings) {
    try {
        await core/* summary */.z.addRaw(summaryOf(session, findings), true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${error.message}`);
    }
}
/** Text from outside is in it only as text. */
function summaryOf({ id, leg }, { aftermath, book, artifact, issue }) {
    const { outcome, reason, remedy, goesOn, report } = aftermath;
    const legs = leg.of > 1 ? `, leg ${leg.number} of ${leg.of}` : '';
    const rows = [
        [
            'Outcome',
            `**${outcome}**: ${(0,markdown_text/* outside */.qY)(reason)}${goesOn ? ' (the session goes on in the next leg)' : ''}`,
        ],
        ...(remedy ? [['Remedy', (0,markdown_text/* outside */.qY)(remedy)]] : []),
        ['Artifact', artifact.url ? `[${artifact.name}](${artifact.url})` : (0,markdown_text/* outside */.qY)(artifact.problem ?? 'none')],
        ['Book', bookCell(book)],
        ...(issue?.url ? [['Issue', `[#${issue.number}](${issue.url})`]] : []),
    ];
    const head = [`# ${MARKS[outcome]} Session ${(0,markdown_text/* outside */.qY)(id)}${legs}`, (0,markdown_text/* table */.tp)(['Session', ''], rows)].join('\n\n');
    // The report's own headline would be a second one.
    const body = report ? (0,markdown/* markdownOf */.R)(report).replace(/^# .*\n/, '') : '';
    const whole = `${head}\n\n${body}`;
    if (Buffer.byteLength(whole) <= LARGEST_BYTES)
        return whole;
    return `${head}\n\nThe report is too long for this page; it is in the artifact.\n`;
}
function bookCell({ saved, problem }) {
    if (problem)
        return (0,markdown_text/* outside */.qY)(problem);
    if (!saved)
        return 'nothing was written';
    const where = [saved.cacheSaved ? 'cache' : '', saved.artifact ? 'artifact' : ''].filter(Boolean);
    return `saved up to entry ${saved.seq}, head ${(0,markdown_text/* outside */.qY)(saved.hash.slice(0, 16))} (${where.join(' and ')})`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/report.js














/** What a graceful stop may take here: a cancelled job has less than five minutes for everything that is left. */
const STOP_TIMEOUT_MS = 30_000;
/** Ends what still runs, saves the book, uploads the logs, and tells people: in this order, each part on its own. */
async function reportStep({ page, divergence: entry }) {
    const scene = (0,step/* openStep */.b0)('report');
    const { log, workdir } = scene;
    const plan = (0,run_plan/* parseRunPlan */.qZ)((0,action_interface/* readInput */.R5)('report', 'plan'));
    if (!plan.enabled) {
        log.notice(`No session ran: ${plan.reason}`);
        return;
    }
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)('report'), null);
    const jobStatus = (0,action_interface/* readInput */.R5)('report', 'job-status') || 'success';
    await (0,leftovers/* endLeftovers */.q)(scene, session, 'when its report was due', STOP_TIMEOUT_MS);
    const divergence = (0,external_node_fs_.existsSync)(session.ledgerPath)
        ? await (0,find_divergence/* findDivergence */.W)({
            ledgerPath: session.ledgerPath,
            isAtRest: true,
            session: session.id,
            workdir,
            entry,
            environment: (0,own_environment/* ownEnvironment */.a)(workdir),
        })
        : null;
    const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, jobStatus, { page, divergence });
    for (const problem of aftermath.problems)
        log.warning(problem);
    const book = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
    const artifact = await uploadLogs(scene, session, plan.config.reporting.retention_days);
    noteReported(scene, session);
    const issue = await tellIssues(scene, plan, session, { aftermath, book, artifact });
    await writeSummary(scene, session, { aftermath, book, artifact, issue });
    (0,action_interface/* giveOutputs */.wY)('report', {
        'report-path': aftermath.reportPath ?? '',
        'artifact-id': artifact.id ?? '',
        'artifact-url': artifact.url ?? '',
        'issue-number': issue?.number ?? '',
        ...moneyOf(aftermath),
    });
    if (book.problem)
        log.error(book.problem);
    if (aftermath.outcome === 'failed' || aftermath.outcome === 'breaker' || book.problem)
        process.exitCode = 1;
}
/** Without the note the book is saved a second time, which is no reason to leave the rest of the report undone. */
function noteReported({ log, workdir }, session) {
    try {
        (0,report_mark/* markReported */.Nh)((0,session_paths/* pathsOf */.wG)(workdir), session);
    }
    catch (error) {
        log.warning(`That the report was made could not be noted: ${error.message}`);
    }
}
function moneyOf({ report }) {
    const equity = report?.trading?.equity;
    if (!equity)
        return { equity: '', pnl: '' };
    return { equity: equity.after.toFixed(2), pnl: (equity.after - equity.before).toFixed(2) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/report/src/main.js


/** `home` is the folder that holds the dashboard's page and the files of the processes. */
const main = (home) => (0,run_step/* runStep */.e)('report', () => reportStep({ page: new URL('page.html', home), divergence: new URL('divergence.js', home) }));


/***/ }),

/***/ 14471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ saveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89855);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98292);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74324);







/** Saves the book as it stands now. Never throws. */
async function saveBook(scene, saving) {
    const { stage, leg, generation, retentionDays } = saving;
    const { mode, context, ledgerPath, scratch } = scene;
    const { runId, attempt } = context;
    const savedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `saving-${savedAt}`);
    const problems = [];
    try {
        const { seq, hash } = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_6__/* .packBook */ .lw)(ledgerPath, folder, {
            mode,
            generation,
            leg,
            stage,
            runId,
            attempt,
            savedAt,
        });
        const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOf */ .Wy)({ mode, generation, seq, hash, runId, attempt, leg, savedAt });
        const store = () => (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .saveAsArtifact */ .wK)(scene, folder, label, retentionDays).catch((error) => {
            problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
            return null;
        });
        // Side by side: a service that hangs must not take the other one's time.
        const storing = saving.artifact === 'always' ? store() : null;
        const problem = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .saveToCache */ .$T)(scene, folder, label);
        if (problem)
            problems.push(`${problem} (${label.text})`);
        const artifact = await (storing ?? (problem ? store() : null));
        return { label: label.text, seq, hash, cacheSaved: problem === null, artifact, problems };
    }
    catch (error) {
        problems.push(`the book could not be packed: ${error.message}`);
        return { label: null, seq: 0, hash: '', cacheSaved: false, artifact: null, problems };
    }
    finally {
        // What was given up may still read it.
        if (problems.length === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 55974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);


const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
/** What the processes need of the machine. The tokens of the run stay with the actions. */
function ownEnvironment(workdir) {
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir).state, 'compiled') };
}


/***/ }),

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _session_written_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86663);




const mark = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
/** The report step leaves this for the launch step's post, which else would do its work again. */
function markReported({ state }, { id, leg }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { session: id, leg: leg.number });
}
/** A leg begins: what another attempt of it noted on this machine does not count. */
function forgetReported({ state }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { force: true });
}
function isReported({ state }, { id, leg }) {
    const found = (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), mark);
    return found?.session === id && found.leg === leg.number;
}


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15235);
/* harmony import */ var _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17974);
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85758);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57624);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60433);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58506);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40277);










/**
 * Reads how a leg ended, and writes the final report where its controller could not. Never throws: a book that cannot
 * be read is a fault of it, and the rest is told all the same. `divergence` is what this step found out; a report whose
 * session was cancelled before its controller could is written again with it. Without the dashboard's `page.html` there
 * is no HTML.
 */
function aftermathOf(session, config, jobStatus, { page = null, divergence = null, } = {}) {
    const { leg, ledgerPath } = session;
    const { exitCode, ...ending } = endingOf(session, jobStatus);
    const goesOn = ending.outcome === 'completed' && leg.number < leg.of;
    const nothing = { ...ending, goesOn, hasBegun: false, report: null, faults: [], problems: [] };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return nothing;
    let reader = null;
    try {
        reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(ledgerPath, 'at-rest');
        if (reader.lastSession()?.id !== session.id)
            return nothing;
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyLedger */ .x)(reader);
        const isOver = reader.sessionEnd(session.id) !== null;
        const begun = { ...nothing, goesOn: goesOn && !isOver, hasBegun: true, faults };
        return { ...begun, ...reportOf(reader, session, config, { ...ending, exitCode }, page, divergence) };
    }
    catch (error) {
        return { ...nothing, faults: [`the ledger cannot be read: ${error.message}`] };
    }
    finally {
        reader?.close();
    }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, page, divergence) {
    let report = null;
    try {
        const metrics = newestMetrics(reader, session);
        if (!metrics)
            return { report, reportPath, problems: [] };
        const to = reader.sessionEnd(session.id)?.time ?? reader.cursor()?.time ?? session.start;
        const outcome = { outcome: end, reason, exitCode };
        const request = {
            from: session.start,
            to,
            session: session.id,
            metrics,
            thresholds,
            outcome,
            divergence,
        };
        report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReport */ .H)('final', reader, request);
        const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(session.workdir);
        const htmlOf = page && (0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlReports */ .R)(page, reader, paths);
        const isComplete = reportPath !== null && !(end === 'cancelled' && divergence);
        const written = isComplete ? reportPath : (0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
        return { report, reportPath: written ?? null, problems: [] };
    }
    catch (error) {
        const problem = `The final report could not be written: ${error.message}`;
        return { report, reportPath, problems: [problem] };
    }
}
function endingOf({ id, leg, workdir }, jobStatus) {
    const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_9__/* .readResult */ .Uv)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir));
    if (result?.session === id && result.leg === leg.number) {
        const { outcome, reason, remedy, report } = result;
        // Only a cancelled job cancels a session; else its watcher went without being asked to.
        const isAbandoned = outcome === 'cancelled' && jobStatus !== 'cancelled';
        if (isAbandoned) {
            return {
                ...failure(`the monitor step was gone before the session was over: ${reason}`),
                reportPath: report,
            };
        }
        return { outcome, reason, remedy, reportPath: report, exitCode: result.exitCode };
    }
    if (jobStatus === 'cancelled') {
        const reason = 'the run was cancelled before the session said how it ended';
        return { outcome: 'cancelled', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.cancelled };
    }
    const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir).runtimeLog);
    return failure(hasBegun ? 'the controller was gone without a word' : 'the session was never started');
}
function failure(reason) {
    return { outcome: 'failed', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.failed };
}
function newestMetrics(reader, { id, workdir }) {
    const fromFile = (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readMetrics */ .U)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir).metrics, id);
    if (fromFile)
        return fromFile;
    const row = reader.row('SELECT * FROM health WHERE session = ? ORDER BY id DESC LIMIT 1', id);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 40374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ saveFinalBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _book_save_book_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14471);
/* harmony import */ var _book_scene_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59728);



/** Saves the book to both shelves, so that the loss of one of them costs nothing. Never throws. */
async function saveFinalBook(scene, plan, session, { hasBegun, faults, goesOn }) {
    const { log } = scene;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(session.ledgerPath))
        return { saved: null, problem: null };
    if (faults.length > 0)
        return { saved: null, problem: `the ledger does not verify: ${faults.join('; ')}` };
    if (!hasBegun)
        return { saved: null, problem: null };
    const saved = await (0,_book_save_book_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBook */ .Z)((0,_book_scene_js__WEBPACK_IMPORTED_MODULE_2__/* .bookScene */ .y)(scene, session.identity.mode), {
        stage: goesOn ? 'leg-end' : 'final',
        leg: session.leg.number,
        generation: plan.book.generation,
        retentionDays: plan.config.reporting.retention_days,
        artifact: 'always',
    });
    for (const problem of saved.problems)
        log.warning(problem);
    const isSafe = saved.cacheSaved || saved.artifact !== null;
    if (isSafe)
        log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
    return { saved, problem: isSafe ? null : `the book could not be saved: ${saved.problems.join('; ')}` };
}


/***/ }),

/***/ 75462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _process_end_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32886);
/* harmony import */ var _safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16954);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14187);



/**
 * Ends what still runs of a session, and waits until its bot has closed the book: copied while it is written, a book
 * would look broken. Never throws: the book and the logs are saved whatever still runs.
 */
async function endLeftovers({ log }, { workdir, ledgerPath }, when, timeoutMs) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir);
    try {
        // Whatever the job's status is, the session did not end by itself.
        const request = { outcome: 'cancelled', reason: `the session was still running ${when}` };
        const how = await (0,_process_end_session_js__WEBPACK_IMPORTED_MODULE_0__/* .endSession */ .k)(paths, request, timeoutMs);
        if (how !== 'none-ran')
            log.warning(`The session was still running ${when}, and was ended (${how}).`);
        await (0,_safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .predecessorGone */ .F)(paths, ledgerPath);
    }
    catch (error) {
        log.error(`The session could not be ended: ${error.message}`);
    }
}


/***/ }),

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);



/** Whoever only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;
/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 */
function takeLock(path, waitMs = LOOK_MS) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
    try {
        database.exec('BEGIN EXCLUSIVE');
        return { release: () => database.close() };
    }
    catch (error) {
        database.close();
        if (isBusy(error))
            return null;
        throw error;
    }
}
/** Whether some process holds the lock. Changes nothing. */
function isLocked(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
    try {
        database.prepare('PRAGMA schema_version').get();
        return false;
    }
    catch (error) {
        if (isBusy(error))
            return true;
        throw error;
    }
    finally {
        database.close();
    }
}
function isBusy(error) {
    return /locked|busy/.test(error.message);
}


/***/ }),

/***/ 32886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runningController),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94895);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79098);




const LOOK_EVERY_MS = 50;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;
/** The controller of the session that runs in the work directory; `null` where none does. */
function runningController(paths) {
    return (0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock) ? (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPid */ .Qs)(paths.pid) : null;
}
/** Asks the session in the work directory to end, and kills it where it has not after `timeoutMs`. */
async function endSession(paths, request, timeoutMs) {
    const pid = runningController(paths);
    if (pid === null)
        return 'none-ran';
    if (request)
        leaveWord(paths, request);
    send(pid, 'SIGTERM');
    if (await isFree(paths.lock, timeoutMs))
        return 'graceful';
    send(pid, 'SIGKILL');
    return (await isFree(paths.lock, AFTER_KILL_MS)) ? 'forced' : 'survived';
}
/** On a full disk no word can be left, and the session has to end all the same. */
function leaveWord(paths, request) {
    try {
        (0,_session_stop_request_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveStopRequest */ .XF)(paths, request);
    }
    catch {
        // The controller says then that it received a signal.
    }
}
async function isFree(lock, withinMs) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() + withinMs;
    while ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(lock)) {
        if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() >= until)
            return false;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
    return true;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 41922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findDivergence),
/* harmony export */   n: () => (/* binding */ skippedDivergence)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);



/** What it may take; real time. Six hours of three symbols take a fifth of a second, most of it for the start. */
const LONGEST_MS = 10_000;
const MOST_MEMORY_MB = 512;
function skippedDivergence(reason) {
    const skipped = { status: 'skipped', reason };
    return { replay: skipped, backtest: skipped };
}
/**
 * Runs a session's recording again, in a process of its own that is ended when its time is over. Never throws: what
 * could not be found out says why. `null` where the session has no end in the ledger: it goes on, or never began.
 */
async function findDivergence(search) {
    try {
        if (!isOver(search))
            return null;
        return await ask(search);
    }
    catch (error) {
        return skippedDivergence(error.message);
    }
}
function isOver({ ledgerPath, isAtRest, session }) {
    const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
    try {
        return reader.sessionEnd(session) !== null;
    }
    finally {
        reader.close();
    }
}
async function ask(search) {
    const { entry, environment, longestMs = LONGEST_MS, signal, ledgerPath, isAtRest, session, workdir, } = search;
    const found = {};
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
        env: environment,
    });
    let ended = 'its process ended without an answer';
    const end = (why) => {
        ended = why;
        child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end(`it was not done within ${longestMs / 1000} s: the session is too long for that, or its strategy hangs`), longestMs);
    const hurry = () => end('whoever ended the session could not wait');
    signal?.addEventListener('abort', hurry, { once: true });
    if (signal?.aborted)
        hurry();
    await new Promise((resolve) => {
        child.on('message', (news) => Object.assign(found, news));
        child.once('error', ({ message }) => {
            ended = `its process could not be started: ${message}`;
            resolve();
        });
        // Not `exit`: what the child said last may still be on its way then.
        child.once('close', () => resolve());
        child.send({ ledgerPath, isAtRest, session, workdir }, () => { });
    });
    clearTimeout(timer);
    signal?.removeEventListener('abort', hurry);
    const skipped = { status: 'skipped', reason: found.failed ?? ended };
    return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
}


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES),
/* harmony export */   y: () => (/* binding */ LOSSES)
/* harmony export */ });
const EXIT_CODES = {
    completed: 0,
    stopped: 0,
    cancelled: 0,
    failed: 1,
    killed: 3,
    breaker: 4,
};
/** Ends of the session before that nobody asked for, in words. */
const LOSSES = {
    lost: 'it never said how it ended',
    'controller-lost': 'its controller was gone',
};


/***/ }),

/***/ 79098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function writePid(path, pid) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}\n`);
}
/** Removes the file if it still names that process. */
function removePid(path, pid) {
    if (readPid(path) === pid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
/** The pid in the file; `null` where there is none or it is not a pid. */
function readPid(path) {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim());
        return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * A child removes its own pid file when it ends, and that of its controller where that died without a chance to.
 */
function tidyOnExit(own, controller) {
    const parent = process.ppid;
    process.on('exit', () => {
        removePid(own, process.pid);
        if (!isAlive(parent))
            removePid(controller, parent);
    });
}


/***/ }),

/***/ 16954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorGone)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79098);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14187);




/** Bot and server of a controller that was killed are gone within this; real time. */
const LONGEST_WAIT_MS = 10_000;
const LOOK_EVERY_MS = 50;
/**
 * Waits for what a killed controller left behind to end by itself: the bot is just closing the book, the server its
 * port. Without this, starting again at once would meet a port in use.
 */
async function predecessorGone(paths, ledgerPath) {
    if ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock))
        return;
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
        const server = (0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPid */ .Qs)(paths.serverPid);
        if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(server)))
            return;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
}


/***/ }),

/***/ 58506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** `runtime-metrics.json`, which is replaced as a whole; `null` where there is none of this session. */
function readMetrics(path, session) {
    try {
        const metrics = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return metrics?.session?.id === session ? metrics : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



/** How a session, or a leg of it, ended: what a controller without a terminal leaves for whoever asks later. */
const writtenResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['completed', 'stopped', 'cancelled', 'killed', 'breaker', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What a person can do about it; `null` where nothing more than the reason is known. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The last entry of the book, and what is wrong with it. */
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    faults: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Path of the newest report. */
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['healthy', 'degraded', 'unhealthy', 'critical']).nullable(),
});
function writeResult({ result }, outcome) {
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(result, outcome);
}
/** `null` while the session runs, and where its controller died without a word. */
function readResult({ result }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
}


/***/ }),

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



const LONGEST_REASON = 500;
/** How someone outside the session wants it to end, and why. */
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stopped', 'cancelled', 'killed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_REASON),
});
/** Asks the controller to end the session; it looks once a second, and at once when it is sent SIGTERM. */
function leaveStopRequest({ state, stopRequest: path }, request) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    const { outcome, reason } = request;
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(path, { outcome, reason: reason.slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(path, stopRequest);
}
/** A request is for the session that runs, never for the next one. */
function forgetStopRequest({ stopRequest: path }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ }),

/***/ 86663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Replaces a file in one move, so that nobody reads half of it. */
function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
}
/** What a process left there for another; `null` where there is nothing of that form. */
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ })

};
