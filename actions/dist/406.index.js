export const id = 406;
export const ids = [406];
export const modules = {

/***/ 94814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/ranges.js

/** Above zero and at most `most`; 0.05 means 5 %. */
const fractionUpTo = (most) => schemas/* number */.aig().gt(0).lte(most);
const wholeNumber = (least, most) => schemas/* int */.Whr().min(least).max(most);
const percent = () => schemas/* number */.aig().min(1).max(100);

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/schedule.js


/** GitHub takes five fields and no nicknames, so `@daily` is refused although croner would read it. */
const fiveFields = /^\S+(?: \S+){4}$/;
function comesRound(pattern) {
    try {
        // A pattern such as `0 0 30 2 *` is well-formed and never comes; any fixed start shows it.
        return new croner/* Cron */.l4(pattern, { mode: '5-part', timezone: 'UTC' }).nextRun(new Date(0)) !== null;
    }
    catch {
        return false;
    }
}
/** When sessions start, in UTC. */
const schedule = schemas/* string */.YjP()
    .max(100)
    .refine((text) => fiveFields.test(text) && comesRound(text))
    .meta({ title: 'a cron expression of five fields that comes round', examples: ['17 */6 * * *'] });

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/schema-operation.js



const switchedOn = () => schemas/* boolean */.zMY().default(true);
const runtimeSettings = schemas/* strictObject */.rej({
    schedule: schedule
        .default('17 */6 * * *')
        .describe("When sessions start, in UTC; preflight warns when the workflow's schedule differs."),
    duration_hours: schemas/* number */.aig()
        .gt(0)
        .lte(6)
        .default(6)
        .describe('How long a session runs, in hours; unless stated, no longer than `safety.max_runtime_hours`.'),
    auto_restart: switchedOn().describe('Whether a process that dies is started again.'),
    max_restarts: wholeNumber(0, 10).default(3).describe('Restarts of one process before the session fails.'),
    restart_delay_seconds: wholeNumber(0, 600).default(5).describe('Seconds before a restart.'),
    graceful_shutdown_timeout: wholeNumber(1, 60)
        .default(60)
        .describe('Seconds that a graceful stop may take before it is forced.'),
    checkpoint_minutes: wholeNumber(1, 60)
        .default(10)
        .describe('Minutes between two saved copies of the book on GitHub.'),
})
    .prefault({})
    .describe('The session.');
const unifiedServer = schemas/* strictObject */.rej({
    enabled: switchedOn().describe('Whether the server runs.'),
    port: wholeNumber(1, 65_535).default(3000).describe('The port it listens on.'),
    host: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9.:-]{1,253}$/)
        .default('127.0.0.1')
        .meta({ title: 'an IP address or a host name', examples: ['127.0.0.1'] })
        .describe('The address it listens on; the default is reachable from this machine only.'),
})
    .prefault({})
    .describe('The read-only HTTP server.');
const monitoring = schemas/* strictObject */.rej({
    health_check_interval: wholeNumber(10, 3600).default(300).describe('Seconds between two health checks.'),
    heartbeat_interval: wholeNumber(1, 30)
        .default(5)
        .describe('Seconds between two heartbeats of the processes.'),
    anomaly_detection: switchedOn().describe('Whether unusual figures are reported.'),
    metrics_enabled: switchedOn().describe('Whether metrics are collected into `runtime-metrics.json`.'),
})
    .prefault({})
    .describe('Monitoring.');
const thresholds = schemas/* strictObject */.rej({
    max_error_rate: schemas/* number */.aig()
        .gt(0)
        .lte(1)
        .default(0.05)
        .describe('Failed operations, as a fraction of those attempted.'),
    max_memory_percent: percent().default(90).describe('Memory in use.'),
    max_cpu_percent: percent().default(90).describe('CPU in use, sustained for `cpu_sustained_seconds`.'),
    cpu_sustained_seconds: wholeNumber(1, 3600)
        .default(60)
        .describe('How long the CPU must stay above its threshold.'),
    max_disk_percent: percent().default(95).describe('Disk in use.'),
})
    .prefault({})
    .describe('Where the circuit breaker opens.');
const format = schemas/* enum */.k5n(['markdown', 'html', 'json', 'csv']);
const reporting = schemas/* strictObject */.rej({
    hourly_reports: switchedOn().describe('Whether interim reports are written.'),
    daily_summary: switchedOn().describe('Whether a summary of each UTC day is written.'),
    weekly_summary: switchedOn().describe('Whether a summary of each ISO week (from Monday 00:00 UTC) is written.'),
    report_format: schemas/* array */.YOg(format)
        .min(1)
        .refine((formats) => new Set(formats).size === formats.length)
        .default(['markdown', 'html'])
        .meta({
        title: 'a list of different formats out of "markdown", "html", "json", "csv"',
        examples: [['markdown']],
        uniqueItems: true,
    })
        .describe('The formats that each report is written in.'),
    retention_days: wholeNumber(1, 90).default(30).describe('Days that reports and artifacts are kept.'),
})
    .prefault({})
    .describe('Reports.');
const notifications = schemas/* strictObject */.rej({
    github_issues: schemas/* strictObject */.rej({
        enabled: switchedOn().describe('Whether issues are opened at all.'),
        create_on_error: switchedOn().describe('Whether a failed session opens one.'),
        create_on_completion: schemas/* boolean */.zMY().default(false).describe('Whether a completed session opens one.'),
    })
        .prefault({})
        .describe('Issues on GitHub.'),
})
    .prefault({})
    .describe('Notifications.');

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/schema-safety.js

/** A setting that exists to be confirmed: its only value is `true`, and stating another is a refusal. */
const confirmed = () => schemas/* literal */.euz(true).default(true);
const safety = schemas/* strictObject */.rej({
    safety_lock: confirmed().describe('The lock that keeps everything simulated.'),
    emergency_stop_enabled: confirmed().describe('The kill switch `.chimera/RUNTIME_DISABLED` is obeyed.'),
    paper_trading_only: confirmed().describe('All trading is simulated.'),
    testnet_only: confirmed().describe('No order leaves this system.'),
    real_trading_disabled: confirmed().describe('Real trading does not exist here.'),
    circuit_breaker_enabled: confirmed().describe('Critical conditions end the session.'),
    max_runtime_hours: schemas/* number */.aig()
        .gt(0)
        .lte(6)
        .default(6)
        .describe('The longest session that is allowed, in hours.'),
})
    .prefault({})
    .describe('Safety. Every switch is on and stays on: stating another value is refused with exit code 3.');

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/symbols.js
var symbols = __webpack_require__(32158);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/schema-trading.js



const mode = schemas/* enum */.k5n(['paper', 'test']);
const exchangeId = () => schemas/* string */.YjP()
    .regex(/^[a-z0-9]{2,40}$/)
    .meta({ title: "an exchange's ccxt id in lower case", examples: ['ndax'] });
const account = schemas/* strictObject */.rej({
    starting_cash: schemas/* number */.aig()
        .gt(0)
        .lte(1e12)
        .default(10_000)
        .describe('Simulated cash that a new book starts with, in the quote currency.'),
})
    .prefault({})
    .describe('The simulated account.');
