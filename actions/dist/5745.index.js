export const id = 5745;
export const ids = [5745];
export const modules = {

/***/ 45745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/find-divergence.js
var find_divergence = __webpack_require__(41922);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/outcome.js
var outcome = __webpack_require__(17974);
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
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/final-book.js + 1 modules
var final_book = __webpack_require__(59135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/leftovers.js
var leftovers = __webpack_require__(75462);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/book/export-candles.js

/**
 * The candles of a symbol that a session saw, its warm-up included, as CSV in the form that `--data` takes;
 * `null` if it saw none. Refused candles are left out: they are no prices, and nothing followed from them.
 */
function exportCandles(reader, session, symbol) {
    const rows = (0,candles/* candlesOfSession */.aG)(reader, session, symbol);
    if (rows.length === 0)
        return null;
    const lines = rows.map(({ start, open, high, low, close, volume }) => [start, open, high, low, close, volume].join(','));
    return `timestamp,open,high,low,close,volume\n${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/book-name.js
var book_name = __webpack_require__(78496);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/copy.js
var ledger_copy = __webpack_require__(17215);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/artifact.js
var artifact = __webpack_require__(5602);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/log-artifact.js









/** By then, since its process began, a step has uploaded the logs: what is left of five minutes is for the issues. */
const UPLOADED_BY_MS = 200_000;
const PATIENCE_MS = 50_000;
const LEAST_MS = 20_000;
/** `runtime-logs-<run number>`, with the book unless it is `main`, the leg if there are several, and the attempt of a re-run. */
function logArtifactName({ runNumber, attempt }, { leg, book }) {
    const legPart = leg.of > 1 ? `-leg${leg.number}` : '';
    const attemptPart = attempt > 1 ? `-${attempt}` : '';
    const bookPart = book === book_name/* MAIN_BOOK */.GC ? '' : `${book}-`;
    return `runtime-logs-${bookPart}${runNumber}${legPart}${attemptPart}`;
}
/**
 * Uploads logs, reports, metrics and the candles that the session saw, and the ledger if it is no artifact of its own: a
 * book is uploaded once a leg. Never throws.
 */
async function uploadLogs({ context, log }, session, retentionDays, book) {
    const name = logArtifactName(context, session);
    try {
        const folder = (0,external_node_path_.join)(context.temp, name);
        await gather(session, folder, book, (message) => log.warning(message));
        const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
        if (files.length === 0)
            return { name, id: null, url: null, problem: 'there was nothing to upload' };
        const { id, digest, size } = await (0,artifact/* putArtifact */.qg)(name, files, folder, retentionDays, {
            patienceMs: PATIENCE_MS,
            until: Math.max(UPLOADED_BY_MS, (0,clock/* processAgeMs */.vf)() + LEAST_MS),
        });
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
async function gather(session, folder, { saved }, warn) {
    const paths = (0,session_paths/* pathsOf */.wG)(session.workdir, session.book);
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
        writeCandles(session.ledgerPath, session, (0,external_node_path_.join)(folder, 'market-data'));
    }
    catch (error) {
        warn(`The candles could not be written: ${error.message}`);
    }
    if (saved?.artifact) {
        const { label: artifact, seq, hash } = saved;
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'book.json'), `${JSON.stringify({ artifact, seq, hash }, null, 2)}\n`);
        return;
    }
    const copy = (0,external_node_path_.join)(folder, 'ledger.db');
    try {
        await (0,ledger_copy/* copyLedger */.D)(session.ledgerPath, copy);
    }
    catch (error) {
        warn(`The ledger could not be copied as a whole: ${error.message}; its file is uploaded as it is`);
        (0,external_node_fs_.copyFileSync)(session.ledgerPath, copy);
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

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/plan-in-hand.js + 4 modules
var plan_in_hand = __webpack_require__(90691);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
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
            book: session.book,
            ...(session.leg.of > 1 ? { leg: session.leg.number } : {}),
            figures,
            logTail: logTail((0,session_paths/* pathsOf */.wG)(session.workdir, session.book).runtimeLog),
            runUrl: context.runUrl,
            artifactUrl: artifact.url,
        };
        issue = await (0,session_issues/* reportFailure */.xV)(api, context, failure, { redact: (0,src/* without */.FF)(token) });
        told.push(issue);
    }
    else if (!kind && !book.quota && aftermath.outcome === 'completed' && !aftermath.goesOn) {
        const ended = { id: session.id, book: session.book, runUrl: context.runUrl };
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
    if (book.quota?.isRepeated) {
        const reason = `GitHub refused the artifact of the book, and the copy before it is no artifact either, so that only the cache has them: ${book.quota.said}`;
        return { kind: 'storage-full', component: 'storage', reason };
    }
    return null;
}
function componentOf(reason) {
    if (reason.startsWith('the strategy '))
        return 'strategy';
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
        // If there is no log, the issue tells the rest.
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
function summaryOf({ id, book: name, leg }, { aftermath, book, artifact, issue }) {
    const { outcome, reason, remedy, goesOn, report } = aftermath;
    const legs = leg.of > 1 ? `, leg ${leg.number} of ${leg.of}` : '';
    const rows = [
        [
            'Outcome',
            `**${outcome}**: ${(0,markdown_text/* outside */.qY)(reason)}${goesOn ? ' (the session goes on in the next leg)' : ''}`,
        ],
        ...(remedy ? [['Remedy', (0,markdown_text/* outside */.qY)(remedy)]] : []),
        ['Artifact', artifact.url ? `[${artifact.name}](${artifact.url})` : (0,markdown_text/* outside */.qY)(artifact.problem ?? 'none')],
        ['Book', bookCell(book, artifact)],
        ...(book.quota ? [['Storage', (0,markdown_text/* outside */.qY)(quotaText(book.quota))]] : []),
        ...(issue?.url ? [['Issue', `[#${issue.number}](${issue.url})`]] : []),
    ];
    const head = [
        `# ${MARKS[outcome]} Session ${(0,markdown_text/* outside */.qY)(id)}${(0,book_name/* ofBook */.xG)({ book: name })}${legs}`,
        (0,markdown_text/* table */.tp)(['Session', ''], rows),
    ].join('\n\n');
    // The report's own headline would be a second one.
    const body = report ? (0,markdown/* markdownOf */.R)(report).replace(/^# .*\n/, '') : '';
    const whole = `${head}\n\n${body}`;
    if (Buffer.byteLength(whole) <= LARGEST_BYTES)
        return whole;
    return `${head}\n\nThe report is too long for this page; it is in the artifact.\n`;
}
function bookCell({ saved, problem }, { url }) {
    if (problem)
        return (0,markdown_text/* outside */.qY)(problem);
    if (!saved)
        return 'nothing was written';
    // All artifacts of a run have their pages side by side.
    const page = saved.artifact && url?.replace(/\d+$/, String(saved.artifact.id));
    const artifact = page ? `[artifact](${page})` : saved.artifact ? 'artifact' : '';
    const where = [saved.cacheSaved ? 'cache' : '', artifact].filter(Boolean);
    return `saved up to entry ${saved.seq}, head ${(0,markdown_text/* outside */.qY)(saved.hash.slice(0, 16))} (${where.join(' and ')})`;
}
function quotaText({ said, isRepeated }) {
    const again = isRepeated ? ', and the copy before it is no artifact either' : '';
    return `GitHub refused the artifact of the book${again}: ${said}`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/report.js

















/** What a graceful stop may take here: a cancelled job has less than five minutes for everything that is left. */
const STOP_TIMEOUT_MS = 30_000;
/** Ends what still runs, saves the book, uploads the logs, and tells people: in this order, each part on its own. */
async function reportStep(files) {
    const scene = (0,step/* openStep */.b0)('report');
    const { log } = scene;
    const { plan, problem } = await (0,plan_in_hand/* planToConclude */.i5)(scene);
    if (plan.enabled)
        await conclude(scene, plan, files);
    else
        log.notice(`No session ran: ${plan.reason}`);
    if (problem)
        throw problem;
}
async function conclude(scene, plan, { page, divergence: entry }) {
    const { log, workdir } = scene;
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)('report'), null);
    const jobStatus = (0,action_interface/* readInput */.R5)('report', 'job-status') || 'success';
    await (0,leftovers/* endLeftovers */.q)(scene, session, 'when its report was due', STOP_TIMEOUT_MS);
    const divergence = (0,external_node_fs_.existsSync)(session.ledgerPath)
        ? await (0,find_divergence/* findDivergence */.W)({
            ledgerPath: session.ledgerPath,
            isAtRest: true,
            session: session.id,
            workdir,
            rules: session.strategyHost,
            entry,
            environment: (0,own_environment/* ownEnvironment */.a)(workdir),
        })
        : null;
    const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, jobStatus, { page, divergence });
    for (const problem of aftermath.problems)
        log.warning(problem);
    const book = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
    const artifact = await uploadLogs(scene, session, plan.config.reporting.retention_days, book);
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
    if (!(0,outcome/* isGreen */.gf)(aftermath.outcome) || aftermath.faults.length > 0 || book.problem)
        process.exitCode = 1;
}
/** Without the note the book is saved a second time, which is no reason to leave the rest of the report undone. */
function noteReported({ log, workdir }, session) {
    try {
        (0,report_mark/* markReported */.Nh)((0,session_paths/* pathsOf */.wG)(workdir, session.book), session);
    }
    catch (error) {
        log.warning(`That the report was made could not be noted: ${error.message}`);
    }
}
function moneyOf({ report }) {
    const equity = report?.trading?.equity;
    if (!equity)
        return { equity: '', pnl: '' };
    return { equity: (0,src/* amountText */.cY)(equity.after), pnl: (0,src/* amountText */.cY)(equity.after - equity.before) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
;// CONCATENATED MODULE: ./.build/actions/report/src/main.js


/** `home` is the folder that holds the dashboard's page and the files of the processes. */
const main = (home) => (0,run_step/* runStep */.e)('report', () => reportStep({ page: new URL('page.html', home), divergence: new URL('divergence.js', home) }));


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

/***/ 57471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_DEBUGGER)
/* harmony export */ });
/**
 * For every process that holds a secret: without it, SIGUSR1 from any process of the same user opens Node's debugger on a
 * local port, and the debugger reads the environment.
 */
