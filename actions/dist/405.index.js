export const id = 405;
export const ids = [405];
export const modules = {

/***/ 54405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/load.js + 13 modules
var load = __webpack_require__(14803);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var config_mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/refusals.js
var refusals = __webpack_require__(5998);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/outcome.js
var outcome = __webpack_require__(17974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/csv.js
var csv = __webpack_require__(62585);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(62708);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/verify.js + 1 modules
var verify = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var session_paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 42 modules
var src = __webpack_require__(38660);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var recorded = __webpack_require__(10341);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/book-before.js


/** Reads what the next session has to know of the book; `null` where there is none. */
function readBook(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const reader = new ledger_reader/* LedgerReader */.B(path, 'at-rest');
    try {
        const identity = reader.identity();
        const last = reader.lastSession();
        if (!identity || !last)
            return null;
        const ended = reader.sessionEnd(last.id);
        return {
            identity,
            head: reader.head() ?? null,
            sessions: reader.sessionCount(),
            end: ended?.time ?? reader.lastCandleEnd(last.id) ?? last.time,
            previous: ended?.data.reason ?? 'lost',
            setup: last.started.setup,
            held: reader
                .rows('SELECT symbol FROM positions UNION SELECT symbol FROM open_orders')
                .map(({ symbol }) => symbol),
            lastStarts: new Map(reader
                .rows('SELECT symbol, start FROM marks ORDER BY symbol')
                .map(({ symbol, start }) => [symbol, start])),
        };
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/session-mistake.js
/** A mistake that shows only when configuration, flags and book are put together. */
function mistake(problem, path, found, expected, more) {
    return { source: 'this session', problem, path, found: String(found), expected, safety: false, ...more };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/exchange-market.js



/** So many of the nearest symbols are named. */
const MOST_NAMED = 5;
/**
 * What the exchange lists of the symbols. `known` are the instruments of the session before: what the book holds is
 * followed to its exit even where it is delisted. Throws ConfigError with every symbol that cannot be traded.
 */
function exchangeInstruments(exchange, symbols, held, known) {
    const markets = new Map(exchange.markets.map((market) => [market.symbol, market]));
    const mistakes = [];
    const instruments = [...new Set([...symbols, ...held])].flatMap((symbol) => {
        const market = markets.get(symbol);
        if (market && (market.active || held.includes(symbol)))
            return [instrumentOf(market)];
        const before = held.includes(symbol) ? known.find((each) => each.symbol === symbol) : undefined;
        if (before)
            return [before];
        mistakes.push(unusable(exchange, symbol, market));
        return [];
    });
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
    return instruments;
}
function instrumentOf(market) {
    const { symbol, base, quote, tickSize, lotSize, minQuantity, minNotional } = market;
    const { makerFeeRate, takerFeeRate, priceCollar } = market;
    const steps = { tickSize, lotSize, minQuantity, minNotional };
    return { symbol, base, quote, ...steps, makerFeeRate, takerFeeRate, priceCollar };
}
function unusable({ id, markets }, symbol, market) {
    const problem = market ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
    const near = markets
        .filter(({ active }) => active)
        .map((each) => ({ name: each.symbol, steps: (0,mod/* distance */.Io)(symbol, each.symbol) }))
        .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_NAMED)
        .map(({ name }) => name);
    return mistake(problem, 'chimera_bot.symbols', symbol, `a market that ${id} lists, such as ${near.join(', ')}`, {
        remedy: 'change chimera_bot.symbols, or chimera_bot.platform',
    });
}
/** @throws {ConfigError} where the exchange has no candles of that period */
function requireTimeframe({ id, timeframes }, timeframe) {
    if (timeframes.includes(timeframe))
        return;
    throw new config_mistakes/* ConfigError */.x([
        mistake(`${id} has no ${timeframe} candles`, 'chimera_bot.timeframe', timeframe, timeframes.join(', '), {
            remedy: 'choose one of these, or another chimera_bot.platform',
        }),
    ]);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/missed-candles.js
/** Further back nothing is made up for: it would take too long, and exchanges keep no more of small candles. */
const LONGEST_MS = 7 * 86_400_000;
/**
 * Where to take up the candles that were missed since the session before: of the symbols that the book holds, whose
 * stops and targets may have been met meanwhile. The others need none.
 */
function missedCandles(before, start, periodMs) {
    const earliest = Math.ceil((start - LONGEST_MS) / periodMs) * periodMs;
    return (before?.held ?? []).flatMap((symbol) => {
        const last = before?.lastStarts.get(symbol);
        if (last === undefined)
            return [];
        const next = Math.ceil((last + (before?.setup.periodMs ?? 0)) / periodMs) * periodMs;
        const from = Math.max(earliest, next);
        return from < start ? [{ symbol, from }] : [];
    });
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan.js
var plan = __webpack_require__(80624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/risk-levels.js
const riskLevels = {
    conservative: { shareOfCaps: 0.25, openPositions: 2, tradesPerDay: 6, leastConfidence: 0.7 },
    moderate: { shareOfCaps: 0.5, openPositions: 3, tradesPerDay: 12, leastConfidence: 0.6 },
    aggressive: { shareOfCaps: 1, openPositions: Infinity, tradesPerDay: Infinity, leastConfidence: 0.5 },
};
/** The limits that the governor enforces: the configured caps with the risk level applied; never above a cap. */
function limitsFor({ chimera_bot: bot }) {
    const level = riskLevels[bot.risk_level];
    return {
        maxPositionSize: bot.max_position_size * level.shareOfCaps,
        maxDailyLoss: bot.max_daily_loss * level.shareOfCaps,
        maxDrawdown: bot.max_drawdown,
        maxExposure: bot.max_exposure,
        stopLoss: bot.stop_loss_percent,
        takeProfit: bot.take_profit_percent,
        maxOpenPositions: Math.min(bot.max_open_positions, level.openPositions),
        maxTradesPerDay: Math.min(bot.max_trades_per_day, level.tradesPerDay),
        leastConfidence: level.leastConfidence,
        cooldownMs: Math.round(bot.cooldown_minutes * 60_000),
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/trading-setup.js





/** Everything of the configuration that decides the journal. */
function tradingSetup(config, chosen) {
    const { chimera_bot: bot, execution } = config;
    const exitsOnly = chosen.held.filter((symbol) => !chosen.symbols.includes(symbol));
    const symbols = [...chosen.symbols, ...exitsOnly];
    return {
        symbols,
        exitsOnly,
        instruments: withFees(chosen.instruments, execution),
        periodMs: chosen.periodMs,
        strategy: bot.strategy,
        strategyHash: chosen.strategy.file?.sha256 ?? null,
        parameters: chosen.parameters,
        riskLevel: bot.risk_level,
        limits: limitsFor(config),
        execution: {
            slippageModel: execution.slippage_model,
            slippage: execution.slippage,
            latencyMs: execution.latency_ms,
            volumeShare: execution.volume_share,
            fillOn: fillsOn(execution.fill_on, chosen.hasBooks),
            fillOnTouch: execution.fill_on_touch,
        },
    };
}
function fillsOn(wanted, hasBooks) {
    if (wanted === 'auto')
        return hasBooks ? 'book' : 'candle';
    if (wanted === 'candle' || hasBooks)
        return wanted;
    throw new config_mistakes/* ConfigError */.x([
        mistake('Recorded candles have no order books', 'execution.fill_on', wanted, 'auto or candle', {
            remedy: 'leave it out: `auto` takes candles where there are no books',
        }),
    ]);
}
function withFees(instruments, execution) {
    const { maker_fee, taker_fee } = execution;
    return instruments.map((instrument) => ({
        ...instrument,
        makerFeeRate: maker_fee === null ? instrument.makerFeeRate : String(maker_fee),
        takerFeeRate: taker_fee === null ? instrument.takerFeeRate : String(taker_fee),
    }));
}
/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refuseUnmakeable(definition, parameters, periodMs) {
    try {
        definition.create(parameters, periodMs);
    }
    catch (error) {
        throw new config_mistakes/* ConfigError */.x([
            mistake('The strategy cannot be made', 'chimera_bot.strategy_parameters', JSON.stringify(parameters), `what ${definition.name} accepts: ${(0,strategy_file/* messageOf */.bD)(error)}`, { remedy: 'change strategy_parameters, or mend the strategy' }),
        ]);
    }
}
/** A feed can look back so far, and a session should not begin with hours of it. */
const MOST_WARMUP = 100_000;
/** The candles that the strategy asks for; ConfigError where that is no number of candles. */
function warmupOf({ definition }, parameters, periodMs) {
    const refuse = (found) => {
        throw new config_mistakes/* ConfigError */.x([
            mistake('The strategy cannot be warmed up', 'chimera_bot.strategy', `${definition.name}, whose warmup(parameters) ${found}`, `a whole number of candles, 0 to ${MOST_WARMUP}`, { remedy: 'mend the strategy, or change strategy_parameters' }),
        ]);
    };
    let count;
    try {
        count = definition.warmup(parameters, periodMs);
    }
    catch (error) {
        return refuse(`fails: ${(0,strategy_file/* messageOf */.bD)(error)}`);
    }
    const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
    return isCount ? Number(count) : refuse(`returns ${String(count)}`);
}
/** The strategy's parameters, the given ones over its defaults; ConfigError with everything that is wrong. */
function parametersOf({ definition }, given, periodMs) {
    const resolved = (0,src/* resolveParameters */.vA)(definition, given);
    if ('parameters' in resolved) {
        refuseUnmakeable(definition, resolved.parameters, periodMs);
        return resolved.parameters;
    }
    throw new config_mistakes/* ConfigError */.x(resolved.mistakes.map(({ parameter, found, expected }) => mistake('A strategy parameter is wrong', `chimera_bot.strategy_parameters.${parameter}`, found, expected, {
        remedy: `see the parameters of ${definition.name}`,
    })));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/plan-session.js












/** Where the life of a new test book begins: 2026-01-01T00:00:00Z. */
const TEST_EPOCH = Date.UTC(2026, 0, 1);
const DEFAULT_SEED = 7;
/**
 * Works out the next session of the book: who it is, when it starts, and everything that decides its journal.
 * Reads, writes nothing. Throws ConfigError where the book and the request do not belong together.
 */
async function planSession(request, now) {
    const { workdir, config } = request;
    const { mode, chimera_bot: bot } = config;
    const ledgerPath = (0,session_paths/* ledgerPathOf */.qx)(workdir, mode);
    const before = request.newBook ? null : readBook(ledgerPath);
    const periodMs = (0,src/* timeframeMs */.Bg)(bot.timeframe);
    const onlySymbol = bot.symbols.length === 1 ? bot.symbols[0] : null;
    const recording = request.dataFiles.length > 0 ? (0,recorded/* readRecording */.SS)(request.dataFiles, onlySymbol, periodMs) : null;
    const start = startOf(mode, before, recording, now, periodMs);
    const source = sourceOf(request, before, recording, start);
    const symbols = recording?.symbols ?? bot.symbols;
    const identity = {
        mode,
        market: marketNameOf(source, recording),
        currency: currencyOf(symbols),
        startingCash: String(config.account.starting_cash),
    };
    if (before)
        refuseOtherBook(before.identity, identity);
    const strategy = await (0,strategy_file/* loadStrategy */.KE)(bot.strategy, workdir);
    const parameters = parametersOf(strategy, bot.strategy_parameters, periodMs);
    const held = before?.held ?? [];
    const instruments = request.exchange
        ? exchangeInstruments(request.exchange, symbols, held, before?.setup.instruments ?? [])
        : (0,src/* simulatedInstruments */.zb)([...new Set([...symbols, ...held])]);
    const hasBooks = source.kind !== 'recorded';
    const chosen = { symbols, held, periodMs, strategy, parameters, instruments, hasBooks };
    const setup = tradingSetup(config, chosen);
    const number = (before?.sessions ?? 0) + 1;
    const ends = start + Math.round(config.runtime_settings.duration_hours * 3_600_000);
    return {
        id: `${(0,clock/* fileTime */.IQ)(start)}-${String(number).padStart(4, '0')}`,
        workdir,
        ledgerPath,
        head: before?.head ?? null,
        start,
        ends,
        leg: { number: 1, of: 1, starts: start, ends },
        speed: request.speed,
        identity,
        setup,
        changed: before ? changedKeys(before.setup, setup) : [],
        previous: before?.previous ?? null,
        idle: before && before.end < start ? { from: before.end, to: start } : null,
        warmup: warmupOf(strategy, parameters, periodMs),
        source,
        strategyFile: strategy.file?.path ?? null,
        logLevel: bot.log_level,
        heartbeatMs: config.monitoring.heartbeat_interval * 1000,
        watched: false,
        server: config.unified_server,
    };
}
/** A book has one quote currency. Configured symbols were checked; those of recordings come from file names. */
function currencyOf(symbols) {
    const quotes = [...new Set(symbols.map((symbol) => symbol.split('/')[1]))];
    if (quotes.length === 1)
        return quotes[0];
    throw new config_mistakes/* ConfigError */.x([
        mistake('The recordings have several quote currencies', '--data', quotes.join(', '), 'one quote currency a book', {
            remedy: 'give files of one quote currency, and the others to another book',
        }),
    ]);
}
function sourceOf(request, before, recording, start) {
    const { config, exchange } = request;
    if (config.mode === 'paper') {
        if (!exchange)
            throw new Error('a paper session is planned with an exchange');
        const { timeframe } = config.chimera_bot;
        requireTimeframe(exchange, timeframe);
        const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
        const [id = exchange.id, ...fallbacks] = exchangesOf(config);
        return {
            kind: 'exchange',
            id,
            fallbacks,
            first: exchange.id,
            timeframe,
            maxAgeMs: max_age_seconds * 1000,
            maxBookAgeMs: max_book_age_seconds * 1000,
            backfill: missedCandles(before, start, (0,src/* timeframeMs */.Bg)(timeframe)),
            servers,
        };
    }
    if (recording)
        return { kind: 'recorded', files: request.dataFiles };
    const known = before?.identity.market.match(/^simulated:(\d+)$/);
    return { kind: 'simulated', seed: request.seed ?? (known ? Number(known[1]) : DEFAULT_SEED) };
}
/** The exchanges that a paper session may trade on, in order of preference. */
function exchangesOf({ chimera_bot: bot, market_data }) {
    const { source, fallbacks } = market_data;
    return [...new Set([source === 'platform' ? bot.platform : source, ...fallbacks])];
}
function marketNameOf(source, recording) {
    if (source.kind === 'simulated')
        return `simulated:${source.seed}`;
    return source.kind === 'exchange' ? (0,plan/* nameOf */.V)(source, source.id) : (0,recorded/* marketOf */.mG)(recording);
}
/** Test mode lives in its own time: the recording's, or on from where the book ended. */
function startOf(mode, before, recording, now, periodMs) {
    if (mode === 'paper')
        return Math.ceil(now / periodMs) * periodMs;
    const start = Math.ceil((before?.end ?? recording?.start ?? TEST_EPOCH) / periodMs) * periodMs;
    if (!recording || start < recording.end)
        return start;
    throw new config_mistakes/* ConfigError */.x([
        mistake('The recording is used up', '--data', recording.end, 'recorded candles after the end of the book', {
            found: `the recording ends at ${new Date(recording.end).toISOString()}, and so does the book`,
            remedy: 'record more candles, or start again with --new-book (the old book is archived)',
        }),
    ]);
}
function refuseOtherBook(book, wanted) {
    const remedy = 'ask for what the book was opened with, or start another with --new-book (the old one is archived)';
    const places = {
        market: 'market',
        currency: 'chimera_bot.symbols',
        startingCash: 'account.starting_cash',
    };
    const mistakes = Object.entries(places).flatMap(([key, path]) => {
        const found = wanted[key];
        const expected = book[key];
        return found === expected
            ? []
            : [
                mistake('This book belongs to another market', path, found, `${expected}, as this book began`, {
                    remedy,
                }),
            ];
    });
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
}
function changedKeys(before, now) {
    const keys = Object.keys(now);
    return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/check.js
function pass(name, reason) {
    return { name, outcome: 'pass', reason, remedy: null, exitCode: 1 };
}
function warn(name, reason, remedy) {
    return { name, outcome: 'warn', reason, remedy, exitCode: 1 };
}
function fail(name, exitCode, reason, remedy) {
    return { name, outcome: 'fail', reason, remedy, exitCode };
}
function skip(name, reason) {
    return { name, outcome: 'skip', reason, remedy: null, exitCode: 1 };
}
/** A safety refusal outweighs a mistake, and a mistake a failure. 0 where nothing failed. */
function exitCodeOf(checks) {
    const codes = checks.filter(({ outcome }) => outcome === 'fail').map(({ exitCode }) => exitCode);
    if (codes.length === 0)
        return 0;
    if (codes.includes(3))
        return 3;
    return codes.includes(2) ? 2 : 1;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/credentials.js
var credentials = __webpack_require__(45009);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/configuration-checks.js


/** What the seed's five checks say of a configuration that loaded. */
function configurationChecks({ config, configFile, environmentFile, layers, }) {
    const sources = layers.map(({ source }) => source);
    const files = [configFile ?? 'no configuration file: the defaults apply', environmentFile].filter(Boolean);
    const environment = sources.filter((source) => /environment|\.env/.test(source));
    return [
        pass('configuration', sources.length > 0 ? `valid; set by ${sources.join(', ')}` : 'valid; all defaults'),
        pass('safety-lock', 'on; paper trading only, real trading disabled'),
        pass('trading-mode', `${config.mode} (simulated execution, risk level ${config.chimera_bot.risk_level})`),
        pass('environment', environment.length > 0 ? 'valid' : 'sets nothing; nothing is required'),
        pass('required-files', files.join(', ')),
    ];
}
const PLACES = [
    ['safety-lock', /safety|lock|live/i],
    ['trading-mode', /mode|testnet/i],
];
/** The checks of a configuration that did not load, each mistake under the check that it belongs to. */
function mistakenChecks(error) {
    return error.mistakes.map((mistake) => {
        const place = PLACES.find(([, pattern]) => mistake.safety && pattern.test(mistake.path));
        const isMissing = mistake.problem === 'Runtime configuration not found';
        const name = place?.[0] ?? (isMissing ? 'required-files' : isVariable(mistake) ? 'environment' : 'configuration');
        const { problem, path, source, found, expected } = mistake;
        const reason = `${problem}: ${path} (${source}) is ${found}; expected ${expected}`;
        return fail(name, mistake.safety ? 3 : 2, reason, mistake.remedy);
    });
}
function isVariable({ path }) {
    return /^[A-Z][A-Z_]*$/.test(path);
}
/** There is no place for an exchange credential; one that lies about is refused before anything starts. */
function checkCredentials(environments) {
    const names = [...new Set(environments.flatMap(credentials/* findCredentials */.gD))];
    return names.length === 0
        ? pass('credentials', 'no exchange credentials in the environment')
        : fail('credentials', 3, `the environment holds what looks like exchange credentials: ${names.join(', ')}`, 'Chimera trades on paper and needs none: unset them (and take them out of .env)');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/knob-check.js


/** Whether every knob of the simulation changes a fill in this very build, not only where it was tested. */
function checkExecutionKnobs(knobs = (0,src/* checkKnobs */.YD)()) {
    const idle = knobs.filter(({ changed }) => !changed).map(({ knob }) => knob);
    if (idle.length === 0) {
        return {
            ...pass('execution-knobs', `each of the simulation's ${knobs.length} knobs changes a fill`),
            knobs,
        };
    }
    const remedy = 'this build of Chimera simulates fills wrongly: use another version';
    const reason = `what these set changes no fill: ${idle.join(', ')}`;
    return { ...fail('execution-knobs', 1, reason, remedy), knobs };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/machine-checks.js




/** A session of six hours writes a few megabytes; this leaves room for logs and artifacts. */
const LEAST_FREE_MB = 200;
/** A clock outside these years, or behind what was already written, would stamp nonsense. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;
const CLOCK_SLACK_MS = 5 * 60_000;
function checkKillSwitch({ killSwitch }) {
    return (0,external_node_fs_.existsSync)(killSwitch)
        ? fail('kill-switch', 3, `the kill switch is on: ${killSwitch} exists`, `remove it: rm ${killSwitch}`)
        : pass('kill-switch', 'off');
}
function checkWorkDirectory({ workdir }) {
    const remedy = 'name another folder with --workdir, or mend its permissions';
    if (!(0,external_node_fs_.statSync)(workdir, { throwIfNoEntry: false })?.isDirectory()) {
        return fail('work-directory', 1, `${workdir} is not a folder`, remedy);
    }
    try {
        (0,external_node_fs_.accessSync)(workdir, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return pass('work-directory', `${workdir} is writable`);
    }
    catch {
        return fail('work-directory', 1, `${workdir} is not writable`, remedy);
    }
}
function checkNoOtherSession({ lock, workdir }) {
    return (0,ledger_lock/* isLocked */.l)(lock)
        ? fail('no-other-session', 1, `another session runs in ${workdir}`, 'wait for it to end, end it with "chimera stop", or use another folder (--workdir)')
        : pass('no-other-session', 'no other session runs here');
}
function checkDiskSpace({ workdir }, maxPercent) {
    const { bavail, bsize, blocks } = (0,external_node_fs_.statfsSync)(workdir);
    const freeMb = Math.round((bavail * bsize) / 2 ** 20);
    const usedPercent = blocks > 0 ? (1 - bavail / blocks) * 100 : 0;
    const found = `${freeMb} MB free, ${usedPercent.toFixed(0)} % used`;
    if (freeMb < LEAST_FREE_MB || usedPercent > maxPercent) {
        const needed = `${LEAST_FREE_MB} MB free and at most ${maxPercent} % used are needed`;
        return fail('disk-space', 1, `${found}; ${needed}`, 'free some space, or use another folder (--workdir)');
    }
    return pass('disk-space', found);
}
/** `ledgerPath` need not exist; where it does, the clock must not stand before its last change. */
function checkClock(now, ledgerPath) {
    const iso = new Date(now).toISOString();
    const remedy = 'set the machine’s clock (timedatectl set-ntp true)';
    const year = new Date(now).getUTCFullYear();
    if (year < FIRST_YEAR || year >= LAST_YEAR)
        return fail('clock', 1, `the clock says ${iso}`, remedy);
    const changed = ledgerPath === null ? undefined : (0,external_node_fs_.statSync)(ledgerPath, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed > now + CLOCK_SLACK_MS) {
        const written = new Date(changed).toISOString();
        return fail('clock', 1, `the clock says ${iso}, but the ledger was written at ${written}`, remedy);
    }
    return pass('clock', iso);
}
/** Binds the port for a moment: what answers "free" any other way may be wrong. */
function checkPort({ enabled, host, port, }) {
    if (!enabled)
        return Promise.resolve(pass('port', 'the unified server is switched off'));
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', ({ code }) => {
            const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
            const remedy = `see who has it (lsof -i :${port}), or choose another one with --port`;
            resolve(fail('port', 1, `Failed to start unified server: port ${port} on ${host} ${why}`, remedy));
        });
        server.listen(port, host, () => {
            server.close(() => resolve(pass('port', `${host}:${port} is free`)));
        });
    });
}
/** The workflow’s schedule and the configured one are two places for one fact. */
function checkSchedule(workflow, schedule) {
    const crons = [...(workflow ?? '').matchAll(/^[^#\n]*\bcron:\s*['"]?([^'"\n#]+)/gm)].map((match) => match[1].trim());
    if (crons.length === 0)
        return pass('schedule', `${schedule} (no workflow schedules it here)`);
    if (crons.includes(schedule))
        return pass('schedule', schedule);
    const remedy = 'make runtime_settings.schedule and the workflow’s cron the same; the workflow’s counts';
    return warn('schedule', `configured is ${schedule}, the workflow has ${crons.join(', ')}`, remedy);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(69835);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/episodes.js
var live_episodes = __webpack_require__(80428);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/poll-plan.js
var poll_plan = __webpack_require__(62187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/request-lane.js
var request_lane = __webpack_require__(77192);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/tally.js
var tally = __webpack_require__(45666);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/reach-exchange.js




/** How long each exchange may not answer before a session is planned without it. */
const PATIENCE_MS = 30_000;
/** Clocks differ a little. */
const CLOCK_TOLERANCE_MS = 5_000;
/** Asks one exchange after the other for its markets, until one answers. Throws what `open` throws. */
async function reachExchange(wanted) {
    const passedOver = [];
    for (const id of wanted.exchanges) {
        const exchange = await wanted.open(id);
        try {
            const found = await ask(exchange, wanted);
            if (typeof found !== 'string')
                return { id, ...found, passedOver, egress: exchange.egress() };
            // Most of what exchanges say of their failures begins with their name.
            passedOver.push(found.startsWith(`${id}: `) ? found : `${id}: ${found}`);
        }
        finally {
            await exchange.close();
        }
    }
    return { id: null, passedOver };
}
async function ask(exchange, { symbols, timeframe, periodMs, clock, random }) {
    const poll = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
    const { timeframes } = exchange;
    let words = 'no answer';
    const episodes = new live_episodes/* Episodes */.B((severity, _kind, message) => {
        if (severity !== 'info')
            words = message;
    });
    const lane = new request_lane/* RequestLane */.q({
        exchange,
        intervalMs: poll.intervalMs,
        clock,
        random,
        episodes,
        tally: new tally/* Tally */.F(),
    });
    const patience = new AbortController();
    const began = clock.now();
    for (;;) {
        const asked = await lane.ask('markets', (source) => source.markets(patience.signal));
        if ('result' in asked) {
            const markets = asked.result;
            const probe = markets.find(({ symbol, active }) => active && symbols.includes(symbol));
            const fault = probe && timeframes.includes(timeframe)
                ? await stampFault(lane, probe.symbol, timeframe, periodMs, clock)
                : null;
            return fault ?? { markets, timeframes, poll };
        }
        if (asked.failure === 'region-refused' || clock.now() - began >= PATIENCE_MS)
            return words;
        await clock.until(Math.min(lane.freeAt, began + PATIENCE_MS));
    }
}
/** A candle that begins in the future is stamped with something else than its start: everything would be off by one. */
async function stampFault(lane, symbol, timeframe, periodMs, clock) {
    await clock.until(lane.freeAt);
    const since = Math.floor(clock.now() / periodMs) * periodMs - 5 * periodMs;
    const asked = await lane.ask('candles', (source) => source.candles(symbol, timeframe, since, 10));
    if (!('result' in asked))
        return null;
    const newest = Math.max(...asked.result.map(({ start }) => start));
    if (newest <= clock.now() + CLOCK_TOLERANCE_MS)
        return null;
    return `its newest ${timeframe} candle of ${symbol} starts at ${new Date(newest).toISOString()}, which is in the future: the clock of this machine or the exchange's stamps are wrong`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/market-data-check.js







const STEPS = 2 ** 31;
/** Where the prices come from. In paper mode the exchange is asked for its markets: public data, nothing else. */
async function checkMarketData(config, request) {
    const known = mistakenOrKnown(config, request);
    if (known)
        return { check: known, found: {} };
    const { timeframe, symbols } = config.chimera_bot;
    const { servers } = config.market_data;
    const open = request.openExchange ?? openWalled;
    const exchanges = exchangesOf(config);
    try {
        const reached = await reachExchange({
            exchanges,
            symbols,
            timeframe,
            periodMs: (0,src/* timeframeMs */.Bg)(timeframe),
            clock: new clock/* SessionClock */.rm({ sessionTime: 0, realTime: 0, speed: 1 }),
            random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
            open: (id) => open(id, { baseUrl: servers[id] }),
        });
        if (reached.id === null)
            return { check: unreached(reached.passedOver), found: {} };
        return { check: reachedCheck(reached, config), found: { exchange: reached } };
    }
    catch (error) {
        if (!(error instanceof exchange_classes/* UnknownExchange */.ue))
            throw error;
        const remedy = 'change chimera_bot.platform, market_data.source or market_data.fallbacks';
        return { check: fail('market-data', 2, error.message, remedy), found: {} };
    }
}
/** What the check says where something else already keeps the session from starting. */
function unasked(config, request) {
    const exchange = exchangesOf(config)[0];
    return (mistakenOrKnown(config, request) ??
        skip('market-data', `${exchange} was not asked: nothing starts anyway`));
}
/** The check where no exchange has to be asked for it. */
function mistakenOrKnown({ mode }, { speed, dataFiles }) {
    if (mode === 'test') {
        return pass('market-data', dataFiles.length > 0 ? `recorded candles: ${dataFiles.join(', ')}` : 'the built-in market');
    }
    const remedy = 'use --mode test';
    if (speed !== 1) {
        return fail('market-data', 2, `--speed ${speed} in paper mode: real markets run at speed 1`, remedy);
    }
    if (dataFiles.length > 0) {
        return fail('market-data', 2, '--data replays recorded candles, which is test mode', remedy);
    }
    return null;
}
/** Only those who need it load it. */
const openWalled = async (id, options) => (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 1135))).openExchange(id, options);
function unreached(passedOver) {
    return fail('market-data', 1, `no exchange answered: ${passedOver.join('; ')}`, 'check the network, name others in market_data.fallbacks, or use --mode test: the built-in market');
}
function reachedCheck(reached, { chimera_bot: bot, market_data }) {
    const { id, markets, poll, passedOver, egress } = reached;
    const seconds = (ms) => (ms / 1000).toFixed(1);
    const asked = egress.map(({ method, host, path, count }) => `${method} ${host}${path} (${count})`);
    const text = `${id} lists ${markets.length} markets; ${bot.symbols.length} are followed with a request each ` +
        `${seconds(poll.intervalMs)} s, so that a candle is asked for within ${seconds(poll.cycleMs)} s of its close ` +
        `where it is not streamed; asked: ${asked.join(', ')}`;
    if (market_data.servers[id] !== undefined) {
        const remedy = 'leave market_data.servers out for real prices';
        return warn('market-data', `${text}; ${market_data.servers[id]} stands in its place: these are no real prices`, remedy);
    }
    if (passedOver.length === 0)
        return pass('market-data', text);
    return warn('market-data', `${text}; passed over: ${passedOver.join('; ')}`, 'the next session tries them again');
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/safety/predecessor.js
var predecessor = __webpack_require__(16954);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/preflight.js



















/** Runs every check. Changes nothing, starts nothing. */
async function preflight(request) {
    const paths = (0,session_paths/* pathsOf */.wG)(request.workdir);
    const first = [
        checkKillSwitch(paths),
        checkCredentials([request.environment, readEnvironment(request.workdir)]),
        checkWorkDirectory(paths),
    ];
    const loaded = preflight_load(request);
    if (loaded instanceof config_mistakes/* ConfigError */.x) {
        const rest = skip('session', 'not looked at before the configuration is mended');
        return conclude([...mistakenChecks(loaded), ...first, rest], null);
    }
    const { config } = loaded;
    const checks = [...configurationChecks(loaded), ...first];
    if (first.some(({ name, outcome }) => name === 'work-directory' && outcome === 'fail')) {
        return conclude(checks, null);
    }
    const ledgerPath = (0,session_paths/* ledgerPathOf */.qx)(request.workdir, config.mode);
    await (0,predecessor/* predecessorGone */.F)(paths, ledgerPath);
    const noOtherSession = checkNoOtherSession(paths);
    checks.push(noOtherSession, checkDiskSpace(paths, config.thresholds.max_disk_percent), checkClock((0,clock/* realNow */.p1)(), ledgerPath), await checkPort(config.unified_server), checkSchedule(readWorkflow(paths), config.runtime_settings.schedule), await checkStrategy(config, request.workdir), checkExecutionKnobs(), noOtherSession.outcome === 'fail'
        ? skip('ledger', 'the session that runs is writing it')
        : checkLedger(ledgerPath, request.newBook));
    // Whoever cannot start for another reason need not bother an exchange.
    if (exitCodeOf(checks) !== 0)
        return conclude([...checks, unasked(config, request)], null);
    const market = await checkMarketData(config, request);
    checks.push(market.check);
    if (exitCodeOf(checks) !== 0)
        return conclude(checks, null);
    try {
        const plan = await planSession({ ...request, config, ...market.found }, (0,clock/* realNow */.p1)());
        const text = `${plan.id}: ${new Date(plan.start).toISOString()} to ${new Date(plan.ends).toISOString()}`;
        return conclude([...checks, pass('session', text)], { config, plan });
    }
    catch (error) {
        const failures = planFailures(error);
        const rest = checks.filter(({ name }) => !failures.some((failure) => failure.name === name));
        return conclude([...rest, ...failures], null);
    }
}
function conclude(checks, session) {
    return { checks, exitCode: exitCodeOf(checks), session };
}
function preflight_load(request) {
    try {
        return (0,load/* loadConfig */.Z)(request);
    }
    catch (error) {
        if (error instanceof config_mistakes/* ConfigError */.x)
            return error;
        throw error;
    }
}
/** Credentials are looked for in `.env` too, whatever else is wrong with it. */
function readEnvironment(workdir) {
    try {
        return (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workdir, '.env'), 'utf8'));
    }
    catch {
        return {};
    }
}
function readWorkflow({ workdir }) {
    const path = (0,external_node_path_.join)(workdir, '.github', 'workflows', 'chimera-runtime.yml');
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}
async function checkStrategy({ chimera_bot: bot }, workdir) {
    try {
        const { definition, file } = await (0,strategy_file/* loadStrategy */.KE)(bot.strategy, workdir);
        return pass('strategy', file ? `${definition.name} from ${file.path}` : definition.name);
    }
    catch (error) {
        if (!(error instanceof strategy_file/* StrategyError */.C$))
            throw error;
        return fail('strategy', 2, error.message, 'mend the file, or set chimera_bot.strategy to a shipped one');
    }
}
function checkLedger(path, newBook) {
    if (newBook)
        return pass('ledger', 'a new book is opened; one that exists is archived');
    if (!(0,external_node_fs_.existsSync)(path))
        return pass('ledger', 'there is none yet: a new book is opened');
    try {
        const reader = new ledger_reader/* LedgerReader */.B(path, 'at-rest');
        const { entries, head, faults } = (0,verify/* verifyLedger */.x)(reader);
        reader.close();
        if (faults.length === 0)
            return pass('ledger', `${entries} entries verified, head ${head.slice(0, 16)}`);
        const remedy = 'restore it from an artifact, or start another book with --new-book (this one is archived)';
        return fail('ledger', 1, `the ledger does not verify: ${faults.join('; ')}`, remedy);
    }
    catch (error) {
        if (error instanceof ledger_error/* LedgerError */.o)
            return fail('ledger', 1, error.message, error.remedy);
        throw error;
    }
}
function planFailures(error) {
    if (error instanceof config_mistakes/* ConfigError */.x) {
        return error.mistakes.map(({ problem, path, found, expected, remedy }) => fail('session', error.exitCode, `${problem}: ${path} is ${found}; expected ${expected}`, remedy));
    }
    if (error instanceof csv/* DataError */.fL)
        return [fail('market-data', 2, error.message, error.remedy)];
    throw error;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/find-book.js
var find_book = __webpack_require__(71193);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/history.js
var book_history = __webpack_require__(50482);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/take-book.js
var take_book = __webpack_require__(32441);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(76131);
// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/slot.js

/** A scheduled session ends so long before the next one is due: what is late must not eat the next run. */
const MARGIN_MS = 10 * 60_000;
/** With less than this left of its slot a run takes the next slot too. */
const LEAST_MS = 15 * 60_000;
/** When a scheduled session that starts now must have ended; real time, UTC. */
function slotEnd(schedule, now) {
    const cron = new croner/* Cron */.l4(schedule, { mode: '5-part', timezone: 'UTC' });
    const first = cron.nextRun(new Date(now));
    if (!first)
        return Number.POSITIVE_INFINITY;
    const end = first.getTime() - MARGIN_MS;
    if (end - now >= LEAST_MS)
        return end;
    const second = cron.nextRun(first);
    return second ? second.getTime() - MARGIN_MS : Number.POSITIVE_INFINITY;
}
/** How many slots begin after `from` and up to `to`: more than one between two sessions is a slot missed. */
function slotsBetween(schedule, from, to) {
    const cron = new croner/* Cron */.l4(schedule, { mode: '5-part', timezone: 'UTC' });
    const most = 1000;
    let count = 0;
    for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/trouble-issue.js
var trouble_issue = __webpack_require__(61375);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-issues.js

/** Checks whose failure says of itself what kind it is. */
const KIND_OF_CHECK = { ledger: 'ledger-broken' };
const KIND_OF_CODE = { 2: 'configuration', 3: 'safety-refusal' };
/** What stands in the way of a session, as issues. A kill switch is no failure, and neither is a mistake just typed. */
class PreflightIssues {
    #scene;
    #wanted;
    /** `config` is `null` where it did not load: then the defaults hold. */
    constructor(scene, config) {
        const settings = config?.notifications.github_issues;
        this.#scene = scene;
        this.#wanted = settings ? settings.enabled && settings.create_on_error : true;
    }
    async ofChecks({ checks }) {
        const failed = checks.filter(({ outcome }) => outcome === 'fail');
        const [first] = failed;
        if (!first || failed.some(({ name }) => name === 'kill-switch'))
            return;
        const gravest = failed.find(({ exitCode }) => exitCode === 3) ?? failed.find(({ exitCode }) => exitCode === 2) ?? first;
        const kind = KIND_OF_CHECK[gravest.name] ?? KIND_OF_CODE[gravest.exitCode] ?? 'preflight-failed';
        const isTyped = this.#scene.context.event === 'workflow_dispatch' && kind === 'configuration';
        if (!isTyped)
            await this.report(kind, gravest.name, failed.map(({ reason }) => reason).join('; '));
    }
    async report(kind, component, reason) {
        if (this.#wanted)
            await (0,trouble_issue/* reportTrouble */.a)(this.#scene, { kind, component, reason });
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/door.js
var config_door = __webpack_require__(94447);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/excerpt.js
var excerpt = __webpack_require__(63922);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/session-numbers.js



const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SPEED = 1_000_000;
const RULES = {
    speed: {
        accepts: (value) => value > 0 && value <= LARGEST_SPEED,
        expected: `a number above 0 and at most ${LARGEST_SPEED}`,
        example: '720 (six hours in half a minute)',
    },
    seed: {
        accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
        expected: `a whole number from 0 to ${LARGEST_SEED}`,
        example: '7',
    },
};
/** Reads what is asked of one session and is no configuration. @throws {ConfigError} with every mistake */
function readSessionNumbers(texts, door) {
    const mistakes = [];
    const read = (flag) => {
        const text = texts[flag];
        if (text === undefined)
            return null;
        const rule = RULES[flag];
        const value = text.trim() === '' ? Number.NaN : Number(text);
        if (rule.accepts(value))
            return value;
        const path = (0,config_door/* nameAt */.Dc)(door, flag);
        mistakes.push({
            source: door.source,
            path,
            problem: `${path} is not usable`,
            found: (0,excerpt/* excerpt */.Kb)(text),
            expected: rule.expected,
            remedy: `give ${path} ${rule.example}`,
            safety: false,
        });
        return null;
    };
    const numbers = { speed: read('speed') ?? 1, seed: read('seed') };
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
    return numbers;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-request.js





/** How many jobs a workflow may say that it runs one after the other. */
const MOST_LEGS = 24;
/** @throws {InputError} @throws {ConfigError} */
function readPreflightInputs({ workdir }) {
    const text = (name) => (0,action_interface/* readInput */.R5)('preflight', name) || undefined;
    const config = text('config');
    const duration = durationText(text('duration'));
    return {
        door: config_door/* ACTION_INPUTS */.bn,
        workdir,
        configFile: config === undefined ? undefined : (0,external_node_path_.resolve)(workdir, config),
        environment: process.env,
        flags: { mode: text('mode'), risk: text('risk-level'), duration, strategy: text('strategy') },
        ...readSessionNumbers({ speed: text('speed'), seed: text('seed') }, config_door/* ACTION_INPUTS */.bn),
        dataFiles: (text('data') ?? '')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .map((file) => (0,external_node_path_.resolve)(workdir, file)),
        newBook: readBoolean('new-book', text('new-book')),
        legs: readLegs(text('legs')),
        isDurationGiven: duration !== undefined,
    };
}
/** A bare number, as a dispatch form gives it, is hours. */
function durationText(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? `${text}h` : text;
}
function readBoolean(name, text) {
    if (text === undefined || text.toLowerCase() === 'false')
        return false;
    if (text.toLowerCase() === 'true')
        return true;
    throw new step/* InputError */.dz(`the input ${name} is ${JSON.stringify(text.slice(0, 80))}; expected true or false`);
}
function readLegs(text) {
    const legs = Number(text ?? '1');
    if (Number.isInteger(legs) && legs >= 1 && legs <= MOST_LEGS)
        return legs;
    throw new step/* InputError */.dz(`the input legs is ${JSON.stringify(text)}; expected how many jobs the workflow runs one after the other, 1 to ${MOST_LEGS}`);
}
/** A path as every machine of the run finds it: relative to the work directory. */
function portable(workdir, path) {
    return (0,external_node_path_.relative)(workdir, path).replaceAll('\\', '/');
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-summary.js


const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** Every check in the log, what is wrong as an annotation, and all of them on the run's page where one failed. */
async function showChecks({ log }, { checks, exitCode }) {
    log.group('Checks');
    for (const { outcome, name, reason } of checks)
        log.line(`${MARKS[outcome]} ${name.padEnd(18)} ${reason}`);
    log.endGroup();
    for (const { outcome, name, reason, remedy } of checks) {
        const text = remedy ? `${reason}. Remedy: ${remedy}` : reason;
        if (outcome === 'fail')
            log.error(text, { title: `Preflight: ${name}` });
        if (outcome === 'warn')
            log.warning(text, { title: `Preflight: ${name}` });
    }
    if (exitCode === 0)
        return;
    const rows = checks.map(({ outcome, name, reason, remedy }) => [
        `${MARKS[outcome]} ${name}`,
        (0,markdown_text/* outside */.qY)(reason),
        remedy ? (0,markdown_text/* outside */.qY)(remedy) : '',
    ]);
    const text = `# ❌ No session starts\n\n${(0,markdown_text/* table */.tp)(['Check', 'Found', 'Remedy'], rows)}\n`;
    try {
        await core/* summary */.z.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/legs.js
/** The longest leg on a hosted runner: its jobs end after six hours, and a session must end, report and save before. */
const LONGEST_HOSTED_LEG_MS = 330 * 60_000;
/**
 * Splits a session into legs of the same length, in session time, which end with a candle; the last one ends with
 * the session. How many does not depend on the speed, so that a compressed session goes the way of a real one.
 */
function legsOf({ start, ends, periodMs }, isHosted) {
    const of = isHosted ? Math.max(1, Math.ceil((ends - start) / LONGEST_HOSTED_LEG_MS)) : 1;
    const length = Math.ceil((ends - start) / of / periodMs) * periodMs;
    return Array.from({ length: of }, (_, index) => ({
        number: index + 1,
        of,
        starts: start + index * length,
        ends: index === of - 1 ? ends : start + (index + 1) * length,
    }));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-span.js


/** Real minutes beyond a leg's own length: for its end, and for what the steps before and after it take. */
const MONITOR_SPARE_MINUTES = 8;
const JOB_SPARE_MINUTES = 12;
/** Fits a session into its slot and into the jobs that there are. */
function spanOf({ session, isHosted, maxLegs, schedule, now }) {
    const { start, speed, setup } = session;
    const notices = [];
    let { ends } = session;
    if (schedule !== null) {
        const latest = start + wholePeriods((slotEnd(schedule, now) - now) * speed, setup.periodMs);
        if (latest < ends) {
            ends = latest;
            notices.push(`The session ends ten minutes before the next slot: ${hours(ends - start)} instead of ${hours(session.ends - start)}.`);
        }
    }
    if (isHosted && ends - start > maxLegs * LONGEST_HOSTED_LEG_MS) {
        ends = start + maxLegs * LONGEST_HOSTED_LEG_MS;
        notices.push(`A job on a hosted runner holds ${hours(LONGEST_HOSTED_LEG_MS)} of a session, and this workflow has ${maxLegs} for it: ` +
            `the session is limited to ${hours(ends - start)}. The reusable workflow chimera-runtime.yml runs six hours in two legs; ` +
            'a self-hosted runner holds them in one.');
    }
    const legs = legsOf({ start, ends, periodMs: setup.periodMs }, isHosted).map((leg) => {
        const minutes = Math.ceil((leg.ends - leg.starts) / speed / 60_000);
        const monitor = minutes + MONITOR_SPARE_MINUTES;
        return { ...leg, minutes: { monitor, job: monitor + JOB_SPARE_MINUTES } };
    });
    return { ends, legs, notices };
}
function wholePeriods(ms, periodMs) {
    return Math.max(periodMs, ms - (ms % periodMs));
}
function hours(ms) {
    const minutes = Math.round(ms / 60_000);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight.js


















/** Checks that a session may start, finds its book, and plans it. */
async function preflightStep() {
    const scene = (0,step/* openStep */.b0)('preflight');
    try {
        await check(scene);
    }
    catch (error) {
        if (!(error instanceof config_mistakes/* ConfigError */.x))
            throw error;
        // Inputs that are no configuration: whoever gave them sees the run.
        scene.log.error(error.format());
        process.exitCode = 1;
    }
}
async function check(scene) {
    const { log, context } = scene;
    const asked = readPreflightInputs(scene);
    if (await isKillSwitchOn(scene))
        return refuse(scene, 'The kill switch is on: remove .chimera/RUNTIME_DISABLED from the default branch to let sessions start.');
    const config = configurationOf(asked);
    if (config === 'switched-off')
        return disable(scene, 'the configuration says enabled: false');
    const issues = new PreflightIssues(scene, config);
    const books = config && (0,book_scene/* bookScene */.y)(scene, config.mode);
    const search = books && (await (0,find_book/* findBook */.p)(books, { newBook: asked.newBook }));
    for (const warning of search?.warnings ?? [])
        log.warning(warning);
    if (search?.refusal) {
        const { kind, reason, remedy } = search.refusal;
        await issues.report(kind, 'books', reason);
        return refuse(scene, `${reason}. ${remedy}`);
    }
    if (search?.found && books)
        (0,take_book/* takeBook */.B)(search.found.path, books.ledgerPath);
    const wanted = { ...asked, newBook: search?.opensNew ?? asked.newBook };
    const checked = await preflight(wanted);
    await showChecks(scene, checked);
    if (!checked.session || !search || !books) {
        await issues.ofChecks(checked);
        process.exitCode = 1;
        return;
    }
    const planned = { ...checked.session, plan: await withPrevious(checked.session.plan, books, search) };
    const runPlan = planOf(scene, wanted, planned, search);
    await tellOfPredecessor(scene, issues, planned.plan);
    tellOfGap(scene, planned);
    const { session } = runPlan;
    (0,action_interface/* giveOutputs */.wY)('preflight', {
        plan: JSON.stringify(runPlan),
        'session-id': session.id,
        mode: session.identity.mode,
        'risk-level': session.setup.riskLevel,
        'ends-at': (0,clock/* isoTime */.Ly)(session.ends),
        enabled: 'true',
    });
    const legs = runPlan.legs.length > 1 ? ` in ${runPlan.legs.length} legs` : '';
    log.line(`Session ${session.id}: ${(0,clock/* isoTime */.Ly)(session.start)} to ${(0,clock/* isoTime */.Ly)(session.ends)}${legs}, run ${context.runNumber}.`);
}
function configurationOf(wanted) {
    try {
        return (0,load/* loadConfig */.Z)(wanted).config;
    }
    catch (error) {
        if (!(error instanceof config_mistakes/* ConfigError */.x))
            throw error;
        return error.mistakes.every(({ problem }) => problem === refusals/* SWITCHED_OFF */.I) ? 'switched-off' : null;
    }
}
async function isKillSwitchOn(scene) {
    const { api, context, log } = scene;
    const watch = new kill_switch_watch/* KillSwitchWatch */.U({
        api,
        context,
        folders: (0,step/* killSwitchFolders */.af)(scene),
        log: (message) => log.line(message),
    });
    const state = await watch.checkOnce();
    if (state === 'unknown') {
        log.warning('GitHub did not say whether the kill switch is on at the default branch; the checkout was looked at.');
    }
    return state === 'on';
}
function refuse({ log }, reason) {
    log.error(reason);
    process.exitCode = 1;
}
function disable({ log }, reason) {
    const plan = { version: 1, enabled: false, reason };
    (0,action_interface/* giveOutputs */.wY)('preflight', {
        plan: JSON.stringify(plan),
        'session-id': '',
        mode: '',
        'risk-level': '',
        'ends-at': '',
        enabled: 'false',
    });
    log.notice(`No session starts: ${reason}.`, { title: 'Sessions are switched off' });
}
function planOf({ context, log, workdir }, wanted, { plan, config }, search) {
    const { ends, legs, notices } = spanOf({
        session: plan,
        isHosted: context.isHosted,
        maxLegs: wanted.legs,
        schedule: context.event === 'schedule' ? config.runtime_settings.schedule : null,
        now: (0,clock/* realNow */.p1)(),
    });
    for (const notice of notices)
        log.notice(notice);
    const { workdir: _, ledgerPath: __, strategyFile: ___, leg: ____, watched: _____, ...session } = plan;
    const { source } = session;
    const files = source.kind === 'recorded'
        ? { source: { ...source, files: source.files.map((file) => portable(workdir, file)) } }
        : {};
    const book = { generation: search.generation, head: plan.head, source: search.found?.source ?? null };
    return {
        version: 1,
        enabled: true,
        session: { ...session, ...files, ends },
        config,
        legs: [...legs],
        book,
        newBook: wanted.newBook,
        run: { id: context.runId, attempt: context.attempt },
    };
}
/** A run that was cancelled between two legs leaves a session open that nobody lost. */
async function withPrevious(plan, books, { found }) {
    const saved = found?.saved;
    if (plan.previous !== 'lost' || saved?.stage !== 'leg-end')
        return plan;
    return (await (0,book_history/* wasCancelledAfterLeg */.Z)(books, saved)) ? { ...plan, previous: 'cancelled' } : plan;
}
async function tellOfPredecessor({ log }, issues, { previous }) {
    const loss = previous && outcome/* LOSSES */.y[previous];
    if (!loss)
        return;
    const reason = `the session before was lost: ${loss}`;
    log.warning(`${reason}. The book goes on from the last entry that was saved.`, {
        title: 'The session before was lost',
    });
    await issues.report('predecessor-lost', 'runner', reason);
}
/** What nobody watched is said, and stands in the journal. */
function tellOfGap({ log }, { plan, config }) {
    if (!plan.idle)
        return;
    const { from, to } = plan.idle;
    const missed = Math.max(0, slotsBetween(config.runtime_settings.schedule, from, to) - 1);
    const slots = missed === 0 ? '' : `, ${missed} ${missed === 1 ? 'slot was' : 'slots were'} missed`;
    log.notice(`No session ran from ${(0,clock/* isoTime */.Ly)(from)} to ${(0,clock/* isoTime */.Ly)(to)}${slots}; the journal says so.`);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/preflight/src/main.js


const main = () => (0,run_step/* runStep */.e)('preflight', preflightStep);


/***/ }),

/***/ 32441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26035);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29227);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74324);



/** Puts a book that was found where sessions look for it. What lies there is archived, unless the other holds it all. */
function takeBook(path, ledgerPath) {
    if (path === ledgerPath)
        return;
    if (!holds(path, ledgerPath))
        (0,_session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath);
    (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLedger */ .rL)(path, ledgerPath);
}
/** Whether the book at `path` goes on from where the other one ends. */
function holds(path, other) {
    const open = [];
    try {
        const [one, two] = [path, other].map((file) => {
            const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .Lineage */ .A.of(file);
            if (lineage)
                open.push(lineage);
            return lineage;
        });
        return one != null && two != null && one.holds(two.head);
    }
    catch {
        return false;
    }
    finally {
        for (const lineage of open)
            lineage.close();
    }
}


/***/ }),

/***/ 76131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ KillSwitchWatch)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/conditional-get.js

/** A poll that takes longer is given up: the next one is due. */
const POLL_TIMEOUT_MS = 15_000;
/** Asks for one address again and again, and remembers what it answered last. */
class ConditionalGet {
    #api;
    #route;
    #accept;
    #etag = null;
    constructor(api, route, accept = 'application/vnd.github+json') {
        this.#api = api;
        this.#route = route;
        this.#accept = accept;
    }
    /** What was answered last does not count any more: the next question is asked anew. */
    forget() {
        this.#etag = null;
    }
    async ask(signal) {
        const headers = { accept: this.#accept, ...(this.#etag === null ? {} : { 'if-none-match': this.#etag }) };
        const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
        const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
        try {
            const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
            this.#etag = answer.headers.etag ?? null;
            return { kind: 'new', data: answer.data };
        }
        catch (error) {
            const status = (0,api/* statusOf */.c2)(error);
            if (status === 304)
                return { kind: 'same' };
            if (status === 404)
                return { kind: 'missing' };
            return { kind: 'unknown', why: error.message };
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/watched-folder.js

const NAME = 'RUNTIME_DISABLED';
/**
 * One folder of the default branch. Its listing is asked for, not the file: a file that is not there would cost a
 * request each time. Where the folder itself is missing, the branch is watched instead until it moves.
 */
class WatchedFolder {
    path;
    #listing;
    #branch;
    #state = 'unknown';
    /** The folder is missing, and since that was said the branch has not been seen to move. */
    #isWaiting = false;
    constructor(api, { owner, repo, defaultBranch }, path) {
        this.path = path;
        const home = `/repos/${owner}/${repo}`;
        const ref = defaultBranch === null ? '' : `?ref=${encodeURIComponent(defaultBranch)}`;
        const folder = path.split('/').map(encodeURIComponent).join('/');
        this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
        const branch = encodeURIComponent(defaultBranch ?? 'HEAD');
        this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, 'application/vnd.github.sha');
    }
    async look(signal) {
        if (this.#isWaiting) {
            const branch = await this.#branch.ask(signal);
            if (branch.kind === 'same')
                return 'off';
            if (branch.kind === 'unknown')
                return 'unknown';
            // The first time the branch is always new: what was pushed meanwhile is looked at before it is waited for.
            this.#isWaiting = false;
        }
        const answer = await this.#listing.ask(signal);
        if (answer.kind === 'missing') {
            this.#isWaiting = true;
            this.#state = 'off';
            this.#listing.forget();
        }
        else if (answer.kind === 'new') {
            if (!isAnswer(answer.data)) {
                this.#listing.forget();
                return 'unknown';
            }
            this.#state = holdsSwitch(answer.data) ? 'on' : 'off';
        }
        return answer.kind === 'unknown' ? 'unknown' : this.#state;
    }
}
/** A listing, or the one file of that name; what some proxy says is neither. */
function isAnswer(data) {
    return typeof data === 'object' && data !== null;
}
function holdsSwitch(listing) {
    return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js


/** A pushed kill switch is seen within this and the time of one request. */
const EVERY_MS = 25_000;
/** With no answer for so long, nobody knows whether the switch is on. */
const UNKNOWN_LIMIT_MS = 10 * 60_000;
/** Watches the kill switch on the default branch, in requests that cost nothing as long as nothing changes. */
class KillSwitchWatch {
    #options;
    #folders;
    constructor(options) {
        this.#options = options;
        this.#folders = options.folders.map((path) => new WatchedFolder(options.api, options.context, path));
    }
    async checkOnce(signal) {
        return (await this.#look(signal)).state;
    }
    /** Until the switch is on or the signal aborts. */
    async run(signal) {
        const { everyMs = EVERY_MS, unknownLimitMs = UNKNOWN_LIMIT_MS, log } = this.#options;
        let knownAt = (0,clock/* monotonicNow */.XZ)();
        let isTold = this.#options.wasUnknown ?? false;
        let isSilent = false;
        while (!signal.aborted) {
            const { state, where } = await this.#look(signal);
            if (signal.aborted)
                return;
            if (state === 'on')
                return this.#options.onEngaged?.(where);
            if (state === 'unknown') {
                if (!isSilent)
                    log('GitHub does not say whether the kill switch is on; it is asked again.');
                isSilent = true;
                const sinceMs = (0,clock/* monotonicNow */.XZ)() - knownAt;
                if (sinceMs >= unknownLimitMs && !isTold) {
                    isTold = true;
                    this.#tell(() => this.#options.onUnknown?.(sinceMs));
                }
            }
            else {
                if (isTold)
                    this.#tell(() => this.#options.onKnownAgain?.());
                isTold = false;
                isSilent = false;
                knownAt = (0,clock/* monotonicNow */.XZ)();
            }
            await (0,clock/* sleep */.yy)(everyMs, signal);
        }
    }
    /** Whatever becomes of such news, the switch is watched. */
    #tell(news) {
        try {
            news();
        }
        catch (error) {
            this.#options.log(`The news of the kill switch came to nothing: ${error.message}`);
        }
    }
    async #look(signal) {
        const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
        const on = states.indexOf('on');
        if (on >= 0)
            return { state: 'on', where: `${this.#folders[on].path}/RUNTIME_DISABLED on the default branch` };
        return { state: states.includes('unknown') ? 'unknown' : 'off', where: '' };
    }
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

/***/ 26035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);



/** Sets a book aside, so that another can be opened; nothing is deleted. Returns where it went, `null` without one. */
function archiveBook(ledgerPath) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), 'archive');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)())}-`));
    for (const suffix of ['', '-wal', '-shm']) {
        const file = `${ledgerPath}${suffix}`;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, `ledger.db${suffix}`));
    }
    return archive;
}


/***/ })

};