const chimeraBot = schemas/* strictObject */.rej({
    trading_mode: mode
        .default('paper')
        .describe('The same as `mode`; where both are stated they must be equal.'),
    risk_level: schemas/* enum */.k5n(['conservative', 'moderate', 'aggressive'])
        .default('moderate')
        .describe('How much of the caps below is used; see the table of risk levels.'),
    max_position_size: fractionUpTo(0.25)
        .default(0.1)
        .describe('The largest position, as a fraction of equity; a cap that the risk level takes a share of.'),
    max_daily_loss: fractionUpTo(0.2)
        .default(0.05)
        .describe('The loss that ends entries for the day, as a fraction of the equity at 00:00 UTC; a cap that the risk level takes a share of.'),
    max_drawdown: fractionUpTo(0.5)
        .default(0.2)
        .describe('The fall from the highest equity that ends entries until a person resets it, as a fraction.'),
    on_loss_limit: schemas/* enum */.k5n(['reduce', 'flatten'])
        .default('reduce')
        .describe('What happens to open positions when `max_daily_loss` or `max_drawdown` is reached. `reduce`: the strategy, its stops and targets close them. `flatten`: they are sold at once, at the market.'),
    max_exposure: fractionUpTo(1)
        .default(0.5)
        .describe('The most that all positions together may be worth, as a fraction of equity.'),
    stop_loss_percent: fractionUpTo(0.5)
        .default(0.02)
        .describe('How far below an entry its stop-loss lies, as a fraction (0.02 = 2 %), where the strategy names none.'),
    take_profit_percent: fractionUpTo(0.5)
        .default(0.05)
        .describe('How far above an entry its take-profit lies, as a fraction (0.05 = 5 %), where the strategy names none.'),
    max_open_positions: wholeNumber(1, 50).default(5).describe('Positions open at one time; a cap.'),
    max_trades_per_day: wholeNumber(1, 1000).default(20).describe('Entries a UTC day; a cap.'),
    cooldown_minutes: schemas/* number */.aig()
        .min(0)
        .max(1440)
        .default(15)
        .describe('Minutes without a new entry into a symbol after a losing round trip in it.'),
    platform: exchangeId()
        .default('ndax')
        .describe('The exchange whose public market data and fees are used.'),
    testnet: schemas/* literal */.euz(true)
        .default(true)
        .describe("A declaration that must be true; it never selects an exchange's sandbox."),
    symbols: symbols/* symbolList */.b
        .optional()
        .describe('What is traded. Unless stated, paper: BTC/CAD, ETH/CAD; test: BTC/USDT, ETH/USDT, SOL/USDT.'),
    timeframe: schemas/* enum */.k5n(['1m', '3m', '5m', '10m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d'])
        .default('1m')
        .describe('The length of the candles that the strategy sees.'),
    strategy: schemas/* string */.YjP()
        .min(1)
        .max(300)
        .default('chimera')
        .meta({ title: "a shipped strategy's name, or the path of a strategy file", examples: ['sma-cross'] })
        .describe("A shipped strategy's name, or a file, relative to the work directory."),
    strategy_parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())
        .default({})
        .meta({ title: 'an object of parameter names and numbers', examples: [{ fast: 10 }] })
        .describe("The strategy's own parameters; the strategy checks their names and ranges."),
    reporting_interval: wholeNumber(60, 86_400)
        .default(3600)
        .describe('Seconds between two interim reports.'),
    log_level: schemas/* enum */.k5n(['DEBUG', 'INFO', 'WARNING', 'ERROR'])
        .default('INFO')
        .describe('The least important lines that the logs keep.'),
})
    .prefault({})
    .describe('The bot: what it trades, how, and how much it may risk.');
const feeRate = () => schemas/* number */.aig().min(0).max(0.1).nullable().default(null);
const execution = schemas/* strictObject */.rej({
    maker_fee: feeRate().describe("The fee of resting orders, as a fraction of the notional; `null`: the exchange's."),
    taker_fee: feeRate().describe("The fee of market orders, as a fraction of the notional; `null`: the exchange's."),
    slippage_model: schemas/* enum */.k5n(['none', 'fixed', 'spread', 'volume-share'])
        .default('spread')
        .describe('How much worse than the reference price a simulated fill is.'),
    slippage: schemas/* number */.aig()
        .min(0)
        .max(5)
        .default(0.5)
        .describe('How strong the model is. `fixed`: a fraction of the price, at most 0.05, to be stated; otherwise a multiple of what the model measures.'),
    latency_ms: wholeNumber(0, 600_000)
        .default(250)
        .describe("Milliseconds between a decision and the order's arrival."),
    volume_share: fractionUpTo(1)
        .default(0.1)
        .describe("The largest share of a candle's volume that fills may take."),
    fill_on: schemas/* enum */.k5n(['auto', 'book', 'candle'])
        .default('auto')
        .describe('What fills market orders and triggered stops: the order book, or the next candle. `auto`: the book where the market has one, which recorded candles have not.'),
    fill_on_touch: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a candle that only touches a limit fills it; else it must trade through.'),
})
    .prefault({})
    .describe('Simulated execution.');
const marketData = schemas/* strictObject */.rej({
    source: exchangeId()
        .default('platform')
        .describe('The exchange that candles come from; `platform`: that of `chimera_bot.platform`.'),
    fallbacks: schemas/* array */.YOg(exchangeId())
        .max(5)
        .refine((ids) => new Set(ids).size === ids.length)
        .default([])
        .meta({ title: 'a list of at most 5 different ccxt ids', examples: [['kraken']], uniqueItems: true })
        .describe('Exchanges that are asked in this order when the source does not answer.'),
    max_age_seconds: wholeNumber(1, 86_400)
        .default(180)
        .describe('No position is opened on a candle that arrives later than this many seconds after its close, or on a symbol without a trade for that long.'),
    max_book_age_seconds: wholeNumber(1, 3600)
        .default(10)
        .describe('An order book older than this on arrival fills nothing.'),
    servers: schemas/* record */.g1P(exchangeId(), schemas/* string */.YjP().max(200))
        .default({})
        .meta({
        title: 'an object of ccxt ids and addresses of this machine',
        examples: [{ ndax: 'http://127.0.0.1:4711' }],
    })
        .describe("Servers on this machine that stand in an exchange's place, for tests; books fed by them are not the exchange's."),
})
    .prefault({})
    .describe('Public market data.');

;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/schema.js




const schema_text = (length) => schemas/* string */.YjP().max(length);
/**
 * The complete configuration file: every key optional, every default the safe value. What a single key cannot
 * say by itself (two keys that must agree) is in agreement.ts.
 */
const configSchema = schemas/* strictObject */.rej({
    $schema: schema_text(500).optional().describe('Where an editor finds the JSON Schema of this file.'),
    system_name: schema_text(100)
        .default('Chimera Bot Runtime System')
        .describe('The name that reports and notifications carry.'),
    description: schema_text(1000)
        .default('Paper trading only: simulated orders, no real money.')
        .describe('A sentence for people.'),
    version: schema_text(50).default('1.0.0').describe('The version of this configuration; for people.'),
    enabled: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether sessions may start. With `false` nothing starts: exit code 3.'),
    mode: mode
        .default('paper')
        .describe('`paper`: real public market data. `test`: the built-in market. Both execute in simulation only.'),
    runtime_settings: runtimeSettings,
    account: account,
    chimera_bot: chimeraBot,
    execution: execution,
    market_data: marketData,
    unified_server: unifiedServer,
    monitoring: monitoring,
    safety: safety,
    thresholds: thresholds,
    reporting: reporting,
    notifications: notifications,
});


/***/ }),

/***/ 32158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ symbolList),
/* harmony export */   p: () => (/* binding */ defaultSymbols)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Markets of each mode where the configuration names none. */
const defaultSymbols = {
    paper: ['BTC/CAD', 'ETH/CAD'],
    test: ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'],
};
const pattern = /^[A-Z0-9]{1,20}\/[A-Z0-9]{1,20}$/;
const symbol = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(pattern)
    .meta({ title: 'a trading symbol BASE/QUOTE', examples: ['BTC/CAD'] });
/** A list with a malformed symbol in it is refused for that, and not for its currencies as well. */
function shareQuote(symbols) {
    const quotes = symbols.map((text) => text.slice(text.indexOf('/') + 1));
    return new Set(quotes).size === 1 || !symbols.every((text) => pattern.test(text));
}
/** One book is kept in one currency, so all symbols of a session share their quote currency. */
const symbolList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(symbol)
    .min(1)
    .max(50)
    .refine((symbols) => new Set(symbols).size === symbols.length)
    .refine(shareQuote)
    .meta({
    title: 'a list of 1 to 50 different trading symbols with one quote currency',
    examples: [['BTC/CAD', 'ETH/CAD']],
    uniqueItems: true,
});


/***/ }),

/***/ 51512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   wY: () => (/* binding */ giveOutputs)
/* harmony export */ });
/* unused harmony export INTERFACES */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const EVERYWHERE = ['github-token', 'workdir'];
/** What each action takes and gives, as its action.yml declares it. */
const INTERFACES = {
    preflight: {
        inputs: [
            ...EVERYWHERE,
            'config',
            'mode',
            'risk-level',
            'duration',
            'strategy',
            'seed',
            'speed',
            'data',
            'new-book',
            'legs',
        ],
        outputs: ['plan', 'session-id', 'mode', 'risk-level', 'ends-at', 'enabled'],
    },
    launch: {
        inputs: [...EVERYWHERE, 'plan', 'leg'],
        outputs: ['controller-pid', 'url', 'resumed-from'],
    },
    monitor: {
        inputs: [...EVERYWHERE, 'plan', 'leg'],
        outputs: ['outcome', 'health', 'reason'],
    },
    report: {
        inputs: [...EVERYWHERE, 'plan', 'leg', 'job-status'],
        outputs: ['report-path', 'artifact-id', 'artifact-url', 'issue-number', 'equity', 'pnl'],
    },
    'emergency-stop': {
        inputs: ['github-token', 'workflow'],
        outputs: ['outcome', 'runs'],
    },
    pages: {
        inputs: [...EVERYWHERE, 'mode', 'out'],
        outputs: ['built', 'path', 'sessions'],
    },
};
/** The text of an input, trimmed; empty where it was not given. */
function readInput(_, name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
}
function giveOutputs(_, outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}


/***/ }),

/***/ 64062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);