const NO_DEBUGGER = '--disable-sigusr1';


/***/ }),

/***/ 41922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findDivergence),
/* harmony export */   n: () => (/* binding */ skippedDivergence)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40457);
/* harmony import */ var _debugger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57471);




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
/** It comes from code of ours, in a process that may be short of anything: what has another form is no answer. */
function isNews(said) {
    if (typeof said !== 'object' || said === null)
        return false;
    const { replay, backtest, failed } = said;
    const isFinding = (found) => typeof found === 'object' && found !== null && typeof found.status === 'string';
    return isFinding(replay) || isFinding(backtest) || typeof failed === 'string';
}
async function ask(search) {
    const { entry, environment, longestMs = LONGEST_MS, signal, ledgerPath, isAtRest, session, workdir, rules, } = search;
    const found = {};
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [_debugger_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_DEBUGGER */ .S, `--max-old-space-size=${MOST_MEMORY_MB}`],
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
        child.on('message', (news) => {
            if (isNews(news))
                Object.assign(found, news);
        });
        child.once('error', ({ message }) => {
            ended = `its process could not be started: ${message}`;
            resolve();
        });
        // Not `exit`: what the child said last may still be on its way then.
        child.once('close', () => resolve());
        // Without a file left to open there is no channel, and `error` tells why.
        child.send?.({ ledgerPath, isAtRest, session, workdir, rules }, () => { });
    });
    clearTimeout(timer);
    signal?.removeEventListener('abort', hurry);
    const skipped = { status: 'skipped', reason: found.failed ?? ended };
    return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
}


/***/ })

};