/** How long a rate limit is waited for: what comes later does not help a run that is ending. */
const LONGEST_RATE_WAIT_S = 60;
/** A request that hangs must not hold up the end of a session. */
const REQUEST_TIMEOUT_MS = 30_000;
/** GitHub's REST interface with its recommended habits: writes a second apart, limits obeyed, server errors retried. */
function openApi({ apiUrl, owner, repo }, token, { warn, retryUnitMs = 1000 }) {
    const limited = (kind) => (retryAfter, options, _, tries) => {
        const again = tries < 1 && retryAfter <= LONGEST_RATE_WAIT_S;
        warn(`GitHub's ${kind} rate limit (${options.url}): ${again ? `again in ${retryAfter} s` : 'given up'}`);
        return again;
    };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        request: {
            fetch: (url, init) => fetchWhole(url, { ...init, signal: init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
        },
        retry: { retries: 2, retryAfterBaseValue: retryUnitMs },
        throttle: {
            // Limits are counted for each client: two of them in one process must not wait for each other.
            id: `${owner}/${repo}`,
            retryAfterBaseValue: retryUnitMs,
            fallbackSecondaryRateRetryAfter: LONGEST_RATE_WAIT_S,
            onRateLimit: limited('primary'),
            onSecondaryRateLimit: limited('secondary'),
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
    return octokit;
}
/**
 * Octokit takes an answer that breaks off for an empty one, and its paginated list for one with nothing in it. Here such
 * an answer fails as a whole, and is asked for again.
 */
async function fetchWhole(url, init) {
    const answer = await fetch(url, init);
    if (answer.body === null)
        return answer;
    const whole = new Response(await answer.arrayBuffer(), answer);
    return Object.defineProperty(whole, 'url', { value: answer.url });
}
/** The status of an answer that octokit threw; `null` where there was none (no network, say). */
function statusOf(error) {
    const { status, name } = error;
    return name === 'HttpError' && typeof status === 'number' ? status : null;
}
/** The records of a listing. Throws where half of an answer, or what some proxy says, would pass for an empty one. */
function recordsOf(listing) {
    if (listing.every((item) => typeof item === 'object' && item !== null))
        return listing;
    throw new Error('the answer is no list');
}


/***/ }),

/***/ 64664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CLIENT_PATIENCE_MS),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** How long the cache or the artifact client may take for one copy: a cancelled job has minutes for everything. */
const CLIENT_PATIENCE_MS = 60_000;
/**
 * Settles as the work does, or rejects after `ms`. GitHub's clients take no signal, and one that meets an answer which
 * breaks off waits for ever: such work is left behind, whatever still comes of it.
 */
async function within(ms, what, work) {
    const settled = new AbortController();
    const late = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(ms, settled.signal).then(() => {
        if (!settled.signal.aborted)
            throw new Error(`${what} gave no answer within ${ms / 1000} s`);
        // Whoever aborted has the work's own result already.
        return work;
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        settled.abort();
        late.catch(() => { });
    }
}


/***/ }),

/***/ 46438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
const GONE = '[redacted]';
/** Words that announce a secret where a value follows. */
const ANNOUNCED = '(?:key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie)';
/**
 * What looks like a secret, with what takes its place. Each pattern needs time that grows with the length of the
 * text alone: none can start again within what it has just gone through.
 */
const PATTERNS = [
    // Newer tokens of apps hold a JWT, with dots and dashes: what is left of one must not be there either.
    [/(?<![A-Za-z0-9])(?:gh[a-z]_|github_pat_)[\w.-]{16,}/g, GONE],
    [/(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g, GONE],
    [/(authorization["']?\s{0,3}[:=]\s{0,3}["']?)(?:[a-z]{1,20} )?[^\s"',;]+/gi, `$1${GONE}`],
    [/\b(bearer|basic) [\w+/=.~-]{16,}/gi, `$1 ${GONE}`],
    [/(:\/\/[^\s/:@]{0,100}):[^\s/@]{1,300}@/g, `$1:${GONE}@`],
    [
        new RegExp(`(${ANNOUNCED}[\\w-]{0,20}["']?\\s{0,3}[:=]\\s{0,3}["']?)[\\w+/=.~%-]{16,}`, 'gi'),
        `$1${GONE}`,
    ],
    [/((?:passw(?:or)?d|pwd|passphrase|secret)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;[]{3,}/gi, `$1${GONE}`],
];
/** Takes out what is known to be secret, whatever it looks like. */
function without(secret) {
    return (text) => (secret === '' ? text : text.replaceAll(secret, GONE));
}
/** The text without tokens, headers and values that look like secrets. A net below not logging them, no licence to. */
function redacted(text) {
    return PATTERNS.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}


/***/ }),

/***/ 95337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ reportCompletion),
  xV: () => (/* binding */ reportFailure),
  Xb: () => (/* binding */ reportHealth)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/deadline.js
var deadline = __webpack_require__(64664);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/marker.js

/** Runs are remembered so that none is counted twice; more than these few never report at the same time. */
const REMEMBERED_RUNS = 10;
const time = schemas/* int */.Whr().nonnegative().max(8_640_000_000_000_000);
const count = schemas/* int */.Whr().nonnegative().max(1_000_000_000);
const issueState = schemas/* object */.Ikc({
    /** As in `Failure`, or what another version of the runtime knows. */
    kind: schemas/* string */.YjP().regex(/^[a-z-]{1,40}$/),
    component: schemas/* string */.YjP().regex(/^[a-z0-9-]{1,40}$/),
    /** Failures told by this issue. */
    count,
    /** Healthy sessions since the newest of them. */
    healthy: count,
    /** Times of the first and the newest failure. */
    first: time,
    newest: time,
    /** `<run>.<attempt>` of the runs that reported last, newest last. */
    runs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{1,20}\.\d{1,6}$/)).max(REMEMBERED_RUNS),
    /** The issue that this one repeats. */
    duplicateOf: schemas/* int */.Whr().positive().optional(),
});
const MARKER = /^<!-- chimera-runtime:v1 (\{[^\r\n]{1,2000}\}) -->(?:\r?\n|$)/;
/** `null` where the text does not begin with a marker: one further down may be anybody's text. */
function readMarker(body) {
    const [, json] = MARKER.exec(body ?? '') ?? [];
    if (json === undefined)
        return null;
    try {
        return issueState.safeParse(JSON.parse(json)).data ?? null;
    }
    catch {
        return null;
    }
}
function writeMarker(state) {
    return `<!-- chimera-runtime:v1 ${JSON.stringify(state)} -->`;
}
/** A component's name as the fingerprint and the title hold it: nothing in it can be markup. */
function componentName(text) {
    const plain = text
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replace(/^-|-$/g, '');
    return plain || 'runtime';
}
function isSame(one, other) {
    return one.kind === other.kind && one.component === other.component;
}
function opened(fingerprint, run, now) {
    const { kind, component } = fingerprint;
    return { kind, component, count: 1, healthy: 0, first: now, newest: now, runs: [run] };
}
/** One failure more. Those of a duplicate were failures as well. */
function counted(state, run, now, duplicates) {
    const others = duplicates.filter(({ runs }) => !runs.some((known) => state.runs.includes(known)));
    return {
        ...state,
        count: state.count + 1 + others.reduce((sum, { count }) => sum + count, 0),
        healthy: 0,
        newest: now,
        runs: [...state.runs, ...others.flatMap(({ runs }) => runs), run].slice(-REMEMBERED_RUNS),
    };
}
/** Comments come with failures 2, 4, 8, 16, …: also where a count was jumped over. */
function isTimeToComment(before, after) {
    return Math.floor(Math.log2(after)) > Math.floor(Math.log2(Math.max(1, before)));
}
/** The failure that the next comment comes with. */
function nextComment(count) {
    return 2 ** (Math.floor(Math.log2(count)) + 1);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/issue-shelf.js


const LABEL = 'chimera-runtime';
const LABEL_COLOUR = 'b60205';
const PAGES = 5;
const PER_PAGE = 100;
/** The issues of a repository that this runtime keeps: found by label and marker, never by the search index. */
class IssueShelf {
    #api;
    #place;
    #signal;
    /** Nothing is asked any more once the signal aborts. */
    constructor(api, { owner, repo }, signal) {
        this.#api = api;
        this.#place = { owner, repo };
        this.#signal = signal;
    }
    /** The newest changed first; of closed ones those that changed after `since`, epoch milliseconds. */
    async list(state, since) {
        const found = [];
        for (let page = 1; page <= PAGES; page += 1) {
            const { data } = await this.#api.rest.issues.listForRepo({
                ...this.#place,
                state,
                labels: LABEL,
                ...(since === undefined ? {} : { since: new Date(since).toISOString() }),
                sort: 'updated',
                direction: 'desc',
                per_page: PER_PAGE,
                page,
                ...this.#request,
            });
            // What some proxy says, or half of an answer, is no list: it would look as if there were no issue yet.
            if (!Array.isArray(data))
                throw new Error('the answer is no list of issues');
            for (const issue of data) {
                const known = issue.pull_request ? null : readMarker(issue.body);
                if (!known)
                    continue;
                const { number, html_url: url, closed_at } = issue;
                const closedAt = closed_at ? Date.parse(closed_at) : null;
                found.push({ number, url, isOpen: issue.state === 'open', closedAt, state: known });
            }
            if (data.length < PER_PAGE)
                break;
        }
        return found;
    }
    async create(title, body) {
        await this.#ensureLabel();
        const issue = { ...this.#place, title, body, labels: [LABEL], ...this.#request };
        const { data } = await this.#api.rest.issues.create(issue);
        if (!Number.isInteger(data.number))
            throw new Error('the answer does not say which issue was opened');
        return { number: data.number, url: data.html_url };
    }
    async rewrite(number, body, state, reason) {
        const why = reason ? { state_reason: reason } : {};
        await this.#api.rest.issues.update({
            ...this.#place,
            issue_number: number,
            body,
            state,
            ...why,
            ...this.#request,
        });
    }
    async close(number) {
        await this.#api.rest.issues.update({
            ...this.#place,
            issue_number: number,
            state: 'closed',
            state_reason: 'completed',
            ...this.#request,
        });
    }
    async comment(number, body) {
        await this.#api.rest.issues.createComment({
            ...this.#place,
            issue_number: number,
            body,
            ...this.#request,
        });
    }
    /** A label that does not exist is dropped without a word where the token may not create one. */
    async #ensureLabel() {
        try {
            await this.#api.rest.issues.createLabel({
                ...this.#place,
                name: LABEL,
                color: LABEL_COLOUR,
                description: 'Written by the Chimera runtime',
                ...this.#request,
            });
        }
        catch (error) {
            const isThere = (0,api/* statusOf */.c2)(error) === 422;
            if (!isThere && (0,api/* statusOf */.c2)(error) !== 403 && (0,api/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    }
    get #request() {
        return { request: { signal: this.#signal } };
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/issues/redaction.js
var redaction = __webpack_require__(46438);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/log-excerpt.js


/** A line is cut here, and looked at no further than there. */
const LONGEST_LINE = 1_000;
const LONGEST_LOOK = 20_000;
/** Of what does not fit, so much is kept from the start of the excerpt; the end tells more. */
const SHARE_OF_START = 0.25;
/** The texts as lines that can be shown: redacted, cut, nothing in them but what a person sees. */
function shownLines(texts, redact) {
    return texts
        .flatMap((text) => text.split(/\r\n|[\n\r\x85\u2028\u2029]/))
        .map((line) => shown(line, redact));
}
function shown(line, redact) {
    // A word that the look ends in might be the first part of a secret: it goes whole.
    const looked = line.length > LONGEST_LOOK ? line.slice(0, LONGEST_LOOK).replace(/\S{0,20000}$/, '') : line;
    const plain = (0,external_node_util_.stripVTControlCharacters)(looked)
        .replaceAll('\t', ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '');
    const clean = (0,redaction/* redacted */.p)(redact(plain)).toWellFormed().trimEnd();
    const isCut = clean.length > LONGEST_LINE || looked !== line;
    return isCut ? `${clean.slice(0, LONGEST_LINE).toWellFormed()} …` : clean;
}
/**
 * A block of code that its lines cannot end, of at most `longest` characters. What does not fit is left out between
 * the first lines and the last ones.
 */
function fenced(lines, longest) {
    const fence = '`'.repeat(Math.max(2, ...lines.map(longestRun)) + 1);
    const room = longest - 2 * fence.length - 'text\n\n'.length;
    return [`${fence}text`, ...fitted(lines, room), fence].join('\n');
}
function longestRun(line) {
    return Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
}
function fitted(lines, room) {
    const size = lines.reduce((sum, { length }) => sum + length + 1, 0);
    if (size <= room)
        return lines;
    const notice = (left) => `[… ${left} lines left out; the artifact holds them all …]`;
    const free = room - notice(lines.length).length - 1;
    const first = countThatFit(lines, free * SHARE_OF_START);
    const kept = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
    const last = countThatFit(lines.slice(first).toReversed(), free - kept);
    return [...lines.slice(0, first), notice(lines.length - first - last), ...lines.slice(lines.length - last)];
}
function countThatFit(lines, room) {
    let left = room;
    const over = lines.findIndex(({ length }) => {
        left -= length + 1;
        return left < 0;
    });
    return over === -1 ? lines.length : over;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/remedies.js
const ARTIFACT = 'Download the artifact and unpack it: it holds the logs and reports.';
const LAPTOP = 'Try it on a laptop, in a checkout of this repository: `chimera start --mode test --speed 720` runs a whole session in half a minute.';
const NEW_BOOK = 'Where no good copy is left: run the workflow by hand with `new-book` ticked. The old book is archived, not deleted.';
/** The troubleshooting table of a runtime that nobody watches. */
const REMEDIES = {
    'session-failed': {
        title: 'session failed',
        meaning: 'A session began and could not be carried to its end.',
        steps: [
            `${ARTIFACT} Read the end of \`chimera-runtime.log\`, then of \`chimera-bot.log\` or \`unified-server.log\`, whichever stopped.`,
            'A strategy of your own is the usual cause where the bot stopped: run it with `chimera start --mode test --strategy <file>`.',
            'The book is safe: the next session goes on from its last entry. `chimera ledger verify` checks it.',
        ],
    },
    'circuit-breaker': {
        title: 'circuit breaker opened',
        meaning: 'A limit for errors, market data or the machine was exceeded, and the session was ended.',
        steps: [
            'The reason above names the limit. Compare it with `thresholds` and `market_data` in `.chimera/runtime-config.json`.',
            'CPU, memory or disk: trade fewer symbols or a longer timeframe; `chimera monitor metrics` shows the figures of a running session.',
            'Errors or late market data: read `chimera-bot.log` in the artifact; the source of the data may have been away.',
            'Nothing has to be reset: the breaker is closed again when the next session starts.',
        ],
    },
    'launch-failed': {
        title: 'session could not be launched',
        meaning: 'The checks passed, but the runtime did not come up.',
        steps: [
            `${ARTIFACT} Read \`chimera-runtime.log\` from its end.`,
            'A port in use on a self-hosted runner: end what holds it, or set `unified_server.port`.',
            LAPTOP,
        ],
    },
    'preflight-failed': {
        title: 'checks before the session failed',
        meaning: 'Preflight found that a session could not run here, and none was started.',
        steps: [
            'Open the run: its summary lists each check with what was found and how to mend it.',
            'Run `chimera preflight` in a checkout of this repository: it makes the same checks and changes nothing.',
        ],
    },
    configuration: {
        title: 'configuration is wrong',
        meaning: 'The configuration holds mistakes, and no session was started.',
        steps: [
            'Run `chimera preflight` in a checkout: it lists every mistake with its path, what was expected and how to mend it.',
            'Mend `.chimera/runtime-config.json`, the variables of the repository or the inputs of the workflow. An editor that knows JSON Schema shows mistakes while you type.',
        ],
    },
    'safety-refusal': {
        title: 'refused for safety',
        meaning: 'A setting or the environment would have made a session unsafe, and none was started.',
        steps: [
            'Run `chimera preflight` in a checkout: it names the setting or variable at fault.',
            'Safety settings can be stated, never switched off: set them back to the safe value.',
            'Credentials of an exchange were found: remove them from the workflow. Chimera needs none and never uses them.',
        ],
    },
    'book-lost': {
        title: 'book is missing',
        meaning: 'Sessions ran before, but no copy of their book was found; starting afresh would hide that, so none was started.',
        steps: [
            'Look for the newest run whose artifacts still hold the book: artifacts go after `reporting.retention_days`, caches after a week without use.',
            'A copy of your own goes into `.chimera/state/<mode>/ledger.db`; `chimera ledger verify` says whether it is whole.',
            NEW_BOOK,
        ],
    },
    'book-forked': {
        title: 'two versions of the book',
        meaning: 'Two sessions went on from the same entry, so that copies of the book contradict each other.',
        steps: [
            'Two runs at once are the usual cause: see that the workflow keeps its `concurrency` group, and that no other workflow or runner uses the same book.',
            'Compare the copies with `chimera ledger show` and `chimera ledger verify`, and delete the artifacts and caches of the one that should not count.',
            NEW_BOOK,
        ],
    },
    'book-not-saved': {
        title: 'book could not be saved',
        meaning: 'The session ran, but its book could not be stored, so that the next one goes on from an older copy.',
        steps: [
            'Look at https://www.githubstatus.com for trouble with Actions, artifacts or caches.',
            'Look at the storage that the repository uses: above the quota nothing more is stored. A smaller `reporting.retention_days` frees space.',
            'On a self-hosted runner the book is still in `.chimera/state/<mode>/ledger.db` of the work directory.',
        ],
    },
    'ledger-broken': {
        title: 'ledger does not verify',
        meaning: 'The hash chain, the balances or the positions of the book do not agree with its entries.',
        steps: [
            'Do not edit the book. `chimera ledger verify` names the first entry that does not fit.',
            'Restore `ledger.db` from the artifact of an earlier run that verifies.',
            NEW_BOOK,
        ],
    },
    'predecessor-lost': {
        title: 'session before vanished',
        meaning: 'The session before never said how it ended: its runner went away, or the run was ended by force.',
        steps: [
            'Open the run of that session: a runner that was lost, a timeout and a cancellation by force are told there.',
            'Nothing has to be mended: the book was verified, and the session after it went on from the last entry that was saved.',
            'Where it happens again and again: look at memory in the reports, and give the job more time than the session needs.',
        ],
    },
    'emergency-stop-failed': {
        title: 'emergency stop left something running',
        meaning: 'Not every run of a session could be stopped.',
        steps: [
            'Open the Actions page of this repository and cancel the runs that still go on.',
            'Put a file `.chimera/RUNTIME_DISABLED` on the default branch: no session starts while it is there.',
            'The job needs `permissions: actions: write` to stop runs.',
        ],
    },
    'internal-error': {
        title: 'defect in Chimera',
        meaning: 'Something happened that the runtime was not made for.',
        steps: [
            'Please report it to the makers of Chimera, with the log lines above.',
            `${ARTIFACT} \`LOG_LEVEL=DEBUG\` makes the next session write more.`,
            LAPTOP,
        ],
    },
};

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/issue-text.js






/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;
const LONGEST_LOG = 40_000;
const LONGEST_LOG_IN_COMMENT = 8_000;
function titleOf({ kind, component }) {
    return `Chimera: ${REMEDIES[kind].title} (${componentName(component)})`;
}
/** The issue's text as the newest failure gives it; the marker goes first, so that nothing within can pass for it. */
function bodyOf(failure, state, redact) {
    const { meaning, steps } = REMEDIES[failure.kind];
    const blocks = [
        writeMarker(state),
        meaning,
        (0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact)),
        ...(failure.figures.length > 0 ? ['## Figures', figureTable(failure.figures)] : []),
        '## What to do',
        steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
        ...logBlocks(failure, redact, LONGEST_LOG),
        `Seen ${state.count} ${state.count === 1 ? 'time' : 'times'}. The next comment comes with number ${nextComment(state.count)}; the next healthy session closes this issue.`,
    ];
    const body = `${blocks.join('\n\n')}\n`;
    return body.length <= LONGEST_BODY ? body : smallBodyOf(failure, state, redact);
}
/** The least that an issue must say, for where GitHub did not take the whole. */
function smallBodyOf(failure, state, redact) {
    const { meaning } = REMEDIES[failure.kind];
    return `${writeMarker(state)}\n\n${meaning}\n\n${(0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact))}\n`;
}
function commentOf(failure, state, redact) {
    const blocks = [
        `**It happened again**, ${state.count} times so far.`,
        (0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact)),
        ...logBlocks(failure, redact, LONGEST_LOG_IN_COMMENT),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function reopenedText(failure, state, redact) {
    return `**It is back** within a week of being closed.\n\n${(0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact))}\n`;
}
function closingText(state, { id, runUrl }) {
    const times = `${state.count} ${state.count === 1 ? 'failure' : 'failures'} since ${(0,clock/* isoTime */.Ly)(state.first)}`;
    return `Closed: session ${(0,markdown_text/* outside */.qY)(id)} was healthy ([run](${runUrl})), after ${times}.\n`;
}
function completionText({ id, runUrl, artifactUrl, figures }) {
    const rows = [
        ['Session', (0,markdown_text/* outside */.qY)(id)],
        ['Run', `[log and summary](${runUrl})`],
        ...artifactRow(artifactUrl),
    ];
    return `A session was completed.\n\n${(0,markdown_text/* table */.tp)(['Session', ''], rows)}\n\n${figureTable(figures)}\n`;
}
function factsOf(failure, state, redact) {
    const { reason, since, sessionId, leg, runUrl, artifactUrl } = failure;
    const [line = ''] = shownLines([reason], redact);
    return [
        ['Reason', (0,markdown_text/* outside */.qY)(line)],
        ...(sessionId ? [['Session', (0,markdown_text/* outside */.qY)(sessionId) + (leg === undefined ? '' : `, leg ${leg}`)]] : []),
        ['Since', (0,clock/* isoTime */.Ly)(since ?? state.first)],
        ['Last seen', (0,clock/* isoTime */.Ly)(state.newest)],
        ['Times', String(state.count)],
        ['Run', `[log and summary](${runUrl})`],
        ...artifactRow(artifactUrl),
    ];
}
function artifactRow(url) {
    return url === null ? [] : [['Artifact', `[logs, reports, ledger](${url})`]];
}
function figureTable(figures) {
    return (0,markdown_text/* table */.tp)(['Figure', '#Value'], figures.map(([name, value]) => [(0,markdown_text/* outside */.qY)(name), (0,markdown_text/* outside */.qY)((0,redaction/* redacted */.p)(value))]));
}
function logBlocks({ logTail }, redact, longest) {
    return logTail.length === 0 ? [] : ['## End of the log', fenced(shownLines(logTail, redact), longest)];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/session-issues.js






/** A job that is ending has minutes for everything. */
const DEADLINE_MS = 90_000;
/** A failure that comes back so soon belongs to the issue that was closed. */
const REOPEN_WITHIN_MS = 7 * 86_400_000;
const asItIs = (text) => text;
/** Tells of a failure: one open issue for each kind, counted. Never throws. */
async function reportFailure(api, context, failure, { redact = asItIs, deadlineMs } = {}) {
    return told(deadlineMs, async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        const fingerprint = { kind: failure.kind, component: componentName(failure.component) };
        const run = `${context.runId}.${context.attempt}`;
        const now = (0,clock/* realNow */.p1)();
        const open = (await shelf.list('open')).filter(({ state }) => isSame(state, fingerprint));
        const [kept, ...others] = open.toSorted((a, b) => a.number - b.number);
        if (kept)
            return countAgain(shelf, kept, others, { failure, run, now, redact });
        const since = now - REOPEN_WITHIN_MS;
        const closed = (await shelf.list('closed', since))
            .filter(({ state }) => isSame(state, fingerprint) && !state.duplicateOf)
            .filter(({ closedAt }) => closedAt !== null && closedAt >= since)
            .toSorted((a, b) => b.number - a.number)[0];
        if (closed)
            return reopen(shelf, closed, { failure, run, now, redact });
        const state = opened(fingerprint, run, now);
        const issue = await taken((body) => shelf.create(titleOf(failure), body), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
        return { ...issue, did: 'created', problem: null };
    });
}
async function countAgain(shelf, { number, url, state: before }, duplicates, { failure, run, now, redact }) {
    // A report that is run again, or the second leg of one run, tells of the same failure.
    if (before.runs.includes(run))
        return { number, url, did: 'none', problem: null };
    const state = counted(before, run, now, duplicates.map((duplicate) => duplicate.state));
    await taken((body) => shelf.rewrite(number, body, 'open'), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
    for (const duplicate of duplicates) {
        await shelf.comment(duplicate.number, `The same as #${number}, which goes on.`);
        const marked = { ...duplicate.state, duplicateOf: number };
        await shelf.rewrite(duplicate.number, `${writeMarker(marked)}\n\nThe same as #${number}.\n`, 'closed', 'not_planned');
    }
    if (!isTimeToComment(before.count, state.count))
        return { number, url, did: 'counted', problem: null };
    await shelf.comment(number, commentOf(failure, state, redact));
    return { number, url, did: 'commented', problem: null };
}
async function reopen(shelf, { number, url, state: before }, { failure, run, now, redact }) {
    const state = counted(before, run, now, []);
    await taken((body) => shelf.rewrite(number, body, 'open'), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
    await shelf.comment(number, reopenedText(failure, state, redact));
    return { number, url, did: 'reopened', problem: null };
}
/** A healthy session closes what is open; one that cannot be closed does not keep the others. Never throws. */
async function reportHealth(api, context, session, { deadlineMs } = {}) {
    const closed = [];
    const { problem } = await told(deadlineMs, async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        const failed = [];
        for (const { number, state } of await shelf.list('open')) {
            try {
                await shelf.close(number);
                closed.push(number);
                await shelf.comment(number, closingText(state, session));
            }
            catch (error) {
                failed.push(error);
            }
        }
        if (failed.length > 0)
            throw failed[0];
        return { number: null, url: null, did: 'none', problem: null };
    });
    return { closed, problem };
}
/** Tells of a completed session, where somebody wants to hear of each: an issue that is closed at once. Never throws. */
async function reportCompletion(api, context, done, { deadlineMs } = {}) {
    return told(deadlineMs, async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        const issue = await shelf.create(`Chimera: session ${done.id} completed`, completionText(done));
        await shelf.close(issue.number);
        return { ...issue, did: 'created', problem: null };
    });
}
/** Where GitHub finds the text at fault, a smaller one says the most important things. */
async function taken(write, body, small) {
    try {
        return await write(body);
    }
    catch (error) {
        if ((0,api/* statusOf */.c2)(error) !== 422)
            throw error;
        return write(small);
    }
}
async function told(deadlineMs, work) {
    const over = new AbortController();
    try {
        return await (0,deadline/* within */.u)(deadlineMs ?? DEADLINE_MS, 'the interface', work(over.signal));
    }
    catch (error) {
        return {
            number: null,
            url: null,
            did: 'none',
            problem: `GitHub's issues could not be written: ${why(error)}`,
        };
    }
    finally {
        over.abort();
    }
}
function why(error) {
    const { message } = error;
    switch ((0,api/* statusOf */.c2)(error)) {
        case 401:
            return 'the token is not valid';
        case 403:
            return `not allowed, or a rate limit (${message}); the job needs issues: write`;
        case 404:
            return 'there is no such repository for this token; the job needs issues: write';
        case 410:
            return 'issues are switched off in this repository';
        default:
            return message;
    }
}


/***/ }),

/***/ 13673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Reads the runner's variables; throws where this is not a step of a workflow. */
function readRunContext(environment) {
    const text = (name) => {
        const value = environment[name];
        if (value)
            return value;
        throw new Error(`${name} is not set: the actions run as steps of a GitHub workflow (on a laptop: chimera start)`);
    };
    const number = (name, fallback) => {
        const value = Number(environment[name] || fallback || text(name));
        if (Number.isSafeInteger(value) && value >= 0)
            return value;
        throw new Error(`${name} is ${JSON.stringify(environment[name])}; expected a whole number, as the runner sets it`);
    };
    const [owner = '', repo = ''] = text('GITHUB_REPOSITORY').split('/');
    const repositoryUrl = `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`;
    const runId = number('GITHUB_RUN_ID');
    return {
        owner,
        repo,
        runId,
        runNumber: number('GITHUB_RUN_NUMBER'),
        attempt: number('GITHUB_RUN_ATTEMPT', 1),
        event: environment.GITHUB_EVENT_NAME || 'unknown',
        workflowFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((environment.GITHUB_WORKFLOW_REF || '').split('@')[0]),
        ref: environment.GITHUB_REF || '',
        sha: environment.GITHUB_SHA || '',
        defaultBranch: defaultBranchOf(environment.GITHUB_EVENT_PATH),
        job: environment.GITHUB_JOB || '',
        workspace: text('GITHUB_WORKSPACE'),
        temp: text('RUNNER_TEMP'),
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        isHosted: environment.RUNNER_ENVIRONMENT !== 'self-hosted',
        runUrl: `${repositoryUrl}/actions/runs/${runId}`,
        repositoryUrl,
    };
}
function defaultBranchOf(eventPath) {
    if (!eventPath || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(eventPath))
        return null;
    try {
        const branch = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8')).repository?.default_branch;
        return typeof branch === 'string' && branch !== '' ? branch : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 47571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W6: () => (/* binding */ PlanError),
  qZ: () => (/* binding */ parseRunPlan),
  M: () => (/* binding */ sessionOn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/schema.js + 5 modules
var schema = __webpack_require__(94814);
// EXTERNAL MODULE: ./.build/packages/runtime/src/log.js
var log = __webpack_require__(69178);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/planned-setup.js

const decimal = schemas/* string */.YjP().regex(/^-?\d{1,30}(\.\d{1,30})?$/);
const symbol = schemas/* string */.YjP().max(60);
const instrument = schemas/* strictObject */.rej({
    symbol,
    base: schemas/* string */.YjP().max(30),
    quote: schemas/* string */.YjP().max(30),
    tickSize: decimal,
    lotSize: decimal,
    minQuantity: decimal,
    minNotional: decimal,
    makerFeeRate: decimal,
    takerFeeRate: decimal,
    priceCollar: schemas/* number */.aig().nullable(),
    termsFrom: schemas/* string */.YjP().max(2000).exactOptional(),
});
const limits = schemas/* strictObject */.rej({
    maxPositionSize: schemas/* number */.aig(),
    maxDailyLoss: schemas/* number */.aig(),
    maxDrawdown: schemas/* number */.aig(),
    maxExposure: schemas/* number */.aig(),
    stopLoss: schemas/* number */.aig(),
    takeProfit: schemas/* number */.aig(),
    maxOpenPositions: schemas/* int */.Whr(),
    maxTradesPerDay: schemas/* int */.Whr(),
    leastConfidence: schemas/* number */.aig(),
    cooldownMs: schemas/* number */.aig(),
    onLossLimit: schemas/* literal */.euz('flatten').exactOptional(),
});
/** The trading configuration within a plan that comes back from the workflow: the same as the engine's, checked. */
const plannedSetup = schemas/* strictObject */.rej({
    symbols: schemas/* array */.YOg(symbol).min(1),
    exitsOnly: schemas/* array */.YOg(symbol),
    instruments: schemas/* array */.YOg(instrument).min(1),
    periodMs: schemas/* int */.Whr().positive(),
    strategy: schemas/* string */.YjP().max(4096),
    strategyHash: schemas/* string */.YjP().max(64).nullable(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP().max(100), schemas/* number */.aig()),
    riskLevel: schemas/* string */.YjP().max(30),
    limits: limits.nullable(),
    execution: schemas/* strictObject */.rej({
        slippageModel: schemas/* enum */.k5n(['none', 'fixed', 'spread', 'volume-share']),
        slippage: schemas/* number */.aig(),
        latencyMs: schemas/* number */.aig(),
        volumeShare: schemas/* number */.aig().nullable(),
        fillOn: schemas/* enum */.k5n(['book', 'candle']),
        fillOnTouch: schemas/* boolean */.zMY(),
    }),
});

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/run-plan.js







const time = schemas/* int */.Whr().nonnegative();
const head = schemas/* strictObject */.rej({ seq: schemas/* int */.Whr().positive(), hash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) });
const source = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cache'), key: schemas/* string */.YjP().max(512) }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('artifact'),
        id: schemas/* int */.Whr().positive(),
        runId: schemas/* int */.Whr().positive(),
        name: schemas/* string */.YjP().max(300),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('local') }),
]);
const exchangeId = schemas/* string */.YjP().regex(/^[a-z0-9]{2,40}$/);
const leg = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1).max(24),
    of: schemas/* int */.Whr().min(1).max(24),
    starts: time,
    ends: time,
    /** What the jobs of the workflow may take at most. */
    minutes: schemas/* strictObject */.rej({ monitor: schemas/* int */.Whr().positive(), job: schemas/* int */.Whr().positive() }),
});
const session = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^\d{8}-\d{6}-\d{4,}$/),
    head: head.nullable(),
    start: time,
    ends: time,
    speed: schemas/* number */.aig().positive(),
    identity: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(['paper', 'test']),
        market: schemas/* string */.YjP().max(200),
        currency: schemas/* string */.YjP().max(20),
        startingCash: schemas/* string */.YjP().max(40),
    }),
    setup: plannedSetup,
    changed: schemas/* array */.YOg(schemas/* string */.YjP().max(100)),
    previous: schemas/* enum */.k5n([
        'completed',
        'data-ended',
        'stopped',
        'cancelled',
        'killed',
        'breaker',
        'failed',
        'controller-lost',
        'lost',
    ])
        .nullable(),
    idle: schemas/* strictObject */.rej({ from: time, to: time }).nullable(),
    warmup: schemas/* int */.Whr().nonnegative(),
    source: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('simulated'), seed: schemas/* int */.Whr().nonnegative() }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('recorded'), files: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1) }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('exchange'),
            id: exchangeId,
            fallbacks: schemas/* array */.YOg(exchangeId).max(5),
            first: exchangeId,
            timeframe: schemas/* string */.YjP().max(10),
            maxAgeMs: schemas/* int */.Whr().positive(),
            maxBookAgeMs: schemas/* int */.Whr().positive(),
            backfill: schemas/* array */.YOg(schemas/* strictObject */.rej({ symbol: schemas/* string */.YjP().max(60), from: time })).max(1000),
            skewMs: schemas/* number */.aig(),
            quarantined: schemas/* array */.YOg(schemas/* strictObject */.rej({
                symbol: schemas/* string */.YjP().max(60),
                cause: schemas/* enum */.k5n(['absent', 'failing', 'silent']),
                since: time,
                reason: schemas/* string */.YjP().max(1000),
            }))
                .max(1000),
            servers: schemas/* record */.g1P(exchangeId, schemas/* string */.YjP().max(200)),
        }),
    ]),
    logLevel: schemas/* enum */.k5n(log/* LOG_LEVELS */.p),
    heartbeatMs: schemas/* int */.Whr().positive(),
    server: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY(),
        host: schemas/* string */.YjP().max(255),
        port: schemas/* int */.Whr().min(0).max(65_535),
    }),
});
const runPlan = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    enabled: schemas/* literal */.euz(true),
    session,
    config: schema/* configSchema */.Q,
    legs: schemas/* array */.YOg(leg).min(1).max(24),
    /** The book that the session goes on with; `head` is `null` where it opens a new one. */
    book: schemas/* strictObject */.rej({
        generation: schemas/* int */.Whr().positive(),
        head: head.nullable(),
        source: source.nullable(),
    }),
    newBook: schemas/* boolean */.zMY(),
    run: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().positive(), attempt: schemas/* int */.Whr().positive() }),
});
const disabledPlan = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    enabled: schemas/* literal */.euz(false),
    reason: schemas/* string */.YjP().max(1000),
});
const anyPlan = schemas/* discriminatedUnion */.gMt('enabled', [runPlan, disabledPlan]);
/** The plan is not one that preflight wrote. */
class PlanError extends Error {
    name = 'PlanError';
}
/** @throws {PlanError} with what is wrong with it, where, and what to do */
function parseRunPlan(text) {
    const remedy = 'hand on the output "plan" of the preflight action as it is';
    if (text.trim() === '')
        throw new PlanError(`the input plan is empty; ${remedy}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new PlanError(`the input plan is no JSON (${error.message}); ${remedy}`);
    }
    const parsed = anyPlan.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues
        .slice(0, 5)
        .map(({ path, message }) => `${path.join('.') || 'plan'}: ${message}`);
    throw new PlanError(`the input plan is not what preflight writes (${issues.join('; ')}); ${remedy}`);
}
/** The session of a plan on this machine, as its processes get it. */
function sessionOn({ session, config, legs }, workdir, legNumber, bookHead) {
    const chosen = legs.find(({ number }) => number === legNumber);
    if (!chosen)
        throw new PlanError(`the input leg is ${legNumber}; the plan has ${legs.length}`);
    const { minutes: _, ...leg } = chosen;
    const { strategy } = config.chimera_bot;
    const { source } = session;
    return {
        ...session,
        workdir,
        ledgerPath: (0,paths/* ledgerPathOf */.qx)(workdir, session.identity.mode),
        head: bookHead,
        leg,
        watched: true,
        strategyFile: (0,strategy_file/* isStrategyFile */.c_)(strategy) ? (0,external_node_path_.resolve)(workdir, strategy) : null,
        source: sourceOn(source, workdir),
    };
}
function sourceOn(source, workdir) {
    if (source.kind === 'recorded') {
        return { ...source, files: source.files.map((file) => (0,external_node_path_.resolve)(workdir, file)) };
    }
    // How the clock stood was found on another machine.
    return source.kind === 'exchange' ? { ...source, skewMs: 0 } : source;
}


/***/ }),

/***/ 77406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _action_interface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51512);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13673);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47571);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54620);
/* harmony import */ var _trouble_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61375);






/** What a step left running (a socket, a timer) must not hold up the job. */
const LINGER_MS = 2_000;
/**
 * Runs a step to its end, whatever happens in it: what it throws fails the step in words. `exit` ends the process where
 * something still runs a moment later.
 */
async function runStep(action, work, exit = () => process.exit()) {
    try {
        await work();
    }
    catch (error) {
        const { message, stack } = error;
        const isMistake = error instanceof _step_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz || error instanceof _run_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PlanError */ .W6;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(isMistake ? message : `this is a defect of Chimera, please report it: ${stack ?? message}`);
        if (!isMistake)
            await tellOfDefect(action, error).catch(() => { });
    }
    setTimeout(exit, LINGER_MS).unref();
}
/** A step that nobody looks at is looked at by its issue. */
async function tellOfDefect(action, { message, stack }) {
    if (!wantsIssues(action))
        return;
    const scene = (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(action, (0,_run_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$)(process.env));
    const logTail = (stack ?? message).split('\n');
    await (0,_trouble_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .reportTrouble */ .a)(scene, { kind: 'internal-error', component: action, reason: message, logTail });
}
/** What the plan says; where there is none, as by default. */
function wantsIssues(action) {
    if (action === 'preflight' || action === 'emergency-stop')
        return true;
    // The page has no permission to write issues, and no session depends on it.
    if (action === 'pages')
        return false;
    const plan = (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPlan */ .qZ)((0,_action_interface_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)(action, 'plan'));
    const settings = plan.enabled ? plan.config.notifications.github_issues : null;
    return settings ? settings.enabled && settings.create_on_error : true;
}


/***/ }),

/***/ 54620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  Ng: () => (/* binding */ connect),
  af: () => (/* binding */ killSwitchFolders),
  b0: () => (/* binding */ openStep),
  NT: () => (/* binding */ readLeg)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var github_api = __webpack_require__(64062);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-context.js
var run_context = __webpack_require__(13673);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/workflow-log.js

/** GitHub shows no more annotations of a kind in a step, and cuts longer messages. */
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
const LONGEST_LINE = 2_000;
/** Puts this before what the runner would take for a command; people see that something was done to the line. */
const DEFUSE = '› ';
/**
 * Everything that an action prints for people. Text from outside (logs, markets, strategies) can never become a
 * workflow command: the runner looks for `::` at the start of a line and for `##[` anywhere in it.
 */
class WorkflowLog {
    #write;
    #counts = { notice: 0, warning: 0, error: 0 };
    #inGroup = false;
    constructor(write = (text) => process.stdout.write(text)) {
        this.#write = write;
    }
    line(text) {
        for (const part of linesOf(text))
            this.#write(`${harmless(part)}\n`);
    }
    /** Lines from here on are folded under the title, until the next group or `endGroup`. */
    group(title) {
        this.endGroup();
        this.#write(`::group::${escapeData(linesOf(title).join(' '))}\n`);
        this.#inGroup = true;
    }
    endGroup() {
        if (this.#inGroup)
            this.#write('::endgroup::\n');
        this.#inGroup = false;
    }
    notice(message, properties = {}) {
        this.#annotate('notice', message, properties.title);
    }
    warning(message, properties = {}) {
        this.#annotate('warning', message, properties.title);
    }
    error(message, properties = {}) {
        this.#annotate('error', message, properties.title);
    }
    #annotate(kind, message, title) {
        this.#counts[kind] += 1;
        const text = linesOf(message).join('\n').slice(0, LONGEST_MESSAGE);
        if (this.#counts[kind] > MOST_OF_A_KIND) {
            this.line(`${kind}: ${title ? `${title}: ` : ''}${text}`);
            return;
        }
        const isLast = this.#counts[kind] === MOST_OF_A_KIND;
        const more = isLast ? '\nGitHub shows ten of a kind: what comes after this one is in the log.' : '';
        const properties = title ? ` title=${escapeProperty(linesOf(title).join(' '))}` : '';
        this.#write(`::${kind}${properties}::${escapeData(text + more)}\n`);
    }
}
function linesOf(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => (0,external_node_util_.stripVTControlCharacters)(line).replace(/[\p{Cc}\p{Cf}]/gu, ''));
}
function harmless(line) {
    const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    const safe = cut.replace(/##(?=(?:vso)?\[)/gi, '# #');
    return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/step.js







/** An input of an action that cannot be used. */
class InputError extends Error {
    name = 'InputError';
}
/** Reads what all actions share. @throws {InputError} */
function openStep(action) {
    const context = (0,run_context/* readRunContext */.$)(process.env);
    const given = (0,action_interface/* readInput */.R5)(action, 'workdir') || '.';
    const workdir = (0,external_node_path_.resolve)(context.workspace, given);
    if (!(0,external_node_fs_.statSync)(workdir, { throwIfNoEntry: false })?.isDirectory()) {
        throw new InputError(`the input workdir is ${JSON.stringify(given)}; expected a folder of the workspace (is actions/checkout missing before this step?)`);
    }
    return { ...connect(action, context), workdir };
}
/** The part of it that needs no work directory. */
function connect(action, context) {
    const log = new WorkflowLog();
    const token = (0,action_interface/* readInput */.R5)(action, 'github-token');
    if (token === '') {
        throw new InputError('the input github-token is empty; leave it out to use the token of the run');
    }
    (0,core/* setSecret */.Pq)(token);
    const api = (0,github_api/* openApi */.Nd)(context, token, { warn: (message) => log.line(message) });
    return { context, log, token, api };
}
/** Which leg a step belongs to: 1 unless the input says so. @throws {InputError} */
function readLeg(action) {
    const text = (0,action_interface/* readInput */.R5)(action, 'leg') || '1';
    const leg = Number(text);
    if (Number.isInteger(leg) && leg >= 1)
        return leg;
    throw new InputError(`the input leg is ${JSON.stringify(text)}; expected the number of a leg, from 1`);
}
/** The folders of the repository whose `RUNTIME_DISABLED` stops a session. */
function killSwitchFolders({ context, workdir }) {
    const inside = (0,external_node_path_.relative)(context.workspace, workdir).replaceAll('\\', '/');
    const isBelow = inside !== '' && !inside.startsWith('..');
    return isBelow ? ['.chimera', `${inside}/.chimera`] : ['.chimera'];
}


/***/ }),

/***/ 61375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportTrouble)
/* harmony export */ });
/* harmony import */ var _issues_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46438);
/* harmony import */ var _issues_session_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95337);


/** Opens or counts an issue for what went wrong outside of a session, and says so in the log. Never throws. */
async function reportTrouble({ api, context, log, token }, trouble) {
    const failure = {
        since: null,
        sessionId: null,
        figures: [],
        logTail: [],
        runUrl: context.runUrl,
        artifactUrl: null,
        ...trouble,
    };
    const issue = await (0,_issues_session_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailure */ .xV)(api, context, failure, { redact: (0,_issues_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(token) });
    if (issue.problem)
        log.warning(issue.problem);
    if (issue.number)
        log.line(`Issue #${issue.number} (${issue.did}): ${issue.url}`);
}


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS),
/* harmony export */   t: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);




const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'];
/** A log file is set aside at this size; so many older ones are kept. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence.
 */
class Log {
    #path;
    #least;
    #echo;
    #size;
    constructor(path, least, echo) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        this.#path = path;
        this.#least = LOG_LEVELS.indexOf(least);
        this.#echo = echo ?? null;
        this.#size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
    debug(message) {
        this.write('DEBUG', message);
    }
    info(message) {
        this.write('INFO', message);
    }
    success(message) {
        this.write('SUCCESS', message);
    }
    warning(message) {
        this.write('WARNING', message);
    }
    error(message) {
        this.write('ERROR', message);
    }
    write(level, message) {
        if (LOG_LEVELS.indexOf(level) < this.#least)
            return;
        const text = singleLine(message);
        const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace('T', ' ');
        const line = `[${stamp} UTC] [${level}] ${text}\n`;
        this.#append(line);
        this.#echo?.(level, text);
    }
    /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
    #append(line) {
        const bytes = Buffer.byteLength(line);
        try {
            if (this.#size + bytes > LARGEST_FILE_BYTES)
                this.#rotate();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
            this.#size += bytes;
        }
        catch { }
    }
    #rotate() {
        for (let age = OLDER_FILES; age >= 1; age -= 1) {
            const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
        }
        this.#size = 0;
    }
}
function singleLine(message) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(message).replace(/\s*[\r\n\x85\u2028\u2029]+\s*/g, ' ⏎ ');
    return plain.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}


/***/ }),

/***/ 83028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qJ: () => (/* binding */ passageSection),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** A text from outside is cut here: one message must not be a whole page. */
const LONGEST_TEXT = 200;
/** Words, numbers and market names that mean nothing to Markdown, HTML or a list of references. */
const HARMLESS = /^[A-Za-z0-9]+(?:[ /-][A-Za-z0-9]+)*$/;
/**
 * A text that logs, strategies or markets gave, made harmless for Markdown, inside a table or not: as it is where
 * nothing in it could be markup, else as code, in which Markdown, HTML, mentions and links mean nothing.
 */
function outside(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const letters = [...line];
    const cut = letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : line;
    return HARMLESS.test(cut) ? cut : asCode(cut);
}
function asCode(line) {
    if (line === '')
        return '–';
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
    // A table takes `\|` for a pipe even within code; of a backslash before it a renderer might make `\\` and a border.
    const cell = line.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
    const padded = /^`|`$/.test(cell) ? ` ${cell} ` : cell;
    return fence + padded + fence;
}
/** A column whose name begins with `#` is aligned to the right. Cells must be harmless already. */
function table(columns, rows) {
    const names = columns.map((name) => name.replace(/^#/, ''));
    const rulers = columns.map((name) => (name.startsWith('#') ? '---:' : '---'));
    return [names, rulers, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A section, or nothing where it has no content. */
function section(title, ...blocks) {
    const content = blocks.filter((block) => block !== null && block !== '');
    return content.length === 0 ? '' : [`## ${title}`, ...content].join('\n\n');
}
function list(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
function passageSection({ title, paragraphs, tables }) {
    const rows = tables.map(({ columns, rows }) => table(columns, rows.map((cells) => cells.map(wordsOf))));
    return section(title, ...paragraphs.map(wordsOf), ...rows);
}
function wordsOf(words) {
    return words.map((part) => (typeof part === 'string' ? part : outside(part.quoted))).join('');
}


/***/ }),

/***/ 14187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   oG: () => (/* binding */ workdirOf),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Every file of a work directory, by the names that people and scripts rely on. */
function pathsOf(workdir) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'state');
    return {
        workdir,
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'runtime-config.json'),
        killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'RUNTIME_DISABLED'),
        state,
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session.lock'),
        /** What exchanges listed when they were last asked, a file each. */
        listings: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'listings'),
        commands: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'commands'),
        stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'stop-request.json'),
        signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'watcher'),
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session-result.json'),
        runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.log'),
        serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'unified-server.log'),
        botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-bot.log'),
        pid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid'),
        startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'starting.pid'),
        serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.server'),
        botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.bot'),
        metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-metrics.json'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-reports'),
    };
}
function ledgerPathOf(workdir, mode) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pathsOf(workdir).state, mode, 'ledger.db');
}
/** The work directory that a book lies in where `ledgerPathOf` says. */
function workdirOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), '..', '..', '..');
}
/** Held by whoever writes the book. */
function writerLockOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), 'writer.lock');
}


/***/ }),

/***/ 46569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   KE: () => (/* binding */ loadStrategy),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c_: () => (/* binding */ isStrategyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95989);





/** A strategy that cannot be used, and why. */
class StrategyError extends Error {
    name = 'StrategyError';
}
/** Whether the configured strategy is a file rather than the name of a shipped one. */
function isStrategyFile(strategy) {
    return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
/** Finds a shipped strategy by its name, or imports a person's own file, whose path is relative to the work directory. */
async function loadStrategy(strategy, workdir) {
    if (!isStrategyFile(strategy)) {
        const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.get(strategy);
        if (definition)
            return { definition, file: null };
        const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.keys()].join(', ');
        throw new StrategyError(`there is no strategy "${strategy}"; shipped are ${known}, or name a file (./mine.ts)`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        throw new StrategyError(`the strategy file ${path} does not exist`);
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read(path)).digest('hex');
    const module = await importFile(path);
    return { definition: definitionOf(module.default ?? module.strategy, path), file: { path, sha256 } };
}
async function importFile(path) {
    try {
        // A person's file stays outside every bundle.
        return await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be read: ${messageOf(error)}`);
    }
}
/** What was thrown, in words: a strategy may throw anything. */
function messageOf(thrown) {
    const message = thrown?.message;
    return typeof message === 'string' ? message : String(thrown);
}
/** The message, with the line of the file where the fault is known to lie. */
function placeOf(error, path) {
    const stack = error?.stack;
    const lines = typeof stack === 'string' ? stack.split('\n') : [];
    const line = lines.find((text) => text.includes(path));
    const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
    return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}
function definitionOf(exported, path) {
    const wrong = (what) => new StrategyError(`the strategy file ${path} ${what}`);
    if (typeof exported !== 'object' || exported === null) {
        throw wrong('has no default export that is a strategy definition (name, parameters, warmup, create)');
    }
    const { name, description, parameters, warmup, create } = exported;
    if (typeof name !== 'string' || name === '')
        throw wrong('must export a name');
    if (typeof warmup !== 'function')
        throw wrong('must export warmup(parameters), the candles it needs first');
    if (typeof create !== 'function')
        throw wrong('must export create(parameters), which makes one instance a symbol');
    for (const [parameter, range] of Object.entries(parameters ?? {})) {
        if (!isRange(range))
            throw wrong(`must give parameter ${parameter} as { default, min, max }`);
        if (!(range.step === undefined || range.step > 0)) {
            throw wrong(`must give parameter ${parameter} a step above 0, or none`);
        }
    }
    return {
        name,
        description: description ?? '',
        parameters: parameters ?? {},
        warmup: warmup.bind(exported),
        create: create.bind(exported),
    };
}
function isRange(range) {
    const { default: value, min, max } = range ?? {};
    return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}


/***/ })

};
